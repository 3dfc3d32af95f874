import { type HoldId, type HoldKind, happened, holdId, type Purpose } from '@bide/core/event'
import { changeWords, cooling, type Hold, isOpen, mayBePractical, standing } from '@bide/core/hold'
import { Private, reveal } from '@bide/core/private'
import type { Moment } from '@bide/core/time'
import { signal } from '@preact/signals'
import { nowHere } from '../ports/clock.ts'
import { askToKeep } from '../ports/device.ts'
import { Write } from '../screens/Write.tsx'
import type { Box } from '../state/drafts.ts'
import { type App, nightLineOf, partnerOf, settingsOf } from './app.ts'

/** The box's kind and purpose. Kept in memory: they are two taps, the words are not. */
const intended = signal<{ kind: HoldKind; purpose: Purpose | undefined }>({
  kind: 'message',
  purpose: undefined,
})

export const keptBy = ({ bide }: App, box: Box) =>
  box.notKept.value || bide.noRoom.value ? ('no-room' as const) : ('yes' as const)

/** What is typed into a box. What found no room before is said no more: the box says how this goes. */
export const typing =
  ({ bide }: App, box: Box) =>
  (words: string) => {
    bide.goOn()
    box.type(words)
  }

/** What another app handed over when this page was opened. In memory only, and forgotten with the first tap. */
export const handedOver = signal('')

/** Its words leave the box for the desk; what stood there before stays. */
function toDesk({ drafts, router }: App, box: Box): void {
  drafts.box('reply-theirs').type(handedOver.value)
  box.type(box.text.value.replace(handedOver.value, '').trim())
  handedOver.value = ''
  router.go({ at: 'reply' })
}

/** Takes what stands in a box and makes an event of it: the words are durable as the one or as the other throughout. */
export async function become(
  app: App,
  box: Box,
  events: Parameters<App['bide']['record']>[0],
): Promise<boolean> {
  await box.settled()
  const done = await app.bide.record(events, { endDraft: box.id })
  if (done) box.end()
  return done
}

function putDownNow(app: App, box: Box, hold: HoldId, now: Moment) {
  const { kind } = intended.value
  // A tap on another kind leaves the purpose where it was; a visit is never only practical.
  const purpose = mayBePractical(kind) ? intended.value.purpose : undefined
  const until = cooling({ kind, purpose }, now, settingsOf(app))
  return happened('hold-put-down', now, { hold, kind, purpose, words: new Private(box.text.value), until })
}

export function WriteAt({ app, cold }: { app: App; cold: boolean }) {
  const { bide, drafts, router } = app
  const box = drafts.box('hold')
  const now = bide.now.value
  const open = [...bide.state.value.holds.values()]
    .filter((hold) => isOpen(hold, now))
    .sort((a, b) => b.putDown.at - a.putDown.at)[0]
  const finish = () => {
    handedOver.value = ''
    intended.value = { kind: 'message', purpose: undefined }
  }
  const putDown = async () => {
    if (box.text.value.trim() === '') return
    const hold = holdId(app.newId())
    if (!(await become(app, box, [putDownNow(app, box, hold, nowHere())]))) return
    finish()
    router.go({ at: 'down', hold })
    app.device.kept.value = await askToKeep()
  }
  const dont = async () => {
    if (box.text.value.trim() === '') return router.go({ at: 'today' })
    const hold = holdId(app.newId())
    const at = nowHere()
    const ended = happened('hold-dropped', at, { hold })
    if (!(await become(app, box, [putDownNow(app, box, hold, at), ended]))) return
    finish()
    router.go({ at: 'today' })
  }
  const add = async (to: Hold) => {
    const both = new Private([reveal(to.words), box.text.value].join('\n\n'))
    const changed = changeWords(to, both, nowHere(), settingsOf(app))
    if (changed === 'already-ended' || !(await become(app, box, [changed]))) return
    finish()
    router.go({ at: 'down', hold: to.id })
  }
  return (
    <Write
      now={now}
      words={box.text.value}
      kind={intended.value.kind}
      purpose={intended.value.purpose}
      partner={partnerOf(app)}
      nightLine={nightLineOf(app)?.line}
      open={open && openness(open, now)}
      kept={keptBy(app, box)}
      hasLock={app.device.hasLock.value}
      onWords={typing(app, box)}
      onKind={(kind) => {
        intended.value = { ...intended.value, kind }
      }}
      onPurpose={(purpose) => {
        intended.value = { ...intended.value, purpose }
      }}
      onDont={() => void dont()}
      onPutDown={() => void putDown()}
      onAdd={open && (() => void add(open))}
      onTell={() => router.go({ at: 'story' })}
      onSomeone={() => router.go({ at: 'someone' })}
      onTheirs={
        handedOver.value !== '' && box.text.value.includes(handedOver.value)
          ? () => toDesk(app, box)
          : undefined
      }
      onReply={cold ? undefined : () => router.go({ at: 'reply' })}
      onLookAround={cold ? () => router.go({ at: 'look-around' }) : undefined}
      onBack={cold ? undefined : () => router.go({ at: 'today' })}
      onHide={app.hide}
    />
  )
}

function openness(hold: Hold, now: Moment) {
  const stands = standing(hold, now)
  if (stands.state === 'waiting') return { state: 'waiting' as const, until: stands.until }
  return stands.state === 'ripe' ? { state: 'ripe' as const } : undefined
}
