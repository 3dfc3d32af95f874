import { createRequire } from 'node:module'

/** The part of axe that is used here; the whole of it is loaded into the page as a script. */
export type Axe = {
  run: (
    within: Document,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { target: unknown; html: string }[] }[] }>
}

/** The script of axe. AxeBuilder sends all of it into the page anew for every look; here one page is looked at many times. */
export const axe: { source: string } = createRequire(
  createRequire(import.meta.url).resolve('@axe-core/playwright'),
)('axe-core')
