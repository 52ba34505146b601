import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { EXAMPLE, makeFolder, runHearsay } from './run-hearsay.ts';
import type { Decided } from '../src/model/effect.ts';

// A person corrects the record from the terminal: each decision with the real program, told in a sentence, and taken back.

const FOLDER = makeFolder();

function run(...args: readonly string[]): string {
  const { code, stdout, stderr } = runHearsay(FOLDER, args);
  assert.deepEqual([code, stderr], [0, ''], args.join(' '));
  return stdout;
}

function decide(...args: readonly string[]): Decided {
  const decided: Decided = JSON.parse(run('decide', ...args, '--by', 'Ann Poe', '--format', 'json'));
  assert.equal(decided.entry.actor, 'Ann Poe');
  return decided;
}

interface ListedClaim {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly passages: readonly { readonly statement: string; readonly stance: string; readonly document: string }[];
}
const list = (): readonly ListedClaim[] => JSON.parse(run('ledger', '--format', 'json')).claims;
const find = (title: RegExp): ListedClaim => list().find((claim) => title.test(claim.title))!;
const state = (): string => {
  const { log: _log, head: _head, ...rest } = JSON.parse(run('export'));
  return JSON.stringify(rest);
};

let untouched = '';
before(() => {
  run('add', EXAMPLE);
  untouched = state();
});

/** Each decision is logged, changes what it says, and leaves nothing behind when it is taken back. */
function takeBack({ entry }: Decided): void {
  assert.match(run('undo', String(entry.seq)), new RegExp(`^Taken back: ${entry.seq}\\.`));
  assert.ok(state() === untouched, 'as it was before');
}

