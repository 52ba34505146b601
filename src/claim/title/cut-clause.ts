/** Where a title is cut at the latest clause edge, and where at any edge, in UTF-16 code units. */
const AIM = 90;
const LIMIT = 140;
const SHORTEST = 25;

/** Edges at which the rest only adds. Never "if" or "unless": without them a title would claim more than the words do. */
const CLAUSE_EDGE =
  /; | [—–-] |, (?:which|who|whose|where|while|although|though|as|but|and|or|because|after|before|when|with|citing|saying|adding|noting|including|such as|according|despite|even|so|amid|particularly|especially|\p{Ll}+ing)\b| (?:because|although|though|while|amid|despite|even though|whereas) /gu;
const LOOSE_EDGE =
  /, | (?:after|before|when|since|during|following|according to|through|against|by|from|with|for|in|on|at|to) /g;
const IF = /\b(?:if|unless)\b/i;

/**
 * Cuts a clause to a title's length at a clause edge, else at a phrase's, else at a word.
 * @returns at most 140 code units
 */
export function cutClause(text: string): string {
  if (text.length <= AIM) return text;
  const edges = [...text.matchAll(CLAUSE_EDGE)].map((match) => match.index).filter((at) => at >= SHORTEST);
  const near = edges.filter((at) => at <= AIM && !dropsCondition(text, at)).at(-1);
  if (near !== undefined) return text.slice(0, near);
  if (text.length <= LIMIT) return text;
  const far = edges.find((at) => at <= LIMIT);
  if (far !== undefined) return text.slice(0, far);
  const loose = [...text.matchAll(LOOSE_EDGE)]
    .map((match) => match.index)
    .filter((at) => at >= SHORTEST * 2 && at <= LIMIT);
  const at = loose.at(-1);
  if (at !== undefined) return text.slice(0, at);
  const word = text.lastIndexOf(' ', LIMIT - 1);
  return `${text.slice(0, word === -1 ? LIMIT - 1 : word)}…`;
}

function dropsCondition(text: string, at: number): boolean {
  return IF.test(text.slice(at));
}
