/** Longer names are cut: they are labels. */
const LONGEST = 300;

/**
 * How a file in an archive or on a mail is called: its path there without drive, root and steps upwards. It is a label; nothing is
 * ever written to a path that a file names.
 */
export function nameMember(path: string): string {
  const parts = path
    .replaceAll('\\', '/')
    .replaceAll('\0', '')
    .replace(/^[A-Za-z]:/, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const name = parts.join('/');
  return (name === '' ? 'unnamed' : name).slice(0, LONGEST);
}
