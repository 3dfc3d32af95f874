import { Dock } from '../parts/Dock.tsx'
import { Link } from '../parts/Link.tsx'
import { Page } from '../parts/Page.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { type Goes, Picture } from './Picture.tsx'

type Props = {
  /** Under which name Bide goes here. */
  name: Goes
  installed: boolean
  onName: (name: Goes) => void
  /** There when the browser offers to install it in one tap, under the name that is worn. */
  onInstall: (() => void) | undefined
  onBack: () => void
  onHelp: () => void
  onHide: () => void
}

const all: readonly Goes[] = ['bide', 'notes', 'weather', 'lists']

/** Before anything is written where another person may read it. It promises nothing it cannot keep. [G12] */
export function SomeoneLooks({ name, installed, onName, onInstall, onBack, onHelp, onHide }: Props) {
  const words = say.care.someone
  const names = say.safety.names
  return (
    <Page
      top={<Top left={{ label: words.back, onGo: onBack, back: true }} onHide={onHide} />}
      foot={
        onInstall &&
        !installed && (
          <Dock
            no={{ label: names.notNow, onGo: onBack }}
            yes={{ label: names.install(say.first.names[name]), onGo: onInstall }}
          />
        )
      }
    >
      <Title>{words.title}</Title>
      <p>{words.safer}</p>
      <div>
        <p class="soft">{words.slowly}</p>
        <Link onGo={onHelp}>{words.helpFirst}</Link>
      </div>
      <fieldset class="names">
        <legend>{names.title}</legend>
        <div class="names-row">
          {all.map((each) => (
            <button
              type="button"
              key={each}
              class="name"
              aria-pressed={each === name}
              onClick={() => onName(each)}
            >
              <Picture of={each} />
              <span>{say.first.names[each]}</span>
            </button>
          ))}
        </div>
        <p class="small soft">{names.before}</p>
        <p class="small soft" role="status">
          {name === 'bide' ? '' : `${names.chosen(say.first.names[name])} ${names.inside}`}
        </p>
      </fieldset>
      <div class="facts">
        <h2>{words.not}</h2>
        {words.notHidden.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </div>
      <div class="beside">
        <h2>{words.hide}</h2>
        <div class="between">
          <p>{words.hideNote}</p>
          <Link onGo={onHide}>{words.tryIt}</Link>
        </div>
      </div>
    </Page>
  )
}

const nothing = () => {}
const still = {
  name: 'bide',
  installed: false,
  onName: nothing,
  onInstall: undefined,
  onBack: nothing,
  onHelp: nothing,
  onHide: nothing,
} as const

export const faces = {
  'as it is': <SomeoneLooks {...still} />,
  'as Notes, and the browser offers it': <SomeoneLooks {...still} name="notes" onInstall={nothing} />,
  'as Weather, already installed': <SomeoneLooks {...still} name="weather" installed />,
}
