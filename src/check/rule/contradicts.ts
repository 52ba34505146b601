import { isNegated } from '../../claim/clause/is-negated.ts';
import { CHECKING } from '../../lexicon/check-thresholds.ts';
import type { Finding } from '../../model/check.ts';
import type { Statement } from '../../model/statement.ts';
import { tellsDenial, tellsDenialWords } from '../draft/tells-denial.ts';
import { reachOf, touches } from '../place/index-places.ts';
import { isDenial, shareWithin } from '../denial/find-denials.ts';
import { clauseStretch } from '../draft/clause-words.ts';
import type { Draft } from '../draft/draft.ts';
import type { Clause, DraftSentence } from '../draft/draft-sentence.ts';
import { isClaim } from '../draft/is-claim.ts';
import { evidenceOfMatches } from '../evidence.ts';
import type { Matter } from '../matter.ts';
import type { Telling } from '../place/find-telling.ts';
import { findNegator, findTelling, isNegative } from '../place/find-telling.ts';
import { bestMatches, matchesOf } from '../place/matches-around.ts';
import type { Sayer } from '../source/who-says.ts';
import { areOneVoice, isParticular, sayersOf } from '../source/who-says.ts';
import { nameSayer } from '../source/name-sayer.ts';
import { findContrary, stemsOf } from '../word/contrary-index.ts';
import { leavesOpen } from '../source/leaves-open.ts';
import type { Item } from '../word/item.ts';
import type { Rule } from './rule.ts';

/** The documents say the opposite: by whom it was denied or admitted, by a "not", or by a contrary verb. */
export const findContradictions: Rule = (sentence, draft, matter) => {
  if (!isClaim(sentence, matter)) return [];
  return findTurnedSpeech(sentence, draft, matter) ?? findTurnedWords(sentence, draft, matter) ?? [];
};

const SILENT: ReadonlySet<string> = new Set(['decline', 'no-response', 'ask', 'request', 'deny']);
/** What somebody says of the matter is in his statements that hold half of the words in common, */
const HOLDS = 0.5;
/** and come as near as this to the nearest. */
const SPEECH = 0.92;
/** Stances by which somebody says something of the matter. */
const SAYING: ReadonlySet<string> = new Set(['assert', 'report', 'confirm', 'concede', 'commit', 'correct']);
const ADMITTING: ReadonlySet<string> = new Set(['confirm', 'concede']);

/** Somebody who denied is said to have admitted, or the other way round. */
function findTurnedSpeech(sentence: DraftSentence, draft: Draft, matter: Matter): Finding[] | null {
  for (const statement of sentence.statements) {
    const side = sideOf(statement, draft);
    const [speaker] = sayersOf(statement, matter);
    if (side === null || speaker === undefined || !isParticular(speaker)) continue;
    const own = matchesOf(sentence).flatMap((match) => {
      if (match.matter < CHECKING.denied || match.answering.size < 2) return [];
      return match.place.statements.flatMap((one) => {
        const [inner, ...outer] = sayersOf(one, matter);
        if (
          inner === undefined ||
          !isOne(speaker, inner, matter) ||
          outer.some(({ kind }) => kind !== 'outlet' && kind !== 'machine')
        )
          return [];
        if (shareWithin(match, reachOf(one)) < HOLDS) return [];
        const denies =
          isDenial(one, match.place) ||
          tellsDenialWords(match.place.reading.document.text.slice(...match.place.span)) ||
          isNegated(match.place.reading.document.text, one.content);
        return denies || SAYING.has(one.stance) ? [{ match, denies }] : [];
      });
    });
    const top = own[0]?.match.matter ?? 0;
    if (side === 'deny' && top < CHECKING.said) continue;
    const best = own.filter(({ match }) => match.matter >= SPEECH * top);
    const against = best.filter(({ denies }) => denies === (side === 'affirm'));
    if (against.length === 0 || against.length < best.length) continue;
    const name = nameSayer([speaker], matter);
    const [did, said] = side === 'affirm' ? ['denied it', 'admits it'] : ['has said that it is so', 'denies it'];
    return [
      {
        rule: 'contradicts',
        span: sentence.span,
        message: `In the documents ${name} ${did}; the draft says that ${name} ${said}.`,
        evidence: evidenceOfMatches(against.map(({ match }) => match)),
        suggestion: side === 'affirm' ? `Write that ${name} denied it.` : `Write what ${name} said.`,
      },
    ];
  }
  return null;
}

function sideOf(statement: Statement, { reading }: Draft): 'affirm' | 'deny' | null {
  if (statement.voice !== 'attributed') return null;
  if (statement.stance === 'deny') return 'deny';
  if (ADMITTING.has(statement.stance)) return 'affirm';
  return /\b(?:confirm|admit|acknowledg|conced)/iu.test(
    statement.cue.map((span) => reading.document.text.slice(...span)).join(' '),
  )
    ? 'affirm'
    : null;
}

