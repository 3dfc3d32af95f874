/**
 * Fits packages/core/src/language/draft/model.bin to the messages beside it, and says how well it does on messages it
 * was not fitted to. The same messages give the same file. Some minutes on two slow cores.
 *
 *   node scripts/fit-draft.mjs            writes the model and prints the figures of docs/accuracy.md
 *   node scripts/fit-draft.mjs --figures  prints the figures and writes nothing
 *
 * One logistic model with 23 outputs (Yu, Huang and Lin 2011, Machine Learning 85:41, dual coordinate descent), fitted
 * to whole messages and to their sentences at once. Lines and gate are set on messages of sittings the model had not
 * seen: five folds, each sitting (`set`) whole in one of them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { createServer } from 'vite'

const folder = new URL('../packages/core/src/language/draft/', import.meta.url)
const vite = await createServer({
  server: { middlewareMode: true },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  logLevel: 'error',
  configFile: false,
})
const load = (name) => vite.ssrLoadModule(new URL(name, folder).pathname)
const { featuresOf, places } = await load('features.ts')
const { weighed, outputs } = await load('model.ts')
const { labels } = await load('labels.ts')
const { patterns } = await load('../../patterns.ts')
const { sentencesIn } = await load('sentences.ts')
const { crisisLeaning, gateOf, together } = await load('draft.ts')
const { soundsLikeCrisis } = await load('../crisis.ts')
await vite.close()

const strength = 10 // the higher, the closer the fit; 3 to 30 are alike by cross-validation
const passes = 10
const foldCount = 5
/** Of the clean messages, so many may open the gate, by cross-validation: the own ones are harder than most. */
const alarms = 0.1
/** Of all messages without words of self-harm, so many may open the panel, by rule and model together. */
const crisisAlarms = 0.1
/** The same while a text is being written, which is asked at every pause. */
const alarmsWhileWriting = 0.05
const abuseAlarms = 0.02
/** Weights under this share of an output's largest say nothing, and packed they weigh nothing. */
const least = 0.05
/** Sizes a weight may have, above and below nothing; 16 to 127 find the same and pack to a third less. */
const sizes = 20

const lines = (path) =>
  readFileSync(new URL(path, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const messages = readdirSync(new URL('data/', folder))
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => lines(`data/${name}`))

/** The texts of the rule for words of self-harm, of which nothing else is known; each of its checks is a sitting. */
function crisisTexts() {
  const known = new Set(messages.map(({ text }) => text))
  return ['../crisis.labelled.jsonl', '../crisis.fitting.jsonl'].flatMap((path) =>
    lines(path)
      .filter(({ text }) => !known.has(text) && known.add(text))
      .map(({ text, crisis, why = '' }) => ({
        text,
        patterns: crisis ? ['crisis_language'] : [],
        spans: crisis ? [{ pattern: 'crisis_language', start: 0, end: text.length }] : [],
        set: path + (/(first|second|last) check$/.exec(why)?.[0] ?? ''),
        crisisOnly: true,
      })),
  )
}
messages.push(...crisisTexts())

const anyPressure = labels.length
const isPressing = (wanted) => patterns.some((_, at) => wanted[at] === 1)
function wantedOf(given) {
  const wanted = new Uint8Array(outputs)
  for (const pattern of given) wanted[labels.indexOf(pattern)] = 1
  if (isPressing(wanted)) wanted[anyPressure] = 1
  return wanted
}

/** Each message whole, and each of its sentences with the labels whose spans touch it. */
const stretches = messages.flatMap(({ text, patterns: given, spans }, of) => [
  { of, whole: true, text, wanted: wantedOf(given) },
  ...sentencesIn(text).map(({ start, end }) => ({
    of,
    whole: false,
    text: text.slice(start, end),
    wanted: wantedOf(spans.filter((s) => s.start < end && s.end > start).map(({ pattern }) => pattern)),
  })),
])
for (const stretch of stretches) stretch.features = featuresOf(stretch.text)
const wanted = messages.map(({ patterns: given }) => wantedOf(given))
/** Whether it is known of a stretch if the output is wanted. */
const crisisOutput = labels.indexOf('crisis_language')
const isKnown = (at, output) => output === crisisOutput || !messages[stretches[at].of].crisisOnly

/** How rare each place is among messages, in steps of 1/255 of the rarest: what is shipped is what is fitted with. */
function rarities() {
  const seen = new Float64Array(places).fill(1)
  for (const { whole, features } of stretches)
    if (whole) for (const group of features) for (const place of group) seen[place]++
  const exact = seen.map((times) => Math.sqrt(Math.max(Math.log((messages.length + 2) / times), 0.15)))
  const step = Math.max(...exact) / 255
  return { step, steps: Uint8Array.from(exact, (each) => Math.round(each / step)) }
}
const rarity = rarities()

/** Every stretch as places and weights, one after the other. */
function laidOut() {
  const each = stretches.map(({ features }) => weighed(features, rarity.steps))
  const from = new Int32Array(each.length + 1)
  each.forEach((pairs, at) => {
    from[at + 1] = from[at] + pairs.length
  })
  const place = new Int32Array(from[each.length])
  const weight = new Float32Array(from[each.length])
  each.forEach((pairs, at) => {
    pairs.forEach(([where, much], inside) => {
      place[from[at] + inside] = where
      weight[from[at] + inside] = much
    })
  })
  return { from, place, weight }
}
const laid = laidOut()

/** A small generator, so that two runs shuffle alike. */
function dice() {
  let seed = 1
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return seed / 0x7fffffff
  }
}

