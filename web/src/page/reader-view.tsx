import { BASIS_WORDS, PASSAGE_WORDS, STANCE_WORDS, countOf, namePlace } from '../words.ts';
import { Link, go, toClaim, toDocument, useAddress, withQuery } from '../address.tsx';
import type { MarkedStatement, ReaderPage } from '../../../src/model/pages.ts';
import { ViewFrame, useTitle } from '../part/view-frame.tsx';
import { useEffect, useMemo, useRef, useState } from 'react';
import { DescribeForm } from '../part/describe-form.tsx';
import type { CutBlock } from '../../../src/picture/cut-marks.ts';
import { MarkedBlock } from '../part/marked-block.tsx';
import type { ReactNode } from 'react';
import type { Selected } from '../read-selection.ts';
import { StatementForm } from '../part/statement-form.tsx';
import { StandingMark } from '../part/standing-mark.tsx';
import { cutMarks } from '../../../src/picture/cut-marks.ts';
import { nameDate } from '../../../src/picture/name-date.ts';
import { decide } from '../changes.ts';
import { readSelection } from '../read-selection.ts';
import { useRecords } from '../records.ts';

/** A document with its statements marked in place. */
export function ReaderView({ id }: { readonly id: string }): ReactNode {
  const fetched = useRecords<ReaderPage>(`/documents/${encodeURIComponent(id)}`);
  const document = fetched.state === 'failed' ? null : (fetched.records?.document ?? null);
  useTitle(document === null ? 'Document' : (document.title ?? document.name));
  return <ViewFrame fetched={fetched}>{(page) => <Reader page={page} />}</ViewFrame>;
}

function Reader({ page }: { readonly page: ReaderPage }): ReactNode {
  const address = useAddress();
  const { document } = page;
  const own = address.query.has('own');
  const asked = page.statements.find(({ id }) => id === address.query.get('s')) ?? null;
  const voiced = asked?.voice === 'document' ? asked.id : null;
  // The document's own voice is marked where it is asked for: otherwise nearly everything would be.
  const marked = useMemo(
    () =>
      page.statements
        .filter((statement) => own || statement.voice === 'attributed' || statement.id === voiced)
        .toSorted((a, b) => findStart(a) - findStart(b)),
    [page, own, voiced],
  );
  const blocks = useMemo(() => cutMarks(page.text, page.blocks, marked), [page, marked]);
  const chosen = marked.findIndex(({ id }) => id === asked?.id);
  const text = useRef<HTMLDivElement>(null);
  const making = address.query.has('new');
  const editing = address.query.has('edit') && asked !== null;
  const selected = useSelected(text, page.text);
  useStepping(marked, chosen);
  useEffect(() => {
    if (asked === null) return;
    const mark = text.current?.querySelector(`[data-mark="${CSS.escape(asked.id)}"]`);
    const at = mark?.getBoundingClientRect();
    // A mark that is in sight stays where the reader's eye is.
    if (at && (at.top < 0 || at.bottom > window.innerHeight * 0.6)) mark?.scrollIntoView({ block: 'center' });
  }, [asked]);
  const select = (event: React.MouseEvent): void => {
    const target = event.target instanceof Element ? event.target.closest('[data-statement]') : null;
    const statement = target?.getAttribute('data-statement');
    // Whoever marks text with the mouse wants the text, not the statement.
    if (!statement || window.getSelection()?.isCollapsed === false) return;
    go(withQuery(address, { s: statement }), { replace: true });
  };
  return (
    <article className="reader">
      <header>
        <p className="claim-kind">
          <bdi>{document.publisher ?? 'no publisher'}</bdi>,{' '}
          {document.published === null ? 'no date' : nameDate(document.published)}
        </p>
        <h1>
          <bdi>{document.title ?? document.name}</bdi>
        </h1>
        <p className="soft">
          {document.author !== null && (
            <>
              <bdi>{document.author}</bdi> ·{' '}
            </>
          )}
          <bdi>{document.name}</bdi>
          {document.url !== null && (
            <>
              {' '}
              · <bdi>{document.url}</bdi>
            </>
          )}
        </p>
        <DescribeForm document={document} />
        {page.shares.length > 0 && (
          <p>
            Shares its words with{' '}
            {page.shares.map(({ place, share }, at) => (
              <span key={place.document}>
                {at > 0 && ', '}
                <Link href={toDocument(place.document)}>
                  <bdi>{namePlace(place)}</bdi>
                </Link>{' '}
                ({Math.round(share * 100)}% of this one)
              </span>
            ))}
          </p>
        )}
        <p className="reader-key">
          <span className="source">source</span> <span className="cue">cue</span>{' '}
          <span className="content">content</span>
          <span className="soft">
            {' '}
            {countOf(page.statements.filter(({ voice }) => voice === 'attributed').length, 'statement')} with a source;{' '}
            <kbd>n</kbd> next, <kbd>p</kbd> previous ·{' '}
          </span>
          <Link href={withQuery(address, { own: own ? null : '1' })}>
            {own ? 'hide the document’s own voice' : 'mark the document’s own voice too'}
          </Link>
          <span className="soft"> · </span>
          <Link href={withQuery(address, { new: '1', edit: null })}>add a statement</Link>
        </p>
      </header>
      <div className="reader-columns">
        {/* Every statement is a link too; the click on its words is a convenience. */}
        <div className="reader-text" ref={text} onClick={select}>
          {blocks.map((block) => (
            <MarkedBlock
              key={block.start}
              block={block}
              chosen={holds(block, asked?.id) ? asked!.id : null}
              own={own}
            />
          ))}
        </div>
        <aside aria-label="The chosen statement" aria-live="polite">
          {making || editing ? (
            <StatementForm
              key={editing ? asked?.id : 'new'}
              page={page}
              statement={editing ? asked : null}
              selected={selected}
              onDone={() => go(withQuery(address, { edit: null, new: null }), { replace: true })}
            />
          ) : (
            <>
              {selected !== null && (
                <p className="buttons made-of">
                  <Link
                    href={withQuery(address, { new: '1', edit: null })}
                    onMouseDown={(event) => event.preventDefault()}
                  >
                    Make a statement of the selected words
                  </Link>
                </p>
              )}
              {asked === null ? (
                <p className="soft">
                  Choose a number in the text to see who says it, according to whom, and which claim it bears on. Select
                  words to make a statement of them.
                </p>
              ) : (
                <Chosen statement={asked} statements={page.statements} number={chosen + 1} />
              )}
            </>
          )}
          <nav aria-label="Statements" className="steps">
            <Step to={marked[chosen === -1 ? -1 : chosen - 1]} name="Previous" />
            <Step to={marked[chosen + 1]} name="Next" />
          </nav>
        </aside>
      </div>
    </article>
  );
}

