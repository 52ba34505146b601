import { Failure } from '../../model/failure.ts';
import { readDocument } from '../../attribution/read-document.ts';
import { readBytes } from '../../capture/read-bytes.ts';
import type { GoldDocument, PredictedDocument } from '../../measure/attribution-record.ts';
import { extractJson } from '../../exchange/extract-json.ts';
import { renderAttributionScores } from '../../measure/render-scores.ts';
import { scoreAttributions } from '../../measure/score-attributions.ts';
import type { Run } from '../command.ts';
import { loadWeights } from '../../case/load-weights.ts';
import { readJsonLines } from '../read-json-file.ts';
import { printJson } from '../render/clean-text.ts';
import { tellProgress } from '../tell-progress.ts';

export const run: Run = (call) => {
  const path = call.arguments[0]!;
  const weights = loadWeights();
  const tell = tellProgress(call.output);
  const gold: GoldDocument[] = [];
  const found: PredictedDocument[] = [];
  const lines = readJsonLines(path);
  for (const [at, { value, line }] of lines.entries()) {
    if (!isGold(value))
      throw new Failure('unreadable', `${path}, line ${at + 1} has no "id", "text" and "attributions".`);
    tell({ stage: 'read', done: at, total: lines.length, name: value.id });
    gold.push(value);
    const bytes = new TextEncoder().encode(line);
    const { captures } = readBytes({ name: value.id, from: path, bytes, mediaType: 'application/json' });
    for (const { document } of captures) found.push({ ...extractJson(readDocument(document, weights)), id: value.id });
  }
  const scores = scoreAttributions(gold, found, { nested: call.options['nested'] === true });
  call.output.result(call.format === 'json' ? `${printJson(scores)}\n` : renderAttributionScores(scores));
  return 0;
};

function isGold(value: Record<string, unknown>): value is Record<string, unknown> & GoldDocument {
  return typeof value['id'] === 'string' && typeof value['text'] === 'string' && Array.isArray(value['attributions']);
}
