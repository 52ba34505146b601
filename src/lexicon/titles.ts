/** Titles that stand with a capital before a name, lower case without a last stop, sorted. Several words are one title. */
export const TITLES: readonly string[] = `
adm; administrator; admiral; ag; ambassador; archbishop; assemblyman; assemblywoman; assistant secretary;
associate justice; attorney general; atty. gen; aunt; auntie; ayatollah; baron; baroness; bishop; brig. gen;
brigadier general; brother; campaign chairman; campaign manager; candidate; capt; captain; cardinal; ceo; chair;
chairman; chairwoman; chancellor; chef; chief; chief executive; chief executive officer; chief judge;
chief justice; chief of staff; cmdr; coach; col; colonel; commander; commissioner; commissioner general;
comptroller; congressman; congresswoman; councillor; councilman; councilwoman; count; countess; cpl; crown prince;
czar; dame; dean; defence minister; defence secretary; defense minister; del; delegate; deputy;
deputy attorney general; deputy chief; deputy director; deputy prime minister; deputy secretary; det; detective;
director; district attorney; doctor; dr; duchess; duke; editor; emir; emperor; empress; envoy; ex-president;
executive director; father; field marshal; finance minister; first deputy; first lady; first minister;
foreign minister; foreign secretary; former president; fr; gen; general; general counsel; general secretary; gov;
governor; governor-elect; governors; govs; grand ayatollah; home secretary; house majority leader;
house minority leader; house speaker; imam; independent counsel; inspector; inspector general; interior minister;
judge; justice; justices; king; lady; lieutenant general; lieutenant governor; lord; lt; lt. col; lt. gen; lt. gov;
madam; maj; maj. gen; major; majority leader; majority whip; managing director; marshal; mayor; messrs; minister;
minority leader; minority whip; miss; monsignor; mr; mrs; ms; mullah; mx; national security adviser;
national security advisor; officer; ombudsman; pastor; pfc; pope; premier; president; president emeritus;
president-elect; presidents; press secretary; prime minister; prince; princess; principal; prof; professor;
prosecutor; pvt; queen; rabbi; rear adm; rear admiral; rep; representative; representatives; reps; rev; reverend;
saint; sec; secretary; secretary general; secretary of defense; secretary of state; secretary-general; sen;
senate majority leader; senate minority leader; senator; senator-elect; senators; sens; sergeant; sgt; shah; sheik;
sheikh; sheriff; sir; sister; solicitor general; spc; speaker; special counsel; spokesman; spokesperson;
spokeswoman; staff sergeant; sultan; superintendent; supt; surgeon general; treasurer; treasury secretary; tsar;
u.s. president; uncle; under secretary; undersecretary; vice adm; vice chair; vice chairman; vice premier;
vice president; vice president-elect; whip
`
  .trim()
  .split(/;\s+/u);

/** Titles that tell a woman, sorted. */
export const WOMEN_TITLES: readonly string[] = `
assemblywoman; aunt; auntie; baroness; chairwoman; congresswoman; councilwoman; countess; dame; duchess; empress;
first lady; lady; madam; miss; mrs; ms; princess; queen; sister; spokeswoman
`
  .trim()
  .split(/;\s+/u);

/** Titles that tell a man, sorted. */
export const MEN_TITLES: readonly string[] = `
archbishop; assemblyman; ayatollah; baron; brother; cardinal; chairman; congressman; councilman; count;
crown prince; duke; emir; father; grand ayatollah; imam; king; lord; messrs; mr; mullah; pope; prince; sheik;
sheikh; sir; spokesman; sultan; tsar; uncle
`
  .trim()
  .split(/;\s+/u);

/** What may follow a name and is part of it, lower case without a stop, sorted. */
export const NAME_SUFFIXES: readonly string[] = `
esq ii iii iv jr sr
`
  .trim()
  .split(/\s+/u);

/** Words in lower case inside a surname, sorted. */
export const NAME_PARTICLES: readonly string[] = `
abu af al bin bint da de del della den der di do dos du el ibn la las le los ten ter van vander von zu zur
`
  .trim()
  .split(/\s+/u);
