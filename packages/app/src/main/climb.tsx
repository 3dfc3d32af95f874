import { nextStep, present, stepDown, stepUp, waysDown } from '@bide/core/climb'
import { type Contact, contactsOf } from '@bide/core/contact'
import { happened } from '@bide/core/event'
import { Private, reveal } from '@bide/core/private'
import { allows } from '@bide/core/safety'
import { localOf } from '@bide/core/time'
import { helpsToWrite } from '@bide/core/warnings'
import { Row, Rows } from '../parts/Row.tsx'
import { nowHere } from '../ports/clock.ts'
import { Climb, ClimbShut, type Opener } from '../screens/Climb.tsx'
import { say } from '../words/say.ts'
import { type App, modesHere, partnerOf, record } from './app.ts'
import { DecideAt, isParted } from './decide.tsx'
import { ways } from './ways.ts'
import { become } from './write.tsx'

/**
 * Whether the climb is here at all: to hold on and to keep waiting, and to nobody a mode keeps it from. Where only the two
 * questions are open, it says that they come first [M6].
 */
function standing(app: App): 'open' | 'questions-first' | 'shut' {
  const modes = modesHere(app)
  if (isParted(app) || !allows({ ...modes, unanswered: false }, 'climb')) return 'shut'
  return allows(modes, 'climb') ? 'open' : 'questions-first'
}

const knownTo = ({ bide }: App) => ({ ...bide.state.value, contacts: contactsOf(bide.state.value) })

const openerOf = ({ at, zone, way, about }: Contact): Opener => ({ on: localOf(at, zone).date, way, about })

/** The way to it from the page of the question and from the two doors it belongs to. */
export function ClimbRow({ app }: { app: App }) {
  if (standing(app) === 'shut') return null
  const words = say.climb
  return (
    <Rows>
      <Row
        label={words.row}
        note={standing(app) === 'open' ? words.steps(partnerOf(app))[present(knownTo(app)).step] : undefined}
        onGo={() => app.router.go({ at: 'climb' })}
      />
    </Rows>
  )
}

export function ClimbAt({ app }: { app: App }) {
  const { bide, router, drafts } = app
  const here = { ...ways(app), onBack: () => router.go({ at: 'decide' }) }
  const how = standing(app)
  if (how === 'shut') return <DecideAt app={app} />
  if (how === 'questions-first')
    return <ClimbShut {...here} onQuestions={() => router.go({ at: 'questions' })} />
  const now = bide.now.value
  const known = knownTo(app)
  const at = present(known)
  // While the record shows what has to be said, nothing new opens [G10].
  const next = helpsToWrite(bide.state.value, now) ? nextStep(known, now) : undefined
  const { different } = bide.state.value.climb
  const box = drafts.box('different-this-time')
  return (
    <Climb
      now={now}
      partner={partnerOf(app)}
      step={at.step}
      opener={at.opener && openerOf(at.opener)}
      next={next && { step: next.step, opener: openerOf(next.opener) }}
      down={waysDown(known)}
      different={different && reveal(different)}
      differentDraft={box.text.value}
      onDifferentDraft={box.type}
      onDifferent={() =>
        void become(app, box, [
          happened('climb-different-written', nowHere(), { words: new Private(box.text.value.trim()) }),
        ])
      }
      onUp={() => void record(app, stepUp(known, app.newId(), nowHere()))}
      onWasAsked={() =>
        next && void record(app, happened('climb-asked-for', nowHere(), { contact: next.opener.id }))
      }
      onDown={(to) => void record(app, stepDown(known, app.newId(), to, nowHere()))}
      {...here}
    />
  )
}
