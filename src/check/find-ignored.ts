import type { CheckRule } from '../model/vocabulary.ts';
import { CHECK_RULES } from '../model/vocabulary.ts';
import type { Span } from '../model/span.ts';

/** An answer to findings that a draft's author wrote beside them. */
export interface Ignore {
  readonly rule: CheckRule;
  readonly reason: string;
  /** The paragraph that it answers for, in the draft's source. */
  readonly span: Span;
}

const COMMENT = /<!--\s*hearsay-ignore\s+([a-z-]{1,40})\s*:([^>]{0,400}?)-->/gu;
/** Empty lines part paragraphs, in HTML the tags of its blocks too. */
const GAP = /\n[ \t\r]*\n|<\/?(?:p|div|li|ul|ol|blockquote|h[1-6]|td|tr|section|article)\b[^>]{0,200}>/giu;

/**
 * Finds `<!-- hearsay-ignore rule: reason -->` in a draft's source. It answers for the paragraph that it stands in; one on a line of its own
 * between empty lines answers for the paragraph after it. One without a known rule or without a reason answers for nothing.
 */
export function findIgnored(source: string): Ignore[] {
  const paragraphs = splitParagraphs(source);
  return [...source.matchAll(COMMENT)].flatMap((match): Ignore[] => {
    const rule = CHECK_RULES.find((name) => name === match[1]);
    const reason = match[2]!.trim();
    const at = paragraphs.findIndex(([start, end]) => start <= match.index && match.index < end);
    if (rule === undefined || reason === '' || at === -1) return [];
    const own = paragraphs[at]!;
    const alone =
      source
        .slice(...own)
        .replaceAll(/<!--[^>]*-->/gu, '')
        .trim() === '';
    return [{ rule, reason, span: alone ? (paragraphs[at + 1] ?? own) : own }];
  });
}

function splitParagraphs(source: string): Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  for (const gap of source.matchAll(GAP)) {
    paragraphs.push([from, gap.index]);
    from = gap.index + gap[0].length;
  }
  paragraphs.push([from, source.length]);
  return paragraphs.filter(([start, end]) => source.slice(start, end).trim() !== '');
}
