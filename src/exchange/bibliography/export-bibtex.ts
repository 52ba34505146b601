import type { CaseRecords } from '../../model/case-records.ts';
import type { Document } from '../../model/document.ts';
import { readIssued } from './issued.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Letters that TeX takes for commands. Braces are counted even behind a backslash, so they go as commands too. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '#': String.raw`\#`,
  $: String.raw`\$`,
  '%': String.raw`\%`,
  '&': String.raw`\&`,
  _: String.raw`\_`,
};

/** The documents of a case as BibTeX (`@misc`, UTF-8), one entry each, its key the document's id. */
export function exportBibtex({ readings, head }: Pick<CaseRecords, 'readings' | 'head'>): string {
  const entries = readings.map(({ document }) => writeEntry(document));
  return [`% Documents of a case of Hearsay. Its log ends in ${head}`, ...entries].join('\n\n') + '\n';
}

function writeEntry({ id, title, name, author, publisher, published, url, sha256, language }: Document): string {
  const issued = readIssued(published);
  const [year, month, day] = issued?.parts ?? [];
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', brace(title ?? name)],
    // An author is kept whole: where a name ends and a list begins cannot be told from here.
    ['author', author === null ? null : `{${brace(author)}}`],
    ['howpublished', publisher === null ? null : brace(publisher)],
    ['year', year === undefined ? null : `{${year}}`],
    ['month', month === undefined ? null : MONTHS[month - 1]!],
    ['day', day === undefined ? null : `{${day}}`],
    ['url', url === null ? null : `{${encodeUrl(url)}}`],
    ['language', language === null ? null : brace(language)],
    ['note', `{${issued?.circa === true ? 'Date approximate. ' : ''}SHA-256 ${sha256}}`],
  ];
  const lines = fields.flatMap(([field, value]) => (value === null ? [] : [`  ${field} = ${value}`]));
  return `@misc{${id},\n${lines.join(',\n')}\n}`;
}

function brace(words: string): string {
  const flat = words.replaceAll(/\s+/g, ' ').trim();
  return `{${flat.replaceAll(/[\\{}~^#$%&_]/g, (letter) => ESCAPES[letter]!)}}`;
}

/** In an address nothing may be a command; what could be is percent-encoded. */
function encodeUrl(url: string): string {
  return url.replaceAll(/[\\{}\s^~$]/g, (letter) => encodeURIComponent(letter).replace('~', '%7E'));
}
