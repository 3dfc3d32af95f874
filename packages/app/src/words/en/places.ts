import type { HoldKind } from '@bide/core/event'
import type { Tally } from '@bide/core/fold'
import type { Partner } from '@bide/core/settings'
import { number, theirs, object as them, upper } from './grammar.ts'

/** How a hold ended, as the lists tell it: going ahead before its time is told apart from going ahead after it. */
export type Ended = 'dropped' | 'rewritten' | 'went-ahead' | 'early' | 'elsewhere' | 'lapsed'
/** Ended holds, as they are counted on screen. */
export type Counts = Pick<Tally, 'notSent' | 'sent' | 'lapsed'>

const inAll = ({ notSent, sent, lapsed }: Counts) => notSent + sent + lapsed

const asked = { they: 'They', he: 'He', she: 'She' }

const aThing = (kind: HoldKind, { pronoun }: Partner): string =>
  ({
    message: 'a message',
    call: 'a call',
    visit: 'a visit',
    'letter-or-gift': 'a letter or gift',
    'through-someone': 'a word through someone',
    'look-them-up': `a look at ${theirs[pronoun]} page`,
  })[kind]

const endings: Record<HoldKind, Record<Exclude<Ended, 'rewritten' | 'lapsed'>, string>> = {
  message: {
    dropped: 'Not sent',
    'went-ahead': 'Sent, after re-reading',
    early: 'Sent, early',
    elsewhere: 'Sent anyway, there',
  },
  call: {
    dropped: 'Not made',
    'went-ahead': 'Made, after re-reading',
    early: 'Made, early',
    elsewhere: 'Called anyway',
  },
  visit: {
    dropped: 'Not made',
    'went-ahead': 'Made, after re-reading',
    early: 'Made, early',
    elsewhere: 'Went anyway',
  },
  'letter-or-gift': {
    dropped: 'Not sent',
    'went-ahead': 'Sent, after re-reading',
    early: 'Sent, early',
    elsewhere: 'Sent anyway',
  },
  'through-someone': {
    dropped: 'Not passed on',
    'went-ahead': 'Passed on, after re-reading',
    early: 'Passed on, early',
    elsewhere: 'Passed on anyway',
  },
  'look-them-up': {
    dropped: 'Not looked at',
    'went-ahead': 'Looked, after re-reading',
    early: 'Looked, early',
    elsewhere: 'Looked anyway',
  },
}

const choseNot: Record<HoldKind, string> = {
  message: 'You chose not to send it',
  call: 'You chose not to call',
  visit: 'You chose not to go',
  'letter-or-gift': 'You chose not to send it',
  'through-someone': 'You chose not to pass it on',
  'look-them-up': 'You chose not to look',
}

const didThere: Record<HoldKind, string> = {
  message: 'You sent it from the chat app.',
  call: 'You called.',
  visit: 'You went.',
  'letter-or-gift': 'You sent it.',
  'through-someone': 'It was passed on.',
  'look-them-up': 'You looked.',
}

const afterAll: Record<HoldKind, string> = {
  message: 'I sent it after all',
  call: 'I called after all',
  visit: 'I went after all',
  'letter-or-gift': 'I sent it after all',
  'through-someone': 'It was passed on after all',
  'look-them-up': 'I looked after all',
}

/** `9 not sent, 2 sent, 1 never read again`, without the parts that are none, and each on one line. */
const parts = ({ notSent, sent, lapsed }: Counts): string =>
  [
    notSent > 0 && `${notSent}\u00a0not\u00a0sent`,
    sent > 0 && `${sent}\u00a0sent`,
    lapsed > 0 && `${lapsed}\u00a0never\u00a0read\u00a0again`,
  ]
    .filter((part) => part !== false)
    .join(', ')

/** What is put down once, in a sentence: a call or a visit is not a thing one puts down by name. */
const theOne: Record<HoldKind, string> = {
  message: 'one message',
  call: 'one call',
  visit: 'one',
  'letter-or-gift': 'one letter or gift',
  'through-someone': 'one message',
  'look-them-up': 'one',
}

const moreWait = (n: number): string => (n === 1 ? 'One more waits.' : `${upper(number(n))} more wait.`)

