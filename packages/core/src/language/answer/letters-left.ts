/** Letters to someone who was left, or is being left, and to someone whose partner asked for room. */
import { body, care, felt, friend, lawyer } from './care.ts'
import { letter } from './letter.ts'
import { noticed } from './notice.ts'

/** What they ask when they ask what to do about it. */
const ways =
  '(q:what-do | q:give-up | q:let-go | q:fix | q:talk | q:reach-out | q:act | q:come-back | q:how-long | q:why | q:show | q:too-late | q:slow | q:stay-go | q:wait-or-go | q:tonight | q:eases | q:stop-loving)'

const space = letter(
  'space',
  `left & ask:space & (apart | !home) & !ask:agreed & !affair`,
  `${ways} & !affair & !w:cope`,
  [
    [
      'meet',
      `[[${felt} || warm :: {They} {v:says|say} {they} {v:loves|love} you, and then {they} {v:asks|ask} you to stay away. It’s hard to hold those two in one head. || silent :: {They} asked for room, and you are left with a quiet phone and every question. I’m sorry. || {They} asked for room, and you’re left with every question. I’m sorry.]]`,
    ],
    [
      'answer',
      '[[q:tonight | q:eases | q:stop-loving :: By making it small: this evening, then tomorrow, then this week. It eases, though I can’t give you the date. || q:talk & d:tactic & !push :: You can’t make {them} see it. {They} {v:sees|see} it another way just now, and being argued with would only set that harder. || q:talk & push:many :: For now you don’t get {them} to talk: leaving {them} be is how you stop doing harm, and it’s the one thing {they} asked of you. || q:talk :: For now you don’t get {them} to talk. You let the quiet be, with an end to it that you choose for yourself. || q:give-up | q:let-go :: No, you don’t have to give up on {them}. You do have to give up asking, for some weeks. || q:reach-out & d:letter-left :: Don’t call. You’ve said it all in what you left there, and {they} {v:has|have} read it or will. || q:reach-out :: Wait. Nothing you could write this week would reach {them} as more than one more push. || q:how-long :: There’s no number that holds, so set one yourself: six weeks from today, without asking. || q:come-back :: I can’t tell you, and today {they} may not know either. || q:why :: I can’t see into {them}. What I can see is what {they} asked for: room. || q:act :: Be calm, be short, and do what {they} asked. || q:stay-go :: You don’t have to choose this week. || (q:fix | q:show | q:too-late) & push :: You can’t mend it by yourself, but you can stop the part that is making it worse. || q:fix | q:show | q:too-late :: You can’t mend it by yourself, and for now {they} {v:asks|ask} you not to try. || You can give {them} the room {they} asked for, wholly, and put an end date to it for your own sake.]] [[d:wont-change :: {They} told you more than “not now”: {they} {v:doesn’t|don’t} believe that things will change. No page of sorry can prove that wrong. Only months can, if anything can. || d:letter-left & ask:away :: It came back without a word, and that answers the letter. It doesn’t answer your whole life together. || d:broke-promise & push:visit :: {They} didn’t keep every promise either: {they} said {they} would be in touch, and {v:wasn’t|weren’t}. So you went to find out. Anyone would understand that, and it still left {them} without the room {they} asked for. || push:many :: I know why you called. When someone goes quiet, you reach for them. But look at it from the other side: each call told {them} that asking for room had not worked. || together | open:meetings :: {They} {v:asks|ask} for time and still {v:comes|come} to see you. I don’t think it’s a trick. It’s the easy part of what you had, with none of the hard part in it. So like the hours for what they are, and don’t take them for an answer. || d:find-self :: Someone who says {they} {v:needs|need} to find {themself} can’t be helped to do it. That is maddening, because you’d help. But it also means that this isn’t a test you are failing. || push:plead :: You have asked and begged, and it has been answered. Once more wouldn’t be heard as love. It would be heard as not listening. || they:wrote | d:first-move :: {They} asked for room, and still {they} {v:gets|get} in touch. You don’t have to be there for it each time. You may say, kindly: not every night. || Room that is checked on every other day isn’t room. So the whole of it is worth more than a lot of it.]]',
    ],
    [
      'seen',
      '[[ask:while :: {They} said “for a while”. I won’t tell you that it means {they} will be back. It does mean that the question is still open, and that to press for the answer now is the surest way to get the worst one. || warm & married :: Love that says “I need to be on my own” isn’t a lie. It is love that can’t live with you just now. Don’t argue with either half. || i:left & kids :: You did as {they} asked and went. That counts. Don’t let the next step undo it. || d:gave-break :: You told {them} you would give {them} this. Keeping that word, now that it hurts, is the strongest thing you can still say.]]',
    ],
    ['seen', noticed, 2, 4],
    [
      'say',
      '[[push:visit :: If you have to meet about something practical, this is enough: “I’m sorry I came by without asking. You’d asked for space, and I didn’t give it. I’ll leave you be now.” Don’t send it on its own; the quiet says it better. || push:letter_gift | d:letter-left :: If {they} {v:speaks|speak} to you about it, keep it to two lines: “I meant what I wrote. You don’t have to answer it, and I won’t ask again.” || kids & d:kids-with-me :: About {kids}, ask for one thing at a time, with an hour on it: “They’d like to see you on Saturday. Can you come at ten and stay till four?” Nothing under it about the two of you. || together | open:meetings :: When {they} {v:leaves|leave} after a visit: “It was good to have you here. Next Sunday again?” That’s all. No “what are we”, and no sad face at the door. || kids & !kids:grown :: For what has to be settled, write as you would to a good colleague: “I can have {kidsMine} on Saturday from ten. Does that work?” Nothing under it, and no “how are you really”. || If {they} {v:writes|write}, you can answer in two lines: “Thanks for telling me. I’m all right. Take the time you need.” Then put the phone in another room.]]',
    ],
    [
      'week',
      `${friend} [[push:visit :: Choose another way home, so that you don’t pass {their} door.]] ${body}`,
    ],
    [
      'unknown',
      '[[together | open:meetings :: Waiting needs an end, or it eats you. Mark a Sunday six weeks from now. Then ask once, when you’re alone together: “I’ve given you time, and I’ve liked these hours. I need to know where you are with us. If you don’t know, say so.” The answer is there already, whether or not you ask. || Waiting needs an end, or it eats you. Mark a Sunday six weeks from now, for yourself, and don’t tell {them}. If {they} {v:hasn’t|haven’t} been in touch by then, you may write once, in daylight: “I’ve left you alone as you asked. I’d like to hear where you are with us. If you don’t know, say so.”]] [[married :: If before then money is moved or a letter from a lawyer comes, this changes. See one yourself that week. || If before then you find that you’re sleeping, and that you think of {them} less, that is worth knowing too.]]',
    ],
    ['close', `${care}`],
    [
      'close',
      '[[push:visit & !home :: You don’t have to be able to do this for a month. For tonight it is enough not to go there. || d:nobody :: For the next hour: something warm to eat, and that one message to someone who isn’t {them}. || kids :: For the next hour there is only this: eat something, sit down, let the phone lie. || For the next hour: eat something warm, and let the phone lie in another room.]]',
    ],
  ],
)

const letgo = letter(
  'letgo',
  `left & apart & !home & (ask:let-go | (asked:letgo & !ask:space) | asked:end | st:wants_out) & !st:broken_up & !st:filed & !affair:writer`,
  `${ways}`,
  [
    [
      'meet',
      `[[${felt} || d:not-in-love :: To hear that {they} {v:isn’t|aren’t} in love with you any more, and to love {them} as before: I don’t know many things that hurt like that. || {They} {v:wants|want} this to end, and you don’t. You can’t settle that by being right, and it’s no wonder you can’t sit still.]]`,
    ],
    [
      'answer',
      '[[q:tonight | q:eases | q:stop-loving :: By making it small: this evening, then tomorrow, then this week. It eases, though I can’t give you the date. || q:let-go :: In what you do, yes, from today. In what you feel, not yet, and nobody can ask that of you. || q:give-up :: Give up asking, yes. Give up loving {them} by some date, no. || q:come-back :: I don’t know, and I won’t guess at it. I’d live as if the answer were no. || q:talk | q:reach-out :: Don’t try again now. {They} {v:knows|know} what you want; it hasn’t been a question of finding the words. || q:why :: {They} may not be able to tell you, and you may never get a why that fits. What you did get is where {they} {v:stands|stand}. || q:fix & d:starts-fights :: You can’t make {them} feel like it. You can end the fights, beginning with the next call. || q:fix :: You can’t make {them} feel like trying. You can stop what makes {them} surer that {they} {v:doesn’t|don’t}. || q:how-long :: Not for an answer from {them}; you’ve had one. Wait only as long as you need to take it in. || together & d:after-pain :: You can stop waiting for {them} to change {their} mind, and see {them} less for a while, for your own sake. || You don’t have to feel ready, and you don’t have to stop loving {them}. What you can do is stop going after {them}, from today.]] [[ask:reason :: {They} even told you why: so that the two of you don’t end up at each other’s throats. That much the two of you can still want together. || d:after-pain & d:cried-too :: {They} said no more than once, and wept too. Someone can grieve and still not come back. So don’t look for a sign in the tears. || {They} may well be done. I can’t tell you that {they} {v:isn’t|aren’t}.]]',
    ],
    [
      'seen',
      '[[d:dinner & push:plead & push:visit & d:agreed-time :: Look at it in a row. There were dinners and some laughing, mostly when you set them up. Then you begged for time; {they} said yes and drew back. Then you came to the door and heard the plainest no so far. It wasn’t the words you chose. Each step towards {them} was the very thing {they} couldn’t take. || push:plead & push:visit :: You pleaded, and you went to the door, and each time the answer got shorter. It wasn’t the words you chose. Each step towards {them} was the very thing {they} couldn’t take. || push:visit | push:many :: Look at what came of each call and each visit: a shorter answer than the last. It wasn’t the words you chose. Going after {them} is the thing {they} {v:is|are} asking to be free of. || push:plead :: You begged, and that is human. But a yes that has been begged for is mostly given to end the talk, and it doesn’t hold. || d:starts-fights :: You wrote that the fights mostly begin with you, when {they} {v:goes|go} silent. I think you fight because a fight is at least an answer. But each one tells {them} again why {they} left. || d:after-pain :: You gave space hoping for a return, so every week without one is a new loss. Space you take so that you can heal doesn’t depend on what {they} {v:does|do} with it.]]',
    ],
    [
      'seen',
      '[[d:silly :: There is one more thing. You’ve come to see that the fights were about small things. {They} may never have seen them as little; they may be what {they} left to get away from. So when you offered to fix it, {they} may have heard that it hadn’t been so bad. You needn’t agree. But look once at those months from where {they} stood. || d:own-neglect :: You see what you left undone in those years. Seeing it is honest, and it can’t be paid back in one month. Say it once, without asking for anything: then it’s a gift and not a bid.]]',
    ],
    ['seen', noticed, 1, 4],
    [
      'say',
      '[[together & d:after-pain :: The next time you’re to meet, you can say: “I love seeing you, and I’m ill with it for days. I need to leave it for two months. It isn’t to punish you.” || d:own-neglect :: When you next speak: “I’m sorry for what I didn’t give you in those years. I see it now. You don’t have to do anything with that.” Then end the call while it’s calm. || push:visit :: You owe no message. If {they} {v:asks|ask}, or you have to speak about bills, this says it: “I heard you. I’m sorry I came without asking, and that I kept pushing. I don’t want it to end, and I won’t press you.” || You owe no message. If {they} {v:asks|ask}, or you have to talk about practical things, this says it: “I heard you. I don’t want it to end, and I won’t press you any more. For bills and plans, email is fine.”]]',
    ],
    ['week', `${lawyer} ${friend} ${body}`],
    [
      'unknown',
      'Put a mark two months from now and look then, not at {them} but at you: do I sleep, do I eat, is there a day when it isn’t the first thing? [[d:after-pain :: If {they} {v:changes|change} {their} mind, {they} can say it in plain words, and {they} {v:knows|know} where you are. || If {they} ever {v:wants|want} another kind of talk, {they} can ask for it. Until then, live as if it were a no.]]',
      3,
    ],
    ['close', care],
    [
      'close',
      '[[push:visit & !home :: You don’t have to be ready for a life without {them}. Today you only have to not go over there. || d:dog :: Now take the dog out, even if it’s dark. You’re both missing somebody, and the walk is good for two. || d:late-life :: For now: something warm, one telephone call, and bed. That’s a whole evening’s work. || Tonight you don’t have to be wise or brave. Eat something, ring that one person, and go to bed.]]',
    ],
  ],
)

