import type { Claim, Passage } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Reading } from '../model/reading.ts';
import type { Link, Statement } from '../model/statement.ts';
import { findEarliestDay, findLatestDay } from '../text/edtf-bounds.ts';
import { castEntities, findSide } from './cast-entities.ts';
import type { Cast } from './cast-entities.ts';
import { findStatement } from './find-statement.ts';
import type { Voice } from './voice.ts';

const QUOTATION = /["“”„«»]|''/u;
const OWN_MEDIA = new Set(['social-post', 'speech', 'document']);

/** "Nobody has asked me": whoever says so denies it. */
const NOBODY = /^(?:nobody|no one|no-one|none of (?:us|them))$/i;

/**
 * Everybody who affirms or denies a claim, headlines left out, by date and place. A denial that was made before the claim
 * was first reported is marked as earlier.
 */
export function hearVoices(claim: Claim, readings: ReadonlyMap<string, Reading>, entities: readonly Entity[]): Voice[] {
  const cast = castEntities(entities);
  const voices: Voice[] = [];
  for (const passage of claim.passages) {
    const reading = readings.get(passage.document);
    const statement = findStatement(reading, passage.statement);
    if (reading === undefined || statement === undefined || statement.headline) continue;
    if (passage.stance === 'affirm' || passage.stance === 'deny') {
      voices.push(...hearPassage(passage, passage.stance, statement, reading, claim, cast));
    }
  }
  const first = findFirstReport(voices);
  return voices.map((voice) => ({ ...voice, earlier: isEarlier(voice, first) })).toSorted(compareVoices);
}

function hearPassage(
  passage: Passage,
  says: Voice['says'],
  statement: Statement,
  reading: Reading,
  claim: Claim,
  cast: Cast,
): Voice[] {
  const when = statement.when ?? reading.document.published;
  const base = { passage, statement, reading, says, when, earlier: false, byWordOf: null };
  const machine = isMachine(statement);
  const links = statement.chain.filter(({ kind }) => kind !== 'machine');
  const passed = isActItself(statement, reading, claim, says) || (says === 'deny' && NOBODY.test(links[0]?.name ?? ''));
  const [inner, ...outer] = passed ? links.slice(1) : links;
  if (inner === undefined) {
    const speakers = machine ? [] : cast.findPublisher(reading.document);
    const outlet = speakers.length === 0 ? reading.document.publisher : null;
    if (speakers.length === 0) {
      return [{ ...base, name: machine ? null : outlet, principals: [], own: true, machine, firsthand: !machine }];
    }
    return speakers.map((speaker) => ({
      ...base,
      name: speaker.name,
      principals: findSide(speaker, claim.principals, cast),
      own: false,
      machine,
      firsthand: true,
    }));
  }
  // What somebody says that another told him is his own word, and no word of the other's; a denial is passed on as such.
  const teller = outer.find(({ kind }) => kind === 'person' || kind === 'organisation' || kind === 'role');
  const link = says === 'affirm' && teller !== undefined && !isSpokesman(teller, inner, reading, cast) ? teller : inner;
  const passedOn = link === inner && teller !== undefined;
  const firsthand = !machine && !passedOn && (OWN_MEDIA.has(statement.basis) || holdsQuotation(statement, reading));
  const byWordOf = passedOn ? teller.name : null;
  const meant = findMeant(link, reading, cast);
  if (meant.length === 0) {
    const name = link.kind === 'impersonal' || link.kind === 'observation' ? null : link.name;
    return [{ ...base, name, principals: [], own: false, machine, firsthand, byWordOf }];
  }
  return meant.map((entity) => ({
    ...base,
    name: cast.nameWithBody(entity),
    principals: findSide(entity, claim.principals, cast),
    own: false,
    machine,
    firsthand,
    byWordOf,
  }));
}

function findMeant(link: Link, reading: Reading, cast: Cast): Entity[] {
  const found = link.entities
    .map((key) => cast.findLocal(reading.document.id, key))
    .filter((entity) => entity !== null);
  return found.filter((entity, i) => found.indexOf(entity) === i);
}

function isSpokesman(teller: Link, inner: Link, reading: Reading, cast: Cast): boolean {
  const bodies = findMeant(inner, reading, cast);
  return findMeant(teller, reading, cast).some(({ speaksFor }) => bodies.some(({ id }) => speaksFor.includes(id)));
}

/** "Brandt asked the board to wait", on a claim that she did, is told of her: it acknowledges nothing. */
function isActItself(statement: Statement, reading: Reading, { kind }: Claim, says: Voice['says']): boolean {
  const asking = statement.stance === 'request' || statement.stance === 'ask';
  if (says !== 'affirm' || !asking || (kind !== 'request' && kind !== 'inquiry')) return false;
  return !OWN_MEDIA.has(statement.basis) && !holdsQuotation(statement, reading);
}

function isMachine(statement: Statement): boolean {
  return statement.basis === 'machine' || statement.chain.some(({ kind }) => kind === 'machine');
}

function holdsQuotation(statement: Statement, reading: Reading): boolean {
  return statement.content.some(([start, end]) =>
    QUOTATION.test(reading.document.text.slice(Math.max(0, start - 1), end + 1)),
  );
}

/** The first day on which anybody is known to have affirmed it; null where no affirming passage is dated. */
function findFirstReport(voices: readonly Voice[]): string | null {
  const days = voices
    .filter(({ says }) => says === 'affirm')
    .map(({ when }) => findEarliestDay(when))
    .filter((day) => day !== null);
  return days.toSorted()[0] ?? null;
}

/**
 * Whether a denial was made before the claim was first reported. Whoever denies answers something: the first report that a
 * case holds is seldom the first there was, so that a denial in so many words shortly before it is an answer all the same.
 */
function isEarlier({ says, when, statement }: Voice, first: string | null): boolean {
  const last = findLatestDay(when);
  if (says !== 'deny' || last === null || first === null || last >= first) return false;
  return statement.stance !== 'deny' || countDays(last, first) > SAME_NEWS;
}

/** Days within which an answer and the report that a case holds are one piece of news. */
const SAME_NEWS = 30;

function countDays(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function compareVoices(a: Voice, b: Voice): number {
  return (
    compare(findEarliestDay(a.when) ?? '~', findEarliestDay(b.when) ?? '~') ||
    compare(a.passage.document, b.passage.document) ||
    (a.passage.spans[0]?.[0] ?? 0) - (b.passage.spans[0]?.[0] ?? 0) ||
    compare(a.name ?? '', b.name ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
