const AUXILIARY = /^(is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|may|might|must) /i;
const SUBJECT =
  /^(?:(?:he|she|it|they|this|that|there|we|you|I)|(?:the|a|an|his|her|its|their|our|any|some) (?:\p{Ll}+ )?\p{L}+)(?= )/u;

/**
 * Turns a yes-or-no question into the clause of a "whether": "Is he too big to fail?" → "he is too big to fail".
 * @param names names as they may stand after the verb
 * @returns null where the words are no such question
 */
export function turnQuestion(text: string, names: readonly string[]): string | null {
  const auxiliary = AUXILIARY.exec(text);
  if (auxiliary === null) return null;
  const rest = text.slice(auxiliary[0].length);
  const subject = names.find((name) => rest.startsWith(`${name} `)) ?? SUBJECT.exec(rest)?.[0];
  if (subject === undefined) return null;
  return `${subject} ${auxiliary[1]!.toLowerCase()} ${rest.slice(subject.length + 1).replace(/\?(?=["”]?$)/, '')}`;
}
