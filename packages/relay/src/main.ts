import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listen } from './listen.ts'
import { serve } from './serve.ts'
import { readSite } from './site.ts'

/** `node dist/main.js [folder]`; PORT and HOST from the environment. Says where it is in one line. */
async function main(): Promise<string | undefined> {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../../app/dist', import.meta.url))
  if (!existsSync(folder)) return 'There is no built app to serve: run npm run build first.'
  const port = Number(process.env.PORT ?? 4178)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return 'PORT has to be a whole number up to 65535.'
  const host = process.env.HOST || '127.0.0.1'
  const server = await listen(
    serve(readSite(folder), (error) => console.error(error)),
    port,
    host,
  )
  if (server === 'no-free-port') return `Every port from ${port} to ${port + 100} is taken.`
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  }
  const address = server.address()
  const at = typeof address === 'object' && address ? address.port : port
  const name = process.env.HOST ? host : 'localhost'
  console.log(`Bide is at http://${name}:${at} (off localhost it needs https: see docs/hosting.md)`)
  return undefined
}

const trouble = await main()
if (trouble !== undefined) {
  console.error(trouble)
  process.exitCode = 1
}
