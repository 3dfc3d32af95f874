import { Hono } from 'hono'
import { headersFor } from './headers.ts'
import type { Site, SiteFile } from './site.ts'

/**
 * The built app over HTTP. [S1] Every answer carries `everyAnswer`, [S14] the key worker its own policy. [S2] A place such as /record is the one page;
 * a file that is not there is a 404. `onMistake` hears of what should not have happened, never of who asked for what.
 */
export function serve(site: Site, onMistake: (error: Error) => void = () => {}): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(headersFor(context.req.path)))
      context.res.headers.set(name, value)
  })
  app.get('*', (context) => {
    const path = pathIn(site, context.req.path)
    const file = path === undefined ? undefined : site.get(path)
    if (path === undefined || file === undefined) return context.text('There is nothing here.', 404)
    return send(path, file, context.req.header('accept-encoding'), context.req.header('if-none-match'))
  })
  // [A57] Where a browser has lost the service worker, the share sheet asks here: the body is not read, and Bide opens.
  app.post('/shared', (context) => context.redirect('/', 303))
  app.all('*', (context) => context.text('Only GET and HEAD are answered here.', 405, { Allow: 'GET, HEAD' }))
  app.onError((error, context) => {
    onMistake(error)
    return context.text('Something went wrong here.', 500)
  })
  return app
}

/** Places are plain words: /today, /record/contact. Anything else has to be a file. */
function pathIn(site: Site, path: string): string | undefined {
  if (site.has(path)) return path
  return /^(\/[a-z0-9-]+)*\/?$/.test(path) ? '/index.html' : undefined
}

function send(path: string, file: SiteFile, accepted = '', known = ''): Response {
  const packing = (['br', 'gzip'] as const).find((name) => file[name] && accepts(accepted, name))
  const headers = new Headers({ 'Content-Type': file.type, 'Cache-Control': keepFor(path), ETag: file.etag })
  if (file.br || file.gzip) headers.set('Vary', 'Accept-Encoding')
  // W/ is what a proxy writes that packs on its way; the bytes inside are the same.
  const seen = known.split(',').map((etag) => etag.trim().replace(/^W\//, ''))
  if (seen.includes(file.etag)) return new Response(null, { status: 304, headers })
  if (packing) headers.set('Content-Encoding', packing)
  return new Response(packing ? file[packing] : file.bytes, { headers })
}

/** [S3] What carries its hash in its name never changes; everything else is asked for anew each time. */
const keepFor = (path: string) =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'

/** Whether an Accept-Encoding header names `packing` without giving it a weight of nought (RFC 9110, 12.5.3). */
function accepts(header: string, packing: string): boolean {
  return header.split(',').some((part) => {
    const [name, weight] = part.split(';').map((word) => word.trim().toLowerCase())
    return name === packing && !/^q=0(\.0*)?$/.test(weight ?? '')
  })
}
