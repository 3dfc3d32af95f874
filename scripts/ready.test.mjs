import { afterEach, expect, test, vi } from 'vitest'
import { findBrowser, onThisMachine } from './browser.mjs'
import { install, wanted } from './ready.mjs'

const answering = (...answers) => {
  const asked = []
  const run = () => {
    asked.push('npm ci')
    return answers[asked.length - 1]
  }
  return { asked, run }
}
const well = { status: 0, output: '' }

test('an install that works is made once', () => {
  const { asked, run } = answering(well)
  expect(install(run)).toBe(true)
  expect(asked).toHaveLength(1)
})

test('a registry that denies a version is asked a second time, and no third', () => {
  const denies = { status: 1, output: 'npm error code ETARGET' }
  expect(install(answering(denies, well).run)).toBe(true)
  expect(install(answering(denies, denies).run)).toBe(false)
})

test('any other trouble is said at once', () => {
  const { asked, run } = answering({ status: 1, output: 'npm error code ENOSPC' })
  expect(install(run)).toBe(false)
  expect(asked).toHaveLength(1)
})

test('another lock, or another major version of Node, wants another install', () => {
  expect(wanted('lock', '20.19.0')).toBe(wanted('lock', '20.20.2'))
  expect(wanted('lock', '20.19.0')).not.toBe(wanted('lock', '24.1.0'))
  expect(wanted('lock', '20.19.0')).not.toBe(wanted('another', '20.19.0'))
})

afterEach(() => vi.unstubAllEnvs())

test('without any browser it says so in one sentence', async () => {
  vi.stubEnv('BIDE_CHROMIUM', '')
  await expect(findBrowser([() => undefined, async () => undefined])).rejects.toThrow(
    /^No browser to test in/,
  )
})

test('sources are asked in turn, and one that fails does not end the search', async () => {
  vi.stubEnv('BIDE_CHROMIUM', '')
  const failing = async () => {
    throw new Error('no network')
  }
  expect(await findBrowser([failing, async () => '/found'])).toBe('/found')
})

test('BIDE_CHROMIUM goes before all, and is not quietly passed over', async () => {
  vi.stubEnv('BIDE_CHROMIUM', process.execPath)
  expect(await findBrowser([])).toBe(process.execPath)
  vi.stubEnv('BIDE_CHROMIUM', '/no/such/browser')
  await expect(findBrowser([async () => '/found'])).rejects.toThrow('/no/such/browser')
})

test('a machine without one has none', () => {
  expect(onThisMachine('/no/such/folder', [])).toBe(undefined)
})
