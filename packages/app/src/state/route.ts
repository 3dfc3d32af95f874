import { type CardId, isCard } from '@bide/core/guidance'
import { type ReadonlySignal, signal } from '@preact/signals'

/**
 * Where the person is. Every place has a URL, and none of them carries a word of theirs. The address is replaced and
 * never added to: Hide leaves nothing under Back [A42].
 */
export type Route =
  | { readonly at: Plain }
  | { readonly at: AboutOne; readonly hold: string }
  | Wave
  | { readonly at: 'card'; readonly card: CardId }
/** Ridden for a hold, or only because it hurts. */
type Wave = { readonly at: 'wave'; readonly hold?: string }

const plainPaths = {
  cold: '/',
  write: '/write',
  today: '/today',
  record: '/record',
  'put-down': '/record/put-down',
  ended: '/record/put-down/ended',
  contact: '/record/contact',
  'contact-log': '/record/contact/log',
  visits: '/record/visits',
  reply: '/reply',
  'reply-let-go': '/reply/need-not',
  fights: '/record/what-we-fought-about',
  fight: '/record/what-we-fought-about/one',
  'check-in': '/check-in',
  'look-again': '/look-again',
  decide: '/decide',
  lean: '/decide/lean',
  clear: '/decide/clear',
  'hold-on': '/decide/hold-on',
  'keep-waiting': '/decide/keep-waiting',
  climb: '/decide/step',
  'letting-go': '/decide/let-go',
  'without-me': '/decide/without-me',
  farewell: '/decide/let-go/never-sent',
  'partings-things': '/decide/let-go/things',
  'partings-practical': '/decide/let-go/practical',
  'partings-people': '/decide/let-go/people',
  ending: '/decide/ending',
  'never-sent': '/never-sent',
  notes: '/notes',
  story: '/story',
  'story-timeline': '/story/how-it-went',
  'story-where': '/story/where',
  'story-offers': '/story/fill-in',
  answer: '/answer',
  why: '/answer/why-i-wait',
  hurts: '/hurts',
  'ten-minutes': '/hurts/ten-minutes',
  body: '/hurts/body',
  'kind-line': '/hurts/kind-line',
  sleep: '/hurts/sleep',
  menu: '/menu',
  guidance: '/menu/guidance',
  help: '/menu/help',
  // No address says of whom one is afraid, nor that one is.
  'help-afraid': '/menu/help/lines',
  'help-frightening': '/menu/help/more-lines',
  questions: '/menu/questions',
  'third-question': '/menu/questions/third',
  ask: '/menu/ask',
  'ask-new': '/menu/ask/new',
  'what-stays-open': '/menu/what-stays-open',
  people: '/menu/people',
  'if-then': '/menu/if-then',
  legal: '/menu/legal-dates',
  'night-lines': '/menu/night-lines',
  called: '/menu/called',
  hours: '/menu/hours',
  lock: '/menu/lock',
  storage: '/menu/storage',
  backup: '/menu/backup',
  restore: '/menu/backup/put-back',
  out: '/menu/take-everything-out',
  trouble: '/menu/trouble',
  delete: '/menu/delete-everything',
  home: '/menu/home-screen',
  look: '/menu/look',
  hide: '/menu/hide',
  someone: '/menu/someone',
  about: '/menu/about',
  'look-around': '/look-around',
  keys: '/menu/keys',
} as const

/** Places that are about one hold cannot be entered by address: which hold it is, no address says. */
const aboutOnePaths = {
  down: '/down',
  hold: '/hold',
  longer: '/longer',
  early: '/early',
  reread: '/re-read',
  rewrite: '/rewrite',
  edit: '/edit',
  'go-ahead': '/go-ahead',
  'sent-there': '/sent-there',
  regret: '/glad-or-sorry',
  'ended-one': '/ended',
} as const

type Plain = keyof typeof plainPaths
export type AboutOne = keyof typeof aboutOnePaths

const paths: Record<Route['at'], string> = {
  ...plainPaths,
  ...aboutOnePaths,
  wave: '/wave',
  card: plainPaths.guidance,
}
const plainByPath = new Map<string, Plain>(
  Object.entries(plainPaths).map(([at, path]) => [path, at as Plain]),
)

/** The address of a place. */
export const addressOf = (at: Route['at']): string => paths[at]

/** The place an address names. An address that names none, or one about a hold, is Today's. */
export function routeOf(path: string): Route {
  if (path === paths.wave) return { at: 'wave' }
  const card = path.startsWith(`${paths.card}/`) ? path.slice(paths.card.length + 1) : ''
  if (isCard(card)) return { at: 'card', card }
  return { at: plainByPath.get(path) ?? 'today' }
}

export type Router = {
  readonly route: ReadonlySignal<Route>
  go(route: Route): void
}

export function newRouter(first: Route, replace: (path: string) => void): Router {
  const route = signal(first)
  return {
    route,
    go(next) {
      route.value = next
      replace('card' in next ? `${paths.card}/${next.card}` : addressOf(next.at))
    },
  }
}
