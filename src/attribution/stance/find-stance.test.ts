import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findStance } from './find-stance.ts';

const rows: [cue: string, content: string, stance: string][] = [
  ['said', 'the bridge was safe', 'assert'],
  ['denied', 'the report', 'deny'],
  ['said', 'she was not involved in the sale', 'deny'],
  ['said', 'there was no attempt to hide it', 'deny'],
  ['said', 'he was unaware of any loan', 'deny'],
  ['called', 'the reports absolutely false', 'deny'],
  ['called', 'the vote rigged', 'accuse'],
  ['said', 'the bridge will open in May', 'predict'],
  ['said', 'she will sell the ferry', 'commit'],
  ['vowed', 'to sell the ferry', 'commit'],
  ['said', 'the board must act', 'request'],
  ['asked', 'to close the bridge', 'request'],
  ['asked', 'whether the bridge was safe', 'ask'],
  ['acknowledged', 'that she had erred', 'concede'],
  ['confirmed', 'the call', 'confirm'],
  ['would not confirm', 'the call', 'decline'],
  ['could not verify', 'the claim', 'report'],
  ['could not independently confirm', 'the claim', 'report'],
  ['has never blamed', 'the ministry', 'report'],
  ['alleged', 'that he had lied', 'allege'],
  ['accused', 'him of fraud', 'accuse'],
  ['clarified', 'that she had meant the ferry', 'correct'],
  ['highlighted', 'the wrong done, which was not small', 'assert'],
];

for (const [cue, content, stance] of rows) {
  test(`${cue} “${content}”: ${stance}`, () => {
    const aboutItself = content.startsWith('she will');
    assert.equal(
      findStance({ cue: ` ${cue} `, content: ` ${content} `, asks: false, known: 'named', relays: false, aboutItself }),
      stance,
    );
  });
}
