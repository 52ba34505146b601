import type { CasePage, ClaimPage, PassageCard as Passage } from '../../../src/model/pages.ts';
import { BASIS_WORDS, SILENCE_WORDS, STANDING_SENTENCES, STEP_WORDS, countOf } from '../words.ts';
import { OriginMark } from '../part/origin-marks.tsx';
import { PassageCard, Quote } from '../part/passage-card.tsx';
import { ViewFrame, useTitle } from '../part/view-frame.tsx';
import { AsOfSlider } from '../part/as-of-slider.tsx';
import { ClaimTools } from '../part/claim-tools.tsx';
import { FlowFigure } from '../part/flow-figure.tsx';
import { PassageTools } from '../part/passage-tools.tsx';
import { PlaceLink, PlaceList } from '../part/place-link.tsx';
import type { ReactNode } from 'react';
import { ScaleFigure } from '../part/scale-figure.tsx';
import { StandingMark } from '../part/standing-mark.tsx';
import { compareWords } from '../../../src/picture/compare-words.ts';
import { nameDate } from '../../../src/picture/name-date.ts';
import { sayOriginCount } from '../../../src/picture/name-origins.ts';
import { Link, useAddress } from '../address.tsx';
import { useRecords } from '../records.ts';

/** One claim in full. */
export function ClaimView({ id, matter }: { readonly id: string; readonly matter: CasePage }): ReactNode {
  const { query } = useAddress();
  const asOf = query.get('asof');
  const fetched = useRecords<ClaimPage>(
    `/claims/${encodeURIComponent(id)}${asOf === null ? '' : `?asof=${encodeURIComponent(asOf)}`}`,
  );
  useTitle(fetched.state === 'failed' ? 'Claim' : (fetched.records?.row.title ?? 'Claim'));
  return (
    <>
      {fetched.state === 'failed' && <AsOfSlider matter={matter} />}
      <ViewFrame fetched={fetched}>{(page) => <ClaimInFull page={page} matter={matter} />}</ViewFrame>
    </>
  );
}

function ClaimInFull({ page, matter }: { readonly page: ClaimPage; readonly matter: CasePage }): ReactNode {
  const { row } = page;
  return (
    <article className="claim">
      <header>
        <p className="claim-kind">
          <Link href={`/kinds/${row.kind}`}>{row.kind}</Link>
        </p>
        <h1>
          <bdi>{row.title}</bdi>
        </h1>
        <p className="claim-standing">
          <StandingMark label={row.standing} /> <span>{STANDING_SENTENCES[row.standing]}</span>
        </p>
        <AsOfSlider matter={matter} />
        <Facts page={page} />
      </header>
      <div className="sides">
        <Side name="Affirmed" cards={page.affirmed} none="Nobody in the case affirms it." claim={row.id} />
        <Side name="Denied" cards={page.denied} none="Nobody in the case denies it." claim={row.id} />
      </div>
      {page.others.length > 0 && (
        <section>
          <h2>Asked or mentioned</h2>
          <Cards cards={page.others} claim={row.id} />
        </section>
      )}
      <Unanswered page={page} />
      <section>
        <h2>Where it entered: {sayOriginCount(row.origins)}</h2>
        <FlowFigure
          flow={page.flow}
          quotes={page.quotes}
          label="Origin picture: documents, who reported it, where it entered"
        />
        <Origins page={page} />
      </section>
      {page.history.length > 0 && <History page={page} />}
      {page.values.length > 0 && (
        <section>
          <h2>{row.kind === 'figure' ? 'Figures side by side' : 'Ratings side by side'}</h2>
          <ScaleFigure values={page.values} />
        </section>
      )}
      {page.retellings.length > 1 && <Retellings page={page} />}
      <ClaimTools row={row} />
    </article>
  );
}

