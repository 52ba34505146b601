import type { Anchor, Decision } from '../../model/decision.ts';
import type { Instruction, StatementParts, WordsAt } from '../../model/instruction.ts';
import { anchorEntity, anchorPassage, pickPassage } from './anchor-claim.ts';
import type { Claim, Passage } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import { Failure } from '../../model/failure.ts';
import type { Reading } from '../../model/reading.ts';
import type { Shown } from '../shown.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { findByReference } from '../find-by-reference.ts';
import { findStatement } from '../find-statement.ts';
import { locateWords } from './locate-words.ts';
import { makeAnchor } from '../anchor-words.ts';

/**
 * Turns what a person wants, in ids, into a decision that quotes the words.
 * @throws Failure `not-found`, `usage` where something is not there, is ambiguous, or is so already
 */
export function writeDecision(instruction: Instruction, shown: Shown): Decision {
  switch (instruction.do) {
    case 'accept': {
      const { statement, document } = findStatement(shown, instruction.statement);
      return { kind: 'accepted', statement: makeAnchor(statement, document), ...keepParts(statement, document) };
    }
    case 'reject': {
      const { statement, document } = findStatement(shown, instruction.statement);
      return { kind: 'rejected', statement: makeAnchor(statement, document) };
    }
    case 'correct':
      return correctStatement(instruction, shown);
    case 'write': {
      const { document } = findReading(shown, instruction.document);
      if (countWords(instruction.content) === 0) throw new Failure('usage', 'A statement needs its content.');
      const near = instruction.content!.map((words) => locateWords(document, words, null).span)[0]!;
      return {
        kind: 'corrected',
        statement: null,
        ...placeParts(instruction, document, near),
        ...nameParts(instruction),
      };
    }
    case 'move':
      return movePassage(instruction, shown);
    case 'set stance': {
      const claim = findClaim(shown, instruction.claim);
      const passage = findPassage(claim, instruction.statement, shown);
      const other = pickPassage(claim, passage.statement) ?? passage;
      return {
        kind: 'placed',
        passage: anchorIn(passage, shown),
        claim: anchorIn(other, shown),
        stance: instruction.stance,
      };
    }
    case 'merge': {
      const [a, b] = instruction.claims.map((id) => findClaim(shown, id));
      if (a!.id === b!.id) throw new Failure('usage', `${instruction.claims.join(' and ')} are one claim already.`);
      return { kind: 'merged', claims: [anchorIn(pickPassage(a!)!, shown), anchorIn(pickPassage(b!)!, shown)] };
    }
    case 'split': {
      const claim = findClaim(shown, instruction.claim);
      const passage = findPassage(claim, instruction.statement, shown);
      const [first, ...others] = listOthers(claim, passage, shown);
      if (first === undefined) throw new Failure('usage', 'A claim of one passage cannot be split.');
      return { kind: 'split', passages: [anchorIn(passage, shown), first, ...others] };
    }
    case 'keep': {
      const claim = findClaim(shown, instruction.claim);
      const [a, b] = instruction.statements.map((id) => anchorIn(findPassage(claim, id, shown), shown));
      return { kind: 'merged', claims: [a!, b!] };
    }
    case 'classify': {
      const claim = findClaim(shown, instruction.claim);
      if (claim.kind === instruction.as) throw new Failure('usage', `It is a claim of kind ${claim.kind} already.`);
      return { kind: 'classified', claim: anchorIn(pickPassage(claim)!, shown), as: instruction.as };
    }
    case 'name': {
      const entity = findEntity(shown, instruction.entity);
      const name = instruction.name.replaceAll(/\s+/g, ' ').trim();
      if (name === '') throw new Failure('usage', 'A name cannot be blank.');
      const as = instruction.as === undefined ? {} : { as: instruction.as };
      return { kind: 'named', mention: anchorAnywhere(entity, shown), name, ...as };
    }
    case 'same entity': {
      const [a, b] = instruction.entities.map((id) => findEntity(shown, id));
      if (a!.id === b!.id) throw new Failure('usage', `${instruction.entities.join(' and ')} are one already.`);
      return { kind: 'same entity', mentions: [anchorAnywhere(a!, shown), anchorAnywhere(b!, shown)] };
    }
    case 'keep entity': {
      const [own, other] = anchorSides(instruction.entity, instruction.document, shown);
      return { kind: 'same entity', mentions: [own, other] };
    }
    case 'other entity':
      return { kind: 'other entity', mentions: anchorSides(instruction.entity, instruction.document, shown) };
    case 'note':
      return writeNote(instruction, shown);
    case 'describe': {
      const { do: _, document, ...description } = instruction;
      return { kind: 'described', document: findReading(shown, document).document.id, ...description };
    }
    case 'undo':
      return { kind: 'undone', seq: instruction.seq };
    default:
      throw new Failure('usage', 'There is no such instruction.');
  }
}

