/**
 * The twenty ways in which a message can press. The order is that of the fitted model's outputs and never changes;
 * `severity` says which is shown first: 1 a nudge, 2 caution, 3 strong, 4 what is not handed over as it is [H17].
 */
export const patterns = [
  'pleading',
  'ultimatum',
  'guilt',
  'repeated_ask',
  'reply_demand',
  'unannounced_visit',
  'boundary_override',
  'reassurance_seeking',
  'bargaining',
  'grand_gesture',
  'demand_explanation',
  'mind_reading',
  'surveillance',
  'jealousy_interrogation',
  'children_leverage',
  'third_party',
  'threat',
  'self_harm_leverage',
  'blame_attack',
  'pretext',
] as const
export type Pattern = (typeof patterns)[number]

const severity: Record<Pattern, 1 | 2 | 3 | 4> = {
  pretext: 1,
  repeated_ask: 1,
  reassurance_seeking: 1,
  grand_gesture: 1,
  bargaining: 1,
  demand_explanation: 1,
  pleading: 2,
  guilt: 2,
  reply_demand: 2,
  mind_reading: 2,
  third_party: 2,
  jealousy_interrogation: 2,
  blame_attack: 2,
  ultimatum: 3,
  boundary_override: 3,
  surveillance: 3,
  unannounced_visit: 3,
  children_leverage: 3,
  threat: 4,
  self_harm_leverage: 4,
}

/** Where a text presses, or says something of its writer's safety: UTF-16 offsets, `end` not included. */
export type Place = { readonly pattern: string; readonly start: number; readonly end: number }
/** A kind that is shown where it stands; the other two mark the whole text. */
export type ShownPattern = Exclude<Pattern, 'threat' | 'self_harm_leverage'>
export type Pressing = { readonly pattern: ShownPattern; readonly start: number; readonly end: number }

const isShown = (pattern: string): pattern is ShownPattern =>
  (patterns as readonly string[]).includes(pattern) && severity[pattern as Pattern] < 4

/** What a text may be that is not handed over as it is: a threat, or one's own safety used as a lever. */
export type Mark = 'threat' | 'self-harm-as-a-lever'

/** The mark of a text in which this was found; care comes before all else [H17]. */
export function markOf(found: readonly Place[]): Mark | undefined {
  const has = (pattern: Pattern) => found.some((place) => place.pattern === pattern)
  if (has('self_harm_leverage')) return 'self-harm-as-a-lever'
  return has('threat') ? 'threat' : undefined
}

const mostShown = 2
const overlaps = (a: Pressing, b: Pressing) => a.start < b.end && b.start < a.end

/**
 * The places that are shown [F8]: at most two, the strongest kinds, each kind once and no words twice, in the order of the
 * text. What marks a text has a page of its own and is never one of them; nor is what the person silenced.
 */
export function placesShown(found: readonly Place[], silenced: Iterable<Pattern>): readonly Pressing[] {
  const quiet = new Set<string>(silenced)
  const shown: Pressing[] = []
  const strongestFirst = found
    .flatMap(({ pattern, start, end }) => (isShown(pattern) ? [{ pattern, start, end }] : []))
    .filter(({ pattern }) => !quiet.has(pattern))
    .sort((a, b) => severity[b.pattern] - severity[a.pattern])
  for (const place of strongestFirst) {
    if (shown.length === mostShown) break
    if (!shown.some((other) => other.pattern === place.pattern || overlaps(other, place))) shown.push(place)
  }
  return shown.sort((a, b) => a.start - b.start)
}
