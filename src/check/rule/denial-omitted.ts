import { findDenials } from '../denial/find-denials.ts';
import { isClaim } from '../draft/is-claim.ts';
import { paragraphTellsDenial } from '../draft/tells-denial.ts';
import { evidenceOf } from '../evidence.ts';
import { nameSayer } from '../source/name-sayer.ts';
import { sayersOf } from '../source/who-says.ts';
import type { Rule } from './rule.ts';

/** At most this many denials are shown. */
const SHOWN = 3;

/** Somebody denies it, and the paragraph does not say so. */
export const findOmittedDenials: Rule = (sentence, draft, matter) => {
  if (!isClaim(sentence, matter) || paragraphTellsDenial(sentence, draft)) return [];
  // Whoever says it in the draft does not deny it there.
  const saying = new Set(
    sentence.statements
      .filter(({ parent }) => parent === null)
      .flatMap((one) => sayersOf(one, matter))
      .flatMap(({ ids }) => ids),
  );
  const denials = findDenials(sentence, matter).filter(
    ({ by }) => !by.some(({ ids }) => ids.some((id) => saying.has(id))),
  );
  if (denials.length === 0) return [];
  const names = [...new Set(denials.map(({ by }) => nameSayer(by, matter)))].slice(0, SHOWN);
  const who = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
  return [
    {
      rule: 'denial-omitted',
      span: sentence.span,
      message: `${who} ${names.length === 1 ? 'denies' : 'deny'} this, and the paragraph does not say so.`,
      evidence: denials.slice(0, SHOWN).map(({ reading, spans }) => evidenceOf(reading, spans)),
      suggestion: `Add: “; ${who} denied it.”`,
    },
  ];
};
