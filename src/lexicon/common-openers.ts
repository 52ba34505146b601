/**
 * Common words that open English sentences: a capital there proves no name. Lower case, sorted.
 */
export const COMMON_OPENERS: readonly string[] = `
a abortion about absolutely according accurate across activist activists actress actually add adding additional
addressing advisers after afterward again against ahead aides all almost along alongside already also although amid
amnesty among an analysts anchor and announced another anti any anybody anyone anything apparently appearing approval
are around as aside ask asked at attacks authorities back ban band based be because before behind being believe best
between beyond big billionaire boos border both breaking bringing build building business but by call campaign
campaigns can can't candidate candidates celebrated celebrating celebrity certainly change check cheers chief children
citing clearly close closing co coal come concerning congressman conservative consider contests contrast corporate
could couldn't counting credit criminal critics current cyber data day days debate declared defeat delegates depending
despite did didn't digital do does doesn't don't donors down dozens drama due dues during each earlier early economic
economists eight either election elections email emails emerging employees employment ending enough enter entering
enthusiasm especially even events eventually ever every everybody everyone everything except exclusive exit experts
face facing facts families family fast federal feel female few fewer fight finally find finish first five follow
following footage for foreign former forward four frankly free fresh from fundraising further game gay general get
getting given go going gone good governor groups growing guess gun guns hackers had half hard has hate have having he
he's health hedge her here here's high higher his historically history holding homegrown hours how however hundreds
hurt i'm if illegal imagine immediately immigrant immigrants immigration in including increasingly indeed independent
independents initially inside instead insurgent investors is isn't it it's its joining journalist just keep key kind
known lack ladies large last late later latest law lawmakers leaders leadership leading leave legal legislative less
let let's letter liberal liberals life like likely links listen literally little local long longtime look looking lose
losing love low lower mainstream major majorities make making man many mass maybe meanwhile media meet members men
message messages military millions minutes moderator moments momentum months more most mostly moving much multiple my
name naming nationally nearly neither network never newspaper next nine no nobody nomination non none nonetheless nor
not notably nothing noting now nuclear number obviously of off officers officials often oil okay on once one online
only opinion opponents opposition or organizers other others otherwise our out outside over overall part partial
particularly passing pay people perception perhaps person personal photos playing please plus pointing police
political politicians poll polling polls pollsters power presidential pressed presumptive previously prior private
privately pro probably professor progressive progressives prosecutors protest protests public question questions quick
radical radio rather reached read real really recalling recent recently record red reflecting regarding regardless
related remarks remember report reporters reporting reports research residents respondents responding retired revealed
right rising rival run running s sad safety said sales saying says scenes second securing see seeing seems senator
senators send senior seriously settle seven several she she's shortly should shouldn't show sign similar similarly
simply since six small so social solid some somebody someone something sometimes somewhat sons soon sooner sound
source sources speaking specifically spending spokesman staff standing start starting still stop strategists strength
students study such support supporters suppose sure surely surveys take taken takes taking talk talking talks tax team
tell telling tens tensions terrorism than thank thanks that that's the their them then there there's therefore these
they they're things think third this those though thousands three through throughout thus time titled to today
together tomorrow tonight too top tough toward towards trade trailing true trust try trying turning twice two
typically ultimately under underdog unemployment unless unlike until up upon us use using usually various vast very
victims victory virtually voices vote voter voters wait want was wasn't watch we we're wealth wealthy welcome well
were what what's whatever when whenever where where's whereas whether which while who who's whoever whom whose why
will win window winning with within without woman women won't word words workers working world worth would wouldn't
years yes yesterday yet you you're young your
`
  .trim()
  .split(/\s+/u);
