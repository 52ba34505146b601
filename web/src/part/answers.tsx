import type { ReactNode } from 'react';
import { ANSWER_WORDS } from '../words.ts';
import type { Answer } from '../../../src/model/pages.ts';
import { nameDate } from '../../../src/picture/name-date.ts';

const MOST_NAMES = 3;

/** Who answers a claim and who does not, denials first. */
export function Answers({ answers }: { readonly answers: readonly Answer[] }): ReactNode {
  if (answers.length === 0) return <p className="answers none">nobody has answered it</p>;
  return (
    <ul className="answers">
      {answers.map(({ kind, names, when, firsthand }) => {
        const more = names.length - MOST_NAMES;
        return (
          <li key={kind + names.join()} data-answer={kind}>
            <span className="answer-kind">{ANSWER_WORDS[kind]}</span> <bdi>{names.slice(0, MOST_NAMES).join(', ')}</bdi>
            {more > 0 && ` and ${more} more`}
            {when !== null && <span className="answer-when">, {nameDate(when)}</span>}
            {!firsthand && <span className="answer-hand"> (by another’s word)</span>}
          </li>
        );
      })}
    </ul>
  );
}
