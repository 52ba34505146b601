import type { CaseRecords, ClaimRecord } from '../model/case-records.ts';
import type { Custody } from '../model/custody.ts';
import type { Document } from '../model/document.ts';
import type { FullNames } from '../picture/find-full-name.ts';
import type { Reading } from '../model/reading.ts';
import type { Statement } from '../model/statement.ts';
import { listSources } from '../picture/list-sources.ts';
import { findFullNames } from '../picture/find-full-name.ts';

/** Number of the shape that `exportJson` writes; a change of the shape is a new number. */
const SCHEMA = 1;

/**
 * A case as other programs read it. Offsets are UTF-16 code units into each document's `text`; names of entities, speakers and links are in
 * the fullest form of the case.
 * @param custody where given, the export proves itself and can be taken back: the log carries its seals, each document its bytes
 */
export function exportJson(records: CaseRecords, custody: Custody | null = null) {
  const seals = new Map(custody?.seals.map((seal) => [seal.seq, seal]));
  const names = findFullNames(records.entities);
  const headlines = new Set(
    records.readings.flatMap(({ statements }) => statements.filter((one) => one.headline).map((one) => one.id)),
  );
  return {
    schema: SCHEMA,
    documents: records.readings.map(({ document }) => exportDocument(document, custody)),
    entities: records.entities.map(({ id, name, kind, aliases }) => ({ id, name, kind, aliases })),
    statements: records.readings.flatMap((reading) =>
      reading.statements.map((statement) => exportStatement(statement, reading, names)),
    ),
    claims: records.claims.map((record) => exportClaim(record, names, headlines)),
    reuse: records.reuse.map(({ a, b, spans, shareOfA, shareOfB }) => ({
      a,
      b,
      spans,
      share_of_a: shareOfA,
      share_of_b: shareOfB,
    })),
    log: records.log.map((entry) => {
      const seal = seals.get(entry.seq);
      return seal === undefined ? entry : { ...entry, salt: seal.salt, payload_hash: seal.payloadHash };
    }),
    head: records.head,
  };
}

export type ExportedCase = ReturnType<typeof exportJson>;

function exportDocument(document: Document, custody: Custody | null) {
  const { id, name, title, publisher, author, published, url, sha256, textSha256, text } = document;
  const record = { id, name, title, publisher, author, published, url, sha256, text_sha256: textSha256, text };
  if (custody === null) return record;
  // Plain text is its own snapshot, and need not be carried twice.
  const bytes = sha256 === textSha256 ? null : custody.snapshot(sha256);
  return { ...record, snapshot: bytes === null ? null : Buffer.from(bytes).toString('base64') };
}

function exportStatement(statement: Statement, reading: Reading, names: FullNames) {
  const { id, document, voice, source, cue, content, parent, stance, basis, hedges, when, headline, made } = statement;
  const inside = findMentioned(statement, reading);
  return {
    id,
    document,
    voice,
    source,
    cue,
    content,
    parent,
    speaker: names.ofSpeaker(statement),
    entities: names.idsOf(document, [...new Set([...statement.chain.flatMap((link) => link.entities), ...inside])]),
    stance,
    basis,
    chain: listSources(statement.chain).map((link) => names.ofLink(document, link)),
    hedges,
    when,
    headline,
    made,
  };
}

/** Keys of the document's entities that are meant in a statement's words. */
function findMentioned(statement: Statement, reading: Reading): string[] {
  const spans = [...statement.source, ...statement.content];
  return reading.mentions
    .filter(({ span }) => spans.some(([start, end]) => start <= span[0] && span[1] <= end))
    .map((mention) => mention.entity)
    .filter((key) => key !== null);
}

function exportClaim({ claim, origins, standing }: ClaimRecord, names: FullNames, headlines: ReadonlySet<string>) {
  return {
    id: claim.id,
    kind: claim.kind,
    title: claim.title,
    entities: claim.entities.map((id) => names.ofEntity(id)),
    when: claim.when,
    fields: claim.fields,
    passages: claim.passages.map(({ statement, document, spans, stance, reach, part }) => ({
      statement,
      document,
      spans,
      stance,
      reach,
      part,
    })),
    origins: {
      count: origins.count,
      range: origins.range,
      unstated: origins.unstated,
      list: origins.list.map(({ label, kind, statements, because }) => ({
        label,
        kind,
        // Headlines are shown and lead to no origin.
        statements: statements.filter((id) => !headlines.has(id)),
        because: because.map(({ reason, statement }) => ({ reason, statement })),
      })),
    },
    standing: {
      label: standing.label,
      as_of: standing.asOf,
      acknowledgedBy: standing.acknowledgedBy,
      deniedBy: standing.deniedBy,
      declined: standing.declined,
      silent: standing.silent,
      unheard: standing.unheard,
      reasons: standing.reasons,
      spoken: standing.spoken.map(({ name, says, when, firsthand, earlier, statement }) => ({
        name,
        says,
        when,
        firsthand,
        earlier,
        statement,
      })),
    },
    history: claim.history.map(({ step, when, statement }) => ({ step, when, statement })),
  };
}
