import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patterns } from '../../patterns.ts'
import { type Asked, hearsCrisis, type Reading, readDraft } from './draft.ts'
import { type Label, labels } from './labels.ts'
import { modelOf, outputs } from './model.ts'
import { clausesIn, sentencesIn } from './sentences.ts'
import { wordsIn } from './words.ts'

const bytes = new Uint8Array(readFileSync(new URL('model.bin', import.meta.url)))
const whole = modelOf(bytes)
if (whole === 'damaged') throw new Error('model.bin is damaged: run node scripts/fit-draft.mjs')
const model = whole

const space: Asked = { ask: 'space', openChannels: [] }
const read = (text: string, asked = space) => readDraft(model, text, asked)
const quotes = (text: string, { spans }: Reading, label: Label) =>
  spans.filter(({ pattern }) => pattern === label).map(({ start, end }) => text.slice(start, end))

const lines = (url: URL) =>
  readFileSync(url, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Message)
type Message = {
  text: string
  patterns: Label[]
  context?: Asked
  spans?: { pattern: Label; start: number; end: number }[]
}

const own = readdirSync(new URL('data/', import.meta.url))
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => lines(new URL(`data/${name}`, import.meta.url)))

const isPattern = (label: Label) => (patterns as readonly Label[]).includes(label)

describe('how a draft arrives', () => {
  test('[F1] names what presses, with the words that do', () => {
    const text =
      'I know you said you need space but please please just talk to me, if you don’t answer I’m coming over'
    const reading = read(text)
    expect(reading.patterns).toContain('pleading')
    expect(quotes(text, reading, 'pleading').join()).toMatch(/please please/)
    expect(read('You won’t see Maya again, I’ll make sure of it.').patterns).toContain('threat')
    expect(read('???').patterns).toContain('repeated_ask')
    expect(read('pick up pick up pick up').patterns).toContain('reply_demand')
  })

  test('[F1] leaves alone what is practical, or keeps the distance that was asked for', () => {
    for (const text of [
      'Maya has her inhaler in the blue bag, pick-up is at 5 on Thursday.',
      'The boiler man comes Tuesday at nine, I have left the spare key with Priya.',
      'No need to answer this. The car is back in the drive.',
      'The mortgage letter came, I have scanned it and it is in the shared folder.',
    ])
      expect([text, read(text).patterns]).toEqual([text, []])
    expect(read('')).toEqual({ patterns: [], spans: [] })
    expect(read(' \n ')).toEqual({ patterns: [], spans: [] })
  })

  test('[F2] where nothing was asked for, what presses only against an ask is not found', () => {
    const text = 'Do you still love me? Just tell me there is hope.'
    expect(read(text).patterns).toContain('reassurance_seeking')
    for (const ask of ['none', 'closer'] as const)
      expect(read(text, { ask, openChannels: [] }).patterns).not.toContain('reassurance_seeking')
    expect(
      read('If you leave I will post those photos of you. I will ruin you.', {
        ask: 'none',
        openChannels: [],
      }).patterns,
    ).toContain('threat')
  })

  test('[F2] who wants no contact is pressed by less, and where a channel is open words are expected', () => {
    // Halves, since of the whole ones the model is surer than any ask can change.
    const halves = own.slice(0, 1_000).map(({ text }) => text.slice(0, text.length / 2))
    const flagged = (asked: Asked) =>
      halves.filter((text) => read(text, asked).patterns.some(isPattern)).length
    const plainly = flagged(space)
    expect(flagged({ ask: 'no-contact', openChannels: [] })).toBeGreaterThan(plainly)
    expect(flagged({ ask: 'space', openChannels: ['children'] })).toBeLessThan(plainly)
  })

  test('[F3] words of self-harm are weighed by rule and model together, and as a lever they are both', () => {
    const lever = 'If you don’t answer tonight I will take the pills and you can live with that.'
    expect(read(lever).patterns).toContain('crisis_language')
    for (const { patterns: found } of [read(lever), read('I want to die')])
      if (found.includes('self_harm_leverage')) expect(found).toContain('crisis_language')
    expect(read('I want to die').patterns).toContain('crisis_language')
  })

  test('[C1] said plainly they are heard while they are written, however few words there are', () => {
    for (const text of [
      'I want to die',
      'i wanna kms',
      'thinkin bout suiside every nite',
      'I’m going to end my life.',
      'I am going to kill myself tonight, I have the pills here',
      'if you dont answer idk what ill do to myself',
      'tell the kids I loved them, I won’t be here in the morning',
      'everyone would be better off without me',
    ])
      expect([text, hearsCrisis(model, text)]).toEqual([text, true])
  })

  test('[C2] sorrow, a wish to mend and a last chance are not taken for them', () => {
    for (const text of [
      'I want us to work it out, I really do.',
      'I am hardly there these days, so let yourself in.',
      'Last chance, Rob. Friday, six o’clock, or don’t bother.',
      'Today was hard. I am at my sister’s and we are cooking.',
      'Please',
      'I keep',
    ])
      expect([text, hearsCrisis(model, text)]).toEqual([text, false])
  })

  test('[F4] a file that is not whole is said to be damaged', () => {
    expect(modelOf(bytes.slice(0, -1))).toBe('damaged')
    expect(modelOf(bytes.slice(1))).toBe('damaged')
    expect(modelOf(new Uint8Array(3))).toBe('damaged')
    expect(model.weights.length % outputs).toBe(0)
    expect(model.lines.length).toBe(labels.length)
  })
})

