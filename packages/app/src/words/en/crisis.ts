/** Words of the panel that opens when a text sounds of ending one's life. */
export const crisis = {
  label: 'Help, now',
  title: 'It sounds as if you may be thinking of ending your life. Is that right?',
  kept: 'What you wrote is kept; that this opened is not. Nobody monitors it, so please tell a person.',
  /** Opened by hand, from a page that says help is here. */
  titleAsked: 'Thinking of ending your life? A person can hear it now.',
  keptAsked: 'That you opened this is not kept. Nobody monitors it, so please tell a person.',
  call: (name: string, number: string) => (name === '' ? `Call ${number}` : `Call ${name}, ${number}`),
  /** `name` is the word to text, where one is needed. */
  text: (name: string, number: string) => (name === '' ? `Text ${number}` : `Text ${name} to ${number}`),
  web: (name: string) => `Open ${name}`,
  /** What the line's own page says of its hours and cost, and where it is. */
  when: (line: { cost?: string; hours?: string } | undefined, place: string) => {
    const said = [line?.cost, line?.hours].filter((part) => part !== undefined)
    const where =
      place === 'Somewhere else' ? '' : `in ${/^(United|European)/.test(place) ? 'the ' : ''}${place}`
    const all = [...said, where].filter((part) => part !== '').join(', ')
    return all.charAt(0).toUpperCase() + all.slice(1)
  },
  elsewhere: 'Elsewhere',
  here: 'Back to mine',
  near: 'Someone near can stay with you, or on the line.',
  emergency: 'In danger now, or already hurt.',
  safer: 'Make the place safer.',
  saferHow: 'Move away from anything you could use, or ask someone to take it. Go where there are people.',
  seen: (page: string, day: string) => `Seen on ${page}, ${day}.`,
  notNow: 'Not now',
}
