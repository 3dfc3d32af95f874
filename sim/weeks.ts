import {
  type Event,
  type EventOf,
  type EventType,
  type HoldId,
  type HoldKind,
  happened,
  holdId,
  type RegretAnswer,
} from '@bide/core/event'
import { cooling } from '@bide/core/hold'
import { Private } from '@bide/core/private'
import { firstSettings } from '@bide/core/settings'
import { addDays, type Day, type day, instantOf, later, type Moment } from '@bide/core/time'

/**
 * One invented person's weeks, up to the evening of Monday 23 November 2026 in London: what the pictures of docs/screens
 * begin with. He asked to be let go on 1 November; 18 holds have ended since October, 11 of them since he asked. Nobody
 * real is in it.
 */
const zone = 'Europe/London'
const moment = (date: Day, hour: number, minute = 0): Moment => ({
  at: instantOf(date, hour, minute, zone),
  zone,
})

type Ended = 'not-sent' | 'after-re-reading' | 'there' | 'never-read'
type Row = readonly [Day, number, number, HoldKind, string, urge: number, Ended, RegretAnswer?, RegretAnswer?]

const rows: readonly Row[] = [
  ['2026-10-06', 22, 50, 'message', 'Can we talk about Saturday', 8, 'there', 'sorry', 'sorry'],
  ['2026-10-10', 23, 5, 'call', 'I only want to hear how you are', 7, 'not-sent', 'glad', 'glad'],
  ['2026-10-15', 21, 40, 'message', 'I found your blue jumper', 6, 'after-re-reading', 'unsure', 'sorry'],
  ['2026-10-19', 23, 55, 'message', 'I cannot sleep in this house', 9, 'not-sent', 'glad', 'glad'],
  ['2026-10-23', 22, 10, 'message', 'Tell me what I did', 8, 'there', 'sorry', 'sorry'],
  ['2026-10-26', 23, 30, 'message', 'Please pick up', 8, 'not-sent', 'unsure', 'glad'],
  ['2026-10-29', 22, 40, 'message', 'The garden looks bare without you', 6, 'never-read'],
  ['2026-11-02', 23, 10, 'message', 'I am sorry I came. Can I explain', 9, 'there', 'sorry', 'sorry'],
  ['2026-11-05', 22, 15, 'message', 'Do you remember the fireworks', 7, 'not-sent', 'glad', 'glad'],
  ['2026-11-06', 19, 20, 'visit', 'I will bring the post over myself', 8, 'not-sent', 'glad', 'glad'],
  ['2026-11-08', 23, 45, 'message', 'One word and I will leave you alone', 8, 'not-sent', 'glad', 'glad'],
  ['2026-11-10', 22, 30, 'message', 'Your mother rang me', 6, 'after-re-reading', 'sorry'],
  ['2026-11-13', 23, 15, 'message', 'It is a year since we got the keys', 9, 'not-sent', 'glad'],
  ['2026-11-14', 12, 5, 'look-them-up', 'Whether he is happy', 5, 'not-sent', 'glad'],
  ['2026-11-15', 23, 20, 'message', 'I hate this quiet', 8, 'not-sent', 'unsure'],
  ['2026-11-18', 23, 26, 'message', 'please just one hour, I will not ask again', 8, 'not-sent', 'glad'],
  ['2026-11-20', 22, 55, 'call', 'Ask him what he told Maya', 7, 'not-sent', 'glad'],
  ['2026-11-22', 23, 35, 'message', 'I saw your car outside the shop', 8, 'not-sent'],
]

