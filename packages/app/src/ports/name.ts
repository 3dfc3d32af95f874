/**
 * The name and the picture Bide goes by in the tab, in the list of apps and on the home screen.
 *
 * [Note: A name that can be read]
 * It has to be worn before anything is unlocked, so it is kept in the clear, in local storage. docs/storage.md says what
 * that reveals. The address of Bide says more than it does.
 */
const names = ['bide', 'notes', 'weather', 'lists'] as const
export type Name = (typeof names)[number]

const key = 'name'

/** The chosen name; Bide's own where none was chosen, or where this browser keeps nothing. */
export function nameHere(): Name {
  try {
    const kept = localStorage.getItem(key)
    return names.find((name) => name === kept) ?? 'bide'
  } catch {
    return 'bide'
  }
}

/** `title`: the name as it is shown. */
export function choose(name: Name, title: string): void {
  try {
    if (name === 'bide') localStorage.removeItem(key)
    else localStorage.setItem(key, name)
  } catch {
    // It is worn until Bide is closed; a browser that keeps nothing has no home screen for it either.
  }
  wearName(name, title)
}

const files: Record<Name, { manifest: string; svg: string; small: string; apple: string }> = {
  bide: {
    manifest: '/manifest.webmanifest',
    svg: '/icon.svg',
    small: '/icon-192.png',
    apple: '/apple-touch-icon.png',
  },
  notes: disguise('notes'),
  weather: disguise('weather'),
  lists: disguise('lists'),
}

function disguise(name: Name) {
  return {
    manifest: `/${name}.webmanifest`,
    svg: `/${name}.svg`,
    small: `/${name}-192.png`,
    apple: `/${name}-180.png`,
  }
}

/**
 * Puts the name on this page. The page is served without a picture and with a neutral title, so that another name than
 * Bide's is never shown first [G12].
 */
export function wearName(name: Name, title: string): void {
  const { manifest, svg, small, apple } = files[name]
  document.title = title
  link('manifest', { href: manifest })
  link('icon', { href: svg, type: 'image/svg+xml' }, 'svg')
  link('icon', { href: small, type: 'image/png', sizes: '192x192' }, 'png')
  link('apple-touch-icon', { href: apple })
  meta('apple-mobile-web-app-title', title)
}

function link(rel: string, attributes: Record<string, string>, which = rel): void {
  const old = document.head.querySelector(`link[data-worn="${which}"], link[rel="${rel}"]:not([data-worn])`)
  const made = document.createElement('link')
  made.rel = rel
  made.dataset.worn = which
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  // A new element, not a changed one: browsers look at a manifest anew only when its link is new.
  if (old) old.replaceWith(made)
  else document.head.append(made)
}

function meta(name: string, content: string): void {
  const old = document.head.querySelector(`meta[name="${name}"]`)
  const made = old ?? document.createElement('meta')
  made.setAttribute('name', name)
  made.setAttribute('content', content)
  if (!old) document.head.append(made)
}
