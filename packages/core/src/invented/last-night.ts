/** Ruth’s last night, with nothing decided about it yet: what she put down then is also on the gallery’s faces of a hold. */
export const lastNight = {
  date: '2026-11-23',
  hour: 23,
  minute: 40,
  words:
    'I know you said you need space but please please just talk to me, if you don’t answer I’m coming over',
  urge: 9,
} as const

/** The line she left herself on Thursday 19 November. */
export const nightLine = 'You always feel it is now or never. It never was.'
