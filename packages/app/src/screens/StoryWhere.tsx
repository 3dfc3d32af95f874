import type { Partner } from '@bide/core/settings'
import {
  type Agreed,
  type AskedFor,
  askedFors,
  leavers,
  nothingSaid,
  relationships,
  stages,
  thirdParties,
  type Where,
  wishes,
} from '@bide/core/story'
import { useState } from 'preact/hooks'
import { Chips } from '../parts/Chips.tsx'
import { Link } from '../parts/Link.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Reach } from '../parts/Reach.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { he, nothing } from './invented-evening.ts'

type Sign = Agreed['signs'][number]

/** A question that is offered, as it is asked. */
export type Offered = { readonly id: string; readonly asked: string }

type Props = {
  partner: Partner
  where: Where
  /** The words each was read from, where it was. */
  read: Partial<Record<keyof Where, string>>
  pronoun: Partner['pronoun']
  /** What they asked for, and the words it was read from. */
  asked: AskedFor | undefined
  askedIn: string | undefined
  /** What was told of danger. It counts until the person says that it is not so [SY5]. */
  signs: readonly Sign[]
  offered: readonly Offered[]
  /** The one that was read out of the story, or was picked before. */
  question: string | undefined
  ownQuestion: string
  hurts: string
  onOwnQuestion: (words: string) => void
  onHurts: (words: string) => void
  onPronoun: (pronoun: Partner['pronoun']) => void
  onKeep: (
    where: Where,
    asked: AskedFor | undefined,
    question: string | undefined,
    signs: readonly Sign[],
  ) => void
  onBack: () => void
  onHide: () => void
}

/** The first few of many; the rest are a tap away. */
const few = 6

/** Where the two stand, what is asked and what hurts: read from the words, and put right by the person [SY3]. */
export function StoryWhere(props: Props) {
  const { partner, read, offered } = props
  const text = say.story.where
  const [where, setWhere] = useState(props.where)
  const [asked, setAsked] = useState(props.asked)
  const [question, setQuestion] = useState(props.question)
  const [all, setAll] = useState(false)
  const [notSo, setNotSo] = useState<readonly Sign[]>([])
  const set =
    <K extends keyof Where>(key: K) =>
    (value: Where[K]) =>
      setWhere({ ...where, [key]: value })
  const own = props.ownQuestion.trim()
  const [first, others] = [
    offered.filter(({ id }) => id === question),
    offered.filter(({ id }) => id !== question),
  ]
  const shown = [...first, ...others].slice(0, all ? undefined : few)
  return (
    <Page
      top={
        <Top
          left={{ label: say.story.timeline.title, back: true, onGo: props.onBack }}
          onHide={props.onHide}
        />
      }
      foot={
        <Reach
          onGo={() =>
            props.onKeep(
              where,
              asked,
              own === '' ? question : own,
              props.signs.filter((sign) => !notSo.includes(sign)),
            )
          }
        >
          {text.keep}
        </Reach>
      }
    >
      <Title>{text.title}</Title>
      <p class="lede">{text.lede}</p>
      {props.signs.length > 0 && (
        <div class="card">
          <h2>{text.signs}</h2>
          {props.signs.map((sign) => (
            <div class="between" key={sign.flag + sign.by}>
              <span>{text.sign(sign.flag, sign.by, partner)}</span>
              <Link
                small
                onGo={() =>
                  setNotSo(notSo.includes(sign) ? notSo.filter((each) => each !== sign) : [...notSo, sign])
                }
              >
                {notSo.includes(sign) ? text.isSo : text.notSo}
              </Link>
            </div>
          ))}
        </div>
      )}
      <Asked
        label={text.pronoun}
        read={undefined}
        of={['he', 'she', 'they'] as const}
        labels={text.pronouns}
        chosen={props.pronoun}
        onPick={props.onPronoun}
      />
      <Asked
        label={text.left}
        read={read.whoLeft}
        of={leavers}
        labels={text.leavers(partner)}
        chosen={where.whoLeft}
        onPick={set('whoLeft')}
      />
      <Asked
        label={text.asked(partner)}
        read={props.askedIn}
        of={askedFors}
        labels={text.askedFors}
        chosen={asked}
        onPick={setAsked}
      />
      <Asked
        label={text.stage}
        read={read.stage}
        of={stages}
        labels={text.stages}
        chosen={where.stage}
        onPick={set('stage')}
      />
      <Asked
        label={text.bond}
        read={read.relationship}
        of={relationships}
        labels={text.bonds}
        chosen={where.relationship}
        onPick={set('relationship')}
      />
      <YesNo
        label={text.apart}
        read={read.livingApart}
        value={where.livingApart}
        onPick={set('livingApart')}
      />
      <YesNo label={text.children} read={read.children} value={where.children} onPick={set('children')} />
      <Asked
        label={text.third}
        read={read.thirdParty}
        of={thirdParties}
        labels={text.thirds}
        chosen={where.thirdParty}
        onPick={set('thirdParty')}
      />
      <Asked
        label={text.wish}
        read={read.wish}
        of={wishes}
        labels={text.wishes(partner)}
        chosen={where.wish}
        onPick={set('wish')}
      />
      <div class="stack">
        <h2>{text.question}</h2>
        <Chips
          label={text.question}
          options={shown.map(({ id, asked }) => ({ value: id, label: asked }))}
          chosen={own === '' ? question : undefined}
          onPick={setQuestion}
        />
        {!all && offered.length > few && (
          <Link small onGo={() => setAll(true)}>
            {text.moreQuestions}
          </Link>
        )}
      </div>
      <OneLine label={text.ownQuestion} value={props.ownQuestion} onInput={props.onOwnQuestion} />
      <OneLine
        nightLine
        label={text.hurts}
        value={props.hurts}
        onInput={props.onHurts}
        placeholder={text.hurtsHint}
      />
    </Page>
  )
}

