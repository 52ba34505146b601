import { MASK, maskWords } from './find-words.ts';
import type { Anchor } from '../../model/decision.ts';

/** What a redaction does to the entries of the log that speak of its document. */
export interface Rewriting {
  readonly old: { readonly id: string; readonly sha256: string };
  /** What stands in its place; null where it was erased whole. */
  readonly new: { readonly id: string; readonly sha256: string } | null;
  readonly words: readonly string[];
  /** An anchor in the document, as it stands in what is left of it. */
  readonly moveAnchor: (anchor: Anchor) => Anchor;
}

/** Whether anything in a payload names the document. */
export function speaksOf(value: unknown, { id, sha256 }: Rewriting['old']): boolean {
  if (typeof value === 'string') return value === id || value === sha256;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((member) => speaksOf(member, { id, sha256 }));
}

/** A payload without the words, every name of the document and every anchor in it led to what now stands in its place. */
export function rewritePayload<T>(value: T, rewriting: Rewriting): T;
export function rewritePayload(value: unknown, rewriting: Rewriting): unknown {
  if (typeof value === 'string') {
    if (value === rewriting.old.id) return rewriting.new?.id ?? MASK;
    if (value === rewriting.old.sha256) return rewriting.new?.sha256 ?? MASK;
    return maskWords(value, rewriting.words);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => rewritePayload<unknown>(member, rewriting));
  if (isAnchor(value)) return value.sha256 === rewriting.old.sha256 ? rewriting.moveAnchor(value) : value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, rewritePayload<unknown>(member, rewriting)]),
  );
}

function isAnchor(value: object): value is Anchor {
  return 'sha256' in value && 'span' in value && Array.isArray(value.span) && 'words' in value;
}
