import { expect } from '@playwright/test'
import { test } from './browser.ts'
import {
  box,
  button,
  coldAndOffline,
  heading,
  hours,
  pass,
  putDown,
  rate,
  reachOut,
  seconds,
  tap,
  toToday,
  words,
} from './person.ts'

const presses = `${words}, if you don’t answer I’m coming over`
const threat = 'Do what you like. I will tell your boss everything and you will lose that job.'

test('[F8] [F9] [F11] M4: at re-reading, offline, the places that press, and never while it is written', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server)
  await box(page).fill(presses)
  await expect(page.getByText(/this is often wrong/)).toHaveCount(0)
  await putDown(page, presses)
  await toToday(page)
  await tap(page, /^A message/)
  await expect(heading(page, 'It waits until tomorrow, 10:00.')).toBeVisible()
  await expect(page.getByText(/this is often wrong/)).toHaveCount(0)
  await tap(page, 'Put down')

  await pass(page, hours(10.5))
  await tap(page, 'Re-read it')
  await expect(heading(page, 'How it arrives')).toBeVisible()
  await expect(heading(page, 'Two places that press')).toBeVisible()
  await expect(page.getByText('this is often wrong')).toBeVisible()
  const quotes = page.locator('q')
  await expect(quotes).toHaveCount(2)
  for (const quote of await quotes.allTextContents()) expect(presses).toContain(quote)
  await expect(page.getByText(/score|verdict|per cent|%/i)).toHaveCount(0)

  // Silenced for these words; and then its kind for good, until it is shown again.
  await tap(page, 'Not this time')
  await expect(page.getByText('Not shown for these words.')).toBeVisible()
  await expect(quotes).toHaveCount(1)
  await tap(page, 'Never show this kind')
  await expect(page.getByText('Not shown for these words.')).toHaveCount(0)
  await rate(page, 'The urge now', 4)
  await tap(page, 'Don’t send it')
  await expect(button(page, 'I want to reach out')).toBeVisible()

  await reachOut(page)
  await putDown(page, presses)
  await toToday(page)
  await pass(page, hours(26))
  await tap(page, 'Re-read it')
  await expect(page.getByText('A kind you asked not to see is here too.')).toBeVisible()
  await tap(page, 'Show it again')
  await expect(heading(page, 'Two places that press')).toBeVisible()
})

test('[F8] what is practical has nothing said about it, and no "clear" either', async ({ page, server }) => {
  await coldAndOffline(page, server)
  await putDown(page, 'Maya has her inhaler in the blue bag for Thursday.')
  await toToday(page)
  await pass(page, hours(10.5))
  await tap(page, 'Re-read it')
  await expect(heading(page, 'How it arrives')).toBeVisible()
  await expect(page.getByText(/press|often wrong|clear/i)).toHaveCount(0)
})

test('[H17] a threat is not handed over until it is said not to be one, and that is of this text alone', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server)
  await putDown(page, threat)
  await toToday(page)
  await tap(page, /^A message/)
  await tap(page, /^Go ahead early/)
  await expect(heading(page, 'One part may frighten them.')).toBeVisible()
  await expect(button(page, 'Not a threat')).toHaveCount(0)
  await tap(page, 'Let it wait')
  await tap(page, 'Put down')

  await pass(page, hours(10.5))
  await tap(page, 'Re-read it')
  await expect(heading(page, 'One part may frighten them.')).toBeVisible()
  await expect(page.locator('.paper u')).toHaveText(/tell your boss/)
  await expect(button(page, 'Go ahead')).toHaveCount(0)
  await tap(page, 'Not a threat')
  await expect(heading(page, 'How it arrives')).toBeVisible()
  await tap(page, 'Go ahead')
  await expect(heading(page, 'It is yours to send.')).toBeVisible()
  await tap(page, 'I did not after all')

  await reachOut(page)
  await putDown(page, threat)
  await toToday(page)
  await pass(page, hours(26))
  await tap(page, 'Re-read it')
  await expect(heading(page, 'One part may frighten them.')).toBeVisible()
})

test('[H17] one’s own life as a lever: the calm panel first, then a page that hands nothing over', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server)
  await box(page).fill('If you don’t come home tonight I will kill myself and it will be on you.')
  await pass(page, seconds(2))
  await tap(page, 'Not now')
  await tap(page, 'Put it down')
  await expect(heading(page, 'It is down.')).toBeVisible()
  await page.reload()
  await pass(page, hours(10.5))
  await tap(page, 'Re-read it')
  await expect(page.getByRole('dialog')).toBeVisible()
  await tap(page, 'Not now')
  await expect(heading(page, 'You come first here.')).toBeVisible()
  await expect(button(page, 'Go ahead')).toHaveCount(0)
  await tap(page, 'Rewrite')
  await box(page).fill('I am going to bed. Ann is staying with me tonight.')
  await tap(page, 'Put it down')
  await expect(heading(page, 'It is down.')).toBeVisible()
})

test('[F10] M10: what the record knows of the ones before, and no silence that nobody noted', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server)
  await putDown(page, 'the first one')
  await toToday(page)
  await tap(page, /^A message/)
  await tap(page, /^I sent it anyway, there/)
  await tap(page, 'Just now')
  await tap(page, 'Done')

  await reachOut(page)
  await putDown(page, presses)
  await toToday(page)
  await pass(page, hours(10.5))
  await tap(page, 'Re-read it')
  await expect(page.getByText('Your second that Bide knows of.', { exact: true })).toBeVisible()
  await expect(page.locator('.followed li')).toHaveText(/^Tue 24 Nov ?A message\.$/)
})
