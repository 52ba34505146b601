/** One thing that a program did to a file, as the shim recorded it. */
export interface Operation {
  /** New file, write, truncation, fsync, unlink, rename, link. */
  readonly kind: 'N' | 'W' | 'T' | 'S' | 'U' | 'R' | 'L';
  readonly file: number;
  /** Of a write; the length that a truncation leaves; 1 where a file was made. */
  readonly offset: number;
  readonly data: Buffer;
}

/** Reads what the shim recorded; a last operation that was cut off is left out. */
export function readRecord(bytes: Buffer): Operation[] {
  const operations: Operation[] = [];
  for (let at = 0; at + 17 <= bytes.length;) {
    const length = bytes.readUInt32LE(at + 13);
    const kind = String.fromCharCode(bytes[at]!);
    if (!isKind(kind) || at + 17 + length > bytes.length) break;
    operations.push({
      kind,
      file: bytes.readUInt32LE(at + 1),
      offset: Number(bytes.readBigUInt64LE(at + 5)),
      data: bytes.subarray(at + 17, at + 17 + length),
    });
    at += 17 + length;
  }
  return operations;
}

function isKind(kind: string): kind is Operation['kind'] {
  return 'NWTSULR'.includes(kind);
}

/** Bytes that can grow. */
interface Contents {
  bytes: Buffer;
  length: number;
}

/** One file: what of it is on the disk for certain, and what was done since. */
interface Inode {
  readonly safe: Contents;
  pending: Operation[];
}

type Names = Map<string, Inode>;

const SECTOR = 512;

/**
 * What a disk may hold after the power failed: everything that was made safe by fsync; of everything later any part, in sectors of 512
 * bytes, in any order. Of names that were made or removed since their folder was made safe, the first few changes and not the rest:
 * file systems with a journal keep those in order. (What else they do not promise: Pillai et al., "All File Systems Are Not Created
 * Equal", OSDI 2014.)
 * @param operations up to the cut, on files in one folder
 * @returns the bytes of each file that is left, by path
 */
export function cutPower(operations: readonly Operation[], folder: string, random: () => number): Map<string, Buffer> {
  const inodes = new Map<number, Inode>();
  const names: Names = new Map();
  let safe: Names = new Map();
  let changes: ((to: Names) => void)[] = [];
  const change = (one: (to: Names) => void): void => {
    one(names);
    changes.push(one);
  };
  for (const operation of operations) {
    const { kind, file, offset, data } = operation;
    const path = data.toString();
    const inode = inodes.get(file);
    switch (kind) {
      case 'N': {
        const known = offset === 1 ? undefined : names.get(path);
        const made = known ?? { safe: { bytes: Buffer.alloc(0), length: 0 }, pending: [] };
        inodes.set(file, made);
        if (!known) change((to) => void to.set(path, made));
        break;
      }
      case 'U':
        change((to) => void to.delete(path));
        break;
      case 'R':
      case 'L': {
        const [from, target] = path.split('\n');
        const moved = names.get(from!);
        change((to) => {
          if (moved) to.set(target!, moved);
          if (kind === 'R') to.delete(from!);
        });
        break;
      }
      case 'S':
        if (inode && inode === names.get(folder)) {
          safe = new Map(names);
          changes = [];
        } else if (inode) {
          for (const one of inode.pending) apply(inode.safe, one.offset, one.kind === 'T' ? null : one.data);
          inode.pending = [];
        }
        break;
      default:
        inode?.pending.push(operation);
    }
  }
  for (const one of changes.slice(0, Math.floor(random() * (changes.length + 1)))) one(safe);
  const left = new Map<string, Buffer>();
  for (const [path, inode] of safe) if (path !== folder) left.set(path, tear(inode, random));
  return left;
}

/** The bytes of a file with some of what was not made safe. */
function tear({ safe, pending }: Inode, random: () => number): Buffer {
  const contents = { bytes: Buffer.from(safe.bytes), length: safe.length };
  // Nothing of it, all of it, or more or less of it.
  const share = [0, 1, 0.9, 0.5, 0.1][Math.floor(random() * 5)]!;
  for (const { kind, offset, data } of pending) {
    if (kind === 'T') {
      if (random() < share) apply(contents, offset, null);
      continue;
    }
    for (let at = 0; at < data.length;) {
      const end = Math.min(data.length, at + SECTOR - ((offset + at) % SECTOR));
      if (random() < share) apply(contents, offset + at, data.subarray(at, end));
      at = end;
    }
  }
  return contents.bytes.subarray(0, contents.length);
}

/** Writes into contents, or cuts them to a length where there is no data. */
function apply(contents: Contents, offset: number, data: Buffer | null): void {
  const length = data === null ? offset : Math.max(contents.length, offset + data.length);
  if (length > contents.bytes.length) {
    const grown = Buffer.alloc(Math.max(length, contents.bytes.length * 2));
    contents.bytes.copy(grown, 0, 0, contents.length);
    contents.bytes = grown;
  }
  if (data === null) contents.bytes.fill(0, Math.min(offset, contents.length));
  else data.copy(contents.bytes, offset);
  contents.length = length;
}
