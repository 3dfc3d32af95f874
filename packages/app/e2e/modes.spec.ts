import { type BrowserContext, expect, type Page } from '@playwright/test'
import { addressOf } from '../src/state/route.ts'
import { everyPlace } from '../src/state/shut.ts'
import { itIs, keptOffline, test, withoutWorker } from './browser.ts'
import {
  answerBoth,
  box,
  button,
  days,
  heading,
  hours,
  isThere,
  pass,
  putDown,
  reachOut,
  tap,
  toToday,
} from './person.ts'

test.use(withoutWorker)

const day = '2026-11-24T18:40:00Z'

type Answers = { order?: string; afraid?: string }

/** What a person answers on the page with the two questions. */
async function answer(page: Page, { order = 'No', afraid = 'No' }: Answers): Promise<void> {
  await page.goto(addressOf('questions'))
  await expect(heading(page, 'Two quiet questions')).toBeVisible()
  await answerBoth(page, { order, afraid })
  await expect(heading(page, 'Menu')).toBeVisible()
}

async function begun(context: BrowserContext, page: Page, time = day): Promise<void> {
  await itIs(context, time)
  await page.goto('/')
  await expect(heading(page, 'Were you about to write?')).toBeVisible()
}

const said = async (page: Page) => (await page.locator('body').textContent()) ?? ''

/** Anything that hands words over, or leads to what does. */
const handsOver =
  /^(Go ahead|Copy the words|Share$|Re-read it|Rewrite|Hold longer|Put it down|Change the words)/

async function expectNoWayOut(page: Page, where: string): Promise<void> {
  const buttons = await page.getByRole('button').allInnerTexts()
  expect(
    buttons.filter((each) => handsOver.test(each)),
    where,
  ).toEqual([])
}

/** What is never said to someone who is afraid: of waiting, of counting, of backing off, of being calmer. */
const notInFear =
  /cooling|still cools?\b|waits? until|what waits|ready from|days? of (space|it)|you have (given|begun)|back(ing|ed)? off|pushing|how it arrives|re-read|go ahead|put it down|calm|not abuse|the urge|reach out|let (him|her|them) go|what did \w+ ask/i

async function expectNothingOfThat(page: Page, where: string): Promise<void> {
  expect(await said(page), where).not.toMatch(notInFear)
}

/** Pages of one browser, each open at another place of a hold, as they stand when a mode begins elsewhere. */
async function tabsAtEveryPlaceOfAHold(context: BrowserContext, page: Page): Promise<Map<string, Page>> {
  await putDown(page, 'the one that ended')
  await tap(page, 'Don’t send it')
  await reachOut(page)
  await putDown(page, 'the one that was ready')
  await toToday(page)
  await pass(page, days(1))
  await reachOut(page)
  await putDown(page, 'the one that waits')
  await toToday(page)
  const now = await page.evaluate(() => Date.now())
  const tabs = new Map<string, Page>()
  const open = async (place: string, walk: (tab: Page) => Promise<void>) => {
    const tab = await context.newPage()
    await tab.clock.setSystemTime(now)
    await tab.goto(addressOf('today'))
    await expect(button(tab, 'I want to reach out')).toBeVisible()
    await walk(tab)
    tabs.set(place, tab)
  }
  const waiting = async (tab: Page) => tap(tab, /^A message/)
  await open('hold', waiting)
  await open('longer', async (tab) => {
    await waiting(tab)
    await tap(tab, /^Another hour/)
  })
  await open('early', async (tab) => {
    await waiting(tab)
    await tap(tab, /^Go ahead early/)
    await expect(heading(tab, 'One minute.')).toBeVisible()
  })
  await open('edit', async (tab) => {
    await waiting(tab)
    await tap(tab, /^Change the words/)
  })
  await open('wave', async (tab) => {
    await waiting(tab)
    await tap(tab, 'Ride the wave')
  })
  await open('reread', async (tab) => {
    await tap(tab, 'Re-read it')
    await expect(button(tab, 'Go ahead')).toBeVisible()
  })
  await open('rewrite', async (tab) => {
    await tap(tab, 'Re-read it')
    await tap(tab, 'Rewrite')
  })
  await open('regret', (tab) => tap(tab, /^Do you wish you had sent it/))
  await open('ended-one', async (tab) => {
    await tap(tab, 'Record')
    await tap(tab, /^Put down/)
    await tap(tab, /^Ended/)
    await tap(tab, /A message/)
  })
  await open('write', async (tab) => {
    await reachOut(tab)
    await box(tab).fill('half a sentence')
  })
  await open('go-ahead', async (tab) => {
    await tap(tab, 'Re-read it')
    await tap(tab, 'Go ahead')
    await expect(button(tab, 'Copy the words')).toBeVisible()
  })
  return tabs
}

