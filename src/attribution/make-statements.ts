import type { Link, Statement } from '../model/statement.ts';
import type { Span } from '../model/span.ts';
import type { Basis } from '../model/vocabulary.ts';
import { findMedium } from './basis/find-medium.ts';
import type { Medium } from './basis/find-medium.ts';
import { readLabelSource, readSource } from './basis/read-source.ts';
import type { Cast } from './basis/cast.ts';
import type { SourceReading } from './basis/read-source.ts';
import { carveHeadings } from './carve-headings.ts';
import { widenDenial } from './cue/widen-denial.ts';
import { findAuthors } from './speaker/find-authors.ts';
import { findCited } from './chain/find-cited.ts';
import { extendChain } from './chain/extend-chain.ts';
import { findIntermediary } from './chain/find-intermediary.ts';
import { findOutletAddressed } from './chain/find-outlet-addressed.ts';
import { findAddressee } from './detail/find-addressee.ts';
import { findHedges } from './detail/find-hedges.ts';
import { findWhen } from './detail/find-when.ts';
import type { Draft } from './draft.ts';
import { isHeadline } from './headline.ts';
import { makeOwnStatements } from './own-statements.ts';
import type { Page } from './page.ts';
import { plainWords } from './plain-words.ts';
import { makeMemory, recallMedium, recallOutlet, recallReport, remember } from './speaker-memory.ts';
import type { SpeakerMemory } from './speaker-memory.ts';
import { findAntecedent } from './speaker/find-antecedent.ts';
import { findRelativeAntecedent } from './speaker/find-relative-antecedent.ts';
import { findFixedStance, holdsAttributingAdverb } from './stance/find-fixed-stance.ts';
import { findStance } from './stance/find-stance.ts';
import { findSurroundings, findTail } from './surroundings.ts';

const first = (spans: readonly Span[]): number => Math.min(...spans.map((span) => span[0]));

/** Hands out ids that say where a statement stands, so that words further on do not change them. */
function makeIds(document: string): (voice: 'a' | 'd', at: number) => string {
  const used = new Map<string, number>();
  return (voice, at) => {
    const id = `${document}-${voice}${at}`;
    const ties = used.get(id) ?? 0;
    used.set(id, ties + 1);
    return ties === 0 ? id : `${id}.${ties}`;
  };
}

/** People and bodies may speak through a medium that says more about how they are known than who they are. */
const MEDIUM_FIRST: ReadonlySet<Basis> = new Set(['named', 'role', 'anonymous', 'impersonal', 'media']);

