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
a.m a: ad advertisement ai aids ala allah am anglican arab arabic arabs ariz ark ave baptist bc bce bible black blacks
brexit buddhist calif catholic catholics ceo cfo christ christian christianity christians colo communist communists
conn conservative constitution coo covid covid-19 dad democratic dna dr dvd east eastern edt emmy english est et
evangelical evangelicals fla fyi ga gay gdp gmt god gop-led gps grammy hindu hindus hispanic hispanics hiv i i'd i'll
i'm i've id image internet ipo iq islam islamic islamist islamists jesus jew jewish jews judaism kan koran ky labour
latina latino latinos lgbt lgbtq libertarian madam marxist mass md medicaid medicare methodist mich millennials minn
mom mont mormon mormons mr mrs ms muslim muslims n.c n.d n.h n.j n.m n.y nazi nazis neb nev ngo ngos no north
northeast northern northwest obamacare ok okay okla orthodox oscar oscars p.m pa pac pacs pdt photo photos pm
protestant protestants pst q q: quran r.i rd re: republican s.c s.d shia shiite shiites sir socialist south southeast
southern southwest soviet st sunni sunnis tenn tex trumpism tv twitter's u.s.-led ufo utc via video vip vs vt w.va web
west western white whites wi-fi wis wyo zionist
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
