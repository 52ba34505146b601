import { KIND_COLUMNS, KIND_WORDS } from '../../../src/picture/kind-words.ts';
import type { CasePage, KindPage, KindRow } from '../../../src/model/pages.ts';
import { Link, toClaim, useAddress, withQuery } from '../address.tsx';
import { ViewFrame, useTitle } from '../part/view-frame.tsx';
import { nameDate, namePeriod } from '../../../src/picture/name-date.ts';
import { Answers } from '../part/answers.tsx';
import { AsOfSlider } from '../part/as-of-slider.tsx';
import { CLAIM_KINDS } from '../../../src/model/vocabulary.ts';
import type { ClaimKind } from '../../../src/model/vocabulary.ts';
import { LongList } from '../part/long-list.tsx';
import { OriginMarks } from '../part/origin-marks.tsx';
import { PlaceLink } from '../part/place-link.tsx';
import type { ReactNode } from 'react';
import { STEP_WORDS, countOf } from '../words.ts';
import { ScaleFigure } from '../part/scale-figure.tsx';
import { StandingMark } from '../part/standing-mark.tsx';
import { useRecords } from '../records.ts';

/** The claims of one kind, with the question that they answer together. */
export function KindView({ kind, matter }: { readonly kind: ClaimKind; readonly matter: CasePage }): ReactNode {
  const address = useAddress();
  const asOf = address.query.get('asof');
  const fetched = useRecords<KindPage>(`/kinds/${kind}${asOf === null ? '' : `?asof=${encodeURIComponent(asOf)}`}`);
  const { plural, question } = KIND_WORDS[kind];
  useTitle(plural);
  return (
    <>
      <h1>{plural}</h1>
      <KindLinks chosen={kind} />
      <p className="kind-question">{question}</p>
      <AsOfSlider matter={matter} />
      <ViewFrame fetched={fetched}>
        {(page) =>
          page.rows.length === 0 ? (
            <p className="none">
              No claim of this kind {asOf === null ? 'is in the case' : 'had been reported by then'}.
            </p>
          ) : (
            <>
              <Summary page={page} />
              {page.scales.map(({ values }) => (
                <section key={values[0]!.claim}>
                  <h2>Side by side</h2>
                  <ScaleFigure values={values} />
                </section>
              ))}
              <LongList
                items={page.rows}
                name={plural}
                keyOf={({ row }) => row.id}
                height={150}
                draw={(each) => (
                  <Entry each={each} kind={kind} href={withQuery({ ...address, path: toClaim(each.row.id) }, {})} />
                )}
              />
            </>
          )
        }
      </ViewFrame>
    </>
  );
}

/** Leads from one kind to the next. */
export function KindLinks({ chosen }: { readonly chosen: ClaimKind | null }): ReactNode {
  return (
    <nav aria-label="Views of the claims" className="kind-links">
      {CLAIM_KINDS.map((kind) => (
        <Link key={kind} href={`/kinds/${kind}`} aria-current={kind === chosen ? 'page' : undefined}>
          {KIND_WORDS[kind].plural}
        </Link>
      ))}
    </nav>
  );
}

/** How they stand, counted: of contacts, how many are acknowledged and how many only reported. */
function Summary({ page }: { readonly page: KindPage }): ReactNode {
  const counts = Map.groupBy(page.rows, ({ row }) => row.standing);
  return (
    <p role="status" className="kind-summary">
      {countOf(page.rows.length, 'claim')}:{' '}
      {[...counts].map(([standing, rows], at) => (
        <span key={standing}>
          {at > 0 && ', '}
          {rows.length} {standing}
        </span>
      ))}
    </p>
  );
}

function Entry({
  each: { row, when, fields, steps },
  kind,
  href,
}: {
  readonly each: KindRow;
  readonly kind: ClaimKind;
  readonly href: string;
}): ReactNode {
  const columns = KIND_COLUMNS[kind].filter(([, field]) => fields[field] !== undefined);
  return (
    <article className="kind-entry">
      <div>
        <h2>
          <Link href={href}>
            <bdi>{row.title}</bdi>
          </Link>
        </h2>
        <p className="soft">
          {when !== null && `said to have happened ${nameDate(when)} · `}
          {row.first === null || row.last === null ? 'no date' : `reported ${namePeriod(row.first, row.last)}`}
        </p>
      </div>
      <dl className="fields">
        {columns.map(([head, field]) => (
          <div key={field}>
            <dt>{head}</dt>
            <dd>
              <bdi>{say(fields[field]!)}</bdi>
            </dd>
          </div>
        ))}
        {columns.length === 0 && KIND_COLUMNS[kind].length > 0 && (
          <div>
            <dt>Fields</dt>
            <dd className="soft">the words give none</dd>
          </div>
        )}
      </dl>
      <div>
        <p>
          <StandingMark label={row.standing} />
        </p>
        <OriginMarks origins={row.origins} />
        <Answers answers={row.answers} />
      </div>
      {steps.length > 0 && (
        <ol className="kind-steps">
          {steps.map(({ step, when: day, place }) => (
            <li key={`${step} ${day} ${place.statement}`}>
              <strong>{STEP_WORDS[step]}</strong> {day === null ? 'no date' : nameDate(day)}{' '}
              <span className="card-places">
                <PlaceLink place={place} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </article>
  );
}

function say(value: string): string {
  return value === 'true' ? 'yes' : value === 'false' ? 'no' : value;
}
