import type { ClearAnswer, ClearQuestion, DoorOut, PartingList, WithoutMeBy } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import { number, object, subject, theirs, upper } from './grammar.ts'

const s = ({ pronoun }: Partner) => subject[pronoun]
const o = ({ pronoun }: Partner) => object[pronoun]
const sideOf = (side: 'hold-on' | 'let-go') => (side === 'hold-on' ? 'holding on' : 'letting go')

type Strength = 'unsure' | 'a-little' | 'towards' | 'strongly'

/** Words of the question itself: where one leans, how clear it is, the three ways, and the path of letting go. */
export const decide = {
  question: (p: Partner) => `Do I let ${o(p)} go?`,
  lede: (p: Partner) =>
    `There is no date by which you must know. ${upper(theirs[p.pronoun])} leaving is ${theirs[p.pronoun]} own, and legal dates go on.`,
  reword: 'In my own words',
  rewordLabel: 'The question, in your words',
  keepWords: 'Keep these words',
  change: 'Change',
  ways: (p: Partner): Record<DoorOut, readonly [string, string]> => ({
    'hold-on': ['Hold on', `keep hoping, and ask nothing of ${o(p)}`],
    'keep-waiting': ['Keep waiting', 'decide nothing for now'],
    'let-go': ['Let go', 'in your own time, with help'],
  }),
  withoutMe: 'It was decided without me',
  withoutMeNote: (p: Partner) =>
    `Papers came, there is someone else, or ${s(p)} say${p.pronoun === 'they' ? '' : 's'} it is final. Begin here instead.`,
  back: 'Decide',
  made: {
    waiting: (p: Partner): Record<DoorOut, string> => ({
      'hold-on': 'You chose to hold on.',
      'keep-waiting': 'You chose to keep waiting.',
      'let-go': `You chose to let ${o(p)} go.`,
    }),
    until: (when: string) => `It waits until ${when}, and then it stands. You can undo it, now and later.`,
    stands: (p: Partner, on: string): Record<DoorOut, string> => ({
      'hold-on': `You chose to hold on, on ${on}.`,
      'keep-waiting': `You chose to keep waiting, on ${on}.`,
      'let-go': `You chose to let ${o(p)} go, on ${on}.`,
    }),
    stays: 'It stands. You can undo it on any day, without a reason.',
    undo: 'Undo it',
    without: 'It was decided without you.',
    withoutNote: 'What you feel is still yours. Nobody asks here any more where you lean.',
    withoutOpen: 'What helps now',
    path: 'The next small steps',
  },
  way: {
    waits: 'It waits 72 hours, and can be undone.',
    decided: 'I have decided',
    sure: 'Put it in words for yourself: this is what I choose for now. It waits 72 hours before it stands. You can undo it at any time.',
    yes: (p: Partner): Record<DoorOut, string> => ({
      'hold-on': 'I hold on',
      'keep-waiting': 'I keep waiting',
      'let-go': `I let ${o(p)} go`,
    }),
    notYet: 'Not yet',
    nothing: 'You have not decided. Reading changes nothing.',
    holdOn: (p: Partner): readonly (readonly [string, string])[] => [
      [
        'What it asks of you',
        `To hope, and to ask nothing of ${o(p)}. No calls about the two of you, no tests, no signs to look for.`,
      ],
      [
        'What it is not',
        `Hope is not a plan for ${o(p)}. Nobody can say what ${s(p)} will do, and holding on does not change it.`,
      ],
      [
        'What goes on',
        'Your own days. Sleep, work, people, and the things that make it hurt less come first.',
      ],
      ['The way out', 'You can let go of it on any day. That is no defeat.'],
    ],
    keepWaiting: (p: Partner): readonly (readonly [string, string])[] => [
      ['What it asks of you', `To decide nothing for now, and to give ${o(p)} the space that was asked for.`],
      [
        'What it is not',
        `Waiting is not a way to make ${o(p)} miss you. No study shows that it does. It is time for you.`,
      ],
      [
        'What helps',
        'A day to look at it again, so that it does not go on by itself. You set it, or you set none.',
      ],
      ['The way out', 'You can decide on any day, either way.'],
    ],
  },
  lean: {
    title: 'Where do you lean?',
    lede: 'One day’s answer. Nothing follows from it.',
    hidden: 'The last one stays hidden until you keep this one.',
    slider: 'From let go to hold on',
    ends: ['let go', 'unsure', 'hold on'] as const,
    at: (side: 'hold-on' | 'let-go' | 'unsure', strength: Strength): string => {
      if (side === 'unsure' || strength === 'unsure') return 'unsure'
      const way = `towards ${sideOf(side)}`
      if (strength === 'towards') return way
      return strength === 'a-little' ? `a little ${way}` : `strongly ${way}`
    },
    sure: 'How sure?',
    sureEnds: '0 not at all, 10 quite sure',
    outOf: (n: number) => `${n} of 10`,
    why: 'Why, in one line?',
    change: 'What would change your mind?',
    changeHint: 'one thing, or two',
    beside: 'Kept beside it, from today',
    besideHurt: (hurt: number) => `hurt ${hurt}`,
    hurt: 'How much does it hurt today?',
    slept: 'How many hours did you sleep?',
    sleptEnds: '10 means ten or more',
    keep: 'Keep this',
    next: (day: string) => `The next can be kept from ${day}.`,
    early: 'Once a week is enough. Asked each day, it would only follow the hurt.',
    due: 'Where do you lean today?',
    dueNote: 'once a week',
  },
  leaned: {
    title: 'Where you have leaned',
    rings: 'larger ring, surer day',
    none: 'Nothing kept yet. Once a week you can say where you lean, and see later whether it held.',
    hidden: 'The last one is hidden until you keep the next.',
    picture: (count: number, last: string) =>
      count === 1 ? `One day: ${last}.` : `${upper(number(count))} days, the last ${last}.`,
    table: 'The same in numbers',
    day: 'Day',
    where: 'leaned',
    sure: 'sure',
    unsure: 'The last one is unsure. That is an answer too.',
    run: (run: number, side: 'hold-on' | 'let-go') =>
      run === 1
        ? `The last one leans towards ${sideOf(side)}. Six in a row are needed before Bide says it has held.`
        : `The last ${number(run)} lean the same way. Six in a row are needed before Bide says it has held.`,
    notSure: (run: number, side: 'hold-on' | 'let-go') =>
      `The last ${number(run)} lean towards ${sideOf(side)}, and not surely enough to say that it has held.`,
    swung: (day: string) => `On ${day} it swung.`,
    holding: (run: number, side: 'hold-on' | 'let-go') =>
      `It has held: the last ${number(run)} lean towards ${sideOf(side)}.`,
    moves: 'But it moves with how much it hurts.',
    unknown: 'It is too early to tell if it moves with how much it hurts.',
    settled: (run: number, side: 'hold-on' | 'let-go') =>
      `It has settled: ${number(run)} in a row lean towards ${sideOf(side)}, on bad days and on better ones.`,
    goesOn: (weeks: number, hundred: number) =>
      `By a plain count: after ${weeks} weeks with no change, four more pass with none about ${hundred} times in 100.`,
    notRight: (p: Partner) =>
      `This tells of what you kept, not of what is right. You decide for you, and ${s(p)} for ${o(p)}.`,
    others:
      'In one study, about half of the people who thought of divorce thought in another way a year later. Legal dates do not wait.',
    leftOut: 'Days close to a contact, and days after a bad night, are kept and not counted.',
  },
  wouldChange: 'What would change your mind',
  clear: {
    title: 'How clear does it feel?',
    lede: 'Four short questions. Answer what you like. There is no mark to reach.',
    questions: (p: Partner): Record<ClearQuestion, string> => ({
      know: 'Do I know what each way would ask of me?',
      matters: 'Do I know what matters most to me in it?',
      own: `Is it my own choice, and not made for me, or made to please ${o(p)}?`,
      enough: 'Do I have people to talk it over with?',
    }),
    answers: { yes: 'Yes', partly: 'In part', no: 'Not yet' } satisfies Record<ClearAnswer, string>,
    keep: 'Keep it',
    row: 'How clear it feels',
    due: 'four short questions',
    last: (yes: number, when: string) => `${yes} of 4 on ${when}`,
    before: (when: string) => `On ${when}`,
  },
  again: {
    row: 'Look again',
    none: 'on no date',
  },
  letGo: {
    title: (p: Partner) => `If you let ${o(p)} go`,
    titleMade: (p: Partner) => `Letting ${o(p)} go`,
    say: 'What to say, or not',
    sayNote: 'You owe no speech. One line is enough, with no last request. Like any message, it waits first.',
    line: 'I heard you. I am letting you go.',
    sayLater: (p: Partner) =>
      `You can also say nothing. Days after ${s(p)} asked, such a line is itself a contact that you begin.`,
    saySafe: 'You owe no speech. Nothing goes out from here, and silence is an answer too.',
    write: 'Let it wait in a hold',
    farewell: 'A farewell, never sent',
    farewellNote: 'A few plain lines, once. Sealed, and opened only if you ask.',
    things: 'Things and rituals',
    thingsNote: (p: Partner) =>
      `The ring, ${theirs[p.pronoun]} side of the wardrobe, Sunday mornings. When you are ready, or never.`,
    practical: 'The practical list',
    practicalNote: 'Home, money, papers, keys. One at a time, and a lawyer before you sign.',
    people: 'People',
    peopleNote: 'Who hears it from you, and who is there for you.',
    peopleFirst: (name: string) =>
      `${name} first. Who else hears it from you, and from whom the children do.`,
    ending: 'An ending for Bide',
    endingNote: 'Take everything with you, then wipe it, on a day you choose.',
    open: (n: number) => (n === 1 ? 'one to do' : `${n === 0 ? 'none' : number(n)} to do`),
  },
  without: {
    title: 'It was decided without me',
    lede: 'You need not be ready for it.',
    happened: 'What happened',
    by: {
      papers: 'Papers came',
      'someone-new': 'Someone new',
      final: 'It is final',
      'another-way': 'In another way',
    } satisfies Record<WithoutMeBy, string>,
    says: (by: WithoutMeBy, p: Partner): string =>
      ({
        papers:
          'Papers have dates, and those go on without you. Show them to a lawyer before the first of them.',
        'someone-new':
          'You do not have to see it, follow it, or ask about it. What you do not look up you do not have to carry.',
        final: `You heard it. You do not have to answer, and you do not have to be asked again to believe ${o(p)}.`,
        'another-way': 'However it came, you did not choose it, and you do not have to agree with it today.',
      })[by],
    date: 'Papers have dates, and those go on without you. Show them to a lawyer before that day.',
    addDate: 'A legal date',
    addDateNote: 'so that it stands on top',
    tonight: 'Nothing needs an answer from you tonight.',
    lawyer: 'Papers and dates',
    yours: 'Still yours',
    yoursNote:
      'What you feel, what you sign, and the day you stop hoping. Bide no longer asks where you lean.',
    yoursBefore: 'What you feel, what you sign, and the day you stop hoping.',
    children: 'Telling the children',
    childrenNote: 'Best from you both, and only what they need.',
    takeBack: 'That is not so after all',
  },
  farewell: {
    title: 'A farewell, never sent',
    lede: 'A few plain lines, once. It goes to nobody: nothing here can send it or copy it.',
    label: 'A farewell',
    hint: 'What was, and what you wish. Stop when it is enough.',
    seal: 'Seal it',
    sealed: 'It is sealed.',
    sealedNote: 'It was not sent, and nothing will bring it up. It opens only if you ask.',
    fold: (when: string) => `Sealed ${when}`,
    folded: 'folded',
    drop: 'Take it away',
    care: 'If writing makes it worse, stop. Long writing of deep feelings did harm to some people who had just parted.',
  },
  lists: {
    title: {
      things: 'Things and rituals',
      practical: 'The practical list',
      people: 'People',
    } satisfies Record<PartingList, string>,
    lede: {
      things: 'When you are ready, or never. Nothing here has a date.',
      practical: 'One at a time. See a lawyer before you sign anything.',
      people: 'Who hears it from you. You choose the words, and how much.',
    } satisfies Record<PartingList, string>,
    hints: (p: Partner): Record<PartingList, readonly string[]> => ({
      things: [
        'The ring',
        'The photos on the wall',
        `${upper(theirs[p.pronoun])} side of the wardrobe`,
        'Sunday mornings',
        'The song',
      ],
      practical: [
        'Where I live',
        'The bank account',
        'Papers to find',
        'A lawyer to ask',
        'The keys',
        'Passwords of my own',
      ],
      people: ['My family', 'A close friend', 'Someone at work', 'The children’s school'],
    }),
    add: 'Something else',
    keep: 'Add it',
    done: 'Done',
    open: 'Open again',
    drop: 'Take it away',
    none: 'Nothing on it yet.',
    suggest: 'Some that others have had',
    label: (what: string) => `“${what}”`,
    children:
      'Children do best when they hear it from you both, with few words: that it is decided, that it is not their doing, and what stays the same.',
    lean: 'Someone to lean on',
  },
  ending: {
    title: 'An ending for Bide',
    lede: 'You can go when you like. Nothing here asks you to stay.',
    sealed: 'Take everything with you',
    sealedNote: 'one sealed file',
    out: 'Take it as plain files',
    outNote: 'for other programs, not sealed',
    wipe: 'Wipe it',
    wipeNote: 'everything, for good',
    day: 'A day for it, if you like',
    keep: 'Keep this day',
    none: 'On no day',
    chosen: (day: string) => `You chose ${day}. Nothing is wiped by itself.`,
    calendar: 'In my calendar',
    calendarTitle: 'Appointment',
    due: 'The day you chose to end with Bide',
  },
  today: {
    parted: (by: 'me' | 'them', p: Partner, on: string): readonly string[] =>
      by === 'me'
        ? [`You are letting ${o(p)} go.`, `You chose it on ${on}.`]
        : ['It was decided without you.', 'What you feel, and what you sign, is still yours.'],
    path: 'Letting go',
    pathNote: 'one small thing at a time',
    aim: 'What you did',
  },
}
