import { Failure } from '../../model/failure.ts';

/** Items of one feed; feeds of papers hold a hundred at most. */
const MOST_ITEMS = 5000;
/** Letters before the first item and after the last, which each item is kept with. */
const LONGEST_FRAME = 128 * 1024;
const MARK = /<!\[CDATA\[|<!--|<(\/?)((?:[A-Za-z][\w.-]{0,30}:)?(?:item|entry))(?=[\s>/])/g;

/**
 * Cuts a feed into one feed for each item: its own head and foot, with the other items left out. Each is a feed by itself, of the
 * source's own letters.
 * @param name of the feed, for the failure's sentence
 * @throws Failure `too-large` where its frame is longer than any feed's, or after the last item that is read
 */
export function* splitFeed(source: string, name: string): Generator<string> {
  let frame: { head: string; foot: string } | null = null;
  let open = 0;
  let depth = 0;
  let items = 0;
  MARK.lastIndex = 0;
  for (let at = 0, mark = findMark(source, at); mark; mark = findMark(source, at)) {
    at = mark.index + mark[0].length;
    const tag = mark[2];
    if (tag === undefined) {
      // Words that only look like tags.
      const end = source.indexOf(mark[0] === '<!--' ? '-->' : ']]>', at);
      if (end === -1) return;
      at = end + 3;
    } else if (mark[1] === '/') {
      const end = source.indexOf('>', mark.index);
      if (end === -1) return;
      if (depth === 0 || --depth > 0) continue;
      if (++items > MOST_ITEMS)
        throw new Failure('too-large', `${name} holds more than ${MOST_ITEMS} items; those after them were left out.`);
      frame ??= findFrame(source, open, tag, name);
      yield frame.head + source.slice(open, end + 1) + frame.foot;
    } else if (depth++ === 0) open = mark.index;
  }
}

function findMark(source: string, at: number): RegExpExecArray | null {
  MARK.lastIndex = at;
  return MARK.exec(source);
}

function findFrame(source: string, first: number, tag: string, name: string): { head: string; foot: string } {
  const last = source.lastIndexOf(`</${tag}`);
  const end = source.indexOf('>', last) + 1;
  if (first + source.length - end > LONGEST_FRAME)
    throw new Failure('too-large', `${name} is a feed whose head is longer than any feed needs.`);
  return { head: source.slice(0, first), foot: source.slice(end) };
}
