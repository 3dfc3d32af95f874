/**
 * `bide answer FILE` reads one set of facts, as JSON, and prints the page they make: its way, its question and its
 * sections, each line with the id of its passage and of its sentences. `--text` prints it as it is read. The words in
 * it are the person's own, so nothing is written anywhere else.
 */
import { readFileSync } from 'node:fs'
import { type Answer, answerFor } from '@bide/core/language/answer/answer'
import { readFacts } from '@bide/core/language/answer/facts'
import { whyWaiting } from '@bide/core/language/answer/why'

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // Not there, or not JSON: the caller says so, and says nothing of what stood in it.
    return undefined
  }
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
  const facts = path === undefined ? 'not-facts' : readFacts(parsed(path))
  if (facts === 'not-facts') {
    console.error('bide answer FILE   wants a file with facts as JSON: {"situation": {…}, …}')
    process.exitCode = 1
    return
  }
  const page = answerFor(facts)
  if (args.includes('--text')) console.log(asRead(page))
  else console.log(JSON.stringify({ ...page, whyWaiting: whyWaiting(facts) }, undefined, 2))
}