const roof = letter(
  'roof',
  `left & home & !affair & (ask:let-go | asked:end | st:wants_out | st:filed | ask:space)`,
  `(${ways} | q:roof)`,
  [
    [
      'meet',
      `[[d:tonight & d:crying & kids :: A day and a night of tears, with {kids} to look after in the middle of it. I’m sorry. || d:holds :: {They} {v:wants|want} out, and then {they} {v:holds|hold} you at night. No wonder you don’t know what to think. || d:intimate | d:same-bed :: {They} {v:wants|want} out, and you still share a bed. No wonder you don’t know what to think. || ${felt} || d:spare-room :: One wall between you at night, and the same kitchen in the morning. It’s a lonely way to live beside someone. || d:two-minds & d:tactic :: Part of you wants to be hard, part of you wants to cling. Both are the same fright. || ask:space & !asked:end & !st:wants_out :: {They} asked for space, and you see each other at breakfast. There’s nowhere to miss anyone. || {They} {v:wants|want} to go, and you see each other at breakfast. You can’t even be sad in private.]]`,
    ],
    [
      'answer',
      '[[q:tonight | q:eases | q:stop-loving :: By making it small: this evening, then tomorrow, then this week. It eases, though I can’t give you the date. || d:tactic | q:act :: Neither: don’t play it. Be kind, be calm, and be the same on Friday as on Monday. || q:roof :: By keeping the house for the house. Meals, bills, the day; and no talk about the two of you after supper. || q:give-up & !push:plead :: There may be some, and I can’t tell you how much. It can’t be had by asking for it. || q:give-up | q:let-go :: Give up begging, yes. You don’t have to agree with it. || d:counsel-together :: You can go on with the counselling, and stop asking at home. || d:mediation :: You can stop begging tonight, ask for one thing, once, and take the answer. || q:why :: {They} may not have a why that would satisfy you. Asking again won’t bring it. || q:fix | q:come-back | q:show :: You can’t talk {them} into it, but you can stop talking {them} further out of it. || You can stop arguing for it, starting tonight, and ask for one thing on a calm day.]] [[d:tactic :: An act would have to be kept up for months, at breakfast too, and {they} {v:knows|know} your face. If you seem glad of it, {they} may simply believe you. If you lay on guilt and it works, you’d live with someone who stayed because of that. || d:head-start :: {They} {v:has|have} had a long time to think about it, and you’ve had hardly any. That is why {they} {v:sounds|sound} calm and you’re in pieces. It isn’t that it costs {them} nothing. But it does mean that {they} won’t be argued out of it tonight. || d:counsel-together :: {They} could have left, and {they} {v:hasn’t|haven’t}. {They} said yes to going there with you. And {they} still can’t say that {they} {v:wants|want} this. I’d believe both. || push:plead :: You have tried to talk {them} out of it, and each talk has made {them} find one more reason. || In one house every look can turn into the question. But the answer doesn’t get softer for being asked for, and you can’t rest while you ask it.]]',
    ],
    [
      'seen',
      '[[d:own-lie & d:never-untrue :: About what {they} found. You write that you were never unfaithful, and I see why that matters to you. To {them}, the hiding may have been the betrayal. If your sorry had a “but” in it, {they} may not have heard it as one. || d:intimate :: About the nights. Being held is comfort, and you both need it. It tells you that {they} {v:wants|want} you near; it doesn’t tell you that {they} {v:wants|want} the {bond}. If it makes the mornings worse, you may say: not while you don’t know. || d:two-minds & d:tactic :: The part that wants to be tough has a point: you will need your dignity. The part that wants to hold on has one too: you love {them}. Neither has to do the talking. || d:two-minds :: One part of you already says what the other can’t bear to hear. Let both of them be there. You don’t have to make them agree tonight.]]',
    ],
    [
      'seen',
      '[[d:tried-all & d:counsel-together :: You’ve tried everything you could think of. That is love, and it’s also a lot for one person to carry. {They} {v:says|say} it’s about {themself}; then {they} {v:has|have} to do {their} own half. Let there be one thing this week that you don’t do for it. || d:their-low :: {They} {v:says|say} {they} {v:isn’t|aren’t} well in {themself}. You can be kind about that. You can’t be the cure, and don’t let it turn into your only work.]]',
    ],
    ['seen', noticed, 1, 4],
    [
      'say',
      '[[d:mediation & kids & push:plead :: When your voice is steady and {kids} are asleep: “I’ve been begging, and I’m sorry. I’d like to understand what these months were like for you. I’ll come to the mediator, and I ask for one thing: three sessions with a counsellor first. If it’s no, I’ll take the no.” Then listen, and don’t correct {them}. || d:mediation :: When your voice is steady: “I’ll come to the mediator. I ask for one thing: three sessions with a counsellor first, so that I understand. If it’s no, I’ll take the no.” || d:counsel-together :: Say it in that room, with the counsellor there: “I love you, and I can live with not knowing for a while. I can’t live with it for ever. Can we look at it again in three months, here?” || d:counsel-late | d:counsel-refused :: You asked about counselling, and it was no. So don’t ask for that again. On a calm day: “I heard you, and I won’t argue. I’d like to understand what these years were like for you.” Then listen to all of it, say thank you, and go to a counsellor on your own. || d:tactic :: One calm time, you can say what is true: “I don’t want this. I won’t fight you on it. Before we part, would you see a counsellor with me, three times? If it’s no, I’ll take the no.” || ask:space & !asked:end & !st:wants_out :: On a calm day: “I want to give you the room you asked for. What would it look like in this house? Separate evenings, a separate bed? And could we talk again in a month?” Then keep to what you’ve settled. || Once, on a calm day, you can say: “I don’t want this. I’ve heard that you do. Would you see a counsellor with me, three times, before we decide how to part? If it’s no, I’ll take the no.” Then let {them} think. Don’t ask at night.]]',
    ],
    [
      'say',
      '[[kids & (st:wants_out | ask:let-go) & !kids:grown :: Don’t tell {kids} anything before you’ve agreed the words together: “We’ll live in two homes. We both love you. Nothing you did made this happen.” What hurts children most is the fighting, and losing one of you out of their days. You can spare them both.]]',
    ],
    ['week', `${lawyer} ${friend} ${body}`],
    [
      'unknown',
      '[[d:counsel-together :: What would change this: if in three months of real work {they} still can’t say yes, that is an answer as well, and you’ll have done your part. If {they} {v:stops|stop} going, or {v:moves|move} out, see a lawyer that week. || ask:space & !asked:end & !st:wants_out :: Look at it after that month, and not before. Is it easier to be in one room? Then go on so. If it’s colder, ask for a counsellor, or ask {them} plainly what {they} {v:wants|want}. || d:counsel-late | d:counsel-refused :: What would change this: if {they} {v:begins|begin} to talk, go on listening, and let it be slow. If {they} {v:sees|see} a lawyer or {v:looks|look} for a place, see to it that the parting is fair. || If {they} {v:says|say} yes to the counsellor, go three times and no more than that on trust. If it’s no, see to it that the parting is fair. You’d still have been the one who asked honestly.]]',
      3,
    ],
    ['close', care],
    [
      'close',
      '[[kids :: When the house is quiet tonight, don’t start the talk. Ring that friend from the car or the garden, and go to bed. || Tonight, say good night and leave it there. The house can be quiet for one evening.]]',
    ],
  ],
)

