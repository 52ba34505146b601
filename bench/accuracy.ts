// How well statements, claims, denials and origins are found: `npm run bench accuracy`. Writes bench/accuracy.md.
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findShared } from './find-shared.ts';
import { runHearsay } from './run-program.ts';

const dev = findShared('corpora/polnear/dev.jsonl');
const train = findShared('corpora/polnear/train.jsonl');
if (dev === null || train === null) {
  process.stdout.write('accuracy: skipped, the corpora are not beside this checkout (see bench/README.md).\n');
} else {
  const sections: string[] = [];
  const measure = (name: string, args: readonly string[]): void => {
    const { stdout } = runHearsay(args);
    sections.push(`## ${name}\n\n\`\`\`text\n${stdout.trimEnd()}\n\`\`\`\n`);
    process.stdout.write(`${sections.at(-1)!}\n`);
  };
  measure('Attributions: PolNeAR, dev', ['eval', 'attribution', dev]);
  const keys = join(dirname(dirname(dev)), 'cases');
  for (const key of readdirSync(keys)
    .filter((name) => name.endsWith('.json'))
    .toSorted()) {
    measure(`Case: ${basename(key, '.json')}`, ['eval', 'case', join(keys, key), '--corpus', train]);
  }
  const head = '# Accuracy\n\nMade by `npm run bench accuracy`. What each figure means: `bench/README.md`.\n';
  writeFileSync(fileURLToPath(new URL('accuracy.md', import.meta.url)), [head, ...sections].join('\n'));
}
