import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { newArrivals } from './arrives.ts'

const bytes = () =>
  new Uint8Array(readFileSync(new URL('../../../core/src/language/draft/model.bin', import.meta.url)))
const asked = { ask: 'space', openChannels: [] } as const
const text = 'please please just talk to me, I am begging you'

test('[F9] the model is fetched when it is first needed, once, and then a text is read at once', async () => {
  let fetched = 0
  const arrivals = newArrivals(async () => {
    fetched++
    return bytes()
  })
  expect(fetched).toBe(0)
  expect(arrivals.reading(text, asked)).toBe('not-yet')
  const read = await arrivals.read(text, asked)
  expect(read).toHaveProperty('patterns')
  expect(arrivals.reading(text, asked)).toEqual(read)
  expect(await arrivals.hearsCrisis('the boiler man comes on Tuesday')).toBe(false)
  expect(fetched).toBe(1)
})

test('[F9] without its model nothing is said, and it is asked for again', async () => {
  const files = [undefined, new Uint8Array(9), bytes()]
  const arrivals = newArrivals(async () => files.shift())
  expect(await arrivals.read(text, asked)).toBe('cannot')
  expect(arrivals.reading(text, asked)).toBe('cannot')
  expect(await arrivals.hearsCrisis(text)).toBe(false)
  expect(await arrivals.read(text, asked)).toHaveProperty('patterns')
})
