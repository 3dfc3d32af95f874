/** `broad` is for a page with nothing on it but a few words: half of it is water, up to a level horizon. */
export type TideShape = 'high' | 'low' | 'flat' | 'broad'

/** Each layer from its upper edge down, the farthest first. */
const layers: Record<TideShape, { far: string; between?: string; near?: string }> = {
  high: {
    far: 'M0 42 C70 18 120 18 195 38 S330 62 390 36 V178 H0Z',
    near: 'M0 84 C80 62 140 66 210 84 S340 100 390 80 V178 H0Z',
  },
  low: { far: 'M0 84 C80 62 140 66 210 84 S340 100 390 80 V178 H0Z' },
  flat: { far: 'M0 92 C90 74 150 76 215 90 S340 100 390 88 V178 H0Z' },
  broad: {
    far: 'M0 0H390V178H0Z',
    between: 'M0 42 C80 36 150 37 215 42 S340 47 390 41 V178 H0Z',
    near: 'M0 88 C90 79 160 81 225 88 S340 96 390 87 V178 H0Z',
  },
}

/** Water at the foot of a screen. Decoration only, and it does not move. */
export function Tide({ shape }: { shape: TideShape }) {
  const { far, between, near } = layers[shape]
  return (
    <svg class={`tide ${shape}`} viewBox="0 0 390 178" preserveAspectRatio="none" aria-hidden="true">
      <path class="tide-far" d={far} />
      {between !== undefined && <path class="tide-between" d={between} />}
      {near !== undefined && <path class="tide-near" d={near} />}
    </svg>
  )
}