const agreed = letter(
  'break',
  `left & (ask:agreed | (ask:space & warm & !push:visit)) & !affair & !home`,
  `(${ways} | q:normal | q:believe)`,
  [
    [
      'meet',
      '[[d:flip :: A short time ago it was for life, and now {they} {v:isn’t|aren’t} sure. Anyone’s head would spin. || d:backup :: You feel like the one {they} {v:keeps|keep} in reserve. That’s a lonely place to love from. || warm :: {They} {v:says|say} {they} {v:loves|love} you, and {they} {v:wants|want} time without you. It’s hard to hold both of those. || You agreed to a time apart. Agreeing to it doesn’t make the evenings shorter.]]',
    ],
    [
      'answer',
      '[[q:tonight | q:eases :: By making it small: this evening, then tomorrow, then this week. || q:normal :: Yes, people do this, and for honest reasons. Some come back from it and some don’t. || q:how-long & d:date-set :: Until the day you agreed on, and not one message before. || q:how-long :: As long as you can stand well, and not without end. I’d say six weeks, counted by you. || q:why | q:believe :: I can’t see into {them}. But I’d take {them} at {their} word, all of it: {they} {v:cares|care}, and {they} can’t go on as it was. || q:give-up :: No, not yet. But do stop trying to read it. || q:reach-out :: Wait. {They} asked for this time, and you said yes to it. || You can keep to what you agreed, and spend the weeks on yourself in earnest.]] [[d:date-set :: You have something that most people in this place don’t: a day. Until then there’s nothing you’re missing by not calling. The hard part is that {they} may not know yet when it comes. || d:flip :: Both can have been honest: the sureness then, and the doubt now. It doesn’t make a liar of {them}, or a fool of you. It does mean that you can’t build on the first and skip the second. || warm :: Both things can be so: {they} {v:loves|love} you, and being with you now is more than {they} can manage. The love is what {they} {v:feels|feel}. The time apart is what {they} chose. Go by what {they} chose. || You both said yes to this, so there’s nothing to win by moving first. It can be the two of you keeping your word, even while you don’t know what comes after.]]',
    ],
    [
      'seen',
      '[[d:signs-online :: You’ve been reading what {they} {v:posts|post} for messages to you. Even if one were there, you couldn’t build on it, and every look sends you away with a new riddle. The same with who looked at yours: it takes a second and decides nothing. || d:good-day & d:no-answer :: You had a lovely day together, and the next day {they} couldn’t. The good day was true. It may also be what frightened {them}. So don’t take one good day as the answer, or one missed call either. || d:same-rules :: {They} {v:asks|ask} to be free of you and to keep you too. You were right to find that strange. Same rules for both, and a day on which it ends: that is a fair thing to ask for. || d:own-clingy :: {They} named something of yours that hurt {them}. Take that seriously, and take it for yourself: not so that {they} {v:sees|see} it, but because you’ll bring it into any love there is.]]',
    ],
    ['seen', noticed, 1, 4],
    [
      'say',
      '[[d:date-set :: On the day, ask for the truth and not for a yes: “What did you find out? What would have to be different?” Say yours too. If {they} {v:says|say} “I need more time”, you may answer: “Then I need to know how much.” || The next time you speak, you can ask for one thing: “I’ll give you this time, and I’d like it to have an end. Can we talk on a day we both choose, about six weeks from now? Until then I won’t write.” If {they} can’t name a day, name your own and keep it to yourself.]]',
    ],
    [
      'week',
      `${friend} [[d:changed :: Go on with what you’ve begun. Do it for the one who gets up in your bed each morning. || d:apart-lost-home :: Make the place where you sleep now your own: your sheets, your cup, one plant.]] ${body}`,
    ],
    [
      'unknown',
      'You’ll know more by then from small things. Is there ever a word you didn’t ask for? Can you both say what you need? And can you breathe? If the time is only made longer, with no reason and no day, you may end it yourself: “I can’t go on waiting like this.” That isn’t a threat. It’s a limit.',
    ],
    ['close', care],
    [
      'close',
      'Until then nothing is yours to solve. Have one thing this week that’s only nice: a film, a long walk, supper with a friend. [[d:date-set :: And write the question you most want to ask on a piece of paper. It will keep until that day. || Tonight, put the phone where you can’t see it, and sleep.]]',
    ],
  ],
)

const slow = letter('slow', `left & ask:slow & !affair:partner & !st:broken_up`, `(${ways} | q:believe)`, [
  [
    'meet',
    '[[d:never-checked :: After so long with nothing, {they} {v:comes|come} to see you again, and you get on. And then you asked, and got neither a yes nor a no. || d:courage | d:keep-quiet :: It took courage to ask, and “one day, slowly, no promises” isn’t what you’d hoped for. You’re allowed to be let down. || You hoped for a yes, and you were given a maybe. A maybe is hard to live in.]]',
  ],
  [
    'answer',
    '[[q:tonight | q:eases :: By making it small, and by not hanging your week on one visit. || q:believe :: Yes, I’d believe {them}, and I’d believe all of it: {they} {v:isn’t|aren’t} against it, and {they} {v:isn’t|aren’t} promising. || q:give-up :: No, not yet, if you still want it. || q:how-long :: Three months, I’d say, and then an honest look. || q:come-back :: I don’t know, and it sounds as if {they} {v:doesn’t|don’t} either. || q:act | q:slow | q:what-do :: Take “not sure” as the truth, and don’t ask again for now. || Take it as it was said, both halves, and don’t ask again for now.]] [[d:keep-quiet & together :: If {they} only wanted to keep you quiet, there were easier ways. Something warm and vague would have done it. What {they} told you was less than you wanted, and that is how careful people talk. And it fits with what {they} {v:does|do}: {they} {v:comes|come}, and then {they} {v:stays|stay}, and nobody makes {them}. || together | friendly :: Look at what {they} {v:does|do} rather than at that one answer. Nobody makes {them} ring, or come. But liking the evenings and coming home are two different things, and {they} may fear that the second would spoil the first. || A maybe isn’t a slow yes. It isn’t a polite no either. It’s a person who can’t see it yet.]]',
  ],
  [
    'seen',
    '[[d:worked-out :: {They} may also be right that it isn’t worked out. What parted you hasn’t been solved by good evenings. If you moved in on the strength of those, you could all go through it a second time. || d:not-to-fight :: {They} left so as not to fight with you, you wrote. So the thing to find out isn’t whether {they} {v:likes|like} you again. It’s whether you two can disagree now without one of you going away for months. Good evenings don’t show that. || fights | d:again :: What parted you hasn’t been solved by good evenings. It will be at the door again on the first bad day, unless you’ve talked about it before.]]',
  ],
  [
    'seen',
    'So watch the small things over some months. Good signs: {they} {v:makes|make} the plan now and then, {they} can speak of {their} own part, and something small moves. Bad signs: “one day” never comes nearer, talk of what happened is shut off, or {they} {v:has|have} the comforts of a home with you and none of the rest.',
  ],
  ['seen', noticed, 1, 4],
  [
    'say',
    '[[together | friendly :: So that the question doesn’t sit at the table each time, say once: “I’ll be honest, I’d hoped for more. But I’d rather have the truth, and slow is all right with me. I like what we have.” After a few more weeks, ask for one small thing: an evening out, only you two. Later: “What would each of us need to be different this time?” || Once, when you next speak: “I’d hoped for more, and I’d rather have the truth. I can go slowly. I can’t go on without end. Could we talk again in three months?”]]',
  ],
  [
    'week',
    '[[kids & !kids:grown :: Don’t let {kids} think it’s settled. “We had a nice supper together” is true, and enough.]] Keep one evening a week that has nothing to do with {them}, with people who knew you before. Ask a friend: “Can we do something on Thursday? I don’t want my week to hang on one visit.”',
  ],
  [
    'unknown',
    'Choose a day about three months off and keep it to yourself. If things have moved by then, go on. If they haven’t, tell {them} what you need. Slow is fair; endless isn’t. [[d:their-drink | affair :: And if drink or someone else parted you, warm evenings aren’t enough. You’d need to see that it has ended.]]',
  ],
  ['close', care],
  [
    'close',
    '[[together | friendly :: The next time together can be just that, an evening. || Tonight isn’t part of the answer. It’s only an evening.]] Laugh if it’s funny, and go to bed without going over it.',
  ],
])

