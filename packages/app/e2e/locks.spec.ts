import { expect, type Page } from '@playwright/test'
import { keptOffline, test } from './browser.ts'
import {
  at,
  box,
  button,
  coldAndOffline,
  giveBack,
  heading,
  least,
  morning,
  night,
  pass,
  passphrase,
  putDown,
  reachOut,
  secret,
  setPassphrase,
  tap,
  toLock,
  toToday,
  words,
} from './person.ts'
import { inFiles, inMemory, inStorage } from './search.ts'

async function unlock(page: Page, phrase = passphrase): Promise<void> {
  await expect(heading(page, 'Welcome back.')).toBeVisible()
  await secret(page).fill(phrase)
  await tap(page, 'Open')
}

/** An authenticator of this page, which says yes whenever it is asked. It lasts as long as the page's tab. */
async function withPasskeys(page: Page, hasPrf = true): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf,
      automaticPresenceSimulation: true,
    },
  })
}

async function setPasskey(page: Page): Promise<string[]> {
  await toLock(page)
  await tap(page, /^A passkey/)
  await tap(page, 'Make a passkey')
  return giveBack(page, 'Set the lock')
}

const held = (page: Page) => button(page, /^A message/)

test('[L1] [L5] [L6] a passphrase: set, killed, asked for; a wrong one keeps what was typed', async ({
  profile,
}) => {
  const first = await at(await profile.open(), night)
  await keptOffline(first)
  await putDown(first)
  await toToday(first)
  await setPassphrase(first)
  await profile.kill()

  const next = await at(await profile.open(), night)
  await expect(heading(next, 'Welcome back.')).toBeVisible()
  await expect(next.getByText(words)).toHaveCount(0)
  for (const wrong of ['the kettle', 'The Kettle sings', 'x']) {
    await unlock(next, wrong)
    await expect(next.getByText(/^That was not it/)).toBeVisible()
    await expect(secret(next)).toHaveValue(wrong)
  }
  await tap(next, 'Show')
  await expect(secret(next)).toHaveAttribute('type', 'text')
  await unlock(next)
  await expect(held(next)).toBeVisible()
})

test('[L2] [L5] a passkey: made, locked, opened by it; refused, it says so', async ({ page, server }) => {
  await withPasskeys(page)
  await coldAndOffline(page, server)
  await putDown(page)
  await toToday(page)
  await setPasskey(page)
  await page.reload()
  await expect(heading(page, 'Welcome back.')).toBeVisible()

  // The person says no once, as with "Cancel" in the phone's own sheet.
  await page.evaluate(() => {
    const asks = navigator.credentials
    const get = asks.get.bind(asks)
    asks.get = (options) => {
      asks.get = get
      return Promise.reject(new DOMException(String(options?.mediation), 'NotAllowedError'))
    }
  })
  await tap(page, 'Open with the passkey')
  await expect(page.getByText(/^The passkey did not open it/)).toBeVisible()
  await tap(page, 'Open with the passkey')
  await expect(heading(page, 'Choose a lock.')).toBeVisible()
  await page.goto('/')
  await tap(page, 'Open with the passkey')
  await expect(held(page)).toBeVisible()
})

test('[L2] a browser whose passkeys open nothing says so, and nothing is changed', async ({
  page,
  server,
}) => {
  await withPasskeys(page, false)
  await coldAndOffline(page, server)
  await putDown(page)
  await toToday(page)
  await toLock(page)
  await tap(page, /^A passkey/)
  await tap(page, 'Make a passkey')
  await expect(page.getByText(/cannot open anything with it/)).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Choose a lock.')).toBeVisible()
})

