import type { ValueRow } from '../../../model/pages.ts';
import { escapeMarkup, setName } from './escape.ts';

/** Figures or ratings side by side, in a table that any reader can take in. */
export function setValues(values: readonly ValueRow[]): string {
  if (values.length < 2) return '';
  const rows = values.map(
    ({ value, precision, whose, suppliedBy, standing, title, own }) => `<tr${own ? ' class="own"' : ''}>
<td>${precision === null ? '' : `${escapeMarkup(precision)} `}${setName(value)}</td><td>${setName(whose)}${
      suppliedBy === null ? '' : ` <span class="soft">(supplied by ${setName(suppliedBy)})</span>`
    }</td><td>${setName(title)}</td><td>${standing}</td></tr>`,
  );
  return `<table class="values"><caption>Side by side</caption><thead><tr><th scope="col">Value</th><th scope="col">Whose</th><th scope="col">Claim</th><th scope="col">Standing</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}
