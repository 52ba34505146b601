/** What programs write for a title when nobody gave one. */
const EMPTY =
  /^(?:untitled|document\s?\d*|microsoft word\b.*|powerpoint presentation|slide \d+|title|no title|\(anonymous\)|.{1,120}\.(?:docx?|pdf|odt|rtf|indd|qxd|tex|dvi|html?))$/i;

/** A title from a file's own properties; null where it is the name of a file or what a program wrote by itself. */
export function chooseTitle(title: string | null, name: string): string | null {
  const plain = title?.replaceAll(/\s+/g, ' ').trim().slice(0, 500) ?? '';
  return plain === '' || EMPTY.test(plain) || plain === name ? null : plain;
}
