import type { Door, Vault } from '@bide/vault/vault'
import { type ReadonlySignal, type Signal, signal } from '@preact/signals'

/**
 * What is being typed, kept from its first letter. Each open box has a sealed slot of its own, overwritten as the
 * person types; putting the words down ends the slot and makes the event in one step.
 */
export type Box = {
  readonly id: string
  readonly text: ReadonlySignal<string>
  /** The words are on screen and could not be kept: the phone has no room. */
  readonly notKept: ReadonlySignal<boolean>
  type(text: string): void
  /** Shows words that are already kept elsewhere, unless something is being typed here. Nothing is written. */
  begin(words: string): void
  /** Resolves when what stands in the box is durable, or could not be made so. */
  settled(): Promise<void>
  /** The slot went with the event that its words became, or is not wanted: forget the text. */
  end(): void
}

/** Which box it is: the one for a hold, or one that belongs to a hold that is already there. */
export type BoxName =
  | 'hold'
  | `${'edit' | 'rewrite' | 'difference'}:${string}`
  | `fight:${string}:${string}`
  | 'night-line'
  | 'check-in'
  | 'gave'
  | 'cost'
  | 'ask-words'
  | 'ask-reason'
  | 'cue'
  | 'action'
  | 'legal-what'
  | 'never-sent'
  | 'note'
  | 'stop-words'
  | 'called'
  | 'story'
  | 'story-what'
  | 'story-theirs'
  | 'story-question'
  | 'story-hurts'
  | 'reply'
  | 'reply-theirs'
  | 'question'
  | 'would-change'
  | 'lean-why'
  | 'farewell'
  | 'different-this-time'
  | `parting:${'things' | 'practical' | 'people'}`

export type Drafts = {
  box(name: BoxName): Box
  /** Brings back what was being typed when Bide last went away. */
  restore(vault: Vault): Promise<void>
  /** True while any box holds words that are not yet an event, and not only those it began with: an update waits. */
  readonly hasWords: () => boolean
  /** How many boxes hold any. */
  readonly count: () => number
  settle(): Promise<void>
  forget(): void
}

type Kept = { box: BoxName; text: string }

const encode = (kept: Kept) => new TextEncoder().encode(JSON.stringify(kept))

function decode(bytes: Uint8Array): Kept | undefined {
  try {
    const { box, text } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Kept>
    return typeof box === 'string' && typeof text === 'string' ? { box, text } : undefined
  } catch {
    return undefined
  }
}

export function newDrafts(door: Door, newId: () => string): Drafts {
  const boxes = new Map<BoxName, Open>()

  const open = (name: BoxName): Open => {
    const known = boxes.get(name)
    if (known) return known
    const made = openBox(name, newId(), door, async (id) => {
      await door.dropDraft(id)
      return 'kept'
    })
    boxes.set(name, made)
    return made
  }

  return {
    box: open,
    async restore(opened) {
      for (const [name, drafts] of byBox(await opened.drafts())) {
        const box = open(name)
        const texts = drafts.map((draft) => draft.text)
        box.takeIn(texts, async () => {
          for (const { id } of drafts) await opened.dropDraft(id)
        })
        await box.settled()
      }
    },
    count: () => [...boxes.values()].filter((box) => box.text.value !== '').length,
    hasWords: () => [...boxes.values()].some((box) => box.holdsNew()),
    settle: async () => {
      await Promise.all([...boxes.values()].map((box) => box.settled()))
    },
    forget() {
      for (const box of boxes.values()) {
        box.clear()
        door.leaveDraft(box.id)
      }
      boxes.clear()
    },
  }
}

/** Drafts by the box they were typed in, oldest first. One that does not open stays where it is. */
function byBox(drafts: Awaited<ReturnType<Vault['drafts']>>): Map<BoxName, { id: string; text: string }[]> {
  const sorted = new Map<BoxName, { id: string; text: string }[]>()
  for (const { id, bytes } of drafts) {
    const kept = decode(bytes)
    if (kept) sorted.set(kept.box, [...(sorted.get(kept.box) ?? []), { id, text: kept.text }])
  }
  return sorted
}

type Open = Box & {
  /**
   * [A43] What was left in other boxes stands first, and what is typed already stays: nothing is overwritten. `done` is
   * called once it is all kept here, be it later, when there is room again.
   */
  takeIn(earlier: readonly string[], done: () => Promise<void>): void
  holdsNew(): boolean
  clear(): void
}

/**
 * In one box, oldest first. A text that stands whole in a later one is that one's beginning: a sudden end left both, the
 * old slot and the new one that had taken it in.
 */
const joined = (texts: readonly string[]): string =>
  texts
    .filter((text, i) => text.trim() !== '' && !texts.slice(i + 1).some((later) => later.includes(text)))
    .join('\n\n')

/**
 * [Note: The newest words win the next write]
 * A write takes a few milliseconds; letters come faster. One write is under way at a time, and when it ends the box is
 * written again if it has changed since. So the slot is never more than one write behind the screen, and no timer
 * stands between a letter and the disk.
 */
function openBox(name: BoxName, id: string, door: Door, drop: (id: string) => Promise<'kept'>): Open {
  const text: Signal<string> = signal('')
  const notKept = signal(false)
  let wanted = ''
  let kept = ''
  let elsewhere = ''
  let whenKept: (() => Promise<void>) | undefined
  let writing: Promise<void> | undefined

  async function write(): Promise<void> {
    while (wanted !== kept) {
      const now = wanted
      const outcome = now === '' ? await drop(id) : await door.keepDraft(id, encode({ box: name, text: now }))
      notKept.value = outcome === 'no-room'
      if (outcome === 'no-room') return
      kept = now
      await nowKept()
    }
  }

  async function nowKept(): Promise<void> {
    const done = whenKept
    whenKept = undefined
    await done?.()
  }

  const keep = () => {
    writing ??= write().finally(() => {
      writing = undefined
    })
    return writing
  }

  return {
    id,
    text,
    notKept,
    type(words) {
      text.value = words
      wanted = words
      void keep()
    },
    begin(words) {
      if (text.value !== '' || words === '') return
      text.value = words
      wanted = words
      kept = words
      elsewhere = words
    },
    async settled() {
      await writing
      if (wanted !== kept) await keep()
    },
    end() {
      text.value = ''
      wanted = ''
      kept = ''
      void nowKept()
    },
    takeIn(earlier, done) {
      const all = joined([...earlier, text.value])
      whenKept = done
      if (all !== text.value) this.type(all)
      else if (wanted === kept) void nowKept()
    },
    holdsNew: () => text.value.trim() !== '' && text.value !== elsewhere,
    clear() {
      text.value = ''
      wanted = kept
    },
  }
}
