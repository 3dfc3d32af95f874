import { say } from '../words/say.ts'
import type { HelpLine } from './Crisis.tsx'

/** What a tap on a line does, in words. */
export function wordsOf({ label, number, how }: HelpLine): string {
  if (how === 'web') return say.crisis.web(label)
  return how === 'call' ? say.crisis.call(label, number) : say.crisis.text(label, number)
}

/** One line: who it is on the one side, a button that dials on the other. It works with no network of ours. */
export function Line({ line, words = line.label }: { line: HelpLine; words?: string }) {
  return (
    <div class="side">
      <p class="side-words">{words}</p>
      <a class="quiet" href={line.href} rel="noreferrer">
        {wordsOf({ ...line, label: line.how === 'text' || line.how === 'web' ? line.label : '' })}
      </a>
    </div>
  )
}
