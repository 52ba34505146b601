import type { Anchor, LoggedDecision } from '../model/decision.ts';
import type { Doubt, ReviewPage } from '../model/pages.ts';
import type { ClaimEdge, Passage } from '../model/claim.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { Entity } from '../model/entity.ts';
import type { Papers } from './papers.ts';
import type { Span } from '../model/span.ts';
import type { StandingLabel } from '../model/vocabulary.ts';
import type { Statement } from '../model/statement.ts';
import { makeCard } from './make-card.ts';
import { quoteWords } from '../picture/quote-words.ts';

/** A passage that nothing joins to its claim more firmly than this is worth a look. The scale is that of `ClaimEdge.weight`. */
const FIRM = 0.75;
/**
 * How much each kind of evidence leaves open, for the order alone: the machine keeps no certainty for a name or for who says what, so that
 * these are ranked by what the proposal rests on. Names that agree whole are not asked about.
 */
const NAMES_OPEN: Readonly<Record<string, number>> = {
  'same name, no other bearer in the case': 0.62,
  'surname of the only bearer': 0.55,
  'same name written otherwise': 0.5,
  'acronym or short name defined in passing': 0.35,
};
/** Standings that a denial makes. */
const ANSWERED: ReadonlySet<StandingLabel> = new Set(['disputed', 'acknowledged by one side']);
const LONE_ANSWER = 0.7;
const PRONOUN = 0.6;
const UNDERSTOOD = 0.45;

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'this', 'that', 'who', 'the', 'his', 'her', 'their']);

/**
 * What a person should look at: passages that only a weak likeness joins to their claim, names that little makes one, answers on which
 * alone a claim's standing rests, and sources that are only understood. What was decided is left out.
 * @param records those that matter most first
 */
export function findDoubts(
  records: readonly ClaimRecord[],
  decisions: readonly LoggedDecision[],
  papers: Papers,
): ReviewPage {
  const settled = gatherSettled(decisions);
  const rank = new Map(records.map((record, at) => [record.claim.id, at]));
  const doubts = [
    ...records.flatMap((record) => findJoins(record, papers)),
    ...papers.entities.flatMap((entity) => findNames(entity, papers)),
    ...findStatements(records, papers),
  ];
  const open = doubts.filter(({ key }) => !settled.has(key));
  return {
    doubts: open.toSorted(
      (a, b) =>
        b.doubt - a.doubt ||
        (rank.get(a.claim?.id ?? '') ?? Infinity) - (rank.get(b.claim?.id ?? '') ?? Infinity) ||
        (a.key < b.key ? -1 : 1),
    ),
    settled: doubts.length - open.length,
  };
}

/** The strongest of the edges that hold each passage, where that is weak. */
function findJoins({ claim, standing }: ClaimRecord, papers: Papers): Doubt[] {
  const strongest = new Map<string, ClaimEdge>();
  for (const edge of claim.edges) {
    for (const id of [edge.a, edge.b]) {
      if ((strongest.get(id)?.weight ?? 0) < edge.weight) strongest.set(id, edge);
    }
  }
  const weak = new Map(
    [...strongest.values()]
      .filter(({ weight, a, b }) => weight < FIRM && a !== b)
      .map((edge) => [`${edge.a} ${edge.b}`, edge]),
  );
  return [...weak.values()].flatMap((edge) => {
    const passages = [edge.a, edge.b].map((id) => claim.passages.find(({ statement }) => statement === id));
    const cards = passages.flatMap((passage) =>
      passage ? (makeCard(passage.statement, papers, passage.spans) ?? []) : [],
    );
    if (cards.length < 2) return [];
    return {
      key: ['join', ...passages.map((passage) => keyOf(extentOf(passage!.spans), papers, passage!.document))].join(' '),
      kind: 'join' as const,
      why: `Nothing joins these more firmly than this: they ${edge.reason} (likeness ${edge.weight.toFixed(2)} of 1).`,
      doubt: 1 - edge.weight / 2,
      claim: { id: claim.id, title: claim.title, standing: standing.label },
      cards,
      entity: null,
    };
  });
}

