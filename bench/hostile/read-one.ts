// Reads one file as `hearsay add` does, and prints what came of it with the time and memory that it took.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readDocuments } from '../../src/capture/read-documents.ts';

const path = process.argv[2]!;
const name = basename(path);
const before = process.memoryUsage.rss();
const start = performance.now();
let last = start;
let longest = 0;
let read = 0;
let kept = 0;
const reasons: string[] = [];
try {
  for await (const part of readDocuments({ name, from: name, bytes: readFileSync(path) })) {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    const reason = 'failure' in part ? part.failure.message : part.document.notExtracted;
    if (reason === undefined) read++;
    else if ('document' in part) kept++;
    if (reason !== undefined && reasons.length < 1) reasons.push(reason);
  }
} catch (error) {
  reasons.push(error instanceof Error ? error.message : String(error));
}
const seconds = Math.max(longest, performance.now() - last) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, megabytes, before: before / 1024 / 1024, read, kept, reasons }));
process.exit(0);
