/**
 * The first lines: what happened, said back in one breath, and the line that hurts with a reply to it. A reply says
 * something true about the line and promises nothing.
 */
import { piece as p } from './piece.ts'

/** Where things stand, and since when. The first that holds is taken. */
export const shapes = [
  p(
    'shape.better',
    'left & d:better & kids',
    'You had got your feet on the ground again, you and {kids}. Then each new word from {them} takes it away for a day.',
  ),
  p(
    'shape.ended.silent',
    'left & st:broken_up & silent & by:partner',
    'It ended, and there is so much quiet around it. That leaves you with all the questions, and no one to put them to.',
  ),
  p(
    'shape.tonight',
    'd:tonight & (left | mine)',
    'This is only hours old. Nobody is wise on the first night, and nobody has to be.',
  ),
  p(
    'shape.years',
    'left & years & by:partner & (asked:end | they:left | st:broken_up) & !silent & !affair:partner & !ask:slow',
    '{Years} is a long time to have someone in every room. It doesn’t empty in a week, or because a word was said.',
  ),
  p(
    'shape.terms',
    'left & ask:terms & i:sorry',
    'You said you were sorry, and were handed conditions. It is no wonder that it stings.',
  ),
  p(
    'shape.strung',
    'left & d:strung',
    'You would wait, if you knew it was for something. Not knowing is what wears you out.',
  ),
  p(
    'shape.filed.served',
    'left & st:filed & d:court & by:partner',
    'Papers make a thing look settled in black and white, and you are still somewhere before that page.',
  ),
  p(
    'shape.letgo.married',
    'left & ask:let-go & asked:letgo & married',
    'It is one thing to fear it, and another to hear it said: let me go. You love {them}, and you were not ready.',
  ),
  p(
    'shape.roof.end',
    'left & home & (asked:end | ask:let-go) & w:reconcile',
    'To hear that it is to end, and then to pass {them} on the stairs: that is a hard way to live.',
  ),
  p(
    'shape.promise',
    'left & ask:slow & d:broke-promise',
    '{They} {v:says|say} one thing, and then the evening comes and the door doesn’t open.',
  ),
  p(
    'shape.slow',
    'left & ask:slow & (w:reconcile | w:unsure)',
    'You asked for an answer or hoped for one, and got a maybe. A maybe is hard to live in.',
  ),
  p(
    'shape.ended.recent',
    'left & st:broken_up & fresh & by:partner',
    'It is days old. You are meant to know what to do with yourself, and there is nowhere to put it all.',
  ),
  p(
    'shape.silent',
    'left & silent & !together & by:partner & !st:broken_up',
    'A person can lean on an answer, even a bad one. You have been left with quiet, and quiet is hard to hold.',
  ),
  p(
    'shape.ended.new',
    'left & affair:partner & !by:writer & (st:broken_up | st:wants_out | st:filed) & !d:better',
    'Two things hurt at once here: that it ended, and that there is someone else.',
  ),
  p(
    'shape.limited',
    'left & ask:limited',
    '{They} {v:has|have} left some things open and shut others. It is hard to know how to stand in a half-open door.',
  ),
  p(
    'shape.away.recent',
    'left & recent & apart & by:partner & !st:broken_up',
    'You have had days to take in what {they} may have turned over for a long time. No wonder you are reeling.',
  ),
  p(
    'shape.long',
    'left & long & w:reconcile',
    'You have carried this for a long time, and it still hasn’t been put down for you.',
  ),
  p(
    'shape.iwent',
    'left & by:writer & w:reconcile',
    'It is hard to want back what you walked away from, and to have it no longer be up to you.',
  ),
  p(
    'shape.ended',
    'left & st:broken_up & by:partner',
    '{They} ended it, and you are still in it. That is a lonely place to be.',
  ),
  p(
    'shape.space',
    'left & ask:space & by:partner',
    '{They} asked for room, and you are left alone with the question of what it means.',
  ),
  p(
    'shape.roof.space',
    'left & home & w:reconcile',
    'You have been told that {they} {v:wants|want} to go, and {they} {v:is|are} still there at breakfast. It is hard to grieve someone who is in the next room.',
  ),
  p(
    'shape.roof.any',
    'left & home & by:partner',
    'You are parted and still share a roof. There is no door to shut behind it, and no night off.',
  ),
  p(
    'shape.left',
    'left & by:partner & !home',
    '{They} went, and you are the one left to live in what used to be shared.',
  ),
  p(
    'shape.mutual',
    'left & by:mutual',
    'That you both agreed to it doesn’t make it hurt less. It only leaves nobody to be angry with.',
  ),
  p('shape.left.any', 'left', 'You are between two lives, and nobody has told you which one you are in.'),
  p(
    'shape.mine.unsaid',
    'mine & w:end & !i:ended',
    'You know what you want, and what it will do to someone you don’t want to hurt. Both are true, and neither cancels the other.',
  ),
  p(
    'shape.mine.said',
    'mine & w:end & i:ended',
    'You said it, which was the hardest part. Now comes the part where it has to stay said.',
  ),
  p(
    'shape.mine.betrayed',
    'mine & affair:partner & w:cope',
    'You were lied to, you ended it, and you are still the one who has to get through it. None of that is fair.',
  ),
  p(
    'shape.mine.unsure',
    'mine & w:unsure',
    'You went because you had to, and it still hurts to be away. Missing {them} doesn’t mean that you were wrong to go.',
  ),
  p(
    'shape.mine.guilt',
    'mine & (d:regret | w:cope)',
    'You were the one who ended it, so you may feel you have no right to grieve it. You do.',
  ),
  p(
    'shape.mine.well',
    'mine & view & w:other',
    'You went through the hard part, and by what you wrote you came out standing.',
  ),
  p('shape.mine', 'mine', 'Being the one who goes is no easy seat. You chose it, and it can still hurt.'),
  p(
    'shape.near',
    'near',
    'Nobody has gone, and still something has moved. It is tiring to listen for a sound that nobody else seems to hear.',
  ),
  p(
    'shape.back.hard',
    'back & (fights | w:unsure)',
    'You got what you longed for, and it turned out not to be the end of it. That is a steep drop.',
  ),
  p(
    'shape.back',
    'back',
    'You found your way back to one another. That is worth something, and it doesn’t mean the work is done.',
  ),
]

