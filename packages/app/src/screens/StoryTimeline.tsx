import { Private, reveal } from '@bide/core/private'
import type { Partner } from '@bide/core/settings'
import { type Happening, type HappeningKind, happeningKinds, type Who, whos } from '@bide/core/story'
import type { Day, Moment } from '@bide/core/time'
import { useState } from 'preact/hooks'
import { Chips } from '../parts/Chips.tsx'
import { Many } from '../parts/Many.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Reach } from '../parts/Reach.tsx'
import { TimeBox } from '../parts/TimeBox.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { betweenDays, fullDayOf } from '../words/when.ts'
import { he, moment, nothing } from './invented-evening.ts'

type Props = {
  now: Moment
  partner: Partner
  written: Day
  /** In the order of their days. */
  happenings: readonly Happening[]
  /** What is said of the reading, where it found nothing or could not be done. */
  says: 'none' | 'unread' | undefined
  onSet: (happenings: readonly Happening[]) => void
  onKeep: () => void
  onBack: () => void
  onHide: () => void
  /** Only a face begins with one opened, or being changed. */
  begin?: number
  beginChange?: number | 'new'
}

/** What was read, by its days, each with the words it was read from: right, change, or leave it out [SY1]. */
export function StoryTimeline(props: Props) {
  const { now, partner, happenings, onSet } = props
  const [open, setOpen] = useState<number | undefined>(props.begin)
  const [changing, setChanging] = useState<number | 'new' | undefined>(props.beginChange)
  const text = say.story.timeline
  if (changing !== undefined) {
    const was = changing === 'new' ? undefined : happenings[changing]
    const done = (each: Happening | undefined) => {
      const others = happenings.filter((_, n) => n !== changing)
      if (each) onSet(was ? happenings.map((other) => (other === was ? each : other)) : [...others, each])
      else if (was) onSet(others)
      setChanging(undefined)
      setOpen(undefined)
    }
    return <Change {...props} was={was} onDone={done} onLeave={() => setChanging(undefined)} />
  }
  return (
    <Page
      top={
        <Top left={{ label: say.story.tell.title, back: true, onGo: props.onBack }} onHide={props.onHide} />
      }
      foot={
        <>
          <Reach onGo={props.onKeep}>{text.keep(happenings.length)}</Reach>
          <Quiets>
            <Quiet onGo={() => setChanging('new')}>{text.add}</Quiet>
          </Quiets>
        </>
      }
    >
      <Title>{text.title}</Title>
      <p class="lede">{props.says ? say.story.tell[props.says] : text.lede(fullDayOf(props.written, now))}</p>
      {happenings.length > 0 && (
        <>
          <p class="small soft">{text.often}</p>
          <Many of={happenings} list="timeline" words={say.places.ended}>
            {(each) => {
              const n = happenings.indexOf(each)
              return (
                <li key={n} class={open === n ? 'open' : undefined}>
                  <button
                    type="button"
                    class="happening"
                    aria-expanded={open === n}
                    onClick={() => setOpen(open === n ? undefined : n)}
                  >
                    <span class="happening-when">{each.when ? betweenDays(each.when, now) : text.noDay}</span>
                    <span class="happening-told">
                      <span class="happening-what">{text.happened(each.kind, each.who, partner)}</span>
                      <span class="happening-words">“{reveal(each.words)}”</span>
                    </span>
                  </button>
                  {open === n && (
                    <Quiets>
                      <Quiet onGo={() => setOpen(undefined)}>{text.right}</Quiet>
                      <Quiet onGo={() => setChanging(n)}>{text.change}</Quiet>
                      <Quiet
                        onGo={() => {
                          onSet(happenings.filter((other) => other !== each))
                          setOpen(undefined)
                        }}
                      >
                        {text.leaveOut}
                      </Quiet>
                    </Quiets>
                  )}
                </li>
              )
            }}
          </Many>
        </>
      )}
    </Page>
  )
}

