import { Hono } from 'hono';
import type { Context } from 'hono';
import { ADDRESS_BODY, CHECK_BODY, DECIDE_BODY, PASTE_BODY } from './shape/shapes.ts';
import type { CheckPage } from '../model/pages.ts';
import type { DraftCheck } from '../model/check.ts';
import type { Events } from './tell-events.ts';
import { Failure } from '../model/failure.ts';
import type { Instruction } from '../model/instruction.ts';
import type { Shape } from './shape/shape.ts';
import type { Upload } from './writer/task.ts';
import type { Writer } from './writer/start-writer.ts';
import { checkShape } from './shape/check-shape.ts';
import { writePasted } from './write-pasted.ts';

/** As many bytes as one request may bring. */
export const MOST_SENT = 256 * 1024 * 1024;

/** What can be done to a case: decide, add documents, hold a draft against it. Long work answers at once and tells of itself by events. */
export function answerChanges(writer: Writer, events: Events, showCheck: (check: DraftCheck) => CheckPage): Hono {
  const api = new Hono();
  let jobs = 0;
  const add = (c: Context, actor: string, inputs: readonly (string | Upload)[]): Response => {
    const job = ++jobs;
    writer
      .carryOut({ kind: 'add', inputs, actor }, (reply) =>
        events.tell(
          reply.kind === 'progress'
            ? { kind: 'progress', job, progress: reply.progress }
            : { kind: 'outcome', job, outcome: reply.outcome },
        ),
      )
      .then(
        () => events.tell({ kind: 'done', job }),
        (error: unknown) =>
          events.tell({ kind: 'failed', job, message: error instanceof Error ? error.message : String(error) }),
      );
    return c.json({ job }, 202);
  };
  api.post('/decisions', async (c) => {
    const { by, instruction } = await readBody<{ by: string; instruction: Instruction }>(c, DECIDE_BODY);
    return c.json(await writer.carryOut({ kind: 'instruct', instruction, actor: by.trim() || 'unknown' }), 201);
  });
  api.post('/documents', async (c) => {
    const form = await c.req.parseBody({ all: true });
    const by = form['by'];
    if (typeof by !== 'string' || by.trim() === '') throw new Failure('usage', 'Say who adds the documents.');
    const files = [form['file'] ?? []].flat().filter((each) => each instanceof File);
    if (files.length === 0) throw new Failure('usage', 'No file was sent.');
    const inputs = await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        from: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    return add(c, by.trim(), inputs);
  });
  api.post('/documents/text', async (c) => {
    const { by, ...pasted } = await readBody<Parameters<typeof writePasted>[0] & { by: string }>(c, PASTE_BODY);
    return add(c, by, [writePasted(pasted)]);
  });
  api.post('/documents/address', async (c) => {
    const { by, address } = await readBody<{ by: string; address: string }>(c, ADDRESS_BODY);
    if (!/^https:\/\//i.test(address)) throw new Failure('usage', 'An address begins with https://.');
    return add(c, by, [address]);
  });
  api.post('/check', async (c) => {
    const { text, name, asof } = await readBody<{ text: string; name?: string; asof?: string }>(c, CHECK_BODY);
    const draft = { name: name ?? 'draft.md', from: name ?? 'draft.md', bytes: new TextEncoder().encode(text) };
    return c.json(showCheck(await writer.carryOut({ kind: 'check', draft, asOf: asof ?? null })));
  });
  return api;
}

/** @throws Failure `usage` where it is no JSON, or not of its shape */
async function readBody<T>(c: Context, shape: Shape): Promise<T> {
  let value: unknown;
  try {
    value = JSON.parse(await c.req.text());
  } catch {
    throw new Failure('usage', 'What was sent is not JSON.');
  }
  const problem = checkShape(shape, value, 'what was sent');
  if (problem !== null) throw new Failure('usage', `${problem[0]!.toUpperCase()}${problem.slice(1)}.`);
  return value as T;
}
