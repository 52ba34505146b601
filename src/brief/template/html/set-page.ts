import type { Brief } from '../../brief.ts';
import { escapeMarkup, setName, setSentence } from './escape.ts';
import { setAllNotes, setLimits, setListed, setOpen, setOrigins, setSources, setTimeline } from './set-back.ts';
import { setClaim } from './set-claim.ts';
import { writeStyle } from './style.ts';

/** One part of the page with a heading of its own. */
interface Part {
  readonly key: string;
  readonly heading: string;
  readonly body: string;
  readonly appendix: boolean;
}

/** The brief as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. */
export function setHtml(brief: Brief): string {
  const { title, asOf, head, about } = brief;
  const parts = listParts(brief);
  const day = asOf === null ? 'No date known' : `As of ${asOf}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Hearsay">
<title>${escapeMarkup(title)}</title>
<style>
${writeStyle(brief)}
</style>
</head>
<body>
<a class="skip" href="#main">Skip to the brief</a>
<header>
<h1>${setName(title)}</h1>
${about === null || about.roles.length === 0 ? '' : `<p>${setName(about.roles.join('; '))}</p>`}
<p class="colophon">${escapeMarkup(day)}. Made by Hearsay from a case whose log ends in <code>${head}</code></p>
${brief.summary.map((sentence) => `<p>${escapeMarkup(sentence)}</p>`).join('\n')}
</header>
<nav aria-labelledby="contents"><h2 id="contents">Contents</h2>
<ol>${parts.map(({ key, heading }) => `<li><a href="#${key}">${escapeMarkup(heading)}</a></li>`).join('\n')}</ol></nav>
<main id="main">
${parts.map(setPart).join('\n')}
</main>
<footer><p class="colophon">${escapeMarkup(day)} · log <code>${head}</code></p></footer>
</body>
</html>
`;
}

function setPart({ key, heading, body, appendix }: Part): string {
  return `<section id="${key}" aria-labelledby="${key}-h"${appendix ? ' class="appendix"' : ''}>
<h2 id="${key}-h">${escapeMarkup(heading)}</h2>
${body}
</section>`;
}

function makePart(key: string, heading: string, body: string, appendix = false): Part {
  return { key, heading, body, appendix };
}

function listParts(brief: Brief): Part[] {
  const { about, glance, sections, listed, machine, notes } = brief;
  return [
    ...(glance.length === 0 || about !== null ? [] : [makePart('glance', 'At a glance', setGlance(brief))]),
    ...sections.map(({ key, heading, intro, claims }) =>
      makePart(
        key,
        heading,
        `<p class="soft">${intro.map((sentence) => escapeMarkup(sentence)).join(' ')}</p>\n${claims
          .map((claim) => setClaim(claim, about?.name ?? null))
          .join('\n')}`,
      ),
    ),
    makePart('origins', 'Where it entered', setOrigins(brief)),
    makePart('open', about === null ? 'What is open, and who has not been heard' : 'What else is open', setOpen(brief)),
    makePart('timeline', 'Timeline', setTimeline(brief)),
    ...(listed.length === 0
      ? []
      : [
          makePart(
            'listed',
            about === null ? 'Appendix: minor claims' : 'Appendix: claims that only name them',
            setListed(listed, brief.leftOut.listed),
            true,
          ),
        ]),
    ...(machine.length === 0
      ? []
      : [
          makePart(
            'machine',
            'Appendix: only in machine-written text',
            `<p class="soft">No document by a person carries these. Machine-written text is never an origin.</p>\n${setListed(machine, brief.leftOut.machine)}`,
          ),
        ]),
    makePart('sources', 'Appendix: sources', setSources(brief), true),
    makePart('limits', 'Appendix: limits of the method', setLimits()),
    makePart('notes', 'Notes', setAllNotes(notes), true),
  ];
}

function setGlance({ glance }: Brief): string {
  const rows = glance.map(
    ({ number, standing, title, sentences }) =>
      `<li><p><span class="standing ${standing.replaceAll(' ', '-')}">${standing}</span> <a class="title" href="#c${number}">${setName(title)}</a> <span class="soft">claim ${number}</span></p>
<p>${sentences.map(setSentence).join(' ')}</p></li>`,
  );
  return `<p class="soft">The claims that matter most, each with where it stands on the record. A standing says who has said what, and never what is true.</p>
<ul class="glance">${rows.join('\n')}</ul>`;
}
