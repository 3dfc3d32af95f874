/**
 * Words to use, each one or two sentences and each for one listener. For the other one only where an answer is due or
 * a door is open: never a last message, never a way round an ask.
 */
import { piece as p } from './piece.ts'

/** For the other one. */
export const toThem = [
  p(
    'say.unready',
    'left & d:own-room',
    'You said it well: you are not ready. Keep it at that. If {they} {v:writes|write} again: “I’m still taking that time. I hope you’re well.”',
    { about: 'say', head: 'If {they} {v:writes|write}' },
  ),
  p(
    'say.friends',
    '(left & (q:friends | d:just-friends) & st:broken_up) & !ask:limited',
    'If {they} {v:asks|ask} to be friends: “I’d like us to be friends one day. I can’t yet: I love you. Let’s leave it for some weeks.” Then mute {them}, so that you needn’t see.',
    { about: 'say', head: 'If {they} {v:wants|want} to be friends' },
  ),
  p(
    'say.coffee',
    'left & ask:limited & d:just-friends',
    'If the wish to ask comes up while you sit there, keep one sentence ready: “I’m glad we did this.” Then go home. If you are sorry for something, say that once, and ask nothing with it.',
    { about: 'say', head: 'A line to keep ready' },
  ),
  p(
    'say.closer',
    'left & ask:closer',
    'To {them}, for now: “I hear you. I can’t answer yet. I’m not saying no, and I’m not saying yes.” You don’t have to give a day. If {they} can’t bear that, it tells you something.',
    { about: 'say', head: 'What to say for now' },
  ),
  p(
    'say.letgo',
    'left & (ask:let-go | asked:letgo | asked:end) & !home & !st:filed & !d:only-practical',
    'You owe no answer. If {they} {v:asks|ask} for one: “I heard you. I don’t want it to end, and I won’t press you.” One line, and nothing after it. Don’t send it of your own accord: it would be one more message to say no to.',
    { about: 'say', head: 'If {they} {v:asks|ask} for an answer' },
  ),
  p(
    'say.home.trust',
    'left & home & d:own-lie & (asked:end | ask:let-go)',
    '“I broke your trust, and I’m not going to defend it. I’ve begged, and I’ll stop. I would try again if you would. If it’s no, I’ll hear it.” Say it once, in a calm and quiet hour. Then only listen, without putting {them} right.',
    { about: 'say', head: 'One thing to say, once' },
  ),
  p(
    'say.home',
    'left & home & (asked:end | ask:let-go | ask:space) & (w:reconcile | push)',
    '“I’m not ready to want this, and I’ve heard that you do. I won’t keep asking. I’d like us to be civil, and to go at a pace I can think at.” Say it once, in a calm hour, with nothing tied to it.',
    { about: 'say', head: 'If it comes up' },
  ),
  p(
    'say.home.plain',
    'left & home',
    'If {they} {v:starts|start} on it: “I’m not going to talk about that tonight. Put it in a message, and I’ll answer tomorrow.” Then go to your own room. You may say it as often as it takes.',
    { about: 'say', head: 'If {they} {v:starts|start} on it' },
  ),
  p(
    'say.slow.wait',
    'left & ask:slow & affair',
    'If {they} {v:asks|ask} you to wait: “I can’t be on hold. If things change, and you are free, tell me then.” You don’t have to say it angrily, and you don’t have to say it twice.',
    { about: 'say', head: 'If {they} {v:asks|ask} you to wait' },
  ),
  p(
    'say.slow',
    'left & ask:slow & (together | friendly)',
    'So that the question doesn’t sit between you each time, you can say once: “I had hoped for more, and I’d still rather have the truth. Slow is fine by me.” And then not ask again.',
    { about: 'say', head: 'One thing to say, once' },
  ),
  p(
    'say.agreed',
    'left & ask:agreed',
    'If {they} {v:writes|write} before the day, a short kind line is enough: “I’m keeping to what we said. See you then.”',
    { about: 'say', head: 'If {they} {v:writes|write} before the day' },
  ),
  p(
    'say.space',
    'left & ask:space',
    'If {they} {v:writes|write}, answer what was asked, kindly, and stop there. If it is about the two of you: “Take the time you need.” Don’t write it first, to say that you won’t write.',
    { about: 'say', head: 'If {they} {v:writes|write}' },
  ),
  p(
    'say.law.plain',
    'left & st:filed & !kids',
    'If {they} {v:brings|bring} up the papers: “That goes through the lawyers now.” It is not cold. It keeps you from being drawn in on a bad day.',
    { about: 'say', head: 'If {they} {v:brings|bring} it up' },
  ),
  p(
    'say.law',
    'left & st:filed & kids',
    'If {they} {v:brings|bring} up the papers: “That goes through the lawyers. For the children, text me.” It is not cold. It keeps you from being drawn in on a bad day.',
    { about: 'say', head: 'If {they} {v:brings|bring} it up' },
  ),
  p(
    'say.practical',
    'left & d:only-practical',
    'When you write about {kids} or money, write only that. If you feel a second sentence coming, put it here and not there.',
    { about: 'say', head: 'When you have to write' },
  ),
  p(
    'say.mine.tell.wasted',
    'mine & w:end & !i:ended & d:wasted',
    'For example: “This is hard, and I won’t go round it. I want us to end. My feelings have gone, and no one can mend that, you neither.” If {they} {v:asks|ask} what would change your mind: “Nothing would. I’d be lying if I said maybe.” If {they} {v:says|say} that it was all for nothing: “It wasn’t. You did it, and it stays yours. It didn’t change this.”',
    { about: 'say', head: 'How to say it' },
  ),
  p(
    'say.mine.tell',
    'mine & w:end & !i:ended & !d:counters',
    'For example: “This is hard, and I won’t go round it. I want us to end. My feelings have gone, and no one can mend that, you neither. I’m sorry.” If {they} {v:asks|ask} what would change your mind: “Nothing would. I’d be lying if I said maybe.”',
    { about: 'say', head: 'How to say it' },
  ),
  p(
    'say.mine.move',
    'mine & st:broken_up & d:moving-away',
    'For example: “I wanted you to hear this from me. I’ve taken a job and I’m moving away. I know it’s hard, and I’m not asking you to say anything.” Leave out “maybe”, “for now” and “who knows”.',
    { about: 'say', head: 'How to say it' },
  ),
  p(
    'say.mine.out',
    'mine & home & w:end & !i:ended',
    'For example: “I need to live on my own now. Please be out by the first of the month. I’ll help you with one thing, and I won’t change the date.” If {they} {v:argues|argue}: “I know. The date stands.”',
    { about: 'say', head: 'How to say it' },
  ),
  p(
    'say.mine.angry',
    'mine & affair:partner & w:end',
    'For example: “I want this to end. We can settle dates and things by message. I’m not going to talk about the rest this week.” Then leave the room, or the house.',
    { about: 'say', head: 'One thing to say' },
  ),
  p(
    'say.mine.same',
    'mine & w:end',
    'One sentence to keep: “I’m not going to change my mind, and I’m sorry it hurts.” The same words each time. Then the talk is over, and you may leave the room.',
    { about: 'say', head: 'One sentence to keep' },
  ),
  p(
    'say.mine.around',
    'mine & d:see-around',
    'If {they} {v:comes|come} up to you: “I’m here for the evening. I’m not going to talk.” And turn to the next person.',
    { about: 'say', head: 'If {they} {v:comes|come} up to you' },
  ),
  p(
    'say.mine.unsure',
    'mine & w:unsure',
    'If {they} {v:presses|press} you: “I don’t know yet. I won’t decide on the phone. I’ll tell you when I do.” You don’t have to give a day.',
    { about: 'say', head: 'If {they} {v:presses|press} you' },
  ),
  p(
    'say.mine.cope',
    'mine & w:cope',
    'If {they} {v:writes|write} that it hurts: “I’m sorry it hurts. I’m not the one who can help with it.” It sounds hard. It is kinder than an hour on the phone that feels like a way back.',
    { about: 'say', head: 'If {they} {v:writes|write}' },
  ),
  p(
    'say.near',
    'near',
    'For example: “Something feels far off between us lately. I’m not angry. Does it to you?” One question, and then let there be a silence.',
    { about: 'say', head: 'How to ask' },
  ),
  p(
    'say.back',
    'back & (fights | w:unsure)',
    'For example: “I like it that you’re here. And I don’t like how we were last night. I’d sooner be wrong than go on like that. Can we look at it together, some time this week?”',
    { about: 'say', head: 'How to begin' },
  ),
  p(
    'say.back.calm',
    'back',
    'For example, some calm evening: “What is one thing each of us would have to do otherwise?” You first, and one thing only.',
    { about: 'say', head: 'How to begin' },
  ),
  p(
    'say.tell',
    'q:tell & affair & left',
    'For example: “There’s something you have a right to hear from me. I’ve been seeing someone, and we are going to have a child.” Then stop, and let {them} go if {they} {v:wants|want} to.',
    { about: 'say', head: 'How to say it' },
  ),
]

