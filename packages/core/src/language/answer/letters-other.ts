/** Letters to someone who ends it, who is together again, or whom nobody has left. */
import { body, care, dark, fear } from './care.ts'
import { letter } from './letter.ts'
import { noticed } from './notice.ts'

const any =
  '(q:what-do | q:say-over | q:tell | q:firm | q:stay-go | q:act | q:talk | q:why | q:give-up | q:fix | q:tonight | q:fault | q:reach-out | q:roof | q:slow | q:friends | q:see-around | q:let-go)'

const say = letter(
  'telling',
  `mine & w:end & !i:ended & !affair:partner`,
  `(q:say-over | q:what-do | q:tell | q:stay-go | q:act | q:firm)`,
  [
    [
      'meet',
      '[[d:young & married :: You’ve answered the hardest part already: you want to be on your own. You were very young when you married, and you’re allowed to have changed. || d:scared-tell :: You know what you want, and you’re scared to say it. Most people who have to say this are. || You know what you want. What’s left is saying it, and that can feel like the worst part of all.]]',
    ],
    [
      'answer',
      '[[q:stay-go :: By what you write, you’ve decided, and you may trust that. || Tell {them} soon, in plain words, and in the first minute.]] [[ask:closer & apart :: You can’t do it in a way that doesn’t hurt. You can spare {them} the extra hurt of finding out late. {They} {v:is|are} making plans for two, so every week {they} {v:works|work} towards a home that you know isn’t coming makes it harder to hear. So let it be before {they} {v:gives|give} up a place or {v:spends|spend} money on it. || You can’t do it in a way that doesn’t hurt, so don’t wait to find one. Each week that you know and {they} {v:doesn’t|don’t} is a week {they} will look back on.]] Not loving someone any more is reason enough. You don’t need {them} to agree with it.',
    ],
    [
      'seen',
      '[[d:wasted :: Have those years of trying been for nothing? No. What {they} built in them stays {theirs}. It just can’t bring back what you felt. Both of those are true, and you may say both. || d:owe :: What {they} did for you was given. You can be thankful all your life and not pay it back with your life. || d:no-work :: {They} {v:is|are} having a hard time just now, so there’s never a good day for it. There won’t be. Give help that ends: some weeks, or a hand with one form.]]',
    ],
    [
      'seen',
      '[[d:scared-tell :: You wrote “scared”. Of hurting {them}, or of what {they} might do? If it’s {their} sadness, you can get through that. But if {they} {v:has|have} ever hit, threatened, followed or controlled you, don’t say it alone and don’t say it first. Speak to these people before: {abuse}.]]',
    ],
    [
      'say',
      '[[married & ask:closer & apart & d:works-hard :: Choose an hour that isn’t rushed, and have somewhere to go after. “I have to tell you something hard, and you deserve to hear it from me. I don’t want us to live together again. I want a divorce. I’ve seen how hard you’ve worked, and I’m sorry I didn’t say it sooner. It isn’t something you can fix.” || married :: Choose an hour that isn’t rushed, and have somewhere to go after. “I have to tell you something hard. I want a divorce. I’ve thought about it for a long time. I’m sorry, and I’ve made up my mind.” || Choose an hour that isn’t rushed, and have somewhere to go after. “I have to tell you something hard. I want to end this. I’ve thought about it for a long time. I’m sorry, and I’ve made up my mind.”]] Then stop, and let {them} be sad or angry. Leave out “maybe” and “for now”; {they} would live on those words for months.',
    ],
    [
      'say',
      '[[d:wasted :: If {they} {v:asks|ask} “What can I do to change your mind?”, say: “Nothing. I’m sorry. I don’t want to give you a false hope.” If {they} {v:says|say} it was all for nothing: “I know it feels so. What you built is yours.” || If {they} {v:asks|ask} what {they} can do to change it: “Nothing. I’m sorry. I don’t want to give you a false hope.”]] If {they} {v:talks|talk} of harming {themself}, call {emergency} and someone close to {them}. You don’t have to stay to keep {them} safe.',
    ],
    [
      'week',
      '[[married & apart :: Before that day, one short talk with a lawyer or a legal aid clinic; time spent apart can matter. Put the new lease and one account in your own name. || married :: Before that day, one short talk with a lawyer or a legal aid clinic, about the home and the money. || home :: Before that day, find out what the lease says and where you’ll sleep. || ]] [[ally :: And ask {ally}: “I’m going to tell {them} on Saturday. Can I come to you straight after?” || And ask a friend: “I’m going to tell {them} on Saturday. Can I come to you straight after?”]] You may feel guilt and relief in the same hour. Both are normal, and neither says you were wrong.',
    ],
    ['close', `[[d:scared-tell :: || ${fear}]] [[${dark}]]`],
    [
      'close',
      'Tonight, write down only the first sentence you’ll say, and read it out twice to an empty room. Then do something ordinary.',
    ],
  ],
)

