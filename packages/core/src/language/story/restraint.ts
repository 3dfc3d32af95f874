/** Whose story is it, and is a parting in view at all? Advice, fiction, law and other people's stories yield nothing. */
import type { SafetySign, Situation, Story, StoryEvent } from './findings.ts'
import type { Told } from './people.ts'

export const nothingToSee: Story = {
  own: false,
  situation: {
    relationship: { value: 'unclear', quote: undefined, how: 'inferred' },
    whoLeft: { value: 'unclear', quote: undefined, how: 'inferred' },
    livingApart: undefined,
    stage: { value: 'none', quote: undefined, how: 'inferred' },
    partnerAsk: undefined,
    asks: [],
    children: undefined,
    thirdParty: undefined,
    wish: { value: 'other', quote: undefined, how: 'inferred' },
  },
  events: [],
  pushes: [],
  safety: [],
}

const count = (told: Told, what: RegExp) =>
  told.sentences.reduce((sum, { line }) => sum + [...line.matchAll(what)].length, 0)

const died =
  / (?:died|passed away|funeral|hospice|bereavement|widow|widower|widowed|deceased|late husband|late wife|cremat\w+|ashes|buried (?:Q|P)|grave|(?:her|his|Q) death) /g
const invented =
  / (?:chapter|once upon|whispered|murmured|gazed|sighed|smirked|glanced|protagonist|novel|screenplay|lyrics|verse|chorus|stanza) /g
const study =
  / (?:participants|respondents|cohort|95 %|odds ratio|p <|we followed|sample of|findings|hypothes\w+|regression|study|studies|abstract|client reports|case note|session notes) /g
const selling =
  / (?:quiz|sign up|free session|our coaches|our programme|our program|money back|click|buy now|subscribe|discount|download|per month|order now|chapters|bonus) /g
const law =
  / (?:the court may|in law|applicant|respondent|jurisdiction|statute|petitioner|section \d+|act \d{4}|either (?:spouse|party)|each spouse|a spouse|spouses) /g
const advising =
  / (?:you should|you need to|you must|you can|your (?:husband|wife|partner|spouse|ex|boyfriend|girlfriend|marriage|relationship)|you are|you 're|you will|you 'll|my advice|i suggest|i would suggest|i recommend|try to|remember that|do n't chase|give (?:him|her|them) space|ask yourself|yourself|tip \d) /g

/** [J9] First person, about the writer's own partner, and not somebody who has died. */
export function ownStory(told: Told): boolean {
  const writer = count(told, / (?:i|me|my|B|us|our) (?=)/g) - quotedFirst(told)
  const advice = count(told, advising)
  const you = count(told, / (?:you|your|yourself) (?=)/g)
  if (!told.partnered || writer + told.nouns.size < 1) return false
  if (count(told, died) >= 2 || (count(told, died) === 1 && told.sentences.length < 8)) return false
  if (count(told, study) + count(told, selling) + count(told, law) >= 2 && writer < 8) return false
  if (advice >= 2 && you > writer) return false
  if (
    /(?:\S+ \/ ){1,}|\n.{5,60}\n.{5,60}\n.{5,60}\n/.test('') ||
    (told.text.match(/ \/ /g) ?? []).length >= 4
  )
    return false
  if (count(told, invented) >= 2 && writer < 6) return false
  return about(told)
}

/** "I" within quotation marks, which is somebody else in fiction. */
const quotedFirst = (told: Told) =>
  told.sentences.reduce(
    (sum, { units }) => sum + units.filter(({ form, quoted }) => quoted && /^(?:i|me|my)$/.test(form)).length,
    0,
  )

/** Is the partner spoken of as the writer's own: does the writer act towards them, or they towards the writer? */
function about(told: Told): boolean {
  const partner = count(told, / [PQB] (?=)/g)
  const others = count(told, / (?:X|x|K) (?=)/g)
  const noun = [...told.nouns.values()].reduce((sum, one) => sum + one, 0)
  if (noun === 0 && partner < 3) return false
  return partner >= 1 && (partner * 3 >= others || noun >= 2 || others < 6)
}

const parting =
  / (?:separat\w+|divorc\w+|broke up|break up|breakup|broken up|breaking up|split|left {me}|left me|moved out|move out|space|a break|my ex|leave (?:me|Q|P)|leaving|over|ended|end things|get back|back together|come back|came back|moved back|apart|lawyer|papers|custody|cheat\w*|affair|let (?:me|Q|P|go)|let go|gone|distant|no contact|dumped|left|losing|lose|trust|marriage|unhappy|love) /

/** [J10] Without a parting in view, and without a sign of danger, nothing is asserted. */
export function separationInView(
  told: Told,
  events: readonly StoryEvent[],
  situation: Situation,
  safety: readonly SafetySign[],
): boolean {
  if (safety.length > 0) return true
  if (situation.stage.value === 'none') return false
  return told.sentences.some(({ line }) => parting.test(line)) && events.length + situation.asks.length >= 0
}
