import type { TitleParts } from '../write-title.ts';
import type { Proposition } from '../proposition.ts';

/** Bases on which nobody stands up for what is said. */
const UNNAMED: ReadonlySet<string> = new Set(['anonymous', 'impersonal']);

/** Whether a claim may not stand as a plain clause: somebody denies it, or every passage that affirms it only alleges or relays it. */
export function isOpen({
  members,
  passageStances,
  contested,
}: Pick<TitleParts, 'members' | 'passageStances' | 'contested'>): boolean {
  if (contested || passageStances.includes('deny')) return true;
  const affirming = members.filter(
    (member, i) => (passageStances[i] ?? 'affirm') === 'affirm' && !member.statement.headline,
  );
  if (affirming.length === 0) return true;
  return affirming.some(alleges) || affirming.every(isRelayed);
}

function alleges({ statement }: Proposition): boolean {
  return statement.stance === 'allege' || statement.stance === 'accuse';
}

function isRelayed({ statement }: Proposition): boolean {
  return (
    UNNAMED.has(statement.basis) ||
    statement.hedges.some((hedge) => /^(?:reported|alleged|purported|supposed)/i.test(hedge))
  );
}
