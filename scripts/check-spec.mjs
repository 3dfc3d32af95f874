/**
 * Every rule of docs/spec.md is named by a test, and every citation names a rule that is there; and each test that
 * SECURITY.md leans on is there, and names what it is said to show.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { codeUnder, isTest, nodes, parsed, place, read } from './files.mjs'
import { sayAlone } from './say.mjs'

const ours = ['packages', 'scripts', 'sim', 'bench']
const cited = /\[([A-Z]{1,2}\d+(?:\s*,\s*[A-Z]{1,2}\d+)*)\]/g

/** The numbers of the rules, and those given twice. */
function rulesIn(spec) {
  const numbers = [...spec.matchAll(/^- \*\*([A-Z]{1,2}\d+)\*\*/gm)].map((found) => found[1])
  return { rules: new Set(numbers), twice: numbers.filter((one, index) => numbers.indexOf(one) !== index) }
}

/** What is cited in comments, and what in the words of a test; in plain code the same letters are an index. */
function citations(base, path) {
  const { text, comments, program } = parsed(base, path)
  const spans = comments.map(({ start, end }) => ({ start, end, by: 'comment' }))
  if (isTest(path)) spans.push(...stringsIn(program).map(({ start, end }) => ({ start, end, by: 'test' })))
  return spans.flatMap(({ start, end, by }) =>
    [...text.slice(start, end).matchAll(cited)].flatMap((found) =>
      found[1].split(/\s*,\s*/).map((rule) => ({ rule, by, at: place(path, text, start + found.index) })),
    ),
  )
}

const stringsIn = (program) =>
  [...nodes(program)].filter(
    ({ type, value }) => type === 'TemplateElement' || (type === 'Literal' && typeof value === 'string'),
  )

/** What SECURITY.md says a test shows, and no such test names. */
function unshown(base, all) {
  if (!existsSync(join(base, 'SECURITY.md'))) return []
  const named = [
    ...read(base, 'SECURITY.md').matchAll(/`([\w.-]+\.(?:spec|test)[\w.]*)`((?: \[[A-Z]{1,2}\d+\])+)/g),
  ]
  return named.flatMap(([, file, rules]) =>
    [...rules.matchAll(cited)]
      .map((found) => found[1])
      .filter(
        (rule) => !all.some((one) => one.rule === rule && one.by === 'test' && one.at.includes(`/${file}`)),
      )
      .map((rule) => `SECURITY.md says that ${file} shows ${rule}, and no test in it names that.`),
  )
}

export function faults(base) {
  const { rules, twice } = rulesIn(read(base, 'docs/spec.md'))
  const all = codeUnder(base, ours).flatMap((path) => citations(base, path))
  const tested = new Set(all.filter(({ by }) => by === 'test').map(({ rule }) => rule))
  return [
    ...twice.map((rule) => `docs/spec.md gives the number ${rule} twice.`),
    ...all
      .filter(({ rule }) => !rules.has(rule))
      .map(({ rule, at }) => `${at} cites ${rule}, which is no rule.`),
    ...unshown(base, all),
    ...[...rules].filter((rule) => !tested.has(rule)).map((rule) => `No test names the rule ${rule}.`),
  ]
}

export const check = {
  name: 'spec',
  fine: 'Every rule has its test, every citation its rule, and what shows security is there.',
  faults,
}
await sayAlone(import.meta.url, check)