/** Turns drafts into statements, and adds the document's own voice. In order of their first words. */
export function makeStatements(page: Page, cast: Cast, drafts: readonly Draft[]): Statement[] {
  const nextId = makeIds(page.document.id);
  const made = new Map<Draft, Statement>();
  const memory = makeMemory();
  for (const draft of drafts) {
    const above = draft.parent === null ? null : (made.get(draft.parent) ?? null);
    made.set(
      draft,
      makeStatement(page, cast, draft, above, memory, (at) => nextId('a', at)),
    );
  }
  const taken = drafts.flatMap(({ parent, raw }) =>
    parent === null ? [...raw.source, ...raw.cue, ...raw.content] : [],
  );
  const own = makeOwnStatements(page, taken, (at) => nextId('d', at));
  const spoken = [...made.values()].flatMap((statement) => carveHeadings(page, statement, (at) => nextId('a', at)));
  return [...spoken, ...own].toSorted((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = (statement: Statement): number => first([...statement.source, ...statement.cue, ...statement.content]);

/** How a speaker is known by what he is, whatever the medium. */
const KNOWN_AS: Readonly<Record<Link['kind'], Basis>> = {
  person: 'named',
  organisation: 'named',
  outlet: 'media',
  role: 'role',
  group: 'role',
  unnamed: 'anonymous',
  document: 'document',
  data: 'poll-or-data',
  machine: 'machine',
  observation: 'observation',
  impersonal: 'impersonal',
};

/** Who the source's words mean: by themselves, by what "who" refers to, or by who spoke before. */
function readWho(
  page: Page,
  cast: Cast,
  source: Span | undefined,
  above: Statement | null,
  memory: SpeakerMemory,
): SourceReading {
  if (source === undefined) return { links: [], basis: 'impersonal', known: 'impersonal' };
  const authors = above === null ? findAuthors(page, cast, source) : null;
  if (authors !== null) return { links: [authors], basis: 'document', known: 'named' };
  const reading = readSource(page, cast, findRelativeAntecedent(page, source) ?? source);
  if ((reading.links[0]?.entities.length ?? 0) > 0) return reading;
  const meant = findAntecedent(page, source, above, memory.before, memory.person, memory.thing);
  if (meant === null) return reading;
  const known = KNOWN_AS[meant.kind];
  return { links: [{ ...meant, span: source }], basis: known, known };
}

/** A source that another one cites comes before it in the chain, and is the one that is known somehow. */
const putBefore = (inner: SourceReading, outer: SourceReading): SourceReading =>
  inner.basis === 'impersonal' ? outer : { ...inner, links: [...inner.links, ...outer.links] };

function makeStatement(
  page: Page,
  cast: Cast,
  draft: Draft,
  above: Statement | null,
  memory: SpeakerMemory,
  nextId: (at: number) => string,
): Statement {
  const { document, text } = page;
  const raw = widenDenial(text, draft.raw);
  const spans = [...raw.source, ...raw.cue, ...raw.content];
  const at = first(spans);
  const surroundings = findSurroundings(page, draft);
  const heard =
    raw.by === 'label' && raw.source[0] !== undefined
      ? readLabelSource(page, cast, raw.source[0])
      : readWho(page, cast, raw.source[0], above, memory);
  const cited = heard.links[0]?.kind === 'outlet' ? findCited(page, surroundings) : null;
  const reading = cited === null ? heard : putBefore(readSource(page, cast, cited), heard);
  const speaker = reading.links[0]?.name ?? null;
  const cue = plainWords(text, raw.cue);
  const content = plainWords(text, raw.content);
  const silent = raw.by === 'silence';
  const named: Medium | null = silent
    ? null
    : (findMedium(plainWords(text, [...surroundings, ...raw.cue])) ??
      findMedium(plainWords(text, findTail(page, draft))));
  const medium = named ?? (silent || speaker === null ? null : recallMedium(memory, speaker, at, cue));
  const basis =
    medium?.basis != null && MEDIUM_FIRST.has(reading.basis) && !(reading.basis === 'impersonal' && speaker === null)
      ? medium.basis
      : reading.basis;
  const told = silent ? null : findOutletAddressed(page, cast, draft);
  const outlet =
    told ??
    (silent || speaker === null || (named !== null && named.basis !== null)
      ? null
      : recallOutlet(memory, text, speaker, at));
  const between = findIntermediary(page, surroundings);
  const implied = holdsAttributingAdverb(cue) ? recallReport(memory, text, above?.id ?? null, at) : [];
  const links: Link[] = [
    ...reading.links,
    ...implied,
    ...(between === null ? [] : [between]),
    ...(outlet === null ? [] : [outlet]),
  ];
  const statement: Statement = {
    id: nextId(first(raw.content.length > 0 ? raw.content : raw.cue)),
    document: document.id,
    voice: 'attributed',
    source: raw.source,
    cue: raw.cue,
    content: raw.content,
    parent: above?.id ?? null,
    speaker,
    stance:
      raw.stance ??
      findFixedStance(cue, content) ??
      findStance({
        cue,
        content,
        asks: asksSomething(text, raw.content),
        known: reading.known,
        relays: / (?:police|sheriff|authorities|coroner) /.test(plainWords(text, raw.source)),
        aboutItself: isAboutItself(
          content,
          text.slice(Math.max(0, (raw.content[0]?.[0] ?? 0) - 1), (raw.content[0]?.[0] ?? 0) + 1),
        ),
      }),
    basis,
    chain: extendChain(links, outerLinks(text, above), document),
    hedges: findHedges(text, [...raw.cue, ...raw.content]),
    addressee: findAddressee(page, draft),
    medium: medium?.name ?? null,
    when: findWhen(page, surroundings),
    headline: isHeadline(page, first(raw.content.length > 0 ? raw.content : spans)),
    made: 'machine',
  };
  remember(memory, statement, links, named, told, at);
  return statement;
}

/**
 * The links that a statement gets from the one around it. Where that one names nobody ("reportedly"), its cue stands for them:
 * what is said to have been said must not look as if it had been heard.
 */
function outerLinks(text: string, above: Statement | null): readonly Link[] {
  const cue = above?.cue[0];
  if (above === null || above.source.length > 0 || cue === undefined || above.chain.some((link) => link.span === null))
    return above?.chain ?? [];
  return [{ name: text.slice(cue[0], cue[1]), kind: 'impersonal', span: cue, entities: [] }, ...above.chain];
}

const asksSomething = (text: string, content: readonly Span[]): boolean => {
  const last = content.at(-1);
  const opening = content[0];
  if (last === undefined || opening === undefined) return false;
  if (/\?["”’'\s]*$/.test(text.slice(Math.max(last[0], last[1] - 6), last[1]))) return true;
  return /^[^.!?]{0,160}\?/.test(text.slice(opening[0], Math.min(opening[1], opening[0] + 170)));
};

/** "I will", "that he would": the content begins with the speaker. */
const isAboutItself = (content: string, opening: string): boolean =>
  (/[“"‘]|''|^'|\s'/.test(opening) ? /^ (?:i|we)(?: |’)/ : /^ (?:that )?(?:i|we|he|she|they|it)(?: |’)/).test(content);
