import { dice } from '@bide/core/invented/dice'
import { compareEntries, type Entry, union } from '@bide/vault/merge'
import { expect, test } from 'vitest'
import { type Device, household } from './household.ts'

/** A bad year of several devices, lived from one seed. */
async function live(seed: number, steps = 120) {
  const throws = dice(seed)
  const { devices, pass, deliver, settle } = await household(2 + throws.upTo(3), throws)
  const some = (): Device => throws.oneOf(devices as [Device, ...Device[]])
  let everyWriteCameLast = true
  for (let step = 0; step < steps; step++) {
    pass()
    await throws.oneOf([
      async () => {
        everyWriteCameLast = (await some().write()) && everyWriteCameLast
      },
      async () => {
        everyWriteCameLast = (await some().write()) && everyWriteCameLast
      },
      async () => some().send(some(), throws.chance() < 0.3),
      deliver,
      deliver,
      async () => (throws.chance() < 0.3 ? some().restart() : undefined),
      async () => (throws.chance() < 0.3 ? some().setClock() : undefined),
    ] as const)()
  }
  await settle()
  const logs = await Promise.all(devices.map((device) => device.read()))
  return { devices, everyWriteCameLast, logs: logs.map((log) => union(log)), raw: logs }
}

const wordOf = ({ body }: Entry) => new TextDecoder().decode(body)

/** Seeds that once broke something; they stay. */
const storms: number[] = []
const count = process.env.SLOW === '1' ? 500 : 50
const seeds = [...storms, ...Array.from({ length: count }, (_, i) => 8_360_926 + i)]

test.each(seeds)(
  '[V15] after a storm all devices agree, and nobody lost a write or its order (seed %i)',
  async (seed) => {
    const { devices, everyWriteCameLast, logs, raw } = await live(seed)
    expect(everyWriteCameLast).toBe(true)
    const [first] = logs
    for (const log of logs) expect(log).toEqual(first)
    for (const [i, log] of raw.entries()) {
      // Merged again and again, nothing is in a log twice.
      expect(log).toHaveLength(logs[i]?.length ?? -1)
      expect(new Set(log.map((entry) => `${entry.stamp} ${wordOf(entry)}`)).size).toBe(log.length)
    }
    const words = (first ?? []).map(wordOf)
    expect(words).toHaveLength(devices.reduce((sum, { wrote }) => sum + wrote.length, 0))
    for (const { name, wrote } of devices) {
      expect(words.filter((word) => word.startsWith(`${name} `))).toEqual(wrote)
    }
  },
)

test('[V15] the storm is the same when it is lived again', async () => {
  const [once, again] = [await live(41), await live(41)]
  expect(once.logs).toEqual(again.logs)
  expect(once.logs[0]?.length).toBeGreaterThan(10)
  expect(
    (once.logs[0] ?? []).every((entry, i, log) => i === 0 || compareEntries(log[i - 1] ?? entry, entry) < 0),
  ).toBe(true)
})
