import type { ZipEntry } from '../archive/read-zip.ts';
import { walkXml, type XmlListener } from '../archive/walk-xml.ts';
import { unpackEntry } from '../archive/read-zip.ts';

/** XML of one part of a Word file, unpacked: the text of a thousand pages takes about 15 MB. */
const MOST_XML = 24 * 1024 * 1024;
/** Both spellings of the namespace, of ECMA-376 and of its strict form. */
const WORD = /\/wordprocessingml\/(?:2006\/)?main$/;

/** The parts of a Word file. */
export interface WordParts {
  /** Absent parts are told nothing about. Names come as `w:p`, whatever prefix the file uses. */
  walk(path: string, listener: XmlListener): void;
  has(path: string): boolean;
}

export function openWordParts(bytes: Uint8Array, entries: readonly ZipEntry[], name: string): WordParts {
  const byName = new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/').replace(/^\//, ''), entry]));
  return {
    has: (path) => byName.has(path),
    walk(path, listener) {
      const entry = byName.get(path);
      if (!entry) return;
      const xml = decodeXml(unpackEntry(bytes, entry, MOST_XML, name));
      let prefix: string | null = null;
      const rename = (tag: string): string => {
        if (prefix === 'w:' || prefix === null) return tag;
        if (prefix === '') return tag.includes(':') ? tag : `w:${tag}`;
        return tag.startsWith(prefix) ? `w:${tag.slice(prefix.length)}` : tag;
      };
      walkXml(xml, name, {
        open(tag, attributes) {
          prefix ??= findPrefix(attributes);
          listener.open(rename(tag), prefix === 'w:' || prefix === null ? attributes : renameKeys(attributes, prefix));
        },
        close: (tag) => listener.close(rename(tag)),
        text: (words) => listener.text(words),
      });
    },
  };
}

function decodeXml(bytes: Uint8Array): string {
  const charset = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(charset).decode(bytes);
}

function findPrefix(attributes: Readonly<Record<string, string>>): string | null {
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'xmlns' && WORD.test(value)) return '';
    if (key.startsWith('xmlns:') && WORD.test(value)) return `${key.slice(6)}:`;
  }
  return null;
}

function renameKeys(attributes: Readonly<Record<string, string>>, prefix: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) =>
      prefix !== '' && key.startsWith(prefix) ? [`w:${key.slice(prefix.length)}`, value] : [key, value],
    ),
  );
}
