import type { CheckFinding, CheckPage } from '../../../src/model/pages.ts';
import { Fragment, useMemo, useState } from 'react';
import { Link, go, toClaim, useAddress, withQuery } from '../address.tsx';
import { PlaceLink } from '../part/place-link.tsx';
import type { ReactNode } from 'react';
import { Quote } from '../part/passage-card.tsx';
import { countOf } from '../words.ts';
import { makeStore, useStore } from '../store.ts';
import { sayError, send } from '../ask.ts';
import { useTitle } from '../part/view-frame.tsx';

/** The draft and what was found in it, kept while other views are looked at. It never becomes part of the case. */
const draft = makeStore<{ readonly text: string; readonly page: CheckPage | null }>({ text: '', page: null });

/** A draft, held against the case sentence by sentence. */
export function CheckView(): ReactNode {
  useTitle('Check a draft');
  const { text, page } = useStore(draft);
  const [checking, setChecking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const check = async (): Promise<void> => {
    setChecking(true);
    setProblem(null);
    try {
      draft.set({ text, page: await send<CheckPage>('/check', { text }) });
    } catch (error) {
      setProblem(sayError(error));
    }
    setChecking(false);
  };
  return (
    <>
      <h1>Check a draft</h1>
      <form
        className="draft"
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
      >
        <label>
          Paste a draft, yours or a machine’s. It does not become part of the case.
          <textarea
            rows={page === null ? 14 : 4}
            required
            dir="auto"
            value={text}
            onChange={(event) => draft.set({ text: event.currentTarget.value, page })}
          />
        </label>
        <p className="buttons">
          <button type="submit" disabled={checking}>
            {checking ? 'Checking …' : 'Hold it against the case'}
          </button>
        </p>
      </form>
      {problem !== null && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
      {page !== null && <Checked page={page} />}
    </>
  );
}

function Checked({ page }: { readonly page: CheckPage }): ReactNode {
  const address = useAddress();
  const chosen = Number(address.query.get('f') ?? -1);
  const pieces = useMemo(() => cutDraft(page), [page]);
  const bare = page.sentences.filter(({ support }) => support === 'none').length;
  return (
    <section className="checked">
      <h2>What was found</h2>
      <p role="status" className="checked-count">
        {page.findings.length === 0 ? 'Nothing was found against it' : countOf(page.findings.length, 'finding')}
        {bare > 0 && `; ${countOf(bare, 'sentence')} that nothing in the case bears out (dotted)`}.
      </p>
      <div className="checked-columns">
        <div className="checked-text" dir="auto">
          {pieces.map(({ start, words, findings, support }) => (
            <Fragment key={start}>
              {findings.length === 0 ? (
                <span className={support === null ? undefined : `support ${support}`}>{words}</span>
              ) : (
                <mark className={findings.includes(chosen) ? 'finding chosen' : 'finding'}>{words}</mark>
              )}
              {page.findings.map((finding, at) =>
                finding.span[1] === start + words.length && findings.includes(at) ? (
                  <Link
                    key={at}
                    href={withQuery(address, { f: String(at) })}
                    className="number"
                    aria-label={`Finding ${at + 1}: ${finding.message}`}
                    aria-current={at === chosen ? 'true' : undefined}
                  >
                    {at + 1}
                  </Link>
                ) : null,
              )}
            </Fragment>
          ))}
        </div>
        <ol className="findings" aria-label="Findings">
          {page.findings.map((finding, at) => (
            <li key={`${at} ${finding.message}`} aria-current={at === chosen ? 'true' : undefined}>
              <Finding
                finding={finding}
                number={at + 1}
                onChoose={() => go(withQuery(address, { f: String(at) }), { replace: true })}
              />
            </li>
          ))}
          {page.ignored.map((finding) => (
            <li key={`${finding.span.join()} ${finding.message}`} className="soft">
              Answered by the author: {finding.message} “{finding.reason}”
            </li>
          ))}
        </ol>
      </div>
      <Stands page={page} />
    </section>
  );
}

function Finding({
  finding,
  number,
  onChoose,
}: {
  readonly finding: CheckFinding;
  readonly number: number;
  readonly onChoose: () => void;
}): ReactNode {
  return (
    <article>
      <h3>
        <button type="button" className="quiet" onClick={onChoose}>
          {number}
        </button>{' '}
        {finding.message}
      </h3>
      <p className="entry-kind">{finding.rule}</p>
      {finding.evidence.slice(0, 3).map(({ words, place }) => (
        <div key={`${place.document} ${words}`} className="evidence">
          <Quote words={words} />
          <p className="card-places">
            <PlaceLink place={place} />
          </p>
        </div>
      ))}
      {finding.suggestion !== null && (
        <p>
          <bdi>{finding.suggestion}</bdi>
        </p>
      )}
    </article>
  );
}

/** The claims that the draft's sentences stand on. */
function Stands({ page }: { readonly page: CheckPage }): ReactNode {
  const claims = new Map(page.sentences.flatMap((sentence) => sentence.claims.map(({ id, title }) => [id, title])));
  if (claims.size === 0) return null;
  return (
    <>
      <h3>What it stands on</h3>
      <ul className="claim-links">
        {[...claims].map(([id, title]) => (
          <li key={id}>
            <Link href={toClaim(id)}>
              <bdi>{title}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Piece {
  readonly start: number;
  readonly words: string;
  readonly findings: readonly number[];
  readonly support: CheckPage['sentences'][number]['support'] | null;
}

/** The draft in stretches that the same findings and the same sentence cover. */
function cutDraft({ text, findings, sentences }: CheckPage): Piece[] {
  const cuts = [
    ...new Set([0, text.length, ...findings.flatMap(({ span }) => span), ...sentences.flatMap(({ span }) => span)]),
  ].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1]!;
    const covers = ({ span }: { readonly span: readonly [number, number] }): boolean =>
      span[0] <= start && span[1] >= end;
    return {
      start,
      words: text.slice(start, end),
      findings: findings.flatMap((finding, number) => (covers(finding) ? [number] : [])),
      support: sentences.find(covers)?.support ?? null,
    };
  });
}
