import type { Span } from './span.ts';
import type { CheckRule, Support } from './vocabulary.ts';

/** Words of the case's documents that show what a finding says. */
export interface Evidence {
  /** Id of the document. */
  readonly document: string;
  readonly spans: readonly Span[];
}

/** One thing in a draft that the documents of a case do not bear out. */
export interface Finding {
  readonly rule: CheckRule;
  /** In the draft. */
  readonly span: Span;
  /** One plain sentence: what is wrong. */
  readonly message: string;
  /** What fits best first; empty where the case holds nothing on the matter. */
  readonly evidence: readonly Evidence[];
  /** The smallest repair; null where there is none but to leave the words out. */
  readonly suggestion: string | null;
}

/** A finding that the draft's author answered with `<!-- hearsay-ignore rule: reason -->`. */
export interface IgnoredFinding extends Finding {
  readonly reason: string;
}

/** How far the documents bear out one sentence of a draft. */
export interface CheckedSentence {
  /** In the draft. */
  readonly span: Span;
  readonly support: Support;
  /** Ids of the claims on which the words that bear it out stand, the best first. */
  readonly claims: readonly string[];
}

/** What checking a draft against a case gives. Spans of sentences and findings point into `text`. */
export interface DraftCheck {
  /** The draft's file. */
  readonly name: string;
  /** The draft's characters: the file's own for text and Markdown, the words as read for other formats. */
  readonly text: string;
  /** EDTF; up to when the case was taken into account, null where no document of it is dated. */
  readonly asOf: string | null;
  readonly sentences: readonly CheckedSentence[];
  /** In the order of the draft. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
}
