/** Nothing that ships prints, and private words are unwrapped only where a person reads them, or where they are sealed. */
import { codeUnder, isTest, nodes, parsed, place } from './files.mjs'
import { sayAlone } from './say.mjs'

const mayPrint = ['packages/cli/', 'packages/relay/src/main.ts']

/** Each with its reason; a new place is a decision. */
const mayReveal = [
  'packages/core/src/event.ts', // into the bytes that are sealed
  'packages/core/src/projection.ts', // the same, for the sealed view of Today
  'packages/core/src/everything.ts', // into the file a person asked for, and was told that nothing seals
  'packages/core/src/tables.ts', // the same, as tables
  'packages/core/src/language/', // reads a text for words of self-harm, keeps nothing
  'packages/app/src/main', // hands words to the screens, and to the share sheet
  'packages/app/src/screens/', // where a person reads them
]

const startsWithOne = (path, places) => places.some((one) => path.startsWith(one))

export function faults(base) {
  return codeUnder(base, ['packages'])
    .filter((path) => !isTest(path))
    .flatMap((path) => {
      const { text, program } = parsed(base, path)
      return [...nodes(program)].flatMap((node) => {
        const at = place(path, text, node.start)
        const prints = node.type === 'MemberExpression' && node.object.name === 'console'
        if (prints && !startsWithOne(path, mayPrint)) return [`${at} prints to the console.`]
        const reveals = node.type === 'CallExpression' && node.callee.name === 'reveal'
        if (reveals && !startsWithOne(path, mayReveal)) return [`${at} unwraps private words.`]
        return []
      })
    })
}

export const check = { name: 'prints', fine: 'Nothing prints, and private words stay wrapped.', faults }
await sayAlone(import.meta.url, check)
