/** The same events in a Yjs array, kept by y-indexeddb as its pages say: nothing of it is sealed. */
import { IndexeddbPersistence } from 'y-indexeddb'
import { Doc } from 'yjs'
import { lifeOf } from './life.ts'

const name = 'bide-bench-yjs'

window.seedPeer = async (count) => {
  const doc = new Doc()
  const kept = new IndexeddbPersistence(name, doc)
  await kept.whenSynced
  const events = doc.getArray('events')
  let some = []
  const push = () => {
    doc.transact(() => events.push(some))
    some = []
  }
  for (const text of lifeOf(count)) {
    some.push(text)
    if (some.length === 100) push()
  }
  push()
  await new Promise((done) => setTimeout(done, 5_000))
  await kept.destroy()
}

/** Until every event is there as text; milliseconds. */
window.openPeer = async () => {
  const began = performance.now()
  const doc = new Doc()
  const kept = new IndexeddbPersistence(name, doc)
  await kept.whenSynced
  for (const text of doc.getArray('events').toArray()) JSON.parse(text)
  const took = performance.now() - began
  await kept.destroy()
  return took
}
