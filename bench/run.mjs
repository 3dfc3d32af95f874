/**
 * How fast it is, on the production build in a real Chromium, with the thread that does the work slowed down four times,
 * and a peer beside each figure in the same run: `node bench/run.mjs`, after `npm run build`. Nothing here is a test:
 * figures with their day stand in docs/performance.md. `node bench/run.mjs cold letters` takes only those.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../scripts/browser.mjs'
import { installPeers, readingPeers } from './peers.mjs'
import { makeSite, serveSite } from './site.mjs'

const slowdown = 4
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

async function inProfile(browser, work, how = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bide-bench-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: browser,
    args: flags,
    ...how,
  })
  try {
    return await work(context)
  } finally {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * A page whose thread is slowed. The slowness belongs to a process, and a page that comes from elsewhere gets another
 * one: so it first stands at a file of the same origin that loads nothing and opens no storage.
 */
async function slowPage(context, origin) {
  const page = await context.newPage()
  await page.goto(`${origin}/robots.txt`)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return page
}

const at = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}
const ms = (value) => `${value.toFixed(value < 20 ? 1 : 0)} ms`
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`)
const middle = (values, high = 0.95) => [ms(at(values, 0.5)), `${ms(at(values, high))}`]

/** A fixed piece of work in milliseconds: says whether the slowing took hold after the page was changed. */
const spin = () => {
  const began = performance.now()
  let sum = 0
  for (let n = 0; n < 2e7; n++) sum += n % 7
  return sum > 0 ? performance.now() - began : 0
}

/** From the start of the navigation until `ready` is true in the page, as the page's own clock has it. */
async function until(page, address, ready) {
  await page.goto(address, { waitUntil: 'commit' })
  return page.evaluate(
    (source) =>
      new Promise((done) => {
        const isReady = new Function(`return (${source})()`)
        const look = () => (isReady() ? done(performance.now()) : requestAnimationFrame(look))
        look()
      }),
    String(ready),
  )
}

const todayIsUsable = () => document.querySelector('.doors button') !== null
const boxIsUsable = () => document.activeElement?.tagName === 'TEXTAREA'

/** The build allows no `eval`, and what runs from outside it is under no policy: `until` may use one. */
async function openings(browser, origin, count, peers) {
  return inProfile(browser, async (context) => {
    const page = await context.newPage()
    const seeding = async (name) => {
      await page.goto(`${origin}/${name}.html`)
      await page.waitForFunction(() => window.seed !== undefined)
      await page.evaluate((n) => window.seed(n), count)
    }
    await seeding('seed')
    // The first opening folds everything, keeps the projection and is kept by the service worker; those after it are what
    // a person meets.
    await page.goto(`${origin}/today`)
    await page.waitForFunction(todayIsUsable, undefined, { timeout: 120_000 })
    await page.waitForTimeout(count / 10 + 3_000)
    await page.close()
    const took = []
    for (let n = 0; n < 7; n++) {
      const slow = await slowPage(context, origin)
      took.push(await until(slow, `${origin}/today`, todayIsUsable))
      await slow.close()
    }
    const beside = []
    for (const { name, says } of peers) {
      const fill = await context.newPage()
      await fill.goto(`${origin}/${name}.html`)
      await fill.waitForFunction(() => window.seedPeer !== undefined)
      await fill.evaluate((n) => window.seedPeer(n), count)
      await fill.close()
      const opened = []
      for (let n = 0; n < 3; n++) {
        const slow = await slowPage(context, origin)
        await slow.goto(`${origin}/${name}.html`)
        await slow.waitForFunction(() => window.openPeer !== undefined)
        opened.push(await slow.evaluate(() => window.openPeer()))
        await slow.close()
      }
      beside.push(`${says} ${ms(at(opened, 0.5))}`)
    }
    return { took, beside }
  })
}

/** Every file the page asked for until it was still: the bytes of each, as they came over the wire. */
async function firstLoad(browser, origin) {
  return inProfile(browser, async (context) => {
    const page = await context.newPage()
    await page.goto(`${origin}/`, { waitUntil: 'networkidle' })
    return page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
        ({ name, encodedBodySize, initiatorType }) => ({ name, bytes: encodedBodySize, by: initiatorType }),
      ),
    )
  })
}

async function coldStarts(browser, origin) {
  const took = []
  const bare = []
  const spun = []
  for (let n = 0; n < 7; n++) {
    for (const [address, times] of [
      ['/', took],
      ['/bare.html', bare],
    ])
      await inProfile(browser, async (context) => {
        const page = await slowPage(context, origin)
        times.push(await until(page, origin + address, boxIsUsable))
        if (address === '/') spun.push(await page.evaluate(spin))
      })
  }
  return { took, bare, spun }
}

/**
 * From the input event of a letter until the write that holds it is durable. A letter typed while one is being written
 * goes with the next, and is counted from its own event.
 */
function watchLetters() {
  window.kept = []
  let flying = []
  let waiting = []
  addEventListener(
    'input',
    () => {
      if (flying.length === 0) flying.push(performance.now())
      else waiting.push(performance.now())
    },
    { capture: true },
  )
  const open = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (stores, mode, ...rest) {
    const change = open.call(this, stores, mode, ...rest)
    if (mode === 'readwrite' && String(stores).includes('slots'))
      change.addEventListener('complete', () => {
        for (const typed of flying) window.kept.push(performance.now() - typed)
        flying = waiting
        waiting = []
      })
    return change
  }
}

async function letters(browser, origin) {
  return inProfile(browser, async (context) => {
    await context.addInitScript(watchLetters)
    const page = await slowPage(context, origin)
    await page.goto(origin)
    await page.waitForFunction(boxIsUsable)
    await page.waitForTimeout(2_000)
    for (let n = 0; n < 300; n++) {
      await page.keyboard.press('abcdefgh '[n % 9])
      await page.waitForTimeout(80)
    }
    await page.waitForTimeout(500)
    const took = await page.evaluate(() => window.kept)
    await page.close()
    const bare = await slowPage(context, origin)
    await bare.goto(`${origin}/seed.html`)
    await bare.waitForFunction(() => window.putBare !== undefined)
    return { took, bare: await bare.evaluate(() => window.putBare(300)) }
  })
}

/** A draft of sixty words, read as at re-reading, once the model is open; the thread is not slowed. */
async function drafts(browser, origin) {
  return inProfile(browser, async (context) => {
    const page = await context.newPage()
    await page.goto(`${origin}/reads.html`)
    await page.waitForFunction(() => window.readDrafts !== undefined)
    await page.evaluate(() => window.readDrafts(50))
    return page.evaluate(() => window.readDrafts(300))
  })
}

/**
 * A story of 2,000 words, from the asking to the answer; the thread is not slowed. The policy of the page lets the app alone
 * make workers, and is set aside for the peers'.
 */
async function stories(browser, origin, page, read) {
  const work = async (context) => {
    const tab = await context.newPage()
    await tab.goto(`${origin}/${page}.html`)
    await tab.waitForFunction((name) => window[name] !== undefined, read)
    const run = (times, fresh) => tab.evaluate(([name, n, own]) => window[name](n, own), [read, times, fresh])
    const fresh = await run(100, true)
    const warm = (await run(130, false)).slice(30)
    return { fresh, warm }
  }
  return inProfile(browser, work, { bypassCSP: true })
}

const asked = process.argv.slice(2)
const wanted = (name) => asked.length === 0 || asked.includes(name)
const peers = wanted('today') || wanted('stories') ? installPeers() : []
const readers = wanted('stories') ? readingPeers() : []
const browser = await findBrowser()
const { origin, stop } = await serveSite(await makeSite([...peers, ...readers]))
try {
  const version = await inProfile(browser, async (context) => context.browser()?.version() ?? '')
  const [cpu] = cpus()
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Chromium ${version}, ${cpus().length} × ${cpu?.model}, ` +
      `load ${loadavg()[0]?.toFixed(1)} before, Node ${process.versions.node}, slowed ${slowdown} times\n`,
  )
  row('what', 'goal', 'median', 'high', 'beside it, in the same run')
  row('---', '---', '---', '---', '---')
  if (wanted('cold')) {
    const { took, bare, spun } = await coldStarts(browser, origin)
    row('cold start to a focused box', 'under 1 s', ...middle(took), `a bare textarea ${ms(at(bare, 0.5))}`)
    const free = await inProfile(browser, async (context) => (await context.newPage()).evaluate(spin))
    row('how much slower the thread was', String(slowdown), (at(spun, 0.5) / free).toFixed(1), '', '')
  }
  if (wanted('letters')) {
    const { took, bare } = await letters(browser, origin)
    const floor = `the same size put bare, ${ms(at(bare, 0.5))}, p99 ${ms(at(bare, 0.99))}`
    row(`a letter until it is durable (${took.length}, p99)`, 'p99 under 50 ms', ...middle(took, 0.99), floor)
  }
  for (const [count, goal] of [
    [10_000, 'under 0.3 s'],
    [100_000, 'under 1 s'],
  ]) {
    if (!wanted('today')) continue
    const { took, beside } = await openings(browser, origin, count, peers)
    const what = `open to a usable Today, ${count.toLocaleString('en')} events`
    row(what, goal, ...middle(took), beside.join('; '))
  }
  if (wanted('drafts')) {
    const { opening, took } = await drafts(browser, origin)
    row(
      'a draft of 60 words, read (not slowed, p99)',
      'under 4 ms',
      ...middle(took, 0.99),
      `opening the model ${ms(opening)}`,
    )
  }
  if (wanted('stories')) {
    const ours = await stories(browser, origin, 'reads', 'readStories')
    const theirs = readers.length > 0 ? await stories(browser, origin, 'read-peer', 'readPeer') : undefined
    for (const [how, says] of [
      ['fresh', 'a worker for each, as in the app'],
      ['warm', 'the reading alone, in a warm worker'],
    ]) {
      const beside = theirs
        ? `compromise and chrono: ${middle(theirs[how], 0.99).join(', p99 ')}`
        : 'not installed'
      row(
        `a story of 2,000 words, ${says} (not slowed, p99)`,
        'under 150 ms',
        ...middle(ours[how], 0.99),
        beside,
      )
    }
  }
  if (wanted('size')) {
    const files = await firstLoad(browser, origin)
    const sum = (is) => files.filter(is).reduce((bytes, file) => bytes + file.bytes, 0)
    const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
    const fonts = ({ name }) => name.endsWith('.woff2')
    row('bytes of a first start, all in all', '', kB(sum(() => true)), '', `of them fonts ${kB(sum(fonts))}`)
  }
  console.log(`\nload ${loadavg()[0]?.toFixed(1)} after`)
} finally {
  stop()
}
