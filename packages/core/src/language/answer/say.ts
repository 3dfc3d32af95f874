/**
 * Words to use, each one or two sentences and each for one listener. For the other one only where an answer is due or
 * a door is open: never a last message, never a way round an ask.
 */
import { piece as p } from './piece.ts'

/** For the other one. */
export const toThem = [
  p(
    'say.mediation.kids',
    'left & d:mediation & married & kids & w:reconcile',
    '“I’m willing to talk about mediation and the children once I’ve had advice. I ask one thing, once: a few sessions with a counsellor first. If it’s no, I’ll respect it.”',
    { about: 'say', head: 'An answer you can give' },
  ),
  p(
    'say.mediation',
    'left & d:mediation & married & !kids & w:reconcile',
    '“I’m willing to talk about mediation once I’ve had advice. I ask one thing, once: a few sessions with a counsellor first. If it’s no, I’ll respect it.”',
    { about: 'say', head: 'An answer you can give' },
  ),
  p(
    'say.unready',
    'left & d:own-room',
    'You said it well: you are not ready. If {they} {v:writes|write} again: “I’m still taking that time. I hope you’re well.”',
    { about: 'say', head: 'If {they} {v:writes|write}' },
  ),
  p(
    'say.friends',
    '(left & (q:friends | d:just-friends) & st:broken_up) & !ask:limited',
    '“I’d like us to be friends one day. I can’t yet, because I love you. Let’s leave it for a few weeks.” Then mute {them}, so that you don’t have to see.',
    { about: 'say', head: 'If {they} {v:wants|want} to be friends' },
  ),
  p(
    'say.coffee',
    'left & ask:limited & d:just-friends',
    'If you feel the question coming while you are together, you can say: “I’m glad we did this.” Then go home. If you are sorry for something, say it once, and ask for nothing with it.',
    { about: 'say', head: 'A line to keep ready' },
  ),
  p(
    'say.closer',
    'left & ask:closer',
    'To {them}, for now: “I hear you. I can’t answer yet. I’m not saying no, and I’m not saying yes.” You don’t have to name a day.',
    { about: 'say', head: 'What to say for now' },
  ),
  p(
    'say.letgo',
    'left & (ask:let-go | asked:letgo | asked:end) & !home & !st:filed & !d:only-practical',
    '“I heard you. I don’t want it to end, and I won’t press you.” Don’t send it unless {they} {v:asks|ask}.',
    { about: 'say', head: 'If {they} {v:asks|ask} for an answer' },
  ),
  p(
    'say.home.trust',
    'left & home & d:own-lie & (asked:end | ask:let-go)',
    '“I broke your trust, and I won’t defend it. I’ve begged, and I’ll stop. I would try again if you would. If it’s no, I’ll accept it.” Say it once, when things are calm. Then listen, and don’t correct {them}.',
    { about: 'say', head: 'One thing to say, once' },
  ),
  p(
    'say.home',
    'left & home & (asked:end | ask:let-go | ask:space) & (w:reconcile | push)',
    '“I don’t want this, and I’ve heard that you do. I won’t keep asking. I’d like us to be kind to each other while we live here.” Say it once, when things are calm.',
    { about: 'say', head: 'If it comes up' },
  ),
  p(
    'say.home.plain',
    'left & home',
    'At night you can say: “I don’t want to talk about that tonight. Can we do it tomorrow?” Then go to another room.',
    { about: 'say', head: 'If {they} {v:starts|start} on it' },
  ),
  p(
    'say.slow.wait',
    'left & ask:slow & affair',
    '“I can’t be on hold. If things change and you are free, tell me then.” Once is enough.',
    { about: 'say', head: 'If {they} {v:asks|ask} you to wait' },
  ),
  p(
    'say.slow',
    'left & ask:slow & (together | friendly)',
    'So that the question isn’t there each time you meet, you can say once: “I had hoped for more. Slow is fine, and I’d rather have the truth.” Then don’t ask again.',
    { about: 'say', head: 'One thing to say, once' },
  ),
  p(
    'say.agreed',
    'left & ask:agreed',
    'A short kind line is enough: “I’m keeping to what we said. See you then.”',
    { about: 'say', head: 'If {they} {v:writes|write} before the day' },
  ),
  p(
    'say.space',
    'left & ask:space',
    'Answer what was asked, kindly, and stop there. If it is about the two of you: “Take the time you need.” Don’t write first to tell {them} you won’t be writing.',
    { about: 'say', head: 'If {they} {v:writes|write}' },
  ),
  p(
    'say.law.plain',
    'left & st:filed & !kids',
    '“The papers go through the lawyers now.” It isn’t cold. It keeps you out of a fight on a bad day.',
    { about: 'say', head: 'If {they} {v:brings|bring} it up' },
  ),
  p(
    'say.law',
    'left & st:filed & kids',
    '“The papers go through the lawyers. For the children, text me.” It isn’t cold. It keeps you out of a fight on a bad day.',
    { about: 'say', head: 'If {they} {v:brings|bring} it up' },
  ),
  p(
    'say.practical',
    'left & d:only-practical',
    'When you write about {kids} or money, write only that. “Can you take Saturday instead of Sunday?” is a whole message.',
    { about: 'say', head: 'When you have to write' },
  ),
  p(
    'say.mine.divorce.back',
    'mine & w:end & !i:ended & married & ask:closer & !home & d:wasted',
    'For example: “I don’t want us to move back in together. I want a divorce. I’ve seen how hard you’ve worked, and I’m sorry I didn’t say it sooner.” If {they} {v:says|say} {they} will harm {themself}, call {emergency} and someone close to {them}. You don’t have to stay to keep {them} safe.',
    { about: 'say', head: 'How to say it' },
  ),
  p(
    'say.mine.divorce',
    'mine & w:end & !i:ended & married & !d:counters',
    'For example: “This is hard to say. I want a divorce. I won’t change my mind, and I’m sorry it hurts.” If {they} {v:says|say} {they} will harm {themself}, call {emergency} and someone close to {them}. You don’t have to stay to keep {them} safe.',
    { about: 'say', head: 'How to say it' },
  ),
  p(
    'say.mine.tell.wasted',
    'mine & w:end & !i:ended & d:wasted',
    'For example: “This is hard to say. I want us to end. My feelings have gone, and I don’t think they will return. I’ve seen how hard you’ve worked, and I’m sorry I didn’t say it sooner.” If {they} {v:asks|ask} what would change your mind: “Nothing would. I’d be lying if I said maybe.”',
    { about: 'say', head: 'How to say it' },
  ),
  p(
    'say.mine.tell',
    'mine & w:end & !i:ended & !d:counters',
    'For example: “This is hard to say. I want us to end. My feelings have gone, and I don’t think they will return. I’m sorry.” If {they} {v:asks|ask} what would change your mind: “Nothing would. I’d be lying if I said maybe.”',
    { about: 'say', head: 'How to say it' },
  ),
  p(
    'say.mine.move',
    'mine & st:broken_up & d:moving-away',
    'For example: “I wanted you to hear this from me. I’ve taken a job and I’m moving away. I know it’s hard, and you don’t have to say anything.” Leave out “maybe” and “for now”.',
    { about: 'say', head: 'How to say it' },
  ),
  p(
    'say.mine.out',
    'mine & home & w:end & !i:ended',
    'For example: “It’s over, and I need to live on my own now. Let’s agree the day you move out. I’ll help with one thing, and I won’t change my mind.” Before you set a date, ask a lawyer or a legal aid clinic whether {they} can be asked to go.',
    { about: 'say', head: 'How to say it' },
  ),
  p(
    'say.mine.angry',
    'mine & affair:partner & w:end',
    'For example: “I want this to end. We can settle dates and things by message. I’m not going to talk about the rest this week.” Then leave the room.',
    { about: 'say', head: 'One thing to say' },
  ),
  p(
    'say.mine.same',
    'mine & w:end & i:ended',
    'For example: “I’m not going to change my mind, and I’m sorry it hurts.” Use the same words each time. After that you may leave the room.',
    { about: 'say', head: 'One sentence to keep' },
  ),
  p(
    'say.mine.around',
    'mine & d:see-around',
    '“I’m here for the evening. I don’t want to talk.” Then turn to someone else.',
    { about: 'say', head: 'If {they} {v:comes|come} up to you' },
  ),
  p(
    'say.mine.unsure',
    'mine & w:unsure',
    '“I don’t know yet. I’ll tell you when I do.” You don’t have to name a day.',
    { about: 'say', head: 'If {they} {v:presses|press} you' },
  ),
  p(
    'say.mine.cope',
    'mine & w:cope',
    'If {they} {v:writes|write} that it hurts: “I’m sorry it hurts. I’m not the one who can help with it.” It sounds hard, and it is kinder than a long call that feels like a way back.',
    { about: 'say', head: 'If {they} {v:writes|write}' },
  ),
  p(
    'say.near',
    'near',
    'For example: “Something feels different between us lately. I’m not angry. Do you feel it too?” Ask it once, and give {them} time to answer.',
    { about: 'say', head: 'How to ask' },
  ),
  p(
    'say.back',
    'back & (fights | w:unsure)',
    'For example: “I’m glad you’re here. I don’t like how we were last night, and I don’t want us to go on like that. Can we talk about it this week?”',
    { about: 'say', head: 'How to begin' },
  ),
  p(
    'say.back.calm',
    'back',
    'For example, some calm evening: “What is one thing each of us could do differently?” You go first, with one thing.',
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
    'To {ally}, tonight: “It’s bad. Could you come round? If not, could you stay on the phone until I’m tired?”',
  ),
  p(
    'say.friend.night',
    'left & d:tonight',
    'To one person, tonight: “It’s bad. Could you come round? If not, could you stay on the phone until I’m tired?”',
  ),
  p(
    'say.friend.nobody',
    'left & d:nobody',
    'You wrote that there is nobody. Helplines are also for people who are in no danger: {crisis}. “I have nobody to talk to, and I can’t carry this alone” is reason enough to call.',
    { rests: 'safety' },
  ),
  p(
    'say.friend.mine',
    'mine & ally & w:end & !i:ended',
    'And to {ally}: “I’m going to tell {them} on Saturday. Can I ring you straight after?” Put your own day in.',
  ),
  p(
    'say.friend.home',
    'left & home',
    'And to one friend: “Can I come round on Thursday? I need an evening out of the house.”',
  ),
  p(
    'say.friend.meets.dinner',
    'left & d:dinner & (!ask:away | ask:limited) & !asked:letgo & !silent',
    'And to one friend: “Can we do something on Thursday? I don’t want my week to hang on one dinner.”',
  ),
  p(
    'say.friend.meets',
    'left & (together | d:meets | ask:slow) & (!ask:away | ask:limited) & !asked:letgo & !silent',
    'And to one friend: “Can we do something on Thursday? I don’t want my whole week to hang on one evening.”',
  ),
  p(
    'say.friend.ally',
    'left & ally & (ask:away | silent | asked:letgo) & !home & !ask:agreed & !ask:limited',
    'And to {ally}: “Can I ring you when I want to write to {them}? I only need you to pick up.”',
  ),
  p(
    'say.friend.1',
    'left & (ask:away | silent | asked:letgo) & !home & !ask:agreed & !ask:limited',
    'And to one friend: “Can I ring you when I want to write to {them}? I only need you to pick up.”',
    { turn: 'friend' },
  ),
  p(
    'say.friend.2',
    'left',
    'And to one friend: “I’m having a bad time. Would you ring me in the evenings this week?”',
    { turn: 'friend' },
  ),
  p(
    'say.friend.3',
    'left',
    'And to someone near you: “I don’t need advice. Can I come and sit with you for an hour?”',
    { turn: 'friend' },
  ),
]
