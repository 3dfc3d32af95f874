import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { keptOffline, test } from './browser.ts'
import {
  at,
  box,
  button,
  coldAndOffline,
  days,
  heading,
  hours,
  morning,
  night,
  pass,
  putDown,
  rate,
  reachOut,
  seconds,
  tap,
  toEnded,
  toToday,
  words,
} from './person.ts'

test('[A43] [A45] [A50] [H2] M5: put down at night and there in the morning, through a death in mid-sentence', async ({
  profile,
  server,
}) => {
  const cold = await at(await profile.open(), night)
  await expect(heading(cold, 'Were you about to write?')).toBeVisible()
  await expect(box(cold)).toBeFocused()
  await keptOffline(cold)
  await server.stop()

  await box(cold).pressSequentially(words)
  await cold.waitForTimeout(350)
  await box(cold).pressSequentially(' an')
  await profile.kill()

  const again = await at(await profile.open(), night)
  await expect(box(again)).toHaveValue(new RegExp(`^${words}( (an?)?)?$`))
  await box(again).fill(words)
  await tap(again, 'Put it down')
  await expect(heading(again, 'It is down. Nothing was sent.')).toBeVisible()
  await expect(again.getByText('tomorrow, 10:00')).toBeVisible()
  await rate(again, 'How strong is it?', 9)
  await again.keyboard.press('Enter')
  await tap(again, 'Being alone')
  await rate(again, 'How strong do you expect it in the morning?', 7)
  await again.keyboard.press('Enter')
  await expect(again.getByText('Kept. Nothing more is asked tonight.')).toBeVisible()
  await again.waitForTimeout(350)
  await profile.kill()

  const next = await at(await profile.open(), morning)
  await expect(heading(next, 'Ready to re-read')).toBeVisible()
  await expect(next.getByText('A message, put down last night at 23:40', { exact: true })).toBeVisible()
  await expect(next.getByText(words)).toHaveCount(0)
  await tap(next, 'Re-read it')
  await expect(heading(next, 'How it arrives')).toBeVisible()
  await expect(next.locator('.paper.read')).toHaveText(words)
  await expect(next.getByText('then 9')).toBeVisible()
  await rate(next, 'The urge now', 3)
  await expect(next.getByText('then 9, now 3')).toBeVisible()
  await tap(next, 'Don’t send it')
  await expect(heading(next, 'So far you put one down: 1 not sent.')).toBeVisible()

  await toEnded(next)
  await tap(next, /A message/)
  await expect(next.getByRole('img')).toHaveAccessibleName(/9 at .*23:40.* and 3 at .*10:00.*guessed 7/)
})