const ended = letter(
  'ended',
  `left & st:broken_up & !affair & !ask:limited`,
  `(${ways} | q:tonight | q:friends | q:stop-loving)`,
  [
    [
      'meet',
      `[[d:tonight & d:worked :: I’m so sorry. You worked at it, it got better, you told people so, and then {they} ended it all the same. || d:tonight :: I’m so sorry. It’s still the same day, and nothing has had time to sink in. || ${felt} || push:visit & push:contact & silent :: You’ve rung, you’ve written, you’ve gone there, and nothing comes back. That silence is very loud. || d:saw-coming :: You half saw it coming, and it still knocked the breath out of you. The two don’t cancel each other. || years :: {Years}, and then one talk. You’ve lost a person and also the shape of your days. || I’m sorry. It’s over for {them} and not for you, and that’s a hard place to stand.]]`,
    ],
    [
      'answer',
      '[[q:friends :: Perhaps, but not now, and not straight from one to the other. || q:fix & d:no-idea-why :: You can’t, because you don’t know what broke, and {they} won’t say. You can only stop asking. || q:fix & d:tactic :: Not with space and then another try. {They} would feel the second try waiting behind the space. || q:fix | q:show :: You can’t mend it by yourself: it takes two, and one has said no. || q:slow :: Treat it as a no for now. {They} ended it, and that part is sure; the kind words about later had no day on them. || (q:reach-out | q:talk) & they:wrote :: Not like this. {They} ended it and {v:goes|go} on writing to you, and it’s you who pays for each message. || q:talk :: You don’t. {They} {v:isn’t|aren’t} answering, and that is the answer. || q:give-up | q:let-go :: Give up asking, yes. Give up loving {them} by Friday, no. || q:come-back | q:too-late :: I can’t know. I’d plan as if it’s a no. || q:reach-out :: Don’t write now. {They} {v:knows|know} how you feel. || (q:tonight | q:see-around) & (d:same-place | d:see-around) :: By deciding the first minute ahead of time, and by having someone to go to after. || q:tonight | q:stop-loving | q:eases :: By making it small: the next hour, then supper, then bed. It does get quieter, and I can’t give you the date. || q:why :: I can’t see into {them}, and the reason {they} gave may be the true one, or only the one that could be said. || You can get through this week, and leave what it all means for later.]] [[q:friends :: While you’re this much in love, being friends would mean hearing all of it and having none of it. It mostly works after a real gap. You’ll know you’re near it when you could hear about somebody new and be sad, and all right. || d:no-idea-why :: You may have done nothing wrong. People leave for reasons that have little to do with how they were treated. But not answering is a thing {they} {v:does|do} on purpose, and it says: not with you, not now. || d:harsh-chore & d:own-harsh :: What {they} said about never loving you came after a bad fight, and got firmer with time. I can’t tell you which part is so. I’d hear what lies under it: {they} {v:is|are} worn out and {v:wants|want} it to stop. || d:saw-coming & d:gave-break :: You did what was asked. You gave the room, you took a maybe for an answer, you waited. So there’s no move that you missed. It ended because {they} couldn’t do it any more. || {They} made up {their} mind, and I know of no words that would unmake it. I wish I did.]]',
    ],
    [
      'seen',
      '[[d:month-better :: It was better this last month, and {they} {v:says|say} so too. That isn’t a door left open. {They} {v:agrees|agree} with you about the month and not about the year ahead. So you didn’t imagine it, and you didn’t fail; and arguing that it would last is arguing with a fear. || d:own-harsh & d:changed :: You know what you have to work on. Do it now, with {them} out of it. If it’s a way to get {them} back, it will stop the day you see it doesn’t work. If it’s yours, you keep it. || push:visit :: You went there because you couldn’t bear not knowing. I understand it. But from inside a house it doesn’t look like care. Let that be the last time. || d:busy & ask:slow :: The reason {they} gave is time. It may be true. But people who are sure mostly try to find an hour, so there may be more to it than {they} could say. And “we’ll find our way back” is a kind thing to say at a door. Don’t live in it. || d:friends-first :: You were friends before, and you hold on to that. Some of it may come back in a year. It can’t be used as a bridge this month.]]',
    ],
    [
      'seen',
      '[[d:day-ahead & d:came-out :: That day ahead is two days in one, and one of them is all yours. You came out on it. That was your courage, and it doesn’t go when {they} {v:goes|go}. Ask someone now to keep it with you. || d:day-ahead :: There is a day coming that you’d marked for the two of you. Don’t let it find you alone. Ask someone now to be with you on it. || d:came-out :: If {they} {v:was|were} also the one you could be yourself with, you’re losing more than a {bond}. A group nearby, or at school, can hold a part of that.]]',
    ],
    ['seen', noticed, 1, 4],
    [
      'say',
      '[[q:friends | d:just-friends :: When you can: “I want you in my life, and I mean it about being friends. But I love you, and I need some time first. Can we not talk for two months, and then see?” Ask {them} at the same time who tells your friends, so you don’t have to. || kids & !kids:grown :: About {kids}, in writing, short and with an hour on it: “Can you take them on Saturday from ten to six?” Nothing under it about the two of you. || they:wrote & !silent :: Once, by day: “Your messages are kind, and they keep me hoping. I’m going to stop answering for a while. If you want to be with me again, tell me so in plain words.” Then do it. || push:many | silent :: To {them}, nothing: no last letter, no sorry for the calls. If {they} ever {v:writes|write}, two lines will do: “Thank you for writing. I’m all right.” And wait a day before you send those. || If {they} {v:writes|write} to ask how you are: “It’s hard, and I have people. I’d like us not to talk for a while.” You needn’t sound fine.]]',
    ],
    [
      'week',
      `${friend} Mute {their} pages and move the photos to where you don’t see them at night. [[d:same-place :: You’ll run into {them}. Decide now what you do: nod, keep walking, have someone to meet after.]] ${body}`,
    ],
    [
      'unknown',
      '[[w:reconcile :: If you want to leave a door in your heart, leave it. But give the waiting an end: two months from now, ask yourself what you’d do this week if you knew it was a no. Then do that. || It comes in waves, and the worst hours come at the same times. Find out which, and put a person or a place into those before they come.]]',
      3,
    ],
    ['close', care],
    [
      'close',
      '[[d:tonight :: You don’t have to be fine, or kind, or anyone’s best friend tonight. It was real, and it’s all right to grieve it as that. Who could sit with you for an hour? || For now: shoes on, ten minutes outside, something warm. Then ring that person.]]',
    ],
  ],
)

const away = letter(
  'someone',
  `left & affair:partner & !d:own-affair & !friendly`,
  `(q:what-do | q:tonight | q:give-up | q:let-go | q:come-back | q:slow | q:how-long | q:why | q:stop-loving | q:fix | q:wait-or-go | q:stay-go | q:wanted | q:real | q:eases)`,
  [
    [
      'meet',
      '[[d:told-ugly :: To betray you, and then tell you it was because of your looks or your age: that is cruel twice over. || long & kids :: That is a very long time to keep a place laid for someone. || d:promise-ring :: You were about to cross the world for this. Then you heard there was somebody else. || d:better :: You’ve come a long way by yourself, and it shows. And then {they} {v:comes|come} up again, and you’re back in it. || d:replaced :: Being left is one grief. Seeing someone else in your place is another, and you have both. || years :: {Years} with one person, and then there’s another. It hurts in the pride, and the body, and in every memory. || Someone else: it hurts in the pride, and the body, and in every memory at once. I’m sorry.]]',
    ],
    [
      'answer',
      '[[q:wanted & d:told-ugly :: No, it isn’t true. It was said by someone who needed a reason outside {themself}. || q:wanted :: I can’t see ahead, but nothing in what you wrote makes it so. || q:real :: Yes: what you gave was real, and you were there. || q:come-back | q:slow | q:how-long | q:wait-or-go | long :: Don’t wait on “one day”. Live as if {they} won’t be back, and let {them} prove you wrong if {they} {v:means|mean} to. || q:give-up | q:let-go | q:fix :: Give up competing, yes. You don’t have to stop loving {them} on a day. || q:tonight | q:stop-loving | q:eases :: By needing less from {them} every week, and more from everyone else. It eases, though I can’t give you the date. || q:why :: I don’t know, and an answer wouldn’t make it smaller. || q:stay-go :: You don’t have to decide while you’re still finding out. || d:fool :: No, you’re not a fool. You love someone, and it doesn’t switch off on the day you find out. || You can stop waiting for {them} to see it, and take care of what is yours.]] [[d:told-ugly :: Someone who lies has every reason to say that it was your fault. What it does say is how little you could lean on {them}. || long :: {They} {v:gives|give} you just enough to keep the hope going: a word now and then, a day without a date. I don’t think {they} {v:has|have} to plan that. It’s easy to leave a door open that someone else is holding. || d:head-heart :: Your head has let go and your heart has not. That isn’t weakness. A heart doesn’t read books. It learns from days, and it needs a great many of them. || d:kids-neglected :: You took it on and got {kids} through the worst. What is left is the anger each time {they} {v:lets|let} them down, and you can’t stop that by being angry better. || When someone goes to another person, you start comparing. You’ll lose that every time, because you know all your faults and none of theirs. It wasn’t a contest that you lost. {They} chose, and {they} also chose how.]]',
    ],
    [
      'seen',
      '[[kids & d:kids-neglected :: So don’t ask {them} to be a better parent. Ask for times, in writing, and go on with your day if {they} {v:doesn’t|don’t} come. {Kids} will see who was there. You don’t need to say a word about it. || kids & long & d:dont-deserve :: You say {kids} don’t deserve to grow up like this, and you’re right. They can have a parent who visits without a parent who waits. That part is yours to choose. || d:young :: You have hardly been grown up without {them}. So some of what you miss may be who you were then. That part can come back without {them}.]]',
    ],
    ['seen', noticed, 1, 4],
    [
      'say',
      '[[kids & d:kids-neglected & !long :: By message, so that it’s kept: “You can see them on Sundays at two. If you can’t come, tell me by Friday. I won’t tell them until you’re here.” It keeps {kids} from waiting at a window. || kids & long & !filed:writer :: When {they} {v:comes|come} by: “You’re welcome to see {kidsMine} on Sundays at two. For you and me, I need to hear it plainly. If you aren’t coming home, say so.” Say it once, then go and do something in another room. || kids & !silent & !d:no-answer & !kids:grown :: For {kids}, keep it short and dry: “Pick-up is at four on Friday. Their coats are in the hall.” Nothing about the two of you, whatever {they} {v:answers|answer}. || home :: Ask once for what you need to know, on a day you choose: “Is it over, and how will I know?” Don’t ask for pictures; they’d stay with you. || You owe {them} no talk. If {they} {v:writes|write}: “I don’t want to talk about us. For anything practical, email me.”]]',
    ],
    [
      'week',
      `[[d:child-support :: Ask your lawyer about the support that stands in the papers. It belongs to {kids}, and asking for it isn’t spite. || married & !st:filed & (long | kids) :: See a family lawyer or a legal aid clinic once, soon. Not to end anything, but to learn what you and the home are owed. || ${lawyer.slice(2, -2)}]] ${friend} [[d:own-therapist :: You have a therapist and nothing helps yet. Tell them so, in those words. It can be that you’ve talked about {them} enough, and not yet about you. || Don’t look at either one’s pages; it’s the one part of this you can switch off. ]] ${body}`,
    ],
    [
      'unknown',
      '[[long :: Choose a day three months from now. If there’s no plain word by then, you’ve been answered, and you may close the door from your side. You can keep your vows in your heart and still stop waiting at the window. || w:reconcile :: If {they} ever {v:wants|want} to come back, three things have to be there: it’s over and you can see that, you get honest answers, and {they} can bear your bad days. Without those it would be the same again. || Some days you’ll be nearly free, and the next it’s all back. It doesn’t undo the good one.]]',
    ],
    ['close', care],
    [
      'close',
      '[[kids & !kids:grown :: For tonight: {kids} fed, you fed, and something on that makes you laugh. That counts. || For tonight: a bath, clean sheets, and nobody’s pages. Tomorrow ring someone who has always liked you.]]',
    ],
  ],
)

