import type { Finding } from '../model/check.ts';
import type { CheckRule } from '../model/vocabulary.ts';
import type { Draft } from './draft/draft.ts';
import type { DraftSentence } from './draft/draft-sentence.ts';
import type { Matter } from './matter.ts';
import { findAlteredQuotes } from './rule/quote-altered.ts';
import { findMisattributedQuotes } from './rule/quote-misattributed.ts';
import { findUnknownQuotes } from './rule/quote-unknown.ts';
import { findDifferingSources } from './rule/source-differs.ts';
import { findDifferingFigures } from './rule/figure-differs.ts';
import { findDifferingDates } from './rule/date-differs.ts';
import { findContradictions } from './rule/contradicts.ts';
import { findOutdated } from './rule/outdated.ts';
import { findHardened } from './rule/hardened.ts';
import { findStatedAsFact } from './rule/stated-as-fact.ts';
import { findOneOrigin } from './rule/one-origin.ts';
import { findOmittedDenials } from './rule/denial-omitted.ts';
import { findUnsupported } from './rule/no-support.ts';
import type { Rule } from './rule/rule.ts';

const ALL: readonly Rule[] = [
  findAlteredQuotes,
  findMisattributedQuotes,
  findUnknownQuotes,
  findDifferingSources,
  findDifferingFigures,
  findDifferingDates,
  findContradictions,
  findOutdated,
  findHardened,
  findStatedAsFact,
  findOneOrigin,
  findOmittedDenials,
  findUnsupported,
];

/** What the one rule says need not be said again by the others: of two faults in the same words the plainer is told. */
const SILENCED: Readonly<Partial<Record<CheckRule, readonly CheckRule[]>>> = {
  'no-support': ['denial-omitted', 'stated-as-fact', 'hardened', 'contradicts', 'one-origin', 'source-differs'],
  'quote-altered': ['stated-as-fact', 'hardened', 'source-differs', 'contradicts', 'denial-omitted'],
  'quote-unknown': ['stated-as-fact', 'hardened', 'source-differs', 'contradicts', 'denial-omitted'],
  'quote-misattributed': ['source-differs', 'stated-as-fact', 'denial-omitted'],
  contradicts: ['denial-omitted', 'stated-as-fact', 'hardened', 'source-differs'],
  outdated: ['denial-omitted', 'stated-as-fact', 'hardened', 'contradicts'],
  hardened: ['stated-as-fact', 'denial-omitted'],
  'stated-as-fact': ['denial-omitted'],
  'source-differs': ['denial-omitted', 'stated-as-fact'],
  'figure-differs': ['denial-omitted', 'stated-as-fact'],
  'date-differs': ['denial-omitted', 'stated-as-fact'],
  'one-origin': ['source-differs', 'stated-as-fact'],
};

/** Everything that the rules find wrong with one sentence, each fault once. */
export function runRules(sentence: DraftSentence, draft: Draft, matter: Matter): Finding[] {
  const found = ALL.flatMap((rule) => rule(sentence, draft, matter));
  const silenced = new Set(found.flatMap(({ rule }) => SILENCED[rule] ?? []));
  return found.filter(({ rule }) => !silenced.has(rule));
}