function correctStatement(instruction: Extract<Instruction, { do: 'correct' }>, shown: Shown): Decision {
  const { statement, document } = findStatement(shown, instruction.statement);
  const anchor = makeAnchor(statement, document);
  const parts = placeParts(instruction, document, anchor.span);
  const kept = keepParts(statement, document);
  const named = nameParts(instruction);
  if (countWords(instruction.source, instruction.cue, instruction.content) === 0 && Object.keys(named).length === 0) {
    throw new Failure('usage', 'Say what to correct: source, cue, content, speaker or stance.');
  }
  // What somebody is called follows from who says it, unless the person says so.
  const speaker = instruction.source === undefined && kept.speaker !== undefined ? { speaker: kept.speaker } : {};
  return {
    kind: 'corrected',
    statement: anchor,
    source: instruction.source === undefined ? kept.source : parts.source,
    cue: instruction.cue === undefined ? kept.cue : parts.cue,
    content: instruction.content === undefined ? kept.content : parts.content,
    ...speaker,
    ...named,
  };
}

function movePassage(instruction: Extract<Instruction, { do: 'move' }>, shown: Shown): Decision {
  const from = findClaim(shown, instruction.from);
  const to = findClaim(shown, instruction.to);
  if (from.id === to.id) throw new Failure('usage', 'The passage stands on that claim already.');
  const passage = findPassage(from, instruction.statement, shown);
  const stands = new Set(to.passages.map((each) => anchorIn(each, shown).words));
  return {
    kind: 'placed',
    passage: anchorIn(passage, shown),
    claim: anchorIn(pickPassage(to)!, shown),
    stance: instruction.stance ?? passage.stance,
    apart: listOthers(from, passage, shown).filter(({ words }) => !stands.has(words)),
  };
}

/** Where one document means an entity, then where each of the others does. */
function anchorSides(
  reference: string,
  inDocument: string,
  shown: Shown,
): readonly [Anchor, Anchor, ...(readonly Anchor[])] {
  const entity = findEntity(shown, reference);
  const { document } = findReading(shown, inDocument);
  const documents = [...new Set(entity.members.map((member) => member.document))];
  const [first, ...others] = documents
    .filter((id) => id !== document.id)
    .map((id) => anchorEntity(entity, shown.byDocument().get(id)!));
  const own = anchorEntity(entity, shown.byDocument().get(document.id)!);
  if (first === undefined) throw new Failure('usage', `Only ${document.name} mentions ${entity.name}.`);
  return [own, first, ...others];
}

function writeNote(instruction: Extract<Instruction, { do: 'note' }>, shown: Shown): Decision {
  const text = instruction.text.trim();
  if (text === '') throw new Failure('usage', 'A note cannot be blank.');
  if (instruction.claim !== undefined) {
    const passage = pickPassage(findClaim(shown, instruction.claim))!;
    return { kind: 'noted', about: anchorIn(passage, shown), text };
  }
  if (instruction.statement === undefined) return { kind: 'noted', about: null, text };
  const { statement, document } = findStatement(shown, instruction.statement);
  return { kind: 'noted', about: makeAnchor(statement, document), text };
}

