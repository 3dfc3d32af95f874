import { memoryStore } from '@bide/vault/memory'
import { type Door, doorOn, type Vault } from '@bide/vault/vault'
import { describe, expect, test } from 'vitest'
import { type BoxName, newDrafts } from './drafts.ts'

const ports = { crypto, locks: undefined, channel: () => undefined, now: () => 1 }
let n = 0
const newId = () => `id-${n++}`

async function opened(
  store = memoryStore(),
): Promise<{ door: Door; vault: Vault; store: ReturnType<typeof memoryStore> }> {
  const door = await doorOn(store, ports)
  if (typeof door !== 'object') throw new Error(door)
  const vault = await door.unlock()
  if (typeof vault !== 'object') throw new Error(vault)
  return { door, vault, store }
}

/** What a phone that died and came back finds in a box. */
async function afterwards(store: ReturnType<typeof memoryStore>, name: BoxName) {
  const { door, vault } = await opened(store)
  const drafts = newDrafts(door, newId)
  await drafts.restore(vault)
  return drafts.box(name).text.value
}

describe('a box', () => {
  test('[A43] keeps every letter: what was typed comes back, the newest words of it', async () => {
    const { door, store } = await opened()
    const box = newDrafts(door, newId).box('hold')
    for (const end of [1, 4, 9, 14]) box.type('please talk to me'.slice(0, end))
    await box.settled()
    expect(await afterwards(store, 'hold')).toBe('please talk to')
  })

  test('[A43] words left in several boxes come back in one, oldest first, and what is typed already stays', async () => {
    const { door, store } = await opened()
    for (const [at, text] of ['first', 'second'].entries()) {
      await door.keepDraft(`old-${at}`, new TextEncoder().encode(JSON.stringify({ box: 'hold', text })))
      ports.now = () => 2 + at
    }
    const { door: again, vault } = await opened(store)
    const drafts = newDrafts(again, newId)
    drafts.box('hold').type('third')
    await drafts.restore(vault)
    expect(drafts.box('hold').text.value).toBe('first\n\nsecond\n\nthird')
    expect(await afterwards(store, 'hold')).toBe('first\n\nsecond\n\nthird')
  })

  test('[A43] [A50] words that a sudden end left in two slots, the old one and the one that took it in, come back once', async () => {
    const { door, store } = await opened()
    for (const [at, text] of ['please', 'please talk to me'].entries()) {
      ports.now = () => 2 + at
      await door.keepDraft(`slot-${at}`, new TextEncoder().encode(JSON.stringify({ box: 'hold', text })))
    }
    expect(await afterwards(store, 'hold')).toBe('please talk to me')
  })

  test('[A43] [A44] what could not be taken over for want of room is let go once there is room, and not before', async () => {
    const { door, store } = await opened()
    const before = newDrafts(door, newId)
    before.box('hold').type('please')
    await before.settle()
    const { door: again, vault } = await opened(store)
    let full = true
    const failing = {
      ...again,
      keepDraft: async (id: string, bytes: Uint8Array) => (full ? 'no-room' : again.keepDraft(id, bytes)),
    } as Door
    const drafts = newDrafts(failing, newId)
    await drafts.restore(vault)
    expect(drafts.box('hold').notKept.value).toBe(true)
    expect(await store.slotIds()).toHaveLength(1)
    full = false
    drafts.box('hold').type('please talk')
    await drafts.settle()
    expect(await store.slotIds()).toHaveLength(1)
    expect(await afterwards(store, 'hold')).toBe('please talk')
  })

  test('[A43] each box comes back by itself', async () => {
    const { door, store } = await opened()
    const drafts = newDrafts(door, newId)
    drafts.box('difference:h1').type('He would have to ask first.')
    drafts.box('hold').type('are you awake')
    await drafts.settle()
    expect(await afterwards(store, 'difference:h1')).toBe('He would have to ask first.')
    expect(await afterwards(store, 'hold')).toBe('are you awake')
  })

  test('[A43] emptied by hand it leaves nothing behind', async () => {
    const { door, vault, store } = await opened()
    const drafts = newDrafts(door, newId)
    await drafts.restore(vault)
    const box = drafts.box('hold')
    box.type('are you awake')
    await box.settled()
    box.type('')
    await box.settled()
    expect(await afterwards(store, 'hold')).toBe('')
  })

  test('[A44] a full disk is said, the words stay, and the next letter tries again', async () => {
    let full = true
    const { door } = await opened()
    const narrow: Door = {
      ...door,
      keepDraft: async (id, bytes) => (full ? 'no-room' : door.keepDraft(id, bytes)),
    }
    const box = newDrafts(narrow, newId).box('hold')
    box.type('are you')
    await box.settled()
    expect(box.notKept.value).toBe(true)
    expect(box.text.value).toBe('are you')
    full = false
    box.type('are you awake')
    await box.settled()
    expect(box.notKept.value).toBe(false)
  })

  test('[A43] what a newer Bide left in a slot is not thrown away', async () => {
    const { door, store, vault } = await opened()
    await door.keepDraft('strange', new TextEncoder().encode('{"kind":"picture"}'))
    await door.keepDraft('stranger', Uint8Array.of(255, 0, 1))
    const drafts = newDrafts(door, newId)
    await drafts.restore(vault)
    const again = await opened(store)
    expect((await again.vault.drafts()).length).toBe(2)
  })
})
