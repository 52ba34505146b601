/**
 * Asks the workbench's server.
 * @throws Error whose message is one plain sentence
 */
export async function ask<T>(path: string, options: RequestInit = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, options);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new Error('Hearsay does not answer any more. Start it again with `hearsay open`.', { cause: error });
  }
  if (response.ok) return response.json() as Promise<T>;
  const body = (await response.text()).trim();
  throw new Error(body.startsWith('{') ? (JSON.parse(body) as { message: string }).message : body);
}

/** Sends JSON. @throws Error as `ask` */
export function send<T>(path: string, body: unknown): Promise<T> {
  return ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

/** What went wrong, in a sentence. */
export function sayError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