const firm = letter(
  'firm',
  `mine & w:end & (i:ended | asked:end | d:counters)`,
  `(q:firm | q:what-do | q:act | q:roof | q:tonight | q:stay-go | q:talk | q:law)`,
  [
    [
      'meet',
      '[[affair:partner & home & days :: You were betrayed, and then {they} {v:was|were} the one to ask for the end that you had every reason to ask for. No wonder you’re furious. || they:pleaded & home :: You said it straight, and you’ve lived beside the pleading for months since. That takes more out of a person than the saying did. || d:no-work & home :: You were kind to someone in trouble. Now your kindness is holding the door open. || You’ve said it. Now you have to go on having said it, and that’s the longer part.]]',
    ],
    [
      'answer',
      '[[affair:partner & home :: Don’t take it back, and don’t throw anything out. You can be done with {them} and still be careful this week. || q:firm & d:counters :: You stop arguing. You say one sentence, give a date, and say the same again. || By saying less. One sentence, one date, and the same words every time.]] [[affair:partner & home & ask:closer :: The anger is earned. But a locked door or {their} things on the street could cost you with a judge, because it’s {their} home too until a paper says otherwise. And {they} said two things in one minute: it’s over, and let’s try. You don’t have to answer either one while you’re this angry. || affair:partner & home :: The anger is earned. But a locked door or {their} things on the street could cost you with a judge, because it’s {their} home too until a paper says otherwise. || d:counters :: {They} always {v:has|have} an answer, because you give reasons, and a reason can be argued with. “You don’t take my work seriously” invites “I will now”. “I want to live alone” can’t be refuted. || they:pleaded :: {They} promised now what you’d waited for over years. It may even be meant. But it came when you were leaving and not when you were asking. That you know this, and were kind all the same, is not coldness.]]',
    ],
    [
      'seen',
      '[[d:no-work :: You’re sorry for {them}, so no day is the right one. But waiting gives {them} a reason to stay where {they} {v:is|are}. You didn’t cause the trouble. A date helps {them} more than your patience does. || affair:writer & home :: You’ve begun to see somebody. Be open about it before {they} {v:finds|find} out, and not under that roof. It’s the one thing now that could make these last weeks cruel.]]',
    ],
    [
      'say',
      '[[affair:partner & home :: When you’re calm, and by text so that it’s kept: “I’m not going to fight with you. I won’t do counselling now. I’ll talk to a lawyer on Monday, and until then we leave the house and the accounts as they are.” || d:lease & they:pleaded :: When it starts again: “We agreed on the end of the lease, and I’m keeping to that. I’m sorry it hurts. I won’t talk about it again tonight.” Then leave the room, each time, with the same words. || home :: By day, sober, both sitting down: “It’s over between us, and I want to live by myself. You have until the last Sunday of next month. I’ll help you with one thing: which one?” When {they} {v:argues|argue}: “I know it’s hard. It’s still the last Sunday.” Then leave the room. || Each time, the same: “I’m sorry it hurts. I’ve decided. I’m going to hang up now.” And then do it, kindly.]]',
    ],
    [
      'week',
      '[[married :: See a lawyer this week, before anyone moves out or changes a lock. Copy the papers you’ll need. || home & !they:pleaded :: Put the date in writing the same evening, two lines, friendly. Find out what the lease and the law say about someone who stays with you; it isn’t always as simple as asking. || Mute the chat at night. You can be kind at noon.]] [[affair:partner & home :: Tell one friend everything, and ask if you can sleep there. || ally :: Tell {ally} the date, so that someone will ask you about it. || Tell one friend the date, so that someone will ask you about it.]] And if talk of harming {themself} comes up, call {emergency} and someone close to {them}; you don’t have to stay for it.',
    ],
    [
      'unknown',
      '[[affair:partner & home :: In a month you may see it otherwise, or the same only colder. Either is fine. What you can’t undo is what you do tonight. || home :: If {they} {v:frightens|frighten} you when you hold to it, and won’t let you be, that’s no longer about firmness. Get advice then, and don’t be alone with it. || Being sorry for {them} will come in waves. It isn’t a sign that you were wrong.]]',
    ],
    ['close', care],
    [
      'close',
      '[[affair:partner & home :: Be somewhere else tonight if you can. Answer nothing until you’ve slept. || Write the sentence on a card tonight. Learn it like a phone number. Then have your evening.]]',
    ],
  ],
)

