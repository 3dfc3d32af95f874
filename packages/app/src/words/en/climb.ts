import type { ClimbStep, Topic, Way } from '@bide/core/event'
import type { Partner } from '@bide/core/settings'
import { object, subject, upper } from './grammar.ts'

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const s = ({ pronoun }: Partner) => subject[pronoun]
const o = ({ pronoun }: Partner) => object[pronoun]
/** "he writes", "they write" */
const verb = (p: Partner, plain: string) => (p.pronoun === 'they' ? plain : `${plain}s`)
const doesOf = (p: Partner) => (p.pronoun === 'they' ? 'do' : 'does')

/** Words of the step one is on: what opened it, and the way down. */
export const climb = {
  row: 'The step you are on',
  steps: (p: Partner): Record<ClimbStep, string> => ({
    space: 'Space',
    answer: `Answer when ${s(p)} ${verb(p, 'write')}`,
    'say-a-little': `Say a little when ${s(p)} ${verb(p, 'write')}`,
    talk: `Talk when ${s(p)} ${verb(p, 'ring')}`,
    meet: `Meet when ${s(p)} ${verb(p, 'ask')}`,
  }),
  asks: (p: Partner): Record<Exclude<ClimbStep, 'space'>, string> => ({
    answer: `Begin nothing. Answer what ${s(p)} ${verb(p, 'ask')}, in your own time.`,
    'say-a-little': `Begin nothing. To a kind line, one kind line back is enough. It need not lead on.`,
    talk: `Begin no call. When ${s(p)} ${verb(p, 'ring')}, you can talk, and let ${o(p)} end it.`,
    meet: `Ask for no meeting. When ${s(p)} ${verb(p, 'ask')}, you can meet, and go home when it is done.`,
  }),
  space: (p: Partner) =>
    `No step is open. Only what ${s(p)} ${doesOf(p)} freely opens one, and nothing here waits for it.`,
  opened: (p: Partner) => `${upper(s(p))} opened it`,
  did: (way: Way, about: Topic | undefined, p: Partner): string => {
    const what: Record<Way, string> = {
      message: 'wrote first',
      call: 'rang first',
      'in-person': 'came to you first',
      other: 'got in touch first',
    }
    const on: Partial<Record<Topic, string>> = {
      practical: ', about something practical',
      children: ', about the children',
      legal: ', about the law',
      us: ', about the two of you',
    }
    return `${upper(s(p))} ${what[way]}${(about && on[about]) ?? ''}.`
  },
  freely: (p: Partner) => `Nobody asked ${o(p)} to.`,
  only: (p: Partner) => `Only what ${s(p)} ${doesOf(p)} freely opens a step.`,
  next: {
    heading: (p: Partner) => `${upper(s(p))} did something more`,
    asked: (p: Partner) => `Did you ask ${o(p)} to, or press for it?`,
    free: 'No, nobody asked',
    was: 'Yes, I had asked',
    opens: (step: string) =>
      `If nobody asked, this is open to you, and no more than that: ${lower(step)}. You can also leave it.`,
  },
  down: {
    heading: 'The way down',
    toSpace: 'Back to space. What is practical stays open. Any day, without a reason.',
    toStep: 'One down, or all the way. Any day, without a reason.',
    go: (to: ClimbStep, p: Partner) =>
      to === 'space' ? 'Step down to space' : `Step down to: ${lower(climb.steps(p)[to])}`,
  },
  different: 'What would be different this time',
  differentHint: 'one thing you would do in another way',
  quote: 'I would certainly never tell you that this will always work.',
  from: 'The author. Nobody has studied the climb. In the letter, laughs and dinners came before “legal or permanent”.',
  first: 'Two quiet questions come first',
  firstNote: 'Steps stay shut until they are answered. They are about safety.',
  toQuestions: 'To the two questions',
}
