import { decodeEntity } from '../decode-entity.ts';

/** One stretch of a text node that stands in the source letter for letter, in UTF-16 code units. */
export interface TextRun {
  readonly data: number;
  readonly source: number;
  readonly length: number;
}

/**
 * Finds which characters of a parsed text stand where in the source. Character references, line ends and long white space differ; tags stand between
 * where the parser joined texts.
 * @param start where the text begins in `source`
 * @param end where it ends
 * @returns runs in order; what they leave out stands nowhere letter for letter
 */
export function alignText(source: string, start: number, end: number, data: string): TextRun[] {
  if (end - start === data.length && source.startsWith(data, start)) {
    return [{ data: 0, source: start, length: data.length }];
  }
  const runs: { data: number; source: number; length: number }[] = [];
  let from = start;
  let at = 0;
  while (from < end && at < data.length) {
    const mark = source[from]!;
    if (mark === '&') {
      const entity = decodeEntity(source, from);
      if (entity && data.startsWith(entity.words, at)) {
        from += entity.length;
        at += entity.words.length;
        continue;
      }
    }
    if (mark === data[at]) {
      const last = runs.at(-1);
      if (last && last.data + last.length === at && last.source + last.length === from) last.length++;
      else runs.push({ data: at, source: from, length: 1 });
      from++;
      at++;
    } else if (mark === '\r') {
      if (source[from + 1] !== '\n') at++;
      from++;
    } else if (mark === '<') {
      const close = source.indexOf('>', from);
      if (close === -1 || close >= end) break;
      from = close + 1;
    } else if (/[\0 \t\n\f]/.test(mark)) {
      from++;
    } else break;
  }
  return runs;
}
