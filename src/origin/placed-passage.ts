import type { Claim, Passage } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { findPublisher } from './find-publisher.ts';
import type { Publisher } from './find-publisher.ts';
import type { EntityIndex } from './index-entities.ts';
import type { Lead } from './lead.ts';
import { leaveTold } from './leave-told.ts';
import { partSpeakers } from './part-speakers.ts';
import { recallReport } from './recall-report.ts';
import { traceStatement } from './trace-statement.ts';

/** One affirming passage with where it stands and where it leads. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly statement: Statement;
  readonly reading: Reading;
  readonly publisher: Publisher;
  readonly lead: Lead;
}

const statementsOf = new WeakMap<Reading, ReadonlyMap<string, Statement>>();

/**
 * The passages that can lead to an origin: those that affirm the claim, headlines left out.
 * @returns by publication date, then document, then place; the undated last
 */
export function placePassages(
  claim: Claim,
  readings: ReadonlyMap<string, Reading>,
  entities: EntityIndex,
): PlacedPassage[] {
  const placed: PlacedPassage[] = [];
  const concerned = new Set([...claim.entities, ...claim.principals]);
  const publisherOf = new Map<string, Publisher>();
  for (const { document } of claim.passages) {
    const found = readings.get(document)?.document;
    if (found !== undefined) publisherOf.set(document, findPublisher(found, entities));
  }
  const publishers = [...publisherOf.values()];
  for (const passage of claim.passages) {
    const reading = readings.get(passage.document);
    const statement = reading === undefined ? undefined : findStatement(reading, passage.statement);
    if (reading === undefined || statement === undefined) continue;
    if (passage.stance !== 'affirm' || statement.headline) continue;
    const publisher = publisherOf.get(passage.document) ?? findPublisher(reading.document, entities);
    const scene = { reading, entities, concerned, publishers };
    for (const part of partSpeakers(leaveTold(statement, reading, claim), scene)) {
      const lead = isAsked(statement, claim) ? ASKED : traceStatement(part, publisher, scene);
      const recalled = lead.to === 'publisher' ? recallReport(statement, publisher, scene) : null;
      placed.push({ passage, statement, reading, publisher, lead: recalled ?? lead });
    }
  }
  return placed.toSorted(comparePlaces);
}

const ASKED: Lead = { to: 'nowhere', reason: 'what somebody asks for is not what he says is so' };

/** A question or a request says nothing of how things are, but where the asking is what is claimed. */
function isAsked({ stance }: Statement, { kind }: Claim): boolean {
  return (stance === 'ask' || stance === 'request') && kind !== 'request' && kind !== 'inquiry';
}

function findStatement(reading: Reading, id: string): Statement | undefined {
  let statements = statementsOf.get(reading);
  if (statements === undefined) {
    statements = new Map(reading.statements.map((statement) => [statement.id, statement]));
    statementsOf.set(reading, statements);
  }
  return statements.get(id);
}

function comparePlaces(x: PlacedPassage, y: PlacedPassage): number {
  const dateX = x.reading.document.published ?? '~';
  const dateY = y.reading.document.published ?? '~';
  return (
    compare(dateX, dateY) ||
    compare(x.passage.document, y.passage.document) ||
    (x.passage.spans[0]?.[0] ?? 0) - (y.passage.spans[0]?.[0] ?? 0) ||
    compare(x.statement.id, y.statement.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
