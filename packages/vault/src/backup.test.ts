import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { dice } from '../../core/src/invented/dice.ts'
import { openAge, sealAge, workFactor } from './age.ts'
import { looksLikeAge } from './age-start.ts'
import { type BackupPorts, readBackup, writeBackup } from './backup.ts'
import { type Bytes, joined, utf8 } from './bytes.ts'
import type { Stamp } from './clock.ts'
import { memoryStore } from './memory.ts'
import type { Entry } from './merge.ts'
import { allOf, bytes, doorIn, kept, newBrowser, portsOf, text, unlocked } from './trial/ports.ts'
import { type Door, doorOn, type Vault } from './vault.ts'

const written = Date.UTC(2026, 10, 24, 22, 40)
/** With as little work as scrypt can be asked for: what is tried here is the file, not its strength. */
const quick: BackupPorts = {
  crypto,
  now: () => written,
  seal: (plain, passphrase) => sealAge(plain, passphrase, 1),
  open: openAge,
}
const passphrase = 'four words or é five'

async function freshVault(): Promise<Vault> {
  const { door } = await doorIn(newBrowser())
  return unlocked(door)
}

async function memoryVault(): Promise<Vault> {
  const browser = newBrowser()
  return unlocked((await doorOn(memoryStore(), portsOf(browser).ports)) as Door)
}

async function backupOf(vault: Vault, ports = quick): Promise<Bytes> {
  const made = await writeBackup(vault, passphrase, ports)
  if (made === 'no-memory') throw new Error('a test has memory')
  return made.file
}

async function restored(file: Uint8Array): Promise<readonly Entry[]> {
  const read = await readBackup(file, passphrase, quick)
  if (typeof read === 'string') throw new Error(read)
  return read.entries
}

const bodies = [
  '{"v":1,"type":"invented","words":"please just talk to me"}',
  '{"v":9,"type":"from-a-newer-bide","mustKnow":true,"é":"\\u2028 and \u2028"}',
  '\ufeff a mark at the beginning',
  'not JSON,\nand two lines\r\n',
  '',
].map(bytes)
const odd = Uint8Array.from([0, 255, 254, 10, 13, 0xc3, 0x28])

describe('a backup', () => {
  test('[B1] [B2] holds every entry as it was kept, and gives it back once, however often it is restored', async () => {
    const vault = await freshVault()
    kept(await vault.append([...bodies, odd]))
    const made = await writeBackup(vault, passphrase, quick)
    expect(made).toMatchObject({ entries: 6, damaged: 0, made: written })
    const file = await backupOf(vault)
    const read = await readBackup(file, passphrase, quick)
    expect(read).toMatchObject({ made: written })
    for (const other of [await freshVault(), await memoryVault()]) {
      expect(kept(await other.merge(await restored(file))).added).toBe(6)
      expect(kept(await other.merge(await restored(file))).added).toBe(0)
      expect((await allOf(other)).entries).toEqual((await allOf(vault)).entries)
    }
    expect(kept(await vault.merge(await restored(file))).added).toBe(0)
  })

  test('[B2] restored into a vault with its own entries, both are there', async () => {
    const [one, two] = [await freshVault(), await freshVault()]
    kept(await one.append([bytes('{"one":1}')]))
    kept(await two.append([bytes('{"two":2}')]))
    kept(await two.merge(await restored(await backupOf(one))))
    expect((await allOf(two)).entries.map(({ body }) => text(body)).sort()).toEqual([
      '{"one":1}',
      '{"two":2}',
    ])
  })

  test('[B1] of nothing is a backup too', async () => {
    expect(await restored(await backupOf(await memoryVault()))).toEqual([])
  })

  test('[B1] counts the records that did not open', async () => {
    const store = memoryStore()
    const vault = await unlocked((await doorOn(store, portsOf(newBrowser()).ports)) as Door)
    kept(await vault.append([bytes('{"a":1}')]))
    await store.change({ add: [{ at: 2, sealed: new Uint8Array(90).fill(7) }] })
    expect(await writeBackup(vault, passphrase, quick)).toMatchObject({ entries: 1, damaged: 1 })
  })

  test('[B1] is not made of half a log: a vault locked meanwhile throws', async () => {
    const vault = await memoryVault()
    kept(await vault.append([bytes('{"a":1}')]))
    vault.lock()
    await expect(writeBackup(vault, passphrase, quick)).rejects.toThrow()
  })

  test('[B1] a hundred thousand entries go out and come back', async () => {
    const entries = Array.from({ length: 100_000 }, (_, i): Entry => {
      const stamp = `${(written + i).toString(16).padStart(12, '0')}-0000-00000000000000aa` as Stamp
      return {
        stamp,
        body: bytes(`{"v":1,"type":"invented","n":${i},"words":"${'please just talk to me '.repeat(8)}"}`),
      }
    })
    const vault = {
      async *read() {
        for (let from = 0; from < entries.length; from += 1_000)
          yield { entries: entries.slice(from, from + 1_000), at: from + 1_000, damaged: 0 }
      },
      projection: async () => undefined,
    }
    const made = await writeBackup(vault, passphrase, quick)
    if (made === 'no-memory') throw new Error(made)
    const back = await restored(made.file)
    expect(back.length).toBe(100_000)
    expect(back[99_999]).toEqual(entries[99_999])
  }, 120_000)

  test('[B4] has the strength that is written down', async () => {
    const file = await sealAge(bytes('x'), passphrase)
    expect(typeof file === 'string' ? file : text(file.subarray(0, 60))).toContain(` ${workFactor}\n`)
    expect(workFactor).toBeGreaterThanOrEqual(17)
  })

  test('[B1] a passphrase typed with accents in two signs opens what one sign sealed', async () => {
    const file = await backupOf(await memoryVault())
    expect(await readBackup(file, passphrase.normalize('NFD'), quick)).toMatchObject({ entries: [] })
  })
})

