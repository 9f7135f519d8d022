/** Verbs that report speech, by every form an article uses. `say` is the neutral one; the rest colour what is said. */
const VERBS: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told',
  add: 'adds added',
  announce: 'announces announced',
  argue: 'argues argued',
  ask: 'asks asked',
  assert: 'asserts asserted',
  claim: 'claims claimed',
  comment: 'comments commented',
  complain: 'complains complained',
  concede: 'concedes conceded',
  confirm: 'confirms confirmed',
  contend: 'contends contended',
  declare: 'declares declared',
  deny: 'denies denied',
  describe: 'describes described',
  disclose: 'discloses disclosed',
  estimate: 'estimates estimated',
  explain: 'explains explained',
  insist: 'insists insisted insisting',
  maintain: 'maintains maintained',
  note: 'notes noted',
  observe: 'observes observed',
  predict: 'predicts predicted',
  promise: 'promises promised',
  recall: 'recalls recalled',
  reiterate: 'reiterates reiterated',
  remark: 'remarks remarked',
  repeat: 'repeats repeated',
  reply: 'replies replied',
  report: 'reports reported',
  reveal: 'reveals revealed',
  state: 'states stated',
  stress: 'stresses stressed',
  suggest: 'suggests suggested',
  testify: 'testifies testified',
  urge: 'urges urged',
  vow: 'vows vowed',
  warn: 'warns warned',
  write: 'writes wrote',
};

const FORMS: ReadonlySet<string> = new Set(
  Object.entries(VERBS).flatMap(([verb, forms]) => [verb, ...forms.split(' ')]),
);

/** Whether the word, in lower case, is a form of a verb that reports speech. */
export function isReportingVerb(word: string): boolean {
  return FORMS.has(word);
}

/**
 * Verbs that report speech when what was said stands in quotation marks beside them: `called it “a gift”`, `“No,” he laughed`.
 */
const QUOTING: ReadonlySet<string> = new Set(
  (
    'call calls called dub dubs dubbed brand brands branded label labels labelled labeled blame blames blamed credit credits credited ' +
    'accuse accuses accused condemn condemns condemned hail hails hailed denounce denounces denounced praise praises praised ' +
    'criticise criticises criticised criticize criticizes criticized dismiss dismisses dismissed rule rules ruled find finds found ' +
    'laugh laughs laughed joke jokes joked shout shouts shouted cry cries cried whisper whispers whispered sigh sighs sighed ' +
    'boast boasts boasted lament laments lamented hope hopes hoped think thinks thought believe believes believed ' +
    'conclude concludes concluded tweet tweets tweeted post posts posted acknowledge acknowledges acknowledged agree agrees agreed ' +
    'admit admits admitted express expresses expressed voice voices voiced cite cites cited demand demands demanded ' +
    'answer answers answered respond responds responded retort retorts retorted quip quips quipped plead pleads pleaded beg begs begged ' +
    'thunder thunders thundered mutter mutters muttered exclaim exclaims exclaimed protest protests protested caution cautions cautioned ' +
    'counter counters countered wonder wonders wondered muse muses mused grumble grumbles grumbled object objects objected ' +
    'pledge pledges pledged refer refers referred speak speaks spoke thank thanks thanked welcome welcomes welcomed go goes went'
  ).split(' '),
);

/** Whether the word, in lower case, is a form of a verb that may stand with a quotation as one that reports speech does. */
export function isQuotingVerb(word: string): boolean {
  return QUOTING.has(word);
}
