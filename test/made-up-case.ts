import { createHash } from 'node:crypto';
import type { Claim, Passage } from '../src/model/claim.ts';
import type { ClaimRecord } from '../src/model/case-records.ts';
import type { Document } from '../src/model/document.ts';
import type { Entity } from '../src/model/entity.ts';
import type { Origin, OriginCount } from '../src/model/origin.ts';
import type { Span } from '../src/model/span.ts';
import type { Standing } from '../src/model/standing.ts';
import type { Link, Statement } from '../src/model/statement.ts';

// Records by hand, for tests of what is drawn from them: an invented island, its ferry and its newspapers.

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A document with a text and little else. */
export function makeDocument(name: string, text: string, known: Partial<Document> = {}): Document {
  return {
    id: `d-${name}`,
    name,
    title: null,
    publisher: null,
    author: null,
    published: null,
    url: null,
    language: 'en',
    sha256: hash(text),
    textSha256: hash(text),
    text,
    blocks: [],
    offsets: [{ text: 0, source: 0, length: text.length }],
    ...known,
  };
}

/** Where words stand in a document. Throws where they do not. */
export function findWords(document: Document, words: string): Span {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`not in ${document.name}: ${words}`);
  return [start, start + words.length];
}

/** A link of a chain. */
export function makeLink(name: string, kind: Link['kind'] = 'person'): Link {
  return { name, kind, span: null, entities: [] };
}

/** A statement on words of a document. */
export function makeStatement(
  document: Document,
  content: string,
  chain: readonly Link[],
  known: Partial<Statement> = {},
): Statement {
  return {
    id: `s-${document.name}-${findWords(document, content)[0]}`,
    document: document.id,
    voice: chain.length === 0 ? 'document' : 'attributed',
    source: [],
    cue: [],
    content: [findWords(document, content)],
    parent: null,
    speaker: chain[0]?.name ?? null,
    stance: 'assert',
    basis: chain.length === 0 ? 'unattributed' : 'named',
    chain,
    hedges: [],
    addressee: null,
    medium: null,
    when: null,
    headline: false,
    made: 'machine',
    ...known,
  };
}

/** The place of a statement on a claim, with all its content. */
export function makePassage(statement: Statement, stance: Passage['stance'], known: Partial<Passage> = {}): Passage {
  return {
    statement: statement.id,
    document: statement.document,
    spans: statement.content,
    stance,
    reach: 'direct',
    part: stance === 'deny' ? 'existence' : null,
    ...known,
  };
}

/** A claim with passages. */
export function makeClaim(id: string, kind: Claim['kind'], title: string, known: Partial<Claim> = {}): Claim {
  return {
    id,
    formerIds: [],
    kind,
    title,
    entities: [],
    principals: [],
    when: null,
    fields: {},
    passages: [],
    silences: [],
    history: [],
    edges: [],
    ...known,
  };
}

/** An origin that some statements lead to. */
export function makeOrigin(label: string, kind: Origin['kind'], known: Partial<Origin> = {}): Origin {
  return { key: label, label, kind, named: false, statements: [], because: [], mayOverlap: false, ...known };
}

/** Origins counted once. */
export function makeOrigins(list: readonly Origin[], high = list.length, unstated = 0): OriginCount {
  return { count: list.length, range: [list.length, high], unstated, list, saysMore: [] };
}

/** A standing of which only the label is sure. */
export function makeStanding(label: Standing['label'], known: Partial<Standing> = {}): Standing {
  return {
    label,
    asOf: '2031-03-19',
    acknowledgedBy: [],
    deniedBy: [],
    declined: [],
    silent: [],
    unheard: [],
    reasons: [],
    spoken: [],
    ...known,
  };
}

const GAZETTE = makeDocument(
  'gazette-radio.md',
  'Two officials of the harbour authority told the Gazette that ferry owner Orlan Petty had asked Marrow Line to leave its distress radio off near Skarholm. A spokeswoman for Marrow Line declined to comment.',
  { publisher: 'The Harbour Gazette', published: '2031-03-04', title: 'Ferry owner wanted radio off, officials say' },
);
const COURIER = makeDocument(
  'courier-lean.md',
  'Petty pressed Marrow Line to leave the radio off, The Harbour Gazette reported, citing two officials. Reporters are said to have seen more.',
  { publisher: 'Sund Courier', published: '2031-03-05' },
);
const LETTER = makeDocument(
  'petty-statement.txt',
  '“I have never asked anybody to switch off a radio,” Petty said in a statement on Thursday. He had also never spoken with the line’s masters, he said.',
  { publisher: 'Orlan Petty', published: '2031-03-06' },
);
const ANSWER = makeDocument(
  'assistant-answer.txt',
  'Orlan Petty had the distress radio switched off. The risk to passengers is 4 out of 5.',
);

