const counted = (n: number) => n.toLocaleString('en-GB')
const things = (n: number) => (n === 1 ? 'one thing' : `${counted(n)} things`)

/** In steps a person can picture: a file is never said to be 0 of anything. */
const size = (bytes: number) =>
  bytes < 1_000_000
    ? `${counted(Math.max(1, Math.round(bytes / 1_000)))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`

/** Taking everything along, putting it back, deleting it, and what to say when something is wrong. */
export const backup = {
  menu: {
    backup: 'Backup',
    none: 'none yet',
    trouble: 'Trouble',
    delete: 'Delete everything',
    deleteNote: 'asks first',
  },

  notice: {
    noneYet: 'No backup yet. This browser may clear what you wrote.',
    noneYetKept: 'No backup yet. If this phone is lost, so is what you wrote.',
    old: (when: string) => `Your last backup was made ${when}.`,
    make: 'Make one',
    makeAgain: 'Make a new one',
  },

  make: {
    title: 'Backup',
    lede: 'All you wrote, sealed in one file. You choose where it is kept.',
    none: 'There is none yet.',
    last: (when: string) => `The last one was made ${when}.`,
    first: 'A passphrase for this file',
    again: 'Once more',
    hint: 'Four or five words. You will need it to open the file, and nobody can reset it. It is not the lock of this phone.',
    short:
      'This is very short. Whoever has the file can try as often as they like. Four or five words are better.',
    differ: 'The two are not the same yet.',
    go: 'Make the file',
    making: 'Sealing it. This can take some seconds.',
    madeTitle: 'The file is ready.',
    made: (entries: number, bytes: number) => `It holds ${things(entries)}, in ${size(bytes)}.`,
    damaged: (n: number) =>
      n === 1
        ? 'One part here could not be read, and is not in it.'
        : `${counted(n)} parts here could not be read, and are not in it.`,
    save: 'Save it',
    share: 'Share it',
    saved: 'Handed to the browser. Look in your downloads to be sure it is there.',
    shared: 'Handed over. Look where you sent it to be sure it is there.',
    left: 'Not handed over. It is still here until you leave this page.',
    noMemory: 'This phone had not enough free memory to seal it. Close other apps, and try again.',
    noRoom: 'The file is made, but this phone has no room left to note that.',
    protects: 'What it keeps safe',
    protectsNote: 'If this phone is lost or cleared, you can put all of it back on any phone with the file.',
    protectsNot: 'What to know',
    protectsNotes: [
      'Whoever has the file and the passphrase can read it all.',
      'Whoever sees the file can see how big it is. Its name says “backup” and the day.',
      'A file kept online is also held by whoever runs that place. They cannot read it without the passphrase.',
      'Words still in a box are not in it, only what was put down.',
    ],
    restore: 'Put a backup back',
  },

  restore: {
    title: 'Put a backup back',
    lede: 'Pick the file. Nothing is changed until you say so.',
    pick: 'The file',
    passphrase: 'Its passphrase',
    open: 'Open the file',
    opening: 'Opening it. This can take some seconds.',
    holds: (entries: number, when: string) => `It holds ${things(entries)}, made ${when}.`,
    ask: 'Put them back?',
    joined: 'They join what is here. What is here stays, and nothing comes twice.',
    yes: 'Put them back',
    no: 'Not now',
    putting: 'Putting them back.',
    done: (added: number) =>
      added === 0 ? 'All of it was here already.' : `Put back. ${things(added)} came back.`,
    toToday: 'To Today',
    refused: {
      'wrong-passphrase':
        'That passphrase did not open it. Look at what you typed, and try again. Nothing was changed.',
      'not-a-backup': 'This is not a backup that Bide made. Nothing was changed.',
      damaged:
        'This file is cut off or broken, so none of it was used. Nothing was changed. Try another copy of it.',
      newer: 'A newer Bide made this file. Update Bide, and try again. Nothing was changed.',
      'no-memory':
        'This phone had not enough free memory to open it. Close other apps, and try again. Nothing was changed.',
      unreadable: 'The phone would not hand over this file, or it is far too big. Nothing was changed.',
      'no-room': 'There is not room enough on this phone. Nothing was changed.',
    },
  },

  delete: {
    title: 'Delete everything',
    lede: 'All that Bide keeps in this browser goes, for good. No one can bring it back.',
    goes: 'What goes',
    goesList: [
      'All you put down, and all that came of it.',
      'Your lines, people, dates and settings.',
      'The lock and its keys.',
      'Bide itself, as this browser has kept it.',
    ],
    stays: 'What stays',
    staysList: [
      'Files you made as a backup, and dates in your calendar.',
      'What you sent or copied to other places.',
      'The icon on the home screen. Take it off by hand.',
      'That this page was opened, in the list your browser keeps.',
    ],
    noBackup: 'There is no backup.',
    cannotTell: 'While it is locked, Bide cannot tell if there is a backup.',
    last: (when: string) => `Your last backup was made ${when}.`,
    ask: 'Delete it all?',
    askNote: 'This cannot be undone.',
    go: 'Delete everything',
    yes: 'Delete it all',
    no: 'Keep it',
    deleting: 'Deleting it.',
    leftOver:
      'Not all of it could be deleted. Close other windows of Bide, and press again. Or clear the data of this site in the settings of your browser.',
  },

  trouble: {
    title: 'Trouble',
    lede: 'If something does not work, this may help whoever looks into it. It is counted here, and nothing is sent.',
    inIt: 'There are no words of yours in it, only counts.',
    version: 'Version',
    browser: 'Browser',
    entries: 'Kept',
    unread: 'Not understood',
    damaged: 'Would not open',
    drafts: 'Boxes with words',
    storage: 'Room in use',
    storageOf: (used: number, all: number) => `${size(used)} of ${size(all)}`,
    persisted: 'Promised to keep it',
    errors: 'Errors since it was opened',
    yes: 'yes',
    no: 'no',
    unknown: 'not known',
    none: 'none',
    error: (kind: string, where: string, times: number) => `${kind} at ${where}, ${counted(times)}×`,
    counted,
    counting: 'counting',
    copy: 'Copy it',
    copied: 'Copied. Nothing was sent.',
    refused: 'This browser did not allow it. You can mark it with your finger and copy it.',
  },
}