/** Why it stands so: the first reason says it, the others have their words below. */
function Reasons({ reasons: [first, ...more] }: { readonly reasons: readonly string[] }): ReactNode {
  if (first === undefined) return null;
  return (
    <div className="reasons">
      <p>{first}</p>
      {more.length > 0 && (
        <details>
          <summary>{countOf(more.length, 'more reason')} why it stands so</summary>
          <ul>
            {more.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Facts({ page }: { readonly page: ClaimPage }): ReactNode {
  const facts = [...page.fields, ...(page.when === null ? [] : [{ name: 'when', value: nameDate(page.when) }])];
  return (
    <div className="facts">
      <Reasons reasons={page.reasons} />
      {facts.length > 0 && (
        <dl className="fields">
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function Side({
  name,
  cards,
  none,
  claim,
}: {
  readonly claim: string;
  readonly name: string;
  readonly cards: readonly Passage[];
  readonly none: string;
}): ReactNode {
  return (
    <section className="side" data-side={name}>
      <h2>{name}</h2>
      {cards.length === 0 ? <p className="none">{none}</p> : <Cards cards={cards} claim={claim} />}
    </section>
  );
}

function Cards({ cards, claim }: { readonly cards: readonly Passage[]; readonly claim: string }): ReactNode {
  return (
    <div className="cards">
      {cards.map((card) => (
        <PassageCard key={`${card.places[0]?.document} ${card.places[0]?.statement} ${card.words}`} card={card}>
          <PassageTools card={card} claim={claim} />
        </PassageCard>
      ))}
    </div>
  );
}

function Unanswered({ page: { silences, unheard } }: { readonly page: ClaimPage }): ReactNode {
  if (silences.length === 0 && unheard.length === 0) return null;
  return (
    <section>
      <h2>Who has not answered</h2>
      <ul className="unanswered">
        {silences.map(({ kind, name, cards }) => (
          <li key={`${kind} ${name}`}>
            <p>
              <strong>
                <bdi>{name}</bdi>
              </strong>{' '}
              {SILENCE_WORDS[kind]}
            </p>
            {cards.slice(0, 1).map((card) => (
              <Quote key={card.words} words={card.words} />
            ))}
            <p className="card-places">
              <PlaceList places={cards.flatMap((card) => card.places)} />
            </p>
          </li>
        ))}
        {unheard.map((name) => (
          <li key={name}>
            <p>
              <strong>
                <bdi>{name}</bdi>
              </strong>{' '}
              has not been heard in this case
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Origins({ page: { origins, unstatedBy, saysMore } }: { readonly page: ClaimPage }): ReactNode {
  return (
    <>
      {origins.length > 0 && (
        <ol className="origin-list">
          {origins.map((origin) => (
            <li key={origin.label}>
              <p>
                <OriginMark kind={origin.mayOverlap ? 'may overlap' : origin.named ? 'named' : 'unnamed'} />{' '}
                <strong>
                  <bdi>{origin.label}</bdi>
                </strong>
                {!origin.named && <span className="soft"> · not named</span>}
                {origin.mayOverlap && <span className="soft"> · may be the same as another of these</span>}
              </p>
              <ul className="because">
                {origin.because.map(({ reason, card }) => (
                  <li key={`${reason} ${card.places[0]?.statement}`}>
                    {reason} <span className="soft">({BASIS_WORDS[card.basis]})</span>:{' '}
                    <PlaceList places={card.places} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      {unstatedBy.length > 0 && (
        <p>
          {origins.length > 0 ? 'Also said' : 'Said'} without a source, in the own voice of{' '}
          <bdi>{unstatedBy.join(', ')}</bdi>.
        </p>
      )}
      {saysMore.length > 0 && (
        <>
          <h3>Says there are more, names none</h3>
          <div className="cards">
            {saysMore.map((card) => (
              <PassageCard key={card.words} card={card} />
            ))}
          </div>
        </>
      )}
    </>
  );
}

function History({ page }: { readonly page: ClaimPage }): ReactNode {
  return (
    <section>
      <h2>Step by step</h2>
      <ol className="history">
        {page.history.map(({ step, when, card }) => (
          <li key={`${step} ${when} ${card.words}`}>
            <p>
              <strong>{STEP_WORDS[step]}</strong>{' '}
              <span className="soft">{when === null ? 'no date' : nameDate(when)}</span>
            </p>
            <PassageCard card={card} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Retellings({ page }: { readonly page: ClaimPage }): ReactNode {
  return (
    <section>
      <h2>How its words changed</h2>
      <p className="soft">Underlined: words that the earliest wording does not have.</p>
      <ol className="retellings">
        {page.retellings.map(({ words, place, also }) => (
          <li key={`${place.document} ${words}`}>
            <p className="retold-by">
              <PlaceLink place={place} />
              {also > 0 && <span className="soft"> and {also} more in the same words</span>}
            </p>
            <blockquote dir="auto">
              <p dir="auto">
                “
                {compareWords(page.retellings[0]!.words, words).map(({ text, fresh }, at) =>
                  // Words have no names of their own; their place is what they are.
                  fresh ? <ins key={`${at} ${text}`}>{text}</ins> : text,
                )}
                ”
              </p>
            </blockquote>
          </li>
        ))}
      </ol>
    </section>
  );
}
