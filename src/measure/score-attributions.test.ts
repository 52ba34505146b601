import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AttributionRecord, PredictedDocument } from './attribution-record.ts';
import { MADE_UP_GOLD } from './made-up-corpus.ts';
import { scoreAttributions } from './score-attributions.ts';
import type { Rates } from './score-attributions.ts';
import { renderAttributionScores } from './render-scores.ts';

const SAME: PredictedDocument[] = MADE_UP_GOLD.map(({ id, attributions }) => ({ id, attributions }));

/** The gold with one attribution of the first article changed. */
function change(row: number, turn: (row: AttributionRecord) => AttributionRecord | null): PredictedDocument[] {
  return SAME.map((document, i) => ({
    id: document.id,
    attributions: (document.attributions ?? []).flatMap((own, j) =>
      i === 0 && j === row ? [turn(own)].filter((x) => x !== null) : [own],
    ),
  }));
}

const CASES: readonly {
  readonly what: string;
  readonly predicted: PredictedDocument[];
  readonly slice: 'all' | 'speech';
  readonly figure: string;
  readonly rates: Rates;
}[] = [
  { what: 'everything right', predicted: SAME, slice: 'all', figure: 'all exact', rates: [100, 100, 100] },
  { what: 'one missed', predicted: change(0, () => null), slice: 'all', figure: 'detected', rates: [100, 85.7, 92.3] },
  {
    what: 'a thought missed is none of speech',
    predicted: change(2, () => null),
    slice: 'speech',
    figure: 'detected',
    rates: [100, 100, 100],
  },
  {
    what: 'a full stop more costs nothing',
    predicted: change(0, (row) => ({ ...row, content: (row.content ?? []).map(([s, e]) => [s, e + 1]) })),
    slice: 'all',
    figure: 'content exact',
    rates: [100, 100, 100],
  },
  {
    what: 'a word less is relaxed, not exact',
    predicted: change(0, (row) => ({ ...row, content: (row.content ?? []).map(([s, e]) => [s + 4, e]) })),
    slice: 'all',
    figure: 'content exact',
    rates: [85.7, 85.7, 85.7],
  },
  {
    what: 'own voice counts for nothing',
    predicted: change(0, (row) => ({ ...row, voice: 'document' })),
    slice: 'all',
    figure: 'detected',
    rates: [100, 85.7, 92.3],
  },
  {
    what: 'a parent elsewhere does not make an attribution nested',
    predicted: change(1, (row) => ({ ...row, parent: 0 })),
    slice: 'all',
    figure: 'detected',
    rates: [100, 100, 100],
  },
];

for (const { what, predicted, slice, figure, rates } of CASES) {
  test(`${what}: ${slice}, ${figure}`, () => {
    assert.deepEqual(scoreAttributions(MADE_UP_GOLD, predicted)[slice].rates[figure], rates);
  });
}

test('what stands inside another content is nested, and counted only where asked', () => {
  const [first] = SAME;
  const inner: AttributionRecord = { source: [], cue: [], content: [[30, 34]], parent: 0 };
  const predicted = [{ id: 'first', attributions: [...(first?.attributions ?? []), inner] }];
  assert.equal(scoreAttributions(MADE_UP_GOLD, predicted).all.predicted, 4);
  assert.equal(scoreAttributions(MADE_UP_GOLD, predicted, { nested: true }).all.predicted, 5);
});

test('a document that the prediction lacks is counted as missing', () => {
  const scores = scoreAttributions(MADE_UP_GOLD, SAME.slice(1));
  assert.equal(scores.missingDocuments, 1);
  assert.match(
    renderAttributionScores(scores),
    /^2 documents, 1 missing from the prediction\n\nall: 7 gold, 3 predicted/,
  );
});
