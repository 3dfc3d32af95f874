import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { everyAnswer, keyWorkerPolicy } from './headers.ts'
import { listen } from './listen.ts'
import { serve } from './serve.ts'
import { readSite } from './site.ts'

const folder = mkdtempSync(join(tmpdir(), 'bide-site-'))
const script = 'export const quiet = true\n'.repeat(40)
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Bide</title>')
writeFileSync(join(folder, 'sw.js'), '// keeps')
writeFileSync(join(folder, 'assets/index-ab12.js'), script)
writeFileSync(join(folder, 'assets/key-worker-ab12.js'), 'stretches')
writeFileSync(join(folder, 'assets/index-ab12.js.br'), brotliCompressSync(script))
writeFileSync(join(folder, 'assets/index-ab12.js.gz'), gzipSync(script))
writeFileSync(join(folder, 'assets/words.woff2'), 'letters')
writeFileSync(join(folder, 'notes.secret'), 'not of a kind that is served')
writeFileSync(join(folder, '..', 'bide-outside.txt'), 'outside')
afterAll(() => rmSync(folder, { recursive: true }))
afterAll(() => rmSync(join(folder, '..', 'bide-outside.txt')))

const site = readSite(folder)
const app = serve(site)
const ask = (path: string, init?: RequestInit) => app.request(path, init)

const expectHeaders = (answer: Response) => {
  for (const [name, value] of Object.entries(everyAnswer)) expect(answer.headers.get(name), name).toBe(value)
}

describe('[S1] every answer carries the headers', () => {
  const etag = site.get('/index.html')?.etag ?? ''
  const answers: Record<string, [status: number, () => Response | Promise<Response>]> = {
    'the page': [200, () => ask('/')],
    'a place': [200, () => ask('/record')],
    'a script': [200, () => ask('/assets/index-ab12.js')],
    'the service worker': [200, () => ask('/sw.js')],
    'a font': [200, () => ask('/assets/words.woff2')],
    'an unchanged page': [304, () => ask('/', { headers: { 'if-none-match': etag } })],
    'only the head': [200, () => ask('/', { method: 'HEAD' })],
    'a missing file': [404, () => ask('/gone.js')],
    'what a share sheet hands over': [303, () => ask('/shared', { method: 'POST', body: 'x' })],
    'a refused method': [405, () => ask('/', { method: 'POST', body: 'x' })],
    'a mistake of ours': [500, () => serve(failingSite).request('/')],
  }
  for (const [name, [status, answer]] of Object.entries(answers)) {
    test(`[S1] ${name}`, async () => {
      const given = await answer()
      expect(given.status).toBe(status)
      expectHeaders(given)
    })
  }

  test('[S1] the policy allows nothing inline, nothing evaluated and nothing from elsewhere', () => {
    const policy = everyAnswer['Content-Security-Policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/)
  })
})

test('[S14] the key worker alone may run WebAssembly, and all else of its policy is the same', async () => {
  const worker = await ask('/assets/key-worker-ab12.js')
  expect(worker.status).toBe(200)
  expect(worker.headers.get('content-security-policy')).toBe(keyWorkerPolicy)
  expect(keyWorkerPolicy.replace(" 'wasm-unsafe-eval'", '')).toBe(everyAnswer['Content-Security-Policy'])
  for (const path of [
    '/',
    '/record',
    '/sw.js',
    '/assets/index-ab12.js',
    '/key-worker-ab12.js',
    '/gone/key-worker-1.js',
  ])
    expect((await ask(path)).headers.get('content-security-policy'), path).not.toContain('wasm')
})

const failingSite = new Map([...site])
failingSite.get = () => {
  throw new Error('the shelf fell over')
}

test('a mistake is told to whoever runs the relay, without what was asked for', async () => {
  const heard: Error[] = []
  const answer = await serve(failingSite, (error) => heard.push(error)).request('/record')
  expect(heard.map((error) => error.message)).toEqual(['the shelf fell over'])
  expect(await answer.text()).toBe('Something went wrong here.')
})

test.each(['/today', '/record', '/record/contact', '/decide', '/write', '/hurts'])(
  '[S2] %s is the one page',
  async (path) => {
    const answer = await ask(path)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await answer.text()).toContain('<title>Bide</title>')
  },
)

test.each([
  '/gone.js',
  '/assets/gone-12.css',
  '/favicon.ico',
  '/notes.secret',
  '/../bide-outside.txt',
  '/..%2fbide-outside.txt',
  '/%2e%2e/bide-outside.txt',
  '/assets/..%5c..%5cbide-outside.txt',
  '/assets//index.html',
  '/..%2f..%2fetc%2fpasswd',
])('[S2] %s is not there', async (path) => {
  expect((await ask(path)).status).toBe(404)
})

test('[S3] a hashed file is kept for a year; the page and the service worker are asked for anew', async () => {
  const keep = async (path: string) => (await ask(path)).headers.get('cache-control')
  expect(await keep('/assets/index-ab12.js')).toBe('public, max-age=31536000, immutable')
  for (const path of ['/', '/today', '/sw.js']) expect(await keep(path)).toBe('no-cache')
})

test('[S3] a page that did not change is not sent again, and one that did is', async () => {
  const etag = (await ask('/')).headers.get('etag') ?? ''
  const again = (known: string) => ask('/', { headers: { 'if-none-match': known } })
  expect((await again(`"other", W/${etag}`)).status).toBe(304)
  expect((await again('"other"')).status).toBe(200)
})

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['br;q=0.000', null],
  ['identity', null],
  ['', null],
])('[S4] to one who accepts "%s" a script is sent as %s', async (accepted, packing) => {
  const answer = await ask('/assets/index-ab12.js', { headers: { 'accept-encoding': accepted } })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const unpacked = { br: brotliDecompressSync, gzip: gunzipSync }
  expect(answer.headers.get('content-encoding')).toBe(packing)
  expect(answer.headers.get('vary')).toBe('Accept-Encoding')
  const text = packing === null ? bytes : unpacked[packing as keyof typeof unpacked](bytes)
  expect(new TextDecoder().decode(text)).toBe(script)
})

describe('over a socket', () => {
  const open: Server[] = []
  afterEach(() => {
    for (const server of open.splice(0)) server.close()
  })

  const opened = async (port: number) => {
    const server = await listen(app, port, '127.0.0.1')
    if (server === 'no-free-port') throw new Error('no port was free')
    open.push(server)
    return (server.address() as AddressInfo).port
  }

  const rawly = async (port: number, request: string) => {
    const socket = connect(port, '127.0.0.1')
    let heard = ''
    socket.on('data', (bytes) => {
      heard += bytes
    })
    socket.end(request)
    await once(socket, 'close')
    return heard
  }

  test('[S13] a port that is taken is left alone, and the next one used', async () => {
    const first = await opened(0)
    expect(await opened(first)).toBeGreaterThan(first)
  })

  test.each([
    ['what is no HTTP at all', 'hello\r\n\r\n', 400],
    ['a request without a host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a host that cannot be', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
    ['TRACE', 'TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 405],
    ['an absurd header', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(90_000)}\r\n\r\n`, 400],
    [
      'a path that climbs',
      'GET /../../bide-outside.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      404,
    ],
  ])('[S1] %s is refused, with the headers', async (_name, request, status) => {
    const heard = await rawly(await opened(0), request)
    expect(heard).toContain(`HTTP/1.1 ${status}`)
    expect(heard).not.toContain('outside')
    for (const [name, value] of Object.entries(everyAnswer))
      expect(heard.toLowerCase()).toContain(`${name}: ${value}`.toLowerCase())
  })
})
