import { readFileSync } from 'node:fs';
import type { Span } from '../src/model/span.ts';

/** One sentence of a draft with its key. */
export interface KeyedSentence {
  /** Rules of which any will do; none where the sentence holds. */
  readonly wanted: readonly string[];
  readonly words: string;
  readonly span: Span;
}

/** A draft as it is checked, and what its key says of each sentence. */
export interface KeyedDraft {
  readonly text: string;
  readonly sentences: readonly KeyedSentence[];
}

/** Reads a draft whose lines are sentences, each with its key before ">" (`test/drafts/README.md`). @throws Error where a line has none */
export function readDraft(path: string): KeyedDraft {
  let text = '';
  const sentences: KeyedSentence[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') {
      text = `${text.trimEnd()}\n\n`;
      continue;
    }
    if (line.startsWith('#')) {
      text += `${line}\n\n`;
      continue;
    }
    const at = line.indexOf('> ');
    if (at === -1) throw new Error(`${path}: no key before ${JSON.stringify(line)}`);
    const key = line.slice(0, at);
    const words = line.slice(at + 2);
    sentences.push({
      wanted: key === 'holds' ? [] : key.split('|'),
      words,
      span: [text.length, text.length + words.length],
    });
    text += `${words} `;
  }
  return { text: `${text.trimEnd()}\n`, sentences };
}
