import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp, buildProgram, versionOf } from './build.mjs'
import { fingerprint } from './fingerprint.mjs'

const base = mkdtempSync(join(tmpdir(), 'bide-build-'))
afterAll(() => rmSync(base, { recursive: true }))
beforeAll(async () => {
  for (const name of ['once', 'again']) {
    await buildApp(join(base, name, 'app'))
    await buildProgram('relay', join(base, name, 'relay'))
  }
}, 120_000)

test.each(['app', 'relay'])('[S9] two builds of the %s are equal, byte for byte', (name) => {
  const once = fingerprint(join(base, 'once', name))
  expect(once.length).toBeGreaterThan(0)
  expect(fingerprint(join(base, 'again', name))).toEqual(once)
})

test('[S9] the version that is kept and shown on the device is the hash of its files', () => {
  const worker = readFileSync(join(base, 'once/app/sw.js'), 'utf8')
  const version = versionOf(join(base, 'once/app'))
  expect(version).toBe(versionOf(join(base, 'again/app')))
  expect(worker).toContain(`caches.open("${version}")`)
})

test('[S9] no folder of this machine ends up in a build', () => {
  for (const file of ['app/sw.js', 'relay/main.js'])
    expect(readFileSync(join(base, 'once', file), 'utf8')).not.toContain(base)
})

test.each(['index.html', 'hide.html'])('[S11] %s holds no script and no style of its own', (page) => {
  const html = readFileSync(join(base, 'once/app', page), 'utf8')
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:|data:/i)
  for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) expect(tag).toMatch(/ src="\/assets\//)
  expect(html).not.toMatch(/<script\b[^>]*>[^<]/)
  expect(html).not.toMatch(/(?:src|href)="(?!\/)/)
})

test('[S7] the service worker lists every file of the app, and no page of the gallery', () => {
  const worker = readFileSync(join(base, 'once/app/sw.js'), 'utf8')
  const files = fingerprint(join(base, 'once/app')).map((line) => line.slice(66))
  const kept = files.filter((path) => !/\.txt$|^sw\.js$/.test(path))
  expect(kept.length).toBeGreaterThan(5)
  for (const path of kept) expect(worker).toContain(path === 'index.html' ? '["/", "' : `"/${path}"`)
  expect(worker).not.toContain('gallery')
})
