import type { Horizon } from '@bide/core/event'
import { number } from './grammar.ts'

const range = (low: number, high: number) => (low === high ? `about ${low}` : `between ${low} and ${high}`)

/** Words of checking in, of guesses and what came, and of the hurt line. */
export const days = {
  checkIn: {
    title: 'How is it now?',
    lede: 'Answer what you like, and leave the rest.',
    ask: {
      hurt: 'How much does it hurt?',
      hope: 'How much hope is there?',
      urge: 'How strong is the urge to reach out?',
      sleep: 'How did you sleep?',
      acceptance: 'Today I can accept that this is how it is.',
    },
    ends: {
      hurt: '0 not at all, 10 as bad as it gets',
      hope: '0 none, 10 a great deal',
      urge: '0 none, 10 hard to bear',
      sleep: '0 not at all, 10 well',
      acceptance: '0 not at all, 10 fully. Accepting it is not the same as agreeing to it.',
    },
    weekly: 'once a week',
    line: 'One line, if you like',
    own: 'A scale of your own',
    ownNote: 'for instance, how lonely',
    ownAdd: 'Add it',
    ownDrop: (name: string) => `Take “${name}” away`,
    keep: 'Keep it',
    last: (hurt: number, when: string) => `${when} ${hurt}`,
  },
  guess: {
    title: 'A guess, if you like.',
    lede: 'Later you see it beside what came. People often guess too high, and some too low.',
    ask: { day: 'How much will it hurt tomorrow?', week: 'And this day next week?' } satisfies Record<
      Horizon,
      string
    >,
    done: 'Done',
    came: (horizon: Horizon, guessed: number, came: number) =>
      `${horizon === 'day' ? 'Yesterday' : 'A week ago'} you guessed ${guessed} for today. It was ${came}.`,
  },
  hurt: {
    title: 'Hurting less',
    chance: 'Keeping a chance',
    whatYouDid: 'what you did',
    since: (day: string) => `since ${day}`,
    now: (low: number, high: number) => `Now ${range(low, high)}.`,
    lower:
      'Lower than after your first week. People often begin on a bad day, so some of a fall comes by itself.',
    tooEarly: (more: number) =>
      more === 7
        ? 'After seven answers a line begins here.'
        : `After ${number(more)} more ${more === 1 ? 'answer' : 'answers'} a line begins here.`,
    picture: (from: number, low: number, high: number) =>
      `Hurt was about ${from} at first and is ${range(low, high)} now.`,
    table: 'The same in numbers',
    day: 'Day',
    about: 'about',
    low: 'low',
    high: 'high',
    band: 'The shaded band is right 9 times in 10. Missing days are not average days, and answering can itself change how it feels.',
  },
  lookAgain: {
    title: 'Is waiting still good for you?',
    lede: (weeks: number) =>
      weeks === 8
        ? 'Eight weeks ago you chose this day to ask. Nothing happens if you leave it.'
        : 'You chose this day to ask. Nothing happens if you leave it.',
    hurt: 'How much does it hurt now?',
    before: (hurt: number, day: string) => `${hurt} on ${day}`,
    gave: 'Waiting gave me',
    cost: 'Waiting cost me',
    one: 'one thing',
    after: 'You choose the next date, or none. Then four short questions on how clear it feels.',
    yes: 'Yes, for now',
    unsure: 'I don’t know',
    no: 'No',
    next: 'When shall it be asked again?',
    inWeeks: (weeks: number) => (weeks === 1 ? 'In a week' : `In ${weeks} weeks`),
    never: 'On no date',
    nextNote: 'Nothing is decided by this.',
    noNote: 'Then nothing has to be decided today either. Talk it over with someone who is on your side.',
    done: 'Done',
  },
}
