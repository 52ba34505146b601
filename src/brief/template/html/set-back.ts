import type { Brief, BriefSource, ListedClaim, Note } from '../../brief.ts';
import { escapeMarkup, setName, setNotes, setQuote, setSentence } from './escape.ts';
import { LIMITS } from '../../limits.ts';
import { countOf } from '../../../picture/count-words.ts';
import { drawFlow } from '../../../picture/draw-flow.ts';
import { nameDate } from '../../../picture/name-date.ts';

// What stands behind the claims: origins, what is open, time, lists, sources, limits, notes.

const WIDTH = 660;

function linkClaims(claims: readonly number[], listed: number): string {
  const links = claims.map((number) => `<a href="#c${number}" aria-label="claim ${number}">${number}</a>`);
  return [...links, ...(listed > 0 ? [`${claims.length > 0 ? 'and ' : ''}${listed} listed`] : [])].join(', ');
}

/** Where the told claims entered, drawn and in a table. */
export function setOrigins({ origins: { flow, rows }, about }: Brief): string {
  if (rows.length === 0) return '<p>No claim has a stated origin.</p>';
  const body = rows.map(({ label, named, mayOverlap, claims, listed, publishers }) => {
    const marks = [...(named ? [] : ['not named']), ...(mayOverlap ? ['may be the same as another'] : [])];
    return `<tr><th scope="row">${setName(label)}${marks.length === 0 ? '' : ` <span class="soft">(${marks.join('; ')})</span>`}</th><td>${linkClaims(claims, listed)}</td><td>${setName(publishers.join(', '))}</td></tr>`;
  });
  const picture =
    flow.edges.length === 0 || about !== null
      ? ''
      : `<figure><div class="scroll" tabindex="0" role="region" aria-label="Origin picture of the case">${drawFlow(flow, 'f', 'Where the claims of this brief entered', WIDTH)}</div>
<figcaption>Each line leads from a document through whoever it cites to where the information entered. A hollow mark is a source that is not named, a dashed one a source that may be the same as another. The table below says the same in words.</figcaption></figure>`;
  return `${picture}
<table><caption>Origins, those that most claims rest on first</caption><thead><tr><th scope="col">Origin</th><th scope="col">Claims</th><th scope="col">Carried by</th></tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

export function setOpen({ open }: Brief): string {
  const unheard = open.unheard.map(
    ({ name, claims, listed }) => `${setName(name)}: ${linkWord(claims.length + listed)} ${linkClaims(claims, listed)}`,
  );
  const parts = [
    setList('Whose own act is claimed, and who have not been heard', unheard),
    setList('Who did not answer', open.silent.map(setSentence)),
    setList('Inquiries without an end on record', open.inquiries.map(setSentence)),
    setList('Originals that are cited and not held', open.originals.map(setSentence)),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '<p>Nothing is left open on record.</p>' : parts.join('\n');
}

function linkWord(count: number): string {
  return count === 1 ? 'claim' : 'claims';
}

export function setTimeline({ timeline }: Brief): string {
  if (timeline.length === 0) return '<p>Nothing on record has a date.</p>';
  return `<dl class="timeline">${timeline
    .map(
      ({ when, entries }) =>
        `<div><dt>${escapeMarkup(when)}</dt><dd><ul>${entries
          .map(({ kind, sentence }) => `<li><span class="kind">${kind}</span> ${setSentence(sentence)}</li>`)
          .join('\n')}</ul></dd></div>`,
    )
    .join('\n')}</dl>`;
}

/** Claims that are listed and not told; the standing stands before the words, so that no row reads as a fact. */
export function setListed(claims: readonly ListedClaim[], leftOut: number): string {
  const rows = claims.map(
    ({ title, kind, standing, origins, answers, notes }) =>
      `<tr><td>${standing}</td><td>${setName(title)}${setNotes(notes)}</td><td>${kind}</td><td>${escapeMarkup(origins)}</td><td>${answers === '' ? 'nobody' : setName(answers)}</td></tr>`,
  );
  return `<table class="listed"><thead><tr><th scope="col">Standing</th><th scope="col">Claim</th><th scope="col">Kind</th><th scope="col">Origins</th><th scope="col">Who answers</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>${leftOut === 0 ? '' : `<p>${countOf(leftOut, 'further claim')} ${leftOut === 1 ? 'is' : 'are'} in the ledger of the case.</p>`}`;
}

export function setSources({ sources }: Brief): string {
  return `<ol class="sources">${sources.map(setSource).join('\n')}</ol>`;
}

function setSource({
  number,
  title,
  publisher,
  author,
  published,
  url,
  file,
  sha256,
  captured,
  descriptors,
}: BriefSource): string {
  const head = [
    ...(publisher === null ? [] : [setName(publisher)]),
    title === null ? 'without a title' : `<cite>${setName(title)}</cite>`,
    ...(author === null ? [] : [`by ${setName(author)}`]),
    published === null ? 'no date' : escapeMarkup(nameDate(published)),
  ].join(', ');
  const address = url === null ? '' : `; ${setName(url)}`;
  return `<li id="s${number}" value="${number}"><p>${head}.</p>
<p class="soft">File ${setName(file)}${address}${captured === null ? '' : `; ${escapeMarkup(captured)}`}.<br>SHA-256 <code>${sha256}</code></p>
<p>${descriptors.map(setName).join(' ')}</p></li>`;
}

export function setLimits(): string {
  return `<ul>${LIMITS.map((limit) => `<li>${escapeMarkup(limit)}</li>`).join('\n')}</ul>`;
}

export function setAllNotes(notes: readonly Note[]): string {
  const rows = notes.map(
    ({ number, words, source, place, from, to, sha256 }) =>
      `<li id="n${number}" value="${number}">${setQuote(words)} <span class="soft">${setName(place)}, <a href="#s${source}">S${source}</a>, characters ${from}–${to}, <code>${sha256.slice(0, 16)}…</code></span></li>`,
  );
  return `<p class="soft">Exact words as they stand in the document; “ … ” where words between are left out. The place is counted in characters (UTF-16 code units) of the document’s text. The beginning of the document’s SHA-256 is given; the list of sources has the whole.</p>
<ol class="note-list">${rows.join('\n')}</ol>`;
}

function setList(heading: string, items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `<h3>${heading}</h3>\n<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
}