test('[L3] a forgotten passphrase: the twelve words open it, and lead to a new lock', async ({ profile }) => {
  const first = await at(await profile.open(), night)
  await keptOffline(first)
  await putDown(first)
  await toToday(first)
  const twelve = await setPassphrase(first)
  await profile.kill()

  const next = await at(await profile.open(), night)
  await unlock(next, 'not this one')
  await expect(next.getByText(/^That was not it/)).toBeVisible()
  await tap(next, 'Use twelve words')
  await box(next).fill(twelve.slice(0, 11).join(' '))
  await tap(next, 'Open')
  await expect(next.getByText('It has to be twelve words.')).toBeVisible()
  await box(next).fill([...twelve.slice(1), twelve[0]].join(' '))
  await tap(next, 'Open')
  await expect(next.getByText(/open nothing|do not open/)).toBeVisible()
  await box(next).fill(twelve.map((word, i) => `${i + 1}. ${word.slice(0, 4)}`).join('\n'))
  await tap(next, 'Open')
  await expect(next.getByText(/You came in by the twelve words/)).toBeVisible()

  const again = 'a new one for the paper boat'
  await tap(next, 'Change the passphrase')
  await expect(next.getByRole('checkbox', { name: 'Make a new key too' })).toBeChecked()
  await secret(next).fill(again)
  await secret(next, 'Once more').fill(again)
  await tap(next, 'Next')
  await expect(next.getByText('The lock is set.')).toBeVisible()
  await profile.kill()

  const last = await at(await profile.open(), night)
  await unlock(last)
  await expect(last.getByText(/^That was not it/)).toBeVisible()
  await unlock(last, again)
  await expect(held(last)).toBeVisible()
  // The words on paper outlive the change.
  await last.reload()
  await tap(last, 'Use twelve words')
  await box(last).fill(twelve.join(' '))
  await tap(last, 'Open')
  await expect(last.getByText(/You came in by the twelve words/)).toBeVisible()
})

test('[L7] the lock taken away: this device opens it again, and says what that means first', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server)
  await putDown(page)
  await toToday(page)
  await setPassphrase(page)
  await tap(page, /^This device only/)
  await expect(page.getByText(/opens Bide without asking/)).toBeVisible()
  await tap(page, 'Take the lock away')
  await expect(page.getByText(/^The lock is gone/)).toBeVisible()
  await page.goto('/')
  await expect(held(page)).toBeVisible()
})

test('[L4] written while locked in two tabs: sealed, and both holds are there after unlocking', async ({
  profile,
  server,
}) => {
  const first = await at(await profile.open(), night)
  await keptOffline(first)
  await putDown(first, 'the one before')
  await toToday(first)
  await setPassphrase(first)
  await first.context().close()
  await server.stop()

  const context = await profile.open()
  const one = await at(context, night)
  const two = await context.newPage()
  await two.goto('/')
  for (const [page, said] of [
    [one, 'from the first tab'],
    [two, 'from the second tab'],
  ] as const) {
    await tap(page, 'Just write')
    await expect(box(page)).toBeFocused()
    await expect(page.getByRole('group', { name: 'What is it?' })).toHaveCount(0)
    await box(page).fill(said)
    await expect(page.getByText(/^Still locked/)).toBeVisible()
    await tap(page, 'Put it down')
    await expect(heading(page, 'It is down. Nothing was sent.')).toBeVisible()
    await expect(page.getByText('tomorrow, 10:00')).toBeVisible()
    await expect(page.getByText(said)).toHaveCount(0)
  }
  await tap(two, 'Write another')
  await box(two).fill('this one not')
  await tap(two, 'Don’t send it')
  await expect(two.getByText('Not sent. That is sealed too.')).toBeVisible()
  await tap(two, 'Write another')
  await box(two).fill('and neither this')
  await tap(two, 'Put it down')
  await tap(two, 'Don’t send it')
  await expect(two.getByText('Not sent. That is sealed too.')).toBeVisible()
  await tap(two, 'Help near you')
  await expect(heading(two, 'People and help')).toBeVisible()
  await profile.kill()

  const last = await at(await profile.open(), night)
  await unlock(last)
  await expect(heading(last, 'So far you put two down: 2 not sent. Three more wait.')).toBeVisible()
  await expect(last.getByRole('button', { name: /^A message.*until tomorrow, 10:00/ })).toHaveCount(3)
})

