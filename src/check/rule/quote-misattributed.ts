import { areOneVoice, isNamed, isParticular, makersOf, sayersOf } from '../source/who-says.ts';
import type { Sayer } from '../source/who-says.ts';
import { statementsAt } from '../quote/check-quotes.ts';
import type { CheckedQuote } from '../quote/check-quotes.ts';
import type { Verbatim } from '../quote/find-verbatim.ts';
import type { Draft } from '../draft/draft.ts';
import type { DraftSentence } from '../draft/draft-sentence.ts';
import type { Matter } from '../matter.ts';
import { evidenceOf } from '../evidence.ts';
import { nameSayer } from '../source/name-sayer.ts';
import { quotesOf } from '../draft/quotes-of.ts';
import type { Rule } from './rule.ts';

/** The words are in the documents, and somebody else's. */
export const findMisattributedQuotes: Rule = (sentence, draft, matter) =>
  quotesOf(sentence, draft).flatMap((quote) => {
    const speaker = findSpeaker(quote, matter);
    if (speaker === null || quote.verbatim.length === 0) return [];
    const found = quote.verbatim.map((place) => ({ place, sayers: sayersAt(place, matter) }));
    if (found.some(({ place, sayers }) => mayBe(speaker, place, sayers, matter))) return [];
    if (
      quote.byPronoun &&
      isNamedAround(
        found.flatMap(({ sayers }) => sayers),
        sentence,
        draft,
      )
    )
      return [];
    const [{ place, sayers }] = found as [(typeof found)[number]];
    const by = nameSayer(sayers, matter);
    return [
      {
        rule: 'quote-misattributed',
        span: quote.span,
        message: `These are the words of ${by}, not of ${nameSayer([speaker], matter)}.`,
        evidence: [evidenceOf(place.text.reading, place.spans)],
        suggestion: `Lay the quotation to ${by}.`,
      },
    ];
  });

/** "He said": whom the draft means is a guess, and anybody named in the same paragraph may be meant. */
function isNamedAround(sayers: readonly Sayer[], { paragraph }: DraftSentence, draft: Draft): boolean {
  const named = new Set(
    draft.sentences.filter((one) => one.paragraph === paragraph).flatMap(({ items }) => items.map(({ key }) => key)),
  );
  return sayers.some(({ ids }) => ids.some((id) => named.has(id)));
}

function findSpeaker({ statement }: CheckedQuote, matter: Matter): Sayer | null {
  const [speaker] = statement === null ? [] : sayersOf(statement, matter);
  return speaker !== undefined && isParticular(speaker) ? speaker : null;
}

/** Those to whom a document lays the quoted words. */
function sayersAt({ text, spans }: Verbatim, matter: Matter): Sayer[] {
  return spans.slice(0, 1).flatMap((span) => statementsAt(text.reading, span).flatMap((one) => sayersOf(one, matter)));
}

function mayBe(speaker: Sayer, { text }: Verbatim, sayers: readonly Sayer[], matter: Matter): boolean {
  // Where the document lays it to nobody that can be told, nothing speaks against the draft.
  if (!sayers.some(isParticular)) return true;
  if (sayers.some(({ ids }) => ids.some((id) => speaker.ids.some((own) => areOneVoice(own, id, matter))))) return true;
  const makers = makersOf(text.reading);
  return speaker.ids.some((id) => isNamed(matter.entities.get(id)!, makers));
}
