import type { DocumentRow, MarkedStatement, ReaderPage } from '../model/pages.ts';
import { nameChain, nameSource } from '../picture/name-source.ts';
import type { Document } from '../model/document.ts';
import type { DocumentEntry } from '../model/case-records.ts';
import type { Papers } from './papers.ts';
import type { Reuse } from '../model/origin.ts';
import type { Statement } from '../model/statement.ts';
import { findPlace } from './make-card.ts';

/** Copies with less of a document than this in them are quotations, not copies. */
const LEAST_SHARE = 0.05;

/** One document with its statements, each with the claims that it carries. */
export function makeReaderPage(document: Document, reuse: readonly Reuse[], papers: Papers): ReaderPage {
  const statements = [...papers.statements.values()].filter((statement) => statement.document === document.id);
  return {
    document: listDocument(document),
    text: document.text,
    blocks: document.blocks.map(({ kind, span }) => ({ kind, span })),
    statements: statements.map((statement) => markStatement(statement, papers)),
    shares: reuse
      .flatMap(({ a, b, shareOfA, shareOfB }) => {
        if (a !== document.id && b !== document.id) return [];
        const place = findPlace(a === document.id ? b : a, null, papers);
        const share = a === document.id ? shareOfA : shareOfB;
        return place === null || share < LEAST_SHARE ? [] : [{ place, share }];
      })
      .toSorted((a, b) => b.share - a.share),
  };
}

/** Every document of the case, with how much was found in it. */
export function listDocuments(papers: Papers): DocumentRow[] {
  const counts = new Map<string, { statements: number; claims: Set<string> }>();
  for (const { id, document, voice } of papers.statements.values()) {
    const count = counts.get(document) ?? { statements: 0, claims: new Set() };
    if (voice === 'attributed') count.statements += 1;
    for (const { claim } of papers.claims.get(id) ?? []) count.claims.add(claim.id);
    counts.set(document, count);
  }
  return [...papers.documents.values()].map((document) => ({
    ...listDocument(document),
    statements: counts.get(document.id)?.statements ?? 0,
    claims: counts.get(document.id)?.claims.size ?? 0,
  }));
}

/** A document without its text. */
export function listDocument({ text: _text, blocks: _blocks, offsets: _offsets, ...entry }: Document): DocumentEntry {
  return entry;
}

function markStatement(statement: Statement, papers: Papers): MarkedStatement {
  const { id, voice, source, cue, content, parent, stance, basis, hedges, when, headline, made } = statement;
  return {
    id,
    voice,
    source,
    cue,
    content,
    parent,
    speaker: nameSource(statement, papers.names, papers.documents.get(statement.document)?.text ?? ''),
    stance,
    basis,
    chain: nameChain(statement, papers.names),
    hedges,
    when,
    headline,
    byPerson: made === 'person',
    claims: (papers.claims.get(id) ?? []).map(({ claim, standing }) => ({
      id: claim.id,
      title: claim.title,
      passage: claim.passages.find((passage) => passage.statement === id)?.stance ?? 'mention',
      standing: standing.label,
    })),
  };
}
