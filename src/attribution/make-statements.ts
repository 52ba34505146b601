import type { Link, Statement } from '../model/statement.ts';
import type { Span } from '../model/span.ts';
import type { Basis } from '../model/vocabulary.ts';
import { findMedium } from './basis/find-medium.ts';
import { readSource } from './basis/read-source.ts';
import type { Cast } from './basis/read-source.ts';
import { extendChain } from './chain/extend-chain.ts';
import { findOutletAddressed } from './chain/find-outlet-addressed.ts';
import { findAddressee } from './detail/find-addressee.ts';
import { findHedges } from './detail/find-hedges.ts';
import { findWhen } from './detail/find-when.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import { findOwnVoice } from './own-voice.ts';
import { plainWords } from './plain-words.ts';
import { findAntecedent, isPersonal } from './speaker/find-antecedent.ts';
import { findRelativeAntecedent } from './speaker/find-relative-antecedent.ts';
import { findStance } from './stance/find-stance.ts';

const first = (spans: readonly Span[]): number => Math.min(...spans.map((span) => span[0]));

/** Hands out ids that say where a statement stands, so that words further on do not change them. */
function makeIds(document: string): (voice: 'a' | 'd', at: number) => string {
  const used = new Map<string, number>();
  return (voice, at) => {
    const id = `${document}-${voice}${at}`;
    const ties = used.get(id) ?? 0;
    used.set(id, ties + 1);
    return ties === 0 ? id : `${id}.${ties}`;
  };
}

/** The words around source and cue that are not said: where medium, day and listener are named. */
function around(page: Page, draft: Draft): Span[] {
  const { raw } = draft;
  const head = [...raw.source, ...raw.cue];
  if (head.length === 0) return [];
  const start = first(head);
  const end = Math.max(...head.map((span) => span[1]));
  const sentence = sentenceAt(page, start);
  const from = sentence?.[0] ?? start;
  const to = Math.max(end, sentence?.[1] ?? end);
  // Cut the content out.
  const pieces: Span[] = [];
  let at = from;
  for (const span of raw.content.toSorted((a, b) => a[0] - b[0])) {
    if (span[1] <= from || span[0] >= to) continue;
    if (span[0] > at) pieces.push([at, span[0]]);
    at = Math.max(at, span[1]);
  }
  if (at < to) pieces.push([at, to]);
  return pieces;
}

