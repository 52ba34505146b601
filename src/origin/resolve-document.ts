import type { Entity } from '../model/entity.ts';
import type { Link, Statement } from '../model/statement.ts';
import { AUTHORED_DOCUMENTS } from '../lexicon/authored-documents.ts';
import { VAGUE_OUTLETS } from '../lexicon/vague-outlets.ts';
import { RECORDINGS } from '../lexicon/recordings.ts';
import type { Bearing, Scene } from './bearing.ts';
import { findOutletByTail, findOutletWithin } from './find-publisher.ts';
import { findMentionInside } from './find-mention-inside.ts';
import { nameTogether, plainWords, resolveOutlet } from './resolve-person.ts';
import { holdsWord } from './word-lists.ts';

/** So far from a statement its letter may be named: "in a letter, they wrote". Code units. */
const AROUND = 60;

/** Words that do not tell one document from another. */
const PLAIN = new Set(
  'of in by from to for and this that these those its his her their new recent internal some several two three many other obtained seen reviewed confidential leaked'.split(
    ' ',
  ),
);

/** Names for one and the same letter. */
const REPORTS = ['report', 'story', 'article', 'investigation'];
const CORRESPONDENCE = ['letter', 'missive', 'message', 'note', 'referral'];

/**
 * What a document or data set bears: a letter is its writer's word, a record that can be looked up stands by itself, and
 * mere "documents" are anybody's, through whoever obtained them.
 * @param meant the entities that the link names
 * @param statement the statement whose chain it is, to find the letter that "the letter" means
 */
export function resolveDocument(
  link: Link,
  as: 'document' | 'data',
  meant: readonly Entity[],
  statement: Statement,
  scene: Scene,
): Bearing {
  // A paper's name may look like that of a document: a ledger, a record, a bulletin.
  const paper = /(?:^|\s)\p{Ll}/u.test(link.name)
    ? null
    : findOutletByTail(link.name, scene.publishers, scene.entities);
  if (paper !== null) return { as: 'outlet', key: paper.key, label: paper.name };
  const inside = findMentionInside(link, scene) ?? findOutletWithin(link.name, scene.entities);
  const authors = meant.length > 0 ? meant : inside === null ? [] : [inside];
  const named = authors.filter(({ kind }) => kind !== 'place' && kind !== 'thing' && kind !== 'group');
  const definite = isDefinite(link, scene);
  if (as === 'document' && (holdsWord(link.name, AUTHORED_DOCUMENTS) || (definite && named.length === 0))) {
    const writers = named.length > 0 ? named : recallWriters(link, statement, scene);
    const outlet = writers.find(({ kind }) => kind === 'outlet');
    if (outlet !== undefined) return resolveOutlet(outlet.name, outlet, scene);
    if (writers.length > 0) return nameTogether(writers);
    const report = REPORTS.some((word) => holdsWord(link.name, [word])) ? findOnlyOutlet(scene) : null;
    if (report !== null) return report;
    // Somebody wrote it, and the document does not say who.
    if (holdsWord(link.name, AUTHORED_DOCUMENTS)) return { as: 'unnamed', label: link.name };
  }
  if (named.length === 0 && isVague(link)) return { as: 'vague', label: link.name };
  const words = plainWords(link.name)
    .split(' ')
    .filter((word) => !PLAIN.has(word));
  const specific = named.length > 0 || as === 'data' || words.length > 1 || definite;
  return { as, key: `${as}:${words.join(' ')}`, label: link.name, specific };
}

/** "Reports", "news accounts": nobody can look them up. What follows the head noun does not tell them apart. */
function isVague({ name }: Link): boolean {
  const words = plainWords(name).split(' ');
  const end = words.findIndex((word, i) => i > 0 && AFTER_HEAD.has(word));
  const head = (end === -1 ? words : words.slice(0, end)).join(' ');
  return holdsWord(head, VAGUE_OUTLETS) && !head.endsWith('report');
}

const AFTER_HEAD = new Set(['from', 'in', 'of', 'by', 'throughout', 'since', 'on', 'about']);

/** "A report" in a document that cites one outlet alone is that outlet's. */
function findOnlyOutlet(scene: Scene): Bearing | null {
  const cited = new Map<string, Entity>();
  for (const { chain } of scene.reading.statements) {
    for (const { kind, entities } of chain) {
      const entity = kind === 'outlet' ? scene.entities.findLocal(scene.reading.document.id, entities[0] ?? '') : null;
      if (entity?.kind === 'outlet') cited.set(entity.id, entity);
    }
  }
  const [only, ...more] = cited.values();
  return only === undefined || more.length > 0 ? null : resolveOutlet(only.name, only, scene);
}

/** "The affidavit" is one that can be found, "documents" and "the documents" are anybody's. */
function isDefinite({ name, span }: Link, { reading }: Scene): boolean {
  const start = span?.[0] ?? 0;
  const words = span === null ? name : reading.document.text.slice(Math.max(0, start - 4), span[1]);
  return /(?:^|\s)(?:the|his|her|its|their)\s/iu.test(words) && !/[^s]s$/iu.test(name);
}

/** A video or a tape stands by itself, whoever shows it; null where the link names none. */
export function resolveRecording(link: Link): Bearing | null {
  if (link.kind === 'person' || link.kind === 'organisation' || link.entities.length > 0) return null;
  const words = plainWords(link.name).split(' ');
  const kind = RECORDINGS[words.slice(-2).join(' ')] ?? RECORDINGS[words.at(-1) ?? ''];
  return kind === undefined ? null : { as: 'data', key: `recording:${kind}`, label: link.name, specific: true };
}

/** "The letter" is that of whoever was last said to write one before it in the document. */
function recallWriters(link: Link, statement: Statement, scene: Scene): Entity[] {
  const { text } = scene.reading.document;
  const head = plainWords(link.name).split(' ').at(-1) ?? '';
  const heads = CORRESPONDENCE.includes(head) ? CORRESPONDENCE : [head];
  const at = startOf(statement);
  let nearest: Statement | null = null;
  for (const other of scene.reading.statements) {
    const start = startOf(other);
    if (start >= at || other.chain[0] === undefined || other.chain[0].entities.length === 0) continue;
    if (nearest !== null && start <= startOf(nearest)) continue;
    const end = Math.max(...[...other.content, ...other.cue, ...other.source].map((span) => span[1]));
    if (heads.includes(other.medium ?? '') || holdsWord(text.slice(Math.max(0, start - AROUND), end + AROUND), heads))
      nearest = other;
  }
  return (nearest?.chain[0]?.entities ?? [])
    .map((key) => scene.entities.findLocal(scene.reading.document.id, key))
    .filter((entity) => entity !== null)
    .filter(({ kind }) => kind !== 'outlet' && kind !== 'group');
}

function startOf(statement: Statement): number {
  return Math.min(...[...statement.content, ...statement.source, ...statement.cue].map(([start]) => start));
}
