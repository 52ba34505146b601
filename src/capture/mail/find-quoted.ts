import type { Span } from '../../model/span.ts';

/** "On 4 May 2031, Ann Oduya wrote:", as programs put it above the message that is answered. */
const ANSWERED = /^(?:on|am|le|el|il|op)\b.{4,200}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef)\s?:$/i;
/** What programs put above a whole message. */
const ORIGINAL =
  /^(?:-{2,}\s?(?:original message|forwarded message|forwarded by .{1,80}|ursprüngliche nachricht)\s?-{2,}|begin forwarded message:|_{20,})$/i;
const SIGNATURE = /^-- ?$/;
const LONGEST_HEAD = 250;

/**
 * Finds what of a mail's text is not its author's message: quoted lines, the mail that is answered or passed on, the signature
 * (RFC 3676, 4.3). Words of others would be read as the author's.
 * @returns spans of whole lines in order, in UTF-16 code units
 */
export function findQuoted(text: string): Span[] {
  const spans: [number, number][] = [];
  const add = (start: number, end: number): void => {
    const last = spans.at(-1);
    if (last && text.slice(last[1], start).trim() === '') last[1] = end;
    else spans.push([start, end]);
  };
  let before: Span | null = null;
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = end - start > LONGEST_HEAD ? text.slice(start, start + LONGEST_HEAD) : text.slice(start, end).trim();
    if (SIGNATURE.test(text.slice(start, Math.min(end, start + 4))) || ORIGINAL.test(line)) {
      add(start, text.length);
      break;
    }
    if (line.startsWith('>')) {
      // The line above says whose words these are; it may be wrapped.
      if (
        before &&
        ANSWERED.test(
          text
            .slice(...before)
            .replaceAll(/\s+/g, ' ')
            .trim(),
        )
      )
        add(...before);
      add(start, end);
      before = null;
    } else if (line === '') {
      // A blank line may stand between.
    } else {
      const joined: Span =
        before &&
        /^(?:on|am|le|el|il|op)\b/i.test(text.slice(...before).trim()) &&
        !text
          .slice(...before)
          .trim()
          .endsWith(':')
          ? [before[0], end]
          : [start, end];
      before = joined[1] - joined[0] > LONGEST_HEAD ? [start, end] : joined;
    }
    start = end + 1;
  }
  return spans;
}