const mine = letter(
  'own-part',
  `left & (affair:writer | ((d:own-harsh | d:own-lie | d:own-drink) & (!st:broken_up | ask:slow)) | (by:writer & w:reconcile) | (i:ended & w:reconcile)) & !home & !affair:partner`,
  `(${ways} | q:forgive | q:past-affair)`,
  [
    [
      'meet',
      '[[d:bereaved & i:left :: You left in grief, to make things lighter, and it turned into this. Nobody meant it to go so far, least of all you. || d:bereaved & d:own-drink :: In that time you lost people, and more besides. Almost anyone would have gone under. And still those words were said, and you know it. || by:writer | i:ended :: You were the one who went, and now you’d give a lot to take it back. Nobody brings you soup for that. || You know what you did, and you love {them}. It’s hard to carry both at once.]]',
    ],
    [
      'answer',
      '[[d:prove :: You’re angry because {they} {v:asks|ask} you to prove yourself, when you’ve already come so far. I understand that. I’d do it anyway, and do it for you. || q:talk & affair:writer & d:kissed :: You can’t get through to {them} with more words of love; begin with the one thing {they} may need first, the truth. || q:talk :: You can’t get through to {them} with more words of love; begin with what it did to {them}. || q:forgive :: You can’t make {them}. You can make it easier: say sorry once, fully, and don’t ask for an answer. || q:too-late :: It may be, and it may not. {They} may not know yet. || q:give-up :: Not on mending yourself. On asking {them}, yes, for now. || q:slow :: Take it as terms, not as an insult. || q:past-affair :: By telling the whole truth once, and being steady for a very long time. || q:what-do | q:act | q:reach-out :: Own it once, in full, and then leave {them} time to see if it’s true. || By owning it once, in full, and then leaving {them} time to see if it’s true.]] [[d:prove :: What {they} heard that night can’t be unheard, and {they} {v:wasn’t|weren’t} there for the losses in the way you were. So {they} {v:asks|ask} for something that can be seen: work, school, months. It may feel like a test. It’s also what trust looks like when it comes back: slowly, and from the outside. || d:go-now & i:left :: Think how it looked from where {they} stood. {They} didn’t want you to go, then {they} said “go now”, and soon {they} {v:was|were} dividing the money. I hear someone who decided never to be left like that again. You meant a pause. {They} heard an ending. Loving {them} doesn’t answer that. Understanding it might. || i:left | i:ended | by:writer :: Think how it looked from where {they} stood. You may have meant a pause, or a way out of one bad month. {They} heard an ending, and had to learn to live with it. You’ve changed your mind. {They} may only now have got used to the first one. || {They} {v:has|have} to get over two things: what happened, and having believed it couldn’t. The first can be forgiven in an hour. The second takes many small proofs, and you can’t hurry one of them.]]',
    ],
    [
      'seen',
      '[[push:many & d:own-lie :: You’ve explained, again and again. But an explanation asks to be believed, so each one is a small demand on someone who can’t yet. Say no more, and let {them} ask. || affair:writer & d:kissed :: About that kiss. You feel bad, so it isn’t nothing. Decide with a counsellor how to tell {them}, and don’t let it come out by chance. A fresh start that stands on a thing not said won’t stand. || d:prove :: One more thing. You stopped drinking after a year like that. Let somebody who knows see how much that is, a group or a doctor. {They} can’t be the judge of it. || d:own-drink :: If drink was in it, that goes first, before any talk. || d:own-harsh :: The temper goes first, before any talk. A counsellor or a group will know what to do with it. ]]',
    ],
    ['seen', noticed, 2, 4],
    [
      'say',
      '[[q:tell & d:baby :: “There’s something you have a right to hear from me. I’ve been seeing someone, and we’re going to have a child.” Then stop, and let {them} go if {they} {v:wants|want} to. || i:left & affair:writer :: Ask for one talk, with a third person there: “I left, and I see now what that did. I’m not asking you to change your mind. I’d like to say it properly, once, with a counsellor in the room. If it’s no, I’ll take the no.” || d:prove :: You can answer {them} like this: “That’s fair. I’m sorry for what I said that night, and there’s no excuse. I’m sober, and I’m working on the rest. I’d ask one thing: tell me if you see that you can’t.” || by:writer :: Once, and only once: “I was wrong to end it, and I’m sorry. You don’t have to answer. If you ever want to talk, I’m here.” Then it’s {theirs}. || Once, and with no “but” in it: “I hurt you, and I’m sorry. I know what I did. I’m working on it whether or not you come back. You don’t have to answer.”]]',
    ],
    ['week', `${lawyer} ${friend} ${body}`],
    [
      'unknown',
      '[[d:prove :: Choose three months. If you’ve kept at it and {they} still {v:moves|move} the line each time, you may say that it isn’t a way to live. If {they} {v:softens|soften}, go slowly. || If three months go by and you hear nothing, take that for the answer. What you’ve put right in yourself stays yours. It was never only for {them}.]]',
    ],
    ['close', care],
    [
      'close',
      '[[d:bereaved :: Tonight, say the name of the one you lost out loud, to somebody. It belongs to this too. || For tonight: don’t write it again. Say it to a friend, and sleep.]]',
    ],
  ],
)

const friends = letter(
  'smaller',
  `left & ask:limited & !home & (!affair | d:pushy)`,
  `(${ways} | q:friends | q:answer-them)`,
  [
    [
      'meet',
      '[[d:own-ended & days | d:own-ended & recent :: You said “go” in a hot moment, and {they} went. Now you’d give anything to have that minute back. || d:pushy :: You can hear yourself pushing, and you can’t seem to stop. That’s a lonely thing to see so clearly. || d:see-hurt :: You watch {them} cry and you can’t help, and you’re the one who loves {them} best. That’s a very hard chair to sit in. || {They} {v:offers|offer} less than you had, and it’s hard to be glad of it.]]',
    ],
    [
      'answer',
      '[[q:give-up & d:coffee :: You may have a chance. I can’t tell you how good it is, and you’ll find out more by going for that coffee than by asking. || q:give-up :: There may be one; I can’t tell you how good. Take what is offered, as it’s offered. || d:counsel-together & q:what-do :: You can keep going there with {them}, and stop trying to be the one who fixes it. || q:friends :: Only if you can bear it as it is, and not as a way back. || You can take what {they} {v:offers|offer}, in the size it has, and ask for no more for now.]] [[d:coffee & d:run-toward :: {They} didn’t slam the door. {They} thought about it, gave you reasons, and even named a day. And the reasons make sense: you lived together before you knew each other, and there was never a time to choose it. What {they} {v:offers|offer} is a step back, and {they} may mean it as a beginning, or as a soft end. Neither of you can know that today. || d:coffee :: {They} didn’t slam the door. A coffee is small, but it’s a real thing. {They} may mean it as a beginning, or as a soft end, and neither of you can know that today. || d:lost-self :: {They} can’t tell you what {they} lost, because {they} {v:doesn’t|don’t} know. So asking how you can help is a question with no answer in it, and {they} may feel it as one more thing to get right. What helps someone in that place is not being needed to feel better by Friday. || d:counsel-together :: If {they} {v:knows|know} what would help, {they} can say it in that room. Asked between sessions, it’s one more thing to get right. || d:pushy :: {They} still {v:talks|talk} to you, and seeing you is more than {they} can do. It’s a small thing to be given, but it’s given freely. Each time you ask for more, the talk turns into that.]]',
    ],
    [
      'seen',
      '[[d:counsel-together & d:text-all-day :: You text all day long, you say. It’s sweet, and it keeps you both from noticing that you live apart. {They} went to find something out alone. Try letting {them} begin, and let the evenings be quiet. You’ll get used to your own rooms. || d:own-ended :: You told {them} to go, and that hurt; you see that. One clean sorry covers it. If you say it every time, {they} {v:has|have} to comfort you, and it becomes about your guilt.]]',
    ],
    ['seen', noticed, 1, 4],
    [
      'say',
      '[[d:coffee & d:own-ended & d:run-toward :: At the coffee, say the sorry first and then let it be: “I’m sorry I told you to go like that. I was hurt. You were right that we went too fast. I’d like to get to know you properly.” Then ask about {their} week. Go home after an hour, while it’s still nice. || d:coffee :: At the coffee, ask about {their} week and tell something of yours. If it comes up: “I’d like to see you now and then, and not talk about the future.” Go home after an hour, while it’s still nice. || d:counsel-together :: In the next session, say your own side instead of asking about {theirs}: “I’m frightened, and I want this. I won’t ask you to know yet. Could we look at it in three months, here, all three of us?” || The next time {they} {v:calls|call}: “It’s good to hear you. I’ll stop asking for more. Tell me about your week.” And be the first to say good night.]]',
    ],
    [
      'week',
      `${friend} [[d:counsel-together :: Ask the counsellor this week what they think you two are working on; you’re allowed to.]] ${body}`,
    ],
    [
      'unknown',
      '[[d:coffee :: Give it two months of once a week. If {they} {v:begins|begin} to suggest things, or {v:stays|stay} longer, you’re getting to know each other. If it gets thinner, or you hear about somebody new, you’ve had your answer kindly, and you may stop. || d:counsel-together & d:lease :: How long {they} took that place for matters less than it feels. Watch whether {they} {v:comes|come} to sessions, and {v:says|say} things there that are hard to say. If {they} {v:stops|stop} coming, it has changed. || Give it two months. If it grows, you’ll both know. If you’re only smaller by then, it’s all right to say: this is too little for me.]]',
    ],
    ['close', care],
    [
      'close',
      '[[d:coffee :: Until then, don’t write {them} the speech. Sleep, see a friend, wear something you like. || Tonight let {them} begin, or let there be no talk at all. Do one thing with your hands, and go to bed early.]]',
    ],
  ],
)