function tabOf(tabs: Map<string, Page>, place: string): Page {
  const tab = tabs.get(place)
  if (!tab) throw new Error(`no tab was opened at ${place}`)
  return tab
}

test('[G7] in stop mode no place and no address leads to a going ahead, also where one was open', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  await begun(context, page)
  const tabs = await tabsAtEveryPlaceOfAHold(context, page)
  await page.bringToFront()
  await answer(page, { order: 'I was told to stop' })
  for (const [place, tab] of tabs) {
    await tab.bringToFront()
    await expect(tab.getByRole('heading').first(), place).toBeVisible()
    await expect(button(tab, handsOver), place).toHaveCount(0)
    await expectNoWayOut(tab, place)
  }
  await expect(tabOf(tabs, 'reread').getByText('there is no going ahead from here')).toBeVisible()
  await expect(box(tabOf(tabs, 'write'))).toHaveValue('half a sentence')
  await page.bringToFront()
  for (const at of everyPlace) {
    await page.goto(addressOf(at))
    await isThere(page)
    await expectNoWayOut(page, addressOf(at))
  }
})

test('[G7] what waits when a stop begins can be read and dropped, and it is said why it does not go out', async ({
  page,
  context,
}) => {
  await begun(context, page)
  await putDown(page, 'please just answer me')
  await toToday(page)
  await answer(page, { order: 'limits me' })
  await page.goto(addressOf('today'))
  await expect(
    heading(page, 'You have been asked to stop. Nothing goes out to them from here.'),
  ).toBeVisible()
  await expect(
    page.getByText('Further contact can be an offence even when each message is kind.'),
  ).toBeVisible()
  await expect(page.getByText('There is an order')).toBeVisible()
  await tap(page, /^What you put down before/)
  await tap(page, /^A message/)
  await expect(page.getByText('there is no going ahead from here')).toBeVisible()
  await expect(page.getByText('please just answer me')).toHaveCount(0)
  await tap(page, /^Your message/)
  await tap(page, 'Show me the words')
  await expect(page.getByText('please just answer me')).toBeVisible()
  await tap(page, 'Don’t send it')
  await expect(heading(page, 'You have been asked to stop.')).toBeVisible()
})

test('[G7] never sent: one a night, folded after ten minutes, with no clock to watch', async ({
  page,
  context,
}) => {
  await begun(context, page, '2026-11-24T21:40:00Z')
  await answer(page, { order: 'I was told to stop' })
  await page.goto(addressOf('today'))
  await tap(page, 'I want to reach out')
  await expect(heading(page, 'What would you say to them?')).toBeVisible()
  await box(page).fill('I still lay the table for two.')
  await expect(page.getByRole('group')).toHaveCount(0)
  expect(await said(page)).not.toMatch(/\d:\d\d/)
  await pass(page, 9 * 60_000)
  await expect(box(page)).toHaveValue('I still lay the table for two.')
  await pass(page, 2 * 60_000)
  await expect(heading(page, 'It is folded away. Nothing was sent.')).toBeVisible()
  await expect(page.getByText('I still lay the table')).toHaveCount(0)
  await tap(page, 'Today')
  await tap(page, 'I want to reach out')
  await expect(box(page)).toHaveCount(0)
  await expect(page.getByText('There is room for the next one from noon.')).toBeVisible()
  await tap(page, /^tonight at/)
  await tap(page, 'Show me the words')
  await expect(page.getByText('I still lay the table for two.')).toBeVisible()
  await pass(page, hours(15))
  await page.goto(addressOf('write'))
  await expect(box(page)).toBeVisible()
})

