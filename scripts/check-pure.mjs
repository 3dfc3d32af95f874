/** core and wire read no clock, draw no lots, and know no place: time, chance, language and zone are arguments. */
import { codeUnder, isTest, nodes, parsed, place } from './files.mjs'
import { sayAlone } from './say.mjs'

const local = /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year)$/
const readsThePlace = /^(getTimezoneOffset|toLocale\w*String|toDateString|toTimeString)$/

const nameOf = (node) =>
  node?.type === 'MemberExpression' && !node.computed
    ? `${node.object?.name ?? ''}.${node.property.name}`
    : node?.name

/** What is wrong with this node, in words that finish "path:line …"; `undefined` when nothing is. */
function wrong(node) {
  const name = nameOf(node.type === 'MemberExpression' ? node : node.callee)
  if (node.type === 'MemberExpression') {
    if (name === 'Date.now') return 'reads the clock with Date.now'
    if (name === 'Math.random') return 'draws lots with Math.random'
    if (name === 'Date.parse') return 'reads a date as this machine would, with Date.parse'
    if (local.test(node.property.name)) return `asks for the local time with ${node.property.name}`
    if (readsThePlace.test(node.property.name))
      return `speaks as this machine would, with ${node.property.name}`
  }
  if (node.type === 'CallExpression' && name === 'Date') return 'reads the clock with Date()'
  if (node.type === 'NewExpression' && name === 'Date') {
    if (node.arguments.length === 0) return 'reads the clock with new Date()'
    if (node.arguments.length > 1) return 'makes a local date with new Date(year, month, …)'
  }
  if ((node.type === 'NewExpression' || node.type === 'CallExpression') && name?.startsWith('Intl.')) {
    const [locale, options] = node.arguments
    if (locale === undefined || nameOf(locale) === 'undefined')
      return `lets the machine choose the language of ${name}`
    const zoned = options?.properties?.some(
      (one) => one.type === 'SpreadElement' || one.key?.name === 'timeZone',
    )
    if (name === 'Intl.DateTimeFormat' && options?.type !== 'Identifier' && !zoned)
      return 'lets the machine choose the zone of Intl.DateTimeFormat'
  }
  return undefined
}

export function faults(base) {
  return codeUnder(base, ['packages/core/src', 'packages/wire/src'])
    .filter((path) => !isTest(path))
    .flatMap((path) => {
      const { text, program } = parsed(base, path)
      return [...nodes(program)].flatMap((node) => {
        const found = wrong(node)
        return found ? [`${place(path, text, node.start)} ${found}.`] : []
      })
    })
}

export const check = { name: 'pure', fine: 'core and wire read no clock, no lots and no place.', faults }
await sayAlone(import.meta.url, check)
