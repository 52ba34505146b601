import { createRequire } from 'node:module';

/** As much of the DOM as reading a page needs. */
export interface PageNode {
  readonly nodeType: number;
  /** Upper case for elements. */
  readonly nodeName: string;
  readonly data?: string;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

/** A node as it is built. */
export interface BuiltNode extends PageNode {
  readonly firstChild: BuiltNode | null;
  appendChild(child: BuiltNode): void;
  setAttribute(name: string, value: string): void;
  removeChild(child: BuiltNode): void;
}

export interface BuiltDocument {
  readonly documentElement: BuiltNode;
  readonly head: BuiltNode;
  readonly body: BuiltNode;
  createElement(name: string): BuiltNode;
  createTextNode(data: string): BuiltNode;
}

const require = createRequire(import.meta.url);

/** An empty page. linkedom is fetched with the first one: it takes longer to load than a ledger takes to show. */
export function openDocument(): BuiltDocument {
  const { parseHTML } = require('linkedom') as { parseHTML: (html: string) => { document: BuiltDocument } };
  return parseHTML('<!doctype html><html><head></head><body></body></html>').document;
}