/** The line that hurts. What it is about, and a reply. The first that holds is taken, the most particular first. */
export const hits = [
  p(
    'hit.surplus',
    'd:surplus',
    'You wrote “{d:surplus}”. One person’s going cannot make you that. It tells what {they} chose. It is not your measure.',
    { about: 'surplus', rests: 'told' },
  ),
  p(
    'hit.cameout',
    'd:came-out & d:day-ahead & left',
    'You wrote of the day you came out. That day is still yours. It was your courage before it was anybody’s anniversary.',
    { about: 'came-out', rests: 'told' },
  ),
  p(
    'hit.wanted',
    'd:too-old & affair:partner & !q:wanted',
    'You were told that nobody will want you. The person who said it had been found out, and had a use for it being true. It was meant to hurt, and it did. That doesn’t make it so.',
    { about: 'too-old', rests: 'told' },
  ),
  p(
    'hit.neverloved',
    'd:never-loved & (left | mine | stop)',
    '“{D:never-loved}.” It reaches back and takes the good years too. {They} can speak for {their} part in them, now. {They} can’t speak for yours: you were there, and you know what you lived.',
    { about: 'never-loved', rests: 'told' },
  ),
  p(
    'hit.chore',
    'd:harsh-chore',
    'To be called “a chore” by someone you love goes in deep. It may be true of how {they} felt in those months. It is not what you are.',
    { about: 'harsh-chore', rests: 'told' },
  ),
  p(
    'hit.cancer',
    'd:harsh-cancer',
    'You were called a cancer in {their} life. No one can hear that and stay whole. Hear the wish for distance in it, and leave the word where it fell.',
    { about: 'harsh-cancer', rests: 'told' },
  ),
  p(
    'hit.backup',
    'd:backup',
    '“{D:backup}.” Being kept for later is no place to live. You were right to notice it.',
    { about: 'backup', rests: 'told' },
  ),
  p(
    'hit.despise',
    'd:despise & home',
    'What {they} {v:says|say} of you in that house is said to hurt. You don’t have to weigh it, to see if there is something in it.',
    { about: 'despise', rests: 'told' },
  ),
  p(
    'hit.replaced',
    'd:replaced & (left | mine)',
    '“{D:replaced}.” Someone in your place can feel like proof that it was never yours. It isn’t proof. It says where {they} went, not what you were.',
    { about: 'replaced', rests: 'told' },
  ),
  p(
    'hit.checked',
    'd:never-checked',
    'You wrote that {they} “{d:never-checked}”, and that it hurt most. Being forgotten is worse than being fought with. It is no small thing to have carried that.',
    { about: 'never-checked', rests: 'told' },
  ),
  p(
    'hit.months',
    'd:thought-time',
    '“{D:thought-time}.” You were counting on time, and the time was taken. No wonder it makes you ill.',
    { about: 'thought-time', rests: 'told' },
  ),
  p(
    'hit.tears',
    'd:kitchen-tears',
    'You ended up “{d:kitchen-tears}”. After all that work, to sit there and think it was for nothing: of course you cried.',
    { about: 'kitchen-tears', rests: 'told' },
  ),
  p(
    'hit.ran',
    'd:ran-away',
    'You “{d:ran-away}”. To be told it like that, and with people there to see, would have sent anyone down those stairs.',
    { about: 'ran-away', rests: 'told' },
  ),
  p(
    'hit.daddy',
    'd:kids-ask & kids & left',
    'Then there is the question you can’t answer for {kids}. It is one thing to bear the not knowing yourself. It is another to be asked for the answer by a child.',
    { about: 'kids-ask', rests: 'told' },
  ),
  p(
    'hit.sent',
    'd:sent-away & left',
    'You were sent out of your own days: the meals, the noise, the small jobs nobody thanks you for. It is those you miss, and they were love too.',
    { about: 'sent-away', rests: 'told' },
  ),
  p(
    'hit.kidsaway',
    'd:kids-mine-away & left',
    '“{D:kids-mine-away}.” That is a grief of its own, under the other one.',
    { about: 'kids-mine-away', rests: 'told' },
  ),
  p(
    'hit.worked',
    'd:told-all-fine',
    'You had told people it was better. You weren’t foolish. It was better, and you believed what you saw.',
    { about: 'told-all-fine', rests: 'told' },
  ),
  p(
    'hit.seehurt',
    'd:see-hurt & left',
    'To watch {them} hurt, and not be able to mend it, is a helpless kind of love. There may be nothing you can do for it that you aren’t doing.',
    { about: 'see-hurt', rests: 'told' },
  ),
  p(
    'hit.tearstwo',
    'd:tears-in-two',
    'It “{d:tears-in-two}”, you wrote. So there is no side of this that doesn’t cost you.',
    { about: 'tears-in-two', rests: 'told' },
  ),
  p(
    'hit.hopehurts',
    'd:hope-hurts & left',
    '“{D:hope-hurts}.” Hope can wear a person out as much as grief. It gets you up, and then it has to be paid for.',
    { about: 'hope-hurts', rests: 'told' },
  ),
  p(
    'hit.blind',
    'd:blindsided & left',
    '“{D:blindsided}.” That is a shock on top of a loss: you weren’t given the time to see it come.',
    { about: 'blindsided', rests: 'told' },
  ),
  p(
    'hit.bynote',
    'd:by-note & left',
    '{They} left a note. After {years}, a page on a table is very little to be given.',
    { about: 'by-note', rests: 'told' },
  ),
  p(
    'hit.bytext',
    'd:by-text & left',
    'And it came as a text: a few lines to carry away something that large.',
    { about: 'by-text', rests: 'told' },
  ),
  p(
    'hit.lettersaside',
    'd:letter-aside',
    'You wrote down everything, and found it “{d:letter-aside}”. That small push of a hand can say more than words.',
    { about: 'letter-aside', rests: 'told' },
  ),
  p(
    'hit.own-ended',
    'd:own-ended & left & w:reconcile',
    'You said the word first, and it grew into something you didn’t want. You can’t unsay it. You can be sorry for it once, and then stop beating yourself with it.',
    { about: 'own-ended', rests: 'told' },
  ),
  p(
    'hit.notinlove',
    'd:not-in-love & left',
    'You were told that the love is gone. There is no arguing with that, and that may be the worst of it: nothing to mend by trying.',
    { about: 'not-in-love', rests: 'told' },
  ),
  p(
    'hit.feelings',
    'd:feelings-gone & left',
    'You were told that the feelings went. You did nothing you could point to, and there is nothing to fight.',
    { about: 'feelings-gone', rests: 'told' },
  ),
  p('hit.empty', 'd:empty-house & left', 'And now you are “{d:empty-house}”. The evenings will be long.', {
    about: 'empty-house',
    rests: 'told',
  }),
  p(
    'hit.confidence',
    'd:low-confidence & left',
    '“{D:low-confidence}.” Being left does that. It is a wound, and not a finding about you.',
    { about: 'low-confidence', rests: 'told' },
  ),
  p(
    'hit.only',
    'd:only-thing & left',
    '“{D:only-thing}.” When someone was that to you, no plain word for the missing will do.',
    { about: 'only-thing', rests: 'told' },
  ),
  p(
    'hit.nobody',
    'd:nobody & left',
    'And you wrote “{d:nobody}”. So you have had to hold all of it with two hands.',
    { about: 'nobody', rests: 'told' },
  ),
  p(
    'hit.scared',
    'd:scared-tell & mine',
    '“{D:scared-tell}.” Most people are, and it is often the kind ones.',
    { about: 'scared-tell', rests: 'told' },
  ),
  p(
    'hit.fault',
    'd:fault & (left | near)',
    '“{D:fault}.” Some of it may be. All of it seldom is, and taking all of it is one more way of holding on.',
    { about: 'fault', rests: 'told' },
  ),
  p(
    'hit.guilt',
    'd:regret & (mine | left)',
    '“{D:regret}.” Guilt is heavy, and it is not the same as having done wrong.',
    { about: 'regret', rests: 'told' },
  ),
  p(
    'hit.chased',
    'd:pushy & left',
    'You wrote that you feel “{d:pushy}”. That you can see it at all is the part that helps you now.',
    { about: 'pushy', rests: 'told' },
  ),
  p('hit.cut', 'd:blocked & left', '“{D:blocked}.” A door shut like that makes a sound you go on hearing.', {
    about: 'blocked',
    rests: 'told',
  }),
  p(
    'hit.promise',
    'd:broke-promise & left',
    '{They} said {they} would, and then {they} didn’t. Each time you had to decide again what a word is worth.',
    { about: 'broke-promise', rests: 'told' },
  ),
  p(
    'hit.onoff',
    'd:on-off & left',
    'Warm, then cold, then warm: nobody can find their feet on a floor that moves.',
    { about: 'warm', rests: 'told' },
  ),
  p(
    'hit.twominds',
    'd:two-minds & (left | mine | near | back)',
    'One part of you says one thing, you wrote, and the rest of you another. Both are yours. You don’t have to make them agree this week.',
    { about: 'two-minds', rests: 'told' },
  ),
  p(
    'hit.howcan',
    'd:how-can & left',
    '“{D:how-can}?” It is a fair thing to ask. You had trusted someone with a great deal. There may be no answer to it that would help.',
    { about: 'how-can', rests: 'told' },
  ),
  p(
    'hit.stillcall',
    'd:still-call & left',
    'You wrote that you “{d:still-call}”. A word like that isn’t handed back because a paper came.',
    { about: 'still-call', rests: 'told' },
  ),
  p(
    'hit.wasted',
    'd:wasted & (left | mine)',
    '“{D:wasted}.” Years that you lived are not made nothing by the way they end.',
    { about: 'wasted', rests: 'told' },
  ),
  p(
    'hit.notlose',
    'd:not-lose & (left | near)',
    '“{D:not-lose}.” That can stand just as you wrote it, though it isn’t yours alone to settle.',
    { about: 'not-lose', rests: 'told' },
  ),
  p(
    'hit.abandoned',
    'd:abandoned & (left | near)',
    '“{D:abandoned}.” That is what it is like when the one you lean on steps away. It isn’t weakness.',
    { about: 'abandoned', rests: 'told' },
  ),
  p(
    'hit.desperate',
    'd:desperate & (left | near)',
    '“{D:desperate}.” It is not too big a word. It is the size of the thing.',
    { about: 'desperate', rests: 'told' },
  ),
  p(
    'hit.confused',
    'd:confused & (left | near | mine)',
    '“{D:confused}.” You have been handed things that don’t fit together. That is no fault in your thinking.',
    { about: 'confused', rests: 'told' },
  ),
  p('hit.miss', 'd:i-miss & left', '“{D:i-miss}.” All the rest of what you wrote stands on that.', {
    about: 'i-miss',
    rests: 'told',
  }),
  p(
    'hit.love',
    'd:i-love & (left | near)',
    '“{D:i-love}.” Nobody can ask you to stop that, and nothing here will.',
    { about: 'i-love', rests: 'told' },
  ),
  p(
    'hit.wish.1',
    '(left | near) & !d:tonight',
    '“{Wish}.” Nothing on this page asks you to stop wanting that.',
    { about: 'wish', rests: 'told', turn: 'wish' },
  ),
  p(
    'hit.wish.2',
    '(left | near) & !d:tonight',
    '“{Wish}.” You are allowed to want that, and to say it as plainly as you did.',
    { about: 'wish', rests: 'told', turn: 'wish' },
  ),
]
