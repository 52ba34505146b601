import type { CaseRecords } from '../../model/case-records.ts';
import type { Document } from '../../model/document.ts';
import type { FullNames } from '../../picture/find-full-name.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { STANCE_WORDS } from '../../picture/vocabulary-words.ts';
import type { CodePoints } from './count-code-points.ts';
import { countCodePoints } from './count-code-points.ts';
import { findFullNames } from '../../picture/find-full-name.ts';
import { nameChain, nameSource } from '../../picture/name-source.ts';

/** Terms of our own stand beside those of the standard, under a name that nobody else uses. */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { hearsay: 'urn:hearsay:terms#' }] as const;
/** How many characters before and after tell one place of equal words from another. */
const AROUND = 32;

/**
 * The attributed statements of a case as W3C Web Annotations (JSON-LD): one collection, one annotation a statement, one
 * target for each stretch of its source, cue and content. Positions count code points of the document's text, which is
 * named by its SHA-256 (RFC 6920).
 */
export function exportAnnotations(records: CaseRecords) {
  const names = findFullNames(records.entities);
  const items = records.readings.flatMap(({ document, statements }) => {
    const points = countCodePoints(document.text);
    return statements
      .filter(({ voice }) => voice === 'attributed')
      .map((statement) => annotate(statement, document, points, names));
  });
  return {
    '@context': CONTEXT,
    id: `urn:hearsay:case:${records.head}`,
    type: 'AnnotationCollection',
    label: 'Statements: who says what, according to whom',
    'hearsay:head': records.head,
    total: items.length,
    first: { id: `urn:hearsay:case:${records.head}:page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotate(statement: Statement, document: Document, points: CodePoints, names: FullNames) {
  const { id, stance, basis, speaker, hedges, when, headline, made, parent } = statement;
  return {
    id: `urn:hearsay:statement:${id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      language: 'en',
      value: `${nameSource(statement, names, document.text)}: ${STANCE_WORDS[stance]}`,
    },
    'hearsay:speaker': speaker,
    'hearsay:stance': stance,
    'hearsay:basis': basis,
    'hearsay:chain': nameChain(statement, names),
    'hearsay:hedges': hedges,
    'hearsay:when': when,
    'hearsay:headline': headline,
    'hearsay:madeBy': made,
    'hearsay:parent': parent === null ? null : `urn:hearsay:statement:${parent}`,
    target: (['source', 'cue', 'content'] as const).flatMap((part) =>
      statement[part].map((span) => ({
        type: 'SpecificResource',
        'hearsay:part': part,
        source: describeText(document),
        selector: selectWords(span, document.text, points),
      })),
    ),
  };
}

function describeText({ textSha256, sha256, language, url, title, publisher, published }: Document) {
  return {
    id: nameHash(textSha256),
    type: 'Text',
    format: 'text/plain',
    ...(language === null ? {} : { language }),
    'hearsay:snapshot': sha256,
    'hearsay:title': title,
    'hearsay:publisher': publisher,
    'hearsay:published': published,
    'hearsay:url': url,
  };
}

function selectWords([start, end]: Span, text: string, points: CodePoints) {
  return [
    { type: 'TextPositionSelector', start: points.toPoint(start), end: points.toPoint(end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: wholeLetters(text.slice(Math.max(0, start - AROUND), start)),
      suffix: wholeLetters(text.slice(end, end + AROUND)),
    },
  ];
}

/** Without half a letter at either end. */
function wholeLetters(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}

/** A hash as a name (RFC 6920): `ni:///sha-256;` and base64url. */
function nameHash(sha256: string): string {
  return `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;
}
