/**
 * How fast it is, on the production build in a real Chromium, with the thread that does the work slowed down four times,
 * and a peer beside each figure in the same run: `node bench/run.mjs`. Figures with their day stand in docs/performance.md.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from '../scripts/browser.mjs'
import { root } from '../scripts/files.mjs'

const site = join(root, '.bench/site')
const slowdown = 4
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

/** The built app, and beside it the page that fills its vault; that page is never shipped. */
async function makeSite() {
  rmSync(site, { recursive: true, force: true })
  cpSync(join(root, 'packages/app/dist'), site, { recursive: true })
  rmSync(join(site, 'sw.js'), { force: true })
  for (const packed of ['sw.js.br', 'sw.js.gz']) rmSync(join(site, packed), { force: true })
  await build({
    root: join(root, 'bench'),
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: site,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, 'bench/seed.html') },
    },
  })
  writeFileSync(join(site, 'bare.html'), '<!doctype html><title>bare</title><textarea autofocus></textarea>')
}

function serve() {
  const child = spawn(process.execPath, [join(root, 'packages/relay/dist/main.js'), site], {
    env: { ...process.env, HOST: '' },
  })
  return new Promise((resolve) => {
    child.stdout.on('data', (bytes) => {
      const origin = /http:\/\/localhost:\d+/.exec(String(bytes))?.[0]
      if (origin) resolve({ origin, stop: () => child.kill() })
    })
  })
}

async function profile(browser, work) {
  const folder = mkdtempSync(join(tmpdir(), 'bide-bench-'))
  const context = await chromium.launchPersistentContext(folder, { executablePath: browser, args: flags })
  try {
    return await work(context)
  } finally {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function slow(page, rate = slowdown) {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

const sorted = (values) => [...values].sort((a, b) => a - b)
const at = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(share * values.length))]
const ms = (value) => `${value.toFixed(value < 20 ? 1 : 0)} ms`
const row = (what, values, goal, peer) =>
  console.log(`| ${what} | ${goal} | ${ms(at(values, 0.5))} | ${ms(at(values, 0.95))} | ${peer} |`)

/** From the start of the navigation until `ready` is true in the page, as the page's own clock has it. */
async function until(context, address, ready) {
  const page = await context.newPage()
  await slow(page)
  await page.goto(address, { waitUntil: 'commit' })
  const took = await page.evaluate(
    (source) =>
      new Promise((done) => {
        const isReady = new Function(`return (${source})()`)
        const look = () => (isReady() ? done(performance.now()) : requestAnimationFrame(look))
        look()
      }),
    String(ready),
  )
  await page.close()
  return took
}

const todayIsUsable = () => document.querySelector('.doors button') !== null
const boxIsUsable = () => document.activeElement?.tagName === 'TEXTAREA'

async function openings(browser, origin, count) {
  return profile(browser, async (context) => {
    const page = await context.newPage()
    await page.goto(`${origin}/seed.html`)
    await page.evaluate((n) => window.seed(n), count)
    // The first opening folds everything and keeps the projection; those after it are what a person meets.
    await page.goto(`${origin}/today`)
    await page.waitForFunction(todayIsUsable, undefined, { timeout: 120_000 })
    await page.waitForTimeout(count / 10 + 3_000)
    const took = []
    for (let n = 0; n < 7; n++) {
      took.push(await until(context, `${origin}/today`, todayIsUsable))
      const settle = await context.newPage()
      await settle.waitForTimeout(count / 25)
      await settle.close()
    }
    await page.goto(`${origin}/seed.html`)
    await page.evaluate((n) => window.seedPeer(n), count)
    await slow(page)
    const peer = []
    for (let n = 0; n < 3; n++) peer.push(await page.evaluate(() => window.openPeer()))
    return { took, peer }
  })
}

async function coldStarts(browser, origin) {
  const took = []
  const peer = []
  for (let n = 0; n < 7; n++) {
    took.push(await profile(browser, (context) => until(context, `${origin}/`, boxIsUsable)))
    peer.push(await profile(browser, (context) => until(context, `${origin}/bare.html`, boxIsUsable)))
  }
  return { took, peer }
}

/** From the input event of a letter until the write that holds it is durable. */
async function letters(browser, origin) {
  return profile(browser, async (context) => {
    const page = await context.newPage()
    await page.addInitScript(() => {
      window.kept = []
      let typed
      addEventListener(
        'input',
        () => {
          typed ??= performance.now()
        },
        { capture: true },
      )
      const open = IDBDatabase.prototype.transaction
      IDBDatabase.prototype.transaction = function (stores, mode, ...rest) {
        const change = open.call(this, stores, mode, ...rest)
        if (mode === 'readwrite' && String(stores).includes('slots'))
          change.addEventListener('complete', () => {
            if (typed !== undefined) window.kept.push(performance.now() - typed)
            typed = undefined
          })
        return change
      }
    })
    await page.goto(origin)
    await page.waitForFunction(boxIsUsable)
    await page.waitForTimeout(1_000)
    await slow(page)
    for (let n = 0; n < 300; n++) {
      await page.keyboard.press('a')
      await page.waitForTimeout(60)
    }
    const took = await page.evaluate(() => window.kept)
    const bare = await context.newPage()
    await bare.goto(`${origin}/seed.html`)
    await slow(bare)
    return { took, peer: await bare.evaluate(() => window.putBare(300)) }
  })
}

await makeSite()
const browser = await findBrowser()
const { origin, stop } = await serve()
try {
  console.log(`At ${slowdown} times slower, Chromium, ${new Date().toISOString().slice(0, 10)}\n`)
  console.log('| what | goal | median | p95 | peer in the same run |\n| --- | --- | --- | --- | --- |')
  const cold = await coldStarts(browser, origin)
  row('cold start to a focused box', cold.took, 'under 1 s', `a bare textarea: ${ms(at(cold.peer, 0.5))}`)
  const kept = await letters(browser, origin)
  const p99 = `p99 ${ms(at(kept.took, 0.99))} of ${kept.took.length}`
  row(
    `a letter until it is durable (${p99})`,
    kept.took,
    'p99 under 50 ms',
    `400 bytes put bare: p99 ${ms(at(kept.peer, 0.99))}`,
  )
  for (const [count, goal] of [
    [10_000, 'under 0.3 s'],
    [100_000, 'under 1 s'],
  ]) {
    const { took, peer } = await openings(browser, origin, count)
    const beside = `one sealed record an event, read and parsed: ${ms(at(peer, 0.5))}`
    row(`open to a usable Today, ${count.toLocaleString('en')} events`, took, goal, beside)
  }
} finally {
  stop()
}
