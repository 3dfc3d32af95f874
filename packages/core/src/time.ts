declare const tag: unique symbol
type Brand<T, Name extends string> = T & { readonly [tag]: Name }

/** Milliseconds since 1970, UTC. */
export type Instant = Brand<number, 'Instant'>
/** A length of time in milliseconds. */
export type Span = Brand<number, 'Span'>
/** An IANA name such as `Europe/London`. One this device does not know is read as UTC [T4]. */
export type Zone = string
/** An instant and the zone it was lived in: both are kept, because "the next morning" is local [T1]. */
export type Moment = { readonly at: Instant; readonly zone: Zone }
/** A calendar day, `2026-11-24`. */
export type Day = string
export type Local = {
  readonly date: Day
  readonly hour: number
  readonly minute: number
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number
}

export const instant = (ms: number) => ms as Instant
export const span = (ms: number) => ms as Span
export const minute = span(60_000)
export const hour = span(60 * minute)
export const day = span(24 * hour)
export const times = (n: number, length: Span) => span(n * length)
export const later = (at: Instant, by: Span) => instant(at + by)
export const between = (from: Instant, to: Instant) => span(to - from)

type Reading = { readonly asUtc: number; readonly weekday: number }

const formats = new Map<Zone, Intl.DateTimeFormat>()

function formatOf(zone: Zone): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = formatOrUtc(zone)
  formats.set(zone, made)
  return made
}

function formatOrUtc(zone: Zone): Intl.DateTimeFormat {
  const parts = {
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const
  try {
    return new Intl.DateTimeFormat('en-US', { ...parts, timeZone: zone })
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...parts, timeZone: 'UTC' })
  }
}

/**
 * Asking Intl takes microseconds, and Today asks hundreds of times. Since 1980 clocks have been changed on whole quarters
 * of an hour of UTC only, so within one the offset is the same.
 */
const quarter = 15 * minute
const since1980 = Date.UTC(1980, 0, 1)
const offsets = new Map<string, number>()
const mostOffsets = 4_096

/** What the clock on the wall shows, written as if it were UTC, so that it can be reckoned with. */
function wallClock(at: Instant, zone: Zone): Reading {
  const asUtc = at < since1980 ? asked(at, zone) : at - (at % 1000) + offsetOf(at, zone)
  return { asUtc, weekday: ((Math.floor(asUtc / day) + 3) % 7) + 1 }
}

function offsetOf(at: Instant, zone: Zone): number {
  const from = Math.floor(at / quarter) * quarter
  const name = `${zone} ${from}`
  const known = offsets.get(name)
  if (known !== undefined) return known
  if (offsets.size >= mostOffsets) offsets.clear()
  const offset = asked(instant(from), zone) - from
  offsets.set(name, offset)
  return offset
}

function asked(at: Instant, zone: Zone): number {
  const read: Record<string, number> = {}
  for (const { type, value } of formatOf(zone).formatToParts(at)) read[type] = Number(value)
  const { year = 0, month = 1, day: date = 1, hour: h = 0, minute: m = 0, second = 0 } = read
  return Date.UTC(year, month - 1, date, h, m, second)
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0')

function dayOf(asUtc: number): Day {
  const date = new Date(asUtc)
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`
}

function utcOf(date: Day): number {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, dayOfMonth)
}

/** The day and the hour on the wall, at an instant, in a zone. */
export function localOf(at: Instant, zone: Zone): Local {
  const { asUtc, weekday } = wallClock(at, zone)
  const ofDay = ((asUtc % day) + day) % day
  return {
    date: dayOf(asUtc),
    hour: Math.floor(ofDay / hour),
    minute: Math.floor((ofDay % hour) / minute),
    weekday,
  }
}

/** The day `count` days after `date` (before, when negative), by the calendar, whatever the clocks do. */
export const addDays = (date: Day, count: number): Day => dayOf(utcOf(date) + count * day)

/** Calendar days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utcOf(to) - utcOf(from)) / day)

/**
 * The instant at which a wall clock in `zone` shows this day and time. An hour that the clocks skip is read as if they
 * had not been changed yet, so it falls after the gap; an hour they repeat is the second of the two [T2]. Both err on
 * the longer wait.
 */
export function instantOf(date: Day, h: number, m: number, zone: Zone): Instant {
  const wanted = utcOf(date) + h * hour + m * minute
  const offset = (near: number) => wallClock(instant(near), zone).asUtc - Math.floor(near / 1000) * 1000
  const candidates = [offset(wanted - day), offset(wanted + day)].map((o) => wanted - o)
  const real = candidates.filter((at) => wallClock(instant(at), zone).asUtc === wanted)
  return instant(Math.max(...(real.length > 0 ? real : candidates)))
}

/** The first time, at or after `from`, that a wall clock in `zone` shows this hour and minute. */
export function nextAt(h: number, m: number, from: Instant, zone: Zone): Instant {
  let date = localOf(from, zone).date
  for (;;) {
    const at = instantOf(date, h, m, zone)
    if (at >= from) return at
    date = addDays(date, 1)
  }
}

/** The instant a local day begins in a zone: its midnight, or what stands in its place where midnight is skipped. */
export const dayBegins = (date: Day, zone: Zone): Instant => instantOf(date, 0, 0, zone)

/** Minutes since midnight on the wall clock. */
export const minuteOfDay = (now: Moment): number => {
  const local = localOf(now.at, now.zone)
  return local.hour * 60 + local.minute
}
