import { type ParsedElement, findAttribute, findWords } from './build-page.ts';
import { type StructuredData, readStructuredData } from './read-structured-data.ts';
import type { Metadata } from '../read-text.ts';
import { readDate } from '../read-date.ts';

/** Names of `<meta>` elements by what they say, most trusted first (Open Graph, Dublin Core, Google Scholar, habits of publishers). */
const META = {
  title: ['og:title', 'twitter:title', 'citation_title', 'dc.title', 'dcterms.title', 'parsely-title'],
  publisher: [
    'og:site_name',
    'citation_journal_title',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'application-name',
  ],
  author: [
    'author',
    'article:author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'byl',
    'sailthru.author',
  ],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'citation_publication_date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'date',
  ],
  url: ['og:url'],
  language: ['og:locale', 'content-language'],
} as const;

/** What a page says about itself: JSON-LD, then `<meta>`, then what stands on it. */
export function findMetadata(elements: readonly ParsedElement[]): Metadata {
  const meta = new Map<string, string>();
  const data: StructuredData[] = [];
  let canonical: string | null = null;
  let heading: string | null = null;
  let name: string | null = null;
  let time: string | null = null;
  let language: string | null = null;
  for (const element of elements) {
    switch (element.tagName) {
      case 'html':
        language = findAttribute(element, 'lang');
        break;
      case 'meta': {
        const key =
          findAttribute(element, 'property') ?? findAttribute(element, 'name') ?? findAttribute(element, 'itemprop');
        const value = findAttribute(element, 'content');
        if (key && value && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), value.slice(0, 1000));
        break;
      }
      case 'link':
        if (findAttribute(element, 'rel')?.toLowerCase() === 'canonical') canonical ??= findAttribute(element, 'href');
        break;
      case 'script':
        if (findAttribute(element, 'type')?.toLowerCase().startsWith('application/ld+json')) {
          data.push(readStructuredData(findWords(element, 500_000)));
        }
        break;
      case 'title':
        name ??= findWords(element);
        break;
      case 'h1':
        heading ??= findWords(element) || null;
        break;
      case 'time':
        time ??= readDate(findAttribute(element, 'datetime') ?? '');
        break;
      default:
    }
  }
  const said = (key: keyof StructuredData): string | null => data.find((one) => one[key] !== null)?.[key] ?? null;
  const tagged = (key: keyof typeof META): string | null => {
    for (const known of META[key]) {
      const value = meta.get(known);
      if (value !== undefined) return value;
    }
    return null;
  };
  const author = said('author') ?? tagged('author');
  return {
    title: clean(said('title') ?? tagged('title') ?? heading ?? name),
    publisher: clean(said('publisher') ?? tagged('publisher')),
    // Some publishers put the address of a profile where the name belongs.
    author: author !== null && /^https?:/i.test(author) ? null : (clean(author)?.replace(/^by /i, '') ?? null),
    published: readDate(said('published') ?? '') ?? readDate(tagged('published') ?? '') ?? time,
    url: [canonical, said('url'), tagged('url')].find((url) => url !== null && /^https?:\/\/\S+$/i.test(url)) ?? null,
    language: toLanguage(language ?? tagged('language')),
  };
}

function clean(words: string | null): string | null {
  const plain = words?.replaceAll(/\s+/g, ' ').trim() ?? '';
  return plain === '' ? null : plain;
}

function toLanguage(tag: string | null): string | null {
  const plain = tag?.replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(plain) ? plain : null;
}
