/**
 * The twenty ways in which a message can press, and two things a text can say of its writer's safety, which are no
 * pressure. The order is that of the model's outputs and never changes; `severity` says which is shown first.
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

export const labels = [...patterns, 'crisis_language', 'abuse_disclosure'] as const
export type Label = (typeof labels)[number]

/** 1 a nudge, 2 caution, 3 strong, 4 what is not handed over as it is. */
/** @public */
export const severity: Record<Pattern, 1 | 2 | 3 | 4> = {
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
