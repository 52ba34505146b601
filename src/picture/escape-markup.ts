const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// What XML and HTML cannot hold, and what would draw words in an order that they do not have.
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- finding them is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as it may stand in HTML, SVG or XML, between tags and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(UNSAFE, '\ufffd').replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter]!);
}
