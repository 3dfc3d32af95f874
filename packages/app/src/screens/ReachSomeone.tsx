import { say } from '../words/say.ts'

/** The person to lean on at this hour: to ring by day, to write to at night when they said so. */
export type Someone = { readonly name: string; readonly number: string; readonly way: 'ring' | 'write' }

export const linkTo = ({ number, way }: Someone) => `${way === 'ring' ? 'tel' : 'sms'}:${number}`

/** One row that rings or opens a text, with no network of ours in between. Nothing is sent by it. */
export function ReachSomeone({ someone }: { someone: Someone }) {
  const words = say.ask.people
  const { name, way } = someone
  return (
    <a class="row-way" href={linkTo(someone)}>
      <span class="row-label">{way === 'ring' ? words.ring(name) : words.write(name)}</span>
      <span class="note">
        {words.role} <span aria-hidden="true">›</span>
      </span>
    </a>
  )
}
