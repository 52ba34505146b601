import { CLAIM_KINDS, STANDINGS } from '../model/vocabulary.ts';
import type { Run } from './command.ts';

/** One option as it is written in help. */
export interface OptionEntry {
  readonly flags: string;
  readonly says: string;
  /** Where only some words are taken. */
  readonly choices?: readonly string[];
}

/** One command as help shows it, and where its work is done. Loaded only when it is called, so that help stays quick. */
export interface CommandEntry {
  /** Its name, with the name of the group before it ("eval case"). */
  readonly name: string;
  /** As commander writes arguments: `<id>`, `[path...]`. */
  readonly takes: string;
  readonly says: string;
  readonly options: readonly OptionEntry[];
  /** Whether it works on a case, and so takes --case. */
  readonly onCase: boolean;
  /** Formats it can print, the first without being asked. */
  readonly formats: readonly string[];
  readonly examples: readonly string[];
  readonly load: () => Promise<{ readonly run: Run }>;
}

const AS_OF: OptionEntry = { flags: '--as-of <date>', says: 'what was known on a day: 2024, 2024-11 or 2024-11-15' };
const ALL: OptionEntry = { flags: '--all', says: 'minor claims too' };
const TEXT_JSON = ['text', 'json'] as const;

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'start',
    takes: '[path...]',
    says: 'Builds a case from the example, or from PATHs, and shows it.',
    options: [{ flags: '--no-serve', says: 'stop after printing' }],
    onCase: true,
    formats: [],
    examples: ['hearsay start', 'hearsay start articles/'],
    load: () => import('./command/start.ts'),
  },
  {
    name: 'add',
    takes: '<path...>',
    says: 'Adds files, folders or globs: plain text, Markdown, HTML, .jsonl.',
    options: [],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay add articles/', "hearsay add 'notes/*.md' letter.txt --case matter.hearsay"],
    load: () => import('./command/add.ts'),
  },
  {
    name: 'documents',
    takes: '',
    says: 'Lists the documents of a case and what each lacks.',
    options: [],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay documents'],
    load: () => import('./command/documents.ts'),
  },
  {
    name: 'describe',
    takes: '<document>',
    says: 'Gives a document what it lacks, as a decision in the log.',
    options: [
      { flags: '--published <date>', says: 'when it was published: 2024, 2024-11 or 2024-11-15' },
      { flags: '--publisher <name>', says: 'who published it' },
      { flags: '--author <name>', says: 'who wrote it' },
      { flags: '--title <words>', says: 'its title' },
    ],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay describe pasted.txt --published 2024-11-15 --publisher "The Harbour Gazette"'],
    load: () => import('./command/describe.ts'),
  },
  {
    name: 'ledger',
    takes: '',
    says: 'Shows the claims: what each rests on, who denies it, since when.',
    options: [
      { flags: '--kind <kind>', says: 'one kind alone', choices: CLAIM_KINDS },
      { flags: '--standing <standing>', says: 'one standing alone', choices: STANDINGS },
      { flags: '--entity <name>', says: 'claims about somebody or something' },
      { flags: '--text <words>', says: 'claims with these words' },
      AS_OF,
      ALL,
      { flags: '--limit <number>', says: 'at most so many claims' },
    ],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay ledger', 'hearsay ledger --kind contact --as-of 2024-11-15'],
    load: () => import('./command/ledger.ts'),
  },
  {
    name: 'claim',
    takes: '<id>',
    says: 'Shows one claim in full: who affirms, who denies, in which words.',
    options: [AS_OF, { flags: '--why', says: 'also why its words stand on one claim, and its names on one entity' }],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay claim 3f1a', 'hearsay claim 3f1a --as-of 2024-11-15', 'hearsay claim 3f1a --why'],
    load: () => import('./command/claim.ts'),
  },
  {
    name: 'trace',
    takes: '<id>',
    says: 'Draws how a claim reached each document, back to where it entered.',
    options: [],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay trace 3f1a'],
    load: () => import('./command/trace.ts'),
  },
  {
    name: 'timeline',
    takes: '',
    says: 'Shows day by day what was reported, denied and asked for.',
    options: [AS_OF, ALL],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay timeline'],
    load: () => import('./command/timeline.ts'),
  },
  {
    name: 'missing',
    takes: '',
    says: 'Lists what the case cites and does not hold, and whom to call.',
    options: [],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay missing'],
    load: () => import('./command/missing.ts'),
  },
  {
    name: 'search',
    takes: '<words...>',
    says: 'Finds words in documents and statements.',
    options: [{ flags: '--limit <number>', says: 'at most so many places (20)' }],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay search distress radio'],
    load: () => import('./command/search.ts'),
  },
  {
    name: 'check',
    takes: '<draft>',
    says: 'Holds a draft against the case, sentence by sentence; - reads standard input.',
    options: [AS_OF],
    onCase: true,
    formats: ['text', 'json', 'sarif'],
    examples: ['hearsay check draft.md', 'hearsay check answer.txt --format sarif', 'hearsay check - < draft.md'],
    load: () => import('./command/check.ts'),
  },
  {
    name: 'open',
    takes: '',
    says: 'Shows a case in the browser, served to this machine alone.',
    options: [
      { flags: '--port <number>', says: 'a port of your choice; any that is free where absent' },
      { flags: '--no-browser', says: 'print the address and open nothing' },
    ],
    onCase: true,
    formats: [],
    examples: ['hearsay open', 'hearsay open --case matter.hearsay --no-browser'],
    load: () => import('./command/open.ts'),
  },
  {
    name: 'extract',
    takes: '<path...>',
    says: 'Prints the statements of documents as JSON lines. Needs no case.',
    options: [],
    onCase: false,
    formats: ['jsonl'],
    examples: ['hearsay extract article.txt'],
    load: () => import('./command/extract.ts'),
  },
  {
    name: 'export',
    takes: '',
    says: 'Writes out everything that a case holds.',
    options: [{ flags: '-o, --output <file>', says: 'write to a file' }, AS_OF],
    onCase: true,
    formats: ['json'],
    examples: ['hearsay export --format json -o case.json'],
    load: () => import('./command/export.ts'),
  },
  {
    name: 'log',
    takes: '',
    says: 'Shows what happened in a case: documents added, decisions taken.',
    options: [],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay log'],
    load: () => import('./command/log.ts'),
  },
  {
    name: 'undo',
    takes: '<number>',
    says: 'Takes back a decision, by its number in the log.',
    options: [],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay undo 12'],
    load: () => import('./command/undo.ts'),
  },
  {
    name: 'verify',
    takes: '',
    says: 'Proves what can be proved about a case file.',
    options: [{ flags: '--checkpoint <file>', says: 'compare the log with a checkpoint that was kept elsewhere' }],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay verify --case matter.hearsay', 'hearsay verify --checkpoint matter-may.json'],
    load: () => import('./command/verify.ts'),
  },
  {
    name: 'checkpoint',
    takes: '[file]',
    says: 'Writes down where the log ends, to be kept elsewhere.',
    options: [],
    onCase: true,
    formats: [],
    examples: ['hearsay checkpoint matter-may.json', 'hearsay checkpoint'],
    load: () => import('./command/checkpoint.ts'),
  },
  {
    name: 'eval attribution',
    takes: '<corpus>',
    says: 'Scores the extraction of statements on a corpus with hand-made ones.',
    options: [{ flags: '--nested', says: 'nested attributions too, on both sides' }],
    onCase: false,
    formats: TEXT_JSON,
    examples: ['hearsay eval attribution dev.jsonl'],
    load: () => import('./command/eval-attribution.ts'),
  },
  {
    name: 'eval case',
    takes: '<answers>',
    says: 'Scores claims, denials and origins on a hand-made key.',
    options: [
      { flags: '--corpus <file>', says: 'the .jsonl file that holds the documents of the key' },
      { flags: '--misses', says: 'list what was missed' },
    ],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay eval case answers.json --corpus train.jsonl'],
    load: () => import('./command/eval-case.ts'),
  },
];
