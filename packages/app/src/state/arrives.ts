import { soundsLikeCrisis } from '@bide/core/language/crisis'
import { type Asked, hearsCrisis, type Reading, readDraft } from '@bide/core/language/draft/draft'
import { type Model, modelOf } from '@bide/core/language/draft/model'
import { signal } from '@preact/signals'
import { draftModel } from '../ports/draft-model.ts'

/** The draft reader, fetched when it is first needed and kept for as long as Bide is open. It holds no word of anybody's. */
export type Arrivals = {
  /** What a text is like to get; `'not-yet'` while the model is on its way, `'cannot'` where it cannot be had. [F9] */
  reading(text: string, asked: Asked): Reading | 'not-yet' | 'cannot'
  /** The same, once it is known. */
  read(text: string, asked: Asked): Promise<Reading | 'cannot'>
  /** Words of self-harm, by rule and model together; by the rule alone where the model cannot be had. */
  hearsCrisis(text: string): Promise<boolean>
}

/** A network that neither answers nor fails is not waited for longer than this, in milliseconds. */
const patience = 3_000

export function newArrivals(fetchModel: () => Promise<Uint8Array | undefined>): Arrivals {
  const here = signal<Model | 'not-yet' | 'cannot'>('not-yet')
  let asking: Promise<Model | 'cannot'> | undefined
  const fetched = async () => {
    const late = new Promise<undefined>((done) => setTimeout(done, patience))
    const bytes = await Promise.race([fetchModel(), late])
    const model = bytes && modelOf(bytes)
    const found = model === undefined || model === 'damaged' ? 'cannot' : model
    // One that could not be had is asked for again the next time.
    if (found === 'cannot') asking = undefined
    here.value = found
    return found
  }
  const model = () => {
    asking ??= fetched()
    return asking
  }
  return {
    reading(text, asked) {
      const known = here.value
      if (typeof known === 'object') return readDraft(known, text, asked)
      void model()
      return known
    },
    async read(text, asked) {
      const known = await model()
      return known === 'cannot' ? 'cannot' : readDraft(known, text, asked)
    },
    async hearsCrisis(text) {
      const rule = soundsLikeCrisis(text)
      // Where the act is named the rule is enough, and nobody waits for a model.
      if (rule?.how === 'act') return true
      const known = await model()
      return known === 'cannot' ? rule !== undefined : hearsCrisis(known, text, rule)
    },
  }
}

export const arrivals = newArrivals(draftModel)
