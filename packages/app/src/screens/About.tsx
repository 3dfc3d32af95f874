import { Page } from '../parts/Page.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'

export type ThirdParty = { readonly name: string; readonly licence: string }
type Props = {
  version: string
  /** A hash over every file of it; `undefined`: not known here. */
  files: string | undefined
  /** Where the source of exactly this version can be had. */
  source: string
  notices: readonly ThirdParty[]
  /** Where someone is afraid the method is not for them, and is not spoken of. [G8] */
  afraid?: boolean
  onBack: () => void
  onHide: () => void
}

/** What Bide is, whose method it follows, and what nobody has shown about it. */
export function About({ version, files, source, notices, afraid, onBack, onHide }: Props) {
  const words = say.places.about
  return (
    <Page top={<Top left={{ label: say.places.menu.title, onGo: onBack, back: true }} onHide={onHide} />}>
      <Title>{words.title}</Title>
      {!afraid && (
        <div class="stack">
          <h2>{words.article}</h2>
          <p>
            {words.by} <em class="words">{words.articleName}</em>
          </p>
          <p class="soft">{words.her}</p>
          <p class="soft">{words.untested}</p>
        </div>
      )}
      <div class="stack">
        <h2>{words.privacy}</h2>
        <p class="soft">{words.privacyNote}</p>
      </div>
      <dl class="facts pairs">
        <div>
          <dt>{words.version}</dt>
          <dd>{version}</dd>
        </div>
        {files && (
          <div>
            <dt>{words.files}</dt>
            <dd>
              {files}
              <small class="soft"> {words.filesNote}</small>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.licence}</dt>
          <dd>{words.licenceName}</dd>
        </div>
        <div>
          <dt>{words.source}</dt>
          <dd>
            <a class="out" href={source} rel="noreferrer">
              {source.replace('https://', '')}
            </a>
          </dd>
        </div>
      </dl>
      <div class="facts">
        <h2>{words.notices}</h2>
        {notices.map(({ name, licence }) => (
          <p key={name} class="small soft">
            {words.notice(name, licence)}
          </p>
        ))}
      </div>
    </Page>
  )
}

const nothing = () => {}
const some = [
  { name: 'Preact', licence: 'MIT' },
  { name: 'Newsreader', licence: 'OFL-1.1' },
  { name: 'Figtree', licence: 'OFL-1.1' },
]

export const faces = {
  'a first version': (
    <About
      version="0.1.0"
      files="3fa9c1d27b80e456"
      source="https://bide.example/source/0.1.0.tar.gz"
      notices={some}
      onBack={nothing}
      onHide={nothing}
    />
  ),
  'for someone who is afraid': (
    <About
      version="0.1.0"
      files={undefined}
      source="/source.tar.gz"
      notices={some}
      afraid
      onBack={nothing}
      onHide={nothing}
    />
  ),
}
