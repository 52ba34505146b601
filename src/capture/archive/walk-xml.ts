import { Failure } from '../../model/failure.ts';
import { createRequire } from 'node:module';

/** Told about the parts of an XML file in order. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(words: string): void;
}

interface Parser {
  on(event: 'opentag' | 'closetag', handler: (tag: { name: string; attributes: Record<string, string> }) => void): void;
  on(event: 'text' | 'cdata' | 'doctype', handler: (words: string) => void): void;
  on(event: 'error', handler: (error: Error) => void): void;
  write(chunk: string): Parser;
  close(): void;
}

const require = createRequire(import.meta.url);
/** The parser joins what it is given to what it holds: pieces keep that short. */
const PIECE = 64 * 1024;
/** Elements in one another. Office files that people wrote stay below 60. */
const MOST_DEPTH = 2000;

/**
 * Walks through XML (saxes, which expands no entity but XML's own five: what a DTD defines is an error, not a bomb).
 * @param name of the file, for the failure's sentence
 * @throws Failure `unreadable` where it is not well formed
 */
export function walkXml(source: string, name: string, listener: XmlListener): void {
  const { SaxesParser } = require('saxes') as { SaxesParser: new (options: object) => Parser };
  const parser = new SaxesParser({ position: true });
  let depth = 0;
  parser.on('error', (error) => {
    throw new Failure('unreadable', `${name} is broken XML (${error.message.slice(0, 200)}).`);
  });
  parser.on('opentag', (tag) => {
    if (++depth > MOST_DEPTH)
      throw new Failure('unreadable', `${name} nests more than ${MOST_DEPTH} elements in one another.`);
    listener.open(tag.name, tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    listener.close(tag.name);
  });
  parser.on('text', (words) => listener.text(words));
  parser.on('cdata', (words) => listener.text(words));
  for (let at = 0; at < source.length; at += PIECE) parser.write(source.slice(at, at + PIECE));
  parser.close();
}
