import type { LocalEntity, Mention } from '../../model/reading.ts';
import type { Link } from '../../model/statement.ts';
import type { Span } from '../../model/span.ts';
import type { Basis, LinkKind } from '../../model/vocabulary.ts';
import { splitKey } from '../../mention/joint-key.ts';
import { MACHINE_NAME_ENDINGS, MACHINE_SOURCES, MEDIA_SOURCES } from '../../lexicon/source-nouns.ts';
import { firstWordAt } from '../first-word-at.ts';
import type { Page, Word } from '../page.ts';
import { hasPhrase, phraseList, plainWords } from '../plain-words.ts';
import { mentionsIn } from './cast.ts';
import type { Cast } from './cast.ts';
import { classifyNoun } from './classify-noun.ts';
import { findHead } from './find-head.ts';

/** Who is meant by the words of a source, and how they are known. */
export interface SourceReading {
  /** The links that the source itself names, innermost first: "sources cited by the Journal" names two. */
  readonly links: readonly Link[];
  readonly basis: Basis;
  /** The same as `basis`: kept where a medium changes the latter. */
  readonly known: Basis;
}

const machines = phraseList(MACHINE_SOURCES);
const machineEndings = new Set(MACHINE_NAME_ENDINGS);
const media = new Set(MEDIA_SOURCES);
const articles = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'one',
  'another',
  'as',
  'both',
]);
/** Bodies that are somebody's and speak for him are known by their post. */
const OFFICES = new Set(['campaign', 'office', 'camp', 'team', 'staff']);

const LINK_OF_ENTITY: Readonly<Record<LocalEntity['kind'], LinkKind>> = {
  person: 'person',
  organisation: 'organisation',
  'public-body': 'organisation',
  outlet: 'outlet',
  place: 'organisation',
  thing: 'document',
  group: 'group',
};

function wordsOf(page: Page, span: Span): Word[] {
  const words: Word[] = [];
  for (let at = firstWordAt(page.words, span[0]); at < page.words.length; at += 1) {
    const word = page.words[at];
    if (word === undefined || word.start >= span[1]) break;
    words.push(word);
  }
  return words;
}

const shown = (text: string, words: readonly Word[]): string => {
  let from = 0;
  while (from < words.length - 1 && articles.has(words[from]?.lower ?? '') && words[from + 1]?.lower !== 'of')
    from += 1;
  const first = words[from];
  const last = words.at(-1);
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end).replace(/\s+/g, ' ');
};

/** A source's words up to its first comma or relative clause: enough to tell who is meant. */
function shortened(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(
    (word, index) =>
      index > 0 && (word.lower === ',' || word.lower === 'who' || word.lower === 'speaking' || word.lower === '—'),
  );
  const kept = end < 0 ? words : words.slice(0, end);
  const trimmed = kept.filter((word, index) => word.word || (index > 0 && index < kept.length - 1));
  return trimmed.slice(0, 24);
}

/**
 * Reads who is meant before a colon and a quotation ("Answer Bot: ...").
 * @param span the label's words, without the colon
 */
export function readLabelSource(page: Page, cast: Cast, span: Span): SourceReading {
  const name = page.text.slice(span[0], span[1]);
  const last = name.toLowerCase().split(/\s+/u).at(-1) ?? '';
  if (machineEndings.has(last)) return reading([{ name, kind: 'machine', span, entities: [] }], 'machine');
  return readSource(page, cast, span);
}

