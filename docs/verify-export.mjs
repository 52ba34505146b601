// Proves a JSON export of a Hearsay case (`hearsay export --format json`) with no code of Hearsay: plain Node 20 or newer.
//
//   node verify-export.mjs case.json [HEAD]
//
// It works out again, from the file alone:
//   1. the text of each document, and its bytes where they are carried, by their SHA-256;
//   2. each entry of the log: what it says, its hash, and that it follows the one before;
//   3. that every document was captured by an entry of the log;
//   4. that every quotation of a statement lies inside its document;
//   5. where the log ends: this must be the `head` of the file, and the HEAD that you were given by other means.
// Exit code 0 where all holds, 1 where something does not, 3 where the file cannot be read.
//
// How an entry is hashed:
//   payload_hash = SHA-256( salt + "\n" + canonical JSON of payload )
//   hash         = SHA-256( canonical JSON of { seq, at, actor, kind, payloadHash, previous } )
// Canonical JSON is RFC 8785. An entry without a salt had its payload erased: what it said is not provable any more,
// but that it stood there is.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [path, expected] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('usage: node verify-export.mjs case.json [HEAD]\n');
  process.exit(3);
}

let exported;
try {
  exported = JSON.parse(readFileSync(path, 'utf8'));
} catch (error) {
  process.stderr.write(`${path} cannot be read: ${error.message}\n`);
  process.exit(3);
}

const problems = [];
const notes = [];
const complain = (words) => problems.push(words);
const sha256 = (data) => createHash('sha256').update(data).digest('hex');

/** RFC 8785: members sorted by UTF-16 code units, no white space, numbers and strings as ECMAScript writes them. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const names = Object.keys(value).toSorted();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

function list(name) {
  if (Array.isArray(exported?.[name])) return exported[name];
  complain(`it has no list "${name}"`);
  return [];
}

// 1. Documents.
const texts = new Map();
let carried = 0;
for (const { id, name, text, text_sha256, sha256: own, snapshot } of list('documents')) {
  texts.set(id, String(text));
  if (sha256(String(text)) !== text_sha256) complain(`the text of ${name} is not the text that was exported`);
  if (id !== `d${String(own).slice(0, 10)}`) complain(`the id of ${name} does not name its bytes`);
  if (typeof snapshot === 'string') {
    carried += 1;
    if (sha256(Buffer.from(snapshot, 'base64')) !== own)
      complain(`the bytes of ${name} are not those that were captured`);
  } else if (own === text_sha256) carried += 1;
}

// 2. The log.
const captured = new Set();
const replaced = new Set();
let previous = '0'.repeat(64);
let erased = 0;
for (const [at, entry] of list('log').entries()) {
  const { seq, actor, kind, payload, salt, payload_hash: payloadHash, hash } = entry;
  if (seq !== at + 1) complain(`entry ${at + 1} of the log is missing`);
  if (entry.previous !== previous) complain(`entry ${seq} of the log does not follow the one before it`);
  if (typeof payloadHash !== 'string') complain(`entry ${seq} of the log carries no seal; export the case anew`);
  else if (salt === null) erased += 1;
  else if (sha256(`${salt}\n${canonical(payload)}`) !== payloadHash)
    complain(`what entry ${seq} of the log says was changed`);
  if (sha256(canonical({ seq, at: entry.at, actor, kind, payloadHash, previous: entry.previous })) !== hash) {
    complain(`entry ${seq} of the log was changed`);
  }
  if (kind === 'captured' && payload !== null) captured.add(payload.sha256);
  // A redaction leaves a document with bytes of its own in the place of the one that was captured.
  if (kind === 'redacted' && payload !== null)
    for (const left of Object.values(payload.instead ?? {})) replaced.add(left.sha256);
  previous = hash;
}

// 3. Every document was captured.
for (const { name, sha256: own } of list('documents')) {
  if (!captured.has(own) && !replaced.has(own)) complain(`no entry of the log captured ${name}`);
}

// 4. Every span lies inside its document.
for (const { id, document, source, cue, content } of list('statements')) {
  const text = texts.get(document);
  for (const [start, end] of [...source, ...cue, ...content]) {
    if (text === undefined || start < 0 || end > text.length || start >= end)
      complain(`statement ${id} quotes words that are not there`);
  }
}

// 5. The head.
if (exported?.head !== previous) complain(`the log ends in ${previous}, and the file says ${exported?.head}`);
if (expected !== undefined && expected !== previous) complain(`the log ends in ${previous}, and not in ${expected}`);
if (erased > 0) notes.push(`what ${erased} of the entries said, which was erased: that they stood there is proved`);
if (expected === undefined)
  notes.push('whether the whole log was written anew: compare the head with one that you had before, or give it here');
if (carried < texts.size) notes.push(`the bytes of ${texts.size - carried} documents, which are not in the file`);
notes.push(
  'what a person or the program made of the documents: statements and claims can be read from them again, and compared',
);

if (problems.length > 0) {
  for (const words of problems) process.stdout.write(`damaged: ${words}\n`);
  process.exit(1);
}
process.stdout.write(
  `The export holds: ${texts.size} documents, ${list('log').length} entries of the log.\nIt ends in ${previous}\nNot proved: ${notes.join('; ')}.\n`,
);
