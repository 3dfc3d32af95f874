/**
 * The words of a text as they were meant, whatever the thumb made of them at night: bare, lower-case, spelling
 * mended, one space between them, and a lone ` . ` where a sentence ends. Every word remembers where it stood.
 */

/** Meant on the left, as typed at night on the right. Kinds of one thing also share a name: all pills are pills. */
const meant: Record<string, string> = {
  you: 'u yu ya yous',
  your: 'ur yr youre',
  and: 'n nd',
  now: 'rn',
  to: '2',
  tonight: 'tonite 2nite 2night tnite tonght',
  tomorrow: 'tmrw tmr tomoz tomoro tomorow 2moro 2morrow tommorow',
  because: 'bc cuz coz cos',
  gonna: 'gona gunna finna ganna gon',
  going: 'goin',
  wanna: 'wana wan',
  want: 'wnt wants',
  dont: 'dnt dinnae dun',
  do: 'dae',
  out: 'oot',
  i: 'ah',
  im: 'iam',
  cant: 'cannot cnt couldnt cannae cudnt',
  kill: 'kil kll unalive unlive',
  killing: 'killin unaliving unliving',
  'kill myself': 'kms',
  die: 'dye dei',
  dying: 'dieing dyin',
  living: 'livin',
  'i dont know': 'idk',
  'dont know': 'dunno',
  myself: 'meself mself miself myslf mysel masel',
  mum: 'mom mam mama mammy mummy amma',
  dad: 'da papa daddy appa',
  kids: 'children boys girls weans kiddos',
  pills:
    'tablets pill tablet meds medication paracetamol tylenol ibuprofen codeine valium prescriptions xanax',
  goodbye: 'goodbyes bye',
  anymore: 'nomore anymair longer',
  life: 'lfe',
  dead: 'ded',
}

/** Two words that are one here, and the short form that stands for both. */
const joined: Record<string, string> = {
  'do not': 'dont',
  'can not': 'cant',
  'could not': 'cant',
  'will not': 'wont',
  'would not': 'wouldnt',
  'does not': 'doesnt',
  'is not': 'isnt',
  'i am': 'im',
  'i m': 'im',
  'i will': 'ill',
  'i ll': 'ill',
  'i shall': 'ill',
  'shall not': 'wont',
  'i have': 'ive',
  'i would': 'id',
  'i d': 'id',
  'going to': 'gonna',
  'want to': 'wanna',
  'any more': 'anymore',
  'no more': 'anymore',
  'any anymore': 'anymore',
  'no anymore': 'anymore',
  'my self': 'myself',
  'good bye': 'goodbye',
  'for ever': 'forever',
  'self harm': 'selfharm',
  'self harming': 'selfharm',
  'over dose': 'overdose',
}

const spellings = new Map(
  Object.entries(meant).flatMap(([word, typed]) => typed.split(' ').map((each) => [each, word] as const)),
)
const joins = new Map(Object.entries(joined))

/** Long words no everyday word lies one slip away from: those are mended even when the slip is a new one. */
const mended = [
  'suicide',
  'suicidal',
  'myself',
  'overdose',
  'goodbye',
  'anymore',
  'tonight',
  'funeral',
  'without',
]

/** One letter missing, added, changed, or two changed round. The first letter is always there. */
function oneSlip(typed: string, word: string): boolean {
  if (typed[0] !== word[0] || Math.abs(typed.length - word.length) > 1) return false
  let from = 1
  while (from < word.length && typed[from] === word[from]) from++
  const after = (a: number, b: number) => typed.slice(from + a) === word.slice(from + b)
  const turned = typed[from] === word[from + 1] && typed[from + 1] === word[from]
  return after(1, 1) || after(1, 0) || after(0, 1) || (turned && after(2, 2))
}

const digitsForLetters: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '!': 'i',
}

function mend(typed: string): string {
  let word = typed
  if (/\d/.test(word) && /[a-z]{2}/.test(word)) {
    word = word.replace(/[01345]/g, (digit) => digitsForLetters[digit] ?? digit)
  }
  // "pleeeease", "killll": a letter held down. English doubles consonants at an end, never vowels thrice.
  word = word.replace(/([aiu])\1{2,}|([a-z])\2{2,}/g, (_, vowel, other) => vowel ?? other + other)
  const known = spellings.get(word)
  if (known !== undefined) return known
  if (word.length > 5) for (const long of mended) if (oneSlip(word, long)) return long
  return word
}

const contracted = new Set([
  'its',
  'hes',
  'shes',
  'thats',
  'theres',
  'heres',
  'whats',
  'whos',
  'lets',
  'wheres',
  'hows',
])

/** "dad's" and "shotgun's" are dad and shotgun; "it's" and its like are left whole. */
const owned = (word: string, ending: string) =>
  /^['’]s$/i.test(ending) && !contracted.has(word) ? word.slice(0, -1) : word

export type Words = { line: string; starts: number[]; ends: number[] }

/** Past this a run of letters is no word; the rest of it is skipped, so that no one word costs much. */
const longestWord = 24

const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
/** Straight, curly, the accent used for one, and what stands for a letter in "k*ll": part of the word, not written. */
const insideWord = "'’‘ʼ`´*\u00ad\u200b\u200c\u200d\ufeff"
const sentenceEnds = '.!?\n;…'

/** The text as ` word word . word `, each with where it stood. One pass; never longer than a few times the text. */
export function wordsOf(text: string): Words {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const add = (word: string, start: number, end: number) => {
    const last = words.length - 1
    const both = last >= 0 ? joins.get(`${words[last]} ${word}`) : undefined
    if (both === undefined) {
      words.push(word)
      starts.push(start)
      ends.push(end)
      return
    }
    words[last] = both
    ends[last] = end
  }
  for (let at = 0; at < text.length; ) {
    if (isLetter(text.charCodeAt(at))) {
      const start = at
      let typed = ''
      while (at < text.length) {
        const code = text.charCodeAt(at)
        if (isLetter(code)) {
          if (typed.length < longestWord) typed += text.charAt(at)
        } else if (!insideWord.includes(text.charAt(at))) break
        at++
      }
      for (const word of mend(owned(typed.toLowerCase(), text.slice(at - 2, at))).split(' '))
        add(word, start, at)
    } else {
      if (sentenceEnds.includes(text.charAt(at)) && words.at(-1) !== '.') add('.', at, at + 1)
      at++
    }
  }
  return { line: ` ${words.join(' ')} `, starts, ends }
}
