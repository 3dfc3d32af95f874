/**
 * Who to ring for someone who is afraid, and for someone who frightens another. As in help.ts, a number stands here
 * only with the page it was seen on and the day it was read; those pages were read as stored copies, not live, so each
 * number is still to be dialled or read live before a release.
 *
 * What was looked for and not seen on the page of the line itself, of a government or of a health service is not here: the
 * women's helpline 181 in India, the men's line in Ireland, a line for all of Canada, the line for men who use violence
 * in Ireland and in New Zealand. There the emergency number, the directory and what else stands here are all there is.
 */
import type { HelpLine, RegionId, Seen } from './help.ts'

export type AbuseLine = HelpLine & { readonly forWhom: 'women' | 'men' | 'anyone' }

export type AbuseHelp = {
  /** For someone who is afraid. */
  readonly afraid: readonly AbuseLine[]
  /** For someone who frightens another and wants to stop. */
  readonly frightening: readonly AbuseLine[]
  /** What to press when one cannot speak on a mobile, where an emergency call works so. */
  readonly silent?: Seen & { readonly press: string }
}

const seen = '2026-11-24'
const day = 'day and night'

const itsNotOk: AbuseLine = {
  who: 'It’s Not OK info line',
  forWhom: 'anyone',
  shown: '0800 456 450',
  digits: '0800456450',
  by: ['call'],
  hours: '9:00 to 23:00',
  cost: 'free',
  page: 'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
  seen,
}

const none: AbuseHelp = { afraid: [], frightening: [] }

export const abuseHelp: Record<RegionId, AbuseHelp> = {
  'united-kingdom': {
    afraid: [
      {
        who: 'National Domestic Abuse Helpline',
        forWhom: 'women',
        shown: '0808 2000 247',
        digits: '08082000247',
        by: ['call'],
        hours: day,
        cost: 'free',
        page: 'https://refuge.org.uk/news/refuge-responds-to-reports-of-potential-increase-in-domestic-abuse-during-covid-19',
        seen,
      },
      {
        who: 'Men’s Advice Line',
        forWhom: 'men',
        shown: '0808 801 0327',
        digits: '08088010327',
        by: ['call'],
        page: 'https://www.keepingwellnwl.nhs.uk/self-help-resources/staying-safe-domestic-violence',
        seen,
      },
    ],
    frightening: [
      {
        who: 'Respect Phoneline',
        forWhom: 'anyone',
        shown: '0808 802 4040',
        digits: '08088024040',
        by: ['call'],
        page: 'https://www.keepingwellnwl.nhs.uk/self-help-resources/staying-safe-domestic-violence',
        seen,
      },
    ],
    silent: {
      press: '55',
      page: 'https://www.iow.gov.uk/housing-and-adult-social-care/adult-social-care/adult-safeguarding/immediate-danger/',
      seen,
    },
  },
  ireland: {
    afraid: [
      {
        who: 'Women’s Aid',
        forWhom: 'women',
        shown: '1800 341 900',
        digits: '1800341900',
        by: ['call'],
        // The number is on this page; that it is answered at any hour is on the same organisation's page of 5 September 2016.
        hours: day,
        cost: 'free',
        page: 'https://www.womensaid.ie/about/newsevents/news/2009/11/30/supporting-a-friend-sinead-desmond-launches-the-wo/',
        seen,
      },
    ],
    frightening: [],
  },
  'united-states': {
    afraid: [
      {
        who: 'National Domestic Violence Hotline',
        forWhom: 'anyone',
        shown: '800 799 7233',
        digits: '8007997233',
        by: ['call'],
        hours: day,
        page: 'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
        seen,
      },
      {
        who: 'National Domestic Violence Hotline',
        forWhom: 'anyone',
        shown: '88788',
        digits: '88788',
        by: ['text'],
        send: 'START',
        hours: day,
        page: 'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
        seen,
      },
    ],
    frightening: [],
  },
  canada: none,
  australia: {
    afraid: [
      {
        who: '1800RESPECT',
        forWhom: 'anyone',
        shown: '1800 737 732',
        digits: '1800737732',
        by: ['call'],
        // The hours are on plan4womenssafety.dss.gov.au, the government's page about this line.
        hours: day,
        page: 'https://www.surfcoast.vic.gov.au/My_Community/Domestic_violence',
        seen,
      },
    ],
    frightening: [
      {
        who: 'Men’s Referral Service',
        forWhom: 'men',
        shown: '1300 766 491',
        digits: '1300766491',
        by: ['call'],
        page: 'https://ntv.org.au/get-help/getting-support',
        seen,
      },
    ],
  },
  'new-zealand': {
    afraid: [
      {
        who: 'Women’s Refuge crisis line',
        forWhom: 'women',
        shown: '0800 733 843',
        digits: '0800733843',
        by: ['call'],
        hours: day,
        cost: 'free',
        page: 'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
        seen,
      },
      itsNotOk,
    ],
    // The page says of its lines: "if you want to change your own behaviour" too.
    frightening: [itsNotOk],
  },
  india: none,
  'south-africa': {
    afraid: [
      {
        who: 'Gender-Based Violence Command Centre',
        forWhom: 'anyone',
        shown: '0800 428 428',
        digits: '0800428428',
        by: ['call'],
        hours: day,
        page: 'http://gbv.org.za/about-us',
        seen,
      },
    ],
    frightening: [],
  },
  'european-union': {
    afraid: [
      {
        who: 'Helpline for women',
        forWhom: 'women',
        shown: '116 016',
        digits: '116016',
        by: ['call'],
        // Reached in Germany since June 2023; the other countries were to follow, so the page with the number says where.
        hours: 'in Germany, and in more countries as they join',
        page: 'https://www.attendorn.de/Rathaus/Aktuelles/Hilfetelefon-jetzt-mit-EU-weiter-Nummer.php?object=tx,3521.6.1&ModID=7&FID=3521.9679.1&NavID=2422.12.1',
        seen,
      },
    ],
    frightening: [],
  },
  elsewhere: none,
}
