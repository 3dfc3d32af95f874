import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const relay = fileURLToPath(new URL('../../relay/dist/main.js', import.meta.url))
const folders = {
  app: fileURLToPath(new URL('../dist', import.meta.url)),
  gallery: fileURLToPath(new URL('../dist-gallery', import.meta.url)),
}

/** The built relay, serving what was built, at one address. */
export type Server = {
  /** On localhost, the one plain-http name that browsers trust with keys and service workers. */
  origin: string
  /** Stopped means gone: what answers after this answers without a network. */
  stop: () => Promise<void>
  /** At the same address again. `folder` serves another build than the one before. */
  start: (folder?: string) => Promise<void>
  /** Running, and with the build it began with. */
  isAsItBegan: () => boolean
}

export async function serverFor(what: keyof typeof folders): Promise<Server> {
  const port = await freePort()
  let process: ChildProcess | undefined
  let served = folders[what]

  const stop = async () => {
    const running = process
    process = undefined
    if (running === undefined || running.exitCode !== null) return
    const gone = once(running, 'exit')
    running.kill('SIGKILL')
    await gone
  }

  const start = async (folder: string = folders[what]) => {
    await stop()
    process = await started(folder, port)
    served = folder
  }
  const isAsItBegan = () => process?.exitCode === null && served === folders[what]

  await start()
  return { origin: `http://localhost:${port}`, stop, start, isAsItBegan }
}

/** Resolves when the relay has said where it is; throws what it said when that is not `port`. */
function started(folder: string, port: number): Promise<ChildProcess> {
  const env = { ...process.env, PORT: String(port), HOST: '' }
  const child = spawn(process.execPath, [relay, folder], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((resolve, reject) => {
    let said = ''
    const heard = (bytes: Buffer) => {
      said += bytes
      if (said.includes(`http://localhost:${port} `)) resolve(child)
      else if (said.includes('http://')) reject(new Error(`port ${port} was taken meanwhile: ${said}`))
    }
    child.stdout.on('data', heard)
    child.stderr.on('data', heard)
    child.once('exit', (code) => reject(new Error(`the relay ended with ${code}: ${said}`)))
  })
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
