import type { BlockKind } from '../../model/vocabulary.ts';
import type { WordParts } from './word-part.ts';

/** What paragraphs of each style are, by the style's id. Styles that say nothing are absent. */
export function readStyles(parts: WordParts): ReadonlyMap<string, BlockKind> {
  const kinds = new Map<string, BlockKind>();
  const parents = new Map<string, string>();
  let id: string | null = null;
  parts.walk('word/styles.xml', {
    open(tag, attributes) {
      if (tag === 'w:style') id = attributes['w:styleId'] ?? null;
      else if (id === null) return;
      else if (tag === 'w:name') {
        const kind = nameKind(attributes['w:val'] ?? '');
        if (kind) kinds.set(id, kind);
      } else if (tag === 'w:outlineLvl' && Number(attributes['w:val']) < 9) {
        if (!kinds.has(id)) kinds.set(id, 'heading');
      } else if (tag === 'w:numPr' && !kinds.has(id)) kinds.set(id, 'list-item');
      else if (tag === 'w:basedOn' && attributes['w:val'] !== undefined) parents.set(id, attributes['w:val']);
    },
    close(tag) {
      if (tag === 'w:style') id = null;
    },
    text: () => undefined,
  });
  for (const style of parents.keys()) {
    let parent = parents.get(style);
    // Ten steps: styles may be based on one another in a circle.
    for (let step = 0; step < 10 && parent !== undefined && !kinds.has(style); step++) {
      const kind = kinds.get(parent);
      if (kind) kinds.set(style, kind);
      parent = parents.get(parent);
    }
  }
  return kinds;
}

/** Word writes the names of its own styles in English, whatever language it runs in. */
export function nameKind(name: string): BlockKind | null {
  const plain = name.toLowerCase();
  if (/^heading [1-9]$|^(?:sub|toc )heading$|^subtitle$/.test(plain)) return 'heading';
  if (plain === 'title') return 'title';
  if (/^list\b/.test(plain)) return 'list-item';
  if (plain === 'caption') return 'caption';
  if (/^(?:toc|index) [1-9]$|^(?:header|footer)$/.test(plain)) return 'furniture';
  return null;
}
