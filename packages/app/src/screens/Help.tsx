import { Page } from '../parts/Page.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import type { HelpRegion } from './Crisis.tsx'
import { wordsOf } from './HelpLines.tsx'
import { inventedHelp, nothing } from './invented-evening.ts'

type Props = {
  /** The person's own region, and the others. */
  here: HelpRegion
  others: readonly HelpRegion[]
  /** Another heading, where only some lines are shown. */
  title?: string
  /** What the way back leads to: this page is reached from several. */
  back: string
  onRegion: (id: string) => void
  onBack: () => void
  onHide: () => void
}

/** People to call, by region. Everything is on the device: it opens without a network. */
export function Help({ here, others, title, back, onRegion, onBack, onHide }: Props) {
  const words = say.care.help
  return (
    <Page top={<Top left={{ label: back, onGo: onBack, back: true }} onHide={onHide} />}>
      <Title>{title ?? words.title}</Title>
      <p class="lede">{words.lede}</p>
      <div class="card">
        <h2>{here.name}</h2>
        <Lines region={here} />
        <p class="small soft">{here.when}</p>
        <p class="small soft">{here.seen}</p>
      </div>
      <p>{words.near}</p>
      {others.length > 0 && (
        <div class="facts">
          <h2>{words.elsewhere}</h2>
          {others.map((region) => (
            <details key={region.id} class="region">
              <summary>{region.name}</summary>
              <Lines region={region} />
              <p class="small soft">{region.when}</p>
              <p class="small soft">{region.seen}</p>
              <Quiets>
                <Quiet onGo={() => onRegion(region.id)}>{words.iAmHere}</Quiet>
              </Quiets>
            </details>
          ))}
        </div>
      )}
      <p class="small soft">{words.notMonitored}</p>
    </Page>
  )
}

function Lines({ region }: { region: HelpRegion }) {
  const words = say.care.help
  return (
    <div class="help-lines">
      {region.lines.map((line) => (
        <a key={line.href} class="quiet" href={line.href} rel="noreferrer">
          {wordsOf(line)}
        </a>
      ))}
      {region.emergency && (
        <>
          <p class="small soft">{words.emergency}</p>
          <a class="quiet" href={region.emergency.href} rel="noreferrer">
            {wordsOf(region.emergency)}
          </a>
        </>
      )}
    </div>
  )
}

const still = { back: 'Menu', onRegion: nothing, onBack: nothing, onHide: nothing }

export const faces = {
  'one region and two others': (
    <Help
      {...still}
      here={inventedHelp}
      others={[
        { ...inventedHelp, id: 'ie', name: 'Ireland' },
        { ...inventedHelp, id: 'xx', name: 'Anywhere else', lines: [], emergency: undefined },
      ]}
    />
  ),
  'no line known': <Help {...still} here={{ ...inventedHelp, when: '', lines: [] }} others={[]} />,
}
