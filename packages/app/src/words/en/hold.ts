import type { HoldKind, Purpose, RegretAnswer, RegretRound, Trigger } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import { theirs, object as them, upper } from './grammar.ts'

const theyWrote = { they: 'They wrote', he: 'He wrote', she: 'She wrote' }
const sawThem = { they: 'I saw them', he: 'I saw him', she: 'I saw her' }

const dont: Record<HoldKind, string> = {
  message: 'Don’t send it',
  call: 'Don’t call',
  visit: 'Don’t go',
  'letter-or-gift': 'Don’t send it',
  'through-someone': 'Don’t pass it on',
  'look-them-up': 'Don’t look',
}

const sentThere: Record<HoldKind, string> = {
  message: 'I sent it anyway, there',
  call: 'I called anyway',
  visit: 'I went anyway',
  'letter-or-gift': 'I sent it anyway',
  'through-someone': 'It was passed on anyway',
  'look-them-up': 'I looked anyway',
}

const written: Record<HoldKind, string> = {
  message: 'Your message',
  call: 'What you wrote',
  visit: 'What you wrote',
  'letter-or-gift': 'Your letter',
  'through-someone': 'What you wrote',
  'look-them-up': 'What you wrote',
}

const reachedOut = (kind: HoldKind) => (kind === 'look-them-up' ? 'You looked' : 'You reached out')

/** Looking is not contact, so it is not "reached out"; a visit and a call are. */
const regretAsked: Record<HoldKind, { not: string; did: string }> = {
  message: { not: 'Do you wish you had sent it?', did: 'Are you glad you sent it?' },
  call: { not: 'Do you wish you had called?', did: 'Are you glad you called?' },
  visit: { not: 'Do you wish you had gone?', did: 'Are you glad you went?' },
  'letter-or-gift': { not: 'Do you wish you had sent it?', did: 'Are you glad you sent it?' },
  'through-someone': { not: 'Do you wish it had been passed on?', did: 'Are you glad it was passed on?' },
  'look-them-up': { not: 'Do you wish you had looked?', did: 'Are you glad you looked?' },
}

const happened: Record<HoldKind, { not: string; did: string }> = {
  message: { not: 'you did not send a message', did: 'you sent a message' },
  call: { not: 'you did not call', did: 'you called' },
  visit: { not: 'you did not go there', did: 'you went there' },
  'letter-or-gift': { not: 'you did not send a letter or gift', did: 'you sent a letter or gift' },
  'through-someone': { not: 'you did not pass a word on', did: 'you passed a word on' },
  'look-them-up': { not: 'you did not look', did: 'you looked' },
}

const wishes: Record<HoldKind, string> = {
  message: 'Yes. I wish I had.',
  call: 'Yes. I wish I had.',
  visit: 'Yes. I wish I had.',
  'letter-or-gift': 'Yes. I wish I had.',
  'through-someone': 'Yes. I wish it had.',
  'look-them-up': 'Yes. I wish I had.',
}

const nothing: Record<HoldKind, string> = {
  message: 'Nothing was sent.',
  call: 'No call was made.',
  visit: 'You have not gone.',
  'letter-or-gift': 'Nothing was sent.',
  'through-someone': 'Nothing was passed on.',
  'look-them-up': 'You have not looked.',
}

const yours: Record<HoldKind, string> = {
  message: 'One minute. Then it is yours to send.',
  call: 'One minute. Then it is yours to make.',
  visit: 'One minute. Then it is yours to go.',
  'letter-or-gift': 'One minute. Then it is yours to send.',
  'through-someone': 'One minute. Then it is yours to pass on.',
  'look-them-up': 'One minute. Then it is yours to look.',
}

/** Whether there are words to hand over, or only something to do. */
export const handsOver = (kind: HoldKind): boolean =>
  kind === 'message' || kind === 'letter-or-gift' || kind === 'through-someone'

