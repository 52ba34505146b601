import type { DraftCheck, Evidence, Finding } from '../model/check.ts';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { CheckRule } from '../model/vocabulary.ts';
import { CHECK_RULES } from '../model/vocabulary.ts';
import { findLineColumns } from '../text/find-line-column.ts';

/** What each rule finds, in one line. */
const SAYS: Readonly<Record<CheckRule, string>> = {
  'stated-as-fact': 'Reported or disputed matter without its attribution.',
  hardened: 'The documents say less.',
  'denial-omitted': 'The case holds a denial, and the paragraph does not.',
  'one-origin': 'Several sources are claimed where the case has one origin.',
  'quote-altered': 'The words between quotation marks are not quite those of the document.',
  'quote-misattributed': 'The quoted words are somebody else’s.',
  'quote-unknown': 'No document has the quoted words.',
  'source-differs': 'The documents lay it to somebody else.',
  'figure-differs': 'The documents give another figure.',
  'date-differs': 'The documents give another date.',
  outdated: 'The matter has moved on.',
  contradicts: 'The documents say the opposite.',
  'no-support': 'No document of the case says it.',
};

/** A finding on which an editor can hardly differ is an error, the rest a warning. */
const ERRORS: ReadonlySet<CheckRule> = new Set<CheckRule>([
  'quote-altered',
  'quote-misattributed',
  'contradicts',
  'figure-differs',
  'date-differs',
]);

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet: { readonly text: string };
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: Region;
  };
  readonly message?: { readonly text: string };
}

/** One result as SARIF has it. */
export interface SarifResult {
  readonly ruleId: CheckRule;
  readonly ruleIndex: number;
  readonly level: 'error' | 'warning';
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly (Location & { readonly id: number })[];
  readonly suppressions?: readonly { readonly kind: 'inSource'; readonly justification: string }[];
}

/** A log of one run. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly rules: readonly { readonly id: CheckRule; readonly shortDescription: { readonly text: string } }[];
      };
    };
    readonly columnKind: 'utf16CodeUnits';
    readonly results: readonly SarifResult[];
  }[];
}

/**
 * A check of a draft as SARIF 2.1.0 (OASIS, 2020), which editors and code hosts open. What the author answered is suppressed in source, with
 * the reason. Columns are UTF-16 code units.
 * @param documents of the case, for the words behind each finding
 */
export function exportSarif(check: DraftCheck, documents: readonly Document[]): SarifLog {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const draft = locate(check.text, toUri(check.name));
  const toResult = (finding: Finding, reason: string | null): SarifResult => {
    const related = finding.evidence.flatMap((one) => locateEvidence(one, byId)).map((one, id) => ({ ...one, id }));
    const repair = finding.suggestion === null ? '' : ` ${finding.suggestion}`;
    return {
      ruleId: finding.rule,
      ruleIndex: CHECK_RULES.indexOf(finding.rule),
      level: ERRORS.has(finding.rule) ? 'error' : 'warning',
      message: { text: `${finding.message}${repair}` },
      locations: [draft(finding.span)],
      ...(related.length > 0 ? { relatedLocations: related } : {}),
      ...(reason === null ? {} : { suppressions: [{ kind: 'inSource', justification: reason }] }),
    };
  };
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'hearsay', rules: CHECK_RULES.map((id) => ({ id, shortDescription: { text: SAYS[id] } })) },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          ...check.findings.map((finding) => toResult(finding, null)),
          ...check.ignored.map((finding) => toResult(finding, finding.reason)),
        ],
      },
    ],
  };
}

function locate(text: string, uri: string): (span: Span) => Location {
  const place = findLineColumns(text);
  return ([start, end]) => {
    const [from, to] = [place(start), place(end)];
    return {
      physicalLocation: {
        artifactLocation: { uri },
        region: {
          startLine: from.line,
          startColumn: from.column,
          endLine: to.line,
          endColumn: to.column,
          charOffset: start,
          charLength: end - start,
          snippet: { text: text.slice(start, end) },
        },
      },
    };
  };
}

function locateEvidence({ document, spans }: Evidence, byId: ReadonlyMap<string, Document>): Location[] {
  const found = byId.get(document);
  if (found === undefined) return [];
  const at = locate(found.text, toUri(found.name));
  return spans.map((span) => ({ ...at(span), message: { text: found.publisher ?? found.name } }));
}

/** Paths are written as relative references: each part percent-encoded. */
function toUri(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}