function sentenceAt(page: Page, offset: number): Span | undefined {
  let low = 0;
  let high = page.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.sentences[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return page.sentences[low];
}

const HEADLINES = new Set(['title', 'heading', 'label', 'front-matter']);
const MEDIUM_FIRST: ReadonlySet<Basis> = new Set(['named', 'role', 'anonymous']);

/** Turns drafts into statements, and adds the document's own voice. In order of their first words. */
export function makeStatements(page: Page, cast: Cast, drafts: readonly Draft[]): Statement[] {
  const { document, text } = page;
  const nextId = makeIds(document.id);
  const made = new Map<Draft, Statement>();
  let before: Statement | null = null;
  let person: Statement | null = null;
  const mediumOf = new Map<string, { basis: Basis; at: number; name: string }>();
  for (const draft of drafts) {
    const { raw, parent } = draft;
    const above = parent === null ? null : (made.get(parent) ?? null);
    const spans = [...raw.source, ...raw.cue, ...raw.content];
    const sourceSpan = raw.source[0];
    let reading =
      sourceSpan === undefined ? null : readSource(page, cast, findRelativeAntecedent(page, sourceSpan) ?? sourceSpan);
    if (sourceSpan !== undefined && reading !== null) {
      const meant = findAntecedent(page, sourceSpan, above, before, person);
      if (meant !== null && (reading.links[0]?.entities.length ?? 0) === 0)
        reading = { links: [{ ...meant.link, span: sourceSpan }], basis: meant.basis };
    }
    const surroundings = around(page, draft);
    const words = plainWords(text, [...surroundings, ...raw.cue]);
    const content = plainWords(text, raw.content);
    const medium = findMedium(words);
    let basis: Basis = reading?.basis ?? 'impersonal';
    const key = reading?.links[0]?.name ?? '';
    if (MEDIUM_FIRST.has(basis)) {
      const earlier = mediumOf.get(key);
      const here = spans.length > 0 ? first(spans) : 0;
      if (medium?.basis != null) basis = medium.basis;
      else if (medium === null && earlier !== undefined && here - earlier.at < CARRY && parent === null)
        basis = earlier.basis;
      if (medium?.basis != null) mediumOf.set(key, { basis: medium.basis, at: here, name: medium.name });
      else if (medium !== null) mediumOf.delete(key);
    }
    const addressed = findOutletAddressed(page, cast, draft, document);
    const links: Link[] = [...(reading?.links ?? []), ...(addressed === null ? [] : [addressed])];
    const chain = extendChain(links, above?.chain ?? [], document);
    const last = raw.content.at(-1);
    const opening = content.slice(0, 60).trim().split(' ')[0] ?? '';
    const beginning = content.slice(1, 8);
    const stance =
      raw.stance ??
      findStance({
        cue: plainWords(text, raw.cue),
        content,
        asks: last !== undefined && /\?["”’'\s]*$/.test(text.slice(Math.max(last[0], last[1] - 6), last[1])),
        relays:
          basis === 'document' && reading?.links[0]?.kind === 'document'
            ? true
            : basis === 'poll-or-data' || basis === 'media' || basis === 'observation',
        aboutItself:
          opening === 'i' ||
          opening === 'we' ||
          opening === 'i’ll' ||
          opening === 'we’ll' ||
          beginning.startsWith('that he') ||
          beginning.startsWith('that sh') ||
          ((opening === 'he' || opening === 'she' || opening === 'they') && raw.source.length > 0),
      });
    const id = nextId('a', first(raw.content.length > 0 ? raw.content : raw.cue));
    const statement: Statement = {
      id,
      document: document.id,
      voice: 'attributed',
      source: raw.source,
      cue: raw.cue,
      content: raw.content,
      parent: above?.id ?? null,
      speaker: reading?.links[0]?.name ?? null,
      stance,
      basis,
      chain,
      hedges: findHedges(text, [...raw.cue, ...raw.content]),
      addressee: findAddressee(page, draft),
      medium: medium?.name ?? null,
      when: findWhen(page, surroundings),
      headline: isHeadline(page, first(raw.content.length > 0 ? raw.content : spans)),
      made: 'machine',
    };
    made.set(draft, statement);
    const kind = chain[0]?.kind;
    if (parent === null && kind !== undefined && kind !== 'document' && kind !== 'data') before = statement;
    if (isPersonal(statement)) person = statement;
  }
  const taken = drafts.flatMap((draft) =>
    draft.parent === null ? [...draft.raw.source, ...draft.raw.cue, ...draft.raw.content] : [],
  );
  const own = findOwnVoice(text, splitAtLabels(page), taken).map((content): Statement => {
    const at = first(content);
    return {
      id: nextId('d', at),
      document: document.id,
      voice: 'document',
      source: [],
      cue: [],
      content,
      parent: null,
      speaker: null,
      stance: 'report',
      basis: 'unattributed',
      chain: [],
      hedges: findHedges(text, content),
      addressee: null,
      medium: null,
      when: findWhen(page, content),
      headline: isHeadline(page, at),
      made: 'machine',
    };
  });
  return [...made.values(), ...own].toSorted(
    (a, b) => first([...a.source, ...a.cue, ...a.content]) - first([...b.source, ...b.cue, ...b.content]),
  );
}

/** How far a letter or speech, once named, still is the medium of the same speaker, in UTF-16 code units. */
const CARRY = 1200;

function blockAt(page: Page, offset: number): number {
  const { blocks } = page.document;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isHeadline(page: Page, offset: number): boolean {
  const block = page.document.blocks[blockAt(page, offset)];
  if (block === undefined) return false;
  return HEADLINES.has(block.kind) || (block.label !== null && offset >= block.label[0] && offset < block.label[1]);
}

/** Sentences, with run-in labels as stretches of their own, and page furniture left out. */
function splitAtLabels(page: Page): Span[] {
  const stretches: Span[] = [];
  for (const [start, end] of page.sentences) {
    const block = page.document.blocks[blockAt(page, start)];
    if (block?.kind === 'furniture' || block?.kind === 'front-matter') continue;
    const label = block?.label ?? null;
    if (label !== null && label[0] < end && label[1] > start && label[1] < end) {
      stretches.push([start, label[1]], [label[1], end]);
    } else stretches.push([start, end]);
  }
  return stretches;
}
