import type { Partner, Pronoun } from '@bide/core/settings'
import { Chips } from '../parts/Chips.tsx'
import { OneLine } from '../parts/OneLine.tsx'
import { Page } from '../parts/Page.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'

type Props = {
  partner: Partner
  onChange: (partner: Partner) => void
  onBack: () => void
  onHide: () => void
}

const pronouns: readonly Pronoun[] = ['they', 'he', 'she']

/** How the other person is called in every sentence, with one sentence to see it by. */
export function Called({ partner, onChange, onBack, onHide }: Props) {
  const words = say.places.called
  return (
    <Page top={<Top left={{ label: say.places.menu.title, onGo: onBack, back: true }} onHide={onHide} />}>
      <Title>{say.places.menu.called(partner)}</Title>
      <p class="lede">{words.lede}</p>
      <div class="stack">
        <h2>{words.pronoun}</h2>
        <Chips
          label={words.pronoun}
          options={pronouns.map((value) => ({ value, label: words.pronouns[value] }))}
          chosen={partner.pronoun}
          onPick={(pronoun) => onChange({ ...partner, pronoun })}
        />
      </div>
      <OneLine
        label={words.name}
        placeholder={words.nameHint}
        value={partner.name}
        onInput={(name) => onChange({ ...partner, name })}
      />
      <div class="card" aria-live="polite">
        <h2>{words.example}</h2>
        <p class="words">{words.sentence(partner)}</p>
      </div>
    </Page>
  )
}

const nothing = () => {}
const still = { onChange: nothing, onBack: nothing, onHide: nothing }

export const faces = {
  'no name yet': <Called partner={{ pronoun: 'they', name: '' }} {...still} />,
  'my husband': <Called partner={{ pronoun: 'he', name: 'my husband' }} {...still} />,
  'a very long name': (
    <Called partner={{ pronoun: 'she', name: 'Wilhelmina Konstantinopolska-Featherstonehaugh' }} {...still} />
  ),
}
