import { type Event, readEvent, writeEvent } from '@bide/core/event'
import { fold } from '@bide/core/fold'
import { writeProjection } from '@bide/core/projection'
import { openAge, sealAge } from '@bide/vault/age'
import { type BackupPorts, readBackup, writeBackup } from '@bide/vault/backup'
import { memoryStore } from '@bide/vault/memory'
import { type Door, doorOn, type Vault } from '@bide/vault/vault'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allOf, doorIn, kept, newBrowser, portsOf, unlocked } from '../packages/vault/src/trial/ports.ts'
import { lives } from './life.ts'

const ports: BackupPorts = {
  crypto,
  now: () => Date.UTC(2026, 10, 24),
  seal: (plain, passphrase) => sealAge(plain, passphrase, 1),
  open: openAge,
}

const fresh: readonly (() => Promise<Vault>)[] = [
  async () => unlocked((await doorIn(newBrowser())).door),
  async () => unlocked((await doorOn(memoryStore(), portsOf(newBrowser()).ports)) as Door),
]

const encode = (event: Event) => new TextEncoder().encode(writeEvent(event))

async function foldedOf(vault: Vault): Promise<string> {
  const { entries } = await allOf(vault)
  const events = entries.flatMap(({ body }) => {
    const read = readEvent(new TextDecoder().decode(body))
    return read !== 'unreadable' && 'known' in read ? [read.known] : []
  })
  return writeProjection(fold(events))
}

test('[B2] a life that was backed up and restored folds to the same state', async () => {
  await fc.assert(
    fc.asyncProperty(lives(), fc.string({ minLength: 1 }), async ({ events }, passphrase) => {
      const [vault, ...others] = await Promise.all([...fresh.slice(1), ...fresh].map((make) => make()))
      if (vault === undefined) throw new Error('no vault')
      for (const event of events) kept(await vault.append([encode(event)]))
      const made = await writeBackup(vault, passphrase, ports)
      if (made === 'no-memory') throw new Error(made)
      const read = await readBackup(made.file, passphrase, ports)
      if (typeof read === 'string') throw new Error(read)
      for (const other of others) {
        for (let time = 0; time < 2; time++) kept(await other.merge(read.entries))
        expect(await foldedOf(other)).toBe(await foldedOf(vault))
      }
    }),
    { numRuns: process.env.SLOW === '1' ? 200 : 25 },
  )
})
