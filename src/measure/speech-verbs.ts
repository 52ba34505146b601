/**
 * The verbs of speech and writing whose attributions are scored as a slice of their own. A figure is comparable only
 * while the list stays as it is: it belongs to the measure, and what finds cues has lists of its own.
 */
const REGULAR = `
  accept accuse acknowledge add address admit advise affirm allege announce answer argue ask assert assure attack
  attribute blast boast caution challenge characterize charge chide cite claim clarify comment complain concede
  conclude condemn confirm contend counter criticize declare decline defend demand denounce deny describe detail
  disclose dismiss dispute dub echo elaborate emphasize endorse estimate exclaim explain express hail hint
  indicate inform insist instruct invoke joke label lament lash laud maintain mention mock muse note object
  observe offer opine outline pledge point post praise predict press proclaim promise propose protest publish
  question quip reaffirm reassure recall recommend recount refer reference refuse refute reiterate reject remark
  remind repeat reply report request respond reveal signal slam specify speculate spell state stress suggest
  summarize testify thank threaten tout trumpet tweet urge vent voice volunteer vow warn wonder yell
`;

/** Forms that the regular rules do not give. */
const IRREGULAR = `
  according admitted admitting call called calling calls clarified clarifies decried decries decry decrying denied
  denies put puts putting quipped quipping read reading reads rebut rebuts rebutted rebutting referred referring
  replied replies said say saying says speak speaking speaks specified specifies spoke spoken swear swearing
  swears swore sworn tell telling tells testified testifies told write writes writing written wrote
`;

/** Lower-case forms: every regular verb with -s, -ed and -ing by the plainest rule of English spelling, and the irregular ones. */
export const SPEECH_FORMS: ReadonlySet<string> = new Set([...split(REGULAR).flatMap(inflect), ...split(IRREGULAR)]);

function split(words: string): string[] {
  return words.trim().split(/\s+/);
}

function inflect(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return [verb, `${stem}ed`, `${stem}ing`, verb + (/(?:s|sh|ch|x)$/.test(verb) ? 'es' : 's')];
}
