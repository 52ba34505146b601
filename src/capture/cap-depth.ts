/** Elements that hold nothing, and those that the next of their kind closes: neither makes a page deep. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dd dt option optgroup tr td th thead tbody tfoot rp rt html head body'.split(
    ' ',
  ),
);
/** Elements whose content is text, whatever it looks like. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);
const TAG = /<(?:!--|(\/?)([A-Za-z][^\s/>]{0,40}))/g;

/**
 * Blanks out tags that stand deeper than `most`, so that no later step runs out of stack or time. Runs before any tree is built
 * (the HTML standard's tree building walks the open elements for every tag: quadratic on deep pages).
 * @returns a source of the same length, with spaces in the place of those tags: offsets stay
 */
export function capDepth(source: string, most: number): string {
  const cuts: [number, number][] = [];
  let depth = 0;
  let over = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(source); tag; tag = TAG.exec(source)) {
    if (tag[2] === undefined) {
      const end = source.indexOf('-->', TAG.lastIndex);
      if (end === -1) break;
      TAG.lastIndex = end + 3;
      continue;
    }
    const name = tag[2].toLowerCase();
    const closes = tag[1] === '/';
    const end = findTagEnd(source, TAG.lastIndex);
    TAG.lastIndex = end;
    if (RAW.has(name) && !closes) {
      const closing = findClosing(source, name, end);
      if (closing === -1) break;
      TAG.lastIndex = closing;
      continue;
    }
    if (FLAT.has(name) || RAW.has(name)) continue;
    if (closes) {
      if (over > 0) {
        over--;
        cuts.push([tag.index, end]);
      } else if (depth > 0) depth--;
    } else if (source[end - 2] === '/' && /^(?:path|circle|rect|line|use|g|polygon|ellipse)$/.test(name)) {
      continue;
    } else if (depth >= most) {
      over++;
      cuts.push([tag.index, end]);
    } else depth++;
  }
  return cuts.length === 0 ? source : blank(source, cuts);
}

/** Past the `>` that ends a tag; quotation marks may hide one. */
function findTagEnd(source: string, from: number): number {
  let quote = '';
  for (let at = from; at < source.length; at++) {
    const mark = source[at]!;
    if (quote !== '') {
      if (mark === quote) quote = '';
    } else if (mark === '>') return at + 1;
    else if ((mark === '"' || mark === "'") && /[=\s]/.test(source[at - 1]!)) quote = mark;
  }
  return source.length;
}

function findClosing(source: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(source)?.index ?? -1;
}

function blank(source: string, cuts: readonly (readonly [number, number])[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const [start, end] of cuts) {
    pieces.push(source.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}
