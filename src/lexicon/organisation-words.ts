/** Words that end the name of a firm, union, school or other body, lower case without a stop, sorted. */
export const ORGANISATION_HEADS: readonly string[] = `
academy action ag agency airline airlines airways alliance arms army assn associates association automotive bancorp
bank board brigade brigades bros brothers capital cathedral caucus center centers centre church clinic club co
coalition college communications companies company confederation conference congregation consortium consulting
cooperative corp corporation council energy enterprises entertainment faction federation fellowship forum foundation
front fund gmbh group guild holdings hospital hotel hotels inc industries initiative institute institution
international investments journal laboratories laboratory labs league llc llp lobby ltd management media ministries
mission mosque motor motors movement museum network networks nv office organisation organization oy pac partners
partnership party petroleum pharmaceuticals plc press project properties publishing railway records resorts restaurant
sa school schools seminary service services sisterhood society software solutions studio studios symphony synagogue
syndicate systems team technologies technology telecom temple theater theatre trust union university ventures watch
works worldwide
`
  .trim()
  .split(/\s+/u);

/** Words that end the name of a public body, lower case, sorted. */
export const BODY_HEADS: readonly string[] = `
administration agency army assembly authority bundestag bureau cabinet chamber command commission committee committees
congress constabulary corps council court department dept directorate duma embassy force forces government
inspectorate intelligence legislature ministry navy office parliament patrol police prison secretariat senate service
sheriff treasury tribunal
`
  .trim()
  .split(/\s+/u);

/** Words that end the name of a newspaper, station or site, lower case, sorted. */
export const OUTLET_HEADS: readonly string[] = `
advertiser argus bee broadcasting bugle bulletin chronicle courier dispatch echo enquirer examiner gazette globe
herald inquirer intelligencer journal ledger magazine mercury mirror monitor news observer packet post press
radio register report review sentinel standard star sun telegraph television times tribune tv weekly wire
`
  .trim()
  .split(/\s+/u);

/** Words that open the name of a body when "of" or "for" follows, lower case, sorted. */
export const OPENING_HEADS: readonly string[] = `
academy agency alliance archdiocese army association bank bishop board bureau center centers centre chamber church
city college commission committee confederation conference congress council court daughters department dept diocese
director embassy federation foundation friends fund governor house institute institutes international league library
mayor ministry national network office order organisation organization parliament party school secretary society sons
state union united university
`
  .trim()
  .split(/\s+/u);

/** Words that end the name of a place, lower case, sorted. */
export const PLACE_HEADS: readonly string[] = `
airport ave avenue base bay beach boulevard bridge building canyon castle city coast county creek desert district
falls forest garden gardens hall harbor harbour heights highway hill hills island islands junction lake mountain
mountains ocean palace park peninsula plaza port prison province river road sea square stadium station strait street
tower towers town township valley village
`
  .trim()
  .split(/\s+/u);

/** Words that end the name of a work, law, event or prize, lower case, sorted. */
export const THING_HEADS: readonly string[] = `
accord accords act agreement amendment award awards bible bill bowl constitution convention cup day days deal decade
declaration doctrine era festival games holocaust law memorial month open pact plan prize program programme protocol
resolution revolution scandal summit treaty war week weekend year years
`
  .trim()
  .split(/\s+/u);

/** Common nouns that mean a firm or other body, singular, lower case, sorted. */
export const ORGANISATION_NOUNS: readonly string[] = `
airline association automaker bank business campaign carmaker charity coalition company conglomerate consultancy
corporation developer firm foundation giant group institute institution maker manufacturer nonprofit operator
organisation organization outfit party platform retailer start-up startup supplier team union university utility
venture
`
  .trim()
  .split(/\s+/u);

/** Common nouns that mean a public body, singular, lower case, sorted. */
export const BODY_NOUNS: readonly string[] = `
administration agency authority bureau chamber commission committee council court department embassy government
inspectorate legislature military ministry office panel parliament regulator senate service tribunal watchdog
`
  .trim()
  .split(/\s+/u);

/** Common nouns that mean a news organisation, singular, lower case, sorted. */
export const OUTLET_NOUNS: readonly string[] = `
broadcaster broadsheet channel daily magazine network newspaper outlet paper periodical publication site station
tabloid website weekly
`
  .trim()
  .split(/\s+/u);

/** Common nouns that mean a place, singular, lower case, sorted. */
export const PLACE_NOUNS: readonly string[] = `
capital city country county district island nation province region republic state territory town village
`
  .trim()
  .split(/\s+/u);

/** Nouns that make a body of a person's name ("the Hale campaign"), lower case, sorted. */
export const CAMPAIGN_NOUNS: readonly string[] = `
administration camp campaign foundation operation organisation organization team transition
`
  .trim()
  .split(/\s+/u);

/** Words that end the name of a body of its members ("Pilots' Guild"), lower case, sorted. */
export const GUILD_HEADS: readonly string[] = `
alliance assembly association bureau club coalition college committee congress council federation forum group guild
league lobby office party society union
`
  .trim()
  .split(/\s+/u);