function* heldAndEnded([date, h, m, kind, said, urge, ended, first, second]: Row): Generator<Event> {
  const night = moment(date, h, m)
  const about = { hold: holdId(`${date}-${kind}`) }
  const words = new Private(said)
  const until = cooling({ kind }, night, firstSettings)
  yield happened('hold-put-down', night, { ...about, kind, words, until } as Fields<'hold-put-down'>)
  const soon = moment(date, h, m + 2)
  yield happened('urge-rated', soon, { ...about, urge, occasion: 'put-down' })
  yield happened('trigger-named', soon, { ...about, trigger: h > 22 ? 'alone' : 'silence' })
  if (ended === 'never-read') return
  if (ended === 'there') {
    const told = moment(addDays(date, 1), 8, 20)
    yield happened('urge-rated', moment(date, h, m + 4), { ...about, urge: urge - 1, occasion: 'sent' })
    yield happened('sent-elsewhere', told, { ...about, sentAt: moment(addDays(date, 1), 0, 20).at })
    yield* answers(about.hold, addDays(date, 1), first, second)
    return
  }
  const wait = kind === 'visit' ? 3 : kind === 'look-them-up' ? 0 : 1
  const on = addDays(date, wait)
  const again = kind === 'visit' ? moment(on, 19, 40) : moment(on, wait === 0 ? 13 : 10, 14)
  yield happened('morning-guessed', soon, { ...about, urge: Math.max(0, urge - 1) })
  yield happened('urge-rated', moment(date, h, m + 6), { ...about, urge: urge - 2, occasion: 'wave' })
  yield happened('hold-ripened', again, about)
  yield happened('hold-reread', again, about)
  yield happened('urge-rated', again, { ...about, urge: Math.max(0, urge - 5), occasion: 're-reading' })
  const end = { at: later(again.at, (4 * 60_000) as typeof day), zone }
  if (ended === 'after-re-reading') yield happened('hold-went-ahead', end, { ...about, early: false })
  else {
    yield happened('difference-written', again, { ...about, line: new Private('I would have to be calm.') })
    yield happened('hold-dropped', end, about)
  }
  yield* answers(about.hold, on, first, second)
}

function* answers(hold: HoldId, on: Day, first?: RegretAnswer, second?: RegretAnswer): Generator<Event> {
  if (first)
    yield happened('regret-answered', moment(addDays(on, 1), 9, 5), { hold, round: 'day', answer: first })
  if (second)
    yield happened('regret-answered', moment(addDays(on, 14), 9, 5), {
      hold,
      round: 'fortnight',
      answer: second,
    })
}

type Fields<T extends EventType> = Omit<EventOf<T>, 'type' | 'at' | 'zone'>

/** One answer most days, as it hurt. */
const hurts = [8, 9, 8, 8, 7, 8, 8, 7, 9, 8, 7, 8, 7, 7, 8, 6, 7, 6, 7, 6, 6, 7, 6]

/** All that was kept so far, in the order of time. */
export function weeks(): Event[] {
  const asked = moment('2026-11-01', 18, 30)
  const set: Event[] = [
    happened('setting-changed', asked, {
      partner: new Private({ pronoun: 'he', name: '' }),
      ownList: new Private(['The washing', 'the radio play', 'the crossword']),
      kindLine: new Private('Be as gentle with yourself as with Ann.'),
    } as Fields<'setting-changed'>),
    happened('ask-told', asked, {
      ask: 'let-go',
      kind: 'let-go',
      words: new Private('please, you have got to let me go'),
      reason: new Private('so that we don’t end up at each other’s throats'),
      on: '2026-11-01',
      unaskedFor: true,
    } as Fields<'ask-told'>),
    happened('plan-set', asked, { children: true, home: true, money: true } as Fields<'plan-set'>),
    happened('order-answered', asked, { answer: 'no' }),
    happened('afraid-answered', asked, { answer: 'no' }),
    happened('person-set', asked, {
      person: 'ann',
      name: new Private('Ann'),
      number: new Private('07700 900123'),
      atNight: true,
    } as Fields<'person-set'>),
    happened('legal-date-set', moment('2026-11-09', 12), {
      date: 'court',
      what: new Private('Court date'),
      on: '2026-12-07',
      minute: 630,
    } as Fields<'legal-date-set'>),
    happened('night-line-written', moment('2026-11-19', 10, 20), {
      line: new Private('You always feel it is now or never. It never was.'),
    }),
    happened('set-up-skipped', asked, { step: 'lock' }),
    happened('self-harm-answered', moment('2026-11-02', 12), { answer: 'no' }),
  ]
  const days = hurts.map((hurt, n) =>
    happened('checked-in', moment(addDays('2026-11-01', n), 20, 10), {
      hurt,
      hope: 4,
      acceptance: n % 7 === 0 ? 3 : undefined,
    } as Fields<'checked-in'>),
  )
  return [...set, ...rows.flatMap((row) => [...heldAndEnded(row)]), ...days].sort((a, b) => a.at - b.at)
}