function Step({ to, name }: { readonly to: MarkedStatement | undefined; readonly name: string }): ReactNode {
  const address = useAddress();
  if (to === undefined) return <span className="soft">{name}</span>;
  return <Link href={withQuery(address, { s: to.id })}>{name}</Link>;
}

function Chosen({
  statement,
  statements,
  number,
}: {
  readonly statement: MarkedStatement;
  readonly statements: readonly MarkedStatement[];
  readonly number: number;
}): ReactNode {
  const address = useAddress();
  const parent = statements.find(({ id }) => id === statement.parent);
  return (
    <section className="chosen">
      <h2>
        <span className="soft">{number}</span> <bdi>{statement.speaker}</bdi>{' '}
        <span className="card-stance">{STANCE_WORDS[statement.stance]}</span>
      </h2>
      <dl className="fields">
        <div>
          <dt>known as</dt>
          <dd>{BASIS_WORDS[statement.basis]}</dd>
        </div>
        {statement.chain.length > 1 && (
          <div>
            <dt>chain</dt>
            <dd>
              <ol className="chain">
                {statement.chain.map((link, at) => (
                  <li key={`${at} ${link}`}>
                    <bdi>{link}</bdi>
                  </li>
                ))}
              </ol>
            </dd>
          </div>
        )}
        {statement.hedges.length > 0 && (
          <div>
            <dt>hedged</dt>
            <dd>{statement.hedges.map((hedge) => `“${hedge}”`).join(', ')}</dd>
          </div>
        )}
        {statement.when !== null && (
          <div>
            <dt>said</dt>
            <dd>{nameDate(statement.when)}</dd>
          </div>
        )}
        {parent !== undefined && (
          <div>
            <dt>stands in what</dt>
            <dd>
              <Link href={withQuery(address, { s: parent.id })}>
                <bdi>{parent.speaker}</bdi> {STANCE_WORDS[parent.stance]}
              </Link>
            </dd>
          </div>
        )}
        {statement.headline && (
          <div>
            <dt>place</dt>
            <dd>headline or label: shown, never support</dd>
          </div>
        )}
        <div>
          <dt>made by</dt>
          <dd>{statement.byPerson ? 'a person' : 'the machine'}</dd>
        </div>
      </dl>
      <h3>{statement.claims.length === 0 ? 'It bears on no claim' : 'It bears on'}</h3>
      <ul className="bears-on">
        {statement.claims.map((claim) => (
          <li key={claim.id}>
            <Link href={toClaim(claim.id)}>
              <bdi>{claim.title}</bdi>
            </Link>{' '}
            <span className="soft">{PASSAGE_WORDS[claim.passage]} ·</span> <StandingMark label={claim.standing} />
          </li>
        ))}
      </ul>
      <p className="buttons">
        <button type="button" onClick={() => void decide({ do: 'accept', statement: statement.id })}>
          Accept
        </button>
        <Link href={withQuery(address, { edit: '1', new: null })}>Correct</Link>
        <button type="button" onClick={() => void decide({ do: 'reject', statement: statement.id })}>
          Reject
        </button>
      </p>
    </section>
  );
}

/** The words that are selected in the text, as long as they are. */
function useSelected(text: React.RefObject<HTMLElement | null>, words: string): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const look = (): void => {
      if (text.current === null) return;
      const found = readSelection(text.current, words);
      // A field that takes the focus takes the selection too; what was selected is still meant.
      if (found === null && document.activeElement?.closest('.statement-form')) return;
      setSelected(found);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text, words]);
  return selected;
}

/** "n" and "p" step through the statements, wherever the focus is but in a field. */
function useStepping(marked: readonly MarkedStatement[], chosen: number): void {
  const address = useAddress();
  useEffect(() => {
    const step = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, select, textarea')) return;
      if (address.query.has('new') || address.query.has('edit')) return;
      const to =
        event.key === 'n' ? marked[chosen + 1] : event.key === 'p' ? marked[Math.max(chosen, 1) - 1] : undefined;
      if (to !== undefined) go(withQuery(address, { s: to.id }), { replace: true });
    };
    window.addEventListener('keydown', step);
    return () => window.removeEventListener('keydown', step);
  }, [marked, chosen, address]);
}

/** Only the block in which something changes is drawn anew. */
function holds(block: CutBlock, statement: string | undefined): boolean {
  return statement !== undefined && block.stretches.some(({ covers }) => covers.includes(statement));
}

function findStart({ source, cue, content }: MarkedStatement): number {
  return Math.min(...[...source, ...cue, ...content].map(([start]) => start));
}
