import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Link } from '../parts/Link.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { say } from '../words/say.ts'
import { wordsOf } from './HelpLines.tsx'
import { inventedHelp, nothing } from './invented-evening.ts'
import { linkTo, type Someone } from './ReachSomeone.tsx'
import { faces as writeFaces } from './Write.tsx'

/** A line a person can be reached by. `number` as it is read out; `href` as the phone wants it. */
export type HelpLine = { label: string; number: string; how: 'call' | 'text' | 'web'; href: string }
export type HelpRegion = {
  id: string
  name: string
  /** "Free, day and night, in the United Kingdom" */
  when: string
  lines: readonly HelpLine[]
  emergency: HelpLine | undefined
  /** The page the numbers were seen on, and the day. */
  seen: string
}

type Props = {
  /** `heard`: a text sounded like it. `asked`: opened by hand. */
  why: 'heard' | 'asked'
  /** The person's own region first. */
  here: HelpRegion
  others: readonly HelpRegion[]
  /** Someone the person named, who can be reached at this hour. */
  someone?: Someone | undefined
  onNotNow: () => void
  onHide: () => void
  /** Only a face begins elsewhere. */
  begin?: 'here' | 'elsewhere'
}

/**
 * A calm panel over the words. It blocks nothing, keeps nothing, and Escape closes it; its numbers are links a phone
 * can dial with no network. [A6]
 */
export function Crisis({ why, here, others, someone, onNotNow, onHide, begin = 'here' }: Props) {
  const text = say.crisis
  const [where, setWhere] = useState(begin)
  return (
    <Sheet label={text.label} onClose={onNotNow} onHide={onHide}>
      <div class="stack">
        <h1 tabIndex={-1}>{why === 'heard' ? text.title : text.titleAsked}</h1>
        <p class="small soft">{why === 'heard' ? text.kept : text.keptAsked}</p>
      </div>
      {where === 'here' ? (
        <Here region={here} />
      ) : (
        <div class="stack">
          {others.map((region) => (
            <section class="elsewhere" key={region.id} aria-label={region.name}>
              <h2>{region.name}</h2>
              <Lines region={region} />
              <p class="small soft">{region.seen}</p>
            </section>
          ))}
        </div>
      )}
      {others.length > 0 && (
        <div class="between">
          <span class="small soft">{where === 'here' ? here.when : ''}</span>
          <Link small onGo={() => setWhere(where === 'here' ? 'elsewhere' : 'here')}>
            {where === 'here' ? text.elsewhere : text.here} <span aria-hidden="true">›</span>
          </Link>
        </div>
      )}
      <div class="side">
        <p class="side-words">{text.near}</p>
        {someone && (
          <a class="quiet" href={linkTo(someone)}>
            {someone.way === 'ring' ? say.ask.people.ring(someone.name) : say.ask.people.write(someone.name)}
          </a>
        )}
      </div>
      {where === 'here' && here.emergency && (
        <div class="side">
          <p class="side-words">{text.emergency}</p>
          <a class="quiet" href={here.emergency.href}>
            {text.call(here.emergency.label, here.emergency.number)}
          </a>
        </div>
      )}
      <p class="side-words">
        <b>{text.safer}</b> {text.saferHow}
      </p>
      <Quiets>
        <Quiet onGo={onNotNow}>{text.notNow}</Quiet>
      </Quiets>
    </Sheet>
  )
}

function Here({ region }: { region: HelpRegion }) {
  const [first, ...rest] = region.lines
  return (
    <div class="stack">
      {first && (
        <a class="big-button reach" href={first.href}>
          {wordsOf(first)}
        </a>
      )}
      {rest.map((line) => (
        <a class="quiet tall" key={line.href} href={line.href}>
          {wordsOf(line)}
        </a>
      ))}
    </div>
  )
}

function Lines({ region }: { region: HelpRegion }) {
  const all = region.emergency ? [...region.lines, region.emergency] : region.lines
  return (
    <div class="stack">
      {all.map((line) => (
        <a class="quiet" key={line.href} href={line.href}>
          {wordsOf(line)}
        </a>
      ))}
    </div>
  )
}

const anyPhone: HelpLine = { label: '', number: '112', how: 'call', href: 'tel:112' }
const noLine = { ...inventedHelp, when: '', lines: [], emergency: anyPhone }
const face: Props = {
  why: 'heard',
  here: inventedHelp,
  others: [inventedHelp],
  onNotNow: nothing,
  onHide: nothing,
}
function OverWords({ children }: { children: ComponentChildren }) {
  return (
    <>
      {writeFaces['a message, with a night line']}
      {children}
    </>
  )
}
export const faces = {
  heard: (
    <OverWords>
      <Crisis {...face} />
    </OverWords>
  ),
  'asked for': (
    <OverWords>
      <Crisis {...face} why="asked" />
    </OverWords>
  ),
  elsewhere: (
    <OverWords>
      <Crisis
        {...face}
        begin="elsewhere"
        others={[inventedHelp, { ...inventedHelp, id: 'ie', name: 'Ireland' }]}
      />
    </OverWords>
  ),
  'no line known': (
    <OverWords>
      <Crisis {...face} here={noLine} others={[]} />
    </OverWords>
  ),
}
