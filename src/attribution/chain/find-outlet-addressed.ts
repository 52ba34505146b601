import { JOURNALIST_ROLES } from '../../lexicon/journalist-roles.ts';
import type { LocalEntity } from '../../model/reading.ts';
import type { Link } from '../../model/statement.ts';
import type { Cast } from '../basis/cast.ts';
import type { Draft } from '../draft.ts';
import { firstWordAt } from '../first-word-at.ts';
import type { Page } from '../page.ts';

/** Words before an outlet by which somebody turns to it. */
const LEADS = new Set([
  'told',
  'tells',
  'telling',
  'tell',
  'to',
  'with',
  'by',
  'on',
  'for',
  'in',
  'from',
  'a',
  'an',
  '’s',
  'his',
  'her',
  'recent',
  'exclusive',
  'friday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'saturday',
  'sunday',
]);
const JOURNALISTS: ReadonlySet<string> = new Set(JOURNALIST_ROLES);
const TOLD = new Set(['told', 'tells', 'telling', 'tell']);
const TALKS =
  /\b(?:interviews?|interviewed|spoke|speaking|wrote|writes|writing|column|op-ed|essay|email to|told|statement to|contacted by|reached by|asked by|questioned by)\b/;
/** "told Ada Holm of the Courier": the outlet of whom somebody talks to. */
const OF_WHOM =
  /\b(?:told|tells|telling|interview with|spoke (?:to|with)|speaking (?:to|with))\s+(?:\p{L}[\p{L}.’'-]*\s+){1,4}of\s+(?:the\s+)?$/u;
/** How far before its source and after its cue a statement may name the outlet, in UTF-16 code units. */
const BEFORE = 320;
const AFTER = 120;

/**
 * The outlet to which the source spoke or wrote ("told the Courier", "in an interview with Radio Lund"): a link of its own,
 * further out than the source. It stands in the statement's own paragraph. A social network, a rally, a live broadcast is none.
 */
export function findOutletAddressed(page: Page, cast: Cast, draft: Draft): Link | null {
  const cue = draft.raw.cue[0];
  if (cue === undefined) return null;
  const start = Math.min(cue[0], draft.raw.source[0]?.[0] ?? cue[0], ...draft.raw.content.map((span) => span[0]));
  const earliest = Math.max(0, start - BEFORE);
  const breakAt = page.text.slice(earliest, start).lastIndexOf('\n');
  const from = draft.parent === null ? earliest + breakAt + 1 : start;
  const last = Math.max(cue[1], draft.raw.source.at(-1)?.[1] ?? cue[1]);
  let found: Link | null = null;
  for (let at = firstWordAt(cast.starts, from); at < cast.mentions.length; at += 1) {
    const mention = cast.mentions[at];
    if (mention === undefined || mention.span[0] >= last + AFTER) break;
    const entity = mention.entity === null ? undefined : cast.entities.get(mention.entity);
    if (
      entity === undefined ||
      !(isHeard(entity) || (entity.kind === 'person' && isTitled(page.text, mention.span[0])))
    )
      continue;
    const [opening, end] = mention.span;
    // Past the end of its own sentence an outlet belongs to somebody else.
    if (opening > last && /[.!?]["”’']?\s|\n/.test(page.text.slice(last, opening))) break;
    if (draft.raw.content.some((span) => span[0] <= opening && end <= span[1])) continue;
    if (draft.raw.source.some((span) => span[0] <= opening && end <= span[1])) continue;
    if (!isAddressed(page.text, from, cue[0], opening, end)) continue;
    found = {
      name: entity.name,
      kind: entity.kind === 'outlet' ? 'outlet' : 'person',
      span: mention.span,
      entities: [entity.key],
    };
    if (opening > cue[0]) break;
  }
  return found;
}

/** An outlet, or a person whom the page calls a journalist. */
const isHeard = ({ kind, roles }: LocalEntity): boolean =>
  kind === 'outlet' ||
  (kind === 'person' &&
    roles.some((role) =>
      role
        .toLowerCase()
        .split(' ')
        .some((word) => JOURNALISTS.has(word)),
    ));

/** "journalist Ada Holm". */
const isTitled = (text: string, at: number): boolean =>
  JOURNALISTS.has(/(\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase() ?? '');

/** True where the words around an outlet's name show that somebody talks to it. */
function isAddressed(text: string, from: number, cue: number, opening: number, end: number): boolean {
  const before = text.slice(Math.max(from, opening - 70), opening).toLowerCase();
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
  const words = clause
    .trim()
    .split(/\s+/)
    .filter((word) => word !== 'the');
  const lead = words.at(-1) ?? '';
  const interview = /^(?:[’']s?)?\s+(?:\p{L}+\s+){0,2}interview/u.test(text.slice(end, end + 40).toLowerCase());
  if (interview) return true;
  if (lead === 'of') return OF_WHOM.test(before);
  if (TOLD.has(lead)) return opening > cue || clause.length < 60;
  if (!LEADS.has(lead)) return false;
  if (lead === 'on') return clause.includes('interview');
  return TALKS.test(clause);
}
