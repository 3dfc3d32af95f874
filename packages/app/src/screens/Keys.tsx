import { useContext } from 'preact/hooks'
import { Link } from '../parts/Link.tsx'
import { LabelsOf } from '../parts/labels.ts'
import { Page } from '../parts/Page.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { nothing } from './invented-evening.ts'

type Props = {
  on: boolean
  /** A page of the menu, or a sheet over whatever is on the screen. */
  as: 'page' | 'sheet'
  onSwitch: (on: boolean) => void
  onClose: () => void
  onHide: () => void
}

/** Every key there is; and that they can be off, for whom a single key is one too few. [Z7] [Z8] */
export function Keys({ on, as, onSwitch, onClose, onHide }: Props) {
  const words = say.keys
  const toggle = <Quiet onGo={() => onSwitch(!on)}>{on ? words.turnOff : words.turnOn}</Quiet>
  if (as === 'page')
    return (
      <Page top={<Top left={{ label: say.places.menu.title, onGo: onClose, back: true }} onHide={onHide} />}>
        <Title>{words.title}</Title>
        <List on={on} />
        <Quiets>{toggle}</Quiets>
      </Page>
    )
  return (
    <Sheet label={words.title} onClose={onClose} onHide={onHide}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <List on={on} />
      <div class="between">
        <Link onGo={() => onSwitch(!on)}>{on ? words.turnOff : words.turnOn}</Link>
        <Quiet onGo={onClose}>{words.close}</Quiet>
      </div>
    </Sheet>
  )
}

function List({ on }: { on: boolean }) {
  const words = say.keys
  const { places, menu, hurts, reach, afraid } = useContext(LabelsOf)
  const { letters } = words
  const rows = [
    [letters.today, places.today],
    [letters.record, places.record],
    ...(afraid ? [] : [[letters.decide, places.decide]]),
    [letters.hurts, hurts],
    [letters.write, reach],
    [letters.menu, menu],
    ['?', words.list],
  ]
  return (
    <>
      <p class="soft">{on ? words.says : words.off}</p>
      <dl class="key-list">
        {(on ? rows : []).map(([key, leads]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{leads}</dd>
          </div>
        ))}
        <div>
          <dt>{words.escape}</dt>
          <dd>{words.hide}</dd>
        </div>
      </dl>
    </>
  )
}

const face = { on: true, as: 'page', onSwitch: nothing, onClose: nothing, onHide: nothing } as const
export const faces = {
  'a page of the menu': <Keys {...face} />,
  off: <Keys {...face} on={false} />,
  'over a page': <Keys {...face} as="sheet" />,
}
