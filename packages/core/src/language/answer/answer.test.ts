import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, answerFor } from './answer.ts'
import { caseOf, ways } from './case.ts'
import { changed } from './changed.ts'
import { holds, namesIn } from './condition.ts'
import { detailIds, detailsIn } from './details.ts'
import { type Facts, readFacts } from './facts.ts'
import { pieces, safetyPieces } from './pieces.ts'
import { questions } from './question.ts'
import { replies } from './replies.ts'
import { sheets } from './sheets.ts'
import { conditionsIn } from './speak.ts'
import { whyWaiting } from './why.ts'

const shared = new URL('../../../../../../shared/', import.meta.url)
const letters = new URL('letters/dev/', shared)

/** Facts of the labelled letters, where they are beside the project: the labels, and a set-up as a person may fill it in. */
async function labelled(): Promise<Record<string, Facts>> {
  const setUp = new URL('answer/letters.mjs', shared)
  if (!existsSync(letters) || !existsSync(setUp)) return {}
  const { factsOf } = await import(/* @vite-ignore */ setUp.href)
  return Object.fromEntries(
    readdirSync(letters).flatMap((name) => {
      const letter = JSON.parse(readFileSync(new URL(name, letters), 'utf8'))
      const facts = letter.kind === 'letter' ? readFacts(factsOf(letter)) : 'not-facts'
      return facts === 'not-facts' ? [] : [[letter.id, facts]]
    }),
  )
}

const all: Record<string, Facts> = { ...sheets, ...(await labelled()) }
const textOf = (page: Answer) =>
  page.sections.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]).join('\n')
const page = (name: string) => {
  const facts = sheets[name]
  if (!facts) throw new Error(`There is no sheet called ${name}`)
  return answerFor(facts)
}

/** What of a page is ours: quoted words are the person's own. */
const ours = (text: string) => text.replace(/“[^”]*”/g, '“…”')

/** Everything a page may be wrong in, in words. */
function faults(facts: Facts): string[] {
  const made = answerFor(facts)
  const { tags } = caseOf(facts)
  const text = textOf(made)
  const lines = made.sections.flatMap((section) => section.lines)
  const found: string[] = []
  const wrong = (is: boolean, what: string) => {
    if (is) found.push(what)
  }
  wrong(/[{}]/.test(text), 'a slot is open')
  wrong(/\b(?:undefined|null|NaN|object Object)\b/.test(text), 'something unsaid is said')
  wrong(/ {2,}| [.,;?]|\.\./.test(text), 'spaces or stops are astray')
  wrong(made.words > 520, `it is too long: ${made.words}`)
  wrong(new Set(lines.map(({ id }) => id)).size < lines.length, 'a passage stands twice')
  wrong(!text.includes(facts.help.crisis), 'the crisis line is missing')
  wrong(
    lines.some(({ sentences, text: whole }) => sentences.map((each) => each.text).join(' ') !== whole),
    'sentences do not make the passage',
  )
  wrong(
    made.sections.some((section) => section.lines.length === 0),
    'a section is empty',
  )
  for (const line of new Set([facts.help.crisis, facts.help.abuse, facts.help.frighten]))
    wrong(text.split(line).length > 2, 'a line to call stands twice')
  const order = ['urgent', 'meet', 'answer', 'seen', 'say', 'week', 'unknown', 'close']
  const places = made.sections.map(({ id }) => order.indexOf(id))
  if (made.way !== 'crisis')
    wrong(
      places.some((at, index) => index > 0 && at < (places[index - 1] ?? -1)),
      'sections are out of order',
    )
  const week = made.sections.find(({ id }) => id === 'week')
  wrong((week?.lines.length ?? 0) > 3, 'more than three things this week')
  wrong(!week, 'nothing to do')
  // The heading may be the person's own question, word for word.
  const said = ours(text.replaceAll(made.question, ''))
  wrong(/!/.test(said), 'an exclamation mark')
  wrong(/\byou (?:should|must)\b|\bshould\b/i.test(said), 'it says should')
  wrong(
    /\b(?:will come back|always works|guarantee|will work out|proud of you|well done)\b/i.test(said),
    'a promise or praise',
  )
  wrong(
    /\b(?:closure|boundaries|toxic|trauma|trigger|narcissis|process your)\b/i.test(said),
    'words of a clinic',
  )
  if (['crisis', 'afraid', 'frightens', 'stop'].includes(made.way)) {
    wrong(
      /\b(?:hope|hopeful|chances?|come back|comes back|coming back|win (?:him|her|them) back|miss(?:es)? you|backing off|back off|receptive|climb)\b/i.test(
        said,
      ),
      'a word of chances on a page of safety',
    )
    wrong(lines[0]?.rests !== 'safety', 'safety does not come first')
  }
  if (made.way === 'crisis' || made.way === 'afraid') {
    const told = [...facts.events, ...(facts.pushes ?? [])]
      .map(({ span }) => span.text)
      .filter((words) => words.split(' ').length > 4)
    wrong(
      told.some((words) => text.includes(words)),
      'the story is repeated where someone may see it',
    )
  }
  if (made.way === 'stop' || made.way === 'frightens' || made.way === 'afraid')
    wrong(
      lines.some(({ act }) => act === 'space' || act === 'decide'),
      'a plan is offered where nothing may go out',
    )
  const home = tags.has('home')
  wrong(home && /not go over there|take the car/.test(said), 'a visit to someone who lives there')
  wrong(
    !tags.has('kids') &&
      /\b(?:children|your sons?|your daughters?)\b/i.test(said) &&
      made.way !== 'nothing' &&
      !/For parents|without children|for the children, text me/.test(said),
    'children nobody told of',
  )
  wrong(!tags.has('married') && /\bdivorce\b|family lawyer/i.test(said), 'a marriage nobody told of')
  return found
}

