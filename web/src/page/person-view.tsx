import { Link, toClaim } from '../address.tsx';
import { SILENCE_WORDS, countOf } from '../words.ts';
import { ViewFrame, useTitle } from '../part/view-frame.tsx';
import { Answers } from '../part/answers.tsx';
import { ClaimLinks } from '../part/claim-links.tsx';
import { KIND_WORDS } from './people-view.tsx';
import { PassageCard } from '../part/passage-card.tsx';
import { PersonTools } from '../part/person-tools.tsx';
import type { PersonPage } from '../../../src/model/pages.ts';
import type { ReactNode } from 'react';
import { StandingMark } from '../part/standing-mark.tsx';
import { useRecords } from '../records.ts';

/** One person, body or outlet: what they said, what is claimed about them and how they answer it. */
export function PersonView({ id }: { readonly id: string }): ReactNode {
  const fetched = useRecords<PersonPage>(`/people/${encodeURIComponent(id)}`);
  useTitle(fetched.state === 'failed' ? 'Person' : (fetched.records?.person.name ?? 'Person'));
  return <ViewFrame fetched={fetched}>{(page) => <Person page={page} />}</ViewFrame>;
}

function Person({ page }: { readonly page: PersonPage }): ReactNode {
  const { person, aliases, said, silences, unheard, about } = page;
  return (
    <article className="person">
      <header>
        <p className="claim-kind">{KIND_WORDS[person.kind]}</p>
        <h1>
          <bdi>{person.name}</bdi>
        </h1>
        {person.roles.length > 0 && <p>{person.roles.join('; ')}</p>}
        {aliases.length > 0 && <p className="soft">also named: {aliases.join('; ')}</p>}
      </header>
      {about.length > 0 && (
        <section>
          <h2>{countOf(about.length, 'claim')} about them</h2>
          <ul className="about">
            {about.map((row) => (
              <li key={row.id}>
                <p>
                  <Link href={toClaim(row.id)}>
                    <bdi>{row.title}</bdi>
                  </Link>
                </p>
                <StandingMark label={row.standing} />
                <Answers answers={row.answers} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {unheard.length > 0 && (
        <section>
          <h2>Not heard on</h2>
          <ClaimLinks claims={unheard} most={8} />
        </section>
      )}
      {silences.length > 0 && (
        <section>
          <h2>Kept silent</h2>
          <ul className="about">
            {silences.map(({ kind, claim, card }) => (
              <li key={`${claim.id} ${card.words}`}>
                <p>
                  {SILENCE_WORDS[kind]}:{' '}
                  <Link href={toClaim(claim.id)}>
                    <bdi>{claim.title}</bdi>
                  </Link>
                </p>
                <PassageCard card={card} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>
          {said.length === 0 ? 'Nothing in their own name' : `What they said: ${countOf(said.length, 'statement')}`}
        </h2>
        <div className="cards wide">
          {said.map((card) => (
            <PassageCard key={card.places[0]?.statement} card={card} />
          ))}
        </div>
      </section>
      <PersonTools page={page} />
    </article>
  );
}
