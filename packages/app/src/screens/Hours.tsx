import { quiet } from '../parts/Field.tsx'
import { Page } from '../parts/Page.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'

/** Minutes since midnight. */
type Times = { wakingMinute: number; dayFrom: number; dayTo: number }
type Props = Times & {
  onChange: (changed: Partial<Times>) => void
  onBack: () => void
  onHide: () => void
}

/** The hours Bide keeps to: when a morning begins, and between which two it asks anything. */
export function Hours({ wakingMinute, dayFrom, dayTo, onChange, onBack, onHide }: Props) {
  const words = say.places.hours
  return (
    <Page top={<Top left={{ label: say.places.menu.title, onGo: onBack, back: true }} onHide={onHide} />}>
      <Title>{words.title}</Title>
      <div class="stack">
        <HourBox
          label={words.waking}
          minutes={wakingMinute}
          onPick={(wakingMinute) => onChange({ wakingMinute })}
        />
        <p class="small soft">{words.wakingNote}</p>
      </div>
      <fieldset class="stack plain-set">
        <legend class="label">{words.day}</legend>
        <div class="pair">
          <HourBox label={words.from} minutes={dayFrom} onPick={(dayFrom) => onChange({ dayFrom })} />
          <HourBox label={words.to} minutes={dayTo} onPick={(dayTo) => onChange({ dayTo })} />
        </div>
        <p class="small soft">{words.dayNote}</p>
      </fieldset>
      <p class="small soft">{words.kept}</p>
      <p class="small soft">{words.silent}</p>
    </Page>
  )
}

type HourBoxProps = { label: string; minutes: number; onPick: (minutes: number) => void }

/** An hour of the day, by the phone's own picker. A field that is half typed changes nothing. */
function HourBox({ label, minutes, onPick }: HourBoxProps) {
  return (
    <label class="time-box">
      <span class="label">{label}</span>
      <input
        {...quiet}
        type="time"
        value={hourOf(minutes)}
        onChange={(event) => {
          const picked = minutesOf(event.currentTarget.value)
          if (picked !== undefined) onPick(picked)
        }}
      />
    </label>
  )
}

const pad = (n: number) => String(n).padStart(2, '0')

/** As a time field wants it: `07:05`. */
export const hourOf = (minutes: number) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`

/** Minutes since midnight; `undefined`: not a time of day. [A29] */
export function minutesOf(time: string): number | undefined {
  const [, h, m] = /^(\d\d):(\d\d)/.exec(time) ?? []
  return h === undefined || m === undefined ? undefined : Number(h) * 60 + Number(m)
}

const nothing = () => {}
const still = { onChange: nothing, onBack: nothing, onHide: nothing }

export const faces = {
  'as they come': <Hours wakingMinute={600} dayFrom={420} dayTo={1260} {...still} />,
  'one who works nights': <Hours wakingMinute={965} dayFrom={900} dayTo={300} {...still} />,
}
