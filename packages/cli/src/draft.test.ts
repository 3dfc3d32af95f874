import { expect, test } from 'vitest'
import { crisisAnswers, draftAnswers } from './draft.ts'

const answer = draftAnswers()
const context = { ask: 'space', openChannels: ['children'] }

test('[F7] a line is answered with labels and places, and never with the text', () => {
  const text = 'Please please answer me, I am begging you.'
  const answered = answer(JSON.stringify({ id: 'a1', text, context })) ?? ''
  const { id, patterns, spans } = JSON.parse(answered)
  expect(id).toBe('a1')
  expect(patterns).toContain('pleading')
  for (const { pattern, start, end } of spans) {
    expect(patterns).toContain(pattern)
    expect(text.slice(start, end).length).toBe(end - start)
  }
  expect(answered).not.toContain('begging')
  expect(
    JSON.parse(
      answer(JSON.stringify({ id: 2, text: 'Her inhaler is in the blue bag for Thursday.', context })) ?? '',
    ),
  ).toEqual({
    id: 2,
    patterns: [],
    spans: [],
  })
})

test('[F7] a line without its context is read as under an ask for space; what is no such line is not answered', () => {
  const line = { id: 'a', text: 'I miss you. Do you miss me at all?' }
  expect(answer(JSON.stringify(line))).toBe(answer(JSON.stringify({ ...line, context: { ask: 'space' } })))
  for (const odd of ['', 'x', '[]', 'null', '{"id":"a"}', '{"text":"a"}', '{"id":{},"text":"a"}'])
    expect(answer(odd)).toBeUndefined()
})

test('[F7] where words of self-harm were heard is answered without the text', () => {
  const answer = crisisAnswers()
  const heard = JSON.parse(answer('{"id": 7, "text": "The bins are out. I want to die."}') ?? '')
  expect(heard).toEqual({ id: 7, crisis: true, start: 18, end: 31 })
  expect(answer('{"id": "b", "text": "The boiler man comes on Tuesday at nine."}')).toBe(
    '{"id":"b","crisis":false}',
  )
  expect(answer('not a line')).toBeUndefined()
})
