import type { Axe } from './axe.ts'

type Asked = {
  faces: string[]
  /** The rest of the address: a light, a direction, a language, a size of text. */
  how: string
  /** Which rules of axe: all of them, the colours alone, or all but the colours. */
  axe: 'all' | 'colours' | 'not-colours'
  /** The words of not doing it, in every language shown. */
  waysOut: string[]
}

/**
 * Runs inside the gallery's page: hangs one face after the other and returns what is wrong with each. It stands alone,
 * since a function that is sent into a page brings nothing along. All of it in one visit, because a question from
 * outside for each face and each fault takes longer than the answers do.
 */
export async function lookAtFaces({
  faces,
  how,
  axe,
  waysOut,
}: Asked): Promise<{ faults: string[]; waysOutSeen: number }> {
  const checker = (window as unknown as { axe: Axe }).axe
  const rules = {
    all: {},
    colours: { runOnly: ['color-contrast'] },
    'not-colours': { rules: { 'color-contrast': { enabled: false } } },
  }[axe]
  const short = (element: Element) => element.outerHTML.slice(0, 120)
  const all = <E extends HTMLElement>(what: string, within: ParentNode = document) => [
    ...within.querySelectorAll<E>(what),
  ]
  let waysOutSeen = 0

  const violations = async () => {
    const found = await checker.run(document, { resultTypes: ['violations'], ...rules })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    )
  }

  const sideways = () =>
    [document.documentElement, ...all('.body, .sheet-panel, .foot, .rail')]
      .filter((each) => each.scrollWidth > each.clientWidth + 1)
      .map((each) => `${each.className || 'the page'} is ${each.scrollWidth} wide in ${each.clientWidth}`)

  /** Fields that would let a browser or a service keep or read what is typed. */
  const loudFields = () =>
    all('input, textarea')
      .filter((field) => {
        const is = (name: string, value: string) => field.getAttribute(name) === value
        if (!is('autocomplete', 'off')) return true
        return !is('type', 'range') && !(is('autocorrect', 'off') && is('spellcheck', 'false'))
      })
      .map((field) => `a field that is not quiet: ${short(field)}`)

  /**
   * A target drawn smaller than 48 px passes when the corners of such a square around its middle still answer for it;
   * a pixel is left for rounding.
   */
  const isHit = (target: HTMLElement) => {
    const box = () => target.getBoundingClientRect()
    if (box().width >= 47.5 && box().height >= 47.5) return true
    target.scrollIntoView({ block: 'center', inline: 'center' })
    const { left, top, width, height } = box()
    return [-23, 23].every((dx) =>
      [-23, 23].every((dy) => {
        const hit = document.elementFromPoint(left + width / 2 + dx, top + height / 2 + dy)
        return hit !== null && target.contains(hit)
      }),
    )
  }
  const smallTargets = () =>
    all(
      'button, a[href], summary, textarea, input:not([type=range]), .scale',
      document.querySelector('dialog[open]') ?? document,
    )
      .filter((target) => target.offsetParent !== null && !isHit(target))
      .map((target) => `too small to hit, ${target.offsetWidth} by ${target.offsetHeight}: ${short(target)}`)

  const smallerWaysOut = () =>
    all('button')
      .filter((button) => waysOut.includes(button.textContent ?? ''))
      .flatMap((button) => {
        waysOutSeen++
        const own = button.getBoundingClientRect()
        const group = button.closest('.foot') ?? button.closest('.dock, .quiets')
        return (group ? all('button', group) : [])
          .filter((other) => {
            const box = other.getBoundingClientRect()
            return box.width > own.width + 1 || box.height > own.height + 1
          })
          .map((other) => `“${button.textContent}” is smaller than “${other.textContent}”`)
      })

  /** Words torn in two: shown over two lines although neither a hyphen nor their length is a reason. */
  const tornWords = () => {
    const torn: string[] = []
    const texts = document.createTreeWalker(document.querySelector('#app') ?? document, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const word of (text.nodeValue ?? '').matchAll(/[\p{L}\d]+/gu)) {
        const range = document.createRange()
        range.setStart(text, word.index)
        range.setEnd(text, word.index + word[0].length)
        if (word[0].length <= 12 && range.getClientRects().length > 1) torn.push(`torn in two: ${word[0]}`)
      }
    return torn
  }

  const faults: string[] = []
  for (const face of faces) {
    history.replaceState(null, '', `?face=${encodeURIComponent(face)}&${how}`)
    dispatchEvent(new PopStateEvent('popstate'))
    const found = [
      ...sideways(),
      ...loudFields(),
      ...smallTargets(),
      ...smallerWaysOut(),
      ...tornWords(),
      ...(await violations()),
    ]
    faults.push(...found.map((fault) => `${face}: ${fault}`))
  }
  return { faults, waysOutSeen }
}