describe('facts', () => {
  test('[AN1] what is missing in a file is not known, what cannot be read is missing, and what is no set of facts is refused', () => {
    expect(readFacts(undefined)).toBe('not-facts')
    expect(readFacts([])).toBe('not-facts')
    expect(readFacts({ story: 'x' })).toBe('not-facts')
    const bare = readFacts({ situation: {} })
    expect(bare).toMatchObject({
      story: '',
      partner: { noun: 'partner', pronoun: 'they' },
      events: [],
      pushes: undefined,
    })
    expect(
      readFacts({ situation: { stage: 7, whoLeft: 'the cat' }, pushes: [{ kind: 'song' }], safety: 'all' }),
    ).toMatchObject({
      situation: { stage: 'none', whoLeft: 'unclear' },
      pushes: [],
      safety: [],
    })
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const facts = readFacts({
          situation: value ?? {},
          events: value,
          safety: value,
          ask: value,
          quiet: value,
          partner: value,
        })
        if (facts !== 'not-facts') expect(textOf(answerFor(facts))).not.toMatch(/[{}]/)
      }),
      { numRuns: 200 },
    )
  })
})

describe('which way', () => {
  test('[AN2] the first way that fits is taken, and safety goes over every wish', () => {
    const expected: Record<string, string> = {
      'nothing at all': 'nothing',
      'somebody else’s story': 'nothing',
      'nothing, and a yes to the quiet question': 'crisis',
      'did not want to wake': 'crisis',
      'the same, seen': 'left',
      'stop, and dark': 'crisis',
      'left after violence': 'afraid',
      'afraid, and told to stop': 'afraid',
      'an order that protects': 'afraid',
      'both hit': 'afraid',
      'put hands on him': 'frightens',
      'she is afraid, by the question': 'frightens',
      'told never to write': 'stop',
      'an order': 'stop',
      'home again, and fighting': 'back',
      'wants to end it, has not said so': 'mine',
      'nobody has left': 'near',
      'let me go, after months apart': 'left',
    }
    for (const [name, way] of Object.entries(expected)) expect([name, page(name).way]).toEqual([name, way])
  })

  test('[AN2] each two of safety together: the first leads, and the second is said in it', () => {
    const base = sheets['gradually, no promises']
    if (!base) throw new Error('the sheet is gone')
    const parts: Record<string, Partial<Facts>> = {
      crisis: { quiet: { ...base.quiet, selfHarm: 'yes' } },
      afraid: { safety: [{ flag: 'violence', by: 'partner' }] },
      frightens: { safety: [{ flag: 'threat', by: 'writer' }] },
      stop: { ask: { ...base.ask, kind: 'no-contact' } },
    }
    const order = ['crisis', 'afraid', 'frightens', 'stop']
    for (const [at, first] of order.entries())
      for (const second of order.slice(at + 1)) {
        const one = parts[first] ?? {}
        const two = parts[second] ?? {}
        const made = answerFor({
          ...base,
          ...one,
          ...two,
          safety: [...(one.safety ?? []), ...(two.safety ?? [])],
          quiet: { ...base.quiet, ...one.quiet },
        })
        expect([first, second, made.way]).toEqual([first, second, first])
        const said = textOf(made)
        if (first === 'crisis' && second === 'afraid') expect(said).toContain(base.help.abuse)
        if (first === 'afraid' && second === 'frightens') expect(said).toContain(base.help.frighten)
        if (first === 'afraid' && second === 'stop') expect(said).toContain('Keep to that wholly')
        if (first === 'crisis' && second !== 'afraid')
          expect(said).toMatch(/someone other than (?:him|her|them)/)
        if (first === 'frightens' && second === 'stop')
          expect(said).toMatch(/no message, no call|Nothing goes out|leave (?:him|her|them) alone/)
      }
  })

  test('[AN2] an order against the other is no stop for the person, whatever was answered', () => {
    expect(page('an order that protects').way).toBe('afraid')
    expect(textOf(page('an order that protects'))).not.toContain('You have been told to stop')
  })

  test('every way is reached by a sheet of ours', () => {
    expect(new Set(Object.values(sheets).map((facts) => answerFor(facts).way))).toEqual(new Set(ways))
    expect(Object.keys(sheets).length).toBeGreaterThanOrEqual(60)
  })
})