test('[L4] [A43] typed while locked and never put down, it is in the box after unlocking', async ({
  profile,
}) => {
  const first = await at(await profile.open(), night)
  await keptOffline(first)
  await putDown(first)
  await toToday(first)
  await setPassphrase(first)
  await reachOutFromMenu(first)
  await box(first).pressSequentially('before the lock')
  await first.waitForTimeout(350)
  await profile.kill()

  const locked = await at(await profile.open(), morning)
  await tap(locked, 'Just write')
  await expect(box(locked)).toHaveValue('')
  await box(locked).pressSequentially('after it')
  await locked.waitForTimeout(350)
  await profile.kill()

  const next = await at(await profile.open(), night)
  await unlock(next)
  await expect(box(next)).toHaveValue('before the lock\n\nafter it')
})

async function reachOutFromMenu(page: Page): Promise<void> {
  await tap(page, 'Menu')
  await tap(page, 'Today')
  await reachOut(page)
}

test('[L4] words of self-harm open the panel while locked too, with the help of the guessed region', async ({
  profile,
}) => {
  const first = await at(await profile.open(), night)
  await keptOffline(first)
  await putDown(first)
  await toToday(first)
  await setPassphrase(first)
  await first.context().close()
  const page = await at(await profile.open(), night)
  await tap(page, 'Just write')
  await box(page).fill('I want to end my life tonight')
  await page.clock.fastForward(1_000)
  const panel = page.getByRole('dialog')
  await expect(panel).toBeVisible()
  await expect(panel.getByText(/116 ?123/).first()).toBeVisible()
})

test('[L9] it locks itself by the time that passed, and nothing of the words is painted on coming back', async ({
  page,
  server,
}) => {
  // Not the words of other journeys: those are Ruth's too, and stand in the app for everybody.
  const held = 'the grey heron stood by the weir all winter'
  await coldAndOffline(page, server)
  await putDown(page, held)
  await toToday(page)
  await setPassphrase(page)
  await tap(page, 'one minute')
  await expect(button(page, 'one minute')).toHaveAttribute('aria-pressed', 'true')
  await reachOutFromMenu(page)
  await box(page).pressSequentially('velvetgorse in the box')
  await page.waitForTimeout(400)

  // Out of sight: the page is covered at once.
  const hidden = (is: boolean) =>
    page.evaluate((is) => {
      Object.defineProperty(document, 'visibilityState', {
        value: is ? 'hidden' : 'visible',
        configurable: true,
      })
      document.dispatchEvent(new Event('visibilitychange'))
      return getComputedStyle(document.querySelector('#app') ?? document.body).visibility
    }, is)
  expect(await hidden(true)).toBe('hidden')
  // Back within the minute: it is there again.
  await page.clock.setSystemTime(new Date(await page.evaluate(() => Date.now() + 30_000)))
  expect(await hidden(false)).toBe('visible')
  await expect(box(page)).toHaveValue('velvetgorse in the box')
  // A phone that slept: no timer ran, only the clock on the wall went on.
  expect(await hidden(true)).toBe('hidden')
  await page.clock.setSystemTime(new Date(await page.evaluate(() => Date.now() + 61_000)))
  expect(await hidden(false)).toBe('hidden')
  await expect(heading(page, 'Welcome back.')).toBeVisible()
  await expect(page.getByText('velvetgorse')).toHaveCount(0)
  const memory = () => inMemory(page, ['velvetgorse', held, passphrase])
  expect((await memory()).strings).toBeGreaterThan(1_000)
  await expect.poll(async () => (await memory()).words).toEqual([])
  await unlock(page)
  await expect(box(page)).toHaveValue('velvetgorse in the box')
})

test('[L9] left open and untouched it locks; touched, it does not', async ({ page, server }) => {
  await coldAndOffline(page, server)
  await putDown(page)
  await toToday(page)
  await setPassphrase(page)
  await tap(page, 'Menu')
  for (let i = 0; i < 3; i++) {
    await pass(page, 4 * 60_000)
    await page.keyboard.press('Shift')
  }
  await expect(heading(page, 'Menu')).toBeVisible()
  await pass(page, 5 * 60_000 + 6_000)
  await expect(heading(page, 'Welcome back.')).toBeVisible()
})

