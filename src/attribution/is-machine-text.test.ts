import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from './document-of.ts';
import { isMachineText } from './is-machine-text.ts';

test('a machine’s own voice: by publisher, by author, by its own word', () => {
  assert.ok(isMachineText(documentOf('The ferry sank.', { publisher: 'ChatGPT' })));
  assert.ok(isMachineText(documentOf('The ferry sank.', { author: 'Google Gemini' })));
  assert.ok(isMachineText(documentOf('As an AI language model, I know of no ferry.')));
});

test('people who write about machines, or are called like one in part', () => {
  assert.ok(!isMachineText(documentOf('ChatGPT said that the ferry sank.', { publisher: 'The Harbour Gazette' })));
  assert.ok(!isMachineText(documentOf('The ferry sank.', { author: 'Claudette Grokel' })));
});
