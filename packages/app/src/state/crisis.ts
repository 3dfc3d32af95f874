import { type ReadonlySignal, signal } from '@preact/signals'

/**
 * The calm panel for words of self-harm. It looks at each pause in typing, in every box; nothing of what it saw is kept
 * anywhere, and "not now" is remembered only until the lock [C2].
 */
export type CrisisWatch = {
  /** Why it is open; `undefined` while it is not. */
  readonly open: ReadonlySignal<'heard' | 'asked' | undefined>
  hear(text: string): void
  /** Words that sounded like it were read again: open, unless it was said not to. */
  heard(): void
  ask(): void
  notNow(): void
}

type Ports = {
  sounds: (text: string) => Promise<boolean>
  /** Calls after a pause in typing; returns what takes it back. */
  afterPause: (look: () => void) => () => void
}

export function newCrisisWatch({ sounds, afterPause }: Ports): CrisisWatch {
  const open = signal<'heard' | 'asked' | undefined>(undefined)
  let saidNotNow = false
  let takeBack = () => {}
  return {
    open,
    hear(text) {
      takeBack()
      if (saidNotNow) return
      takeBack = afterPause(async () => {
        const is = await sounds(text)
        if (is && open.value === undefined && !saidNotNow) open.value = 'heard'
      })
    },
    heard() {
      if (!saidNotNow && open.value === undefined) open.value = 'heard'
    },
    ask() {
      open.value = 'asked'
    },
    notNow() {
      if (open.value === 'heard') saidNotNow = true
      open.value = undefined
    },
  }
}
