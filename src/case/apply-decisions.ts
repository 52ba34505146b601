import { findAnchor, findAnchored } from './anchor-words.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { Anchor } from '../model/decision.ts';
import type { Document } from '../model/document.ts';
import type { Link, Statement } from '../model/statement.ts';
import type { LoggedDecision } from '../model/decision.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { hash } from './hash.ts';

/** A document with what people said about it: the last word on each field counts. */
export function describeDocument(document: Document, decisions: readonly LoggedDecision[]): Document {
  let described = document;
  for (const { decision } of decisions) {
    if (decision.kind !== 'described' || decision.document !== document.id) continue;
    const { published, publisher, author, title } = decision;
    described = {
      ...described,
      published: published ?? described.published,
      publisher: publisher ?? described.publisher,
      author: author ?? described.author,
      title: title ?? described.title,
    };
  }
  return described;
}

/** A reading as people left it: rejected statements gone, corrected ones as they were written, in order of place. */
export function applyDecisions(reading: Reading, decisions: readonly LoggedDecision[]): Reading {
  const { document } = reading;
  let statements = reading.statements;
  for (const { decision, seq } of decisions) {
    if (decision.kind === 'rejected' && decision.statement.sha256 === document.sha256) {
      const found = findAnchored(decision.statement, document, statements);
      if (found) statements = removeStatement(statements, found);
    } else if (decision.kind === 'corrected' || decision.kind === 'accepted') {
      const made = writeStatement(decision, seq, reading, statements);
      if (made === null) continue;
      statements = made.old
        ? statements.map((one) => (one === made.old ? made.statement : one))
        : [...statements, made.statement].toSorted((a, b) => firstOf(a) - firstOf(b));
    }
  }
  return statements === reading.statements ? reading : { ...reading, statements };
}

/** A statement as a person wrote, corrected or accepted it, and the machine's that it takes the place of; null where its words are gone or nothing differs. */
function writeStatement(
  decision: Extract<LoggedDecision['decision'], { kind: 'corrected' | 'accepted' }>,
  seq: number,
  reading: Reading,
  statements: readonly Statement[],
): { readonly statement: Statement; readonly old: Statement | null } | null {
  const { document } = reading;
  const parts = [decision.source ?? [], decision.cue ?? [], decision.content ?? []] as const;
  const anchors = parts.flat();
  if (!anchors.some((anchor) => anchor.sha256 === document.sha256)) return null;
  const [source, cue, content] = [
    toSpans(parts[0], document),
    toSpans(parts[1], document),
    toSpans(parts[2], document),
  ];
  const reads = (one: Statement): boolean =>
    isSame(one.source, source) && isSame(one.cue, cue) && isSame(one.content, content);
  // Two statements can have one extent; the one that was accepted is the one that reads so.
  const exact = decision.kind === 'accepted' ? (statements.find(reads) ?? null) : null;
  const old = exact ?? (decision.statement ? findAnchored(decision.statement, document, statements) : null);
  if (source.length + cue.length + content.length < anchors.length) return null;
  const given = decision.speaker ?? (source.length > 0 ? (old?.speaker ?? document.text.slice(...source[0]!)) : null);
  const voice = cue.length + source.length > 0 ? 'attributed' : 'document';
  const speaker = voice === 'document' ? null : given;
  const stance = decision.stance ?? old?.stance ?? 'assert';
  if (decision.kind === 'accepted' && old !== null && old.stance === stance && old.speaker === speaker) {
    if (reads(old)) return null;
  }
  const statement: Statement = {
    id: old?.id ?? `s${hash(`${document.id} ${seq}`).slice(0, 10)}`,
    document: document.id,
    voice,
    source,
    cue,
    content,
    parent: old?.parent ?? null,
    speaker,
    stance,
    basis: old?.basis ?? (source.length > 0 ? 'named' : 'unattributed'),
    chain: correctChain(reading, old, speaker, source[0] ?? null),
    hedges: old?.hedges ?? [],
    addressee: old?.addressee ?? null,
    medium: old?.medium ?? null,
    when: old?.when ?? null,
    headline: old?.headline ?? false,
    made: 'person',
  };
  return { statement, old };
}

