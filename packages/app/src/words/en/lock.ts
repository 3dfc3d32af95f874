import { upper } from './grammar.ts'

type Kind = 'device' | 'passphrase' | 'passkey'

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const place = (n: number) => [...places, 'eleventh', 'twelfth'][n - 1] ?? String(n)

const after = (minutes: number) =>
  minutes === 60 ? 'after an hour' : minutes === 1 ? 'after one minute' : `after ${minutes} minutes`

/** Locks: choosing one, opening by one, and writing while nothing is open. */
export const lock = {
  menuNote: (kind: Kind, minutes: number) =>
    kind === 'device' ? 'this device only' : `${kind}, ${after(minutes)}`,

  locked: {
    title: 'Welcome back.',
    passphrase: 'Passphrase',
    show: 'Show',
    hideIt: 'Hide it',
    open: 'Open',
    opening: 'Opening. It takes about a second.',
    passkey: 'Open with the passkey',
    wrong: 'That was not it. Nothing is lost. Look at what you typed, and try again when you like.',
    passkeyRefused: 'The passkey did not open it. Nothing is lost. Try again when you like.',
    noStretch:
      'The place Bide was loaded from does not let it work out a passphrase. Nothing is lost. Use the twelve words, or open Bide where it was set.',
    gone: 'The key of this device does not open what is kept here. Nothing was deleted. You can write, and it is sealed.',
    write: 'Just write',
    words: 'Use twelve words',
    deleteAll: 'Delete everything',
  },

  write: {
    label: 'What you were about to write',
    placeholder: 'Write it here instead.',
    note: 'Still locked. When you put it down it is sealed, and only the lock opens it.',
  },

  down: {
    waits: 'It waits until',
    sealed: (clock: string) => `Sealed at ${clock}. Nobody can read it now, you included, until you unlock.`,
    picture: 'What you wrote, sealed',
    unlock: 'Unlock',
    another: 'Write another',
    help: 'Help near you',
    dropped: 'Not sent. That is sealed too.',
  },

  choose: {
    title: 'Choose a lock.',
    lede: 'What you write is sealed. The lock is how it opens, and you can change it any day.',
    kinds: {
      passphrase: 'A passphrase',
      passkey: 'A passkey',
      device: 'This device only',
    },
    says: {
      passphrase:
        'Keeps out anyone who holds this phone. Not someone who watches you type it, or spying software.',
      passkey:
        'Opens with your face, finger or phone code. Keeps out strangers, not someone who knows that code or uses your account.',
      device:
        'Sealed with a key this phone keeps. It opens without asking, so anyone who can open this phone can read it all.',
    },
    noPasskey: 'This browser has no passkeys that can open something like this.',
    asking: 'Seeing whether this browser can.',
    chosen: 'Chosen',
    asItIs: 'as it is',
    skip: 'Skip this',
    ifYouSkip: 'if you skip',
    next: 'Then twelve words, for paper',
    nextNote:
      'Shown once, next. If the lock is forgotten, this recovery phrase is the only way back in. Nobody can reset it for you.',
    go: { passphrase: 'Set a passphrase', passkey: 'Make a passkey', device: 'Leave it as it is' },
    change: {
      passphrase: 'Change the passphrase',
      passkey: 'Make another passkey',
      device: 'Take the lock away',
    },
    leaving: 'Then this phone opens Bide without asking. Whoever can open this phone can read it all.',
    lock: 'Lock',
    autoLock: 'It locks itself after',
    autoLockNote:
      'Counted from the last touch, also while this phone sleeps. It cannot be off while your words can be read.',
    minutes: (n: number) => (n === 60 ? 'an hour' : n === 1 ? 'one minute' : `${n} minutes`),
    now: 'Lock now',
    words: 'The twelve words',
    hasWords: 'They open Bide when the lock is forgotten.',
    noWords: 'There are none. If the lock is forgotten, nothing opens Bide again.',
    newWords: 'New twelve words',
    newWordsNote: 'The ones on paper before stop working.',
    came: 'You came in by the twelve words. Set a new lock now, if the old one is lost.',
    set: 'The lock is set.',
    removed: 'The lock is gone. This device opens by itself.',
    wordsSet: 'The new twelve words are in force.',
    noRoom: 'This phone has no room left, so nothing was changed.',
    elsewhere: 'The lock was changed in another window just now. Nothing was changed here.',
    noStretch:
      'The place Bide was loaded from does not let it work out a passphrase, so none was set. Whoever runs it finds what is missing in the page on hosting.',
    passkeyRefused: 'No passkey was made. Nothing was changed.',
    noPrf:
      'The passkey was made, but this phone cannot open anything with it. Nothing was changed here, and you can delete it from the phone’s passkeys.',
  },

  passphrase: {
    title: 'Set a passphrase.',
    lede: 'Several words that mean something to you and to nobody who knows you. Length helps most. Spaces count, capitals too.',
    first: 'Passphrase',
    again: 'Once more',
    short: 'This is very short. Someone who tries can find it. Four or five words are better.',
    differ: 'The two are not the same yet.',
    manager: 'If the browser offers to keep it, say no: then it opens for whoever can open the browser.',
    next: 'Next',
    setting: 'Setting it. It takes about a second.',
    left: 'The old lock may be left on the disk',
    leftNote:
      'A browser deletes, but the disk may keep a copy for a while. With a new key under it, what the old lock opened reads nothing that is kept here from now on.',
    newKey: 'Make a new key too',
  },

  words: {
    title: 'Twelve words, for paper.',
    lede: 'Write them down in this order, and keep them away from this phone. They are shown this once.',
    why: 'If the lock is forgotten they are the only way back in. Whoever has them can open everything here.',
    next: 'I have written them down',
    without: 'Go on without them',
    withoutNote: 'Then nobody can open a lock you forgot.',
    askTitle: 'Three of them, to be sure.',
    askLede: 'From your paper.',
    nth: (n: number) => `The ${place(n)} word`,
    notIt: (n: number) => `The ${place(n)} word is another one. Look at the paper again.`,
    back: 'Show them again',
    done: 'Set the lock',
    doneWords: 'Use these words',
  },

  enter: {
    title: 'Twelve words.',
    lede: 'From your paper, in their order. The first four letters of each are enough.',
    label: 'The twelve words',
    open: 'Open',
    unknown: (words: readonly string[]) =>
      words.length === 1
        ? `${upper(words[0] ?? '')} is not one of the words there are. Look at the paper again.`
        : `${upper(words.join(', '))} are not among the words there are. Look at the paper again.`,
    notTwelve: 'It has to be twelve words.',
    noPhrase:
      'All of these are words there are, but in this order they open nothing. One may be another, or two changed places.',
    wrong: 'These twelve words do not open what is kept here. Nothing is lost.',
  },
}
