import type {
  Basis,
  BlockKind,
  CheckRule,
  ClaimKind,
  EntityKind,
  InquiryStep,
  OriginKind,
  Part,
  PassageStance,
  Reach,
  SilenceKind,
  StandingLabel,
  Stance,
  Support,
  Voice,
} from './vocabulary.ts';
import type { DocumentEntry } from './case-records.ts';
import type { Flow } from './flow.ts';
import type { Span } from './span.ts';

// What each page of the workbench is told. Names are written out in the fullest form of the case, words are exact;
// dates are EDTF, for whoever draws them to put into words.

/** What every page shows of the case itself. */
export interface CasePage {
  /** The name of the case's file. */
  readonly name: string;
  readonly documents: number;
  readonly claims: number;
  readonly asOf: string | null;
  /** Days on which documents were published, each once, in order. */
  readonly days: readonly string[];
  /** Documents that no as-of view can place. */
  readonly undated: number;
  /** Those whom claims are about, the most claimed about first. */
  readonly entities: readonly { readonly id: string; readonly name: string; readonly claims: number }[];
}

/** The origins of one claim as marks and words. */
export interface OriginMarks {
  readonly count: number;
  readonly range: readonly [low: number, high: number];
  readonly unstated: number;
  readonly list: readonly { readonly label: string; readonly named: boolean; readonly mayOverlap: boolean }[];
}

/** How somebody answers a claim, or does not. */
export interface Answer {
  readonly kind: 'denied' | 'denied before' | 'implied denial' | 'acknowledged' | SilenceKind | 'not heard';
  readonly names: readonly string[];
  readonly when: string | null;
  /** False where only somebody else's word has it. */
  readonly firsthand: boolean;
}

/** One claim as the ledger lists it. */
export interface ClaimRow {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly title: string;
  readonly standing: StandingLabel;
  readonly origins: OriginMarks;
  readonly answers: readonly Answer[];
  readonly lastStep: { readonly step: InquiryStep; readonly when: string | null } | null;
  readonly first: string | null;
  readonly last: string | null;
}

export interface LedgerPage {
  readonly asOf: string | null;
  readonly rows: readonly ClaimRow[];
}

/** Where words stand: one document, one statement of it. */
export interface Place {
  readonly document: string;
  readonly name: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly statement: string | null;
}

/** What one source says, in its exact words, and every place that has it in the same words. */
export interface Card {
  readonly speaker: string;
  readonly stance: Stance;
  readonly basis: Basis;
  readonly voice: Voice;
  /** Exact words, with " … " where words between them are left out. */
  readonly words: string;
  readonly places: readonly Place[];
  readonly headline: boolean;
  readonly hedges: readonly string[];
  /** When it was said, where that is not the day of publication. */
  readonly when: string | null;
  readonly byPerson: boolean;
}

/** A card in its place on a claim. */
export interface PassageCard extends Card {
  readonly passage: PassageStance;
  readonly reach: Reach;
  readonly part: Part | null;
  /** Said before the claim was first reported. */
  readonly earlier: boolean;
  /** A principal's answer that the case has by another's word alone. */
  readonly secondhand: boolean;
}

export interface OriginEntry {
  readonly label: string;
  readonly kind: OriginKind;
  readonly named: boolean;
  readonly mayOverlap: boolean;
  readonly because: readonly { readonly reason: string; readonly card: Card }[];
}

/** A value on a scale, for figures and assessments side by side. */
export interface ValueRow {
  readonly claim: string;
  readonly title: string;
  readonly value: string;
  /** Null where the value is no number. */
  readonly number: number | null;
  readonly precision: string | null;
  readonly whose: string;
  readonly suppliedBy: string | null;
  /** Top of the scale, where the words give one ("of 5"). */
  readonly top: number | null;
  readonly standing: StandingLabel;
  readonly own: boolean;
}

export interface ClaimPage {
  readonly row: ClaimRow;
  readonly asOf: string | null;
  readonly reasons: readonly string[];
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly when: string | null;
  readonly affirmed: readonly PassageCard[];
  readonly denied: readonly PassageCard[];
  readonly others: readonly PassageCard[];
  readonly origins: readonly OriginEntry[];
  /** Publishers whose own voice says it without a source. */
  readonly unstatedBy: readonly string[];
  readonly saysMore: readonly Card[];
  readonly silences: readonly { readonly kind: SilenceKind; readonly name: string; readonly cards: readonly Card[] }[];
  readonly unheard: readonly string[];
  readonly history: readonly { readonly step: InquiryStep; readonly when: string | null; readonly card: Card }[];
  readonly retellings: readonly { readonly words: string; readonly place: Place; readonly also: number }[];
  readonly values: readonly ValueRow[];
  readonly flow: Flow;
  /** The words behind each line of the flow, by statement. */
  readonly quotes: Readonly<Record<string, Card>>;
}

export interface DocumentRow extends DocumentEntry {
  readonly statements: number;
  readonly claims: number;
}

/** A statement as the reader marks and tells it. */
export interface MarkedStatement {
  readonly id: string;
  readonly voice: Voice;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly parent: string | null;
  readonly speaker: string;
  readonly stance: Stance;
  readonly basis: Basis;
  readonly chain: readonly string[];
  readonly hedges: readonly string[];
  readonly when: string | null;
  readonly headline: boolean;
  readonly byPerson: boolean;
  readonly claims: readonly {
    readonly id: string;
    readonly title: string;
    readonly passage: PassageStance;
    readonly standing: StandingLabel;
  }[];
}

