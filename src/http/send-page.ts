import { extname, join } from 'node:path';
import { readFileSync, readdirSync } from 'node:fs';

/** One file of the built page. */
export interface PageFile {
  readonly body: Buffer<ArrayBuffer>;
  readonly type: string;
  /** True where the name has a hash of its content in it. */
  readonly lasting: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The files of the built page by the path under which they are asked for. All are read now, so that no path of a
 * request ever meets the file system.
 */
export function readPage(folder: string): Map<string, PageFile> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.flatMap(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const type = TYPES[extname(name)];
      if (type === undefined) return [];
      const asked = path.slice(folder.length).replaceAll('\\', '/');
      const body = Buffer.from(readFileSync(path));
      return [[asked, { body, type, lasting: asked.startsWith('/assets/') }]];
    }),
  );
}
