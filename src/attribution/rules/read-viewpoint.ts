import { PERSON_ROLES } from '../../lexicon/roles.ts';
import { ANONYMOUS_SOURCES, ROLE_SOURCES } from '../../lexicon/source-nouns.ts';
import type { Found } from '../found.ts';
import { spanOf } from '../found.ts';
import type { Item } from '../line.ts';
import { findContentEnd } from '../phrase/find-content.ts';
import { isFiniteVerb, isMark } from '../phrase/word-class.ts';

const people = new Set([
  ...ROLE_SOURCES,
  ...ANONYMOUS_SOURCES,
  ...PERSON_ROLES,
  ...PERSON_ROLES.map((role) => `${role}s`),
]);
const LEADS = new Set(['to', 'per']);
/** The longest source worth looking for, in items. */
const LONGEST = 10;

/** "To the auditors, the risk is high": somebody's view, opened by a preposition and closed by a comma. */
export function readViewpoint(items: readonly Item[]): Found | null {
  const lead = items[0];
  if (lead === undefined || !LEADS.has(lead.lower) || !lead.capital) return null;
  let comma = 1;
  while (comma < Math.min(items.length, LONGEST) && !isMark(items[comma], ',')) {
    if (items[comma]?.kind !== 'word' || isFiniteVerb(items[comma])) return null;
    comma += 1;
  }
  const head = items[comma - 1];
  if (!isMark(items[comma], ',') || comma < 2 || head === undefined) return null;
  // "To win, she needs": only people and names hold views.
  if (!people.has(head.lower) && !(lead.lower === 'to' && head.capital)) return null;
  const end = findContentEnd(items, comma + 1);
  let verb = comma + 1;
  while (verb < end && !isFiniteVerb(items[verb])) verb += 1;
  if (verb >= end) return null;
  return {
    source: spanOf(items, 1, comma),
    cue: spanOf(items, 0, 1),
    content: spanOf(items, comma + 1, end),
    by: 'viewpoint',
    speaks: false,
    open: false,
  };
}
