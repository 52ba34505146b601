import type { Claim, Passage } from '../../model/claim.ts';
import type { Anchor } from '../../model/decision.ts';
import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import { Failure } from '../../model/failure.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/** What a decision about a passage quotes: from its first word to its last. */
export function anchorPassage(passage: Passage, document: Document): Anchor {
  const span: Span = [
    Math.min(...passage.spans.map(([start]) => start)),
    Math.max(...passage.spans.map(([, end]) => end)),
  ];
  return { sha256: document.sha256, span, words: document.text.slice(...span) };
}

/** The passage that stands for a claim in a decision: the first that affirms it, where one does. */
export function pickPassage({ passages }: Claim, besides: string | null = null): Passage | null {
  const others = passages.filter(({ statement }) => statement !== besides);
  return (
    others.find(({ stance, reach }) => stance === 'affirm' && reach === 'direct') ??
    others.find(({ reach }) => reach === 'direct') ??
    others[0] ??
    null
  );
}

/**
 * The place where a document means an entity of the case: of its name if it stands there, else of whatever it calls it.
 * @throws Failure `usage` where the document does not mention it
 */
export function anchorEntity(entity: Entity, reading: Reading): Anchor {
  const { document } = reading;
  const keys = new Set(entity.members.filter((member) => member.document === document.id).map((member) => member.key));
  const mentions = reading.mentions.filter((mention) => mention.entity !== null && keys.has(mention.entity));
  const mention = mentions.find(({ kind }) => kind === 'name') ?? mentions[0];
  if (mention === undefined) throw new Failure('usage', `${document.name} does not mention ${entity.name}.`);
  return { sha256: document.sha256, span: mention.span, words: document.text.slice(...mention.span) };
}
