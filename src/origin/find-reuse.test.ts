import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../model/document.ts';
import { findReuse } from './find-reuse.ts';

const WIRE = [
  'The harbour board of Port Ambry will replace the old lamp on the north mole before the autumn gales, it said on Monday.',
  'Its engineer, Tilda Voss, put the cost at four million crowns and the work at eleven weeks.',
  'Fishermen who land at night have asked for a second lamp on the outer wall since a trawler struck it in March.',
  'The board answered them that no money is left for it this year.',
  'A ferry captain, asked at the quay, called that answer a shame for a town that lives by the sea.',
  'The council meets again on the ninth, when the matter of the second lamp will be heard in public.',
];
const OTHER =
  'Snow closed both passes above Tarn on Friday, and the road crews who keep them open were sent home at noon. ' +
  'Nobody was hurt. The mountain inn took in forty travellers, most of them bound for the markets in the valley.';
const NOTICE = 'Subscribe today and read every story of the week in one letter that comes on Sunday morning.';

function make(id: string, text: string, notice: string | null = null): Document {
  const whole = notice === null ? text : `${text}\n\n${notice}`;
  const nothing = { title: null, publisher: null, author: null, published: null, url: null, language: null };
  const blocks =
    notice === null
      ? []
      : [{ kind: 'furniture' as const, span: [text.length + 2, whole.length] as const, label: null }];
  return { ...nothing, id, name: id, sha256: '', textSha256: '', text: whole, blocks, offsets: [] };
}

const changeEvery = (text: string, step: number): string =>
  text
    .split(' ')
    .map((word, i) => (i % step === step - 1 ? 'else' : word))
    .join(' ');

const ORIGINAL = WIRE.join(' ');
const CASES: readonly {
  readonly what: string;
  readonly other: string;
  /** Share of the original and of the other that must be found, give or take a few words; null: no reuse. */
  readonly shares: readonly [number, number] | null;
}[] = [
  { what: 'the same text', other: ORIGINAL, shares: [1, 1] },
  {
    what: 'the same text in capitals, with other marks',
    other: ORIGINAL.toUpperCase().replace(/[.,]/g, ';'),
    shares: [1, 1],
  },
  { what: 'sentences deleted', other: [WIRE[0], WIRE[2], WIRE[5]].join(' '), shares: [0.55, 1] },
  { what: 'sentences in another order', other: WIRE.toReversed().join(' '), shares: [1, 1] },
  { what: 'a paragraph pasted into another story', other: `${OTHER} ${WIRE[2]} ${OTHER}`, shares: [0.2, 0.22] },
  {
    what: 'half of it merged with another story',
    other: `${WIRE.slice(0, 3).join(' ')} ${OTHER}`,
    shares: [0.53, 0.59],
  },
  { what: 'every ninth word changed', other: changeEvery(ORIGINAL, 9), shares: [1, 1] },
  { what: 'every fourth word changed is a retelling', other: changeEvery(ORIGINAL, 4), shares: null },
  { what: 'another story', other: OTHER, shares: null },
  { what: 'a phrase in common', other: `${OTHER} The council meets again on the tenth.`, shares: null },
  { what: 'nothing', other: '', shares: null },
  { what: 'three words', other: 'The harbour board', shares: null },
];

for (const { what, other, shares } of CASES) {
  test(`${what}: ${shares === null ? 'no reuse' : `shares of ${shares.join(' and ')}`}`, () => {
    const [found, ...more] = findReuse([make('b', other), make('a', ORIGINAL)]);
    assert.equal(more.length, 0);
    if (shares === null) return assert.equal(found, undefined);
    assert.equal(`${found?.a} ${found?.b}`, 'a b');
    assert.ok(Math.abs((found?.shareOfA ?? 0) - shares[0]) < 0.05, `share of a: ${found?.shareOfA}`);
    assert.ok(Math.abs((found?.shareOfB ?? 0) - shares[1]) < 0.05, `share of b: ${found?.shareOfB}`);
    return undefined;
  });
}

test('spans hold the copied words, in both documents', () => {
  const [found] = findReuse([make('a', ORIGINAL), make('b', `${OTHER} “${WIRE[2]}” ${OTHER}`)]);
  const [
    [a, b] = [
      [0, 0],
      [0, 0],
    ],
  ] = found?.spans ?? [];
  assert.equal(`${ORIGINAL.slice(...a)}.`, WIRE[2]);
  assert.equal(`${OTHER} “${WIRE[2]}” ${OTHER}`.slice(...b), ORIGINAL.slice(...a));
});

test('what one document says twice is found at both places', () => {
  const [found] = findReuse([make('a', `${WIRE[2]} ${OTHER} ${WIRE[2]}`), make('b', WIRE.slice(2, 4).join(' '))]);
  assert.equal(found?.spans.length, 2);
  const [turned] = findReuse([make('b', `${WIRE[2]} ${OTHER} ${WIRE[2]}`), make('a', WIRE.slice(2, 4).join(' '))]);
  assert.equal(turned?.spans.length, 2);
});

test('a notice of the page that two stories carry is no copy', () => {
  assert.equal(findReuse([make('a', ORIGINAL, NOTICE), make('b', OTHER, NOTICE)]).length, 0);
  assert.equal(findReuse([make('a', `${ORIGINAL} ${NOTICE}`), make('b', `${OTHER} ${NOTICE}`)]).length, 1);
});

test('the order of documents changes nothing', () => {
  const documents = [ORIGINAL, OTHER, WIRE.slice(0, 4).join(' '), `${OTHER} ${WIRE[5]}`].map((t, i) =>
    make(`d${i}`, t),
  );
  assert.deepEqual(findReuse(documents), findReuse(documents.toReversed()));
  assert.ok(findReuse(documents).length > 2);
});

test('hostile texts end in time', () => {
  const same = 'ding '.repeat(200_000);
  const start = performance.now();
  findReuse([make('a', same), make('b', `${same} dong ${same}`), make('c', '“'.repeat(100_000))]);
  assert.ok(performance.now() - start < 20_000);
});
