import { BigRow } from '../parts/BigRow.tsx'
import type { Ways } from '../parts/labels.ts'
import { Page } from '../parts/Page.tsx'
import { Rows } from '../parts/Row.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { nothing, noWays } from './invented-evening.ts'

type Props = Ways & {
  /** How many are ready to re-read, still cooling, and ended. */
  ready: number
  waiting: number
  ended: number
  /** The last contact, in a sentence. */
  contact: string
  /** What stands beside the row about what they fought about; `undefined`: it has no row here. */
  fights: string | undefined
  onFights: () => void
  onPutDown: () => void
  onContact: () => void
}

/** What has been kept, by kind. A kind that does not exist yet has no row. */
export function Record({
  ready,
  waiting,
  ended,
  contact,
  fights,
  onFights,
  onPutDown,
  onContact,
  onPlace,
  onMenu,
  onHide,
  onHurts,
  onReach,
}: Props) {
  const words = say.places.record
  const top = <Top left={{ label: say.places.menu.title, onGo: onMenu }} middle="" onHide={onHide} />
  return (
    <Page top={top} place="record" onPlace={onPlace} onMenu={onMenu} doors={{ onHurts, onReach }}>
      <Title>{words.title}</Title>
      <div class="record">
        <Rows>
          <BigRow label={words.putDown} onGo={onPutDown}>
            <Standing ready={ready} waiting={waiting} ended={ended} />
          </BigRow>
          <BigRow label={say.contact.title} onGo={onContact}>
            {contact}
          </BigRow>
          {fights !== undefined && (
            <BigRow label={say.fights.title} onGo={onFights}>
              {fights}
            </BigRow>
          )}
        </Rows>
      </div>
    </Page>
  )
}

function Standing({ ready, waiting, ended }: Pick<Props, 'ready' | 'waiting' | 'ended'>) {
  const words = say.places.record
  if (ready === 0 && waiting === 0) return <>{ended === 0 ? words.empty : words.nothing}</>
  if (ready === 0) return <>{words.waiting(waiting)}</>
  return (
    <>
      <b>{words.ready(ready)}</b> {waiting === 0 ? words.nothingElse : words.waitingToo(waiting)}
    </>
  )
}

const still = {
  fights: 'Three things, then and now.',
  onFights: nothing,
  contact: 'Last: Saturday 21 November. He wrote.',
  onContact: nothing,
  onPutDown: nothing,
  ...noWays,
}

export const faces = {
  'one is ready': <Record ready={1} waiting={0} ended={17} {...still} />,
  'one is ready, three cool': <Record ready={1} waiting={3} ended={17} {...still} />,
  'two cool': <Record ready={0} waiting={2} ended={0} {...still} />,
  'nothing waits': <Record ready={0} waiting={0} ended={4} {...still} />,
  empty: <Record ready={0} waiting={0} ended={0} {...still} contact="Nothing logged yet." />,
}
