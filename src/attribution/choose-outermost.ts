import type { Span } from '../model/span.ts';
import type { Found } from './found.ts';

const covers = (outer: readonly Span[], inner: readonly Span[]): boolean =>
  inner.length > 0 && inner.every((span) => outer.some((wide) => wide[0] <= span[0] && span[1] <= wide[1]));

const size = (one: Found): number => one.content.reduce((sum, span) => sum + span[1] - span[0], 0);

/**
 * Keeps the attributions that do not stand in the content of another. Where two hold each other's cue, the longer
 * content wins; at a tie the earlier.
 */
export function chooseOutermost(found: readonly Found[]): Found[] {
  return found.filter((one, index) => {
    return !found.some((other, at) => {
      if (at === index || !covers(other.content, one.cue)) return false;
      if (!covers(one.content, other.cue)) return true;
      return size(other) > size(one) || (size(other) === size(one) && at < index);
    });
  });
}