/** "… who asked not to be named", "…, speaking on condition of anonymity": what is told of a source right behind it. */
const RELATIVE = /^,?\s+(?:who|whom|both|speaking|granted|requesting|on (?:the )?condition)\s[^.;:,“”"\n]{0,120}/u;

const lengthOfRelative = (text: string, at: number): number => RELATIVE.exec(text.slice(at, at + 140))?.[0].length ?? 0;

/**
 * Reads who a source span means.
 * @param span the source's words
 */
export function readSource(page: Page, cast: Cast, span: Span): SourceReading {
  const words = wordsOf(page, span);
  const head = findHead(words);
  const last = head.at(-1);
  if (last === undefined) return { links: [], basis: 'impersonal', known: 'impersonal' };
  const plain = plainWords(page.text, [[span[0], span[1] + lengthOfRelative(page.text, span[1])]]);
  if (hasPhrase(plainWords(page.text, [[head[0]?.start ?? span[0], last.end]]), machines) && last.capital) {
    return reading([{ name: shown(page.text, head), kind: 'machine', span, entities: [] }], 'machine');
  }
  const headSpan: Span = [head[0]?.start ?? span[0], last.end];
  const outlet = findStoryOutlet(cast, span, last);
  if (outlet !== null) return outlet;
  const meant = findMeant(page, cast, headSpan, last) ?? findApposition(cast, words, head);
  if (meant !== null) return readEntities(page, cast, span, head, [...meant, ...findLaterJoint(cast, words)], plain);
  const noun = classifyNoun(head, plain);
  const outer = findCiting(page, cast, words);
  const name = shown(
    page.text,
    shortened(outer === null ? words : words.filter((word) => word.end <= (outer.span?.[0] ?? 0))).filter(
      (word) => !CITING.has(word.lower),
    ),
  );
  const link: Link = { name, kind: noun.kind, span, entities: [] };
  return reading(outer === null ? [link] : [link, outer], noun.basis);
}

const reading = (links: readonly Link[], basis: Basis): SourceReading => ({ links, basis, known: basis });

/** The mentions that the source is: the one that ends with its head, and those joined to it by "and". */
function findMeant(page: Page, cast: Cast, headSpan: Span, last: Word): Mention[] | null {
  const within = mentionsIn(cast, headSpan).filter((mention) => mention.kind !== 'unnamed');
  const reaching = within.filter((mention) => mention.span[1] >= last.end - 2 && mention.entity !== null);
  const whole = reaching[0];
  if (whole === undefined) return null;
  // "Jack Ross and Jean Shaw": joint speakers are one link.
  const joint: Mention[] = [];
  let from = whole.span[0];
  for (const mention of within.toReversed()) {
    if (mention.kind !== 'name' || mention.entity === null || mention.span[1] > from) continue;
    if (!JOINED.test(page.text.slice(mention.span[1], from))) break;
    joint.unshift(mention);
    from = mention.span[0];
  }
  return [...joint, whole];
}

/** "Ada Holm, chair of the panel, and Jo March, its clerk": whoever follows ", and". */
function findLaterJoint(cast: Cast, words: readonly Word[]): Mention[] {
  const and = words.findIndex(
    (word, index) =>
      word.lower === 'and' &&
      (words[index - 1]?.lower === ',' || words[index - 1]?.lower === ')') &&
      words[index + 1]?.capital === true,
  );
  const next = words[and + 1];
  const last = words.at(-1);
  if (and < 0 || next === undefined || last === undefined) return [];
  const named = mentionsIn(cast, [next.start, last.end]).find(
    (mention) => mention.kind === 'name' && mention.entity !== null,
  );
  return named !== undefined &&
    named.span[0] - next.start < 14 &&
    cast.entities.get(named.entity ?? '')?.kind === 'person'
    ? [named]
    : [];
}

/** "a Courier story", "a report by the Courier": the outlet itself. Null where the source is no story of an outlet. */
function findStoryOutlet(cast: Cast, span: Span, last: Word): SourceReading | null {
  if (!STORIES.has(last.lower)) return null;
  for (const mention of mentionsIn(cast, span)) {
    const entity = mention.entity === null ? undefined : cast.entities.get(mention.entity);
    if (entity?.kind === 'outlet')
      return reading([{ name: entity.name, kind: 'outlet', span, entities: [entity.key] }], 'media');
  }
  return null;
}

const STORIES = new Set([
  'story',
  'report',
  'article',
  'column',
  'editorial',
  'account',
  'investigation',
  'piece',
  'reporting',
  'stories',
  'reports',
  'articles',
]);

const JOINED = /^(?:,|\s*\([^)]*\))?(?:,?\s+(?:and|&)\s+|,\s+)(?:the\s+)?(?:[A-Z][\p{L}.]*\s+){0,4}$/u;

