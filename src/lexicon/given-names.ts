/** Given names that women bear in English-language news, lower case, sorted. Names that both bear are in neither list. */
export const FEMALE_GIVEN_NAMES: readonly string[] = `
abby abigail ada adele adriana agnes ailsa aisha alejandra alexandra alice alicia alina alison allison alma alyssa
amanda amara amber amelia amina amira amy ana anastasia angela angelica angelina angie anita ann anna anne annette
annie antonia anya aoife april aretha ariana arlene ashley astrid audrey ava ayesha barbara beatrice becky belinda
bella bernadette bernice bertha bessie beth bethany betsy betty beverly bianca bonnie brandi brenda briana bridget
brigitte brittany caitlin camila camille candace candice carina carla carly carmen carol carole carolina caroline
carolyn carrie cassandra catalina catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chiara chloe
christina christine cindy claire clara clarissa claudia colleen connie constance consuelo cora corinne courtney
cristina crystal cynthia daisy daniela danielle daphne darlene dawn debbie deborah debra deirdre delia denise diana
diane dianne dolores donna dora doreen doris dorothy edith edna eileen elaine eleanor elena elise elizabeth ella ellen
ellie eloise elsa elsie emilia emily emma erica erika erin esmeralda esperanza estelle esther ethel eugenia eva eve
evelyn faith fatima faye felicia fernanda fiona flora florence frances francesca freda freya frida gabriela gabrielle
gail galina georgia georgina geraldine gertrude gina ginevra ginny giovanna gisele gladys glenda gloria grace greta
gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helena helga henrietta hermione hilary hilda hillary
holly hope huma ida ilana ilse imogen ines inga ingeborg ingrid irene irina iris irma isabel isabella isla ivana
ivanka jackie jacqueline jamila jana jane janet janice janine jasmine jeanette jeanine jeanne jenna jennifer jenny
jessica jill jo joan joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie juliet
june kamala karen karin karina karla kate katharine katherine kathleen kathryn kathy katie katrina katy katya kay kaya
kayla keisha kellyanne kendra kiara kim kimberly kirsten kirstie kirstjen kirsty kristen kristi kristin kristina
krystal lara latoya laura lauren laurie layla lea leah leila lena leticia lidia liliana lillian lily linda lindsay
lisa liz liza lois lola lorena loretta lori lorraine lottie louise lucia lucille lucinda lucy ludmila luisa luz lydia
lynne mabel madeleine madeline madison mae maeve magdalena maggie malala mandy mara marcia margaret margarita margo
margot maria mariah mariam marian marianne maricela marie marilyn marina marisa marisol marjorie marlene marsha marta
martha martina mary maryam maura maureen mavis maxine maya megan meghan mei melania melanie melinda melissa mercedes
meredith mia michele michelle mildred mimi mina mindy miranda miriam misty moira mollie molly mona monica monique
muriel myra myrna nadia nadine nancy naomi natalia natalie natasha nellie niamh nicola nicole nikki nina nkechi noelle
noor nora norma noura nydia octavia olga olivia opal oprah orla paige paloma pam pamela patricia patsy patti paula
paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar polly priscilla priti rachael rachel
ramona raquel reba rebecca regina renata renee rhonda rita roberta robyn rochelle ronda rosa rosalie rosalind rosalyn
rosanna rose rosemary rosie roxanne ruby ruth sabrina sadie sally salma samantha samira sandra saoirse sara sarah
savannah selena selma serena shana sharon shauna sheila shelby shelley sheri sherri sherry sheryl shirley sierra
silvia simone sinead siobhan sofia solveig sonia sonja sonya sophia sophie stacey stella stephanie sue summer susan
susana susanna susanne suzanne svetlana sybil sylvia tabitha talia tamar tamara tami tammy tania tanya tara tasha
tatiana teresa teri terri tess tessa thea thelma theresa tiffany tina toni tonya tracey traci tricia trina trisha
trudy tulsi ursula valentina valeria valerie vanessa vera verna veronica vicki vickie vicky victoria viola violet
virginia vivian viviana wanda wendy whitney wilhelmina wilma winifred winona xenia yasmin yelena yesenia yolanda yuki
yulia yvette yvonne zainab zara zelda zoe
`
  .trim()
  .split(/\s+/u);

