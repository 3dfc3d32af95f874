/** The fitted model of the draft reader, from this origin or from what is kept of it offline; `undefined`: it could not be had. */
export async function draftModel(): Promise<Uint8Array | undefined> {
  try {
    const address = new URL('../../../core/src/language/draft/model.bin', import.meta.url)
    const response = await fetch(address, { credentials: 'omit' })
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
  } catch {
    // No network, and not kept either: the page then says nothing of how it arrives.
    return undefined
  }
}
