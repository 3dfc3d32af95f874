/**
 * Who to ring or write to, by where somebody is. A number stands here only with the page it was seen on and the
 * day it was read: the organisation's own page, or one of a government or a health service. Those pages were read
 * as stored copies, not live, so each number is still to be dialled or read live before a release.
 *
 * What was looked for and not seen on such a page is not here: a text line for Ireland, Tele MANAS in India, SADAG
 * in South Africa, any line in Nigeria. There the emergency number and the directory stand alone.
 */

export type RegionId =
  | 'united-kingdom'
  | 'ireland'
  | 'united-states'
  | 'canada'
  | 'australia'
  | 'new-zealand'
  | 'india'
  | 'south-africa'
  | 'european-union'
  | 'elsewhere'

/** Where a fact was read, and on which day (ISO). */
export type Seen = { page: string; seen: string }

type Emergency = Seen & { digits: string }

export type HelpLine = Seen & {
  who: string
  /** As it is written on screen: "116 123". */
  shown: string
  /** As it is dialled: digits and nothing else. */
  digits: string
  by: readonly ('call' | 'text')[]
  /** The word the line asks for in the first text, where it asks for one. */
  send?: string
  /** Hours and cost in the page's own sense; left out where the page does not say. */
  hours?: string
  cost?: string
}

export type Region = { name: string; emergency: Emergency; lines: readonly HelpLine[] }

const seen = '2026-11-24'

/** Lines of many countries, for when the ones here do not fit. */
export const directory: Seen & { who: string; link: string } = {
  who: 'Find a Helpline',
  link: 'https://findahelpline.com',
  page: 'https://findahelpline.com/AU',
  seen,
}

export const regions: Record<RegionId, Region> = {
  'united-kingdom': {
    name: 'United Kingdom',
    emergency: { digits: '999', page: 'https://giveusashout.org/about-us/faq', seen },
    lines: [
      {
        who: 'Samaritans',
        shown: '116 123',
        digits: '116123',
        by: ['call'],
        cost: 'free, also without credit',
        page: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
        seen,
      },
      {
        who: 'Shout',
        shown: '85258',
        digits: '85258',
        by: ['text'],
        send: 'SHOUT',
        hours: 'day and night',
        cost: 'free',
        page: 'https://giveusashout.org/about-us/faq',
        seen,
      },
    ],
  },
  ireland: {
    name: 'Ireland',
    emergency: { digits: '112', page: 'https://www2.hse.ie/emergencies/when-to-call-112-or-999/', seen },
    lines: [
      {
        who: 'Samaritans',
        shown: '116 123',
        digits: '116123',
        by: ['call'],
        hours: 'day and night',
        cost: 'free',
        // The minister's answer of 2013 on the number as it was about to open; no newer page of either was found.
        page: 'https://www.oireachtas.ie/en/debates/question/2013-12-10/505/',
        seen,
      },
    ],
  },
  'united-states': {
    name: 'United States',
    emergency: {
      digits: '911',
      page: 'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
      seen,
    },
    lines: [
      {
        who: '988 Suicide & Crisis Lifeline',
        shown: '988',
        digits: '988',
        by: ['call', 'text'],
        hours: 'day and night',
        cost: 'free',
        page: 'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
        seen,
      },
    ],
  },
  canada: {
    name: 'Canada',
    emergency: { digits: '911', page: 'https://www.alberta.ca/what-to-expect-when-calling-911', seen },
    lines: [
      {
        who: '9-8-8: Suicide Crisis Helpline',
        shown: '9-8-8',
        digits: '988',
        by: ['call', 'text'],
        hours: 'day and night, in English and French',
        // A press release of the Government of Canada, on the wire it uses.
        page: 'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
        seen,
      },
    ],
  },
  australia: {
    name: 'Australia',
    emergency: {
      digits: '000',
      page: 'https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/',
      seen,
    },
    lines: [
      {
        who: 'Lifeline',
        shown: '13 11 14',
        digits: '131114',
        by: ['call'],
        hours: 'day and night',
        cost: 'free from a mobile, a local call from a landline',
        page: 'https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/',
        seen,
      },
      {
        who: 'Lifeline',
        shown: '0477 13 11 14',
        digits: '0477131114',
        by: ['text'],
        hours: 'day and night',
        page: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
        seen,
      },
    ],
  },
  'new-zealand': {
    name: 'New Zealand',
    emergency: {
      digits: '111',
      page: 'https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service/',
      seen,
    },
    lines: [
      {
        who: '1737, Need to talk?',
        shown: '1737',
        digits: '1737',
        by: ['call', 'text'],
        hours: 'day and night',
        cost: 'free',
        page: 'https://www.pegasus.health.nz/?p=6300',
        seen,
      },
    ],
  },
  india: {
    name: 'India',
    emergency: {
      digits: '112',
      page: 'https://en.vikaspedia.in/social-welfare/women-and-child-development/emergency-response-support-system',
      seen,
    },
    lines: [],
  },
  'south-africa': {
    name: 'South Africa',
    emergency: {
      digits: '112',
      page: 'https://www.capetown.gov.za/City-Connect/Report/Report-a-crime/Emergency-contact-numbers',
      seen,
    },
    lines: [],
  },
  'european-union': {
    name: 'European Union',
    emergency: { digits: '112', page: 'https://pulizija.gov.mt/en/emergency-services-112/', seen },
    lines: [],
  },
  // The page says "across the European Union and other countries". Where 112 does not answer, the local one must.
  elsewhere: {
    name: 'Somewhere else',
    emergency: { digits: '112', page: 'https://pulizija.gov.mt/en/emergency-services-112/', seen },
    lines: [],
  },
}