const guilt = letter(
  'guilt',
  `mine & (i:ended | by:writer) & (w:cope | w:unsure | w:other) & !view & !affair:partner`,
  `(q:tonight | q:what-do | q:fault | q:act | q:stay-go | q:give-up | q:why | q:tell | q:talk)`,
  [
    [
      'meet',
      '[[q:tell | d:moving-away :: You ended it with care, and now there’s one more thing to say to someone who’s still hoping. || d:i-love :: You left someone you love, because it couldn’t go on as it was. There’s no villain in it, and that makes it harder. || You’re the one who ended it, so nobody asks how you are. But it’s a loss for you too.]]',
    ],
    [
      'answer',
      '[[q:tell & d:volatile :: Tell {them} yourself, soon, in a call you’ve set a time for, or a short letter; I wouldn’t do it face to face. || q:tell :: Tell {them} yourself and soon, before someone else does. || q:stay-go :: You don’t have to know today. || q:fault :: No. Ending something isn’t the same as doing wrong. || By letting the guilt be there, and not doing what it says.]] [[q:tell & d:volatile :: It seems right to do it in person, and with most people it would be. But when it gets heated, you’ll end up comforting {them}, or taking back half of it. {They} could read hope into the visit before you’ve opened your mouth. A letter lets {them} be alone with it. || d:breathe & w:unsure :: Look at what you wrote: where you are now, you can breathe. It doesn’t prove that you’re gone for good. But something there took your air, and both of you would have to name it before you go back. || d:relief :: Look at what you wrote: when you talk to {them} you feel you made a mistake, and when you don’t there’s some relief. While you talk, you feel {their} pain. In the quiet, you feel your own mind. I’d trust the second a little more. || Guilt says that you owe {them} your staying. You owe {them} honesty, and you’ve given that, or you’re about to.]]',
    ],
    [
      'seen',
      '[[ask:closer & w:unsure :: {They} {v:wants|want} you home, and {they} may have begun to change. I’d believe that it’s meant. But it came after you went, so let it be seen for three months with nothing promised. What’s real will still be there. || d:says-now :: {They} {v:says|say} now what {they} would have done and said. It shocked you, and I’m sure it’s meant. But you’d asked before, and it came when you had your coat on. You can be moved by it and still not go back in. Wanting to be loved aloud is reason enough. || d:moving-away :: The move isn’t about {them}, so say that. Don’t offer a last meeting along with it; that would keep the hope warm.]]',
    ],
    [
      'say',
      '[[q:tell & d:moving-away :: “I want you to hear this from me. I’ve been offered work and I’m moving back. It isn’t about you or about us; that has ended, and I haven’t changed my mind. I’m grateful for those years. You don’t have to answer.” || w:unsure :: “I don’t know yet, and I won’t say a thing just to make it easier. I need a month without talking. Then I’ll tell you where I am, whatever it is.” || If {they} {v:asks|ask} if there’s a way back: “I care for you, and I’m not coming back. I’m going to stop talking for some weeks. Otherwise we’ll both keep hoping. It isn’t to punish you.”]] It’s enough. Answer one reply, kindly, and then no more.',
    ],
    [
      'week',
      `Let somebody else be {their} comfort. If you’re worried, ask a friend of {theirs} to look in, and say no more than that. And tell one friend of your own how it is for you, and not only how it is for {them}. [[d:money | d:lease | d:belongings :: What’s left to settle, put in one list and one email. ]]${body}`,
    ],
    [
      'unknown',
      '[[q:tell :: What would change this: if {they} {v:has|have} ever frightened you, don’t give a date or the new address. If {they} {v:talks|talk} of harming {themself}, call {emergency}, and someone close to {them}. || Give it two months without talking. If you then want {them} for who {they} {v:is|are}, and not to stop {their} hurt, you can say so. If the relief has grown, you’ll know.]]',
    ],
    ['close', care],
    [
      'close',
      '[[q:tell :: Tonight, write it down as it comes and sleep on it. Tomorrow cut it to half. || You’re allowed to be sad about what you chose. Tonight, be that, and then sleep.]]',
    ],
  ],
)

