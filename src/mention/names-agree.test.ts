import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullestName, genderOfName, namesAgree, readNameParts } from './names-agree.ts';

const agreeing: readonly (readonly [string, string])[] = [
  ['Mara Voss', 'Voss'],
  ['Mara Voss', 'Ms. Voss'],
  ['Mara Voss', 'M. Voss'],
  ['Mara Voss', 'Mara'],
  ['Mara K. Voss', 'Mara Voss'],
  ['Sen. Robert Hask', 'Bob Hask'],
  ['Voss, Mara', 'Mara Voss'],
  ['Ilse de Vries', 'de Vries'],
  ['Ilse de Vries', 'Vries'],
  ['Bo Lind Jr.', 'Bo Lind'],
  ['J.D. Orr', 'Jon Orr'],
  ['Defense Minister Ana Ruiz', 'Ruiz'],
  ['Prime Minister Ana Ruiz', 'Ms. Ruiz'],
  ['MARA VOSS', 'Mara Voss’s'],
];
const disagreeing: readonly (readonly [string, string])[] = [
  ['Mara Voss', 'Nils Voss'],
  ['Mrs. Voss', 'Nils Voss'],
  ['Mara Voss', 'Mara Lind'],
  ['Mara K. Voss', 'Mara T. Voss'],
  ['Bo Lind Jr.', 'Bo Lind Sr.'],
  ['Mr. Mara', 'Mara Voss'],
  ['Mara Voss', 'Voss Bank'],
  ['', 'Voss'],
];

for (const [a, b] of agreeing) {
  test(`${a} may be ${b}`, () => {
    assert.ok(namesAgree(a, b));
    assert.ok(namesAgree(b, a));
  });
}
for (const [a, b] of disagreeing) {
  test(`${a} is not ${b}`, () => {
    assert.ok(!namesAgree(a, b));
    assert.ok(!namesAgree(b, a));
  });
}

test('names come apart into titles, given names, surname and suffix', () => {
  assert.deepEqual(readNameParts('Lt. Col. Ada P. van der Berg Jr.'), {
    titles: ['lt col'],
    given: ['ada', 'p'],
    surname: 'van der berg',
    suffix: 'jr',
  });
});

test('gender is told by titles, then by given names, or not at all', () => {
  assert.equal(genderOfName(readNameParts('Mrs. Orr')), 'f');
  assert.equal(genderOfName(readNameParts('Victor Orr')), 'm');
  assert.equal(genderOfName(readNameParts('Xan Orr')), null);
});

test('the fullest form spells most out', () => {
  assert.equal(fullestName(['Orr', 'J. Orr', 'Jon Orr', 'Mr. Orr']), 'Jon Orr');
  assert.equal(fullestName(['Jon Orr', 'Jon B. Orr Jr.']), 'Jon B. Orr Jr.');
});
