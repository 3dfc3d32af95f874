import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quote, Story } from './findings.ts'
import { readStory } from './story.ts'

const written = '2026-11-24'

const letter =
  'My husband moved out three weeks ago. He said he needs space. A week later I called him and begged him to come home. ' +
  'He told me “please stop calling me”. We have two kids. I want him back.'

const quotes = ({ situation, events, pushes, safety }: Story): Quote[] => [
  ...events.map(({ quote }) => quote),
  ...pushes.map(({ quote }) => quote),
  ...safety.map(({ quote }) => quote),
  ...situation.asks.map(({ quote }) => quote),
  ...Object.values(situation).flatMap((one) => (one && 'quote' in one && one.quote ? [one.quote] : [])),
]

const happened = (text: string) =>
  readStory(text, written).events.map(({ type, actor }) => `${type}/${actor}`)

describe('the story reader', () => {
  test('[J1] every finding stands on words of the text, and what is not said stays absent', () => {
    const story = readStory(letter, written)
    for (const { start, end, text } of quotes(story)) expect(letter.slice(start, end)).toBe(text)
    expect(story.situation.children).toMatchObject({ value: true, quote: { text: 'two kids' } })
    expect(story.situation.thirdParty).toBeUndefined()
  })

  test('[J2] days follow from the day of writing, one from another, with the width of ordinary speech', () => {
    const dates = Object.fromEntries(readStory(letter, written).events.map(({ type, when }) => [type, when]))
    expect(dates.moved_out).toEqual({ earliest: '2026-10-30', latest: '2026-11-07' })
    expect(dates.pleaded).toEqual({ earliest: '2026-11-02', latest: '2026-11-18' })
    expect(
      readStory('My wife told me she wants a divorce. I am broken.', written).events[0]?.when,
    ).toBeUndefined()
  })

  test('[J3] the ask that stands is the latest, in their own words where the story quotes them', () => {
    const { partnerAsk, asks } = readStory(letter, written).situation
    expect(partnerAsk).toMatchObject({ quoted: true, quote: { text: 'please stop calling me' } })
    expect(asks.map(({ kind }) => kind)).toEqual(['space', 'no-contact'])
  })

  test('[J4] signs of danger are named with whose they are', () => {
    const signs = (text: string) => readStory(text, written).safety.map(({ flag, by }) => `${flag}/${by}`)
    expect(signs('My husband pushed me against the wall. I am scared of him.')).toEqual([
      'violence/partner',
      'fear/writer',
    ])
    expect(signs('My wife left in May. I do not want to be alive without her.')).toEqual(['self_harm/writer'])
    expect(signs('My boyfriend left me and I am scared of losing him.')).toEqual([])
  })

  test('[J5] a push is what the writer did after the distance opened, and nothing that was only wished', () => {
    expect(readStory(letter, written).pushes.map(({ kind }) => kind)).toEqual(['plead'])
    const wished = 'My girlfriend broke up with me on Sunday. I want to call her. Should I go to her house?'
    expect(readStory(wished, written).pushes).toEqual([])
  })

  test('[J6] the situation says what is known of it', () => {
    const { relationship, whoLeft, livingApart } = readStory(letter, written).situation
    expect([relationship.value, whoLeft.value, livingApart?.value]).toEqual(['married', 'partner', true])
  })

  test('[J7] the stage is the furthest that is told, and trying again comes before all', () => {
    const stage = (text: string) => readStory(text, written).situation.stage.value
    expect(stage('My husband moved out in June. Last week he filed for divorce.')).toBe('filed')
    expect(stage('My girlfriend broke up with me in June.')).toBe('broken_up')
    expect(stage('My girlfriend broke up with me in June. Last month we got back together.')).toBe(
      'reconciling',
    )
    expect(stage('My boyfriend said he needs space.')).toBe('asked_space')
  })

  test('[J8] the wish is taken from where the letter ends', () => {
    const wish = (text: string) => readStory(text, written).situation.wish.value
    expect(wish('My wife left me in May. How do I get her back?')).toBe('reconcile')
    expect(wish('My wife left me in May. How do I get over her?')).toBe('cope')
    expect(wish('My wife cheated on me and moved out. Should I take her back?')).toBe('unsure')
  })

  test('[J9] advice, fiction and the story of somebody else yield nothing', () => {
    for (const text of [
      'Your husband has left and you need to give him space. You should not call. You can only change yourself.',
      'My sister is heartbroken. Her boyfriend moved out last week and told her he needs space.',
      'Anna put down the cup. “You left me,” she said. Tom looked at the floor and sighed.',
    ])
      expect(readStory(text, written)).toMatchObject({
        events: [],
        pushes: [],
        situation: { stage: { value: 'none' } },
      })
  })

  test('[J10] a couple with no parting in view has no stage and no events', () => {
    const text =
      'My wife and I have been married for nine years. We are planning a trip to Wales. Which castles are good?'
    expect(happened(text)).toEqual([])
    expect(readStory(text, written).situation.stage.value).toBe('none')
  })
})

const words =
  'my husband wife i he she moved out left me a week ago then . , “ ” " begged him her to come home space divorce kids two years we said told 🙂 \u202e عربي \ud800 \udfff ? ! \n 31 february 2026 the day after that'.split(
    ' ',
  )
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((some) => some.join(' ')),
  fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((some) => some.join('')),
  fc
    .tuple(fc.nat(letter.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 8 }))
    .map(([at, cut, put]) => letter.slice(0, at) + put + letter.slice(at + cut)),
)

describe('any text at all', () => {
  test('[J11] is read without a fault, and every quote lies inside it', () => {
    const numRuns = process.env.SLOW ? 100_000 : 5_000
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, text: said } of quotes(readStory(text, written))) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).toBe(said)
        }
      }),
      { numRuns },
    )
  }, 900_000)

  test('[J11] however long it is and whatever it is made of, in time that grows no faster', () => {
    const began = 'My husband left me two weeks ago and i begged him to stay and he said he needs space '
    const strange = [
      'a',
      '\ud800',
      '😀',
      '"',
      "' a",
      '‘a ',
      '( ',
      '1,',
      'a?s ',
      'עברית ',
      began,
      began.replaceAll(' ', ''),
    ]
    for (const unit of strange) {
      const quick = spent(unit.repeat(Math.ceil(20_000 / unit.length)))
      const long = spent(unit.repeat(Math.ceil(160_000 / unit.length)))
      expect(long, unit).toBeLessThan(400 + 8 * 6 * quick)
    }
    expect(spent('a'.repeat(1_000_000))).toBeLessThan(5_000)
  })
})

/** Milliseconds of this process alone that reading took: what else the machine does is not counted. */
function spent(text: string): number {
  const from = process.cpuUsage()
  readStory(text, written)
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1_000
}
