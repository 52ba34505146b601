import type { Link, Statement } from '../model/statement.ts';
import type { Medium } from './basis/find-medium.ts';
import { isPersonal } from './speaker/find-antecedent.ts';

/** How far a letter or speech, once named, still is the medium of the same speaker, in UTF-16 code units. */
const MEDIUM_REACH = 700;
/** How far an outlet, once told, still is who the same speaker talks to. */
const OUTLET_REACH = 1500;
/** How many paragraphs on an interview may run where nobody else speaks. */
const PARAGRAPHS = 2;

/** What earlier statements lend to later ones, in reading order. One reading holds one. */
export interface SpeakerMemory {
  /** The last outermost statement that a person or body made. */
  before: Statement | null;
  /** The last statement that one person made. */
  person: Statement | null;
  /** The last outermost statement of a body, an outlet or a paper. */
  thing: Statement | null;
  readonly media: Map<string, { medium: Medium; at: number }>;
  readonly outlets: Map<string, { link: Link; at: number }>;
  /** The last letter or filing, for "they wrote". */
  paper: { medium: Medium; at: number } | null;
  /** The last report of an outlet, unnamed sources or a paper, for "reportedly", by the statement in which it stands. */
  readonly reports: Map<string | null, { links: readonly Link[]; at: number }>;
}

export const makeMemory = (): SpeakerMemory => ({
  before: null,
  person: null,
  thing: null,
  media: new Map(),
  outlets: new Map(),
  paper: null,
  reports: new Map(),
});

/** The medium in which a speaker is still heard: "he added", "they wrote". */
export function recallMedium(memory: SpeakerMemory, speaker: string, at: number, cue: string): Medium | null {
  if (/ (?:wrote|write|writes|writing) /.test(cue) && memory.paper !== null && at - memory.paper.at < MEDIUM_REACH * 2)
    return memory.paper.medium;
  const known = memory.media.get(speaker);
  if (known === undefined || at - known.at > MEDIUM_REACH) return null;
  return / (?:added|adding|continued|wrote|went) /.test(cue) ? known.medium : null;
}

/** The outlet to which a speaker still talks: in the same paragraph, or further down as long as nobody else speaks. */
export function recallOutlet(memory: SpeakerMemory, text: string, speaker: string, at: number): Link | null {
  const known = memory.outlets.get(speaker);
  if (known === undefined || at - known.at > OUTLET_REACH) return null;
  const breaks = text.slice(known.at, at).split(/\n+/).length - 1;
  return breaks === 0 || (breaks <= PARAGRAPHS && memory.before?.speaker === speaker) ? known.link : null;
}

/**
 * Who is understood behind a "reportedly": whoever the same paragraph has just cited. Links without words of their own.
 * @param parent id of the statement in whose content the adverb stands
 */
export function recallReport(memory: SpeakerMemory, text: string, parent: string | null, at: number): Link[] {
  const report = memory.reports.get(parent);
  if (report === undefined || at < report.at || at - report.at > OUTLET_REACH) return [];
  return text.slice(report.at, at).includes('\n') ? [] : report.links.map((link) => ({ ...link, span: null }));
}

const CITED: ReadonlySet<Link['kind']> = new Set(['outlet', 'unnamed', 'document', 'data']);

const THINGS: ReadonlySet<Link['kind']> = new Set(['organisation', 'outlet', 'document', 'data']);

/** Notes a statement that was made. */
export function remember(
  memory: SpeakerMemory,
  statement: Statement,
  own: readonly Link[],
  medium: Medium | null,
  outlet: Link | null,
  at: number,
): void {
  const kind = statement.chain[0]?.kind;
  if (own.some((link) => CITED.has(link.kind))) memory.reports.set(statement.parent, { links: own, at });
  const speaker = statement.speaker ?? '';
  if (statement.parent === null && kind !== undefined && kind !== 'document' && kind !== 'data')
    memory.before = statement;
  if (statement.parent === null && kind !== undefined && THINGS.has(kind)) memory.thing = statement;
  if (isPersonal(statement)) memory.person = statement;
  if (medium !== null && medium.basis !== null) memory.media.set(speaker, { medium, at });
  else if (medium !== null) memory.media.delete(speaker);
  if (medium?.basis === 'document') memory.paper = { medium, at };
  if (outlet !== null) memory.outlets.set(speaker, { link: { ...outlet, span: null }, at });
  else if (medium !== null) memory.outlets.delete(speaker);
}
