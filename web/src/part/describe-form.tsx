import type { DocumentEntry } from '../../../src/model/case-records.ts';
import type { ReactNode } from 'react';
import { decide } from '../changes.ts';
import { readForm } from '../read-form.ts';

const FIELDS = ['title', 'publisher', 'author', 'published'] as const;

/** Gives a document what it lacks, as a decision. */
export function DescribeForm({ document }: { readonly document: DocumentEntry }): ReactNode {
  const lacks = FIELDS.filter((field) => document[field] === null);
  return (
    <details className="tools">
      <summary>
        {lacks.length === 0 ? 'describe it otherwise' : `it has no ${lacks.join(', no ')}: describe it`}
      </summary>
      <form
        className="tools-body"
        onSubmit={(event) => {
          event.preventDefault();
          const given = Object.entries(readForm(event.currentTarget)).filter(
            ([name, value]) => value !== '' && value !== document[name as (typeof FIELDS)[number]],
          );
          if (given.length > 0) void decide({ do: 'describe', document: document.id, ...Object.fromEntries(given) });
        }}
      >
        {FIELDS.map((field) => (
          <label key={field}>
            {field}
            <input
              name={field}
              maxLength={200}
              defaultValue={document[field] ?? ''}
              placeholder={field === 'published' ? 'as 2024-11-15' : undefined}
            />
          </label>
        ))}
        <p className="buttons">
          <button type="submit">Describe it so</button>
        </p>
      </form>
    </details>
  );
}
