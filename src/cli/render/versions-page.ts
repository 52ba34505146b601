import type { Version } from '../../case/list-versions.ts';
import { cleanText } from './clean-text.ts';
import { countOf } from '../../picture/count-words.ts';
import { paint } from './screen.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-text.ts';

const WIDEST = 100;
/** Letters of unchanged text shown on either side of a change. */
const AROUND = 60;
/** Words of one change that are shown. */
const LONGEST = 1200;

/** The versions of a page with the words that were put in and taken out: `[-gone-]` and `{+new+}`, as in a word diff. */
export function drawVersions(
  name: string,
  versions: readonly Version[],
  texts: ReadonlyMap<string, string>,
  screen: Screen,
): string {
  if (versions.length === 0)
    return `${cleanText(name)} was not captured from an address, so no other version of it is known.\n`;
  const width = Math.min(screen.columns, WIDEST);
  const lines: string[] = [...wrapText(cleanText(versions[0]!.address), width)];
  for (const [at, version] of versions.entries()) {
    const before = versions[at - 1];
    const last = version.seen.at(-1);
    const seen = last === undefined ? '' : `, unchanged on ${day(last)}`;
    lines.push(
      '',
      paint(screen, 'strong', `Version ${at + 1}, captured ${day(version.at)}${seen} (${version.document})`),
    );
    if (!before || version.changes === null) continue;
    const [earlier, later] = [texts.get(before.document) ?? '', texts.get(version.document) ?? ''];
    lines.push(
      version.changes.length === 0 ? '  Its words are the same.' : `  ${countOf(version.changes.length, 'change')}:`,
    );
    for (const { removed, added } of version.changes) {
      const lead = cut(later.slice(Math.max(0, added[0] - AROUND), added[0]), 'start', added[0] > AROUND);
      const tail = cut(later.slice(added[1], added[1] + AROUND), 'end', added[1] + AROUND < later.length);
      const gone = earlier.slice(...removed).slice(0, LONGEST);
      const put = later.slice(...added).slice(0, LONGEST);
      const words = [lead, gone === '' ? '' : `[-${gone}-]`, put === '' ? '' : `{+${put}+}`, tail];
      lines.push(
        '',
        ...wrapText(cleanText(words.filter((part) => part !== '').join(' ')), width - 2).map((line) => `  ${line}`),
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

/** The day in UTC, as the log has it. */
function day(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

function cut(words: string, side: 'start' | 'end', more: boolean): string {
  if (!more) return words.trim();
  return side === 'start' ? `… ${words.replace(/^\S*\s/, '').trim()}` : `${words.replace(/\s\S*$/, '').trim()} …`;
}
