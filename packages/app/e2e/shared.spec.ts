import type { BrowserContext, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { itIs, keptOffline, test } from './browser.ts'
import {
  at,
  box,
  button,
  heading,
  morning,
  night,
  passphrase,
  putDown,
  secret,
  setPassphrase,
  tap,
  toToday,
} from './person.ts'

/** As the phone's share sheet does it: another page of the browser, and a form that is posted into this one. */
async function share(context: BrowserContext, origin: string, told: Record<string, string>): Promise<Page> {
  const page = await context.newPage()
  await page.evaluate(
    ([action, fields]) => {
      const form = document.createElement('form')
      Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action })
      for (const [name, value] of Object.entries(fields)) {
        const field = document.createElement('textarea')
        Object.assign(field, { name, value })
        form.append(field)
      }
      document.body.append(form)
      form.submit()
    },
    [`${origin}/shared`, told] as const,
  )
  await page.waitForURL(`${origin}/**`)
  return page
}

test('[A57] what another app hands over stands in the box, and nothing of it leaves the phone', async ({
  page,
  server,
}) => {
  await itIs(page.context(), night)
  await page.goto('/')
  await expect(heading(page, 'Were you about to write?')).toBeVisible()
  await keptOffline(page)
  await server.stop()
  const shared = await share(page.context(), server.origin, {
    title: 'please come home',
    text: 'please come home, the soup is on the stove',
  })
  await expect(box(shared)).toHaveValue('please come home, the soup is on the stove')
  expect(shared.url()).not.toContain('please')
  await tap(shared, 'Put it down')
  await expect(heading(shared, 'It is down.')).toBeVisible()
  await shared.reload()
  await expect(box(shared)).toHaveCount(0)
})

test('[A57] [L4] handed over while locked it is sealed with a tap, and is there after unlocking', async ({
  profile,
  server,
}) => {
  const first = await at(await profile.open(), night)
  await keptOffline(first)
  await putDown(first, 'the one before')
  await toToday(first)
  await setPassphrase(first)
  await first.context().close()

  const context = await profile.open()
  await itIs(context, morning)
  const shared = await share(context, server.origin, { text: 'from the chat app' })
  await expect(box(shared)).toHaveValue('from the chat app')
  await expect(shared.getByText(/^Still locked/)).toBeVisible()
  await tap(shared, 'Put it down')
  await expect(heading(shared, 'It is down. Nothing was sent.')).toBeVisible()
  await tap(shared, 'Unlock')
  await secret(shared).fill(passphrase)
  await tap(shared, 'Open')
  await expect(button(shared, /^A message/)).toBeVisible()
})

test('[A57] [C1] words of self-harm that were handed over open the panel', async ({ page, server }) => {
  await page.goto('/')
  await keptOffline(page)
  const shared = await share(page.context(), server.origin, { text: 'I do not want to be alive any more' })
  await expect(shared.getByRole('dialog')).toBeVisible()
})

test('[A57] [Y3] what was handed over may be theirs: one tap, and it lies on the desk for it', async ({
  page,
  server,
}) => {
  await itIs(page.context(), night)
  await page.goto('/')
  await expect(heading(page, 'Were you about to write?')).toBeVisible()
  await keptOffline(page)
  const shared = await share(page.context(), server.origin, { text: 'Can you fetch the keys on Friday?' })
  await tap(shared, 'These are their words, not mine')
  await expect(heading(shared, 'They have written.')).toBeVisible()
  await expect(shared.getByRole('textbox', { name: 'Their words' })).toHaveValue(
    'Can you fetch the keys on Friday?',
  )
  await tap(shared, 'Don’t answer')
  await tap(shared, 'I want to reach out')
  await expect(box(shared)).toHaveValue('')
})
