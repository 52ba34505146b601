import type { Finding } from '../../model/check.ts';
import type { Draft } from '../draft/draft.ts';
import type { DraftSentence } from '../draft/draft-sentence.ts';
import type { Matter } from '../matter.ts';

/** Looks at one sentence of a draft for one kind of fault. */
export type Rule = (sentence: DraftSentence, draft: Draft, matter: Matter) => readonly Finding[];
