import type { Context } from 'hono';
import { basename } from 'node:path';
import type { Case } from '../case/case.ts';
import { writeFramePolicy } from './frame-policy.ts';

/** The brief of a case: for a frame that runs nothing, or as a file to keep. */
export function answerBrief(opened: Case, c: Context): Response {
  const { format, title, about, asof, claims, download } = c.req.query();
  const markdown = format === 'markdown';
  const ids = (claims ?? '').split(',').filter((id) => id !== '');
  const brief = opened.brief({
    format: markdown ? 'markdown' : 'html',
    ...(title ? { title } : {}),
    ...(about ? { about } : {}),
    ...(asof ? { asOf: asof } : {}),
    ...(ids.length > 0 ? { claims: ids } : {}),
  });
  const name = `${basename(opened.path).replace(/\.hearsay$/, '')}-brief.${markdown ? 'md' : 'html'}`;
  c.header('content-security-policy', writeFramePolicy(markdown ? '' : brief));
  if (download !== undefined) {
    c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  }
  return c.body(brief, 200, { 'content-type': markdown ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8' });
}