const illness = letter(
  'unwell',
  `left & d:their-low & ask:away & !home`,
  `(q:tonight | q:what-do | q:come-back | q:fix | q:why | q:how-long | q:talk | q:reach-out)`,
  [
    [
      'meet',
      '[[d:pray :: You’ve lived for months beside someone in the dark, and now you’re alone in the house with it. || You’ve watched someone you love go under, and now you’ve been asked to stand further off. I’m sorry.]]',
    ],
    [
      'answer',
      '[[q:tonight :: By getting help for one of you that you can reach: yourself. || q:come-back | q:how-long :: I can’t tell you, and someone that ill often can’t either. || q:why :: Illness may be the largest part of it, though I can’t see how large. || You can leave {their} getting well to {them} and those who treat {them}, and look after the one who’s left.]] [[d:temporary & warm :: {They} told you it’s for a time, and that {they} {v:loves|love} you. I’d believe that {they} {v:means|mean} it. I wouldn’t build the winter on it, because someone so low can’t see far ahead. || Someone so low can’t see far ahead, so what {they} {v:says|say} about later isn’t a promise, and it isn’t a verdict.]] It isn’t your love that was too small. You can’t love a person out of an illness, any more than out of a fever.',
    ],
    [
      'seen',
      '[[d:wont-see-doctor :: You’ve urged {them} to see a doctor, and it was no. Let that be said once by someone else, a brother or a friend. And if {they} {v:sees|see} anyone at all, a therapist or a priest, that is help {they} chose, which is why it may work. || Keep your part small and steady. “I’m here, and there’s nothing you need to answer” is all that {they} can use just now.]]',
    ],
    ['seen', noticed, 1, 4],
    [
      'say',
      'You can say one thing, and then leave {them} the quiet: “I love you. I won’t press. You don’t have to write. If it ever gets dangerous in your head, ring me or this number, at any hour: {crisis}.”',
    ],
    [
      'week',
      '[[d:faith :: Ask two people from your church to come by, and give each a day. Let them bring supper with the prayers. || Ask two people to come by, and give each a day. Let one of them bring supper.]] [[d:empty-house :: The house is loudest in the evening. Leave a lamp and the radio on before you go out, so that you don’t come home to the dark.]] See your own doctor or a counsellor. You’ve carried this for a long time, and you count too.',
    ],
    [
      'unknown',
      'What would change this: if {they} {v:speaks|speak} of dying, or you think {they} may be in danger, don’t wait for anyone’s leave. Call {emergency}. If money or papers begin to move, see a lawyer. Otherwise look again in two months, at {them} and also at yourself.',
    ],
    [
      'close',
      '[[d:their-anger :: You wrote of anger. If it has ever made you afraid, ring first for yourself: {abuse}. || One thing I ask everyone: is either of you ever afraid of the other? Then ring first: {abuse}.]] And you can use that same line, too, on a bad night.',
    ],
    [
      'close',
      'For the next hour, be somebody’s guest, even by telephone. Let them ask how you are, and tell them.',
    ],
  ],
)

const withKids = letter(
  'noted',
  `left & kids & apart & !home & (d:by-note | d:broke-promise | d:kids-ask) & !affair`,
  `(q:children | ${ways})`,
  [
    [
      'meet',
      '[[d:by-note :: You came home to a note, and then you had to be the one who explains it. || Every day you’re asked for an answer, and you have none.]]',
    ],
    [
      'answer',
      '[[q:children & kids:one :: Tell {kids} only what you know: “We aren’t all living together now, and I don’t know for how long. It isn’t because of you. I’m here, and I’m staying.” || q:children :: Tell {kids} only what you know: “We aren’t living together now. It isn’t because of you. I’m here, and I’m staying.” || q:give-up | q:let-go :: Give up waiting by the window, yes. || You can stop living by what {they} {v:says|say} and begin to live by what {they} {v:does|do}.]] [[d:kids-ask & q:children :: Use the same words each time, and don’t say “not yet”. A small child hears a promise in it and waits at the door.]] [[d:says-home :: {They} {v:says|say} {they} {v:is|are} coming home, and {they} {v:doesn’t|don’t} come. {They} may mean it while {they} {v:says|say} it. But a thing that is meant on the telephone and not done on the day isn’t a plan. You needn’t call it a lie. You only have to stop setting a place for it.]]',
    ],
    [
      'seen',
      '[[d:how-can & warm & d:tired :: How can someone love you and do this? I can’t see into {them}. I think people sometimes love and still run, from something they couldn’t say. “I’m tired” was all {they} said at the time. It may be that {they} couldn’t find the rest. It isn’t yours to find it for {them}.]]',
    ],
    [
      'seen',
      '[[d:move-on :: You write that deep inside you know. Listen to that, without hurry. Knowing and being ready aren’t the same day.]]',
    ],
    ['seen', noticed, 1, 4],
    [
      'say',
      'When you next speak: [[d:says-home :: “Please don’t tell me you’re coming home unless you have a day. We need a day for {kidsMine} too: can you come on Sunday at three, and be here?” || “We need a day for {kidsMine}: can you come on Sunday at three, and be here? If you aren’t sure, don’t say it yet.”]] If {they} {v:comes|come}, good. If not, you go to the park as if that had been the plan, and nobody was told.',
    ],
    [
      'week',
      `${friend} [[married :: See a family lawyer or a legal aid clinic this month, about support and about times for {kids}. It doesn’t end the marriage. It means that a promise on the telephone isn’t all you live on.]] ${body}`,
    ],
    [
      'unknown',
      'Give it a day, for yourself: two months from now. If by then {they} {v:has|have} come when {they} said, some Sundays in a row, there’s something to talk about, with a counsellor. If it’s still only words, you’ve been told. You can love {them} and stop waiting.',
    ],
    ['close', care],
    [
      'close',
      'Tonight it’s supper, a story, and the light in the hall. You’re the one who’s there, and it’s a great deal.',
    ],
  ],
)

const filed = letter('papers', `left & st:filed & !affair & !home`, `(${ways} | q:sign)`, [
  [
    'meet',
    '[[d:better & d:still-call :: You’d just begun to feel like yourself, and then the papers came. And you still say “my {mate}”, because to you it’s so. || d:better :: You’d just begun to feel like yourself again, and then the papers came. || {They} {v:has|have} put it on paper. There’s something about seeing it in print that makes the ground move.]]',
  ],
  [
    'answer',
    '[[q:reach-out | q:talk :: Don’t try again before you’ve seen a lawyer. After that you may ask for one thing, once. || q:give-up | q:let-go :: Give up on stopping it by delay, yes. What you feel may take as long as it takes. || q:sign :: Not before a lawyer of your own has read it. || You can see a lawyer this week, and stop asking {them} to think again.]] [[d:hold-up :: You write that you’d made your peace, and now you hope again, because you might be able to hold it up. Look hard at that. It’s a hope that lives on a date in a court, not on anything {they} {v:has|have} said. Delay can keep the paper from being stamped. It can’t bring {them} into a room with you. And {they} {v:has|have} shown {they} will go to law. || Papers have dates on them, and what you feel has none. So do the first on time, and let the second be slow.]]',
  ],
  [
    'seen',
    '[[d:dropped :: You’d been working on your own part, then the load got heavy and you slipped. That happens to nearly all who change. {They} may have seen the slip as the proof. You can’t argue that away. You can go on, and be someone you like to live with. || d:facts-differ :: {They} {v:tells|tell} the year another way than you do. That’s for your lawyer, with dates, and not for a talk between you.]]',
  ],
  [
    'seen',
    '[[d:again :: It’s the second time {they} {v:has|have} asked to part. The first time you came back together, so of course you hope. But ask what was different after that, truly, for you both. If you can’t name it, a third start would stand on the same floor.]]',
  ],
  ['seen', noticed, 1, 4],
  [
    'say',
    'If you want to ask, ask like this, in writing, once your lawyer has seen the dates: “I’ll do my part with the papers. I’d like one meeting with a counsellor before it’s final, not to stop it, so that we part well. If it’s no, I’ll take the no.” Mean the last sentence, or don’t send it.',
  ],
  [
    'week',
    `[[kids :: Write down for the lawyer: the dates, the house, who had {kids} when, and every paper you were given. Keep all messages, and don’t write anything you wouldn’t read out in court. || Write down for the lawyer: the dates, the money, every paper you were given. Don’t write anything you wouldn’t read out in court.]] ${friend} ${body}`,
  ],
  [
    'unknown',
    '[[d:again :: If {they} {v:says|say} yes to that meeting, go once and listen. If {they} {v:says|say} no, stop. And see a counsellor of your own for the part of you that still says “my {mate}”. It doesn’t have to stop saying it by a date. || If {they} {v:says|say} yes to that meeting, go and listen. If no, stop there. A counsellor of your own can be with you for the part that won’t accept it yet.]]',
  ],
  ['close', care],
  [
    'close',
    '[[d:better :: You were starting to feel like yourself. That person is still there, papers or not. Have one of those days again, and put it in the diary now. || Tonight, put the papers in a drawer. They’ll keep until the lawyer is awake.]]',
  ],
])