test('[G6] [K2] who said stop is told in their words; looser is refused, and it is said until when', async ({
  page,
  context,
}) => {
  await begun(context, page, '2026-11-20T18:40:00Z')
  await page.goto(addressOf('questions'))
  await tap(page, 'I was told to stop')
  await tap(page, 'A lawyer')
  await page
    .getByRole('textbox', { name: 'In what words?' })
    .fill('Please do not contact my client, except through this office.')
  await page.getByLabel('On which day?').fill('2026-11-19')
  await tap(page, 'Done')
  // What was told is kept when the page has been left, and not before.
  await expect(button(page, 'Done')).toHaveCount(0)
  await page.goto(addressOf('today'))
  await expect(heading(page, 'Their lawyer wrote')).toBeVisible()
  await expect(page.getByText('“Please do not contact my client, except through this office.”')).toBeVisible()
  await expect(page.getByText('Thursday 19 November', { exact: true })).toBeVisible()

  await pass(page, days(4))
  await page.goto(addressOf('questions'))
  const order = page.getByRole('group', { name: /^Is there an order/ })
  await order.getByRole('button', { name: 'No', exact: true }).click()
  await expect(
    page.getByText('You said it on 20 November. It stands until 20 December at least'),
  ).toBeVisible()
  await expect(button(page, 'I was told to stop')).toHaveAttribute('aria-pressed', 'true')
  await tap(page, 'Done')
  // What was told is kept when the page has been left, and not before.
  await expect(button(page, 'Done')).toHaveCount(0)
  await page.goto(addressOf('today'))
  await expect(heading(page, 'You have been asked to stop.')).toBeVisible()

  await pass(page, days(40))
  await page.goto(addressOf('questions'))
  await order.getByRole('button', { name: 'No', exact: true }).click()
  await expect(page.getByText(/^No contact was asked for on 19 November 2026, and it stands\./)).toBeVisible()
})

test('[G6] a slip of the finger is nothing: what is not done is not kept', async ({ page, context }) => {
  await begun(context, page)
  await putDown(page, 'a word')
  await page.goto(addressOf('questions'))
  for (const each of await page.locator('.chip').all())
    await expect(each).toHaveAttribute('aria-pressed', 'false')
  await tap(page, 'limits me')
  await tap(page, 'Menu')
  await page.goto(addressOf('today'))
  await expect(heading(page, 'You put one message down.')).toBeVisible()
})

test('[G8] in fear mode nothing cools, counts, checks or speaks of backing off, at any place or address', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  await begun(context, page)
  const tabs = await tabsAtEveryPlaceOfAHold(context, page)
  // Before, it is there to be seen.
  for (const place of ['hold', 'reread', 'edit', 'longer'])
    expect(await said(tabOf(tabs, place))).toMatch(notInFear)
  await page.bringToFront()
  await answer(page, { afraid: 'I have' })
  for (const [place, tab] of tabs) {
    await tab.bringToFront()
    await expect(button(tab, handsOver), place).toHaveCount(0)
    await expectNothingOfThat(tab, place)
  }
  await expect(box(tabOf(tabs, 'write'))).toHaveValue('half a sentence')
  await expect(box(tabOf(tabs, 'write'))).toHaveAccessibleName('A note')
  await page.bringToFront()
  for (const at of everyPlace) {
    await page.goto(addressOf(at))
    await isThere(page)
    await expectNothingOfThat(page, addressOf(at))
    await expectNoWayOut(page, addressOf(at))
  }
})

