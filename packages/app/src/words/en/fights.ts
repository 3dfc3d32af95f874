import type { Felt, FightPart } from '@bide/core/perspective'
import type { Partner } from '@bide/core/settings'
import { number, subject, upper } from './grammar.ts'

const theirs = { they: 'Their part', he: 'His part', she: 'Her part' }
const are = (n: number) => (n === 1 ? 'is' : 'are')

/** Words of what they fought about. */
export const fights = {
  title: 'What we fought about',
  lede: 'How big it was, how big it is, and what each of you did. Never who was right.',
  back: 'All of them',
  none: 'Nothing is here yet.',
  row: (n: number) =>
    n === 0 ? 'Nothing yet.' : `${upper(number(n))} ${n === 1 ? 'thing' : 'things'}, then and now.`,
  rowQuestions: 'After two quiet questions.',
  unnamed: 'Something without a name',
  sizes: (bigThen: number | undefined, bigNow: number | undefined) =>
    [
      bigThen === undefined ? undefined : `then ${bigThen}`,
      bigNow === undefined ? undefined : `now ${bigNow}`,
    ]
      .filter((each) => each !== undefined)
      .join(', '),
  begin: 'Look at one',
  beginNote: 'It takes fifteen minutes at most, and ends by itself.',
  next: (day: string) => `The next can be from ${day}.`,
  questions: 'Two quiet questions come first.',
  toQuestions: 'Answer them',
  worse:
    'Twice running, writing left you worse. So it is folded away. Plain things may help more: a walk, a person, sleep.',
  enough: 'You have looked at eight. That may be enough: more of it seldom helps.',
  allTheSame: 'Look at one all the same',
  one: {
    title: 'One thing you fought about',
    ends: (hour: string) => `Ends at ${hour}`,
    bigThen: 'How big it felt then',
    bigNow: 'How big it feels now',
    parts: ({ pronoun }: Partner): Record<FightPart, string> => ({
      what: 'In a few words',
      mine: 'My part',
      theirs: theirs[pronoun],
      onlooker: 'As someone looking on would tell it',
      both: 'What we could both live with',
      differently: 'What I would do differently',
    }),
    hints: ({ pronoun }: Partner): Record<FightPart, string> => ({
      what: 'for instance, money for the kitchen',
      mine: 'one thing I did or said',
      theirs: `one thing ${subject[pronoun]} did or said`,
      onlooker: 'two people, a place, what each wanted',
      both: 'one thing, small enough to hold',
      differently: 'one thing I would do or leave',
    }),
    note: 'What was done and said, in plain sentences. Two or three are enough.',
    keep: 'Keep it and stop here',
    stop: 'Stop here',
    take: 'Take it away',
  },
  ended: {
    over: 'Fifteen minutes have passed.',
    kept: 'It is kept.',
    nothing: 'Nothing was written, so nothing is kept.',
    note: 'That is enough for this week. Do something plain now.',
    felt: 'How does writing like this leave you?',
    answers: { better: 'Better', same: 'The same', worse: 'Worse' } satisfies Record<Felt['felt'], string>,
    feltNote: 'Asked once a month. After two times worse it is folded away.',
    thanks: 'That is noted.',
    done: 'Done',
  },
  thenAndNow: {
    title: 'Then and now',
    tooEarly: (more: number) =>
      more === 3
        ? 'Too early to tell. After three with both numbers a picture begins here.'
        : `Too early to tell. After ${number(more)} more with both numbers a picture begins here.`,
    told: (of: number, smaller: number, larger: number) => {
      if (smaller === 0 && larger === 0) return `Of ${number(of)}, none has changed.`
      const parts = [
        smaller > 0 ? `${number(smaller)} ${are(smaller)} smaller` : undefined,
        larger > 0 ? `${number(larger)} ${are(larger)} larger` : undefined,
      ].filter((each) => each !== undefined)
      return `Of ${number(of)}, ${parts.join(' and ')}.`
    },
    note: 'What is long ago often looks smaller. It says nothing of who was right, nor of what comes.',
    table: 'The same in numbers',
    what: 'What',
    was: 'then',
    is: 'now',
  },
}
