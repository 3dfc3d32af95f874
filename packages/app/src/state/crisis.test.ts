import { expect, test } from 'vitest'
import { newCrisisWatch } from './crisis.ts'

function watched() {
  let pending: (() => unknown) | undefined
  const watch = newCrisisWatch({
    sounds: async (text) => text.includes('not be here'),
    afterPause: (look) => {
      pending = look
      return () => {
        pending = undefined
      }
    },
  })
  return { watch, pause: async () => pending?.() }
}

test('[C2] it looks at a pause, not at each letter', async () => {
  const { watch, pause } = watched()
  watch.hear('I would rather not be here')
  expect(watch.open.value).toBeUndefined()
  await pause()
  expect(watch.open.value).toBe('heard')
})

test('[C2] "not now" holds for every box until the lock, and asking for help still opens it', async () => {
  const { watch, pause } = watched()
  watch.hear('I would rather not be here')
  await pause()
  watch.notNow()
  watch.hear('I said I would rather not be here')
  await pause()
  expect(watch.open.value).toBeUndefined()
  watch.ask()
  expect(watch.open.value).toBe('asked')
})

test('[H17] words that were read again open it at once, unless it was said not to', async () => {
  const { watch, pause } = watched()
  watch.heard()
  expect(watch.open.value).toBe('heard')
  watch.notNow()
  watch.heard()
  expect(watch.open.value).toBeUndefined()
  watch.hear('I would rather not be here')
  await pause()
  expect(watch.open.value).toBeUndefined()
})
