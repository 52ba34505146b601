import { readDocument } from '../src/attribution/read-document.ts';
import { readBytes } from '../src/capture/read-bytes.ts';
import { loadWeights } from '../src/case/load-weights.ts';
import { loadWordVectors } from '../src/case/load-word-vectors.ts';
import { weighClaim } from '../src/case/derive.ts';
import { checkDraft } from '../src/check/check-draft.ts';
import { findCaseEntities } from '../src/claim/find-case-entities.ts';
import { findClaims } from '../src/claim/find-claims.ts';
import { findReuse } from '../src/origin/find-reuse.ts';
import type { CheckedSentence, Finding } from '../src/model/check.ts';
import type { Reading } from '../src/model/reading.ts';

/** What a check of a made-up draft against made-up documents gives, with the draft's words beside each finding. */
export interface MadeCheck {
  readonly sentences: readonly CheckedSentence[];
  readonly findings: readonly (Finding & { readonly words: string })[];
}

function read(name: string, text: string): Reading {
  const { captures } = readBytes({ name, from: name, bytes: new TextEncoder().encode(text) });
  return readDocument(captures[0]!.document, loadWeights());
}

/** A made-up case, read once: checks any draft against it. @param documents Markdown, with front matter where publisher or date matter */
export function makeChecker(documents: readonly string[]): (draft: string) => MadeCheck {
  const readings = documents.map((text, at) => read(`document-${at + 1}.md`, text));
  const entities = findCaseEntities(readings, []);
  const reuse = findReuse(readings.map(({ document }) => document));
  const byDocument = new Map(readings.map((reading) => [reading.document.id, reading]));
  const asOf =
    readings
      .map(({ document }) => document.published ?? '')
      .toSorted()
      .at(-1) || null;
  const claims = findClaims(readings, entities, [], loadWordVectors()).map((claim) =>
    weighClaim(claim, byDocument, entities, reuse, asOf),
  );
  return (draft) => {
    const reading = read('draft.txt', draft);
    const found = checkDraft(reading, { readings, claims, reuse, decisions: [], asOf }, loadWordVectors());
    const findings = found.findings.map((finding) => ({
      ...finding,
      words: reading.document.text.slice(...finding.span),
    }));
    return { sentences: found.sentences, findings };
  };
}
