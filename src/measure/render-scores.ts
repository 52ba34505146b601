import type { AttributionFigures, AttributionScores } from './score-attributions.ts';
import type { ClaimScores } from './score-claims.ts';

/** The attribution figures as a table: precision, recall and F1 of each part, for all attributions and for speech. */
export function renderAttributionScores(scores: AttributionScores): string {
  const missing = scores.missingDocuments > 0 ? `, ${scores.missingDocuments} missing from the prediction` : '';
  const lines = [`${scores.documents} documents${missing}`];
  for (const name of ['all', 'speech'] as const) lines.push('', ...renderFigures(name, scores[name]));
  return `${lines.join('\n')}\n`;
}

/** One slice of attribution figures as lines of a table. */
function renderFigures(name: string, figures: AttributionFigures): string[] {
  return [
    `${name}: ${figures.gold} gold, ${figures.predicted} predicted            P      R      F1`,
    ...Object.entries(figures.rates).map(
      ([key, rates]) => `  ${key.padEnd(18)}${rates.map((x) => x.toFixed(1).padStart(7)).join('')}`,
    ),
  ];
}

/** The claim figures as a table, one line a topic; with `misses` also what was missed. */
export function renderClaimScores(scores: ClaimScores, options: { readonly misses?: boolean } = {}): string {
  const lines = Object.entries(scores.lines).map(
    ([name, figures]) =>
      name.padEnd(14) +
      Object.entries(figures)
        .map(([key, value]) => `${key} ${renderValue(key, value)}`)
        .join('  '),
  );
  if (options.misses === true) lines.push(...scores.misses);
  return `${lines.join('\n')}\n`;
}

const RATES = new Set(['percent', 'P', 'R', 'F1', 'within', 'mean error']);

function renderValue(key: string, value: number | null): string {
  if (value === null) return 'none';
  return RATES.has(key) && Number.isInteger(value) ? value.toFixed(1) : String(value);
}
