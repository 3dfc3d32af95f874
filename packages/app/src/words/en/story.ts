import type { DateOffer } from '@bide/core/offered'
import type { Partner } from '@bide/core/settings'
import type { Agreed, AskedFor, HappeningKind, Where, Who } from '@bide/core/story'
import { subject, theirs, upper } from './grammar.ts'

type Sign = Agreed['signs'][number]

/** What was done, the same for whoever did it. */
const did: Record<HappeningKind, string> = {
  began: 'began it',
  moved_out: 'moved out',
  broke_up: 'ended it',
  asked_space: 'asked for space',
  asked_end: 'asked for it to end',
  asked_let_go: 'asked to be let go',
  said: 'said this',
  contact: 'got in touch',
  visit: 'came by, not asked',
  pleaded: 'pleaded',
  unresponsive: 'did not answer',
  fight: 'fought',
  apology: 'said sorry',
  affair: 'saw someone else',
  counselling: 'turned to a counsellor',
  filed: 'took it to the law',
  moved_back: 'came back',
  together: 'spent time together',
  changed_view: 'saw it another way',
  violence: 'used force',
  crisis: 'was in danger',
}

/** What two do, or what has nobody who does it. */
const together: Partial<Record<HappeningKind, string>> = {
  began: 'It began',
  moved_out: 'You began to live apart',
  broke_up: 'It ended',
  asked_space: 'You agreed on time apart',
  asked_end: 'You spoke of ending it',
  contact: 'You two were in touch',
  moved_back: 'You tried again',
  crisis: 'There was danger',
}

const happened = (kind: HappeningKind, who: Who, { pronoun }: Partner): string => {
  if (kind === 'began') return 'It began'
  if (who === 'both') return together[kind] ?? `You two ${did[kind]}`
  const by = { writer: 'You', partner: upper(subject[pronoun]), other: 'Someone else' }[who]
  if (kind === 'visit' && who === 'writer') return 'You went there, not asked'
  const plural = kind === 'crisis' && (who === 'writer' || (who === 'partner' && pronoun === 'they'))
  return `${by} ${plural ? 'were in danger' : did[kind]}`
}

const flags: Record<Sign['flag'], string> = {
  violence: 'Force',
  threat: 'A threat',
  fear: 'Fear',
  self_harm: 'A wish to die',
  coercion: 'Control',
  stalking: 'Following or watching',
  order: 'An order of a court',
}