/** How much a mistake costs, by output: wanted and unwanted ones as if there were as many of each. */
function costs(chosen) {
  const times = new Float64Array(outputs)
  const all = new Float64Array(outputs)
  for (const at of chosen)
    stretches[at].wanted.forEach((is, output) => {
      if (!isKnown(at, output)) return
      times[output] += is
      all[output]++
    })
  return {
    of: times.map((n, output) => (strength * all[output]) / (2 * n)),
    not: times.map((n, output) => (strength * all[output]) / (2 * (all[output] - n))),
  }
}

/** The dual variable of one stretch and output that is best while all others stay: Newton, kept inside (0, cost). */
function best(before, cost, squares, margin) {
  let z = Math.min(Math.max(before, 1e-6 * cost), cost * (1 - 1e-6))
  for (let step = 0; step < 4; step++) {
    const slope = Math.log(z / (cost - z)) + squares * (z - before) + margin
    const next = z - slope / (cost / (z * (cost - z)) + squares)
    z = next <= 0 ? z * 0.1 : next >= cost ? cost - (cost - z) * 0.1 : next
  }
  return z
}

function fitted(chosen) {
  const weights = new Float32Array(places * outputs)
  const bias = new Float64Array(outputs)
  const duals = new Float32Array(stretches.length * outputs)
  const cost = costs(chosen)
  const squares = new Float64Array(stretches.length)
  for (const at of chosen) {
    squares[at] = 1
    for (let p = laid.from[at]; p < laid.from[at + 1]; p++) squares[at] += laid.weight[p] ** 2
  }
  const order = [...chosen]
  const chance = dice()
  const change = new Float64Array(outputs)
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(chance() * (at + 1))
      ;[order[at], order[other]] = [order[other], order[at]]
    }
    for (const at of order) {
      const sums = leaning({ weights, bias }, at)
      change.fill(0)
      for (let output = 0; output < outputs; output++) {
        if (!isKnown(at, output)) continue
        const is = stretches[at].wanted[output] === 1
        const sign = is ? 1 : -1
        const before = duals[at * outputs + output]
        const after = best(before, is ? cost.of[output] : cost.not[output], squares[at], sign * sums[output])
        duals[at * outputs + output] = after
        change[output] = (after - before) * sign
        bias[output] += change[output]
      }
      for (let p = laid.from[at]; p < laid.from[at + 1]; p++) {
        const row = laid.place[p] * outputs
        const much = laid.weight[p]
        for (let output = 0; output < outputs; output++) weights[row + output] += change[output] * much
      }
    }
  }
  return { weights, bias }
}

function leaning({ weights, bias }, at) {
  const sums = Float64Array.from(bias)
  for (let p = laid.from[at]; p < laid.from[at + 1]; p++) {
    const row = laid.place[p] * outputs
    const much = laid.weight[p]
    for (let output = 0; output < outputs; output++) sums[output] += weights[row + output] * much
  }
  return sums
}

const stretchesOf = messages.map(() => [])
for (const [at, { of }] of stretches.entries()) stretchesOf[of].push(at)

/** What a model makes of message `of`, whole and sentences together. */
function heard(model, of) {
  const [all, ...sentences] = stretchesOf[of].map((at) => leaning(model, at))
  return together(all, sentences.length > 0 ? sentences : [all])
}

