import { randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may look at the workbench: whoever came in by an address that was printed in this run, once each. */
export interface Session {
  /** Name of the cookie. It has the port in it, since a browser keeps one jar for all ports of a machine. */
  readonly cookie: string;
  /** Makes a key that lets one visitor in. */
  issueKey(): string;
  /** Uses a key up. The value of the cookie, or null where the key is unknown or used. */
  enter(key: string): string | null;
  isOwn(token: string | undefined): boolean;
}

const BYTES = 32;
/** Keys that nobody used are forgotten, oldest first. */
const MOST_KEYS = 16;

export function startSession(port: number): Session {
  const token = randomBytes(BYTES).toString('base64url');
  const keys = new Set<string>();
  return {
    cookie: `hearsay-${port}`,
    issueKey() {
      const key = randomBytes(BYTES).toString('base64url');
      keys.add(key);
      if (keys.size > MOST_KEYS) keys.delete([...keys][0]!);
      return key;
    },
    enter(key) {
      const known = [...keys].find((each) => isSame(each, key));
      if (known === undefined) return null;
      keys.delete(known);
      return token;
    },
    isOwn: (given) => given !== undefined && isSame(given, token),
  };
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
