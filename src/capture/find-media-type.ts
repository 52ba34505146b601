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
};

/** What to read a file as: from its name's ending, else HTML where its first tag says so, else plain text. */
export function findMediaType(name: string, bytes: Uint8Array): string {
  const ending = /\.([^./\\]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = BY_ENDING[ending];
  if (known) return known;
  const opening = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  return /^[\s\u00EF\u00BB\u00BF]{0,100}<(?:!doctype html|html|head|body)\b/i.test(opening)
    ? 'text/html'
    : 'text/plain';
}
