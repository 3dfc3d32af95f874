import { standingAsk } from '@bide/core/ask'
import type { Contact } from '@bide/core/contact'
import { earlierOnes, isCounted } from '@bide/core/earlier'
import { type HoldKind, happened } from '@bide/core/event'
import type { Hold } from '@bide/core/hold'
import { sayHarmless } from '@bide/core/hold'
import type { Asked } from '@bide/core/language/draft/draft'
import { type Mark, markOf, type Place, placesShown, type ShownPattern } from '@bide/core/patterns'
import { isOpenChannel } from '@bide/core/plan'
import { reveal } from '@bide/core/private'
import { allows } from '@bide/core/safety'
import { localOf } from '@bide/core/time'
import { helpsToWrite } from '@bide/core/warnings'
import { useEffect } from 'preact/hooks'
import { nowHere } from '../ports/clock.ts'
import { Frightens } from '../screens/Frightens.tsx'
import { Presses } from '../screens/Presses.tsx'
import type { Before } from '../screens/Reread.tsx'
import { arrivals } from '../state/arrives.ts'
import { say } from '../words/say.ts'
import { dayOf, shortDay } from '../words/when.ts'
import { type App, modesHere, partnerOf, record } from './app.ts'
import { dropHold } from './drop.ts'
import { someoneNow, theirAsk } from './space.tsx'

/** What is asked of the person, and what stays open, as the reader takes it into account. */
function askedHere({ bide }: App): Asked {
  const now = bide.now.value
  const open = (['children', 'home', 'money'] as const).filter((one) =>
    isOpenChannel(bide.state.value, one, now),
  )
  return { ask: standingAsk(bide.state.value.asks, now).kind, openChannels: open }
}

/** What was found in the words of a hold; `undefined`: not known yet. Where it cannot be known nothing was found. */
export function foundIn(app: App, hold: Hold): readonly Place[] | undefined {
  const reading = arrivals.reading(reveal(hold.words), askedHere(app))
  if (reading === 'not-yet') return undefined
  return reading === 'cannot' ? [] : reading.spans
}

/** What a hold's words are marked as and the person has not lifted: then they are not handed over [H17]. */
export async function markNow(app: App, hold: Hold): Promise<Mark | undefined> {
  const reading = await arrivals.read(reveal(hold.words), askedHere(app))
  return reading === 'cannot' ? undefined : markOf(reading.spans)
}

/** The places that press, where a check is open to this person at all. */
export function pressesIn(app: App, hold: Hold, found: readonly Place[]) {
  if (!allows(modesHere(app), 'check')) return undefined
  const words = reveal(hold.words)
  const { silenced, asks } = app.bide.state.value
  const standing = standingAsk(asks, app.bide.now.value)
  const quietHere = (pattern: ShownPattern) => hold.silenced.includes(pattern)
  // A place silenced for these words keeps its turn: no other comes up in its stead.
  const elsewhere = [...silenced].filter((pattern) => !hold.silenced.includes(pattern))
  const shown = placesShown(found, elsewhere).filter(({ pattern }) => !quietHere(pattern))
  const hidden = placesShown(found, []).filter(({ pattern }) => silenced.has(pattern) && !quietHere(pattern))
  return (
    <Presses
      places={shown.map(({ pattern, start, end }) => ({
        pattern,
        words: words.slice(start, end),
      }))}
      partner={partnerOf(app)}
      asked={standing.ask !== undefined && standing.kind !== 'closer'}
      silenced={hidden.length > 0}
      onNotThisTime={(pattern) =>
        void record(app, happened('place-silenced', nowHere(), { hold: hold.id, pattern }))
      }
      onNever={(pattern) => void record(app, happened('pattern-silenced', nowHere(), { pattern }))}
      onShowAgain={() => void record(app, ...hidden.map(({ pattern }) => heardAgain(pattern)))}
    />
  )
}

const heardAgain = (pattern: ShownPattern) => happened('pattern-heard-again', nowHere(), { pattern })

/** What the record knows of the ones before, in sentences; nothing while not every event is here. [F10] */
export function knownOf(app: App, kind: HoldKind): { knows: string | undefined; earlier: readonly Before[] } {
  const { state, whole, now } = app.bide
  if (!whole.value || !isCounted(kind)) return { knows: undefined, earlier: [] }
  const text = say.arrives
  const { since, own, waiting, told } = earlierOnes(state.value, now.value)
  const from = since && sinceWhen(app, since)
  const all = waiting === own.length ? 'none' : waiting > 0 ? waiting : undefined
  const knows = own.length > 0 ? text.knows(own.length, from, told > 0 ? all : undefined) : undefined
  return { knows, earlier: own.slice(-3).map((contact) => beforeOf(app, contact)) }
}

const sinceWhen = (app: App, since: { by: 'they-wrote' | 'their-ask'; at: number }) =>
  since.by === 'they-wrote'
    ? say.arrives.theyWrote(partnerOf(app))
    : dayOf(localOf(since.at as Contact['at'], app.bide.now.value.zone).date, app.bide.now.value)

const kindOf: Record<Contact['way'], HoldKind | 'other'> = {
  message: 'message',
  call: 'call',
  'in-person': 'visit',
  other: 'other',
}

function beforeOf(app: App, { at, zone, way, reply, hold }: Contact): Before {
  const text = say.arrives.before
  const held = hold && app.bide.state.value.holds.get(hold)
  const regret = held && (held.regret.fortnight ?? held.regret.day)
  const answer =
    reply === 'waiting' ? text.waiting : reply === undefined ? undefined : text.answered(partnerOf(app))
  const said = [text.what(held?.kind ?? kindOf[way]), answer, regret && text.regret[regret.answer]]
  return {
    on: shortDay({ at, zone }, app.bide.now.value),
    says: said.filter((part) => part !== undefined).join(' '),
  }
}

/** The page of a text that is not handed over. For one's own life as a lever the calm panel comes first [H17]. */
export function FrightensAt({
  app,
  hold,
  mark,
  found,
  waited,
}: {
  app: App
  hold: Hold
  mark: Mark
  found: readonly Place[]
  waited: boolean
}) {
  const { bide, drafts, router } = app
  const now = bide.now.value
  const isThreat = mark === 'threat'
  useEffect(() => {
    if (!isThreat) app.heardCrisis()
  }, [hold.id, isThreat])
  const about = found.filter(({ pattern }) => pattern === (isThreat ? 'threat' : 'self_harm_leverage'))
  const rewrite = () => {
    drafts.box(`${waited ? 'rewrite' : 'edit'}:${hold.id}`).begin(reveal(hold.words))
    router.go({ at: waited ? 'rewrite' : 'edit', hold: hold.id })
  }
  return (
    <Frightens
      now={now}
      kind={hold.kind}
      partner={partnerOf(app)}
      putDown={hold.putDown}
      mark={mark}
      words={reveal(hold.words)}
      marked={about}
      ask={theirAsk(app)}
      someone={someoneNow(app)}
      onPeople={() => router.go({ at: 'people' })}
      onHelp={isThreat ? () => router.go({ at: 'help-frightening' }) : app.openCrisis}
      onDont={() => void dropHold(app, hold)}
      onLonger={() => router.go({ at: waited ? 'longer' : 'hold', hold: hold.id })}
      onRewrite={helpsToWrite(bide.state.value, now) ? rewrite : undefined}
      onNot={waited ? () => void record(app, sayHarmless(hold, nowHere())) : undefined}
      onBack={() => router.go({ at: 'today' })}
      onHide={app.hide}
    />
  )
}
