import type { BriefClaim, Side, Voice } from '../../brief.ts';
import { escapeMarkup, setName, setNotes, setQuote, setSentence } from './escape.ts';
import { drawFlow } from '../../../picture/draw-flow.ts';
import { setValues } from './set-values.ts';

const WIDTH = 660;

/** One claim: where it stands, both sides, origins, who has not answered. */
export function setClaim(claim: BriefClaim, about: string | null): string {
  const { number, kind, title, standing } = claim;
  return `<article class="claim" id="c${number}" aria-labelledby="c${number}-h">
<h3 id="c${number}-h"><span class="number">${number}</span> <span class="standing ${standing.replaceAll(' ', '-')}">${standing}</span> ${setName(title)}</h3>
<p class="because">${setSentence(claim.because)} <span class="soft">${kind} · ${escapeMarkup(claim.originCount)}</span></p>
${claim.short ? setShort(claim) : setLong(claim, about)}
${setValues(claim.values)}
</article>`.replaceAll(/\n{2,}/g, '\n');
}

function setLong(claim: BriefClaim, about: string | null): string {
  return [
    setReply(claim, about),
    setSides(claim),
    setOthers(claim),
    setAbsent(claim),
    setHistory(claim),
    setFacts(claim),
    setOrigins(claim),
  ].join('\n');
}

/** Both sides in lines of one size, for a claim that nobody has answered. */
function setShort(claim: BriefClaim): string {
  const { affirmed, others, origins, originRemarks } = claim;
  const entered = origins.map(({ label, named }) => `${setName(label)}${named ? '' : ' (not named)'}`).join('; ');
  return [
    `<p class="line affirmed"><strong>Affirmed.</strong> ${affirmed.voices.length === 0 ? 'Nobody in the case affirms it.' : setVoicesInLine(affirmed.voices)}${affirmed.more === null ? '' : ` ${setSentence(affirmed.more)}`}</p>`,
    '<p class="line denied"><strong>Denied.</strong> Nobody in the case denies it.</p>',
    others.voices.length === 0
      ? ''
      : `<p class="line"><strong>Asked or mentioned.</strong> ${setVoicesInLine(others.voices)}</p>`,
    setAbsent(claim),
    setFacts(claim),
    `<p class="line"><strong>Entered by</strong> ${entered === '' ? 'no stated origin' : entered}. ${originRemarks.map(setSentence).join(' ')}</p>`,
  ].join('\n');
}

function setVoicesInLine(voices: readonly Voice[]): string {
  return voices
    .map(
      ({ speaker, did, words, places, notes }) =>
        `${setName(speaker)} <span class="soft">${escapeMarkup(did)}</span> ${setQuote(words)}${setNotes(notes)} <span class="soft">(${places.map(setName).join('; ')})</span>`,
    )
    .join('<br>');
}

function setSides({ affirmed, denied }: BriefClaim): string {
  const one = affirmed.voices.length === 0 || denied.voices.length === 0;
  return `<div class="sides${one ? ' one' : ''}">
${setSide('Affirmed', affirmed, 'Nobody in the case affirms it.')}
${setSide('Denied', denied, 'Nobody in the case denies it.')}
</div>`;
}

function setSide(name: string, side: Side, none: string): string {
  const body =
    side.voices.length === 0
      ? `<p class="none">${none}</p>`
      : side.voices.map(setVoice).join('\n') +
        (side.more === null ? '' : `\n<p class="more">${setSentence(side.more)}</p>`);
  return `<section class="side ${name.toLowerCase()}"><h4>${name}</h4>\n${body}\n</section>`;
}

function setVoice({ speaker, did, words, places, remarks, notes }: Voice): string {
  const [first, ...more] = places.map(setName);
  const where = [first, ...(more.length === 0 ? [] : [`also ${more.join('; ')}`])].join('; ');
  const remark = remarks.length === 0 ? '' : `<br><span class="remark">${escapeMarkup(remarks.join('; '))}</span>`;
  return `<div class="voice"><p class="who"><strong>${setName(speaker)}</strong> <span class="soft">· ${escapeMarkup(did)}</span></p>
<blockquote><p>${setQuote(words)}${setNotes(notes)}</p></blockquote>
<p class="where">${where}${remark}</p></div>`;
}

function setOthers({ others }: BriefClaim): string {
  if (others.voices.length === 0) return '';
  return `<section class="side others"><h4>Asked or mentioned</h4>\n${others.voices.map(setVoice).join('\n')}\n</section>`;
}

function setAbsent({ silences, unheard }: BriefClaim): string {
  const lines = [...silences, ...(unheard === null ? [] : [unheard])];
  if (lines.length === 0) return '';
  return `<p class="absent"><strong>Not answered.</strong> ${lines.map(setSentence).join(' ')}</p>`;
}

function setHistory({ history }: BriefClaim): string {
  if (history.length === 0) return '';
  return `<h4>Step by step</h4>\n<ol class="history">${history.map((step) => `<li>${setSentence(step)}</li>`).join('\n')}</ol>`;
}

function setFacts({ facts }: BriefClaim): string {
  if (facts.length === 0) return '';
  const rows = facts.map(({ name, value }) => `${escapeMarkup(name)} ${setName(value)}`);
  return `<p class="line facts"><strong>As claimed.</strong> ${rows.join(' · ')}</p>`;
}

function setOrigins({ number, title, originCount, origins, originRemarks, flow }: BriefClaim): string {
  const rows = origins.map(({ label, named, mayOverlap, why }) => {
    const marks = [...(named ? [] : ['not named']), ...(mayOverlap ? ['may be the same as another of these'] : [])];
    const aside = marks.length === 0 ? '' : ` <span class="soft">(${marks.join('; ')})</span>`;
    return `<li>${setName(label)}${aside}: ${why.map(setSentence).join('; ')}</li>`;
  });
  const remarks = originRemarks.map((remark) => `<p class="remark">${setSentence(remark)}</p>`);
  const picture =
    flow === null
      ? ''
      : `<div class="scroll" tabindex="0" role="region" aria-label="Origin picture of claim ${number}">${drawFlow(flow, `f${number}`, `Where claim ${number} entered: ${title}`, WIDTH)}</div>`;
  return `<section class="origins"><h4>Where it entered: ${escapeMarkup(originCount)}</h4>
${rows.length === 0 ? '' : `<ol>${rows.join('\n')}</ol>`}
${remarks.join('\n')}
${picture}</section>`;
}

function setReply({ reply }: BriefClaim, about: string | null): string {
  if (reply === null || about === null) return '';
  return `<div class="reply"><h4>What ${escapeMarkup(about)} has answered</h4>
<p>${reply.map(setSentence).join(' ')}</p>
<p class="blank">Reply, with its date and by whom:</p></div>`;
}
