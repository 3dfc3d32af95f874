import { sayFirst } from '../words/first.ts'

/**
 * Before anything is known: blank paper, so that nothing flashes and nothing is promised. It says what it is only to
 * those who hear the screen.
 */
export function Opening() {
  return (
    <main class="opening" aria-busy="true">
      <h1 class="heard">{sayFirst.first.opening}</h1>
    </main>
  )
}

export const faces = { blank: <Opening /> }