export interface ReaderPage {
  readonly document: DocumentEntry;
  readonly text: string;
  readonly blocks: readonly { readonly kind: BlockKind; readonly span: Span }[];
  readonly statements: readonly MarkedStatement[];
  /** Other documents that share text with this one. */
  readonly shares: readonly { readonly place: Place; readonly share: number }[];
}

export interface OriginsPage {
  readonly asOf: string | null;
  readonly origins: readonly {
    readonly key: string;
    readonly label: string;
    readonly kind: OriginKind;
    readonly named: boolean;
    readonly mayOverlap: boolean;
    readonly claims: readonly { readonly id: string; readonly title: string }[];
    readonly publishers: readonly string[];
  }[];
  /** Claims for which no origin is stated. */
  readonly unstated: readonly { readonly id: string; readonly title: string }[];
  /** The origins that most claims rest on, with what leans on them. */
  readonly flow: Flow;
  readonly quotes: Readonly<Record<string, Card>>;
}

export interface TimelineEntry {
  readonly kind: 'happened' | 'published' | 'reported' | 'denied' | 'step';
  readonly words: string;
  readonly claim: string | null;
  readonly speaker: string | null;
  readonly place: Place | null;
}

export interface TimelinePage {
  readonly days: readonly { readonly when: string | null; readonly entries: readonly TimelineEntry[] }[];
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly roles: readonly string[];
  readonly statements: number;
  /** Claims about them, that they affirm, that they deny; that they kept silent to; on which they have not been heard. */
  readonly about: number;
  readonly affirms: number;
  readonly denies: number;
  readonly silent: number;
  readonly unheard: number;
}

export interface PersonPage {
  readonly person: PersonRow;
  readonly aliases: readonly string[];
  /** Which names in which documents were taken for theirs, and why. */
  readonly names: readonly { readonly words: string; readonly reason: string; readonly place: Place }[];
  readonly said: readonly Card[];
  readonly silences: readonly {
    readonly kind: SilenceKind;
    readonly claim: { readonly id: string; readonly title: string };
    readonly card: Card;
  }[];
  readonly unheard: readonly { readonly id: string; readonly title: string }[];
  readonly about: readonly ClaimRow[];
}

export interface MissingPage {
  readonly originals: readonly {
    readonly name: string;
    readonly kind: 'outlet' | 'document' | 'data';
    readonly claims: readonly { readonly id: string; readonly title: string }[];
    readonly places: readonly Place[];
  }[];
  readonly unheard: readonly {
    readonly name: string;
    readonly claims: readonly { readonly id: string; readonly title: string }[];
  }[];
  readonly undescribed: readonly DocumentEntry[];
}

export interface SearchPage {
  readonly hits: readonly { readonly excerpt: string; readonly marks: readonly Span[]; readonly place: Place }[];
}

/** One thing that the machine proposes and a person may doubt. */
export interface Doubt {
  /** The same for the same words, whatever else changes. */
  readonly key: string;
  /** `statement`: who says what; `join`: two passages on one claim; `names`: two names taken for one. */
  readonly kind: 'statement' | 'join' | 'names';
  /** One plain sentence: why a person should look. */
  readonly why: string;
  /** 0 to 1, for the order alone. */
  readonly doubt: number;
  readonly claim: { readonly id: string; readonly title: string; readonly standing: StandingLabel } | null;
  readonly cards: readonly Card[];
  /** Whose names they are, and in which document the doubtful one stands. */
  readonly entity: {
    readonly id: string;
    readonly name: string;
    readonly document: string;
    readonly words: string;
  } | null;
}

export interface ReviewPage {
  /** Open ones, the most doubtful first. */
  readonly doubts: readonly Doubt[];
  /** How many were decided. */
  readonly settled: number;
}

export interface LogRow {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly kind: string;
  /** What it is about, in the document's words, or what was added or described. */
  readonly words: readonly string[];
  /** The entry that took it back, where one did and is in force. */
  readonly undoneBy: number | null;
  readonly canUndo: boolean;
  /** Its words no longer stand where they stood, or nothing is made of them now. */
  readonly adrift: boolean;
}

export interface LogPage {
  /** Latest first. */
  readonly rows: readonly LogRow[];
}

/** One claim as the view of its kind lists it. */
export interface KindRow {
  readonly row: ClaimRow;
  readonly when: string | null;
  /** By the names of `contract.md`; a field that the words do not give is absent. */
  readonly fields: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly step: InquiryStep; readonly when: string | null; readonly place: Place }[];
}

export interface KindPage {
  readonly kind: ClaimKind;
  readonly asOf: string | null;
  readonly rows: readonly KindRow[];
  /** Figures of the same thing, or ratings on one scale, side by side. */
  readonly scales: readonly { readonly values: readonly ValueRow[] }[];
}

/** A draft held against the case, each finding with the words that show it. */
export interface CheckPage {
  readonly text: string;
  readonly asOf: string | null;
  readonly sentences: readonly {
    readonly span: Span;
    readonly support: Support;
    readonly claims: readonly { readonly id: string; readonly title: string }[];
  }[];
  readonly findings: readonly CheckFinding[];
  readonly ignored: readonly (CheckFinding & { readonly reason: string })[];
}

export interface CheckFinding {
  readonly rule: CheckRule;
  readonly span: Span;
  readonly message: string;
  readonly suggestion: string | null;
  readonly evidence: readonly { readonly words: string; readonly place: Place }[];
}
