import { type Event, happened, holdId, kinds, writeEvent } from '@bide/core/event'
import { cooling } from '@bide/core/hold'
import { Private } from '@bide/core/private'
import { firstSettings } from '@bide/core/settings'
import { hour, instant, later, times } from '@bide/core/time'

const zone = 'Europe/London'
const words = 'I know you said you need space but please please just talk to me, if you do not answer'

/** Ten events a hold: put down, rated, named, guessed, ready, re-read, rated, answered for, and a check-in or two. */
function* eventsOf(count: number): Generator<Event> {
  const each = Math.ceil(count / 10)
  const start = instant(Date.now() - each * 6 * hour)
  for (let n = 0; n < each; n++) {
    const now = { at: later(start, times(6 * n, hour)), zone }
    const about = { hold: holdId(`bench-${n}`) }
    const kind = kinds[n % kinds.length] ?? 'message'
    yield happened('hold-put-down', now, {
      ...about,
      kind,
      purpose: undefined,
      words: new Private(words),
      until: cooling({ kind }, now, firstSettings),
    })
    yield happened('urge-rated', now, { ...about, urge: 9, occasion: 'put-down' })
    yield happened('trigger-named', now, { ...about, trigger: 'silence' })
    yield happened('morning-guessed', now, { ...about, urge: 7 })
    yield happened('hold-reread', now, about)
    yield happened('urge-rated', now, { ...about, urge: 3, occasion: 're-reading' })
    yield happened('hold-dropped', now, about)
    yield happened('regret-answered', now, { ...about, round: 'day', answer: 'glad' })
    yield happened('regret-answered', now, { ...about, round: 'fortnight', answer: 'glad' })
    yield happened('checked-in', now, { hurt: n % 11 } as Parameters<typeof happened<'checked-in'>>[2])
  }
}

/** The same as they are stored, before anything seals them. */
export function* lifeOf(count: number): Generator<string> {
  for (const event of eventsOf(count)) yield writeEvent(event)
}