const ageIsHere = spawnSync('age', ['--version']).error === undefined
if (!ageIsHere)
  process.stderr.write('The stock `age` is not on this machine: that it opens a backup is not tried here.\n')

test.skipIf(!ageIsHere)(
  '[B4] the stock age opens it, and what age seals again is read',
  async () => {
    const vault = await freshVault()
    kept(await vault.append([...bodies, odd]))
    const folder = mkdtempSync(join(tmpdir(), 'bide-age-'))
    try {
      const [file, plain, again] = ['backup.age', 'backup.jsonl', 'again.age'].map((name) =>
        join(folder, name),
      )
      if (!file || !plain || !again) throw new Error('no names')
      writeFileSync(file, await backupOf(vault))
      withAge(['--decrypt', '--output', plain, file])
      const lines = readFileSync(plain, 'utf8').split('\n')
      expect(lines.length).toBe(9)
      expect(JSON.parse(lines[0] ?? '')).toEqual({ format: 'bide-backup', v: 1, made: written, entries: 6 })
      expect(JSON.parse(lines[1] ?? '').t).toBe(text(bodies[0] ?? new Uint8Array()))
      withAge(['--encrypt', '--passphrase', '--output', again, plain])
      expect(await restored(new Uint8Array(readFileSync(again)))).toEqual((await allOf(vault)).entries)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  60_000,
)

/** age takes a passphrase from a terminal only; `script` lends it one. Typed twice, for when it asks again. */
function withAge(args: readonly string[]): void {
  const command = ['age', ...args].map((word) => `'${word}'`).join(' ')
  execFileSync('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    input: `${passphrase}\n${passphrase}\n`,
    timeout: 50_000,
  })
}

/** As it was on the day it was frozen; never made again. */
const frozen = new URL('./frozen/backup-v1.age', import.meta.url)

test('[B5] a backup of version 1 opens for ever', async () => {
  if (process.env.FREEZE === '1' && !existsSync(frozen)) {
    const vault = await memoryVault()
    kept(await vault.append([...bodies, odd]))
    writeFileSync(frozen, await backupOf(vault, { ...quick, seal: sealAge }), { flag: 'wx' })
  }
  const read = await readBackup(new Uint8Array(readFileSync(frozen)), passphrase, quick)
  if (typeof read === 'string') throw new Error(read)
  expect(read.made).toBe(written)
  expect(read.entries.map(({ body }) => [...body])).toEqual([...bodies, odd].map((body) => [...body]))
})

describe('[B3] a file that is no good ends in a word, and changes nothing', () => {
  const words = ['wrong-passphrase', 'not-a-backup', 'damaged', 'newer']
  const said = (file: Uint8Array, by = passphrase) => readBackup(file, by, quick)
  const sealed = async (plain: string | Uint8Array) => {
    const file = await sealAge(typeof plain === 'string' ? utf8(plain) : plain, passphrase, 1)
    if (file === 'no-memory') throw new Error(file)
    return file
  }
  const wholeLines = async () => {
    const vault = await memoryVault()
    kept(await vault.append(bodies))
    return text((await openAge(await backupOf(vault), passphrase)) as Bytes)
  }

  test('each kind of wrong has its own', async () => {
    const vault = await memoryVault()
    kept(await vault.append(bodies))
    const file = await backupOf(vault)
    const lines = await wholeLines()
    expect(await said(file, 'another one')).toBe('wrong-passphrase')
    expect(await said(file, '')).toBe('wrong-passphrase')
    expect(await said(new Uint8Array())).toBe('not-a-backup')
    expect(await said(bytes('a picture'))).toBe('not-a-backup')
    expect(await said(bytes('age-encryption.org/v2\n-> x'))).toBe('newer')
    expect(
      await said(joined(bytes('age-encryption.org/v1\n-> scrypt '), new Uint8Array(5_000_000).fill(65))),
    ).toBe('not-a-backup')
    expect(await said(file.subarray(0, file.length - 1))).toBe('damaged')
    expect(await said(await sealed('other words'))).toBe('not-a-backup')
    expect(await said(await sealed(new Uint8Array(3_000_000).fill(65)))).toBe('not-a-backup')
    expect(await said(await sealed('{"format":"bide-backup","v":2}\n'))).toBe('newer')
    expect(await said(await sealed('{"format":"bide-backup","v":1,"made":1,"entries":1e999}\n'))).toBe(
      'damaged',
    )
    expect(await said(await sealed(lines.slice(0, lines.lastIndexOf('{'))))).toBe('damaged')
    expect(await said(await sealed(lines.replace('please', 'Please')))).toBe('damaged')
    expect(await said(await sealed(lines.trimEnd()))).toBe('damaged')
    expect(await said(await sealed(lines))).toMatchObject({ made: written })
  })

  test('an age file for a key, or one that asks for too much work', async () => {
    const toKey = new Encrypter()
    toKey.addRecipient(await identityToRecipient(await generateX25519Identity()))
    expect(await said(await toKey.encrypt('hello'))).toBe('not-a-backup')
    const file = text(await sealed('x').then((made) => made.subarray(0, 200)))
    expect(looksLikeAge(bytes(file.replace(/ 1\n/, ' 63\n')))).toBe('not-a-backup')
    expect(looksLikeAge(bytes(file))).toBe('yes')
  })

  test('whatever is cut out of it, turned over in it or put into it', async () => {
    const vault = await memoryVault()
    kept(await vault.append([...bodies, odd]))
    const [file, lines] = [await backupOf(vault), bytes(await wholeLines())]
    const other = await memoryVault()
    kept(await other.append([bytes('{"mine":true}')]))
    const before = await allOf(other)
    const { upTo, oneOf } = dice(20261124)
    const changed = (of: Uint8Array): Uint8Array => {
      const copy = new Uint8Array(of)
      const at = upTo(copy.length)
      return oneOf<() => Uint8Array>([
        () => copy.subarray(0, at),
        () => copy.subarray(at + 1),
        () => joined(copy.subarray(0, at), copy.subarray(at + 1 + upTo(20))),
        () => joined(copy.subarray(0, at), Uint8Array.from([upTo(256)]), copy.subarray(at)),
        () => joined(copy, copy),
        () => {
          copy[at] = (copy[at] ?? 0) ^ (1 << upTo(8))
          return copy
        },
      ])()
    }
    const told = new Map<string, number>()
    for (let i = 0; i < 500; i++) {
      // Half of them are broken under the seal, as by someone who opened it and sealed it again.
      const broken = i % 2 === 0 ? changed(file) : await sealed(changed(lines))
      const answer = await said(broken)
      expect(words, `file ${i}`).toContain(answer)
      told.set(String(answer), (told.get(String(answer)) ?? 0) + 1)
    }
    expect(told.size).toBeGreaterThan(2)
    expect(await allOf(other)).toEqual(before)
  })
})