const distance = letter(
  'visit',
  `left & (q:surprise | d:plan-surprise) & !home`,
  `(q:surprise | q:what-do | q:act | q:reach-out)`,
  [
    [
      'meet',
      '[[affair:partner & d:far & years :: {Years}, plans for a life in one place, and then you hear from far off that there was someone else. Anyone would want to get on a plane. || You want to see {their} face. After days of nothing but words, anyone would.]]',
    ],
    [
      'answer',
      '[[affair & ask:agreed :: Don’t surprise {them}; ask first. You both took a week to think, and turning up would end it before {they} {v:has|have} thought. || Don’t surprise {them}; ask first.]] At the door {they} would have to be glad, or kind, or final, within a minute. You’d get {their} fright, and you’d take it for the answer. [[d:live-more :: And there is this. {They} told you {they} wanted to live more. Arriving unasked, with everything decided, could prove the very point you want to disprove.]]',
    ],
    [
      'seen',
      '[[d:own-neglect & d:money :: You gave a great deal, money and plans and work. And {they} said {they} didn’t feel loved. Both can be true. You were building the life and {they} {v:was|were} waiting for you. That’s a sad mistake, not a crime, and it’s a good thing to say when you talk. || affair :: You want to show that you’d do anything. {They} may need to see something else: that you can hear why this happened.]]',
    ],
    [
      'seen',
      '[[affair:partner & ask:agreed :: But it isn’t all yours. {They} asked for quiet because of one thing and used it for another. You may be angry about that. You don’t have to win {them} back from somebody; {they} {v:has|have} to choose, and then say so plainly to you both.]]',
    ],
    ['seen', noticed, 1, 4],
    [
      'say',
      'Write one short message: “I don’t want to have this talk on a screen. I’d like to come, and I’d pay for it gladly. Would you want that? If you’d rather talk by phone first, that’s all right.” Then take the answer. If it’s no, have the talk by video, and begin with a question: “What was missing for you, before all this?”',
    ],
    [
      'week',
      'Don’t pay for the ticket until you’ve had the yes. [[d:moved-for | d:money :: And hold the big steps for now, the move and the money, until you know what you’d be moving to.]]',
    ],
    [
      'unknown',
      'If {they} {v:says|say} come, go, with a room of your own to sleep in and a day to fly home. If {they} {v:asks|ask} for more time with no day to it, you may say how much you can give. And if it ends, you did do all you could: you asked, and you listened. Turning up wouldn’t have added to that.',
    ],
    ['close', care],
    [
      'close',
      '[[d:body :: You’ve lost sleep over this. || You’ve turned this over enough.]] Put the plans away for tonight, eat, and lie down. It can be asked in the morning.',
    ],
  ],
)

const missedOut = letter(
  'secret',
  `left & d:came-out & d:hidden & !st:broken_up`,
  `(q:give-up | q:what-do | q:fix | q:come-back | q:how-long)`,
  [
    [
      'meet',
      'You were loved in secret, and then it was taken away. That’s a double loss: you can’t even grieve it in the open.',
    ],
    [
      'answer',
      '[[q:give-up :: Move on from rescuing it, yes. You don’t have to stop caring. || You can’t rescue this for two, and you can be kind without waiting.]] What {they} {v:is|are} asking about {themself} is something no one can answer for {them}. Anyone who waits for the answer becomes a part of the question. And your being ready, and so sure, may be what {they} can look at least.',
    ],
    [
      'seen',
      '[[d:with-family :: {They} {v:is|are} back with family now, and may not have one hour there when {they} can be who {they} {v:was|were} with you. So the silence may be shame, or safety, or an ending. From outside they look the same, and I can’t tell you which.]] You’ve done nothing wrong. You were careful when {they} asked you to be. ',
    ],
    [
      'seen',
      'You’ve likely been further along this road than {they} {v:is|are}, so you know that it can’t be hurried. But you know something else too: how much it costs to live hidden. You don’t owe anyone a return to that.',
    ],
    ['seen', noticed, 1, 5],
    [
      'say',
      'One message, if you haven’t sent such a one, and then quiet: “You don’t have to answer or decide anything. I’ll never talk about what is yours to tell. I cared for you and I’m glad of it. I’m going to get on with my life now. If you ever want to talk as friends, I’d be happy to hear from you.”',
    ],
    [
      'week',
      'Tell one friend who can know the whole of it, or a helpline or group for LGBT people if there’s no one yet. Keep {their} name to yourself and tell the rest: you need one place where this was real.',
    ],
    [
      'unknown',
      'What would change this: {they} {v:writes|write} without being asked, and {v:says|say} plainly what {they} {v:wants|want}. Then listen, and ask for something you could live with in daylight. Until that happens, don’t put your year on hold. See people. Say yes to one invitation this month.',
    ],
    ['close', care],
    [
      'close',
      'It was real, also if nobody saw it. Tonight do something that’s only yours and needs no hiding.',
    ],
  ],
)

const reached = letter(
  'reached',
  `left & they:wrote & st:broken_up & !home & !affair & !kids & (d:ask-back | d:own-room) & (q:reach-out | q:answer-them | q:second-thoughts)`,
  `(q:reach-out | q:answer-them | q:second-thoughts)`,
  [
    [
      'meet',
      '{They} wrote, and for a day everything seemed possible. [[ask:slow | d:unsure :: Then {they} didn’t know. ]]It’s hard to come down from that.',
    ],
    [
      'answer',
      '[[q:reach-out & d:own-room :: Yes, you handled it well, and I’d leave it there. You told {them} the truth in a few lines: you aren’t ready to be friends, and you need room. || q:reach-out | q:act :: Wait, and let {them} say more than “I don’t know”. || q:answer-them :: You may answer, in two lines, and in daylight. || q:friends :: Not now, if what you want is more. || Perhaps, but a warm message isn’t a change of mind.]] [[d:ask-back :: Look at what {they} did in those days. {They} wrote, unasked. You asked for the rest, and {they} couldn’t. I think {they} {v:wants|want} you near and {v:doesn’t|don’t} want to decide. You’re the one who’d pay for that. || Missing you and wanting to be with you are two things, and {they} may know the first and not the second.]]',
    ],
    [
      'seen',
      '[[d:screamed :: You’ve forgiven {them} for how it ended, and it does you credit. But don’t look past it too fast. What {they} shouted came from somewhere, and it still stands between you. If you ever do try again, that talk comes first. || What you want is allowed. You don’t have to pretend to a friendship in order to be near.]]',
    ],
    [
      'seen',
      'About no contact: it’s right if it’s for you, so that you can heal. If it’s meant to make {them} come, you’ll count each silent day, and it won’t be rest. [[d:own-room :: You wrote that as friends you couldn’t move on. That’s the true reason, and it’s enough.]]',
    ],
    ['seen', noticed, 1, 4],
    [
      'say',
      'If {they} {v:writes|write} again about nothing much, you needn’t answer. If it’s about the two of you: “I still want to be with you, so I can’t be your friend just now. If you want to try again, say so, and we’ll talk about what went wrong. If not, please let me be for a while.”',
    ],
    [
      'week',
      `${friend} Mute the chat, without blocking {them} if you don’t want to. Then you choose when to look.`,
    ],
    [
      'unknown',
      'Give it two months, and mark the day. If {they} {v:comes|come} before then with a plain yes, meet once, by day, and talk first about how it ended. If {they} {v:doesn’t|don’t}, you’ll have two months behind you. Either way you’re better off than with a maybe on your phone.',
    ],
    ['close', care],
    ['close', 'You did the hard part. Tonight, put the phone in another room and let it be {their} turn.'],
  ],
)

const sentAway = letter(
  'sent-away',
  'left & apart & !home & (d:sent-away | i:left) & (ask:space | ask:let-go | open:counselling) & !affair & !st:broken_up & married',
  ways,
  [
    [
      'meet',
      `[[d:letter-aside :: Two pages of your heart, and you found them pushed aside. That is an answer nobody is ready for. || d:harsh-cancer :: You were told you’re a cancer in {their} life, and you packed a few things and went. You may have things to mend and still not be that. || kids :: You’re out of your own home and away from {kids}. Hardly an hour goes by that doesn’t show you. || You’re out of your own home. It’s hard to think straight when you don’t sleep in your own bed.]]`,
    ],
    [
      'answer',
      '[[q:reach-out & d:letter-left :: Don’t call now. You’ve said it all in what you left there; the next word is {theirs}. || q:come-back :: I can’t tell you, and {they} may not know yet. || q:why & d:blamed :: I can’t see into {them}. But I can see that you’ve been made the cause of all of it, and no one person is. || q:why :: I can’t see into {them}. What I can see is someone who needed you out of the house in order to breathe, and that isn’t the same as being done. || q:tonight | q:eases :: By making a life for these weeks where you are, and not waiting on a suitcase. || q:talk | q:reach-out :: Leave the talk for now, but for {kids} and the house. || You can make this time apart count, instead of only waiting for it to be over.]] [[d:wont-change :: {They} {v:doesn’t|don’t} believe that you’re able to change. You can’t prove that by saying so, and not on two pages. It can only be seen, over months, by someone who isn’t being asked to look. || d:one-thing :: You heard {them} out, you named what you’re looking into, and you asked to take one thing at a time. That was sound. Someone who is worn out may hear “not yet” in it. I think you were answering as a patient, and {they} {v:was|were} asking as someone at the end of {their} strength. || d:their-better :: {They} {v:seems|seem} better for it, you write, and you’re worse. That’s bitter, and it’s worth knowing. It may mean that the house had got too tense for anyone to mend anything in it. It needn’t mean that it’s better without you for good. || The going was meant to take the heat out. So let it. If each call brings the same talk back, nobody has had the rest that it was for.]]',
    ],
    [
      'seen',
      '[[d:harsh-cancer :: About what may be wrong with you: find out, for yourself, with your own doctor, soon. Then it’s a thing with a name and a treatment, and no longer a word thrown at you. And say there that you’ve just moved out; they need to know. || d:changed :: You want {them} to see that you’re serious about changing. Let it be change you’d want if {they} never looked. Pointing it out is one more way of asking. || d:again & d:counsel-together :: It’s the second time you’ve moved out. Ask in the sessions what was different after the first.]]',
    ],
    [
      'seen',
      '[[open:counselling | counsel | d:counsel-together :: You have the sessions. Use them for what you can’t say on the phone. One thing you’re sorry for, one thing you miss, one question. Don’t ask there to come home. Hear {their} side to the end, also where you remember it another way.]]',
    ],
    ['seen', noticed, 1, 4],
    [
      'say',
      '[[d:sent-away & d:letter-left :: If you need clothes or the car: “I’ll come for my things on Saturday at two. You needn’t be there.” If {they} {v:speaks|speak} of the letter: “I meant it. You don’t have to answer, and I won’t ask again.” That’s all you need to know how to say this week. || kids & (open:counselling | counsel) :: In the room: “I hate being away, and I can see that you needed it. I won’t ask when I can come home. I’d like to know one thing I could do differently with you and {kidsMine}, and I’ll do it for its own sake.” Then stop. || kids :: “I’d like to have {kidsMine} on Saturday from ten to six. I’ll bring them back fed.” Nothing under it about the two of you. || “I hate being away, and I can see that you needed it. I won’t ask when I can come home. When you want to talk, I will.”]]',
    ],
    [
      'week',
      `[[kids & !kids:grown :: Make the place you’re in a place for {kids} too: a pillow each, the same supper, the same bedtime. Keep your days with them exactly. || Find a proper bed for these weeks, with family or a friend; nobody thinks well on a floor.]] ${friend} ${body}`,
    ],
    [
      'unknown',
      '[[d:letter-left :: Give it an end. If you’ve heard nothing a month from now, write three lines and ask for one talk, with a counsellor there if {they} {v:wants|want}. And see a lawyer once before you sign a lease or anything else: moving out can matter later. || Give it three months, and say so to nobody. Then ask in a session, or in one calm line: “Are we nearer than when I left?” Ask it once. Before that, see a lawyer once about the house, since living elsewhere can matter later.]]',
    ],
    ['close', care],
    [
      'close',
      '[[kids & !kids:grown :: Tonight, ring {kids} at bedtime if you’ve agreed that you may, and talk about their day. Then eat something. || d:nobody :: For the next hour: something warm to eat, and that one message to someone who isn’t {them}. || For the next hour: something warm to eat, and the phone in another room.]]',
    ],
  ],
)

