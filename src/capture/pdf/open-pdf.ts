import { Failure } from '../../model/failure.ts';
import type { Segment } from './piece.ts';

/** One page as it is shown. */
export interface PdfPage {
  readonly number: number;
  readonly height: number;
  readonly pieces: readonly Segment[];
}

/** An open PDF file. */
export interface Pdf {
  readonly pages: number;
  readonly info: Readonly<Record<string, string>>;
  readPage(number: number): Promise<PdfPage>;
  close(): Promise<void>;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** Words turned by more than this (sine of the angle) stand on edge: stamps and margins, which are left out. */
const TURNED = 0.1;
/** Pieces on one page; a page full of six-point letters, each by itself, has some 20,000. */
const MOST_PIECES = 120_000;
const SHOWN = { Title: 'title', Author: 'author', CreationDate: 'created', ModDate: 'modified', Producer: 'producer' };

/**
 * Opens a PDF (pdf.js, as unpdf carries it, without any worker, font or picture of its own).
 * @throws Failure `unreadable` where it is broken or locked
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<Pdf> {
  const { getResolvedPDFJS } = await import('unpdf');
  const { getDocument, Util } = await getResolvedPDFJS();
  // pdf.js takes the buffer that it is given for itself.
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: 1024 * 1024,
    stopAtErrors: false,
    verbosity: 0,
  });
  const pdf = await loading.promise.catch((error: unknown) => {
    throw toFailure(error, name);
  });
  const about = await pdf.getMetadata().catch(() => null);
  const info: Record<string, string> = {};
  for (const [key, shown] of Object.entries(SHOWN)) {
    const value: unknown = about?.info ? Reflect.get(about.info, key) : null;
    if (typeof value === 'string' && value.trim() !== '') info[shown] = value.trim().slice(0, 1000);
  }
  return {
    pages: pdf.numPages,
    info,
    async readPage(number) {
      const page = await pdf.getPage(number);
      const view = page.getViewport({ scale: 1 });
      const content = await page.getTextContent({ disableNormalization: false, includeMarkedContent: false });
      const bold = new Map<string, boolean>();
      const pieces: Segment[] = [];
      for (const item of content.items) {
        if (!('str' in item) || pieces.length >= MOST_PIECES) continue;
        const piece = toPiece(item, Util.transform(view.transform, item.transform));
        if (!piece) continue;
        let heavy = bold.get(item.fontName);
        if (heavy === undefined) {
          const font: unknown = page.commonObjs.has(item.fontName) ? page.commonObjs.get(item.fontName) : null;
          heavy = isBold(font, content.styles[item.fontName]?.fontFamily ?? '');
          bold.set(item.fontName, heavy);
        }
        pieces.push({ ...piece, bold: heavy });
      }
      page.cleanup();
      return { number, height: view.height, pieces };
    },
    close: () => loading.destroy(),
  };
}

function toPiece(item: TextItem, transform: readonly number[]): Omit<Segment, 'bold'> | null {
  const [a = 0, b = 0, c = 0, d = 0, left = 0, base = 0] = transform;
  const size = Math.hypot(c, d);
  const scale = Math.hypot(a, b);
  if (item.str.trim() === '' || size <= 0 || ![left, base, size, item.width].every(Number.isFinite)) return null;
  if (scale > 0 && (Math.abs(b / scale) > TURNED || a < 0)) return null;
  return { words: item.str, left, right: left + item.width, base, size };
}

function isBold(font: unknown, family: string): boolean {
  const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : family;
  return /bold|black|heavy|semibold|demi/i.test(name);
}

function toFailure(error: unknown, name: string): Failure {
  const kind = error instanceof Error ? error.name : '';
  if (kind === 'PasswordException')
    return new Failure('unreadable', `${name} is locked with a password; unlock it and add it again.`, {
      cause: error,
    });
  const what = error instanceof Error ? error.message : String(error);
  return new Failure(
    'unreadable',
    `${name} is a broken PDF (${what.replaceAll(/\s+/g, ' ').replace(/\.$/, '').slice(0, 200)}).`,
    { cause: error },
  );
}