/** Words of telling what happened, and of what was read in it. */
export const story = {
  tell: {
    title: 'What happened?',
    lede: 'Write or paste it as it comes. It is read on this phone and sent to nobody.',
    label: 'What happened',
    placeholder: 'For instance: about seven months ago …',
    written: 'When did you write this?',
    go: 'Read it',
    reading: 'Reading it.',
    night: 'It is late. Three lines are enough. The long story can wait for daylight.',
    what: 'What',
    whatHint: 'for instance: I went to the flat',
    when: 'When',
    whens: { today: 'Today', week: 'This week', earlier: 'Earlier', date: 'A date' },
    theirWords: (p: Partner) => `${upper(theirs[p.pronoun])} words`,
    theySaid: (words: string, { pronoun }: Partner) => `${upper(subject[pronoun])} said: “${words}”`,
    keepLines: 'Keep these lines',
    none: 'Nothing was read in it as your own story. You can add what happened by hand, or write more.',
    unread: 'It could not be read here. Nothing is lost: add what happened by hand.',
  },
  timeline: {
    title: 'Is this how it went?',
    lede: (day: string) =>
      `Read from your words, on this phone. Counted from ${day}, the day you wrote them.`,
    often: 'It is often wrong. Tap what is not right.',
    right: 'Right',
    change: 'Change',
    leaveOut: 'Leave it out',
    keep: (n: number) => (n === 0 ? 'Go on' : n === 1 ? 'Keep it' : `Keep all ${n}`),
    add: 'Add something',
    noDay: 'No date',
    happened,
  },
  change: {
    title: (isNew: boolean) => (isNew ? 'What else happened?' : 'How was it?'),
    what: 'What was it?',
    who: 'Who was it?',
    whos: (p: Partner): Record<Who, string> => ({
      writer: 'Me',
      partner: upper(subject[p.pronoun]),
      both: 'Both of us',
      other: 'Someone else',
    }),
    kinds: (kind: HappeningKind) => upper(did[kind]),
    day: 'On which day, if you know?',
    words: 'In your words',
    keep: 'Keep it',
    drop: 'Leave it out',
  },
  where: {
    title: 'And where do you stand?',
    lede: 'Put right what was read wrong. A wrong one here makes a wrong page.',
    read: (words: string) => `From “${words}”`,
    bond: 'What are you to each other?',
    bonds: {
      married: 'Married',
      engaged: 'Engaged',
      dating: 'A couple',
      unclear: 'Rather not say',
    } satisfies Record<Where['relationship'], string>,
    left: 'Who left?',
    leavers: (p: Partner): Record<Where['whoLeft'], string> => ({
      partner: upper(subject[p.pronoun]),
      writer: 'I did',
      mutual: 'We both did',
      none: 'Nobody has',
      unclear: 'Not clear',
    }),
    asked: ({ pronoun }: Partner) => `What did ${subject[pronoun]} ask for?`,
    askedFors: {
      space: 'Space',
      'let-go': 'To be let go',
      limited: 'Only some ways to be in touch',
      'no-contact': 'No contact',
      slow: 'To take it slowly',
      closer: 'To have me back',
      none: 'Nothing like that',
    } satisfies Record<AskedFor, string>,
    apart: 'Do you live apart?',
    children: 'Are there children?',
    yes: 'Yes',
    no: 'No',
    stage: 'How far is it?',
    stages: {
      none: 'Nothing of that kind',
      contemplating: 'One of us thinks of it',
      asked_space: 'Space was asked for',
      trial_separation: 'Apart, nothing settled',
      wants_out: 'One of us wants it to end',
      filed: 'It is with the law',
      broken_up: 'It has ended',
      reconciling: 'We are trying again',
    } satisfies Record<Where['stage'], string>,
    third: 'Is someone else part of it?',
    thirds: { yes: 'Yes', suspected: 'I think so', no: 'No' },
    wish: 'What do you want most?',
    wishes: (p: Partner): Record<Where['wish'], string> => ({
      reconcile: `${p.pronoun === 'they' ? 'Them' : p.pronoun === 'he' ? 'Him' : 'Her'} back`,
      end: 'For it to end',
      unsure: 'I don’t know',
      understand: 'To know what it means',
      cope: 'To get through it',
      safety: 'To be safe',
      other: 'Something else',
    }),
    question: 'What do you most want answered?',
    signs: 'You told of danger',
    sign: (flag: Sign['flag'], by: Who, { pronoun }: Partner) => {
      const who = {
        writer: 'you',
        partner: subject[pronoun],
        both: 'both of you',
        other: 'someone else',
      }[by]
      return `${flags[flag]}, by ${who}`
    },
    notSo: 'Not so',
    isSo: 'It is so',
    pronoun: 'Who is it about?',
    pronouns: { he: 'Him', she: 'Her', they: 'Them' },
    moreQuestions: 'More questions',
    ownQuestion: 'Or in your own words',
    hurts: 'What hurts most in it?',
    hurtsHint: 'one line, yours',
    keep: 'Keep this',
  },
  offers: {
    row: 'What your story can fill in',
    title: 'What your story can fill in',
    lede: 'Each is one tap, and you can take it back. Nothing is filled in by itself.',
    none: 'There is nothing more to fill in.',
    all: (n: number) => `Keep all ${n}`,
    take: 'Keep',
    taken: 'Kept',
    undo: 'Take it back',
    look: 'Look at it',
    ask: (p: Partner) => `What ${subject[p.pronoun]} asked for`,
    askNote: 'You see it once more before it is kept. What was asked stays, as a history.',
    dates: 'Days ahead',
    as: {
      law: 'A date at law',
      elsewhere: 'A day to be elsewhere',
      'look-again': 'A day to look again',
    } satisfies Record<DateOffer['as'], string>,
    contacts: 'Times you were in touch',
    contactsNote:
      'They stand in Contact, marked as from your story, and are counted nowhere. A story tells what stood out, not all there was.',
    fight: 'A fight',
    fightsNote: 'One at a time, at most once a week.',
  },
  answer: {
    menu: 'Your answer',
    none: 'Tell me what happened first. Then this page answers it.',
    tell: 'Tell me what happened',
    waits: 'Two quiet questions come first.',
    waitsNote: 'They are about safety. With them this page says first what matters most.',
    questions: 'To the two questions',
    ask: (p: Partner) => `What did ${subject[p.pronoun]} ask for?`,
    told: 'What you told Bide',
    correct: 'Correct it',
    made: (day: string) => `Made on this phone, from what you told, on ${day}.`,
    from: 'Where this comes from',
    fold: 'Fold it away',
    rests: {
      told: 'From your own words.',
      ask: 'From what was asked of you.',
      author: 'From the one who wrote the article: what she lived through.',
      research: 'From research.',
      plain: 'A thought to try. No study stands behind it.',
      unknown: 'Nobody knows.',
      safety: 'From Bide’s rules of safety.',
    },
    sources: (numbers: readonly string[]) => `Sources ${numbers.join(', ')}.`,
    changed: (n: number) => `This page changed in ${n} ${n === 1 ? 'place' : 'places'}.`,
    changedAtOnce: 'This page changed, and shows the new one at once, for your safety.',
    see: 'See the new page',
    before: 'It said before:',
    start: 'Start backing off',
    started: 'The plan is kept. The days count from here.',
    keep: 'Keep this page',
    kept: 'It is kept. You find it in the menu.',
    print: 'Print',
    people: 'People',
    help: 'Help near you',
    why: 'Why I am waiting',
    whole: 'The whole page',
  },
}
