import { REPORT_ADJECTIVES, REPORT_ADVERBS } from '../../lexicon/title-words.ts';
import type { TitleParts } from '../write-title.ts';
import { isHeading } from '../is-heading.ts';
import type { Proposition } from '../proposition.ts';

/** Bases on which nobody stands up for what is said. */
const UNNAMED: ReadonlySet<string> = new Set(['anonymous', 'impersonal']);

/** Bases on which somebody or something answers for what is said. */
const FIRM: ReadonlySet<string> = new Set([
  'social-post',
  'speech',
  'document',
  'poll-or-data',
  'observation',
  'named',
  'role',
]);
const MARKS = new RegExp(`\\b(?:${[...REPORT_ADVERBS, ...REPORT_ADJECTIVES].join('|')})\\b`, 'i');

/**
 * Whether a claim may not stand as a plain clause: somebody denies it; or it is alleged or relayed, and nobody who is named, by name,
 * post or record, says it plainly. A document's own voice makes nothing firm: it may only have dropped its "allegedly".
 */
export function isOpen({
  members,
  passageStances,
  contested,
}: Pick<TitleParts, 'members' | 'passageStances' | 'contested'>): boolean {
  if (contested || passageStances.includes('deny')) return true;
  const affirming = members.filter((member, i) => (passageStances[i] ?? 'affirm') === 'affirm' && !isHeading(member));
  if (affirming.length === 0) return true;
  const weak = affirming.filter((member) => alleges(member) || isRelayed(member));
  const firm = affirming.filter((member) => FIRM.has(member.statement.basis) && !weak.includes(member));
  // One stray accusation among many plain reports does not open a matter.
  return weak.length > 0 && weak.length * 4 >= affirming.length && firm.length <= weak.length;
}

function alleges({ statement }: Proposition): boolean {
  return statement.stance === 'allege' || statement.stance === 'accuse';
}

/** A long statement holds many hedges; only those in the passage's own words, or in its cue, weaken it. */
function isRelayed({ statement, document, spans }: Proposition): boolean {
  if (UNNAMED.has(statement.basis)) return true;
  return [...spans, ...statement.cue].some(([start, end]) => MARKS.test(document.text.slice(start, end)));
}
