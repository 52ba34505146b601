import type { Finding } from '../model/check.ts';
import type { Draft } from './draft/draft.ts';
import type { DraftSentence } from './draft/draft-sentence.ts';
import type { Matter } from './matter.ts';
import { findDifferingDates } from './rule/date-differs.ts';
import { findDifferingFigures } from './rule/figure-differs.ts';
import { findUnsupported } from './rule/no-support.ts';
import { findAlteredQuotes } from './rule/quote-altered.ts';
import { findMisattributedQuotes } from './rule/quote-misattributed.ts';
import { findUnknownQuotes } from './rule/quote-unknown.ts';
import type { Rule } from './rule/rule.ts';

const ALL: readonly Rule[] = [
  findAlteredQuotes,
  findMisattributedQuotes,
  findUnknownQuotes,
  findDifferingFigures,
  findDifferingDates,
  findUnsupported,
];

/** Everything that the rules find wrong with one sentence. */
export function RULES(sentence: DraftSentence, draft: Draft, matter: Matter): Finding[] {
  return ALL.flatMap((rule) => rule(sentence, draft, matter));
}
