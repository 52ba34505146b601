import type { Lead } from './lead.ts';
import type { PlacedPassage } from './placed-passage.ts';

/**
 * What a document says in its own voice has the source that the same document gives for it elsewhere: a lead sentence
 * repeats what the body attributes. What an outlet's own voice says is that outlet's report where others cite it.
 */
export function inheritLeads(passages: readonly PlacedPassage[]): PlacedPassage[] {
  const placed = passages.map((place) => nameCounted(place, passages));
  const stated = new Map<string, (Lead & { to: 'origin' })[]>();
  const outlets = new Map<string, Lead & { to: 'origin' }>();
  for (const { passage, lead } of placed) {
    if (lead.to !== 'origin') continue;
    stated.set(passage.document, [...(stated.get(passage.document) ?? []), lead]);
    if (lead.key.startsWith('outlet:') && !outlets.has(lead.key)) outlets.set(lead.key, lead);
  }
  return placed.map((place) => {
    if (place.lead.to !== 'publisher') return place;
    const own = stated.get(place.passage.document);
    if (own !== undefined) return { ...place, lead: inherit(own, place) };
    const cited = outlets.get(`outlet:${place.publisher.key}`);
    if (cited === undefined) return place;
    const reason = `${place.lead.reason}; others cite ${place.publisher.name} for it: ${cited.reason}`;
    return { ...place, lead: { ...cited, reason } };
  });
}

/** "Two members have urged", and further down who they are: the lead of a story leaves unnamed whom its body names. */
function nameCounted(place: PlacedPassage, passages: readonly PlacedPassage[]): PlacedPassage {
  const { lead } = place;
  if (lead.to !== 'origin' || lead.kind !== 'unnamed') return place;
  const count = NUMBERS.indexOf(/^\p{L}+/u.exec(lead.label)?.[0].toLowerCase() ?? '') + 2;
  if (count < 2) return place;
  for (const other of passages) {
    if (other.passage.document !== place.passage.document || other.lead.to !== 'origin') continue;
    if (other.lead.entities.length !== count) continue;
    const reason = `${lead.reason}; the same document names as many: ${other.lead.reason}`;
    return { ...place, lead: { ...other.lead, reason } };
  }
  return place;
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function inherit(stated: readonly (Lead & { to: 'origin' })[], place: PlacedPassage): Lead {
  const [first] = stated;
  const reason = `${place.lead.reason}; the same document gives a source: ${first?.reason ?? ''}`;
  return first !== undefined && stated.every(({ key }) => key === first.key)
    ? { ...first, reason }
    : { to: 'nowhere', reason };
}
