/** Small words by what they do in a sentence, in lower case. */
export const AUXILIARIES: readonly string[] = [
  'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'has', 'have', 'had', 'having', 'do', 'does', 'did', 'will', 'would', 'can', 'could', 'may', 'might',
  'must', 'shall', 'should', 'isn’t', 'aren’t', 'wasn’t', 'weren’t', 'hasn’t', 'haven’t', 'hadn’t', 'doesn’t', 'don’t', 'didn’t', 'won’t', 'wouldn’t',
  'can’t', 'cannot', 'couldn’t', 'shouldn’t', 'ain’t',
];

export const PERSONAL_PRONOUNS: readonly string[] = ['he', 'she', 'they', 'it', 'i', 'we', 'you'];

export const OBJECT_PRONOUNS: readonly string[] = ['him', 'her', 'them', 'me', 'us', 'you', 'it', 'himself', 'herself', 'themselves', 'one'];

export const DETERMINERS: readonly string[] = [
  'a', 'an', 'the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'some', 'any', 'no', 'every', 'each', 'all', 'many',
  'several', 'most', 'few', 'another', 'other', 'such', 'both', 'whose', 'one', 'two', 'three', 'four', 'five',
];

/** A clause begins at one of these; a subject never runs back over it. */
export const CLAUSE_OPENERS: readonly string[] = [
  'that', 'because', 'but', 'while', 'when', 'as', 'if', 'although', 'though', 'after', 'before', 'since', 'until', 'where', 'which', 'who', 'whom', 'what',
  'how', 'why', 'whether', 'so', 'yet', 'than', 'unless', 'whereas', 'once', 'then', 'whenever', 'wherever', 'even',
];

export const PREPOSITIONS: readonly string[] = [
  'of', 'in', 'on', 'at', 'for', 'from', 'with', 'by', 'about', 'against', 'over', 'under', 'between', 'among', 'during', 'through', 'into', 'within', 'without',
  'near', 'behind', 'across', 'to', 'via', 'amid', 'toward', 'towards', 'outside', 'inside', 'per', 'despite', 'around', 'following', 'including', 'until',
];

/** Adverbs beside those in -ly that may stand between a subject and its verb. */
export const ADVERBS: readonly string[] = [
  'also', 'later', 'then', 'again', 'once', 'still', 'never', 'not', 'even', 'just', 'now', 'first', 'ever', 'already', 'since', 'twice', 'often', 'always', 'soon',
  'further', 'too', 'long', 'at', 'instead', 'meanwhile', 'sometimes', 'yet', 'only', 'both', 'all', 'merely',
];

export const DAYS_AND_TIMES: readonly string[] = [
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tonight', 'earlier', 'later', 'last', 'recently', 'afterward',
  'afterwards', 'early', 'late', 'this', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
];
