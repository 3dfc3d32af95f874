import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { everyAnswer } from './headers.ts'

const refusal = 'This request cannot be read.'

/**
 * Opens `app` on `host`, at `port` or the first free one of the next hundred; 0 lets the machine choose.
 * `'no-free-port'` when all are taken; any other trouble with the address is thrown.
 */
export async function listen(app: Hono, port: number, host: string): Promise<Server | 'no-free-port'> {
  // Node would answer a request without a host itself, and without the headers.
  const options = { requireHostHeader: false }
  const server = createServer(options, getRequestListener(app.fetch, { errorHandler: () => refuse() }))
  // What is no HTTP at all never reaches the app, and must carry the headers all the same.
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end(refusalInBytes())
  })
  for (let next = port; next <= Math.min(port + 100, 65_535); next++) {
    if ((await opened(server, next, host)) === 'open') return server
  }
  return 'no-free-port'
}

function opened(server: Server, port: number, host: string): Promise<'open' | 'taken'> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('taken')
      else reject(error)
    }
    server.once('error', failed)
    server.listen(port, host, () => {
      server.off('error', failed)
      resolve('open')
    })
  })
}

const refuse = () =>
  new Response(refusal, {
    status: 400,
    headers: { ...everyAnswer, 'Content-Type': 'text/plain; charset=utf-8' },
  })

function refusalInBytes(): string {
  const headers = { ...everyAnswer, 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' }
  const lines = Object.entries({ ...headers, 'Content-Length': String(refusal.length) })
  return `HTTP/1.1 400 Bad Request\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${refusal}`
}