/** "The director of the centre, Ada Holm": the name after the comma. */
function findApposition(cast: Cast, words: readonly Word[], head: readonly Word[]): Mention[] | null {
  if (head.at(-1)?.capital === true) return null;
  const comma = words.findIndex((word) => word.lower === ',');
  const after = words[comma + 1];
  if (comma < 0 || after?.capital !== true) return null;
  const named = mentionsIn(cast, [after.start, words.at(-1)?.end ?? after.end]).find(
    (mention) => mention.kind === 'name' && mention.entity !== null,
  );
  return named === undefined ||
    named.span[0] > after.start + 12 ||
    cast.entities.get(named.entity ?? '')?.kind !== 'person'
    ? null
    : [named];
}

function readEntities(
  page: Page,
  cast: Cast,
  span: Span,
  head: readonly Word[],
  meant: readonly Mention[],
  plain: string,
): SourceReading {
  const keys = [...new Set(meant.flatMap((mention) => (mention.entity === null ? [] : splitKey(mention.entity))))];
  const found = keys.map((key) => cast.entities.get(key)).filter((entity) => entity !== undefined);
  const first = found[0];
  if (first === undefined) {
    const noun = classifyNoun(head, plain);
    return reading([{ name: shown(page.text, head), kind: noun.kind, span, entities: [] }], noun.basis);
  }
  const name = found.map((entity) => entity.name).join(' and ');
  const kind = LINK_OF_ENTITY[first.kind];
  const link: Link = { name, kind, span, entities: keys };
  if (first.kind === 'thing' || first.kind === 'group') {
    const noun = classifyNoun(head, plain);
    if (first.kind === 'group')
      return reading(
        [{ ...link, kind: noun.kind === 'unnamed' ? 'unnamed' : 'group' }],
        noun.basis === 'named' ? 'role' : noun.basis,
      );
    // A name that nothing explains speaks for some body or other.
    if (noun.kind === 'person') return reading([{ ...link, kind: 'organisation' }], 'named');
    return reading(
      [{ ...link, kind: noun.kind === 'role' ? 'document' : noun.kind }],
      noun.basis === 'role' ? 'document' : noun.basis,
    );
  }
  if (first.kind === 'outlet') return reading([link], 'media');
  if (first.kind === 'person') return reading([link], isJournalist(cast, first, plain) ? 'media' : 'named');
  return reading([link], OFFICES.has(name.toLowerCase().split(' ').at(-1) ?? '') ? 'role' : 'named');
}

/** A journalist by title or by the outlet whose he is: "the Courier's Ada Holm". */
function isJournalist(cast: Cast, person: LocalEntity, plain: string): boolean {
  if (
    person.roles.some((role) =>
      role
        .toLowerCase()
        .split(' ')
        .some((word) => media.has(word)),
    )
  )
    return true;
  if (
    plain
      .trim()
      .split(' ')
      .some((word) => word === 'correspondent' || word === 'columnist' || word === 'anchor')
  )
    return true;
  return cast.outlets.some((name) => plain.includes(` ${name}’s `));
}

/** Who cites the source: "officials quoted by the Courier", "an official who spoke to the Courier". */
function findCiting(page: Page, cast: Cast, words: readonly Word[]): Link | null {
  const at = words.findIndex((word, index) => CITES.has(word.lower) && words[index + 1]?.lower === 'by');
  const to = words.findIndex(
    (word, index) =>
      SPEAKS.has(word.lower) &&
      (words[index + 1]?.lower === 'to' || words[index + 1]?.lower === 'with' || word.lower === 'told'),
  );
  const from = at >= 0 ? at + 2 : to >= 0 ? to + (words[to]?.lower === 'told' ? 1 : 2) : -1;
  const first = words[from];
  const last = words.at(-1);
  if (from < 1 || first === undefined || last === undefined) return null;
  const link = readSource(page, cast, [first.start, last.end]).links[0];
  return link?.kind === 'outlet' || (at >= 0 && link !== undefined) ? link : null;
}

const CITING = new Set([
  'cited',
  'quoted',
  'interviewed',
  'obtained',
  'reviewed',
  'by',
  'told',
  'spoke',
  'speaking',
  'talked',
  'released',
  'published',
  'seen',
]);
const CITES = new Set([
  'cited',
  'quoted',
  'interviewed',
  'contacted',
  'reached',
  'obtained',
  'reviewed',
  'seen',
  'released',
  'published',
]);
const SPEAKS = new Set(['spoke', 'told', 'speaking', 'talked']);
