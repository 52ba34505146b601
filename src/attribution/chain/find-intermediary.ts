import type { Link } from '../../model/statement.ts';
import type { Span } from '../../model/span.ts';
import type { Page } from '../page.ts';

const THROUGH =
  /(?<![\p{L}’'])(?:per|through|via)\s+(?:(?:an?|his|her|their|the)\s+)((?:[\p{L}-]+\s+)?(?:translator|interpreter|spokesman|spokeswoman|spokesperson|lawyer|attorney|intermediary|representative|publicist|aide))(?![\p{L}])/u;

/** Through whom somebody spoke: "said, through an interpreter, that". Null where nobody stands between. */
export function findIntermediary(page: Page, surroundings: readonly Span[]): Link | null {
  for (const [start, end] of surroundings) {
    const match = THROUGH.exec(page.text.slice(start, end));
    const name = match?.[1];
    if (match === null || name === undefined) continue;
    const at = start + match.index + match[0].length - name.length;
    return { name, kind: 'role', span: [at, at + name.length], entities: [] };
  }
  return null;
}
