import type { BriefClaim, BriefSection, Sentence } from './brief.ts';
import type { Chosen } from './choose-claims.ts';
import type { ClaimRecord } from '../model/case-records.ts';
import type { Entity } from '../model/entity.ts';
import type { NoteBook } from './note-book.ts';
import type { Papers } from '../page/papers.ts';
import { SILENCE_WORDS } from '../picture/vocabulary-words.ts';
import { composeClaim } from './compose-claim.ts';
import { isMachineOnly } from './choose-claims.ts';
import { makePersonPage } from '../page/make-people-pages.ts';
import { nameDate } from '../picture/name-date.ts';

/** The claims of a right-of-reply sheet: those about what they did are told; those that only name them are listed. */
export function chooseAbout(subject: Entity, records: readonly ClaimRecord[], papers: Papers): Chosen {
  const isMachine = (record: ClaimRecord): boolean => isMachineOnly(record, papers);
  const concerns = ({ claim, standing }: ClaimRecord): boolean =>
    claim.principals.includes(subject.id) ||
    claim.silences.some(({ entities }) => entities.includes(subject.id)) ||
    standing.unheard.includes(subject.name) ||
    standing.spoken.some(({ name }) => isName(name, subject.name));
  const told = records.filter((record) => concerns(record) && !isMachine(record));
  const others = records.filter(
    (record) => !told.includes(record) && (record.claim.entities.includes(subject.id) || concerns(record)),
  );
  return {
    told,
    listed: others.filter((record) => !isMachine(record)),
    machine: others.filter(isMachine),
  };
}

/** What is on record about one person or body, sorted by what they have answered. */
export function sortByReply(
  subject: Entity,
  told: readonly ClaimRecord[],
  all: readonly ClaimRecord[],
  papers: Papers,
  notes: NoteBook,
): BriefSection[] {
  const groups: {
    readonly key: string;
    readonly heading: string;
    readonly intro: string;
    readonly records: ClaimRecord[];
  }[] = [
    {
      key: 'not-asked',
      heading: 'Not answered, and nothing shows that they were asked',
      intro: `Nothing in the documents shows that ${subject.name} was asked about these. They are the ones to put to them first.`,
      records: [],
    },
    {
      key: 'asked',
      heading: 'Asked, and not answered',
      intro: `Documents say that ${subject.name} declined, did not answer or issued no statement.`,
      records: [],
    },
    {
      key: 'answered',
      heading: 'Answered',
      intro: `${subject.name} has affirmed or denied these, in their own words or by another’s word.`,
      records: [],
    },
  ];
  for (const record of told)
    groups[hasAnswered(subject, record) ? 2 : hasKeptSilent(subject, record) ? 1 : 0]!.records.push(record);
  let number = 0;
  return groups
    .filter(({ records }) => records.length > 0)
    .map(({ key, heading, intro, records }) => ({
      key,
      heading,
      intro: [intro],
      claims: records.map((record): BriefClaim => {
        const reply = composeReply(subject, record, papers, notes);
        const beside = all.filter(({ claim }) => claim.kind === record.claim.kind);
        return composeClaim(++number, record, beside, papers, notes, reply);
      }),
    }));
}

/** What they have answered to one claim, or how they kept silent, each with its words. */
function composeReply(subject: Entity, { claim, standing }: ClaimRecord, papers: Papers, book: NoteBook): Sentence[] {
  const notes = book.about(claim);
  const spoken = standing.spoken.filter(({ name }) => isName(name, subject.name));
  const answers = spoken.map(({ name, says, when, firsthand, earlier, statement }): Sentence => {
    const did = says === 'deny' ? 'denied it' : 'affirmed it';
    return {
      pieces: [
        { name },
        ` ${did}${when === null ? '' : `, ${nameDate(when)}`}${firsthand ? ', in their own words' : ', by another’s word'}${
          earlier ? '; this was said before the claim was first reported, and is no answer to it' : ''
        }.`,
      ],
      notes: notes.citeAll([statement]),
    };
  });
  const silences = claim.silences
    .filter(({ entities, name }) => entities.includes(subject.id) || isName(name, subject.name))
    .map(({ kind, statement }): Sentence => ({
      pieces: [{ name: subject.name }, ` ${SILENCE_WORDS[kind]}.`],
      notes: notes.citeAll([statement]),
    }));
  if (answers.length + silences.length > 0) return [...answers, ...silences];
  const speaks = makePersonPage(subject.id, [], papers)?.said.length ?? 0;
  return [
    {
      pieces: [
        'Nothing in the documents shows that ',
        { name: subject.name },
        ` was asked about this${speaks > 0 ? ', or answered it' : ', or has said anything at all'}.`,
      ],
      notes: [],
    },
  ];
}

function hasAnswered({ name: full }: Entity, { standing }: ClaimRecord): boolean {
  return standing.spoken.some(({ name, earlier }) => !earlier && isName(name, full));
}

function hasKeptSilent({ id }: Entity, { claim }: ClaimRecord): boolean {
  return claim.silences.some(({ entities }) => entities.includes(id));
}

/** "Verrin Tolland", or "Verrin Tolland (his lawyer)". */
function isName(spoken: string, name: string): boolean {
  return spoken === name || spoken.startsWith(`${name} (`);
}
