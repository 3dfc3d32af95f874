// Fits wish.leanings.ts of the story reader: what a writer wants, from the words a letter ends on. It learns from the
// project's own letters and from endings written for it alone (own/endings.jsonl).
//
//   node scripts/fit-story.mjs             writes the file; the same texts give the same file
//   node scripts/fit-story.mjs --figures   each source scored by what the others taught, and nothing written
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'vite'

const kept = 900 // features; more weigh more and were no better
const least = 2 // tenths; what weighs less is left out
const decay = 1e-3
const turns = 40
const wishes = ['reconcile', 'end', 'unsure', 'understand', 'cope', 'safety', 'other']
/** How common each is in whole letters, of our own and by other hands. */
const inLetters = {
  reconcile: 0.36,
  end: 0.1,
  unsure: 0.15,
  understand: 0.13,
  cope: 0.17,
  safety: 0.04,
  other: 0.05,
}
const folder = new URL('../packages/core/src/language/story/', import.meta.url)
const vite = await createServer({
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error',
  configFile: false,
})
const load = (name) => vite.ssrLoadModule(new URL(name, folder).pathname)
const { readStory } = await load('story.ts')
const { markPeople } = await load('people.ts')
const { sentencesOf } = await load('units.ts')
const { endOf } = await load('ends.ts')
await vite.close()

