/**
 * ln Γ(x) for x > 0, by the asymptotic series of Stirling after lifting x above 8 (Abramowitz & Stegun 6.1.41).
 * Good to 1e-13 relative.
 */
export function logGamma(x: number): number {
  if (x < 8) return logGamma(x + 1) - Math.log(x)
  const inverse = 1 / (x * x)
  const series =
    (1 / 12 -
      inverse *
        (1 / 360 -
          inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 - inverse * (691 / 360360)))))) /
    x
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series
}

/**
 * The regularised incomplete beta function I_x(a, b), 0 ≤ x ≤ 1, a and b > 0: the share of a Beta(a, b) that lies below
 * x. By the continued fraction of Abramowitz & Stegun 26.5.8, evaluated with Lentz's method; good to 1e-12.
 */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a)
  const front =
    Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x)) / a
  return front / continued(x, a, b)
}

function continued(x: number, a: number, b: number): number {
  const tiny = 1e-300
  const term = (n: number) => {
    const m = Math.floor(n / 2)
    return n % 2 === 0
      ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
      : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
  }
  let value = 1
  let c = 1
  let d = 0
  for (let n = 1; n < 500; n++) {
    const step = term(n)
    d = 1 / (1 + step * d || tiny)
    c = 1 + step / c || tiny
    const change = c * d
    value *= change
    if (Math.abs(change - 1) < 1e-14) break
  }
  return value
}

/** The share of Student's t with `df` degrees of freedom (> 0) that lies below t. */
export function studentBelow(t: number, df: number): number {
  const tail = betaBelow(df / (df + t * t), df / 2, 0.5) / 2
  return t > 0 ? 1 - tail : tail
}

/** The t below which a share p of Student's t lies, 0 < p < 1; by bisection, good to 1e-11. */
export const studentQuantile = (p: number, df: number): number =>
  bisected((t) => studentBelow(t, df), p, -1e4, 1e4)

/** The x below which a share p of Beta(a, b) lies, 0 ≤ p ≤ 1; by bisection, good to 1e-13. */
export const betaQuantile = (p: number, a: number, b: number): number =>
  p <= 0 ? 0 : p >= 1 ? 1 : bisected((x) => betaBelow(x, a, b), p, 0, 1)

function bisected(rising: (x: number) => number, wanted: number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let n = 0; n < 100 && high - low > 1e-14 * Math.max(1, Math.abs(low)); n++) {
    const middle = (low + high) / 2
    if (rising(middle) < wanted) low = middle
    else high = middle
  }
  return (low + high) / 2
}
