/** What this week looks like: three errands at most, of three kinds, the most particular first. */
import { piece as p } from './piece.ts'

export const errands = [
  // The first night
  p(
    'week.tonight.people',
    'd:tonight & left',
    'Have someone with you, or on the phone. Eat something. When you go to bed, leave the phone in another room.',
    { about: 'hour' },
  ),
  // The law
  p(
    'week.tonight.message',
    'd:tonight & left & !home',
    'If there is a long message in you, write it here, where nothing is sent. Mute {them} for now.',
    { about: 'urge', act: 'hold' },
  ),
  p(
    'week.tonight.tell',
    'd:tonight & left & !home',
    'Tomorrow, send one line to those who need to know: “We’ve parted. I’m not up to talking about it yet.” Then eat one meal with someone.',
    { about: 'person' },
  ),
  p(
    'week.urge.visit',
    'left & (push:visit | push:monitor) & ally & !home',
    'If you want to go there, ring {ally} before you leave the house.',
    { about: 'urge', act: 'hold' },
  ),
  p(
    'week.urge.visit.any',
    'left & (push:visit | push:monitor) & !home',
    'If you want to go there, ring someone before you leave the house. Choose who, now.',
    { about: 'urge', act: 'hold' },
  ),
  p(
    'week.law.papers',
    'left & st:filed & d:court & married',
    'Take the papers to your own lawyer this week, and answer by the date on them.',
    { about: 'law', act: 'law-date' },
  ),
  p(
    'week.law.home',
    'left & law & home & married',
    'See a family lawyer of your own. Until you have, don’t move out, sign, sell or shift money, and delete nothing.',
    { about: 'law', act: 'law-date' },
  ),
  p(
    'week.law',
    'left & law & married',
    'See a family lawyer of your own, soon. Knowing where you stand doesn’t bring the end closer. Sign nothing yet.',
    { about: 'law', act: 'law-date' },
  ),
  p(
    'week.mine.law',
    'mine & married & (w:end | law) & !(view & w:other)',
    'Talk to a lawyer or a legal aid clinic before anyone moves, signs or splits anything. The rules differ from place to place.',
    { about: 'law', act: 'law-date' },
  ),
  p(
    'week.mediation',
    'left & d:mediation & married',
    'See your own lawyer before you both meet. Write down what matters most to you.',
    { about: 'law', act: 'law-date' },
  ),
  p(
    'week.silence.married',
    'left & silent & married & !home & !together & !d:meets & !d:back-message & !ask:agreed',
    'Pick a date for yourself, not for {them}, six or eight weeks off. After it, look at what you want, with a counsellor or a lawyer.',
    { about: 'day' },
  ),
  p(
    'week.silence',
    'left & silent & !married & !home & !together & !d:meets & !d:back-message & !ask:agreed',
    'Pick a date for yourself, not for {them}, six or eight weeks off. After it, look at what you want, with a counsellor or a friend.',
    { about: 'day' },
  ),
  p(
    'week.meet',
    'left & (together | d:meets) & !ask:slow & !home & (!ask:away | ask:limited) & !asked:letgo & !silent',
    'Plan now who you will see or ring after the next time you meet.',
    { about: 'urge' },
  ),
  // The body
  p(
    'week.body',
    '(left | mine) & d:body',
    'You wrote “{d:body}”. Eat small things at set times, and go for a walk each day. If it goes on past a week or two, tell a doctor in those same words.',
    { about: 'body', rests: 'told' },
  ),
  p(
    'week.panic',
    '(left | mine) & d:panic',
    'When it gets like “{d:panic}”: put your feet on the floor, breathe out slowly, and ring someone. If it happens every day, tell a doctor.',
    { about: 'body', rests: 'told' },
  ),
  // The urge
  p(
    'week.urge.look',
    'left & (affair:partner | d:blocked | d:replaced | d:look-up)',
    'Stay off {their} pages, and those of anyone close to {them}. People who kept looking at an ex’s page were more distressed, though it isn’t known which came first.',
    { about: 'urge', rests: 'research', src: ['52'] },
  ),
  p(
    'week.urge.home',
    'left & home',
    'When you want to bring it up again in the evening, go out for ten minutes, or write it down here. Look at it again in the morning.',
    { about: 'urge', act: 'hold' },
  ),
  p(
    'week.slow.own',
    'left & ask:slow & together',
    'Keep one evening a week for people who knew you before. Then your week doesn’t hang on one visit.',
    { about: 'person' },
  ),
  p(
    'week.slow.small',
    'left & ask:slow & together',
    'Ask for nothing new for a few weeks. After that, ask for one small thing: a walk or a film, the two of you.',
    { about: 'urge' },
  ),
  p(
    'week.slow.line',
    'left & ask:slow & together',
    'After {they} {v:has|have} gone home, write one line: was it a good evening? Read the lines in a month.',
    { about: 'hour' },
  ),
  p(
    'week.urge.1',
    'left & !home & (ask:away | asked:letgo | silent | (!together & !d:meets)) & (!ask:limited | open:messages | open:calls) & !q:tell & (w:reconcile | push | ask:away | silent | w:understand)',
    'When you want to write to {them}, write it here, where nothing is sent. Decide in the morning.',
    { about: 'urge', act: 'hold', turn: 'urge' },
  ),
  p(
    'week.urge.2',
    'left & !home & (ask:away | asked:letgo | silent | (!together & !d:meets)) & (!ask:limited | open:messages | open:calls) & !q:tell & (w:reconcile | push | ask:away | silent | w:understand)',
    'The wish to write is mostly strongest at night. Write it here, where nothing is sent, and leave the phone in another room until morning.',
    { about: 'urge', act: 'hold', turn: 'urge' },
  ),
  p(
    'week.urge.3',
    'left & !home & (ask:away | asked:letgo | silent | (!together & !d:meets)) & (!ask:limited | open:messages | open:calls) & !q:tell & (w:reconcile | push | ask:away | silent | w:understand)',
    'Whatever you want to tell {them} after nine at night can wait until breakfast. Write it here; nothing is sent.',
    { about: 'urge', act: 'hold', turn: 'urge' },
  ),
  p(
    'week.urge.coffee',
    'left & ask:limited & !open:messages & !open:calls',
    'Between the times you meet, send nothing. If there is something you want to say, write it here, where nothing is sent.',
    { about: 'urge', act: 'hold' },
  ),
  p(
    'week.mine.look',
    'mine & (affair:partner | w:cope)',
    'Mute or unfollow {them}, and put the pictures in one box. You can keep it all and still not see it every day.',
    { about: 'urge' },
  ),
  // Days
  p('week.day', '(left | mine) & d:day-ahead & d:came-out', 'Ask a friend now to keep that day with you.', {
    about: 'day',
  }),
  p(
    'week.dayahead',
    'left & d:day-ahead & !d:came-out',
    'There is a hard day ahead. Decide now where you will be on it, and with whom.',
    { about: 'day' },
  ),
  p(
    'week.agreed',
    'left & ask:agreed',
    'Write down the day you agreed on. Plan something kind for the night before, and for the night after.',
    { about: 'day', act: 'ask' },
  ),
  p(
    'week.session',
    'left & (open:counselling | d:counsel-together)',
    'For the next session, write down one thing you want {them} to know, and one thing you want to ask.',
    { about: 'day' },
  ),
  // People
  p('week.person.ally', '(left | mine) & ally', 'Tell {ally} all of it, and ask if you may ring late.', {
    about: 'person',
  }),
  p(
    'week.person.nobody',
    '(left | mine) & (d:nobody | d:told-nobody)',
    'Tell one person this week. If there is truly no one: a doctor, a helpline, or a group that meets.',
    { about: 'person' },
  ),
  p(
    'week.person.1',
    'left',
    'Choose one person, tell them what happened, and ask if you may ring when it is bad.',
    { about: 'person', turn: 'person' },
  ),
  p('week.person.2', 'left', 'Tell one person the whole story this week, and not only the easy parts.', {
    about: 'person',
    turn: 'person',
  }),
  p('week.person.3', 'left', 'Say yes to the next thing you are asked to, even if you go home early.', {
    about: 'person',
    turn: 'person',
  }),
  p(
    'week.well.1',
    'mine & view & w:other & kids',
    'Keep doing what works: {kidsOf} days, the fair words, the set dates.',
    { about: 'practical' },
  ),
  p(
    'week.well.2',
    'mine & view & w:other',
    'When a bad day comes, let it be a bad day. It doesn’t mean that you chose wrong.',
    { about: 'hour' },
  ),
  p('week.well.3', 'mine & view & w:other', 'Do one thing this week that is only for you.', {
    about: 'person',
  }),
  p(
    'week.mine.after',
    'mine & (i:ended | w:cope)',
    'Choose one person you can tell that you are sad about something you chose. You may feel guilty and relieved on the same day.',
    { about: 'person' },
  ),
  p(
    'week.mine.person',
    'mine & !i:ended & !w:other & w:end',
    'Choose one person to ring straight after you have said it. You may feel sad and relieved at once.',
    { about: 'person' },
  ),
  // Practical
  p(
    'week.kids',
    'left & kids & apart & !kids:grown',
    'Agree on one way and one time of day to talk about {kids}, and keep to it.',
    { about: 'practical' },
  ),
  p(
    'week.alone',
    'left & d:empty-house',
    'Put something in the two worst hours of the day: a walk with someone, a class, supper at a friend’s.',
    { about: 'hour' },
  ),
  p(
    'week.pet',
    'left & d:pet & d:late-life',
    'Keep the dog’s hours: out in the morning, out at night. It is a reason to be dressed, and dogs don’t ask.',
    { about: 'hour' },
  ),
  p('week.home.out', 'left & home', 'Plan two evenings out of the house this week, and say so ahead.', {
    about: 'hour',
  }),
  p(
    'week.mine.words',
    'mine & w:end & !i:ended',
    'Write down the first sentence you will say, and read it aloud twice.',
    { about: 'practical' },
  ),
  p(
    'week.mine.dates',
    'mine & w:end & i:ended & home',
    'Write it all on one page: the date, the keys, the bills, who takes what. Then neither of you has to keep asking.',
    { about: 'practical' },
  ),
  p(
    'week.mine.kids',
    'mine & kids',
    'Keep {kidsOf} days as they are, and stay fair in what you say about {them}.',
    {
      about: 'practical',
    },
  ),
  p(
    'week.back.time',
    'back',
    'Have one evening with no talk about the two of you. Have one hour, on another day, only for that talk.',
    { about: 'practical' },
  ),
  p('week.back.one', 'back', 'Choose one thing you will do in a new way. Do it, and don’t announce it.', {
    about: 'urge',
  }),
  p('week.back.self', 'back', 'Spend one evening with friends or family of your own.', { about: 'person' }),
  p(
    'week.back.counsel',
    'back & (fights | counsel)',
    'See a couples’ counsellor now, if neither of you is afraid of the other. Give it three months, then look honestly at how it is.',
    { about: 'counsel' },
  ),
  p('week.near.ask', 'near', 'Choose a calm hour, and write your one question down first.', {
    about: 'practical',
  }),
  p('week.near.own', 'near', 'Spend one evening with friends or family of your own.', {
    about: 'person',
  }),
  p(
    'week.near.phone',
    'near',
    'Leave {their} phone alone. If you are about to reach for it, go out of the room.',
    { about: 'looking' },
  ),
  p(
    'week.view',
    'left & fights & view & w:reconcile',
    'On a calm day, write down what you fought about as a stranger would have seen it. It helps a little. If it makes you feel worse, stop.',
    { about: 'view', rests: 'research', src: ['38', '39', '35'] },
  ),
  p(
    'week.long',
    'left & long',
    'Choose one thing for next month that doesn’t depend on {them}, and put a date on it.',
    { about: 'hour' },
  ),
  p(
    'week.hour.1',
    'left',
    'Find the hour that is worst, and put something in it: a person, a walk, a meal out of the house.',
    { about: 'hour', turn: 'hour' },
  ),
  p('week.hour.2', 'left', 'Plan the first hour of each day: get up, wash, have something warm, go out.', {
    about: 'hour',
    turn: 'hour',
  }),
  p('week.hour.3', 'left', 'Eat at set times, even toast, and go easy on drink.', {
    about: 'hour',
    turn: 'hour',
  }),
  p('week.mine.bed', 'mine', 'Look after the plain things: eat, sleep, get outside in daylight.', {
    about: 'body',
  }),
  p('week.mine.hour', 'mine', 'Find the hour that is worst, and put a person or a walk in it.', {
    about: 'hour',
  }),
]
