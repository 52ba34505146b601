import type { AnswerKey, Snippet } from './answer-key.ts';
import type { CaseIndex } from './exported-case.ts';
import { shareTokens } from './scored-row.ts';

/** A passage of more words points at nothing. */
const LONGEST_PASSAGE = 80;

/** One passage of the export as a set of words. */
interface PassageWords {
  readonly claim: number;
  readonly document: string;
  readonly words: ReadonlySet<number>;
  readonly stance: string | undefined;
}

/** The passage in which a snippet lies best. */
interface Hit {
  /** Its claim's place in the export. */
  readonly claim: number;
  readonly stance: string | undefined;
}

/** Where a snippet lies. */
interface Holding {
  readonly document: string | null;
  /** Claims and words of every passage, denials left out, that holds half of it. */
  readonly held: readonly { readonly claim: number; readonly words: ReadonlySet<number> }[];
}

/** Finds the passages of an export in which the snippets of a key lie. */
export interface Coverage {
  /** Null where no passage holds it. Of several the best filled one, those of the claim `wanted` before others. */
  readonly cover: (snippet: Snippet, wanted?: number | null) => Hit | null;
  readonly hold: (snippet: Snippet) => Holding;
  /** Document and words of a snippet. */
  readonly locate: (snippet: Snippet) => { readonly document: string | null; readonly words: ReadonlySet<number> };
}

/**
 * @param misses is given a line for each snippet that the export's text does not hold
 */
export function coverSnippets(key: AnswerKey, index: CaseIndex, misses: string[]): Coverage {
  const passages = readPassages(index);
  const names = new Map(Object.entries(key.documents));
  const nameOf = (id: string): string => (Array.isArray(key.documents) ? id : (names.get(id) ?? id));
  const locate: Coverage['locate'] = ([id, words]) => {
    const document = index.findDocument(nameOf(id));
    return { document, words: document === null ? new Set() : index.findSnippet(document, words) };
  };
  const holding = (document: string | null, want: ReadonlySet<number>): PassageWords[] =>
    want.size === 0
      ? []
      : passages.filter((p) => p.document === document && shareTokens(want, p.words) >= want.size / 2);
  return {
    locate,
    cover: (snippet, wanted = null) => {
      const { document, words } = locate(snippet);
      if (words.size === 0) {
        misses.push(`not in the export's text: ${snippet[0]}: ${cut(snippet[1], 70)}`);
        return null;
      }
      let best: { readonly hit: Hit; readonly own: boolean; readonly filled: number } | null = null;
      for (const passage of holding(document, words)) {
        const own = passage.claim === wanted;
        const filled = shareTokens(words, passage.words) / Math.max(1, passage.words.size);
        if (best === null || (own === best.own ? filled > best.filled : own)) {
          best = { hit: { claim: passage.claim, stance: passage.stance }, own, filled };
        }
      }
      return best?.hit ?? null;
    },
    hold: (snippet) => {
      const { document, words } = locate(snippet);
      return { document, held: holding(document, words).filter((passage) => passage.stance !== 'deny') };
    },
  };
}

/** The first characters of a text, whole characters only. */
export function cut(text: string, characters: number): string {
  return Array.from(text).slice(0, characters).join('');
}

function readPassages(index: CaseIndex): PassageWords[] {
  const passages: PassageWords[] = [];
  for (const [claim, { passages: own }] of index.claims.entries()) {
    for (const { document, spans, stance } of own) {
      const words = index.take(document, spans);
      if (words.size > 0 && words.size <= LONGEST_PASSAGE) passages.push({ claim, document, words, stance });
    }
  }
  return passages;
}
