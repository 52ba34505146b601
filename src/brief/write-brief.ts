import type { BriefMaterial, BriefWish } from './compose-brief.ts';
import { composeBrief } from './compose-brief.ts';
import { setHtml } from './template/html/set-page.ts';
import { setMarkdown } from './template/markdown/set-page.ts';

export type BriefFormat = 'html' | 'markdown';

/**
 * The cited report that leaves the case: one HTML file, or Markdown. The same case as of the same day gives the same bytes.
 * @throws Failure `not-found`, `usage` where `about` names nobody, or more than one
 */
export function writeBrief(material: BriefMaterial, wish: BriefWish, format: BriefFormat): string {
  const brief = composeBrief(material, wish);
  return format === 'html' ? setHtml(brief) : setMarkdown(brief);
}
