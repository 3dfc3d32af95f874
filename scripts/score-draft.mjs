/**
 * How well the draft reader does on labelled messages, as a table.
 *
 *   node scripts/score-draft.mjs [FILE.jsonl …]   lines {text, patterns, spans?, context?}
 *
 * Without a file: the development set beside the project, where there is one, and else our own messages, which the model
 * was fitted to. Prints counts and no text.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'vite'

const folder = new URL('../packages/core/src/language/draft/', import.meta.url)

async function loaded() {
  const vite = await createServer({
    server: { middlewareMode: true },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
    configFile: false,
  })
  const load = (name) => vite.ssrLoadModule(new URL(name, folder).pathname)
  const [{ readDraft }, { modelOf }, { patterns }] = await Promise.all(
    ['draft.ts', 'model.ts', '../../patterns.ts'].map(load),
  )
  await vite.close()
  const model = modelOf(readFileSync(new URL('model.bin', folder)))
  return {
    patterns,
    read: (text, context) => readDraft(model, text, context ?? { ask: 'space', openChannels: [] }),
  }
}

/** Figures of a reader on messages: shares from 0 to 1, F1 by pattern. */
function scored(messages, read, patterns) {
  const isPattern = (label) => patterns.includes(label)
  const each = messages.map(({ text, patterns: wanted, spans, context }) => ({
    wanted,
    spans,
    told: read(text, context),
  }))
  const share = (some, is) => (some.length === 0 ? undefined : some.filter(is).length / some.length)
  const flagged = ({ told }) => told.patterns.some(isPattern)
  const has = (label) => (one) => one.told.patterns.includes(label)
  const f1 = patterns.flatMap((label) => {
    const wanted = each.filter((one) => one.wanted.includes(label))
    const found = each.filter(has(label))
    return wanted.length === 0
      ? []
      : [[label, (2 * wanted.filter(has(label)).length) / (wanted.length + found.length)]]
  })
  const crisis = ({ wanted }) => wanted.includes('crisis_language') || wanted.includes('self_harm_leverage')
  const gold = each.flatMap(({ spans, told }) => (spans ?? []).map((span) => ({ span, told })))
  return {
    messages: each.length,
    found: share(
      each.filter(({ wanted }) => wanted.some(isPattern)),
      flagged,
    ),
    cleanFlagged: share(
      each.filter(({ wanted }) => wanted.length === 0),
      flagged,
    ),
    macroF1: f1.reduce((sum, [, value]) => sum + value, 0) / (f1.length || 1),
    crisis: share(each.filter(crisis), has('crisis_language')),
    crisisElsewhere: share(
      each.filter((one) => !crisis(one)),
      has('crisis_language'),
    ),
    abuse: share(
      each.filter(({ wanted }) => wanted.includes('abuse_disclosure')),
      has('abuse_disclosure'),
    ),
    spansHit: share(gold, ({ span, told }) =>
      told.spans.some((s) => s.pattern === span.pattern && s.start < span.end && span.start < s.end),
    ),
    f1,
  }
}

async function main() {
  const named = process.argv.slice(2)
  const beside = new URL('../../shared/drafts/dev.jsonl', import.meta.url).pathname
  const own = new URL('data/messages.jsonl', folder).pathname
  const files = named.length > 0 ? named : [existsSync(beside) ? beside : own]
  const { read, patterns } = await loaded()
  for (const file of files) {
    const messages = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const { f1, ...figures } = scored(messages, read, patterns)
    const said = Object.entries(figures).filter(([, value]) => value !== undefined)
    console.log(file)
    for (const [name, value] of said)
      console.log(`  ${name} ${Number.isInteger(value) ? value : value.toFixed(3)}`)
    console.log(
      `  ${f1
        .sort((a, b) => b[1] - a[1])
        .map(([label, value]) => `${label} ${value.toFixed(2)}`)
        .join(', ')}`,
    )
  }
}

if (import.meta.url === `file://${process.argv[1]}`) await main()
