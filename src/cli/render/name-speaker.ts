import type { Basis, Stance } from '../../model/vocabulary.ts';
import type { Statement } from '../../model/statement.ts';
import { cleanText } from './clean-text.ts';
import type { Papers } from './papers.ts';
import { joinSpans } from './quote-spans.ts';

/** Who says it, by whose word: "two officials, according to The Sund Courier". Never empty. */
export function nameSpeaker(statement: Statement, { documents, names }: Papers): string {
  const chain = statement.chain.map((link) => cleanText(names.ofLink(statement.document, link)));
  if (statement.basis === 'machine') return nameMachine(statement, chain);
  if (statement.voice === 'document') return 'the document’s own voice';
  const [first, ...outer] = chain;
  if (first === undefined) return nameNobody(statement, documents.get(statement.document)?.text ?? '');
  return outer.length === 0 ? first : `${first}, according to ${outer.join(', according to ')}`;
}

function nameMachine(statement: Statement, chain: readonly string[]): string {
  const [first, ...outer] = chain;
  if (first === undefined) return 'machine-written text';
  if (statement.chain.at(-1)?.kind === 'machine' && outer.length === 0) return `${first}, machine-written`;
  return `${[first, ...outer].join(', according to ')} (machine-written text)`;
}

function nameNobody(statement: Statement, text: string): string {
  if (statement.speaker !== null) return cleanText(statement.speaker);
  const cue = joinSpans(text, statement.cue);
  return cue === '' ? 'nobody is named' : `“${cue}”: nobody is named`;
}

/** What the speaker did, as a participle that fits one speaker and many. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  assert: 'said',
  report: 'reported',
  confirm: 'confirmed',
  deny: 'denied',
  concede: 'conceded',
  allege: 'alleged',
  accuse: 'accused',
  predict: 'predicted',
  commit: 'promised',
  request: 'asked for it',
  ask: 'asked',
  decline: 'declined to answer',
  'no-response': 'did not answer',
  correct: 'corrected',
};

/** How the innermost source is known, in words. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  'social-post': 'own post',
  speech: 'open remarks',
  document: 'a document',
  'poll-or-data': 'a poll or data',
  observation: 'seen at first hand',
  media: 'an outlet',
  machine: 'machine-written',
  named: 'by name',
  role: 'by post or as a group',
  anonymous: 'not named',
  impersonal: 'nobody is named',
  unattributed: 'own voice',
};
