import { findDates } from '../src/mention/find-dates.ts';
import { findFigures } from '../src/mention/find-figures.ts';
import type { Entity } from '../src/model/entity.ts';
import type { Mention } from '../src/model/reading.ts';
import type { Span } from '../src/model/span.ts';
import type { Statement } from '../src/model/statement.ts';
import type { EntityKind } from '../src/model/vocabulary.ts';
import type { Proposition, PropositionMention } from '../src/claim/proposition.ts';

/** What a test's proposition may differ in. `around`: words of the same sentence before it, marked in the same way. */
export interface Made {
  readonly around?: string;
  readonly after?: string;
  readonly statement?: Partial<Statement>;
  readonly published?: string;
}

const MARK = /\[([^\]|]+)(?:\|([^\]]+))?\]/g;

/**
 * For tests: a proposition of one text, in which `[Halden]` marks a mention of the entity Halden and `[he|Halden]` a pronoun or a
 * shorter form that means it. Ids are names.
 */
export function makeProposition(marked: string, made: Made = {}): Proposition {
  const mentions: PropositionMention[] = [];
  let text = '';
  const write = (part: string): Span => {
    const from = text.length;
    let last = 0;
    for (const match of part.matchAll(MARK)) {
      text += part.slice(last, match.index);
      const start = text.length;
      text += match[1]!;
      const kind: Mention['kind'] = /^(?:I|we|he|she|it|they|him|her|his|its|their|them|my|our|me|us)$/i.test(match[1]!)
        ? 'pronoun'
        : /^(?:the|a) /.test(match[1]!)
          ? 'role'
          : 'name';
      mentions.push({ span: [start, text.length], entity: match[2] ?? match[1]!, kind });
      last = match.index + match[0].length;
    }
    text += part.slice(last);
    return [from, text.length];
  };
  if (made.around !== undefined) write(`${made.around} `);
  const span = write(marked);
  if (made.after !== undefined) write(` ${made.after}`);
  const inside = mentions.filter((mention) => mention.span[0] >= span[0] && mention.span[1] <= span[1]);
  const published = made.published ?? null;
  const document = {
    id: 'd1',
    name: 'd1',
    title: null,
    publisher: null,
    author: null,
    published,
    url: null,
    language: null,
    sha256: '0',
    textSha256: '0',
    text,
    blocks: [{ kind: 'paragraph', span: [0, text.length], label: null }],
    offsets: [{ text: 0, source: 0, length: text.length }],
  } as const;
  const statement: Statement = {
    id: 's1',
    document: 'd1',
    voice: 'attributed',
    source: [],
    cue: [],
    content: [span],
    parent: null,
    speaker: null,
    stance: 'assert',
    basis: 'named',
    chain: [],
    hedges: [],
    addressee: null,
    medium: null,
    when: null,
    headline: false,
    made: 'machine',
    ...made.statement,
  };
  return {
    document,
    statement,
    spans: [span],
    entities: [...new Set(inside.map((mention) => mention.entity))],
    dates: findDates(text, span, published),
    figures: findFigures(text, span),
    negated: /\b(?:not|never|no)\b/.test(text.slice(...span)),
    mentions,
  };
}

/** For tests: an entity of the case, whose id is its name. */
export function makeEntity(name: string, kind: EntityKind = 'person', more: Partial<Entity> = {}): Entity {
  return {
    id: name,
    name,
    kind,
    aliases: [],
    roles: [],
    speaksFor: [],
    gender: null,
    members: [],
    merges: [],
    ...more,
  };
}
