import type { CaseRecords, ClaimRecord, DocumentEntry, Missing, TimelineItem } from '../model/case-records.ts';
import type { Backup } from './back-up-case.ts';
import type { Compacted } from './compact-case.ts';
import type { Elsewhere } from './redaction/find-elsewhere.ts';
import type { RedactionDone, RedactionRequest } from './redaction/redact-document.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { VerifyOptions } from './verify-case.ts';
import type { ClaimKind, StandingLabel } from '../model/vocabulary.ts';
import type { DraftCheck } from '../model/check.ts';
import type { BriefFormat } from '../brief/write-brief.ts';
import type { Custody } from '../model/custody.ts';
import type { Decision, LogEntry } from '../model/decision.ts';
import type { Decided, Note } from '../model/effect.ts';
import type { Instruction } from '../model/instruction.ts';
import type { Document } from '../model/document.ts';
import type { Imported } from './import/imported.ts';
import type { Entity } from '../model/entity.ts';
import type { FailureCode } from '../model/failure.ts';
import type { Link, Statement } from '../model/statement.ts';
import type { Origin } from '../model/origin.ts';
import type { ReadInput } from '../capture/read-bytes.ts';
import type { LoggedDecision } from '../model/decision.ts';
import type { Version } from './list-versions.ts';
import type { Unread } from './read-safely.ts';
import type { Span } from '../model/span.ts';

/** How a case is opened. */
export interface OpenOptions {
  /** Opens an existing case for reading alone; a medium that cannot be written is no obstacle. */
  readonly readOnly?: boolean;
  /** False: a file that does not exist is a `not-found` failure instead of a new case. Always so where `readOnly`. */
  readonly create?: boolean;
  /** Who is written into the log. The name of the user of this machine where absent. */
  readonly actor?: string;
  /** The clock of the log, for tests. */
  readonly now?: () => Date;
  /** Told about long work that no verb asked for: reading everything again with a newer version. */
  readonly onProgress?: (progress: Progress) => void;
  /** Told in one sentence what happened to the file that nobody asked for: that an older case was brought up to date, and where it is kept. */
  readonly onNotice?: (sentence: string) => void;
}

export interface Progress {
  /** `capture`: files are read and kept; `read`: statements are found; `connect`: claims, origins and standing. */
  readonly stage: 'capture' | 'read' | 'connect';
  readonly done: number;
  readonly total: number;
  /** What is being worked on: a file's or a document's name; empty in `connect`. */
  readonly name: string;
}

/** What became of one document of an `add`. Told only after it is safely on disk. */
export type AddOutcome =
  | {
      readonly kind: 'added';
      readonly name: string;
      readonly from: string;
      readonly document: string;
      /** Why its bytes are kept without its text, in one plain sentence; absent where it was read. */
      readonly notExtracted?: string;
    }
  | { readonly kind: 'already there'; readonly name: string; readonly from: string; readonly document: string }
  | {
      readonly kind: 'failed';
      readonly name: string;
      readonly from: string;
      readonly code: FailureCode;
      /** One plain sentence. */
      readonly reason: string;
    };

export interface AddOptions {
  /** Names of hosts that addresses may lead to though they lie on this machine or in a private network. */
  readonly allowHosts?: readonly string[];
  /** The clock that captures from the network are stamped with, for tests. */
  readonly now?: () => Date;
  /** Who is written into the log, where that is not whoever opened the case. */
  readonly actor?: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly onOutcome?: (outcome: AddOutcome) => void;
}

/** What a person knows about a document that its bytes do not say. */
export interface Description {
  /** EDTF, or a date that can be turned into it. */
  readonly published?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly title?: string;
}

export interface ClaimFilter {
  readonly kind?: ClaimKind;
  readonly standing?: StandingLabel;
  /** An entity's id, or a part of one of its names. */
  readonly entity?: string;
  /** Words that stand in the title or in the passages; all of them must. */
  readonly text?: string;
  /** EDTF. Documents published later, and undated ones, are left out. */
  readonly asOf?: string;
}

export interface AsOf {
  readonly asOf?: string;
}

/** What a brief is to hold. */
export interface BriefOptions extends AsOf {
  /** HTML where absent. */
  readonly format?: BriefFormat;
  readonly title?: string;
  /** These claims alone, by id or unambiguous beginning of one. */
  readonly claims?: readonly string[];
  /** A person or body, by name: a right-of-reply sheet. */
  readonly about?: string;
}

/** How the words of one statement reached the case. */
export interface Path {
  readonly statement: Statement;
  readonly document: DocumentEntry;
  /** From the innermost source to the outermost. */
  readonly chain: readonly Link[];
  /** The exact words that carry the claim. */
  readonly words: readonly string[];
  readonly stance: 'affirm' | 'deny' | 'question' | 'mention';
  /** Why this statement was counted with the origin; empty where nothing needs saying. */
  readonly because: readonly string[];
}

