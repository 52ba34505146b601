import { listZip } from './archive/read-zip.ts';
import { openGzip } from './archive/read-gzip.ts';

/** What a Word file is registered as. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const BY_ENDING: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  jsonl: 'application/jsonl',
  ndjson: 'application/jsonl',
  pdf: 'application/pdf',
  docx: DOCX,
  docm: DOCX,
  dotx: DOCX,
  eml: 'message/rfc822',
  mht: 'message/rfc822',
  mhtml: 'message/rfc822',
  rss: 'application/rss+xml',
  atom: 'application/rss+xml',
  rdf: 'application/rss+xml',
  warc: 'application/warc',
  wacz: 'application/zip',
  zip: 'application/zip',
};

const PAGE =
  /^[\s\u00EF\u00BB\u00BF]{0,100}(?:<\?xml[^>]{0,200}\?>\s{0,100})?(?:<!--[^>]{0,400}-->\s{0,20}){0,4}<(?:!doctype html|html|head|body)\b/i;
const FEED =
  /^[\s\u00EF\u00BB\u00BF]{0,100}(?:<\?xml[^>]{0,200}\?>\s{0,100})?(?:<[?!][^>]{0,800}>\s{0,100}){0,6}<(?:rss|feed|(?:rdf:)?RDF)\b/;
/** Headers with which mails begin, of which two in a row are a mail. */
const MAIL =
  /^(?:(?:return-path|received|delivered-to|message-id|mime-version|from|date|subject|to|x-[a-z-]{2,40}|arc-[a-z-]{2,40}|dkim-signature|authentication-results):[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n){0,60}){2}/i;

/** What a file's name says that it is; undefined where it says nothing. */
export function guessMediaType(name: string): string | undefined {
  return BY_ENDING[/\.([^./\\]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** What to read a file as: by how its bytes begin where that is certain, then by its name's ending, else plain text. */
export function findMediaType(name: string, bytes: Uint8Array): string {
  const known = guessMediaType(name);
  const opening = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192)).toString('latin1');
  if (opening.slice(0, 1024).includes('%PDF-') && (known === 'application/pdf' || opening.startsWith('%PDF-')))
    return 'application/pdf';
  if (opening.startsWith('PK\x03\x04') || opening.startsWith('PK\x05\x06')) return findArchive(bytes, known);
  if (opening.startsWith('\x1f\x8b')) return isGzippedWarc(bytes) ? 'application/warc' : 'application/gzip';
  if (opening.startsWith('WARC/')) return 'application/warc';
  if (known) return known;
  if (PAGE.test(opening)) return 'text/html';
  if (FEED.test(opening)) return 'application/rss+xml';
  return MAIL.test(opening) && /^from:/im.test(opening) ? 'message/rfc822' : 'text/plain';
}

/** Office files are archives of their own kind. */
function findArchive(bytes: Uint8Array, known: string | undefined): string {
  try {
    const names = new Set(listZip(bytes, '').map((entry) => entry.name));
    if (names.has('word/document.xml')) return DOCX;
    if (names.has('xl/workbook.xml')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    if (names.has('ppt/presentation.xml'))
      return 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
    if (names.has('mimetype') && names.has('content.xml')) return 'application/vnd.oasis.opendocument.text';
  } catch {
    // A broken archive is what its name says.
  }
  return known === DOCX ? DOCX : 'application/zip';
}

function isGzippedWarc(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('latin1').decode(openGzip(bytes, 0, 16 * 1024 * 1024, '').bytes.subarray(0, 5)) === 'WARC/';
  } catch {
    return false;
  }
}
