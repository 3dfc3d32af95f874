import type { Settings } from '@bide/core/settings'
import { Chips } from '../parts/Chips.tsx'
import { Page } from '../parts/Page.tsx'
import { Title } from '../parts/Title.tsx'
import { Top } from '../parts/Top.tsx'
import { say } from '../words/say.ts'

type Props = {
  look: Settings['look']
  onPick: (look: Settings['look']) => void
  onBack: () => void
  onHide: () => void
}

/** Light, dark, or as the phone has it. */
export function Look({ look, onPick, onBack, onHide }: Props) {
  const words = say.places.look
  const options = [
    { value: 'phone', label: words.phone },
    { value: 'light', label: words.light },
    { value: 'dark', label: words.dark },
  ] as const
  return (
    <Page top={<Top left={{ label: say.places.menu.title, onGo: onBack, back: true }} onHide={onHide} />}>
      <Title>{words.title}</Title>
      <p class="soft">{words.note}</p>
      <Chips label={words.title} options={options} chosen={look} onPick={onPick} />
    </Page>
  )
}

const nothing = () => {}

export const faces = {
  'as the phone': <Look look="phone" onPick={nothing} onBack={nothing} onHide={nothing} />,
  dark: <Look look="dark" onPick={nothing} onBack={nothing} onHide={nothing} />,
}
