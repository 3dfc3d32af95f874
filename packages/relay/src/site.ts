import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** One file as it is sent: its bytes, and the same packed, where the build packed it. */
export type SiteFile = {
  type: string
  /** Quoted, over the unpacked bytes. */
  etag: string
  bytes: Uint8Array<ArrayBuffer>
  br?: Uint8Array<ArrayBuffer>
  gzip?: Uint8Array<ArrayBuffer>
}

/** By path, from `/`. Only what stands in this list is ever sent, so no path can lead out of the folder. */
export type Site = ReadonlyMap<string, SiteFile>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bin': 'application/octet-stream',
}

/** Reads a built app whole; it is about two megabytes. A file of a kind not listed above is not served. */
export function readSite(folder: string): Site {
  const site = new Map<string, SiteFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const file = join(entry.parentPath, entry.name)
    const bytes = bytesOf(file)
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`
    const packed = {
      ...(existsSync(`${file}.br`) && { br: bytesOf(`${file}.br`) }),
      ...(existsSync(`${file}.gz`) && { gzip: bytesOf(`${file}.gz`) }),
    }
    site.set(`/${relative(folder, file).split(sep).join('/')}`, { type, etag, bytes, ...packed })
  }
  return site
}

const bytesOf = (file: string) => new Uint8Array(readFileSync(file))
