import type { Missing } from '@bide/core/contact-seen'
import type { Side, Topic, Way, Went } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import { number, object, subject, upper } from './grammar.ts'

const Subject = ({ pronoun }: Partner) => upper(subject[pronoun])

const did: Record<Way, string> = {
  message: 'wrote',
  call: 'called',
  'in-person': 'met',
  other: 'reached out',
}

type Began = { readonly mine: number; readonly theirs: number }
const has = ({ pronoun }: Partner) => (pronoun === 'they' ? 'have' : 'has')
const begins = ({ pronoun }: Partner) => (pronoun === 'they' ? 'begin' : 'begins')
const one = (n: number, thing: string) =>
  `${upper(number(n))} more ${thing}${n === 1 ? ' is' : 's are'} needed`

/** Words of contact: what is logged, and what is seen in it. */
export const contact = {
  title: 'Contact',
  record: 'Record',
  log: 'Log a contact',
  fiveSeconds: '5 seconds',
  /** The row in Record. */
  none: 'Nothing logged yet.',
  last: (when: string, what: string) => `Last: ${when}. ${what}.`,
  what: (begun: Side, way: Way, p: Partner): string => {
    if (way === 'in-person')
      return begun === 'me' ? 'You met, and you began it' : `You met, and ${subject[p.pronoun]} began it`
    return `${begun === 'me' ? 'You' : Subject(p)} ${did[way]}`
  },
  form: {
    title: 'What happened?',
    change: 'What was it?',
    answered: (p: Partner) => `${Subject(p)} answered.`,
    answeredWhat: (what: string, when: string) => `${what}, ${when}.`,
    anotherDay: 'Another day',
    on: 'On which day?',
    answeredOn: 'When was the answer?',
    who: 'Who began it',
    whos: (p: Partner): Record<Side, string> => ({ them: `${Subject(p)} did`, me: 'I did' }),
    how: 'How',
    ways: { message: 'Message', call: 'Call', 'in-person': 'In person', other: 'Other' } satisfies Record<
      Way,
      string
    >,
    went: 'How it went',
    wentNote: (p: Partner) => `what ${subject[p.pronoun]} did, not what you hope`,
    anchors: (begun: Side | undefined): Record<Went, string> => ({
      '-2': 'Asked you to stop, or was hostile',
      '-1': 'Curt, or kept away from it',
      0: 'Neutral, or arrangements only',
      1: 'Warm, or asked something back',
      2: begun === 'me' ? 'Suggested time together' : 'Began it, suggested time together',
    }),
    noAnswer: 'No answer yet',
    isAnswer: 'Is it an answer?',
    toYours: (when: string) => `To yours, ${when}`,
    somethingNew: 'Something new',
    about: 'About what',
    topics: {
      practical: 'Practical',
      children: 'Children',
      us: 'Us',
      legal: 'Legal',
      other: 'Other',
    } satisfies Record<Topic, string>,
    ifYouLike: 'if you like',
    planned: 'Planned',
    yes: 'Yes',
    no: 'No',
    keep: 'Keep it',
    byKeys: 'By keyboard: a digit for each answer in turn, then Enter.',
    drop: 'Take it out',
    dropSure: 'Tap again to take it out',
  },
  list: {
    week: (from: string) => `Week from ${from}`,
    waiting: 'No answer yet',
    theyAnswered: (p: Partner) => `${Subject(p)} answered`,
    untold: 'It went out from here. Whether it was answered was not told.',
    answered: 'answered',
    planned: 'planned',
    fromStory: 'from your story',
    storyNote: (n: number) =>
      n === 1
        ? 'One is from your story. It is counted nowhere: a story tells what stood out.'
        : `${upper(number(n))} are from your story. They are counted nowhere: a story tells what stood out.`,
    changedLater: 'changed later',
    honest: (changed: number, dropped: number): string =>
      [changed > 0 && `${changed} changed later`, dropped > 0 && `${dropped} taken out`]
        .filter((part) => part !== false)
        .join(', '),
    none: (p: Partner) =>
      `When you are in touch with ${object[p.pronoun]}, log it here. It takes five seconds. Nothing is counted by the hour.`,
    older: 'Older',
    shown: (shown: number, all: number) => `The latest ${shown} of ${number(all)}.`,
  },
  seen: {
    tooEarly: 'Too early to tell',
    whether: 'whether anything has changed.',
    missing: (missing: Missing, p: Partner): string => {
      switch (missing.what) {
        case 'start':
          return `First tell Bide what ${subject[p.pronoun]} asked for, and on which day.`
        case 'weeks-before':
          return `${one(missing.n, 'week')} from before. Older ones can still be logged.`
        case 'days-since':
          return `Four full weeks are needed: ${number(missing.n)} more ${missing.n === 1 ? 'day' : 'days'}.`
        case 'begun-before':
          return `${one(missing.n, 'contact')} from before.`
        case 'begun-since':
          return `${one(missing.n, 'contact')} since.`
        case 'another-look':
          return 'The next look has to find the same.'
        case 'clarity':
          return 'What there is could come and go by itself.'
      }
    },
    starts: (is: 'more' | 'fewer' | 'same', p: Partner): string =>
      ({
        more: `${Subject(p)} ${has(p)} begun more often than before, on two looks in a row.`,
        fewer: `${Subject(p)} ${has(p)} begun less often than before, on two looks in a row.`,
        same: `${Subject(p)} ${begins(p)} about as often as before, on two looks in a row.`,
      })[is],
    empty: (next: string) => `The first look is on ${next}. Until then this is a list.`,
    who: 'Who began it',
    you: 'you',
    them: (p: Partner) => object[p.pronoun],
    counts: ({ mine, theirs }: Began) => `${mine} · ${theirs}`,
    backedOff: 'you backed off',
    days: (n: number) => `${number(n)} ${n === 1 ? 'day' : 'days'}`,
    before: (weeks: number, { mine, theirs }: Began, p: Partner) =>
      `${upper(number(weeks))} ${weeks === 1 ? 'week' : 'weeks'} before: you ${mine}, ${subject[p.pronoun]} ${theirs}.`,
    since: (days: number | undefined, { mine, theirs }: Began, p: Partner) =>
      `${days === undefined ? 'So far' : `${days} ${days === 1 ? 'day' : 'days'} since`}: you ${mine}, ${subject[p.pronoun]} ${theirs}.`,
    to: (day: string) => `Counted up to ${day}.`,
    table: 'The same in numbers',
    week: 'Week from',
    leftOut: 'The two weeks before you backed off are drawn and left out: they tend to be the worst.',
    inFour: (p: Partner) => `${Subject(p)} began, in four weeks`,
    ofDays: (count: number, days: number) =>
      days % 7 === 0
        ? `${count} in ${number(days / 7)} ${days === 7 ? 'week' : 'weeks'}`
        : `${count} in ${days} days`,
    beforeLabel: 'Before',
    sinceLabel: 'Since',
    between: (low: number, high: number) => `between ${low} and ${high}`,
    caveat: (p: Partner) =>
      `Many people back off on their worst day, so the weeks after tend to look better whatever they do. How often ${subject[p.pronoun]} ${begins(p)} is not a measure of love.`,
    letter:
      'In the letter behind Bide there were laughs and dinners first. After them came “legal or permanent”.',
    answered: 'What was answered',
    ofYours: 'of yours since',
    noneAsked: 'Nothing of yours since then could be answered yet.',
    parts: (
      withinDay: number,
      withinWeek: number,
      later: number,
      unknown: number,
      waiting: number,
      all: number,
    ): string => {
      const said = [
        withinDay > 0 && `${withinDay} within a day`,
        withinWeek > 0 && `${withinWeek} within a week`,
        later > 0 && `${later} later`,
        unknown > 0 && `${unknown} on a day not told`,
      ].filter((part) => part !== false)
      const still =
        waiting === 0 ? '' : waiting === 1 ? ' One still waits.' : ` ${upper(number(waiting))} still wait.`
      if (said.length === 0) return `Of ${all}, none has an answer so far.`
      return `Of ${all}: ${said.join(', ')}.${still}`
    },
    calls: (all: number, missed: number): string => {
      if (all === 1)
        return missed === 1 ? 'You called once. It was not taken.' : 'You called once. It was taken.'
      const was = missed === 1 ? 'One was' : `${upper(number(missed))} were`
      return `You called ${number(all)} times. ${missed === 0 ? 'None was missed' : `${was} not taken`}.`
    },
    waitsPicture: (all: number) => `How many of ${all} still waited, day by day`,
    waitsNote: 'A wait that goes on is no answer yet, and it is no no. There are many reasons for silence.',
    afterDays: (n: number) => (n === 0 ? 'the same day' : n === 1 ? 'after a day' : `after ${n} days`),
    stillWaited: (n: number, all: number) => `about ${n} of ${all}`,
    waited: 'Still waited',
    when: 'When',
    prompt: 'Within a day',
    kOfN: (k: number, n: number) => `${k} of ${n}`,
    answers: (is: 'more' | 'fewer' | 'same'): string =>
      ({
        more: 'More is answered within a day than before, on two looks in a row.',
        fewer: 'Less is answered within a day than before, on two looks in a row.',
        same: 'About as much is answered within a day as before, on two looks in a row.',
      })[is],
    went: 'How it went',
    asTold: 'as you saw it',
    wentPicture: 'Each dot is one contact, by its day and by how it went',
    wentNote: 'You are the one who rates, and you hope. What never came is not in it.',
    month: 'Month',
    laterHigher: (low: number, high: number) =>
      `Of one from before and one since, the later one was rated higher in ${low} to ${high} of 100.`,
    apart: 'Kept apart',
    apartNote: 'What is about these counts in nothing above.',
    began: ({ mine, theirs }: Began, p: Partner) => `you ${mine}, ${subject[p.pronoun]} ${theirs}`,
    next: (day: string) => `Looked at again once a week, next on ${day}.`,
    pickDay: 'Another day of the week',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    picked: 'It holds from the look after the next full week on.',
    shut: 'Nothing is counted here now. This is a list, and nothing more.',
    questions: 'What can be seen in it waits for two quiet questions.',
    toQuestions: 'To the questions',
  },
  visits: {
    row: 'The day after visits',
    rowNote: (n: number) => (n === 1 ? 'one visit so far' : `${number(n)} visits so far`),
    title: (after: number | undefined) =>
      after === undefined ? 'The day after' : `The day after, it was ${after}.`,
    went: (p: Partner, on: string) => `You went to ${object[p.pronoun]} on ${on}.`,
    one: 'One visit so far: a day, and no more than that.',
    many: (n: number) => `${upper(number(n))} visits so far.`,
    none: 'No visit of yours is known here.',
    before: 'the day before',
    that: 'that day',
    after: 'the day after',
    noAnswer: 'no answer',
    each: 'Hurt, a week each way',
    dots: 'a dot a day you answered',
    picture: (on: string) => `How much it hurt in the week before ${on} and the week after, a dot a day`,
    youWent: 'you went',
    line: (on: string, sleep: number | undefined) =>
      sleep === undefined ? `Your line on ${on}.` : `Your line on ${on}. Sleep was ${sleep} of 10.`,
    note: 'People go on their hard days, so the days around a visit are hard anyway. One visit cannot show what it did.',
    hold: 'You see this page when you put the next one down.',
    earlier: 'Every visit',
    table: 'The same in numbers',
    day: 'Day',
    hurt: 'Hurt',
    averages: (n: number) => `Over ${n} visits`,
    change: (low: string, high: string) =>
      `From the day before to the day after it changed by between ${low} and ${high}. That is not the same as what a visit did.`,
    noAverage: (n: number) => `No average under five: ${number(n)} more with both days answered.`,
    atHold: (after: number) => `The day after your last visit it was ${after}`,
    atHoldNote: 'hurt, of 10',
  },
}
