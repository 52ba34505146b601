import { ADDRESS_BODY, CHECK_BODY, DECIDE_BODY, PASTE_BODY } from './shape/shapes.ts';
import { CLAIM_KINDS, STANDINGS } from '../model/vocabulary.ts';
import type { Shape } from './shape/shape.ts';

/** One route of the interface. */
export interface RouteEntry {
  readonly method: 'get' | 'post';
  /** Below `/api`, with `:id` where an id stands. */
  readonly path: string;
  readonly says: string;
  readonly query?: Readonly<Record<string, Shape>>;
  readonly body?: Shape;
  /** The record of the answer, by its name in `src/model`. */
  readonly gives: string;
}

const AS_OF: Shape = { type: 'string', description: 'EDTF: what had been published by then.' };

/** Every route, in the order of the document. A test holds it against the server. */
export const ROUTES: readonly RouteEntry[] = [
  { method: 'get', path: '/case', says: 'The case itself.', gives: 'CasePage' },
  {
    method: 'get',
    path: '/ledger',
    says: 'The claims, those that matter most first.',
    query: {
      kind: { type: 'string', enum: CLAIM_KINDS },
      standing: { type: 'string', enum: STANDINGS },
      about: { type: 'string', description: 'An entity, by id or part of a name.' },
      words: { type: 'string', description: 'Words that stand in the claim.' },
      asof: AS_OF,
    },
    gives: 'LedgerPage',
  },
  { method: 'get', path: '/claims/:id', says: 'One claim in full.', query: { asof: AS_OF }, gives: 'ClaimPage' },
  { method: 'get', path: '/documents', says: 'The documents.', gives: 'DocumentRow[]' },
  { method: 'get', path: '/documents/:id', says: 'One document with its statements.', gives: 'ReaderPage' },
  { method: 'get', path: '/origins', says: 'Who leans on whom.', query: { asof: AS_OF }, gives: 'OriginsPage' },
  { method: 'get', path: '/timeline', says: 'Day by day.', query: { asof: AS_OF }, gives: 'TimelinePage' },
  { method: 'get', path: '/people', says: 'Who said, denied and kept silent.', gives: 'PersonRow[]' },
  { method: 'get', path: '/people/:id', says: 'One of them.', gives: 'PersonPage' },
  { method: 'get', path: '/missing', says: 'What is cited and not held; whom to call.', gives: 'MissingPage' },
  { method: 'get', path: '/search', says: 'Where words stand.', query: { q: { type: 'string' } }, gives: 'SearchPage' },
  { method: 'get', path: '/review', says: 'What the machine proposes and a person may doubt.', gives: 'ReviewPage' },
  {
    method: 'get',
    path: '/kinds/:kind',
    says: 'The claims of one kind, with their own fields.',
    query: { asof: AS_OF },
    gives: 'KindPage',
  },
  {
    method: 'get',
    path: '/brief',
    says: 'The cited report, as a page or as Markdown.',
    query: {
      format: { type: 'string', enum: ['html', 'markdown'] },
      title: { type: 'string' },
      about: { type: 'string', description: 'Somebody whom the brief is about.' },
      claims: { type: 'string', description: 'Ids with commas between.' },
      asof: AS_OF,
      download: { type: 'string', description: 'Given: as a file to keep.' },
    },
    gives: 'Brief',
  },
  { method: 'get', path: '/notes', says: 'Notes in force.', gives: 'Note[]' },
  { method: 'get', path: '/log', says: 'What happened, latest first.', gives: 'LogPage' },
  { method: 'get', path: '/events', says: 'Changes and progress, as server-sent events.', gives: 'CaseEvent' },
  { method: 'get', path: '/openapi.json', says: 'This document.', gives: 'OpenAPI' },
  { method: 'post', path: '/decisions', says: 'Decides something, logged.', body: DECIDE_BODY, gives: 'Decided' },
  { method: 'post', path: '/documents', says: 'Adds files (multipart/form-data: by, file).', gives: 'Job' },
  { method: 'post', path: '/documents/text', says: 'Adds pasted text.', body: PASTE_BODY, gives: 'Job' },
  { method: 'post', path: '/documents/address', says: 'Adds what an address gives.', body: ADDRESS_BODY, gives: 'Job' },
  { method: 'post', path: '/check', says: 'Holds a draft against the case.', body: CHECK_BODY, gives: 'CheckPage' },
];

/** The interface as an OpenAPI 3.1 document. What is sent is described by the shapes that it is held against; answers by their records. */
export function describeApi(): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of ROUTES) {
    const path = `/api${route.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    }));
    const inQuery = Object.entries(route.query ?? {}).map(([name, schema]) => ({ name, in: 'query', schema }));
    const ok = route.gives === 'Job' ? '202' : route.gives === 'Decided' ? '201' : '200';
    paths[path] = {
      ...paths[path],
      [route.method]: {
        summary: route.says,
        ...(inPath.length + inQuery.length > 0 ? { parameters: [...inPath, ...inQuery] } : {}),
        ...(route.body
          ? { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }
          : {}),
        responses: {
          [ok]: { description: `${route.gives}, as src/model describes it.` },
          default: { description: 'A failure: {"code", "message"}; the message is one plain sentence.' },
        },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Hearsay workbench', version: '1' },
    security: [{ session: [] }],
    paths,
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'hearsay-PORT' } } },
  };
}
