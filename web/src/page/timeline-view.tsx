import type { CasePage, TimelineEntry, TimelinePage } from '../../../src/model/pages.ts';
import { Link, toClaim, toDocument, useAddress } from '../address.tsx';
import { ViewFrame, useTitle } from '../part/view-frame.tsx';
import { AsOfSlider } from '../part/as-of-slider.tsx';
import { LongList } from '../part/long-list.tsx';
import type { ReactNode } from 'react';
import { nameDate } from '../../../src/picture/name-date.ts';
import { useRecords } from '../records.ts';

/** When things are said to have happened, against when they were reported. */
export function TimelineView({ matter }: { readonly matter: CasePage }): ReactNode {
  const asOf = useAddress().query.get('asof');
  const fetched = useRecords<TimelinePage>(`/timeline${asOf === null ? '' : `?asof=${encodeURIComponent(asOf)}`}`);
  useTitle('Timeline');
  return (
    <>
      <h1>Day by day</h1>
      <AsOfSlider matter={matter} />
      <ViewFrame fetched={fetched}>
        {({ days }) =>
          days.length === 0 ? (
            <p className="none">Nothing is in this case yet.</p>
          ) : (
            <>
              <div className="timeline-head" aria-hidden="true">
                <span />
                <span>Said to have happened</span>
                <span>Published</span>
              </div>
              <LongList
                items={days}
                name="Days"
                keyOf={({ when }) => when ?? 'none'}
                height={240}
                draw={({ when, entries }) => (
                  <section className="day">
                    <h2>{when === null ? 'No date: not placed' : nameDate(when)}</h2>
                    <Happened entries={entries.filter(({ kind }) => kind === 'happened' || kind === 'step')} />
                    <Published entries={entries.filter(({ kind }) => kind !== 'happened' && kind !== 'step')} />
                  </section>
                )}
              />
            </>
          )
        }
      </ViewFrame>
    </>
  );
}

function Happened({ entries }: { readonly entries: readonly TimelineEntry[] }): ReactNode {
  if (entries.length === 0) return <div className="happened" />;
  return (
    <ul className="happened" aria-label="Said to have happened">
      {entries.map((entry) => (
        <li key={`${entry.kind} ${entry.claim} ${entry.words}`}>
          {entry.kind === 'step' && <span className="entry-kind">inquiry </span>}
          <ClaimLink entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function Published({ entries }: { readonly entries: readonly TimelineEntry[] }): ReactNode {
  const documents = Map.groupBy(entries, ({ place }) => place?.document ?? '');
  if (entries.length === 0) return <div className="published" />;
  return (
    <ul className="published" aria-label="Published">
      {[...documents].map(([document, said]) => {
        const place = said[0]!.place;
        return (
          <li key={document}>
            {place !== null && (
              <p className="published-by">
                <bdi>{place.publisher ?? 'no publisher'}</bdi>:{' '}
                <Link href={toDocument(place.document)}>
                  <bdi>{place.title ?? place.name}</bdi>
                </Link>
              </p>
            )}
            <Said entries={said.filter(({ kind }) => kind === 'denied')} />
            <Said entries={said.filter(({ kind }) => kind === 'reported')} />
          </li>
        );
      })}
    </ul>
  );
}

function Said({ entries }: { readonly entries: readonly TimelineEntry[] }): ReactNode {
  if (entries.length === 0) return null;
  return (
    <ul className="said">
      {entries.map((entry) => (
        <li key={`${entry.kind} ${entry.claim}`}>
          <span className="entry-kind">{entry.kind === 'denied' ? 'denial' : 'reports'}</span>{' '}
          {entry.kind === 'denied' && entry.speaker !== null && (
            <>
              <bdi>{entry.speaker}</bdi>:{' '}
            </>
          )}
          <ClaimLink entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function ClaimLink({ entry }: { readonly entry: TimelineEntry }): ReactNode {
  if (entry.claim === null) return <bdi>{entry.words}</bdi>;
  return (
    <Link href={toClaim(entry.claim)}>
      <bdi>{entry.words}</bdi>
    </Link>
  );
}
