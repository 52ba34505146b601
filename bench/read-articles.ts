import { readFileSync } from 'node:fs';
import { type Article, generateArticles } from './generate-articles.ts';
import { findShared } from './find-shared.ts';

/** News articles of PolNeAR where they lie beside the project, generated ones where not, with words that say which. */
export function readArticles(): { readonly articles: readonly Article[]; readonly what: string } {
  const corpus = findShared('corpora/polnear/train.jsonl');
  if (corpus === null) {
    return { articles: generateArticles(840), what: 'generated articles (`bench/generate-articles.ts`)' };
  }
  const articles = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Article => {
      const { id, title, publisher, date, text }: Record<string, unknown> = JSON.parse(line);
      const [a, b, c, d, e] = [id, title, publisher, date, text].map((value) =>
        typeof value === 'string' ? value : '',
      );
      return { id: a!, title: b!, publisher: c!, published: d!, text: e! };
    });
  return { articles, what: `${articles.length} news articles of PolNeAR (train)` };
}
