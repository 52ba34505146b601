import type { ClaimRow } from '../../../src/model/pages.ts';
import { CLAIM_KINDS } from '../../../src/model/vocabulary.ts';
import { ClaimPicker } from './claim-picker.tsx';
import type { Note } from '../../../src/model/effect.ts';
import type { ReactNode } from 'react';
import { decide } from '../changes.ts';
import { nameDate } from '../../../src/picture/name-date.ts';
import { readForm } from '../read-form.ts';
import { useEffect, useRef } from 'react';
import { useRecords } from '../records.ts';

/** Notes on a claim, and what a person can put right about the claim as a whole. */
export function ClaimTools({ row }: { readonly row: ClaimRow }): ReactNode {
  const fetched = useRecords<readonly Note[]>('/notes');
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (window.location.hash === '#correct') section.current?.scrollIntoView();
  }, []);
  const notes = (fetched.state === 'failed' ? [] : (fetched.records ?? [])).filter(({ claims }) =>
    claims.includes(row.id),
  );
  return (
    <section className="claim-tools" id="correct" ref={section}>
      <h2>Notes and corrections</h2>
      {notes.length > 0 && (
        <ol className="notes">
          {notes.map(({ seq, at, actor, text }) => (
            <li key={seq}>
              <p className="note-text">
                <bdi>{text}</bdi>
              </p>
              <p className="soft">
                <bdi>{actor}</bdi>, {nameDate(at.slice(0, 10))} ·{' '}
                <button type="button" className="quiet" onClick={() => void decide({ do: 'undo', seq })}>
                  take back
                </button>
              </p>
            </li>
          ))}
        </ol>
      )}
      <div className="tools-row">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const form = event.currentTarget;
            const text = readForm(form)['text'] ?? '';
            if (text === '') return;
            void decide({ do: 'note', text, claim: row.id }).then((done) => {
              if (done) form.reset();
            });
          }}
        >
          <label>
            A note on this claim
            <textarea name="text" rows={2} maxLength={10_000} required />
          </label>
          <button type="submit">Note it</button>
        </form>
        <ClaimPicker
          label="The same as another claim"
          verb="Merge them"
          besides={row.id}
          onPick={(other) => void decide({ do: 'merge', claims: [row.id, other] })}
        />
        <label>
          Its kind
          <select
            value={row.kind}
            onChange={(event) => {
              const as = CLAIM_KINDS.find((kind) => kind === event.currentTarget.value)!;
              void decide({ do: 'classify', claim: row.id, as });
            }}
          >
            {CLAIM_KINDS.map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}
