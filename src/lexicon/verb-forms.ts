/** Forms that are verbs in at least half of their uses in edited news; a list of words, counted from part-of-speech tags. */
export const VERB_FORMS: readonly string[] = `
abandon abandoned abandoning abolish absorb abused accelerate accelerated accelerating accept accepted accepting
accepts accessed accommodate accompanied accompanying accomplish accomplishing according accounted accumulated accuse
accused accuses accusing accustomed achieve achieved achieving acknowledge acknowledged acknowledges acknowledging
acquainted acquiesced acquire acquired act acted acting activated acts adapt adapting add added adding address
addressed addressing adds adhere adjust adjusted administered admire admit admits admitted admitting adopt adopted
adopting advance advanced advancing advertised advise advised advises advising advocated advocating affect affected
affecting affiliated affirm affirming afflicted afford aged aggravated aging agitated agree agreed agreeing agrees
aided ailing aimed aiming aims aired airing alarmed alienate alienating align aligned alleges alleging allied
allocated allow allowed allowing allows alluding alter am amassed amazed amounted amplify analyses analyzing angered
animated announce announced announcing anointed answered anticipated anticipating apologize apologized appalled
appealing appear appeared appearing appears appending applaud applauded applauding applied apply applying appoint
appointed appointing appreciate appreciated appreciates approached approaching approve approved approving are argue
argued argues arguing arose arranged arrested arrive arrived arrives arriving articulate articulating ask asked asking
asks assailed assaulted assembled assert asserted asserting assess assign assigned assist associated assuage assume
assumed assumes assuming assure assured ate attached attacked attacking attempted attempting attend attended attending
attract attracted attracting attributed authorized averaging avoid avoided avoiding await awaited awarded backed
backfire backfired backing bail bailed balked banned banning barnstorming barred barring based bash bathed battered
battled battling be beamed bear bears beat beaten beats became become becomes becoming been began begged begin begins
begun behave being believe believed believes believing belonging belongs bemoaned benefit benefited benefiting bested
bet betray betrayed betting billed bind blame blamed blames blaming blared blasted blasting bless blessed block
blocked blocking blowing blunt boast boasted boasts boiled bolster bolstering booed booing booked boost boosted
boosting bordering born borne borrow borrowed bother bothered bought bounce bound bow boycott brace bracing brag
bragged breached breaches break breaking breathe brewing briefed bring bringing brings bristled broaden broadening
broke broken brokered brought bruised brushed buck buckle build builds built bullied buoyed buried burn burned burying
buy buying buys bypass ca calculated calculating called calling calls calm came campaigned can cancel canceled
canceling capitalize capitalized capitalizing capped capture captured capturing cared cares caricature carried carries
carry carrying carve cast casting catch cater caucused caught cause caused causing cautioned cease celebrate
celebrated celebrating cement cemented centered chaired challenged challenging championed championing changed changing
chanted chanting characterized charged charging chat cheated checked cheered cherished chided chimed chipping choked
choose chooses choosing chose chosen circulated circulating cite cited cites citing claimed claiming clarified clarify
clarifying clashed classify cleaning cleared click climb climbed clinch clinched clinging closed closes coalesce
coined collaborated collapsed collapsing collect collected collecting combating combine combined come comes coming
commanded comment commented commenting commit committed committing communicate communicated compare compared comparing
compassionate compelled compete competed competing compiled compiling complain complained completed completing
complicate complicated comply composed comprise compromised concede conceded conceding concerning conclude concluded
concludes condemn condemned condemning condensed condone conduct conducted conducting conducts confer confirm
confirmed confirming conflicted confront confronted confronting confuse congratulate congratulated congratulating
connect connected connecting connects consider considered considering considers consists consolidate consolidating
constitute constitutes constrained consulted consume contacted contacting contain contained containing contains
contemplate contemplating contend contended contends continue continued continues continuing contradict contradicted
contradicting contrasted contrasting contrasts contribute contributed contributing controlled controlling convened
convert converted converting convey convicted convince convinced cool cooperate cooperating coordinate coordinated
coordinates coordinating cope corresponded could counted counter countered countervailing counting counts coupled
courting cover covered covering covers crack cracked cracking crafted crashed create created creates creating credited
creeping cried crippled crisscross criticize criticized criticizes criticizing cross crossed crosses crossing crowned
crumbling crushed crushing cuff curb cure cut cutting damaged dare dated dating dealing dealt debated debating
debunked deceive decide decided decides deciding declare declared declares declaring declined declining decreased
decried decrying dedicated deemed deepen defeat defeated defeating defeats defect defend defended defending defer
deferred defied define defined deflect defunding defy defying delayed delaying deleted deliver delivered delivering
delivers demanded demanding demonstrate demonstrated demonstrates demonstrating demurred denied denies denounce
denounced denouncing deny denying departing depend depended depending depends depicting deploy deployed deploying
deport deported deporting depose deprive depriving derail derailing derided descend descended describe described
describes describing deserve deserved deserves designated designed destined destroy destroyed destroying detailing
detained detect deter determine determined determining devastated develop developed developing devolved devoted
diagnosed dial dictate dictated did die died dies differ differed differs digs diminish diminished diminishing dip
dipped directed disagree disagreed disagrees disappear disappeared disappearing disavow disavowed disbanded discarded
disciplined disclose disclosed disconnected discounted discourage discover discovered discredit discredited
discrediting discriminate discriminated discuss discussed discussing dislodge dismantle dismiss dismissed dismisses
dismissing disparage disparaged dispatched dispel displaced displayed displaying disqualified disqualify disrupt
disrupted dissatisfied distanced distinguish distinguished distorting distract distracted distribute distributed
distributing disturbed divided divides dividing divorced do documented does dogged doing doling dominate dominated
donate donated donating done dotted doubled doubles doubling doubted downplayed drafted drafting dragged dragging draw
drawing drawn draws dressed drew drink driven driving drop dropped dropping drops drove drum dubbed dueling dug dump
dumped dumping dwelled dying earn earned earning earns ease easing eat eating echo echoed echoing eclipse eclipsed ed
edged eked elaborate elect elected electing elevate elevated elevating eliminate eliminated eliminating emailed
embarked embarrass embedded embodied embody embrace embraced embraces embracing emerge emerged emerging empathize
emphasize emphasized emphasizes emphasizing employed employing employs empower empowering enable enabled enabling
enact enacted encompasses encountered encourage encouraged encourages encouraging ended ending endorse endorsed
endorses endorsing ends endured enduring energize energized enforce enforcing engage engaged engineered engraved
enhanced enjoy enjoyed enjoying enjoys enlist ensure ensured ensuring entails enter entered entering enters entitled
envision envisioned equate eradicate erode eroding erupt erupted erupting escalated escalating escape escaped escorted
espoused establish established establishing estimated evade evaporated everything evolving exacerbated examined
examining exceed exceeded exceeding exceeds exchanged excite execute executed executing exercise exercises exercising
exist existed exists exited expand expanded expanding expands expect expected expecting expects expel experienced
experiencing expired expires expiring explain explained explaining explains explode exploding exploit exploited
exploiting explore expose exposed exposing express expressed expressing extend extended extending extends eyed eyeing
fabricated faced faces facilitate facilitated facing factored fade faded fading fail failed failing fails faked fallen
falling falls faltered fanned fanning fare fared fares fashioned favored favoring favors feared fearing featured
featuring fed feed feeds feel feeling feels fell felt fend feuding fighting figured figuring file filed fill filled
filming finalized financed find finding finds finish finished finishes finishing fired fit fits fix fixed fixing
fizzled flanked fled flee fleeing flesh flew flipped flips flirted float floated floating flocked flooded flooding
flourish flowed flowing flown fly flying focus focused focuses focusing folded follow followed following follows fool
forced forcing foresee forge forged forget forgive forgiven forgotten formed forming formulate fortified forwarded
foster fostering fought found founded fracking fracturing framed freed frozen fueled fueling fulfill fulfilling
functioning funded funneling furthering gain gained gaining galvanize galvanizing garner garnered garnering gasp
gather gathered gathers gave gaze gearing generate generated generating get gets getting give given gives giving go
goes going gone got gotten govern governed governing grab grabbed grabbing graduated grafted grant granted granting
grasp greeted grew grow growing grown grows guaranteed guaranteeing guarded guess guided gunned hack hacked hacking
had hailed hailing halted hammer hammered hammering handed handing handle handled handling hang hanging happen
happened happening happens harassed harmed harness has hate hates have having headed heading headlined heads heal hear
heard hearted hedge heed heeled heightened held help helped helping helps heralded hid hidden hide highlight
highlighted highlighting highlights hinted hire hired hires hiring hit hitch hitting hold holding holds honing honored
hop hope hoped hopes hoping hopped hosted hosting huddled hugged hung hurt hurting identified identifies identify
identifying ignited ignore ignored ignores ignoring illustrate illustrated illustrates imagine imagined immigrated
impacted imperiled implement implemented implied imply implying imported impose imposed imposing impressed imprisoned
improve improved improving incite incites inciting inclined include included includes including increased increasing
indicate indicated indicates indicating indict indicted infighting infiltrated inflicted influenced informing
infringing inherited initiated inject injects injured insert inserted insist insisted insisting insists inspire
inspired installed instructed integrate integrating intend intended intends intensified intensify intensifying
interfere interjected interpret interpreted interrupted intervene intervened interviewed intimidate intrigued
introduce introduced introduces introducing inundated invented invest invested investigate investigated investigating
investing invited inviting invoke invoked invoking involve involves involving is isolate isolated issued issuing jab
jailed jarring jeered jeopardize jockeying join joined joining joins joked jump jumped justified justify keep keeping
keeps kept kick kicked kicking kill killed killing kills knew knock knocked knocking know knowing known knows labeled
labeling lacked lacking lacks lagged lagging lags laid lambasted lamented laments landed lands lashed lashing lasted
lauded laughed laughing laughs launch launched launching lay laying lays lead leading leads leaked leaking leaned
leaning leans learn learned learning leave leaves leaving lectured lectures led left legalize legalized legalizing
lend lent let letting leveled licensed lie lied lies lift lifted liked likened likes limit limiting lined lining
linked linking listed listen listened listening litigated littered live lived living loaded lobbied lobbying located
lock locked logged look looked looking looks loom loomed looming looms lose loses losing lost love loved loves
lowering lure lying made maintain maintained maintaining maintains make makes making manage managed managing mandated
maneuvering manipulating manufactured map mapping marched marching marginalized marked marking marred marry match
matched matches matching materialized mattered maximize may mean meandered meaning means meant measured meet meets
memorized mention mentioned mentioning mentions met might minimize mired mirror mirrored mirrors misconstrued
mishandled mishandling misjudged misled misrepresenting miss missed misses missing misstated mitigate moan moaning
mobilize mobilized mocked modeling moderated modified mongering monitor motivated motivating mount mounted mounting
mourn mourning moved moving mowing mulling murdered mused must named naming narrowed narrowing navigate navigated
nearing nears need needed needs neglected negotiate negotiated negotiating netted nods nominate nominated nominating
noted noticed noting nuanced numbering obscured observed obtain obtained obtaining occupied occupying occur occurred
occurring occurs offend offer offered offers offset offsetting opened opens operate operates operating opined oppose
opposed opposes opposing opt opted ordered organize organized organizing oriented originated ought oust ousted
outlined outlining outnumber outsource outsourced outsourcing outweigh outweighs overarching overcome overhauling
overlook overlooked overlooking overreach oversaw oversee overseeing overseen oversees overshadowed overshadowing
overtake overtaken overthrow overturn overturned overwhelmed owe owed owes owing owned owning owns packed paid paint
painted pandering parked participate participated participating pass passed passes passing paused pay paying pays
peaked peddling penetrate peppered perceived perform performed performing permits permitted perpetuate persist
persuade persuaded persuading pick picked picking piled pitched pitching pitting pivot pivoted pivoting placed placing
plagued planned planning planted play played playing plays pleaded pleading pledged pledging plotting plowed plummeted
pocketed pointed pointing poised polarized polarizing policing politicized polled polling polluting popping portray
portrayed portraying pose posed poses posing positioned posted posting postpone postponing poured pouring powered
practiced practicing praised praising pray praying precedes predicated predict predicted predicting predicts prefer
prefers premised prepare prepared prepares preparing presented presenting presents preserve preserved preserving
presided presiding pressed pressing presume presumed prevail prevailed prevailing prevails prevent prevented
preventing priced printed prioritize probing proceed proceeded proclaimed produce produced produces producing
professed profiled prohibit prohibited prohibits projected projecting proliferated prolong promised promises promote
promoted promotes promoting prompt prompted prompting prop propel propelled propose proposed proposes proposing
prosecute prosecuted prosecuting protect protected protecting protects protested protesting prove proved proven proves
provide provided provides providing proving provoke provoked publish published pull pulled pulling pulls punched
punctuated punish punished purchase purchased purchasing pursue pursued pursues pursuing push pushed pushes pushing
put puts putting qualified qualify quash quell questioned questioning quit quoted quoting raced racing radicalized
railed rails raise raised raises raising rallied rallying ramped ran ranged ranging rank ranked raped ratcheted rated
ratified ratify rattled ravaged reach reached reaches reaching react reacted reacting reacts read reads reaffirmed
realize realized realizes reap reassure reassured reboot rebound rebranding rebuffed rebuild rebuilding rebuked rebut
recall recalled recalling recast receded receive received receives receiving recites reciting reclaim recognize
recognized recognizes recognizing recommend recommended reconcile reconsider recorded recounted recover recovered
recruit recruiting redacted redirected reduce reduced reducing refer referencing referred referring refers reflect
reflected reflecting reflects reforming refrain refrained refuse refused refuses refusing regain regaining regarded
regarding register registered registering regret regretted regulate regulating rein reined reinforced reinforces
reinstate reinstating reinvented reiterated reiterating reject rejected rejecting rejects relate related relating
relayed released releasing relied relies relocate relocated relocating rely relying remain remained remaining remains
remake remarked remarking remember remembered remembering remembers remind reminded reminding reminds remove removed
removing render reneging renew renewed renovated reopen reopened repair repay repeal repealing repeat repeated replace
replaced replacing replicate replied reported reporting represent represented representing represents reprimanded
republish repudiate requested requesting require required requires requiring rescued resemble reserved reset resettle
reshape resign resigned resist resisted resolve resolved resonate resonated resonating respected respond responded
responding responds restore restored restrict restricted restricting rests resulted resulting resume retain retains
rethink retiring return returned returning retweeted reveal revealed reveals reveling reverse reversed reversing
reviewed reviewing reviled revised revisit revitalizing revive reviving reward rewrite rewritten rid ridicule riding
rigged rip ripped risen rising roar roared rocked rolled rolling romp rooted rose ruined ruled run rung running runs
rushed rushing sacrificed sagging said sanctioned sat satisfied satisfy save saved saving saw say saying says scare
scares scheduled schmoozing scored scoring scrambled scrambling screaming screened screw screwed scrutinize scuttle
seal sealed searched searching seated secure secured securing see seed seeing seek seeking seeks seem seemed seems
seen sees seize seized seizing selected sell selling sells send sending sends sent sentenced sentencing separating
serve served serves serving set setting settle settled settling sexting shake shaken shakes shaking shall shaming
shaping shared sharing sharpens shattered shedding shield shifted shifting shipping shocked shook shoot shooting shore
should shout shouted shouting shove shoving showed showing shown shows shrink shrinking shrinks shrugged shunned shut
shutting sided signaled signed signing sing singing singled sink sit sits sitting skewed skip skipping slammed
slamming slash slashing slated sleep slew slid slip slipped slipping slowed slowing smiled smiling smooth snagged snap
soared soften sold solicit solidified solidify solve solved solving sought sounded sounding sounds sow spam sparked
sparking sparred spawned speak speaking speaks spearheaded specializes speculate speculated spend spends spent spill
spin split spoke spoken sponsored spotted sprayed spread spreading spur squeezed stabilize stack stacked staged staked
stall stalled stamp stand stands stare stared starring start started starting starts stated stating stationed stay
stayed staying stays steal stealing steer steered stem stemming stepped stepping stick sticking stifling stir stirred
stoked stoking stolen stood stop stopped stopping stored straighten strengthen strengthened strengthening stressed
stressing stretched stretches strewn stripped strive strode struck structured struggled struggles struggling stuck
studied studying stumbled stumped stunned subdued subjected submitted subpoena subsidized succeed succeeded succeeding
succeeds sucking sucks sue sued suffer suffered suffering suggest suggested suggesting suggests suing suited summed
summon supplemented supplied supported supporting supports supposed surface surfaced surged surging surpassed
surpassing surprised surrendering surround surrounded surrounding surveyed survive survived surviving suspect
suspected suspects suspend suspended suspending sustain sustained swamp swarmed sway swept swinging switch switched
switching sworn tacked tackle tackling take taken takes taking talked talking tallied tamping tap taped tapped tapping
targeted targeting tarnish tasked tastes taught teach teaches teamed tear tearing televised tell telling tells
tempered tend tended tends terminated terrified tested testified testify thank thanked thanking themed think thinking
thinks thought thread threaten threatened threatening threatens threw thrilled thrive thrived throw throwing thrown
thrust thwart thwarted ticked ticking tied tighten tightened tightening tilt tilting timed tinged tipping titled told
tolerate took topped torn torture toss tossed tossing totaling touched tout touted touting touts traced tracked traded
trailed trailing trails trained transfer transferring transform transformed transforming translate translating
transpired trapped traveled traveling treat treated treating trending trickle tried tries trigger triggered trounced
trump trumpeting trusted try trying tsk tuned turn turned turning turns tweeted tweeting tying unaligned uncovered
underestimate underestimated underestimating undergoing undermine undermined undermines undermining underscore
underscored underscores underscoring understand understands understated understood undo unearthed unfold unfolded
unhinged unify unifying unionized unite united unites unleashed unloaded unravel unraveled unveiled update updated
upend upgraded upset upswing urge urged urges urging used uses ushered using uttered validate valued vary varying
veered vet veto vetoed vetted vetting victimized viewed viewing violate violated violates violating visited visiting
voiced volunteered volunteering voted vouched vowed vowing vows vying waged waging wait waited waiting waits walk
walked walking walks want wanted wanting wants warn warned warrant was wasted watch watched watches watching
waterboarding waved waving weaken weakened weakening wear wearing wears weigh weighed welcomed welcomes welcoming went
were whipping widen widened widening wield wielding will win winning wins wiping wish withdraw withdrawing withdrew
withering withheld withhold withholding withstand witnessed witnessing wo won wonder wondered wondering worded wore
worked working works worried worry worrying worshiped would wound wounded wrap wrapped wrapping wrest wrestling write
writes writing written wrote yanked yell yelled yelling yield yielded zeroing
`
  .trim()
  .split(/\s+/u);
