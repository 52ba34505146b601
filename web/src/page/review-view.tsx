import type { Doubt, ReviewPage } from '../../../src/model/pages.ts';
import { Link, go, toClaim, toDocument, toPerson, useAddress, withQuery } from '../address.tsx';
import { ViewFrame, useTitle } from '../part/view-frame.tsx';
import { decide, undoLast } from '../changes.ts';
import type { Instruction } from '../../../src/model/instruction.ts';
import { PassageCard } from '../part/passage-card.tsx';
import type { ReactNode } from 'react';
import { StandingMark } from '../part/standing-mark.tsx';
import { useEffect } from 'react';
import { useRecords } from '../records.ts';

/** One thing that can be done with a doubt, by button or by key. */
interface Choice {
  readonly key: string;
  readonly name: string;
  readonly act: Instruction | string;
}

/** What the machine proposes and may have wrong, one at a time. */
export function ReviewView(): ReactNode {
  const fetched = useRecords<ReviewPage>('/review');
  useTitle('Review');
  return (
    <>
      <h1>What the machine may have wrong</h1>
      <ViewFrame fetched={fetched}>{(page) => <Review page={page} />}</ViewFrame>
    </>
  );
}

function Review({ page: { doubts, settled } }: { readonly page: ReviewPage }): ReactNode {
  const address = useAddress();
  const asked = doubts.findIndex(({ key }) => key === address.query.get('at'));
  const place = Number(address.query.get('from') ?? 0);
  // What was just decided is gone from the list; its neighbour has its place.
  const at = asked === -1 ? Math.min(place, doubts.length - 1) : asked;
  const doubt = doubts[at];
  const to = (next: number): string =>
    withQuery(address, { at: doubts[next]?.key ?? null, from: next === 0 ? null : String(next) });
  const all = settled + doubts.length;
  return (
    <div className="review">
      <p className="review-progress">
        <progress max={all} value={settled} aria-label="Decided so far" />{' '}
        <span className="review-count">
          {settled} of {all} decided
        </span>
      </p>
      {doubt === undefined ? (
        <p className="notice">
          {all === 0 ? 'There is nothing to review in this case.' : 'Everything has been looked at.'}
        </p>
      ) : (
        <One key={doubt.key} doubt={doubt} at={at} last={doubts.length - 1} to={to} />
      )}
      <p className="soft review-order">
        Most doubtful first: names and passages that little joins, answers on which alone a standing rests, sources that
        are only understood. The machine keeps no certainty for who says what; the order says what each proposal rests
        on.
      </p>
    </div>
  );
}

function One({
  doubt,
  at,
  last,
  to,
}: {
  readonly doubt: Doubt;
  readonly at: number;
  readonly last: number;
  readonly to: (next: number) => string;
}): ReactNode {
  const choices = listChoices(doubt);
  const choose = (act: Choice['act']): void => {
    if (typeof act === 'string') go(act);
    // The next one comes into its place when the list is asked for anew.
    else void decide(act).then((done) => done && go(to(at), { replace: true }));
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, select, textarea, dialog *')) return;
      const choice = choices.find(({ key }) => key === event.key);
      // The letter must not end up in a field that opens meanwhile.
      if (choice) event.preventDefault();
      if (choice) choose(choice.act);
      else if (event.key === 'n' && at < last) go(to(at + 1));
      else if (event.key === 'p' && at > 0) go(to(at - 1));
      else if (event.key === 'u') void undoLast();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  return (
    <article className="doubt" aria-live="polite">
      <h2>{HEADS[doubt.kind]}</h2>
      <p className="doubt-why">
        <bdi>{doubt.why}</bdi>
      </p>
      {doubt.claim && (
        <p className="doubt-claim">
          {doubt.kind === 'join' ? 'Both stand on ' : 'It stands on '}
          <Link href={toClaim(doubt.claim.id)}>
            <bdi>{doubt.claim.title}</bdi>
          </Link>{' '}
          <StandingMark label={doubt.claim.standing} />
        </p>
      )}
      {doubt.entity && (
        <p className="doubt-claim">
          <Link href={toPerson(doubt.entity.id)}>
            <bdi>{doubt.entity.name}</bdi>
          </Link>
          ; <Link href={toDocument(doubt.entity.document)}>the document that says “{doubt.entity.words}”</Link>
        </p>
      )}
      <div className={`cards${doubt.cards.length > 1 ? ' beside' : ''}`}>
        {doubt.cards.map((card) => (
          <PassageCard key={card.places[0]?.statement} card={card} />
        ))}
      </div>
      <p className="buttons choices">
        {choices.map(({ key, name, act }) => (
          <button key={key} type="button" aria-keyshortcuts={key} onClick={() => choose(act)}>
            {name} <kbd>{key}</kbd>
          </button>
        ))}
      </p>
      <p className="steps">
        {at > 0 ? <Link href={to(at - 1)}>Previous</Link> : <span className="soft">Previous</span>} <kbd>p</kbd>
        {at < last ? <Link href={to(at + 1)}>Leave it for now</Link> : <span className="soft">The last one</span>}{' '}
        <kbd>n</kbd>
        <button type="button" className="quiet" onClick={() => void undoLast()}>
          Undo the last
        </button>{' '}
        <kbd>u</kbd>
      </p>
    </article>
  );
}

const HEADS: Readonly<Record<Doubt['kind'], string>> = {
  statement: 'Is this who says it?',
  join: 'Do these say the same?',
  names: 'Is this one and the same?',
};

function listChoices({ kind, cards, claim, entity }: Doubt): Choice[] {
  if (kind === 'names' && entity) {
    const { id, document } = entity;
    return [
      { key: 'a', name: 'Accept: the same', act: { do: 'keep entity', entity: id, document } },
      { key: 's', name: 'Split: somebody else', act: { do: 'other entity', entity: id, document } },
    ];
  }
  const [first, second] = cards.map((card) => card.places[0]?.statement ?? '');
  if (kind === 'join' && claim && first && second) {
    return [
      { key: 'a', name: 'Accept: the same', act: { do: 'keep', claim: claim.id, statements: [first, second] } },
      { key: 's', name: 'Split: another claim', act: { do: 'split', claim: claim.id, statement: first } },
      { key: 'm', name: 'Merge or move', act: `${toClaim(claim.id)}#correct` },
    ];
  }
  const document = cards[0]?.places[0]?.document ?? '';
  return [
    { key: 'a', name: 'Accept', act: { do: 'accept', statement: first ?? '' } },
    { key: 'c', name: 'Correct', act: `${toDocument(document, first ?? null)}&edit=1` },
    { key: 'r', name: 'Reject', act: { do: 'reject', statement: first ?? '' } },
    ...(claim && first
      ? [{ key: 's', name: 'Split off', act: { do: 'split', claim: claim.id, statement: first } } as const]
      : []),
  ];
}
