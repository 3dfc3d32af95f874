/** What this week looks like: three errands at most, of three kinds, the most particular first. */
import { piece as p } from './piece.ts'

export const errands = [
  // The first night
  p(
    'week.tonight.people',
    'd:tonight & left',
    'Someone with you, or on the phone. Something to eat. And when you go to bed, the phone in another room.',
    { about: 'hour' },
  ),
  // The law
  p(
    'week.tonight.message',
    'd:tonight & left & !home',
    'The long message stays unsent. Put it down here, where nothing goes out. Mute {them} for now, so that you don’t meet {them} by chance on a screen.',
    { about: 'urge', act: 'hold' },
  ),
  p(
    'week.tonight.tell',
    'd:tonight & left & !home',
    'Tomorrow, one line for those who need to know: “We’ve parted. I’m not up to talking about it yet.” Then one meal with someone.',
    { about: 'person' },
  ),
  p(
    'week.urge.visit',
    'left & (push:visit | push:monitor) & ally & !home',
    'One plan, made now: if you want to go there, you ring {ally} first, and you don’t take the car.',
    { about: 'urge', act: 'hold' },
  ),
  p(
    'week.urge.visit.any',
    'left & (push:visit | push:monitor) & !home',
    'One plan, made now: if you want to go there, you ring someone first, and you don’t take the car keys.',
    { about: 'urge', act: 'hold' },
  ),
  p(
    'week.law.papers',
    'left & st:filed & d:court & married',
    'Take the papers to a family lawyer, your own, this week. Read each date twice and answer in time. What you feel about it can be late; the reply can’t.',
    { about: 'law', act: 'law-date' },
  ),
  p(
    'week.law.home',
    'left & law & home & married',
    'See a family lawyer of your own. {They} {v:has|have} had advice or may soon. Until you have, don’t move out, sign, sell or shift money, and delete nothing.',
    { about: 'law', act: 'law-date' },
  ),
  p(
    'week.law',
    'left & law & married',
    'See a family lawyer, alone, soon. To know where you stand is not a step towards the end. Sign nothing while you are this shaken.',
    { about: 'law', act: 'law-date' },
  ),
  p(
    'week.mine.law',
    'mine & married & (w:end | law) & !(view & w:other)',
    'Have one talk with a lawyer or a legal aid clinic before anyone moves, signs or splits anything. The rules differ from place to place.',
    { about: 'law', act: 'law-date' },
  ),
  // The body
  p(
    'week.body',
    '(left | mine) & d:body',
    'You wrote “{d:body}”. Small things at set hours: toast, soup, a walk, light out at the same time. If it goes on past a week or two, tell a doctor those same words.',
    { about: 'body', rests: 'told' },
  ),
  p(
    'week.panic',
    '(left | mine) & d:panic',
    'When it gets like “{d:panic}”: feet on the floor, cold water, name five things in the room. Then ring someone. If it comes every day, tell a doctor.',
    { about: 'body', rests: 'told' },
  ),
  // The urge
  p(
    'week.urge.look',
    'left & (affair:partner | d:blocked | d:replaced | d:look-up)',
    'Leave {their} page alone, and anyone’s who is close to {them}. People who kept looking at an ex’s page were more distressed. It is not known which came first.',
    { about: 'urge', rests: 'research', src: ['52'] },
  ),
  p(
    'week.urge.home',
    'left & home',
    'When you want to start on it again in the evening, go out for ten minutes, or write it down here. Nothing is sent. In the morning you choose.',
    { about: 'urge', act: 'hold' },
  ),
  p(
    'week.slow.own',
    'left & ask:slow & together',
    'Keep one evening a week that is yours alone, with people who knew you before. Then your whole week doesn’t hang on one visit.',
    { about: 'person' },
  ),
  p(
    'week.slow.small',
    'left & ask:slow & together',
    'Ask for nothing new for some weeks. After that, one small thing, and only one: a walk, a film, the two of you.',
    { about: 'urge' },
  ),
  p(
    'week.slow.line',
    'left & ask:slow & together',
    'When {they} {v:has|have} gone home, one line in a notebook: was it a good evening, for itself? Read them in a month, not before.',
    { about: 'hour' },
  ),
  p(
    'week.urge.1',
    'left & (!ask:limited | open:messages | open:calls) & !q:tell & (w:reconcile | push | ask:away | silent | w:understand)',
    'When you want to write to {them}, put it down here. Nothing is sent. In the morning you choose, and the morning sees it differently.',
    { about: 'urge', act: 'hold', turn: 'urge' },
  ),
  p(
    'week.urge.2',
    'left & (!ask:limited | open:messages | open:calls) & !q:tell & (w:reconcile | push | ask:away | silent | w:understand)',
    'The wish to write comes in waves, and is strongest at night. Write it here, where nothing is sent. Then put the phone in another room until it is light.',
    { about: 'urge', act: 'hold', turn: 'urge' },
  ),
  p(
    'week.urge.3',
    'left & (!ask:limited | open:messages | open:calls) & !q:tell & (w:reconcile | push | ask:away | silent | w:understand)',
    'Make one rule for the nights: whatever I want to tell {them} after nine waits for breakfast. Put it down here; nothing is sent.',
    { about: 'urge', act: 'hold', turn: 'urge' },
  ),
  p(
    'week.urge.coffee',
    'left & ask:limited & !open:messages & !open:calls',
    'Between the times you meet: nothing. If words come, put them down here, where nothing is sent.',
    { about: 'urge', act: 'hold' },
  ),
  p(
    'week.mine.look',
    'mine & (affair:partner | w:cope)',
    'Take {them} off your screens: mute, unfollow, put the pictures in one box. Not to wipe it out. To stop meeting it before breakfast.',
    { about: 'urge' },
  ),
  // Days
  p('week.day', '(left | mine) & d:day-ahead & d:came-out', 'Ask a friend now to keep that day with you.', {
    about: 'day',
  }),
  p(
    'week.dayahead',
    'left & d:day-ahead & !d:came-out',
    'There is a day ahead that will be hard. Choose now where you will be on it, and with whom. Don’t leave it to the day.',
    { about: 'day' },
  ),
  p(
    'week.agreed',
    'left & ask:agreed',
    'Write down the day you agreed on. Then plan one kind thing for the night before it, and one for the night after.',
    { about: 'day', act: 'ask' },
  ),
  p(
    'week.session',
    'left & (open:counselling | d:counsel-together)',
    'For the next session, write down one thing you want {them} to know, and one thing you want to ask. Not more.',
    { about: 'day' },
  ),
  // People
  p(
    'week.person.ally',
    '(left | mine) & ally',
    'Tell {ally} all of it, also the parts you are ashamed of. Ask if you may ring late.',
    { about: 'person' },
  ),
  p(
    'week.person.nobody',
    '(left | mine) & (d:nobody | d:told-nobody)',
    'Tell one person this week. If there is truly no one: a doctor, a helper at a line, a group that meets. One is enough to begin.',
    { about: 'person' },
  ),
  p(
    'week.person.1',
    'left',
    'Choose one person, tell them what happened, and ask if you may ring at the bad hour.',
    { about: 'person', turn: 'person' },
  ),
  p(
    'week.person.2',
    'left',
    'Tell one person all of it this week, also the parts you are ashamed of. Half a story gets half the help.',
    { about: 'person', turn: 'person' },
  ),
  p('week.person.3', 'left', 'Say yes to one thing you are asked to, even if you go home early.', {
    about: 'person',
    turn: 'person',
  }),
  p(
    'week.well.1',
    'mine & view & w:other & kids',
    'Keep what works: {kidsOf} days, the fair words, the plain dates.',
    { about: 'practical' },
  ),
  p(
    'week.well.2',
    'mine & view & w:other',
    'On a bad day, remember that a bad day is allowed. It is no sign that you chose wrong.',
    { about: 'hour' },
  ),
  p('week.well.3', 'mine & view & w:other', 'Do one thing this week that is only for you.', {
    about: 'person',
  }),
  p(
    'week.mine.after',
    'mine & (i:ended | w:cope)',
    'Choose one person who may hear that you are sad about something you chose. You may feel guilty and relieved on one day.',
    { about: 'person' },
  ),
  p(
    'week.mine.person',
    'mine & !i:ended & !w:other & w:end',
    'Choose one person to call straight after the talk. You may be sorry and lighter in the same hour. Both can be.',
    { about: 'person' },
  ),
  // Practical
  p(
    'week.kids',
    'left & kids & apart & !kids:grown',
    'Settle one way and one time of day to talk about {kids}, and keep to it. It makes each message smaller.',
    { about: 'practical' },
  ),
  p(
    'week.alone',
    'left & d:empty-house',
    'Put something in the two worst hours of the day: a walk with someone, a class, supper at another table. The house can be empty while you are out.',
    { about: 'hour' },
  ),
  p(
    'week.pet',
    'left & d:pet & d:late-life',
    'Keep the dog’s hours: out in the morning, out at night. It is a reason to be dressed, and dogs don’t ask.',
    { about: 'hour' },
  ),
  p('week.home.out', 'left & home', 'Two evenings out of the house, said ahead. Not as a move. For air.', {
    about: 'hour',
  }),
  p(
    'week.mine.words',
    'mine & w:end & !i:ended',
    'Write down the first sentence you will say, and read it aloud twice. You will need it when your voice goes.',
    { about: 'practical' },
  ),
  p(
    'week.mine.dates',
    'mine & w:end & i:ended & home',
    'Write the plain end on one page: the date, the keys, the bills, who takes what. Then neither of you has to keep asking.',
    { about: 'practical' },
  ),
  p('week.mine.kids', 'mine & kids', 'Keep {kidsOf} days as they are, and what you say of {them} fair.', {
    about: 'practical',
  }),
  p(
    'week.back.time',
    'back',
    'One evening with no talk about the two of you. And one hour, on another day, that is only for that talk.',
    { about: 'practical' },
  ),
  p('week.back.one', 'back', 'Choose one thing you will do differently, do it, and don’t announce it.', {
    about: 'urge',
  }),
  p('week.back.self', 'back', 'One evening with people of your own.', { about: 'person' }),
  p(
    'week.back.counsel',
    'back & (fights | counsel)',
    'See a couples’ counsellor while you both still want to. It is easier to mend before it breaks again.',
    { about: 'counsel' },
  ),
  p('week.near.ask', 'near', 'Choose the hour, and write your one question down first.', {
    about: 'practical',
  }),
  p('week.near.own', 'near', 'One evening with people of your own, so that not all of you waits at home.', {
    about: 'person',
  }),
  p(
    'week.near.phone',
    'near',
    'Leave {their} phone alone. If you catch yourself reaching for it, go out of the room.',
    { about: 'urge' },
  ),
  p(
    'week.view',
    'left & fights & view & w:reconcile',
    'On one calm day, write down what you fought about as a stranger would have seen it. It takes a little of the heat out. The effect is small, and if it makes you feel worse, stop.',
    { about: 'view', rests: 'research', src: ['38', '39', '35'] },
  ),
  p(
    'week.long',
    'left & long',
    'Choose one thing for next month that doesn’t wait for {them}, and put a date on it.',
    { about: 'hour' },
  ),
  p(
    'week.hour.1',
    'left',
    'Find the hour that is worst, most often the evening, and put something in it: a person, a walk, a meal out of the house.',
    { about: 'hour', turn: 'hour' },
  ),
  p(
    'week.hour.2',
    'left',
    'Plan the first hour of each day, as it is often the hardest: up, washed, something warm, out of the door.',
    { about: 'hour', turn: 'hour' },
  ),
  p(
    'week.hour.3',
    'left',
    'Eat at set times, even toast, and go easy on drink. It is dull advice, and it holds a week together.',
    { about: 'hour', turn: 'hour' },
  ),
  p(
    'week.mine.bed',
    'mine',
    'Be plain with yourself: eat, sleep, see daylight. Decisions are kept by people who have slept.',
    { about: 'body' },
  ),
  p(
    'week.mine.hour',
    'mine',
    'Find the hour that is worst, and put a person or a walk in it. The first weeks are loudest in the evening.',
    { about: 'hour' },
  ),
]
