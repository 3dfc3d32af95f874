/**
 * Words to use, each one or two sentences and each for one listener. For the other one only where an answer is due or
 * a door is open: never a last message, never a way round an ask.
 */
import { piece as p } from './piece.ts'

/** For the other one. */
export const toThem = [
  p(
    'say.letgo',
    'left & (ask:let-go | asked:letgo | asked:end) & !home & !st:filed & !d:only-practical',
    'You owe {them} no answer. If {they} {v:asks|ask} for one: “I heard you. I won’t press you.” One line, and nothing after it. Don’t send it of your own accord: that would be one more message.',
    { about: 'say' },
  ),
  p(
    'say.home',
    'left & home & (asked:end | ask:let-go | ask:space)',
    'If it comes up: “I’ve been begging, and I’ll stop. I’m not ready to want this. I’ll be civil, and I’d ask for a pace I can think at.” Say it once, on a calm hour, with nothing tied to it.',
    { about: 'say' },
  ),
  p(
    'say.coffee',
    'left & ask:limited & d:just-friends',
    'If the wish to ask comes up while you sit there, keep one sentence ready: “I’m glad we did this.” Then go home. If you are sorry for sending {them} away, say that once, and ask nothing with it.',
    { about: 'say' },
  ),
  p(
    'say.slow',
    'left & ask:slow & (together | friendly)',
    'So that the question doesn’t sit with you at every meal, you can say once: “I was let down, I’ll admit. I’m glad you were honest. Slow is all right with me.” And then not ask again.',
    { about: 'say' },
  ),
  p(
    'say.slow.wait',
    'left & ask:slow & affair',
    'If {they} {v:asks|ask} you to wait: “I can’t be on hold. If things change, and you are free, tell me then.” You don’t have to say it angrily, and you don’t have to say it twice.',
    { about: 'say' },
  ),
  p(
    'say.friends',
    'left & (q:friends | d:just-friends) & st:broken_up',
    'If {they} {v:asks|ask} to be friends: “I mean it about being friends. I love you, so I need some time before I can do it well. Let’s not talk for some weeks.” Then mute {them}, so that you needn’t see.',
    { about: 'say' },
  ),
  p(
    'say.unready',
    'left & d:own-room',
    'You said it well: you are not ready. Keep it at that. If {they} {v:writes|write} again: “I’m still taking that time. I hope you’re well.”',
    { about: 'say' },
  ),
  p(
    'say.agreed',
    'left & ask:agreed',
    'If {they} {v:writes|write} before the day, a short kind line is enough: “I’m keeping to what we said. See you then.”',
    { about: 'say' },
  ),
  p(
    'say.space',
    'left & ask:space',
    'If {they} {v:writes|write}, answer what was asked, kindly, and stop there. If it is about the two of you: “Take the time you need.” Don’t write it first, to say that you won’t write.',
    { about: 'say' },
  ),
  p(
    'say.law',
    'left & st:filed',
    'If {they} {v:brings|bring} up the papers: “That goes through the lawyers. For the children, text me.” It is not cold. It keeps you from being drawn in on a bad day.',
    { about: 'say' },
  ),
  p(
    'say.practical',
    'left & d:only-practical',
    'When you write about {kids} or money, write only that. If you feel a second sentence coming, put it here and not there.',
    { about: 'say' },
  ),
  p(
    'say.mine.tell',
    'mine & w:end & !i:ended & !d:counters',
    'For example: “I need to tell you something hard, and I want you to hear it from me. My feelings have changed, and I want us to end. It isn’t something you can fix. I’m sorry.” If {they} {v:asks|ask} what would change your mind: “Nothing. I don’t want to give you false hope.”',
    { about: 'say' },
  ),
  p(
    'say.mine.move',
    'mine & st:broken_up & (q:say-over | q:tell)',
    'For example: “I wanted you to hear this from me. I’ve taken a job and I’m moving away. I know it’s hard, and I’m not asking you to say anything.” Leave out “maybe”, “for now” and “who knows”.',
    { about: 'say' },
  ),
  p(
    'say.mine.out',
    'mine & home & w:end',
    'For example: “I need to live on my own now. Please be out by the first of the month. I’ll help you with one thing, and I won’t change the date.” If {they} {v:argues|argue}: “I know. The date stands.”',
    { about: 'say' },
  ),
  p(
    'say.mine.same',
    'mine & w:end',
    'One sentence to keep: “I’m not going to change my mind, and I’m sorry it hurts.” The same words each time. Then the talk is over, and you may leave the room.',
    { about: 'say' },
  ),
  p(
    'say.mine.around',
    'mine & d:see-around',
    'If {they} {v:comes|come} up to you: “I’m here for the evening. I’m not going to talk.” And turn to the next person.',
    { about: 'say' },
  ),
  p(
    'say.mine.unsure',
    'mine & w:unsure',
    'If {they} {v:presses|press} you: “I don’t know yet. I won’t decide on the phone. I’ll tell you when I do.” You don’t have to give a day.',
    { about: 'say' },
  ),
  p(
    'say.mine.cope',
    'mine & w:cope',
    'If {they} {v:writes|write} that it hurts: “I’m sorry it hurts. I’m not the one who can help with it.” It sounds hard. It is kinder than an hour on the phone that feels like a way back.',
    { about: 'say' },
  ),
  p(
    'say.near',
    'near',
    'For example: “Something feels far off between us lately. I’m not angry. Does it to you?” One question, and then let there be a silence.',
    { about: 'say' },
  ),
  p(
    'say.back',
    'back & (fights | w:unsure)',
    'For example: “I’m so glad you came home, and I’m scared, because we’re fighting again. I don’t want to win. Would you work on it with me?”',
    { about: 'say' },
  ),
  p(
    'say.back.calm',
    'back',
    'For example, some calm evening: “What would we each need to be different this time?” You first, and one thing only.',
    { about: 'say' },
  ),
  p(
    'say.tell',
    'q:tell & affair & left',
    'For example: “There’s something you have a right to hear from me. I’ve been seeing someone, and we are going to have a child.” Then stop, and let {them} go if {they} {v:wants|want} to.',
    { about: 'say' },
  ),
]

/** For someone who can come, or pick up. */
export const toFriend = [
  p(
    'say.friend.ally.night',
    'left & ally & d:tonight',
    'To {ally}, tonight: “It’s over. Can you come, or stay on the phone with me?”',
  ),
  p(
    'say.friend.night',
    'left & d:tonight',
    'To one person, tonight: “It’s over. Can you come, or stay on the phone with me?” You needn’t explain more than that.',
  ),
  p(
    'say.friend.ally',
    '(left | mine) & ally',
    'And to {ally}: “Can I ring you when I want to write to {them}? You don’t have to say anything wise.”',
  ),
  p(
    'say.friend.nobody',
    'left & d:nobody',
    'You wrote that there is nobody. Then let it be someone whose work it is: a helpline is also for people who are not in danger. “I’ve nobody to talk to, and my {mate} has gone” is enough of a reason to call. {Crisis}.',
    { rests: 'safety' },
  ),
  p(
    'say.friend',
    'left',
    'And to one friend: “Can I ring you when I want to write to {them}? You don’t have to say anything wise.”',
  ),
]