test('a statement is rejected, by the short id that statements lists, with its words quoted back', () => {
  const [, id] = /^(d\w+-a\d+) +.*said\n +“the following statement”/m.exec(run('statements', '04-tolland'))!;
  const words = run('decide', 'reject', id!);
  assert.match(words, /^Rejected: “Tolland Marine today issued the following statement” \(04-tolland-/);
  const [, seq] = /\nLogged as entry (\d+), by [^;]+; undo with: .*undo \1\n$/.exec(words)!;
  assert.ok(!run('statements', '04-tolland').includes('the following statement'));
  run('undo', seq!);
  assert.ok(state() === untouched);
});

test('a statement is corrected and stays as the person wrote it', () => {
  const [, id] = /^(d\w+-a\d+) +company · declined/m.exec(run('statements', '04-tolland')) ?? [];
  assert.ok(id);
  const decided = decide('correct', id, '--speaker', 'Tolland Marine', '--stance', 'no-response');
  assert.match(run('statements', '04-tolland'), /Tolland Marine · did not answer \(as a person wrote it\)/);
  takeBack(decided);
});

test('a statement that was not found is written in the words of its document', () => {
  const decided = decide(
    'write',
    '08-letter',
    '--source',
    'Mr Verrin Tolland',
    '--content',
    'repeated contact',
    '--stance',
    'concede',
  );
  assert.deepEqual(
    decided.quoted.map(({ words }) => words),
    ['Mr Verrin Tolland', 'repeated contact'],
  );
  assert.match(run('statements', '08-letter'), /conceded \(as a person wrote it\)\n +“repeated contact”/);
  takeBack(decided);
});

test('an accepted statement changes nothing, and is in the log', () => {
  const { claims } = { claims: list() };
  const decided = decide('accept', claims[0]!.passages[0]!.statement);
  assert.equal(decided.entry.kind, 'accepted');
  assert.ok(state() === untouched);
  takeBack(decided);
});

const affirming = (claim: ListedClaim): string[] =>
  claim.passages.filter(({ stance }) => stance === 'affirm').map(({ statement }) => statement);

test('two claims are merged whole, and split again by undoing', () => {
  const [one, other] = [find(/asked Verrin Tolland to keep/), find(/has opened a criminal inquiry/)];
  const { effect, ...rest } = decide('merge', one.id.slice(0, 6), other.id.slice(0, 6));
  assert.deepEqual(
    effect.joined.map(({ from }) => from.map(({ id }) => id).toSorted()),
    [[one.id, other.id].toSorted()],
  );
  const merged = list().find(({ id }) => id === effect.joined[0]!.into.id)!;
  for (const statement of [...affirming(one), ...affirming(other)]) {
    assert.ok(
      merged.passages.some((passage) => passage.statement === statement),
      statement,
    );
  }
  takeBack({ effect, ...rest });
});

test('a passage is split off, and stands on a claim of its own', () => {
  const claim = list().find(({ passages }) => passages.filter(({ stance }) => stance === 'affirm').length > 2)!;
  const { statement } = claim.passages.find(({ stance }) => stance === 'affirm')!;
  const decided = decide('split', claim.id, statement);
  const holders = list().filter(({ passages }) => passages.some((passage) => passage.statement === statement));
  const others = claim.passages.filter((passage) => passage.statement !== statement && passage.stance === 'affirm');
  for (const holder of holders) {
    const together = others.filter((other) => holder.passages.some((each) => each.statement === other.statement));
    assert.ok(
      together.length === 0 ||
        !holder.passages.some((each) => each.statement === statement && each.stance === 'affirm'),
    );
  }
  takeBack(decided);
});

test('a passage is moved to another claim, with the stance that it has there', () => {
  const [from, to] = [find(/^Whether Verrin Tolland had met/), find(/have met once, in Lendal/)];
  const { statement } = from.passages.find(
    ({ stance, statement: id }) => stance === 'affirm' && !to.passages.some((each) => each.statement === id),
  )!;
  const decided = decide('move', statement, from.id, to.id, '--stance', 'deny');
  const now = list().find(({ id }) => id === to.id)!;
  assert.equal(now.passages.find((passage) => passage.statement === statement)?.stance, 'deny');
  takeBack(decided);
});

test('what a passage does to a claim, and of which kind a claim is, is set', () => {
  const claim = list().find(({ passages }) => passages.filter(({ stance }) => stance === 'affirm').length > 1)!;
  const { statement } = claim.passages.find(({ stance }) => stance === 'affirm')!;
  const stance = decide('stance', statement, claim.id, 'mention');
  const holder = list().find(({ passages }) =>
    passages.some((each) => each.statement === statement && each.stance === 'mention'),
  );
  assert.ok(holder);
  takeBack(stance);
  const kind = decide('kind', claim.id, claim.kind === 'risk' ? 'event' : 'risk');
  assert.notEqual(list().find(({ id }) => id === claim.id)?.kind, claim.kind);
  takeBack(kind);
});

test('somebody is named, taken for one with another, and told apart', () => {
  const name = decide('name', 'Verrin Tolland', 'Verrin P. Tolland');
  assert.deepEqual(name.effect.entities, { before: ['Verrin Tolland'], after: ['Verrin P. Tolland'] });
  takeBack(name);
  const same = decide('same', 'Verrin Tolland', 'Anton Brezic');
  assert.deepEqual([same.effect.entities.before.length, same.effect.entities.after.length], [2, 1]);
  takeBack(same);
  const apart = decide('apart', 'Verrin Tolland', 'brezic-post-1');
  assert.deepEqual([apart.effect.entities.before.length, apart.effect.entities.after.length], [1, 2]);
  takeBack(apart);
});

test('a note stands with its claim, and who wrote it', () => {
  const { id } = list()[0]!;
  const decided = decide('note', 'call', 'her', 'on', 'Monday', '--claim', id);
  assert.match(run('claim', id), /\nNotes\n {2}· call her on Monday — Ann Poe, /);
  takeBack(decided);
  assert.doesNotMatch(run('claim', id), /\nNotes\n/);
});

const REFUSED: readonly [args: readonly string[], sentence: RegExp][] = [
  [['reject', 'dffff-a1'], /^hearsay: There is no statement dffff-a1 in this case\.\n$/],
  [['merge', 'czz', 'cyy'], /^hearsay: There is no claim czz in this case\.\n$/],
  [['kind', 'c1', 'gossip'], /^hearsay: "gossip" is none of contact, /],
  [['write', '08-letter', '--content', 'not in it'], /^hearsay: “not in it” does not stand in 08-letter-/],
  [['write', '08-letter'], /^hearsay: A statement needs its content\.\n$/],
  [['note', ' '], /^hearsay: A note cannot be blank\.\n$/],
];
for (const [args, sentence] of REFUSED) {
  test(`refuses: decide ${args.join(' ')}`, () => {
    const { code, stderr, stdout } = runHearsay(FOLDER, ['decide', ...args]);
    assert.match(stderr, sentence);
    assert.deepEqual([code === 0, stdout], [false, '']);
  });
}
