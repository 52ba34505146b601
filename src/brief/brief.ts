import type { ClaimKind, StandingLabel } from '../model/vocabulary.ts';
import type { Flow } from '../model/flow.ts';
import type { ValueRow } from '../model/pages.ts';

// The brief before it is set as HTML or Markdown. Words are final here; a template only arranges them.

/** A stretch of a sentence: words of ours, a name, or the exact words of a document. */
export type Piece = string | { readonly name: string } | { readonly quote: string };

/** One sentence with the numbers of the notes that it rests on. */
export interface Sentence {
  readonly pieces: readonly Piece[];
  readonly notes: readonly number[];
}

/** Exact words and where they stand. */
export interface Note {
  readonly number: number;
  readonly words: string;
  /** Number of the source in the list of sources. */
  readonly source: number;
  /** "Harbour Gazette, 4 Mar 2031". */
  readonly place: string;
  /** Where the words begin and end in the document's text, UTF-16 code units. */
  readonly from: number;
  readonly to: number;
  readonly sha256: string;
}

/** What one source says about a claim. */
export interface Voice {
  readonly speaker: string;
  /** "said", "denied". */
  readonly did: string;
  /** False for a wider denial that does not name the claim. */
  readonly direct: boolean;
  /** False for headlines, which are shown and never support. */
  readonly support: boolean;
  /** True for what was said before the claim was first reported: shown, never an answer. */
  readonly earlier: boolean;
  /** True for what a machine wrote itself. */
  readonly machine: boolean;
  readonly words: string;
  readonly places: readonly string[];
  /** What a reader must know before leaning on it. */
  readonly remarks: readonly string[];
  readonly notes: readonly number[];
}

export interface Side {
  readonly voices: readonly Voice[];
  /** Further places that say the same. */
  readonly more: Sentence | null;
}

export interface BriefOrigin {
  readonly label: string;
  readonly named: boolean;
  readonly mayOverlap: boolean;
  readonly why: readonly Sentence[];
}

/** One claim in its place. */
export interface BriefClaim {
  readonly number: number;
  /** Nobody has answered it and few documents carry it: told in a few lines. */
  readonly short: boolean;
  readonly id: string;
  readonly kind: ClaimKind;
  readonly title: string;
  readonly standing: StandingLabel;
  /** Why it stands so. */
  readonly because: Sentence;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly affirmed: Side;
  readonly denied: Side;
  readonly others: Side;
  /** "1 origin", "2 to 4 origins", "no stated origin". */
  readonly originCount: string;
  readonly origins: readonly BriefOrigin[];
  readonly originRemarks: readonly Sentence[];
  /** Null where a picture would show no more than the list. */
  readonly flow: Flow | null;
  readonly silences: readonly Sentence[];
  readonly unheard: Sentence | null;
  readonly history: readonly Sentence[];
  readonly values: readonly ValueRow[];
  /** For a right-of-reply sheet: what the person has answered, or was asked; null in a brief. */
  readonly reply: readonly Sentence[] | null;
}

export interface BriefSection {
  /** Unique in the brief. */
  readonly key: string;
  readonly heading: string;
  /** The question that the section answers, and how many claims stand how. */
  readonly intro: readonly string[];
  readonly claims: readonly BriefClaim[];
}

/** One claim at a glance, in sentences. */
export interface Glance {
  readonly number: number;
  readonly standing: StandingLabel;
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

/** A claim that is listed and not told. */
export interface ListedClaim {
  readonly id: string;
  readonly title: string;
  readonly kind: ClaimKind;
  readonly standing: StandingLabel;
  readonly origins: string;
  readonly answers: string;
  readonly notes: readonly number[];
}

export interface BriefSource {
  readonly number: number;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly file: string;
  readonly sha256: string;
  /** When and by whom it was captured, in words; null where the log no longer says. */
  readonly captured: string | null;
  /** What a reader should know of it before leaning on it, after the manner of ICD 206. */
  readonly descriptors: readonly string[];
}

export interface Brief {
  readonly title: string;
  /** The person or body of a right-of-reply sheet; null for a brief of the case. */
  readonly about: { readonly name: string; readonly roles: readonly string[] } | null;
  /** In words; null where no document has a date. */
  readonly asOf: string | null;
  readonly head: string;
  readonly summary: readonly string[];
  readonly glance: readonly Glance[];
  readonly sections: readonly BriefSection[];
  /** The case's origins, those that most claims rest on first. */
  readonly origins: {
    readonly flow: Flow;
    readonly rows: readonly {
      readonly label: string;
      readonly named: boolean;
      readonly mayOverlap: boolean;
      readonly claims: readonly number[];
      readonly listed: number;
      readonly publishers: readonly string[];
    }[];
  };
  readonly open: {
    readonly unheard: readonly { readonly name: string; readonly claims: readonly number[]; readonly listed: number }[];
    readonly silent: readonly Sentence[];
    readonly inquiries: readonly Sentence[];
    readonly originals: readonly Sentence[];
  };
  readonly timeline: readonly {
    readonly when: string;
    readonly entries: readonly { readonly kind: string; readonly sentence: Sentence }[];
  }[];
  readonly listed: readonly ListedClaim[];
  /** Claims that machine-written text alone carries. */
  readonly machine: readonly ListedClaim[];
  readonly sources: readonly BriefSource[];
  /** How many claims are in none of the tables, in a large case. */
  readonly leftOut: { readonly listed: number; readonly machine: number };
  readonly notes: readonly Note[];
}
