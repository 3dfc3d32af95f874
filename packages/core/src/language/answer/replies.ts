/**
 * A reply to the question that was asked, whole, for each situation it is asked in. Under every question the first
 * that holds is taken, and the last of each always holds.
 */
import { type Piece, piece as p } from './piece.ts'
import type { QuestionId } from './question.ts'

/** "What can I do?", where nothing more particular was asked. */
const whatDo: readonly Piece[] = [
  p(
    'what.pushy',
    'left & d:pushy & (ask:limited | friendly)',
    'You can stop asking to meet. {They} {v:talks|talk} to you, and {they} {v:has|have} said that more is too hard. So let the talk be only talk: short, light, and ended by you. You feel yourself pushing, you wrote. Then you already know the one thing to change, and it is small enough to do today. It is not giving up. It is letting {them} breathe while {they} {v:is|are} still there.',
    { about: 'backing' },
  ),
  p(
    'what.letgo',
    'left & (ask:let-go | asked:end) & apart & w:reconcile',
    'You can stop asking. That is the one thing here that is wholly in your hands. {They} {v:has|have} told you where {they} {v:stands|stand}, and each plea would be one more chance for {them} to say no to your face. Stopping is not the same as agreeing. You don’t have to want this, and you don’t have to be done. You only leave {their} part with {them}, and turn to yours.',
    { about: 'backing' },
  ),
  p(
    'what.roof',
    'left & home & (asked:end | ask:let-go | st:wants_out)',
    'You can stop asking, even under one roof. You cannot talk {them} into staying, and each try in the kitchen makes the house harder to be in, for you too. So: kind, plain, about the day. No talk of the two of you unless {they} {v:starts|start} it. That is not agreeing. It leaves room for {them} to think and for you to breathe.',
    { about: 'backing' },
  ),
  p(
    'what.counsel',
    'left & open:counselling',
    'You can use the one door that stands open. {They} still {v:comes|come} to counselling, so say it there, and let the days between be light. Ask for nothing you would have to press for. What is wrong, {they} may not know yet, and it can’t be mended for {them}. You can be someone who is easy to be near while {they} {v:looks|look}.',
    { about: 'backing' },
  ),
  p(
    'what.space',
    'left & ask:space',
    'You can give {them} what {they} asked for, and do it wholly. Half of it, with a message here and a call there, feels like none of it from the other side. It isn’t giving up, and it isn’t doing nothing. It keeps you from the words said in a panic that you would have to carry later. And it leaves you your own days, which need you now.',
    { about: 'backing' },
  ),
  p(
    'what.silent',
    'left & silent',
    'You can take the silence as an answer for now. It is not the one you want, and it may not be the last. But one more message won’t be read as love while {they} {v:wants|want} quiet. It will be read as more. So the kindest thing you can do for {them}, and in the end for yourself, is the same: stop reaching, and look after what is here.',
    { about: 'backing' },
  ),
  p(
    'what.filed',
    'left & st:filed',
    'You can treat it as two things. One is the law, and it has dates: get advice now, and answer in time. The other is what is between you, and it has no dates. There you can stop asking, today. Don’t use the first to move the second. A form that is held up is not a heart that turns.',
    { about: 'backing' },
  ),
  p(
    'what.ended',
    'left & st:broken_up',
    'You can let today be about today. It has ended, for now at least, and no right word will undo that this week. Nobody asks you to love {them} less, or to be all right. What helps is plain: no messages, no looking {them} up, people near you, food, sleep. None of it is a trick to bring {them} back. It is so that you come through.',
    { about: 'backing' },
  ),
  p(
    'what.left',
    'left',
    'You can stop chasing the answer, from today. Whatever {they} {v:is|are} thinking, {they} {v:has|have} to think it without being asked each day. That is not giving up. It is the difference between holding a hand and gripping it. Meanwhile there is one person you can do something for at once, and that is you.',
    { about: 'backing' },
  ),
  p(
    'what.mine.well',
    'mine & view & kids',
    'You can keep on as you are. You tried the thing that might have saved it, it didn’t, and you stopped pretending that it would. What you have built since is no second best: fair talk, two homes that work, {kids} doing well. It needs no plan now. It needs keeping.',
  ),
  p(
    'what.mine',
    'mine',
    'You can be clear and be kind, and both at once. Clear means short words that mean the same thing on Friday as they did on Monday. Kind means no blame in them. What you can’t do is find a way that hurts nobody. Stop looking for it: it only makes the waiting longer, for {them} as well.',
  ),
  p(
    'what.near',
    'near',
    'You can ask. Nobody has gone and nobody has said it is over, so there is nothing to back away from yet. Choose a quiet hour, say what you have seen without blame, and ask one thing. Then be still, and let the answer be slow. Guessing at it night after night costs more than hearing it.',
  ),
  p(
    'what.back',
    'back',
    'You can go slowly. Being under one roof again is not the same as being mended. Small things that both of you want will tell you more than big talks. And what parted you the first time will come round again: better to name it on a calm evening than to meet it in a fight.',
  ),
]

