import { checkDraft } from '../check/check-draft.ts';
import { findIgnored } from '../check/find-ignored.ts';
import type { Ignore } from '../check/find-ignored.ts';
import { decodeBytes } from '../capture/decode-bytes.ts';
import { findMediaType } from '../capture/find-media-type.ts';
import { readBytes } from '../capture/read-bytes.ts';
import { isVouchedFor } from '../capture/worker/is-vouched-for.ts';
import { readAgain } from '../capture/worker/read-again.ts';
import type { ReadInput } from '../capture/read-bytes.ts';
import type { DraftCheck, Finding, IgnoredFinding } from '../model/check.ts';
import type { Document } from '../model/document.ts';
import { Failure } from '../model/failure.ts';
import type { Span } from '../model/span.ts';
import { placeDocuments } from '../standing/filter-as-of.ts';
import { findSourceSpan } from '../text/find-source-span.ts';
import { weighAsOf } from './filter-claims.ts';
import { findDecisionsInForce } from './decisions.ts';
import { loadWeights } from './load-weights.ts';
import { loadWordVectors } from './load-word-vectors.ts';
import { readSafely } from './read-safely.ts';
import type { Shown } from './shown.ts';

/** Formats whose own characters a person edits: there spans point into the file. */
const EDITED: ReadonlySet<string> = new Set(['text/plain', 'text/markdown']);

/**
 * Holds a draft against what a case shows.
 * @param asOf EDTF; documents published later, and undated ones, are left out; null for all
 * @throws Failure where the draft cannot be read
 */
export function checkAgainst(shown: Shown, input: ReadInput, asOf: string | null): DraftCheck {
  const mediaType = input.mediaType ?? findMediaType(input.name, input.bytes);
  const { captures, failures } = isVouchedFor(mediaType, input.bytes.length)
    ? readBytes(input)
    : { captures: [readAgain({ ...input, mediaType })], failures: [] };
  const [capture] = captures;
  if (capture === undefined)
    throw failures[0]?.failure ?? new Failure('empty', `${input.name} holds no readable text.`);
  if (captures.length > 1)
    throw new Failure('usage', `${input.name} holds ${captures.length} documents; check one draft at a time.`);
  const { snapshot, document } = capture;
  if (document.notExtracted !== undefined) throw new Failure('unreadable', document.notExtracted);
  const { reading, unread } = readSafely(document, loadWeights());
  if (unread) throw new Failure('unreadable', unread.reason);
  const placed = asOf === null ? null : placeDocuments(shown.documents(), asOf).placed;
  const found = checkDraft(
    reading,
    {
      readings: shown.readings().filter((one) => placed === null || placed.has(one.document.id)),
      claims: asOf === null ? shown.claims() : weighAsOf(shown, shown.claims(), asOf),
      reuse: shown.reuse(),
      decisions: findDecisionsInForce(shown.log()).map(({ decision }) => decision),
      asOf: asOf ?? shown.asOf(),
    },
    loadWordVectors(),
  );
  const source = readSource(input, document);
  const toSource = (span: Span): Span => findSourceSpan(span, document.offsets) ?? span;
  const edited = EDITED.has(snapshot.mediaType);
  const lead = edited ? toSource : (span: Span): Span => span;
  const { left, ignored } = setAside(found.findings, findIgnored(source), toSource);
  return {
    name: input.name,
    text: edited ? source : document.text,
    asOf: asOf ?? shown.asOf(),
    sentences: found.sentences.map((sentence) => ({ ...sentence, span: lead(sentence.span) })),
    findings: left.map((finding) => ({ ...finding, span: lead(finding.span) })),
    ignored: ignored.map((finding) => ({ ...finding, span: lead(finding.span) })),
  };
}

/** Comments stand in the file itself, for HTML too; a packed format has none. */
function readSource(input: ReadInput, document: Document): string {
  try {
    return decodeBytes(input.bytes, input.name).text;
  } catch {
    return document.text;
  }
}

/** Parts what the author answered from what is left. */
function setAside(
  findings: readonly Finding[],
  answers: readonly Ignore[],
  toSource: (span: Span) => Span,
): { readonly left: Finding[]; readonly ignored: IgnoredFinding[] } {
  const ignored: IgnoredFinding[] = [];
  const left = findings.filter((finding) => {
    const [at] = toSource(finding.span);
    const answer = answers.find(({ rule, span }) => rule === finding.rule && span[0] <= at && at < span[1]);
    if (answer !== undefined) ignored.push({ ...finding, reason: answer.reason });
    return answer === undefined;
  });
  return { left, ignored };
}
