import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRobots } from './read-robots.ts';

describe('readRobots', () => {
  const rows: [what: string, text: string, path: string, says: 'allowed' | 'disallowed'][] = [
    ['nothing', '', '/a', 'allowed'],
    ['a rule for all', 'User-agent: *\nDisallow: /private', '/private/a', 'disallowed'],
    ['a rule for elsewhere', 'User-agent: *\nDisallow: /private', '/public', 'allowed'],
    ['the longer rule', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', 'allowed'],
    ['a group of its own', 'User-agent: *\nDisallow: /\n\nUser-agent: Hearsay\nAllow: /', '/a', 'allowed'],
    ['a group for another', 'User-agent: otherbot\nDisallow: /', '/a', 'allowed'],
    ['two names on one group', 'User-agent: a\nUser-agent: *\nDisallow: /', '/a', 'disallowed'],
    ['an empty rule', 'User-agent: *\nDisallow:', '/a', 'allowed'],
    ['a star', 'User-agent: *\nDisallow: /*/draft', '/x/y/draft', 'disallowed'],
    ['an end', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', 'allowed'],
    ['an end that is there', 'User-agent: *\nDisallow: /*.pdf$', '/a.pdf', 'disallowed'],
    ['a whole path', 'User-agent: *\nDisallow: /a$', '/ab', 'allowed'],
  ];
  for (const [what, text, path, says] of rows) it(`follows ${what}`, () => assert.equal(readRobots(text, path), says));

  it('ends in time on stars without end', () => {
    const start = performance.now();
    readRobots(`User-agent: *\nDisallow: /${'*a'.repeat(900)}$`, `/${'a'.repeat(100_000)}b`);
    assert.ok(performance.now() - start < 1000);
  });
});
