import type { AfraidAnswer, HoldKind, OrderAnswer, SaidBy, SelfHarmAnswer } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import { object, subject, theirs, upper } from './grammar.ts'

const has = { they: 'have', he: 'has', she: 'has' }
const Subject = ({ pronoun }: Partner) => upper(subject[pronoun])

const reached: Record<HoldKind | 'other', (object: string) => string> = {
  message: (o) => `wrote to ${o}`,
  call: (o) => `called ${o}`,
  visit: (o) => `went to ${o}`,
  'letter-or-gift': (o) => `sent ${o} a letter or gift`,
  'through-someone': (o) => `passed a word on to ${o}`,
  'look-them-up': () => 'looked',
  other: (o) => `reached out to ${o}`,
}

/** Words of the safety questions, and of what Bide is when someone must be protected. */
export const safety = {
  questions: {
    menu: 'Quiet questions',
    menuNote: 'two, and one by day',
    due: 'Two quiet questions',
    dueNote: 'once a month',
    dueThird: 'One quiet question',
    dueThirdNote: 'by day only',
    once: 'Skip, they are asked once a month',
    byDay: 'Skip, it is asked by day',
    title: 'Two quiet questions',
    lede: 'What you answer changes what Bide offers. It stays out of every chart, report and notice.',
    someone: 'Does someone else look at this phone? Read this first',
    order: (p: Partner) =>
      `Is there an order, or has anyone told you to stop contacting ${object[p.pronoun]}?`,
    orderAnswers: {
      no: 'No',
      'told-to-stop': 'I was told to stop',
      'rather-not-say': 'Rather not say',
    } satisfies Partial<Record<OrderAnswer, string>>,
    thereIs: 'There is an order, and it',
    orderDoes: { protects: 'protects me', limits: 'limits me', both: 'does both', 'not-sure': 'not sure' },
    afraid: 'Has either of you been afraid of the other?',
    afraidAnswers: (p: Partner): Record<AfraidAnswer, string> => ({
      no: 'No',
      me: 'I have',
      them: `${Subject(p)} ${has[p.pronoun]}`,
      both: 'Both of us',
      'rather-not-say': 'Rather not say',
    }),
    more: 'If you like, say more',
    moreNote: 'It helps you later to see what was said, and until when.',
    who: 'Who said it?',
    whoSaid: (p: Partner): Record<SaidBy, string> => ({
      them: `${Subject(p)} did`,
      lawyer: 'A lawyer',
      police: 'The police',
      court: 'A court',
      'someone-else': 'Someone else',
    }),
    words: 'In what words?',
    wordsHint: 'for instance: please do not write again',
    on: 'On which day?',
    ends: 'The last day of the order, if it has one',
    done: 'Done',
    third: 'A third is asked by day, on its own page.',
    thirdLink: 'The third, on its own page',
    /** Why a looser answer is not taken. */
    stands: (since: string, until: string) =>
      `You said it on ${since}. It stands until ${until} at least: a hard night is no time to undo it.`,
    sooner: 'If that was a slip, or if things have changed, a person can help sooner:',
    noContact: (since: string, p: Partner) =>
      `No contact was asked for on ${since}, and it stands. It takes new words from ${object[p.pronoun]}, that you did not ask for.`,
    orderStands: (since: string, until: string | undefined) =>
      until === undefined
        ? `You told of an order on ${since}. It stands until a court ends it.`
        : `You told of an order on ${since}. It stands until its last day, ${until}.`,
    lawyer: 'A lawyer can say what it allows.',
    tellNew: 'Something new was said',
  },
  third: {
    title: 'Have you lately thought of hurting yourself?',
    answers: { no: 'No', yes: 'Yes', 'rather-not-say': 'Rather not say' } satisfies Record<
      SelfHarmAnswer,
      string
    >,
    note: 'It is kept like the rest. Nobody watches this, so an answer here reaches no one. A person can hear it:',
    near: 'Someone who knows you.',
    danger: 'In danger now.',
    atNight: 'This one is asked by day. By night there is help:',
  },
  help: {
    afraidTitle: 'Help when you are afraid',
    frighteningTitle: 'Help to stop frightening someone',
    forWhom: { women: 'for women', men: 'for men', anyone: '' },
    others: 'For others, and elsewhere',
    noLine: 'There is no line here that we have seen with our own eyes. This list has many:',
    notLive: 'Numbers change. Each one stands with the page it was seen on, and the day.',
    onTop: 'A person can hear how it is, at any hour.',
  },
  stop: {
    title: (p: Partner) => `You have been asked to stop. Nothing goes out to ${object[p.pronoun]} from here.`,
    rule: 'It is a rule about messages, not a verdict on you.',
    said: (by: SaidBy, p: Partner): string =>
      ({
        them: `${Subject(p)} said`,
        lawyer: `${upper(theirs[p.pronoun])} lawyer wrote`,
        police: 'The police said',
        court: 'An order says',
        'someone-else': 'You were told',
      })[by],
    told: 'You were told to stop',
    order: 'There is an order',
    until: (day: string) => `until ${day}`,
    offence: 'Further contact can be an offence even when each message is kind. Talk to a lawyer.',
    through: 'Through someone else is contact too. Laws differ by place; this is not legal advice.',
    instead: 'What you can do instead',
    tonight: 'Tonight',
    today: 'Today',
    lean: 'Choose someone to lean on',
    wordsFor: (p: Partner) => `Words for ${object[p.pronoun]}`,
    wordsNote: 'Here, one a night, ten minutes. Never sent.',
    children: 'Children',
    childrenNote: 'Only as a lawyer or an order allows.',
    papers: 'Papers, money',
    papersNote: 'A lawyer, or the court’s own way.',
    keptBefore: 'What you put down before',
    keptNote: 'to read, or to let go',
    howIsIt: 'How is it today?',
    howNote: '20 seconds',
    hurt: 'Hurting less',
    tell: 'Something new was said',
  },
  neverSent: {
    top: 'Never sent',
    title: (p: Partner) => `What would you say to ${object[p.pronoun]}?`,
    lede: 'One a night. After ten minutes it folds away, and it is never sent.',
    label: 'Words that are never sent',
    placeholder: 'Write it here.',
    fold: 'Fold it away',
    folded: 'It is folded away. Nothing was sent.',
    tomorrow: 'Tonight’s is written. There is room for the next one from noon.',
    earlier: 'The ones before',
    one: 'Folded, two taps to read',
    instead: 'Not tonight',
  },
  fear: {
    title: 'Your safety comes first here.',
    danger: 'In danger now.',
    silent: (keys: string) => `In danger now. If you cannot speak on a mobile, press ${keys} when told.`,
    advice:
      'Better not to face anyone with it alone. If someone sees this phone or your accounts, do not change them all at once: ask the helpline first. Calls stay in this phone’s list. A safer phone is one that nobody else has held.',
    limitsToo: 'You are to keep away as well. Nothing goes out from here; talk to a lawyer.',
    notes: 'Private notes',
    notesNote: 'What happened, and when. Left out of every report.',
    date: (inDays: string) => `${upper(inDays)}. Tell a lawyer that you have been afraid.`,
    hide: 'Hide',
    hideNote: 'Top right: a dull page, and this one is gone.',
    tryIt: 'Try it',
    before: 'What you wrote before',
    beforeNote: 'to read, if you want to',
    someone: 'Does someone else look at this phone?',
  },
  notes: {
    title: 'Private notes',
    lede: 'What happened, and when, in your own words. Nothing is sent. No report has them.',
    label: 'A note',
    placeholder: 'What happened, where, who saw it.',
    keep: 'Keep this note',
    kept: 'It is kept, folded.',
    none: 'No notes yet.',
    earlier: 'Kept',
    folded: 'folded',
    lawyer: 'A lawyer or a helpline can say what is worth writing down.',
  },
  kept: {
    title: { stop: 'What you put down before', fear: 'What you wrote before' },
    lede: {
      stop: 'It does not go out from here. You can read it, or let it go.',
      fear: 'Words, and nothing else. Nothing comes of them.',
    },
    none: 'Nothing is here.',
    neverSent: 'Never sent',
    neverSentNote: (n: number) => (n === 1 ? 'one' : String(n)),
    why: 'You have been asked to stop, so there is no going ahead from here. To read it, or to let it go, is yours.',
    instead: 'What you can do instead',
    sentThere: 'It has gone out all the same',
    sentThereNote: 'one tap, then when',
    record: 'Record',
    written: (when: string) => `Written ${when}`,
  },
  feared: {
    /** On top of Today, for the one who frightens. */
    title: (p: Partner) => `You said that ${subject[p.pronoun]} ${has[p.pronoun]} been afraid.`,
    rule: (p: Partner) =>
      `So only what is practical goes out to ${object[p.pronoun]} from here. To be watched, followed or met at the door is frightening, whatever is meant by it.`,
    ask: 'People who want to stop frightening someone can talk to someone now:',
    none: 'There are people who help with that. This list has many:',
    more: 'More help',
    closed: (p: Partner) =>
      `${Subject(p)} ${has[p.pronoun]} been afraid, so only what is practical goes out from here. You can read it, hold it longer or let it go.`,
  },
  warned: {
    after: (kind: HoldKind | 'other', when: string, p: Partner) =>
      `You ${reached[kind](object[p.pronoun])} ${when}, after you had been told to stop.`,
    visits: (n: number, p: Partner) =>
      `You went to ${object[p.pronoun]} ${n === 2 ? 'twice' : `${n} times`} in these 30 days, and nobody had agreed to it.`,
    effect: 'Bide does not help to write to anyone about it now. Say it to a person first:',
    lean: 'Choose someone to lean on',
    helpline: 'A helpline',
  },
  names: {
    title: 'A quieter name and picture',
    before: 'Choose before installing: later the picture may not change.',
    chosen: (name: string) => `The tab, the title and the picture say ${name} from now on.`,
    inside: 'Which name you chose can be read in this browser without a key.',
    install: (name: string) => `Install as ${name}`,
    notNow: 'Not now',
  },
}
