/** What nobody can know, and the last words: the next hour. */
import { piece as p } from './piece.ts'

export const unknown = [
  p('know.tonight', 'left & d:tonight', 'Where this goes. Tonight nobody can know it, and nobody has to.', {
    rests: 'unknown',
  }),
  p(
    'know.slow',
    'left & ask:slow',
    'Whether “one day” comes. {They} may not know either. What you can know, in time, is what it does to you to wait.',
    { rests: 'unknown' },
  ),
  p(
    'know.session',
    'left & w:reconcile & d:counsel-together',
    'Whether it will be enough. It may, and it may not, however well you do this. No one in that room can tell you yet.',
    { rests: 'unknown' },
  ),
  p(
    'know.letgo.1',
    'left & w:reconcile & (ask:let-go | asked:end | st:wants_out)',
    'Whether {they} will ever feel otherwise. It may not work, however well you do this. It went well for the woman whose article this page follows, and still she “would certainly never tell you that this will always work”. What it did first was let her hurt less. That part needs no one’s yes.',
    { rests: 'author', turn: 'know' },
  ),
  p(
    'know.letgo.2',
    'left & w:reconcile & (ask:let-go | asked:end | st:wants_out)',
    'Whether this is the end of it. {They} may be done, and people have also turned round; nobody can see from here which it is. What you do with your own days is the only part you can be sure of.',
    { rests: 'unknown', turn: 'know' },
  ),
  p(
    'know.letgo.3',
    'left & w:reconcile & (ask:let-go | asked:end | st:wants_out)',
    'What {they} will want in a year. Surveys put attempts to reconcile anywhere from 5% to 44%, depending on who and how they asked. Nobody can give you your number, and no way of backing off will raise it. It is worth doing for what it spares you.',
    { rests: 'research', src: ['44', '45', '46'], turn: 'know' },
  ),
  p(
    'know.ended',
    'left & w:reconcile & st:broken_up',
    'Whether there will ever be another talk, or what was in {their} heart at the end. You may never hear it. You can come through this without knowing.',
    { rests: 'unknown' },
  ),
  p(
    'know.filed',
    'left & st:filed & w:reconcile',
    'Whether the law’s end is the end of it. Most formal separations ended in divorce. Nobody can give you your number, and it would not help you on a Tuesday.',
    { rests: 'research', src: ['45'] },
  ),
  p(
    'know.space',
    'left & ask:space & w:reconcile',
    'What {they} will want when the time is up. That time makes a person miss you is a hope, and no study shows it. Give it because it was asked for, and because you need it too.',
    { rests: 'unknown' },
  ),
  p(
    'know.reconcile',
    'left & w:reconcile',
    'Whether {they} {v:comes|come} back. {They} may not, whatever you do. What backing off can do is keep you from the things you would have to carry.',
    { rests: 'unknown' },
  ),
  p(
    'know.unsure',
    'left & w:unsure',
    'What {they} will want in a year, or what you will. You don’t need to know it to have a good Saturday.',
    { rests: 'unknown' },
  ),
  p(
    'know.cope.long',
    'left & w:cope & d:own-therapist',
    'How long it takes. It isn’t a matter of trying harder. If what you do with your therapist doesn’t help, say so there: that is part of the work.',
    { rests: 'unknown' },
  ),
  p(
    'know.cope',
    'left & w:cope',
    'How long it takes. Most people’s distress fell markedly in the two years after separating. There will be good days before that, and some bad ones late.',
    { rests: 'research', src: ['5'] },
  ),
  p(
    'know.understand',
    'left & w:understand',
    'What was really going on in {them}. You may hear a reason one day, or none. What it says about you is a different thing, and you needn’t wait for {them} to find out.',
    { rests: 'unknown' },
  ),
  p('know.left', 'left', 'How it goes on. Anyone who says they know is guessing.', { rests: 'unknown' }),
  p(
    'know.mine',
    'mine & w:unsure',
    'Which of the two you would be glad of. But you can find out how you are when it is quiet, and that is a good half of it.',
    { rests: 'unknown' },
  ),
  p(
    'know.mine.end',
    'mine & w:end',
    'How {they} will take it. Being kind is in your hands. How it lands is not.',
    { rests: 'unknown' },
  ),
  p('know.mine.any', 'mine', 'How long it goes on hurting. It comes and goes, and the going gets longer.', {
    rests: 'unknown',
  }),
  p(
    'know.near',
    'near',
    'Whether anything is ending. {They} may not know either, and it may be something that has nothing to do with you.',
    { rests: 'unknown' },
  ),
  p(
    'know.back',
    'back',
    'Whether it will hold. You find out by living it, some weeks at a time. If it doesn’t, you will know that you didn’t give up too soon.',
    { rests: 'unknown' },
  ),
]

