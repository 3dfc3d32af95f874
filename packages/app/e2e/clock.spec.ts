import { expect, type Page } from '@playwright/test'
import { test } from './browser.ts'
import {
  at,
  button,
  coldAndOffline,
  heading,
  hours,
  morning,
  night,
  pass,
  putDown,
  seconds,
  toToday,
} from './person.ts'

const ready = (page: Page) => heading(page, 'Ready to re-read')
const waiting = (page: Page, until: string) => button(page, new RegExp(`^A message.*until ${until}`))

test('[T5] [H5] a clock set back a week, and one far ahead, are said; what was ready stays ready', async ({
  profile,
}) => {
  const first = await at(await profile.open(), night)
  await putDown(first)
  await first.context().close()
  const second = await at(await profile.open(), morning)
  await expect(ready(second)).toBeVisible()
  await expect(second.getByText(/^The clock of this phone/)).toHaveCount(0)
  await pass(second, seconds(5)) // that it is ready is written down once all of the log was read
  await second.waitForTimeout(500)
  await second.context().close()

  const setBack = await at(await profile.open(), '2026-11-18T10:00:00Z')
  await expect(setBack.getByText(/^The clock of this phone was set back/)).toBeVisible()
  await expect(ready(setBack)).toBeVisible()
  await setBack.context().close()

  const farAhead = await at(await profile.open(), '2027-06-01T10:00:00Z')
  await expect(farAhead.getByText(/^The clock of this phone is far ahead/)).toBeVisible()
  await farAhead.context().close()

  const right = await at(await profile.open(), '2026-11-25T11:00:00Z')
  await expect(ready(right)).toBeVisible()
  await expect(right.getByText(/^The clock of this phone/)).toHaveCount(0)
})

for (const [name, down, ripe] of [
  ['goes back', '2026-10-24T22:40:00Z', '2026-10-25T10:00:00Z'],
  ['goes forward', '2027-03-27T23:40:00Z', '2027-03-28T09:00:00Z'],
] as const)
  test(`[T1] [H2] on the night the clock ${name}, 10:00 is 10:00 on the wall`, async ({ page, server }) => {
    await coldAndOffline(page, server, down)
    await putDown(page)
    await expect(page.getByText('tomorrow, 10:00')).toBeVisible()
    await toToday(page)
    const left = Date.parse(ripe) - Date.parse(down)
    await pass(page, left - seconds(120))
    await expect(waiting(page, 'this morning, 10:00')).toBeVisible()
    await pass(page, seconds(120))
    await expect(ready(page)).toBeVisible()
  })

test('[H4] 10:00 follows the traveller, and never comes sooner than six hours', async ({ profile }) => {
  const london = await at(await profile.open(), night)
  await putDown(london)
  await london.context().close()

  const tokyo = await at(await profile.open('Asia/Tokyo'), '2026-11-25T01:00:00Z')
  await expect(waiting(tokyo, '.*14:40')).toBeVisible()
  await tokyo.context().close()

  const newYork = await at(await profile.open('America/New_York'), morning)
  await expect(waiting(newYork, 'this morning, 10:00')).toBeVisible()
  await pass(newYork, hours(5))
  await expect(ready(newYork)).toBeVisible()
  await newYork.context().close()

  const home = await at(await profile.open(), '2026-11-25T15:10:00Z')
  await expect(ready(home)).toBeVisible()
})
