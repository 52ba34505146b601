import { nameDate } from './name-date.ts';

/** "The Sund Courier, 4 Mar 2031"; the file's name where no publisher is known, "no date" where there is none. */
export function namePlace(document: {
  readonly publisher: string | null;
  readonly name: string;
  readonly published: string | null;
}): string {
  const { publisher, name, published } = document;
  return `${publisher ?? name}, ${published === null ? 'no date' : nameDate(published)}`;
}
