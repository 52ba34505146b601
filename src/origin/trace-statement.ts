import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Link, Statement } from '../model/statement.ts';
import type { Lead } from './lead.ts';
import type { Publisher } from './find-publisher.ts';
import { resolveLink } from './resolve-link.ts';
import { nameTogether } from './resolve-person.ts';
import type { NamedBearing, Scene } from './bearing.ts';

/** The longest words that a reason quotes. */
const LONGEST_QUOTE = 120;

/**
 * Where a statement's information came from. The innermost link decides; from links without a name the way leads outward,
 * and what one on record says that another told him is the teller's.
 */
export function traceStatement(statement: Statement, publisher: Publisher, scene: Scene): Lead {
  const { reading } = scene;
  const [inner] = statement.chain;
  if (statement.voice === 'document' || inner === undefined || FIRST_PERSON.has(inner.name.toLowerCase())) {
    return traceOwnVoice(statement, reading, publisher);
  }
  const steps = statement.chain.map((link) => ({ link, bearing: resolveLink(link, statement, scene) }));
  const shown = quoteSource(statement, reading);
  if (steps[0]?.bearing.as === 'machine')
    return { to: 'nowhere', reason: `${shown}: text that a machine wrote is no origin` };
  let relays: string | null = null;
  let unnamed: string | null = null;
  for (const [i, { link, bearing }] of steps.entries()) {
    const outer = steps.slice(i + 1).find((step) => step.bearing.as !== 'machine' && step.bearing.as !== 'observation');
    switch (bearing.as) {
      case 'named': {
        const teller = outer?.bearing.as === 'named' && !speaksFor(outer.bearing, bearing) ? outer : null;
        const told = teller ?? (outer?.bearing.as === 'unnamed' ? outer : null);
        if (told === null) return leadToNamed(bearing, link, shown, relays, statement);
        relays ??= bearing.key;
        break;
      }
      case 'outlet':
        return leadToOutlet(bearing.key, bearing.label, unnamed, link, reading, shown);
      case 'unnamed':
        unnamed ??= bearing.label;
        break;
      case 'document':
      case 'data':
        if (bearing.specific) {
          const { key, label } = bearing;
          const reason = `${shown} names what was read: ${label}`;
          return { to: 'origin', key, label, kind: bearing.as, named: true, reason, entities: [], relays };
        }
        unnamed ??= bearing.label;
        break;
      case 'observation':
        return leadToObservation(publisher, shown);
      case 'vague':
        if (outer === undefined) return { to: 'more', reason: `${shown} says that there are more and names none` };
        break;
      default:
        break;
    }
  }
  if (steps.some(({ bearing }) => bearing.as === 'machine')) {
    return { to: 'nowhere', reason: `${shown} names nobody, in text that a machine wrote` };
  }
  if (unnamed !== null) return leadToUnnamed(publisher, unnamed, shown);
  return { to: 'publisher', publisher, reason: `${shown} names nobody` };
}

/** Whoever writes the document speaks: "we write to ask". */
const FIRST_PERSON = new Set(['i', 'we']);

function traceOwnVoice(statement: Statement, reading: Reading, publisher: Publisher): Lead {
  const shown = quote(findFirstWords(statement, reading));
  if (statement.basis === 'machine')
    return { to: 'nowhere', reason: `${shown}: text that a machine wrote is no origin` };
  if (statement.basis === 'observation') return leadToObservation(publisher, shown);
  if (publisher.speakers.length > 0) {
    const { key, label, entities } = nameTogether(publisher.speakers);
    const reason = `${shown} stands in a document that ${label} put out`;
    return {
      ...ORIGIN,
      key,
      label,
      kind: kindOf(entities),
      named: true,
      reason,
      entities: entities.map(({ id }) => id),
    };
  }
  return { to: 'publisher', publisher, reason: `${shown} is said in the document’s own voice, without a source` };
}

const ORIGIN = { to: 'origin', relays: null } as const;

