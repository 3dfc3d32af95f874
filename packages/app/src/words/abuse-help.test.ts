import { expect, test } from 'vitest'
import { abuseHelp } from './abuse-help.ts'
import { callLink, regions, textLink } from './help.ts'

const lines = Object.values(abuseHelp).flatMap(({ afraid, frightening }) => [...afraid, ...frightening])
const facts = [...lines, ...Object.values(abuseHelp).flatMap(({ silent }) => silent ?? [])]

test('[G11] every number has the page it was seen on and the day, and there is no region without its line or its directory', () => {
  expect(Object.keys(abuseHelp)).toEqual(Object.keys(regions))
  expect(lines.length).toBeGreaterThan(10)
  for (const { page, seen } of facts) {
    expect(new URL(page).protocol).toMatch(/^https?:$/)
    expect(new Date(`${seen}T00:00:00Z`).toISOString().slice(0, 10)).toBe(seen)
  }
})

test('[G11] every number dials: digits only, and the same ones that are shown', () => {
  for (const line of lines) {
    expect(line.digits).toMatch(/^\d{3,12}$/)
    expect(line.shown.replace(/\D/g, '')).toBe(line.digits)
    expect(callLink(line)).toBe(`tel:${line.digits}`)
    expect(textLink(line)).toMatch(new RegExp(`^sms:${line.digits}(\\?&body=[A-Z]+)?$`))
    expect(line.who.length).toBeGreaterThan(0)
  }
})
