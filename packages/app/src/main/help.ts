import { nowHere } from '../ports/clock.ts'
import type { HelpRegion, HelpLine as Shown } from '../screens/Crisis.tsx'
import {
  callLink,
  directory,
  guessRegion,
  type HelpLine,
  type Region,
  type RegionId,
  regions,
  textLink,
} from '../words/help.ts'
import { say } from '../words/say.ts'

/** The help lines of the chosen region, or of the one this phone seems to be in, and those of all others. */
export function helpFor(chosen: string | undefined): { here: HelpRegion; others: readonly HelpRegion[] } {
  const mine = isRegion(chosen) ? chosen : guessRegion(navigator.languages, nowHere().zone)
  const others = (Object.keys(regions) as RegionId[]).filter((id) => id !== mine)
  return { here: shown(mine), others: others.map(shown) }
}

const isRegion = (id: string | undefined): id is RegionId => id !== undefined && Object.hasOwn(regions, id)

function shown(id: RegionId): HelpRegion {
  const region: Region = regions[id]
  const [first] = region.lines
  return {
    id,
    name: say.crisis.place(region.name),
    when: say.crisis.when(first, region.name),
    lines: first ? region.lines.flatMap(ways) : [theDirectory],
    emergency: {
      label: '',
      number: region.emergency.digits,
      how: 'call',
      href: callLink(region.emergency),
    },
    seen: [...new Map([...region.lines, region.emergency].map(({ page, seen }) => [hostOf(page), seen]))]
      .map(([host, day]) => say.crisis.seen(host, day))
      .join(' '),
  }
}

const theDirectory: Shown = { label: directory.who, number: '', how: 'web', href: directory.link }

const ways = (line: HelpLine): Shown[] =>
  line.by.map((how) =>
    how === 'call'
      ? { label: line.who, number: line.shown, how, href: callLink(line) }
      : { label: line.send ?? '', number: line.shown, how, href: textLink(line) },
  )

const hostOf = (page: string) => new URL(page).hostname.replace(/^www\./, '')