export const callLink = ({ digits }: { digits: string }): string => `tel:${digits}`

/** The word a line asks for is already in the text when it opens; nothing is sent by opening it. */
export const textLink = ({ digits, send }: HelpLine): string =>
  send === undefined ? `sms:${digits}` : `sms:${digits}?&body=${send}`

const zonesOf: Partial<Record<RegionId, string>> = {
  'united-kingdom': 'Europe/London Europe/Belfast Europe/Jersey Europe/Guernsey Europe/Isle_of_Man GB',
  ireland: 'Europe/Dublin Eire',
  canada:
    'America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns America/Regina ' +
    'America/Montreal America/Moncton America/Glace_Bay America/Goose_Bay America/Thunder_Bay America/Nipigon ' +
    'America/Rainy_River America/Iqaluit America/Rankin_Inlet America/Resolute America/Atikokan America/Blanc-Sablon ' +
    'America/Swift_Current America/Yellowknife America/Inuvik America/Cambridge_Bay America/Creston ' +
    'America/Dawson_Creek America/Fort_Nelson America/Whitehorse America/Dawson America/Pangnirtung America/Coral_Harbour',
  'united-states':
    'America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Anchorage America/Detroit ' +
    'America/Boise America/Juneau America/Sitka America/Nome America/Adak America/Metlakatla America/Yakutat ' +
    'America/Menominee America/Indianapolis America/Louisville America/Puerto_Rico America/St_Thomas Pacific/Honolulu ' +
    'Pacific/Guam Pacific/Pago_Pago Pacific/Saipan',
  'new-zealand': 'Pacific/Auckland Pacific/Chatham',
  india: 'Asia/Kolkata Asia/Calcutta',
  'south-africa': 'Africa/Johannesburg',
  'european-union':
    'Europe/Paris Europe/Berlin Europe/Busingen Europe/Madrid Africa/Ceuta Atlantic/Canary Europe/Rome Europe/Lisbon ' +
    'Atlantic/Madeira Atlantic/Azores Europe/Amsterdam Europe/Brussels Europe/Luxembourg Europe/Vienna Europe/Warsaw ' +
    'Europe/Prague Europe/Bratislava Europe/Budapest Europe/Bucharest Europe/Sofia Europe/Athens Asia/Nicosia ' +
    'Europe/Nicosia Europe/Malta Europe/Zagreb Europe/Ljubljana Europe/Copenhagen Europe/Stockholm Europe/Helsinki ' +
    'Europe/Mariehamn Europe/Tallinn Europe/Riga Europe/Vilnius',
}

const countriesOf: Record<Exclude<RegionId, 'elsewhere'>, string> = {
  'united-kingdom': 'GB UK JE GG IM',
  ireland: 'IE',
  'united-states': 'US PR GU AS VI MP',
  canada: 'CA',
  australia: 'AU',
  'new-zealand': 'NZ',
  india: 'IN',
  'south-africa': 'ZA',
  'european-union': 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IT LV LT LU MT NL PL PT RO SK SI ES SE',
}

const asKeys = (table: Partial<Record<RegionId, string>>) =>
  new Map(
    Object.entries(table).flatMap(([region, keys]) =>
      keys.split(' ').map((key) => [key, region as RegionId]),
    ),
  )

const regionOfZone = asKeys(zonesOf)
const regionOfCountry = asKeys(countriesOf)

/**
 * [C5] A first guess, which the person can change. The clock's zone comes before the language: an emergency number
 * depends on where somebody is, not on how they spell. A zone on the ground but outside every region means
 * elsewhere; only a zone that names no place (UTC) leaves it to the languages, the first that names a country.
 */
export function guessRegion(languages: readonly string[], zone: string): RegionId {
  const byZone = regionOfZone.get(zone) ?? zoneFamily(zone)
  if (byZone) return byZone
  if (zone.includes('/') && !zone.startsWith('Etc/')) return 'elsewhere'
  for (const language of languages) {
    const country = /[-_]([A-Za-z]{2})\b(?!.*[-_][A-Za-z]{2}\b)/.exec(language)?.[1]
    const region = country === undefined ? undefined : regionOfCountry.get(country.toUpperCase())
    if (region) return region
  }
  return 'elsewhere'
}

/** Zones named in families: every one under these is in one country. */
function zoneFamily(zone: string): RegionId | undefined {
  if (zone.startsWith('Australia/')) return 'australia'
  if (zone.startsWith('Canada/')) return 'canada'
  if (/^(US|America\/(Indiana|Kentucky|North_Dakota))\//.test(zone)) return 'united-states'
  return undefined
}
