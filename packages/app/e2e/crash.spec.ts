import { dice } from '@bide/core/invented/dice'
import { expect, type Page } from '@playwright/test'
import { itIs, keptOffline, test } from './browser.ts'
import { box, button, heading, morning, night, rate, tap } from './person.ts'

/** 20 sudden deaths in every run; with SLOW=1 two hundred. A seed that ever failed is kept for good: SEED=n replays it. */
const kills = process.env.SLOW === '1' ? 200 : 20
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)

/** What was promised to be there: typed longer ago than this many milliseconds, or shown as kept. */
const behind = 350

/** What this test knows of one life of the browser. */
type Known = {
  /** Each text the box has held, and when it came to. */
  typed: { text: string; at: number }[]
  /** Put down, and shown to be so; the urge, where it was answered long enough before. */
  kept: Map<string, { urge?: number }>
  /** Put down by a tap whose answer was not seen any more: there or not, but never half. */
  asked: Set<string>
}

test(`[A50] [A45] [E5] ${kills} kills while typing, putting down and answering lose nothing`, async ({
  profile,
  server,
}, { annotations }) => {
  annotations.push({ type: 'seed', description: String(seed) })
  test.setTimeout(kills * 15_000)
  const { upTo } = dice(seed)
  const known: Known = { typed: [{ text: '', at: 0 }], kept: new Map(), asked: new Set() }
  let isOffline = false
  for (let n = 1; n <= kills; n++) {
    await test.step(`kill ${n}`, async () => {
      let living = Promise.resolve()
      const context = await profile.open()
      await itIs(context, night)
      const page = context.pages()[0] ?? (await context.newPage())
      await page.goto('/write')
      await box(page).waitFor()
      const restored = await box(page).inputValue()
      expect(
        isPossible(restored, known),
        `“${restored}” after ${JSON.stringify(known.typed.slice(-4))}`,
      ).toBe(true)
      known.typed = [{ text: restored, at: 0 }]
      if (!isOffline) {
        await keptOffline(page)
        await server.stop()
        isOffline = true
      }
      // So far this life comes, on a quick machine or a slow one; and then it ends within a moment.
      await new Promise<void>((far) => {
        let left = upTo(4)
        const step = () => left-- === 0 && far()
        step()
        living = live(page, known, n, upTo, step).catch(() => {}) // what the kill cut off
      })
      await new Promise((done) => setTimeout(done, upTo(300)))
      await profile.kill()
      await living
    })
  }

  const context = await profile.open()
  await itIs(context, morning)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto('/')
  await page.goto('/record/put-down')
  await expect(heading(page, 'Put down')).toBeVisible()
  const found = await everyHold(page)
  for (const [words, { urge }] of known.kept) {
    expect([...found.keys()], 'put down, and shown to be so').toContain(words)
    if (urge !== undefined) expect(found.get(words), `the urge of “${words}”`).toBe(urge)
  }
  for (const words of found.keys())
    expect(known.kept.has(words) || known.asked.has(words), `“${words}” is a hold, and nobody made it`).toBe(
      true,
    )
  await expect(page.getByText(/could not be read/)).toHaveCount(0)
  expect(known.kept.size, 'some got as far as being kept').toBeGreaterThan(kills / 10)
})

/** A box may hold what it held when the kill came, or anything it held in the moment before; or nothing, once put down. */
function isPossible(restored: string, { typed, asked }: Known): boolean {
  const last = typed.at(-1)
  if (last === undefined) return false
  const due = typed.filter(({ at }) => at < last.at - behind || at === 0).at(-1) ?? typed[0]
  const since = typed.slice(due === undefined ? 0 : typed.indexOf(due))
  const isAsked = [...asked].some((words) => since.some(({ text }) => text.trim() === words))
  return since.some(({ text }) => text === restored) || (isAsked && restored === '')
}

/** Types on, puts it down and answers, until it is cut off. */
async function live(
  page: Page,
  known: Known,
  n: number,
  upTo: (below: number) => number,
  step: () => void,
): Promise<void> {
  for (let round = 0; ; round++) {
    let text = known.typed.at(-1)?.text ?? ''
    for (const letter of `life ${n}.${round}:${' more'.repeat(1 + upTo(3))} `) {
      // Noted before it is asked for: whatever the page has got by the kill is among what is known.
      known.typed.push({ text: text + letter, at: Date.now() })
      await page.keyboard.type(letter)
      text += letter
    }
    step()
    known.asked.add(text.trim())
    await tap(page, 'Put it down')
    await expect(heading(page, 'It is down.')).toBeVisible()
    known.kept.set(text.trim(), {})
    step()
    known.typed = [{ text: '', at: Date.now() }]
    const urge = upTo(10)
    await rate(page, 'How strong is it?', urge)
    await page.keyboard.press('Enter')
    const answered = Date.now()
    step()
    await button(page, 'Today').click()
    await button(page, 'I want to reach out').click()
    await box(page).waitFor()
    while (Date.now() - answered < behind) await page.waitForTimeout(20)
    known.kept.set(text.trim(), { urge })
  }
}

/** Reads every hold again, and lets each go: its words, and the urge it was put down with. */
async function everyHold(page: Page): Promise<Map<string, number | undefined>> {
  const found = new Map<string, number | undefined>()
  for (;;) {
    if (!(await button(page, 'Re-read it').isVisible())) return found
    await tap(page, 'Re-read it')
    await expect(heading(page, 'How it arrives')).toBeVisible()
    const words = ((await page.locator('p.paper').first().textContent()) ?? '').trim()
    // Drawn with the words, or not at all.
    const [said] = await page.getByText(/^then \d+$/).allTextContents()
    const then = /^then (\d+)$/.exec(said ?? '')
    expect(found.has(words), `“${words}” is there once`).toBe(false)
    found.set(words, then ? Number(then[1]) : undefined)
    await tap(page, 'Don’t send it')
    await expect(heading(page, 'How it arrives')).toHaveCount(0)
    await tap(page, 'Record')
    await tap(page, /^Put down/)
    await expect(heading(page, 'Put down')).toBeVisible()
  }
}
