/**
 * What one try at a passphrase costs in a real Chromium, as fast as this machine is and slowed down four times:
 * `node bench/argon.mjs`. In the page itself, since a worker cannot be slowed down; beside it what the browser's own
 * PBKDF2 costs at 600,000 rounds. Figures with their day stand in docs/performance.md.
 */
import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from '../scripts/browser.mjs'
import { root } from '../scripts/files.mjs'

const folder = join(root, '.bench/argon')
rmSync(folder, { recursive: true, force: true })
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: folder,
    lib: { entry: 'packages/app/src/key-worker/argon.ts', formats: ['es'], fileName: () => 'argon.js' },
  },
})
const script = readFileSync(join(folder, 'argon.js'))
const server = createServer((request, response) => {
  const isScript = request.url === '/argon.js'
  response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html')
  response.end(isScript ? script : '<!doctype html><title>argon</title>')
})
await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening()))
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const browser = await chromium.launch({ executablePath: await findBrowser(), args: flags })
const page = await browser.newPage()
await page.goto(`http://localhost:${server.address().port}/`)
const session = await page.context().newCDPSession(page)

const measured = () =>
  page.evaluate(async () => {
    const { stretched } = await import('/argon.js')
    const passphrase = new TextEncoder().encode('four words or five of them')
    const salt = crypto.getRandomValues(new Uint8Array(16))
    const timed = async (work) => {
      const began = performance.now()
      await work()
      return performance.now() - began
    }
    const times = { argon: [], pbkdf2: [] }
    for (let n = 0; n < 7; n++) {
      const how = { salt, memory: 64 * 1024, passes: 3, lanes: 1 }
      times.argon.push(await timed(() => stretched(passphrase, how)))
      const key = await crypto.subtle.importKey('raw', passphrase, 'PBKDF2', false, ['deriveBits'])
      const rounds = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 }
      times.pbkdf2.push(await timed(() => crypto.subtle.deriveBits(rounds, key, 256)))
    }
    return times
  })

const sorted = (times) => [...times].sort((a, b) => a - b)
const told = (times) =>
  `${Math.round(sorted(times)[3])} ms (${Math.round(sorted(times)[0])} to ${Math.round(sorted(times)[6])})`
for (const rate of [1, 4]) {
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  const { argon, pbkdf2 } = await measured()
  console.log(
    `| Argon2id, 64 MiB, 3 passes | ${rate}x | ${told(argon)} | PBKDF2, not slowed: ${told(pbkdf2)} |`,
  )
}
await browser.close()
server.close()
