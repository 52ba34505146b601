/** What the method cannot do, for whoever leans on the brief. */
export const LIMITS: readonly string[] = [
  'This brief reports on reporting. It says what documents say, according to whom, and who denies it. It does not say what is true, and no count in it measures truth.',
  'It covers the listed documents and nothing else. What was published elsewhere, said later or never written down is not in it, and somebody who “has not been heard” may well have answered in a document that is not here.',
  'Statements, claims, origins and standings were read from the text by a program and can be wrong: a sentence may be laid to the wrong speaker, two claims may stand as one or one as two, and a denial may be put on the wrong claim. Every sentence leads to exact words so that it can be checked; check before you publish.',
  'An origin is where information entered as far as the words show it. Two origins can have a common source that neither names; unnamed sources of two outlets can be the same people. A count of origins is therefore a range, and not a measure of reliability.',
  'A standing such as “acknowledged” or “disputed” says who has said what. “Acknowledged” is not proof, “denied” is not refutation, and silence is neither.',
  'A claim’s title is its weakest wording, with “whether” where the matter is contested. It is a label for what is claimed, and asserts nothing.',
  'The method is made for English prose. Tables, pictures, sound and other languages are not read. Machine-written text is shown, and is never an origin.',
  'The descriptors of sources say what can be seen on the page. They do not judge motive, bias or reliability; those who know the sources must add that.',
];
