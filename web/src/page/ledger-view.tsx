import type { ReactNode } from 'react';
import { CLAIM_KINDS, STANDINGS } from '../../../src/model/vocabulary.ts';
import type { CasePage, ClaimRow, LedgerPage } from '../../../src/model/pages.ts';
import { Link, go, toClaim, useAddress, withQuery } from '../address.tsx';
import { STEP_WORDS, countOf } from '../words.ts';
import { nameDate, namePeriod } from '../../../src/picture/name-date.ts';
import { Answers } from '../part/answers.tsx';
import { AsOfSlider } from '../part/as-of-slider.tsx';
import { KindLinks } from './kind-view.tsx';
import { LongList } from '../part/long-list.tsx';
import { OriginMark, OriginMarks } from '../part/origin-marks.tsx';
import { StandingMark } from '../part/standing-mark.tsx';
import { TypedField } from '../part/typed-field.tsx';
import { ViewFrame, useTitle } from '../part/view-frame.tsx';
import { useRecords } from '../records.ts';

const FILTERS = ['kind', 'standing', 'about', 'words', 'asof'] as const;

/** The claims, those that matter most first: what each rests on, who denies it, since when. */
export function LedgerView({ matter }: { readonly matter: CasePage }): ReactNode {
  const address = useAddress();
  const asked = new URLSearchParams(
    FILTERS.flatMap((name) => (address.query.get(name) ? [[name, address.query.get(name)!]] : [])),
  );
  const query = asked.toString();
  const fetched = useRecords<LedgerPage>(`/ledger${query === '' ? '' : `?${query}`}`);
  useTitle('Ledger');
  if (matter.documents === 0) return <EmptyCase name={matter.name} />;
  return (
    <>
      <h1>
        {matter.asOf === null
          ? 'What was claimed'
          : `What had been claimed by ${nameDate(asked.get('asof') ?? matter.asOf)}`}
      </h1>
      <KindLinks chosen={null} />
      <form className="filters" aria-label="Filter the claims" onSubmit={(event) => event.preventDefault()}>
        <label>
          Kind
          <select
            value={asked.get('kind') ?? ''}
            onChange={(event) => go(withQuery(address, { kind: event.currentTarget.value }))}
          >
            <option value="">every kind</option>
            {CLAIM_KINDS.map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </select>
        </label>
        <label>
          Standing
          <select
            value={asked.get('standing') ?? ''}
            onChange={(event) => go(withQuery(address, { standing: event.currentTarget.value }))}
          >
            <option value="">every standing</option>
            {STANDINGS.map((standing) => (
              <option key={standing}>{standing}</option>
            ))}
          </select>
        </label>
        <TypedField
          label="About"
          name="about"
          value={asked.get('about') ?? ''}
          offers={matter.entities.slice(0, 200).map(({ name }) => name)}
        />
        <TypedField label="With the words" name="words" value={asked.get('words') ?? ''} />
        <AsOfSlider matter={matter} />
      </form>
      <ViewFrame fetched={fetched}>
        {({ rows }) => (
          <>
            <div className="ledger-line">
              <p role="status">
                {rows.length === matter.claims
                  ? countOf(rows.length, 'claim')
                  : `${rows.length.toLocaleString('en-GB')} of ${countOf(matter.claims, 'claim')}`}
                {query !== '' && (
                  <>
                    {' · '}
                    <Link href="/">show all</Link>
                  </>
                )}
              </p>
              <Legend />
            </div>
            {rows.length === 0 ? (
              <p className="none">No claim is like this.</p>
            ) : (
              <>
                <div className="ledger-head" aria-hidden="true">
                  <span>Claim</span>
                  <span>Standing</span>
                  <span>Origins</span>
                  <span>Who answers it</span>
                  <span>Reported</span>
                </div>
                <LongList
                  items={rows}
                  name="Claims"
                  keyOf={(row) => row.id}
                  height={130}
                  draw={(row) => <LedgerEntry row={row} asOf={asked.get('asof')} />}
                />
              </>
            )}
          </>
        )}
      </ViewFrame>
    </>
  );
}

function LedgerEntry({ row, asOf }: { readonly row: ClaimRow; readonly asOf: string | null }): ReactNode {
  const href = asOf === null ? toClaim(row.id) : `${toClaim(row.id)}?asof=${encodeURIComponent(asOf)}`;
  return (
    <article className="entry">
      <div className="entry-claim">
        <h2>
          <Link href={href}>
            <bdi>{row.title}</bdi>
          </Link>
        </h2>
        <p className="entry-kind">{row.kind}</p>
      </div>
      <div className="entry-standing">
        <StandingMark label={row.standing} />
        {row.lastStep && (
          <p className="entry-step">
            last step: {STEP_WORDS[row.lastStep.step]}
            {row.lastStep.when !== null && `, ${nameDate(row.lastStep.when)}`}
          </p>
        )}
      </div>
      <div className="entry-origins">
        <OriginMarks origins={row.origins} />
      </div>
      <div className="entry-answers">
        <Answers answers={row.answers} />
      </div>
      <p className="entry-dates">
        <span className="unseen">Reported: </span>
        {row.first === null || row.last === null ? 'no date' : namePeriod(row.first, row.last)}
      </p>
    </article>
  );
}

function Legend(): ReactNode {
  return (
    <p className="legend">
      <OriginMark kind="named" /> named <OriginMark kind="unnamed" /> not named <OriginMark kind="may overlap" /> may be
      the same as another
    </p>
  );
}

function EmptyCase({ name }: { readonly name: string }): ReactNode {
  return (
    <section className="empty">
      <h1>This case has no documents yet</h1>
      <p>
        <Link href="/add">Add documents</Link> by drop, paste or address, or from the terminal:
      </p>
      <pre>
        <code>hearsay add articles/ --case {name}.hearsay</code>
      </pre>
    </section>
  );
}
