import type { Verification } from '../../case/case.ts';
import { cleanText } from './clean-text.ts';
import { indent } from './indent.ts';
import { paint } from './screen.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-text.ts';

/** What is proved about a case and what is not, one line a check. */
export function drawVerification({ checks, notProved }: Verification, screen: Screen): string {
  const lines = checks.flatMap((check) => {
    const mark = check.holds ? 'holds  ' : 'DAMAGED';
    const words = indent(wrapText(`${check.name}: ${cleanText(check.words)}`, screen.columns - 9), '', '         ');
    return words.map((line, at) =>
      at === 0 ? `${check.holds ? paint(screen, 'affirm', mark) : paint(screen, 'deny', mark)}  ${line}` : line,
    );
  });
  const open = notProved.flatMap((words) => {
    const what = cleanText(words).replace(/^not proved: /, '');
    return indent(wrapText(what, screen.columns - 12), 'not proved  ', '            ');
  });
  return `${[...lines, ...open].join('\n')}\n`;
}
