import { type Features, featuresOf, places } from './features.ts'
import { labels } from './labels.ts'

/**
 * A fitted model as it is shipped, written by scripts/fit-draft.mjs.
 *
 * | part    | bytes            | what it is                                                                  |
 * | ------- | ---------------- | --------------------------------------------------------------------------- |
 * | mark    | 4                | `BDR1`                                                                      |
 * | length  | 4                | of the head, little-endian                                                  |
 * | head    | that many        | JSON: `Head`                                                                |
 * | rarity  | places           | how rare each place is among messages, unsigned, 255 for the rarest         |
 * | weights | places × outputs | signed, output by output, times the output's `steps`                        |
 */
type Head = {
  readonly steps: readonly number[]
  readonly bias: readonly number[]
  /** Above its line a label is given; the gate is asked first for the twenty patterns. */
  readonly lines: readonly number[]
  readonly gate: number
  /** The line of `crisis_language` while a text is being written: it is asked at every pause, so it is drawn higher. */
  readonly whileWriting: number
}
export type Model = Head & { readonly rarity: Uint8Array; readonly weights: Int8Array }

/** The twenty patterns, the two that are no pressure, and "any pressure at all". */
export const outputs = labels.length + 1

const mark = [0x42, 0x44, 0x52, 0x31]

/** `'damaged'`: these are not the bytes of a model, or not all of them. */
export function modelOf(bytes: Uint8Array): Model | 'damaged' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || mark.some((byte, at) => bytes[at] !== byte)) return 'damaged'
  const length = view.getUint32(4, true)
  if (bytes.length !== 8 + length + places * (1 + outputs)) return 'damaged'
  let json = ''
  for (const byte of bytes.subarray(8, 8 + length)) json += String.fromCharCode(byte)
  const byOutput = bytes.subarray(8 + length + places)
  // Turned once, so that a place's weights lie side by side when a text is read.
  const weights = new Int8Array(places * outputs)
  for (let output = 0; output < outputs; output++)
    for (let place = 0; place < places; place++)
      weights[place * outputs + output] = byOutput[output * places + place] ?? 0
  return { ...(JSON.parse(json) as Head), rarity: bytes.subarray(8 + length, 8 + length + places), weights }
}

/** Added to every group, the weight of some nine rare features: two words alone are little to go by. */
const fewSay = 300_000

/** One over the length of a group of features, so that each group comes to nearly length one. */
function scaleOf(group: Int32Array, rarity: ArrayLike<number>): number {
  let squares = fewSay
  for (const place of group) squares += (rarity[place] ?? 0) ** 2
  return 1 / Math.sqrt(squares)
}

/** @public: scripts/fit-draft.mjs fits by it. How much each place counts in a text: by how rare it is, and its group. */
export function weighed(features: Features, rarity: ArrayLike<number>): [place: number, weight: number][] {
  return features.flatMap((group) => {
    const scale = scaleOf(group, rarity)
    return Array.from(group, (place): [number, number] => [place, (rarity[place] ?? 0) * scale])
  })
}

/** How far a stretch of text leans to each output; above 0 more likely than not, as far as the model knows. */
export function leaningsOf({ rarity, weights, steps, bias }: Model, text: string): Float64Array {
  const sums = new Float64Array(outputs)
  for (const group of featuresOf(text)) {
    const scale = scaleOf(group, rarity)
    for (const place of group) {
      const weight = (rarity[place] ?? 0) * scale
      const from = place * outputs
      for (let output = 0; output < outputs; output++)
        sums[output] = (sums[output] ?? 0) + weight * (weights[from + output] ?? 0)
    }
  }
  for (let output = 0; output < outputs; output++)
    sums[output] = (sums[output] ?? 0) * (steps[output] ?? 0) + (bias[output] ?? 0)
  return sums
}