/** All that come near say that it is not so, or use the contrary verb. */
function findTurnedWords(sentence: DraftSentence, draft: Draft, matter: Matter): Finding[] | null {
  const { text } = draft.reading.document;
  for (const clause of sentence.clauses) {
    if (clause.weight < CHECKING.slight) continue;
    if (SILENT.has(clause.statement.stance)) continue;
    const negative = clause.spans.some((span) => isNegative(text, span));
    // A sentence that tells both sides is contradicted by neither.
    if (!negative && sentence.statements.length > 1 && tellsDenial(sentence, draft)) continue;
    const word = negative ? findTurnedWord(text, clause) : null;
    const speakers = speakersOf(clause, sentence, matter);
    const stems = stemsOf(text, clauseStretch(text, sentence, clause));
    const tellings = bestMatches([...sentence.matches, ...clause.matches], CHECKING.said)
      .map(findTelling)
      .filter((telling) => telling.act >= LEAST_ACT && mayTellFor(telling, speakers, matter));
    const turned = keepSubject(tellings).map((telling) => {
      const clash = findContrary(stems, stemsOf(telling.match.place.reading.document.text, telling.clause));
      const opposite = telling.sign === (negative ? 1 : -1);
      const open = leavesOpen(telling.words);
      const enough = clash !== null || speakers.length > 0 || telling.act >= CHECKING.act;
      return {
        telling,
        clash,
        opposed:
          enough &&
          !open &&
          (word === null || holdsWord(telling, word)) &&
          telling.sign !== 0 &&
          (clash !== null) !== opposite,
      };
    });
    if (turned.length === 0 || !turned.every(({ opposed }) => opposed)) continue;
    const { telling, clash } = turned[0]!;
    return [
      {
        rule: 'contradicts',
        span: sentence.span,
        message:
          clash === null
            ? `The documents say ${negative ? 'that it is so' : 'that it is not so'}.`
            : `The documents say “${clash.other}”, the draft “${clash.one}”.`,
        evidence: evidenceOfMatches(turned.map((one) => one.telling.match)),
        suggestion: `Keep to the document’s words: “${telling.words.replaceAll(/\s+/gu, ' ')}”`,
      },
    ];
  }
  return null;
}

/** The item of a clause that its "not" stands before; null where none can be told. */
function findTurnedWord(text: string, { spans, items }: Clause): Item | null {
  for (const span of spans) {
    const at = findNegator(text, span);
    if (at === null) continue;
    return items.find(({ kind, span: own }) => kind === 'word' && own[0] > at) ?? null;
  }
  return null;
}

/** True where a document's clause has the very word that the draft turns round. */
function holdsWord({ match, clause }: Telling, { word }: Item): boolean {
  return match.place.words.some(
    ({ word: own, start }) => own !== null && own.stem === word?.stem && start >= clause[0] && start < clause[1],
  );
}

/** Clauses that answer less are of another act, whatever verb they use. */
const LEAST_ACT = 0.4;

/** Those in particular to whom a draft lays a clause. */
function speakersOf({ spans }: Clause, { statements }: DraftSentence, matter: Matter): Sayer[] {
  return statements
    .filter(
      ({ voice, content }) => voice === 'attributed' && content.some((one) => spans.some((span) => touches(one, span))),
    )
    .flatMap((one) => sayersOf(one, matter))
    .filter(isParticular);
}

/** What one says and another denies is no contradiction: whoever is laid a clause is held against his own words and those of nobody. */
function mayTellFor({ within }: Telling, speakers: readonly Sayer[], matter: Matter): boolean {
  const sayers = within.filter(({ basis }) => basis !== 'machine').flatMap((one) => sayersOf(one, matter));
  if (speakers.length === 0 || !sayers.some(isParticular)) return true;
  return sayers.some((one) => speakers.some((speaker) => isOne(speaker, one, matter)));
}

/** Where some places name whoever the draft begins with, only those. */
function keepSubject(tellings: readonly Telling[]): readonly Telling[] {
  const naming = tellings.filter(({ match }) => {
    const first = match.items.findIndex(({ kind, loose }) => kind === 'name' && !loose);
    return first === -1 || (match.hits[first] ?? 0) >= 1;
  });
  const kept = naming.length > 0 ? naming : tellings;
  const most = Math.max(0, ...kept.map(({ act }) => act));
  return kept.filter(({ act }) => act >= CHECKING.near * most);
}

function isOne(speaker: Sayer, other: Sayer, matter: Matter): boolean {
  return other.ids.some((id) => speaker.ids.some((own) => areOneVoice(own, id, matter)));
}
