import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIgnored } from './find-ignored.ts';

test('a comment answers for its paragraph, alone on a line for the next one', () => {
  const source =
    'One.\n\nTwo. <!-- hearsay-ignore no-support: seen by us -->\n\n<!-- hearsay-ignore hardened: the court said so -->\n\nThree.\n';
  const found = findIgnored(source).map(({ rule, reason, span }) => [rule, reason, source.slice(...span).trim()]);
  assert.deepEqual(found, [
    ['no-support', 'seen by us', 'Two. <!-- hearsay-ignore no-support: seen by us -->'],
    ['hardened', 'the court said so', 'Three.'],
  ]);
});

test('one without a reason, or of no rule, answers for nothing', () => {
  for (const comment of [
    '<!-- hearsay-ignore no-support: -->',
    '<!-- hearsay-ignore typo: because -->',
    '<!-- a note -->',
  ]) {
    assert.deepEqual(findIgnored(`Words. ${comment}\n`), [], comment);
  }
});

test('in HTML the tags of blocks part paragraphs', () => {
  const source = '<p>One.</p><p>Two. <!-- hearsay-ignore one-origin: we checked --></p><p>Three.</p>';
  const [found] = findIgnored(source);
  assert.ok(source.slice(...found!.span).includes('Two.'));
  assert.ok(!source.slice(...found!.span).includes('Three.'));
});
