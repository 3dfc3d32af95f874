import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callLink, directory, guessRegion, type RegionId, regions, textLink } from './help.ts'

const facts = Object.entries(regions).flatMap(([id, { emergency, lines }]) =>
  [emergency, ...lines].map((fact) => ({ id, ...fact })),
)

describe('help lines', () => {
  test('[C4] every number has the page it was seen on and the day', () => {
    for (const { page, seen } of [...facts, directory]) {
      expect(new URL(page).protocol).toBe('https:')
      expect(new Date(`${seen}T00:00:00Z`).toISOString().slice(0, 10)).toBe(seen)
    }
    expect(facts.length).toBeGreaterThanOrEqual(Object.keys(regions).length)
  })

  test('[C4] every number dials: digits only, and the same ones that are shown', () => {
    for (const { emergency, lines } of Object.values(regions)) {
      expect(callLink(emergency)).toMatch(/^tel:\d{3}$/)
      for (const line of lines) {
        expect(line.digits).toMatch(/^\d{3,12}$/)
        expect(line.shown.replace(/\D/g, '')).toBe(line.digits)
        expect(line.by.length).toBeGreaterThan(0)
        expect(callLink(line)).toBe(`tel:${line.digits}`)
        expect(textLink(line)).toMatch(new RegExp(`^sms:${line.digits}(\\?&body=[A-Z]+)?$`))
      }
    }
  })

  test('[C5] the clock decides before the language', () => {
    const guesses: [readonly string[], string, RegionId][] = [
      [['en-GB'], 'Europe/London', 'united-kingdom'],
      [['en-US'], 'Europe/Dublin', 'ireland'],
      [['en-GB', 'en'], 'America/New_York', 'united-states'],
      [['en-US'], 'America/Indiana/Vevay', 'united-states'],
      [['fr-CA'], 'America/Toronto', 'canada'],
      [['en'], 'Australia/Perth', 'australia'],
      [['en'], 'Pacific/Auckland', 'new-zealand'],
      [['hi', 'en-US'], 'Asia/Calcutta', 'india'],
      [['en'], 'Africa/Johannesburg', 'south-africa'],
      [['en-GB'], 'Europe/Berlin', 'european-union'],
      [['en-GB'], 'Africa/Lagos', 'elsewhere'],
      [['en-US'], 'America/Mexico_City', 'elsewhere'],
      [['en', 'en-IE'], 'UTC', 'ireland'],
      [['zh-Hant-NZ'], 'Etc/UTC', 'new-zealand'],
      [[], '', 'elsewhere'],
    ]
    for (const [languages, zone, region] of guesses)
      expect([zone, guessRegion(languages, zone)]).toEqual([zone, region])
  })

  test('[C5] whatever the phone says, there is a region with an emergency number', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (languages, zone) => {
        expect(regions[guessRegion(languages, zone)].emergency.digits).toMatch(/^\d{3}$/)
      }),
    )
  })
})
