import { CLAIM_KINDS, ENTITY_KINDS, PASSAGE_STANCES, STANCES, STANDINGS } from '../model/vocabulary.ts';
import { CSV_TABLES } from '../exchange/csv/csv-tables.ts';
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

const BY: OptionEntry = { flags: '--by <name>', says: 'who decides; the user of this machine where absent' };
const PARTS: readonly OptionEntry[] = [
  { flags: '--source <words>', says: 'the words that name who says it' },
  { flags: '--cue <words>', says: 'the words that lay it to them: "said"' },
  { flags: '--content <words>', says: 'the words that are said; " ... " between stretches' },
  { flags: '--speaker <name>', says: 'who is meant, by name' },
  { flags: '--stance <stance>', says: 'what they do with it', choices: STANCES },
];

/** A second word, by which a group of commands is told apart; what its help says. */
export const GROUPS: Readonly<Record<string, string>> = {
  decide: 'Corrects the record: each decision is logged and can be undone.',
  eval: 'Measures accuracy on corpora with hand-made answers.',
};

function decide(
  name: string,
  takes: string,
  says: string,
  example: string,
  options: readonly OptionEntry[],
  load: CommandEntry['load'],
): CommandEntry {
  return {
    name: `decide ${name}`,
    takes,
    says,
    options: [...options, BY],
    onCase: true,
    formats: TEXT_JSON,
    examples: [`hearsay decide ${name} ${example}`],
    load,
  };
}

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
    says: 'Adds files, folders, globs or web addresses: text, web pages, PDF, Word, mail, feeds, archives.',
    options: [
      {
        flags: '--allow-host <name>',
        says: "a host in this machine's own network that may be asked; more with commas",
      },
    ],
    onCase: true,
    formats: TEXT_JSON,
    examples: [
      'hearsay add articles/',
      'hearsay add https://harbour.example/gate.html',
      "hearsay add 'notes/*.md' letter.txt --case matter.hearsay",
    ],
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
    name: 'versions',
    takes: '<document>',
    says: 'Shows how a page changed between the times when it was captured.',
    options: [],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay versions harbour.example/gate.html'],
    load: () => import('./command/versions.ts'),
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
    options: [
      AS_OF,
      { flags: '--why', says: 'also why its words stand on one claim, and its names on one entity' },
      { flags: '--ids', says: 'also the id of each statement, to decide by' },
    ],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay claim 3f1a', 'hearsay claim 3f1a --as-of 2024-11-15', 'hearsay claim 3f1a --ids'],
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
    says: 'Writes out what a case holds, in the formats of other programs.',
    options: [
      { flags: '-o, --output <file>', says: 'write to a file; a folder for all tables of csv' },
      { flags: '--table <table>', says: 'one table of csv', choices: CSV_TABLES },
      AS_OF,
    ],
    onCase: true,
    formats: ['json', 'csv', 'annotations', 'ftm', 'bibtex', 'csl'],
    examples: [
      'hearsay export --format json -o case.json',
      'hearsay export --format csv --table claims',
      'hearsay export --format annotations -o statements.jsonld',
    ],
    load: () => import('./command/export.ts'),
  },
  {
    name: 'import',
    takes: '<file>',
    says: 'Takes back an export of a case, or W3C annotations as decisions.',
    options: [],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay import case.json --case copy.hearsay', 'hearsay import statements.jsonld'],
    load: () => import('./command/import.ts'),
  },
  {
    name: 'brief',
    takes: '',
    says: 'Writes the cited report: what is on record, how firmly, in whose words.',
    options: [
      { flags: '--claims <ids>', says: 'these claims alone, with commas between' },
      AS_OF,
      { flags: '--title <words>', says: 'a title of your own' },
      { flags: '--about <name>', says: 'a right-of-reply sheet: what is on record about one person or body' },
      { flags: '-o, --out <file>', says: 'write to a file' },
    ],
    onCase: true,
    formats: ['html', 'markdown'],
    examples: ['hearsay brief --out brief.html', 'hearsay brief --about "Verrin Tolland" --format markdown'],
    load: () => import('./command/brief.ts'),
  },
  {
    name: 'statements',
    takes: '<document>',
    says: 'Lists the statements of a document, with the ids to decide by.',
    options: [{ flags: '--all', says: 'what the document says in its own voice too' }],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay statements letter.txt'],
    load: () => import('./command/statements.ts'),
  },
  {
    name: 'entities',
    takes: '[name...]',
    says: 'Lists people, bodies and places, and why names were taken for one.',
    options: [],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay entities', 'hearsay entities Marsh'],
    load: () => import('./command/entities.ts'),
  },
  decide(
    'accept',
    '<statement>',
    'Accepts a statement: it stays as it reads now.',
    'd69e-a28',
    [],
    () => import('./command/decide-accept.ts'),
  ),
  decide(
    'reject',
    '<statement>',
    'Rejects a statement: it is taken out of the record.',
    'd69e-a28',
    [],
    () => import('./command/decide-reject.ts'),
  ),
  decide(
    'correct',
    '<statement>',
    'Corrects a statement; what is not given stays.',
    'd69e-a28 --speaker "Lena Marsh" --stance deny',
    PARTS,
    () => import('./command/decide-correct.ts'),
  ),
  decide(
    'write',
    '<document>',
    'Writes a statement that was not found, in the document’s words.',
    'letter.txt --source "the board" --cue asked --content "to see the books"',
    PARTS,
    () => import('./command/decide-write.ts'),
  ),
  decide(
    'move',
    '<statement> <from> <to>',
    'Moves a passage from one claim to another.',
    'd69e-a28 c07a c42d',
    [{ flags: '--stance <stance>', says: 'what it does to that claim', choices: PASSAGE_STANCES }],
    () => import('./command/decide-move.ts'),
  ),
  decide(
    'stance',
    '<statement> <claim> <stance>',
    'Says what a passage does to a claim: affirm, deny, question, mention.',
    'd69e-a28 c07a deny',
    [],
    () => import('./command/decide-stance.ts'),
  ),
  decide(
    'merge',
    '<claim> <claim>',
    'Makes two claims one.',
    'c07a c42d',
    [],
    () => import('./command/decide-merge.ts'),
  ),
  decide(
    'split',
    '<claim> <statement>',
    'Splits a passage off a claim.',
    'c07a d69e-a28',
    [],
    () => import('./command/decide-split.ts'),
  ),
  decide(
    'kind',
    '<claim> <kind>',
    'Says of which kind a claim is.',
    'c07a contact',
    [],
    () => import('./command/decide-kind.ts'),
  ),
  decide(
    'name',
    '<entity> <name>',
    'Names a person, body, place or thing.',
    'e1b2 "Lena Marsh"',
    [{ flags: '--as <kind>', says: 'what it is', choices: ENTITY_KINDS }],
    () => import('./command/decide-name.ts'),
  ),
  decide(
    'same',
    '<entity> <entity>',
    'Takes two names for one person, body, place or thing.',
    'e1b2 e93f',
    [],
    () => import('./command/decide-same.ts'),
  ),
  decide(
    'apart',
    '<entity> <document>',
    'Says that a document means somebody else by the name.',
    'e1b2 letter.txt',
    [],
    () => import('./command/decide-apart.ts'),
  ),
  decide(
    'note',
    '<words...>',
    'Notes something about a claim, a statement or the case.',
    '"call her on Monday" --claim c07a',
    [
      { flags: '--claim <id>', says: 'what the note is about' },
      { flags: '--statement <id>', says: 'what the note is about' },
    ],
    () => import('./command/decide-note.ts'),
  ),
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
    name: 'redact',
    takes: '<document>',
    says: 'Takes words, or a whole document, out of the case for good.',
    options: [
      { flags: '--words <words>', says: 'these words, wherever they stand in the document, in any case' },
      { flags: '--span <start-end>', says: 'one place, counted in characters of its text' },
      { flags: '--whole', says: 'the whole document' },
      { flags: '--reason <reason>', says: 'why; the log keeps it with who did it and when' },
    ],
    onCase: true,
    formats: TEXT_JSON,
    examples: [
      'hearsay redact letter.pdf --words "Edda Roake" --reason "a source at risk"',
      'hearsay redact letter.pdf --whole --reason "handed over by mistake"',
    ],
    load: () => import('./command/redact.ts'),
  },
  {
    name: 'backup',
    takes: '<file>',
    says: 'Copies the case into one new file, while others work on it.',
    options: [],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay backup archive/matter-may.hearsay --case matter.hearsay'],
    load: () => import('./command/backup.ts'),
  },
  {
    name: 'compact',
    takes: '',
    says: 'Writes the case file anew, without free pages, as one file.',
    options: [],
    onCase: true,
    formats: TEXT_JSON,
    examples: ['hearsay compact --case matter.hearsay'],
    load: () => import('./command/compact.ts'),
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
