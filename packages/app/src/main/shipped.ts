/** What of others' work is in the files a person loads. A test holds it against the packages the rooms depend on. */
export const shipped = [
  { name: '@fontsource-variable/figtree', licence: 'OFL-1.1' },
  { name: '@fontsource-variable/newsreader', licence: 'OFL-1.1' },
  { name: '@preact/signals', licence: 'MIT' },
  { name: '@scure/bip39', licence: 'MIT' },
  { name: 'age-encryption', licence: 'BSD-3-Clause' },
  { name: 'hash-wasm', licence: 'MIT' },
  { name: 'hpke', licence: 'MIT' },
  { name: 'preact', licence: 'MIT' },
  { name: 'valibot', licence: 'MIT' },
] as const
