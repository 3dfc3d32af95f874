/** What the last sentences of a letter lean to, beside the rows of wish.ts: a linear model on single words, pairs and triples. */
import type { SafetySign, Stage, WhoLeft, Wish } from './findings.ts'
import type { Told } from './people.ts'
import { leanings } from './wish.leanings.ts'

/** Of the last sentence, the one before it, and so on. */
const shares = [1, 0.8, 0.6, 0.5]
const plain = (form: string) => (/^\d/.test(form) ? '#' : form === 'Q' ? 'P' : form.replaceAll('_', ''))

export type Known = {
  readonly stage: Stage
  readonly whoLeft: WhoLeft
  readonly safety: readonly SafetySign[]
}

/** Words, pairs and triples of the last four sentences with their weight, joined by `_`, and what else is known of the letter. */
export function endOf({ sentences }: Told, known: Known | undefined): Map<string, number> {
  const found = new Map<string, number>()
  const add = (feature: string, weight: number) =>
    found.set(feature, Math.max(found.get(feature) ?? 0, weight))
  for (const [back, share] of shares.entries()) {
    const one = sentences[sentences.length - 1 - back]
    if (!one) break
    const weight = share * (one.question ? 1.3 : 1)
    const words = ['^', ...one.line.trim().split(' ').map(plain), one.question ? '?' : '.']
    for (const [at, word] of words.entries()) {
      add(word, 0.7 * weight)
      if (at > 0) add(`${words[at - 1]}_${word}`, weight)
      if (at > 1) add(`${words[at - 2]}_${words[at - 1]}_${word}`, weight)
    }
  }
  if (known) {
    add(`stage=${known.stage}`, 1)
    add(`left=${known.whoLeft}`, 1)
    for (const { flag, by } of known.safety) add(`sign=${flag}/${by}`, 1)
  }
  return found
}

const wishes: readonly Wish[] = ['reconcile', 'end', 'unsure', 'understand', 'cope', 'safety', 'other']

/** From feature to its weight for each wish, in the order above. */
const weights = (() => {
  const table = new Map<string, number[]>()
  for (const [at, wish] of wishes.entries())
    for (const [weight, features] of Object.entries(leanings[wish] ?? {}))
      for (const feature of features.split(' ')) {
        const row = table.get(feature) ?? wishes.map(() => 0)
        row[at] = Number(weight) / 10
        table.set(feature, row)
      }
  return table
})()

/** How likely each wish is by the model alone: the shares sum to 1. */
export function leaningOf(found: ReadonlyMap<string, number>): ReadonlyMap<Wish, number> {
  const known = [...found].flatMap(([feature, value]) => {
    const row = weights.get(feature)
    return row ? [{ row, value }] : []
  })
  const length = Math.sqrt(known.reduce((sum, { value }) => sum + value * value, 0)) || 1
  const scores = wishes.map(
    (wish, at) =>
      Number(leanings.evenly?.[wish] ?? 0) / 10 +
      known.reduce((sum, { row, value }) => sum + ((row[at] ?? 0) * value * 3) / length, 0),
  )
  const highest = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - highest))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return new Map(wishes.map((wish, at) => [wish, (shares[at] ?? 0) / all]))
}