const betrayed = letter(
  'betrayed',
  `mine & affair:partner & !home`,
  `(q:see-around | q:tonight | q:what-do | q:act | q:friends)`,
  [
    [
      'meet',
      '[[d:moved-for & d:no-contact-day :: You crossed the country for someone who was already lying to you. And the first day without a word from {them} was better. Hold on to what that day told you. || You were lied to, you ended it, and it still hurts. None of those cancels the others.]]',
    ],
    [
      'answer',
      '[[q:see-around :: You manage it by deciding the first minute ahead of time, and by having your own people in the room. || By keeping {them} out of your days as far as you can, and filling the days.]] [[d:see-around :: You don’t have to give up the place, and it’s fair of you not to drive {them} out either. But no contact and seeing each other each week can both hold only if you settle what “no contact” means there. I’d say: a nod, nothing more. No talk at the end of the evening, no shared ride. You’re not being rude. You’re keeping to what helps you. || Contact is what keeps it open. You’ve said what needed saying.]]',
    ],
    [
      'seen',
      '[[d:see-around & (d:shared-friends | d:moved-for) :: Your friends there are also {theirs}. You don’t have to tell everyone, or make them choose. Tell two: those who’d stand next to you without making a show of it. And begin one thing somewhere else, however small. Then you can miss an evening without missing everything. || You may look back for signs, and find them. It doesn’t make you a fool. You trusted someone, and that’s how love is done.]]',
    ],
    [
      'seen',
      '[[d:other-there :: About the other one: you may see them both. It will be a blow, and it will last about ten minutes. Decide now that you may leave early, and that you may also stay. Either way you’ve kept your place.]]',
    ],
    [
      'say',
      'If {they} {v:comes|come} over to talk: “I’m not doing this here. Have a good evening.” And turn to whoever is next to you. To a friend there: “I’m coming on Thursday and I’m nervous. Will you be there when I walk in, and walk out with me?”',
    ],
    [
      'week',
      `Mute both of them everywhere. Put something after each evening that you’d be sorry to miss: a late supper, a film, a call home. [[d:moved-for :: Ring someone from before at a set time each week; you’re far from those who knew you first.]] A check-up for your health is sensible, too. ${body}`,
    ],
    [
      'unknown',
      'The first two times are the worst. If after two months you still come home shaken each week, take one season off, or change the night. It wouldn’t mean {they} won. It would be you, taking care of yourself.',
    ],
    ['close', care],
    [
      'close',
      '[[d:no-contact-day :: You’ve had one good day. Have another. ]]Tonight do something that is only yours, and don’t look them up.',
    ],
  ],
)

const doingWell = letter('well', `mine & view & w:other`, `(q:what-do | q:last | q:friends)`, [
  [
    'meet',
    'You hoped that going would wake something up, and it didn’t. You saw that, and you said so. That’s harder than it looks from outside.',
  ],
  [
    'answer',
    'You can go on just as you are, because it’s working. [[kids :: There are two homes and two parents who can talk to each other. That’s worth more than a house with everyone in it and no peace.]] Being sad on some days doesn’t mean that you chose wrong. It means that it mattered.',
  ],
  [
    'seen',
    'One thing to look after: it goes well between you because you’re both being careful. That gets harder when somebody new comes, or money changes, or one of you moves. So make the rules now, while you like each other. [[kids :: Who tells {kids}, who decides about school, how much warning for a change of plan. Write it down in one page.]]',
  ],
  [
    'say',
    '[[kids :: You can say to {them}: “I think we do this well. Before anything changes for either of us, can we agree how we’ll tell {kidsMine}? I’d like us to hear it from each other first.” || You can say to {them}: “I’m glad we can talk. If there’s somebody new one day, I’d like us to hear it from each other first.”]]',
  ],
  [
    'week',
    '[[law :: If the legal side isn’t finished, see that it’s put on paper while it’s friendly. Friendly isn’t binding. ]]Keep one evening that is yours alone. And on a low day, ring someone instead of wondering if it was a mistake.',
  ],
  ['close', care],
  ['close', 'Tonight, tell one person that you’re doing all right. It’s good to hear yourself say it.'],
])