/** A claim's passages, sorted by where the information entered. */
export interface Trace {
  readonly record: ClaimRecord;
  readonly origins: readonly { readonly origin: Origin; readonly paths: readonly Path[] }[];
  /** Passages that lead to no stated origin. */
  readonly unstated: readonly Path[];
}

export interface SearchHit {
  readonly kind: 'document' | 'statement';
  readonly id: string;
  readonly document: string;
  /** A stretch of the text around the first hit. */
  readonly excerpt: string;
  /** Where the words stand in `excerpt`. */
  readonly hits: readonly Span[];
}

/** One thing that `verify` looked at. */
export interface Check {
  readonly name: string;
  readonly holds: boolean;
  /** One plain sentence: what is proved, or what is damaged. */
  readonly words: string;
}

export interface Verification {
  readonly holds: boolean;
  readonly checks: readonly Check[];
  readonly notProved: readonly string[];
}

/** What became of a redaction. */
export interface RedactionOutcome extends RedactionDone {
  /** Where the same words still stand, in documents and entries that were not asked for. */
  readonly elsewhere: Elsewhere;
  /** False where another program still reads the case: the words stay in its write-ahead log until that one is done. */
  readonly whole: boolean;
}

/** An open case. Verbs throw a `Failure` where a promise cannot be kept. */
export interface Case {
  readonly path: string;
  readonly readOnly: boolean;

  /** Captures files, folders, globs (as strings) or bytes. What cannot be read is an outcome; the others go on. */
  add(inputs: readonly (string | ReadInput)[], options?: AddOptions): Promise<AddOutcome[]>;
  /** Gives a document what it lacks, as a logged decision. */
  /**
   * Takes back what left a case: its own JSON export, or W3C Web Annotations as decisions.
   * @param value the file's JSON
   * @param name of the file, for sentences
   */
  import(value: unknown, name: string): Promise<Imported>;
  describe(document: string, description: Description): Document;
  /** @param actor who is written into the log, where that is not whoever opened the case; likewise below */
  decide(decision: Decision, actor?: string): LogEntry;
  /** Decides what a person wants, said in ids, and tells what came of it. */
  instruct(instruction: Instruction, actor?: string): Decided;
  /** Takes a decision back. An undoing can be undone. */
  undo(seq: number, actor?: string): LogEntry;
  /**
   * Takes words, or all of it, out of a document for good: out of snapshot, decisions, search and the file's free pages. The log keeps
   * that it was done, by whom and why. It cannot be undone.
   */
  redact(document: string, request: RedactionRequest, actor?: string): RedactionOutcome;

  /** In order of capture. */
  documents(): Document[];
  /** By id, unambiguous beginning of an id, or name. */
  document(reference: string): Document;
  /** The texts under which a document's page stood, in order of capture; empty where it came from no address. */
  versions(document: string): Version[];
  statements(filter?: { readonly document?: string }): Statement[];
  /** By id, or its short form: the beginning of the document's id, and its own part ("d69e-a28"). */
  statement(reference: string): Statement;
  entities(): Entity[];
  /** Those that matter most first. */
  claims(filter?: ClaimFilter): ClaimRecord[];
  /** By id, unambiguous beginning of an id, or an id that led here before a merge. */
  claim(reference: string, view?: AsOf): ClaimRecord;
  trace(claim: string): Trace;
  timeline(view?: AsOf): TimelineItem[];
  search(text: string): SearchHit[];
  missing(view?: AsOf): Missing;
  /** Documents that are kept and in which no statements could be sought, each with its reason. */
  unread(): Unread[];
  /** Notes in force, in order. */
  notes(): Note[];
  /** Decisions in force that the record no longer has a place for: their words, or what was made of them, are gone. */
  unanchored(): LogEntry[];
  exportRecords(view?: AsOf): CaseRecords;
  /** Holds a draft against the case, sentence by sentence. The draft does not become part of it. */
  checkDraft(draft: ReadInput, view?: AsOf): DraftCheck;
  /** What an export carries so that somebody else can prove it. */
  custody(): Custody;
  /** The cited report as one text. The same case as of the same day gives the same bytes. */
  brief(options?: BriefOptions): string;

  verify(options?: VerifyOptions): Verification;
  /** Where the log ends now, to be kept elsewhere and handed to a later `verify`. */
  checkpoint(): Checkpoint;
  /** Copies the case into one new file, whatever others write meanwhile, and verifies the copy before it gets its name. */
  backup(path: string): Backup;
  /** Writes the file anew without free pages; afterwards the case is one file. */
  compact(): Compacted;
  log(): LogEntry[];
  /** The decisions that are in force, in order. */
  decisions(): LoggedDecision[];
  /**
   * Keeps showing what it shows now, though another thread or program adds to the log, until the function that it gives is called: so that
   * nobody waits for what is being read.
   */
  holdStill(): () => void;
  close(): void;
}
