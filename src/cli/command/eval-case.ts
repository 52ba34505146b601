import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadInput } from '../../capture/read-bytes.ts';
import type { AnswerKey } from '../../measure/answer-key.ts';
import { exportJson } from '../../exchange/export-json.ts';
import { Failure } from '../../model/failure.ts';
import { renderClaimScores } from '../../measure/render-scores.ts';
import { scoreClaims } from '../../measure/score-claims.ts';
import type { Call, Run } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { readJsonFile, readJsonLines } from '../read-json-file.ts';
import { printJson } from '../render/clean-text.ts';
import { withCase } from '../with-case.ts';
import { addAndTell } from './add.ts';

export const run: Run = async (call) => {
  const key = readAnswerKey(call.arguments[0]!);
  const { corpus, case: named } = call.options;
  if (typeof corpus !== 'string') {
    if (typeof named !== 'string') {
      throw new Failure(
        'usage',
        'Name the corpus that holds the documents (--corpus FILE), or a case of them (--case FILE).',
      );
    }
    return score(call, key);
  }
  if (typeof named === 'string') throw new Failure('usage', 'Give --corpus or --case, not both.');
  const inputs = findDocuments(key, corpus);
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-eval-'));
  try {
    return await score({ ...call, casePath: join(folder, 'eval.hearsay') }, key, inputs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function score(call: Call, key: AnswerKey, inputs: readonly ReadInput[] | null = null): Promise<ExitCode> {
  return withCase(call, inputs === null ? 'look' : 'make', async (opened): Promise<ExitCode> => {
    if (inputs !== null) await addAndTell(opened, inputs, call);
    const scores = scoreClaims(key, exportJson(opened.exportRecords()));
    const misses = call.options['misses'] === true;
    call.output.result(
      call.format === 'json' ? `${printJson(misses ? scores : scores.lines)}\n` : renderClaimScores(scores, { misses }),
    );
    return 0;
  });
}

function readAnswerKey(path: string): AnswerKey {
  const value = readJsonFile(path);
  if (!isAnswerKey(value))
    throw new Failure('unreadable', `${path} is no answer key: it has no "documents" and "claims".`);
  return value;
}

function isAnswerKey(value: unknown): value is AnswerKey {
  return (
    typeof value === 'object' &&
    value !== null &&
    'documents' in value &&
    'claims' in value &&
    Array.isArray(value.claims)
  );
}

/** The articles of a corpus that a key names, as the Markdown files with front matter that a person would add. */
function findDocuments(key: AnswerKey, corpus: string): ReadInput[] {
  const wanted = Array.isArray(key.documents) ? key.documents.map(String) : Object.values(key.documents).map(String);
  const articles = new Map(readJsonLines(corpus).map(({ value }) => [String(value['id']), value]));
  return wanted.map((id) => {
    const article = articles.get(id);
    if (article === undefined) throw new Failure('not-found', `${corpus} does not hold ${id}, which the key names.`);
    const bytes = new TextEncoder().encode(writeMarkdown(article));
    return { name: `${id}.md`, from: corpus, bytes, mediaType: 'text/markdown' };
  });
}

function writeMarkdown({ title, publisher, date, published, text }: Readonly<Record<string, unknown>>): string {
  const known = Object.entries({ title, publisher, published: date ?? published }).filter(([, value]) =>
    Boolean(value),
  );
  const head = known.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('');
  return `---\n${head}---\n\n${String(text)}\n`;
}
