import type { Span } from '../../model/span.ts';
import { isFinite } from '../clause/is-verb.ts';
import type { EntityIndex } from '../locate-mentions.ts';
import type { PropositionMention } from '../proposition.ts';
import type { Opening } from './has-verb.ts';

/**
 * Who a clause without a subject is about: for a relative clause whoever was named last before it, else whoever the sentence began
 * with that carries a verb. Several joined by "and" are taken together.
 * @param start where the clause begins, in UTF-16 code units of `text`
 * @param mentions of the clause's sentences, in order
 * @returns their names as a title has them ("Reed and Shaheen" with both names in full), or null where nobody was named
 */
export function findSubject(
  text: string,
  start: number,
  opening: Opening,
  mentions: readonly PropositionMention[],
  index: EntityIndex,
): { name: string; ids: readonly string[] } | null {
  const before = mentions.filter((mention) => mention.span[1] <= start && index.has(mention.entity));
  if (before.length === 0) return null;
  const groups = joinMentions(text, before);
  const group =
    opening === 'relative'
      ? groups.at(-1)
      : (groups.findLast((each) => carriesVerb(text, each.at(-1)!.span, start)) ?? groups[0]);
  if (group === undefined) return null;
  const ids = [...new Set(group.map((mention) => mention.entity))];
  return { name: listNames(ids.map((id) => index.get(id)!.name)), ids };
}

/** "A", "A and B", "A, B and C". */
export function listNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

/** Mentions with nothing but a comma or "and" between them stand together; so do a name and its short form in brackets. */
export function joinMentions(text: string, mentions: readonly PropositionMention[]): PropositionMention[][] {
  const groups: PropositionMention[][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1)?.at(-1);
    const gap = last === undefined ? '' : text.slice(last.span[1], mention.span[0]);
    const isJoined =
      /^\)?(?:,? and |, )(?:the )?(?:(?:Sen|Rep|Mr|Ms|Mrs)s?\.? )?$/.test(gap) && last?.entity !== mention.entity;
    // "the Justice Department (DOJ)": one body, named twice.
    const isAgain = /^ ?\($/.test(gap) && last?.entity === mention.entity;
    if (last !== undefined && (isJoined || isAgain)) {
      groups.at(-1)!.push(mention);
    } else {
      groups.push([mention]);
    }
  }
  return groups;
}

/** Whether a finite verb follows a mention closely, with at most an apposition or adverb between. */
function carriesVerb(text: string, span: Span, limit: number): boolean {
  const after = text.slice(span[1], Math.min(limit, span[1] + 90)).replace(/^,[^,]*,/, '');
  const words = (after.match(/[\p{L}’']+/gu) ?? []).slice(0, 3).map((word) => word.toLowerCase().replaceAll('’', "'"));
  if (/^['’]s?\b/.test(after)) return false;
  return (
    isFinite(words[0] ?? '') ||
    (/ly$|^(?:also|now|then|still|later|again|often|never)$/.test(words[0] ?? '') && isFinite(words[1] ?? ''))
  );
}
