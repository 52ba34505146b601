import { DOCX, findMediaType } from '../find-media-type.ts';

const BY_TYPE: Readonly<Record<string, string>> = {
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'text/plain': 'text/plain',
  'text/markdown': 'text/markdown',
  'application/pdf': 'application/pdf',
  'application/rss+xml': 'application/rss+xml',
  'application/atom+xml': 'application/rss+xml',
  'message/rfc822': 'message/rfc822',
  [DOCX]: DOCX,
};

/** What to read an answer as: what its bytes are for certain, then what the server says. */
export function nameMediaType(said: string | null, path: string, bytes: Uint8Array): string {
  const found = findMediaType(path.split('/').at(-1) ?? '', bytes);
  if (found !== 'text/plain' && found !== 'text/html') return found;
  const type = (said ?? '').split(';')[0]!.trim().toLowerCase();
  const known = BY_TYPE[type];
  // Servers call pages plain text, and the other way round: a page begins like one.
  if (known === 'text/plain' && found === 'text/html') return found;
  return known === 'text/html' || known === 'text/plain' || known === 'text/markdown' || known === 'application/rss+xml'
    ? known
    : found;
}
