/** Words that are likelier than this to be the head of a cue are looked at. */
const THRESHOLD = 0.15;
/** In any stretch of this many words no more cues than this are read: no page has so many, and hostile text must not cost more than others. */
const STRETCH = 64;
const MOST = 16;

/**
 * Chooses the words that may be heads of cues, in order.
 * @param chances chance of each word, 0 to 1
 */
export function pickCues(chances: Float32Array): number[] {
  const picked: number[] = [];
  for (let from = 0; from < chances.length; from += STRETCH) {
    const here: number[] = [];
    for (let i = from; i < Math.min(chances.length, from + STRETCH); i++) {
      if ((chances[i] as number) > THRESHOLD) here.push(i);
    }
    if (here.length > MOST) {
      here.sort((a, b) => (chances[b] as number) - (chances[a] as number) || a - b);
      here.length = MOST;
      here.sort((a, b) => a - b);
    }
    for (const i of here) picked.push(i);
  }
  return picked;
}
