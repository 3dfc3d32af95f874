import { type EventOf, happened } from '@bide/core/event'
import {
  type Felt,
  type Fight as FightKept,
  type FightPart,
  feltDue,
  fightOffer,
  fightParts,
  lookingFor,
  thenAndNow,
} from '@bide/core/perspective'
import { Private, reveal } from '@bide/core/private'
import { type Day, type Instant, later } from '@bide/core/time'
import { useEffect } from 'preact/hooks'
import { nowHere } from '../ports/clock.ts'
import { Fight } from '../screens/Fight.tsx'
import { FightEnded } from '../screens/FightEnded.tsx'
import { Fights } from '../screens/Fights.tsx'
import type { Box } from '../state/drafts.ts'
import { say } from '../words/say.ts'
import { type App, modesHere, partnerOf, record } from './app.ts'
import { cardOfMoment } from './guidance.tsx'
import { remembered } from './remembered.ts'
import { ways } from './ways.ts'

/** One looking back: which fight, until when, and how big as far as it was said. In memory only: the words are in boxes. */
type Looking = {
  readonly fight: string
  readonly isNew: boolean
  readonly ends: Instant
  readonly bigThen: number | undefined
  readonly bigNow: number | undefined
}
type Ended = {
  readonly kept: boolean
  readonly over: boolean
  readonly felt: 'due' | Felt['felt'] | undefined
}

const lookingIn = remembered<Looking | undefined>(undefined)
const endedIn = remembered<Ended | undefined>(undefined)

const offerHere = (app: App) => {
  const { fights, writing } = app.bide.state.value
  return fightOffer({ fights, writing }, modesHere(app), app.bide.now.value)
}

/** What stands beside the row in Record; `undefined`: it has no place here. [W6] */
export function fightsRow(app: App): string | undefined {
  const offer = offerHere(app)
  if (offer === 'shut') return undefined
  return offer === 'questions' ? say.fights.rowQuestions : say.fights.row(app.bide.state.value.fights.size)
}

/** The box of one part. What was left in the box of a new one is there the next time one is begun. */
const boxOf = (app: App, { fight, isNew }: Looking, part: FightPart): Box =>
  app.drafts.box(`fight:${part}:${isNew ? 'new' : fight}`)

const textOf = (kept: FightKept, part: FightPart) => {
  const words = kept[part]
  return words ? reveal(words) : ''
}

function begin(app: App, kept: FightKept | undefined): void {
  const fresh: Looking = {
    fight: kept?.id ?? app.newId(),
    isNew: kept === undefined,
    ends: later(app.bide.now.value.at, lookingFor),
    bigThen: kept?.bigThen,
    bigNow: kept?.bigNow,
  }
  if (kept) for (const part of fightParts) boxOf(app, fresh, part).begin(textOf(kept, part))
  lookingIn(app).value = fresh
  endedIn(app).value = undefined
  app.router.go({ at: 'fight' })
}

/** Begins a looking back with its first words there, when one may be begun now. */
export function lookAtFight(app: App, what: string): void {
  if (offerHere(app) !== 'open') return
  app.drafts.box('fight:what:new').type(what)
  begin(app, undefined)
}

/** May a fight be begun now: only what a page that leads there has to know. */
export function fightsHere(app: App): 'open' | { readonly next: Day } | undefined {
  const offer = offerHere(app)
  return offer === 'open' || typeof offer === 'object' ? offer : undefined
}

export function FightsAt({ app }: { app: App }) {
  const { fights } = app.bide.state.value
  const offer = offerHere(app)
  if (offer === 'shut') return null
  return (
    <Fights
      now={app.bide.now.value}
      fights={[...fights.values()].toReversed().map(({ id, bigThen, bigNow, what }) => ({
        id,
        bigThen,
        bigNow,
        what: what ? reveal(what) : '',
      }))}
      told={thenAndNow(fights.values())}
      offer={offer}
      card={cardOfMoment(app, 'writing')}
      onBegin={() => begin(app, undefined)}
      onQuestions={() => app.router.go({ at: 'questions' })}
      onOpen={(id) => begin(app, fights.get(id))}
      {...ways(app)}
      onBack={() => app.router.go({ at: 'record' })}
    />
  )
}

/** What is in the boxes becomes one event, and the boxes are emptied; with nothing in them there is nothing to keep. */
async function stop(app: App, here: Looking, over: boolean): Promise<void> {
  const boxes = fightParts.map((part) => [part, boxOf(app, here, part)] as const)
  await Promise.all(boxes.map(([, box]) => box.settled()))
  const words = boxes.flatMap(([part, box]) => {
    const said = box.text.value.trim()
    return said === '' ? [] : [[part, new Private(said)] as const]
  })
  const sizes = { bigThen: here.bigThen, bigNow: here.bigNow }
  const kept = words.length > 0 || here.bigThen !== undefined || here.bigNow !== undefined
  if (kept) {
    const told = { fight: here.fight, ...sizes, ...Object.fromEntries(words) } as Omit<
      EventOf<'fight-kept'>,
      'type' | 'at' | 'zone'
    >
    if (!(await record(app, happened('fight-kept', nowHere(), told)))) return
  }
  for (const [, box] of boxes) box.type('')
  const due = kept && feltDue(app.bide.state.value.writing, app.bide.now.value)
  endedIn(app).value = { kept, over, felt: due ? 'due' : undefined }
  lookingIn(app).value = undefined
}

/** One looking back, or its end. By its address alone, with none begun, it is the list. */
export function FightAt({ app }: { app: App }) {
  const [looking, ended] = [lookingIn(app), endedIn(app)]
  const here = looking.value
  const now = app.bide.now.value
  const over = here !== undefined && now.at >= here.ends
  useEffect(() => {
    if (here && over) void stop(app, here, true)
  }, [over])
  const done = () => {
    ended.value = undefined
    app.router.go({ at: 'fights' })
  }
  if (ended.value) {
    const { kept, over: wasOver, felt } = ended.value
    return (
      <FightEnded
        kept={kept}
        over={wasOver}
        felt={felt}
        onFelt={(said) => {
          if (felt !== 'due') return
          void record(app, happened('writing-felt', nowHere(), { felt: said }))
          ended.value = { kept, over: wasOver, felt: said }
        }}
        onDone={done}
        onHide={app.hide}
      />
    )
  }
  if (!here) return <FightsAt app={app} />
  const words = Object.fromEntries(
    fightParts.map((part) => [part, boxOf(app, here, part).text.value]),
  ) as Record<FightPart, string>
  return (
    <Fight
      partner={partnerOf(app)}
      ends={{ at: here.ends, zone: now.zone }}
      bigThen={here.bigThen}
      bigNow={here.bigNow}
      words={words}
      onThen={(bigThen) => {
        looking.value = { ...here, bigThen }
      }}
      onNow={(bigNow) => {
        looking.value = { ...here, bigNow }
      }}
      onWords={(part, typed) => boxOf(app, here, part).type(typed)}
      onKeep={() => void stop(app, here, false)}
      onTake={
        here.isNew
          ? undefined
          : () => {
              for (const part of fightParts) boxOf(app, here, part).type('')
              looking.value = undefined
              void record(app, happened('fight-dropped', nowHere(), { fight: here.fight }))
              app.router.go({ at: 'fights' })
            }
      }
      onBack={() => app.router.go({ at: 'fights' })}
      onHide={app.hide}
    />
  )
}
