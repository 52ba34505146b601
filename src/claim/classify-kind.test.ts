import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimKind } from '../model/vocabulary.ts';
import { classifyKind } from './classify-kind.ts';
import { makeProposition } from '../../test/made-up-proposition.ts';

/** `[Name]` marks an entity; near misses stand beside what they miss. */
const rows: [kind: ClaimKind, text: string][] = [
  ['contact', '[Halden] met [Orlow] twice at a hotel in [Riga]'],
  ['contact', '[Halden] has been in regular contact with [Orlow] since late 2022'],
  ['contact', '[Halden] had spoken to [Orlow] only once, 18 months prior'],
  ['contact', 'their conversations touched on personal matters and business'],
  ['contact', 'a phone call between [Halden] and the minister lasted ten minutes'],
  ['contact', '[Halden] dined with the ambassador in March'],
  ['obligation', '[Northline] has met every duty under its licence'],
  ['event', 'the company met its deadline and launched the ship'],
  ['request', '[Orlow] asked [Halden] not to switch on the beacon'],
  ['request', '[Orlow] persuaded [Halden] to forgo the launch as a favour to an ally'],
  ['request', 'the mayor urged residents to stay at home'],
  ['request', 'the union called for higher pay'],
  ['inquiry', 'two deputies asked the inspector general to investigate the contacts'],
  ['inquiry', 'the ministry opened a preliminary review of the meetings'],
  ['inquiry', 'the committee launched a probe into how the cables were cut'],
  ['inquiry', 'many of the probes have stalled'],
  ['event', 'the prosecutor decided not to recommend charges'],
  ['obligation', 'licence holders are required to report all contacts with foreign officials'],
  ['obligation', 'the law requires firms to register within ten days'],
  ['obligation', '[Halden] repeatedly failed to report his meetings'],
  ['obligation', 'sanctions prohibit investments in the port'],
  ['assessment', 'his lawyers concluded that disclosure was not required'],
  ['risk', 'one man could switch off the service in a war'],
  ['risk', 'the fleet poses a threat to national security'],
  ['risk', 'debris could disable thousands of satellites'],
  ['risk', 'hackers may have gained access to the mail server'],
  ['risk', 'the donation creates a potential conflict of interest'],
  ['dependency', 'the navy relies heavily on [Northline]'],
  ['dependency', '[Northline] carries over 80 percent of the mail'],
  ['dependency', '[Northline] is the only viable provider of the service'],
  ['dependency', 'the army has a contract with [Northline]'],
  ['role', '[Dorn] serves as chairman of the council'],
  ['role', '[Dorn] was appointed to co-lead the new department'],
  ['role', '[Dorn] informally advises the candidate on debates'],
  ['role', '[Dorn] keeps running the office and will oversee the convention as its director'],
  ['event', '[Dorn] resigned on Monday'],
  ['event', '[Dorn] was fired after the hearing'],
  ['figure', 'the contract is worth $1.8 billion'],
  ['figure', 'the fund paid at least $2.2 million to two firms'],
  ['figure', 'the fleet has reached approximately 9,500 satellites'],
  ['figure', 'he donated over $130 million'],
  ['figure', '40 percent of voters stayed at home'],
  ['event', 'two men left the hall'],
  ['assessment', 'the risk is a 4 due to lapses'],
  ['assessment', 'the minister called the deal a disgrace'],
  ['assessment', 'the clerk was careless'],
  ['assessment', 'there is no evidence that the report is false'],
  ['assessment', 'the director should lose his job'],
  ['assessment', 'she rates the danger at 4 out of 5'],
  ['precedent', '[Brandt] compared [Halden] with the shipping lords of old'],
  ['precedent', 'there is no precedent for such a prosecution'],
  ['precedent', 'the two cases were similar to earlier prosecutions'],
  ['event', 'a guard grabbed the reporter by the arm'],
  ['event', 'the president fled the country in February'],
  ['event', 'the agency deleted the records'],
  ['other', '[Dorn] has an apartment in the tower'],
  ['other', 'he wants a bigger boat'],
  ['other', 'the party plans to hold its meeting by the sea'],
];

for (const [kind, text] of rows) {
  test(`${kind}: ${text}`, () => {
    assert.equal(classifyKind([makeProposition(text)]), kind);
  });
}

test('all passages vote, a stray one is outvoted', () => {
  const members = ['[Halden] met [Orlow]', '[Halden] spoke with [Orlow] by phone', '[Halden] grabbed his coat'];
  assert.equal(classifyKind(members.map((text) => makeProposition(text))), 'contact');
});

test('nothing is some other thing', () => {
  assert.equal(classifyKind([]), 'other');
});
