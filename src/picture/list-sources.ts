import type { Link } from '../model/statement.ts';

/**
 * The links of a chain that name a source. A link that stands for nobody ("reportedly") holds the place of somebody who is not named: it
 * matters for origins and is no source to list.
 */
export function listSources(chain: readonly Link[]): Link[] {
  return chain.filter(({ kind, name }) => !(kind === 'impersonal' && /^\p{Ll}+ly$/u.test(name)));
}
