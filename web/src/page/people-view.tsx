import { Link, toPerson } from '../address.tsx';
import { ViewFrame, useTitle } from '../part/view-frame.tsx';
import type { PersonRow } from '../../../src/model/pages.ts';
import type { ReactNode } from 'react';
import { useRecords } from '../records.ts';

/** Who said what, who was asked and kept silent. */
export function PeopleView(): ReactNode {
  const fetched = useRecords<readonly PersonRow[]>('/people');
  useTitle('People');
  return (
    <>
      <h1>Who speaks, and who does not</h1>
      <ViewFrame fetched={fetched}>
        {(people) =>
          people.length === 0 ? (
            <p className="none">Nobody is named in this case yet.</p>
          ) : (
            <div className="table-frame" role="region" aria-label="People, bodies and outlets" tabIndex={0}>
              <table className="people">
                <thead>
                  <tr>
                    <th scope="col">Name</th>
                    <th scope="col">Statements</th>
                    <th scope="col">Affirms</th>
                    <th scope="col">Denies</th>
                    <th scope="col">Kept silent</th>
                    <th scope="col">Not heard on</th>
                    <th scope="col">Claims about</th>
                  </tr>
                </thead>
                <tbody>
                  {people.map((person) => (
                    <tr key={person.id}>
                      <th scope="row">
                        <Link href={toPerson(person.id)}>
                          <bdi>{person.name}</bdi>
                        </Link>{' '}
                        <span className="soft">
                          <bdi>{person.roles[0] ?? KIND_WORDS[person.kind]}</bdi>
                        </span>
                      </th>
                      {[
                        person.statements,
                        person.affirms,
                        person.denies,
                        person.silent,
                        person.unheard,
                        person.about,
                      ].map((number, at) => (
                        // A table's cells stand for their columns.
                        <td key={COLUMNS[at]}>{number === 0 ? <span className="soft">–</span> : number}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </ViewFrame>
    </>
  );
}

const COLUMNS = ['statements', 'affirms', 'denies', 'silent', 'unheard', 'about'] as const;

export const KIND_WORDS = {
  person: 'person',
  organisation: 'organisation',
  'public-body': 'public body',
  outlet: 'outlet',
  place: 'place',
  thing: 'thing',
  group: 'group',
} as const;
