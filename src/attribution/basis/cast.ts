import type { LocalEntity, Mention } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { firstWordAt } from '../first-word-at.ts';

/** Everything about a document's entities that reading a source needs. */
export interface Cast {
  readonly mentions: readonly Mention[];
  /** `mentions` again, by where they begin. */
  readonly starts: readonly { readonly start: number }[];
  readonly entities: ReadonlyMap<string, LocalEntity>;
  /** Names of its outlets, in lower case without "the". */
  readonly outlets: readonly string[];
}

/** Orders mentions for looking up by place. */
export function gatherCast(mentions: readonly Mention[], entities: readonly LocalEntity[]): Cast {
  const ordered = mentions.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return {
    mentions: ordered,
    starts: ordered.map((mention) => ({ start: mention.span[0] })),
    entities: new Map(entities.map((entity) => [entity.key, entity])),
    outlets: entities
      .filter((entity) => entity.kind === 'outlet')
      .flatMap((entity) => [entity.name, ...entity.aliases])
      .map((name) => name.toLowerCase().replace(/^the /, '')),
  };
}

/** The mentions that lie in a span, by their beginning, the longer first. */
export function mentionsIn(cast: Cast, span: Span): Mention[] {
  const found: Mention[] = [];
  for (let at = firstWordAt(cast.starts, span[0]); at < cast.mentions.length; at += 1) {
    const mention = cast.mentions[at];
    if (mention === undefined || mention.span[0] >= span[1]) break;
    if (mention.span[1] <= span[1]) found.push(mention);
  }
  return found;
}
