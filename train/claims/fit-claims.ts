import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadWordVectors } from '../../src/case/load-word-vectors.ts';
import { compareDenial, DENIAL_FEATURES } from '../../src/claim/denial/score-denial.ts';
import { compareGists, PAIR_FEATURES } from '../../src/claim/group/compare-gists.ts';
import { estimate, fitLogistic } from './fit-logistic.ts';
import type { Fit, Story } from './fit-logistic.ts';
import { readMarkedCase } from './read-marked-case.ts';
import type { Marked } from './read-marked-case.ts';

const USAGE = `npm run train:claims -- KEY.json EXPORT.json [KEY.json EXPORT.json ...]

Fits the models that tell whether two propositions are one claim, and which one a denial denies, on stories marked by hand; writes
src/lexicon/pair-model.ts and src/lexicon/denial-model.ts. Same input, same bytes. Each story in turn is left out to measure them first.
  KEY.json      an answer key in the form that \`hearsay eval case\` reads
  EXPORT.json   what \`hearsay export --format json\` wrote for its documents
`;

const paths = process.argv.slice(2);
if (paths.length < 4 || paths.length % 2 === 1) {
  process.stderr.write(USAGE);
  process.exit(2);
}
const vectors = loadWordVectors();

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((id) => b.has(id));
}

/** Pairs of marked propositions: one claim, or not. */
function listPairs(marked: readonly Marked[]): Story {
  const judged = marked.filter(({ says }) => says.size > 0);
  const rows: number[][] = [];
  const targets: boolean[] = [];
  for (const [i, a] of judged.entries()) {
    for (const b of judged.slice(i + 1)) {
      rows.push(compareGists(a.gist, b.gist, vectors));
      targets.push(share(a.says, b.says));
    }
  }
  return { rows, targets };
}

/** A denial with everything else in its case: what it denies, or not. */
interface DenialStory extends Story {
  /** By denial: positions in `rows`. */
  readonly byDenial: readonly (readonly number[])[];
}

function listDenials(marked: readonly Marked[]): DenialStory {
  const rows: number[][] = [];
  const targets: boolean[] = [];
  const byDenial: number[][] = [];
  for (const denial of marked.filter(({ denies }) => denies.size > 0)) {
    const own: number[] = [];
    for (const other of marked) {
      const one = other.gist.proposition.statement.id === denial.gist.proposition.statement.id;
      if (other === denial || one || other.bearing.rejects) {
        continue;
      }
      own.push(rows.length);
      rows.push(compareDenial(denial.gist, denial.bearing, other.gist, other.bearing, vectors));
      targets.push(share(denial.denies, other.says));
    }
    byDenial.push(own);
  }
  return { rows, targets, byDenial };
}

/** Mean precision over the ranks of the positive examples. */
function averagePrecision(fit: Fit, { rows, targets }: Story): number {
  const ranked = rows.map((row, i) => ({ p: estimate(fit, row), i })).toSorted((a, b) => b.p - a.p || a.i - b.i);
  let hits = 0;
  let sum = 0;
  for (const [rank, { i }] of ranked.entries()) {
    if (targets[i]) {
      hits++;
      sum += hits / (rank + 1);
    }
  }
  return hits === 0 ? 0 : sum / hits;
}

/** Share of denials, of those whose claim somebody says, with what they deny among their first `n`. */
function findShare(fit: Fit, { rows, targets, byDenial }: DenialStory, n: number): [found: number, of: number] {
  const answerable = byDenial.filter((own) => own.some((i) => targets[i]));
  const found = answerable.filter((own) =>
    own
      .map((i) => ({ p: estimate(fit, rows[i]!), i }))
      .toSorted((a, b) => b.p - a.p || a.i - b.i)
      .slice(0, n)
      .some(({ i }) => targets[i]),
  );
  return [found.length, answerable.length];
}

function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, i) => i !== at);
}

function write(name: string, what: string, file: string, features: readonly string[], fit: Fit): void {
  const lines = fit.weights.map((value, i) => `    ${value.toFixed(4)}, // ${features[i]}`);
  const path = fileURLToPath(new URL(`../../src/lexicon/${file}`, import.meta.url));
  writeFileSync(
    path,
    `/**\n${what
      .split('\n')
      .map((line) => ` * ${line}`)
      .join(
        '\n',
      )}\n */\nexport const ${name} = {\n  bias: ${fit.bias.toFixed(4)},\n  weights: [\n${lines.join('\n')}\n  ],\n} as const;\n`,
  );
}

const cases = Array.from({ length: paths.length / 2 }, (_, i) => readMarkedCase(paths[2 * i]!, paths[2 * i + 1]!));
const PENALTY = 60;
const EACH = 200;
const pairs = cases.map(listPairs);
const precision = pairs.map((story, i) => averagePrecision(fitLogistic(without(pairs, i), PENALTY, EACH), story));
const mean = precision.reduce((sum, value) => sum + value, 0) / precision.length;
process.stdout.write(
  `pairs, each story left out: average precision ${precision.map((p) => p.toFixed(3)).join(' ')}, mean ${mean.toFixed(3)}\n`,
);
const denials = cases.map(listDenials);
const found = denials.map((story, i) => {
  const fit = fitLogistic(without(denials, i), 40, 60);
  return [1, 3, 10].map((n) => findShare(fit, story, n));
});
const shares = [0, 1, 2].map((k) => {
  const [hits, all] = found.reduce(([h, a], story) => [h + story[k]![0], a + story[k]![1]], [0, 0]);
  return Math.round((100 * hits) / Math.max(1, all));
});
process.stdout.write(
  `denials, each story left out: claim first ${shares[0]} %, in the first three ${shares[1]} %, in the first ten ${shares[2]} %\n`,
);
write(
  'PAIR_MODEL',
  `Coefficients of the logistic regression that tells whether two propositions are one claim; in the order of \`PAIR_FEATURES\`. Fitted by
\`npm run train:claims\` on pairs of clauses from ${cases.length} stories marked by hand, each story of equal weight. With each story left out in turn, mean
average precision over pairs was ${mean.toFixed(2)}.`,
  'pair-model.ts',
  PAIR_FEATURES,
  fitLogistic(pairs, PENALTY, EACH),
);
write(
  'DENIAL_MODEL',
  `Coefficients of the logistic regression that tells which proposition a denial denies; in the order of \`PAIR_FEATURES\` and \`DENIAL_FEATURES\`.
Fitted by \`npm run train:claims\` on ${cases.length} stories marked by hand. With each story left out in turn, what is denied came first for ${shares[0]} % of
denials, and among the first three for ${shares[1]} %.`,
  'denial-model.ts',
  [...PAIR_FEATURES, ...DENIAL_FEATURES],
  fitLogistic(denials, 40, 60),
);
