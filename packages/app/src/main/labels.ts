import { type Labels, labels } from '../parts/labels.ts'
import type { Name } from '../ports/name.ts'
import { sayFirst } from '../words/first.ts'
import { type App, modesHere } from './app.ts'

/** The words of the parts under the name Bide goes by. */
export const labelsUnder = (name: Name): Labels => ({
  ...labels,
  name: sayFirst.first.names[name],
  discreet: name !== 'bide',
})

/** The same, with the second door as it is where someone is afraid. */
export function labelsOf(app: App): Labels {
  const under = labelsUnder(app.device.name.value)
  return modesHere(app).fear ? { ...under, afraid: true, reach: sayFirst.first.afraidDoor } : under
}
