import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  MADE_UP,
  makeClaim,
  makeDocument,
  makeLink,
  makePassage,
  makeStanding,
  makeStatement,
} from '../../test/made-up-case.ts';
import type { Link, Statement } from '../model/statement.ts';
import { gatherPapers } from '../page/papers.ts';
import { makePassageCards } from '../page/make-card.ts';
import { nameVoice } from './name-voice.ts';

const TEXT =
  'A clerk who kept the books told us that Orlan Petty asked her to burn them. Nobody asked, said the mayor.';
const document = makeDocument('a.txt', TEXT, { publisher: 'The Quay Gazette' });
const petty = MADE_UP.entities.find((entity) => entity.name === 'Orlan Petty')!;
const member = { ...petty, members: [{ document: document.id, key: 'petty' }] };
const asPetty: Link = { ...makeLink('Orlan Petty'), entities: ['petty'] };

/** The voice of one passage on a claim about what Petty did. */
function name(
  chain: readonly Link[],
  known: Partial<Statement>,
  stance: 'affirm' | 'deny' = 'affirm',
  says: 'affirm' | 'deny' | null = null,
): string {
  const statement = makeStatement(document, 'burn them', chain, known);
  const passage = makePassage(statement, stance);
  const claim = makeClaim('c1', 'request', 'Whether Petty asked', { principals: [petty.id], passages: [passage] });
  const spoken =
    says === null
      ? []
      : [{ name: 'Orlan Petty', says, when: null, firsthand: true, earlier: false, statement: statement.id }];
  const standing = makeStanding('reported', { spoken });
  const papers = gatherPapers([document], [statement], [member], []);
  const record = {
    claim,
    standing,
    origins: { count: 0, range: [0, 0] as const, unstated: 0, list: [], saysMore: [] },
    first: null,
    last: null,
  };
  const [card] = makePassageCards([passage], record, papers);
  const { speaker, did } = nameVoice(card!, claim, standing, papers);
  return `${speaker} · ${did}`;
}

const words = (of: string): [number, number] => [TEXT.indexOf(of), TEXT.indexOf(of) + of.length];

describe('the voice of a passage', () => {
  const gazette = makeLink('The Sound Courier', 'outlet');
  const clerk = makeLink('clerk', 'unnamed');
  const rows: readonly (readonly [what: string, found: string, expected: string])[] = [
    ['somebody on record', name([makeLink('Ada Marlow')], { stance: 'assert' }), 'Ada Marlow · said'],
    [
      'what a paper tells of somebody’s act is not their word',
      name([asPetty], { stance: 'request' }),
      'The Quay Gazette · on what Orlan Petty is said to have asked',
    ],
    [
      'nor where it tells of it by another’s word',
      name([asPetty, gazette], { stance: 'request' }),
      'The Sound Courier · on what Orlan Petty is said to have asked',
    ],
    [
      'it is, where they speak to it themselves',
      name([asPetty], { stance: 'request' }, 'affirm', 'affirm'),
      'Orlan Petty · asked for it',
    ],
    ['what they say is their word', name([asPetty], { stance: 'assert' }), 'Orlan Petty · said'],
    [
      'nobody is no speaker',
      name([makeLink('Nobody'), makeLink('the mayor')], { stance: 'request' }, 'deny'),
      'the mayor · said',
    ],
    ['a denial in other words', name([asPetty], { stance: 'predict' }, 'deny', 'deny'), 'Orlan Petty · said'],
    [
      'a source without a name, as the document calls it',
      name([clerk], { stance: 'assert', source: [words('A clerk who kept the books')] }),
      'A clerk who kept the books · said',
    ],
    ['a paper’s own voice', name([], {}), 'The Quay Gazette · in its own voice, naming no source'],
    ['one’s own document', name([], {}, 'affirm', 'affirm'), 'Orlan Petty · in its own document'],
    ['a machine', name([makeLink('HelperBot', 'machine')], { basis: 'machine' }), 'HelperBot, machine-written · said'],
  ];
  for (const [what, found, expected] of rows) it(what, () => assert.equal(found, expected));
});
