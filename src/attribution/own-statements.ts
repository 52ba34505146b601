import type { Statement } from '../model/statement.ts';
import { ASSERTIVE_WORDS } from '../lexicon/stance-words.ts';
import type { Span } from '../model/span.ts';
import { findHedges } from './detail/find-hedges.ts';
import { isMachineText } from './is-machine-text.ts';
import { isHeadline, readableStretches } from './headline.ts';
import { findOwnVoice } from './own-voice.ts';
import type { Page } from './page.ts';
import { hasPhrase, phraseList, plainWords } from './plain-words.ts';

const assertive = phraseList(ASSERTIVE_WORDS);
const FUTURE = / (?:will|won’t|likely|unlikely|expected) /;

/**
 * The document's own voice: one statement for each sentence that has words outside all attributions.
 * @param taken the words of all attributions
 * @param nextId gives an id for a place
 */
export function makeOwnStatements(page: Page, taken: readonly Span[], nextId: (at: number) => string): Statement[] {
  const { document, text } = page;
  const basis = isMachineText(document) ? 'machine' : 'unattributed';
  return findOwnVoice(text, readableStretches(page), taken).map((content): Statement => {
    const at = content[0]?.[0] ?? 0;
    const words = plainWords(text, content, 400);
    return {
      id: nextId(at),
      document: document.id,
      voice: 'document',
      source: [],
      cue: [],
      content,
      parent: null,
      speaker: null,
      stance: FUTURE.test(words) ? 'predict' : hasPhrase(words, assertive) ? 'assert' : 'report',
      basis,
      chain: [],
      hedges: findHedges(text, content),
      addressee: null,
      medium: null,
      // When it was said is when the document was published, which the document itself tells.
      when: null,
      headline: isHeadline(page, at),
      made: 'machine',
    };
  });
}
