import { warningOf } from '@bide/core/warnings'
import { Warned } from '../screens/Warned.tsx'
import { say } from '../words/say.ts'
import { past } from '../words/when.ts'
import { type App, partnerOf } from './app.ts'
import { someoneNow } from './space.tsx'

/** What the record shows and has to be said, as one sentence [G10]. */
export function warningHere(app: App): string | undefined {
  const now = app.bide.now.value
  const warning = warningOf(app.bide.state.value, now)
  if (!warning) return undefined
  const text = say.safety.warned
  return warning.about === 'visits'
    ? text.visits(warning.count, partnerOf(app))
    : text.after(warning.kind, past({ at: warning.at, zone: now.zone }, now), partnerOf(app))
}

/** The same, with a person to ring. */
export function warnedHere(app: App) {
  const says = warningHere(app)
  if (says === undefined) return undefined
  return (
    <Warned
      says={says}
      someone={someoneNow(app)}
      onPeople={() => app.router.go({ at: 'people' })}
      onHelp={() => app.router.go({ at: 'help-frightening' })}
    />
  )
}
