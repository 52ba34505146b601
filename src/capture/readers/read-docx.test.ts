import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeDocx, makePart, makeZip } from '../../../test/made-up-files.ts';
import { Failure } from '../../model/failure.ts';
import { readDocx } from './read-docx.ts';

const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (inside: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;
const blocksOf = (bytes: Uint8Array): [string, string][] => {
  const read = readDocx(bytes, 'note.docx');
  return read.blocks.map(({ kind, span }) => [kind, read.text.slice(...span)]);
};

const change = (tag: string, inside: string): string =>
  `<w:${tag} w:id="1" w:author="Ann Oduya" w:date="2031-05-04T10:00:00Z">${inside}</w:${tag}>`;
const core = (title: string, author: string): Record<string, string> => ({
  'docProps/core.xml': `<c xmlns:dc="d" xmlns:dcterms="t"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><dcterms:modified>2031-05-04T10:00:00Z</dcterms:modified></c>`,
});

describe('readDocx', () => {
  it('tells title, headings, lists, rows and paragraphs', () => {
    const item = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>${run('Shut the lower gate by noon.')}</w:p>`;
    const cell = (words: string): string => `<w:tc>${paragraph(run(words))}</w:tc>`;
    const body = `${paragraph(run('Gate log'), 'Title')}${paragraph(run('What was '), 'berschrift1').replace('</w:p>', `${run('seen')}</w:p>`)}${paragraph(run('The keeper said that the lower gate had been open since Monday.'))}${item}<w:tbl><w:tr>${cell('Monday')}${cell('2.4 m')}</w:tr></w:tbl>`;
    const styles = makePart(
      'styles',
      '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Title"><w:name w:val="Title"/></w:style>',
    );
    assert.deepEqual(blocksOf(makeDocx(body, { 'word/styles.xml': styles })), [
      ['title', 'Gate log'],
      ['heading', 'What was seen'],
      ['paragraph', 'The keeper said that the lower gate had been open since Monday.'],
      ['list-item', 'Shut the lower gate by noon.'],
      ['list-item', 'Monday\t2.4 m'],
    ]);
  });

  it('reads a text as changed, and keeps what was deleted and by whom', () => {
    const body = paragraph(
      `${run('The board was ')}${change('del', '<w:r><w:delText>never </w:delText></w:r>')}${change('ins', run('fully '))}${run('told of the crack.')}`,
    );
    const read = readDocx(makeDocx(body), 'note.docx');
    assert.equal(
      read.text,
      'The board was fully told of the crack.\n\n[deleted, by Ann Oduya, 2031-05-04T10:00:00Z: never]',
    );
    assert.deepEqual(
      read.marks?.map(({ kind, span, by, at }) => [kind, read.text.slice(...span), by, at]),
      [
        ['inserted', 'fully ', 'Ann Oduya', null],
        ['deleted', 'never', 'Ann Oduya', 14],
      ],
    );
    assert.equal(read.blocks.at(-1)?.kind, 'furniture');
  });

  it('puts footnotes behind the body and says where they hang', () => {
    const body = `${paragraph(`${run('The gate failed twice')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`)}${paragraph(run('Nobody was hurt, the keeper said.'))}`;
    const notes = makePart(
      'footnotes',
      `<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2">${paragraph(run(' See the log of 1 May.'))}</w:footnote>`,
    );
    const read = readDocx(makeDocx(body, { 'word/footnotes.xml': notes }), 'note.docx');
    assert.equal(read.text, 'The gate failed twice.\n\nNobody was hurt, the keeper said.\n\nSee the log of 1 May.');
    const [mark] = read.marks ?? [];
    assert.deepEqual([mark?.kind, read.text.slice(...mark!.span), mark?.at], ['footnote', 'See the log of 1 May.', 21]);
  });

  it('keeps comments and hidden words apart from what is said', () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Do not publish this.</w:t></w:r>';
    const body = paragraph(`${run('The keeper resigned.')}${hidden}<w:r><w:commentReference w:id="0"/></w:r>`);
    const comments = makePart(
      'comments',
      `<w:comment w:id="0" w:author="Bo Lind" w:date="2031-05-05">${paragraph(run('Is that so?'))}</w:comment>`,
    );
    assert.deepEqual(blocksOf(makeDocx(body, { 'word/comments.xml': comments })), [
      ['paragraph', 'The keeper resigned.'],
      ['furniture', '[hidden: Do not publish this.]'],
      ['furniture', '[comment, by Bo Lind, 2031-05-05: Is that so?]'],
    ]);
  });

  it('leaves out field codes and what stands there for older programs', () => {
    const body = paragraph(
      `${run('Page ')}<w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText></w:r>${run('4 of the report.')}<mc:AlternateContent xmlns:mc="m"><mc:Choice/><mc:Fallback>${run('Fallback')}</mc:Fallback></mc:AlternateContent>`,
    );
    assert.deepEqual(blocksOf(makeDocx(body)), [['paragraph', 'Page 4 of the report.']]);
  });

  it('reads a file whose names have another prefix', () => {
    const root = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const bytes = makeZip([
      {
        name: 'word/document.xml',
        bytes: `<x:document xmlns:x="${root}"><x:body><x:p><x:r><x:t>Words.</x:t></x:r></x:p></x:body></x:document>`,
      },
    ]);
    assert.equal(readDocx(bytes, 'note.docx').text, 'Words.');
  });

  it('knows its author and title where a person wrote them', () => {
    const named = readDocx(makeDocx(paragraph(run('Words.')), core('Gate log', 'Ann Oduya')), 'a.docx');
    assert.deepEqual(
      [named.title, named.author, named.published, named.properties],
      ['Gate log', 'Ann Oduya', null, { modified: '2031-05-04T10:00:00Z' }],
    );
    const unnamed = readDocx(makeDocx(paragraph(run('Words.')), core('Microsoft Word - a.docx', 'admin')), 'a.docx');
    assert.deepEqual([unnamed.title, unnamed.author], [null, null]);
  });

  const broken: [what: string, bytes: () => Uint8Array, code: string, sentence: RegExp][] = [
    ['an archive of something else', () => makeZip([{ name: 'a.txt', bytes: 'a' }]), 'unknown-format', /holds no word/],
    ['an archive cut short', () => makeDocx('').subarray(0, 200), 'unreadable', /directory is missing/],
    ['XML that does not close', () => makeDocx('<w:p>'), 'unreadable', /broken XML/],
    [
      'entities that grow',
      () =>
        makeZip([
          { name: 'word/document.xml', bytes: '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>' },
        ]),
      'unreadable',
      /broken XML/,
    ],
    ['100,000 levels', () => makeDocx('<w:p>'.repeat(100_000)), 'unreadable', /nests more than/],
    [
      'a part that unpacks to 60 MB',
      () => makeDocx(' '.repeat(60 * 1024 * 1024)),
      'too-large',
      /unpacks to more than 24 MB/,
    ],
  ];
  for (const [what, bytes, code, sentence] of broken) {
    it(`refuses ${what} in one sentence`, () => {
      assert.throws(
        () => readDocx(bytes(), 'note.docx'),
        (error) => error instanceof Failure && error.code === code && sentence.test(error.message),
      );
    });
  }
});
