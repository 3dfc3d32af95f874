import type { Side, Topic, Way, Went } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'

const subject = { they: 'they', he: 'he', she: 'she' }
const object = { they: 'them', he: 'him', she: 'her' }
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const Subject = ({ pronoun }: Partner) => upper(subject[pronoun])

const did: Record<Way, string> = {
  message: 'wrote',
  call: 'called',
  'in-person': 'met',
  other: 'reached out',
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const number = (n: number) => small[n] ?? String(n)

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
    yours: (what: string, when: string) => `${what}, ${when}`,
    untold: 'It went out from here. Whether it was answered was not told.',
    answered: 'answered',
    planned: 'planned',
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
}
