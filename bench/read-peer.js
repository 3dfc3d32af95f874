/** The peers' reading of the same story, in a worker as ours: parts of speech and sentences, and dates by themselves. */
import * as chrono from 'chrono-node'
import nlp from 'compromise'

addEventListener('message', ({ data: { text } }) => {
  const sentences = nlp(text).sentences().json()
  postMessage({ sentences: sentences.length, dates: chrono.parse(text, new Date(2026, 10, 24)).length })
})
