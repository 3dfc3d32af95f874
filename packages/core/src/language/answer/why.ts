/**
 * "Why I am waiting": the answer in its shortest form, for the moment of an urge. What was asked, what holding is for,
 * and the next few minutes. Where safety leads, it says only what safety says. [AN10]
 */

import { type Case, caseOf } from './case.ts'
import { holds } from './condition.ts'
import type { Facts } from './facts.ts'
import { type Line, lineOf } from './line.ts'
import { type Piece, piece as p } from './piece.ts'
import { fill } from './speak.ts'

const safety = { rests: 'safety' } as const

export const waiting = {
  first: [
    p('wait.crisis', 'crisis', 'You come before any message. Call now: {crisis}. In danger: {emergency}.', {
      rests: 'safety',
      act: 'call',
    }),
    p(
      'wait.afraid',
      'afraid',
      'You owe {them} no answer, now or at all. What you do next is about being safe: {abuse}.',
      { rests: 'safety', act: 'call' },
    ),
    p(
      'wait.frightens',
      'frightens',
      '{They} {v:has|have} been frightened. Whatever it says, a message can frighten {them} again. Nothing goes out. Call instead: {frighten}.',
      { rests: 'safety', act: 'call' },
    ),
    p(
      'wait.stop.order',
      'stop & stop:order',
      'There is an order. A single breach of it can be an offence, also a kind one. Nothing goes out.',
      safety,
    ),
    p(
      'wait.stop',
      'stop',
      'You were told to stop. Further contact can be an offence even when each message is kind. Nothing goes out.',
      safety,
    ),
    p(
      'wait.quote',
      '(left | back) & askq & ask:theirs & ask:away',
      '“{Ask}.” Those were {their} words, and you are keeping to them.',
      { rests: 'ask' },
    ),
    p(
      'wait.letgo',
      'left & (ask:let-go | asked:letgo | asked:end)',
      '{They} told you it is to end. You don’t have to agree. You have only stopped asking.',
      { rests: 'ask' },
    ),
    p('wait.space', 'left & ask:away', '{They} asked for distance, and you are giving it.', { rests: 'ask' }),
    p(
      'wait.slow',
      '(left | back) & ask:slow',
      '{They} {v:has|have} left it open. Asking again won’t speed it up.',
      { rests: 'ask' },
    ),
    p(
      'wait.silent',
      'left & silent',
      '{They} {v:doesn’t|don’t} answer. That is a wish for quiet, until {they} {v:says|say} otherwise.',
      { rests: 'told' },
    ),
    p('wait.mine', 'mine', 'You were clear. A line tonight to soften it would sound like a maybe.'),
    p('wait.back', 'back', 'What you want to say will keep until a calm hour, and be heard better in it.'),
    p('wait.near', 'near', 'One question on a calm day will tell you more than ten tonight.'),
    p('wait.any', '', 'What you would say at this hour is mostly pain. It can wait until morning.'),
  ],
  tried: [
    p(
      'wait.visit',
      'left & (push:visit | push:monitor)',
      'You went there before, and you know how that felt afterwards.',
      { rests: 'told' },
    ),
    p('wait.plead', 'left & push:plead', 'You have begged before. It made {them} say no again.', {
      rests: 'told',
    }),
    p(
      'wait.wrote',
      'left & (push:contact | push:letter_gift)',
      'You have written before. If {they} had wanted to answer, {they} could have.',
      { rests: 'told' },
    ),
    p(
      'wait.hurt',
      'left | back | mine',
      'You want to hurt less, and not to break what may be left. Waiting does both.',
      { rests: 'author' },
    ),
  ],
  now: [
    p('wait.now.crisis', 'crisis', 'Then one person who can come and sit with you.', safety),
    p('wait.now.safe', 'afraid | frightens | stop', 'If this gets too much to carry: {crisis}.', {
      rests: 'safety',
      act: 'call',
    }),
    p('wait.now.ally', 'ally', 'For the next ten minutes: ring {ally}, or step outside and breathe.'),
    p(
      'wait.now',
      '',
      'For the next ten minutes: drink some water, open a window, ring someone. The urge mostly gets weaker.',
    ),
  ],
} satisfies Record<string, readonly Piece[]>

function first(made: Case, pieces: readonly Piece[]): Line[] {
  for (const each of pieces) {
    const text = holds(each.when, made.tags) ? fill(each.text, made.slots) : undefined
    if (text !== undefined) return [lineOf(each, text)]
  }
  return []
}

/** One to three lines. */
export function whyWaiting(facts: Facts): readonly Line[] {
  const made = caseOf(facts)
  return [...first(made, waiting.first), ...first(made, waiting.tried), ...first(made, waiting.now)]
}