const giveUp: readonly Piece[] = [
  p(
    'give.friends',
    'left & ask:limited',
    'Nobody can tell you that, and you don’t have to guess it. You have been told what is on offer. Take it at its own size, no smaller and no larger. A meeting is a meeting. If you go to it to find out whether there is a chance, {they} will feel the question in every word. Go for the hour, be yourself, and let it end.',
    { about: 'backing' },
  ),
  p(
    'give.far',
    'left & st:asked_space & d:came-out',
    'You don’t have to choose between moving on and saving it. {They} {v:is|are} asking who {they} {v:is|are}, and that is not a question you can answer for {them}, or one that gets easier with someone waiting at the door. You can care for {them} and step back from it. What you owe {them} is to keep to yourself what is {theirs} to tell. What you don’t owe {them} is a life on hold, or in hiding.',
    { about: 'backing' },
  ),
  p(
    'give.ended',
    'left & (st:broken_up | asked:end | ask:let-go)',
    'Give up asking: yes. That part has been answered, and asking again hurts you both. Give up on {them} in your heart: that has no date, and nobody can order it. What you can do is stop living by it. Act from today as if the answer is no, because today it is, and let what you feel take as long as it takes.',
    { about: 'backing' },
  ),
  p(
    'give.unsure',
    'left & w:unsure',
    'You don’t have to know tonight. Look at what {they} {v:does|do}, over weeks, and at what it is like to be you while you wait. If you feel smaller each month, that is an answer of its own. Until then, stop pressing and stop deciding. Both can wait; you can’t.',
    { about: 'backing' },
  ),
  p(
    'give.slow',
    'left & (ask:slow | friendly)',
    'Not yet, and not by asking again. {They} {v:has|have} left it open, and a door like that is not moved by leaning on it. You can stay, and stop testing it. Or you can go, when you have had enough. What doesn’t help is the middle: staying, and asking every week what it means.',
    { about: 'backing' },
  ),
  p(
    'give.left',
    'left',
    'You can give up the chase without giving up the rest. The chase is the part {they} {v:feels|feel}. What you hold inside is yours, and nobody can call it in. Stop the first today. The second can wait until you have slept, and eaten, and heard your own thoughts again.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const letGo: readonly Piece[] = [
  p(
    'letgo.asked',
    'left & (asked:letgo | ask:let-go) & w:reconcile',
    'Not today, and not because you were asked. But two things hide in those words. One is to stop pressing, and that {they} {v:has|have} a right to. The other is to be done inside, and that is yours, in your own time. Do the first now, wholly. You don’t have to do the second at all this week. Hold what you love too tightly, and you may break the fragile bit that is left.',
    { about: 'backing', rests: 'author' },
  ),
  p(
    'letgo.any',
    'left',
    'Letting go is not one act on one day. You can stop asking today, and still not be done for a long time. Nobody has a right to hurry you inside. What {they} can ask of you is quiet, and that you can give without agreeing to anything.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const fix: readonly Piece[] = [
  p(
    'fix.affair.own',
    'left & affair:writer',
    'By owning it whole, once, and then by stopping. A letter every night asks every night. {They} can’t begin to think while the asking goes on. Say what you did, without a reason beside it, and say that you won’t press. Then let it be seen, in months, that the other thing is over and that you can be trusted with a silence. {They} may not come to you in the end. It is still the only way that is fair to {them}.',
    { about: 'backing' },
  ),
  p(
    'fix.nothingwrong',
    'left & silent & d:no-idea-why',
    'You can’t mend what you have not been told is broken. And you can’t get it told by asking. {They} may have reasons that never showed, or that have little to do with you. What {they} {v:is|are} saying now, with every call not taken, is that {they} {v:wants|want} no contact. Whatever else you do, hear that first.',
    { about: 'backing' },
  ),
  p(
    'fix.ended.nottry',
    'left & st:broken_up',
    'You can’t mend it alone, and right now you are alone with it. {They} {v:has|have} ended it. Space given so that you can try again later is still asking, only slower, and it gets felt. So give it with nothing behind it. What you know you have to work on, work on for your own sake. It will be yours, whoever you are with.',
    { about: 'backing' },
  ),
  p(
    'fix.feelguilty',
    'left & (d:own-neglect | d:own-harsh | d:own-clingy)',
    'Not by promising. {They} {v:has|have} heard promises, or can guess at them, and a promise asks to be believed. You say you see now what you did. Let it change how you are when nothing is to be won by it: how you speak, what you do with a silence, how you end a call. {They} may never see it. It will still be yours. A second chance is {theirs} to offer, and can’t be earned like a wage.',
    { about: 'backing' },
  ),
  p(
    'fix.left',
    'left',
    'Not by more of what you have been doing. You can’t mend a thing for two with one pair of hands. You can stop what wears it further: the asking, the calls, the long talks at night. Then you can look, with no one there to win over, at what was wrong before any of this. That part you can mend, and it is worth it whatever {they} {v:does|do}.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const talk: readonly Piece[] = [
  p(
    'talk.leave',
    'left & ask:space & (push:many | push:visit)',
    'You start by not speaking. That sounds like the end of it, and it is what {they} {v:has|have} asked for and not had yet. You were asked for room, and you reached out; that was fear, and most people would know it. But each time told {them} that room could not be had. Being left alone for a while, really left alone, is what {they} {v:needs|need} to find out is possible with you.',
    { about: 'backing' },
  ),
  p(
    'talk.see',
    'left & d:tactic & kids & ask:space',
    'You can’t make {them} see it. People don’t see a thing because it is shown to them harder. {They} {v:has|have} asked for time, and for now {they} {v:is|are} taking it. What you can do is stop holding up the picture, and look at what is in front of you instead: {kids}, and a house where someone has to be steady.',
    { about: 'backing' },
  ),
  p(
    'talk.through',
    'left & kids & (ask:let-go | asked:end) & d:only-practical',
    'There may be no way through, and it isn’t for want of the right words. {They} {v:talks|talk} about the children and the practical side, and nothing else. That is a line, and it is clear. Keep to it, and be good at it: on time, short, kind. If {they} ever {v:wants|want} to hear more, {they} {v:knows|know} where you are. Love that is said again to someone who has asked for quiet doesn’t arrive as love.',
    { about: 'backing' },
  ),
  p(
    'talk.left',
    'left',
    'You can’t get someone to talk. You can only make it safe for them not to. {They} {v:has|have} gone quiet, and that is an answer for now, though not the one you hoped for. So no more tries: no calls, no going by to see if {they} {v:is|are} all right. If {they} ever {v:writes|write}, it has to be because {they} wanted to.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const reachOut: readonly Piece[] = [
  p(
    'reach.notready',
    'left & d:own-room',
    'You have already said the true thing: that you need room, and that friends is not what you can be yet. So leave it there. Saying it twice would turn it into a question. If {they} {v:writes|write} about small things, you may answer in a line, or not at all. That is no game. It is so that you don’t spend your days reading {their} words for signs.',
    { about: 'backing' },
  ),
  p(
    'reach.served',
    'left & st:filed',
    'Neither. Don’t try again now, and don’t wait for the right hour either. {They} {v:has|have} asked a court to end it. That is as plain as people get. A last talk now would be one more thing to say no to, and it could cost you in the case. If you hold up the papers to win time, it is time {they} will hold against you. Talk to a lawyer instead, and talk to someone who loves you.',
    { about: 'backing' },
  ),
  p(
    'reach.carded',
    'left & (push:letter_gift | d:letter-left) & ask:away',
    'Don’t call yet, and there is nothing you have to find to say. {They} {v:has|have} your words already. They don’t need saying again. {They} asked for distance, and it has been a short time. The silence between you is not you losing {them}. It is you doing what {they} asked.',
    { about: 'backing' },
  ),
  p(
    'reach.asked',
    'left & ask:away',
    'Wait, and don’t make the waiting a thing {they} can feel. {They} asked for distance. Until {they} {v:says|say} otherwise, there is no right day to call and no right words to find. If something practical has to be settled, say that and only that. For all the rest, the next move is {theirs}, and there may not be one.',
    { about: 'backing' },
  ),
  p(
    'reach.left',
    'left',
    'Wait. Not as a move, and not with your eye on the clock, but because what you would say tonight is mostly pain, and it would ask {them} to answer for it. Put it down here first. If in some days there is one plain thing that still has to be said, say it once, and leave it.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const slow: readonly Piece[] = [
  p(
    'slow.ended',
    'left & st:broken_up & by:partner & !friendly',
    'Take the part that is a fact and leave the part that is a wish. The fact is that it has ended. The rest, about finding your way back one day, may have been meant when it was said. It is kind, and it costs nothing, and you can’t build a week on it. If there is ever a day for it, it won’t need you to have waited.',
    { about: 'backing' },
  ),
  p(
    'slow.long',
    'left & long',
    'A “one day” with no date in it is not a plan. After this long you can take it as it stands: {they} {v:comes|come} and {v:goes|go} as {they} {v:likes|like}, and you wait. You don’t have to end the marriage to end the waiting. Ask what you would want your own next year to be if nobody came home in it, and begin on one small piece of that.',
    { about: 'backing' },
  ),
  p(
    'slow.wait',
    'left & affair',
    'You were asked to wait, and not told for what. Waiting is something you give, not something you owe. Look at what is so today: where {they} {v:lives|live}, and with whom. Not at what {they} would do if things were different. You can love {them} and still say that you won’t stand in a queue.',
    { about: 'backing' },
  ),
  p(
    'slow.asked',
    'left & push:once & ask:slow',
    'You asked once, and it took courage. That was not pushing. The answer was neither yes nor no, and it may well be the truth: {they} may not know. So don’t ask again for a while. The good hours are real, and they don’t get better by being weighed. If it is to come, it will show in what {they} {v:does|do} unasked.',
    { about: 'backing' },
  ),
  p(
    'slow.prove',
    'left & ask:terms',
    'You don’t have to pass a test to be worth coming back to. What {they} {v:asks|ask} for may be good for you all the same. So ask yourself whether you would want it if {they} never saw it. If yes, do it, for you. If it is only to be let back in, you will be sitting that test for years.',
    { about: 'backing' },
  ),
  p(
    'slow.left',
    'left',
    'Take it as it was said, both halves. It is not a no. It is not a yes either, and no amount of looking will turn it into one. Let {them} set the pace, take what comes freely, and stop asking what it means. And keep a life of your own going, so that your whole week doesn’t hang on one answer.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const believe: readonly Piece[] = [
  p(
    'believe.slow',
    'left & ask:slow & push:once',
    'As far as {they} went, yes. {They} {v:isn’t|aren’t} against it, and {they} {v:doesn’t|don’t} promise it. Those are the two halves, and the hard part is to keep hold of both. Whether it was meant, or was a way round the question, nobody can see from here. But you don’t need to see into {them}. Asking took courage, and being let down is fair. Now let what {they} {v:does|do} unasked tell you, over months and not evenings.',
    { about: 'backing' },
  ),
  p(
    'believe.slow.unasked',
    'left & ask:slow',
    'As far as {they} went, yes. {They} {v:hasn’t|haven’t} said no, and {they} {v:hasn’t|haven’t} promised. Those are the two halves, and the hard part is to keep hold of both. You don’t need to see into {them}. Let what {they} {v:does|do} unasked tell you, over months and not evenings.',
    { about: 'backing' },
  ),
  p(
    'believe.neverloved',
    'left & d:never-loved',
    'Believe the part that is about now: {they} {v:wants|want} it to end. The part about the years, you don’t have to take whole. People who leave sometimes tell the past over again so that it fits. You were there too. What you lived doesn’t need {their} word to have been real.',
    { about: 'backing' },
  ),
  p(
    'believe.left',
    'left',
    'Go by what was asked, and by what is done. Words said in a hard hour, warm or cruel, are a poor map. You can’t see into {them}, and neither can anyone you ask. But you can watch what {they} {v:does|do} when nobody is pressing, and you can take that at its word.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const howLong: readonly Piece[] = [
  p(
    'long.strung',
    'left & d:strung',
    'As long as you can do it and still be someone you know. Nobody here can tell you if it is meant or if you are being kept for later, and {they} may not know {themself}. You don’t need to find out. You gave the time that was asked for. If you go on giving it, give it whole, without reading {their} posts for signs. And if one day you find that you have had enough, you may say so: that is not breaking faith.',
    { about: 'backing' },
  ),
  p(
    'long.agreed',
    'left & ask:agreed',
    'As long as you agreed, and you have a day for it. That is more than most people get. Until then you have only to keep your side: no message on the day before, no asking how it is going. A time apart is something people do, and it ends in different ways. What it is not is a test that you can fail by being good at it or pass by suffering.',
    { about: 'backing' },
  ),
  p(
    'long.left',
    'left',
    'Nobody can tell you, and {they} may not know. The better question is how long you can do it without shrinking. Time given with a clock in your hand is not room. So give it without counting, and for your own part look again in some weeks: not at {them}, at yourself. Are you more yourself, or less?',
    { about: 'backing' },
  ),
  ...whatDo,
]

const why: readonly Piece[] = [
  p(
    'why.left.illness',
    'left & d:their-low',
    'The story gives one reason that is not you: {they} {v:is|are} not well. It may be most of it, or only part. It can make a person pull away from those who love them. You can’t treat it, and you can’t reach through it by asking. But you can stop taking each cold word as news about your worth.',
    { about: 'backing' },
  ),
  p(
    'why.break',
    'left & st:asked_space',
    'You may not get a why that holds, because {they} may not have one. A feeling that something is wrong is often all that a person can see from inside. It doesn’t have to be a lie to be no help. Asking again for the reason tends to get you a new one, not a true one. What you know is what was asked for: time. What it means, nobody can read off it yet.',
    { about: 'backing' },
  ),
  p(
    'why.harsh',
    'left & home & (d:despise | asked:end)',
    'There may be no why that makes it fit. A person can want to be gone and still not want you to be free. It can be {theirs} to explain and still never be explained. A name for it won’t make a day in that house lighter. What might is a plan for how you live: where you sleep, what you answer, who you can go to in the evenings.',
    { about: 'backing' },
  ),
  p(
    'why.left',
    'left',
    'You may never get a reason that holds. {They} may not have one yet, or may have one that would not help you. The mind goes round it because it wants a place to stand. But you can stand on what you know: what was asked, and what was done. The rest is guessing, and guessing always seems to end with you at fault.',
    { about: 'backing' },
  ),
  p(
    'why.near',
    'near',
    'From outside, nobody can say. And looking for it in {their} face each evening will give you a new answer every night. Warm words and a cold shoulder can both be meant. There is one way to find out, and it is to ask, once, on a calm day, and then to wait for the answer, even a slow one. What you are guessing at may not be about you at all.',
  ),
  ...whatDo,
]

const act: readonly Piece[] = [
  p(
    'act.roof',
    'left & home & d:tactic & push',
    'Neither of those two. Playing tough is an act, and so is guilt. Either one tells {them} that you are still trying to move {them}, and you would have to keep it up day after day. There is a third way, and it is less work. Be plain: civil, kind, about the house and the day. You have tried to talk {them} out of it, and been heard. You don’t have to pretend to be glad. You only stop pulling.',
    { about: 'backing' },
  ),
  p(
    'act.home',
    'left & home',
    'Plain and kind, about the house and the day, with the asking taken out. You don’t have to pretend to be glad, and you don’t have to look broken so that {they} {v:sees|see} it. No talk of the two of you unless {they} {v:starts|start} it. What you feel can have its hour in another room, with someone else.',
    { about: 'backing' },
  ),
  p(
    'act.left',
    'left',
    'As yourself, with the asking taken out. No coldness put on, no show of being fine, no guilt. {They} would see through it, and so would you. Plain and kind is enough: what has to be said about the day, and an end to it. What you feel can have its hour, in another room, with someone else.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const tonight: readonly Piece[] = [
  p(
    'tonight.first',
    'left & d:tonight',
    'By making it small. Not the months ahead, not the rest of your life: this night, and then the morning. You don’t have to understand it by then, or be gracious, or be anybody’s friend. Someone to sit with you, something to eat, the phone in another room. The pain is what it is. It doesn’t mean that you did it wrong.',
    { about: 'backing' },
  ),
  p(
    'tonight.ill',
    'left & d:their-low',
    'One day at a time, and with someone beside you for some of it. {They} {v:is|are} not well, and you can’t be the cure. {Their} going is not proof that you did it wrong. Whether it is for a time or for good, you can’t know, and you don’t have to know it now. What needs looking after today is the one who was left.',
    { about: 'backing' },
  ),
  p(
    'tonight.replaced',
    'left & affair:partner & d:own-therapist',
    'You are doing what people tell you to do, and it hasn’t worked yet. That doesn’t mean you are doing it wrong. A head can know long before a heart follows, and nothing makes it hurry. You don’t have to get over {them} by a date, or want to meet anybody. You only have to keep the days as you do: {kids}, work, bed. It is dull, and it is how it is carried.',
    { about: 'backing' },
  ),
  p(
    'tonight.friendsfirst',
    'left & st:broken_up & fresh & d:saw-coming',
    'In small pieces. You saw it coming, and it still lands like a blow: knowing and losing are not the same. You gave {them} room, and it ended all the same. Now the days need a shape. Being friends can wait. First there has to be a while when you don’t look to each other for it.',
    { about: 'backing' },
  ),
  p(
    'tonight.kids',
    'left & kids & long & d:kids-neglected',
    'You have been getting through it already, most days. What throws you now is not the loss but each new let-down. Expect less of {them}, and you will have more left for {kids}. You can’t make {them} a parent by pressing. You can be the one who is there, and who doesn’t promise on {their} behalf.',
    { about: 'backing' },
  ),
  p(
    'tonight.kids.filed',
    'left & kids & st:filed & d:better',
    'By letting what works keep working. You wrote that things are looking up, and then comes the next let-down, and it all shakes. You can’t make {them} keep {their} word to {kids}, and you can stop being the one who passes it on. Court dates and money go through the people whose job it is.',
    { about: 'backing' },
  ),
  p(
    'tonight.filed',
    'left & st:filed',
    'With help, and in small pieces. A divorce is a great many decisions at a time when you can hardly make one. So somebody who knows the law takes those, and somebody who knows you takes the evenings. What is left for you is one day: up, dressed, fed, out of the door once.',
    { about: 'backing' },
  ),
  p(
    'tonight.left',
    'left',
    'In small pieces: this evening, then tomorrow, then the week. You don’t have to understand it to bear it, and you don’t have to bear it alone. It comes in waves, and a wave has a far side. What makes it worse is mostly known: looking {them} up, the bottle, the long message at two at night. What makes it lighter is dull, and it works by being done again.',
    { about: 'backing' },
  ),
  p(
    'tonight.mine',
    'mine',
    'By letting it be both. You ended it, and you grieve it. You don’t have to go back to make the guilt stop, and you don’t have to be punished either. Leave it ended for now, keep what you send to what is needed, and make the next days plain ones. {Their} sorrow is real. It is not yours to nurse: from you, comfort reads as a maybe.',
  ),
  ...whatDo,
]

const eases: readonly Piece[] = [
  p(
    'eases.left',
    '',
    'For most people it does. Most people’s distress fell markedly in the two years after separating. That is not quick, and it doesn’t go in a straight line: there are good mornings, and then a song. It says nothing of which day will be yours. But what you feel now is not what you will always feel.',
    { rests: 'research', src: ['5'] },
  ),
]

const fault: readonly Piece[] = [
  p(
    'fault.back',
    'back',
    'Some of it was, by what you wrote, and you say so plainly. That is worth more than it feels. Fault is no place to live, though. It keeps you watching {their} face for a verdict. Own the thing that was yours, once, in plain words. Then let what you do each day be the apology, and let {them} take {their} own time to trust it.',
  ),
  p(
    'fault.left',
    'left',
    'Some of it may have been yours. Very seldom is it all one person’s. Take the part you can name, without making it bigger as a way of holding on. Own that. And leave the rest where it lies: {they} had choices too, and {they} made them.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const takeBack: readonly Piece[] = [
  p(
    'take.left',
    'left & ask:closer',
    'You don’t have to say yes or no now. That {they} {v:wants|want} you again is not yet a reason, and being lonely isn’t one, and neither is being owed it. Ask what is different, and not what is promised. What made {them} go: can it be said plainly, {their} own part too? And when it comes again, what then? You may say “slowly”: two homes, an evening a week, for some months. {They} took {their} time. You may take yours.',
    { about: 'backing' },
  ),
  p(
    'take.any',
    'mine | left | back',
    'You don’t have to say yes or no tonight. Being begged is not a reason, and neither is guilt, and neither is missing {them}. Ask what is different, and not what is promised. What drove you out: is it named, without a “but”? Has anything been done about it that you didn’t have to ask for? If the answer is no, going back is going back to the same house.',
  ),
]

const stayGo: readonly Piece[] = [
  p(
    'stay.note',
    'left & kids & (ask:slow | d:broke-promise)',
    'You don’t have to throw it away, and you don’t have to go on waiting by the door. {They} {v:says|say} one thing and {v:does|do} another. Go by what {they} {v:does|do}. Until {they} {v:comes|come}, live as if it may not be this week or this month. That isn’t giving up on {them}. It takes your days off the hook of the next phone call.',
    { about: 'backing' },
  ),
  p(
    'stay.any',
    'left | near | mine',
    'You don’t know yet, and you don’t have to know today. Staying and going both stay open while you find out what you want when it is quiet. It won’t be found in one more talk. Write down, some evenings, which way you leaned that day, and don’t read it for two weeks. What you see then will be more yours than what you feel tonight.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const trust: readonly Piece[] = [
  p(
    'trust.any',
    '',
    'Slowly, and by what is done. Trust isn’t a thing you decide to have. It comes back, if it does, in small change: a word kept, a thing told before you had to ask, a no taken without sulking. You don’t have to hurry it, and nobody has a right to be trusted by a date.',
  ),
]

const friends: readonly Piece[] = [
  p(
    'friends.ended',
    'left & st:broken_up',
    'Perhaps, one day. Not this week. It is hard to go from loving someone to being their best friend in one night, and nobody does it by being brave. You don’t lose {them} altogether by taking some weeks apart. You can say that you mean it about being friends, and that you can’t do it yet. A true friend can wait for that.',
    { about: 'backing' },
  ),
  p(
    'friends.left',
    'left',
    'Perhaps, later. First there has to be a while when you are not looking at {them} for signs. You will know you are near it on the day you could hear that {they} {v:is|are} seeing someone, and be sad, and be all right. Until then, friends is a word for staying close to the door.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const sayOver: readonly Piece[] = [
  p(
    'say.waiting',
    'mine & ask:closer & !i:ended',
    'Soon, and before anything else is said that day. There is no way of saying it that won’t hurt, and next month it will hurt more: {they} {v:is|are} making plans around a yes that isn’t there. You don’t need a better reason than the one you have. You don’t want it any more. The ground {they} {v:has|have} gained stays {theirs}, and you may say so. It doesn’t put you in {their} debt.',
  ),
  p(
    'say.move',
    'mine & st:broken_up',
    'Plainly, soon, and as news, not as a door. {They} may still hope, so {they} will listen for a maybe in anything soft. Being told in person is kind when it can stay calm. If it tends to boil over, a short call or letter is kind too: {they} can take it in without having to hold {their} face. Say what is so, say you wanted {them} to hear it from you, and stop.',
  ),
  p(
    'say.any',
    'mine',
    'Say it once, early, in words that can’t be heard as perhaps. Most of what makes it cruel is the run-up: the hints, the bad mood, the weeks of being half there. You won’t find the sentence that hurts nobody. Choose a calm hour and a place you can both leave. Say the main thing first. Then let {them} be sad without talking {them} out of it.',
  ),
  ...whatDo,
]

const tell: readonly Piece[] = [
  p(
    'tell.news',
    'affair & married & d:baby',
    'Yes, and before somebody else does. It will hurt, and it will hurt more as a thing found out. Say it in a few plain words, without reasons that sound like blame, somewhere {they} can walk away from. Don’t ask {them} to say how {they} {v:feels|feel} about it there and then. You are still married, and there is more than you two in it now: that makes it {their} business.',
  ),
  p(
    'tell.move',
    'mine',
    'Plainly, soon, and as news. {They} may still hope, so {they} will listen for a maybe in anything soft. Being told in person is kind when it can stay calm. If it tends to boil over, a short call or letter is kind too: {they} can take it in without having to hold {their} face. Say what is so, say you wanted {them} to hear it from you, and stop.',
  ),
  ...sayOver,
]

const firm: readonly Piece[] = [
  p(
    'firm.home',
    'mine & home & d:counters',
    'By explaining less. You have given reasons, and each reason was met with another reason. That is how you end up giving in. You don’t have to win. You are allowed to want your own place back, even from someone who is having a bad time. Name a day, say it once, and then say the same words again. {Their} hard time is real, and it is not yours to house.',
  ),
  p(
    'firm.angry',
    'mine & affair:partner',
    'By doing nothing tonight that you would have to explain to a judge, or to yourself. You have every reason to be angry. Anger is also a bad mover of furniture: what is thrown out, locked or said this week can come back at you for years. You want out. So go out by the front door: advice first, then the talk, then the dates.',
  ),
  p(
    'firm.said',
    'mine & (they:pleaded | ask:closer)',
    'By not taking it up again. You said it, and you meant it, and you have kept to it through a hard time. When {they} {v:pleads|plead}, the kind thing is the same short sentence each time. It is the new reasons and the long talks that sound like a maybe. You don’t owe {them} an argument. You do owe {them} clear dates, and you can be gentle about those.',
  ),
  p(
    'firm.any',
    'mine',
    'By explaining less. Say it once, in plain words, and then say the same words again. It is the new reasons and the long talks that sound like a maybe. You don’t owe an argument. You do owe clear dates, and you can be gentle about those.',
  ),
  ...whatDo,
]

const children: readonly Piece[] = [
  p(
    'children.coming',
    'left & kids & (ask:slow | ask:closer)',
    'Tell {kids} what you know, and only that. Not that {they} {v:is|are} coming home: you don’t know it, and a child will wait by the window. “I don’t know when {they} will come. It is not because of you. I am here, and that won’t change.” Say the same words each time it is asked. A small child asks again because it needs to hear it again.',
    { about: 'backing' },
  ),
  p(
    'children.any',
    '',
    'Tell them what is so, in few words, and nothing they would have to carry. It is not their doing. They are loved by you, and you are staying. What comes next, you will tell them when you know. They will ask again, and the same short answer will do.',
  ),
]

const seeAround: readonly Piece[] = [
  p(
    'see.any',
    'left | mine',
    'By deciding the small things ahead, so that you don’t have to decide them with your heart in your throat. You have as much right to be there as {they} {v:has|have}. A nod is enough. You owe no talk, and no show of being fine. Go with someone the first times, stand where you can leave, and have somewhere to be afterwards. It is the first time that is worst.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const roof: readonly Piece[] = [
  p(
    'roof.any',
    'left | mine',
    'By making the house dull. Separate rooms if there are two. What has to be said about bills, meals and {kids} goes on a list, or in a message, at one time of day. No talk of the two of you after dark. Some evenings out, said ahead. It isn’t a life, and it doesn’t have to be: it is a way through to the day one of you moves.',
    { about: 'backing' },
  ),
  p(
    'roof.two',
    'left | mine',
    'By making the house dull. Separate rooms if there are two. What has to be said about bills and meals goes on a list, or in a message, at one time of day. No talk of the two of you after dark. Some evenings out, said ahead. It isn’t a life, and it doesn’t have to be: it is a way through to the day one of you moves. Ask what that day would take, and put a month to it.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const wanted: readonly Piece[] = [
  p(
    'wanted.told',
    'affair:partner',
    'No, it isn’t true that nobody will. Nobody can tell you who, or when, or promise it. But look at who said it, and when: someone who had been found out, in the middle of a fight. It was said to wound, and it worked, because it found a fear that was there already. Your age is not what ended this. You are allowed to be badly hurt and still not take {their} word for what you are.',
    { about: 'backing' },
  ),
  p(
    'wanted.any',
    '',
    'Being left makes a person ask that, and the asking is part of the hurt. Nobody can tell you who, or when, or promise it. But the question is being put on the worst day to answer it. You are looking at yourself through the eyes of someone who went. Those are not the only eyes there are.',
    { about: 'backing' },
  ),
]

const last: readonly Piece[] = [
  p(
    'last.homes',
    'back & apart',
    'By not hurrying back to where you were. Two homes again can feel like a step down. It is also a chance to find out who you are to each other when each evening is chosen. Don’t ask of it where it is going. If there is to be more, it will come out of good plain months. Say what parted you, once, and what each of you does otherwise now. Then let it be fun.',
  ),
  p(
    'last.gone',
    'back & d:nobody & home',
    'By not needing all of it from one person. {They} came back, and the fear of losing {them} came back too. If every hour is spent together, every bad mood is a storm warning. A friend, a course, a place to go on Tuesdays: it isn’t less love. It is something to stand on, for you, and air for {them}. Let {them} see what is different, and don’t keep asking whether it has been seen.',
  ),
  p(
    'last.any',
    'back',
    'Slowly, and with your eyes open. Being home is a beginning. What parted you is still somewhere in the house, and better met on a calm evening than at midnight. Name one thing each that is to be different. Do yours without announcing it. And if {they} ever {v:asks|ask} for air again, take it as that, and not as the end.',
  ),
]

const allThereIs: readonly Piece[] = [
  p(
    'all.any',
    'back',
    'Nobody can tell you, but last night is not enough to know it by. You missed each other, and that carried you over the old fights for a while. It didn’t settle them. So you are not back where you were: you have found out what still needs doing. Don’t decide it from the kitchen table. Going and staying will both still be there on a calm day.',
  ),
  ...last,
]

const surprise: readonly Piece[] = [
  p(
    'surprise.any',
    'left & ask:away',
    'Don’t. You mean it as proof of love, and it may be. But {they} asked for time to think, and a person at the door takes that away: {they} would have to say yes or no to your face, there and then. It would also be the thing you remember, whichever way it went. Everything you would say at the door can be said when you next talk, and it will be heard better by someone who could have said no to the talk.',
    { about: 'backing' },
  ),
  p(
    'surprise.noask',
    'left',
    'Don’t. You want to see a face, and to have it said. But someone at the door has to be answered there and then, and people who are cornered say the harder thing. It would also be what you remember, whichever way it went. What has to be said can be said when {they} could have said no to the talk.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const comeBack: readonly Piece[] = [
  p(
    'come.counsel',
    'left & d:counsel-together',
    'Nobody knows, and one session won’t settle it. What you can do in that room is small, and it counts. Say how it is for you without asking to be let home. Listen to all of {their} side, even where it isn’t how you saw it. Wanting to change is yours to do, and it will be seen in months, by being done and not by being said.',
    { about: 'backing' },
  ),
  p(
    'come.any',
    'left',
    'Nobody knows, and anyone who tells you otherwise is guessing. {They} may not know. It can’t be found out by asking, by watching, or by being good at waiting. What you can know is how you are living while you don’t know. Make that as good as it can be, and not as a way of being seen.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const abuse: readonly Piece[] = [
  p(
    'abuse.any',
    '',
    'You can talk that over with people who hear it every day, without deciding anything: {abuse}. Bide takes what you told as you told it.',
    { rests: 'safety' },
  ),
  ...whatDo,
]
const takeChildren: readonly Piece[] = [...children]

const real: readonly Piece[] = [
  p(
    'real.any',
    '',
    'What you lived was real: you were there. How {they} {v:sees|see} it now is another thing. People who go sometimes tell the past over again, so that it fits with going, and they may believe it. You can’t check that from outside, and you don’t have to. Your own years don’t need {their} word.',
    { about: 'backing' },
  ),
]

const someoneElse: readonly Piece[] = [
  p(
    'someone.any',
    '',
    'Nobody here can tell you, and looking won’t. A search that finds nothing doesn’t end, and one that finds something is no easier to bear. If you need to know so that you can decide something, ask once, straight, by day: “Is there someone else?” Then go by what you are told and by what is done. If it would change nothing you do, leave it. What was asked of you is the same either way.',
    { about: 'backing' },
  ),
]

const sign: readonly Piece[] = [
  p(
    'sign.any',
    '',
    'Not this week, and not alone. What is signed in a bad week binds you in the good ones. Take it to a lawyer of your own, and ask three things: what happens if I sign, what if I don’t, and by when. To hold it up so that {they} {v:thinks|think} again is no reason: it wins days, and costs goodwill. To read it with someone who knows it is.',
    { about: 'backing' },
  ),
]

const moveOut: readonly Piece[] = [
  p(
    'moveout.any',
    '',
    'Not before you have had advice. Who lives in the home can count later, for the home and for more than that. A night at a friend’s, for air, is another thing. If it isn’t safe to stay, go, and ask afterwards. Else: separate rooms if you can, one plain talk about who sleeps where, and nothing settled at midnight.',
    { about: 'backing' },
  ),
]

const date: readonly Piece[] = [
  p(
    'date.any',
    '',
    'You may, and you needn’t. Ask what it is for. To be looked at kindly for one evening is a human wish, and fair to the other one if they know how things stand. To make {them} jealous is a poor reason: it works on you more than on {them}. And where papers are under way, ask a lawyer first, since in some places it counts.',
    { about: 'backing' },
  ),
]

const miss: readonly Piece[] = [
  p(
    'miss.any',
    'left | mine | near | back',
    'Nobody can tell you. That time makes a person miss you is a hope, and no study shows it. And there is a trap in it. If you keep quiet so as to be missed, each day without a word is a day that didn’t work. If you keep quiet because it was asked for, and because you need rest from the asking, then it has worked every night, whatever {they} {v:feels|feel}.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const stopLoving: readonly Piece[] = [
  p(
    'stoploving.any',
    '',
    'Not by trying, and not by a date. Love doesn’t go when it is told to. It gets less by not being fed, and you know what feeds it: the page, the pictures at night, the talk of {them} with every friend, the one more message. Take those away one at a time. What you feel in between isn’t going backwards. It is how it leaves.',
    { about: 'backing' },
  ),
]

const pastAffair: readonly Piece[] = [
  p(
    'past.own',
    'affair:writer',
    'By owning it whole, once, and then by being dull and true for a long time. {They} may ask the same thing on ten nights; answer it ten times, without a “but”. {They} may not be able to go on with it at all, and that is {theirs} to find out. You can’t pay it off with sorrow. You can end the other thing, and let it be seen that it has ended.',
    { about: 'backing' },
  ),
  p(
    'past.any',
    '',
    'Not by forgetting, and not by going over it every night. It takes three things from {them}. The other thing is over, and can be seen to be over. You get a whole answer, once, to what you need to know. And {they} {v:bears|bear} with your bad days for longer than {they} would like. Where all three are there, people have lived on with it. Where one is missing, you would be doing it alone.',
    { about: 'backing' },
  ),
]

const law: readonly Piece[] = [
  p(
    'law.any',
    '',
    'That is a question of law, and the law differs from place to place. A page can’t know it. Ask a family lawyer or a legal aid clinic this week: before you do it, and not after. Until then do nothing that can’t be undone. No locks, no moving of money, no taking a child from where it lives. If someone is in danger it is another matter: call {emergency}.',
    { about: 'backing', rests: 'safety' },
  ),
]

const cold: readonly Piece[] = [
  p(
    'cold.any',
    'left | near | back',
    'It may be how {they} {v:holds|hold} {themself} together. It may be how {they} {v:keeps|keep} you from hoping. It may be what it looks like. From outside, those can’t be told apart. Don’t try to warm it by force: each try gives {them} something to be colder at. Be civil, be brief, and then go where it is warm.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const waitOrGo: readonly Piece[] = [
  p(
    'waitgo.married',
    'left & married',
    'You don’t have to do either this month. Waiting is no work for a whole life, and filing is nothing to do because a week was bad. There is a third way. Live as if nothing were coming, and see how you are. Take advice now on what a divorce would mean, so that it is a door with a handle and not a cliff. If you go through it one day, let it be on a calm morning, and because you want to. Not so that {they} {v:looks|look} up.',
    { about: 'backing' },
  ),
  p(
    'waitgo.any',
    '',
    'You don’t have to do either this month. Waiting is no work for a whole life, and nobody lets go because they were told to. There is a third way. Live as if nothing were coming: your work, your people, your own Saturdays. If {they} ever {v:comes|come} to you with something new, you can look at it then. And if one day you notice that you have stopped listening for it, you will have let go, without having had to do it.',
    { about: 'backing' },
  ),
]

const show: readonly Piece[] = [
  p(
    'show.any',
    '',
    'By not showing it. Do it where {they} can see it if {they} {v:looks|look}, and never ask if {they} {v:has|have}. On time, each time. Calm on a bad day. A no taken without a face. What is held up to be seen turns into a question, and a question wants a yes. {They} will go by the hundredth day, if {they} {v:goes|go} by any, and there is no way to make it come on the thirtieth. So let it be yours: something you would do if nobody watched.',
    { about: 'backing' },
  ),
]

const forgive: readonly Piece[] = [
  p(
    'forgive.any',
    '',
    'You can’t get {them} to. Forgiving isn’t a thing one is brought to, and it may not come, also when all is done right. You have said that you are sorry. Said once, it is given. Said a hundred times, it asks for something. What you can do is answer what {they} {v:asks|ask}, each time, without a “but”; bear {their} cold days without making {them} comfort you; and let {them} take the time {they} {v:takes|take}. Some nights {they} will be near, and far again by morning. Don’t read either as the verdict.',
    { about: 'backing' },
  ),
]

const answerThem: readonly Piece[] = [
  p(
    'answer.no',
    'ask:away | asked:end | st:broken_up',
    'You don’t have to, and there is no hour by which it would be rude. A few words cost the sender little, and they can take your week. What they mean, {they} may not know. If you want to answer, let it be one line that asks for nothing and ends by itself: “Thank you. I hope you’re well.” Not tonight; in a day or two, when you could send it and not look at the phone after. If you can’t yet, leave it. Silence is an answer too, and a fair one.',
    { about: 'backing' },
  ),
  p(
    'answer.any',
    '',
    'When you are calm, and only what was asked. You don’t have to at once, or at night. One line, kind and plain, with no question in it that isn’t needed. If you find that you have written ten, the other nine are for here, where nothing is sent.',
    { about: 'backing' },
  ),
]

const secondThoughts: readonly Piece[] = [
  p(
    'second.any',
    '',
    'It can’t be seen from outside. A kind evening may be a second thought, or only a kind evening. People can be gentle with what they mean to leave. So go by what has been said and signed, and not by the warmest hour. If {they} {v:thinks|think} again, {they} can say it in words, and you can wait for the words. Until then, don’t ask with your eyes over every cup.',
    { about: 'backing' },
  ),
]

const getOut: readonly Piece[] = [
  p(
    'getout.any',
    '',
    'With help, and quietly. People who do this work know where to go, what to take, and how the law stands on the home and the children: {abuse}. Don’t say that you are going, and don’t look for a last talk. If nobody has to be feared, it is a move like other moves: advice first, then a place, then the talk.',
    { about: 'backing', rests: 'safety' },
  ),
]

const tooLate: readonly Piece[] = [
  p(
    'late.asked',
    'left & i:ended',
    'Nobody can tell you today, and {they} may not know. You opened this, and {they} had to find a way to live with it. Now it is {their} turn to be slow. If you haven’t said it, say it once: “I was wrong to ask for it, and I know it now. Take your time.” Then don’t say it again. The waiting may feel like a punishment. It mostly isn’t one.',
    { about: 'backing' },
  ),
  ...giveUp,
]

const throughOthers: readonly Piece[] = [
  p(
    'others.any',
    '',
    'No. To write to someone close to {them} is to write to {them}, with a witness. They would have to take sides, or carry it, and {they} would feel it as one more way in. If you love those people too, let it be later, and about them.',
    { about: 'backing' },
  ),
]

export const replies: Record<QuestionId, readonly Piece[]> = {
  'what-do': whatDo,
  'give-up': giveUp,
  'let-go': letGo,
  fix,
  talk,
  'reach-out': reachOut,
  'come-back': comeBack,
  believe,
  'how-long': howLong,
  normal: howLong,
  why,
  act,
  tonight,
  eases,
  fault,
  'take-back': takeBack,
  'stay-go': stayGo,
  trust,
  friends,
  'say-over': sayOver,
  tell,
  firm,
  children,
  'take-children': takeChildren,
  'see-around': seeAround,
  roof,
  wanted,
  last,
  abuse,
  'all-there-is': allThereIs,
  surprise,
  slow,
  real,
  'someone-else': someoneElse,
  sign,
  'move-out': moveOut,
  date,
  miss,
  'stop-loving': stopLoving,
  'past-affair': pastAffair,
  law,
  cold,
  'wait-or-go': waitOrGo,
  show,
  forgive,
  'answer-them': answerThem,
  'second-thoughts': secondThoughts,
  'get-out': getOut,
  'too-late': tooLate,
  'through-others': throughOthers,
}
