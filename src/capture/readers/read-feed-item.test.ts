import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Failure } from '../../model/failure.ts';
import { readFeedItem } from './read-feed-item.ts';
import { splitFeed } from '../feed/split-feed.ts';

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Tidewater Post</title><language>en</language>
<item><title>Gate &amp; keeper</title><link>https://tidewater.example/a#top</link><dc:creator>Ann Oduya</dc:creator><dc:creator>Bo Lind</dc:creator><pubDate>Sun, 04 May 2031 23:00:00 -0500</pubDate><description>Short.</description><content:encoded><![CDATA[<p>The keeper said so.</p><p>He left.</p><!-- <item> -->]]></content:encoded></item>
<!-- <item> --><item><title>Second</title><link>https://tidewater.example/b</link><description>A plain line.</description></item>
</channel></rss>`;
const ATOM =
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>The Quay</title><entry><title>Gate</title><link rel="alternate" href="https://quay.example/a"/><id>1</id><author><name>Ann</name></author><updated>2031-05-05T10:00:00Z</updated><published>2031-05-04T10:00:00Z</published><content type="html">&lt;p&gt;Words &amp;amp; more.&lt;/p&gt;</content></entry></feed>';

describe('splitFeed', () => {
  it('makes each item a feed of its own', () => {
    const feeds = [...splitFeed(RSS, 'a')];
    assert.equal(feeds.length, 2);
    for (const feed of feeds) assert.equal([...splitFeed(feed, 'a')].length, 1);
    assert.match(feeds[1]!, /The Tidewater Post[\s\S]*Second/);
    assert.doesNotMatch(feeds[1]!, /Gate/);
  });

  it('finds nothing in what is no feed', () => assert.deepEqual([...splitFeed('<p>item</p>', 'a')], []));
});

describe('readFeedItem', () => {
  it('reads an item of RSS', () => {
    const read = readFeedItem([...splitFeed(RSS, 'a')][0]!, 'feed.xml');
    assert.equal(read.text, 'Gate & keeper\n\nThe keeper said so.\n\nHe left.');
    assert.deepEqual(
      [read.title, read.publisher, read.author, read.published, read.url, read.language],
      [
        'Gate & keeper',
        'The Tidewater Post',
        'Ann Oduya and Bo Lind',
        '2031-05-04',
        'https://tidewater.example/a#top',
        'en',
      ],
    );
    assert.deepEqual(
      read.blocks.map(({ kind }) => kind),
      ['title', 'paragraph', 'paragraph'],
    );
  });

  it('reads an entry of Atom', () => {
    const read = readFeedItem([...splitFeed(ATOM, 'a')][0]!, 'feed.xml');
    assert.deepEqual(
      [read.text, read.publisher, read.author, read.published, read.url, read.properties?.['modified']],
      ['Gate\n\nWords & more.', 'The Quay', 'Ann', '2031-05-04', 'https://quay.example/a', '2031-05-05T10:00:00Z'],
    );
  });

  it('expands nothing that a feed defines', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]>${RSS.slice(21).replace('Short.', '&c;&c;')}`;
    const read = readFeedItem([...splitFeed(bomb, 'a')][0]!, 'feed.xml');
    assert.ok(read.text.length < 1000);
  });

  it('refuses what is no feed', () => {
    assert.throws(
      () => readFeedItem('words', 'feed.xml'),
      (error) => error instanceof Failure && /is a broken feed/.test(error.message),
    );
  });
});
