/**
 * Words of each step of an inquiry. Rows in the order in which they are tried: "renewed their call for an inquiry" is a renewal, not a
 * first asking. Phrases as in `claim-triggers.ts`.
 */
export const INQUIRY_STEP_WORDS: readonly (readonly [step: string, phrases: string])[] = [
  [
    'closed',
    'closed the ~ case|closed its ~ inquiry|closed its ~ investigation|closed the ~ inquiry|closed the ~ investigation|closed the ~ probe|closed its ~ review|is closed|was closed|been closed|be closed|ended its ~ inquiry|ended its ~ investigation|concluded its ~ inquiry|concluded its ~ investigation|concluded its ~ review|completed its ~ review|completed its ~ investigation|wrapped up|dropped the ~ inquiry|dropped the ~ investigation|dropped its ~ inquiry|found no wrongdoing|cleared ~ of|will not prosecute|would not prosecute|not pursue an',
  ],
  [
    'stalled',
    'stalled|has stalled|been stalled|melted away|ground to a halt|on hold|put on hold|shelved|suspended|delayed|resistance from|blocked|in limbo|no progress|lack of transparency',
  ],
  [
    'declined',
    'declined to investigate|refused to investigate|declined to open|refused to open|will not investigate|would not investigate|rejected the ~ request|rejected calls|turned down|declined the ~ request|no plans to investigate|declined to look',
  ],
  [
    'renewed',
    'renew* ~ call*|renewed these|renewed its|renewed their|renewed the|renewed a|repeated ~ call*|repeated ~ request|asked again|again asked|again urged|once more asked|urged again|reiterated ~ call*|reiterated ~ request|wrote again|second letter|follow-up letter',
  ],
  [
    'answered',
    'confirmed receipt|acknowledged receipt|replied to|responded to|has replied|has responded|answered the|in a reply|in response to|received the ~ letter|received ~ request|is reviewing the ~ letter|is reviewing the ~ request|we have received',
  ],
  [
    'opened',
    'opened ~ review|opened ~ inquiry|opened ~ investigation|opened ~ probe|opened ~ inquiries|opened ~ investigations|open* an|launched ~ probe*|launched ~ inquiry|launched ~ inquiries|launched ~ investigation*|launched ~ review*|initiated ~ investigation*|initiated ~ inquiry|initiated ~ probe|initiated ~ review|began ~ investigation|began ~ inquiry|began ~ review|began investigating|began looking|started ~ investigation|started ~ inquiry|started investigating|is investigating|are investigating|is examining|are examining|is looking into|are looking into|is scrutinizing|are scrutinizing|is scrutinising|are scrutinising|are probing|is probing|is under investigation|under investigation|conducted ~ review*|conducted ~ inquiry|have conducted|has conducted|prompting reviews|announced ~ investigation|announced ~ inquiry|ordered ~ investigation|ordered ~ inquiry|ordered ~ review|were launched|was launched|was opened|were opened|subpoenaed',
  ],
  [
    'asked for',
    'call* for ~ investigation|call* for ~ inquiry|call* for ~ probe|call* for ~ review|call* for ~ audit|ask* ~ to investigate|ask* ~ to look|ask* ~ to review|ask* ~ to examine|ask* for ~ investigation|ask* for ~ inquiry|ask* for ~ review|urg* ~ to investigate|urg* ~ to look|urg* ~ to review|urg* ~ to examine|urg* ~ to scrutini*|urg* ~ to open|urg* ~ to launch|request* ~ investigation|request* ~ inquiry|request* ~ review|demand* ~ investigation|demand* ~ inquiry|demand* ~ probe|demand* ~ review|press* for ~ review|press* for ~ investigation|press* for ~ inquiry|want* ~ to investigate|want* ~ to look|want* ~ investigated|pressure to review|referral to|sent the referral|referred ~ to|push* for ~ inquiry|push* for ~ investigation|seek* ~ investigation|seek* ~ inquiry|sought ~ investigation|sought ~ inquiry|to investigate whether|to investigate the|to determine whether|to determine if',
  ],
];
