const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Sub-year groupings of EDTF, level 2. */
const PARTS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'first quarter of',
  '34': 'second quarter of',
  '35': 'third quarter of',
  '36': 'fourth quarter of',
  '37': 'first third of',
  '38': 'middle of',
  '39': 'last third of',
  '40': 'first half of',
  '41': 'second half of',
};
const QUALIFIERS: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };
const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:.,Zz+-]*)?([~?%]?)$/;

/**
 * A date in words: "25 Oct 2024", "about Apr 2021", "summer 2023", "from winter 2022 on".
 * @param edtf EDTF (ISO 8601-2); anything else is given back as it is
 */
export function nameDate(edtf: string): string {
  const [from, to, ...more] = edtf.split('/');
  if (from === undefined || to === undefined || more.length > 0) return namePoint(edtf);
  if (to === '..' || to === '') return `from ${namePoint(from)} on`;
  if (from === '..' || from === '') return `until ${namePoint(to)}`;
  return namePeriod(from, to);
}

/** From one date to another: "14 Mar – 2 Apr 2025"; one date where they are the same. */
export function namePeriod(from: string, to: string): string {
  const [first, last] = [namePoint(from), namePoint(to)];
  if (first === last) return first;
  const [a, b] = [POINT.exec(from), POINT.exec(to)];
  const sameYear = a?.[3] !== undefined && b?.[3] !== undefined && a[1] === b[1] && a[4] === '' && b[4] === '';
  if (!sameYear) return `${first} – ${last}`;
  return a[2] === b[2] ? `${Number(a[3])}–${last}` : `${first.slice(0, -5)} – ${last}`;
}

function namePoint(edtf: string): string {
  const decade = /^(\d{3})X([~?%]?)$/.exec(edtf);
  if (decade) return `${QUALIFIERS[decade[2]!] ?? ''}the ${decade[1]}0s`;
  const point = POINT.exec(edtf);
  if (!point) return edtf;
  const [, year, month, day, qualifier] = point;
  const about = QUALIFIERS[qualifier!] ?? '';
  if (month === undefined) return `${about}${year}`;
  const name = PARTS[month] ?? MONTHS[Number(month) - 1];
  if (name === undefined) return edtf;
  return day === undefined ? `${about}${name} ${year}` : `${about}${Number(day)} ${name} ${year}`;
}
