import type { Purpose } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import { number, object, subject, theirs, upper } from './grammar.ts'

const Subject = ({ pronoun }: Partner) => upper(subject[pronoun])
const Theirs = ({ pronoun }: Partner) => upper(theirs[pronoun])
const has = ({ pronoun }: Partner) => (pronoun === 'they' ? 'have' : 'has')

/** Words of the reply desk: what came, what it is for, and when it is answered. */
export const reply = {
  rowNote: 'you need not answer',
  title: (p: Partner) => `${Subject(p)} ${has(p)} written.`,
  lede: 'You need not answer today, and you need not answer at all.',
  theirs: (p: Partner) => `${Theirs(p)} words`,
  theirsHint: 'Put them here, so that you can look at them alone.',
  letGo: (p: Partner) => `${Subject(p)} asked me to let ${object[p.pronoun]} go`,
  purpose: 'What is your answer for?',
  purposes: {
    practical: 'Practical',
    repair: 'Repair',
    closure: 'Closure',
    relief: 'Relief',
  } satisfies Record<Purpose, string>,
  means: {
    practical: 'Something has to be arranged.',
    repair: 'To make something good again.',
    closure: 'To end something, or to have it said.',
    relief: 'So that it stops hurting for a while.',
  } satisfies Record<Purpose, string>,
  short: 'The short way',
  shortLede: 'Your plan keeps practical things open. They never count as pushing.',
  closed: 'Your plan has closed practical things for now. It can wait like the rest.',
  notShort: 'Like anything you are about to send, it waits until it can be read again.',
  asks: (n: number, p: Partner) =>
    n === 0
      ? `There is no question in it. Nothing in it has to be answered.`
      : n === 1
        ? 'One question. The rest needs no answer.'
        : `${upper(number(n))} questions. The rest needs no answer. ${Theirs(p)} questions are not all for today.`,
  dropped: (p: Partner) => `${Theirs(p)} words are dropped when you are done here.`,
  change: 'Change it',
  answer: 'Your answer',
  answerNote: { practical: 'that one thing, nothing else', other: 'it is not sent from here' },
  waits: 'It waits',
  twentyMinutes: '20 minutes',
  /** An hour, as a choice of its own: “Tomorrow, 10:00”. */
  untilThen: (when: string) => upper(when),
  longer: 'Longer',
  readAgain: 'Then you read it again. Bide itself sends nothing.',
  dontAnswer: 'Don’t answer',
  logIt: 'Log this contact',
  closedHere: (p: Partner) =>
    `${Subject(p)} ${has(p)} been afraid, so only what is practical goes out from here.`,
  need: {
    title: 'You need not answer.',
    asked: (p: Partner, on: string) => `${Subject(p)} asked, on ${on}:`,
    notTold: (p: Partner) =>
      `When someone asks to be let go, it is enough to have heard ${object[p.pronoun]}.`,
    given: (days: number) => `You have given ${days} ${days === 1 ? 'day' : 'days'} of space since.`,
    silence: 'Saying nothing is not saying yes.',
    line: 'Or one plain line',
    onlyIf: 'only if it is true for you',
    lines: [
      'I heard you. I am giving you space.',
      'I heard you. I can’t answer yet.',
      'I heard you. I won’t come by unasked.',
    ],
    own: 'Words of my own',
    rules: 'No reasons, no questions, no last request.',
    begun: (days: number) => `After ${days} days a line is a message you begin.`,
    until: (when: string) => `It waits until ${when}.`,
    papers: 'Court papers are different',
    theyHaveADate: 'They have a date',
  },
}
