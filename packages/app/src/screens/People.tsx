import { useState } from 'preact/hooks'
import { Chips } from '../parts/Chips.tsx'
import { Link } from '../parts/Link.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { nothing } from './invented-evening.ts'

export type LeanOn = {
  readonly id: string
  readonly name: string
  readonly number: string
  readonly atNight: boolean
}
type Props = {
  people: readonly LeanOn[]
  onAdd: (person: Omit<LeanOn, 'id'>) => void
  onDrop: (id: string) => void
  onSkip: () => void
  skip: 'skip' | 'back'
  onHide: () => void
}

/** A few people for the hard hours, and whether they may be written to at night. */
export function People({ people, onAdd, onDrop, onSkip, skip, onHide }: Props) {
  const words = say.ask.people
  const [name, setName] = useState('')
  const [number, setNumber] = useState('')
  const [atNight, setAtNight] = useState<'yes' | 'no'>()
  const add = () => {
    onAdd({ name: name.trim(), number: number.replace(/[^\d+]/g, ''), atNight: atNight === 'yes' })
    setName('')
    setNumber('')
    setAtNight(undefined)
  }
  const left =
    skip === 'skip' && people.length === 0
      ? { label: say.ask.skip, onGo: onSkip }
      : { label: skip === 'skip' ? say.hold.today : say.places.menu.title, back: true, onGo: onSkip }
  return (
    <Page
      top={<Top left={left} onHide={onHide} />}
      foot={name.trim() === '' ? undefined : <Reach onGo={add}>{words.add}</Reach>}
    >
      <Title>{words.title}</Title>
      <p class="lede">{words.lede}</p>
      {people.length > 0 && (
        <div class="rows">
          {people.map((person) => (
            <div class="channel" key={person.id}>
              <span class="row-label">
                {person.name}
                <small>
                  {[person.number, person.atNight ? words.anyHour : words.byDay].filter(Boolean).join(', ')}
                </small>
              </span>
              <Link small onGo={() => onDrop(person.id)}>
                {words.drop(person.name)}
              </Link>
            </div>
          ))}
        </div>
      )}
      <OneLine label={words.name} value={name} onInput={setName} />
      <OneLine label={words.number} value={number} onInput={setNumber} />
      <div class="stack">
        <h2>{words.atNight}</h2>
        <Chips
          label={words.atNight}
          options={[
            { value: 'yes', label: words.yes },
            { value: 'no', label: words.no },
          ]}
          chosen={atNight}
          onPick={setAtNight}
        />
      </div>
    </Page>
  )
}

const ann = { id: 'p1', name: 'Ann', number: '02079460000', atNight: true }
const still = { onAdd: nothing, onDrop: nothing, onSkip: nothing, onHide: nothing }

export const faces = {
  nobody: <People people={[]} skip="skip" {...still} />,
  ann: <People people={[ann]} skip="back" {...still} />,
  'a long name': (
    <People
      people={[
        ann,
        { id: 'p2', name: 'Wilhelmina Konstantinopolska-Featherstonehaugh', number: '', atNight: false },
      ]}
      skip="back"
      {...still}
    />
  ),
}
