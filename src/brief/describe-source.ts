import type { BriefSource } from './brief.ts';
import type { CaseRecords } from '../model/case-records.ts';
import type { Document } from '../model/document.ts';
import type { Papers } from '../page/papers.ts';
import type { Statement } from '../model/statement.ts';
import { countOf, listSome } from '../picture/count-words.ts';

/** Shared text below this share of a document is a quotation, not a copy. */
const LEAST_SHARE = 0.2;
const MOST_NAMES = 4;

/**
 * What a reader should know of a document before leaning on it. The factors are those of Intelligence Community
 * Directive 206 that words on a page can show (access, basis, currency, completeness, possible copying); what they
 * cannot show, such as motive and reliability, is for a person to add and is not guessed.
 * @param statements of the document that are no headlines
 * @param numbers of the documents in the list of sources, by id
 */
export function describeSource(
  document: Document,
  records: CaseRecords,
  statements: readonly Statement[],
  papers: Papers,
  numbers: ReadonlyMap<string, number>,
): BriefSource {
  const { id, title, publisher, author, published, url, name, sha256 } = document;
  return {
    number: numbers.get(id) ?? 0,
    title,
    publisher,
    author,
    published,
    url,
    file: name,
    sha256,
    captured: sayCaptured(sha256, records),
    descriptors: [
      describeAccess(statements),
      ...describeCited(statements, papers, publisher),
      ...describeCopies(id, records, numbers),
      ...describeLacks(document),
    ],
  };
}

/** On what kinds of sources its statements rest. */
function describeAccess(statements: readonly Statement[]): string {
  if (statements.length > 0 && statements.every(({ basis }) => basis === 'machine'))
    return 'Machine-written text: shown, and never counted as an origin.';
  const counts = new Map<string, number>();
  for (const { basis, voice } of statements) {
    const group =
      voice === 'document'
        ? 'in its own voice, naming no source'
        : basis === 'anonymous'
          ? 'to insiders who are not named'
          : basis === 'impersonal' || basis === 'unattributed'
            ? 'to nobody in particular'
            : basis === 'machine'
              ? 'to machine-written text'
              : basis === 'document' || basis === 'poll-or-data'
                ? 'to documents or data'
                : basis === 'media'
                  ? 'to other media'
                  : basis === 'observation'
                    ? 'to what was seen at first hand'
                    : 'to people or bodies on record';
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const parts = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (parts.length === 0) return 'No statement was found in it.';
  return `${countOf(statements.length, 'statement')}: ${parts.map(([group, count]) => `${count} ${group}`).join(', ')}.`;
}

/** Whose reporting or papers it relays. */
function describeCited(statements: readonly Statement[], papers: Papers, publisher: string | null): string[] {
  const names = new Set<string>();
  for (const statement of statements) {
    for (const link of statement.chain) {
      if (link.kind !== 'outlet' && link.kind !== 'document' && link.kind !== 'data') continue;
      const name = papers.names.ofLink(statement.document, link);
      if (fold(name) !== fold(publisher ?? '')) names.add(name);
    }
  }
  return names.size === 0 ? [] : [`Relays ${listSome([...names].toSorted(), MOST_NAMES)}.`];
}

function describeCopies(id: string, records: CaseRecords, numbers: ReadonlyMap<string, number>): string[] {
  return records.reuse.flatMap(({ a, b, shareOfA, shareOfB }) => {
    if (a !== id && b !== id) return [];
    const other = numbers.get(a === id ? b : a);
    const share = a === id ? shareOfA : shareOfB;
    if (other === undefined || share < LEAST_SHARE) return [];
    return [
      `Shares ${Math.round(share * 100)} % of its words with S${other}: counted as one voice where the words are the same.`,
    ];
  });
}

function describeLacks({ published, publisher, author, language }: Document): string[] {
  const lacks = [
    ...(published === null ? ['date'] : []),
    ...(publisher === null ? ['publisher'] : []),
    ...(author === null ? ['author'] : []),
  ];
  return [
    ...(lacks.length === 0 ? [] : [`No ${lacks.join(', no ')} is known.`]),
    ...(language === null || language.startsWith('en')
      ? []
      : [`Its language is ${language}; the method is made for English.`]),
  ];
}

function sayCaptured(sha256: string, { log }: CaseRecords): string | null {
  const entry = log.find(({ kind, payload }) => kind === 'captured' && payload?.['sha256'] === sha256);
  return entry === undefined ? null : `captured ${entry.at}, entry ${entry.seq} of the log`;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}
