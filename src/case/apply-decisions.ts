import { findAnchor, findAnchored } from './anchor-words.ts';
import type { Anchor } from '../model/decision.ts';
import type { Document } from '../model/document.ts';
import type { Link, Statement } from '../model/statement.ts';
import type { LoggedDecision } from './decisions.ts';
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
    } else if (decision.kind === 'corrected') {
      const anchors = [...decision.source, ...decision.cue, ...decision.content];
      if (!anchors.some((anchor) => anchor.sha256 === document.sha256)) continue;
      const old = decision.statement ? findAnchored(decision.statement, document, statements) : null;
      const source = toSpans(decision.source, document);
      const cue = toSpans(decision.cue, document);
      const content = toSpans(decision.content, document);
      if (source.length + cue.length + content.length < anchors.length) continue;
      const speaker =
        decision.speaker ?? (source.length > 0 ? (old?.speaker ?? document.text.slice(...source[0]!)) : null);
      const statement: Statement = {
        id: old?.id ?? `s${hash(`${document.id} ${seq}`).slice(0, 10)}`,
        document: document.id,
        voice: cue.length + source.length > 0 ? 'attributed' : 'document',
        source,
        cue,
        content,
        parent: old?.parent ?? null,
        speaker,
        stance: decision.stance ?? old?.stance ?? 'assert',
        basis: old?.basis ?? (source.length > 0 ? 'named' : 'unattributed'),
        chain: correctChain(reading, old, speaker, source[0] ?? null),
        hedges: old?.hedges ?? [],
        addressee: old?.addressee ?? null,
        medium: old?.medium ?? null,
        when: old?.when ?? null,
        headline: old?.headline ?? false,
        made: 'person',
      };
      statements = old
        ? statements.map((one) => (one === old ? statement : one))
        : [...statements, statement].toSorted((a, b) => firstOf(a) - firstOf(b));
    }
  }
  return statements === reading.statements ? reading : { ...reading, statements };
}

/** Decisions in force whose words no longer stand in any document: sequence numbers. */
export function findUnanchored(decisions: readonly LoggedDecision[], readings: readonly Reading[]): number[] {
  const bySha = new Map(readings.map((reading) => [reading.document.sha256, reading]));
  const stands = (anchor: Anchor): boolean => {
    const reading = bySha.get(anchor.sha256);
    return reading !== undefined && findAnchor(anchor, reading.document) !== null;
  };
  return decisions.filter(({ decision }) => !listAnchors(decision).every(stands)).map(({ seq }) => seq);
}

/** Every anchor that a decision quotes. */
export function listAnchors(decision: LoggedDecision['decision']): readonly Anchor[] {
  switch (decision.kind) {
    case 'accepted':
    case 'rejected':
      return [decision.statement];
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
      return [decision.passage, decision.claim];
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
