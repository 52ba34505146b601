/** "Retract his comments, not defend them": what is set against is no part of what is said. */
const CONTRAST = /,\s+(?:and |but )?not\b[^,;.]{0,120}/giu;
/** "Who declined to comment" says nothing of the matter. */
const SILENCE =
  /\b(?:declined|refused|would not|did not|could not)\s+(?:(?:immediately )?respond|(?:to )?comment|to say|say)\b/giu;

/** "Cannot and will not" turns round once. */
const TWICE = /\b(cannot|can['’]t|\w+ not|never|\w+n['’]t) (?:and|or) (?:\w+ not|never|\w+n['’]t)\b/giu;

/** Takes out what is only set against what is said, and silences told by the way. */
export function stripContrasts(words: string): string {
  return words.replaceAll(TWICE, '$1').replaceAll(CONTRAST, '').replaceAll(SILENCE, '');
}
