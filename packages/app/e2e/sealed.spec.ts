import { expect, type Page } from '@playwright/test'
import { keptOffline, test } from './browser.ts'
import { at, box, button, heading, morning, night, putDown, rate, tap, toToday } from './person.ts'
import { inFiles, inStorage } from './search.ts'

/** No word of the app, and none that a browser brings along. */
const typed = {
  draft: 'zirconquill',
  hold: 'marblefinch',
  dropped: 'velvetgorse',
  difference: 'copperlynx',
  nightLine: 'hazelpumice',
  ownList: 'lindenvole',
  kindLine: 'saffronkelp',
  name: 'Wrenhilde',
}
const needles = Object.values(typed)

/** Long enough for a browser to write down what it remembers of a page, and the fields in it. */
const untilWrittenDown = (page: Page) => page.waitForTimeout(3_000)

test('[A52] [S5] what is typed lies unsealed nowhere: not in storage, not in any file, address or title', async ({
  profile,
  server,
}) => {
  const first = await at(await profile.open(), night)
  const addresses: string[] = []
  first.on('framenavigated', (frame) => addresses.push(frame.url()))
  await keptOffline(first)
  await box(first).pressSequentially(`${typed.dropped} in the first one`)
  await tap(first, 'Don’t send it')
  await tap(first, 'I want to reach out')
  await putDown(first, `${typed.hold}, please just talk to me`)
  await toToday(first)

  await tap(first, 'It hurts')
  await tap(first, /^Something else, for ten minutes/)
  await tap(first, 'Write your own list')
  await box(first).first().pressSequentially(typed.ownList)
  await tap(first, 'Keep this list')
  await expect(button(first, new RegExp(typed.ownList))).toBeVisible()
  await tap(first, 'It hurts')
  await tap(first, /^A kind line/)
  await box(first).pressSequentially(typed.kindLine)
  await tap(first, 'Keep it')
  await tap(first, 'It hurts')
  await tap(first, 'Today')

  await tap(first, 'Menu')
  await tap(first, /^How they are called/)
  await box(first).pressSequentially(typed.name)
  await expect(first.getByText(new RegExp(`say to ${typed.name} waits`))).toBeVisible()
  await tap(first, 'Menu')
  await tap(first, 'Today')
  await untilWrittenDown(first)
  await first.context().close()

  const next = await at(await profile.open(), morning)
  next.on('framenavigated', (frame) => addresses.push(frame.url()))
  await tap(next, 'Re-read it')
  await rate(next, 'The urge now', 2)
  await next.getByRole('textbox', { name: /different this time/ }).pressSequentially(typed.difference)
  await next.getByRole('textbox', { name: /^One line for you/ }).pressSequentially(typed.nightLine)
  await tap(next, 'Today')
  await expect(heading(next, 'Ready to re-read')).toBeVisible()
  await tap(next, 'I want to reach out')
  await box(next).pressSequentially(`${typed.draft} and so`)
  await expect(next.getByText(typed.nightLine)).toBeVisible()
  await untilWrittenDown(next)

  expect(await inStorage(next, needles)).toEqual([])
  expect(await next.context().cookies()).toEqual([])
  expect(await next.evaluate(() => history.length)).toBeLessThanOrEqual(2)
  addresses.push(next.url(), await next.title())
  for (const word of needles) expect(addresses.join('\n')).not.toContain(word)
  await next.context().close()
  expect(inFiles(profile.folder, needles)).toEqual([])

  // It was all there to be found: the next start shows it.
  await server.stop()
  const last = await at(await profile.open(), morning)
  await expect(box(last)).toHaveValue(`${typed.draft} and so`)
})

test('[A52] the control: the same search finds the same words where they lie unsealed', async ({
  profile,
}) => {
  const page = await at(await profile.open(), night, '/hide.html')
  await page.evaluate(
    async ([text, packed, wide]) => {
      const request = indexedDB.open('control', 1)
      request.onupgradeneeded = () => request.result.createObjectStore('plain')
      const db = await new Promise<IDBDatabase>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
      const stream = new Blob([packed ?? '']).stream().pipeThrough(new CompressionStream('deflate-raw'))
      const bytes = await new Response(stream).arrayBuffer()
      const transaction = db.transaction('plain', 'readwrite')
      transaction.objectStore('plain').put({ text }, 'text')
      transaction.objectStore('plain').put(bytes, 'packed')
      transaction.objectStore('plain').put(
        Uint16Array.from(wide ?? '', (c) => c.charCodeAt(0)),
        'wide',
      )
      await new Promise((resolve) => {
        transaction.oncomplete = resolve
      })
      db.close()
      sessionStorage.setItem('one', text ?? '')
      document.body.append(document.createElement('textarea'))
    },
    [typed.hold, typed.ownList, typed.kindLine],
  )
  await box(page).pressSequentially(typed.draft)
  await untilWrittenDown(page)
  const found = await inStorage(page, needles)
  for (const [where, word] of [
    ['.text', typed.hold],
    ['inflated', typed.ownList],
    ['utf-16le', typed.kindLine],
    ['sessionStorage', typed.hold],
  ] as const)
    expect(
      found.filter((each) => each.includes(where) && each.endsWith(word)),
      where,
    ).not.toEqual([])
  await page.context().close()
  const lying = inFiles(profile.folder, needles)
  expect(
    lying.filter((each) => each.endsWith(typed.draft)),
    'a field without autocomplete=off',
  ).not.toEqual([])
  expect(
    lying.filter((each) => each.endsWith(typed.hold)),
    'a record that is not sealed',
  ).not.toEqual([])
})
