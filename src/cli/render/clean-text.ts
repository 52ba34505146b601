// What a document holds must not drive the terminal that shows it: escape sequences move the cursor, set the
// window's title or fake a prompt, and bidirectional overrides show words in an order that they do not have.

// eslint-disable-next-line no-control-regex -- finding them is the point
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u;
// eslint-disable-next-line no-control-regex -- as above
const EACH_UNSAFE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu;
/** Invisible and without effect on a terminal, but drawn by some of them as a cell of their own. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const SPACES = /[\s\u0085]+/g;
const PICTURES = 0x24_00;

/**
 * Makes text from a document safe to print on one line: white space becomes single spaces, every other control
 * character is shown as its picture (ESC as ␛) or as its number, and can no longer act.
 * @param text any text, ill-formed UTF-16 too
 */
export function cleanText(text: string): string {
  const shown = DISGUISED.test(text) ? showDisguises(text) : text;
  const flat = shown.replaceAll(SPACES, ' ').replaceAll(INVISIBLE, '').trim();
  return UNSAFE.test(flat) ? flat.replaceAll(EACH_UNSAFE, showControl) : flat;
}

/** What disguises need: letters of no width, and letters of scripts that have look-alikes of Latin ones. */
const DISGUISED = /[\u200b-\u200d\u2060\ufeff\u0370-\u04ff]/;
/** Letters of no width inside a Latin word: two names that read alike are not one. */
const INSIDE = /([\p{Script=Latin}\p{N}])([\u200b-\u200d\u2060\ufeff]{1,200})(?=[\p{Script=Latin}\p{N}])/gu;
const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]`;
const MIXED = '<mixed letters>';
/** Not what was marked before: cleaned text may be cleaned again. */
const WORD = new RegExp(`(?<!${LETTER})${LETTER}{2,200}(?!${LETTER}|${MIXED})`, 'gu');
/** Cyrillic letters, and the Greek ones that look Latin; "µm" and "kΩ" are no disguise. */
const ALIKE = /[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαινρυ]/u;

/** Marks what a name hides: a letter of no width by its number, a word of letters from two scripts behind it. */
function showDisguises(text: string): string {
  return text
    .replaceAll(INSIDE, (_, before: string, hidden: string) => before + showControl(hidden))
    .replaceAll(WORD, (word) => (/\p{Script=Latin}/u.test(word) && ALIKE.test(word) ? word + MIXED : word));
}

function showControl(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(PICTURES + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd8_00 && code <= 0xdf_ff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

// eslint-disable-next-line no-control-regex -- as above
const UNSAFE_IN_JSON = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g;

/**
 * JSON that is safe to print on a terminal. `JSON.stringify` escapes C0 controls alone; terminals act on C1 ones too.
 * @param indent spaces a level; none for one line
 */
export function printJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(
    UNSAFE_IN_JSON,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}
