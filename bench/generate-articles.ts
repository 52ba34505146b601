// Articles for measuring speed where no corpus is at hand: invented people, firms and papers, sentences of the shapes that news has.

const PEOPLE = [
  'Orlan Petty',
  'Ida Marrow',
  'Tove Lindqvist',
  'Bram Achterberg',
  'Nadia Kessler',
  'Samuel Oduya',
  'Pilar Quint',
];
const BODIES = [
  'Marrow Line',
  'the Harbour Board',
  'the Sund Ministry',
  'Kessler Freight',
  'the Pilots’ Guild',
  'Northlight Cable',
];
const PAPERS = ['The Harbour Gazette', 'Sund Courier', 'The Northern Post', 'Skarholm Weekly'];
const ACTS = [
  'closed the eastern dock',
  'asked for the radio to be switched off',
  'signed a contract worth $40 million',
  'met the harbour master in private',
  'failed to report two contacts',
  'knew of the leak since March',
  'moved 1,200 containers without papers',
];
const SHAPES: readonly ((pick: Pick) => string)[] = [
  ({ person, body, act }) => `${person} said on Tuesday that ${body} had ${act}.`,
  ({ person, body }) => `“Nobody at ${body} was ever asked,” ${person} told reporters. “That is all there is to it.”`,
  ({ paper, body, act }) =>
    `${paper} reported last week that ${body} ${act}, citing two people familiar with the matter.`,
  ({ person, body, act }) => `${person} denied that ${body} had ${act}, and called the report “absurd”.`,
  ({ body }) => `A spokeswoman for ${body} declined to comment.`,
  ({ person, body }) => `According to ${person}, the inquiry into ${body} will take at least six months.`,
  ({ body, act }) => `${body[0]!.toUpperCase()}${body.slice(1)} reportedly ${act} in late 2030.`,
  ({ person, other }) => `${person} urged ${other} to look into the matter, a letter seen by the paper shows.`,
  ({ body }) =>
    `The quay was quiet on Wednesday. Three ferries of ${body} lay at anchor, and the crews waited for orders.`,
  ({ person, body }) => `${person}, who advised ${body} until 2029, did not respond to a request for comment.`,
];

interface Pick {
  readonly person: string;
  readonly other: string;
  readonly body: string;
  readonly paper: string;
  readonly act: string;
}

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
}

/**
 * Articles of about 500 words each, the same for the same number every time.
 * @param count how many
 */
export function generateArticles(count: number): Article[] {
  const random = startRandom(20_310_304);
  const choose = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, at): Article => {
    const publisher = choose(PAPERS);
    const paragraphs = Array.from({ length: 12 }, () =>
      Array.from({ length: 3 }, () => {
        const pick = {
          person: choose(PEOPLE),
          other: choose(PEOPLE),
          body: choose(BODIES),
          paper: choose(PAPERS),
          act: choose(ACTS),
        };
        return choose(SHAPES)(pick);
      }).join(' '),
    );
    const day = new Date(Date.UTC(2031, 0, 1 + Math.floor(random() * 300))).toISOString().slice(0, 10);
    return {
      id: `generated-${at}`,
      title: `Harbour matter, part ${at + 1}`,
      publisher,
      published: day,
      text: paragraphs.join('\n\n'),
    };
  });
}

/** Mulberry32 (Tommy Ettinger, public domain): small, and the same everywhere. */
function startRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