test('[G8] [G11] M-fear: help above even a legal date, notes that are folded, and Hide to try', async ({
  page,
  context,
}) => {
  await begun(context, page)
  await putDown(page, 'why did you do that')
  await page.goto(addressOf('legal'))
  await page.getByRole('textbox', { name: 'What is it?' }).fill('Court date')
  await page.getByLabel(/Which day/).fill('2026-12-07')
  await tap(page, 'Keep this date')
  await expect(heading(page, /^Court date/)).toBeVisible()
  await answer(page, { order: 'protects me' })
  await page.goto(addressOf('today'))
  await expect(heading(page, 'Your safety comes first here.')).toBeVisible()
  const line = page.getByRole('link', { name: 'Call 0808 2000 247' })
  await expect(line).toHaveAttribute('href', 'tel:08082000247')
  const date = button(page, /^Court date, Monday 7 December/)
  const top = async (of: typeof line) => (await of.boundingBox())?.y ?? Number.NaN
  expect(await top(line)).toBeLessThan(await top(date))
  await expect(page.getByText('press 55 when told')).toBeVisible()
  expect(await said(page)).not.toMatch(/\b(he|him|his|she|her|husband|wife|partner)\b/i)

  await tap(page, 'Write a note')
  await box(page).fill('The back door was open when I came home.')
  await tap(page, 'Keep this note')
  await expect(box(page)).toHaveValue('')
  await expect(page.getByText('The back door was open')).toHaveCount(0)
  await tap(page, /folded/)
  await tap(page, 'Show me the words')
  await expect(page.getByText('The back door was open')).toBeVisible()
  await tap(page, 'Today')
  await tap(page, /For others, and elsewhere/)
  await expect(page.getByRole('link', { name: /Men’s Advice Line, for men, 0808 801 0327/ })).toBeVisible()
  await tap(page, 'Today')
  await tap(page, /^What you wrote before/)
  await tap(page, /folded/)
  await tap(page, 'Show me the words')
  await expect(page.getByText('why did you do that')).toBeVisible()
  await page.goto(addressOf('today'))
  await tap(page, 'Try it')
  await expect(page).toHaveURL(/hide\.html/)
})

test('[G9] where the other one is afraid, only what is practical goes out, and their lines come first', async ({
  page,
  context,
}) => {
  await begun(context, page)
  await putDown(page, 'about the two of us')
  await toToday(page)
  await reachOut(page)
  await box(page).fill('The boiler man comes on Thursday at nine.')
  await tap(page, 'Only practical?')
  await tap(page, 'Put it down')
  await toToday(page)
  await reachOut(page)
  await box(page).fill('I will bring the keys round')
  await tap(page, 'Only practical?')
  await tap(page, 'Go there')
  await tap(page, 'Put it down')
  await expect(heading(page, 'It is down.')).toBeVisible()
  await answer(page, { afraid: 'They have' })
  await page.goto(addressOf('today'))
  await expect(heading(page, 'You said that they have been afraid.')).toBeVisible()
  const first = page.getByRole('link', { name: /0808 802 4040/ })
  await expect(first).toBeVisible()
  expect((await first.boundingBox())?.y ?? 0).toBeLessThan(
    (await page.getByRole('heading', { level: 1 }).boundingBox())?.y ?? 0,
  )

  await pass(page, days(4))
  await page.goto(addressOf('put-down'))
  const open = async (n: number) => {
    await page.getByRole('button', { name: 'Re-read it' }).nth(n).click()
    await expect(heading(page, 'How it arrives')).toBeVisible()
    const words = await page.locator('.paper.read').textContent()
    const ahead = await page.getByRole('button', { name: 'Go ahead', exact: true }).count()
    const why = await page.getByText('have been afraid, so only what is practical goes out').count()
    await tap(page, 'Today')
    await page.goto(addressOf('put-down'))
    return { words, ahead, why }
  }
  const seen = [await open(0), await open(1), await open(2)]
  const practical = seen.find(({ words }) => words?.includes('boiler'))
  expect(practical).toMatchObject({ ahead: 1, why: 0 })
  expect(seen.filter((each) => each !== practical)).toEqual([
    expect.objectContaining({ ahead: 0, why: 1 }),
    expect.objectContaining({ ahead: 0, why: 1 }),
  ])
  await page.goto(addressOf('help'))
  await expect(page.getByRole('link').first()).toHaveAccessibleName(/Respect Phoneline/)
})