type ChangeProps = Props & {
  was: Happening | undefined
  onDone: (each: Happening | undefined) => void
  onLeave: () => void
}

function Change({ now, partner, was, written, onDone, onLeave, onHide }: ChangeProps) {
  const text = say.story.change
  const [kind, setKind] = useState<HappeningKind | undefined>(was?.kind)
  const [who, setWho] = useState<Who | undefined>(was?.who)
  const [day, setDay] = useState<Day | ''>('')
  const [words, setWords] = useState(was ? reveal(was.words) : '')
  const when = day === '' ? was?.when : { earliest: day, latest: day }
  const keep =
    kind !== undefined && who !== undefined && words.trim() !== ''
      ? () =>
          onDone({
            kind,
            who,
            when,
            guessed: day === '' ? was?.guessed : undefined,
            words: new Private(words.trim()),
          })
      : undefined
  return (
    <Page
      top={<Top left={{ label: say.story.timeline.title, back: true, onGo: onLeave }} onHide={onHide} />}
      foot={
        <>
          {keep && <Reach onGo={keep}>{text.keep}</Reach>}
          {was && (
            <Quiets>
              <Quiet onGo={() => onDone(undefined)}>{text.drop}</Quiet>
            </Quiets>
          )}
        </>
      }
    >
      <Title>{text.title(was === undefined)}</Title>
      <OneLine label={text.words} value={words} onInput={setWords} />
      <div class="stack">
        <h2>{text.who}</h2>
        <Chips
          label={text.who}
          options={whos.map((value) => ({ value, label: text.whos(partner)[value] }))}
          chosen={who}
          onPick={setWho}
        />
      </div>
      <div class="stack">
        <h2>{text.what}</h2>
        <Chips
          label={text.what}
          options={happeningKinds.map((value) => ({ value, label: text.kinds(value) }))}
          chosen={kind}
          onPick={setKind}
        />
      </div>
      <TimeBox
        label={was?.when ? `${text.day} ${betweenDays(was.when, now)}` : text.day}
        only="day"
        value={day}
        max={written}
        onPick={setDay}
      />
    </Page>
  )
}

const told = (kind: HappeningKind, who: Who, words: string, when?: readonly [Day, Day]): Happening => ({
  kind,
  who,
  when: when && { earliest: when[0], latest: when[1] },
  words: new Private(words),
})
const six = [
  told('moved_out', 'partner', 'about seven months ago, my husband left home', ['2026-04-10', '2026-05-09']),
  told('changed_view', 'writer', 'our fights were over silly things'),
  told('asked_end', 'partner', 'about six weeks ago', ['2026-09-13', '2026-09-27']),
  told('pleaded', 'writer', 'I begged my husband', ['2026-09-13', '2026-09-27']),
  told('visit', 'writer', 'I went over to his apartment', ['2026-11-01', '2026-11-01']),
  told('asked_let_go', 'partner', 'please, you have got to let me go', ['2026-11-01', '2026-11-01']),
]
const face: Props = {
  now: moment('2026-11-24', 18, 40),
  partner: he,
  written: '2026-11-01',
  happenings: six,
  says: undefined,
  onSet: nothing,
  onKeep: nothing,
  onBack: nothing,
  onHide: nothing,
}

export const faces = {
  'six things': <StoryTimeline {...face} />,
  'one of them opened': <StoryTimeline {...face} begin={2} />,
  'nothing was read': <StoryTimeline {...face} happenings={[]} says="none" />,
  'it could not be read': <StoryTimeline {...face} happenings={[]} says="unread" />,
  'very long words': (
    <StoryTimeline {...face} happenings={[told('said', 'partner', 'he said that he '.repeat(40))]} />
  ),
  'a thousand': (
    <StoryTimeline
      {...face}
      happenings={Array.from({ length: 1000 }, (_, n) => told('said', 'partner', `he said it again, ${n}`))}
    />
  ),
  'one is changed': <StoryTimeline {...face} beginChange={2} />,
  'one is added': <StoryTimeline {...face} beginChange="new" />,
}
