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
  /** There when the browser offers to do it in one tap. */
  onPut?: (() => void) | undefined
  onBack: () => void
  onHide: () => void
}

const devices: readonly Device[] = ['android', 'ios', 'desktop']

/** How Bide comes to the home screen, on this device first. */
export function HomeScreen({ device, installed, onPut, onBack, onHide }: Props) {
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
      <p class="small soft">{words.seen}</p>
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

export const faces = {
  'an Android that offers it': (
    <HomeScreen device="android" installed={false} onPut={nothing} onBack={nothing} onHide={nothing} />
  ),
  'an iPhone': <HomeScreen device="ios" installed={false} onBack={nothing} onHide={nothing} />,
  'a computer': <HomeScreen device="desktop" installed={false} onBack={nothing} onHide={nothing} />,
  'already there': <HomeScreen device="android" installed onBack={nothing} onHide={nothing} />,
}
