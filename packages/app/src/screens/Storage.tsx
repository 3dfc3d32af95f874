import { Page } from '../parts/Page.tsx'
import { Quiet } from '../parts/Quiet.tsx'
import { Row, Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'

export type Kept = 'granted' | 'not-granted' | 'unknown'
type Props = {
  kept: Kept
  installed: boolean
  /** The browser was asked from this page, and did not agree. */
  refused?: boolean
  onAsk: () => void
  onHome: () => void
  onBackup: () => void
  onBack: () => void
  onHide: () => void
}

/** Whether this browser has agreed to keep what was written, and what helps when it has not. */
export function Storage({
  kept,
  installed,
  refused = false,
  onAsk,
  onHome,
  onBackup,
  onBack,
  onHide,
}: Props) {
  const words = say.places.storage
  const [heading, note] = {
    granted: [words.granted, words.grantedNote],
    'not-granted': [words.notGranted, words.notGrantedNote],
    unknown: [words.unknown, words.unknownNote],
  }[kept]
  return (
    <Page top={<Top left={{ label: say.places.menu.title, onGo: onBack, back: true }} onHide={onHide} />}>
      <Title>{words.title}</Title>
      <div class="card">
        <h2>{heading}</h2>
        <p class="soft">{note}</p>
        {kept !== 'granted' && <Quiet onGo={onAsk}>{words.ask}</Quiet>}
        <p class="small soft" role="status">
          {refused && kept !== 'granted' ? words.refused : ''}
        </p>
      </div>
      <div class="stack">
        <h2>{words.helps}</h2>
        <p class="soft">{installed ? words.installed : words.helpsHome}</p>
        {!installed && (
          <Rows>
            <Row label={say.places.home.title} onGo={onHome} />
          </Rows>
        )}
      </div>
      <div class="stack">
        <p>{words.noCopy}</p>
        <Rows>
          <Row label={say.backup.menu.backup} onGo={onBackup} />
        </Rows>
      </div>
    </Page>
  )
}

const nothing = () => {}
const still = { onAsk: nothing, onHome: nothing, onBackup: nothing, onBack: nothing, onHide: nothing }

export const faces = {
  granted: <Storage kept="granted" installed {...still} />,
  'not granted, in a browser': <Storage kept="not-granted" installed={false} {...still} />,
  'asked, and refused': <Storage kept="not-granted" installed={false} refused {...still} />,
  'not known': <Storage kept="unknown" installed={false} {...still} />,
}
