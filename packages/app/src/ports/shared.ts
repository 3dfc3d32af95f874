/**
 * What the phone's share sheet handed over, if this page was opened for it: the service worker has it in memory and gives
 * it to this page alone. `undefined`: nothing was shared, or the worker is gone; the app it came from still has it. [A57]
 */
export async function sharedHere(): Promise<string | undefined> {
  const worker = navigator.serviceWorker?.controller
  if (location.pathname !== '/shared' || !worker) return undefined
  const { port1, port2 } = new MessageChannel()
  return new Promise((done) => {
    const given = (text: unknown) => {
      port1.close()
      done(typeof text === 'string' && text.trim() !== '' ? text : undefined)
    }
    port1.onmessage = ({ data }) => given(data)
    setTimeout(given, 2_000)
    worker.postMessage('what-was-shared', [port2])
  })
}
