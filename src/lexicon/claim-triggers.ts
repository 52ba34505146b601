/**
 * Words that show what kind of thing is claimed. A row is [kind, weight, phrases]; phrases are lower case, separated by `|`. A word
 * that ends in `*` matches whatever begins so; `_` stands for any one word, `~` for up to five. Weights: 3 says it alone, 2 nearly, 1 lends support,
 * below 0 speaks against.
 */
export const CLAIM_TRIGGERS: readonly (readonly [kind: string, weight: number, phrases: string])[] = [
  // contact: two sides were in touch
  [
    'contact',
    3,
    'in contact with|in regular contact|in touch with|in communication with|in regular communication|in covert communication|in secret contact|in direct contact|had contact with|has had contact|made contact|no contact with|contacts with|contacts between|contact between|regular contact|covert contact|secret contact|private contact|direct contact|in covert contact|point of contact',
  ],
  [
    'contact',
    3,
    'met with|met privately|met secretly|met him|met her|met them|met twice|met once|met at|met in|had met|has met|have met|met face to face|meeting with|meetings with|meeting between|meetings between|private meeting|secret meeting*|privately met|secretly met|sat down with|sit down with|face-to-face|tete-a-tete',
  ],
  [
    'contact',
    3,
    'spoke with|spoke to|spoke by phone|spoken to|spoken with|spoken directly|spoke directly|spoken once|spoke once|speaking with|talked to|talked with|talked by phone|talks with|talks between|held talks|phone call*|telephone call*|phone conversation*|telephoned|phoned|conference call|had a call|call with|call between|calls with|calls between|video call|on the phone with|called him|called her',
  ],
  [
    'contact',
    2.5,
    'conversation with|conversations with|conversation between|conversations between|their conversations|these conversations|the conversation*|communications with|communications between|communicat* with|correspond* with|exchang* letters|exchang* emails|exchang* messages|exchang* texts|text messages|emailed|e-mailed|texted|dined with|dinner with|lunch with|breakfast with|golfed with|golf with|back channel*|backchannel*|social call|paid a visit|visited him|visited her|private dialogue*|secret dialogue*|had lunch|had dinner|interactions with',
  ],
  [
    'contact',
    1.5,
    'the meeting|the call|the 20* call|meet with|met the|communicated|contacts|contacted|interactions|met|meeting|only communication|sole communication|only spoken|only met|reached out to|dialogue*|introduced',
  ],
  [
    'contact',
    -5,
    'met every|met all|met its|met their|meets every|met our|met expectations|met the requirement*|met the deadline|met with resistance|met with criticism|met its|meet its|met the criteria|met with applause|met with cheers',
  ],
  // request: one side asked another to do something
  [
    'request',
    3,
    'asked ~ not to|urged ~ not to|told ~ not to|wants ~ to stop|pressed ~ for|asked ~ for|asked ~ to|asked ~ not to|asked _ for|asked that|asking ~ to|asking ~ not to|asks ~ to|persuaded ~ to|convinced ~ to|begged ~ to|implored|pleaded with|urged ~ to|urged ~ not to|urging ~ to|urges ~ to|pressed ~ to|pressed for|pressured ~ to|lobbied ~ to|appealed to|called on ~ to|calling on ~ to|calls on ~ to|called upon ~ to|called for|calling for|demanded that|demands that|demanded|demanding that|petitioned|requested that|requested ~ to|requested|have requested|made a request|made requests|direct request*|request to|requests to|request that|at the request of|at his request|at her request|as a favor|as a favour|refrain from|instructed ~ to|ordered ~ to|told ~ to|told ~ not to|plea to|invited ~ to',
  ],
  ['request', 1, 'asked|request|requests|urged|urges|favor|favour|plea|ultimatum'],
  [
    'request',
    -2,
    'asked about|asked if|asked whether|when asked|asked why|asked how|was asked|were asked|asked what|request* for comment|request* for an interview|asked for comment|requests for comment',
  ],
  // inquiry: somebody looks, or is asked to look, into something
  [
    'inquiry',
    3,
    'to investigate|an investigation|investigation into|investigations into|investigat* whether|investigat* how|inquiry into|inquiries into|probe into|probes into|launched a probe|launched an inquiry|launched probes|opened an inquiry|opened a probe|opened an investigation|initiated an investigation|federal investigation*|criminal investigation|congressional investigation*|criminal inquiry|preliminary inquiry|preliminary review|inspector general|inspectors general|special counsel|special prosecutor|independent counsel|for an inquiry|for an investigation|for a probe|to scrutini*|to look into|looking into|looked into|looks into|is examining|are examining|to examine whether|examines whether|is investigating|are investigating|is scrutinizing|are scrutinizing|are scrutinising|is probing|under investigation|under scrutiny by|subpoena*|formal summons|summoned to testify|request for testimony|to testify|a review of|review into|reviews by|to review|security review|clearance review*|conducted reviews|audit of|fact-finding|commission of inquiry|ethics complaint|confirmed receipt|referral to',
  ],
  [
    'inquiry',
    2,
    'investigation|investigations|investigators|inquiry|inquiries|probe|probes|probing|investigated|investigating|review by|referral|watchdog|oversight committee|renewed these calls|renewed calls|renewed their call*|been stalled',
  ],
  ['inquiry', 1, 'scrutin*|hearing|hearings|audit|audits|examination|committee|letter to|review|reviews|testimony'],
  [
    'inquiry',
    -2,
    'recommend* charges|no charges|not recommend*|not prosecute|press charges|charged with|indictment|indict|declined to prosecute|would not prosecute|peer review|book review',
  ],
  // obligation: a rule binds somebody, and may be kept or broken
  [
    'obligation',
    3,
    'required ~ to|requires ~ to|require ~ to|bars ~ from|is required to|are required to|was required to|were required to|required by law|required to report|required to disclose|required to register|require* individuals|require* ~ to|requires that|rules require|law requires|laws require|regulation* require*|must report|must disclose|must register|must notify|must declare|must not|may not legally|obliged to|obligat*|is bound by|are bound by|bound to report|legally bound|duty to|mandatory|mandates that|compulsory|prohibit*|forbids|forbidden by|is forbidden|bans ~ from|barred by law|reporting requirement*|reporting protocol*|disclosure requirement*|reporting rules|failed to report|failing to report|failure to report|failed to disclose|failed to register|fail* to follow|failed to notify|breach of the rules|broke the rules|violat* _ protocol*|violat* the _ protocol*|violat* protocol*|violat* the rules|violat* regulations|violation of the rules|violat* of u.s|violation of sanctions|violat* sanctions|in breach of|in violation of|terms of the licence|terms of the license|licence condition*|license condition*|under the rules|under the terms of',
  ],
  [
    'obligation',
    1.5,
    'must|requires|requirement*|required|rule|rules|regulation*|protocol*|compliance|comply|complied|complies|violat*|breach*|safeguards|not allowed to|permitted to|within _ days|oath',
  ],
  ['obligation', 1, 'law|statute*|code|sanctions|legal|clearance*|licence|license'],
  // risk: something may go wrong
  [
    'risk',
    3,
    'poses a risk|posed a risk|pose a risk|poses risks|security risk*|national security risk*|risk of|risk that|risks of|at risk|put at risk|risks to|a risk to|security threat|threat to|threatens|threaten to|direct threat|poses a threat|pose a direct|pose _ risk*|poses _ risk*|could be hacked|may have been hacked|vulnerab*|kill switch|single point of failure|security concern*|security exposure|could expose|could leak|could compromise|could disrupt|could destroy|could damage|could disable|could bypass|could switch off|switch off|could trigger|could lead to|could cause|could endanger|could jeopardi*|could cripple|might expose|may expose|creates a danger|danger of|danger that|dangers of|hostile actors|open to attack|left open to|unprotected|unsecured|less secure|insecure|poorly protected|in danger|endanger*|jeopard*|collision|debris|sabotage|susceptible to|prone to|conflict* of interest|potential conflict|likely been breached|had been breached|been compromised|possible that|gained access to|would destroy|blackmail|foreign leverage|undue influence|foreign influence|weapon* designed|espionage|cyberattack*|spoofing|tampering',
  ],
  [
    'risk',
    2,
    'risk|risks|risky|threat|threats|danger|dangers|dangerous|hazard*|exposed to|warned that|warn that|warns that|warning of|warned of|raise* alarm*|raised concern*|raise concern*|raises concern*|concern* that|concern* about|concerns over|fear that|fears that|fears of|feared that|hacked|hacking|hackers|breached|could|compromise of|unsafe|harm|collapse|escalat*|backfire|unilaterally influence|could unilaterally|adversar*|sensitive areas|might be influenced',
  ],
  [
    'risk',
    1,
    'might|may|possible|possibly|potential|potentially|likely|alarm*|concern*|worr*|security|secure|weapon*|attack*|disrupt*|surveillance|leak*',
  ],
  // dependency: one side cannot do without another
  [
    'dependency',
    3,
    'handles ~ percent|carries ~ percent|provides ~ percent|serves ~ percent|guides ~ percent|flies ~ percent|supplies ~ percent|runs ~ percent|handles ~ %|carries ~ %|provides ~ %|supplies ~ %|two thirds of all|most of the|single point of failure|reliance on|heavy reliance|reliant on|relies on|rely on|relied on|relying on|relies heavily|depends on|depend on|dependent on|dependence on|dependency on|dependence|sole provider|only provider|sole supplier|only supplier|sole source|only viable|only company|no alternative*|no other provider|cannot do without|cannot meet|without him|without it|redundant alternatives|monopol*|indispensable|irreplaceable|prime contractor|primary contractor|main contractor|backbone of|the backbone|beneficiary of|lifeline|accounted for|accounts for|share of all|majority of launches|contracts with|contract with|federal contracts|government contracts|defense contracts|defence contracts|classified contract*|billions of dollars in contracts|in government funding|vital to|critical to|crucial to|essential to|integral role|carries _ percent|percent of launches|percent of all|% of|too big to fail|deployed across|equips',
  ],
  [
    'dependency',
    1.5,
    'contract|contracts|contractor|contractors|supplier|suppliers|provider|providers|supplies|alternative*|backbone|vital|critical infrastructure|integral|infrastructure|necessity|funding from|subsid*',
  ],
  // role: somebody holds, held or takes an office
  [
    'role',
    3,
    'on behalf of|consultants to|was a consultant|were consultants|whose client|serves as|served as|serve as|serving as|has served|acts as|acted as|acting as|works as|worked as|worked for|working for|works for|went to work|was hired to|had been hired|hired to|brought in to|brought on to|hired as|is employed|was employed|employed by|appointed ~ as|was appointed|appointed as|been appointed|named ~ as|was named|been named|nominated as|was elected|is the chairman|is chairman|retain* his title|retain* her title|retain* the title|retain* his post|retain* _ role|remain* in their roles|remain* in his|remain* in her|remain* as|stay on as|stays on as|stay as|operational control|took over|taken over|takes over|take over as|in charge of|will oversee|oversees|oversaw|will direct|will manage|will run|to run the|to steer|to lead|to co-lead|co-lead*|tapped to|tapped as|advises|is advising|was advising|continue to advise|informally advise|advised the|advised former|advising|adviser to|advisor to|advisory role*|key advisory|consultant to|consulted for|lobbied for|represents|represented|sits on|sat on|sit on the|board of|board member|member of the board|chairs|co-chairs|heads the|headed|leads the|led the|leader of the|head of the|president of|director of the|chief executive of|dual role|ceo of|founder of|co-founder of|part of efforts to|be part of|responsible for|will be relying on|as his deputy|ambassador to|holds the post|held the post|holds office|post of|position of|title of|as an adviser|as an advisor|as a consultant|on the payroll',
  ],
  [
    'role',
    1,
    'role|roles|post|position|chairman|chairwoman|chief|director|adviser|advisor|advisers|secretary|deputy|minister|president|officer|executive|head|boss|leads|runs|manages|title|council|job|client|consultant|lobbyist|campaign chairman|contractor and',
  ],
  ['role', -2, 'was fired|fired him|fired her|firing of|was dismissed|was ousted|resigned|stepped down|quit'],
  // figure: a number is what is claimed
  [
    'figure',
    2,
    'worth|valued at|is valued|totaled|totalled|totals|total of|amount* to|amounted|costs|cost|costing|priced at|paid at least|number of|reaching approximately|estimated at|an estimated|estimates|is estimated|sum of|price of|budget of|figure of|rose to|fell to|rose by|fell by|grew to|climbed to|increased to|decreased to|dropped to|percent of|per cent of|% of|average of|averaged|counted|tally|ran to|adds up to|payments',
  ],
  [
    'figure',
    1,
    'paid|spent|spends|received|donated|donating|funded|amount|value|contract|million|billion|thousand|hundreds',
  ],
  // assessment: a judgement, a rating
  ['assessment', 4.5, 'no ~ evidence|no ~ proof|no indication|no sign of|no knowledge of|without evidence'],
  [
    'assessment',
    3,
    'on a scale of|out of 10|gave it a|puts the risk|put the risk|would call|calls ~ a danger|a fireable|a firing offense|likelihood|rating of|rates it|rated it|rates the|rated the|rates him|out of five|out of ten|of 5|risk is a|risk is effectively|called _ extremely|was careless|were careless|careless*|extremely|reckless|negligent|incompetent|unfit|disqualif*|is qualified|was qualified|unqualified|temperament|in his judgment|in her judgment|in our judgment|in my judgment|judged that|judged to be|we judge|we assess|assessed that|assessment of|concluded that|conclusion that|the conclusion|verdict|deemed|regarded as|seen as|was seen|viewed as|considered by|considered a|amounted to a|amounts to|did not amount|rise to the|no evidence|no direct evidence|any evidence|clear evidence|evidence that|no proof|no indication|no sign|prove intent|criminal intent|intent|willfulness|is guilty|was guilty|innocent|exonerated|truthful|untruthful|honest|dishonest|false|proved false|misleading|inaccurate|contradict*|consistent with|inconsistent|in line with|at odds with|should be fired|should resign|should have|should lose|should not have|should face|should be|ought to|deserve*|justified|unjustified|warranted|unwarranted|unacceptable|inexcusable|inappropriate|appropriate|improper|proper|wrong|mistake|a failure|a success|a disaster|a disgrace|disgraceful|shameful|outrageous|ridiculous|absurd|rigged|corrupt|unfair|fair|best|worst|good judgment|poor judgment|bad judgment|demotion|promotion|shake-up|shakeup|shook up|shaken up|reliab*|trustworth*|credib*|legal conclusion|lawful|unlawful|illegal|illegality|did nothing illegal|not a crime|was a crime|a crime|no obligation|not required|not necessary|criminaliz*|sanctions would|administrative sanctions|not qualified to|indicative of|strategic asset|serious questions|questions about',
  ],
  [
    'assessment',
    1.5,
    'called it|called him|called her|called the|calls it|calls him|described as|describing|characterized|characterised|characterization|labelled|labeled|finds _ concerning|concerning|troubling|worrying|likely|unlikely|probably|certainly|clearly|obviously|outsized|high risk|low risk|rating|rated|score|scored|graded|better|worse|stronger|weaker|effective|ineffective|successful|unsuccessful|important|unprecedented|aggravating|harm|regardless of intent|lies|lied|opinion|view|believe|believes|believed|think|thinks|thought|in my opinion|very|most|too|so|really|nothing|anything',
  ],
  // precedent: compared with an earlier case
  [
    'precedent',
    3,
    'compar* ~ to|compar* ~ with|likened ~ to|liken* ~ to|precedent*|unprecedented|compared to|compared with|comparison*|compares|comparable|likened to|likens|liken|parallel*|reminiscent|echoes of|echoes the|echoed the|harks back|same as when|just as _ did|in the tradition of|lineage|similar circumstances|similar case*|similar to|previous cases|previous criminal cases|earlier cases|earlier prosecution*|prior cases|past cases|prior prosecutions|quite different|new standard|new legal standard|first time in history|like _ before him|in the footsteps|historical|the case of|cases that|than it was for earlier|throughout history|in american history|predecessor*|legacy',
  ],
  ['precedent', 1, 'history|historically|unlike|similar|differ*|earlier|previous case|standard|others who|era'],
  // event: something was done
  [
    'event',
    2,
    'arrested|charged|indicted|convicted|sentenced|acquitted|dropped|closed|fired|ousted|dismissed|resigned|quit|stepped down|killed|shot|attacked|assaulted|grabbed|pulled|pushed|struck|fled|escaped|bolted|crashed|exploded|launched|landed|sank|signed|withdrew|announced|canceled|cancelled|suspended|seized|raided|deleted|destroyed|leaked|published|released|hired|promoted|elevat*|bruise*|sent|received|handed over|turned over|turn over|discovered|found|won|lost|voted|passed|vetoed|sued|settled|bought|sold|merged|fined|banned|expelled|recalled|accepted the|decided|decision to|decision not|recommended charges|recommending charges|recommend charges|press charges|not prosecute|dismissal|ouster|firing|arrest|raid|strike|downloaded|hacked into|had access|accessed|routed|route|funneled|smuggl*|limited|lowering|lowered|deployed|fielded',
  ],
  [
    'event',
    1,
    'went|came|took|gave|made|began|started|ended|left|arrived|entered|moved|put|brought|told|showed|did|happened|helped|helping|used|introduced|discussed|paid|spent',
  ],
  // other: states, habits, plans, advice
  [
    'other',
    2,
    'emerged as|close ally|ally of|allies of|friend of|friends with|supporter of|resides|lives in|has an apartment|owns|own a|recommended ~ to|was recommended|recommended for|recommended to|advised ~ to|advised her to|advised him to|was advised|plans to|planning to|intends to|hopes to|wants to|would like to|trying to|tried to|undermine*|clash*|feud*|rival*|clashes with|has not registered|not registered|unregistered|not disclosed|supports|opposes|endorses|friend|friends|likes|dislikes|married|born|aims to|is preparing|are preparing',
  ],
  ['other', 1, 'wants|plan|plans|will|hope|hopes|intend*|remember*|practice*|practices|memo'],
];