type AskedProps<V extends string> = {
  label: string
  read: string | undefined
  of: readonly V[]
  labels: Record<V, string>
  chosen: V | undefined
  onPick: (value: V) => void
}

function Asked<V extends string>({ label, read, of, labels, chosen, onPick }: AskedProps<V>) {
  return (
    <div class="stack">
      <h2>{label}</h2>
      {read !== undefined && <p class="small soft">{say.story.where.read(read)}</p>}
      <Chips
        label={label}
        options={of.map((value) => ({ value, label: labels[value] }))}
        chosen={chosen}
        onPick={onPick}
      />
    </div>
  )
}

type YesNoProps = {
  label: string
  read: string | undefined
  value: boolean | undefined
  onPick: (value: boolean) => void
}

function YesNo({ label, read, value, onPick }: YesNoProps) {
  const { yes, no } = say.story.where
  return (
    <Asked
      label={label}
      read={read}
      of={['yes', 'no'] as const}
      labels={{ yes, no }}
      chosen={value === undefined ? undefined : value ? 'yes' : 'no'}
      onPick={(picked) => onPick(picked === 'yes')}
    />
  )
}

const face: Props = {
  partner: he,
  where: nothingSaid,
  read: {},
  pronoun: 'he',
  asked: undefined,
  askedIn: undefined,
  signs: [],
  offered: [
    'What can I do?',
    'Do I give up?',
    'Will he come back?',
    'Can I believe him?',
    'How do I get through this?',
    'Was it my fault?',
    'Do I take him back?',
    'What do I tell the children?',
  ].map((asked, n) => ({ id: `q${n}`, asked })),
  question: undefined,
  ownQuestion: '',
  hurts: '',
  onOwnQuestion: nothing,
  onHurts: nothing,
  onPronoun: nothing,
  onKeep: nothing,
  onBack: nothing,
  onHide: nothing,
}

export const faces = {
  'nothing was read': <StoryWhere {...face} />,
  'as it was read': (
    <StoryWhere
      {...face}
      where={{
        relationship: 'married',
        whoLeft: 'partner',
        livingApart: true,
        stage: 'wants_out',
        children: undefined,
        thirdParty: undefined,
        wish: 'reconcile',
      }}
      read={{
        whoLeft: 'about seven months ago, my husband left home',
        stage:
          'he began to talk of making it legal or permanent, and then again, and would not be moved from it by me',
      }}
      asked="let-go"
      askedIn="please, you have got to let me go"
      question="q0"
      hurts="he would only sigh"
    />
  ),
  'with danger told': (
    <StoryWhere
      {...face}
      signs={[
        { flag: 'violence', by: 'partner' },
        { flag: 'fear', by: 'writer' },
      ]}
    />
  ),
  'a question of one’s own': <StoryWhere {...face} ownQuestion="Do I write to him on his birthday?" />,
}
