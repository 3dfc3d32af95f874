/**
 * Takes the pictures of docs/screens: walks the built app through one invented night and the day after it, on a phone
 * and at a desk, light and dark. The weeks before that night are put into the vault by bench/seed.html. Nothing is drawn
 * or retouched: what stands in a picture stood on the screen. Wants ImageMagick's `convert`, to pack them small.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { makeSite, serveSite } from '../bench/site.mjs'
import { findBrowser } from './browser.mjs'
import { root } from './files.mjs'

const folder = join(root, 'docs/screens')
const words =
  'I know you said you need space but please please just talk to me, if you don’t answer I’m coming over'
const night = '2026-11-23T23:40:00Z'
const minute = 60_000
const hour = 60 * minute

const ways = {
  'phone-light': { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, colorScheme: 'light' },
  'phone-dark': { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, colorScheme: 'dark' },
  'desk-light': { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, colorScheme: 'light' },
  'desk-dark': { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, colorScheme: 'dark' },
}

/** What is pictured, in the order of the walk. */
const pictures = {
  'cold-start': 'The very first start',
  'today-night': 'Today, at night',
  'someone-looks': 'Does someone else look at this phone?',
  hold: 'The hold being written',
  crisis: 'The crisis panel',
  down: 'It is down',
  wave: 'The wave',
  cooling: 'One that cools',
  longer: 'Longer',
  early: 'Going ahead early',
  'sent-there': 'Sent anyway, there',
  'today-waiting': 'Today, while it waits',
  regret: 'The day-after question',
  'today-ready': 'Today, with one to re-read',
  menu: 'Menu',
  help: 'Help near you',
  hurts: 'It hurts',
  record: 'Record',
  'put-down': 'Put down',
  ended: 'Ended',
  'ended-one': 'One that ended',
  arrives: 'How it arrives',
  'arrives-below': 'How it arrives, further down',
  'go-ahead': 'Go ahead',
  'today-nothing': 'Nothing to do today',
  contact: 'Contact',
  'log-contact': 'A contact is logged',
  decide: 'Decide',
  'letting-go': 'Letting go',
  climb: 'The present step',
  fights: 'What we fought about',
  guidance: 'Guidance',
  'look-around': 'Look around first',
  story: 'What happened',
  'story-timeline': 'What was read in it',
  'story-where': 'Where the two stand',
  answer: 'The answer',
}

/** A person at the page: finds by the words that stand there, and waits for what comes. */
function personAt(page, shoot) {
  const button = (name) =>
    page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .filter({ visible: true })
      .first()
  const tap = (name) => button(name).click()
  return {
    tap,
    tapIfThere: async (name) => {
      await page.waitForTimeout(300)
      if (await button(name).isVisible()) await tap(name)
    },
    write: (text) => page.getByRole('textbox').first().fill(text),
    rate: async (scale, value) => {
      await page.getByRole('slider', { name: scale }).press(String(value))
      // A finger leaves no ring round what it touched.
      await page.evaluate(() => document.activeElement?.blur())
    },
    sees: (text) => page.getByText(text).first().waitFor(),
    later: (milliseconds) => page.clock.fastForward(milliseconds),
    ticking: (milliseconds) => page.clock.runFor(milliseconds),
    toEnd: () =>
      page.evaluate(() => {
        for (const scrolls of document.querySelectorAll('.body')) scrolls.scrollTop = scrolls.scrollHeight
      }),
    shoot: async (name) => {
      // A frame for what was just changed, and the fonts.
      await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)))
      await shoot(page, name)
    },
  }
}

async function coldStart({ sees, shoot }) {
  await sees('Were you about to write?')
  await shoot('cold-start')
}

async function theNight(person) {
  const { tap, write, rate, sees, later, shoot } = person
  await sees(/He asked you to let him go/)
  await shoot('today-night')
  await tap('I want to reach out')
  await tap(/^Does someone else look/)
  await shoot('someone-looks')
  await tap('Back')
  await person.tapIfThere('I want to reach out')
  await write('I can’t do this any more. They would all be better off without me')
  await later(2_000)
  await sees(/It sounds as if/)
  await shoot('crisis')
  await tap('Not now')
  await write(words)
  await shoot('hold')
  await tap('Put it down')
  await sees('It is down.')
  await rate('How strong is it?', 9)
  await shoot('down')
  await tap('Ride the wave')
  await later(40_000)
  await shoot('wave')
}

async function theWait({ tap, sees, ticking, shoot }) {
  await tap('Put down')
  await sees(/^It waits until/)
  await shoot('cooling')
  await tap(/^Another hour/)
  await shoot('longer')
  await tap('Put down')
  await tap(/^Go ahead early/)
  await ticking(18_000)
  await shoot('early')
  await tap(/^Wait/)
  await tap(/^I sent it anyway, there/)
  await shoot('sent-there')
  await tap('Not now')
  await tap('Put down')
  await tap('Today')
}

async function theDay({ tap, tapIfThere, rate, sees, later, toEnd, shoot }) {
  await later(8 * hour)
  await shoot('today-waiting')
  await tapIfThere(/^Do you wish/)
  await shoot('regret')
  await tap('No. I am glad I did not.')
  await later(10 * hour + 30 * minute)
  await shoot('today-ready')
  await tap('Menu')
  await shoot('menu')
  await tap(/^(People and )?[Hh]elp/)
  await shoot('help')
  await tap('Menu')
  await tap('Today')
  await tap('It hurts')
  await shoot('hurts')
  await tap('Today')
  await tap('Record')
  await shoot('record')
  await tap(/^Put down/)
  await shoot('put-down')
  await tap(/^Ended/)
  await shoot('ended')
  await tap(/Thu 19 Nov/)
  await shoot('ended-one')
  await tap('Today')
  await tap('Re-read it')
  await sees('How it arrives')
  await shoot('arrives')
  await rate('The urge now', 3)
  await sees('now 3')
  await toEnd()
  await shoot('arrives-below')
  await tap('Go ahead')
  await sees('It is yours to send.')
  await shoot('go-ahead')
  await tap('I did not after all')
  await tapIfThere(/^How is it now/)
  await rate('How much does it hurt?', 6)
  await tap('Keep it')
  await tap('Done')
  await shoot('today-nothing')
}

