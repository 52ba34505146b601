import type { Brief, BriefClaim, ListedClaim, Side, Voice } from '../../brief.ts';
import { escapeMarkdown, setNotes, setSentence } from './escape.ts';
import { countOf } from '../../../picture/count-words.ts';
import { LIMITS } from '../../limits.ts';
import { nameDate } from '../../../picture/name-date.ts';
import { sayFlow } from '../../../picture/draw-flow.ts';

/** The brief as Markdown with footnotes, for whoever goes on writing in it. Pictures are told in words. */
export function setMarkdown(brief: Brief): string {
  const { title, about, asOf, head, summary, glance, sections, listed, machine } = brief;
  const day = asOf === null ? 'No date known' : `As of ${asOf}`;
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    ...(about === null || about.roles.length === 0 ? [] : [escapeMarkdown(about.roles.join('; '))]),
    `${escapeMarkdown(day)}. Made by Hearsay from a case whose log ends in \`${head}\`.`,
    ...summary.map(escapeMarkdown),
    ...(glance.length === 0 || about !== null
      ? []
      : [
          '## At a glance',
          glance
            .map(
              ({ number, standing, title: named, sentences }) =>
                `- **${standing}** · **${escapeMarkdown(named)}** (claim ${number}) ${sentences.map(setSentence).join(' ')}`,
            )
            .join('\n'),
        ]),
    ...sections.flatMap(({ heading, intro, claims }) => [
      `## ${escapeMarkdown(heading)}`,
      escapeMarkdown(intro.join(' ')),
      ...claims.flatMap((claim) => setClaim(claim, about?.name ?? null)),
    ]),
    '## Where it entered',
    setOrigins(brief),
    '## What is open, and who has not been heard',
    ...setOpen(brief),
    '## Timeline',
    setTimeline(brief),
    ...(listed.length === 0
      ? []
      : [
          about === null ? '## Appendix: minor claims' : '## Appendix: claims that only name them',
          setListed(listed, brief.leftOut.listed),
        ]),
    ...(machine.length === 0
      ? []
      : ['## Appendix: only in machine-written text', setListed(machine, brief.leftOut.machine)]),
    '## Appendix: sources',
    setSources(brief),
    '## Appendix: limits of the method',
    LIMITS.map((limit) => `- ${escapeMarkdown(limit)}`).join('\n'),
    '## Notes',
    brief.notes
      .map(
        ({ number, words, place, source, from, to, sha256 }) =>
          `[^${number}]: “${escapeMarkdown(words)}” ${escapeMarkdown(place)}, S${source}, characters ${from}–${to}, \`${sha256.slice(0, 16)}…\``,
      )
      .join('\n'),
    `${escapeMarkdown(day)} · log \`${head}\``,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function setClaim(claim: BriefClaim, about: string | null): string[] {
  const absent = [...claim.silences, ...(claim.unheard === null ? [] : [claim.unheard])];
  return [
    `### ${claim.number}. ${claim.standing}: ${escapeMarkdown(claim.title)}`,
    `${setSentence(claim.because)} (${claim.kind}; ${claim.originCount})`,
    ...(claim.reply === null || about === null
      ? []
      : [`**What ${escapeMarkdown(about)} has answered.** ${claim.reply.map(setSentence).join(' ')}`]),
    '**Affirmed**',
    setSide(claim.affirmed, 'Nobody in the case affirms it.'),
    '**Denied**',
    setSide(claim.denied, 'Nobody in the case denies it.'),
    ...(claim.others.voices.length === 0 ? [] : ['**Asked or mentioned**', setSide(claim.others, '')]),
    ...(absent.length === 0 ? [] : [`**Not answered.** ${absent.map(setSentence).join(' ')}`]),
    ...(claim.history.length === 0
      ? []
      : ['**Step by step**', claim.history.map((step) => `1. ${setSentence(step)}`).join('\n')]),
    ...(claim.facts.length === 0
      ? []
      : [
          `**As claimed.** ${claim.facts.map(({ name, value }) => `${escapeMarkdown(name)}: ${escapeMarkdown(value)}`).join('; ')}.`,
        ]),
    `**Where it entered: ${claim.originCount}.**`,
    [
      ...claim.origins.map(
        ({ label, named, mayOverlap, why }) =>
          `- ${escapeMarkdown(label)}${named ? '' : ' (not named)'}${mayOverlap ? ' (may be the same as another of these)' : ''}: ${why.map(setSentence).join('; ')}`,
      ),
      ...claim.originRemarks.map((remark) => `- ${setSentence(remark)}`),
    ].join('\n'),
  ];
}

function setSide({ voices, more }: Side, none: string): string {
  if (voices.length === 0) return none;
  return [...voices.map(setVoice), ...(more === null ? [] : [`- ${setSentence(more)}`])].join('\n');
}

function setVoice({ speaker, did, words, places, remarks, notes }: Voice): string {
  const aside = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
  return `- **${escapeMarkdown(speaker)}**, ${did}: “${escapeMarkdown(words)}”${setNotes(notes)} — ${escapeMarkdown(places.join('; '))}${escapeMarkdown(aside)}`;
}

function nameClaims(claims: readonly number[], listed: number): string {
  return [...claims.map(String), ...(listed > 0 ? [`${claims.length > 0 ? 'and ' : ''}${listed} listed`] : [])].join(
    ', ',
  );
}

function setOrigins({ origins: { rows, flow } }: Brief): string {
  if (rows.length === 0) return 'No claim has a stated origin.';
  return [
    ...(flow.edges.length === 0 ? [] : [escapeMarkdown(sayFlow(flow)), '']),
    '| origin | claims | carried by |',
    '|---|---|---|',
    ...rows.map(
      ({ label, named, mayOverlap, claims, listed, publishers }) =>
        `| ${escapeMarkdown(label)}${named ? '' : ' (not named)'}${mayOverlap ? ' (may be the same as another)' : ''} | ${nameClaims(claims, listed)} | ${escapeMarkdown(publishers.join(', '))} |`,
    ),
  ].join('\n');
}

function setOpen({ open }: Brief): string[] {
  return [
    ...setList(
      'Whose own act is claimed, and who have not been heard',
      open.unheard.map(({ name, claims, listed }) => `${escapeMarkdown(name)}: claims ${nameClaims(claims, listed)}`),
    ),
    ...setList('Who did not answer', open.silent.map(setSentence)),
    ...setList('Inquiries without an end on record', open.inquiries.map(setSentence)),
    ...setList('Originals that are cited and not held', open.originals.map(setSentence)),
  ];
}

function setTimeline({ timeline }: Brief): string {
  if (timeline.length === 0) return 'Nothing on record has a date.';
  return timeline
    .map(({ when, entries }) =>
      [
        `- **${escapeMarkdown(when)}**`,
        ...entries.map(({ kind, sentence }) => `  - ${kind}: ${setSentence(sentence)}`),
      ].join('\n'),
    )
    .join('\n');
}

function setListed(claims: readonly ListedClaim[], leftOut: number): string {
  return [
    '| standing | claim | kind | origins | who answers |',
    '|---|---|---|---|---|',
    ...claims.map(
      ({ title, kind, standing, origins, answers, notes }) =>
        `| ${standing} | ${escapeMarkdown(title)}${setNotes(notes)} | ${kind} | ${origins} | ${answers === '' ? 'nobody' : escapeMarkdown(answers)} |`,
    ),
    ...(leftOut === 0
      ? []
      : ['', `${countOf(leftOut, 'further claim')} ${leftOut === 1 ? 'is' : 'are'} in the ledger of the case.`]),
  ].join('\n');
}

function setSources({ sources }: Brief): string {
  return sources
    .map(({ number, title, publisher, author, published, url, file, sha256, captured, descriptors }) => {
      const head = [
        ...(publisher === null ? [] : [publisher]),
        title === null ? 'without a title' : `“${title}”`,
        ...(author === null ? [] : [`by ${author}`]),
        published === null ? 'no date' : nameDate(published),
      ].join(', ');
      const where = [`file ${file}`, ...(url === null ? [] : [url]), ...(captured === null ? [] : [captured])].join(
        '; ',
      );
      return `- **S${number}** ${escapeMarkdown(head)}; ${escapeMarkdown(where)}; SHA-256 \`${sha256}\`. ${escapeMarkdown(descriptors.join(' '))}`;
    })
    .join('\n');
}

function setList(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`**${heading}**`, items.map((item) => `- ${item}`).join('\n')];
}
