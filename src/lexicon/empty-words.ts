/** Words that say nothing about what a clause is about. */
export const EMPTY_WORDS: readonly string[] = `
a an the this that these those some any each every either neither both all another such other others own same
i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their
theirs themselves who whom whose which what where when why how whoever whatever one ones someone somebody anyone anybody everyone everybody
and or but nor so yet if then than because although though while whereas unless until since as after before once whether
of in on at to from by with about into onto over under above below between among through during against for off out up down upon within
across along around behind beside besides beyond despite toward towards via amid per like near
is are was were am be been being has have had having do does did doing done will would can could may might shall should must ought
not no never n't none nothing nobody cannot
very too also just even still only rather quite much many more most less least few little lot well really simply merely ever already again
here there now today yesterday tomorrow ago later soon however meanwhile moreover instead perhaps maybe indeed further yes
mr mrs ms miss dr sir said say says saying told tell tells according
monday tuesday wednesday thursday friday saturday sunday
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't i'm i've i'd i'll he's she's
it's that's there's they're we're you're they've we've he'd she'd they'd what's who's let's
`
  .trim()
  .split(/\s+/u);