const distant = letter('distant', `near`, `${any}`, [
  [
    'meet',
    '[[d:split-before :: You’ve seen this before, and last time it nearly ended. So of course the same silence frightens you now. || st:contemplating :: Leaving has been thought of, and since then nothing more is said. It’s hard to live beside that. || Nothing has happened, and still something has. It’s wearing to live beside a question.]]',
  ],
  [
    'answer',
    '[[q:why :: I can’t see into {them}, and there’s one person who can: so ask, once, on a calm day. || q:stay-go :: You don’t have to choose before you’ve asked. || Ask {them}, once, on a calm day. Nobody has left, and nobody has said it’s over.]] [[d:say-love & d:no-answer :: {They} {v:says|say} “I love you” and {v:talks|talk} of the future, and then {v:ignores|ignore} you for hours. One of those is words and one is days. I’d go by the days, but I’d ask before I judged them. Going quiet can be about you two, and it can be about something {they} {v:has|have} told nobody. || d:like-roommates | d:no-touch :: Closeness goes slowly, and mostly nobody decides it. But somebody has to be the first to say it out loud, and it’s less frightening to hear than what you think at night. || What you imagine at night is worse than most answers. And if it isn’t, you’d want to know.]]',
  ],
  [
    'seen',
    '[[d:split-before :: There is something under this. After the last time you came back together without ever talking about it. So you’ve been living on top of a crack, and every odd evening makes you listen. It isn’t that you don’t trust enough. It’s that nothing was mended which you could put your trust in.]]',
  ],
  ['seen', noticed, 2, 3],
  [
    'say',
    'Choose a walk or a drive, side by side. “You’ve been far away these weeks, and I notice I’m scared. [[d:split-before :: Last time it was like this, we nearly parted, and we never talked it through. ]]I don’t want to fight. What is going on for you?” Then be quiet for longer than is comfortable. If {they} {v:says|say} “nothing”: “All right. Can I ask again on Sunday?”',
  ],
  [
    'week',
    `Until then leave {their} phone alone; it would only give you more to wonder about. See a friend, and don’t spend the whole evening on this. ${body}`,
  ],
  [
    'unknown',
    'If {they} {v:talks|talk}, even badly, you have something to work with; a couples counsellor can help with the old part. If you’ve asked twice and been put off twice, that tells you something too. Give it a month and ask yourself: do I want a year of this?',
  ],
  ['close', care],
  ['close', 'Tonight nothing has to be settled. Sleep first, and choose the hour tomorrow.'],
])

const fights = letter(
  'again',
  `back & (fights | w:unsure)`,
  `(q:all-there-is | q:what-do | q:stay-go | q:give-up | q:let-go | q:fix | q:last | q:fault | q:talk | q:tonight)`,
  [
    [
      'meet',
      '[[d:kitchen-tears & d:belongings :: From a weekend of boxes and romance to the kitchen table, alone, in tears. That’s a long way down in so short a time. || You got {them} back, and then the old thing was sitting at the table again. That’s a bitter kind of disappointment.]]',
    ],
    [
      'answer',
      '[[q:all-there-is :: No, I don’t think this is all there is. I think you came back together before the thing that parted you had been mended. || q:stay-go | q:let-go | q:give-up :: You don’t have to decide in the week of a fight. || By mending the thing that parted you, which being together again hasn’t done.]] Missing each other is strong, and it can lie over old fights like snow. Then it melts. What you see now isn’t new, and it isn’t proof that it can’t be done. It’s the work that’s still there.',
    ],
    [
      'seen',
      '[[d:wore-down :: You write that you wore {them} down. Think about that one. {They} may have come gladly, or partly because {they} {v:was|were} tired of saying no. If there’s a no left in {them}, it may be coming out as fights. You could ask, and it would take courage to hear it. || fights :: Most couples have one or two fights, in many coats. Find out which one it was last night. Under it there’s mostly something one of you needs and hasn’t said.]]',
    ],
    [
      'seen',
      '[[w:unsure :: You’re thinking of letting {them} go, and that may turn out to be right. But you’ve come through being apart, a high, and a crash. Decide it on a calm day, after you’ve tried something you haven’t tried.]]',
    ],
    ['seen', noticed, 1, 4],
    [
      'say',
      'On a quiet evening: “I’m so glad you came home, and I’m scared, because we’re fighting again. I don’t want to win. I want us to stop doing this to each other. Would you work on it with me?” [[d:wore-down :: And then: “Did you feel ready to come? You can tell me the truth.” Listen to all of it, even if it smarts.]]',
    ],
    [
      'week',
      'Agree on a time-out that either of you may call: two rooms, half an hour, and whoever called it comes back to finish. Ask for a couples counsellor now, while you both still want this. And once a week, sit down for twenty minutes: what was better, what wasn’t?',
    ],
    [
      'unknown',
      'Give it three honest months. If living together is too much meanwhile, live apart again and go on working; slower isn’t failing. If {they} won’t take part, or three months change nothing, then letting go can be the kind thing. You’d know that you didn’t do it in a bad week.',
    ],
    ['close', care],
    ['close', 'Tonight, don’t start the talk. Say good night, and mean only that.'],
  ],
)

