const things = (n: number) => (n === 1 ? 'one thing' : `${n} things`)

/** Words of taking everything out. */
export const out = {
  title: 'Take everything out',
  menuNote: 'plain files, not sealed',
  lede: 'All you kept, in plain files that other programs can read. They are made on this phone and sent nowhere.',
  warning: 'Nothing seals these files.',
  warningNote:
    'Whoever finds one can read all of it: on this phone, or wherever your downloads are copied to. The lock of Bide does not reach them.',
  backup: 'A sealed backup instead',
  backupNote: 'the one Bide takes back',
  json: 'Save it all',
  jsonNote: 'One JSON file, for other programs: all that happened, and what it comes to.',
  tables: 'Save tables',
  tablesNote: 'A ZIP of CSV files, for a spreadsheet: one table for each kind of thing.',
  answers: 'Your answers to the quiet questions',
  leaveOut: 'Leave them out',
  putIn: 'Put them in',
  answersNote: 'They stay out, unless you say otherwise here.',
  notInIt: 'Words that still stand in a box are not in it. Bide does not take these files back.',
  making: 'Making it.',
  handed: (n: number) =>
    `Handed to the browser, with ${things(n)} in it. Look in your downloads to be sure it is there.`,
  unread: (n: number) => `${n === 1 ? 'One part' : `${n} parts`} here would not open, so it is not whole.`,
}
