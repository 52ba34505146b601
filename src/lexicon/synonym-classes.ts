/**
 * Words that name one act, state or thing in news prose, verbs with the nouns made of them. A line is a class; a word may stand in
 * several. Only words that may replace each other in a report without changing what is claimed: "hint" is not "say", "may" not "is".
 */
export const SYNONYM_CLASSES: readonly string[] = `
fire dismiss oust sack firing dismissal ouster remove removal depose
resign resignation quit departure
hire appoint appointment recruit tap hiring name promote elevate
replace replacement succeed successor supplant
remain stay retain keep continue
demote demotion sideline diminish marginalise weaken
promote promotion elevate elevation
grab seize yank pull grasp tug drag clutch
assault attack batter battery strike
hit beat punch slap strike
touch contact
bruise injury injure wound hurt bruised mark
kill murder slay dead die death fatal shoot
charge indict indictment prosecute prosecution accuse
convict conviction guilty
acquit exonerate clear acquittal vindicate
sue lawsuit suit litigation plaintiff
arrest detain detention custody
drop abandon discontinue
sentence jail prison imprison incarcerate
investigate investigation probe inquiry inquire review examine examination scrutinise scrutiny look
testify testimony hearing witness
subpoena summon summons
evidence proof prove indication
crime criminal offense offence felony illegal unlawful violate violation break
legal lawful
law statute legislation regulation rule
intent intention intentional willful deliberate purposely knowingly
negligence negligent careless reckless carelessness
destroy destruction delete deletion erase wipe scrub
hide conceal concealment secret secretly obscure cover covert clandestine undisclosed
disclose disclosure reveal revelation divulge report
register registration
lie mislead false untrue untruthful deceive deception perjure perjury fabricate
false fake baseless unfounded untrue fabricated fabrication bogus hoax incorrect inaccurate wrong
truthful honest true truth
contradict contradiction inconsistent conflict
consistent same match
classified secret sensitive confidential
email e-mail message correspondence
hack breach compromise intrude intrusion infiltrate penetrate hacker intruder
access gain
secure security protect safe protected guard
unprotected vulnerable insecure exposed open unsecured vulnerability
private personal
call phone telephone conversation talk speak spoke conversation chat
contact communicate communication conversation speak talk interaction dialogue converse exchange
meet meeting encounter visit
regular frequent ongoing repeated continual regularly repeatedly frequently
once single sole only one
ask request urge call petition appeal plea press demand seek
refrain forgo withhold abstain
activate activation enable switch turn
disable deactivate shut
favour favor
invite invitation
order instruct command direct directive instruction
tell inform notify
advise advice counsel adviser advisor consult consultant consultation guide guidance
recommend recommendation
help assist aid assistance support
work job employ employment
client customer
consultant adviser lobbyist strategist
lobby lobbying advocacy advocate influence
pay payment paid fund funding finance compensate salary money fee
donate donation contribute contribution give
route channel funnel steer launder
buy purchase acquire acquisition obtain
sell sale
own owner ownership hold
contract agreement deal award
cost price worth value
earn income revenue profit
firm company business corporation
group organisation organization nonprofit
party faction
election vote ballot
win victory defeat triumph
lose loss defeat
flee fled flight escape bolt exile
rebel revolt uprising protest demonstration unrest
war conflict battle fighting fight
invade invasion incursion
bomb bombing explosion blast explode
missile rocket weapon
launch deploy deployment
satellite constellation spacecraft
destroy disable neutralise
threat danger risk hazard menace peril
warn caution alarm warning
concern worry fear anxiety alarm
harm damage injure hurt
depend dependence rely reliance reliant dependent
sole only single monopoly
comply compliance obey adhere follow
require requirement obligation must mandatory oblige obligate need
ban prohibit bar forbid prohibition block
allow permit let authorise authorize approve permission approval
reject refuse refusal rebuff decline
deny denial dispute rebut refute
accept agree acceptance
admit acknowledge concede confess admission acknowledgement
apologise apology sorry regret
blame fault responsible responsibility
criticise criticism condemn denounce blast slam rebuke attack assail
praise laud applaud commend
end close conclude finish terminate closure
begin start launch initiate open commence
continue persist proceed
delay postpone stall suspend pause
cancel scrap withdraw
expand increase rise grow growth surge jump climb
reduce cut decrease decline fall drop lower reduction
double twice
half fifty
plan intend intention propose proposal
decide decision determine determination conclude conclusion
choose choice pick select selection
predict forecast expect project
believe think belief view opinion
doubt question sceptical skeptical
find discover discovery learn uncover
show demonstrate indicate suggest
know aware knowledge
say state declare announce announcement statement
write letter memo
publish post release tweet
copy plagiarise plagiarize plagiarism lift borrow
speech address remarks
similar same like identical resemble
different distinct unlike difference
control run lead manage oversee charge direct supervise command head
power authority influence clout
role position post job title office
chief head boss leader executive ceo chairman
manager director
campaign race bid candidacy
child children kid kids son daughter
daughter child
wife spouse husband
reporter journalist correspondent
press media news
lawyer attorney counsel
judge justice court
police officer authorities
prosecutor attorney
spokesman spokeswoman spokesperson aide
senator lawmaker legislator congressman representative
house home residence condo apartment live reside
trip travel travelling visit journey
plane aircraft jet airplane
hospital clinic
sick ill illness disease pneumonia
virus infection outbreak epidemic
vaccine shot immunise
test trial
drug medicine medication
school college university
student pupil
teacher professor
oil petroleum crude
gas fuel
tax levy duty
debt loan borrow owe
bank lender
market stock share
bankruptcy bankrupt insolvent
fraud scam swindle cheat
bribe bribery corrupt corruption kickback graft
sanction penalty punish punishment fine discipline
border frontier
immigrant migrant refugee immigration migration
deport deportation expel expulsion
terror terrorism terrorist extremist militant
gun firearm weapon rifle
shooting gunfire shoot
victim casualty
rescue save
missing lost vanish disappear
crash collision collide accident
fire blaze burn
flood storm hurricane
climate warming emission
food meal
water river
spy spying espionage surveillance eavesdrop wiretap
leak leaked
document record file paper
video tape footage recording film
photo photograph picture image
website site online internet
account profile
app software program
server computer system
password login credential
data information detail
terminal device
smuggle smuggling traffic trafficking illicit
intermediary middleman broker
partner ally alliance friend
enemy adversary foe rival hostile opponent
feud clash dispute quarrel rivalry fight undermine
shake-up overhaul reorganise shuffle shake shaken shook restructure reshuffle expansion
rig rigged unfair corrupt
racist racism bigot bigotry
insult mock ridicule
sexist misogynist
harass harassment grope misconduct
affair relationship tie link connection
precedent unprecedented
comparison compare analogy
fine penalty
top senior high-ranking high
huge large massive enormous big
several many multiple numerous
likely probable probably
possible potential potentially possibly
dollar money cash
million mn
billion bn
`
  .trim()
  .split('\n');
