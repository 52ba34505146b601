import { REPORT_ADJECTIVES, REPORT_ADVERBS } from '../../lexicon/title-words.ts';
import type { TitleParts } from '../write-title.ts';
import type { Proposition } from '../proposition.ts';

/** Bases on which nobody stands up for what is said. */
const UNNAMED: ReadonlySet<string> = new Set(['anonymous', 'impersonal']);

const MARKS = new RegExp(`\\b(?:${[...REPORT_ADVERBS, ...REPORT_ADJECTIVES].join('|')})\\b`, 'i');

/** Whether a claim may not stand as a plain clause: somebody denies it, or every passage that affirms it only alleges or relays it. */
export function isOpen({
  members,
  passageStances,
  contested,
}: Pick<TitleParts, 'members' | 'passageStances' | 'contested'>): boolean {
  if (contested || passageStances.includes('deny')) return true;
  const affirming = members.filter(
    (member, i) => (passageStances[i] ?? 'affirm') === 'affirm' && !member.statement.headline,
  );
  if (affirming.length === 0) return true;
  // One stray accusation among many plain reports of one matter does not open it; a third does.
  return (
    affirming.filter(alleges).length * 3 >= affirming.length ||
    affirming.every((member) => isRelayed(member) || alleges(member))
  );
}

function alleges({ statement }: Proposition): boolean {
  return statement.stance === 'allege' || statement.stance === 'accuse';
}

/** A long statement holds many hedges; only those in the passage's own words, or in its cue, weaken it. */
function isRelayed({ statement, document, spans }: Proposition): boolean {
  if (UNNAMED.has(statement.basis)) return true;
  return [...spans, ...statement.cue].some(([start, end]) => MARKS.test(document.text.slice(start, end)));
}
