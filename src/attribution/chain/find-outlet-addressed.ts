import type { Link } from '../../model/statement.ts';
import type { Span } from '../../model/span.ts';
import type { Cast } from '../basis/cast.ts';
import type { Draft } from '../draft.ts';
import { firstWordAt } from '../first-word-at.ts';
import type { Page } from '../page.ts';

const LEADS = new Set(['told', 'tells', 'telling', 'tell', 'to', 'with', 'by', 'on', 'for', 'in']);
const AFTER = 90;

/**
 * The outlet to which the source spoke or wrote ("told the Courier", "in an interview with Radio Lund"): a link of its own,
 * further out than the source. A social network, a rally, a live broadcast is none.
 */
export function findOutletAddressed(page: Page, cast: Cast, draft: Draft): Link | null {
  const cue = draft.raw.cue[0];
  if (cue === undefined) return null;
  const reach: Span = [cue[0], cue[1] + AFTER];
  for (let at = firstWordAt(cast.starts, reach[0]); at < cast.mentions.length; at += 1) {
    const mention = cast.mentions[at];
    if (mention === undefined || mention.span[0] >= reach[1]) break;
    const entity = mention.entity === null ? undefined : cast.entities.get(mention.entity);
    if (entity?.kind !== 'outlet') continue;
    if (draft.raw.content.some((span) => span[0] <= mention.span[0] && mention.span[1] <= span[1])) break;
    if (draft.raw.source.some((span) => span[0] <= mention.span[0] && mention.span[1] <= span[1])) continue;
    const between = page.text.slice(cue[0], mention.span[0]).toLowerCase();
    if (/[.;]\s/.test(between)) break;
    const lead =
      between
        .trim()
        .split(/\s+/)
        .filter((word) => word !== 'the')
        .at(-1) ?? '';
    if (!LEADS.has(lead)) continue;
    const spoken =
      lead.startsWith('tell') ||
      lead === 'told' ||
      /\b(?:interview|spoke|speaking|wrote|column|op-ed|told|said in|email)\b/.test(between);
    if (!spoken || (lead === 'on' && !between.includes('interview'))) continue;
    return { name: entity.name, kind: 'outlet', span: mention.span, entities: [entity.key] };
  }
  return null;
}
