import type { Upload } from './writer/task.ts';

/** Text that a person pasted, with what they know about it. */
export interface Pasted {
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
}

const LONGEST = 60;

/** Pasted text as the file that a person would have saved: what is known about it as front matter, then the text. */
export function writePasted({ text, ...known }: Pasted): Upload {
  const fields = Object.entries(known).filter(([, value]) => value.trim() !== '');
  // JSON strings are YAML strings.
  const head = fields.map(([name, value]) => `${name}: ${JSON.stringify(value.trim())}\n`).join('');
  const file = head === '' ? text : `---\n${head}---\n\n${text}`;
  const name = `${nameFile(known.title ?? known.publisher ?? text)}.txt`;
  return { name, from: 'pasted', bytes: new TextEncoder().encode(file) };
}

function nameFile(words: string): string {
  const letters = words
    .slice(0, LONGEST * 2)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return letters.slice(0, LONGEST).replace(/-$/, '') || 'pasted';
}