/** Whatever the text: spans inside it, each label with a place, and each place with its label. */
function isSound(text: string): void {
  const { patterns: found, spans } = read(text)
  expect(new Set(spans.map(({ pattern }) => pattern))).toEqual(new Set(found))
  expect(new Set(found).size).toBe(found.length)
  for (const { start, end } of spans) {
    expect(0 <= start && start < end && end <= text.length).toBe(true)
    expect(text.slice(start, end).trim()).not.toBe('')
  }
  for (const sentence of sentencesIn(text))
    for (const { start, end } of clausesIn(text, sentence))
      expect(sentence.start <= start && start < end && end <= sentence.end).toBe(true)
}

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...own.slice(0, 400).map(({ text }) => text)),
    fc.constantFrom(
      ...'please|if you don’t|…|???|!!!|.|\n|\ud83d|\ude00|😔|\u202e|שלום|مرحبا|,|—|’|(|)|you never|\u0000|ＡＢＣ'.split(
        '|',
      ),
    ),
  )
  test('[F5] is read, and every span lies inside it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), (pieces, cut) => {
        const text = pieces.join(' ')
        isSound(text.slice(cut % (text.length + 1)))
      }),
      { numRuns: process.env.SLOW ? 100_000 : 5_000 },
    )
  }, 900_000)

  test('[F5] is read in time that grows with the text and no faster', () => {
    // Time of this process alone, in milliseconds: a busy machine cannot make it look quadratic.
    const inTime = (text: string) => {
      const from = process.cpuUsage()
      isSound(text)
      const { user, system } = process.cpuUsage(from)
      return (user + system) / 1_000
    }
    inTime('warm up. please answer me')
    for (const unit of [
      'a',
      '.',
      ',',
      '?',
      ' ',
      'please ',
      'please. ',
      '\ud83d',
      '(',
      '"',
      '.a',
      ', ,',
      'לא ',
    ]) {
      const short = inTime(unit.repeat(Math.ceil(30_000 / unit.length)))
      const long = inTime(unit.repeat(Math.ceil(240_000 / unit.length)))
      // Eight times the length: 64 times the time if it were quadratic. The small sum is for a busy machine.
      expect([unit, long < 20 * short + 400]).toEqual([unit, true])
    }
  })

  test('[F5] words are bare, and runs of letters do not grow', () => {
    expect(wordsIn('PLEEEEASE, ur gonna “answer” me?!?')).toEqual([
      'pleease',
      'your',
      'going',
      'to',
      'answer',
      'me',
      '??',
    ])
    expect(wordsIn('x'.repeat(50_000))).toEqual(['xx'])
    expect(wordsIn('')).toEqual([])
  })
})

/** What the reader makes of labelled messages, in shares. */
function measured(messages: readonly Message[]) {
  const told = messages.map(({ text, context, ...wanted }) => ({
    ...wanted,
    found: read(text, context ?? space),
  }))
  const share = (some: typeof told, is: (one: (typeof told)[number]) => boolean) =>
    some.filter(is).length / some.length
  const flagged = ({ found }: (typeof told)[number]) => found.patterns.some(isPattern)
  const f1 = patterns.map((label) => {
    const wanted = told.filter((one) => one.patterns.includes(label))
    const found = told.filter((one) => one.found.patterns.includes(label))
    const both = wanted.filter((one) => one.found.patterns.includes(label))
    return (2 * both.length) / (wanted.length + found.length)
  })
  const gold = told.flatMap(({ spans = [], found }) => spans.map((span) => ({ span, found })))
  const hit = gold.filter(({ span, found }) =>
    found.spans.some((s) => s.pattern === span.pattern && s.start < span.end && span.start < s.end),
  )
  const crisis = ({ patterns: wanted }: { patterns: Label[] }) => wanted.includes('crisis_language')
  return {
    found: share(
      told.filter((one) => one.patterns.some(isPattern)),
      flagged,
    ),
    cleanFlagged: share(
      told.filter((one) => one.patterns.length === 0),
      flagged,
    ),
    macroF1: f1.reduce((sum, one) => sum + one, 0) / f1.length,
    crisis: share(told.filter(crisis), ({ found }) => found.patterns.includes('crisis_language')),
    spansHit: hit.length / gold.length,
  }
}

describe('on labelled messages', () => {
  /**
   * Our own messages, to which the model was fitted: this says that the reader and its model belong together and that
   * neither has been spoilt, not how good it is on other people's words. That is in docs/accuracy.md.
   */
  test('[F6] does on our own messages as it did when it was fitted', () => {
    expect(own.length).toBeGreaterThan(8_000)
    const figures = measured(own)
    expect(figures.found).toBeGreaterThan(0.985)
    expect(figures.cleanFlagged).toBeLessThan(0.01)
    expect(figures.macroF1).toBeGreaterThan(0.94)
    expect(figures.crisis).toBeGreaterThan(0.975)
    expect(figures.spansHit).toBeGreaterThan(0.94)
  })

  /** Of another origin and never fitted to; absent in a plain clone. */
  const beside = new URL('../../../../../../shared/drafts/dev.jsonl', import.meta.url)
  test.skipIf(!existsSync(beside))('[F6] does nearly as well on messages of another origin', () => {
    const figures = measured(lines(beside))
    expect(figures.found).toBeGreaterThan(0.93)
    expect(figures.cleanFlagged).toBeLessThan(0.065)
    expect(figures.macroF1).toBeGreaterThan(0.68)
    expect(figures.crisis).toBeGreaterThanOrEqual(0.97)
  })
})