function leadToNamed(
  bearing: NamedBearing,
  link: Link,
  shown: string,
  relays: string | null,
  statement: Statement,
): Lead {
  const passed = relays === null ? '' : ', who passes on what another is said to have said';
  return {
    to: 'origin',
    key: bearing.key,
    label: bearing.label,
    kind:
      statement.basis === 'social-post' && bearing.entities.length === 0 ? 'social-account' : kindOf(bearing.entities),
    named: true,
    reason:
      bearing.label === link.name
        ? `${shown} puts ${bearing.label} on record${passed}`
        : `${shown} leads to ${bearing.label}${passed}`,
    entities: bearing.entities.map(({ id }) => id),
    relays,
  };
}

function kindOf(entities: readonly { readonly kind: string }[]): 'joint' | 'person' | 'body' {
  if (entities.length > 1) return 'joint';
  return entities[0] === undefined || entities[0].kind === 'person' ? 'person' : 'body';
}

function leadToOutlet(
  key: string,
  name: string,
  unnamed: string | null,
  link: Link,
  reading: Reading,
  shown: string,
): Lead {
  const words = link.span === null ? link.name : reading.document.text.slice(...link.span);
  return {
    ...ORIGIN,
    key: `outlet:${key}`,
    label: unnamed === null ? name : `${unnamed} cited by ${name}`,
    kind: unnamed === null ? 'outlet' : 'unnamed',
    named: unnamed === null,
    reason: shown.includes(words) ? `${shown} cites ${name}` : `${shown} cites ${name} (${quote(words)})`,
    entities: [],
  };
}

function leadToObservation(publisher: Publisher, shown: string): Lead {
  return {
    ...ORIGIN,
    key: `outlet:${publisher.key}`,
    label: publisher.known ? `${publisher.name}, at first hand` : `the publisher of ${publisher.name}, at first hand`,
    kind: 'observation',
    named: publisher.known,
    reason: `${shown} is what the reporter saw or heard`,
    entities: [],
  };
}

function leadToUnnamed(publisher: Publisher, unnamed: string, shown: string): Lead {
  const citing = publisher.known ? publisher.name : `the unknown publisher of ${publisher.name}`;
  return {
    ...ORIGIN,
    key: `outlet:${publisher.key}`,
    label: `${unnamed} cited by ${citing}`,
    kind: 'unnamed',
    named: false,
    reason: `${shown} names nobody: they exist through ${citing} alone`,
    entities: [],
  };
}

/** Whether the outer one passes on the inner one's words by office. */
function speaksFor(outer: NamedBearing, inner: NamedBearing): boolean {
  if (outer.key === inner.key) return true;
  return outer.entities.some((entity) => inner.entities.some(({ id }) => entity.speaksFor.includes(id)));
}

/** The words of source and cue, as they stand. */
function quoteSource(statement: Statement, reading: Reading): string {
  const { text } = reading.document;
  const spans = [...statement.source, ...statement.cue].toSorted((a, b) => a[0] - b[0]);
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined)
    return quote(statement.chain[0]?.name ?? findFirstWords(statement, reading));
  const whole: Span = [first[0], last[1]];
  // Far apart, with the content between them, source and cue are shown side by side.
  if (
    whole[1] - whole[0] <= LONGEST_QUOTE &&
    !statement.content.some((span) => span[0] >= whole[0] && span[1] <= whole[1])
  ) {
    return quote(text.slice(...whole));
  }
  return quote(spans.map((span) => text.slice(...span)).join(' … '));
}

function findFirstWords(statement: Statement, reading: Reading): string {
  const [span] = statement.content;
  return span === undefined ? '' : reading.document.text.slice(...span);
}

function quote(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  if (plain.length <= LONGEST_QUOTE) return `“${plain}”`;
  const cut = plain.lastIndexOf(' ', LONGEST_QUOTE);
  return `“${plain.slice(0, cut > 0 ? cut : LONGEST_QUOTE)} …”`;
}
