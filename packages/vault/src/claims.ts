/** Which drafts this tab writes, so that no other tab takes one of them for abandoned. */
export type Claims = {
  /** Resolves once this tab holds the draft; to `false` when another living tab does. */
  take(id: string): Promise<boolean>
  mine(id: string): boolean
  leave(id: string): void
  leaveAll(): void
}

/**
 * [V8] A claim is a Web Lock held for as long as the tab lives: the browser lets go of it when the tab dies,
 * however it dies. Where there are no Web Locks each tab knows only its own drafts.
 */
export function claimsOf(locks: LockManager | undefined, prefix: string): Claims {
  const held = new Map<string, { taken: Promise<boolean>; release: () => void }>()

  function ask(id: string): { taken: Promise<boolean>; release: () => void } {
    if (locks === undefined) return { taken: Promise.resolve(true), release: () => {} }
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    const taken = new Promise<boolean>((resolve) => {
      const request = locks.request(`${prefix} draft ${id}`, { ifAvailable: true }, async (lock) => {
        resolve(lock !== null)
        if (lock) await released
      })
      // A page that is being torn down may refuse: then nobody else lives here to be kept away.
      request.catch(() => resolve(true))
    })
    return { taken, release }
  }

  return {
    async take(id) {
      const claim = held.get(id) ?? ask(id)
      held.set(id, claim)
      const taken = await claim.taken
      if (!taken && held.get(id) === claim) held.delete(id)
      return taken
    },
    mine: (id) => held.has(id),
    leave(id) {
      held.get(id)?.release()
      held.delete(id)
    },
    leaveAll() {
      for (const { release } of held.values()) release()
      held.clear()
    },
  }
}
