import assert from 'node:assert/strict';
import { it } from 'node:test';
import { startSession } from './session.ts';

it('lets in whoever has a key, once', () => {
  const session = startSession(4710);
  const key = session.issueKey();
  const token = session.enter(key);
  assert.ok(token !== null && session.isOwn(token));
  assert.equal(session.enter(key), null);
});

it('lets in each of two keys', () => {
  const session = startSession(4710);
  const [a, b] = [session.issueKey(), session.issueKey()];
  assert.notEqual(a, b);
  assert.ok(session.enter(b) !== null && session.enter(a) !== null);
});

it('knows no key or token but its own', () => {
  const session = startSession(4710);
  const other = startSession(4710);
  assert.equal(session.enter(other.issueKey()), null);
  assert.equal(session.enter(''), null);
  assert.equal(session.isOwn(undefined), false);
  assert.equal(session.isOwn(''), false);
  assert.equal(session.isOwn(other.enter(other.issueKey())!), false);
});

it('takes no key for a token', () => {
  const session = startSession(4710);
  assert.equal(session.isOwn(session.issueKey()), false);
});
