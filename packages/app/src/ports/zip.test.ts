import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zipped } from './zip.ts'

/** The files of an archive by the central directory, as APPNOTE says to read one: from its end. */
function read(zip: Uint8Array) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.length - 22
  expect(view.getUint32(end, true)).toBe(0x06054b50)
  const files: { name: string; bytes: Uint8Array; crc: number; date: number }[] = []
  let at = view.getUint32(end + 16, true)
  for (let n = 0; n < view.getUint16(end + 10, true); n++) {
    expect(view.getUint32(at, true)).toBe(0x02014b50)
    const [size, named, local] = [
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
      view.getUint32(at + 42, true),
    ]
    expect(view.getUint32(local, true)).toBe(0x04034b50)
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    files.push({
      name: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + named)),
      bytes: zip.subarray(from, from + size),
      crc: view.getUint32(at + 16, true),
      date: view.getUint16(at + 14, true),
    })
    at += 46 + named
  }
  expect(at).toBe(end)
  return files
}

test('[X4] files go into an archive and come out byte for byte, with the check sum zlib gives them', () => {
  const file = fc.record({
    name: fc.stringMatching(/^[a-z-]{1,20}\.csv$/),
    bytes: fc.uint8Array({ maxLength: 400 }),
  })
  fc.assert(
    fc.property(fc.array(file, { maxLength: 6 }), (files) => {
      const out = read(zipped(files, '2026-11-24'))
      expect(out.map(({ name, bytes }) => ({ name, bytes: [...bytes] }))).toEqual(
        files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
      )
      if (typeof crc32 === 'function') for (const { bytes, crc } of out) expect(crc).toBe(crc32(bytes))
    }),
  )
  const [one] = read(zipped([{ name: 'a.csv', bytes: new TextEncoder().encode('123456789') }], '2026-11-24'))
  expect(one?.crc).toBe(0xcbf43926)
  expect([(one?.date ?? 0) >> 9, ((one?.date ?? 0) >> 5) & 15, (one?.date ?? 0) & 31]).toEqual([46, 11, 24])
})

test('[X4] another program opens the archive', ({ skip }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bide-zip-'))
  const path = join(folder, 'a.zip')
  writeFileSync(path, zipped([{ name: 'a.csv', bytes: new TextEncoder().encode('a,b\r\n') }], '2026-11-24'))
  try {
    const said = execFileSync('python3', [
      '-c',
      'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(),z.read("a.csv"))',
      path,
    ])
    expect(String(said)).toBe("None b'a,b\\r\\n'\n")
  } catch (thrown) {
    if ((thrown as { code?: string }).code === 'ENOENT') skip()
    throw thrown
  } finally {
    rmSync(folder, { recursive: true })
  }
})