describe('the page', () => {
  test.each(Object.keys(all))('[AN3, AN5, AN6, AN7, AN8] nothing is wrong with the page for %s', (name) => {
    const facts = all[name]
    expect(facts && faults(facts)).toEqual([])
  })

  test('[AN3] no passage outside the pages of safety can stand on one of them', () => {
    const may = new Set(
      Object.values(safetyPieces)
        .flat()
        .map(({ id }) => id),
    )
    for (const [name, facts] of Object.entries(all)) {
      const made = answerFor(facts)
      if (!['crisis', 'afraid', 'frightens', 'stop'].includes(made.way)) continue
      const strange = made.sections
        .flatMap(({ lines }) => lines)
        .filter(({ id }) => !may.has(id) && !/^(?:danger|seen)\./.test(id))
      expect([name, strange]).toEqual([name, []])
    }
  })

  test('[AN4] the same facts make the same page', () => {
    for (const facts of Object.values(sheets))
      expect(answerFor(structuredClone(facts))).toEqual(answerFor(facts))
  })

  test('[AN4] it answers first, under the question that was asked', () => {
    const made = page('a question of their own')
    expect(made.question).toBe('Do I give the ring back?')
    expect(made.sections.find(({ id }) => id === 'answer')?.heading).toBe('Do I give the ring back?')
    expect(page('gradually, no promises').question).toBe('Should I believe him?')
    const said = sheets['gradually, no promises']
    expect(said && answerFor({ ...said, question: 'believe' }).question).toBe('Can I believe him?')
    expect(page('two men, one abroad').question).toBe('What can I do?')
  })

  test('[AN14] a name of the plan stands on the page only where the story holds it', () => {
    for (const [name, facts] of Object.entries(sheets)) {
      const made = textOf(answerFor({ ...facts, people: ['Zebedee (Z.)'] }))
      expect([name, made.includes('Zebedee')]).toEqual([name, false])
    }
    const facts = sheets['let me go, after months apart']
    if (!facts) throw new Error('the sheet is gone')
    const ally = (story: string, ...people: string[]) => caseOf({ ...facts, story, people }).slots.ally
    expect(ally('He left.', 'Ann')).toBe('one friend you trust')
    expect(ally('He left. Annoyed, I rang Joe.', 'Ann', 'Joe')).toBe('Joe')
    expect(ally('He left.')).toBeUndefined()
  })

  test('no passage speaks of the page or of who made it', () => {
    const answers = new Set(
      Object.values(replies)
        .flat()
        .map(({ id }) => id),
    )
    const own = pieces.filter(
      ({ id, text }) => !answers.has(id) && /\bBide\b|\bthis page\b|article/i.test(text),
    )
    expect(own.map(({ id }) => id)).toEqual([])
  })

  test('[AN14] a line to call is said whole once, and pointed at after that', () => {
    const facts = sheets['did not want to wake']
    if (!facts) throw new Error('the sheet is gone')
    const one = { ...facts.help, crisis: 'Line, 1 (UK)', abuse: 'Other, 2 (UK)', frighten: 'Other, 2 (UK)' }
    const both = { flag: 'violence', by: 'both' } as const
    for (const safety of [facts.safety, [...facts.safety, both], [both]]) {
      const said = textOf(answerFor({ ...facts, help: one, safety }))
      expect(said.split('Line, 1 (UK)')).toHaveLength(2)
      expect(said.split('Other, 2 (UK)').length).toBeLessThanOrEqual(2)
    }
  })

  test('[AN5] every condition names tags there are, and every question has its replies', () => {
    const known = new Set<string>([
      ...ways,
      'nostory',
      ...detailIds.map((id) => `d:${id}`),
      ...Object.keys(questions).map((id) => `q:${id}`),
    ])
    for (const facts of Object.values(all)) for (const tag of caseOf(facts).tags) known.add(tag)
    const also =
      /^(?:p|m|o|by|st|w|ask|push|open|harm|turn):|^(?:kids:grown|kids:one|engaged|rel\?|i:sorry|they:sorry|help:one)$/
    for (const each of pieces)
      for (const name of [each.when, ...conditionsIn(each.text)].flatMap(namesIn))
        expect([each.id, name, known.has(name) || also.test(name)]).toEqual([each.id, name, true])
    expect(Object.keys(replies).sort()).toEqual(Object.keys(questions).sort())
    expect(() => holds('left & (', new Set())).toThrow()
    expect(() => holds('left &', new Set())).toThrow()
    expect(() => holds('left right', new Set())).toThrow()
    expect(new Set(pieces.map(({ id }) => id)).size).toBe(pieces.length)
  })

  test('[AN6] what is quoted is a run of the person’s own words, and never force, swearing or insult', () => {
    for (const [name, facts] of Object.entries(all)) {
      const flat = [facts.story, facts.hurts ?? '', facts.ask.words ?? '']
        .join(' ')
        .replace(/\s+/g, ' ')
        .replace(/[“”"]/g, '’')
        .toLowerCase()
      for (const [key, words] of Object.entries(caseOf(facts).slots))
        if (/^[dD]:|^ask$|^hurts$/.test(key)) {
          expect([name, key, flat.includes(words.toLowerCase())]).toEqual([name, key, true])
          expect(words).not.toMatch(/fuck|shit|bitch/i)
        }
    }
  })

  test('[AN8] the other is called as was chosen', () => {
    const facts = sheets['let me go, after months apart']
    if (!facts) throw new Error('the sheet is gone')
    const they = textOf(answerFor({ ...facts, partner: { noun: 'partner', pronoun: 'they' } }))
    const author = /This is drawn from one woman’s account[^.]*\./g
    expect(ours(they).replace(author, '')).not.toMatch(/\b(?:he|him|his|she|her|hers)\b/i)
    const she = textOf(answerFor({ ...facts, partner: { noun: 'wife', pronoun: 'she' } }))
    expect(ours(she)).not.toMatch(/\b(?:he|him|his)\b/i)
  })

  test('random facts make a page without fault', () => {
    const flags = ['violence', 'threat', 'fear', 'self_harm', 'coercion', 'stalking', 'order'] as const
    const pick = <T>(...of: T[]) => fc.constantFrom(...of)
    const anyFacts = fc.record({
      base: pick(...Object.values(sheets)),
      situation: fc.record({
        relationship: pick('married', 'engaged', 'dating', 'unclear'),
        whoLeft: pick('partner', 'writer', 'mutual', 'none', 'unclear'),
        livingApart: pick(true, false, undefined),
        stage: pick(
          'none',
          'contemplating',
          'asked_space',
          'trial_separation',
          'wants_out',
          'filed',
          'broken_up',
          'reconciling',
        ),
        children: pick(true, false, undefined),
        thirdParty: pick<boolean | 'suspected' | undefined>(true, false, undefined, 'suspected'),
        wants: pick('reconcile', 'end', 'unsure', 'understand', 'cope', 'safety', 'other'),
      }),
      safety: fc.array(fc.record({ flag: pick(...flags), by: pick('writer', 'partner', 'both', 'other') }), {
        maxLength: 2,
      }),
      kind: pick('space', 'let-go', 'limited', 'no-contact', 'legal-order', 'none', 'slow', 'closer'),
      question: pick(undefined, ...Object.keys(questions), 'Do I keep the cat?'),
      pronoun: pick('he', 'she', 'they'),
    })
    fc.assert(
      fc.property(anyFacts, ({ base, situation, safety, kind, question, pronoun }) => {
        const facts = {
          ...base,
          situation,
          safety,
          ask: { ...base.ask, kind },
          question,
          partner: { ...base.partner, pronoun },
        } as Facts
        // A story of one marriage under the facts of another says things that are not so; only its form is looked at.
        const formal = faults(facts).filter((fault) => !/nobody told of|someone who lives there/.test(fault))
        expect(formal).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('a broken story breaks nothing, and nothing is slow', () => {
    const facts = sheets['only the ask']
    if (!facts) throw new Error('the sheet is gone')
    const odd = [
      '\ud800',
      '😀'.repeat(2000),
      'x'.repeat(1_000_000),
      'שלום '.repeat(3000),
      '“'.repeat(5000),
      'I need time '.repeat(4000),
    ]
    for (const story of odd) {
      // Milliseconds of this process alone: what else the machine does is not counted.
      const begun = process.cpuUsage()
      answerFor({ ...facts, story })
      const { user, system } = process.cpuUsage(begun)
      expect((user + system) / 1_000).toBeLessThan(4000)
    }
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        (story) => void answerFor({ ...facts, story, hurts: story }),
      ),
      { numRuns: 500 },
    )
  })
})

describe('when facts change', () => {
  test('[AN9] what changed is said, nothing is said where nothing changed, and a page of safety does not wait', () => {
    const facts = sheets['let me go, after months apart']
    if (!facts) throw new Error('the sheet is gone')
    const before = answerFor(facts)
    expect(changed(before, answerFor(facts))).toBeUndefined()
    const warned = changed(before, answerFor({ ...facts, safety: [{ flag: 'self_harm', by: 'partner' }] }))
    expect(warned?.atOnce).toBe(false)
    expect(warned?.added.some(({ text }) => text.includes(facts.help.emergency))).toBe(true)
    const feared = changed(before, answerFor({ ...facts, quiet: { ...facts.quiet, fear: 'yes' } }))
    expect(feared?.way).toEqual({ from: 'left', to: 'afraid' })
    expect(feared?.atOnce).toBe(true)
    const other = changed(before, answerFor({ ...facts, partner: { noun: 'wife', pronoun: 'she' } }))
    expect(other?.reworded.length).toBeGreaterThan(3)
    const asked = changed(before, answerFor({ ...facts, question: 'how-long' }))
    expect((asked?.added.length ?? 0) + (asked?.reworded.length ?? 0)).toBeGreaterThan(0)
  })
})

describe('why I am waiting', () => {
  test('[AN10] it is short, says what was asked, and on the pages of safety only what safety says', () => {
    for (const [name, facts] of Object.entries(all)) {
      const lines = whyWaiting(facts)
      expect([name, lines.length >= 1 && lines.length <= 3]).toEqual([name, true])
      const text = lines.map((line) => line.text).join('\n')
      expect(text).not.toMatch(/[{}]/)
      const { way } = answerFor(facts)
      if (['crisis', 'afraid', 'frightens', 'stop'].includes(way)) {
        expect(lines[0]?.rests).toBe('safety')
        expect(ours(text)).not.toMatch(/hope|chance|come back|Two aims/i)
      }
    }
    const asked = sheets['let me go, after months apart']
    expect(asked && whyWaiting(asked)[0]?.text).toContain('Please, let me go')
  })
})

test('[AN7] details are the story’s own words, at most one of each kind', () => {
  const story = 'He left me a note. I can’t sleep or eat, and I have nobody to talk to.'
  const found = detailsIn(story)
  expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(['by-note', 'body', 'nobody']))
  for (const { words } of found) expect(story).toContain(words)
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  expect(detailsIn('A cake with plums, and a walk by the river.')).toEqual([])
})
