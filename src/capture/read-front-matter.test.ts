import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFrontMatter } from './read-front-matter.ts';

const unknown = { title: null, publisher: null, author: null, published: null, url: null, language: null };

describe('readFrontMatter', () => {
  const rows: [what: string, source: string, metadata: object, rest: string][] = [
    [
      'what web clippers write',
      '---\ntitle: "Ferry stays: harbour board"\npublisher: The Tidewater Post\nauthor: Ann Oduya\npublished: 2031-05-04\nurl: https://tidewater.example/1\n---\n\nText.',
      {
        ...unknown,
        title: 'Ferry stays: harbour board',
        publisher: 'The Tidewater Post',
        author: 'Ann Oduya',
        published: '2031-05-04',
        url: 'https://tidewater.example/1',
      },
      '\nText.',
    ],
    [
      'other names for the same things',
      '---\nsite: Tidewater Post\nauthors: [Ann Oduya, "[[Bo Lind]]"]\ndate: May 4, 2031\nsource: https://tidewater.example/1\nlang: en-GB\n---\nText.',
      {
        ...unknown,
        publisher: 'Tidewater Post',
        author: 'Ann Oduya and Bo Lind',
        published: '2031-05-04',
        url: 'https://tidewater.example/1',
        language: 'en-GB',
      },
      'Text.',
    ],
    [
      'a source that is a name',
      '---\nsource: The Tidewater Post\n---\nText.',
      { ...unknown, publisher: 'The Tidewater Post' },
      'Text.',
    ],
    ['carriage returns', '---\r\ntitle: A\r\n---\r\nText.', { ...unknown, title: 'A' }, 'Text.'],
    ['a byte order mark', '\uFEFF---\ntitle: A\n---\nText.', { ...unknown, title: 'A' }, 'Text.'],
    ['a number for a title', '---\ntitle: 1984\n---\nText.', { ...unknown, title: '1984' }, 'Text.'],
    ['a date that is none', '---\ntitle: A\ndate: last week\n---\nText.', { ...unknown, title: 'A' }, 'Text.'],
    ['an empty block', '---\n---\nText.', unknown, '---\n---\nText.'],
    ['none', 'Text.\n---\ntitle: A\n---\n', unknown, 'Text.\n---\ntitle: A\n---\n'],
    ['an opening that never closes', '---\ntitle: A\nText.', unknown, '---\ntitle: A\nText.'],
    [
      'lines between rules that are no YAML',
      '---\nShe said: "no: never": and [so\n---\nText.',
      unknown,
      '---\nShe said: "no: never": and [so\n---\nText.',
    ],
    ['a sentence between rules', '---\nA sentence.\n---\nText.', unknown, '---\nA sentence.\n---\nText.'],
  ];
  for (const [what, source, metadata, rest] of rows) {
    it(what, () => {
      const read = readFrontMatter(source);
      assert.deepEqual(read.metadata, metadata);
      assert.equal(source.slice(read.end), rest);
    });
  }

  it('does not unfold aliases that grow without end', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level}: &l${level} [${level === 0 ? 'x' : `*l${level - 1}, *l${level - 1}`}]`,
    );
    const source = `---\n${levels.join('\n')}\n---\nText.`;
    assert.deepEqual(readFrontMatter(source).metadata, unknown);
  });
});
