import { REJECTION_PHRASES, REPORT_NOUNS } from '../../lexicon/rejection-phrases.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { findTokens } from '../../text/find-tokens.ts';

const reportNouns = new Set(REPORT_NOUNS);

/** Phrases by their first word, longest first. */
const byFirst = new Map<string, string[][]>();
for (const phrase of REJECTION_PHRASES) {
  const words = phrase.split(' ');
  const list = byFirst.get(words[0]!) ?? [];
  list.push(words);
  list.sort((a, b) => b.length - a.length);
  byFirst.set(words[0]!, list);
}

/**
 * Finds a phrase by which somebody says that what others claim is not so.
 * @param spans offsets in UTF-16 code units of `text`
 * @returns where it stands, null where there is none
 */
export function findRejection(text: string, spans: readonly Span[]): Span | null {
  for (const span of spans) {
    const tokens = findTokens(text, span).filter((token) => token.word);
    const words = tokens.map(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'"));
    for (const [i, word] of words.entries()) {
      const found = byFirst.get(word)?.find((phrase) => phrase.every((part, k) => words[i + k] === part));
      if (found !== undefined) {
        return [tokens[i]!.start, tokens[i + found.length - 1]!.end];
      }
    }
  }
  return null;
}

/** "Nobody has ever asked me to ...": the act is denied by whoever says so. */
function isNobody(text: string, source: readonly Span[]): boolean {
  return source.length === 1 && /^(?:nobody|no one|no-one|none of (?:us|them))$/iu.test(text.slice(...source[0]!));
}

/** Words a proposition may hold before the noun that says what it turns down ("Media reports of ...", "These claims"). */
const LEAD = 3;

/** True where the words begin with what others said ("Reports of secret meetings ..."). */
function isAboutReports(text: string, spans: readonly Span[]): boolean {
  const words = spans.flatMap((span) => findTokens(text, span).filter((token) => token.word)).slice(0, LEAD);
  return words.some(({ start, end }) => reportNouns.has(text.slice(start, end).toLowerCase()));
}

/**
 * True where a statement turns down outright what others say: by its cue, or by a verdict among its words. A document's own voice does so only
 * where its verdict is on reports, claims or the like: elsewhere "false" may describe the matter itself.
 */
export function isRejecting(text: string, statement: Statement, spans: readonly Span[]): boolean {
  if (
    isNobody(text, statement.source) ||
    (statement.stance === 'deny' && findRejection(text, statement.cue) !== null)
  ) {
    return true;
  }
  return (statement.voice === 'attributed' || isAboutReports(text, spans)) && findRejection(text, spans) !== null;
}