const between = letter(
  'between',
  'left & affair:partner & !d:own-affair & friendly & !home & !d:pushy',
  ways,
  [
    [
      'meet',
      '[[d:wedding :: You were about to be married. Now {they} {v:lives|live} another life and still {v:keeps|keep} a place for you in it. That pulls a person in two. || {They} {v:says|say} you matter, and {they} {v:is|are} with someone else. It’s hard to go, and it’s hard to stay there.]]',
    ],
    [
      'answer',
      '[[q:come-back | q:how-long | q:slow | q:wait-or-go :: Don’t wait on these terms. You can love {them}, and still not be the one who waits outside. || q:give-up | q:let-go :: Give up being second, yes. || q:tonight | q:stop-loving :: By seeing {them} less, even though that hurts more at first. || You can stop being there on {their} terms, and say what yours are.]] Look at how it is now, and not at what is promised. {They} {v:has|have} a home to go to and you besides. It costs {them} trouble, I’m sure, but nothing {they} {v:has|have} to choose for. You’re the only one with an empty evening. And each visit makes it a little more bearable for {them} to leave it as it is.',
    ],
    [
      'seen',
      '[[d:their-family :: {They} {v:says|say} it’s for the family, and it may be so. I’d believe the pressure is real. But someone who gives way to it will give way again. What you need to know isn’t whether {they} {v:loves|love} you. It’s whether {they} can bear someone’s anger for it. || Comparing yourself with the other one will only wear you out. It isn’t a contest. It’s a choice {they} {v:puts|put} off.]]',
    ],
    ['seen', noticed, 1, 4],
    [
      'say',
      '“I love you, and I can’t do it like this. I’m not going to see you while you’re living that life. If you’re free one day, and sure, come and tell me in the daytime. I don’t promise that I’ll be waiting.” Say it once. Don’t explain it by message for a week after.',
    ],
    [
      'week',
      `${friend} [[d:wedding :: Put away what was for that day, in someone else’s cupboard. You don’t have to decide about it yet.]] ${body}`,
    ],
    [
      'unknown',
      'Give yourself two months without seeing {them}. If {they} {v:comes|come} in that time with a plain act, and not a feeling, you can talk about it. A plain act is a key given back, a new address, a word said to the ones {they} {v:fears|fear}. If there are only feelings, you have your answer, and two months’ start.',
    ],
    ['close', care],
    ['close', 'Tonight be with someone who’d be seen with you anywhere.'],
  ],
)

const grind = letter(
  'court',
  'left & st:filed & !home & (w:cope | w:other | w:understand | w:unsure)',
  '(q:tonight | q:what-do | q:eases | q:act | q:children | q:talk)',
  [
    [
      'meet',
      '[[kids & d:kids-mine-away & d:low :: You’re in a divorce, and it has been a while since you held your child. Nobody feels well in that. || A paper has made it real, and now every letter in the post can hurt you.]]',
    ],
    [
      'answer',
      '[[q:tonight & kids & d:kids-mine-away :: By getting one thing back first: time with your child. || q:tonight | q:eases :: By letting somebody else handle the paper, so that you only have the grief. || You can take it in two piles: what has a date, and what hurts. They need different people.]] [[kids & d:kids-mine-away :: You needn’t wait for the divorce to be over, and you needn’t be well first. A lawyer or a legal aid office can tell you in one talk how to ask for times, and how soon. Ask for little and regular: an hour twice a week does more than one long day some time. || Dates go to a lawyer or a legal aid office, this week. The hurt goes to a friend, or a counsellor. If you take the hurt to court, or the dates to bed, both get worse.]]',
    ],
    [
      'seen',
      '[[d:low | d:body :: And see a doctor about the lowness, in the words you used here. It can be treated, and it counts for you and not against you that you asked. || kids :: Don’t let {kids} carry anything between you. They may love you both; say so to them aloud.]]',
    ],
    ['seen', noticed, 1, 4],
    [
      'say',
      '[[kids & d:kids-mine-away :: In writing, and friendly, so that it can be shown: “I’d like to see our child. Could it be Tuesdays and Saturdays for an hour, at your place or with someone you trust there? I’ll keep to the times.” If there’s no answer in a week, give it to the lawyer. Don’t send it again. || “The papers go through the lawyers. For anything practical, please email me.” It isn’t cold. It keeps you out of a fight on a bad day.]]',
    ],
    [
      'week',
      `${friend} Have one place to be each morning, even a library. A day with a door in it is easier. ${body}`,
    ],
    [
      'unknown',
      'In the two years after a parting most people’s pain falls a great deal, with ups and downs. If yours doesn’t move at all in the next month, or gets darker, that’s the doctor’s business, and soon.',
    ],
    ['close', care],
    [
      'close',
      '[[kids & d:kids-mine-away :: Tonight, write your child a page for later: what you’d have done together today. Keep it. || Tonight, put the papers in a drawer. They’ll keep until the office opens.]]',
    ],
  ],
)

const limbo = letter('limbo', 'left & !st:broken_up & !home & !affair:partner', ways, [
  [
    'meet',
    `[[${felt} || d:two-minds :: One part of you knows something, and the other part won’t hear it yet. || Nothing is over, and nothing is as it was. It’s tiring not to know which of those to live by.]]`,
  ],
  [
    'answer',
    '[[q:tonight | q:eases | q:stop-loving :: By making it small: this evening, then tomorrow, then this week. || q:why :: I can’t see into {them}, and you may not get a why that fits. || q:give-up | q:let-go :: Not yet, if you don’t want to. But give up pressing, yes. || q:come-back | q:how-long | q:wait-or-go :: I don’t know, so give it a date of your own: two months, and then you look. || q:stay-go :: You don’t have to know this week. || q:fix | q:show | q:too-late :: You can’t mend it by yourself. You can ask once for help with it, and take the answer. || q:talk | q:reach-out :: Ask once, plainly, and then let the answer take its time. || You can stop asking for an answer from day to day, and ask once for something that can be answered.]] “What are we?” can’t be answered by someone who doesn’t know. “Would you see a counsellor with me, three times?” can. So can “May I call you on Sunday?” A small yes that is kept tells you more than a big one that is felt.',
  ],
  [
    'seen',
    '[[w:unsure :: And turn the question round as well. If you got just what {they} {v:has|have} given these last weeks, for a year, would that be enough? You’re in this too; it isn’t only {theirs} to decide. || silent :: {They} {v:is|are} silent, and silence can be filled with anything. Don’t fill it. It means no talk today, and no more than that. || together | friendly :: You still see each other. Let some of those hours be only hours. If each one has to prove something, {they} will come to fear them, and so will you.]]',
  ],
  ['seen', noticed, 2, 4],
  [
    'say',
    'Once, on a calm day: “I’d like us to find out what this is, and not just let it run. Would you see a counsellor with me, three times? If it’s no, I’d rather know.” Then wait a week before you speak of it again.',
  ],
  ['week', `${lawyer} ${friend} ${body}`],
  [
    'unknown',
    'If it’s a yes, go, and give it three months. If it’s a no, or no answer comes, that is worth knowing too. Then plan your next two months as if you were on your own, and see how much of it you miss.',
  ],
  ['close', care],
  [
    'close',
    '[[kids & !kids:grown :: For tonight: supper, {kids} in bed, and an hour in which nobody needs anything of you. || For tonight: eat something warm, and let the phone lie in another room.]]',
  ],
])

export const lettersLeft = [
  distance,
  missedOut,
  withKids,
  illness,
  friends,
  between,
  away,
  grind,
  filed,
  mine,
  reached,
  slow,
  agreed,
  roof,
  sentAway,
  ended,
  space,
  letgo,
  limbo,
]
