import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtml } from './read-html.ts';

const FILLER =
  'The harbour board, which runs the ferry, the cranes and the two basins, met behind closed doors on Tuesday, and its members left without a word, one after another, by the side door, as they had done in March.';
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav>${body}<footer>© The Tidewater Post</footer></body></html>`;
const article = `<article><h1>Board puts off its vote</h1><p>${FILLER}</p><p>&ldquo;We will not be hurried,&rdquo; said Orlo &amp; Sons, <b>the</b>\n  operator,<br>in a note.</p><h2>What comes next</h2><ul><li>A vote in June, as the chair has promised.</li></ul><p>${FILLER}</p><figure><img src="a"><figcaption>The ferry at its pier.</figcaption></figure></article>`;

function checkOffsets(source: string, read: ReturnType<typeof readHtml>): number {
  let mapped = 0;
  for (const run of read.offsets) {
    assert.equal(read.text.slice(run.text, run.text + run.length), source.slice(run.source, run.source + run.length));
    mapped += run.length;
  }
  return mapped;
}

describe('readHtml', () => {
  it('takes the article and leaves the rest of the page', () => {
    const source = page('<title>Board puts off its vote | The Tidewater Post</title>', article);
    const read = readHtml(source);
    assert.deepEqual(
      read.blocks.map((block) => [block.kind, read.text.slice(...block.span)]),
      [
        ['title', 'Board puts off its vote'],
        ['paragraph', FILLER],
        ['paragraph', '“We will not be hurried,” said Orlo & Sons, the operator,\nin a note.'],
        ['heading', 'What comes next'],
        ['list-item', 'A vote in June, as the chair has promised.'],
        ['paragraph', FILLER],
        ['caption', 'The ferry at its pier.'],
      ],
    );
    assert.ok(checkOffsets(source, read) > read.text.length * 0.95);
  });

  it('finds its places in every attempt of Readability', () => {
    // Too short for the first attempts: Readability sets the page again before each.
    const source = page(
      '<title>Note</title>',
      '<div class="comment"><p>A short note, by hand, &amp; no more.</p></div>',
    );
    const read = readHtml(source);
    assert.match(read.text, /A short note, by hand, & no more\./);
    assert.ok(checkOffsets(source, read) > 25);
  });

  it('tells the words of the site from those of the article', () => {
    const source = page(
      '<title>Board puts off its vote</title>',
      `<article><h1>Board puts off its vote</h1><figure><img src="a"><figcaption>The ferry. <span>Photo: Lena Ode/Harbour Pictures</span></figcaption></figure><p>By Ann Oduya</p><p>${FILLER}</p><div><p>Sign up for our morning newsletter</p></div><p>${FILLER}</p><p><em>Advertisement</em></p><p>${FILLER}</p><p><strong>Read more: <a href="/c">Gate stood open for six hours</a></strong></p><p>${FILLER} See <a href="/d">the log</a>.</p><p>Photo by Lena Ode</p><ul><li><a href="/a">Gate stood open</a></li><li><a href="/b">Who runs the harbour?</a></li></ul><ul><li>A vote in <a href="/e">June</a>, says the chair.</li></ul></article>`,
    );
    const read = readHtml(source);
    assert.deepEqual(
      read.blocks.map((block) => [block.kind, read.text.slice(...block.span).slice(0, 24)]),
      [
        ['title', 'Board puts off its vote'],
        ['caption', 'The ferry. Photo: Lena O'],
        ['furniture', 'By Ann Oduya'],
        ['paragraph', FILLER.slice(0, 24)],
        ['furniture', 'Sign up for our morning '],
        ['paragraph', FILLER.slice(0, 24)],
        ['furniture', 'Advertisement'],
        ['paragraph', FILLER.slice(0, 24)],
        ['furniture', 'Read more: Gate stood op'],
        ['paragraph', FILLER.slice(0, 24)],
        ['caption', 'Photo by Lena Ode'],
        ['furniture', 'Gate stood open'],
        ['furniture', 'Who runs the harbour?'],
        ['list-item', 'A vote in June, says the'],
      ],
    );
  });

  it('reads a page without an article as it stands', () => {
    const read = readHtml('<p>One line.');
    assert.equal(read.text, 'One line.');
    assert.deepEqual(read.offsets, [{ text: 0, source: 3, length: 9 }]);
  });

  it('keeps offsets behind a byte order mark and carriage returns', () => {
    const source = `\uFEFF${page('<title>Board</title>', article).replaceAll('\n', '\r\n')}`;
    assert.ok(checkOffsets(source, readHtml(source)) > 400);
  });

  const heads: [what: string, head: string, found: object][] = [
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Board puts off its vote","datePublished":"2031-05-04T22:10:00-05:00","author":[{"@type":"Person","name":"Ann Oduya"},{"name":"Bo Lind"}],"publisher":{"@id":"#o"},"url":"https://tidewater.example/v"},{"@type":"Organization","@id":"#o","name":"The Tidewater Post"}]}</script>',
      {
        title: 'Board puts off its vote',
        publisher: 'The Tidewater Post',
        author: 'Ann Oduya and Bo Lind',
        published: '2031-05-04',
        url: 'https://tidewater.example/v',
        language: 'en-GB',
      },
    ],
    [
      'Open Graph and links',
      '<meta property="og:title" content="Board puts off its vote"><meta property="og:site_name" content="Tidewater Post"><meta property="article:published_time" content="2031-05-04T08:00:00Z"><meta name="author" content="By Ann Oduya"><link rel="canonical" href="https://tidewater.example/v"><title>x</title>',
      {
        title: 'Board puts off its vote',
        publisher: 'Tidewater Post',
        author: 'Ann Oduya',
        published: '2031-05-04',
        url: 'https://tidewater.example/v',
        language: 'en-GB',
      },
    ],
    [
      'nothing but the page',
      '<title>Board puts off its vote - Tidewater</title>',
      {
        title: 'Board puts off its vote',
        publisher: null,
        author: null,
        published: null,
        url: null,
        language: 'en-GB',
      },
    ],
    [
      'JSON-LD that is broken, and an address for an author',
      '<script type="application/ld+json">{"@type":"NewsArticle",</script><meta property="article:author" content="https://social.example/ann">',
      {
        title: 'Board puts off its vote',
        publisher: null,
        author: null,
        published: null,
        url: null,
        language: 'en-GB',
      },
    ],
  ];
  for (const [what, head, found] of heads) {
    it(`knows a page by ${what}`, () => {
      const { title, publisher, author, published, url, language } = readHtml(page(head, article));
      assert.deepEqual({ title, publisher, author, published, url, language }, found);
    });
  }

  const hostile: [what: string, source: string][] = [
    ['100,000 deep', `${'<div>'.repeat(100_000)}words${'</div>'.repeat(100_000)}`],
    ['100,000 deep in emphasis', `${'<b>'.repeat(100_000)}words`],
    ['a million open paragraphs', `<p>words${'<p>'.repeat(200_000)}`],
    ['tags that never end', `words ${'<a '.repeat(100_000)}`],
    ['entities', `words ${'&amp;&lt;&quot;'.repeat(50_000)}`],
    ['tables in tables', `${'<table><tr><td>'.repeat(5000)}words`],
    ['lists in lists', `${'<ul><li>'.repeat(20_000)}words`],
    ['attributes', `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(' ')}>words`],
  ];
  for (const [what, source] of hostile) {
    it(`ends in time on ${what}`, () => {
      const start = performance.now();
      const read = readHtml(source);
      assert.match(read.text, /words/);
      checkOffsets(source, read);
      assert.ok(performance.now() - start < 10_000);
    });
  }
});
