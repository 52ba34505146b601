import type { Missing } from '../../model/case-records.ts';
import type { Document } from '../../model/document.ts';
import { cleanText } from './clean-text.ts';
import { countOf } from '../../picture/count-words.ts';
import { indent } from './indent.ts';
import { quoteForShell } from './quote-for-shell.ts';
import { paint } from './screen.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-text.ts';

const WIDEST = 110;
const CLAIMS_SHOWN = 4;

/** What the case leans on and does not hold, whom to call, and which documents want describing. */
export function drawMissing(
  page: {
    readonly missing: Missing;
    readonly titles: ReadonlyMap<string, string>;
    readonly shortIds: ReadonlyMap<string, string>;
    readonly documents: ReadonlyMap<string, Document>;
    /** A command as a person can type it here. */
    readonly suggest: (words: string) => string;
  },
  screen: Screen,
): string {
  const width = Math.min(screen.columns, WIDEST);
  const { missing } = page;
  const sections: string[][] = [];
  const drawEntry = (words: string, claims: readonly string[]): string[] => [
    ...indent(
      wrapText(`${words}: ${countOf(claims.length, 'claim hangs on it', 'claims hang on it')}`, width - 2),
      '  ',
    ),
    ...drawClaims(claims, page, screen, width),
  ];
  if (missing.originals.length > 0) {
    sections.push([
      paint(screen, 'head', 'Originals to get: cited here, not held'),
      ...missing.originals.flatMap(({ name, kind, claims }) => drawEntry(`${cleanText(name)} (${kind})`, claims)),
    ]);
  }
  if (missing.unheard.length > 0) {
    sections.push([
      paint(screen, 'head', 'Whom to call: their own act is claimed, and they have not been heard'),
      ...missing.unheard.flatMap(({ name, claims }) => [
        ...indent(wrapText(`${cleanText(name)}: ${countOf(claims.length, 'claim')}`, width - 2), '  '),
        ...drawClaims(claims, page, screen, width),
      ]),
    ]);
  }
  if (missing.undescribed.length > 0) {
    const documents = missing.undescribed.flatMap((id) => page.documents.get(id) ?? []);
    sections.push([
      paint(screen, 'head', 'Documents to describe'),
      ...documents.flatMap((document) => {
        const lacks = [
          ...(document.published === null ? ['date'] : []),
          ...(document.publisher === null ? ['publisher'] : []),
        ];
        return indent(wrapText(`${cleanText(document.name)}: no ${lacks.join(', no ')}`, width - 2), '  ');
      }),
      `  ${paint(screen, 'strong', page.suggest(`describe ${quoteForShell(cleanText(documents[0]?.name ?? ''))} --published DATE --publisher NAME`))}`,
    ]);
  }
  if (sections.length === 0)
    return 'Nothing that this case cites is missing, and everybody concerned has been heard.\n';
  return `${sections.map((section) => section.join('\n')).join('\n\n')}\n`;
}

function drawClaims(
  claims: readonly string[],
  page: { readonly titles: ReadonlyMap<string, string>; readonly shortIds: ReadonlyMap<string, string> },
  screen: Screen,
  width: number,
): string[] {
  const lines = claims.slice(0, CLAIMS_SHOWN).flatMap((id) => {
    const short = page.shortIds.get(id) ?? id;
    const title = wrapText(cleanText(page.titles.get(id) ?? ''), width - 8 - short.length);
    return indent(title, `      ${paint(screen, 'id', short)}  `, ' '.repeat(8 + short.length));
  });
  const more = claims.length - CLAIMS_SHOWN;
  return more > 0 ? [...lines, paint(screen, 'dim', `      and ${more} more`)] : lines;
}
