import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { version } = JSON.parse(readFileSync(here('../../package.json'), 'utf8'))

/**
 * The faces of the gallery stand beside their screens and are left out of the app, with all they are made of [A30]: no
 * one reads them there, these calls do nothing but return, and reading a property does nothing either. That last is
 * not so of a signal; a reading for its effect alone, with its value unused, is refused by lint (noUnusedExpressions).
 */
const pure = ['heldAt', 'moment', 'instantOf', 'later', 'span', 'ended', 'Private']

/**
 * What loads before the first letter, with all it leans on, is one file. Left to itself the builder cuts it in two wherever
 * a page that is loaded late shares something with it: a second request, and 1.5 kB more.
 */
const first = { name: 'first', test: /app\/src\/main\.tsx$/ }

/**
 * Beside the build, never in it: for each script what its modules weigh, so that a check can say what the readers of text add
 * to what loads first [S15]. Weighed before names are shortened, so at least what they weigh in the end.
 */
const weighing: Plugin = {
  name: 'weighing',
  generateBundle(_, bundle) {
    const weights = Object.values(bundle).flatMap((file) => {
      if (file.type !== 'chunk') return []
      const modules = Object.entries(file.modules).map(([path, { code }]) => [
        path.slice(here('../../').length),
        code ? brotliCompressSync(code).length : 0,
      ])
      return [[file.fileName, Object.fromEntries(modules)]]
    })
    writeFileSync(here('weights.json'), JSON.stringify(Object.fromEntries(weights)))
  },
}

/**
 * Two pages: the app, and a gallery of every face for whoever works on it. The gallery is built only in the
 * mode `gallery`, into a folder of its own, for the tests; it never ships.
 */
export default defineConfig(({ mode }) => {
  const gallery = mode === 'gallery'
  return {
    root: here('.'),
    define: { BIDE_VERSION: JSON.stringify(version) },
    plugins: gallery ? [] : [weighing],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      // light-dark(), popover and module workers are there in these; older ones get no half-working page.
      target: ['chrome123', 'safari17.5', 'firefox125'],
      outDir: here(gallery ? 'dist-gallery' : 'dist'),
      emptyOutDir: true,
      // Inlined files become data: addresses, which the Content-Security-Policy refuses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: here(gallery ? 'gallery.html' : 'index.html'),
        output: { codeSplitting: { includeDependenciesRecursively: true, groups: [first] } },
        treeshake: { manualPureFunctions: pure, propertyReadSideEffects: false },
      },
    },
  }
})
