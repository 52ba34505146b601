interface Article {
  readonly id: string;
  readonly text: string;
}

/** A copy that was made on purpose. */
export interface PlantedCopy extends Article {
  readonly way: 'deleted' | 'reordered' | 'merged' | 'words changed' | 'paragraph pasted';
  /** Ids of the articles whose text it holds. */
  readonly from: readonly string[];
}

/** Copies of articles with sentences deleted, reordered, merged with another's, with words changed, pasted elsewhere. */
export function plantCopies(articles: readonly Article[]): PlantedCopy[] {
  const random = makeRandom(1);
  const copies: PlantedCopy[] = [];
  for (const [i, article] of articles.entries()) {
    const sentences = splitSentences(article.text);
    const other = articles[(i * 37 + 11) % articles.length];
    if (sentences.length < 8 || other === undefined || other === article) continue;
    const add = (way: PlantedCopy['way'], text: readonly string[], from: readonly string[] = [article.id]): void => {
      copies.push({ id: `${article.id}~${way.replaceAll(' ', '-')}`, way, text: text.join(' '), from });
    };
    const turn = i % 5;
    const half = sentences.slice(0, sentences.length >> 1);
    const others = splitSentences(other.text);
    if (turn === 0)
      add(
        'deleted',
        sentences.filter(() => random() < 0.6),
      );
    if (turn === 1) add('reordered', shuffle(sentences, random));
    if (turn === 2) add('merged', [...half, ...others.slice(0, others.length >> 1)], [article.id, other.id]);
    if (turn === 3)
      add(
        'words changed',
        sentences.map((sentence) => changeWords(sentence, random)),
      );
    if (turn === 4) {
      const at = Math.floor(random() * (sentences.length - 4));
      const cut = others.length >> 1;
      const mixed = [...others.slice(0, cut), ...sentences.slice(at, at + 4), ...others.slice(cut)];
      add('paragraph pasted', mixed, [article.id, other.id]);
    }
  }
  return copies;
}

function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?][”"]?)\s+/u).filter((sentence) => sentence.trim() !== '');
}

/** One word in about twelve becomes another, as where a rewriter swaps synonyms. */
function changeWords(sentence: string, random: () => number): string {
  return sentence
    .split(' ')
    .map((word) => (random() < 1 / 12 ? `other${Math.floor(random() * 1000)}` : word))
    .join(' ');
}

function shuffle(list: readonly string[], random: () => number): string[] {
  return list
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Mulberry32: small, fast and the same everywhere. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
