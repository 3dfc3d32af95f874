/**
 * The headers of every answer, whatever it answers: a page, a file, a 404, a refusal.
 * | header | what it keeps out |
 * | --- | --- |
 * | Content-Security-Policy | code, styles, pictures and connections that are not Bide’s own; being framed |
 * | Referrer-Policy | telling another site that someone came from Bide |
 * | X-Content-Type-Options | a file taken for something it does not say it is |
 * | Cross-Origin-Opener-Policy, -Resource-Policy | other windows and sites reaching in |
 * | Permissions-Policy | sensors and devices Bide has no use for |
 * | X-Frame-Options | being framed, in browsers too old for frame-ancestors |
 *
 * [Note: The policy comes with every answer]
 * A worker obeys the policy its own file came with, not that of the page, and the service worker hands files on
 * with the headers they were kept with. An answer without the policy would be a place where nothing is forbidden.
 */
const policyWith = (script: string) =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The one policy names the addresses of the two workers; nothing else may become a script.
    'trusted-types bide',
  ].join('; ')

const policy = policyWith("'self'")

// Copying and sharing a message stay open; the rest of what a browser can lend is closed.
const closed = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

export const everyAnswer: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': closed.map((name) => `${name}=()`).join(', '),
  'X-Frame-Options': 'DENY',
}

/**
 * [S14] The key worker stretches passphrases with WebAssembly, which a policy has to allow by name. Its own file is the
 * only one that comes with the permission; no page has it.
 */
export const keyWorkerPolicy = policyWith("'self' 'wasm-unsafe-eval'")

const keyWorker = /^\/assets\/key-worker-[\w-]+\.js$/

export const headersFor = (path: string): Readonly<Record<string, string>> =>
  keyWorker.test(path) ? { ...everyAnswer, 'Content-Security-Policy': keyWorkerPolicy } : everyAnswer
