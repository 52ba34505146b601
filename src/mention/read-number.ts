import { NUMBER_WORDS, SCALES } from '../lexicon/number-words.ts';
import type { Word } from './read-words.ts';

/** A number as written: words up to `end` (exclusive). `digits`: written in figures, not in words. */
export interface NumberPhrase {
  readonly value: number;
  readonly end: number;
  readonly digits: boolean;
  /** What stands glued to it: the "km" of "480km"; empty where nothing does. */
  readonly suffix: string;
}

const FIGURE = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:-?([a-z]{1,8}))?$/;

/**
 * Reads a number in figures or words: "9,500", "1.8 billion", "15bn", "thirty-two", "half a million", "a dozen".
 * A scale of letters ("m", "bn", "k") counts only where it is glued to the figures.
 */
export function readNumber(words: readonly Word[], at: number): NumberPhrase | null {
  const word = words[at];
  if (word === undefined || !word.isWord) return null;
  const figure = FIGURE.exec(word.lower);
  if (figure !== null) return readFigure(words, at, figure);
  const half = word.lower === 'half' && /^an?$/.test(words[at + 1]?.lower ?? '');
  const start = half ? at + 2 : word.lower === 'a' || word.lower === 'an' ? at + 1 : at;
  const spelt = start === at ? readSpelt(word.lower) : 1;
  if (start !== at && !isScale(words[start]?.lower ?? '') && words[start]?.lower !== 'dozen') return null;
  if (spelt === null) return null;
  let value = spelt * (half ? 0.5 : 1);
  let end = start === at ? at + 1 : start;
  if (words[end]?.lower === 'dozen') {
    value *= 12;
    end += 1;
  }
  while (isScale(words[end]?.lower ?? '')) {
    value *= SCALES.get(words[end]!.lower)!;
    end += 1;
  }
  return { value, end, digits: false, suffix: '' };
}

function readFigure(words: readonly Word[], at: number, figure: RegExpExecArray): NumberPhrase {
  let value = Number(figure[1]!.replaceAll(',', ''));
  const glued = figure[2] ?? '';
  const scale = SCALES.get(glued);
  let end = at + 1;
  if (scale !== undefined) value *= scale;
  else if (glued === '' && words[end]?.text === '-' && isScale(words[end + 1]?.lower ?? '')) end += 1;
  if (glued === '') {
    while (isScale(words[end]?.lower ?? '')) {
      value *= SCALES.get(words[end]!.lower)!;
      end += 1;
    }
  }
  // 1.8 * 1e9 and its like must come out whole.
  return { value: Number(value.toPrecision(12)), end, digits: true, suffix: scale === undefined ? glued : '' };
}

function readSpelt(word: string): number | null {
  const whole = NUMBER_WORDS.get(word);
  if (whole !== undefined) return whole;
  const [tens, ones, more] = word.split('-');
  const [a, b] = [NUMBER_WORDS.get(tens ?? ''), NUMBER_WORDS.get(ones ?? '')];
  return more === undefined && a !== undefined && b !== undefined && a >= 20 && b > 0 && b < 10 ? a + b : null;
}

function isScale(word: string): boolean {
  return word.length > 2 && SCALES.has(word);
}