/** The parts that were given, as anchors. */
function placeParts(
  { source, cue, content }: StatementParts,
  document: Document,
  near: Span,
): { source: Anchor[]; cue: Anchor[]; content: Anchor[] } {
  const place = (words: readonly WordsAt[] | undefined): Anchor[] =>
    (words ?? [])
      .filter((each) => typeof each !== 'string' || each.trim() !== '')
      .map((each) => locateWords(document, each, near));
  return { source: place(source), cue: place(cue), content: place(content) };
}

function nameParts({ speaker, stance }: StatementParts): Pick<StatementParts, 'speaker' | 'stance'> {
  return {
    ...(speaker === undefined || speaker.trim() === '' ? {} : { speaker: speaker.trim() }),
    ...(stance === undefined ? {} : { stance }),
  };
}

/** A statement's parts as they read now. */
function keepParts(
  statement: Statement,
  document: Document,
): Required<Pick<Kept, 'source' | 'cue' | 'content'>> & Kept {
  const anchor = (span: Span): Anchor => ({ sha256: document.sha256, span, words: document.text.slice(...span) });
  return {
    source: statement.source.map(anchor),
    cue: statement.cue.map(anchor),
    content: statement.content.map(anchor),
    ...(statement.speaker === null ? {} : { speaker: statement.speaker }),
    stance: statement.stance,
  };
}

type Kept = Omit<Extract<Decision, { kind: 'accepted' }>, 'kind' | 'statement'>;

function countWords(...parts: readonly (readonly WordsAt[] | undefined)[]): number {
  return parts.flatMap((words) => words ?? []).filter((each) => typeof each !== 'string' || each.trim() !== '').length;
}

function findReading(shown: Shown, reference: string): Reading {
  const things = shown.readings().map((reading) => {
    const { id, name, title } = reading.document;
    return { id, names: title === null ? [name] : [name, title], reading };
  });
  return findByReference(reference, things, 'document').reading;
}

function findClaim(shown: Shown, reference: string): Claim {
  const things = shown.claims().map(({ claim }) => ({ id: claim.id, names: claim.formerIds, claim }));
  return findByReference(reference, things, 'claim').claim;
}

function findEntity(shown: Shown, reference: string): Entity {
  const things = shown.entities().map((entity) => ({ id: entity.id, names: [entity.name, ...entity.aliases], entity }));
  return findByReference(reference, things, 'entity').entity;
}

/** @throws Failure `usage` where the statement does not stand on the claim */
function findPassage(claim: Claim, reference: string, shown: Shown): Passage {
  const { statement } = findStatement(shown, reference);
  const passage = claim.passages.find((each) => each.statement === statement.id);
  if (passage === undefined) throw new Failure('usage', `${reference} does not stand on claim ${claim.id}.`);
  return passage;
}

/**
 * The passages that a claim is made of without this one. Denials are left out where there are others: they answer the claim from where they
 * stand, and being told apart from them would tell apart from that place too.
 */
function listOthers(claim: Claim, passage: Passage, shown: Shown): Anchor[] {
  const others = claim.passages.filter((other) => other.statement !== passage.statement);
  const own = others.filter(({ stance }) => stance !== 'deny');
  return (own.length > 0 ? own : others).map((other) => anchorIn(other, shown));
}

function anchorIn(passage: Passage, shown: Shown): Anchor {
  return anchorPassage(passage, shown.byDocument().get(passage.document)!.document);
}

/** A place where the entity is meant, in the first document that names it outright. */
function anchorAnywhere(entity: Entity, shown: Shown): Anchor {
  for (const { document } of entity.members) {
    try {
      return anchorEntity(entity, shown.byDocument().get(document)!);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
  throw new Failure('usage', `No words of the case name ${entity.name}.`);
}
