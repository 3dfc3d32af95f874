import type { Loosening } from '@bide/core/ask'
import type { AskKind } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import { object, subject, theirs, upper } from './grammar.ts'

const Subject = ({ pronoun }: Partner) => upper(subject[pronoun])
const does = ({ pronoun }: Partner) => (pronoun === 'they' ? 'do' : 'does')
const has = ({ pronoun }: Partner) => (pronoun === 'they' ? 'have' : 'has')
const wants = ({ pronoun }: Partner) => (pronoun === 'they' ? 'want' : 'wants')

/** Words of what they asked for, of what stays open, and of the people and dates around it. */
export const ask = {
  skip: 'Skip this',
  told: {
    title: (p: Partner) => `What did ${subject[p.pronoun]} ask for?`,
    lede: (p: Partner) =>
      `${upper(theirs[p.pronoun])} own words, as near as you can. Everything in Bide keeps to them.`,
    words: (p: Partner) => `${upper(theirs[p.pronoun])} words`,
    hint: 'for instance: I need some space',
    byDay: 'That is enough for tonight. The rest can wait for daylight.',
    reason: 'The reason, if one was given',
    reasonHint: 'so that …',
    on: 'On which day?',
    since: 'Since when?',
    kind: 'What kind of ask is that?',
    kinds: (p: Partner): Record<AskKind, string> => ({
      space: 'Space',
      'let-go': 'Let me go',
      limited: 'Only some things',
      unsaid: `Nothing said, but ${subject[p.pronoun]} withdrew`,
      slow: 'Slowly, nothing settled',
      closer: `${Subject(p)} ${wants(p)} me back`,
      'no-contact': 'No contact',
      'legal-order': 'A court order',
    }),
    widest: 'Read at its widest',
    widely: (kind: AskKind, p: Partner): string => {
      const [s, o] = [Subject(p), object[p.pronoun]]
      switch (kind) {
        case 'closer':
          return `${s} ${wants(p)} to be close again. You can take it at your own pace.`
        case 'slow':
          return `${s} ${wants(p)} it slow. Bide waits for what ${subject[p.pronoun]} ${does(p)} freely, and does not hurry it.`
        case 'limited':
          return `${s} ${wants(p)} to hear only about what ${subject[p.pronoun]} named. The two of you is not among it.`
        case 'no-contact':
          return `${s} ${does(p)} not want to hear from you in any way, through anyone.`
        case 'legal-order':
          return 'Only what the order or a lawyer allows, and nothing else.'
        case 'unsaid':
          return `${s} ${has(p)} drawn back without a word. Bide reads it as a wish for space.`
        default:
          return `${s} ${does(p)} not want to be asked, called or visited about the two of you. Bide keeps to that, and asks nothing of ${o}.`
      }
    },
    tighter: (p: Partner) =>
      `You can make this tighter alone. Looser takes new words from ${object[p.pronoun]}, that you did not ask for.`,
    unasked: (p: Partner) => `Did ${subject[p.pronoun]} say it of ${theirs[p.pronoun]} own accord?`,
    yesUnasked: 'Yes, nobody asked',
    wasAsked: 'I had asked, or begged',
    limits: 'The order',
    limitsOf: { protects: 'protects me', limits: 'limits me', both: 'does both', 'not-sure': 'not sure' },
    ends: 'Its last day, if it has one',
    keep: (p: Partner) => `Keep ${theirs[p.pronoun]} words`,
    refused: (why: Exclude<Loosening, 'may'>, p: Partner, until: string | undefined): string => {
      const they = Subject(p)
      if (why === 'needs-their-words')
        return `That would be looser than what stands. It takes words of ${theirs[p.pronoun]} own: write them as near as you can.`
      if (why === 'was-asked-for')
        return `Words that were asked for loosen nothing. ${they} may mean them, and may also only have wanted peace. What stands goes on.`
      if (why === 'older-than-what-stands')
        return `What was said on that day is older than what stands, or has not come yet.`
      if (why.waits === 'thirty-days')
        return until
          ? `No contact stands for 30 days at least, until ${until}, whatever is said before then.`
          : 'No contact stands for 30 days at least.'
      return until
        ? `An order stands until its last day, ${until}. A lawyer can say what it allows.`
        : 'An order stands until a court ends it. A lawyer can say what it allows.'
    },
    history: 'What was said before',
    stands: 'stands',
    past: 'no longer stands',
    none: 'Nothing was told yet. Bide reads that as a wish for space.',
    noneStopped: 'You were told to stop, and that stands. What was said, and when, can be told here.',
    another: 'Something new was said',
  },
  /** The first sentences of Today, by what stands; `on` is a day, or “today”. */
  today: (kind: AskKind, p: Partner, on: string | undefined, days: number | undefined): readonly string[] => {
    const s = Subject(p)
    const o = object[p.pronoun]
    const when = on === undefined ? '' : on === 'today' ? ' today' : ` on ${on}`
    const given = days === undefined ? undefined : days
    const space =
      given === undefined
        ? []
        : given === 0
          ? [`You have begun to give ${o} space.`]
          : [`You have given ${o} ${given}\u00a0${given === 1 ? 'day' : 'days'} of space.`]
    switch (kind) {
      case 'let-go':
        return [`${s} asked you to let ${o} go${when}.`, ...space]
      case 'unsaid':
        return [`${s} drew back${on === undefined || on === 'today' ? when : ` from ${on}`}.`, ...space]
      case 'limited':
        return [`${s} asked for only some things${when}.`, ...space]
      case 'slow':
        return [`${s} asked to go slowly${when}.`, ...space]
      case 'closer':
        return [`${s} said${when} that ${subject[p.pronoun]} ${wants(p)} you back.`]
      case 'no-contact':
        return [`${s} asked for no contact${when}.`]
      case 'legal-order':
        return [`There has been an order since ${on ?? 'a day you did not name'}.`]
      default:
        return [
          `${s} asked for space${when}.`,
          ...(given === undefined
            ? []
            : given === 0
              ? ['You have begun to give it.']
              : [`You have given ${given}\u00a0${given === 1 ? 'day' : 'days'} of it.`]),
        ]
    }
  },
  begun: 'From tomorrow this page counts the days.',
  theirWords: (p: Partner) => `${upper(theirs[p.pronoun])} words`,
  open: {
    title: 'What stays open?',
    lede: (p: Partner) =>
      `Some things go on whatever ${subject[p.pronoun]} asked. They never count as pushing.`,
    channels: {
      children: ['Children', 'school, health, handovers'],
      home: ['Home', 'keys, post, repairs'],
      money: ['Money', 'bills, the joint account'],
      law: ['The law', 'papers, hearings, deadlines'],
      emergencies: ['Emergencies', 'someone hurt or in danger'],
      us: ['The two of you', 'messages, calls, visits, through others'],
    } as const,
    isOpen: 'Open',
    isClosed: 'Closed',
    always: 'always open',
    byAsk: 'closed by what was asked',
    start: 'Start',
    startNote: 'the day it was asked',
    again: 'Look at it again',
    againNote: 'in 8 weeks, or on no date',
    noDate: 'On no date',
    calendar: 'In my calendar',
    calendarAs: 'as “Look at the plan”',
    calendarTitle: 'Look at the plan',
    byDay: 'The days, and places to leave out, can wait for daylight. They are in the menu.',
    places: 'Places and ways to leave out for now',
    elsewhere: 'Days somewhere else',
    add: 'Add it',
    drop: (what: string) => `Take “${what}” away`,
    unknown: 'You cannot know how much time there is. Nobody can.',
    keep: 'Keep it like this',
  },
  people: {
    title: 'Someone to lean on',
    lede: 'For the hard hours. Ask first whether you may.',
    name: 'Name',
    number: 'Number, if you like',
    atNight: 'May I write at any hour?',
    yes: 'Yes, at any hour',
    no: 'By day only',
    add: 'Keep this person',
    drop: (name: string) => `Take ${name} away`,
    none: 'Nobody yet.',
    anyHour: 'at any hour',
    byDay: 'by day',
    ring: (name: string) => `Ring ${name}`,
    write: (name: string) => `Write to ${name}`,
    role: 'someone to lean on',
    said: (name: string, atNight: boolean) =>
      atNight ? `${name} said you may write at any hour.` : `${name}, by day.`,
    asleep: (name: string) =>
      `${name} by day. For tonight there are the other things here, and help near you.`,
  },
  plans: {
    title: 'If, then',
    lede: 'One plan, in your own words, for the moment it is needed. Say it to yourself once.',
    cue: 'If',
    cueHint: 'my thumb is over send',
    action: 'then I',
    actionHint: 'open Bide',
    keep: 'Keep this plan',
    rehearse: 'Now say it once to yourself.',
    rehearsed: 'I have said it',
    sentence: (cue: string, action: string) => `If ${cue}, then I ${action}.`,
    drop: 'Take it away',
    enough: 'Two plans are enough. Take one away to make another.',
    note: 'A plan in this form helps people act as they meant to. It has not been tested on this.',
  },
  legal: {
    title: 'Legal dates',
    lede: 'Backing off from a person is never backing off from the law. These stand on top of everything.',
    ledeAfraid: 'Papers, hearings and deadlines. Tell a lawyer that you have been afraid.',
    what: 'What is it?',
    whatHint: 'Court date, papers, a deadline',
    on: 'Which day?',
    at: 'At what time, if there is one?',
    add: 'Keep this date',
    drop: 'Take it away',
    none: 'No date yet.',
    advice: 'A lawyer can say what a paper asks of you, and by when. Do not leave one unopened.',
    line: (what: string, day: string) => `${what}, ${day}`,
    calendar: 'In my calendar',
    calendarTitle: 'Appointment',
  },
  setUp: {
    heading: 'When you like',
    steps: (p: Partner) => ({
      ask: [`What did ${subject[p.pronoun]} ask for?`, 'two minutes'],
      'what-stays-open': ['What stays open?', 'children, home, money'],
      safety: ['Two quiet questions', 'about safety'],
      lock: ['Choose a lock', 'so that only you can read it'],
      person: ['Someone to lean on', 'for the hard hours'],
      story: ['Tell me what happened', 'and get an answer'],
      home: ['Put Bide where the chat app was', 'one tap away at night'],
    }),
  },
  nightLines: {
    title: 'Lines for the night',
    lede: 'The newest is shown at your next urge.',
    drop: 'Take it away',
    none: 'None yet. One is offered when you re-read something and the urge is low.',
    write: 'A new line',
    keep: 'Keep this line',
  },
}
