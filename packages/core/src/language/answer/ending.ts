/** What nobody can know, and the last words: the next hour. */
import { piece as p } from './piece.ts'

export const unknown = [
  p(
    'know.slow',
    'left & ask:slow',
    'Whether “one day” comes. {They} may not know either. What you can find out, in time, is what the waiting does to you.',
    { rests: 'unknown' },
  ),
  p(
    'know.session',
    'left & w:reconcile & d:counsel-together',
    'Whether the sessions will be enough. They may not be, however well you do this. Nobody in that room can tell you yet.',
    { rests: 'unknown' },
  ),
  p(
    'know.letgo.1',
    'left & w:reconcile & (ask:let-go | asked:end | st:wants_out)',
    'Whether {they} will ever feel differently. {They} may not, however well you do this. This is drawn from one woman’s account; it went well for her, and she says it doesn’t always work.',
    { rests: 'author', turn: 'know' },
  ),
  p(
    'know.letgo.2',
    'left & w:reconcile & (ask:let-go | asked:end | st:wants_out)',
    'Whether {they} will ever feel differently. {They} may well be done. Stepping back won’t settle that. It can spare you being told no again.',
    { rests: 'unknown', turn: 'know' },
  ),
  p(
    'know.ended',
    'left & w:reconcile & st:broken_up & !ask:limited',
    'Whether you will talk again, or what {they} felt at the end. You may never find out. People do come through without knowing.',
    { rests: 'unknown' },
  ),
  p(
    'know.filed',
    'left & st:filed & w:reconcile',
    'Whether this goes all the way. Most formal separations end in divorce, and some don’t. Nobody can tell you which yours will be.',
    { rests: 'research', src: ['45'] },
  ),
  p(
    'know.space',
    'left & ask:space & w:reconcile',
    'What {they} will want after some time apart. Time apart may not bring {them} nearer. Give it because {they} asked for it.',
    { rests: 'unknown' },
  ),
  p(
    'know.reconcile',
    'left & w:reconcile',
    'Whether {they} {v:comes|come} back. {They} may not, whatever you do. You can still avoid doing things you would regret.',
    { rests: 'unknown' },
  ),
  p(
    'know.unsure',
    'left & w:unsure',
    'What {they} will want in a year, or what you will want. You don’t have to know that this week.',
    { rests: 'unknown' },
  ),
  p(
    'know.cope.long',
    'left & w:cope & d:own-therapist',
    'How long it takes. It isn’t a matter of trying harder. If the work with your therapist isn’t helping, tell your therapist so.',
    { rests: 'unknown' },
  ),
  p(
    'know.cope',
    'left & w:cope & married & !d:tonight',
    'How long it takes. In the two years after a parting, most people’s distress falls a great deal. It goes up and down on the way.',
    { rests: 'research', src: ['5'] },
  ),
  p(
    'know.cope.plain',
    'left & w:cope & !married & !d:tonight',
    'How long it takes. There can be good days before it is over, and some bad ones late.',
    { rests: 'unknown' },
  ),
  p(
    'know.understand',
    'left & w:understand',
    'What was really going on in {them}. You may hear a reason one day, or none.',
    { rests: 'unknown' },
  ),
  p(
    'know.mine',
    'mine & w:unsure',
    'Which of the two you would be glad of later. You can find out how you feel when it is quiet, and that is a good start.',
    { rests: 'unknown' },
  ),
  p(
    'know.mine.end',
    'mine & w:end',
    'How {they} will take it. You can choose to be kind and clear. You can’t choose what {they} {v:does|do} with it.',
    { rests: 'unknown' },
  ),
  p(
    'know.near',
    'near',
    'Whether anything is ending. {They} may not know either, and it may have nothing to do with you.',
    { rests: 'unknown' },
  ),
  p('know.back', 'back', 'Whether it will hold. You find that out by living it, a few weeks at a time.', {
    rests: 'unknown',
  }),
]

/** The next hour. */
export const last = [
  p(
    'end.tonight.home',
    'left & d:tonight & (home | married)',
    'You don’t have to understand it tonight. You only have to get to the morning, and not alone.',
  ),
  p(
    'end.tonight',
    'left & d:tonight',
    'It was real, and it is allowed to hurt like this. You only have to get to the morning, and not alone.',
  ),
  p(
    'end.visit',
    'left & push:visit & apart & !home',
    'You don’t have to feel ready for any of this. For today, it is enough not to go there.',
  ),
  p(
    'end.papers',
    'left & st:filed & w:reconcile',
    'You don’t have to stop saying “my {mate}”. You only have to get through this week without saying something you would want back.',
  ),
  p(
    'end.begged',
    'left & push:plead',
    'You don’t have to want this. Tonight you only have to stop asking, and let someone look after you a little.',
  ),
  p(
    'end.wrote',
    'left & (push:contact | push:letter_gift)',
    'You don’t have to love {them} any less. Tonight, leave the phone where it is.',
  ),
  p(
    'end.slow',
    'left & ask:slow & (together | friendly)',
    'The next evening together can be only an evening. Enjoy what is good in it, and don’t look for an answer in it.',
  ),
  p(
    'end.agreed',
    'left & ask:agreed',
    'Until that day there is nothing you have to do about it. Do something nice with one of the evenings in between.',
  ),
  p(
    'end.kids',
    'left & kids & !kids:grown',
    'If it is your night with {kids}, supper and bedtime are enough. If it isn’t, have a quiet hour and go to bed.',
  ),
  p(
    'end.cope',
    'left & w:cope',
    'You don’t have to see the whole way ahead. Look as far as supper, and eat some of it.',
  ),
  p(
    'end.left',
    'left',
    'You don’t have to know how it ends. Be kind to one person this evening, and let it be you.',
  ),
  p(
    'end.mine.tell',
    'mine & w:end & !i:ended',
    'You can do a hard thing gently. Choose the hour, and then do something ordinary tonight.',
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
    'You wrote “{d:not-live}”. If any part of that is not wanting to be alive, tell someone today, or call: {crisis}. And if either of you is ever afraid of the other, begin with {abuse}.',
    { rests: 'safety', act: 'call', about: 'danger' },
  ),
  p(
    'night.seen',
    '(left | mine | back | near) & d:low',
    'If there was ever fear between you, begin there, before any of this: {abuse}. And if you ever think of not being here, call at once: {crisis}.',
    { rests: 'safety', act: 'call', about: 'danger' },
  ),
  p(
    'night.1',
    'left | mine | back | near',
    'If there was ever fear between you, begin there, before any of this: {abuse}. If a night is too much to be alone with: {crisis}.',
    { rests: 'safety', act: 'call', about: 'danger' },
  ),
  p('night.any', '', 'If a night is too much to be alone with: {crisis}.', { rests: 'safety', act: 'call' }),
]