export const places = {
  today: {
    title: 'Today',
    /**
     * The first sentence: what the person did, one sentence a line. The open ones are never counted twice.
     * `only`: the kind of the only one there is, and what did not happen because of it: “Nothing was sent.”
     */
    did: (counts: Counts, open: number, only?: { kind: HoldKind; nothing: string }): readonly string[] => {
      const closed = inAll(counts)
      if (closed === 0 && open === 0) return ['Nothing has been put down yet.']
      if (closed === 0 && only) return [`You put ${theOne[only.kind]} down.`, only.nothing]
      if (closed === 0) return [`You put ${number(open)} down.`, 'Nothing was sent.']
      const first = `So far you put ${number(closed)} down: ${parts(counts)}.`
      return open > 0 ? [first, moreWait(open)] : [first]
    },
    firstDay: 'When you are about to write, write it here instead. Nothing is sent.',
    counted: (p: Partner) => `What you do is counted here, never what ${doOf(p)}.`,
    ready: 'Ready to re-read',
    readyMore: (n: number) => (n === 1 ? 'One more is ready.' : `${upper(number(n))} more are ready.`),
    /** `when` as the clock words give it: “last night at 23:40”. */
    putDownAt: (kind: HoldKind, p: Partner, when: string) => `${upper(aThing(kind, p))}, put down ${when}`,
    reread: 'Re-read it',
    until: (when: string) => `until ${when}`,
    strongNow: 'How strong is it now?',
    strongFor: (kind: HoldKind, p: Partner, when: string) => `For ${aThing(kind, p)}, put down ${when}.`,
    seconds: '20 seconds',
    skip: 'skip',
    keep: (n: number) => `Keep ${n}`,
    moreWait,
    nothing: 'Nothing to do today.',
    nothingWorse:
      'Nothing here gets worse while you are away, and nothing is waiting for you. You can close this now.',
    nothingYet: (n: number, when: string) =>
      n === 1
        ? `It waits until ${when}, and needs nothing from you before then. You can close this now.`
        : `The first waits until ${when}. Nothing is needed from you before then. You can close this now.`,
    notices: 'Good to know',
    notPersistent: 'This browser may clear what you wrote. Bide on the home screen is safer.',
    notPersistentInstalled: 'This phone may clear what you wrote when it runs out of room.',
    how: 'How',
    update: 'A newer Bide is ready. It waits until you say so.',
    useIt: 'Use it',
    clockBack:
      'The clock of this phone was set back, or was wrong before. What was ready stays ready; what waits keeps the hour it was given.',
    clockAhead:
      'The clock of this phone is far ahead. If that is wrong, set it right, and the hours here will be too.',
    newer:
      'A newer Bide wrote something this one cannot read. Until Bide is updated here, nothing can be gone ahead with. Writing and putting down go on.',
    unread: (n: number) =>
      n === 1 ? 'One entry could not be read. It is kept.' : `${n} entries could not be read. They are kept.`,
  },
  record: {
    title: 'Record',
    putDown: 'Put down',
    ready: (n: number) =>
      n === 1 ? 'One is ready to re-read.' : `${upper(number(n))} are ready to re-read.`,
    nothingElse: 'Nothing else waits.',
    waiting: (n: number) => (n === 1 ? 'One waits.' : `${upper(number(n))} wait.`),
    waitingToo: (n: number) => (n === 1 ? 'One more waits.' : `${upper(number(n))} more wait.`),
    nothing: 'Nothing waits.',
    empty: 'Nothing here yet.',
  },
  putDown: {
    title: 'Put down',
    back: 'Record',
    lede: ({ ready, waiting }: { ready: number; waiting: number }): string => {
      if (ready === 0 && waiting === 0) return 'Nothing waits for you.'
      if (ready === 0) return waiting === 1 ? 'One waits.' : `${upper(number(waiting))} wait.`
      const first = ready === 1 ? 'One waits for you.' : `${upper(number(ready))} wait for you.`
      if (waiting === 0) return `${first} Nothing else does.`
      return `${first} ${waiting === 1 ? 'One still cools.' : `${upper(number(waiting))} still cool.`}`
    },
    cooling: 'Still cooling',
    soFar: 'So far',
    total: (counts: Counts) => `${inAll(counts)} put down`,
    notSent: 'Not sent',
    sent: 'Sent',
    lapsed: 'Never read again',
    ended: 'Ended',
    foldedAway: (n: number) => (n === 0 ? 'none yet' : `${n}, folded away`),
    askedTwice:
      'You are asked about one the day after it ends, and once more after two weeks. Then nothing brings it up again.',
    sameForAll: 'A call, a visit or a look counts the same way: not done, or done.',
    empty: 'What you put down waits here until it can be read again.',
  },
  ended: {
    title: 'Ended',
    back: 'Put down',
    lede: (counts: Counts) => `${inAll(counts)} in all: ${parts(counts)}. The words stay folded.`,
    none: 'Nothing has ended yet.',
    thing: (kind: HoldKind, p: Partner) => upper(aThing(kind, p)),
    how: (kind: HoldKind, ended: Ended): string => {
      if (ended === 'lapsed') return 'Never read again'
      if (ended === 'rewritten') return 'Rewritten'
      return endings[kind][ended]
    },
    older: 'Older',
    shown: (shown: number, all: number) => `The latest ${shown} of ${all}.`,
  },
  endedOne: {
    back: 'Ended',
    putDownOn: (day: string, clock: string) => `Put down on ${day} at ${clock}.`,
    folded: 'folded',
    urge: 'The urge',
    /** The picture in one sentence, for those who hear it. Each part is already a clause: “8 at 23:26”. */
    picture: (ratings: readonly string[], guess: number | undefined) =>
      `The urge was ${list(ratings)}.${guess === undefined ? '' : ` You had guessed ${guess}.`}`,
    rated: (value: number, when: string) => `${value} at ${when}`,
    guessed: (n: number) => `you guessed ${n}`,
    itWas: (n: number) => `it was ${n}`,
    numbers: 'The same in numbers',
    when: 'When',
    strength: 'Urge',
    yourGuess: 'your guess',
    putDown: (urge: number | undefined) =>
      urge === undefined ? 'You put it down.' : `You put it down. The urge was ${urge}.`,
    rerated: (urge: number) => `The urge was ${urge}.`,
    waveEnded: (urge: number) => `A wave later it was ${urge}.`,
    reread: 'You read it again.',
    different: 'What would have to be different:',
    choseNot: (kind: HoldKind) => `${choseNot[kind]}.`,
    rewrote: 'You wrote it anew. The new words wait on their own, and are counted there.',
    wentAhead: 'You read it again and went ahead.',
    wentEarly: 'You went ahead before its hour.',
    elsewhere: (kind: HoldKind, urge: number | undefined) =>
      urge === undefined ? didThere[kind] : `${didThere[kind]} The urge was ${urge}.`,
    notReturned: 'It was ready. You did not come back to it, and that is an ending too.',
    lapsed: 'After 7 days it folded itself away.',
    askedAgain: 'Asked once more:',
    notAgain: 'It is not asked again.',
    willAsk: 'You will be asked about it.',
    willAskOnce: 'Asked once more, for the last time.',
    doNotAsk: 'Do not ask again',
    reachedOut: (kind: HoldKind, day: string) =>
      `${kind === 'look-them-up' ? 'You looked' : 'You reached out'} on ${day}.`,
    nothingReset: 'That is how it is kept. Nothing was reset.',
    nothingOwed: 'Nothing is owed. You were not asked about it, and will not be.',
    neither: 'Bide does not know whether it was sent, so it counts as neither.',
    afterAll: (kind: HoldKind) => afterAll[kind],
    oneTap: 'one tap, then when',
  },
  menu: {
    title: 'Menu',
    back: 'Today',
    help: 'People and help',
    helpNote: 'lines to call, at any hour',
    called: (p: Partner) => `How ${p.pronoun === 'they' ? 'they are' : `${p.pronoun} is`} called`,
    calledNote: ({ name, pronoun }: Partner) => (name === '' ? pronoun : `${name}, ${pronoun}`),
    hours: 'Hours',
    hoursNote: (waking: string) => `mornings from ${waking}`,
    lock: 'Lock',
    storage: 'Storage',
    storageNote: { granted: 'kept', 'not-granted': 'not promised', unknown: 'not known' },
    home: 'Put Bide on the home screen',
    homeNote: (installed: boolean) => (installed ? 'it is there' : 'how'),
    look: 'Look',
    lookNote: { phone: 'as the phone', light: 'light', dark: 'dark' },
    hide: 'Hide',
    hideNote: 'shows a dull page',
    someone: 'Does someone else look at this phone?',
    about: 'About Bide',
    aboutNote: (version: string) => version,
  },
  called: {
    lede: 'Bide keeps to these words in every sentence. They are kept on this phone.',
    pronoun: 'In a sentence',
    pronouns: { they: 'they', he: 'he', she: 'she' },
    name: 'And by name, if you like',
    nameHint: 'my husband, my wife, a first name',
    example: 'It will read like this',
    sentence: ({ name, pronoun }: Partner) =>
      `What you want to say to ${name === '' ? them[pronoun] : name} waits here first. What ${asked[pronoun].toLowerCase()} ${pronoun === 'they' ? 'do' : 'does'} is not counted.`,
  },
  hours: {
    title: 'Hours',
    waking: 'The first waking hour',
    wakingNote: 'What is put down at night is ready from this hour on.',
    day: 'By day',
    from: 'from',
    to: 'to',
    dayNote: 'Bide asks its questions between these two, and none outside them.',
    kept: 'What waits already keeps its own hour.',
    silent:
      'Nothing rings. What is ready stands on Today, and an hour can be put into your own calendar, which may ring.',
  },
  storage: {
    title: 'Storage',
    granted: 'This browser has agreed to keep what you wrote.',
    grantedNote:
      'It will not clear it by itself when room runs out. Someone who clears this site’s data still can.',
    notGranted: 'This browser may clear what you wrote.',
    notGrantedNote:
      'It has not agreed to keep it. It may clear it when room runs out, or after a week or more without opening Bide.',
    unknown: 'This browser does not say whether it keeps what you wrote.',
    unknownNote:
      'Take it that it may clear it, when room runs out. Or after a week or more in which Bide was not opened.',
    refused: 'Asked just now. It did not agree.',
    helps: 'What helps',
    helpsHome: 'Bide on the home screen. Browsers more often agree to keep what an app there has stored.',
    installed: 'Bide is on the home screen here. No place in this browser is safer.',
    ask: 'Ask the browser again',
    noCopy:
      'What is here is on this phone only. With a backup in another place it is not lost with the phone.',
  },
  home: {
    title: 'Put Bide on the home screen',
    why: 'It opens in one tap and works without a network. What you wrote is less likely to be cleared.',
    there: 'It is there. You are reading it from there now.',
    put: 'Put it there',
    instead:
      'Put it where the chat app is now, and the chat app one page further. So your thumb finds Bide first.',
    done: 'It is there',
    android: 'Android',
    androidSteps: [
      'Open the menu of the browser, the three dots.',
      'Tap “Add to home screen” or “Install app”.',
    ],
    ios: 'iPhone and iPad',
    iosSteps: ['Tap Share, the square with an arrow.', 'Tap “Add to Home Screen”.'],
    iosNote: 'Do it early: the icon may begin empty, and what you wrote in Safari stays in Safari.',
    desktop: 'A computer',
    desktopSteps: [
      'In Chrome or Edge, the sign for installing is at the right end of the address bar.',
      'In Safari on a Mac: File, then “Add to Dock”.',
    ],
    seen: (name: string) => `The icon says ${name}. Anyone who sees this screen sees it.`,
    quieter: 'A quieter name and picture',
  },
  look: {
    title: 'Look',
    phone: 'As the phone',
    light: 'Light',
    dark: 'Dark',
    note: 'Paper and ink by day, deep blue by night.',
  },
  about: {
    title: 'About Bide',
    version: 'Version',
    files: 'Its files',
    filesNote: 'Whoever builds the same source gets the same.',
    licence: 'Licence',
    licenceName: 'AGPL-3.0-or-later',
    source: 'The whole source',
    article: 'Where the method comes from',
    by: 'One article, by Leslie Cane:',
    articleName: '“My Husband Wants For Me To Let Him Go. But I Don’t Know If I Can”',
    her: 'She writes: “by no means am I an expert”, and “I have been through this myself”. She did not make Bide, and does not speak for it.',
    untested: 'No study has tested the whole method. Bide promises nothing about how it ends.',
    privacy: 'What leaves this phone',
    privacyNote: 'Nothing you write. There is no account, no cookie, and nobody counts your visits.',
    notices: 'Made with the work of others',
    notice: (name: string, licence: string) => `${name}, ${licence}`,
  },
  noStorage: {
    name: 'Bide',
    title: 'This browser keeps nothing.',
    why: 'A private window, or a setting, stops Bide from keeping words here. What you write stays on this screen only, and is gone when you close it.',
    helps: 'What helps',
    steps: ['Open Bide in an ordinary window.', 'Or in another browser on this phone.'],
    stillTrue: 'Still true: nothing is sent.',
    write: 'Write all the same',
    again: 'Try again',
  },
}

function doOf({ pronoun }: Partner): string {
  return { they: 'they do', he: 'he does', she: 'she does' }[pronoun]
}

/** “8 at 23:26, 6 at 23:44 and 3 at 10:14”. */
const list = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items)
