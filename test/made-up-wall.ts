import { makeClaim, makeDocument, makePassage } from './made-up-case.ts';
import type { Claim, Passage, Silence } from '../src/model/claim.ts';
import type { Document } from '../src/model/document.ts';
import type { Entity } from '../src/model/entity.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Link, Statement } from '../src/model/statement.ts';

// An invented town, its harbour wall, and who says that the wall has moved: for tests of origins and standing.

const CAST: readonly (Partial<Entity> & Pick<Entity, 'name' | 'kind'>)[] = [
  { name: 'Ilse Brandt', kind: 'person', roles: ['mayor'] },
  { name: 'Harbour Board', kind: 'public-body', aliases: ['Board'] },
  { name: 'Ivo Lindt', kind: 'person', roles: ['spokesman for the Harbour Board'], speaksFor: ['e:Harbour Board'] },
  { name: 'Tilda Voss', kind: 'person', roles: ['Harbour Board director'] },
  { name: 'Olav Rusk', kind: 'person', roles: ['Harbour Board clerk'] },
  { name: 'Ada Marlow', kind: 'person', roles: ['senator'] },
  { name: 'Piet Saar', kind: 'person', roles: ['senator'] },
  { name: 'Marrow Line', kind: 'organisation' },
  { name: 'The Quay Gazette', kind: 'outlet', aliases: ['Gazette'] },
  { name: 'The Sound Courier', kind: 'outlet', aliases: ['Courier'] },
  { name: 'Jory Pell', kind: 'person', roles: ['Sound Courier reporter'] },
];

/** One affirming, denying or other passage, with the document in which it stands. */
export interface Row {
  /** Name of the document. */
  readonly in: string;
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly author?: string;
  /** The content; of rows without a cue also the whole sentence. */
  readonly says: string;
  readonly by?: readonly Link[];
  readonly stance?: Passage['stance'];
  readonly reach?: Passage['reach'];
  readonly known?: Partial<Statement>;
}

/** A claim with its passages, and what there is to weigh it with. */
export interface Matter {
  readonly claim: Claim;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly entities: readonly Entity[];
  readonly documents: readonly Document[];
}

/** A link that names one or more of the cast. */
export function who(...names: string[]): Link {
  const [first] = names.map((name) => CAST.find((entity) => entity.name === name));
  if (first === undefined) throw new Error(`not in the cast: ${names.join(', ')}`);
  const kind = first.kind === 'outlet' ? 'outlet' : first.kind === 'person' ? 'person' : 'organisation';
  return { name: names.join(' and '), kind, span: null, entities: names.map((name) => `e:${name}`) };
}

/** A link that names none of the cast. */
export function some(name: string, kind: Link['kind']): Link {
  return { name, kind, span: null, entities: [] };
}

/** Silence of one of the cast. */
export function makeSilence(name: string, kind: Silence['kind'], document = 'gazette'): Silence {
  return { statement: `silence of ${name}`, document: `d-${document}`, kind, entities: [`e:${name}`], name };
}

/** Puts rows into documents, in order, one paragraph each, and all of them on one claim. */
export function makeMatter(rows: readonly Row[], known: Partial<Claim> = {}): Matter {
  const names = [...new Set(rows.map((row) => row.in))];
  const passages: Passage[] = [];
  const readings = new Map<string, Reading>();
  for (const name of names) {
    const own = rows.filter((row) => row.in === name);
    const document = makeDocument(name, own.map(writeSentence).join('\n\n'), {
      publisher: own[0]?.publisher ?? null,
      published: own[0]?.published ?? null,
      author: own[0]?.author ?? null,
    });
    const statements = own.map((row, i) => placeStatement(document, row, own.slice(0, i).map(writeSentence)));
    readings.set(document.id, { document, sentences: [], mentions: [], entities: [], statements });
    for (const [i, row] of own.entries()) {
      const statement = statements[i];
      if (statement === undefined) continue;
      passages.push(makePassage(statement, row.stance ?? 'affirm', { reach: row.reach ?? 'direct' }));
    }
  }
  const documents = [...readings.values()].map(({ document }) => document);
  return {
    claim: makeClaim('c', 'event', 'The wall has moved', { passages, ...known }),
    readings,
    entities: cast(documents),
    documents,
  };
}

function writeSentence(row: Row): string {
  const [speaker] = row.by ?? [];
  return speaker === undefined ? `${row.says}.` : `${speaker.name} said ${row.says}.`;
}

function placeStatement(document: Document, row: Row, before: readonly string[]): Statement {
  const start = before.reduce((sum, sentence) => sum + sentence.length + 2, 0);
  const chain = row.by ?? [];
  const [speaker] = chain;
  const length = speaker === undefined ? 0 : speaker.name.length;
  const content = speaker === undefined ? start : start + length + ' said '.length;
  return {
    id: `${row.in} ${before.length}`,
    document: document.id,
    voice: speaker === undefined ? 'document' : 'attributed',
    source: speaker === undefined ? [] : [[start, start + length]],
    cue: speaker === undefined ? [] : [[start + length + 1, start + length + 5]],
    content: [[content, content + row.says.length]],
    parent: null,
    speaker: speaker?.name ?? null,
    stance: 'assert',
    basis: speaker === undefined ? 'unattributed' : 'named',
    chain,
    hedges: [],
    addressee: null,
    medium: null,
    when: null,
    headline: false,
    made: 'machine',
    ...row.known,
  };
}

function cast(documents: readonly Document[]): Entity[] {
  return CAST.map((entity) => ({
    id: `e:${entity.name}`,
    aliases: [],
    roles: [],
    speaksFor: [],
    gender: null,
    members: documents.map(({ id }) => ({ document: id, key: `e:${entity.name}` })),
    merges: [],
    ...entity,
  }));
}
