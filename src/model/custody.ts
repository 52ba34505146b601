/** What seals one entry of the log: its hash covers `payloadHash`, and that covers salt and payload. */
export interface Seal {
  readonly seq: number;
  /** 32 hex digits; null where the payload was erased, and the salt with it. */
  readonly salt: string | null;
  /** SHA-256 of salt, a line feed and the payload in canonical JSON (RFC 8785), lower-case hex. */
  readonly payloadHash: string;
}

/** What an export carries so that somebody else can prove it, and a case can take it back. */
export interface Custody {
  /** One for each entry of the log, in order. */
  readonly seals: readonly Seal[];
  /** The bytes of a snapshot by their SHA-256; null where the case no longer holds them. */
  readonly snapshot: (sha256: string) => Uint8Array | null;
}