test('[G3] [G8] told to stop or afraid, the questions are asked again as well, and It hurts names a person', async ({
  page,
  context,
}) => {
  await begun(context, page)
  await answer(page, { order: 'I was told to stop' })
  await page.goto(addressOf('ask'))
  await expect(page.getByText('You were told to stop, and that stands.', { exact: false })).toBeVisible()
  await page.goto(addressOf('today'))
  await expect(button(page, /^One quiet question/)).toBeVisible()
  await answer(page, { afraid: 'I have', order: 'Rather not say' })
  await page.goto(addressOf('today'))
  await expect(heading(page, 'Your safety comes first here.')).toBeVisible()
  await expect(button(page, /^One quiet question/)).toBeVisible()
  await tap(page, 'It hurts')
  await tap(page, /^The body/)
  await expect(page.getByText('only where you feel safe', { exact: false })).toBeVisible()
  await expect(page.getByText(/where (they|he|she) lives?/)).toHaveCount(0)
  await tap(page, 'It hurts')
  await tap(page, /^Someone/)
  await expect(heading(page, 'People and help')).toBeVisible()
  await tap(page, 'It hurts')
  await pass(page, days(31))
  await page.goto(addressOf('today'))
  await expect(button(page, /^Two quiet questions/)).toBeVisible()
})

