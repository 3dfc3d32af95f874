/**
 * A reply to the question that was asked, whole, for each situation it is asked in. The first sentence answers it
 * straight; what follows gives a reason from the story. Under every question the first that holds is taken, and the
 * last of each always holds.
 */
import { type Piece, piece as p } from './piece.ts'
import type { QuestionId } from './question.ts'

/** "What can I do?", where nothing more particular was asked. */
const whatDo: readonly Piece[] = [
  p(
    'what.pushy',
    'left & d:pushy & (ask:limited | friendly) & !open:meetings',
    'You can stop asking to see {them}, starting with the next call. {They} still {v:talks|talk} to you, and seeing you is more than {they} can manage for now. You wrote that you feel pushy, so you have already found the part to change. Talk when {they} {v:calls|call}, about ordinary things, and be the first to say good night. Whether {they} will want more later, I can’t tell you.',
    { about: 'backing' },
  ),
  p(
    'what.mediation',
    'left & married & kids & d:mediation',
    'You can say yes to the mediator, and ask for one thing with it: a few sessions with a counsellor first. A plain request made once is easier to hear than pleading. {They} may still say no. Then a calm way of parting, with both of you in it, is worth a lot to {kids}. Saying yes to talks doesn’t mean that you agree it’s right. It means you’ll be in the room when things are settled.',
    { about: 'counsel' },
  ),
  p(
    'what.letgo.visit',
    'left & (ask:let-go | asked:letgo) & apart & push:visit & ask:reason',
    'You can do what {they} asked: stop the calls and the visits, from today. You aren’t ready to let {them} go inside, and nobody can hurry that. {They} gave you a reason, too: to keep it from getting worse between you. That much you can still do together. {They} may well be done, and I can’t tell you that {they} {v:isn’t|aren’t}. Keep your strength for your own days: sleep, food, one person who knows.',
    { about: 'backing' },
  ),
  p(
    'what.letgo.meet',
    'left & (ask:let-go | asked:end) & apart & w:reconcile & together',
    'You can stop asking {them} to come back, and see {them} less for a while. The answer has been no, and more room given in the hope of a yes leaves you waiting all over again. You also have good reason to look at the meetings: are you better or worse the day after? If worse, leave a few weeks between them. You can tell {them} so kindly. It isn’t a punishment, and you can love {them} all the while.',
    { about: 'backing' },
  ),
  p(
    'what.letgo',
    'left & (ask:let-go | asked:end) & apart & w:reconcile',
    'You can stop trying to change {their} mind, today. {They} {v:has|have} told you where {they} {v:stands|stand}, and each plea makes {them} say it again. You don’t have to agree with it, and you don’t have to feel done. You leave the choice with {them} and turn to what is yours: sleep, work, the people who love you. It may not bring {them} back. It will cost you less than the asking does.',
    { about: 'backing' },
  ),
  p(
    'what.roof.counsel',
    'left & home & (open:counselling | d:counsel-together) & (asked:end | ask:let-go | st:wants_out)',
    'You can go on with the counselling, and leave the big questions for that room. {They} said yes to going, and {they} {v:knows|know} you love {them}; asking again at night for reasons {they} {v:doesn’t|don’t} have wears you both out. At home, keep to meals, bills and the day. Give it three months of real work, then look together, with the counsellor, at where you are. {They} may still want to leave, and you would know that you had both looked.',
    { about: 'backing' },
  ),
  p(
    'what.roof',
    'left & home & (asked:end | ask:let-go | st:wants_out)',
    'You can stop arguing for it at home, starting tonight. You’ve told {them} how you feel, and each new talk makes the house harder for you both. You can ask once, on a calm day, for some sessions with a couples counsellor, and take the answer you get. For the rest, be civil and talk about the day. If it is going to end, get advice on the law before you agree to anything.',
    { about: 'backing' },
  ),
  p(
    'what.counsel',
    'left & open:counselling',
    'You can keep going to counselling with {them}, and take the weight off the days between. {They} still {v:wants|want} those sessions, and that is more than you could get by asking. {They} may not know yet what is wrong, so you can’t fix it for {them}. Say in the room what this is like for you. After about three months, ask the counsellor to look at it with you both: is it moving, and where to?',
    { about: 'backing' },
  ),
  p(
    'what.space',
    'left & ask:space',
    'You can give {them} the room {they} asked for, all of it. A text here and a call there would make it feel like no room at all. It isn’t nothing that you are doing: you’re keeping your word on a thing that matters to {them}, and it is hard. I can’t say what {they} will want at the end. Fill your own week with people and plans, so that you aren’t sitting by the phone.',
    { about: 'backing' },
  ),
  p(
    'what.silent',
    'left & silent',
    'You can stop writing and calling for now. {They} {v:has|have} not answered, and for today that is the answer. Another message would tell {them} nothing new about how you feel. I can’t tell you if {they} will write one day. Give it some weeks, with an end that you choose, and fill them with people who do pick up when you ring.',
    { about: 'backing' },
  ),
  p(
    'what.filed',
    'left & st:filed',
    'You can see a lawyer this week, and stop asking {them} to think again. Papers have dates on them, and missing one can cost you. What you feel has no date, and can take its time. Delay won’t change {their} mind, and it may make {them} harder to deal with. If there is one thing you want to ask for, such as a talk with a counsellor there, ask it once.',
    { about: 'backing' },
  ),
  p(
    'what.ended',
    'left & st:broken_up',
    'You can get through this week, and leave the rest for later. {They} {v:has|have} ended it, and I don’t know of any words that would undo that now. So send nothing and keep off {their} pages: each look starts the hurt again. Have someone with you in the evening, eat what you can, go to bed on time. That sounds small next to what you’ve lost. It is what you need first.',
    { about: 'backing' },
  ),
  p(
    'what.left',
    'left',
    'You can stop asking {them} for an answer, from today. {They} may not have one, and being asked each day leaves no time to find it. You haven’t given up by doing that. Then there is you: who knows about this, and who could you eat with this week? Start there. It is the part of this that doesn’t depend on {them}.',
    { about: 'backing' },
  ),
  p(
    'what.mine.well',
    'mine & view & kids',
    'You can keep doing what you’re doing, because it works. You tried what might have saved it, it didn’t, and you saw that and said so. Now you talk fairly, there are two homes, and both of them are home to {kids}. Being sad about it some days doesn’t mean you chose wrong. Keep the small habits that make it go well.',
  ),
  p(
    'what.mine',
    'mine',
    'You can be clear and kind at the same time. Say what you have decided in a few short words, and say the same on Friday as on Monday. Leave out the blame. It will hurt {them} however you say it, so don’t wait for a way that won’t. The waiting is hard on {them} too.',
  ),
  p(
    'what.near',
    'near',
    'You can ask {them}. Nobody has left and nobody has said that it’s over, so you don’t have to hold back. Pick a quiet hour, tell {them} what you’ve noticed, and ask one question. Then wait, even if the answer is slow to come. It may be easier to hear than what you imagine at night.',
  ),
  p(
    'what.back',
    'back',
    'You can take it slowly. You’re together again, and the thing that drove you apart may still be there. Talk about it on a good evening, before it turns into a fight. If neither of you is afraid of the other, a couples counsellor can help with that. Give it three months and then ask each other, honestly, how it is going.',
  ),
]

