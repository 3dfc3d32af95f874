import { Link } from '../parts/Link.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'

export type Device = 'android' | 'ios' | 'desktop'
type Props = {
  /** What this browser says it runs on: its steps come first. `undefined`: it does not say. */
  device: Device | undefined
  installed: boolean
  /** The name the icon will have. */
  name: string
  onName: () => void
  /** There when the browser offers to do it in one tap. */
  onPut?: (() => void) | undefined
  onBack: () => void
  onHide: () => void
}

const devices: readonly Device[] = ['android', 'ios', 'desktop']

/** How Bide comes to the home screen, on this device first. */
export function HomeScreen({ device, installed, name, onName, onPut, onBack, onHide }: Props) {
  const words = say.places.home
  const inOrder = device === undefined ? devices : [device, ...devices.filter((each) => each !== device)]
  return (
    <Page
      top={<Top left={{ label: say.places.menu.title, onGo: onBack, back: true }} onHide={onHide} />}
      foot={onPut && !installed ? <Reach onGo={onPut}>{words.put}</Reach> : undefined}
    >
      <Title>{words.title}</Title>
      <p>{installed ? words.there : words.why}</p>
      {!installed && inOrder.map((each) => <Steps key={each} device={each} />)}
      <p class="small soft">{words.seen(name)}</p>
      <div>
        <Link onGo={onName}>{words.quieter}</Link>
      </div>
    </Page>
  )
}

function Steps({ device }: { device: Device }) {
  const words = say.places.home
  const steps = { android: words.androidSteps, ios: words.iosSteps, desktop: words.desktopSteps }[device]
  return (
    <section class="facts">
      <h2>{words[device]}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {device === 'ios' && <p class="soft">{words.iosNote}</p>}
    </section>
  )
}

const nothing = () => {}

const still = { name: 'Bide', onName: nothing, onBack: nothing, onHide: nothing }

export const faces = {
  'an Android that offers it': <HomeScreen device="android" installed={false} onPut={nothing} {...still} />,
  'an iPhone': <HomeScreen device="ios" installed={false} {...still} />,
  'a computer': <HomeScreen device="desktop" installed={false} {...still} />,
  'already there': <HomeScreen device="android" installed {...still} />,
}
