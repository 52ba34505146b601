/** What a page's JSON-LD says about the article on it, as it stands there. */
export interface StructuredData {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

const NOTHING: StructuredData = { title: null, publisher: null, author: null, published: null, url: null };
/** schema.org types that are a document of their own. */
const ARTICLE =
  /(?:Article|Report|BlogPosting|PressRelease|Review|LiveBlogPosting|OpinionNewsArticle|Letter|Statement)$/;
/** Objects that are looked at: real pages hold a few dozen. */
const MOST_OBJECTS = 2000;

type Fields = Readonly<Record<string, unknown>>;

/** Reads one JSON-LD script. What is not JSON says nothing. */
export function readStructuredData(script: string): StructuredData {
  let top: unknown;
  try {
    top = JSON.parse(script);
  } catch {
    return NOTHING;
  }
  const byId = new Map<string, Fields>();
  const waiting: unknown[] = [top];
  let article: Fields | null = null;
  for (let looked = 0; waiting.length > 0 && looked < MOST_OBJECTS; looked++) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...(value.slice(0, MOST_OBJECTS) as unknown[]));
    else if (typeof value === 'object' && value !== null) {
      const fields: Fields = { ...value };
      if (typeof fields['@id'] === 'string' && Object.keys(fields).length > 1) byId.set(fields['@id'], fields);
      if ([fields['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))) article ??= fields;
      waiting.push(
        ...Object.values(fields)
          .filter((inner) => typeof inner === 'object')
          .slice(0, MOST_OBJECTS),
      );
    }
  }
  if (!article) return NOTHING;
  return {
    title: toName(article['headline'], byId) ?? toName(article['name'], byId),
    publisher: toName(article['publisher'], byId),
    author: toName(article['author'], byId),
    published: toName(article['datePublished'], byId),
    url: toName(article['url'], byId),
  };
}

function toName(value: unknown, byId: ReadonlyMap<string, Fields>): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 20)
      .map((one) => toName(one, byId))
      .filter((name) => name !== null);
    if (names.length < 2) return names[0] ?? null;
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  }
  if (typeof value !== 'object' || value === null) return null;
  const fields: Fields = { ...value };
  if (typeof fields['name'] === 'string') return fields['name'].trim() || null;
  const known = typeof fields['@id'] === 'string' ? byId.get(fields['@id']) : undefined;
  return known && typeof known['name'] === 'string' ? known['name'].trim() || null : null;
}
