import { CLAIM_KINDS, ENTITY_KINDS, PASSAGE_STANCES, STANCES } from '../../model/vocabulary.ts';
import type { Shape } from './shape.ts';
import { shapeObject } from './shape.ts';

const LONGEST_NAME = 200;
const LONGEST_NOTE = 10_000;
const LONGEST_TEXT = 20_000_000;

const ID: Shape = { type: 'string', minLength: 1, maxLength: LONGEST_NAME };
const NAME: Shape = { type: 'string', minLength: 1, maxLength: LONGEST_NAME };
const WORDS: Shape = {
  oneOf: [
    { type: 'string', minLength: 1, maxLength: LONGEST_NOTE },
    { type: 'array', items: { type: 'integer', minimum: 0 }, minItems: 2, maxItems: 2 },
  ],
  description: 'Words of the document as they stand, or [start, end) in UTF-16 code units.',
};
const STRETCHES: Shape = { type: 'array', items: WORDS, maxItems: 50 };
const PAIR: Shape = { type: 'array', items: ID, minItems: 2, maxItems: 2 };
const PASSAGE_STANCE: Shape = { type: 'string', enum: PASSAGE_STANCES };
const PARTS = {
  'source?': STRETCHES,
  'cue?': STRETCHES,
  'content?': STRETCHES,
  'speaker?': NAME,
  'stance?': { type: 'string', enum: STANCES },
} as const satisfies Record<string, Shape>;

function order(word: string, members: Readonly<Record<string, Shape>>, description: string): Shape {
  return shapeObject({ do: { type: 'string', enum: [word] }, ...members }, description);
}

/** `Instruction` of `model/instruction.ts`. */
export const INSTRUCTION: Shape = {
  oneOf: [
    order('accept', { statement: ID }, 'Accepts a statement as it reads.'),
    order('reject', { statement: ID }, 'Takes a statement out of the record.'),
    order('correct', { statement: ID, ...PARTS }, 'Corrects a statement; what is not given stays.'),
    order('write', { document: ID, ...PARTS }, 'Writes a statement that was not found.'),
    order('move', { statement: ID, from: ID, to: ID, 'stance?': PASSAGE_STANCE }, 'Moves a passage between claims.'),
    order('set stance', { statement: ID, claim: ID, stance: PASSAGE_STANCE }, 'Says what a passage does to a claim.'),
    order('merge', { claims: PAIR }, 'Makes two claims one.'),
    order('split', { claim: ID, statement: ID }, 'Splits a passage off a claim.'),
    order('keep', { claim: ID, statements: PAIR }, 'Keeps two passages of a claim together.'),
    order('classify', { claim: ID, as: { type: 'string', enum: CLAIM_KINDS } }, 'Says of which kind a claim is.'),
    order('name', { entity: ID, name: NAME, 'as?': { type: 'string', enum: ENTITY_KINDS } }, 'Names somebody.'),
    order('same entity', { entities: PAIR }, 'Takes two names for one.'),
    order('keep entity', { entity: ID, document: ID }, 'Keeps what a document names with the others of that name.'),
    order('other entity', { entity: ID, document: ID }, 'Says that a document means somebody else.'),
    order(
      'note',
      { text: { type: 'string', minLength: 1, maxLength: LONGEST_NOTE }, 'statement?': ID, 'claim?': ID },
      'Notes something.',
    ),
    order(
      'describe',
      { document: ID, 'published?': NAME, 'publisher?': NAME, 'author?': NAME, 'title?': NAME },
      'Gives a document what it lacks.',
    ),
    order('undo', { seq: { type: 'integer', minimum: 1 } }, 'Takes an entry of the log back.'),
  ],
};

const ACTOR: Shape = {
  type: 'string',
  minLength: 1,
  maxLength: LONGEST_NAME,
  description: 'Who does it, for the log.',
};

export const DECIDE_BODY: Shape = shapeObject({ by: ACTOR, instruction: INSTRUCTION });

export const PASTE_BODY: Shape = shapeObject({
  by: ACTOR,
  text: { type: 'string', minLength: 1, maxLength: LONGEST_TEXT },
  'title?': NAME,
  'publisher?': NAME,
  'author?': NAME,
  'published?': NAME,
  'url?': { type: 'string', maxLength: 2000 },
});

export const ADDRESS_BODY: Shape = shapeObject({
  by: ACTOR,
  address: { type: 'string', minLength: 8, maxLength: 2000, description: 'An https address.' },
});

export const CHECK_BODY: Shape = shapeObject({
  text: { type: 'string', minLength: 1, maxLength: LONGEST_TEXT },
  'name?': NAME,
  'asof?': NAME,
});
