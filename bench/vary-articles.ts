import type { Article } from './generate-articles.ts';

/** Ends that turn one name into others: each round of copies is about people and places of its own. */
const ENDS = [
  'sen',
  'ley',
  'ova',
  'wick',
  'more',
  'ini',
  'stad',
  'berg',
  'wyn',
  'ard',
  'ska',
  'holt',
  'field',
  'quist',
];
const KEPT = new Set(
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
    ' ',
  ),
);
/** A capitalised word between small ones: mostly somebody's surname, or a place. */
const LONE_NAME = /(?<=[a-z],? )(?<!\bthe )[A-Z][a-z]{3,}(?=(?:['’]s)? [a-z]|[,.;])/g;
/** Every tenth copy stays as it is but for what is left out, as wire copy does. */
const WIRE = 10;

/**
 * As many articles as are wanted, from fewer: further rounds tell of other people, other numbers and other days, and each
 * leaves out other paragraphs; one in ten is a shortened copy. The same for the same articles every time.
 */
export function varyArticles(articles: readonly Article[], count: number): Article[] {
  return Array.from({ length: count }, (_, at) => {
    const article = articles[at % articles.length]!;
    const round = Math.floor(at / articles.length);
    return round === 0 ? article : varyArticle(article, round, at);
  });
}

function varyArticle(article: Article, round: number, at: number): Article {
  const paragraphs = article.text.split(/\n+/).filter((paragraph, place) => paragraph !== '' && (place + at) % 4 !== 3);
  const shortened = paragraphs.join('\n\n');
  if (at % WIRE === 0) return { ...article, id: `${article.id}-${round}`, text: shortened };
  const names = new Set([...shortened.matchAll(LONE_NAME)].map(([name]) => name).filter((name) => !KEPT.has(name)));
  const rename = (text: string): string =>
    text
      .replace(/\b[A-Z][a-z]{3,}\b/g, (word) => (names.has(word) ? word + ENDS[(round - 1) % ENDS.length]! : word))
      .replace(/\b\d{2,3}\b/g, (digits) => String(Number(digits) + round));
  return {
    ...article,
    id: `${article.id}-${round}`,
    title: rename(article.title),
    published: shiftDay(article.published, round * 37),
    text: rename(shortened),
  };
}

function shiftDay(day: string, days: number): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : new Date(at + days * 86_400_000).toISOString().slice(0, 10);
}
