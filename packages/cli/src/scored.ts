import type { Quote, Story } from '@bide/core/language/story/findings'

const thirdParties = { yes: true, suspected: 'suspected', no: false } as const
const span = (quote: Quote | undefined) => quote ?? null

/** The findings in the shape that scorers read; `null` where the story does not say. */
export function asScored({ situation, events, pushes, safety }: Story) {
  const { thirdParty, partnerAsk } = situation
  return {
    relationship: situation.relationship.value,
    whoLeft: situation.whoLeft.value,
    livingApart: situation.livingApart?.value ?? null,
    stage: situation.stage.value,
    partnerAsk: span(partnerAsk?.quote),
    children: situation.children?.value ?? null,
    thirdParty: thirdParty ? thirdParties[thirdParty.value] : null,
    writerWants: situation.wish.value,
    safety: safety.map(({ flag, by, quote }) => ({ flag, by, span: quote })),
    pushes: pushes.map(({ kind, quote }) => ({ kind, span: quote })),
    events: events.map(({ type, actor, when, quote }) => ({ type, actor, when: when ?? null, span: quote })),
  }
}
