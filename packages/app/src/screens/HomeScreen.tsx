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
  /** From set-up it can be skipped, and is done by saying so. */
  skip: 'skip' | 'back'
  onDone: () => void
  onBack: () => void
  onHide: () => void
}

const devices: readonly Device[] = ['android', 'ios', 'desktop']

/** How Bide comes to the home screen, on this device first. */
export function HomeScreen(props: Props) {
  const { device, installed, name, onName, onPut, skip, onDone, onBack, onHide } = props
  const words = say.places.home
  const left =
    skip === 'skip'
      ? { label: say.ask.skip, onGo: onDone }
      : { label: say.places.menu.title, onGo: onBack, back: true }
  const inOrder = device === undefined ? devices : [device, ...devices.filter((each) => each !== device)]
  const put = onPut && !installed && <Reach onGo={onPut}>{words.put}</Reach>
  const foot = put || (skip === 'skip' && <Reach onGo={onDone}>{words.done}</Reach>) || undefined
  return (
    <Page top={<Top left={left} onHide={onHide} />} foot={foot}>
      <Title>{words.title}</Title>
      <p>{installed ? words.there : words.why}</p>
      {skip === 'skip' && <p>{words.instead}</p>}
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

const still = {
  name: 'Bide',
  skip: 'back',
  onName: nothing,
  onDone: nothing,
  onBack: nothing,
  onHide: nothing,
} as const

export const faces = {
  'an Android that offers it': <HomeScreen device="android" installed={false} onPut={nothing} {...still} />,
  'an iPhone': <HomeScreen device="ios" installed={false} {...still} />,
  'a computer': <HomeScreen device="desktop" installed={false} {...still} />,
  'in setting up': <HomeScreen device="ios" installed={false} {...still} skip="skip" />,
  'already there': <HomeScreen device="android" installed {...still} />,
}