test('[G3] the third question is asked by day, on its own page, and a yes puts help on top', async ({
  page,
  context,
}) => {
  await begun(context, page)
  await putDown(page, 'hello')
  await answer(page, {})
  await page.goto(addressOf('today'))
  await tap(page, /^One quiet question/)
  await expect(heading(page, 'Have you lately thought of hurting yourself?')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Call 116 123' })).toBeVisible()
  await tap(page, 'Yes')
  await tap(page, 'Done')
  await expect(page.getByText('A person can hear how it is, at any hour.')).toBeVisible()
  await expect(button(page, /^One quiet question/)).toHaveCount(0)
  await pass(page, hours(5))
  await page.goto(addressOf('third-question'))
  await expect(heading(page, 'This one is asked by day. By night there is help:')).toBeVisible()
  await expect(button(page, 'Done')).toHaveCount(0)
  await pass(page, days(30))
  await page.goto(addressOf('today'))
  await expect(button(page, 'I want to reach out')).toBeVisible()
  await pass(page, hours(12))
  await expect(page.getByText('A person can hear how it is, at any hour.')).toHaveCount(0)
  await expect(button(page, /^Two quiet questions/)).toBeVisible()
})

test('[G10] contact after a stop is said in one sentence, with a person to ring', async ({
  page,
  context,
}) => {
  await begun(context, page)
  await putDown(page, 'one more time')
  await toToday(page)
  await answer(page, { order: 'I was told to stop' })
  await page.goto(addressOf('people'))
  await page.getByRole('textbox', { name: /Name/ }).fill('Ann')
  await page.getByRole('textbox', { name: /Number/ }).fill('020 7946 0000')
  await tap(page, 'Keep this person')
  await expect(page.getByText('02079460000')).toBeVisible()
  await pass(page, hours(1))
  await page.goto(addressOf('put-down'))
  await tap(page, /^A message/)
  await tap(page, /^It has gone out all the same/)
  await tap(page, 'Just now')
  await expect(heading(page, /^You reached out on/)).toBeVisible()
  await page.goto(addressOf('today'))
  await expect(
    page.getByText(/^You wrote to them this evening at \d\d:\d\d, after you had been told to stop\./),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: /Ring Ann/ }).first()).toHaveAttribute(
    'href',
    'tel:02079460000',
  )
  await pass(page, days(31))
  await page.reload()
  await expect(page.getByText(/after you had been told to stop/)).toHaveCount(0)
})

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('[G12] a quieter name is worn everywhere it shows, from the first moment and without a network', async ({
    page,
    context,
    server,
  }) => {
    await begun(context, page)
    await expect(page).toHaveTitle('Bide')
    await keptOffline(page)
    await tap(page, /Does someone else look at this phone/)
    await tap(page, 'Notes')
    await expect(page).toHaveTitle('Notes')
    await server.stop()
    await context.addInitScript(() => {
      const titles: string[] = []
      Object.assign(window, { titles })
      const note = () => titles.push(document.title)
      new MutationObserver(note).observe(document, { childList: true, subtree: true, characterData: true })
    })
    await page.goto(addressOf('write'))
    await expect(box(page)).toBeVisible()
    await expect(page).toHaveTitle('Notes')
    const titles = await page.evaluate(() => (window as unknown as { titles: string[] }).titles)
    expect(titles.length).toBeGreaterThan(0)
    expect(titles.filter((title) => /bide/i.test(title))).toEqual([])
    const worn = await page.evaluate(async () => {
      const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=manifest], link[rel*=icon]')]
      const found = await Promise.all(
        links.map(async ({ rel, href }) => ({
          rel,
          path: new URL(href).pathname,
          ok: (await fetch(href)).ok,
        })),
      )
      const manifest = links.find(({ rel }) => rel === 'manifest')
      const { name, short_name, icons, shortcuts } = await (await fetch(manifest?.href ?? '')).json()
      const pictures = await Promise.all(icons.map(async ({ src }: { src: string }) => (await fetch(src)).ok))
      return { found, name, short_name, pictures, shortcuts }
    })
    expect(worn.found).toEqual([
      { rel: 'manifest', path: '/notes.webmanifest', ok: true },
      { rel: 'icon', path: '/notes.svg', ok: true },
      { rel: 'icon', path: '/notes-192.png', ok: true },
      { rel: 'apple-touch-icon', path: '/notes-180.png', ok: true },
    ])
    expect(worn).toMatchObject({ name: 'Notes', short_name: 'Notes', shortcuts: undefined })
    expect(worn.pictures).toEqual([true, true, true, true])
    await page.goto('/')
    await expect(page.locator('.top-left')).toHaveText('Notes')
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ name: 'notes' })
  })
})

test('[G13] left, the page is blank; come back to, the words are there', async ({ page, context }) => {
  await begun(context, page)
  await box(page).fill('half a sentence')
  const turn = (state: 'hidden' | 'visible') =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  // A page without a policy of its own, to count the colours of a picture in.
  const viewer = await context.newPage()
  const isBlank = async () => {
    const colours = await viewer.evaluate(
      async (picture) => {
        const image = new Image()
        image.src = `data:image/png;base64,${picture}`
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = image.width
        canvas.height = image.height
        const drawn = canvas.getContext('2d')
        drawn?.drawImage(image, 0, 0)
        const { data } = drawn?.getImageData(0, 0, image.width, image.height) ?? { data: [] }
        return new Set(new Uint32Array(new Uint8ClampedArray(data).buffer)).size
      },
      (await page.screenshot({ caret: 'initial' })).toString('base64'),
    )
    return colours === 1
  }
  await page.bringToFront()
  expect(await isBlank()).toBe(false)
  await turn('hidden')
  expect(await isBlank()).toBe(true)
  await turn('visible')
  expect(await isBlank()).toBe(false)
  await expect(box(page)).toHaveValue('half a sentence')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
})
