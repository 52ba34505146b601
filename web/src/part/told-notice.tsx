import { busy, decide, told } from '../changes.ts';
import { Link, toClaim } from '../address.tsx';
import type { ReactNode } from 'react';
import { tellEffect } from '../../../src/picture/tell-effect.ts';
import { useStore } from '../store.ts';

/** What came of the last decision, with the way back. */
export function ToldNotice(): ReactNode {
  const last = useStore(told);
  const working = useStore(busy);
  return (
    <div className="told-frame" role="status">
      {working && <p className="told">Deciding …</p>}
      {!working && last !== null && (
        <div className={`told ${last.state}`}>
          {last.state === 'failed' ? (
            <p>{last.message}</p>
          ) : (
            <>
              {tellEffect(last.decided, ({ id }) => id.slice(0, 5)).map((sentence) => (
                <p key={sentence}>
                  <bdi>{sentence}</bdi>
                </p>
              ))}
              <p className="buttons">
                <button type="button" onClick={() => void decide({ do: 'undo', seq: last.decided.entry.seq })}>
                  Undo
                </button>
                {last.decided.effect.joined[0] && (
                  <Link href={toClaim(last.decided.effect.joined[0].into.id)}>the claim</Link>
                )}
                {last.decided.effect.made[0] && (
                  <Link href={toClaim(last.decided.effect.made[0].id)}>the new claim</Link>
                )}
                <Link href="/log">entry {last.decided.entry.seq} of the log</Link>
                <button type="button" className="quiet" onClick={() => told.set(null)}>
                  Close
                </button>
              </p>
            </>
          )}
          {last.state === 'failed' && (
            <p className="buttons">
              <button type="button" className="quiet" onClick={() => told.set(null)}>
                Close
              </button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
