import type { LocalEntity, Mention } from '../../model/reading.ts';
import type { Link } from '../../model/statement.ts';
import type { Span } from '../../model/span.ts';
import type { Basis, LinkKind } from '../../model/vocabulary.ts';
import {
  ANONYMITY_SIGNS,
  ANONYMOUS_SOURCES,
  DATA_SOURCES,
  DOCUMENT_SOURCES,
  IMPERSONAL_SOURCES,
  MACHINE_SOURCES,
  MEDIA_SOURCES,
  OBSERVATION_SOURCES,
  ROLE_SOURCES,
} from '../../lexicon/source-nouns.ts';
import type { Page, Word } from '../page.ts';
import { firstWordAt } from '../first-word-at.ts';
import { hasPhrase, phraseList, plainWords } from '../plain-words.ts';

/** Who is meant by the words of a source, and how they are known. */
export interface SourceReading {
  /** The links that the source itself names, innermost first: "sources cited by the Journal" names two. */
  readonly links: readonly Link[];
  readonly basis: Basis;
}

const documents = new Set(DOCUMENT_SOURCES);
const data = new Set(DATA_SOURCES);
const observations = new Set(OBSERVATION_SOURCES);
const media = new Set(MEDIA_SOURCES);
const roles = new Set(ROLE_SOURCES);
const anonymous = new Set(ANONYMOUS_SOURCES);
const impersonal = new Set(IMPERSONAL_SOURCES);
const machines = phraseList(MACHINE_SOURCES);
const signs = phraseList(ANONYMITY_SIGNS);
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
]);
const indefinite = new Set(['a', 'an', 'one', 'another', 'two', 'three', 'several', 'some', 'four', 'five']);
/** After one of these a noun phrase's head has been. */
const headStops = new Set([
  'of',
  'for',
  'at',
  'from',
  'with',
  'in',
  'on',
  'who',
  'which',
  'that',
  'whose',
  'to',
  'by',
  'cited',
  'quoted',
  'about',
  'close',
  'familiar',
  'briefed',
  'knowledgeable',
  'inside',
  'within',
  'working',
  'involved',
  'near',
  'including',
  'directly',
  'released',
  'published',
  'conducted',
  'obtained',
  'interviewed',
  'not',
  'under',
  'known',
  'named',
  'called',
]);
const officeHolders = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'representative',
  'lawyer',
  'attorney',
  'judge',
  'prosecutor',
  'police',
  'senator',
  'lawmaker',
  'reporter',
  'officer',
  'spokesmen',
  'spokespeople',
  'ambassador',
  'minister',
]);

const LINK_OF_ENTITY: Readonly<Record<LocalEntity['kind'], LinkKind>> = {
  person: 'person',
  organisation: 'organisation',
  'public-body': 'organisation',
  outlet: 'outlet',
  place: 'organisation',
  thing: 'document',
  group: 'group',
};

/** Everything about a document's entities that reading a source needs. */
export interface Cast {
  readonly mentions: readonly Mention[];
  /** `mentions` again, by where they begin. */
  readonly starts: readonly { readonly start: number }[];
  readonly entities: ReadonlyMap<string, LocalEntity>;
}

function wordsOf(page: Page, span: Span): Word[] {
  const words: Word[] = [];
  for (let at = firstWordAt(page.words, span[0]); at < page.words.length; at += 1) {
    const word = page.words[at];
    if (word === undefined || word.start >= span[1]) break;
    words.push(word);
  }
  return words;
}

/** The words up to and with the head of a noun phrase: "two senators" of "two senators on the panel, who". */
function headOf(words: readonly Word[]): Word[] {
  const head: Word[] = [];
  for (const word of words) {
    if (!word.word) {
      if (".&’'-/".includes(word.lower)) {
        continue;
      }
      if (head.length > 0) break;
      continue;
    }
    if (head.length > 0 && headStops.has(word.lower) && !(word.capital && word.lower !== 'of')) break;
    head.push(word);
  }
  return head;
}

function mentionsIn(cast: Cast, span: Span): Mention[] {
  const found: Mention[] = [];
  for (let at = firstWordAt(cast.starts, span[0]); at < cast.mentions.length; at += 1) {
    const mention = cast.mentions[at];
    if (mention === undefined || mention.span[0] >= span[1]) break;
    if (mention.span[1] <= span[1]) found.push(mention);
  }
  return found;
}

const shown = (text: string, words: readonly Word[]): string => {
  let from = 0;
  while (from < words.length - 1 && articles.has(words[from]?.lower ?? '')) from += 1;
  const first = words[from];
  const last = words.at(-1);
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end).replace(/\s+/g, ' ');
};

/**
 * Reads who a source span means.
 * @param span the source's words
 */