/** The next hour. */
export const last = [
  p(
    'end.tonight.home',
    'left & d:tonight & (home | married)',
    'Nothing has to be understood tonight, and nothing won. You only have to get to the morning, and not alone.',
  ),
  p(
    'end.tonight',
    'left & d:tonight',
    'It was real, and it may hurt like this. Nothing has to be understood tonight. You only have to get to the morning, and not alone.',
  ),
  p(
    'end.visit',
    'left & push:visit & apart & !home',
    'You don’t have to be ready for anything. For today it is enough that you stayed where you are.',
  ),
  p(
    'end.papers',
    'left & st:filed & w:reconcile',
    'You don’t have to stop saying “my {mate}”. You only have to get through this week with nothing said that you’d want back.',
  ),
  p(
    'end.begged',
    'left & push:plead',
    'You don’t have to want this. Tonight you only have to stop asking, and let someone bring you tea.',
  ),
  p(
    'end.wrote',
    'left & (push:contact | push:letter_gift)',
    'Nobody asks you to love {them} less. Tonight, leave the phone where it is.',
  ),
  p(
    'end.slow',
    'left & ask:slow & (together | friendly)',
    'The next evening can be only an evening. Let it be a good one, and go to bed without adding it up.',
  ),
  p(
    'end.agreed',
    'left & ask:agreed',
    'Until that day there is nothing you have to do about it. Do something nice with one of the evenings in between.',
  ),
  p(
    'end.kids',
    'left & kids & !kids:grown',
    'If it is your night with {kids}, let supper and bedtime be all there is. If it isn’t, one quiet hour, and then bed.',
  ),
  p(
    'end.cope',
    'left & w:cope',
    'You needn’t see the whole road. Look as far as supper, and eat some of it.',
  ),
  p(
    'end.left',
    'left',
    'You don’t have to know how it ends. You only have to be kind to one person this evening, and it may be you.',
  ),
  p(
    'end.mine.tell',
    'mine & w:end & !i:ended',
    'You can do a hard thing gently. Pick the hour, and then do something ordinary tonight.',
  ),
  p('end.mine', 'mine', 'You are allowed to be sad about something you chose. Have a quiet evening.'),
  p('end.near', 'near', 'Tonight nothing has to be settled. Sleep first, and choose the hour tomorrow.'),
  p('end.back', 'back', 'Tonight, leave it. Say goodnight, and mean only that.'),
]

/** What the page can’t see, and who to call: on every page but those where safety leads. */
export const night = [
  p(
    'night.live',
    '(left | mine | near) & d:not-live',
    'You wrote “{d:not-live}”. If any part of that is not wanting to be alive, say so to someone today, or call: {crisis}. And if anyone here has been hurt or frightened, that comes first: {abuse}.',
    { rests: 'safety', act: 'call', about: 'danger' },
  ),
  p(
    'night.seen',
    '(left | mine | back | near) & d:low',
    'If there has been hitting, threats or fear between you, on either side, that comes first and this page second: {abuse}. And if a thought comes of not being here, call at once: {crisis}.',
    { rests: 'safety', act: 'call', about: 'danger' },
  ),
  p(
    'night.1',
    'left | mine | back | near',
    'If one of you has ever hurt or frightened the other, go by that first, and not by this page: {abuse}. And if a night is too much to be alone with: {crisis}.',
    { rests: 'safety', act: 'call', about: 'danger', turn: 'night' },
  ),
  p(
    'night.2',
    'left | mine | back | near',
    'One thing a page can’t see: whether anyone is afraid. If you are, or {they} {v:is|are}, begin there: {abuse}. And for the nights that get too dark: {crisis}.',
    { rests: 'safety', act: 'call', about: 'danger', turn: 'night' },
  ),
  p(
    'night.3',
    'left | mine | back | near',
    'None of this holds where there is hitting, threats or fear. Then the first call is here: {abuse}. If it gets too heavy to carry, or you think of not being here: {crisis}.',
    { rests: 'safety', act: 'call', about: 'danger', turn: 'night' },
  ),
  p('night.any', '', 'If a night is too much to be alone with: {crisis}.', { rests: 'safety', act: 'call' }),
]