/** Places with an address of their own, as they stand after that day. */
const places = {
  contact: '/record/contact',
  'log-contact': '/record/contact/log',
  decide: '/decide',
  'letting-go': '/decide/let-go',
  climb: '/decide/step',
  fights: '/record/what-we-fought-about',
  guidance: '/menu/guidance',
  'look-around': '/look-around',
}

const told = `About seven months ago my husband left home. I still did not want him to move out. Then I saw that our fights were silly.
Six weeks ago he spoke of a divorce. I begged him to give it time, and he agreed, but he was hardly there. On Sunday 1 November I
went to his flat, not asked. He said “please, you have to let me go”. What can I do?`

async function theStory({ tap, tapIfThere, write, sees, later, shoot }) {
  await write(told)
  // The panel may hear something in it that is not there.
  await later(2_000)
  await tapIfThere('Not now')
  await shoot('story')
  await tap('Read it')
  await sees('Is this how it went?')
  await shoot('story-timeline')
  await tap(/^Keep/)
  await sees('And where do you stand?')
  await tap('What can I do?')
  await shoot('story-where')
  await tap('Keep this')
  await tapIfThere('To the two questions')
  await tapIfThere('Done')
  await shoot('answer')
}

async function walk(browser, origin, way, into) {
  const made = { ...ways[way], locale: 'en-GB', timezoneId: 'Europe/London' }
  const shoot = (page, name) => page.screenshot({ path: join(into, `${name}.${way}.png`) })
  const open = async (seeded) => {
    const context = await browser.newContext(made)
    await context.clock.install({ time: new Date(night) })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('pageerror', (error) => console.error(`${way}: ${error.stack}`))
    if (seeded) {
      await page.goto(`${origin}/seed.html`)
      await page.waitForFunction(() => window.seedWeeks !== undefined)
      await page.evaluate((until) => window.seedWeeks(until), Date.parse(night))
    }
    await page.goto(`${origin}/`)
    return { context, person: personAt(page, shoot) }
  }
  const empty = await open(false)
  await coldStart(empty.person)
  await empty.context.close()
  const { context, person } = await open(true)
  try {
    await theNight(person)
    await theWait(person)
    await theDay(person)
    const [page] = context.pages()
    for (const [name, path] of Object.entries(places)) {
      await page.goto(`${origin}${path}`)
      await page.locator('h1').first().waitFor()
      await person.shoot(name)
    }
    await page.goto(`${origin}/story`)
    await theStory(person)
  } catch (error) {
    await context.pages()[0].screenshot({ path: join(root, '.bench/where-it-stopped.png') })
    throw error
  }
  await context.close()
}

/** These screens have few colours: 64 of them, undithered, keep the paper’s own, in half the bytes. */
function pack(from, to) {
  const args = [from, '+dither', '-colors', '64', '-strip', '-define', 'png:compression-level=9', to]
  const done = spawnSync('convert', args, { stdio: 'inherit' })
  if (done.status !== 0) throw new Error('ImageMagick’s convert did not work, or is not there.')
}

/** Four in a row, for the README. */
function together(names, from, to) {
  const shots = names.map((name) => join(from, `${name}.phone-light.png`))
  const mat = ['-resize', '50%', '-bordercolor', '#ebe8e1', '-border', '10x20']
  const row = [...shots, ...mat, '+append', '+dither', '-colors', '128', '-strip', to]
  if (spawnSync('convert', row, { stdio: 'inherit' }).status !== 0) throw new Error('No row was made.')
}

function page() {
  const shown = Object.entries(pictures).map(([name, title]) => {
    const one = (way, width) => `<img src="${name}.${way}.png" width="${width}" alt="${title}, ${way}">`
    return `## ${title}\n\n${[one('phone-light', 260), one('phone-dark', 260)].join(
      ' ',
    )}\n\n${[one('desk-light', 400), one('desk-dark', 400)].join(' ')}\n`
  })
  return `# The screens

Pictures of the app itself, on one invented night and the day after it (Tuesday 24 November 2026, in London); every word in
them is invented. \`node scripts/screens.mjs\` takes them anew after \`npm run build\`.

${shown.join('\n')}`
}

const only = process.argv.slice(2)
const raw = mkdtempSync(join(tmpdir(), 'bide-screens-'))
const site = await makeSite()
const { origin, stop } = await serveSite(site)
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  for (const way of Object.keys(ways).filter((name) => only.length === 0 || only.includes(name)))
    await walk(browser, origin, way, raw)
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(raw)) pack(join(raw, name), join(folder, name))
  if (only.length === 0 || only.includes('phone-light'))
    together(['today-ready', 'hold', 'down', 'arrives'], raw, join(folder, 'night.png'))
  writeFileSync(join(folder, 'README.md'), page())
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  console.log(`${readdirSync(folder).length} files, ${Math.round(bytes / 1024)} kB`)
} finally {
  await browser.close()
  stop()
  if (process.env.KEEP_RAW) console.log(raw)
  else rmSync(raw, { recursive: true, force: true })
}