const giveUp: readonly Piece[] = [
  p(
    'give.friends',
    'left & ask:limited',
    'You may have one, and I can’t tell you how good it is. {They} {v:has|have} not closed the door: there is still something {they} {v:offers|offer}, smaller than before. So say yes to what is offered if you can bear it, and ask for no more than that for now. If you meet, go for the hour, talk about the week, and go home. If the next month is easier than the last, that tells you more than a talk about the future would.',
    { about: 'backing' },
  ),
  p(
    'give.far',
    'left & st:asked_space & d:came-out',
    'Move on from rescuing it, yes. Caring about {them} can stay. What {they} {v:is|are} asking about {themself} is something you can’t answer for {them}, and someone waiting makes it no easier. Keep private what is {theirs} to tell; that is a kindness only you can do. But you don’t owe {them} a hidden life, or a year on hold. See your friends, and tell one of them the truth.',
    { about: 'backing' },
  ),
  p(
    'give.ended',
    'left & (st:broken_up | asked:end | ask:let-go)',
    'Give up asking, yes. {They} {v:has|have} told you it’s over, and to ask again would hurt both of you. You don’t have to give up loving {them} by any day. I can’t tell you that {they} will never think again, and you can’t live as if {they} will. So plan your month around a no. Your heart can be slower than your plans.',
    { about: 'backing' },
  ),
  p(
    'give.unsure',
    'left & w:unsure',
    'You don’t have to decide yet, and you can stop pressing either way. You aren’t sure what you want, and that deserves some quiet weeks. Watch what {they} {v:does|do} in them, and how you are. A counsellor of your own can help you hear yourself think. If every month leaves you smaller, believe that.',
    { about: 'backing' },
  ),
  p(
    'give.slow',
    'left & (ask:slow | friendly)',
    'No, not yet, if you still want this. {They} {v:is|are} in touch with you and {v:hasn’t|haven’t} said no. But {they} {v:hasn’t|haven’t} said yes, so don’t ask each week what it means. Take the good hours as they come for three months. Then ask yourself if you have enough to go on, and if the answer is no, you may leave.',
    { about: 'backing' },
  ),
  p(
    'give.left',
    'left',
    'Give up the calls and the asking, yes; you don’t have to give up more than that today. Those are what {they} {v:feels|feel} as pressure. What you hope is your own affair, and it can wait until you have slept. Set yourself a day two months from now to think about it again. By then you will know more than you do in this first hurt.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const letGo: readonly Piece[] = [
  p(
    'letgo.asked',
    'left & (asked:letgo | ask:let-go) & w:reconcile',
    'In what you do, yes, from today: no calls, no visits, no more asking. In what you feel, not yet, and nobody can ask that of you. {They} asked you plainly, so going on would be going against {them}. {They} may well be done. I can’t tell you otherwise, and pressing would only make it surer. You can love {them} and still leave {them} in peace.',
    { about: 'backing' },
  ),
  p(
    'letgo.any',
    'left',
    'You have to let {them} choose; you don’t have to stop loving {them}. What {they} can ask of you is quiet, and you can start on that tonight. The rest takes as long as it takes, often many months. You may feel nearly free one day and be back in it the next. That’s how it goes for a lot of people.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const fix: readonly Piece[] = [
  p(
    'fix.affair.own',
    'left & affair:writer',
    'Start by owning it once, in full, and then leave {them} time to think. Say what you did, give no reason for it, and tell {them} the other thing is over, if it is. Letters every night would ask every night. {They} may not come back to you. If {they} {v:wants|want} to try, go to a couples counsellor together and give it months. Being honest now is the only fair start, whichever way it goes.',
    { about: 'backing' },
  ),
  p(
    'fix.nothingwrong',
    'left & silent & d:no-idea-why',
    'Right now you can’t fix it, because {they} {v:isn’t|aren’t} talking to you. You don’t know what went wrong, and calling again won’t get you told. You may have done nothing wrong; people leave for reasons that have little to do with who they leave. What {their} silence does say is that {they} {v:wants|want} no contact. So stop the calls, the texts and the visits. Take it to a friend tonight, because not knowing is hard to carry alone.',
    { about: 'backing' },
  ),
  p(
    'fix.ended.nottry',
    'left & st:broken_up',
    'You can’t fix it alone, and {they} {v:has|have} said {they} {v:doesn’t|don’t} want to try. So give {them} the space, and give it for good, without a second try planned at the end. {They} would feel that plan. What you know you have to change, change anyway, with a counsellor if you can. It will go with you into whatever comes next.',
    { about: 'backing' },
  ),
  p(
    'fix.feelguilty',
    'left & (d:own-neglect | d:own-harsh | d:own-clingy)',
    'Nothing you do can make {them} feel like it, but you can stop what pushes {them} further off. Start with the fights: if you feel one coming, end the call. Say sorry once for what you named here, with nothing asked. If neither of you is afraid, you can ask, the next time you’re talking anyway, if {they} would see a couples counsellor. Ask once. Then it’s {theirs} to decide. What you’ve learned about yourself stays true if {they} {v:says|say} no.',
    { about: 'backing' },
  ),
  p(
    'fix.away',
    'left & ask:away',
    'For now, by leaving {them} alone, because that is what {they} asked for. You can’t repair something for two on your own, and every try from you lands on top of that request. There is still work you can do: look at what was wrong before any of this, with a counsellor of your own. Give it three months. If {they} {v:gets|get} in touch by then, you’ll have something true to say. If not, it was worth doing for you.',
    { about: 'backing' },
  ),
  p(
    'fix.left',
    'left',
    'Not on your own, but you can stop making it worse and you can ask for help once. Stop the long talks and the calls. Then ask, in one message or one calm minute, if {they} would come to a couples counsellor for three months. If the answer is no, go alone, and ask what you each stopped doing long before you parted. That will be worth having whatever {they} {v:decides|decide}.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const talk: readonly Piece[] = [
  p(
    'talk.leave',
    'left & ask:space & (push:many | push:visit)',
    'For now you save what you can by not speaking. {They} asked for room, and the calls and visits came from missing {them}; I understand that, and {they} still had no room. So from today, leave {them} alone as {they} asked. Give yourself a date some weeks off to see how you are. Silence isn’t the end of a {bond} by itself. I can’t promise you that it isn’t, either.',
    { about: 'backing' },
  ),
  p(
    'talk.see',
    'left & d:tactic & kids & ask:space',
    'You can’t make {them} see it, and you don’t have to sit and hope either. {They} said {they} {v:needs|need} time, and what you argue won’t shorten it. Tell {them} one practical thing: when {kids} would like to see {them}. Then leave it. You’re there for {kids}, and that counts for a lot. Pick a date in two months, for yourself, to ask what you want if nothing has changed.',
    { about: 'backing' },
  ),
  p(
    'talk.through',
    'left & married & kids & (ask:let-go | asked:end) & d:only-practical',
    'You may not be able to get through, and I don’t think better words would do it. {They} {v:talks|talk} with you about {kids} and money, and {v:has|have} drawn the line there. Do that part well: on time, short, kind. If you never said you’re sorry for how it went, you can say it once. See a lawyer before you answer on the divorce. Loving {them} is allowed; telling {them} again won’t help.',
    { about: 'backing' },
  ),
  p(
    'talk.left',
    'left',
    'You can’t get {them} to, and the kindest thing now is to stop trying. Each call that isn’t picked up hurts you, and shows {them} that you won’t hear a no. So no calls, and no going past to see if {they} {v:is|are} all right. Answering would be {their} choice, and today {they} {v:doesn’t|don’t} choose it. You can be sad about that with a friend, and plan evenings that don’t wait for the phone.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const reachOut: readonly Piece[] = [
  p(
    'reach.notready',
    'left & d:own-room',
    'Yes, what you told {them} is right for now: you need space, and you can’t be friends yet. So don’t say it again; a second time would sound like a question. If {they} {v:writes|write} about small things, answer in a line or not at all. Give yourself two months of it. Then see if you want to talk, or want to go on without.',
    { about: 'backing' },
  ),
  p(
    'reach.served',
    'left & st:filed',
    'No, don’t try now, and don’t wait for a better moment to try. {They} {v:has|have} gone to a court to end it, and that is about as clear as it gets. Holding up the papers would cost you goodwill, and maybe money. See a lawyer this week. You can ask that lawyer one time about counselling before it’s final. And find someone to be with in the evenings; this is a lot to carry.',
    { about: 'backing' },
  ),
  p(
    'reach.carded',
    'left & (push:letter_gift | d:letter-left) & ask:away',
    'Don’t call yet; {they} {v:has|have} your words already, and you asked for what you wanted to ask. Nothing written back may mean no, or not now, and you can’t read which. If something about the house or money needs settling, write that alone. Set a date some weeks off for yourself. If nothing has come by then, see a lawyer or a counsellor, and think about your own next step.',
    { about: 'backing' },
  ),
  p(
    'reach.asked',
    'left & ask:away',
    'Wait, and let it be real waiting: no message, no hint through others. {They} asked you for distance. Bills and keys can be settled in one short message; the two of you can’t. It needn’t go on for ever. You can choose how many weeks you give it, and you don’t have to tell {them}. When they are over, think about what you want to do with your own life, whether or not you have heard.',
    { about: 'backing' },
  ),
  p(
    'reach.left',
    'left',
    'Wait a few days, at least until you have slept. What you’d say tonight would be mostly pain, and {they} would have to deal with it. Write it down and don’t send it. If there’s still one plain thing to say after that, say it once and ask nothing. Then let it be {their} turn.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const slow: readonly Piece[] = [
  p(
    'slow.ended',
    'left & st:broken_up & by:partner & !friendly',
    'Treat it as a no for now. {They} ended it, and that part is certain; any kind words about later came with no day and no plan. {They} may have meant them. You can’t make plans on them, though, so don’t keep a place free. If {they} ever {v:comes|come} back with something real, you can look at it then, with a clear head.',
    { about: 'backing' },
  ),
  p(
    'slow.long',
    'left & long',
    'Stop waiting on it, even if you stay married in name. So long a “one day”, with no date, isn’t a plan, and {they} {v:comes|come} and {v:goes|go} as {they} {v:likes|like} meanwhile. You don’t have to end anything this month. But do see someone about money and the law: what you can claim, for you and those who depend on you. Then think of one thing you’d do next year if nobody came home.',
    { about: 'backing' },
  ),
  p(
    'slow.wait',
    'left & affair',
    'You can say no to being kept waiting. {They} {v:asks|ask} you to wait, and {v:hasn’t|haven’t} said for what or until when. {They} may love you and still not leave; look at where {they} {v:lives|live} and with whom. If you want to give it time, choose how long in your own mind, a couple of months perhaps. After that, go by what has changed. You don’t owe anyone your years.',
    { about: 'backing' },
  ),
  p(
    'slow.asked',
    'left & push:once & ask:slow & (together | friendly)',
    'Take it at its word: {they} {v:isn’t|aren’t} sure yet. You asked once, which took courage and wasn’t pushing. You have been seeing each other, and that’s worth having without an answer. Go on meeting, and don’t raise it again for two or three months. Then, if you’re still in the dark, suggest seeing a couples counsellor together.',
    { about: 'backing' },
  ),
  p(
    'slow.prove',
    'left & ask:terms',
    'You can decide what you want for yourself, and let {them} decide the rest. You don’t have to earn your way back by passing a test. What {they} {v:names|name} may still be good for you. So do the parts you’d want if {they} never saw it. If you feel angry about how you were judged, tell a counsellor or a friend first. You may also say no to being tested.',
    { about: 'backing' },
  ),
  p(
    'slow.left',
    'left',
    'You go along at {their} pace for a while, and keep your own life full. “Not yet” means {they} {v:hasn’t|haven’t} decided, and asking more often won’t speed it up. See {them} when it’s easy and enjoy it. Keep other plans in the week too. About three months from now, look back: has it grown, or has it only gone on? You’re free to act on that.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const believe: readonly Piece[] = [
  p(
    'believe.slow',
    'left & ask:slow & push:once & (together | friendly)',
    'Yes, believe both halves: {they} {v:isn’t|aren’t} against it, and {they} {v:isn’t|aren’t} promising. {They} may have said it to keep the peace; I can’t see that, and you can’t either. But {they} {v:chooses|choose} to spend time with you, and nobody makes {them}. Don’t ask again for now. After three months or so, if it still feels good, say you’d like to see a counsellor together. You’re allowed to be let down in the meantime.',
    { about: 'backing' },
  ),
  p(
    'believe.slow.unasked',
    'left & ask:slow',
    'Yes, as far as it goes: {they} {v:hasn’t|haven’t} said no, and {they} {v:hasn’t|haven’t} said yes. Try not to add to either. Words like that can be honest and still come to nothing. Look at the coming months instead: whether {they} {v:calls|call}, {v:comes|come} when {they} said so, {v:asks|ask} how you are. Those are easier to believe than a sentence.',
    { about: 'backing' },
  ),
  p(
    'believe.neverloved',
    'left & d:never-loved',
    'Believe the part about now: {they} {v:wants|want} it to end. You don’t have to believe the part about the past. You were there, and you know how it was. Some people who leave tell it over again so that leaving makes sense. I can’t say if that’s so here. You don’t need {them} to agree before you trust your own memory.',
    { about: 'backing' },
  ),
  p(
    'believe.left',
    'left',
    'Believe what {they} {v:does|do} more than what {they} {v:says|say} on a bad day. Warm words and cruel ones both come out when people are hurt. If {they} asked you for something, take that as meant. For the rest, give it some weeks of watching with no questions. If what {they} {v:says|say} and what {they} {v:does|do} still don’t match by then, you have your answer.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const howLong: readonly Piece[] = [
  p(
    'long.strung',
    'left & d:strung',
    'As long as you choose, and I’d choose a limit now. {They} asked for time and {v:hasn’t|haven’t} said how much. You can’t tell from {their} posts if {they} {v:means|mean} it, so stop reading them. Take two more months, say, and don’t check in. Then tell {them}, kindly, whether you can go on. Having had enough by then wouldn’t be breaking your word. You gave what you were asked for.',
    { about: 'backing' },
  ),
  p(
    'long.agreed',
    'left & ask:agreed',
    'Until the day you agreed on, and yes, people do this. A good many couples take time apart; some come back together and some don’t. You have a date, which is more than most have. Keep your side of it: no message the night before, no sounding out friends. When you meet, listen first. If the answer is another wait with no date, you’re free to say that you can’t do that.',
    { about: 'backing' },
  ),
  p(
    'long.left',
    'left',
    'There’s no set time, so set one for yourself: about two months. {They} may not know how long {they} {v:needs|need}, and asking won’t tell you. Give those weeks without counting them out to {them}. Then sit down with a friend or a counsellor and ask how you’ve been. If you’re worse, you may stop waiting, even if nothing is decided on {their} side.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const normal: readonly Piece[] = [
  p(
    'normal.agreed',
    'left & ask:agreed',
    'Yes, people do this, and time is as long as the two of you agreed. Some couples come back together after it and some don’t; nobody can say which from here. You have a day to go by. Leave {them} alone until then, as you said you would, and use the days to be with people who like you. When you meet, ask for a plain answer. A wait with no date is one you may turn down.',
    { about: 'backing' },
  ),
  p(
    'normal.left',
    'left',
    'Yes, many people go through something like this. That doesn’t tell you how yours will go, since couples who look alike end in different ways. It does mean that you aren’t strange for being hurt by it, or for being muddled. Ask around gently: someone you know has been here. They may be glad to tell you what got them through the first month.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const why: readonly Piece[] = [
  p(
    'why.left.illness',
    'left & d:their-low',
    'I can’t be sure, but you give one reason yourself: {they} {v:isn’t|aren’t} well. Low mood can make people pull away from the ones they love most. It may not be all of it. You can’t treat it, and pressing won’t get {them} to a doctor sooner. If {they} ever {v:talks|talk} of not wanting to live, ring {emergency}. The rest of the time, try not to read each cold word as being about you.',
    { about: 'backing' },
  ),
  p(
    'why.counsel',
    'left & (open:counselling | d:counsel-together)',
    'I can’t tell you why, but you have a room where you can ask. {They} may be worn out, or hurt, or afraid for how things are at home, and hard words can come from any of those. They are not a verdict on you. At the next session, ask what {they} would need to see, and listen to the whole of it. Give that three months, with help of your own beside it. Then look, with the counsellor, at whether it’s better.',
    { about: 'backing' },
  ),
  p(
    'why.break',
    'left & st:asked_space',
    'I don’t know, and {they} may not know either. Feeling that something is wrong can be all that {they} {v:has|have} to go on. It can be true, and no use to you as a reason. If you ask again you may get a new answer each time. What you do know is that {they} asked for time. Agree a day to talk, if you can, and let the why rest until then.',
    { about: 'backing' },
  ),
  p(
    'why.harsh',
    'left & home & (d:despise | asked:end)',
    'I can’t tell you why, and knowing may not change what it’s like to live with. Some people want to leave and can’t bear to see the other one free. A label for it won’t make your evenings better. A plan could: your own room, someone to go to, a talk with a lawyer about moving out. If you ever feel afraid of {them}, say so to that person first.',
    { about: 'backing' },
  ),
  p(
    'why.left',
    'left',
    'You may never get a full reason, and I can’t see {theirs} from here. Look at what {they} asked for and what {they} did. That much you know. When you fill in the rest at night, you tend to come out as the one at fault, and that isn’t knowledge. If {they} ever {v:offers|offer} to explain, listen. Asking for it again now mostly brings a shorter answer.',
    { about: 'backing' },
  ),
  p(
    'why.near',
    'near',
    'I can’t tell from here, and it may have nothing to do with you. Tired, worried, low, or drawing back from you: those look much alike from outside. So ask, once, on a calm day: “You seem far off. Is it us, or something else?” Then let {them} take {their} time. If you have been through this with {them} before, you can say that too, and what you need.',
  ),
  ...whatDo,
]

const act: readonly Piece[] = [
  p(
    'act.roof',
    'left & home & d:tactic & push',
    'Neither one: be plain and kind, and stop trying to talk {them} out of it. Acting glad is a lie you’d have to keep up all day. Guilt might hold {them} a week, and {they} would resent it. You can tell {them} once that you don’t want this, and that you’d go to a couples counsellor for three months. After that, keep to ordinary talk.',
    { about: 'backing' },
  ),
  p(
    'act.home',
    'left & home',
    'Be civil and calm at home, and leave the big subject alone unless {they} {v:raises|raise} it. You needn’t look happy. You needn’t let {them} see you fall apart, either. Eat, work, say good morning. When it gets too much, go out for an hour and ring someone. The house will be easier to live in, and that is for your sake as well.',
    { about: 'backing' },
  ),
  p(
    'act.left',
    'left',
    'Act the way you’d like to remember: polite, brief and true. Don’t put on a cold face or pretend to be fine, because {they} {v:knows|know} you too well for that. Answer what has to be answered. Then say goodbye. Keep the crying and the long story for a friend who has an evening free.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const tonight: readonly Piece[] = [
  p(
    'tonight.first',
    'left & d:tonight',
    'You get through it by aiming for the morning and no further. You don’t have to understand it by then, or agree to be anyone’s friend. Ask someone to come, or to stay on the phone. Eat a little. Put the phone in another room when you lie down. It hurts this much because {they} {v:matters|matter} to you, not because you did something wrong tonight.',
    { about: 'backing' },
  ),
  p(
    'tonight.ill',
    'left & d:their-low',
    'You get through it a day at a time, with someone beside you for part of each. {They} {v:is|are} ill, and {their} going away isn’t proof that you did wrong. Nobody can know yet if it’s for a while or for good. {They} can have help from those trained for it; you need some too. Ask one person to eat with you twice this week, and tell your own doctor if sleep or food stops.',
    { about: 'backing' },
  ),
  p(
    'tonight.replaced',
    'left & affair:partner & d:own-therapist',
    'Much as you’re doing it now, and slower than anyone would want. You know it’s over in your head, and it can take a long time for the rest of you. That you still love {them} doesn’t mean the books or the sessions did nothing. Tell your therapist that being replaced is what hurts most. You needn’t want to meet anyone. {They} won’t talk to you, so you can stop listening for it.',
    { about: 'backing' },
  ),
  p(
    'tonight.friendsfirst',
    'left & st:broken_up & fresh & d:saw-coming',
    'By taking it in small bits, and by letting the friendship wait. You saw it coming and it knocked you over all the same; most people find that. You gave {them} room, and it didn’t change the end. So now you need some weeks in which you don’t turn to each other. Fill the evenings you’d have kept for {them}. Being friends may come later, when it no longer costs you so much.',
    { about: 'backing' },
  ),
  p(
    'tonight.kids',
    'left & kids & long & d:kids-neglected',
    'You’re already getting through it, and you can make the let-downs smaller. Expect little of {them} for now, and don’t tell {kids} of a visit until it is happening. Pressing won’t make {them} a better parent. Ask a lawyer how visits and money can be put in writing. Then there’s less for you to argue about, and more of you left for home.',
    { about: 'backing' },
  ),
  p(
    'tonight.kids.filed',
    'left & kids & st:filed & d:better',
    'By keeping what works at home and handing the rest to your lawyer. You wrote that things are looking up, and then {they} {v:lets|let} you down again and it shakes. You can’t make {them} keep {their} word to {kids}. Have visits and money written into the order, and talk about them through the people handling it. Then tell {kids} only what is sure.',
    { about: 'backing' },
  ),
  p(
    'tonight.filed.kids',
    'left & kids & st:filed',
    'With help, and with one thing done each day. First a lawyer or a legal aid office: ask how and when you can be with {kids}, because that need not wait for the divorce to be over. Then a doctor, if sleep is gone or the low has lasted for weeks. Nobody can step in and stop this for you. There are people whose work it is to go through it with you.',
    { about: 'backing' },
  ),
  p(
    'tonight.filed',
    'left & st:filed',
    'By letting others carry part of it, and doing one thing a day. A divorce asks for a lot of choices while you can hardly choose what to eat. Let a lawyer or a legal aid office take those. If you have felt low for weeks, tell a doctor. Ask someone to sit with you while you open the post. It’s easier to read with company.',
    { about: 'backing' },
  ),
  p(
    'tonight.left',
    'left',
    'In small steps: this evening, then tomorrow, then the week. The hurt comes and goes, and it does let go of you for a while each time. Looking at {their} pages, drinking, and writing at two in the morning all make it worse. Eating, walking and talking to someone make it a bit better, even when they feel pointless. Do one of those today.',
    { about: 'backing' },
  ),
  p(
    'tonight.mine',
    'mine',
    'By letting yourself grieve, and leaving it ended all the same. You can be the one who ended it and still miss {them}. Feeling guilty isn’t a reason to go back, and it isn’t a crime to feel relief. Write to {them} only about what has to be settled. {They} {v:needs|need} comfort from someone else now; from you it would sound like maybe.',
  ),
  ...whatDo,
]

const eases: readonly Piece[] = [
  p(
    'eases.left',
    '',
    'For most people this pain does ease. I can’t give you the date. In a study of people who had separated, most were in far less distress two years on. It won’t go in a straight line: you may have a good morning, hear a song, and be back where you were by lunch. That isn’t starting again. It’s a common part of it.',
    { rests: 'research', src: ['5'] },
  ),
]

const fault: readonly Piece[] = [
  p(
    'fault.back',
    'back',
    'Some of it was, and you say so plainly, which not everyone could. Tell {them} once what you did and that you’re sorry. Don’t ask each day if you’re forgiven. {They} will go by how you are over the next months, so give it those. It may help to have one more person in your life, so that {they} {v:isn’t|aren’t} the only one you can talk to.',
  ),
  p(
    'fault.left',
    'left',
    'Some of it may have been, and I doubt it was all yours. Think of one thing you did that you’d take back, and own that. Then stop there. {They} made choices of {their} own, and taking the blame for those won’t bring {them} closer. If you can’t stop going over it, say it aloud to a friend: it often sounds different.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const takeBack: readonly Piece[] = [
  p(
    'take.left',
    'left & ask:closer',
    'Not yet, and you don’t have to say no either. {They} {v:wants|want} you back, and you need to know what has changed. Ask: what made you go, and what will you do when it comes again? If {they} can answer that without blaming you, try it slowly. Two homes, an evening a week and a couples counsellor for three months would show you a lot. You may take as long as {they} took.',
    { about: 'backing' },
  ),
  p(
    'take.any',
    'mine | left | back',
    'Only if something has changed, and you don’t have to say tonight. Being begged, being lonely or feeling bad for {them} are poor grounds. Think back to what made you stop. {v:Has|Have} {they} named it, without a “but”? {v:Has|Have} {they} done anything about it that you didn’t have to ask for? If not, I’d expect the same trouble again. If so, go slowly, and keep your own place.',
  ),
]

const stayGo: readonly Piece[] = [
  p(
    'stay.note',
    'left & kids & (ask:slow | d:broke-promise)',
    'You can stop waiting at the door without throwing your love away. {They} {v:says|say} one thing and {v:does|do} another, so plan by what {they} {v:does|do}. Live as though {they} won’t be home this month. Keep the days steady for {kids}. In about three months, if nothing has come of the words, talk to a lawyer about what a life apart would mean. You can hear that and still decide to wait.',
    { about: 'backing' },
  ),
  p(
    'stay.any',
    'left | near | mine',
    'I can’t choose for you, and you don’t have to choose yet. Both are still open. Give yourself two months, and on some evenings write down which way you lean. Don’t read it until the end. If neither of you is afraid, a couples counsellor can help you say the hard things to each other. If you are afraid, see someone alone first.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const trust: readonly Piece[] = [
  p(
    'trust.any',
    '',
    'Slowly, if at all, and by watching what {they} {v:does|do}. Look for small things: {they} {v:calls|call} when {they} said, {they} {v:tells|tell} you before you ask, {they} can hear a no and stay kind. If you see those for months, trust often grows back without your trying. If you don’t see them, keep your guard up. Nobody can set you a date for it.',
  ),
]

const friends: readonly Piece[] = [
  p(
    'friends.ended',
    'left & st:broken_up',
    'One day, perhaps, but not this week. You love {them}, and nobody can go from that to best friends overnight. You can tell {them} you mean it, and that you need some weeks without contact first. That isn’t losing {them} altogether. When you can hear about {their} day without hoping, you will be close to it.',
    { about: 'backing' },
  ),
  p(
    'friends.left',
    'left',
    'Later, maybe, once you’ve stopped hoping it turns into more. Here is a fair test: could you hear that {they} {v:is|are} seeing someone, be sad for a day, and be all right? If not, it’s too soon. Seeing {them} now would mean looking for signs the whole time. Say that you’d like it one day, and leave it there.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const sayOver: readonly Piece[] = [
  p(
    'say.waiting',
    'mine & married & apart & ask:closer & !i:ended',
    'Tell {them} soon, in plain words, with the word divorce in it. {They} {v:is|are} making plans for the two of you, so each week makes it harder to hear. What {they} did in this time isn’t wasted: it stays {theirs}. You can see that work, say you’re sorry for not speaking sooner, and still not owe {them} a yes. Your feelings having changed is reason enough. Have somewhere to go straight after, and someone to ring.',
  ),
  p(
    'say.move',
    'mine & st:broken_up',
    'Tell {them} yourself, soon, and make it short. Give the news first, and say that you’re not asking anything of {them}. Where you can both keep calm, do it face to face. If talks tend to blow up, a call or a letter is kind as well, since nobody has to watch {their} face. {They} may be hoping, so leave out “maybe” and “for now”.',
  ),
  p(
    'say.any.married',
    'mine & married',
    'Say it early in the talk, and use the real word. The word is divorce. Hints and half words would leave {them} guessing for weeks. Pick a calm hour and a place either of you can walk out of. Let {them} be sad, and don’t argue. You don’t need a better reason than the one you have. Arrange beforehand where you will sleep that night.',
  ),
  p(
    'say.any',
    'mine',
    'Say it once, early in the talk, in words that can’t mean maybe. Choose a calm hour, somewhere you can both leave. {They} will ask why; one true reason is enough. {They} may be angry or cry, and that doesn’t mean you did it badly. Stay for a short while, then go, and ring a friend.',
  ),
  ...whatDo,
]

const tell: readonly Piece[] = [
  p(
    'tell.news',
    'affair & married & d:baby',
    'Yes, and soon, before {they} {v:hears|hear} it from someone else. You’re still married, and there will be a child, so this concerns {them}. Say it in two plain sentences, somewhere {they} can leave. Don’t give reasons that blame {them}, and don’t say in the same talk that you love {them}. See a lawyer as well. Two people are waiting to know what you want, so give that some honest thought.',
  ),
  p(
    'tell.move',
    'mine',
    'Tell {them} soon, in person if it can stay calm, and as news. If your talks turn into fights, write or ring instead; {they} can take it in alone. Two or three sentences will do. Say what is happening, and that you wanted {them} to hear it from you. Don’t soften it with hope you don’t have.',
  ),
  ...sayOver,
]

const firm: readonly Piece[] = [
  p(
    'firm.home',
    'mine & home & d:counters',
    'Give a date and stop giving reasons. You’ve argued before, {they} had an answer each time, and you gave in. So this time name a day, say that you want to end it, and say no more. If {they} {v:argues|argue}, repeat the day. {They} {v:is|are} having a hard time, and you may be sorry about that. You still don’t have to put {them} up. If you ever feel unsafe saying it, have a friend there.',
  ),
  p(
    'firm.angry',
    'mine & affair:partner',
    'Do nothing this week that you’d have to explain to a judge. You’ve every reason to be angry, and you may want out. But throwing {their} things out or changing the locks can be against the law, and it can count against you. Go and stay somewhere, or keep to separate rooms. See a lawyer in the next days. Then say what you’ve decided, when you can say it without shouting.',
  ),
  p(
    'firm.said',
    'mine & (they:pleaded | ask:closer)',
    'Keep doing what you did: the same short answer every time. You told {them} straight out, and you’ve kept to it through a hard time. {Their} pleading may hurt to watch, but a new talk would give {them} new hope. Be kind about dates and belongings. About the rest, you’ve said it.',
  ),
  p(
    'firm.any',
    'mine',
    'Say it in one sentence, and repeat that sentence when {they} {v:argues|argue}. You don’t need to prove you’re right. Long talks and fresh reasons sound as if you could be talked round. Decide on the dates beforehand, and be gentle about how they are kept. Then leave the room, and ring a friend.',
  ),
  ...whatDo,
]

const children: readonly Piece[] = [
  p(
    'children.coming',
    'left & kids & (ask:slow | ask:closer)',
    'Tell {kids} only what you know for sure, and today that isn’t much. “I don’t know when {they} will come. It’s not because of you. I’m here, and I’m staying.” Leave out “soon”, since it would be waited for. You’ll be asked again, and you can say the same words; hearing them again is the comfort. You’re already doing the main thing by being there.',
    { about: 'backing' },
  ),
  p(
    'children.any',
    '',
    'Tell them the truth in a few words, and nothing they’d have to carry for you. “Things are changing between us. You didn’t cause it. I love you.” Say what stays the same: school, bed, who picks them up. If you don’t know something, say that you don’t know yet. Try not to speak badly of {partner} in front of them.',
  ),
]

const seeAround: readonly Piece[] = [
  p(
    'see.any',
    'left | mine',
    'Decide the small things beforehand, so that you don’t have to think when you see {them}. You have every right to be there. A nod is enough, and you don’t owe anyone a chat. The first time is often the worst, so go with a friend, and plan somewhere to be afterwards. Tell one or two people there what you’d like: no news about {them}, please. If an evening goes badly, you can leave and come back next week.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const roof: readonly Piece[] = [
  p(
    'roof.any',
    'left | mine',
    'With a few rules, and a date when it ends. Have separate rooms if there are two. Settle bills, meals and who is with {kids} by message or on a list, once a day. Don’t talk about the two of you at night. Spend some evenings out. Then ask a lawyer or an advice office what moving would take, and name a month for it, so that it isn’t for ever.',
    { about: 'backing' },
  ),
  p(
    'roof.two',
    'left | mine',
    'By agreeing some rules, and a month when one of you moves. Sleep in separate rooms if you can. Put bills and meals on a list, so that you needn’t talk them through each time. Leave the painful subjects for daylight. Be out some evenings, and say so beforehand. It won’t be comfortable. It can be bearable for as long as it has an end.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const wanted: readonly Piece[] = [
  p(
    'wanted.told',
    'affair:partner & d:too-old',
    'It isn’t true that nobody will. Look at who said it and when: someone who had been found out, in the middle of a fight. It was said to hurt you, and it did. Plenty of people are loved for the first time, or again, at every age. I can’t tell you who or when it will be for you. {They} cheated because {they} chose to; your age and your looks didn’t make {them}.',
    { about: 'backing' },
  ),
  p(
    'wanted.any',
    '',
    'Very likely, yes, though nobody can name the day. One person leaving says little about how anyone else will see you. You’re judging yourself on one of the worst days you’ve had. Think of the people who are glad when you walk in. They know you too, and they see you more kindly.',
    { about: 'backing' },
  ),
]

const last: readonly Piece[] = [
  p(
    'last.homes',
    'back & apart',
    'Go slower than last time, and let living apart help you. You each have your own place again, so every evening together is one you both chose. Talk once about what parted you, and what each of you will do about it. Don’t bring up where it’s leading for some months. If those are good ones, then say what you hope for, and ask {them} the same.',
  ),
  p(
    'last.gone',
    'back & d:nobody & home',
    'Make room for other people, so that you don’t need everything from {them}. {They} came back, and you’re afraid of losing {them} again. If you’re together all day, one bad mood will scare you. Find one thing a week without {them}: a class, a game, a walk with someone. It doesn’t mean you love {them} less. It gives {them} some air, and gives you something to tell at dinner.',
  ),
  p(
    'last.any',
    'back',
    'By changing one thing each, and checking on it together. Being back is a start, and what parted you still needs a talk. Choose a calm evening: what is one thing I could do, and one thing you could? Look at it again every week or two. A couples counsellor for the first three months can keep that honest. And if {they} {v:asks|ask} for a day alone, it may be only that.',
  ),
]

const allThereIs: readonly Piece[] = [
  p(
    'all.any',
    'back',
    'I don’t know, but a fight after coming home can’t tell you. You missed each other, and the old trouble was still there when that wore off. That is common, and it means there is work to do, not that it was for nothing. If neither of you is afraid, see a couples counsellor soon and give it three months. Then decide. You could still let {them} go, and you would be surer.',
  ),
  ...last,
]

const surprise: readonly Piece[] = [
  p(
    'surprise.any',
    'left & ask:away',
    'No, don’t go. {They} asked you for time, and your being there would end it before {they} {v:is|are} ready. You’d want a yes, and {they} would have to answer on the spot. Nor is this the moment to write and ask if you may come. What you’d say there can wait until you next talk, or for the day you agreed. If you’ve paid for a ticket, the money is a small loss next to a no at the door.',
    { about: 'backing' },
  ),
  p(
    'surprise.noask',
    'left',
    'No, ask first. You want to see {their} face, and I understand that. But anyone who is surprised like that has to answer at once, and may say something harder than they mean. Write one short line: “May I come and see you?” If it’s yes, go. If it’s no, or nothing, stay at home, and have a friend with you that day.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const comeBack: readonly Piece[] = [
  p(
    'come.counsel',
    'left & d:counsel-together',
    'I can’t know, and {they} may not know yet. What you have is the sessions, and you can use them well. Say how you are without asking to come home. Hear {their} side to the end, even the parts you remember another way. If you want {them} to see that you’re serious, let it show in what you do each week. After three months, ask the counsellor where the two of you have got to.',
    { about: 'backing' },
  ),
  p(
    'come.any',
    'left',
    'Nobody can say, and that includes me. Some people come back and many don’t; there’s no sign you could read that would tell you which. Asking won’t make it happen sooner. So keep the next two months livable: sleep, work, people. After that, think again about what you want, with someone who is on your side.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const abuse: readonly Piece[] = [
  p(
    'abuse.any',
    '',
    'It may be, and you don’t need to be certain before you ask for help. Talk it over with people who hear about this every day, without deciding anything: {abuse}. If you change what you do because you’re afraid of how {they} will take it, tell them that first. What you saw and felt counts, even on days when {they} {v:is|are} kind.',
    { rests: 'safety' },
  ),
  ...whatDo,
]

const takeChildren: readonly Piece[] = [
  p(
    'takechildren.any',
    'kids',
    'Ask a lawyer before you go, because the rules differ from place to place. In some, moving {kids} without consent or an order can count against you. A legal aid office can often tell you in one call. If any of you is in danger, go now and ask afterwards: call {emergency}. Otherwise keep school and bedtimes as they are until you know.',
    { rests: 'safety' },
  ),
  ...children,
]

const real: readonly Piece[] = [
  p(
    'real.any',
    '',
    'Yes: what you felt and did in it was real, and you were there. I can’t tell you what {they} felt. Some people, when they leave, say it was never any good, and they may believe it by then. It’s a sad thing to hear and hard to check. You can keep your own memory of the good days, the photo and the joke, without {their} say-so.',
    { about: 'backing' },
  ),
]

const someoneElse: readonly Piece[] = [
  p(
    'someone.any',
    '',
    'I can’t tell, and going through {their} phone would hurt you whatever you found. If you need to know so that you can decide something, ask once, by day: “Is there someone else?” Then listen. You may get a true answer or a poor one. If knowing would change nothing you do this month, let it be. And if you have slept together lately, a health check is sensible.',
    { about: 'backing' },
  ),
]

const sign: readonly Piece[] = [
  p(
    'sign.any',
    '',
    'Not until a lawyer of your own has read it. Ask three things: what does it mean if I sign, what if I don’t, and when is it due? Don’t miss that day. Holding it up so that {they} {v:changes|change} {their} mind rarely works and can cost you. Many legal aid offices will look at papers for little or nothing.',
    { about: 'backing' },
  ),
]

const moveOut: readonly Piece[] = [
  p(
    'moveout.any',
    '',
    'Not before you’ve asked a lawyer, unless you aren’t safe there. Who stays in the home can matter later, and for more than the house. A night or two at a friend’s is a different thing. If it isn’t safe, go, and ask when you’re out. If you stay, talk once about rooms and money, by day.',
    { about: 'backing' },
  ),
]

const date: readonly Piece[] = [
  p(
    'date.any',
    '',
    'You may, if it’s for you and the other person knows how things stand. It’s human to want to be looked at kindly. If it’s to make {them} jealous, leave it; you’d be thinking of {them} all evening. If you agreed to see nobody for a time, keep to that or say that you can’t. And where a court is involved, ask your lawyer first.',
    { about: 'backing' },
  ),
]

const miss: readonly Piece[] = [
  p(
    'miss.any',
    'left | mine | near | back',
    'I don’t know, and {they} may miss you and still not want to come back. No study I know of shows that silence makes a person long for someone. If you keep quiet in order to be missed, every evening without a message will feel like failing. Keep quiet because {they} {v:needs|need} it, or you do. It works then whether or not {they} {v:thinks|think} of you.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const stopLoving: readonly Piece[] = [
  p(
    'stoploving.any',
    '',
    'You can’t make it stop, but you can stop feeding it, and it does get quieter. Mute {their} pages. Put the photos where you don’t see them at night. Ask friends not to bring you news. Start with one. You’ll have days when it’s all back, and that doesn’t undo the others. Give it months, and put something you like into the hours you used to share.',
    { about: 'backing' },
  ),
]

const pastAffair: readonly Piece[] = [
  p(
    'past.own',
    'affair:writer',
    'By telling the whole truth once, and being steady for a long time after. {They} may ask the same question many times; answer it each time, with no “but”. End the other thing fully and let {them} see that it’s ended. A couples counsellor can help if {they} {v:wants|want} that. It may be too much for {them} in the end, and {they} {v:has|have} a right to say so.',
    { about: 'backing' },
  ),
  p(
    'past.any',
    '',
    'Some couples do get past it, when three things are there. The affair is over, and you can see that it is. You get honest answers to what you need to know, once. And {they} can bear your bad days without telling you to move on. If one of those is missing, you’d be carrying it alone. Try a couples counsellor for three months, and then look at how you both are.',
    { about: 'backing' },
  ),
]

const law: readonly Piece[] = [
  p(
    'law.kids',
    'kids',
    'I can’t tell you that safely, since each place has its own law; a lawyer can, this week, before you act. Ask where you stand on the home, the money and {kids}. Until then keep things as they are: the locks, the account, where {kids} sleep. Write down what happens, with dates. If someone is in danger, that comes first: call {emergency}.',
    { about: 'backing', rests: 'safety' },
  ),
  p(
    'law.any',
    '',
    'That depends on the law where you live, so ask a lawyer or a legal aid office this week. Do it before you act. Until you know, don’t change locks, move money, or sign anything. Write down dates and keep letters. If someone is in danger, don’t wait for advice: call {emergency}.',
    { about: 'backing', rests: 'safety' },
  ),
]

const cold: readonly Piece[] = [
  p(
    'cold.any',
    'left | near | back',
    'I can’t see into {them}; it may be hurt, or guilt, or keeping you from hoping. It may also be what it looks like. Trying to warm {them} up tends to make it worse, as {they} then {v:has|have} more to push away. Be polite and short. Then spend the evening with somebody who is pleased to see you. If the coldness ever scares you, that’s another matter: tell someone.',
    { about: 'backing' },
  ),
  ...whatDo,
]

const waitOrGo: readonly Piece[] = [
  p(
    'waitgo.married',
    'left & married',
    'Neither yet: wait until a date you choose, and get ready for both. Take two or three months. In that time see a lawyer, so that you know what a divorce would mean for money and home. Live as if {they} won’t be back: your own plans, your own people. When the day comes, decide in the morning and not after a bad night. If you file, do it because you want out, and not to wake {them} up.',
    { about: 'backing' },
  ),
  p(
    'waitgo.any',
    '',
    'Wait a little, with an end to it, and live fully while you do. Put a day in your diary about two months off. Until then, say yes when friends ask you. If {they} {v:comes|come} with something new, hear it. If the day arrives and nothing has moved, you may go, and you don’t need {their} leave to do it.',
    { about: 'backing' },
  ),
]

const show: readonly Piece[] = [
  p(
    'show.any',
    '',
    'By changing for months, and not pointing at it. Be on time. Stay calm when a day goes wrong. When {they} {v:says|say} no, take it without a sulk. If you’ve got help for it, such as a counsellor or a group, you can mention that once. {They} may notice late, or never. So choose changes you’d be glad of even if you end up alone.',
    { about: 'backing' },
  ),
]

const forgive: readonly Piece[] = [
  p(
    'forgive.any',
    '',
    'You can’t get {them} to, and {they} may never do it. You can make it easier. Say sorry once, fully, for what you did, and then don’t ask. If {they} {v:has|have} questions, answer them without defending yourself. {They} may be warm one evening and far off the next; let {them}. If you find it hard to live with what you did, that’s something to take to a counsellor, so that it isn’t {their} job.',
    { about: 'backing' },
  ),
]

const answerThem: readonly Piece[] = [
  p(
    'answer.no',
    'ask:away | asked:end | st:broken_up',
    'You don’t have to, and certainly not tonight. A short message is quick to send and can fill your whole week. I can’t tell you what {they} meant by it. If you’d like to answer, wait a day or two: “Thank you. I hope you’re well.” If it’s about something practical, answer that part. Not answering is all right as well.',
    { about: 'backing' },
  ),
  p(
    'answer.any',
    '',
    'Yes, when you’re calm, and only what was asked. A line or two is enough, and it can wait for daylight. Leave out questions you don’t need answered. If ten more lines come, write them on paper and keep them. If you’re afraid of what happens when you don’t answer, talk to someone about that before you write at all.',
    { about: 'backing' },
  ),
]

const secondThoughts: readonly Piece[] = [
  p(
    'second.any',
    '',
    'Perhaps, but a kind evening isn’t proof of it. People can be gentle with someone they still mean to leave. If {they} {v:has|have} changed {their} mind, {they} can say it in words, and you may wait for those. Don’t hint or test. If papers have been sent, go by the papers, and keep your dates with the lawyer.',
    { about: 'backing' },
  ),
]

const getOut: readonly Piece[] = [
  p(
    'getout.any',
    '',
    'With help, and quietly if you have any reason to be afraid. People who do this every day can tell you where to go and what to take: {abuse}. In that case don’t say you’re leaving, and don’t agree to a last talk. If you aren’t afraid, find a place and get some advice first, then tell {them}.',
    { about: 'backing', rests: 'safety' },
  ),
]

const tooLate: readonly Piece[] = [
  p(
    'late.asked',
    'left & i:ended',
    'It may be, and it may not; {they} may not know yet. You ended it, and {they} had to get used to that. If you haven’t said so, say it once: “I was wrong to end it, and I’m sorry. Take your time.” Then it’s {their} turn. Don’t send it twice. Give it two or three months, and if you’ve heard nothing, take that as your answer.',
    { about: 'backing' },
  ),
  ...giveUp,
]

const throughOthers: readonly Piece[] = [
  p(
    'others.any',
    '',
    'No, because it would reach {them}, and {they} would feel gone around. The one you wrote to would have to take a side or keep a secret. If you’re close to that person for their own sake, ring in a month or two, and talk about other things. If you’re worried that {they} may be in danger, that’s different: call {emergency}.',
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
  normal,
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
