/**
 * Ways to say that what others claim is not so, without "not". Lower case; a phrase counts where its words follow one another.
 * A word that may as well describe the matter itself ("false statements") is left out or given with the words that make it a verdict.
 */
export const REJECTION_PHRASES: readonly string[] = `
denied
denies
deny
denying
has denied
flatly denied
made up
making up
made it up
make it up
makes up
made the story up
made it all up
made this up
misleading
distorted
distorts
cherry-picked
cherry picked
lied
lying
fabricated
fabricating
fabrication
a fabrication
delusional
is false
was false
are false
were false
absolutely false
completely false
totally false
categorically false
entirely false
patently false
simply false
demonstrably false
false and
it false
them false
false accusation
false accusations
false allegation
false allegations
falsely accused
fake news
a hoax
hoax
baseless
unfounded
without foundation
groundless
untrue
not true
no truth
isn't true
isn't so
not so
nonsense
ridiculous
absurd
ludicrous
preposterous
laughable
outlandish
bogus
phony
a lie
lie about
are lies
is lying
was lying
a liar
lies and
innocent
exonerated
vindicated
witch hunt
smear
smears
mischaracterised
mischaracterized
mischaracterises
mischaracterizes
misrepresented
misrepresents
inaccurate
incorrect
wrong about
got it wrong
never happened
did not happen
didn't happen
nothing happened
no such thing
nothing of the sort
nothing of the kind
nothing wrong
no wrongdoing
rejected the idea
rejected the notion
rejected the suggestion
rejected the claim
rejected the claims
rejected the allegation
rejected the allegations
rejected the accusation
rejected the accusations
rejects the idea
rejects the notion
rejects the claim
rejects the claims
rejects the allegations
rejected claims
rejected suggestions
rejected allegations
rejected accusations
rejected reports
dismissed the idea
dismissed the notion
dismissed the claim
dismissed the claims
dismissed the allegation
dismissed the allegations
dismissed the report
dismissed the reports
dismissed claims
dismissed reports
dismissed suggestions
dismissed allegations
dismissed as
later dismissed
disputed
disputes
disputing
refuted
refutes
rebutted
rebuffed
rejecting
contradicted
contested the
pushed back
knocked down
shot down
debunked
took issue
takes issue
begged to differ
`
  .trim()
  .split('\n');

/** Words that only point at what is denied; a denial that holds no others is of what was said before. */
export const POINTING_WORDS: readonly string[] = `
this that it them these those allegation allegations accusation accusations charge charges claim claims report reports story stories
assertion assertions suggestion suggestions rumor rumors rumour rumours account accounts statement statements notion idea case matter incident
episode thing things contention characterization characterisation criticism
`
  .trim()
  .split(/\s+/u);

/** What others said, as the subject of a verdict: "reports of secret meetings are untrue". */
export const REPORT_NOUNS: readonly string[] =
  'accusation accusations allegation allegations claim claims insinuation insinuations report reports rumor rumors rumour rumours stories story suggestion suggestions'.split(
    ' ',
  );
