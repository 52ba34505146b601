/** Puts a first and a following indent before lines: `indent(lines, '• ', '  ')` makes one list item. */
export function indent(lines: readonly string[], first: string, rest: string = ' '.repeat(first.length)): string[] {
  return lines.map((line, at) => (line === '' ? '' : (at === 0 ? first : rest) + line));
}