export function readSource(page: Page, cast: Cast, span: Span): SourceReading {
  const words = wordsOf(page, span);
  const plain = plainWords(page.text, [span]);
  const whole = words.filter((word) => word.word);
  const head = headOf(words);
  const last = head.at(-1);
  const name = shown(page.text, whole.length > 0 ? trim(whole) : []);
  if (last === undefined) return { links: [], basis: 'impersonal' };
  const one = (kind: LinkKind, basis: Basis, link = name, entities: readonly string[] = []): SourceReading => ({
    links: [{ name: link, kind, span, entities }],
    basis,
  });
  if (hasPhrase(plain, machines) && last.capital) return one('machine', 'machine', shown(page.text, head));

  const headSpan: Span = [head[0]?.start ?? span[0], last.end];
  const within = mentionsIn(cast, headSpan).filter((mention) => mention.entity !== null);
  const reaching = within.filter((mention) => mention.span[1] >= last.end - 2);
  const named = reaching.findLast((mention) => mention.kind === 'name') ?? reaching.at(-1);
  const entity = named?.entity == null ? undefined : cast.entities.get(named.entity);
  if (named !== undefined && entity !== undefined) {
    // "Jack Ross and Jean Shaw": joint speakers are one link.
    const joint = within.filter(
      (mention) =>
        mention.kind === 'name' &&
        mention.span[1] < named.span[0] &&
        joins(page.text.slice(mention.span[1], named.span[0])),
    );
    const all = [
      ...joint
        .map((mention) => cast.entities.get(mention.entity ?? ''))
        .filter((other) => other !== undefined && other.key !== entity.key),
      entity,
    ].filter((other) => other !== undefined);
    const link = all.map((other) => other.name).join(' and ');
    const kind =
      all.length > 1 && all.every((other) => other.kind === 'person') ? 'person' : LINK_OF_ENTITY[entity.kind];
    if (named.kind === 'unnamed') return one('unnamed', 'anonymous', name, []);
    if (entity.kind === 'thing') {
      const noun = nounOf(last.lower, plain, head);
      return {
        ...one(
          noun.kind === 'person' ? 'document' : noun.kind,
          noun.basis === 'named' ? 'document' : noun.basis,
          link,
          [entity.key],
        ),
      };
    }
    if (entity.kind === 'group')
      return one(
        'group',
        'role',
        link,
        all.map((other) => other.key),
      );
    return {
      links: [{ name: link, kind, span, entities: all.map((other) => other.key) }],
      basis: entity.kind === 'outlet' ? 'media' : 'named',
    };
  }
  const noun = nounOf(last.lower, plain, head);
  if (noun.basis === 'named' && !last.capital) return one('role', 'role');
  const outer = citing(page, cast, words);
  const own = outer === null ? name : shown(page.text, head);
  const link: Link = {
    name: noun.basis === 'named' ? shown(page.text, head) : own,
    kind: noun.kind,
    span,
    entities: [],
  };
  return { links: outer === null ? [link] : [link, outer], basis: noun.basis };
}

/** Who cites the source: "officials quoted by the Courier", "sources who spoke to the Courier". */
function citing(page: Page, cast: Cast, words: readonly Word[]): Link | null {
  const at = words.findIndex(
    (word, index) =>
      (word.lower === 'cited' || word.lower === 'quoted' || word.lower === 'interviewed') &&
      words[index + 1]?.lower === 'by',
  );
  const to = words.findIndex(
    (word, index) =>
      (word.lower === 'spoke' || word.lower === 'told' || word.lower === 'speaking') && words[index + 1] !== undefined,
  );
  const from =
    at >= 0 ? at + 2 : to >= 0 ? to + (words[to + 1]?.lower === 'to' || words[to + 1]?.lower === 'with' ? 2 : 1) : -1;
  const first = words[from];
  const last = words.at(-1);
  if (from < 0 || first === undefined || last === undefined) return null;
  const span: Span = [first.start, last.end];
  const reading = readSource(page, cast, span);
  return reading.links[0] ?? null;
}

const joins = (between: string): boolean => between.length < 60 && /\b(?:and|&)\b|^,\s*$/.test(between);

function trim(words: readonly Word[]): readonly Word[] {
  return words.length > 24 ? words.slice(0, 24) : words;
}

/** What kind of source a head noun names. */
function nounOf(noun: string, plain: string, head: readonly Word[]): { kind: LinkKind; basis: Basis } {
  const signed = hasPhrase(plain, signs);
  const first = head[0]?.lower ?? '';
  if (documents.has(noun))
    return {
      kind: 'document',
      basis: noun === 'reports' && head.length <= 2 && first !== 'the' ? 'impersonal' : 'document',
    };
  if (data.has(noun)) return { kind: 'data', basis: 'poll-or-data' };
  if (observations.has(noun)) return { kind: 'observation', basis: 'observation' };
  if (media.has(noun)) return { kind: 'outlet', basis: 'media' };
  if (anonymous.has(noun) || (signed && !head.at(-1)?.capital)) {
    return { kind: 'unnamed', basis: 'anonymous' };
  }
  if (roles.has(noun)) {
    const lone = indefinite.has(first) && !officeHolders.has(noun) && !noun.endsWith('s');
    return lone
      ? { kind: 'unnamed', basis: 'anonymous' }
      : { kind: noun.endsWith('s') ? 'group' : 'role', basis: 'role' };
  }
  if (impersonal.has(noun)) return { kind: 'impersonal', basis: 'impersonal' };
  if (indefinite.has(first)) return { kind: 'unnamed', basis: 'anonymous' };
  return { kind: 'person', basis: 'named' };
}
