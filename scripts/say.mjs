/** How a check speaks: one line when all is well, one plain sentence a fault when not. */
import { fileURLToPath } from 'node:url'
import { root } from './files.mjs'

/** Runs `{ fine, faults }` over this project and says what it found; true when nothing. */
export async function say({ fine, faults }) {
  const found = await faults(root)
  for (const fault of found) console.error(fault)
  if (found.length === 0) console.log(fine)
  return found.length === 0
}

/** Lets a check be run by itself: `node scripts/check-arrows.mjs`. */
export async function sayAlone(url, check) {
  if (process.argv[1] === fileURLToPath(url) && !(await say(check))) process.exitCode = 1
}
