import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeEntity, makeProposition } from '../../../test/made-up-proposition.ts';
import type { Made } from '../../../test/made-up-proposition.ts';
import type { ClaimFields } from '../../model/claim.ts';
import type { ClaimKind } from '../../model/vocabulary.ts';
import { findFields } from './find-fields.ts';

const entities = [
  makeEntity('Jon Halden', 'person', { gender: 'm' }),
  makeEntity('Piet Orlow', 'person', { gender: 'm' }),
  makeEntity('Ada Dorn', 'person', { gender: 'f' }),
  makeEntity('Rolf Saarin'),
  makeEntity('Riga', 'place'),
  makeEntity('Northline', 'organisation'),
  makeEntity('Royal Navy', 'public-body'),
  makeEntity('Justice Ministry', 'public-body'),
];

const rows: [kind: ClaimKind, text: string, fields: ClaimFields, made?: Made][] = [
  [
    'contact',
    '[Halden|Jon Halden] spoke to [Orlow|Piet Orlow] by phone about the beacon',
    { who: 'Jon Halden', whom: 'Piet Orlow', channel: 'phone', about: 'the beacon' },
  ],
  [
    'contact',
    'a call between [Halden|Jon Halden] and [Orlow|Piet Orlow] lasted an hour',
    { who: 'Jon Halden', whom: 'Piet Orlow', channel: 'phone' },
  ],
  [
    'contact',
    '[Halden|Jon Halden] and [Orlow|Piet Orlow] met twice',
    { who: 'Jon Halden', whom: 'Piet Orlow', channel: 'in person' },
  ],
  [
    'contact',
    'met [Orlow|Piet Orlow] in Riga',
    { who: 'Jon Halden', whom: 'Piet Orlow', channel: 'in person' },
    { around: '[Halden|Jon Halden] rose and' },
  ],
  ['contact', 'there was some contact', {}],
  [
    'contact',
    '[Halden|Jon Halden] and [Orlow|Piet Orlow] met once in [Riga]',
    { who: 'Jon Halden', whom: 'Piet Orlow', channel: 'in person' },
  ],
  [
    'request',
    '[Orlow|Piet Orlow] asked [Halden|Jon Halden] not to switch on the beacon',
    { asker: 'Piet Orlow', asked: 'Jon Halden', act: 'not to switch on the beacon' },
  ],
  [
    'request',
    '[Halden|Jon Halden] was asked by [Orlow|Piet Orlow] to sell the ships',
    { asker: 'Piet Orlow', asked: 'Jon Halden', act: 'sell the ships' },
  ],
  ['request', '[Dorn|Ada Dorn] called for an end to the strike', { asker: 'Ada Dorn', act: 'an end to the strike' }],
  [
    'request',
    'to sell the ships',
    { asker: 'Piet Orlow', asked: 'Northline', act: 'sell the ships' },
    { statement: { stance: 'request', speaker: 'Piet Orlow', addressee: 'Northline' } },
  ],
  [
    'inquiry',
    '[Dorn|Ada Dorn] and [Saarin|Rolf Saarin] asked [the ministry|Justice Ministry] in a letter to investigate the meetings',
    {
      asker: 'Ada Dorn and Rolf Saarin',
      asked: 'Justice Ministry',
      subject: 'the meetings',
      instrument: 'letter',
    },
  ],
  [
    'inquiry',
    'the house opened an inquiry into how the cable was cut',
    { subject: 'how the cable was cut', instrument: 'inquiry' },
  ],
  [
    'obligation',
    'licence holders must report all contacts with foreign officials',
    { binds: 'licence holders', acts: 'report all contacts with foreign officials' },
  ],
  [
    'obligation',
    'the law requires pilots to report within ten days',
    { rule: 'the law', binds: 'pilots', acts: 'report within ten days' },
  ],
  [
    'obligation',
    '[Halden|Jon Halden] failed to report his meetings',
    { binds: 'Jon Halden', acts: 'report his meetings', kept: false },
  ],
  ['obligation', '[Halden|Jon Halden] complied with the rules', { kept: true }],
  [
    'risk',
    '[Dorn|Ada Dorn] warned that one man could switch off the strait',
    { warns: 'Ada Dorn', mechanism: 'one man could switch off the strait' },
  ],
  ['risk', 'the risk of a collision grows', { mechanism: 'a collision grows' }],
  [
    'dependency',
    '[the navy|Royal Navy] relies on [Northline] for its mail',
    { depends: 'Royal Navy', on: 'Northline', for: 'its mail' },
  ],
  [
    'dependency',
    '[Northline] accounts for over 80 percent of all launches',
    { on: 'Northline', for: 'all launches', share: 'over 80 percent' },
  ],
  [
    'dependency',
    '[Halden|Jon Halden] may lose [Northline]’s role as a sole provider for the port',
    { on: 'Northline', for: 'the port' },
  ],
  ['dependency', '[Northline] is too vital to scrap', {}],
  ['dependency', '[Northline] has a contract with [the navy|Royal Navy]', { on: 'Northline', depends: 'Royal Navy' }],
  [
    'role',
    '[Dorn|Ada Dorn] was the chairwoman of the council from 2007 to 2012',
    { who: 'Ada Dorn', office: 'chairwoman of the council', from: '2007', to: '2012' },
  ],
  [
    'role',
    '[Dorn|Ada Dorn] has been tapped to lead the new office',
    { who: 'Ada Dorn', office: 'lead the new office' },
  ],
  [
    'figure',
    '[Northline] holds over $15 billion in federal contracts',
    { of: 'federal contracts', value: 15e9, unit: 'USD', precision: 'over' },
  ],
  [
    'figure',
    'the fleet had approximately 9,500 satellites in early 2026',
    { of: 'satellites', value: 9500, unit: 'satellites', precision: 'about', as_of: '2026-01~/2026-03~' },
  ],
  [
    'figure',
    '[Northline] made 95% of the launches',
    { of: 'the launches', value: 95, unit: 'percent', precision: 'exact' },
  ],
  ['figure', 'many ships came', {}],
  [
    'figure',
    'The contract is worth 240 million crowns',
    { of: 'The contract', value: 240e6, unit: 'crowns', precision: 'exact' },
  ],
  [
    'figure',
    'Shares of [Northline] fell 6 percent',
    { of: 'Shares of Northline', value: 6, unit: 'percent', precision: 'exact' },
  ],
  [
    'assessment',
    'To security auditors, the risk is a 4 due to lapses',
    { rater: 'security auditors', suppliedBy: 'Answer Engine', value: 4, reasons: ['lapses'] },
    { statement: { speaker: 'Answer Engine' } },
  ],
  [
    'assessment',
    'the risk is a 4',
    { rater: 'auditors', suppliedBy: 'Answer Engine', value: 4 },
    {
      statement: {
        speaker: 'auditors',
        basis: 'role',
        chain: [
          { name: 'auditors', kind: 'group', span: null, entities: [] },
          { name: 'Answer Engine', kind: 'machine', span: null, entities: [] },
        ],
      },
    },
  ],
  [
    'assessment',
    'the risk is 1 of 5',
    { rater: 'Ada Dorn', value: 1, scale: 'of 5' },
    { statement: { speaker: 'Ada Dorn' } },
  ],
  [
    'precedent',
    '[Dorn|Ada Dorn] compared [Halden|Jon Halden] with the shipping lords of old',
    { compared: 'Jon Halden', with: 'the shipping lords of old', by: 'Ada Dorn' },
  ],
  [
    'precedent',
    '[Halden|Jon Halden] has been compared to the shipping lords',
    { compared: 'Jon Halden', with: 'the shipping lords' },
  ],
  ['event', '[Halden|Jon Halden] fell', {}],
];

for (const [kind, text, fields, made] of rows) {
  test(`${kind}: ${text}`, () => {
    assert.deepEqual(findFields(kind, [makeProposition(text, made)], entities), fields);
  });
}

test('most passages decide each field', () => {
  const members = [
    '[Orlow|Piet Orlow] asked [Halden|Jon Halden] to sail',
    '[Saarin|Rolf Saarin] asked [Halden|Jon Halden] to sail',
    '[Orlow|Piet Orlow] asked [Halden|Jon Halden] to sail',
  ];
  assert.equal(
    findFields(
      'request',
      members.map((text) => makeProposition(text)),
      entities,
    )['asker'],
    'Piet Orlow',
  );
});
