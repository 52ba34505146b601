import type { LogEntry } from '../../model/decision.ts';
import { cleanText, printJson } from './clean-text.ts';
import { setSideBySide } from './columns.ts';
import { paint } from './screen.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-text.ts';

const WIDEST = 120;
/** The first words say what a decision is about; the rest only what it was told apart from. */
const MOST_QUOTED = 2;
/** Fields of decisions that quote, what they are about before where it goes. */
const QUOTING = [
  'statement',
  'source',
  'cue',
  'content',
  'passage',
  'claim',
  'claims',
  'passages',
  'mention',
  'mentions',
  'about',
];
const ADRIFT = ' — its words no longer stand where they stood: look at it again';

/**
 * The log, oldest first: number, when, who, what.
 * @param adrift numbers of decisions in force whose words no longer stand where they stood
 */
export function drawLog(entries: readonly LogEntry[], adrift: ReadonlySet<number>, screen: Screen): string {
  if (entries.length === 0) return 'The log is empty.\n';
  const width = Math.min(screen.columns, WIDEST);
  const seq = Math.max(...entries.map((entry) => String(entry.seq).length));
  const cells = Math.max(24, width - seq - 20 - 4);
  return entries
    .flatMap((entry) => {
      const words = `${cleanText(entry.actor)} · ${entry.kind}${namePayload(entry)}${adrift.has(entry.seq) ? ADRIFT : ''}`;
      return setSideBySide([
        { lines: [paint(screen, 'id', String(entry.seq).padStart(seq))], cells: seq },
        { lines: [entry.at.slice(0, 19).replace('T', ' ')], cells: 19 },
        { lines: wrapText(words, cells), cells },
      ]);
    })
    .map((line) => `${line}\n`)
    .join('');
}

function namePayload({ payload, kind }: LogEntry): string {
  if (payload === null) return ' (erased)';
  if (kind === 'redacted') return nameRedaction(payload);
  const named = (kind === 'captured' ? payload['name'] : undefined) ?? (kind === 'undone' ? payload['seq'] : undefined);
  if (typeof named === 'string' || typeof named === 'number') return ` ${cleanText(String(named))}`;
  const { kind: _, ...rest } = payload;
  const quoted = [...new Set(QUOTING.flatMap((field) => findWords(rest[field])))].slice(0, MOST_QUOTED);
  const said = ['document', 'text', 'name', 'speaker', 'stance', 'as', 'published', 'publisher', 'author', 'title']
    .map((field) => rest[field])
    .filter((value) => typeof value === 'string');
  const words = [...quoted.map((each) => `“${each}”`), ...said].map(cleanText).join(' · ');
  return words === '' ? ` ${cleanText(printJson(rest))}` : ` ${words}`;
}

/** Words that a part of a decision quotes, in its order. */
function findWords(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('words' in value && typeof value.words === 'string') return [value.words];
  return Object.values(value).flatMap(findWords);
}

function nameRedaction({ what, document, reason, erased }: NonNullable<LogEntry['payload']>): string {
  const of = what === 'document' ? 'a whole document' : `words of ${String(document)}`;
  const entries = Array.isArray(erased) && erased.length > 0 ? ` (what was said in ${erased.join(', ')})` : '';
  return ` ${cleanText(`${of}${entries}: ${String(reason)}`)}`;
}