export const hold = {
  today: 'Today',
  putDownList: 'Put down',
  dont: (kind: HoldKind) => dont[kind],
  putItDown: 'Put it down',
  done: 'Done',
  skip: 'skip',
  next: 'next',
  ifYouLike: 'if you like',
  written: (kind: HoldKind) => written[kind],
  folded: 'folded, two taps to read',
  noWords: 'There were no words.',
  fromYou: (when: string) => `You, on ${when}`,
  nothing: (kind: HoldKind) => nothing[kind],
  noRoom: 'This phone has no room left. What you just did is not kept. Free some room, and do it again.',

  write: {
    app: 'Bide',
    title: 'Were you about to write?',
    placeholder: 'Write it here instead.',
    label: 'What you were about to write',
    nothingSent: 'Nothing here is sent',
    whoCanRead: (hasLock: boolean) =>
      hasLock
        ? 'Nothing is sent. It is sealed behind your lock.'
        : 'Nothing is sent. Until you set a lock, whoever can open this phone can read it.',
    reply: (p: Partner) => `${{ they: 'They have', he: 'He has', she: 'She has' }[p.pronoun]} written to me`,
    theirs: (p: Partner) => `These are ${theirs[p.pronoun]} words, not mine`,
    tell: 'Tell me what happened',
    lookAround: 'Look around first',
    someone: 'Does someone else look at this phone?',
    kind: 'What is it?',
    kinds: ({ pronoun }: Partner): Record<HoldKind, string> => ({
      message: 'Message',
      call: 'Call',
      visit: 'Go there',
      'letter-or-gift': 'Letter or gift',
      'through-someone': 'Through someone',
      'look-them-up': `Look ${them[pronoun]} up`,
    }),
    about: (purpose: Purpose | undefined) =>
      purpose === 'practical' ? 'Practical. It waits 20 minutes.' : 'About the two of us',
    aboutOther: (purpose: Purpose | undefined) =>
      purpose === 'practical' ? 'It is about us' : 'Only practical?',
    oneWaits: (until: string) => `One waits already, until ${until}.`,
    oneIsReady: 'One is ready to be read again.',
    add: 'Add to the one you have',
    noRoom:
      'This phone has no room left. Your words are on this screen but not kept yet. Free some room, and they are kept by themselves.',
    notKept: 'This browser keeps nothing. Your words are on this screen only, and go when it closes.',
  },

  down: {
    putDownAt: (clock: string) => `Put down at ${clock}`,
    title: (kind: HoldKind): readonly string[] => ['It is down.', nothing[kind]],
    waitsUntil: 'It waits until',
    change: 'Change',
    of: (n: number, all: number) => `${n} of ${all}`,
    urge: 'How strong is it?',
    trigger: 'What set it off?',
    guess: 'How strong do you expect it in the morning?',
    triggers: ({ pronoun }: Partner): Record<Trigger, string> => ({
      'a-song-or-photo': 'A song or photo',
      'a-date': 'A date',
      'they-wrote': theyWrote[pronoun],
      silence: 'Silence',
      'saw-them': sawThem[pronoun],
      alone: 'Being alone',
      alcohol: 'Alcohol',
      'something-else': 'Something else',
    }),
    kept: 'Kept. Nothing more is asked tonight.',
    keptToday: 'Kept. Nothing more is asked now.',
    calendar: (clock: string) => `${clock} in my calendar`,
    calendarAs: 'as “Something is ready”',
    calendarTitle: 'Something is ready',
    clear: 'If the words are still in the chat app, clear them there.',
    wave: 'Ride the wave',
  },

  wave: {
    title: 'The wave',
    how: 'Breathe in for four seconds, and out for six. There is nothing else to do.',
    breathe: { in: 'in', out: 'out' },
    minutes: (n: number) => `${n} minutes`,
    howLong: 'For how long',
    enough: 'That is enough',
    now: 'How strong is it now?',
    over: 'That was the wave.',
    before: (n: number) => `before, ${n}`,
  },

  cooling: {
    title: (until: string) => `It waits until ${until}.`,
    putDown: (kind: HoldKind, when: string) => `Put down ${when}. ${nothing[kind]}`,
    longer: 'Another hour',
    longerNote: 'longer, up to 90 days',
    sentThere: (kind: HoldKind) => sentThere[kind],
    sentThereNote: 'one tap, then when',
    early: 'Go ahead early',
    earlyNote: 'after one minute',
    edit: 'Change the words',
    editNote: 'the wait starts again',
  },

  edit: {
    title: 'Change the words',
    back: 'Not now',
    note: 'When you put it down again, the wait starts again.',
  },

  longer: {
    title: 'Until when?',
    now: (until: string) => `It waits until ${until} now.`,
    ready: 'It is ready now.',
    hour: 'An hour more',
    evening: 'This evening',
    morning: 'Tomorrow',
    noon: 'Tomorrow at noon',
    days: 'Three days',
    week: 'A week',
    own: 'A day and time of your own',
    ownNote: 'up to 90 days',
    ownSet: (when: string) => `Let it wait until ${when}`,
    may: {
      'already-past': 'That time has passed. Choose one still to come.',
      'beyond-90-days':
        'That is more than 90 days away. Bide holds it for 90 at most, and you can hold it again then.',
    },
    keep: 'Leave it as it is',
  },

  early: {
    title: (kind: HoldKind) => yours[kind],
    left: (left: string) => `Go ahead in ${left}`,
    ahead: 'Go ahead',
    wait: (clock: string) => `Wait until ${clock}`,
    waitLonger: 'Let it wait',
    howKept: 'How it will be kept',
    kept: (kind: HoldKind, day: string) => `${reachedOut(kind)} on ${day}, before its hour.`,
    thatIsAll: (kind: HoldKind) =>
      handsOver(kind)
        ? 'That is all. Nothing is reset. Bide copies the words; you decide where they go.'
        : 'That is all. Nothing is reset.',
  },

  reread: {
    title: 'How it arrives',
    different: 'What would have to be different this time?',
    urge: 'The urge now',
    thenNow: (then: number | undefined, now: number | undefined) => {
      if (then === undefined) return now === undefined ? '' : `now ${now}`
      return now === undefined ? `then ${then}` : `then ${then}, now ${now}`
    },
    gladNotSent: (of: number, glad: number) =>
      glad === of && of > 1
        ? `Of ${of} you did not send, you were glad after every one.`
        : `Of ${of} you did not send, you were glad after ${glad === 0 ? 'none' : glad}.`,
    sorrySent: (of: number, sorry: number) =>
      sorry === of && of > 1
        ? `Of ${of} you sent, you were sorry after every one.`
        : `Of ${of} you sent, you were sorry after ${sorry === 0 ? 'none' : sorry}.`,
    nightLine: 'One line for you, next time at night',
    yoursSince: (day: string) => `Yours since ${day}. Keep it or write over it.`,
    noLineYet: 'It is the first thing you see the next time you are about to write.',
    longer: 'Hold longer',
    rewrite: 'Rewrite',
    ahead: 'Go ahead',
    closed:
      'A newer Bide wrote something this one cannot read. Until Bide is updated here, nothing can be gone ahead with.',
  },

  rewrite: {
    title: 'In other words',
    back: 'How it arrives',
    anew: 'A rewritten one waits anew.',
    label: 'The words, to be written anew',
  },

  goAhead: {
    title: (kind: HoldKind) =>
      handsOver(kind)
        ? 'It is yours to send.'
        : kind === 'look-them-up'
          ? 'It is yours to look.'
          : 'It is yours to do.',
    sendsNothing: 'Bide sends nothing itself.',
    putInto: (kind: HoldKind) =>
      handsOver(kind)
        ? 'It copies the words; you decide where they go.'
        : 'What you wrote is here, if you want it by you.',
    copy: 'Copy the words',
    copied: 'Copied. They stay on the clipboard until something else is copied.',
    notCopied: 'This browser did not allow copying. Press and hold the words to copy them.',
    share: 'Share',
    didNot: 'I did not after all',
    kept: (kind: HoldKind, day: string) =>
      `Kept as: ${reachedOut(kind).toLowerCase()} on ${day}. Nothing is reset.`,
  },

  sentThere: {
    title: 'When was it?',
    lede: 'About is near enough.',
    justNow: 'Just now',
    hourAgo: 'About an hour ago',
    earlier: { today: 'Earlier today', tonight: 'Earlier tonight' },
    yesterday: 'Yesterday',
    own: 'A day and time of your own',
    ownSet: (when: string) => `It was ${when}`,
    notYet: 'That time is still to come.',
    kept: (kind: HoldKind, day: string) => `${reachedOut(kind)} on ${day}.`,
    nothingReset: 'That is how it is kept. Nothing was reset.',
    urge: 'How strong was it then?',
  },

  regret: {
    asked: (kind: HoldKind, sent: boolean) => regretAsked[kind][sent ? 'did' : 'not'],
    happened: (kind: HoldKind, sent: boolean, when: string) =>
      `${upper(when)} ${happened[kind][sent ? 'did' : 'not']}. The words stay folded unless you want them.`,
    showWords: 'Show me the words',
    answers: (kind: HoldKind, sent: boolean): Record<RegretAnswer, string> =>
      sent
        ? {
            glad: 'Yes. I am glad.',
            unsure: 'I am not sure.',
            sorry: kind === 'through-someone' ? 'No. I am sorry it was.' : 'No. I am sorry I did.',
          }
        : { glad: 'No. I am glad I did not.', unsure: 'I am not sure.', sorry: wishes[kind] },
    noRightAnswer: (round: RegretRound) =>
      round === 'day'
        ? 'There is no right answer. Yours is kept for your next urge. In two weeks you are asked once more, for the last time.'
        : 'There is no right answer. Yours is kept for your next urge. This is the last time it is asked.',
    notNow: 'Not now',
    never: 'Do not ask again',
  },
}
