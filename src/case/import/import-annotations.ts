import { type ReadAnnotation, readAnnotations } from '../../exchange/annotation/read-annotations.ts';
import type { Anchor, Decision } from '../../model/decision.ts';
import type { Case } from '../case.ts';
import type { Imported } from './imported.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { TakeDecisions, Wanted } from './take-decisions.ts';
import { findDecisionsInForce } from '../decisions.ts';
import { makeAnchor } from '../anchor-words.ts';
import { toCanonicalJson } from '../canonical-json.ts';

type Told = Exclude<ReadAnnotation, { readonly kind: 'left out' }>;

/**
 * Takes in Web Annotations as decisions of whoever imports them: a statement that the case reads in the same words is
 * accepted as it reads, any other is written; an annotation of somebody else's is a note on its words.
 */
export function importAnnotations(
  value: unknown,
  opened: Pick<Case, 'log' | 'documents' | 'statements'>,
  take: TakeDecisions,
): Imported {
  const documents = opened.documents();
  const statements = Map.groupBy(opened.statements(), ({ document }) => document);
  const bySha = new Map(documents.map((document) => [document.sha256, document]));
  const taken = new Set(findDecisionsInForce(opened.log()).map(({ decision }) => toCanonicalJson(decision)));
  const leftOut: { name: string; reason: string }[] = [];
  const wanted: Wanted[] = [];
  let known = 0;
  for (const annotation of readAnnotations(value, documents)) {
    if (annotation.kind === 'left out') {
      leftOut.push({ name: annotation.name, reason: annotation.reason });
      continue;
    }
    const document = bySha.get(annotation.document.sha256)!;
    const decision = toDecision(annotation, (told) => {
      const found = (statements.get(document.id) ?? []).find((statement) => isSame(statement, told));
      return found === undefined ? null : { anchor: makeAnchor(found, document), byPerson: found.made === 'person' };
    });
    // What a person wrote or accepted here already needs no second word.
    if (decision === null || taken.has(toCanonicalJson(decision))) {
      known += 1;
      continue;
    }
    taken.add(toCanonicalJson(decision));
    wanted.push({ name: `a ${annotation.kind}`, decision, actor: null });
  }
  const refused = take(wanted);
  return {
    how: 'added',
    documents: 0,
    decisions: wanted.length - refused.length,
    known,
    leftOut: [...leftOut, ...refused],
  };
}

type WrittenStatement = Extract<Told, { readonly kind: 'statement' }>;

function toDecision(
  annotation: Told,
  find: (wanted: WrittenStatement) => { readonly anchor: Anchor; readonly byPerson: boolean } | null,
): Decision | null {
  const { document } = annotation;
  const quote = (span: Span): Anchor => ({ sha256: document.sha256, span, words: document.text.slice(...span) });
  if (annotation.kind === 'note') return { kind: 'noted', about: quote(annotation.span), text: annotation.text };
  const parts = {
    source: annotation.source.map(quote),
    cue: annotation.cue.map(quote),
    content: annotation.content.map(quote),
    ...(annotation.speaker === null ? {} : { speaker: annotation.speaker }),
    ...(annotation.stance === null ? {} : { stance: annotation.stance }),
  };
  const found = find(annotation);
  if (found === null) return { kind: 'corrected', statement: null, ...parts };
  return found.byPerson ? null : { kind: 'accepted', statement: found.anchor, ...parts };
}

/** The same words, part for part, laid to the same speaker in the same stance, where the annotation says. */
function isSame(statement: Statement, wanted: WrittenStatement): boolean {
  const parts = (['source', 'cue', 'content'] as const).every(
    (part) => JSON.stringify(statement[part]) === JSON.stringify(wanted[part]),
  );
  return (
    parts &&
    (wanted.stance === null || wanted.stance === statement.stance) &&
    (wanted.speaker === null || wanted.speaker === statement.speaker)
  );
}