/** Given names that men bear, lower case, sorted. */
export const MALE_GIVEN_NAMES: readonly string[] = `
aaron abdul abdullah abe abel abraham adam adel adnan adolfo adrian ahmad ahmed al alan albert alberto aldo alec
alejandro aleksandr aleksei alex alexander alexei alexey alfonso alfred alfredo alistair allan allen alonzo alvaro
alvin amadou amir amit amos anatoly anders andre andreas andrei andres andrew andrey andriy andy angelo angus anil
ansel anthony anton antonio antony archibald archie ari armando armin arne arnold arthur arturo arun asad asher ashraf
augusto augustus austin avi axel ayman barack barney barry bart bartholomew bashar basil beau ben benedict benito
benjamin benny bernard bernardo bernie bert bertrand bill billy bjorn blaine blake bo bob bobby boris brad bradley
brandon brendan brent brett brian bruce bruno bryan bryce burt byron caleb calvin carl carlo carlos carlton cedric
cesar chad charles charlie chester chet chris christian christoph christopher chuck clarence clark claude claudio clay
clayton clement cliff clifford clint clive clyde cody colin conrad corey cornelius cory craig curt curtis cyril cyrus
dale damian damien damon dan daniel danny dante darnell darrell darren darryl daryl dave david dean denis dennis denny
denzel derek derrick desmond devin dexter diego dieter dimitri dirk dmitri dmitriy dmitry dominic dominick don donald
donnie donovan doug douglas drew duane dudley duncan dustin dwayne dwight dylan earl ed eddie edgar edgardo edmund
eduardo edward edwin efrain egon elbert eldridge eli elias elijah eliot elliot elliott ellis elmer elon elton elvis
emanuel emil emile emilio emmanuel emmett enrique eric erich erick erik ernest ernesto ernie erwin esteban ethan
eugene evan evgeny ezekiel ezra fabian fabio faisal farouk felipe felix ferdinand fernando fidel finn floyd forrest
francesco francis francisco franco francois frank franklin franz fred freddie frederick fredrik friedrich fritz
gabriel galen gareth garrett garry gary gavin gene geoff geoffrey george georges georgy gerald gerard gerardo gerhard
gideon gil gilbert gilberto giles gino giorgio giovanni giuseppe glen glenn gordon graham greg gregg gregor gregory
guido guillermo gunther gus gustav gustavo guy habib hakeem hal hamid hamza hank hans harlan harley harold harrison
harry harvey hassan hector heinrich heinz helmut henri henrik henry herbert herman hernan hideo hiram hiroshi horace
horst hosni howard hubert hugh hugo humberto humphrey hussein ian ibrahim ignacio igor ilham ilya imran ira irving
irwin isaac isaiah ismail itamar ivan jack jacob jacques jair jake jamal james jared jarrod jarvis jason jasper javier
jay jeb jed jeff jeffery jeffrey jens jerald jeremiah jeremy jermaine jerome jerry jesse jesus jim jimmy joachim joao
joaquin joe joel johan johann johannes john johnathan johnny jon jonah jonas jonathan jorge jose josef joseph josh
joshua josiah juan judd jude jules julian julio julius jurgen justin kamal karim karl kaspar keith ken kenji kenneth
kent kevin khaled khalid kieran kirk klaus knut konrad konstantin kris kristian kristofer kurt kwame kyle lamar lance
landon lanny larry lars laurence lawrence lazaro leif leland len lenny leo leon leonard leonardo leonid leopold leroy
lester levi lewis liam lionel lloyd logan lonnie lorenzo lou louis luca lucas lucian luciano luis luka lukas luke
luther lyle lyndon mack magnus mahmoud malcolm malik manfred manuel marc marcel marcelo marco marcos marcus mario mark
markus marlon marshall martin marty marvin massimo mateo mathew mathias matt matteo matthew matthias maurice mauricio
max maxim maximilian maxwell mehdi mehmet mel melvin merrick merv mervyn micah michael micheal michel miguel mikael
mike mikhail miles milo milton mitch mitchell mitt mohamed mohammad mohammed mohsen moises morris mortimer moses
muhammad murray mustafa myron nabil narendra nat nate nathan nathaniel neal ned neil nelson nestor neville newt
nicholas nick nicolas niels nigel nikita niklas nikolai nikolay nils noah noam nolan norbert norman oleg oleksandr
oliver olivier omar omer orlando orrin orson osama oscar oskar oswald otis otto owen pablo paolo pascal patrick paul
paulo pavel pedro percy perry pete peter petr petro phil philip philippe phillip pierre pieter preston qasim quentin
quincy rafael rahm rahul raj rajesh ralph ramiro ramon ramzan ramzi rand randal randall randolph randy raphael rashad
rashid raul ravi ray raymond reggie reginald reince reinhard reinhold rene rex reynaldo reza rhys ricardo riccardo
rich richard rick rickey ricky rob robbie robert roberto rocco rod roderick rodney rodolfo rodrigo roger roland
rolando rolf roman romeo ron ronald ronnie rory roscoe ross roy ruben rudolf rudolph rudy rufus rupert russ russell
rusty ryan saad saddam salim salman salvador salvatore sam samir sammy samson samuel sanjay santiago saul scot scott
sean sebastian serge sergei sergey sergio seth shane shaun shawn sheldon sherman siegfried sigmund silvio simeon simon
sol solomon spencer spiro stan stanislav stanley stefan stephan stephen sterling steve steven stewart stuart sven
sylvester tariq tayyip ted tedros terence terrance terrell terrence thaddeus theo theodor theodore thomas tim timothy
tobias todd tom tomas tommy tony travis trent trevor trey tristan troy tucker ty tyler tyrone ulrich umar uri uwe
vaclav valentin vance vernon vic vicente victor viktor vince vincent vincenzo virgil vitali vitaly vivek vlad vladimir
volodymyr wade waleed wallace walt walter warren wayne wendell werner wesley wilbur wiley wilfred wilhelm will willard
willem william willie willis winston wolfgang woodrow xavier yahya yair yaroslav yasser yevgeny yitzhak yosef youssef
yuri yusuf yves zachary zack zane zbigniew zev
`
  .trim()
  .split(/\s+/u);

/** Given names that women and men bear, and those that are surnames or words as often, lower case, sorted. */
export const SHARED_GIVEN_NAMES: readonly string[] = `
alexis ali amal andrea angel cameron carson carter casey chase clinton dana grant jackson jaime jamie jan jean
jefferson jess jordan kelly kerry lee leslie lindsey loren lynn marion mason morgan noel parker pat robin sandy sasha
shannon sidney stacy taylor terry tracy wilson
`
  .trim()
  .split(/\s+/u);
