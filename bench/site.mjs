/** The built app, and beside it a page that fills its vault and the peers'; that page is never shipped. */
import { spawn } from 'node:child_process'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../scripts/files.mjs'
import { peerAliases } from './peers.mjs'

/** Resolves with the folder of the site, with a page for each of `peers`. Wants `npm run build` first. */
export async function makeSite(peers = []) {
  const pages = [...new Set(['seed', 'reads', ...peers.map(({ name }) => name)])]
  const site = join(root, '.bench/site')
  rmSync(site, { recursive: true, force: true })
  cpSync(join(root, 'packages/app/dist'), site, { recursive: true })
  await build({
    root: join(root, 'bench'),
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: peerAliases },
    build: {
      outDir: site,
      emptyOutDir: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages.map((name) => join(root, `bench/${name}.html`)) },
    },
  })
  writeFileSync(join(site, 'bare.html'), '<!doctype html><title>bare</title><textarea autofocus></textarea>')
  return site
}

/** Resolves with the address of the relay that serves a folder, on any free port. */
export function serveSite(site) {
  const child = spawn(process.execPath, [join(root, 'packages/relay/dist/main.js'), site], {
    env: { ...process.env, HOST: '' },
  })
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (bytes) => {
      const origin = /http:\/\/localhost:\d+/.exec(String(bytes))?.[0]
      if (origin) resolve({ origin, stop: () => child.kill() })
    })
    child.once('exit', () => reject(new Error('The relay ended before it said where it is.')))
  })
}
