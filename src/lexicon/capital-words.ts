/** Days, months and holidays: capitals that name nobody, lower case, sorted. */
export const CALENDAR_NAMES: readonly string[] = `
apr april aug august christmas dec december easter feb february fri friday fridays halloween hanukkah jan january july
june march may mon monday mondays nov november oct october passover ramadan sat saturday saturdays sep sept september
sunday sundays thanksgiving thu thurs thursday thursdays tue tues tuesday tuesdays wed wednesday wednesdays
`
  .trim()
  .split(/\s+/u);

/** Other words with a capital that name nobody, lower case, sorted. */
export const NOT_NAMES: readonly string[] = `
a.m a: ad advertisement ai aids allah am anglican arab arabic arabs ave baptist bc bce bible black blacks brexit
buddhist catholic catholics ceo cfo christ christian christianity christians communist communists conservative
constitution coo covid covid-19 dad democratic democrats dna dr dvd east eastern edt emmy english est et evangelical
evangelicals fyi gay gdp gmt god gop-led gps grammy hindu hindus hispanic hispanics hiv i i'd i'll i'm i've id ii iii
image internet ipo iq islam islamic islamist islamists iv jesus jew jewish jews jr judaism koran labour latina latino
latinos lgbt lgbtq libertarian madam marxist medicaid medicare methodist millennials mom mormon mormons mr mrs ms
muslim muslims nazi nazis ngo ngos no. north northeast northern northwest obamacare ok okay orthodox oscar oscars p.m
pac pacs pdt photo photos pm protestant protestants pst q q: quran rd re: republican republicans shia shiite shiites
sir socialist south southeast southern southwest soviet sr st sunni sunnis trumpism tv twitter's u.s.-led ufo utc via
video vip vs web west western white whites wi-fi zionist
`
  .trim()
  .split(/\s+/u);

/** Members of parties in the plural, as written, sorted. */
export const PARTY_PEOPLE: readonly string[] = `
Communists Conservatives Democrats Greens Independents Islamists Liberals Libertarians Nazis Republicans Socialists
Tories
`
  .trim()
  .split(/\s+/u);
