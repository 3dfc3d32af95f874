/**
 * What several tabs of one browser have in common: Web Locks and BroadcastChannel, within one process. For tests and
 * simulations, which run where neither exists.
 */
export type Tabs = {
  /** One tab's view: its locks go with it when it dies. */
  tab(): { locks: LockManager; channel: (name: string) => BroadcastChannel; die(): void }
}

type Waiting = {
  callback: (lock: Lock | null) => unknown
  grant: (value: unknown) => void
  fail: (e: unknown) => void
}

export function tabsInOneProcess(): Tabs {
  const holders = new Map<string, object>()
  const queues = new Map<string, { tab: object; waiting: Waiting }[]>()
  const channels = new Set<{ name: string; hear: (data: unknown) => void; tab: object }>()
  const dead = new WeakSet<object>()

  function next(name: string) {
    holders.delete(name)
    const following = queues.get(name)?.shift()
    if (following && dead.has(following.tab)) next(name)
    else if (following) hold(name, following.tab, following.waiting)
  }

  function hold(name: string, tab: object, { callback, grant, fail }: Waiting) {
    const holding = {}
    holders.set(name, holding)
    tabs.get(tab)?.add({ name, holding })
    const release = () => {
      if (holders.get(name) === holding) next(name)
    }
    Promise.resolve()
      .then(() => callback({ name, mode: 'exclusive' }))
      .then(
        (value) => {
          release()
          grant(value)
        },
        (error: unknown) => {
          release()
          fail(error)
        },
      )
  }

  const tabs = new Map<object, Set<{ name: string; holding: object }>>()

  return {
    tab() {
      const tab = {}
      tabs.set(tab, new Set())
      const request = (name: string, ...rest: unknown[]) => {
        const callback = rest.at(-1) as Waiting['callback']
        const options = (rest.length > 1 ? rest[0] : {}) as LockOptions
        return new Promise<unknown>((grant, fail) => {
          if (!holders.has(name)) hold(name, tab, { callback, grant, fail })
          else if (options.ifAvailable) Promise.resolve(callback(null)).then(grant, fail)
          else queues.set(name, [...(queues.get(name) ?? []), { tab, waiting: { callback, grant, fail } }])
        })
      }
      return {
        locks: { request } as unknown as LockManager,
        channel(name) {
          const channel = {
            onmessage: null as ((event: { data: unknown }) => void) | null,
            postMessage(data: unknown) {
              for (const other of channels) {
                if (other !== mine && other.name === name) queueMicrotask(() => other.hear(data))
              }
            },
            close: () => channels.delete(mine),
          }
          const mine = { name, tab, hear: (data: unknown) => channel.onmessage?.({ data }) }
          channels.add(mine)
          return channel as unknown as BroadcastChannel
        },
        die() {
          dead.add(tab)
          for (const channel of channels) if (channel.tab === tab) channels.delete(channel)
          for (const { name, holding } of tabs.get(tab) ?? []) if (holders.get(name) === holding) next(name)
        },
      }
    },
  }
}