const lines = (name) =>
  readFileSync(new URL(`own/${name}`, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const told = (text) => markPeople(text, sentencesOf(text))

const endings = lines('endings.jsonl').map(({ text, wish }) => ({
  found: endOf(told(text), undefined),
  wish,
}))
/** Files of whole letters: each is a source. */
const sources = readdirSync(new URL('own/', folder))
  .filter((name) => /(?:stories|hand)[\w-]*\.jsonl$/.test(name))
  .sort()
  .map((name) => ({
    name,
    letters: lines(name)
      .filter(({ kind }) => kind === 'letter')
      .map(({ text, assumed_date, gold }) => {
        const { situation, safety } = readStory(text, assumed_date)
        const known = { stage: situation.stage.value, whoLeft: situation.whoLeft.value, safety }
        return { found: endOf(told(text), known), wish: gold.writerWants, read: situation.wish.value }
      }),
  }))

const short = lines('short.jsonl').map(({ text, wish }) => {
  const { situation, safety } = readStory(text, '2026-11-24')
  const known = { stage: situation.stage.value, whoLeft: situation.whoLeft.value, safety }
  return { found: endOf(told(text), known), wish }
})
sources.push({ name: 'short.jsonl', letters: short })

/** Adagrad over softmax, each letter divided by its length; chance has a fixed seed. */
function learn(data, allowed) {
  const times = new Map()
  for (const { found } of data)
    for (const feature of found.keys()) times.set(feature, (times.get(feature) ?? 0) + 1)
  const isIn = (feature) => (allowed ? allowed.has(feature) : times.get(feature) >= 2)
  const rows = data.map(({ found, wish }) => {
    const features = [...found].filter(([feature]) => isIn(feature))
    const length = Math.sqrt(features.reduce((sum, [, value]) => sum + value * value, 0)) || 1
    return {
      wish: wishes.indexOf(wish),
      features: features.map(([feature, value]) => [feature, (value / length) * 3]),
    }
  })
  const weights = new Map()
  const sums = new Map()
  const evenly = wishes.map(() => 0)
  const evenSums = wishes.map(() => 0)
  const of = (map, feature) => {
    const row = map.get(feature)
    if (row) return row
    const made = wishes.map(() => 0)
    map.set(feature, made)
    return made
  }
  let seed = 7
  const next = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return seed / 0x80000000
  }
  for (let step = 0; step < turns * rows.length; step++) {
    const { wish, features } = rows[Math.floor(next() * rows.length)]
    const scores = wishes.map((_, at) =>
      features.reduce((sum, [feature, value]) => sum + of(weights, feature)[at] * value, evenly[at]),
    )
    const highest = Math.max(...scores)
    const shares = scores.map((score) => Math.exp(score - highest))
    const all = shares.reduce((sum, share) => sum + share, 0)
    for (let at = 0; at < wishes.length; at++) {
      const pull = shares[at] / all - (wish === at ? 1 : 0)
      evenSums[at] += pull * pull
      evenly[at] -= (0.1 * pull) / Math.sqrt(evenSums[at] + 1e-6)
      for (const [feature, value] of features) {
        const row = of(weights, feature)
        const sum = of(sums, feature)
        const slope = pull * value + decay * row[at]
        sum[at] += slope * slope
        row[at] -= (0.15 * slope) / Math.sqrt(sum[at] + 1e-6)
      }
    }
  }
  // Endings were written evenly for every wish; letters are not.
  for (const [at, wish] of wishes.entries()) {
    const taught = data.filter((one) => one.wish === wish).length / data.length
    evenly[at] += Math.log(inLetters[wish] / taught)
  }
  return { weights, evenly }
}

/** The features that tell most, and the model on those alone. */
function fitted(data) {
  const whole = learn(data)
  const spread = (row) => Math.max(...row) - Math.min(...row)
  const best = [...whole.weights].sort((a, b) => spread(b[1]) - spread(a[1])).slice(0, kept)
  return learn(data, new Set(best.map(([feature]) => feature)))
}

function shares({ weights, evenly }, found) {
  const features = [...found].filter(([feature]) => weights.has(feature))
  const length = Math.sqrt(features.reduce((sum, [, value]) => sum + value * value, 0)) || 1
  const scores = wishes.map((_, at) =>
    features.reduce(
      (sum, [feature, value]) => sum + (weights.get(feature)[at] * value * 3) / length,
      evenly[at],
    ),
  )
  const raised = scores.map((score) => Math.exp(score - Math.max(...scores)))
  const all = raised.reduce((sum, share) => sum + share, 0)
  return raised.map((share) => share / all)
}

function write({ weights, evenly }) {
  const table = Object.fromEntries(wishes.map((wish) => [wish, {}]))
  for (const [feature, row] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const [at, weight] of row.entries()) {
      const rounded = Math.round(weight * 10)
      if (Math.abs(rounded) < least) continue
      const of = table[wishes[at]]
      of[rounded] = of[rounded] ? `${of[rounded]} ${feature}` : feature
    }
  const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const blocks = wishes.map((wish) => {
    const rows = Object.entries(table[wish])
      .sort(([a], [b]) => a - b)
      .map(([weight, features]) => `    ${quoted(weight)}: ${quoted(features)},`)
    return `  ${wish}: {\n${rows.join('\n')}\n  },`
  })
  const even = wishes.map((wish, at) => `    ${wish}: '${Math.round(evenly[at] * 10)}',`)
  writeFileSync(
    new URL('wish.leanings.ts', folder),
    [
      '// Written by scripts/fit-story.mjs; edit nothing here by hand.',
      '',
      '/** For each wish, tenths of weight and the features that have it; `evenly` is where a letter without any stands. */',
      'export const leanings: Record<string, Record<string, string>> = {',
      ...blocks,
      '  evenly: {',
      ...even,
      '  },',
      '}',
      '',
    ].join('\n'),
  )
}

if (process.argv.includes('--figures')) {
  for (const { name, letters } of sources) {
    const others = sources.filter((one) => one.name !== name).flatMap((one) => one.letters)
    const model = fitted([...endings, ...others])
    const right = (by) => letters.filter((letter) => by(letter) === letter.wish).length
    const top = (all) => wishes[all.indexOf(Math.max(...all))]
    const alone = right(({ found }) => top(shares(model, found)))
    console.log(`${name}: ${alone} of ${letters.length} by the model alone`)
  }
} else write(fitted([...endings, ...sources.flatMap(({ letters }) => letters)]))