/** Sittings into folds of like size; a sitting is never in two. */
function foldsOf() {
  const sizes = new Map()
  for (const { set } of messages) sizes.set(set, (sizes.get(set) ?? 0) + 1)
  const filled = new Array(foldCount).fill(0)
  const fold = new Map()
  for (const [set, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const emptiest = filled.indexOf(Math.min(...filled))
    fold.set(set, emptiest)
    filled[emptiest] += size
  }
  return messages.map(({ set }) => fold.get(set))
}
const foldOf = foldsOf()

function unseen() {
  const scores = []
  for (let fold = 0; fold < foldCount; fold++) {
    const chosen = stretches.flatMap(({ of }, at) => (foldOf[of] === fold ? [] : [at]))
    const model = fitted(chosen)
    messages.forEach((_, of) => {
      if (foldOf[of] === fold) scores[of] = heard(model, of)
    })
  }
  return scores
}

const isClean = (of) => wanted[of].every((is) => is === 0)
const everyOne = messages.flatMap(({ crisisOnly }, of) => (crisisOnly ? [] : [of]))
const byRule = messages.map(({ text }) => soundsLikeCrisis(text))
const gateAt = (scores, of) => gateOf(scores[of], stretchesOf[of].length - 1)
const crisisOf = (scores, of) => crisisLeaning(messages[of].text, scores[of], byRule[of])
/** The line that `share` of these values are above. */
const lineAt = (values, share) => values.sort((a, b) => b - a)[Math.floor(share * values.length)] ?? 0

/**
 * One line for all patterns, with the best mean F1 among messages behind the open gate. A line of its own for each was
 * tried, and half of the way to it: with some hundred examples the best one is partly luck, and unseen both did worse.
 */
function lineOfPatterns(scores, among, gate) {
  const behind = among.filter((of) => gateAt(scores, of) > gate)
  const meant = patterns.map((_, output) => among.filter((of) => wanted[of][output]).length)
  const f1At = (output, line) => {
    const found = behind.filter((of) => scores[of][output] > line)
    return (2 * found.filter((of) => wanted[of][output]).length) / (found.length + meant[output] || 1)
  }
  const steps = Array.from({ length: 41 }, (_, at) => -3.5 + at * 0.1)
  const mean = (line) => patterns.reduce((sum, _, output) => sum + f1At(output, line), 0)
  const means = steps.map(mean)
  return steps[means.indexOf(Math.max(...means))]
}

/** What the rule hears in short texts is above any line, so only a line below that can be drawn. */
const crisisLine = (scores, among, share) =>
  lineAt(
    among.filter((of) => !wanted[of][crisisOutput]).map((of) => crisisOf(scores, of)),
    share,
  )

function setOn(scores, among) {
  const gate = lineAt(
    among.filter(isClean).map((of) => gateAt(scores, of)),
    alarms,
  )
  const without = (output) => among.filter((of) => !wanted[of][output]).map((of) => scores[of][output])
  const line = lineOfPatterns(scores, among, gate)
  const lines = [
    ...patterns.map(() => line),
    crisisLine(scores, among, crisisAlarms),
    lineAt(without(labels.indexOf('abuse_disclosure')), abuseAlarms),
  ]
  const whileWriting = crisisLine(scores, among, alarmsWhileWriting)
  return { gate, lines, whileWriting }
}

/** As `readDraft` decides, without the ask. */
function found({ gate, lines }, score, sentences) {
  const over = patterns.map((_, at) => at).sort((a, b) => score[b] - lines[b] - (score[a] - lines[a]))
  const sure = over.filter((at) => score[at] > lines[at])
  const open = gateOf(score, sentences) > gate
  return new Set(open ? (sure.length > 0 ? sure : over.slice(0, 1)) : [])
}

function figures(scores) {
  const told = messages.map(() => new Set())
  for (let fold = 0; fold < foldCount; fold++) {
    const line = setOn(
      scores,
      everyOne.filter((of) => foldOf[of] !== fold),
    )
    for (const of of everyOne)
      if (foldOf[of] === fold) told[of] = found(line, scores[of], stretchesOf[of].length - 1)
  }
  const pressing = everyOne.filter((of) => wanted[of][anyPressure])
  const clean = everyOne.filter(isClean)
  const share = (some, is) => some.filter(is).length / (some.length || 1)
  const flagged = (of) => told[of].size > 0
  const f1 = patterns.map((_, at) => {
    const right = everyOne.filter((of) => told[of].has(at) && wanted[of][at]).length
    const both =
      everyOne.filter((of) => told[of].has(at)).length + everyOne.filter((of) => wanted[of][at]).length
    return (2 * right) / (both || 1)
  })
  const say = (value) => value.toFixed(3)
  console.log(`messages ${everyOne.length}: pressing ${pressing.length}, clean ${clean.length}`)
  console.log(`pressing found ${say(share(pressing, flagged))}, clean flagged ${say(share(clean, flagged))}`)
  for (const at of [0.03, 0.05, 0.08, 0.1, 0.11, 0.15]) {
    const gate = lineAt(
      clean.map((of) => gateAt(scores, of)),
      at,
    )
    console.log(`  at ${at} clean flagged: ${say(share(pressing, (of) => gateAt(scores, of) > gate))} found`)
  }
  console.log(`macro-F1 ${say(f1.reduce((sum, one) => sum + one, 0) / patterns.length)}`)
  const order = patterns.map((_, at) => at).sort((a, b) => f1[b] - f1[a])
  console.log(order.map((at) => `${patterns[at]} ${f1[at].toFixed(2)}`).join(', '))
  crisisFigures(scores, say)
  return told
}

function crisisFigures(scores, say) {
  const all = messages.map((_, of) => of)
  const check = (name) => all.filter((of) => messages[of].set.endsWith(name))
  // Sittings k hold look-alikes on purpose: what everybody else writes is told apart. The rule was not written with k3 and later.
  const later = everyOne.filter((of) => /^(k[3-9]|[m-z])/.test(messages[of].set))
  const among = {
    'our messages': everyOne,
    'those the rule was not written with': later,
    'without look-alikes': later.filter((of) => !messages[of].set.startsWith('k')),
    'first and second check': [...check('first check'), ...check('second check')],
    'last check': check('last check'),
  }
  const part = (some, is) => say(some.filter(is).length / (some.length || 1))
  const told = (name, is) => {
    for (const [where, of] of Object.entries(among))
      console.log(
        `  ${name}, ${where}: ${part(
          of.filter((at) => wanted[at][crisisOutput]),
          is,
        )} heard, ${part(
          of.filter((at) => !wanted[at][crisisOutput]),
          is,
        )} of the others`,
      )
  }
  told('rule alone', (of) => byRule[of] !== undefined)
  for (const share of [alarmsWhileWriting, 0.08, crisisAlarms, 0.12]) {
    const line = crisisLine(scores, everyOne, share)
    told(`crisis at ${share}`, (of) => crisisOf(scores, of) > line)
  }
}

/** Which pattern is named where which is meant, the ten most frequent. */
function confusions(told) {
  const times = new Map()
  for (const of of everyOne)
    for (const at of told[of])
      if (!wanted[of][at])
        for (const meant of patterns.keys())
          if (wanted[of][meant] && !told[of].has(meant)) {
            const pair = `${patterns[meant]} taken for ${patterns[at]}`
            times.set(pair, (times.get(pair) ?? 0) + 1)
          }
  const most = [...times].sort((a, b) => b[1] - a[1]).slice(0, 10)
  console.log(most.map(([pair, n]) => `${pair} ${n}`).join('; '))
}

function write({ weights, bias }, { gate, lines, whileWriting }) {
  const whole = new Int8Array(places * outputs)
  const steps = []
  for (let output = 0; output < outputs; output++) {
    let most = 0
    for (let place = 0; place < places; place++)
      most = Math.max(most, Math.abs(weights[place * outputs + output]))
    const step = most / sizes
    for (let place = 0; place < places; place++) {
      const weight = weights[place * outputs + output]
      whole[output * places + place] = Math.abs(weight) < least * most ? 0 : Math.round(weight / step)
    }
    // A rarity is shipped as steps, so what a place weighs is already right; only the weight has a step of its own.
    steps.push(step)
  }
  const rounded = (numbers) => [...numbers].map((each) => Number(each.toPrecision(6)))
  const head = Buffer.from(
    JSON.stringify({
      steps: rounded(steps),
      bias: rounded(bias),
      lines: rounded(lines),
      gate: rounded([gate])[0],
      whileWriting: rounded([whileWriting])[0],
    }),
  )
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  const bytes = Buffer.concat([Buffer.from('BDR1'), length, head, rarity.steps, Buffer.from(whole.buffer)])
  writeFileSync(new URL('model.bin', folder), bytes)
  console.log(`model.bin ${bytes.length} bytes, ${brotliCompressSync(bytes).length} packed`)
}

const scores = unseen()
confusions(figures(scores))
if (!process.argv.includes('--figures')) write(fitted(stretches.map((_, at) => at)), setOn(scores, everyOne))
