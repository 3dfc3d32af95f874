import '../look/look.css'
import '../look/later.css'
import '../look/around.css'
import '../look/story.css'
import './gallery.css'
import { type ComponentChild, render } from 'preact'
import { InsideRecord } from '../parts/inside.ts'
import { LabelsOf, labels } from '../parts/labels.ts'
import { en } from '../words/en.ts'
import { pseudo } from '../words/pseudo.ts'
import { say, speak } from '../words/say.ts'
import { ruthsFaces } from './ruth.tsx'

/** Every face of every screen, under `Screen/face`. A screen without `faces` does not exist for the gallery. [A20] */
const screens = import.meta.glob<{ faces?: Record<string, ComponentChild> }>('../screens/*.tsx', {
  eager: true,
})

const faces = new Map<string, ComponentChild>([
  ...Object.entries(screens).flatMap(([file, screen]) => {
    const name = file.replace('../screens/', '').replace('.tsx', '')
    return Object.entries(screen.faces ?? {}).map(
      ([face, shown]) => [`${name}/${face}`, shown] as [string, ComponentChild],
    )
  }),
  ...ruthsFaces,
])

/** How a face is hung: one light, one direction, one language, one size of text. */
type Hanging = { face: string; theme: string; dir: string; words: string; text: string }

const root = document.documentElement
const wall = document.querySelector('#app') ?? document.body

function hangingOf(query: string): Hanging {
  const asked = new URLSearchParams(query)
  const of = (name: string, usual: string) => asked.get(name) ?? usual
  return {
    face: of('face', ''),
    theme: of('theme', 'phone'),
    dir: of('dir', 'ltr'),
    words: of('words', 'en'),
    text: of('text', '100'),
  }
}

/** Shows what the address asks for. The tests change the address and fire `popstate`: one load shows every face. */
function hang() {
  const { face, theme, dir, words, text } = hangingOf(location.search)
  root.style.colorScheme = theme === 'phone' ? '' : theme
  root.dir = dir
  root.style.fontSize = text === '100' ? '' : `${text}%`
  render(null, wall)
  speak(words === 'pseudo' ? pseudo(en) : en)
  const said = words === 'pseudo' ? pseudo(labels) : labels
  const shown = faces.get(face)
  render(shown === undefined ? <Index /> : <Hung said={said}>{shown}</Hung>, wall)
  root.dataset.hung = location.search
}

/** A face with what stands around it everywhere: the few words of parts, and the pages of Record in the rail. */
function Hung({ said, children }: { said: typeof labels; children: ComponentChild }) {
  const inside = [say.places.record.putDown, say.contact.title, say.fights.title]
  return (
    <LabelsOf.Provider value={said}>
      <InsideRecord.Provider value={inside.map((label, n) => ({ label, isHere: n === 1, onGo: () => {} }))}>
        {children}
      </InsideRecord.Provider>
    </LabelsOf.Provider>
  )
}

function Index() {
  const names = [...new Set([...faces.keys()].map((name) => name.split('/')[0] ?? ''))]
  return (
    <main class="gallery">
      <h1>The gallery</h1>
      {names.map((name) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul>
            {[...faces.keys()]
              .filter((face) => face.startsWith(`${name}/`))
              .map((face) => (
                <Face key={face} face={face} />
              ))}
          </ul>
        </section>
      ))}
    </main>
  )
}

const ways = {
  light: 'theme=light',
  dark: 'theme=dark',
  'right to left': 'dir=rtl',
  long: 'words=pseudo',
  large: 'text=200',
}

function Face({ face }: { face: string }) {
  const address = `?face=${encodeURIComponent(face)}`
  return (
    <li>
      <a class="face" href={address}>
        {face.split('/')[1]}
      </a>
      {Object.entries(ways).map(([way, asks]) => (
        <a key={way} href={`${address}&${asks}`}>
          {way}
        </a>
      ))}
    </li>
  )
}

addEventListener('popstate', hang)
hang()
