import type { Claim } from '../model/claim.ts';
import type { PassageCard } from '../model/pages.ts';
import type { Papers } from '../page/papers.ts';
import { STANCE_WORDS } from '../picture/vocabulary-words.ts';
import type { Stance } from '../model/vocabulary.ts';
import type { Standing } from '../model/standing.ts';
import type { Statement } from '../model/statement.ts';
import { listSources } from '../picture/list-sources.ts';
import { quoteWords } from '../picture/quote-words.ts';

/** Who speaks in a passage, and how; words that fit "NAME · HOW". */
export interface NamedVoice {
  readonly speaker: string;
  readonly did: string;
  /** True where it is a machine that says so. */
  readonly machine: boolean;
}

/** Acts of somebody that others tell of: that they are told does not mean that whoever did them says so. */
const TOLD_ACTS: Readonly<Partial<Record<Stance, string>>> = { request: 'asked', ask: 'asked', commit: 'promised' };
/** Longer descriptions of an unnamed source are left to the note. */
const LONGEST_SOURCE = 90;
const NOBODY = /^(?:nobody|no one|none)$/i;

/**
 * Names the voice of a passage as the person whom it concerns would accept it: what a paper tells of somebody's act is
 * the paper's word and not theirs; a firm's statement is its own; a source without a name is called as the document
 * calls it.
 */
export function nameVoice(card: PassageCard, claim: Claim, standing: Standing, papers: Papers): NamedVoice {
  const [place] = card.places;
  const statement = papers.statements.get(place?.statement ?? '');
  const publisher = place?.publisher ?? place?.name ?? 'the document';
  const own = { speaker: publisher, did: 'in its own voice, naming no source', machine: false };
  if (statement === undefined) return own;
  const spoken = standing.spoken.find((each) => each.statement === statement.id);
  if (card.basis === 'machine') return { speaker: card.speaker, did: STANCE_WORDS[card.stance], machine: true };
  if (card.voice === 'document') {
    if (spoken !== undefined) return { speaker: spoken.name, did: 'in its own document', machine: false };
    return isOwnDocument(publisher, papers) ? { speaker: publisher, did: 'in its own document', machine: false } : own;
  }
  const outer = listSources(statement.chain)
    .slice(1)
    .map((link) => papers.names.ofLink(statement.document, link))
    .join(', according to ');
  const reporter = outer === '' ? publisher : outer;
  const relayed = outer !== '' && statement.chain.at(-1)?.kind === 'machine';
  const [first] = statement.chain;
  if (first !== undefined && NOBODY.test(first.name)) return { speaker: reporter, did: 'said', machine: relayed };
  const act = TOLD_ACTS[card.stance];
  if (act !== undefined && spoken === undefined && isPrincipal(statement, claim, papers))
    return {
      speaker: reporter,
      did: `on what ${papers.names.ofLink(statement.document, first!)} is said to have ${act}`,
      machine: relayed,
    };
  const did =
    card.passage === 'deny' && card.stance !== 'deny' && act === undefined ? 'said' : STANCE_WORDS[card.stance];
  const described = describeUnnamed(statement, papers);
  return {
    speaker: described === null ? card.speaker : [described, ...(outer === '' ? [] : [outer])].join(', according to '),
    did,
    machine: false,
  };
}

function isPrincipal({ document, chain }: Statement, { principals }: Claim, papers: Papers): boolean {
  const ids = papers.names.idsOf(document, chain[0]?.entities ?? []);
  return ids.some((id) => principals.includes(id));
}

/** A firm, a body or a person who publishes speaks for themselves; a paper does not. */
function isOwnDocument(publisher: string, { entities }: Papers): boolean {
  return entities.some(
    ({ kind, name, aliases }) =>
      (kind === 'organisation' || kind === 'public-body' || kind === 'person') &&
      [name, ...aliases].some((each) => each.toLowerCase() === publisher.toLowerCase()),
  );
}

/** "A person who works at the ministry" and not "person". */
function describeUnnamed({ chain, source, document }: Statement, papers: Papers): string | null {
  const [first] = chain;
  if (first?.kind !== 'unnamed' || source.length !== 1) return null;
  const words = quoteWords(papers.documents.get(document)?.text ?? '', source);
  return words.length > first.name.length && words.length <= LONGEST_SOURCE ? words : null;
}
