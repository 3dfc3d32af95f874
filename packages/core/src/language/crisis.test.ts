import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Heard, soundsLikeCrisis } from './crisis.ts'

type Labelled = { text: string; crisis: boolean; why: string }

const lines = (path: string): unknown[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const labelled = lines('crisis.labelled.jsonl') as Labelled[]

/** FNV-1a over UTF-16 units, folded; even is `fit`. The same as in scripts/fit-crisis.mjs. */
function isFit({ text, why }: Labelled): boolean {
  if (/(second|last) check$/.test(why)) return false
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return ((hash ^ (hash >>> 16)) & 1) === 0
}

type Told = { text: string; crisis: boolean }

function measure(texts: readonly Told[]) {
  const share = (some: readonly Told[]) =>
    some.filter(({ text }) => soundsLikeCrisis(text) !== undefined).length / some.length
  return {
    recall: share(texts.filter(({ crisis }) => crisis)),
    alarms: share(texts.filter(({ crisis }) => !crisis)),
  }
}

const opens = (text: string) => soundsLikeCrisis(text) !== undefined

describe('words of self-harm', () => {
  test('[C1] said plainly, it opens, however it is typed', () => {
    for (const text of [
      'I want to die',
      'i wanna kms',
      'im gonna unalive myself',
      'thinkin bout suiside every nite',
      'I’m going to end my life.',
      'cut myself again',
      'if you dont answer idk what ill do to myself',
      "you won't have to worry about me much longer",
      'tell the kids I loved them',
      'got the pills out',
      'everyone would be better off without me',
      'k1ll myself',
      'I want to di\u200be, killlll myself',
    ])
      expect([text, opens(text)]).toEqual([text, true])
  })

  test('[C1] it opens on a denial and on somebody else too', () => {
    expect(opens("I'm not going to hurt myself")).toBe(true)
    expect(opens('she said she would kill herself')).toBe(true)
  })

  test('[C2] idioms, films and everyday harm leave it shut', () => {
    for (const text of [
      'dying to know what she said',
      'this traffic is killing me',
      "I'd kill for a coffee",
      'I told her to end it with him',
      "can't live without coffee",
      'cut myself shaving',
      'kys lol you dented my car',
      'We watched Suicide Squad with the lads',
      'my phone is dead',
    ])
      expect([text, opens(text)]).toEqual([text, false])
  })

  test('[C2] a text that has only begun leaves it shut', () => {
    const begun = 'I|I am|I just|I feel|I can|I keep|My|Please|Tonight|I want|I don’t know|Dear Tom,|'
    for (const text of begun.split('|')) expect([text, opens(text)]).toEqual([text, false])
  })

  // The bars stand a little under what was measured (docs/accuracy.md), so that they hold and still can fail.
  test('[C1] recall on the labelled set', () => {
    expect(measure(labelled.filter(isFit)).recall).toBeGreaterThanOrEqual(0.92)
    expect(measure(labelled.filter((each) => !isFit(each))).recall).toBeGreaterThanOrEqual(0.8)
  })

  test('[C2] false alarms on the labelled set', () => {
    expect(measure(labelled).alarms).toBeLessThanOrEqual(0.1)
    expect(labelled.length).toBeGreaterThan(1200)
  })

  /** Messages written elsewhere, measured where they lie beside the project; absent in a plain clone. */
  const beside = '../../../../../shared/drafts/dev.jsonl'
  test.skipIf(!existsSync(new URL(beside, import.meta.url)))('[C1, C2] on drafts of another hand', () => {
    const drafts = lines(beside) as { text: string; patterns: string[] }[]
    const told = drafts.map(({ text, patterns }) => ({
      text,
      crisis: patterns.includes('crisis_language') || patterns.includes('self_harm_leverage'),
    }))
    const { recall, alarms } = measure(told)
    expect(recall).toBeGreaterThanOrEqual(0.97)
    expect(alarms).toBeLessThanOrEqual(0.08)
  })

  const inside = (text: string, { start, end }: Heard) => 0 <= start && start < end && end <= text.length

  test('[C3] what was heard lies inside the text, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...'i want to die|kill|myself|pills| |.|\n|’|\ud83d|\ude00|😔|\u202e|שלום|مرحبا|*|without you'.split(
          '|',
        ),
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ')
        const heard = soundsLikeCrisis(text)
        expect(heard === undefined || inside(text, heard)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('[C3] it points at the words, not beside them', () => {
    const text = 'שלום 😔 the bins are out. I want to die. Night'
    const heard = soundsLikeCrisis(text)
    expect(heard && text.slice(heard.start, heard.end)).toBe('I want to die')
  })

  test('[C3] sixteen times the text takes about sixteen times the work, not 256', () => {
    // The worst of these shapes: one endless word, words that begin many rows and finish none, a lone surrogate.
    for (const shape of ['a', 'i dont want ', '\ud83d', 'take all of the ']) {
      const once = shape.repeat(Math.ceil(60_000 / shape.length))
      // Time of this process alone, the least of three: a busy machine cannot make it look quadratic.
      const work = (text: string) => {
        const from = process.cpuUsage()
        soundsLikeCrisis(text)
        const { user, system } = process.cpuUsage(from)
        return (user + system) / 1_000
      }
      soundsLikeCrisis(once)
      const short = Math.min(work(once), work(once), work(once))
      const long = Math.min(...[0, 1, 2].map(() => work(once.repeat(16))))
      // The floor keeps the noise of a fast shape out of the ratio.
      expect(long / Math.max(short, 3)).toBeLessThan(90)
    }
  })
})