test('[L9] locked by hand, no word and no key of the vault is left in memory; unlocked, the same search finds them', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server)
  await putDown(page, `${words} marblefinch`)
  await toToday(page)
  await setPassphrase(page, 'hazelpumice and four more')
  const needles = ['marblefinch', 'hazelpumice']
  await tap(page, 'Lock now')
  await expect(heading(page, 'Welcome back.')).toBeVisible()
  await expect.poll(async () => (await inMemory(page, needles)).words).toEqual([])
  const locked = await inMemory(page, needles)
  await unlock(page, 'hazelpumice and four more')
  await held(page).click()
  await tap(page, /folded/)
  const open = await inMemory(page, needles)
  expect(open.words).toContain('marblefinch')
  // The locked page holds one key: the public one, which seals and opens nothing.
  expect(locked.keys).toBeLessThan(open.keys)
})

test('[L10] from a locked cold start to held words: two taps, in under ten seconds', async ({
  profile,
  server,
}) => {
  const first = await at(await profile.open(), night)
  await keptOffline(first)
  await putDown(first)
  await toToday(first)
  await setPassphrase(first)
  await first.context().close()
  await server.stop()

  const typed = 'are you awake? I only need to hear your voice for a minute'
  const took = await least(10_000, async () => {
    const page = await (await profile.open()).newPage()
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.goto('/')
    await tap(page, 'Just write')
    await box(page).pressSequentially(typed, { delay: 40 })
    await tap(page, 'Put it down')
    await expect(heading(page, 'It is down. Nothing was sent.')).toBeVisible()
    // The browser's own clock, from the moment the page was asked for.
    const took = await page.evaluate(() => performance.now())
    test.info().annotations.push({ type: 'took', description: `${Math.round(took)} ms` })
    await page.context().close()
    return took
  })
  expect(took).toBeLessThan(10_000)
})

for (const kind of ['passphrase', 'passkey', 'twelve words'] as const)
  test(`[A52] [L5] under ${kind} what is typed lies unsealed nowhere, nor what opens it`, async ({
    profile,
  }) => {
    const needles = ['zirconquill', 'marblefinch', 'copperlynx', 'hazelpumice']
    const page = await at(await profile.open(), night)
    if (kind === 'passkey') await withPasskeys(page)
    await keptOffline(page)
    await putDown(page, 'zirconquill, please just talk to me')
    await toToday(page)
    const twelve =
      kind === 'passkey' ? await setPasskey(page) : await setPassphrase(page, 'hazelpumice and four more')
    await page.waitForTimeout(3_000)
    await page.goto('/')
    await tap(page, 'Just write')
    await box(page).pressSequentially('marblefinch while it is locked')
    await tap(page, 'Put it down')
    await tap(page, 'Write another')
    await box(page).pressSequentially('copperlynx, a draft')
    await page.waitForTimeout(400)
    await tap(page, /^Bide/)
    const phrase = twelve.join(' ')
    if (kind === 'passphrase') await unlock(page, 'hazelpumice and four more')
    else if (kind === 'passkey') await tap(page, 'Open with the passkey')
    else {
      await tap(page, 'Use twelve words')
      await box(page).fill(phrase)
      await tap(page, 'Open')
    }
    await expect(page.getByText(/^copperlynx, a draft|You came in by the twelve words/)).toBeVisible()
    await page.waitForTimeout(3_000)
    const all = [...needles, phrase, twelve.slice(0, 3).join(' ')]
    expect(await inStorage(page, all)).toEqual([])
    await page.context().close()
    expect(inFiles(profile.folder, all)).toEqual([])
  })

test('[S14] the key worker came with its own policy through the service worker, and the page may not compile', async ({
  page,
  server,
}) => {
  await coldAndOffline(page, server)
  await server.start()
  await page.reload()
  const policies = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '')
    const kept: Record<string, string> = {}
    for (const request of await cache.keys()) {
      const path = new URL(request.url).pathname
      const response = await cache.match(request)
      kept[path] = response?.headers.get('content-security-policy') ?? ''
    }
    return kept
  })
  const paths = Object.keys(policies)
  expect(paths.length).toBeGreaterThan(10)
  for (const path of paths)
    expect({ path, wasm: policies[path]?.includes("'wasm-unsafe-eval'") }).toEqual({
      path,
      wasm: path.startsWith('/assets/key-worker-'),
    })
  expect(paths.filter((path) => path.startsWith('/assets/key-worker-'))).toHaveLength(1)
})
