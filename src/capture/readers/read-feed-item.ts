import type { Block } from '../../model/document.ts';
import { Failure } from '../../model/failure.ts';
import type { ReadText } from '../read-text.ts';
import { createRequire } from 'node:module';
import { findBlocks } from '../../text/find-blocks.ts';
import { readDate } from '../read-date.ts';
import { readWholePage } from './read-html.ts';

type Fields = Readonly<Record<string, unknown>>;

const require = createRequire(import.meta.url);

/**
 * Reads the first item of a feed (RSS 0.9 to 2.0, RDF, Atom): its title and its longest text, which may be HTML. The feed is its
 * publisher, as the feed calls itself.
 * @throws Failure `unreadable`
 */
export function readFeedItem(source: string, name: string): ReadText {
  const { parseFeed } = require('feedsmith') as {
    readonly parseFeed: (words: string) => { feed: Fields };
  };
  let feed: Fields;
  try {
    // What a document type defines could grow without end, and no feed needs it.
    ({ feed } = parseFeed(source.replace(/<!DOCTYPE[^>[]{0,2000}(?:\[[^\]]*\]\s{0,100})?>/i, '')));
  } catch (error) {
    throw new Failure('unreadable', `${name} is a broken feed.`, { cause: error });
  }
  const [item] = [feed['items'] ?? feed['entries'] ?? []].flat().map(toFields);
  if (!item) throw new Failure('empty', `${name} is a feed without items.`);
  const title = toWords(item['title']);
  const content = [
    toWords(toFields(item['content'])['encoded']),
    toWords(item['content']),
    toWords(item['summary']),
    toWords(item['description']),
  ]
    .filter((words) => words !== null)
    .toSorted((a, b) => b.length - a.length)[0];
  const body = content === undefined ? { text: '', blocks: [] } : readBody(content);
  const head = title === null ? '' : readBody(title).text.replaceAll(/\s+/g, ' ');
  const text = [head, body.text].filter((part) => part !== '').join('\n\n');
  const shift = text.length - body.text.length;
  const blocks: Block[] = body.blocks.map(({ kind, span, label }) => ({
    kind: kind === 'title' ? 'heading' : kind,
    span: [span[0] + shift, span[1] + shift],
    label: label ? [label[0] + shift, label[1] + shift] : null,
  }));
  if (head !== '') blocks.unshift({ kind: 'title', span: [0, head.length], label: null });
  const dates = toFields(item['dc']);
  const said = [item['pubDate'], item['published'], [dates['dates']].flat()[0], item['updated']]
    .map(toWords)
    .find((date) => date !== null);
  const modified = toWords(item['updated']);
  return {
    title: head === '' ? null : head,
    publisher: toWords(feed['title']),
    author: nameAuthors(item),
    published: readDate(said ?? ''),
    url: findLink(item),
    language: toWords(feed['language']),
    text,
    blocks,
    offsets: [],
    ...(modified === null ? {} : { properties: { modified } }),
  };
}

function readBody(words: string): { text: string; blocks: readonly Block[] } {
  // Feeds say "HTML" of what is none, and nothing of what is.
  if (/<[a-z!/][^>]{0,2000}>|&(?:#\d{1,7}|[a-z]{2,8});/i.test(words)) return readWholePage(words);
  const text = words.replaceAll(/\r\n?/g, '\n').trim();
  return { text, blocks: findBlocks(text) };
}

function nameAuthors(item: Fields): string | null {
  const creators = [toFields(item['dc'])['creators'] ?? []].flat();
  const authors = creators.length > 0 ? creators : [item['authors'] ?? []].flat();
  const names = authors
    .slice(0, 20)
    .map((author) => toWords(author) ?? toWords(toFields(author)['name']) ?? toWords(toFields(author)['email']))
    .filter((author) => author !== null);
  if (names.length < 2) return names[0] ?? null;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function findLink(item: Fields): string | null {
  const links = [item['links'] ?? []].flat().map(toFields);
  const alternate = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0];
  const link = toWords(item['link']) ?? toWords(alternate?.['href']);
  return link !== null && /^https?:\/\/\S+$/i.test(link) ? link : null;
}

function toFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Plain words, or the value of an element with attributes. */
function toWords(value: unknown): string | null {
  const words =
    typeof value === 'string'
      ? value
      : typeof value === 'object' && value !== null && 'value' in value
        ? value.value
        : null;
  return typeof words === 'string' && words.trim() !== '' ? words.trim() : null;
}
