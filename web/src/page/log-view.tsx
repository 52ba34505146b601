import { ViewFrame, useTitle } from '../part/view-frame.tsx';
import type { LogPage, LogRow } from '../../../src/model/pages.ts';
import { LongList } from '../part/long-list.tsx';
import type { ReactNode } from 'react';
import { decide } from '../changes.ts';
import { nameDate } from '../../../src/picture/name-date.ts';
import { useRecords } from '../records.ts';

/** Everything that was done to the case, by whom, latest first. */
export function LogView(): ReactNode {
  const fetched = useRecords<LogPage>('/log');
  useTitle('Log');
  return (
    <>
      <h1>What was done, and by whom</h1>
      <ViewFrame fetched={fetched}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="none">Nothing has been done in this case yet.</p>
          ) : (
            <LongList
              items={rows}
              name="Entries"
              keyOf={({ seq }) => String(seq)}
              height={64}
              draw={(row) => <Entry row={row} />}
            />
          )
        }
      </ViewFrame>
    </>
  );
}

function Entry({ row }: { readonly row: LogRow }): ReactNode {
  return (
    <article className={row.undoneBy === null ? 'log-entry' : 'log-entry undone'}>
      <p className="log-seq">{row.seq}</p>
      <div>
        <p>
          <strong>{row.kind}</strong> <bdi>{row.words.join(' · ')}</bdi>
        </p>
        <p className="soft">
          <bdi>{row.actor}</bdi>, {nameDate(row.at.slice(0, 10))}, {row.at.slice(11, 16)} UTC
          {row.undoneBy !== null && ` · taken back by entry ${row.undoneBy}`}
        </p>
        {row.adrift && (
          <p className="log-adrift">Nothing in the record stands where its words stood: look at it again.</p>
        )}
      </div>
      {row.canUndo && row.kind !== 'captured' && (
        <button type="button" onClick={() => void decide({ do: 'undo', seq: row.seq })}>
          Undo<span className="unseen"> entry {row.seq}</span>
        </button>
      )}
    </article>
  );
}
