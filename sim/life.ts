import {
  type Event,
  type HoldId,
  happened,
  holdId,
  kinds,
  occasions,
  purposes,
  regretAnswers,
  regretRounds,
  triggers,
  ways,
} from '@bide/core/event'
import { apply, emptyState } from '@bide/core/fold'
import { cooling, rewrite } from '@bide/core/hold'
import { Private } from '@bide/core/private'
import { hour, instant, later, type Moment, minute, span } from '@bide/core/time'
import fc from 'fast-check'

/**
 * The events of one invented person's weeks, made by fast-check so that a life that breaks something is shrunk to the
 * shortest one that does. They are events such as the app makes: each is about a hold that exists, in the order of time,
 * and some of them are about holds that have already ended, as happens when two devices did not know of each other.
 */
export const lives = (opts: { maxEvents?: number } = {}) =>
  fc
    .array(
      fc.record({
        what: fc.nat({ max: 21 }),
        which: fc.nat(),
        wait: fc.integer({ min: 1, max: 60 * 40 }),
        number: fc.integer({ min: 0, max: 10 }),
        pick: fc.nat({ max: 7 }),
        zone: fc.constantFrom('Europe/London', 'America/New_York', 'Pacific/Auckland'),
        words: fc.string({ maxLength: 40 }),
      }),
      { maxLength: opts.maxEvents ?? 60, size: 'max' },
    )
    .map((beats) => {
      const events: Event[] = []
      const state = emptyState()
      const ids: HoldId[] = []
      let at = instant(Date.UTC(2026, 9, 20, 21))
      const say = (...said: readonly Event[]) => {
        for (const event of said) {
          events.push(event)
          apply(state, event)
        }
      }
      for (const [n, beat] of beats.entries()) {
        at = later(at, span(beat.wait * minute))
        const now: Moment = { at, zone: beat.zone }
        const of = <T>(list: readonly T[]) => list[beat.pick % list.length] as T
        const id = ids[beat.which % Math.max(1, ids.length)]
        const hold = id === undefined ? undefined : state.holds.get(id)
        if (!hold || beat.what < 4) {
          const fresh = holdId(`h${n}`)
          ids.push(fresh)
          const intention = { kind: of(kinds), purpose: beat.number > 7 ? of(purposes) : undefined }
          const until = cooling(intention, now, state.settings)
          say(
            happened('hold-put-down', now, {
              hold: fresh,
              ...intention,
              words: new Private(beat.words),
              until,
            }),
          )
          continue
        }
        const about = { hold: hold.id }
        const line = new Private(beat.words)
        const until = cooling(hold, now, state.settings)
        const fresh = holdId(`r${n}`)
        const rewritten = rewrite(hold, fresh, line, now, state.settings)
        const choices: (() => readonly Event[])[] = [
          () => [happened('trigger-named', now, { ...about, trigger: of(triggers) })],
          () => [happened('urge-rated', now, { ...about, urge: beat.number, occasion: of(occasions) })],
          () => [happened('morning-guessed', now, { ...about, urge: beat.number })],
          () => [happened('words-changed', now, { ...about, words: line, until })],
          () => [
            happened('hold-moved', now, {
              ...about,
              until: { by: 'instant', at: later(at, span(beat.number * hour)) },
            }),
          ],
          () => [happened('hold-ripened', now, about)],
          () => [
            happened('hold-reread', now, about),
            happened('difference-written', now, { ...about, line }),
          ],
          () => [happened('hold-dropped', now, about)],
          () => {
            if (rewritten === 'already-ended') return []
            ids.push(fresh)
            return rewritten
          },
          () => [happened('hold-went-ahead', now, { ...about, early: beat.number > 5 })],
          () => [happened('sent-elsewhere', now, { ...about, sentAt: instant(at - beat.number * hour) })],
          () => [
            happened('regret-answered', now, {
              ...about,
              round: of(regretRounds),
              answer: of(regretAnswers),
            }),
          ],
          () => [happened('regret-put-off', now, { ...about, round: of(regretRounds) })],
          () => [happened('night-line-written', now, { line })],
          () => [happened('checked-in', now, { hurt: beat.number })],
          () => [
            happened('contact-logged', now, {
              contact: `c${n}`,
              begun: beat.number > 5 ? 'me' : 'them',
              way: of(ways),
              went: beat.number > 8 ? 'no-answer-yet' : beat.number > 2 ? 1 : undefined,
              when: instant(at - beat.number * hour),
              hold: beat.pick === 0 ? hold.id : undefined,
            }),
          ],
          () => [happened('contact-answered', now, { contact: `c${n - 1}`, when: at, went: -1 })],
          () => [happened('contact-dropped', now, { contact: `c${n - 2}` })],
        ]
        say(...(choices[(beat.what - 4) % choices.length] as () => readonly Event[])())
      }
      return { events, end: at }
    })
