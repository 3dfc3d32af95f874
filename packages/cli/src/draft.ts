import { existsSync, readFileSync } from 'node:fs'
import type { AskKind } from '@bide/core/event'
import { askKinds } from '@bide/core/event'
import { type Asked, readDraft } from '@bide/core/language/draft/draft'
import { modelOf } from '@bide/core/language/draft/model'

type Question = { id: string | number; text: string; asked: Asked }

const isAsk = (ask: unknown): ask is AskKind | 'none' =>
  ask === 'none' || (askKinds as readonly unknown[]).includes(ask)

/** What is asked about, from one line; `undefined`: it is not such a line. An ask that is missing is read as space [K1]. */
function questionIn(line: string): Question | undefined {
  try {
    const { id, text, context } = JSON.parse(line) as Record<string, unknown>
    const { ask, openChannels } = (context ?? {}) as Record<string, unknown>
    if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') return undefined
    const open = Array.isArray(openChannels) ? openChannels.map(String) : []
    return { id, text, asked: { ask: isAsk(ask) ? ask : 'space', openChannels: open } }
  } catch {
    // Not JSON: the caller says which line, and says nothing of what stood in it.
    return undefined
  }
}

/**
 * Answers one line `{id, text, context: {ask, openChannels}}` with one line `{id, patterns, spans: [{pattern, start,
 * end}]}`, offsets in UTF-16 units; the text is never echoed. `undefined`: it could not be read.
 */
export function draftAnswers(): (line: string) => string | undefined {
  const model = shippedModel()
  return (line) => {
    const question = questionIn(line)
    if (!question) return undefined
    return JSON.stringify({ id: question.id, ...readDraft(model, question.text, question.asked) })
  }
}

/** Answers one line `{id, text}` with `{id, crisis, start, end}`, by rule and model, as at re-reading in the app. */
export function crisisAnswers(): (line: string) => string | undefined {
  const model = shippedModel()
  return (line) => {
    const question = questionIn(line)
    if (!question) return undefined
    const { spans } = readDraft(model, question.text, question.asked)
    const heard = spans.find(({ pattern }) => pattern === 'crisis_language')
    const { id } = question
    return JSON.stringify(
      heard ? { id, crisis: true, start: heard.start, end: heard.end } : { id, crisis: false },
    )
  }
}

function shippedModel() {
  // The model stands in the sources, two folders up from here and from where this is built to.
  const path = new URL('../../core/src/language/draft/model.bin', import.meta.url)
  const model = existsSync(path) ? modelOf(new Uint8Array(readFileSync(path))) : 'damaged'
  if (model === 'damaged') throw new Error(`${path.pathname} is not whole. Run node scripts/fit-draft.mjs.`)
  return model
}
