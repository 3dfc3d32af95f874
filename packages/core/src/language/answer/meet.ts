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
    'You had been getting back on your feet, you and {kids}. Then each new message from {them} sets you back.',
  ),
  p(
    'shape.ended.silent',
    'left & st:broken_up & silent & by:partner',
    'It ended, and {they} {v:has|have} gone quiet. You are left with all the questions and nobody to ask.',
  ),
  p('shape.tonight', 'd:tonight & (left | mine)', 'This is very new, and it may not feel real yet.'),
  p(
    'shape.years.1',
    'left & years & by:partner & (asked:end | they:left | st:broken_up) & !silent & !affair:partner & !ask:slow',
    '{Years} is a long time to share your life with someone. Of course this hurts as much as it does.',
    { turn: 'years' },
  ),
  p(
    'shape.years.2',
    'left & years & by:partner & (asked:end | they:left | st:broken_up) & !silent & !affair:partner & !ask:slow',
    'After {years}, so much of your day had {them} in it. Of course it feels empty now.',
    { turn: 'years' },
  ),
  p(
    'shape.closer',
    'left & ask:closer & by:partner',
    'You had begun to get used to how things were, and now {they} {v:wants|want} you back. That can shake you, even if part of you is glad.',
  ),
  p(
    'shape.iended',
    'left & i:ended & w:reconcile',
    'You asked for it, and then found that you didn’t want it. That is a hard way to find out.',
  ),
  p(
    'shape.terms',
    'left & ask:terms & i:sorry',
    'You said you were sorry, and got a list of conditions back. Of course that stings.',
  ),
  p(
    'shape.strung',
    'left & d:strung',
    'You would wait if you knew there was something to wait for. It is the not knowing that wears you out.',
  ),
  p(
    'shape.filed.served',
    'left & st:filed & d:court & by:partner',
    'Court papers make it look settled, and you are nowhere near settled.',
  ),
  p(
    'shape.letgo.married',
    'left & ask:let-go & asked:letgo & married',
    'You had been afraid of this, and then you heard it said: let me go. You love {them}, and you weren’t ready.',
  ),
  p(
    'shape.roof.end',
    'left & home & (asked:end | ask:let-go) & w:reconcile',
    'You have been told it is over, and you still live in the same house. That is a hard way to live.',
  ),
  p(
    'shape.promise',
    'left & ask:slow & d:broke-promise',
    '{They} {v:says|say} one thing, and then it doesn’t happen.',
  ),
  p(
    'shape.slow.1',
    'left & ask:slow & (w:reconcile | w:unsure)',
    'You hoped for a yes and got a maybe. A maybe is hard to live with.',
    { turn: 'slow' },
  ),
  p(
    'shape.slow.2',
    'left & ask:slow & (w:reconcile | w:unsure)',
    'It isn’t a no and it isn’t a yes, and it is hard to know what to do with that.',
    { turn: 'slow' },
  ),
  p(
    'shape.slow.3',
    'left & ask:slow & (w:reconcile | w:unsure)',
    'You have been asked to wait, without knowing what for. That would wear anyone down.',
    { turn: 'slow' },
  ),
  p(
    'shape.ended.recent',
    'left & st:broken_up & fresh & by:partner',
    'It has only been days. It makes sense that you don’t know what to do with yourself.',
  ),
  p(
    'shape.backmessage',
    'left & d:back-message & st:broken_up',
    'You were starting to feel better, and then one message knocked you flat. That isn’t weakness. It still matters to you.',
  ),
  p(
    'shape.asif',
    'left & home & d:as-if-nothing',
    '{They} {v:acts|act} as if nothing had been said, and you are left alone with it. That would make anyone doubt themselves.',
  ),
  p(
    'shape.affair.own',
    'left & affair:writer & !d:kissed',
    'You did something you wish you could undo, and {they} {v:is|are} hurt because of it. That is heavy to live with.',
  ),
  p(
    'shape.gooddays',
    'left & apart & (together | d:meets) & kids & !ask:slow & by:partner',
    'Some days are almost like they used to be, and then {they} {v:pulls|pull} away again. The good days make the others harder.',
  ),
  p(
    'shape.silent.1',
    'left & silent & !together & !warm & !d:meets & !d:back-message & by:partner & !st:broken_up & !home',
    'Even a bad answer would be something. You have been left with silence, and silence is very hard.',
    { turn: 'silent' },
  ),
  p(
    'shape.silent.2',
    'left & silent & !together & !warm & !d:meets & !d:back-message & by:partner & !st:broken_up & !home',
    'When someone won’t answer, you fill in the gaps yourself, and mostly with the worst.',
    { turn: 'silent' },
  ),
  p(
    'shape.silent.3',
    'left & silent & !together & !warm & !d:meets & !d:back-message & by:partner & !st:broken_up & !home',
    'You haven’t had a no or a yes, only silence. That wears a person out.',
    { turn: 'silent' },
  ),
  p(
    'shape.ended.new',
    'left & affair:partner & !by:writer & (st:broken_up | st:wants_out | st:filed) & !d:better',
    'Two things hurt at once here: that it ended, and that there is someone else.',
  ),
  p(
    'shape.limited',
    'left & ask:limited',
    '{They} still {v:wants|want} some contact, but not the rest. It is hard to know where that leaves you.',
  ),
  p(
    'shape.away.recent',
    'left & recent & apart & by:partner & !st:broken_up',
    'You have had days to take in what {they} may have been thinking about for a long time. No wonder you are reeling.',
  ),
  p(
    'shape.long',
    'left & long & w:reconcile',
    'You have carried this for a long time, and it still isn’t over for you.',
  ),
  p(
    'shape.iwent',
    'left & by:writer & w:reconcile',
    'You were the one who left. Now you want to come back, and it isn’t only up to you any more. That is hard.',
  ),
  p(
    'shape.ended.1',
    'left & st:broken_up & by:partner',
    '{They} ended it, and you are nowhere near done with it. That is a lonely place to be.',
    { turn: 'ended' },
  ),
  p(
    'shape.ended.2',
    'left & st:broken_up & by:partner',
    'It is over for {them}, and it isn’t over for you. That is a lonely place to be.',
    { turn: 'ended' },
  ),
  p(
    'shape.space.1',
    'left & ask:space & by:partner',
    '{They} asked for space, and you are left guessing what it means.',
    { turn: 'space' },
  ),
  p('shape.space.2', 'left & ask:space & by:partner', 'Space is easy to ask for and very hard to give.', {
    turn: 'space',
  }),
  p(
    'shape.space.3',
    'left & ask:space & by:partner',
    'You have been asked to step back from the one person you most want to be close to.',
    { turn: 'space' },
  ),
  p(
    'shape.roof.space',
    'left & home & w:reconcile',
    '{They} {v:wants|want} to go, and {they} {v:is|are} still there every morning. It is hard to grieve for someone who is still in the house.',
  ),
  p(
    'shape.roof.any',
    'left & home & by:partner',
    'You have parted and you still live under one roof. You never get a break from it.',
  ),
  p(
    'shape.left.1',
    'left & by:partner & !home',
    '{They} left, and you still have to get through each day as if it were a normal one.',
    { turn: 'gone' },
  ),
  p('shape.left.2', 'left & by:partner & !home', '{They} left, and you are still trying to take it in.', {
    turn: 'gone',
  }),
  p('shape.mutual', 'left & by:mutual', 'Agreeing to it together doesn’t make it hurt less.'),
  p('shape.left.any.1', 'left', 'You don’t know where you stand, and that wears a person out.', {
    turn: 'any',
  }),
  p('shape.left.any.2', 'left', 'So much has changed, and you don’t know yet how it ends.', {
    turn: 'any',
  }),
  p(
    'shape.mine.said',
    'mine & w:end & i:ended',
    'You said it, and that was the hardest part. Now you have to hold to it.',
  ),
  p(
    'shape.mine.betrayed',
    'mine & affair:partner & w:cope',
    'You were lied to, you ended it, and you are still the one who has to get through it. None of that is fair.',
  ),
  p(
    'shape.mine.unsure',
    'mine & w:unsure',
    'You left, and it still hurts to be away. Missing {them} doesn’t mean that you were wrong to go.',
  ),
  p(
    'shape.mine.guilt',
    'mine & (d:regret | w:cope)',
    'You were the one who ended it, so you may feel you have no right to grieve it. You do.',
  ),
  p(
    'shape.mine.well',
    'mine & view & w:other',
    'You got through the hard part, and it sounds as if you are all right.',
  ),
  p('shape.mine', 'mine', 'Ending it is hard too, even when you are the one who wants it.'),
  p(
    'shape.near',
    'near',
    'Nobody has left, but something has changed and you can feel it. That is tiring to live with.',
  ),
  p(
    'shape.back.hard',
    'back & (fights | w:unsure)',
    'You got back together, and it turned out not to be the end of it. That is hard, after all it took.',
  ),
  p(
    'shape.back',
    'back',
    'You found your way back to each other. That is worth a lot, and there is still work to do.',
  ),
]

