import { parse } from 'yaml';
import type { Metadata } from './read-text.ts';
import { readDate } from './read-date.ts';

/** Longest front matter that is looked at, in code units. */
const LONGEST = 64 * 1024;
const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;

/** Keys under which web clippers and static sites keep a thing, the first that is there counts. */
const KEYS = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'site', 'site_name', 'website'],
  author: ['author', 'authors', 'byline', 'creator', 'by'],
  published: ['published', 'date', 'pubdate', 'date_published'],
  url: ['url', 'source', 'link', 'canonical'],
  language: ['language', 'lang'],
} as const;

/** What an opening YAML block says; `end` is where the text begins, 0 where there is no such block. */
export interface FrontMatter {
  readonly end: number;
  readonly metadata: Metadata;
}

const NOTHING: Metadata = { title: null, publisher: null, author: null, published: null, url: null, language: null };

/** Reads YAML front matter at the head of a text. What is no YAML mapping is left in the text as it stands. */
export function readFrontMatter(source: string): FrontMatter {
  const opening = OPENING.exec(source);
  if (!opening) return { end: 0, metadata: NOTHING };
  const head = source.slice(0, LONGEST);
  CLOSING.lastIndex = opening[0].length - 1;
  const closing = CLOSING.exec(head);
  if (!closing) return { end: 0, metadata: NOTHING };
  let values: unknown;
  try {
    // Aliases are refused: nested ones grow without end, and no clipper writes them.
    values = parse(head.slice(opening[0].length, closing.index + 1), { maxAliasCount: 0, logLevel: 'error' });
  } catch {
    return { end: 0, metadata: NOTHING };
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return { end: 0, metadata: NOTHING };
  const fields = new Map(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value as unknown]));
  return { end: closing.index + closing[0].length, metadata: readMetadata(fields) };
}

/** Picks what is known about a document from fields under the names that people use for them. */
export function readMetadata(fields: ReadonlyMap<string, unknown>): Metadata {
  const pick = (names: readonly string[]): string | null => {
    for (const name of names) {
      const words = toWords(fields.get(name));
      if (words !== null) return words;
    }
    return null;
  };
  const url = KEYS.url
    .map((name) => toWords(fields.get(name)))
    .find((words) => words !== null && /^https?:\/\/\S+$/i.test(words));
  const source = toWords(fields.get('source'));
  return {
    title: pick(KEYS.title),
    // "source" holds an address in web clippings and the outlet's name elsewhere.
    publisher: pick(KEYS.publisher) ?? (source !== null && !/^https?:/i.test(source) ? source : null),
    author: pick(KEYS.author),
    published: readDate(pick(KEYS.published) ?? ''),
    url: url ?? null,
    language: pick(KEYS.language),
  };
}

function toWords(value: unknown): string | null {
  if (Array.isArray(value)) {
    const words = value.map(toWords).filter((word) => word !== null);
    if (words.length < 2) return words[0] ?? null;
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
  }
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object' && value !== null && 'name' in value) return toWords(value.name);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  // Clippers write links to notes: [[Jane Doe]].
  const words = String(value)
    .replaceAll(/\[\[|\]\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words === '' ? null : words;
}
