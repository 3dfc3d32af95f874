import type { HoldKind, RegretAnswer } from '@bide/core/event'
import type { Mark, ShownPattern } from '@bide/core/patterns'
import type { Partner, Pronoun } from '@bide/core/settings'
import { subject as he, object as him, number, upper } from './grammar.ts'

const hers = { they: 'theirs', he: 'his', she: 'hers' }
/** "he has", "they have": the verb as one person or as more has it. */
const does = (p: Pronoun, one: string, more: string) => (p === 'they' ? more : one)

/** What each kind of pressing is for the one who gets it. `asked`: something was asked that it goes against. */
const presses = (p: Pronoun, asked: boolean): Record<ShownPattern, string> => ({
  pleading: asked
    ? `It asks again for what ${he[p]} said ${he[p]} could not give.`
    : `${upper(he[p])} ${does(p, 'has', 'have')} to say no to it, or give in.`,
  ultimatum: `${upper(he[p])} must choose now, or it costs ${him[p]}.`,
  guilt: `It makes your pain ${hers[p]} to carry.`,
  repeated_ask: 'It asks once more what was asked before.',
  reply_demand: `${upper(he[p])} must answer, or be in the wrong.`,
  unannounced_visit: `${upper(he[p])} may find you there without having said yes.`,
  boundary_override: asked
    ? `It says what ${he[p]} asked for, and goes past it.`
    : 'It says where the line is, and goes past it.',
  reassurance_seeking: `It asks ${him[p]} to say what ${he[p]} may not feel.`,
  bargaining: 'It gives something, and wants something back.',
  grand_gesture: 'It is a lot to be given, and a lot to answer.',
  demand_explanation: `${upper(he[p])} ${does(p, 'has', 'have')} to explain, as if it were owed.`,
  mind_reading: `It tells ${him[p]} what ${he[p]} ${does(p, 'feels', 'feel')}.`,
  surveillance: `${upper(he[p])} ${does(p, 'learns', 'learn')} from it that ${he[p]} ${does(p, 'is', 'are')} being watched.`,
  jealousy_interrogation: `${upper(he[p])} ${does(p, 'has', 'have')} to answer for other people.`,
  children_leverage: 'It puts the ones you both love between you.',
  third_party: 'It brings other people in on your side.',
  blame_attack: `${upper(he[p])} will have to defend ${does(p, `${him[p]}self`, 'themselves')}.`,
  pretext: 'The small reason opens the door to something else.',
})

const nth = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]
const ending = (n: number) => {
  if (n % 100 > 10 && n % 100 < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'
}

const what: Record<HoldKind | 'other', string> = {
  message: 'A message.',
  call: 'A call.',
  visit: 'A visit.',
  'letter-or-gift': 'A letter or gift.',
  'through-someone': 'A word through someone.',
  'look-them-up': 'A look.',
  other: 'Another way.',
}

/** What is said at re-reading of how a text arrives. No score, no verdict, and nothing where nothing was found. */
export const arrives = {
  places: (n: number) => (n === 1 ? 'One place that presses' : 'Two places that press'),
  oftenWrong: 'this is often wrong',
  presses: (pattern: ShownPattern, { pronoun }: Partner, asked: boolean) => presses(pronoun, asked)[pattern],
  notThisTime: 'Not this time',
  quiet: 'Not shown for these words.',
  never: 'Never show this kind',
  silenced: 'A kind you asked not to see is here too.',
  showAgain: 'Show it again',

  /** What the record knows: which one this is, and whether the ones before were answered. */
  knows: (before: number, since: string | undefined, answers: 'none' | number | undefined): string => {
    const n = before + 1
    const which = `Your ${nth[n] ?? `${n}${ending(n)}`}${since ? ` since ${since}` : ' that Bide knows of'}.`
    if (answers === undefined) return which
    if (answers === 'none') {
      if (before === 1) return `${which} The one before was not answered.`
      return before === 2 ? `${which} The two before were not answered.` : `${which} None was answered.`
    }
    return `${which} ${upper(number(answers))} of those before ${answers === 1 ? 'was' : 'were'} not answered.`
  },
  theyWrote: ({ pronoun }: Partner) => `${he[pronoun]} last ${does(pronoun, 'was', 'were')} in touch`,
  before: {
    what: (kind: HoldKind | 'other') => what[kind],
    waiting: 'No answer so far.',
    answered: ({ pronoun }: Partner) => `${upper(he[pronoun])} answered.`,
    regret: {
      glad: 'You were glad after.',
      unsure: 'You were not sure after.',
      sorry: 'You were sorry after.',
    } satisfies Record<RegretAnswer, string>,
  },

  frightens: {
    title: (mark: Mark, { pronoun }: Partner) =>
      mark === 'threat' ? `One part may frighten ${him[pronoun]}.` : 'You come first here.',
    reads: (mark: Mark, { pronoun }: Partner) =>
      mark === 'threat'
        ? 'This reads as a threat. It may not be what you meant, and Bide is often wrong.'
        : `This reads as if your life hangs on what ${he[pronoun]} ${does(pronoun, 'does', 'do')}. It may not be what you meant, and Bide is often wrong.`,
    waited: (mark: Mark) =>
      mark === 'threat'
        ? 'Bide does not hand it over like this. Rewrite it, or say it is not a threat, now that it has waited.'
        : 'Bide does not hand it over like this. Rewrite it, or say it is not that, now that it has waited.',
    early: (mark: Mark) =>
      mark === 'threat'
        ? 'Bide does not hand it over like this. You can change the words now. That it is no threat can be said once it has waited.'
        : 'Bide does not hand it over like this. You can change the words now. That it is not so can be said once it has waited.',
    someone: (mark: Mark, { pronoun }: Partner) =>
      mark === 'threat'
        ? 'Say it to someone first, just as it is.'
        : `Tell someone who can come now. Sent as a condition, this can frighten ${him[pronoun]}, and leave you without help.`,
    worried: 'Worried what you might do?',
    helpline: 'A helpline',
    ending: 'Thinking of ending your life?',
    help: 'Help is here',
    not: (mark: Mark) => (mark === 'threat' ? 'Not a threat' : 'Not that'),
    wait: 'Let it wait',
    change: 'Change it',
  },
}