test.describe('every ending, once', () => {
  test('[H8] [D2] not sent: from the box, while it cools, at re-reading', async ({ page, server }) => {
    await coldAndOffline(page, server)
    await box(page).fill('from the box')
    await tap(page, 'Don’t send it')
    await expect(heading(page, 'So far you put one down: 1 not sent.')).toBeVisible()

    await reachOut(page)
    await putDown(page, 'while it cools')
    await toToday(page)
    await tap(page, /^A message/)
    await expect(heading(page, 'It waits until tomorrow, 10:00.')).toBeVisible()
    await tap(page, 'Don’t send it')
    await expect(heading(page, 'So far you put two down: 2 not sent.')).toBeVisible()

    await reachOut(page)
    await putDown(page, 'at re-reading')
    await toToday(page)
    await pass(page, hours(10.5))
    await tap(page, 'Re-read it')
    await expect(page.getByText('at re-reading', { exact: true })).toBeVisible()
    await tap(page, 'Don’t send it')
    await expect(heading(page, 'So far you put three down: 3 not sent.')).toBeVisible()
  })

  test('[H6] [H11] [H12] held longer, and then rewritten into one that cools anew', async ({
    page,
    server,
  }) => {
    await coldAndOffline(page, server)
    await putDown(page, 'the first words')
    await toToday(page)
    await pass(page, hours(10.5))
    await tap(page, 'Re-read it')
    await tap(page, 'Hold longer')
    await tap(page, /^Tomorrow at noon/)
    await expect(heading(page, 'It waits until tomorrow, 12:00.')).toBeVisible()

    await tap(page, 'Put down')
    await pass(page, hours(26))
    await tap(page, 'Re-read it')
    await tap(page, 'Rewrite')
    await expect(box(page)).toHaveValue('the first words')
    await box(page).fill('other words')
    await tap(page, 'Put it down')
    await expect(heading(page, 'It is down.')).toBeVisible()
    await expect(page.getByText('tomorrow, 10:00')).toBeVisible()
    await toToday(page)
    await toEnded(page)
    await expect(button(page, /A message.*Rewritten/)).toBeVisible()
    await tap(page, 'Today')
    await pass(page, hours(24))
    await tap(page, 'Re-read it')
    await expect(page.locator('.paper.read')).toHaveText('other words')
    await tap(page, 'Don’t send it')
    await expect(heading(page, 'So far you put one down: 1 not sent.')).toBeVisible()
  })

  test('[A7] [H15] gone ahead once it was ready: the words are copied, and “I did not after all” takes it back', async ({
    page,
    server,
  }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await coldAndOffline(page, server)
    for (const end of ['I did not after all', 'Done']) {
      await putDown(page, `words to copy, ${end}`)
      await toToday(page)
      await pass(page, hours(34.5))
      await tap(page, 'Re-read it')
      await tap(page, 'Go ahead')
      await expect(heading(page, 'It is yours to send.')).toBeVisible()
      await expect(page.getByText('Bide sends nothing itself.')).toBeVisible()
      await tap(page, 'Copy the words')
      await expect(page.getByText(/^Copied\./)).toBeVisible()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`words to copy, ${end}`)
      await tap(page, end)
      if (end !== 'Done') await reachOut(page)
    }
    await expect(heading(page, 'So far you put two down: 1 not sent, 1 sent.')).toBeVisible()
  })

  test('[A9] [H9] gone ahead early: refused for a whole minute, then kept without scolding', async ({
    page,
    server,
  }) => {
    await coldAndOffline(page, server)
    await putDown(page, 'too soon')
    await toToday(page)
    await tap(page, /^A message/)
    await tap(page, /^Go ahead early/)
    await expect(heading(page, 'One minute. Then it is yours to send.')).toBeVisible()
    await expect(button(page, /^Go ahead in/)).toBeDisabled()
    await page.clock.runFor(seconds(50))
    await expect(button(page, /^Go ahead in 0:0/)).toBeDisabled()
    await button(page, /^Go ahead in/).click({ force: true })
    await expect(heading(page, 'One minute.')).toBeVisible()
    await page.clock.runFor(seconds(10))
    await tap(page, 'Go ahead')
    await expect(heading(page, 'It is yours to send.')).toBeVisible()
    await toToday(page)
    await toEnded(page)
    await tap(page, /A message/)
    await expect(heading(page, 'Sent, early')).toBeVisible()
    await expect(page.getByText(/^You reached out on Tuesday 24 November\./)).toBeVisible()
  })

  test('[A8] [H10] sent anyway, there; [H14] never read again; and sent after all', async ({
    page,
    server,
  }) => {
    await coldAndOffline(page, server)
    await putDown(page, 'sent from the chat app')
    await toToday(page)
    await pass(page, hours(2))
    await tap(page, /^A message/)
    await tap(page, /^I sent it anyway, there/)
    await tap(page, /^About an hour ago/)
    await expect(heading(page, /^You reached out on Wednesday 25 November/)).toBeVisible()
    await rate(page, 'How strong was it then?', 8)
    await tap(page, 'Done')
    await expect(heading(page, 'So far you put one down: 1 sent.')).toBeVisible()

    await reachOut(page)
    await putDown(page, 'never read again')
    await toToday(page)
    await pass(page, days(9))
    await expect(heading(page, 'So far you put two down: 1 sent, 1 never read again.')).toBeVisible()
    await toEnded(page)
    await tap(page, /Never read again/)
    await tap(page, /^I sent it after all/)
    await tap(page, /^Yesterday/)
    await tap(page, 'Done')
    await expect(heading(page, 'So far you put two down: 2 sent.')).toBeVisible()
  })
})

test('[R1] M10: glad or sorry: the day after, once more after 14 days, and then never again', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server)
  await box(page).fill('asked about twice')
  await tap(page, 'Don’t send it')
  await expect(button(page, /^Do you wish/)).toHaveCount(0)
  await pass(page, hours(10.5))
  await tap(page, /^Do you wish you had sent it\?/)
  await expect(page.getByText('asked about twice')).toHaveCount(0)
  await tap(page, /^Show me the words/)
  await expect(page.getByText('asked about twice')).toBeVisible()
  await tap(page, 'No. I am glad I did not.')
  await expect(button(page, /^Do you wish/)).toHaveCount(0)
  await pass(page, days(12))
  await expect(button(page, /^Do you wish/)).toHaveCount(0)
  await pass(page, days(1))
  await tap(page, /^Do you wish you had sent it\?/)
  await expect(page.getByText(/the last time it is asked/)).toBeVisible()
  await tap(page, 'No. I am glad I did not.')
  await pass(page, days(20))
  await expect(button(page, /^Do you wish/)).toHaveCount(0)

  await reachOut(page)
  await box(page).fill('not to be asked about')
  await tap(page, 'Don’t send it')
  await pass(page, days(1))
  await tap(page, /^Do you wish you had sent it\?/)
  await tap(page, 'Do not ask again')
  await pass(page, days(14))
  await expect(button(page, /^Do you wish/)).toHaveCount(0)

  await reachOut(page)
  await putDown(page, 'read again')
  await toToday(page)
  await pass(page, days(1.5))
  await tap(page, 'Re-read it')
  await expect(page.getByText('Of 1 you did not send, you were glad after 1.')).toBeVisible()
})

