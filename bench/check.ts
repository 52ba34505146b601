// How many planted faults a check of a draft finds, and on how many sentences that hold it speaks up: `npm run bench check`.
// Writes bench/check.md. `-- --case=FILE --drafts=FOLDER` measures drafts of one's own on a case of one's own and writes nothing.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openCase } from '../src/case/open-case.ts';
import { CHECK_RULES } from '../src/model/vocabulary.ts';
import { readDraft } from './read-draft.ts';
import { runHearsay } from './run-program.ts';

const { values } = parseArgs({ options: { case: { type: 'string' }, drafts: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'hearsay-check-'));
const drafts = values.drafts ?? fileURLToPath(new URL('../test/drafts', import.meta.url));
let file = values.case;
if (file === undefined) {
  file = join(folder, 'beaconline.hearsay');
  runHearsay(['add', fileURLToPath(new URL('../examples/beaconline', import.meta.url)), '--case', file]);
}

const faults = new Map<string, { all: number; found: number; named: number }>();
const holding = { all: 0, flagged: 0 };
const misses: string[] = [];
const opened = openCase(file, { readOnly: true });
for (const name of readdirSync(drafts)
  .filter((one) => one.endsWith('.txt'))
  .toSorted()) {
  const { text, sentences } = readDraft(join(drafts, name));
  const bytes = new TextEncoder().encode(text);
  const { findings } = opened.checkDraft({ name: name.replace(/txt$/, 'md'), from: name, bytes });
  for (const { wanted, words, span } of sentences) {
    const rules = findings.filter((one) => one.span[0] < span[1] && span[0] < one.span[1]).map(({ rule }) => rule);
    const told = [...new Set(rules)].join(', ');
    if (wanted.length === 0) {
      holding.all += 1;
      if (rules.length === 0) continue;
      holding.flagged += 1;
      misses.push(`holds, flagged as ${told}: ${words}`);
      continue;
    }
    const row = faults.get(wanted[0]!) ?? { all: 0, found: 0, named: 0 };
    faults.set(wanted[0]!, row);
    row.all += 1;
    if (rules.length > 0) row.found += 1;
    if (rules.some((rule) => wanted.includes(rule))) row.named += 1;
    else misses.push(`${wanted.join(' or ')}, ${told === '' ? 'not found' : `found as ${told}`}: ${words}`);
  }
}
opened.close();
rmSync(folder, { recursive: true, force: true });

const share = (part: number, all: number): string => `${Math.round((100 * part) / Math.max(1, all))} %`;
const sum = { all: 0, found: 0, named: 0 };
const rows = CHECK_RULES.flatMap((rule) => {
  const row = faults.get(rule);
  if (row === undefined) return [];
  sum.all += row.all;
  sum.found += row.found;
  sum.named += row.named;
  return [`| ${rule} | ${row.all} | ${row.found} | ${row.named} |`];
});
const report = `# Checks of drafts

Made by \`npm run bench check\` on the drafts of \`test/drafts/\` and the example. The drafts are the project's own and were looked at while the
rules were written: the figures say that the rules still do what they did, not how they do on other matters.

${holding.flagged} of ${holding.all} sentences that hold got a finding (${share(holding.flagged, holding.all)}).
${sum.found} of ${sum.all} faults got a finding (${share(sum.found, sum.all)}), ${sum.named} by the rule of the key (${share(sum.named, sum.all)}).

| fault | planted | found | by its rule |
|---|---|---|---|
${rows.join('\n')}

## Missed

${misses.map((line) => `- ${line}`).join('\n')}
`;
process.stdout.write(report);
if (values.case === undefined && values.drafts === undefined) {
  writeFileSync(fileURLToPath(new URL('check.md', import.meta.url)), report);
}
