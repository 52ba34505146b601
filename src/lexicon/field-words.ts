/** Words of contact → the channel that they name. Phrases as in `claim-triggers.ts`. */
export const CONTACT_CHANNELS: readonly (readonly [phrases: string, channel: string])[] = [
  [
    'phone|phone call*|telephone*|by phone|phoned|conference call|phone conversation*|had a call|call with|calls with|call between|calls between|the call|one call|only call|20* call|called him|called her',
    'phone',
  ],
  ['video call*|video conference*|videoconference*', 'video call'],
  ['email*|e-mail*|mails', 'email'],
  ['text message*|texted|texts|whatsapp|signal messages|telegram messages', 'text message'],
  ['letter|letters|wrote to', 'letter'],
  [
    'met|meeting|meetings|face to face|face-to-face|in person|dinner|dined|lunch|breakfast|visited|sat down|social call|visit',
    'in person',
  ],
];

/** Words before what a contact was about. */
export const ABOUT_WORDS =
  'about|focused on|focussed on|touched on|regarding|concerning|discussed|discussing|centered on|centred on|dealt with|covered|on the subject of';

/** Verbs that ask. What follows is who is asked, then what for. */
export const ASKING_VERBS =
  'asked|asking|asks|urged|urging|urges|requested|requesting|pressed|pressing|persuaded|persuading|convinced|begged|implored|pleaded with|lobbied|appealed to|called on|calling on|calls on|called upon|demanded|instructed|ordered|told|invited|pressured|petitioned|calling for|called for|calls for|pushed for|request';

/** Instruments of an inquiry, the narrow ones first. */
export const INQUIRY_INSTRUMENTS: readonly (readonly [phrases: string, instrument: string])[] = [
  [
    "inspector general's review|inspector general's inquiry|inspector general has|inspector general opened|reviews by the inspector|review by the inspector|inspector general conducted|inspector general have conducted|inspectors general",
    "inspector general's review",
  ],
  ['special counsel|special prosecutor|independent counsel', 'special counsel'],
  ['grand jury', 'grand jury'],
  ['subpoena*|summons|summoned', 'summons'],
  ['letter to|in a letter|letter sent|letters to|the letter|a letter|wrote to', 'letter'],
  ['referral', 'referral'],
  ['hearing|hearings', 'hearing'],
  ['preliminary review|security review|clearance review*|internal review|reviews|review', 'review'],
  ['criminal inquiry|criminal investigation', 'criminal investigation'],
  ['audit', 'audit'],
  [
    'joint economic committee|committee launched|committee opened|select committee|committee inquiry|committee is',
    'committee',
  ],
  ['probe|probes', 'probe'],
  ['inquiry|inquiries', 'inquiry'],
  ['investigation|investigations|investigat*', 'investigation'],
];

/** Before what an inquiry looks into. */
export const SUBJECT_WORDS =
  'investigation into|investigations into|inquiry into|inquiries into|probe into|probes into|review into|look into|looking into|looked into|look at|investigate|investigating|investigated|examine whether|examine|examining|examines|scrutinize|scrutinise|scrutinizing|scrutinising|scrutinizes|probe|probing|review of|reviews of|investigation of|probe of|inquiry of|audit of|review';

/** Verbs of rules: what stands before is the rule, what follows is who is bound to what. */
export const RULE_VERBS =
  'require|requires|required|oblige|obliges|obliged|mandate|mandates|compel|compels|prohibit|prohibits|prohibited|forbid|forbids|ban|bans|bar|bars';

/** A duty in the passive: what stands before is who is bound. */
export const DUTY_VERBS =
  'is required to|are required to|was required to|were required to|must|is obliged to|are obliged to|has to|have to|is bound to|are bound to|has a duty to|have a duty to|had to|need to';

/** Words that say that a rule was broken, and that it was kept. */
export const BROKEN_WORDS =
  'failed to|failing to|failure to|fails to|fail to|violat*|breach*|broke|broken|flout*|ignored|in violation|did not report|did not disclose|never reported|never disclosed|not registered|unregistered';
export const KEPT_WORDS =
  'complied with|met every duty|met every obligation|met all|met its obligations|fulfilled|complies with|in compliance|in accordance with|abided by|followed the rules|reported every|reported all|has reported|kept to|lawfully';

/** Words that open what somebody fears. */
export const RISK_WORDS =
  'risk of|risk that|risks of|danger of|danger that|threat of|threat that|fear that|fears that|fears of|concern that|concerns that|possibility that|possible that|chance that|chance of';

/** Verbs of leaning: before stands who leans, after on whom. */
export const RELIANCE_VERBS =
  'relies on|rely on|relied on|relying on|relies heavily on|rely heavily on|depends on|depend on|depended on|dependent on|reliant on|reliance on|heavy reliance on|dependence on|dependency on|cannot do without';

/** Nouns and verbs of providing: before stands the one leaned on. */
export const PROVISION_WORDS =
  'sole provider of|only provider of|sole supplier of|only supplier of|only viable provider of|provider of|provider for|sole provider for|only viable provider for|backbone of|backbone for|accounted for|accounts for|account for|carries|carried|handles|provides|supplies|guides|prime contractor for|primary contractor for|contractor for|vital to|critical to|essential to|indispensable to|crucial to';
export const CONTRACT_WORDS = 'contract with|contracts with|agreement with|deal with';

/** Verbs and links before an office. */
export const OFFICE_VERBS =
  'serves as|served as|serving as|serve as|acts as|acted as|works as|worked as|was named|has been named|named|was appointed|has been appointed|appointed as|was elected|elected|is|was|became|becomes|remains|remained as|remains as|tapped to|appointed to|hired to|hired as|will become|retains|keeps|heads|headed|leads|led|runs|ran|chairs|chaired|oversees|oversaw|advises|advised|worked for|works for|sits on|sat on|co-leads|co-lead';

/** Office verbs that are part of the office itself ("heads the council"). */
export const OFFICE_ACTS =
  /^(?:heads|headed|leads|led|runs|ran|chairs|chaired|oversees|oversaw|advises|advised|worked|works|sits|sat|co-leads|co-lead)$/;

/** Before the reasons of a judgement. */
export const REASON_WORDS =
  'because of|because|due to|given that|given|since|on account of|citing|as a result of|owing to';

/** Verbs of comparing. */
export const COMPARING_VERBS = 'compared|compares|compare|comparing|likened|likens|liken|likening';
