import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeProposition } from '../../test/made-up-proposition.ts';
import type { Made } from '../../test/made-up-proposition.ts';
import type { InquiryStep } from '../model/vocabulary.ts';
import { findHistory, findStep } from './find-history.ts';

const rows: [step: InquiryStep | null, text: string, made?: Made][] = [
  ['asked for', '[Dorn] and [Saarin] urged the ministry to investigate the meetings'],
  ['asked for', 'two deputies called for a federal investigation'],
  ['asked for', 'to look into the meetings and review them', { statement: { stance: 'request' } }],
  [
    'asked for',
    'that it be investigated by a committee that was opened for such things',
    { statement: { stance: 'request' } },
  ],
  ['opened', 'the inspector opened a preliminary review'],
  ['opened', 'deputies launched a probe into the cables'],
  ['opened', 'the ministry is investigating how the cable was cut'],
  [null, 'the ministry has not opened an inquiry'],
  ['answered', 'the ministry confirmed receipt of the letter'],
  ['declined', 'the ministry declined to open a case'],
  ['renewed', 'the deputies renewed their call for an inquiry'],
  ['stalled', 'most of the inquiries have stalled'],
  ['closed', 'the court closed the case'],
  ['closed', 'the inspector concluded its long review'],
  [null, 'the ministry opened on Monday at nine'],
  [null, '[Dorn] met [Saarin]'],
];

for (const [step, text, made] of rows) {
  test(`${step}: ${text}`, () => {
    assert.equal(findStep(makeProposition(text, made)), step);
  });
}

test('goes by date, the undated last', () => {
  const members = [
    makeProposition('the deputies renewed their call for an inquiry in May 2025', { statement: { id: 's3' } }),
    makeProposition('the ministry confirmed receipt of the letter', { statement: { id: 's2' } }),
    makeProposition('the deputies called for an inquiry in November 2024', { statement: { id: 's1' } }),
    makeProposition('DEPUTIES CALL FOR INQUIRY', { statement: { id: 's0', headline: true } }),
  ];
  assert.deepEqual(findHistory(members), [
    { step: 'asked for', when: '2024-11', statement: 's1' },
    { step: 'renewed', when: '2025-05', statement: 's3' },
    { step: 'answered', when: null, statement: 's2' },
  ]);
});