test('[A5] M3: a line is asked for at an urge of 3 and not of 4, and is there first at the next urge', async ({
  page,
  server,
}) => {
  const line = 'You always regret the ones after eleven.'
  await coldAndOffline(page, server)
  await putDown(page)
  await toToday(page)
  await pass(page, hours(10.5))
  await tap(page, 'Re-read it')
  await rate(page, 'The urge now', 4)
  await expect(page.getByText('now 4')).toBeVisible()
  await expect(heading(page, 'One line for you')).toHaveCount(0)
  await rate(page, 'The urge now', 3)
  await page.getByRole('textbox', { name: 'One line for you, next time at night' }).fill(line)
  await tap(page, 'Don’t send it')
  await pass(page, hours(14))

  await reachOut(page)
  await expect(page.getByText(line)).toHaveCount(0)
  await box(page).press('p')
  await expect(page.getByText(line)).toBeVisible()
  await expect(page.getByText(line)).toBeInViewport()
  await putDown(page)
  await expect(page.getByText(line)).toBeVisible()
})

test.describe('the wait', () => {
  const waits = (page: Page, until: string) => expect(page.getByText(`It waits until ${until}`)).toBeVisible()

  test('[H7] starts again when words are added or changed', async ({ page, server }) => {
    await coldAndOffline(page, server, '2026-11-24T22:00:00Z')
    await putDown(page, 'the first')
    await waits(page, 'tomorrow, 10:00.')
    await toToday(page)
    await pass(page, hours(7))
    await reachOut(page)
    await box(page).fill('and another')
    await expect(page.getByText(/^One waits already, until/)).toBeVisible()
    await tap(page, 'Add to the one you have')
    await waits(page, 'tomorrow, 10:00.')
    await toToday(page)
    await expect(button(page, /^A message/)).toHaveCount(1)
    await tap(page, /^A message/)
    await tap(page, /^Your message/)
    await tap(page, 'Show me the words')
    await expect(page.getByText('the first and another')).toBeVisible()

    await pass(page, hours(24))
    await tap(page, 'Put down')
    await expect(heading(page, 'Put down')).toBeVisible()
    await expect(heading(page, 'Ready to re-read')).toHaveCount(0)
    await tap(page, /^A message/)
    await tap(page, /^Change the words/)
    await box(page).fill('changed')
    await tap(page, 'Put it down')
    await waits(page, 'tomorrow, 10:00.')
  })

  test('[H2] of a visit is 72 hours, and of a look half an hour', async ({ page, server }) => {
    await coldAndOffline(page, server)
    await putDown(page, 'I will just stand at the gate', 'Go there')
    await waits(page, 'Friday 27 November, 23:40.')
    await expect(button(page, 'Don’t go')).toBeVisible()
    await toToday(page)
    await reachOut(page)
    await putDown(page, 'who is in the photo', 'Look them up')
    await waits(page, 'tonight, 00:10.')
  })

  test('[H3] after alcohol lasts until noon', async ({ page, server }) => {
    await coldAndOffline(page, server)
    await putDown(page)
    await tap(page, 'skip')
    await tap(page, 'Alcohol')
    await waits(page, 'tomorrow, 12:00.')
  })

  test('[A40] goes into a calendar as an hour and a neutral title', async ({ page, server }) => {
    await coldAndOffline(page, server)
    await putDown(page)
    const [download] = await Promise.all([page.waitForEvent('download'), tap(page, /^10:00 in my calendar/)])
    expect(download.suggestedFilename()).toBe('calendar.ics')
    const file = await readFile(await download.path(), 'utf8')
    expect(file).toContain('SUMMARY:Something is ready\r\n')
    expect(file).toContain('DTSTART:20261125T100000Z\r\n')
    expect(file).not.toMatch(/bide|talk to me/i)
  })
})
