import { standingAsk } from '@bide/core/ask'
import { type Event, happened, holdId, type Purpose, type Until } from '@bide/core/event'
import { cooling, endOf, mayGoOut } from '@bide/core/hold'
import { daysGiven, isOpenChannel } from '@bide/core/plan'
import { Private, reveal } from '@bide/core/private'
import { allows } from '@bide/core/safety'
import type { Moment } from '@bide/core/time'
import { helpsToWrite } from '@bide/core/warnings'
import { nowHere } from '../ports/clock.ts'
import { askToKeep } from '../ports/device.ts'
import { NeedNotAnswer } from '../screens/NeedNotAnswer.tsx'
import { ReplyDesk, type Wait } from '../screens/ReplyDesk.tsx'
import { say } from '../words/say.ts'
import { ahead, fullDayOf } from '../words/when.ts'
import { type App, modesHere, partnerOf, record, settingsOf } from './app.ts'
import { logContact } from './contact.tsx'
import { remembered } from './remembered.ts'
import { warnedHere } from './warned.tsx'
import { become, keptBy, typing } from './write.tsx'

/** How an answer is sorted, and how long it waits. Kept in memory: they are two taps, the words are not. */
const sortedIn = remembered<{ purpose: Purpose | undefined; wait: Wait }>({
  purpose: undefined,
  wait: 'usual',
})

/** Practical matters have their short way while one of their channels is open [Y4]. */
function isShort({ bide }: App): boolean {
  const state = bide.state.value
  return (['children', 'home', 'money'] as const).some((channel) =>
    isOpenChannel(state, channel, bide.now.value),
  )
}

/** What it waits for by itself: 20 minutes on an open channel, as any message otherwise. */
const usual = (app: App, purpose: Purpose | undefined, now: Moment): Until =>
  cooling(
    { kind: 'message', purpose: purpose === 'practical' && !isShort(app) ? undefined : purpose },
    now,
    settingsOf(app),
  )
const morning = (app: App, now: Moment): Until => cooling({ kind: 'message' }, now, settingsOf(app))

/** Why this is not helped with, or does not go out. */
function closedFor(app: App, purpose: Purpose | undefined) {
  if (!helpsToWrite(app.bide.state.value, app.bide.now.value)) return warnedHere(app)
  if (mayGoOut({ kind: 'message', purpose }, modesHere(app))) return undefined
  return (
    <p class="soft">
      {modesHere(app).feared ? say.reply.closedHere(partnerOf(app)) : say.hold.reread.closed}
    </p>
  )
}

export function ReplyAt({ app }: { app: App }) {
  const { drafts, router, bide } = app
  const theirs = drafts.box('reply-theirs')
  const answer = drafts.box('reply')
  const sorted = sortedIn(app)
  const { purpose, wait } = sorted.value
  const now = bide.now.value
  const done = () => {
    sorted.value = { purpose: undefined, wait: 'usual' }
    theirs.type('')
  }
  /** What was written is kept as one that was not sent; with nothing written there is nothing to keep. */
  const dont = async () => {
    const hold = holdId(app.newId())
    const put = putDown(app, hold, usual(app, purpose, nowHere()))
    if (answer.text.value.trim() !== '') {
      if (!(await become(app, answer, [...put, happened('hold-dropped', nowHere(), { hold })]))) return
    }
    done()
    router.go({ at: 'today' })
  }
  const keep = async () => {
    if (purpose === undefined || answer.text.value.trim() === '' || closedFor(app, purpose)) return
    const hold = holdId(app.newId())
    const here = nowHere()
    const until = wait === 'morning' ? morning(app, here) : usual(app, purpose, here)
    if (!(await become(app, answer, putDown(app, hold, until)))) return
    done()
    router.go({ at: wait === 'longer' ? 'longer' : 'down', hold })
    app.device.kept.value = await askToKeep()
  }
  return (
    <ReplyDesk
      partner={partnerOf(app)}
      theirs={theirs.text.value}
      purpose={purpose}
      answer={answer.text.value}
      wait={wait}
      isShort={isShort(app)}
      until={{
        usual: ahead(endOf(usual(app, purpose, now), now.zone), now),
        morning: ahead(endOf(morning(app, now), now.zone), now),
      }}
      closed={closedFor(app, purpose)}
      kept={keptBy(app, answer)}
      onTheirs={typing(app, theirs)}
      onPurpose={(next) => {
        sorted.value = { purpose: next, wait: 'usual' }
      }}
      onAnswer={typing(app, answer)}
      onWait={(next) => {
        sorted.value = { ...sorted.value, wait: next }
      }}
      onLetGo={() => router.go({ at: 'reply-let-go' })}
      onLog={() => logContact(app)}
      onDont={() => void dont()}
      onPutDown={() => void keep()}
      onBack={() => router.go({ at: 'contact' })}
      onHide={app.hide}
    />
  )
}

/** The answer as a hold; with their words put in, it answers them and begins nothing [Y5]. */
function putDown(app: App, hold: ReturnType<typeof holdId>, until: Until): Event[] {
  const now = nowHere()
  const { purpose } = sortedIn(app).value
  const words = new Private(app.drafts.box('reply').text.value)
  const answers = app.drafts.box('reply-theirs').text.value.trim() !== ''
  return [
    happened('hold-put-down', now, { hold, kind: 'message', purpose, words, until }),
    ...(answers ? [happened('hold-answers', now, { hold })] : []),
  ]
}

export function NeedNotAnswerAt({ app }: { app: App }) {
  const { bide, router } = app
  const state = bide.state.value
  const now = bide.now.value
  const { ask } = standingAsk(state.asks, now)
  const days = allows(modesHere(app), 'day-count') ? daysGiven(state, now) : undefined
  const closed = closedFor(app, undefined)
  const line = async (said: string) => {
    const here = nowHere()
    const hold = holdId(app.newId())
    const words = new Private(said)
    const until = morning(app, here)
    if (
      await record(
        app,
        happened('hold-put-down', here, { hold, kind: 'message', purpose: undefined, words, until }),
      )
    )
      router.go({ at: 'down', hold })
  }
  return (
    <NeedNotAnswer
      partner={partnerOf(app)}
      asked={ask && { words: ask.words && reveal(ask.words), on: fullDayOf(ask.on, now) }}
      days={days}
      until={closed ? undefined : ahead(endOf(morning(app, now), now.zone), now)}
      closed={closed}
      onLine={(said) => void line(said)}
      onOwn={() => router.go({ at: 'write' })}
      onPapers={() => router.go({ at: 'legal' })}
      onDont={() => router.go({ at: 'today' })}
      onBack={() => router.go({ at: 'contact' })}
      onHide={app.hide}
    />
  )
}
