const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const SEASONS: Readonly<Record<string, string>> = {
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
const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:.,Zz+-]*)?([~?%]?)$/;
const DECADE = /^(\d{3})X([~?%]?)$/;

/**
 * A date in words: "25 Oct 2024", "about Apr 2021", "summer 2023", "from late 2022 on".
 * @param edtf EDTF (ISO 8601-2, level 1); anything else is given back as it is
 */
export function nameDate(edtf: string): string {
  const [from, to, ...more] = edtf.split('/');
  if (from === undefined || to === undefined || more.length > 0) return namePoint(edtf);
  if (to === '..' || to === '') return `from ${namePoint(from)} on`;
  if (from === '..' || from === '') return `until ${namePoint(to)}`;
  return namePeriod(from, to);
}

function namePoint(edtf: string): string {
  const decade = DECADE.exec(edtf);
  if (decade) return qualify(`the ${decade[1]}0s`, decade[2]!);
  const point = POINT.exec(edtf);
  if (!point) return edtf;
  const [, year, month, day, qualifier] = point;
  if (month === undefined) return qualify(year!, qualifier!);
  const name = SEASONS[month] ?? MONTHS[Number(month) - 1];
  if (name === undefined) return edtf;
  return qualify(day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`, qualifier!);
}

function qualify(words: string, qualifier: string): string {
  if (qualifier === '~') return `about ${words}`;
  if (qualifier === '?') return `perhaps ${words}`;
  return qualifier === '%' ? `perhaps about ${words}` : words;
}

/**
 * From one date to another, said once where they agree: "4–19 Mar 2025", "28 Feb – 4 Mar 2025", "2019 – 2021".
 * @param from the earlier, EDTF
 * @param to the later, EDTF; the same as `from` gives one date
 */
export function namePeriod(from: string, to: string): string {
  const [first, last] = [namePoint(from), namePoint(to)];
  if (first === last) return first;
  const [a, b] = [POINT.exec(from), POINT.exec(to)];
  const plain = a && b && a[4] === '' && b[4] === '';
  if (plain && a[1] === b[1] && a[2] !== undefined && b[2] !== undefined && !SEASONS[a[2]] && !SEASONS[b[2]]) {
    const [start, end] = [first.slice(0, -5), last.slice(0, -5)];
    if (a[2] === b[2] && a[3] !== undefined && b[3] !== undefined) return `${Number(a[3])}–${last}`;
    return `${start} – ${end} ${a[1]}`;
  }
  return `${first} – ${last}`;
}
