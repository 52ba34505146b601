/** Words that may stand before a figure and belong to its phrase. */
export const PHRASE_LEADS: readonly string[] = `
a an the about around almost nearly over under more less than at least most up to some roughly approximately only just its his her their
classified annual total additional another estimated
`
  .trim()
  .split(/\s+/);

/** Words and marks that end the phrase of a figure. */
export const PHRASE_BREAKS: readonly string[] = `
and but or that which who whom whose where when while as since after before because making made is are was were be been has have had will would
could should may might specifically , ; : . ( ) — – “ ” "
`
  .trim()
  .split(/\s+/);
