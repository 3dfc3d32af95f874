import { patterns } from '../../patterns.ts'

/**
 * The model's outputs by name, "any pressure" left out: the twenty patterns, and two things a text can say of its
 * writer's safety, which are no pressure.
 */
export const labels = [...patterns, 'crisis_language', 'abuse_disclosure'] as const
export type Label = (typeof labels)[number]
