import { Page } from '../parts/Page.tsx'
import { Quiet, Quiets } from '../parts/Quiet.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'
import { nothing } from './invented-evening.ts'

/** Counts and kinds, none of them a word of the person's. `undefined`: the browser does not say, or not yet. */
export type Counts = {
  readonly version: string
  readonly browser: string
  readonly entries: number | undefined
  readonly unread: number
  readonly damaged: number | undefined
  readonly drafts: number
  readonly storage: { readonly used: number; readonly all: number } | undefined
  readonly persisted: boolean | undefined
  readonly errors: readonly { readonly kind: string; readonly where: string; readonly times: number }[]
}

type Props = {
  counts: Counts
  copied: 'not-yet' | 'copied' | 'refused'
  onCopy: () => void
  onBack: () => void
  onHide: () => void
}

/** What is copied is what is seen, line by line. */
export const linesOf = (counts: Counts): readonly (readonly [string, string])[] => {
  const words = say.backup.trouble
  const { storage, persisted, errors } = counts
  const some = (n: number | undefined) => (n === undefined ? words.counting : words.counted(n))
  return [
    [words.version, counts.version],
    [words.browser, counts.browser],
    [words.entries, some(counts.entries)],
    [words.unread, some(counts.unread)],
    [words.damaged, some(counts.damaged)],
    [words.drafts, some(counts.drafts)],
    [words.storage, storage ? words.storageOf(storage.used, storage.all) : words.unknown],
    [words.persisted, persisted === undefined ? words.unknown : persisted ? words.yes : words.no],
    [
      words.errors,
      errors.map(({ kind, where, times }) => words.error(kind, where, times)).join('; ') || words.none,
    ],
  ]
}

/** What helps whoever looks into trouble. It leaves this phone only by the person's own hand. [B7] */
export function Trouble({ counts, copied, onCopy, onBack, onHide }: Props) {
  const words = say.backup.trouble
  return (
    <Page
      top={<Top left={{ label: say.places.menu.title, onGo: onBack, back: true }} onHide={onHide} />}
      foot={
        <Quiets>
          <Quiet onGo={onCopy}>{words.copy}</Quiet>
        </Quiets>
      }
    >
      <Title>{words.title}</Title>
      <p class="lede">{words.lede}</p>
      <p class="soft">{words.inIt}</p>
      <dl class="found">
        {linesOf(counts).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="said" role="status">
        {copied === 'copied' ? words.copied : copied === 'refused' ? words.refused : ''}
      </p>
    </Page>
  )
}

const counts: Counts = {
  version: '0.2.0',
  browser: 'Chromium',
  entries: 1_412,
  unread: 0,
  damaged: 0,
  drafts: 1,
  storage: { used: 3_204_000, all: 2_000_000_000 },
  persisted: true,
  errors: [],
}
const face: Props = { counts, copied: 'not-yet', onCopy: nothing, onBack: nothing, onHide: nothing }
export const faces = {
  'nothing wrong': <Trouble {...face} />,
  'much wrong': (
    <Trouble
      {...face}
      copied="refused"
      counts={{
        ...counts,
        browser: 'WebKit',
        unread: 12,
        damaged: 1,
        storage: undefined,
        persisted: undefined,
        errors: [
          { kind: 'QuotaExceededError', where: 'place-D2kq81Lm.js:1:20412', times: 41 },
          { kind: 'TypeError', where: 'elsewhere', times: 1 },
        ],
      }}
    />
  ),
  'still counting': (
    <Trouble {...face} copied="copied" counts={{ ...counts, entries: undefined, damaged: undefined }} />
  ),
}
