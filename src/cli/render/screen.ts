import { styleText } from 'node:util';

/** Where a page is drawn: how wide it is, in terminal cells, and whether it takes colour. */
export interface Screen {
  readonly columns: number;
  readonly colour: boolean;
}

/** What a style is for; colour only repeats what words already say. */
export type Style = 'head' | 'dim' | 'strong' | 'affirm' | 'deny' | 'caution' | 'id';

const STYLES = {
  head: ['bold'],
  dim: ['dim'],
  strong: ['bold'],
  affirm: ['cyan'],
  deny: ['magenta'],
  caution: ['yellow'],
  id: ['green'],
} as const satisfies Record<Style, readonly Parameters<typeof styleText>[0][]>;

/** Gives one line its style where the screen takes colour, and the line itself where it does not. */
export function paint(screen: Screen, style: Style, line: string): string {
  if (!screen.colour || line === '') return line;
  return styleText([...STYLES[style]], line, { validateStream: false });
}
