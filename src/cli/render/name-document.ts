import type { DocumentEntry } from '../../model/case-records.ts';
import { cleanText } from './clean-text.ts';
import { nameDate } from '../../picture/name-date.ts';

/** "The Sund Courier, 4 Mar 2031 (courier-1.md)"; the file's name and "no date" where nothing else is known. */
export function nameDocument(document: DocumentEntry): string {
  const date = document.published === null ? 'no date' : nameDate(document.published);
  const name = cleanText(document.name);
  if (document.publisher === null) return `${name}, ${date}`;
  return `${cleanText(document.publisher)}, ${date} (${name})`;
}
