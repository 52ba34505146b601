/** What a person may be called by, singular, lower case, sorted. Plurals are regular but for `IRREGULAR_ROLE_PLURALS`. */
export const PERSON_ROLES: readonly string[] = `
academic accountant activist actor actress adjutant administrator admiral adversary adviser advisor
advocate aide ally ambassador analyst anchor anthropologist apologist appointee architect artist aspirant assemblyman
assemblywoman assistant associate astronaut athlete attorney auditor author ayatollah backer banker baron billionaire
biographer biologist bishop blogger boss boy broadcaster broker brother businessman businessperson businesswoman
candidate captain cardinal celebrity chair chairman chairperson chairwoman chancellor chaplain chef chemist chief
cleric clerk co-founder coach cofounder collaborator colleague collector colonel columnist comedian comic commander
commentator commissioner comptroller confidant confidante congressman congressperson congresswoman conservative
consultant contractor contributor coordinator coroner correspondent cosmonaut councillor councilman councilor
councilwoman counsel counselor counterpart critic curator daughter dean defector defendant delegate democrat
demonstrator dentist deputy designer detective developer dictator diplomat director dissident doctor donor driver
economist editor educator emissary emperor employee employer engineer entrepreneur envoy epidemiologist ethicist
evangelist executive expert farmer father fiancé fiancée filmmaker financier firefighter founder freshman friend
fundraiser gadfly general geneticist geologist girl governor graduate grandfather grandmother guard guest guitarist
hacker head heir heiress historian host hotelier husband imam immigrant incumbent industrialist informant insider
inspector instructor intern interpreter inventor investigator investor jihadist journalist judge jurist juror justice
king landlord lawmaker lawyer leader lecturer legislator liaison liberal libertarian librarian lieutenant linguist
lobbyist loyalist magistrate magnate major majority-leader man manager marshal mathematician mayor mediator
meteorologist migrant militant millionaire minister missionary moderator mogul monarch monk mother musician negotiator
neighbor neighbour neuroscientist nominee novelist nurse officer official ombudsman operative opponent organiser
organizer owner painter paramedic parent parliamentarian partner pastor patient patriarch pediatrician philanthropist
philosopher photographer physician physicist pianist pilot player playwright poet politician pollster pope
practitioner premier presenter president president-elect priest prince princess principal prisoner producer professor
programmer promoter propagandist prosecutor protester protestor provost psychiatrist psychologist publicist publisher
pundit queen rabbi ranger real-estate rebel receptionist refugee regulator reporter representative republican
researcher resident retiree reverend rival ruler salesman scholar scientist secretary senator sergeant sheikh sheriff
shooter singer sister skeptic socialist socialite sociologist soldier solicitor son speaker specialist spokesman
spokesperson spokeswoman staffer star statesman statistician stockbroker strategist strongman student superintendent
supervisor supporter surgeon surrogate survivor suspect teacher technician technologist televangelist terrorist
theologian therapist trader trainer translator treasurer trustee tsar tutor tycoon undersecretary user veteran
veterinarian vicar vice-chair vice-chairman vice-president viceroy victim volunteer voter warden whip whistleblower
widow widower wife winner witness woman worker writer youth
`
  .trim()
  .split(/\s+/u);

/** Roles written in capitals, sorted. */
export const CAPITAL_ROLES: readonly string[] = `
AG CEO CFO CIO COO CTO MEP MP MSP VP
`
  .trim()
  .split(/\s+/u);

/** Plurals that take no "s". */
export const IRREGULAR_ROLE_PLURALS: Readonly<Record<string, string>> = {
  assemblymen: 'assemblyman',
  assemblywomen: 'assemblywoman',
  businessmen: 'businessman',
  businesswomen: 'businesswoman',
  chairmen: 'chairman',
  chairwomen: 'chairwoman',
  congressmen: 'congressman',
  congresswomen: 'congresswoman',
  councilmen: 'councilman',
  councilwomen: 'councilwoman',
  'editors-in-chief': 'editor',
  men: 'man',
  people: 'person',
  police: 'officer',
  salesmen: 'salesman',
  spokesmen: 'spokesman',
  spokespeople: 'spokesperson',
  spokeswomen: 'spokeswoman',
  statesmen: 'statesman',
  wives: 'wife',
  women: 'woman',
};

/** Roles that tell a woman, sorted; those that end in "woman" or "women" are understood. */
export const WOMEN_ROLES: readonly string[] = [
  'actress',
  'confidante',
  'daughter',
  'girl',
  'grandmother',
  'heiress',
  'mother',
  'princess',
  'queen',
  'sister',
  'widow',
  'wife',
];

/** Roles that tell a man, sorted; those that end in "man" or "men" are understood. */
export const MEN_ROLES: readonly string[] = [
  'boy',
  'brother',
  'father',
  'grandfather',
  'husband',
  'imam',
  'king',
  'monk',
  'pope',
  'priest',
  'prince',
  'son',
  'widower',
];

/** Roles of people who speak for others, singular, sorted. */
export const SPEAKING_ROLES: readonly string[] = [
  'attorney',
  'lawyer',
  'publicist',
  'representative',
  'solicitor',
  'spokesman',
  'spokesperson',
  'spokeswoman',
  'surrogate',
];

/** Words in lower case that stand between a body or place and a role ("Acme campaign press secretary"), sorted. */
export const ROLE_MODIFIERS: readonly string[] = `
acting adjunct army art assistant associate attorney bestselling billionaire budget bureau business cabinet campaign
career chief city civil climate club co-founding communications company computer conservative constitutional convicted
corporate counter county court criminal current cyber day debate defence defense democratic deputy development digital
disgraced district domestic economic economics education election embattled energy environmental estate ethics
evangelical executive failed famed federal fellow film finance financial first football foreign former founding
frequent fund future general global government graduate grass-roots group health hedge high history homeland house
human immigration incoming independent industry influential intelligence international investigative junior labor
labour law lead leading liberal local long long-serving long-time longtime majority managing marketing media medical
midlevel military minority national new newly news newspaper noted now oil one-time onetime opposition outgoing
outspoken parliamentary party people policy political populist presidential press prime private prominent provincial
public ranking re real real-estate regional relations religious renowned research retired rights rival ruling rural
school science security senior software space special sports staff state strategic suspected tax team tech technology
television then then- top trade transition tv union university upstart veteran vice visiting wealthy western young
`
  .trim()
  .split(/\s+/u);
