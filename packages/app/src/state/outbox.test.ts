import { happened, holdId } from '@bide/core/event'
import { cooling } from '@bide/core/hold'
import { Private, reveal } from '@bide/core/private'
import { firstSettings } from '@bide/core/settings'
import { instant } from '@bide/core/time'
import { memoryStore } from '@bide/vault/memory'
import { type Door, doorOn, type Vault } from '@bide/vault/vault'
import { expect, test } from 'vitest'
import { openBide } from './bide.ts'
import { foldInOutbox, putDownLocked } from './outbox.ts'

const at = { at: instant(Date.UTC(2026, 10, 24, 23, 40)), zone: 'Europe/London' }
const ports = { crypto, locks: undefined, channel: () => undefined, now: () => at.at }

const putDown = (id: string, words: string) =>
  happened('hold-put-down', at, {
    hold: holdId(id),
    kind: 'message',
    words: new Private(words),
    until: cooling({ kind: 'message', purpose: undefined }, at, firstSettings),
  })

async function opened() {
  const store = memoryStore()
  const door = (await doorOn(store, ports)) as Door
  const vault = (await door.unlock()) as Vault
  const bide = async () => {
    await foldInOutbox(vault)
    return openBide(vault, { now: () => at, idle: () => {} })
  }
  return { door, vault, bide }
}

test('[L4] what was put down while locked is a hold like any other once it is unlocked, until the same hour', async () => {
  const { door, vault, bide } = await opened()
  expect(await putDownLocked(door, 'one', [putDown('h1', 'are you awake')])).toBe(true)
  await putDownLocked(door, 'two', [putDown('h2', 'please')])
  await putDownLocked(door, 'three', [happened('hold-dropped', at, { hold: holdId('h2') })])
  const { holds } = (await bide()).state.value
  expect(reveal(holds.get(holdId('h1'))?.words ?? new Private(''))).toBe('are you awake')
  expect(holds.get(holdId('h1'))?.until).toMatchObject({ date: '2026-11-25', minute: 600 })
  expect(holds.get(holdId('h2'))?.ending?.state).toBe('dropped')
  expect(await vault.outbox()).toEqual([])
})

test('[L4] nothing else comes in this way: what is no event of these two kinds stays where it is', async () => {
  const { door, vault, bide } = await opened()
  const strange = [
    '[]',
    '{}',
    'not json',
    JSON.stringify(['{"type":"picture-put-down","v":1,"at":1,"zone":"UTC"}']),
  ]
  for (const [i, of] of strange.entries()) await door.putDownLocked(`s${i}`, new TextEncoder().encode(of))
  await putDownLocked(door, 'order', [happened('order-answered', at, { answer: 'no' })])
  const { state } = await bide()
  expect(state.value.seen).toBe(0)
  expect(await vault.outbox()).toHaveLength(5)
})
