/**
 * `bide answer FILE` reads one set of facts, as JSON, and prints the page they make: its way, its question and its
 * sections, each line with the id of its passage and of its sentences. A file with a story and no situation is read
 * first, as `bide story` reads it. `--text` prints the page as it is read. The words in it are the person's own, so
 * nothing is written anywhere else.
 */
import { readFileSync } from 'node:fs'
import { type Answer, answerFor } from '@bide/core/language/answer/answer'
import { type Facts, readFacts } from '@bide/core/language/answer/facts'
import { whyWaiting } from '@bide/core/language/answer/why'
import { factsOfStory } from '@bide/core/language/facts-of-story'
import { readStory } from '@bide/core/language/story/story'

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // Not there, or not JSON: the caller says so, and says nothing of what stood in it.
    return undefined
  }
}

/** Facts as they stand; else what the story reader finds in the story, with what else the file sets. */
function factsIn(value: unknown): Facts | 'not-facts' {
  const facts = readFacts(value)
  if (facts !== 'not-facts' || typeof value !== 'object' || value === null || Array.isArray(value))
    return facts
  const { story, today } = value as { story?: unknown; today?: unknown }
  if (typeof story !== 'string') return 'not-facts'
  const set = readFacts({ ...value, situation: {} })
  if (set === 'not-facts') return set
  const day = typeof today === 'string' ? today : new Date().toISOString().slice(0, 10)
  const { people, quiet, help, channels, crisisSeen, question, hurts, details } = set
  const partner = 'partner' in value ? { partner: set.partner } : {}
  const setUp = { people, quiet, help, channels, crisisSeen, question, hurts, details, ...partner }
  return factsOfStory(story, readStory(story, day), day, setUp)
}

const asRead = ({ sections }: Answer): string =>
  sections
    .map(({ heading, list, lines }) =>
      [heading, ...lines.map(({ text }) => (list ? `- ${text}` : text))]
        .filter((each) => each !== '')
        .join(list ? '\n' : '\n\n'),
    )
    .join('\n\n')

export function answerFile(args: readonly string[]): void {
  const [path] = args.filter((each) => !each.startsWith('--'))
  const facts = path === undefined ? 'not-facts' : factsIn(parsed(path))
  if (facts === 'not-facts') {
    console.error(
      'bide answer FILE   wants a file with facts as JSON: {"situation": {…}, …} or {"story": "…"}',
    )
    process.exitCode = 1
    return
  }
  const page = answerFor(facts)
  if (args.includes('--text')) console.log(asRead(page))
  else console.log(JSON.stringify({ ...page, whyWaiting: whyWaiting(facts) }, undefined, 2))
}