const lasting = letter(
  'lasting',
  `back`,
  `(q:last | q:what-do | q:fix | q:fault | q:trust | q:act | q:how-long | q:friends | q:come-back)`,
  [
    [
      'meet',
      '[[d:nobody & d:fault :: You nearly lost the one person you talk to, and you think it was your doing. You’ve got {them} back, and you’re holding your breath. || d:others-say :: You’ve let {them} come home, some people shake their heads, and you know more about it than they do. || d:own-ended :: You once nearly ended it, and now you’re thankful for what you have. There’s no shame in having needed a fright to see it. || You have each other back. It’s a glad thing, and you’re also listening for cracks.]]',
    ],
    [
      'answer',
      '[[q:fault :: It may have been your doing, and it can still be mended by two. || q:trust :: Slowly, and by what is done on ordinary days. || q:what-do & d:nobody :: You can make your life a little wider, so that not all of it rests on {them}. || By changing one thing each, and looking at it together every week.]] [[d:nobody :: There’s no one else you talk to. So one bad mood of {theirs} is your whole weather. If you cling now, out of fright, {they} will feel it as not being able to breathe. It isn’t less love to have a Tuesday of your own. It’s what lets {them} come home to somebody. || d:no-idea-why :: {They} left to sort out something in {their} own mind, and came back, and you still don’t quite know why. That’s a hard thing to build on. You needn’t dig. But one day {they} will be quiet again, and you’d want to know what it means. || apart :: You’re together, and you each live somewhere else now. It can feel like a step back. I’d see it as a gift: you get to choose each other again from two front doors, and find out what was missing before you share one. || d:own-ended & view :: What saved it, as you tell it, wasn’t that {they} came back fast. {They} took {their} time, and you looked at your own part. Those two things are what made it hold: nobody was begged, and somebody changed. || What parted you hasn’t gone because you’re glad. Use the glad weeks to talk about it, while there’s nothing to win.]]',
    ],
    [
      'seen',
      '[[affair:suspected :: There’s someone {they} got close to while you were apart. You don’t have to search, and you don’t have to swallow it. Ask once what that friend is now, say what you’d find hard, and hear the answer to the end. || d:again :: It isn’t the first time that parting was on the table. So ask each other: what did we do the last time, and what did we leave out? || d:others-say :: You owe no one a defence. But keep one friend who may ask how it is, and gets a true answer.]]',
    ],
    ['seen', noticed, 1, 4],
    [
      'say',
      '[[d:no-idea-why :: On a good evening: “I’m glad you’re home. Some day I’d like to understand what you needed when you went. Not tonight. And if you feel it coming again, tell me before you pack.” || d:nobody :: You can say: “I’m sorry for what I did. I’ve been so scared of losing you that I hardly breathe. I’m going to find something of my own on Tuesdays. What would make it easier for you to be here?” || q:last & apart & !married :: On a good evening: “What was missing for you before? I’ll tell you mine. And where would you like us to be in a year?” If you hope for marriage, say so now, plainly. A hope you hide turns into a test. || On a good evening, ask: “What’s one thing I could do that would help you? I’ll tell you one for me.” Then only those two, for a month.]]',
    ],
    [
      'week',
      '[[d:nobody :: Find one thing with other people in it that meets every week: a class, a team, a game. The first time will be awkward. Go three times before you judge. || Keep twenty minutes on one evening a week: what was good, what was hard, what’s one thing for next week? ]] If neither of you is afraid of the other, three months with a couples counsellor is well spent while things are good.',
    ],
    [
      'unknown',
      'How will you know that it holds? Not by having no fights. By how they end: does somebody come back, and is it talked out? If in three months the old trouble sits there untouched, say so early. That isn’t ruining it. It’s keeping it.',
    ],
    ['close', care],
    [
      'close',
      '[[d:nobody :: Tell {them} one thing you like about {them}. Then read a book in another room for an hour. || Tonight, be glad without checking.]]',
    ],
  ],
)

export const lettersOther = [firm, say, betrayed, doingWell, guilt, distant, fights, lasting]