function findNames(entity: Entity, papers: Papers): Doubt[] {
  return entity.merges.flatMap(({ reason, words, document }) => {
    const open = NAMES_OPEN[reason];
    const place = papers.documents.get(document);
    const documents = new Set(entity.members.map((member) => member.document));
    if (open === undefined || place === undefined || documents.size < 2) return [];
    return {
      key: `names ${place.sha256.slice(0, 12)} ${words}`,
      kind: 'names' as const,
      why: `“${words}” is taken for ${entity.name}: ${reason}.`,
      doubt: open,
      claim: null,
      cards: [],
      entity: { id: entity.id, name: entity.name, document, words },
    };
  });
}

/** Statements whose source is only understood, and those that alone make a claim stand as it does. */
function findStatements(records: readonly ClaimRecord[], papers: Papers): Doubt[] {
  const seen = new Set<string>();
  const doubts: Doubt[] = [];
  const add = (id: string, record: ClaimRecord, why: string, doubt: number): void => {
    const statement = papers.statements.get(id);
    const card = makeCard(id, papers);
    if (!statement || !card || seen.has(id) || statement.made === 'person') return;
    seen.add(id);
    const { claim, standing } = record;
    doubts.push({
      key: `statement ${keyOf(extentOf(partsOf(statement)), papers, statement.document)}`,
      kind: 'statement',
      why,
      doubt,
      claim: { id: claim.id, title: claim.title, standing: standing.label },
      cards: [card],
      entity: null,
    });
  };
  for (const record of records) {
    const lone = findLoneAnswer(record.claim.passages);
    if (lone !== null && ANSWERED.has(record.standing.label))
      add(
        lone.statement,
        record,
        `Without this denial the claim would not stand as ${record.standing.label}.`,
        LONE_ANSWER,
      );
    for (const { statement: id } of record.claim.passages) {
      const statement = papers.statements.get(id);
      const text = papers.documents.get(statement?.document ?? '')?.text;
      if (!statement || text === undefined || statement.voice === 'document') continue;
      const source = quoteWords(text, statement.source);
      if (statement.speaker !== null && PRONOUNS.has(source.toLowerCase())) {
        add(id, record, `“${source}” is taken for ${statement.speaker}.`, PRONOUN);
      } else if (statement.speaker !== null && source === '' && statement.basis !== 'impersonal') {
        add(id, record, `No words beside it name who says it; it is taken to be ${statement.speaker}.`, UNDERSTOOD);
      }
    }
  }
  return doubts;
}

/** The one passage that denies a claim, where there is only one. */
function findLoneAnswer(passages: readonly Passage[]): Passage | null {
  const denials = passages.filter(({ stance, reach }) => stance === 'deny' && reach === 'direct');
  const affirmed = passages.some(({ stance }) => stance === 'affirm');
  return affirmed && new Set(denials.map(({ statement }) => statement)).size === 1 ? denials[0]! : null;
}

/** What people have decided, as the keys of the doubts that it settles. */
function gatherSettled(decisions: readonly LoggedDecision[]): Set<string> {
  const keys = new Set<string>();
  for (const { decision } of decisions) {
    if (decision.kind === 'accepted' || decision.kind === 'rejected')
      keys.add(`statement ${keyOfAnchor(decision.statement)}`);
    else if (decision.kind === 'corrected' && decision.statement)
      keys.add(`statement ${keyOfAnchor(decision.statement)}`);
    else if (decision.kind === 'merged' || decision.kind === 'split') {
      const [first, ...others] = (decision.kind === 'merged' ? decision.claims : decision.passages).map(keyOfAnchor);
      for (const other of others) keys.add(`join ${first} ${other}`).add(`join ${other} ${first}`);
    } else if (decision.kind === 'same entity' || decision.kind === 'other entity') {
      const [mention] = decision.mentions;
      keys.add(`names ${mention.sha256.slice(0, 12)} ${mention.words}`);
    }
  }
  return keys;
}

function keyOfAnchor({ sha256, span }: Anchor): string {
  return `${sha256.slice(0, 12)}:${span.join('-')}`;
}

function keyOf(span: Span, papers: Papers, document: string): string {
  return `${(papers.documents.get(document)?.sha256 ?? document).slice(0, 12)}:${span.join('-')}`;
}

function partsOf({ source, cue, content }: Statement): readonly Span[] {
  return [...source, ...cue, ...content];
}

function extentOf(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}
