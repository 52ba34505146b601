import { Failure } from '../../model/failure.ts';
import type { ReadText } from '../read-text.ts';
import { readMetadata } from '../read-front-matter.ts';
import { readPlainText } from './read-plain-text.ts';

const NEWLINE = 0x0a;

/** Splits a file at line feeds alone (JSON strings may hold U+2028). Blank lines are left out; numbers count from 1. */
export function splitLines(bytes: Uint8Array): { number: number; bytes: Uint8Array }[] {
  const lines: { number: number; bytes: Uint8Array }[] = [];
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let number = 1; start < bytes.length; number++) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found === -1 ? bytes.length : found;
    const line = bytes.subarray(start, bytes[end - 1] === 0x0d ? end - 1 : end);
    if (line.some((byte) => byte !== 0x20 && byte !== 0x09)) lines.push({ number, bytes: line });
    start = end + 1;
  }
  return lines;
}

/**
 * Reads one line: `{"id", "text", "title"?, "publisher"?, "author"?, "published" or "date"?, "url"?}`. Offsets lead back to the value of `text`.
 * @param name of the line, for the failure's sentence and as its name where it has no `id`
 * @throws Failure `unreadable`, `empty`
 */
export function readLine(source: string, name: string): ReadText & { readonly name: string } {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    throw new Failure('unreadable', `${name} is not JSON.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Failure('unreadable', `${name} is not a JSON object.`);
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = fields.get('text');
  if (typeof text !== 'string') throw new Failure('unreadable', `${name} has no "text".`);
  if (text.trim() === '') throw new Failure('empty', `${name} has an empty "text".`);
  const id = fields.get('id');
  const read = readPlainText(text);
  const said = readMetadata(fields);
  return {
    ...read,
    name: typeof id === 'string' && id !== '' ? id : typeof id === 'number' ? String(id) : name,
    title: said.title ?? read.title,
    publisher: said.publisher ?? read.publisher,
    author: said.author ?? read.author,
    published: said.published ?? read.published,
    url: said.url ?? read.url,
    language: said.language ?? read.language,
  };
}
