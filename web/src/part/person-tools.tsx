import { Link, go, toDocument } from '../address.tsx';
import type { PersonPage, PersonRow } from '../../../src/model/pages.ts';
import type { ReactNode } from 'react';
import { decide } from '../changes.ts';
import { namePlace } from '../words.ts';
import { readForm } from '../read-form.ts';
import { useId } from 'react';
import { useRecords } from '../records.ts';

/** Whoever is named anew, or one with another, is found under another address. */
function leave(done: boolean): void {
  if (done) go('/people');
}

/** Why several names are one, how to part them again, and what a person can put right about somebody. */
export function PersonTools({ page: { person, names } }: { readonly page: PersonPage }): ReactNode {
  const fetched = useRecords<readonly PersonRow[]>('/people');
  const list = useId();
  const others = (fetched.state === 'failed' ? [] : (fetched.records ?? [])).filter(({ id }) => id !== person.id);
  return (
    <section className="claim-tools">
      <h2>Names and corrections</h2>
      {names.length > 0 && (
        <details className="name-list">
          <summary>Why {names.length + 1} places are taken to mean one and the same</summary>
          <ul>
            {names.map(({ words, reason, place }) => (
              <li key={`${place.document} ${words}`}>
                <span>
                  “<bdi>{words}</bdi>” <span className="soft">{reason} ·</span>{' '}
                  <Link href={toDocument(place.document)}>
                    <bdi>{namePlace(place)}</bdi>
                  </Link>
                </span>
                <button
                  type="button"
                  className="quiet"
                  onClick={() => void decide({ do: 'other entity', entity: person.id, document: place.document })}
                >
                  somebody else<span className="unseen"> in {namePlace(place)}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="tools-row">
        <form
          className="picker"
          onSubmit={(event) => {
            event.preventDefault();
            const name = readForm(event.currentTarget)['name'] ?? '';
            if (name !== '') void decide({ do: 'name', entity: person.id, name }).then(leave);
          }}
        >
          <label>
            To be named
            <input name="name" required maxLength={200} defaultValue={person.name} />
          </label>
          <button type="submit">Name them so</button>
        </form>
        <form
          className="picker"
          onSubmit={(event) => {
            event.preventDefault();
            const name = readForm(event.currentTarget)['other'] ?? '';
            const other = others.find((each) => each.name === name);
            if (other) void decide({ do: 'same entity', entities: [person.id, other.id] }).then(leave);
          }}
        >
          <label>
            The same as
            <input name="other" list={list} required placeholder="another name of the case" />
          </label>
          <datalist id={list}>
            {others.slice(0, 300).map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
          <button type="submit">Take them for one</button>
        </form>
      </div>
    </section>
  );
}
