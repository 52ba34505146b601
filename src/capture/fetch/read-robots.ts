/** Lines that are looked at; the standard asks for 500 kB at least. */
const MOST_LINES = 20_000;
const NAME = 'hearsay';

/**
 * What a site's robots.txt says about a path (RFC 9309): the group for this program, else the one for all; the longest rule counts,
 * and of equal ones the one that allows.
 */
export function readRobots(text: string, path: string): 'allowed' | 'disallowed' {
  const groups: { agents: string[]; rules: { allow: boolean; path: string }[] }[] = [];
  let open = false;
  for (const line of text.split(/\r\n?|\n/).slice(0, MOST_LINES)) {
    const [, key, value] = /^\s{0,20}([A-Za-z-]{1,20})\s{0,20}:([^#]{0,2000})/.exec(line) ?? [];
    const words = value?.trim() ?? '';
    switch (key?.toLowerCase()) {
      case 'user-agent':
        if (!open) groups.push({ agents: [], rules: [] });
        groups.at(-1)?.agents.push(words.toLowerCase());
        open = true;
        break;
      case 'allow':
      case 'disallow':
        if (words !== '') groups.at(-1)?.rules.push({ allow: key?.toLowerCase() === 'allow', path: words });
        open = false;
        break;
      default:
    }
  }
  const own = groups.filter(({ agents }) => agents.includes(NAME));
  const rules = (own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))).flatMap(
    (group) => group.rules,
  );
  const [best] = rules
    .filter((rule) => matches(rule.path, path))
    .toSorted((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow));
  return best && !best.allow ? 'disallowed' : 'allowed';
}

/** `*` stands for any letters and `$` for the end; matched greedily from the left, so that no rule can take long. */
function matches(rule: string, path: string): boolean {
  const ends = rule.endsWith('$');
  const parts = (ends ? rule.slice(0, -1) : rule).split('*');
  if (!path.startsWith(parts[0]!)) return false;
  let at = parts[0]!.length;
  for (const [index, part] of parts.entries()) {
    if (index === 0) continue;
    if (ends && index === parts.length - 1) return path.endsWith(part) && path.length - part.length >= at;
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return !ends || parts.length > 1 || at === path.length;
}
