import { readFileSync } from 'node:fs';
import type { Span } from '../src/model/span.ts';

/** One attribution as the corpus has it; spans in UTF-16 code units. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** One article of the corpus. */
export interface CorpusDocument {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Reads a corpus in JSON lines. Its offsets count code points; those given here count UTF-16 code units. */
export function readCorpus(file: string): CorpusDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, publisher, text, attributions } = JSON.parse(line) as CorpusDocument;
      if (!/[\ud800-\udbff]/.test(text)) return { id, publisher, text, attributions };
      const at: number[] = [];
      for (let i = 0; i < text.length; i++) {
        at.push(i);
        if ((text.codePointAt(i) as number) > 0xffff) i++;
      }
      at.push(text.length);
      const map = (spans: readonly Span[]): Span[] =>
        spans.map(([s, e]) => [at[s] ?? text.length, at[e] ?? text.length]);
      return {
        id,
        publisher,
        text,
        attributions: attributions.map((a) => ({ source: map(a.source), cue: map(a.cue), content: map(a.content) })),
      };
    });
}
