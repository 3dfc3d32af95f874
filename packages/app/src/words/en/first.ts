/** The few words that are needed before anything else is there; the rest of them come with the first page that has them. */
export const first = {
  opening: 'Opening',
  /** The names Bide can go by. */
  names: { bide: 'Bide', notes: 'Notes', weather: 'Weather', lists: 'Lists' },
  /** What the second door says where someone is afraid. */
  afraidDoor: 'Write a note',
}