/** For someone who can come, or pick up. */
export const toFriend = [
  p(
    'say.friend.ally.night',
    'left & ally & d:tonight',
    'To {ally}, tonight: “It’s bad. Could you come round? If not, could you stay on the line till I’m tired?”',
  ),
  p(
    'say.friend.night',
    'left & d:tonight',
    'To one person, tonight: “It’s bad. Could you come round? If not, could you stay on the line till I’m tired?” You needn’t explain more than that.',
  ),
  p(
    'say.friend.nobody',
    'left & d:nobody',
    'You wrote that there is nobody. Then let it be someone whose work it is. Those lines are also for people who are in no danger: {crisis}. “I have nobody to talk to, and I can’t carry this alone” is reason enough to call.',
    { rests: 'safety' },
  ),
  p(
    'say.friend.mine',
    'mine & ally & w:end & !i:ended',
    'And to {ally}: “I’m going to tell {them} on Saturday. Can I ring you straight after?” Put your own day in.',
  ),
  p(
    'say.friend.ally',
    'left & ally',
    'And to {ally}: “Can I ring you when I want to write to {them}? You don’t have to say anything wise.”',
  ),
  p(
    'say.friend.1',
    'left & (w:reconcile | push | ask:away)',
    'And to one friend: “Can I ring you when I want to write to {them}? You don’t have to say anything wise.”',
    { turn: 'friend' },
  ),
  p(
    'say.friend.2',
    'left',
    'And to one friend: “I’m having a bad time, and evenings are worst. Would you ring me at nine this week?”',
    { turn: 'friend' },
  ),
  p(
    'say.friend.3',
    'left',
    'And to someone near you: “I don’t need advice. Can I come and sit in your kitchen for an hour?”',
    { turn: 'friend' },
  ),
]
