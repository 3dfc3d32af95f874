// Fits the leanings of packages/core/src/language/crisis.leanings.ts: a logistic model on single words and pairs,
// cut to the few hundred that matter and rounded to small whole numbers so that it weighs little.
//
//   node scripts/fit-crisis.mjs        writes the file; the same texts give the same file
//
// It learns from crisis.fitting.jsonl and from the `fit` half of crisis.labelled.jsonl, never from the `held` half
// nor from the second and last checks.
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'vite'

const kept = 600 // words and pairs; more weigh more and were no better on the held half
const alarms = 0.12 // of the clean texts, by cross-validation, may open the panel on leanings alone
const fewest = 6 // words; leanings say nothing of a text that has only begun
const folder = new URL('../packages/core/src/language/', import.meta.url)
const vite = await createServer({
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error',
  configFile: false,
})
const { wordsOf } = await vite.ssrLoadModule(new URL('crisis.words.ts', folder).pathname)
await vite.close()

const lines = (name) =>
  readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** FNV-1a over UTF-16 units, folded; even is `fit`. The same as in crisis.test.ts. */
function isFit(text) {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return ((hash ^ (hash >>> 16)) & 1) === 0
}

const texts = [
  ...lines('crisis.labelled.jsonl').filter(
    ({ text, why }) => isFit(text) && !/(second|last) check$/.test(why),
  ),
  ...lines('crisis.fitting.jsonl'),
]
const wordsAndPairs = (words) => {
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`)
  return [...new Set([...words.filter((word) => word !== '.'), ...pairs])]
}
const samples = texts.map(({ text, crisis }) => {
  const words = wordsOf(text).line.trim().split(' ')
  return { crisis: crisis ? 1 : 0, words, said: wordsAndPairs(words) }
})

/** Adagrad with the classes balanced by the root of their ratio; texts are divided by the root of their length. */
function learn(data, allowed) {
  const used = data.map(({ crisis, said }) => ({
    crisis,
    said: allowed ? said.filter((s) => allowed.has(s)) : said,
  }))
  const times = new Map()
  for (const { said } of used) for (const s of said) times.set(s, (times.get(s) ?? 0) + 1)
  const positives = used.filter(({ crisis }) => crisis).length
  const balance = Math.sqrt((used.length - positives) / positives)
  const weights = new Map()
  const seen = new Map()
  let bias = -2
  let biasSeen = 1
  let seed = 1
  const chance = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return seed / 0x7fffffff
  }
  const order = used.map((_, at) => at)
  for (let round = 0; round < 25; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(chance() * (at + 1))
      ;[order[at], order[other]] = [order[other], order[at]]
    }
    for (const at of order) {
      const { crisis, said } = used[at]
      const share = 1 / Math.sqrt(said.length || 1)
      let sum = bias
      for (const s of said) sum += (weights.get(s) ?? 0) * share
      const off = (1 / (1 + Math.exp(-sum)) - crisis) * (crisis ? balance : 1)
      biasSeen += off * off
      bias -= (0.3 * off) / Math.sqrt(biasSeen)
      for (const s of said) {
        if (times.get(s) < 2) continue
        const weight = weights.get(s) ?? 0
        const slope = off * share + 1e-3 * weight
        const past = (seen.get(s) ?? 0.01) + slope * slope
        seen.set(s, past)
        weights.set(s, weight - (0.3 * slope) / Math.sqrt(past))
      }
    }
  }
  return { weights, bias, times }
}

/** A clean text is also clean when it is half written, and is read at every pause in typing: so it is learned from. */
const halfWritten = ({ crisis, words }, at) => {
  const length = 1 + Math.floor((((at * 7919) % 97) / 97) * words.length)
  return { crisis, words, said: wordsAndPairs(words.slice(0, length)) }
}

function fitted(whole) {
  const data = [...whole, ...whole.filter(({ crisis }) => !crisis).map(halfWritten)]
  const all = learn(data)
  const worth = ([s, weight]) => Math.abs(weight) * Math.sqrt(Math.min(all.times.get(s), 60))
  const allowed = new Set(
    [...all.weights]
      .sort((a, b) => worth(b) - worth(a))
      .slice(0, kept)
      .map(([s]) => s),
  )
  const { weights, bias } = learn(data, allowed)
  const step = Math.max(...[...weights.values()].map(Math.abs)) / 9
  const rounded = new Map(
    [...weights].map(([s, weight]) => [s, Math.round(weight / step)]).filter(([, w]) => w !== 0),
  )
  return { rounded, bias: bias / step }
}

const score = ({ rounded, bias }, { said }) => {
  const known = said.filter((s) => rounded.has(s))
  return bias + known.reduce((sum, s) => sum + rounded.get(s), 0) / Math.sqrt(known.length || 1)
}

/** The most a text leans to while it is being written, word by word. */
const most = (model, { words }) => {
  let highest = Number.NEGATIVE_INFINITY
  for (let length = Math.min(fewest, words.length); length <= words.length; length++) {
    highest = Math.max(highest, score(model, { said: wordsAndPairs(words.slice(0, length)) }))
  }
  return highest
}

const clean = []
const crises = []
for (let fold = 0; fold < 5; fold++) {
  const model = fitted(samples.filter((_, at) => at % 5 !== fold))
  samples.forEach((sample, at) => {
    if (at % 5 === fold) (sample.crisis ? crises : clean).push(most(model, sample))
  })
}
clean.sort((a, b) => b - a)
const line = clean[Math.floor(alarms * clean.length)]
const heard = crises.filter((each) => each > line).length
console.log(
  `leanings alone, by cross-validation: ${heard} of ${crises.length} heard at ${alarms * 100} % alarms while typing`,
)
const model = fitted(samples)
const byLeaning = {}
for (const [s, leaning] of model.rounded) {
  byLeaning[leaning] ??= []
  byLeaning[leaning].push(s.replace(' ', '_'))
}
const rows = Object.entries(byLeaning)
  .sort(([a], [b]) => Number(a) - Number(b))
  .map(([leaning, said]) => `  '${leaning}': '${said.sort().join(' ')}',`)
writeFileSync(
  new URL('crisis.leanings.ts', folder),
  `// Written by scripts/fit-crisis.mjs; edit nothing here by hand.

/** How far each word, or pair joined by \`_\`, leans towards crisis (above 0) or away from it. */
export const leanings: Record<string, string> = {
${rows.join('\n')}
}

/** Where a text with no known word stands, in the same unit. */
export const evenly = ${model.bias.toFixed(2)}

/** In words: leanings say nothing of a text that has only begun. */
export const fewest = ${fewest}

/** Above this the panel opens. */
export const enoughLeaning = ${line.toFixed(2)}
`,
)
