import type { Entity } from '../../model/entity.ts';
import type { Papers } from './papers.ts';
import type { Screen } from './screen.ts';
import { cleanText } from './clean-text.ts';
import { paint } from './screen.ts';
import { setSideBySide } from './columns.ts';
import { shortenIds } from './shorten-ids.ts';
import { wrapText } from './wrap-text.ts';

const WIDEST = 110;

/** Who and what a case knows: the id, every name, and why several names were taken for one. */
export function drawEntities(entities: readonly Entity[], papers: Papers, screen: Screen): string {
  if (entities.length === 0) return 'Nobody and nothing of that name is in this case.\n';
  const shortIds = shortenIds([...papers.entities.keys()]);
  const widest = Math.max(...entities.map(({ id }) => shortIds.get(id)!.length));
  const cells = Math.min(screen.columns, WIDEST) - widest - 2;
  const sorted = entities.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const lines = sorted.flatMap((entity) => {
    const also = entity.aliases.length === 0 ? '' : `, also ${entity.aliases.map(cleanText).join(', ')}`;
    const reasons = Map.groupBy(entity.merges, ({ words, reason }) => `“${cleanText(words)}”: ${cleanText(reason)}`);
    const why = [...reasons].flatMap(([reason, merges]) => {
      const places = merges.map(({ document }) => cleanText(papers.documents.get(document)?.name ?? document));
      return wrapText(`${reason} — ${places.toSorted().join(', ')}`, cells - 2).map((line) => `  ${line}`);
    });
    return setSideBySide([
      { lines: [paint(screen, 'id', shortIds.get(entity.id)!)], cells: widest },
      { lines: [...wrapText(`${cleanText(entity.name)} (${entity.kind})${also}`, cells), ...why], cells },
    ]);
  });
  return `${lines.join('\n')}\n`;
}
