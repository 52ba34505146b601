import { createHash } from 'node:crypto';

const STYLE = /<style\b[^>]*>([^<]*)<\/style>/gi;

/**
 * The content security policy of a page that the workbench shows in a frame of its own: no script, nothing fetched, and of styles those
 * alone that stand in it, by their hashes (CSP Level 3, § 6.7.2.3).
 */
export function writeFramePolicy(html: string): string {
  const hashes = [...html.matchAll(STYLE)].map(
    ([, style]) => `'sha256-${createHash('sha256').update(style!).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `style-src ${hashes.length > 0 ? hashes.join(' ') : "'none'"}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-popups',
  ].join('; ');
}
