/** Month names and their usual abbreviations, lower case, without the full stop → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
]);

/** Months that are also verbs, adjectives or given names: on their own they need a word of time before them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['march', 'may', 'april', 'june', 'august', 'mar', 'jan']);

/** Weekdays → days after Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 0],
  ['tuesday', 1],
  ['wednesday', 2],
  ['thursday', 3],
  ['friday', 4],
  ['saturday', 5],
  ['sunday', 6],
]);

/** Short weekdays; words of their own too ("Sat down"), so they count only before a month. */
export const SHORT_WEEKDAYS: ReadonlySet<string> = new Set([
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
]);

/** Words before a weekday that make it a name ("Black Friday") or a habit ("every Monday"). */
export const WEEKDAY_NAMES: ReadonlySet<string> = new Set([
  'good',
  'black',
  'bloody',
  'ash',
  'fat',
  'cyber',
  'palm',
  'easter',
  'super',
  'casual',
  'every',
  'each',
  'most',
]);

export const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'midnight']);

/** Seasons → EDTF level 1 codes. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

/** Units of time → the unit that the calendar reckons in. */
export const TIME_UNITS: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year' | 'decade'> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
]);

/** Words before a bare month or year that show that a time is meant. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'of',
  'during',
  'throughout',
  'from',
  'between',
  'before',
  'after',
  'around',
  'about',
  'circa',
  'through',
  'to',
  'early',
  'mid',
  'late',
  'last',
  'this',
  'next',
  'past',
  'previous',
  'and',
  'or',
  'for',
]);

/** Words that say that what follows is still to come. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set([
  'will',
  "won't",
  'won’t',
  'shall',
  'scheduled',
  'slated',
  'due',
  'upcoming',
  'planned',
]);

/** Words after which "to" speaks of what is still to come. */
export const FUTURE_BEFORE_TO: ReadonlySet<string> = new Set([
  'is',
  'are',
  'going',
  'set',
  'plans',
  'plan',
  'planning',
  'expected',
  'expects',
  'hopes',
  'intends',
  'about',
]);

/** Past verbs at which a look back for the future stops: the time belongs to them. */
export const PAST_VERBS: ReadonlySet<string> = new Set([
  'said',
  'told',
  'wrote',
  'was',
  'were',
  'had',
  'did',
  'met',
  'spoke',
  'went',
  'came',
  'held',
  'made',
  'gave',
  'took',
  'began',
  'sent',
  'left',
  'won',
  'lost',
  'found',
]);
