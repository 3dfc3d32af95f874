import { type Instant, instantOf, localOf, type Zone } from '@bide/core/time'

const two = (n: number) => String(n).padStart(2, '0')

/** An instant as a date-and-time field has it: the wall clock of the zone, `2026-11-24T23:40`. */
export function fieldOf(at: Instant, zone: Zone): string {
  const { date, hour, minute } = localOf(at, zone)
  return `${date}T${two(hour)}:${two(minute)}`
}

/** `undefined`: nothing whole has been entered yet. */
export function readField(value: string, zone: Zone): Instant | undefined {
  const [, date, hour, minute] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(value) ?? []
  if (date === undefined) return undefined
  return instantOf(date, Number(hour), Number(minute), zone)
}