const officials = makeLink('two officials of the harbour authority', 'unnamed');
const gazette = makeLink('The Harbour Gazette', 'outlet');
const petty = makeLink('Orlan Petty');

const told = makeStatement(
  GAZETTE,
  'ferry owner Orlan Petty had asked Marrow Line to leave its distress radio off near Skarholm',
  [officials],
  { stance: 'allege', basis: 'anonymous' },
);
const declined = makeStatement(GAZETTE, 'declined to comment', [makeLink('Marrow Line', 'organisation')], {
  stance: 'decline',
});
const leaned = makeStatement(COURIER, 'Petty pressed Marrow Line to leave the radio off', [officials, gazette], {
  stance: 'report',
  basis: 'anonymous',
});
const denied = makeStatement(LETTER, 'I have never asked anybody to switch off a radio', [petty], { stance: 'deny' });
const wider = makeStatement(LETTER, 'never spoken with the line’s masters', [petty], { stance: 'deny' });
const machine = makeStatement(ANSWER, 'Orlan Petty had the distress radio switched off', [], { basis: 'machine' });
const rating = makeStatement(ANSWER, 'The risk to passengers is 4 out of 5', [], { basis: 'machine' });

const people: readonly Entity[] = ['Orlan Petty', 'Marrow Line'].map((name, at) => ({
  id: `e-${at}`,
  name,
  kind: at === 0 ? 'person' : 'organisation',
  aliases: [],
  roles: [],
  speaksFor: [],
  gender: null,
  members: [],
  merges: [],
}));

const REQUEST: ClaimRecord = {
  claim: makeClaim(
    'c3f1a0',
    'request',
    'Whether Orlan Petty asked Marrow Line to leave its distress radio off near Skarholm',
    {
      principals: ['e-0', 'e-1'],
      entities: ['e-0', 'e-1'],
      when: '2031-02~',
      fields: { asker: 'Orlan Petty', asked: 'Marrow Line', act: 'leave its distress radio off' },
      passages: [
        makePassage(told, 'affirm'),
        makePassage(leaned, 'affirm'),
        makePassage(machine, 'affirm'),
        makePassage(denied, 'deny'),
        makePassage(wider, 'deny', { reach: 'implied' }),
      ],
      silences: [
        { statement: declined.id, document: GAZETTE.id, kind: 'declined', entities: ['e-1'], name: 'Marrow Line' },
      ],
    },
  ),
  origins: makeOrigins(
    [
      makeOrigin('unnamed officials cited by The Harbour Gazette', 'unnamed', {
        statements: [told.id, leaned.id],
        because: [{ reason: 'cites The Harbour Gazette', statement: leaned.id }],
      }),
    ],
    2,
    1,
  ),
  standing: makeStanding('disputed', {
    deniedBy: ['Orlan Petty'],
    declined: ['Marrow Line'],
    reasons: ['two officials, not named, affirm it', 'Orlan Petty denies it'],
    spoken: [
      { name: 'Orlan Petty', says: 'deny', when: '2031-03-06', firsthand: true, earlier: false, statement: denied.id },
    ],
  }),
  first: '2031-03-04',
  last: '2031-03-06',
};

const RATING: ClaimRecord = {
  claim: makeClaim('c77b02', 'assessment', 'The risk to passengers is 4 out of 5', {
    fields: { value: '4', scale: 'out of 5' },
    passages: [makePassage(rating, 'affirm')],
  }),
  origins: makeOrigins([], 0, 0),
  standing: makeStanding('unsourced'),
  first: null,
  last: null,
};

/** What the tests of pages draw from. */
export const MADE_UP = {
  documents: [GAZETTE, COURIER, LETTER, ANSWER],
  statements: [told, declined, leaned, denied, wider, machine, rating],
  entities: people,
  records: [REQUEST, RATING],
  request: REQUEST,
  rating: RATING,
} as const;