/** The line that hurts. What it is about, and a reply. The first that holds is taken, the most particular first. */
export const hits = [
  p(
    'hit.surplus',
    'd:surplus',
    'You wrote “{d:surplus}”. {Their} going can’t make you that. It tells you what {they} chose, and nothing about your worth.',
    { about: 'surplus', rests: 'told' },
  ),
  p(
    'hit.cameout',
    'd:came-out & d:day-ahead & left',
    'You wrote of the day you came out. That day is still yours. So is the courage it took.',
    { about: 'came-out', rests: 'told' },
  ),
  p(
    'hit.wanted',
    'd:too-old & affair:partner & !q:wanted',
    'You were told that nobody will want you. It was said to hurt you, and it did. That doesn’t make it true.',
    { about: 'too-old', rests: 'told' },
  ),
  p(
    'hit.neverloved',
    'd:never-loved & (left | mine | stop)',
    '“{D:never-loved}.” It makes you doubt the good years too. {They} can only speak for {themself}. You were there, and you know what you lived.',
    { about: 'never-loved', rests: 'told' },
  ),
  p(
    'hit.chore',
    'd:harsh-chore',
    'To be called “a chore” by someone you love cuts deep. It may be how {they} felt in those months. It isn’t who you are.',
    { about: 'harsh-chore', rests: 'told' },
  ),
  p(
    'hit.cancer',
    'd:harsh-cancer',
    'You were called a cancer in {their} life. That is a cruel thing to hear. {They} {v:wants|want} distance. The word says nothing true about you.',
    { about: 'harsh-cancer', rests: 'told' },
  ),
  p(
    'hit.backup',
    'd:backup',
    '“{D:backup}.” You don’t have to be someone’s second choice. You were right to notice it.',
    { about: 'backup', rests: 'told' },
  ),
  p(
    'hit.despise',
    'd:despise & home',
    'What {they} {v:says|say} about you is meant to hurt. You don’t have to search it for something true.',
    { about: 'despise', rests: 'told' },
  ),
  p(
    'hit.replaced',
    'd:replaced & (left | mine)',
    '“{D:replaced}.” Seeing someone else in your place can make it feel as if it was never yours. It doesn’t prove that.',
    { about: 'replaced', rests: 'told' },
  ),
  p(
    'hit.checked',
    'd:never-checked',
    'You wrote that {they} “{d:never-checked}”, and that it hurt most. Of course it did.',
    { about: 'never-checked', rests: 'told' },
  ),
  p(
    'hit.months',
    'd:thought-time',
    '“{D:thought-time}.” You were counting on that time, and it was taken from you.',
    { about: 'thought-time', rests: 'told' },
  ),
  p(
    'hit.tears',
    'd:kitchen-tears',
    'You ended up “{d:kitchen-tears}”. After all that work, of course you cried.',
    { about: 'kitchen-tears', rests: 'told' },
  ),
  p(
    'hit.ran',
    'd:ran-away',
    'You “{d:ran-away}”. Being told that to your face would have sent anyone out of the door.',
    { about: 'ran-away', rests: 'told' },
  ),
  p(
    'hit.daddy',
    'd:kids-ask & kids & left',
    'Then there is the question {kids} ask, and you have no answer to give. That may be the hardest part.',
    { about: 'kids-ask', rests: 'told' },
  ),
  p(
    'hit.sent',
    'd:sent-away & left',
    'You were sent away from your own home life. It makes sense that you miss even the small daily things.',
    { about: 'sent-away', rests: 'told' },
  ),
  p('hit.kidsaway', 'd:kids-mine-away & left', '“{D:kids-mine-away}.” That is a grief of its own.', {
    about: 'kids-mine-away',
    rests: 'told',
  }),
  p(
    'hit.bestfriend',
    'd:best-friend & left & !d:tonight',
    'The one you would normally tell is the one who left. That is two losses at once.',
    { about: 'best-friend', rests: 'told' },
  ),
  p(
    'hit.pregnant',
    'd:pregnant & left',
    'You are expecting a baby, and going through this as well. Either one would be enough.',
    { about: 'pregnant', rests: 'told' },
  ),
  p(
    'hit.kidscry',
    'd:kids-cry & kids & left',
    'You might be able to bear your own pain. Watching {kids} hurt is harder.',
    { about: 'kids-cry', rests: 'told' },
  ),
  p(
    'hit.coldlook',
    'd:cold-look & (left | near)',
    '“{D:cold-look}.” That hurts more from someone who knows you so well.',
    { about: 'cold-look', rests: 'told' },
  ),
  p('hit.fool', 'd:fool & (left | mine)', 'You weren’t a fool. You trusted someone you loved.', {
    about: 'fool',
    rests: 'told',
  }),
  p(
    'hit.worked',
    'd:told-all-fine',
    'You had told people it was getting better. You weren’t fooling yourself. You believed what you saw.',
    { about: 'told-all-fine', rests: 'told' },
  ),
  p('hit.seehurt', 'd:see-hurt & left', 'It is hard to see {them} hurting and not be able to help.', {
    about: 'see-hurt',
    rests: 'told',
  }),
  p('hit.tearstwo', 'd:tears-in-two', 'It “{d:tears-in-two}”, you wrote. Whichever way you turn, it hurts.', {
    about: 'tears-in-two',
    rests: 'told',
  }),
  p('hit.hopehurts', 'd:hope-hurts & left', '“{D:hope-hurts}.” Hope can wear you out as much as grief.', {
    about: 'hope-hurts',
    rests: 'told',
  }),
  p('hit.blind', 'd:blindsided & left', '“{D:blindsided}.” It came as a shock, on top of the loss.', {
    about: 'blindsided',
    rests: 'told',
  }),
  p('hit.bynote', 'd:by-note & left', '{They} left a note. After {years}, that is very little to be given.', {
    about: 'by-note',
    rests: 'told',
  }),
  p('hit.bytext', 'd:by-text & left', 'And you were told by text. That is very little to be given.', {
    about: 'by-text',
    rests: 'told',
  }),
  p(
    'hit.lettersaside',
    'd:letter-aside',
    'You wrote down everything, and found it “{d:letter-aside}”. Of course that hurt.',
    { about: 'letter-aside', rests: 'told' },
  ),
  p(
    'hit.own-ended',
    'd:own-ended & left & w:reconcile',
    'You said the word first, and it grew into something you didn’t want. You can be sorry for it once, without punishing yourself every day.',
    { about: 'own-ended', rests: 'told' },
  ),
  p(
    'hit.notinlove',
    'd:not-in-love & left',
    'You were told that the love is gone. You can’t argue with that, and that may be the worst of it.',
    { about: 'not-in-love', rests: 'told' },
  ),
  p(
    'hit.feelings',
    'd:feelings-gone & left',
    'You were told that the feelings went. That leaves you nothing to fix, and that is hard to accept.',
    { about: 'feelings-gone', rests: 'told' },
  ),
  p(
    'hit.empty',
    'd:empty-house & left',
    'And now you are “{d:empty-house}”. The evenings are hard when you live like that.',
    {
      about: 'empty-house',
      rests: 'told',
    },
  ),
  p(
    'hit.confidence',
    'd:low-confidence & left',
    '“{D:low-confidence}.” Being left does that to people. It says nothing about your worth.',
    { about: 'low-confidence', rests: 'told' },
  ),
  p('hit.only', 'd:only-thing & left', '“{D:only-thing}.” It makes sense that you miss {them} this much.', {
    about: 'only-thing',
    rests: 'told',
  }),
  p(
    'hit.nobody',
    'd:nobody & left',
    'And you wrote “{d:nobody}”. So you have been carrying all of this by yourself.',
    { about: 'nobody', rests: 'told' },
  ),
  p(
    'hit.scared',
    'd:scared-tell & mine',
    '“{D:scared-tell}.” It is a hard thing to say, and you can make it safer and shorter.',
    { about: 'scared-tell', rests: 'told' },
  ),
  p(
    'hit.fault',
    'd:fault & (left | near)',
    '“{D:fault}.” Some of it may be. It is hardly ever all one person’s fault.',
    { about: 'fault', rests: 'told' },
  ),
  p(
    'hit.guilt',
    'd:regret & (mine | left)',
    '“{D:regret}.” Feeling guilty doesn’t always mean that you did wrong.',
    { about: 'regret', rests: 'told' },
  ),
  p('hit.chased', 'd:pushy & left', 'You wrote that you feel “{d:pushy}”. Seeing it is a start.', {
    about: 'pushy',
    rests: 'told',
  }),
  p('hit.cut', 'd:blocked & left', '“{D:blocked}.” Being shut out like that hurts.', {
    about: 'blocked',
    rests: 'told',
  }),
  p(
    'hit.promise',
    'd:broke-promise & left & !push:many',
    '{They} said {they} would, and then {they} didn’t. After that it is hard to know what to believe.',
    { about: 'broke-promise', rests: 'told' },
  ),
  p('hit.onoff', 'd:on-off & left', 'Warm, then cold, then warm again: that would leave anyone unsure.', {
    about: 'warm',
    rests: 'told',
  }),
  p(
    'hit.twominds',
    'd:two-minds & (left | mine | near | back)',
    'Part of you says one thing and part of you another. You don’t have to settle it this week.',
    { about: 'two-minds', rests: 'told' },
  ),
  p(
    'hit.howcan',
    'd:how-can & left',
    '“{D:how-can}?” It is a fair question, and there may be no answer that would help.',
    { about: 'how-can', rests: 'told' },
  ),
  p(
    'hit.stillcall',
    'd:still-call & left',
    'You wrote that you “{d:still-call}”. You don’t have to stop because papers came.',
    { about: 'still-call', rests: 'told' },
  ),
  p('hit.wasted', 'd:wasted & left', '“{D:wasted}.” Those years were real, whatever happens now.', {
    about: 'wasted',
    rests: 'told',
  }),
  p(
    'hit.notlose',
    'd:not-lose & (left | near)',
    '“{D:not-lose}.” You can mean that with all your heart, though it isn’t only up to you.',
    { about: 'not-lose', rests: 'told' },
  ),
  p('hit.abandoned', 'd:abandoned & (left | near)', '“{D:abandoned}.” It isn’t weak to feel that way.', {
    about: 'abandoned',
    rests: 'told',
  }),
  p(
    'hit.desperate',
    'd:desperate & (left | near)',
    '“{D:desperate}.” With all you are going through, that makes sense.',
    { about: 'desperate', rests: 'told' },
  ),
  p(
    'hit.confused',
    'd:confused & (left | near | mine)',
    '“{D:confused}.” You have been told things that don’t fit together. That isn’t your fault.',
    { about: 'confused', rests: 'told' },
  ),
  p('hit.miss', 'd:i-miss & left', '“{D:i-miss}.” Of course you do.', {
    about: 'i-miss',
    rests: 'told',
  }),
  p('hit.love', 'd:i-love & (left | near)', '“{D:i-love}.” Nobody is asking you to stop that.', {
    about: 'i-love',
    rests: 'told',
  }),
  p('hit.wish.1', '(left | near) & !d:tonight', '“{Wish}.” You don’t have to stop wanting that.', {
    about: 'wish',
    rests: 'told',
    turn: 'wish',
  }),
  p('hit.wish.2', '(left | near) & !d:tonight', '“{Wish}.” You are allowed to want that.', {
    about: 'wish',
    rests: 'told',
    turn: 'wish',
  }),
]
