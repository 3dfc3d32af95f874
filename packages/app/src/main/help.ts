import { nowHere } from '../ports/clock.ts'
import type { HelpRegion, HelpLine as Shown } from '../screens/Crisis.tsx'
import { type AbuseLine, abuseHelp } from '../words/abuse-help.ts'
import {
  callLink,
  directory,
  guessRegion,
  type HelpLine,
  type Region,
  type RegionId,
  regions,
  type Seen,
  textLink,
} from '../words/help.ts'
import { say } from '../words/say.ts'
import { dateOf } from '../words/when.ts'

/** The help lines of the chosen region, or of the one this phone seems to be in, and those of all others. */
export function helpFor(chosen: string | undefined): { here: HelpRegion; others: readonly HelpRegion[] } {
  const mine = mineOf(chosen)
  const others = (Object.keys(regions) as RegionId[]).filter((id) => id !== mine)
  return { here: shown(mine), others: others.map(shown) }
}

const mineOf = (chosen: string | undefined) =>
  isRegion(chosen) ? chosen : guessRegion(navigator.languages, nowHere().zone)

/**
 * The lines for someone who is afraid, or for someone who frightens another; where none was seen, the directory. `first`
 * is what stands alone on top, with whom it is for. `silent`: what to press where one cannot speak.
 */
export function abuseFor(chosen: string | undefined, whom: 'afraid' | 'frightening') {
  const mine = mineOf(chosen)
  const others = (Object.keys(regions) as RegionId[]).filter((id) => id !== mine)
  const [line] = abuseHelp[mine][whom]
  const here = abuseShown(mine, whom)
  return {
    here,
    others: others.map((id) => abuseShown(id, whom)),
    first: line
      ? {
          line: { label: '', number: line.shown, how: 'call' as const, href: callLink(line) },
          note: [whoOf(line), here.when].join('. '),
        }
      : { line: theDirectory, note: say.safety.help.noLine },
    silent: abuseHelp[mine].silent?.press,
  }
}

/** Every line of a region, those for one kind of trouble first. */
export function withFirst(chosen: string | undefined, whom: 'afraid' | 'frightening') {
  const all = helpFor(chosen)
  const joined = (region: HelpRegion): HelpRegion => {
    const id = region.id as RegionId
    const first = abuseShown(id, whom)
    const lines = [...first.lines, ...region.lines]
    return {
      ...region,
      when: first.when === '' ? region.when : first.when,
      lines: [...new Map(lines.map((line) => [line.href, line])).values()],
      seen: seenOf([...abuseHelp[id][whom], ...regions[id].lines, regions[id].emergency]),
    }
  }
  return { here: joined(all.here), others: all.others.map(joined) }
}

const whoOf = ({ who, forWhom }: AbuseLine) =>
  [who, say.safety.help.forWhom[forWhom]].filter((part) => part !== '').join(', ')

function abuseShown(id: RegionId, whom: 'afraid' | 'frightening'): HelpRegion {
  const lines = abuseHelp[id][whom]
  const [first] = lines
  const { name, emergency } = shown(id)
  return {
    id,
    name,
    when: first ? say.crisis.when(first, regions[id].name) : '',
    lines: first ? lines.flatMap((line) => ways({ ...line, who: whoOf(line) })) : [theDirectory],
    emergency,
    seen: seenOf([...lines, regions[id].emergency]),
  }
}

/** How a region is called beside a number. */
const short: Partial<Record<RegionId, string>> = { 'united-kingdom': 'UK', 'united-states': 'US' }

/** The same lines as words in a sentence, with their country: "Samaritans, 116 123 (UK)". For the answer; where none was seen, the directory. */
export function helpInWords(chosen: string | undefined) {
  const mine = mineOf(chosen)
  const { lines, emergency } = regions[mine]
  const { afraid, frightening } = abuseHelp[mine]
  const place = mine === 'elsewhere' ? '' : ` (${short[mine] ?? regions[mine].name})`
  const said = (all: readonly HelpLine[]) =>
    all.length === 0
      ? `${directory.who}, ${hostOf(directory.link)}`
      : `${all.map(({ who, shown }) => `${who}, ${shown}`).join('; ')}${place}`
  return {
    crisis: said(lines.slice(0, 2)),
    emergency: `${emergency.digits}${place}`,
    abuse: said(afraid.slice(0, 2)),
    frighten: said(frightening.slice(0, 1)),
  }
}

const isRegion = (id: string | undefined): id is RegionId => id !== undefined && Object.hasOwn(regions, id)

function shown(id: RegionId): HelpRegion {
  const region: Region = regions[id]
  const [first] = region.lines
  return {
    id,
    name: region.name,
    when: say.crisis.when(first, region.name),
    lines: first ? region.lines.flatMap(ways) : [theDirectory],
    emergency: {
      label: '',
      number: region.emergency.digits,
      how: 'call',
      href: callLink(region.emergency),
    },
    seen: seenOf([...region.lines, region.emergency]),
  }
}

/** Each page once, with its day. */
const seenOf = (facts: readonly Seen[]) =>
  [...new Map(facts.map(({ page, seen }) => [hostOf(page), seen]))]
    .map(([host, day]) => say.crisis.seen(host, dateOf(day)))
    .join(' ')

const theDirectory: Shown = { label: directory.who, number: '', how: 'web', href: directory.link }

const ways = (line: HelpLine): Shown[] =>
  line.by.map((how) =>
    how === 'call'
      ? { label: line.who, number: line.shown, how, href: callLink(line) }
      : { label: line.send ?? '', number: line.shown, how, href: textLink(line) },
  )

const hostOf = (page: string) => new URL(page).hostname.replace(/^www\./, '')
