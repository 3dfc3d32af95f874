/** The words of a draft as they are meant, for counting: lower case, bare of apostrophes, thumb spellings written out. */

/** What is typed in a hurry, and the words it stands for. */
const typedFor: Record<string, string> = {
  2: 'to',
  4: 'for',
  u: 'you',
  ya: 'you',
  yu: 'you',
  ur: 'your',
  yr: 'your',
  youre: 'your',
  urs: 'yours',
  r: 'are',
  pls: 'please',
  plz: 'please',
  plss: 'please',
  plzz: 'please',
  n: 'and',
  nd: 'and',
  cos: 'because',
  coz: 'because',
  cuz: 'because',
  bc: 'because',
  w: 'with',
  y: 'why',
  ppl: 'people',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tomoz: 'tomorrow',
  '2moro': 'tomorrow',
  '2nite': 'tonight',
  tonite: 'tonight',
  msg: 'message',
  msgs: 'messages',
  txt: 'text',
  rn: 'right now',
  ik: 'i know',
  idk: 'i dont know',
  idc: 'i dont care',
  ily: 'i love you',
  wtf: 'what the hell',
  omg: 'god',
  bday: 'birthday',
  tho: 'though',
  thru: 'through',
  gonna: 'going to',
  gunna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  tryna: 'trying to',
  cant: 'cannot',
  luv: 'love',
  thx: 'thanks',
  ty: 'thanks',
  tks: 'thanks',
  wat: 'what',
  wot: 'what',
  abt: 'about',
  b4: 'before',
  smth: 'something',
  sth: 'something',
  nite: 'night',
  da: 'the',
  nah: 'no',
  yh: 'yes',
  ye: 'yes',
  yeah: 'yes',
  yep: 'yes',
  kk: 'ok',
  mom: 'mum',
  mam: 'mum',
  mummy: 'mum',
  mama: 'mum',
  mommy: 'mum',
  mammy: 'mum',
  daddy: 'dad',
  papa: 'dad',
  begging: 'beg',
  beging: 'beg',
  kiddo: 'kid',
  theyre: 'their',
}
const meant = new Map(Object.entries(typedFor).map(([typed, words]) => [typed, words.split(' ')]))

/** Marks that carry nothing here are passed over; emoji and other scripts count as words of one sign. */
const word = /[a-z][a-z0-9]*|\d+|[?!]+|[^\sa-z0-9?!.,;:'"()\-–—/…‘’“”]/gu

/** Past this a run of letters is no word, and its rest says nothing. */
const longest = 24

/** Numbers are all one number, and "???" is one sign of its own. */
function sign(found: string): string {
  const first = found.charCodeAt(0)
  if (first >= 48 && first <= 57) return meant.has(found) ? found : '0'
  if (first === 63 || first === 33) return found.length === 1 ? found : found.includes('?') ? '??' : '!!'
  return found.length > longest ? found.slice(0, longest) : found
}

export function wordsIn(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[’'‘`´\u200b-\u200d\ufeff\u00ad]/g, '')
    .replace(/([a-z])\1{2,}/g, '$1$1')
  const words: string[] = []
  for (const [found] of plain.matchAll(word)) {
    const one = sign(found)
    const known = meant.get(one)
    if (known) words.push(...known)
    else words.push(one)
  }
  return words
}
