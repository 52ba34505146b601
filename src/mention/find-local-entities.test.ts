import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../model/document.ts';
import { findBlocks } from '../text/find-blocks.ts';
import { findSentences } from '../text/find-sentences.ts';
import { findLocalEntities } from './find-local-entities.ts';

function read(text: string, publisher: string | null = null): ReturnType<typeof findLocalEntities> & { text: string } {
  const blocks = findBlocks(text);
  const document: Document = {
    id: 'd',
    name: 'd.txt',
    title: null,
    publisher,
    author: null,
    published: null,
    url: null,
    language: null,
    sha256: '',
    textSha256: '',
    text,
    blocks,
    offsets: [{ text: 0, source: 0, length: 0 }],
  };
  return { text, ...findLocalEntities(document, findSentences(text, blocks)) };
}

/** Each mention as "words=key", in the order of the text; "?" where nobody knows whom it means. */
function mentionsOf(text: string): string[] {
  const { mentions } = read(text);
  return mentions.map(({ span, entity }) => `${text.slice(...span)}=${entity ?? '?'}`);
}

/** The names of a text with their kinds. */
function kindsOf(text: string, publisher: string): string[] {
  return read(text, publisher).entities.map(({ name, kind }) => `${name}: ${kind}`);
}

/** Texts and all their mentions. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  // Full names, titles, surnames, possessives.
  [
    'Sen. Ada P. Quill met Bo Lind on Monday. Quill’s office said Mr. Lind left.',
    ['Ada P. Quill=ada p. quill', 'Bo Lind=bo lind', 'Quill’s office=?', 'Quill=ada p. quill', 'Lind=bo lind'],
  ],
  // Namesakes stay apart; a title or the sentence says who is meant.
  [
    'Nils Voss and his wife, Mara Voss, own the quay. Mrs. Voss sold it. Mr. Voss did not know.',
    ['Nils Voss=nils voss', 'his=nils voss', 'Mara Voss=mara voss', 'Voss=mara voss', 'it=?', 'Voss=nils voss'],
  ],
  // Roles before and behind a name.
  [
    'Harbour Board spokesman Jo Finn declined to comment. The spokesman gave no reason.',
    ['Harbour Board=harbour board', 'Jo Finn=jo finn', 'The spokesman=jo finn'],
  ],
  // Bodies: acronyms in passing, short forms.
  [
    'The Coastal Safety Board (CSB) wrote to Arden Corp. on Monday. The CSB said that Arden had not answered.',
    [
      'Coastal Safety Board=coastal safety board',
      'CSB=coastal safety board',
      'Arden Corp.=arden corp.',
      'CSB=coastal safety board',
      'Arden=arden corp.',
    ],
  ],
  [
    'The Justice Department opened a case. The DOJ did not say why.',
    ['Justice Department=justice department', 'DOJ=justice department'],
  ],
  // Outlets and their short names.
  [
    'The Oldham Courier reported on Friday that the wall fell. The Courier cited Bo Lind. The newspaper did not say more.',
    ['Oldham Courier=oldham courier', 'Courier=oldham courier', 'Bo Lind=bo lind', 'The newspaper=oldham courier'],
  ],
  // Pairs.
  [
    'Sens. Ada Quill (D-R.I.) and Bo Lind (R-Tex.) wrote a letter. The senators asked for an answer. They got none.',
    ['Ada Quill=ada quill', 'Bo Lind=bo lind', 'The senators=ada quill + bo lind', 'They=ada quill + bo lind'],
  ],
  // Pronouns: gender, subject, object.
  [
    'Mara Voss told Bo Lind that she would sell. He said that he had warned her.',
    ['Mara Voss=mara voss', 'Bo Lind=bo lind', 'she=mara voss', 'He=bo lind', 'he=bo lind', 'her=mara voss'],
  ],
  ['Bo Lind claimed Nils Voss told him so.', ['Bo Lind=bo lind', 'Nils Voss=nils voss', 'him=bo lind']],
  // Pleonastic "it", first persons.
  ['It is clear that it rained. It seems that Arden Corp. lost.', ['Arden Corp.=arden corp.']],
  ['“I left,” Bo Lind said.', ['I=?', 'Bo Lind=bo lind']],
  // Campaigns.
  [
    'Bo Lind lost. The Lind campaign said that the campaign would go on.',
    ['Bo Lind=bo lind', 'Lind campaign=bo lind campaign', 'Lind=bo lind', 'the campaign=bo lind campaign'],
  ],
  // A firm that bears somebody's name is no relative.
  [
    'Nils Voss runs Voss Timber. Voss Timber said that Voss was away. The company said no more.',
    [
      'Nils Voss=nils voss',
      'Voss Timber=voss timber',
      'Voss Timber=voss timber',
      'Voss=nils voss',
      'The company=voss timber',
    ],
  ],
  ['Nils Voss met Voss Jr. on Monday.', ['Nils Voss=nils voss', 'Voss Jr.=nils voss']],
  // A body of many.
  [
    'The Pilots’ Guild met. Mara Voss’s Board did not.',
    ['Pilots’ Guild=pilots’ guild', 'Mara Voss=mara voss', 'Board=board'],
  ],
  // A firm by its head.
  [
    'Nils Voss, the chief executive of Arden Quillon, spoke. The company did not.',
    ['Nils Voss=nils voss', 'Arden Quillon=arden quillon', 'The company=arden quillon'],
  ],
  // A lawyer, named behind whom she speaks for.
  ['Mr. Voss’s lawyer, Hanne Lind, said that he had left.', ['Voss=voss', 'Hanne Lind=hanne lind', 'he=voss']],
  // A capital that proves nothing.
  ['Critics left. Monday was quiet. Former officials said so.', ['Critics=?', 'Former officials=?']],
  ['The German minister left for May talks in Berlin.', ['The German minister=?', 'Berlin=berlin']],
  // Particles, suffixes, hyphens.
  [
    'Ilse van der Berg, Ana Ruiz-Vega and Omar al-Hadi met John Orr Jr. on Monday.',
    [
      'Ilse van der Berg=ilse van der berg',
      'Ana Ruiz-Vega=ana ruiz-vega',
      'Omar al-Hadi=omar al-hadi',
      'John Orr Jr.=john orr jr.',
    ],
  ],
  // "X-Y talks" are X and Y.
  [
    'Mara Voss met Bo Lind. The Voss-Lind talks failed.',
    ['Mara Voss=mara voss', 'Bo Lind=bo lind', 'Voss=mara voss', 'Lind=bo lind'],
  ],
  // A body by its noun, a post with a capital.
  [
    'The FBI opened a case on Monday. The bureau told the Inspector General so.',
    ['FBI=fbi', 'The bureau=fbi', 'the Inspector General=?'],
  ],
  // A relative clause is about whom it follows.
  ['Mara Voss met Ann Lind, who had lost her bag.', ['Mara Voss=mara voss', 'Ann Lind=ann lind', 'her=ann lind']],
  // An adjective is no role.
  ['Another terrorist attack shook Oslo.', ['Oslo=oslo']],
  // A role nobody bears, and one that another bears.
  [
    'A lawyer for Arden Corp. spoke. The lawyer said no more.',
    ['A lawyer=?', 'Arden Corp.=arden corp.', 'The lawyer=?'],
  ],
];

for (const [text, expected] of rows) test(text, () => assert.deepEqual(mentionsOf(text), expected));

test('a headline in title case names whom the body names', () => {
  const text = 'Voss Sells Old Quay to Lind\n\nMara Voss sold the quay to Bo Lind on Monday, he said.';
  assert.deepEqual(mentionsOf(text), [
    'Voss=mara voss',
    'Lind=bo lind',
    'Mara Voss=mara voss',
    'Bo Lind=bo lind',
    'he=bo lind',
  ]);
});

test('a headline in upper case too', () => {
  const text = 'MARA VOSS SELLS THE OLD QUAY TO LIND\n\nMara Voss sold the quay to Bo Lind on Monday.';
  assert.deepEqual(mentionsOf(text), ['MARA VOSS=mara voss', 'LIND=bo lind', 'Mara Voss=mara voss', 'Bo Lind=bo lind']);
});

test('entities have kind, gender, roles, and whom they speak for', () => {
  const { entities } = read(
    'Harbour Board spokesman Jo Finn met Gov. Mara Voss, the chairwoman of Arden Corp., in Oslo. The Courier Herald wrote so.',
  );
  assert.deepEqual(
    entities.map(({ name, kind, gender, roles, speaksFor }) => [name, kind, gender, roles, speaksFor]),
    [
      ['Harbour Board', 'organisation', null, [], []],
      ['Jo Finn', 'person', 'm', ['Harbour Board spokesman'], ['harbour board']],
      ['Mara Voss', 'person', 'f', ['Gov.', 'the chairwoman of Arden Corp.'], []],
      ['Arden Corp.', 'organisation', null, [], []],
      ['Oslo', 'place', null, [], []],
      ['Courier Herald', 'outlet', null, [], []],
    ],
  );
});

test('a paper knows itself by its last word, a firm that publishes stays a firm', () => {
  const told = 'Two officials told the Ledger that Arden Corp. had closed. The company did not answer the Ledger.';
  assert.deepEqual(kindsOf(told, 'The Northern Ledger'), ['The Northern Ledger: outlet', 'Arden Corp.: organisation']);
  assert.deepEqual(kindsOf('The Northern Ledger sold its press.', 'The Northern Ledger'), [
    'The Northern Ledger: outlet',
  ]);
  assert.deepEqual(kindsOf('Arden Marine said so.', 'Arden Marine')[0]?.endsWith('outlet'), false);
  assert.deepEqual(kindsOf('He told the Board so.', 'Harbour Board'), ['Board: thing']);
});

test('unnamed sources are mentions without an entity', () => {
  const { mentions } = read('People briefed on the talks told Bo Lind so.');
  assert.deepEqual(mentions[0], { span: [0, 27], kind: 'unnamed', number: 'plural', entity: null });
});

test('spans are inside the text, in order, and keys are those of entities', () => {
  const { text, mentions, entities } = read(
    'Sens. Ada Quill and Bo Lind wrote to the U.S. Treasury. They said that its officials had met Voss’s lawyers.',
  );
  const keys = new Set(entities.map(({ key }) => key));
  let before = 0;
  for (const { span, entity } of mentions) {
    assert.ok(span[0] >= before && span[0] < span[1] && span[1] <= text.length);
    before = span[0];
    for (const key of entity?.split(' + ') ?? []) assert.ok(keys.has(key), key);
  }
});

test('hostile text ends in time', () => {
  const texts = [
    'Ada '.repeat(100_000),
    'Mr. '.repeat(100_000),
    'Bo Lind and '.repeat(20_000),
    'he '.repeat(100_000),
    'the senators '.repeat(40_000),
    'University of '.repeat(50_000),
    'officials familiar with '.repeat(20_000),
    '“I '.repeat(50_000),
    Array.from(
      { length: 20_000 },
      (_, i) => `Sen. Ann Orr${String.fromCodePoint(97 + (i % 26), 97 + (Math.floor(i / 26) % 26))} spoke, she said.`,
    ).join(' '),
    'שלום 🙂 '.repeat(50_000),
    'x'.repeat(1_000_000),
  ];
  for (const text of texts) {
    const started = performance.now();
    read(text);
    const took = performance.now() - started;
    assert.ok(took < 8_000, `${text.slice(0, 20)}: ${took}`);
  }
});
