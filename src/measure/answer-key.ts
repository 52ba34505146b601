/** Exact words of an article: the article's id in the key, and the words. */
export type Snippet = readonly [document: string, words: string];

/** One claim of a hand-made key. A name `A|B` means that either will do. */
interface KeyClaim {
  readonly id: string;
  readonly kind?: string | null;
  readonly type?: string | null;
  readonly passages: readonly Snippet[];
  readonly denials?: readonly Snippet[];
  readonly denied_by?: readonly string[];
  readonly acknowledged_by?: readonly string[];
  readonly origins?: number | null;
}

/** A hand-made answer key for a case. */
export interface AnswerKey {
  /** Ids of the articles, or the key's names for them. */
  readonly documents: readonly string[] | Readonly<Record<string, string>>;
  readonly claims: readonly KeyClaim[];
  readonly chains?: readonly { readonly doc: string; readonly snippet: string; readonly chain: readonly string[] }[];
  readonly stances?: readonly {
    readonly doc: string;
    readonly snippet: string;
    readonly stance: string;
    readonly basis: string;
  }[];
  readonly non_responses?: readonly Snippet[];
}