function isSame(spans: readonly Span[], others: readonly Span[]): boolean {
  return (
    spans.length === others.length &&
    spans.every(([start, end], at) => start === others[at]![0] && end === others[at]![1])
  );
}

/**
 * Decisions in force that have no place any more: their words stand in no document, or no passage (of a decision about claims) and no
 * mention (of one about entities) is made of them now.
 * @returns sequence numbers
 */
export function findUnanchored(
  decisions: readonly LoggedDecision[],
  readings: readonly Reading[],
  claims: readonly ClaimRecord[],
): number[] {
  const bySha = new Map(readings.map((reading) => [reading.document.sha256, reading]));
  const passages = Map.groupBy(
    claims.flatMap(({ claim }) => claim.passages),
    ({ document }) => document,
  );
  const stands = (anchor: Anchor, kind: LoggedDecision['decision']['kind']): boolean => {
    const reading = bySha.get(anchor.sha256);
    const place = reading && findAnchor(anchor, reading.document);
    if (!reading || !place) return false;
    const meets = (span: Span): boolean => span[0] < place[1] && place[0] < span[1];
    if (ABOUT_CLAIMS.has(kind)) return (passages.get(reading.document.id) ?? []).some(({ spans }) => spans.some(meets));
    if (ABOUT_ENTITIES.has(kind)) return reading.mentions.some(({ span, entity }) => entity !== null && meets(span));
    return true;
  };
  return decisions
    .filter(({ decision }) => !listAnchors(decision).every((anchor) => stands(anchor, decision.kind)))
    .map(({ seq }) => seq);
}

const ABOUT_CLAIMS: ReadonlySet<string> = new Set(['merged', 'split', 'placed', 'classified']);
const ABOUT_ENTITIES: ReadonlySet<string> = new Set(['named', 'same entity', 'other entity']);

/** Every anchor that a decision quotes. */
export function listAnchors(decision: LoggedDecision['decision']): readonly Anchor[] {
  switch (decision.kind) {
    case 'rejected':
      return [decision.statement];
    case 'accepted':
      return [decision.statement, ...(decision.source ?? []), ...(decision.cue ?? []), ...(decision.content ?? [])];
    case 'corrected':
      return [
        ...(decision.statement ? [decision.statement] : []),
        ...decision.source,
        ...decision.cue,
        ...decision.content,
      ];
    case 'merged':
      return decision.claims;
    case 'split':
      return decision.passages;
    case 'placed':
      return [decision.passage, decision.claim, ...(decision.apart ?? [])];
    case 'classified':
      return [decision.claim];
    case 'named':
      return [decision.mention];
    case 'same entity':
    case 'other entity':
      return decision.mentions;
    case 'noted':
      return decision.about ? [decision.about] : [];
    default:
      return [];
  }
}

/** What stood in its content now stands in the content of whatever it stood in. */
function removeStatement(statements: readonly Statement[], gone: Statement): Statement[] {
  return statements
    .filter((one) => one !== gone)
    .map((one) => (one.parent === gone.id ? { ...one, parent: gone.parent } : one));
}

function toSpans(anchors: readonly Anchor[], document: Document): Span[] {
  return anchors
    .filter((anchor) => anchor.sha256 === document.sha256)
    .map((anchor) => findAnchor(anchor, document))
    .filter((span) => span !== null);
}

function correctChain(
  reading: Reading,
  old: Statement | null,
  speaker: string | null,
  span: Span | null,
): readonly Link[] {
  if (old && old.speaker === speaker) return old.chain;
  if (speaker === null) return [];
  const known = reading.entities.find((entity) => entity.name === speaker || entity.aliases.includes(speaker));
  const kinds: Partial<Record<string, Link['kind']>> = { person: 'person', outlet: 'outlet', group: 'group' };
  const link: Link = {
    name: speaker,
    kind: known ? (kinds[known.kind] ?? 'organisation') : 'person',
    span,
    entities: known ? [known.key] : [],
  };
  return [link, ...(old?.chain.slice(1) ?? [])];
}

function firstOf(statement: Statement): number {
  return Math.min(...[...statement.source, ...statement.cue, ...statement.content].map(([start]) => start));
}
