import type { Block, OffsetRun } from '../../model/document.ts';
import { Failure } from '../../model/failure.ts';
import type { ReadText } from '../read-text.ts';
import { createRequire } from 'node:module';
import { findBlocks } from '../../text/find-blocks.ts';
import { findKeptLines } from '../mail/find-kept-lines.ts';
import { findQuoted } from '../mail/find-quoted.ts';
import { readDate } from '../read-date.ts';
import { readWholePage } from './read-html.ts';
import type { Address, Email, PostalMimeOptions } from 'postal-mime';

/** A file that hangs on a mail, or a mail in it. */
export interface Attached {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
}

/** A mail's own text, and what hangs on it. */
export interface ReadMail {
  readonly read: ReadText;
  readonly attached: readonly Attached[];
}

/** Parts in one another; programs that people use stay below ten. */
const MOST_PARTS_DEPTH = 40;
const MOST_HEADERS = 512 * 1024;
const MOST_ATTACHED = 1000;
/** Headers that are kept as the file has them, by the name under which they are shown. */
const KEPT: Readonly<Record<string, string>> = {
  date: 'date',
  from: 'from',
  to: 'to',
  cc: 'cc',
  'reply-to': 'reply to',
  'message-id': 'message id',
  'in-reply-to': 'in reply to',
  received: 'received',
};

const require = createRequire(import.meta.url);

/**
 * Reads a mail (RFC 5322, MIME). Its head stands first in the text as front matter, from which nothing is read; quoted and passed-on
 * mails and the signature follow as furniture, since they are not its author's words. The text part is taken, the HTML part
 * where there is none. The day is that of the sender's own clock and place.
 * @throws Failure `unreadable`
 */
export async function readMail(bytes: Uint8Array, name: string): Promise<ReadMail> {
  const email = await parse(bytes, name);
  if (email.headers.length === 0) throw new Failure('unreadable', `${name} is not a mail: it has no headers.`);
  const raw = (key: string): string | null => {
    const value = email.headers.find((header) => header.key === key)?.value.trim();
    return value === undefined || value === '' ? null : value;
  };
  const properties: Record<string, string> = {};
  for (const [key, shown] of Object.entries(KEPT)) {
    const value = raw(key);
    if (value !== null) properties[shown] = value.slice(0, 2000);
  }
  const subject = collapse(email.subject ?? '');
  const head = drawHead(email, subject, raw('date'));
  const body = readBody(email);
  const text = [head, body.text].filter((part) => part !== '').join('\n\n');
  const shift = text.length - body.text.length;
  const blocks: Block[] = body.blocks.map((block) => ({
    kind: block.kind,
    span: [block.span[0] + shift, block.span[1] + shift],
    label: block.label ? [block.label[0] + shift, block.label[1] + shift] : null,
  }));
  if (head !== '') blocks.unshift({ kind: 'front-matter', span: [0, head.length], label: null });
  const from = email.from ?? email.sender;
  return {
    read: {
      title: subject === '' ? null : subject,
      publisher: null,
      author: from ? nameAddress(from) : null,
      published: readDate(raw('date') ?? ''),
      url: null,
      language: null,
      text,
      blocks,
      offsets: findPlaces(body.text, bytes, shift),
      properties,
    },
    attached: email.attachments.slice(0, MOST_ATTACHED).map((one, at) => toAttached(one, at)),
  };
}

async function parse(bytes: Uint8Array, name: string): Promise<Email> {
  const { default: PostalMime } = require('postal-mime') as {
    default: { parse(raw: Uint8Array, options: PostalMimeOptions): Promise<Email> };
  };
  try {
    return await PostalMime.parse(bytes, {
      // A mail in a mail is a document of its own, with an author of its own.
      forceRfc822Attachments: true,
      maxNestingDepth: MOST_PARTS_DEPTH,
      maxHeadersSize: MOST_HEADERS,
    });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new Failure('unreadable', `${name} cannot be read as a mail (${what}).`, { cause: error });
  }
}

function readBody(email: Email): { text: string; blocks: Block[] } {
  const plain = (email.text ?? '').replaceAll(/\r\n?/g, '\n').trim();
  if (plain === '') {
    const read = email.html === undefined || email.html.trim() === '' ? null : readWholePage(email.html);
    return read ? { text: read.text, blocks: [...read.blocks] } : { text: '', blocks: [] };
  }
  const quoted = findQuoted(plain);
  const blocks = findBlocks(plain).filter(({ span }) => !quoted.some((one) => one[0] < span[1] && span[0] < one[1]));
  // A paragraph that runs into quoted lines is cut where they begin.
  for (const span of quoted) {
    const [start, end] = trim(plain, span);
    if (start < end) blocks.push({ kind: 'furniture', span: [start, end], label: null });
  }
  for (const block of findBlocks(plain)) {
    const cut = quoted.find((one) => one[0] < block.span[1] && block.span[0] < one[1]);
    if (cut && block.span[0] < cut[0]) {
      const [start, end] = trim(plain, [block.span[0], cut[0]]);
      if (start < end) blocks.push({ kind: 'paragraph', span: [start, end], label: null });
    }
  }
  return { text: plain, blocks: blocks.toSorted((a, b) => a.span[0] - b.span[0]) };
}

function trim(text: string, [start, end]: readonly [number, number]): [number, number] {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return [from, to];
}

function drawHead(email: Email, subject: string, date: string | null): string {
  const list = (addresses: readonly Address[] | undefined): string =>
    (addresses ?? []).slice(0, 50).map(drawAddress).join(', ');
  const lines: [string, string][] = [
    ['From', email.from ? drawAddress(email.from) : ''],
    ['To', list(email.to)],
    ['Cc', list(email.cc)],
    ['Date', date ?? ''],
    ['Subject', subject],
  ];
  return lines
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${collapse(value)}`)
    .join('\n');
}

function drawAddress(address: Address): string {
  if (address.group) return `${address.name}: ${address.group.slice(0, 50).map(drawAddress).join(', ')}`;
  return address.name === '' ? (address.address ?? '') : `${address.name} <${address.address ?? ''}>`;
}

function nameAddress(address: Address): string | null {
  const name = collapse(address.name.replaceAll(/^['"]|['"]$/g, '')) || (address.address ?? '');
  return name === '' ? null : name;
}

function toAttached({ filename, mimeType, content }: Email['attachments'][number], at: number): Attached {
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  const isMail = mimeType === 'message/rfc822';
  return {
    name: collapse(filename ?? '') || `${isMail ? 'mail' : 'part'} ${at + 1}${isMail ? '.eml' : ''}`,
    bytes,
    mediaType: isMail ? mimeType : mimeType === 'text/html' || mimeType === 'text/plain' ? mimeType : null,
  };
}

/** Places in the mail as decoded UTF-8, which most bodies that are not encoded are. */
function findPlaces(text: string, bytes: Uint8Array, shift: number): OffsetRun[] {
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const body = /\r?\n\r?\n/.exec(source.slice(0, MOST_HEADERS));
  return findKeptLines(text, source, body ? body.index : 0).map((run) => ({ ...run, text: run.text + shift }));
}

function collapse(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
