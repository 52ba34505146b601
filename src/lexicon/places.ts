/** Places that news call by several names, with the other names as written without a last stop. Sorted. */
export const PLACES_WITH_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Los Angeles': [],
  'New York': ['NYC', 'New York City'],
  'San Francisco': [],
  'Soviet Union': ['USSR'],
  'United Arab Emirates': ['U.A.E', 'UAE'],
  'United Kingdom': ['U.K', 'UK'],
  'United States': ['America', 'U.S', 'U.S.A', 'US', 'USA', 'the States'],
  Washington: ['D.C', 'Washington D.C', 'Washington, D.C'],
};

/** Cities, states and regions of which news speak often, as written, sorted. */
export const PLACES: readonly string[] = `
Abu Dhabi; Alabama; Alaska; Aleppo; Amsterdam; Anchorage; Ankara; Antarctica; Arctic; Arizona; Arkansas; Athens;
Atlanta; Atlantic; Auckland; Austin; Baghdad; Baku; Balkans; Baltic; Baltimore; Bangkok; Barcelona; Basra;
Baton Rouge; Bavaria; Beijing; Beirut; Belgrade; Benghazi; Berlin; Birmingham; Black Sea; Bogotá; Boise; Boston;
Brasília; Brooklyn; Brussels; Bucharest; Budapest; Buenos Aires; Buffalo; Cairo; Calgary; California;
Cape Canaveral; Cape Cod; Cape Town; Capitol Hill; Caracas; Caribbean; Catalonia; Cedar Rapids; Charleston;
Charlotte; Chicago; Cincinnati; Cleveland; Colorado; Colorado Springs; Connecticut; Copenhagen; Dallas; Damascus;
Davos; Deep South; Delaware; Delhi; Denver; Des Moines; Detroit; Dhaka; District of Columbia; Doha; Donbas;
Donetsk; Dubai; Dublin; East Coast; Edinburgh; Fallujah; Florence; Florida; Frankfurt; Gaza Strip; Geneva; Georgia;
Glasgow; Golan Heights; Gulf Coast; Hamburg; Hanoi; Harlem; Havana; Hawaii; Helsinki; Hiroshima; Ho Chi Minh City;
Hollywood; Honolulu; Houston; Idaho; Illinois; Indiana; Indianapolis; Iowa; Islamabad; Istanbul; Jakarta;
Jerusalem; Johannesburg; Kabul; Kandahar; Kansas; Kansas City; Karachi; Kentucky; Kharkiv; Kherson; Kiev;
Kuala Lumpur; Kyiv; Lagos; Las Vegas; Lausanne; Lima; Lisbon; Liverpool; London; Long Island; Louisiana; Luhansk;
Lviv; Madrid; Maine; Managua; Manchester; Manhattan; Mariupol; Maryland; Massachusetts; Mediterranean; Melbourne;
Memphis; Mexico City; Miami; Michigan; Midwest; Milan; Milwaukee; Minneapolis; Minnesota; Minsk; Mississippi;
Missouri; Montana; Montreal; Moscow; Mosul; Mumbai; Munich; Nairobi; Nashville; Nebraska; Nevada; New Delhi;
New England; New Hampshire; New Jersey; New Mexico; New Orleans; North Carolina; North Dakota; Northern Ireland;
Odessa; Ohio; Oklahoma; Oklahoma City; Ontario; Oregon; Orlando; Oslo; Ottawa; Oxford; Pacific; Palm Beach;
Palmyra; Panama City; Paris; Pennsylvania; Persian Gulf; Philadelphia; Phoenix; Pittsburgh; Port-au-Prince; Prague;
Princeton; Pyongyang; Quebec; Raqqa; Red Square; Rhode Island; Richmond; Riga; Rio de Janeiro; Riyadh; Rome;
Rotterdam; Rust Belt; Sacramento; Salt Lake City; San Antonio; San Bernardino; San Diego; San Jose; San Juan;
San Salvador; Santa Fe; Santa Monica; Santiago; Sarajevo; Seattle; Seoul; Sevastopol; Shanghai; Silicon Valley;
Sofia; South Bend; South Carolina; South China Sea; South Dakota; St. Louis; St. Petersburg; Staten Island;
Stockholm; Strait of Hormuz; Sydney; Tallinn; Tampa; Tbilisi; Tehran; Tel Aviv; Tennessee; Texas; Tiananmen Square;
Times Square; Tokyo; Toledo; Toronto; Tripoli; Tucson; Utah; Vancouver; Vermont; Vienna; Vilnius; Virginia;
Wall Street; Warsaw; West Bank; West Coast; West Palm Beach; West Point; West Virginia; Wisconsin; Wuhan; Wyoming;
Yerevan; Zagreb; Zurich
`
  .trim()
  .split(/;\s+/u);
