/**
 * Who is who. In the marked line the partner is `P` (as the one who does something) or `Q` (him, her, his), the two
 * of them are `B`, children `K`, a
 * counsellor `T`, a lawyer `L`, somebody else in the partner's or the writer's life `R`, anyone else `X`; the writer stays `i`, `me`, `my`. In what the partner is quoted as
 * saying, "I" is the partner, "me" is `M` and "you" the writer (`Y`). Where a sentence leaves its subject out ("packed a bag and
 * left"), the subject is put in again, without width.
 */
import { type Sentence, sentence, type Unit } from './units.ts'

type Gender = 'm' | 'f' | 't'

/** A marked text: what every reader below reads. */
export type Told = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** How the writer names the partner: each noun with how often. */
  readonly nouns: ReadonlyMap<string, number>
  /** The partner is called by a name. */
  readonly named: boolean
  /** Is there a partner at all? */
  readonly partnered: boolean
}

const partnerNouns: Record<string, Gender | undefined> = {
  husband: 'm',
  hubby: 'm',
  hubs: 'm',
  dh: 'm',
  stbxh: 'm',
  boyfriend: 'm',
  bf: 'm',
  fella: 'm',
  bloke: 'm',
  wife: 'f',
  wifey: 'f',
  dw: 'f',
  stbxw: 'f',
  missus: 'f',
  girlfriend: 'f',
  gf: 'f',
  fiancee: 'f',
  fiancée: 'f',
  fiance: undefined,
  fiancé: undefined,
  partner: undefined,
  spouse: undefined,
  stbx: undefined,
  ex: undefined,
  exhusband: 'm',
  exwife: 'f',
  exgf: 'f',
  exbf: 'm',
  lover: undefined,
}

/** After "my" only: a daughter is also a girl. */
const looseNouns: Record<string, Gender> = { man: 'm', guy: 'm', girl: 'f', lady: 'f', woman: 'f' }

const bareNouns = /^(?:husband|hubby|wife|wifey|bf|gf|boyfriend|girlfriend|dh|dw|stbxh|stbxw|stbx|ex)$/

const men = 'father dad daddy brother uncle nephew grandfather grandad grandpa son-in-law guy man bloke boy'
const women =
  'mother mom mum mam mama mummy sister aunt auntie niece grandmother grandma gran nan lady woman girl bird'
const some =
  'parents parent family friend friends mate mates buddy pal colleague coworker coworkers boss neighbour neighbor ' +
  'cousin cousins tenant tenants lodger lodgers landlord landlady customer customers student students employee employees manager supervisor founder founders cofounder nephew nephews niece nieces in-laws band bandmate inlaws relatives roommate flatmate doctor gp ' +
  'pastor priest minister vicar rabbi imam mediator teacher police cops officer people everyone everybody ' +
  'someone somebody anyone guys men women girls siblings sisters brothers uncles aunts dog cat client clients patient ' +
  'folks stranger ladies person mil fil sil bil kin elders boys'
const kids =
  'son sons daughter daughters kid kids child children baby babies toddler toddlers twins boys girls newborn infant ' +
  'stepson stepdaughter stepkids stepchildren bairns weans bairn lads kiddo kiddos ones ds dd lo'
const helping = 'counsellor counsellors therapist therapists psychologist psychiatrist counselor'
const lawyers = 'lawyer lawyers attorney attorneys solicitor solicitors barrister'
/** With "a" or "another" before it, or new: somebody else in the partner's life. */
const rivals =
  'man woman guy girl lady bloke lad chick girlfriend boyfriend gf bf coworker colleague trainer boss someone somebody person partner ex exgf exbf fella instructor mistress stranger'
const setOf = (words: string) => new Set(words.split(' '))
const manly = setOf(men)
const womanly = setOf(women)
const others = new Set([...manly, ...womanly, ...setOf(some)])
const young = setOf(kids)
const healers = setOf(helping)
const law = setOf(lawyers)
const rival = setOf(rivals)

const determiners =
  /^(?:my|our|his|her|their|a|an|the|this|that|some|another|one|two|three|four|five|both|all|your|mine)$/
/** A new person begins here. */
const anotherPerson = /^(?:my|our|his|her|their|your|the|a|an|this|that)$/
const stop =
  /^(?:[,;:()".—–/]|is|was|are|were|has|had|have|and|but|that|who|when|because|i|we|he|she|they|said|told|to|for|with|n't|do|does|did|will|would|can|could|of|in|on|at|from|as|if|so|'s|'m|'ve)$/
const verbAfter =
  /^(?:been|gone|left|not|always|just|so|the|a|an|in|got|now|also|never|going|very|really|being|still|too|made|told|said|asked|moved|done|taken|become|decided|only|since|n't|\p{L}+(?:ed|ing))$/u

const isPartner = (form: string) => Object.hasOwn(partnerNouns, form)

/** How the partner is named and which pronoun is theirs. */
function nounsIn(sentences: readonly Sentence[]): Map<string, number> {
  const nouns = new Map<string, number>()
  for (const { units } of sentences) {
    for (let at = 0; at < units.length; at++) {
      const form = units[at]?.form ?? ''
      if (form !== 'my' && !(bareNouns.test(form) && bare(units, at))) continue
      const to = form === 'my' ? nounFrom(units, at) : at
      const noun = to === undefined ? undefined : units[to]?.form
      if (noun !== undefined && !units[at]?.quoted) nouns.set(noun, (nouns.get(noun) ?? 0) + 1)
    }
  }
  return nouns
}

/** From a determiner to the partner's noun, over a few words such as "(now ex)" or "soon to be". */
function nounFrom(units: readonly Unit[], at: number): number | undefined {
  for (let to = at + 1; to <= at + 6 && to < units.length; to++) {
    const form = units[to]?.form ?? ''
    if (
      form === 'ex' &&
      exOther.test(
        units
          .slice(to + 1, to + 4)
          .map((unit) => unit.form)
          .join(' '),
      )
    )
      return undefined
    if (isPartner(form)) return notBusiness(units, to) ? lastOf(units, to) : undefined
    if (others.has(form) && !manly.has(form) && !womanly.has(form)) return undefined
    if (Object.hasOwn(looseNouns, form) && to === at + 1) return to
    if (others.has(form) || young.has(form)) return undefined
    if (anotherPerson.test(form) || (stop.test(form) && !/^(?:[()]|to|now|of|and)$/.test(form)))
      return undefined
  }
  return undefined
}

/** "ex - wife", "ex husband": the last noun of the two is the one. */
function lastOf(units: readonly Unit[], at: number): number {
  for (const step of [1, 2]) {
    const next = units[at + step]?.form ?? ''
    if (isPartner(next) && (step === 1 || units[at + 1]?.form === '-')) return at + step
  }
  return at
}

/** "my ex-boss", "my ex best friend". */
const exOther =
  /^(?:- )?(?:best )?(?:boss|friend|coworker|colleague|manager|neighbou?r|roommate|flatmate|landlord|employer|company|job|teacher|in|mother|father|therapist)/

const notBusiness = (units: readonly Unit[], at: number) =>
  !/^(?:business|law|dance|gym|training|running|study|writing|research|crime|sparring|lab|climbing|tennis|doubles|senior|managing)$/.test(
    units[at - 1]?.form ?? '',
  ) &&
  !(
    units[at]?.form === 'partner' &&
    /^in$/.test(units[at + 1]?.form ?? '') &&
    /^(?:crime|business|the)$/.test(units[at + 2]?.form ?? '')
  )

const bare = (units: readonly Unit[], at: number) => {
  const before = units[at - 1]?.form ?? ''
  if (units[at + 1]?.form === ':') return false
  if (/^(?:estranged|former|late|second|first|young|pregnant|new|current)$/.test(before)) return false
  return (
    !/^(?:my|our|his|her|their|a|an|the|this|that|your|'s|any|another|no|of|as|good|better|loving|perfect|ex|-|future|each|every|and|or|lovesick)$/.test(
      before,
    ) ||
    (before === 'and' && /^(?:me|i)$/.test(units[at - 2]?.form ?? ''))
  )
}

function genderOf(nouns: ReadonlyMap<string, number>, sentences: readonly Sentence[]): Gender {
  let m = 0
  let f = 0
  for (const [noun, count] of nouns) {
    const gender = partnerNouns[noun] ?? looseNouns[noun]
    if (gender === 'm') m += 4 * count
    if (gender === 'f') f += 4 * count
  }
  if (m !== f && Math.min(m, f) * 3 <= Math.max(m, f)) return m > f ? 'm' : 'f'
  let they = 0
  for (const { line } of sentences) {
    m += count(line, / (?:he|him|his) /g)
    f += count(line, / (?:she|her|hers) /g)
    they += count(line, / they /g)
  }
  return m + f < 2 && they > m + f ? 't' : m >= f ? 'm' : 'f'
}
const count = (line: string, what: RegExp) => [...line.matchAll(what)].length

const notNames =
  /^(?:i|a|the|god|jesus|lord|allah|mr|mrs|ms|dr|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|eid|diwali|ramadan|thanksgiving|valentine|valentines|facebook|instagram|whatsapp|snapchat|tinder|covid|tl|dr|tldr|edit|update|op|reddit|ptsd|adhd|bpd|but|and|so|because|he|she|we|they|it|my|our|his|her|you|this|that|then|now|when|what|how|why|who|if|in|on|at|for|to|no|yes|not|is|am|are|was|do|did|please|thanks|also|just|well|ok|okay|us|uk|usa|american|english|british|indian|nigerian|irish)$/
const speaks =
  /^(?:said|says|told|tells|is|was|has|had|'s|left|moved|wanted|wants|asked|asks|called|came|started|began|does|did|would|will|got|walked|never|just|still|broke|ended|texted|thinks|thought|felt|feels|went|cheated|won't)$/

/** Names of the partner: told ("my husband, Tom", "call her Ana"), or the only name that says and does things. */
function namesIn(sentences: readonly Sentence[], nouns: ReadonlyMap<string, number>): Set<string> {
  const told = new Set<string>()
  const doing = new Map<string, number>()
  for (const { units, line } of sentences) {
    const called = / call (?:him|her|them|my \w+) "? ?(\p{L}+) /u.exec(line)
    if (called?.[1] && !notNames.test(called[1])) told.add(called[1])
    for (let at = 0; at < units.length; at++) {
      const unit = units[at]
      if (!unit?.capital || notNames.test(unit.form) || isPartner(unit.form) || /'/.test(unit.form)) continue
      const before = units[at - 1]?.form ?? ''
      const back = before === ',' || before === '(' ? (units[at - 2]?.form ?? '') : before
      if (isPartner(back) && !/^(?:and|or)$/.test(before)) told.add(unit.form)
      else if (withMe(units, at, back)) doing.set(unit.form, (doing.get(unit.form) ?? 0) + 3)
      else if (
        !others.has(back) &&
        !young.has(back) &&
        speaks.test(units[at + 1]?.form ?? '') &&
        !/^(?:in|at|to|of|from)$/.test(before) &&
        (at > 0 || unit.form.length === 1 || true)
      )
        doing.set(unit.form, (doing.get(unit.form) ?? 0) + 1)
    }
  }
  if (told.size === 0 && nouns.size === 0 && doing.size > 0) {
    const first = [...doing]
      .filter(([name]) => !/^(?:\p{L}+(?:ing|ed|ly|s))$/u.test(name))
      .sort((a, b) => b[1] - a[1])[0]
    if (first) told.add(first[0])
  }
  return told
}

/** "Ben and I", "me and Tariq". */
const withMe = (units: readonly Unit[], at: number, back: string): boolean => {
  const [before, after, next] = [units[at - 1]?.form, units[at + 1]?.form, units[at + 2]?.form]
  if (others.has(back) || young.has(back)) return false
  return (
    (after === 'and' && /^(?:i|me|myself)$/.test(next ?? '')) ||
    (before === 'and' && /^(?:me|myself)$/.test(units[at - 2]?.form ?? ''))
  )
}

type Marking = { gender: Gender; names: ReadonlySet<string>; loose: boolean; ex: boolean }

const pronounOf: Record<string, Gender> = { he: 'm', she: 'f', they: 't' }
const objectOf: Record<string, Gender> = {
  him: 'm',
  his: 'm',
  himself: 'm',
  her: 'f',
  hers: 'f',
  herself: 'f',
  them: 't',
  their: 't',
  themselves: 't',
  themself: 't',
}

/** "he tell me": as many Englishes have it. */
const bareVerb =
  /^(?:say|tell|want|need|leave|come|move|ask|call|refuse|bring|sleep|live|stay|ignore|think|feel|love|keep|get|give|start|work)$/

/** One sentence with people for words. */
function marked(units: readonly Unit[], how: Marking): Unit[] {
  const out: Unit[] = []
  let stranger: Gender | undefined
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit
    const group = personFrom(units, at, how)
    if (group) {
      const last = units[group.to] as Unit
      out.push({ ...unit, form: group.form, end: last.end })
      if (group.form === 'X') stranger = manly.has(last.form) ? 'm' : womanly.has(last.form) ? 'f' : stranger
      if (group.form === 'P') stranger = undefined
      at = group.to
      continue
    }
    const last = out.at(-1)?.form ?? ''
    const form = pronoun(namedSo(units, at) ?? unit.form, how.gender, stranger)
    out.push({ ...unit, form: /^[PX]$/.test(last) && bareVerb.test(form) ? `${form}s` : form })
  }
  return pairs(out)
}

/** "So himself ended it": as it is said in Ireland, of the one who does something. */
function namedSo(units: readonly Unit[], at: number): string | undefined {
  const form = units[at]?.form
  if (form !== 'himself' && form !== 'herself') return undefined
  if (!/^(?:so|and|but|,|then|when|that)?$/.test(units[at - 1]?.form ?? '')) return undefined
  if (!finite.test(units[at + 1]?.form ?? '')) return undefined
  return form === 'himself' ? 'he' : 'she'
}

function pronoun(form: string, gender: Gender, stranger: Gender | undefined): string {
  const subject = pronounOf[form]
  const object = objectOf[form]
  const one = subject ?? object
  if (one === undefined) return form === 'we' ? 'B' : form
  const partner = one === gender && stranger !== gender
  if (subject) return partner ? 'P' : 'X'
  return partner ? 'Q' : 'x'
}

/** A person named by several words beginning here. */
function personFrom(
  units: readonly Unit[],
  at: number,
  how: Marking,
): { form: string; to: number } | undefined {
  const form = units[at]?.form ?? ''
  if (how.names.has(form) && units[at]?.capital) return owner(units, at, 'P')
  if (form === 'my' || form === 'our') {
    const to = nounFrom(units, at)
    if (to !== undefined) return owner(units, to, units[to]?.form === 'ex' && !how.ex ? 'X' : 'P')
  }
  if (bareNouns.test(form) && bare(units, at) && units[at - 1]?.form !== 'the') return owner(units, at, 'P')
  if (form === 'the' && isPartner(units[at + 1]?.form ?? '')) return owner(units, at + 1, 'P')
  if (how.loose && /^(?:this|a|the)$/.test(form) && Object.hasOwn(looseNouns, units[at + 1]?.form ?? ''))
    return { form: 'P', to: at + 1 }
  if (form === 'both' && units[at + 1]?.form === 'of' && units[at + 2]?.form === 'us')
    return { form: 'B', to: at + 2 }
  if (form === 'the' && units[at + 1]?.form === 'two' && units[at + 3]?.form === 'us')
    return { form: 'B', to: at + 3 }
  return otherFrom(units, at)
}

/** "my husband's friends" are others; "my husband's gone" is he. */
function owner(units: readonly Unit[], to: number, form: string): { form: string; to: number } {
  if (units[to + 1]?.form !== "'s" || verbAfter.test(units[to + 2]?.form ?? '')) return { form, to }
  for (let next = to + 2; next <= to + 4; next++) {
    const owned = units[next]?.form ?? ''
    if (young.has(owned)) return { form: 'K', to: next }
    if (others.has(owned)) return { form: 'X', to: next }
  }
  return { form: form === 'P' ? 'Q' : 'x', to: to + 1 }
}

function otherFrom(units: readonly Unit[], at: number): { form: string; to: number } | undefined {
  const form = units[at]?.form ?? ''
  if (!determiners.test(form)) return single(form, at, units[at + 1]?.form ?? '')
  const far = /^(?:one|two|three|four|five|six|both)$/.test(form) ? 2 : 4
  for (let to = at + 1; to <= at + far && to < units.length; to++) {
    const word = units[to]?.form ?? ''
    if (isRival(form, units, at, to)) return { form: 'R', to }
    if (ofAge(units, to))
      return { form: 'K', to: /^(?:girl|boy|lad)$/.test(units[to + 1]?.form ?? '') ? to + 1 : to }
    if (isYoung(form, word)) return { form: 'K', to }
    if (
      /^(?:my|our)$/.test(form) &&
      /^(?:boy|girl|lad|lass|youngest|oldest|eldest)$/.test(word) &&
      (to > at + 1 || word.endsWith('est'))
    )
      return { form: 'K', to }
    if (healers.has(word)) return { form: 'T', to }
    if (law.has(word)) return { form: 'L', to }
    if (others.has(word) || isPartner(word)) return ownerOfOther(units, to)
    if (stop.test(word) || anotherPerson.test(word)) return undefined
  }
  return undefined
}

/** "a 2 year old", "a nine year old girl": a child, though no noun says so. */
const ofAge = (units: readonly Unit[], to: number) =>
  units[to]?.form === 'old' &&
  /^(?:years?|months?|weeks?)$/.test(units[to - 1]?.form ?? '') &&
  !/^(?:man|woman|house|male|female|guy|marriage|relationship)$/.test(units[to + 1]?.form ?? '')

const isYoung = (before: string, word: string) =>
  young.has(word) &&
  !(/^(?:girls|boys|lads|ones)$/.test(word) && /^(?:the|some|all|his|her)$/.test(before)) &&
  word !== 'ones'

/** "another woman", "a new boyfriend", "her trainer", "his ex"; with "a" only after a word such as "met" or "with". */
function isRival(form: string, units: readonly Unit[], at: number, to: number): boolean {
  const word = units[to]?.form ?? ''
  const before = units[at - 1]?.form ?? ''
  const between = units.slice(at + 1, to).map((unit) => unit.form)
  if (!rival.has(word) || between.some((one) => /^(?:year|month|baby|little|oldest|youngest)$/.test(one)))
    return false
  if (/^(?:another|some)$/.test(form)) return true
  if (between.some((one) => /^(?:new|other|younger|married|different|random)$/.test(one))) return true
  if (/^(?:his|her|their)$/.test(form))
    return /^(?:coworker|colleague|trainer|boss|ex|girlfriend|boyfriend|instructor|mistress)$/.test(word)
  const met = /^(?:girl|lad|boy)$/.test(word)
    ? /^(?:with|seeing|met|dating|kissed|dated)$/
    : /^(?:with|for|seeing|met|dating|kissed|dated|to|by|loves|has|got|had|up)$/
  return /^(?:a|an|this|the)$/.test(form) && met.test(before)
}

function ownerOfOther(units: readonly Unit[], to: number): { form: string; to: number } {
  if (units[to + 1]?.form !== "'s" || verbAfter.test(units[to + 2]?.form ?? '')) return { form: 'X', to }
  for (let next = to + 2; next <= to + 4; next++)
    if (others.has(units[next]?.form ?? '') || isPartner(units[next]?.form ?? ''))
      return { form: 'X', to: next }
  return { form: 'x', to: to + 1 }
}

function single(form: string, at: number, next: string): { form: string; to: number } | undefined {
  if (young.has(form) && !/^(?:girls|boys|lads|ones|baby|lo|dd|ds|kid|child|son)$/.test(form))
    return { form: 'K', to: at }
  if (/^(?:someone|somebody|anyone)$/.test(form) && /^(?:else|new)$/.test(next))
    return { form: 'R', to: at + 1 }
  if (healers.has(form)) return { form: 'T', to: at }
  if (law.has(form)) return { form: 'L', to: at }
  if (
    /^(?:friends|family|someone|somebody|everyone|everybody|police|cops|people|mom|mum|dad|mil)$/.test(form)
  )
    return { form: 'X', to: at }
  return undefined
}

/** "P and i", "me and P": the two of them. */
function pairs(units: readonly Unit[]): Unit[] {
  const out: Unit[] = []
  for (let at = 0; at < units.length; at++) {
    const [a, and, c] = [units[at], units[at + 1], units[at + 2]]
    if (a && c && /^(?:and|&)$/.test(and?.form ?? '') && areTwo(a, c, units[at - 1]?.form)) {
      out.push({ ...a, form: 'B', end: c.end })
      at += 2
    } else if (a) out.push(a)
  }
  return out
}

/** After one of these the partner is whom it was done to, and a new clause begins: "I hit my wife and I hate myself". */
const did =
  /^(?:left|told|hit|lost|love|miss|hate|hurt|want|asked|called|texted|kicked|pushed|slapped|met|married|\p{L}{3,}ed)$/u

/** "my wife and I", "me and my wife"; but not "without me and he …", where a new clause begins. */
function areTwo(a: Unit, c: Unit, before: string | undefined): boolean {
  const two = `${a.form} ${c.form}`
  if (/^(?:P i|P me|P myself)$/.test(two)) return !did.test(before ?? '')
  if (!/^(?:i P|me P|myself P)$/.test(two)) return false
  return (
    c.end - c.start > 3 ||
    before === undefined ||
    /^(?:[,;:("—–-]|that|when|because|and|but|so|both|since|if)$/.test(before)
  )
}

/** Within the partner's own words "I" is the partner and "you" the writer; within the writer's, "you" is the partner. */
function quotesTurned(units: readonly Unit[], before: string): { units: Unit[]; speaker: string } {
  let speaker = before
  let last = before
  let direct = false
  const out = units.map((unit, at) => {
    if (unit.form === 'i' && /^(?:goes|like)$/.test(units[at - 1]?.form ?? '') && last === 'P') direct = true
    if (last === 'P' && !direct && !unit.quoted && saidOutright(units, at)) direct = true
    if (direct && !unit.quoted) return turned(unit, 'P')
    if (!unit.quoted || unit.form === '"') {
      if (/^(?:P|i|X)$/.test(unit.form)) last = unit.form
      if (
        unit.form === 'Q' &&
        /^(?:answer|reply|words|response|text|message|email|note|letter)$/.test(
          units[at + (/^(?:last|first|next|only|latest)$/.test(units[at + 1]?.form ?? '') ? 2 : 1)]?.form ??
            '',
        )
      )
        last = 'P'
      if (unit.form === '"') speaker = speakerOf(units, at, last)
      return unit
    }
    return turned(unit, speaker)
  })
  return { units: out, speaker: last }
}

const saying =
  /^(?:said|says|told|texted|wrote|replied|goes|answered|messaged|announced|shouted|screamed|whispered)$/
const outright = /^(?:i|you|please|no|let|we|this|stop|do|just|leave|sorry|it|maybe|yes)$/

/** Words of the partner without marks around them: "he said to me, please, you must let me go", "he says I can't, I don't love you". */
function saidOutright(units: readonly Unit[], at: number): boolean {
  const form = units[at]?.form ?? ''
  const mark = /^[,:]$/.test(units[at - 1]?.form ?? '')
  const verb = saidAt(units, mark ? at - 2 : at - 1)
  if (!verb) return false
  if (mark) return outright.test(form)
  return (
    form === 'i' && units.slice(at + 1).some((later) => !later.quoted && /^(?:you|your)$/.test(later.form))
  )
}

/** Is this the end of "said", "said to me" or "told me"? */
function saidAt(units: readonly Unit[], at: number): boolean {
  const form = units[at]?.form ?? ''
  if (saying.test(form) && form !== 'told') return true
  if (form !== 'me') return false
  const before = units[at - 1]?.form ?? ''
  return (
    /^(?:told|texted|messaged)$/.test(before) || (before === 'to' && saying.test(units[at - 2]?.form ?? ''))
  )
}

function turned(unit: Unit, speaker: string): Unit {
  const form = (speaker === 'i' ? turnedByWriter : turnedByPartner)[unit.form]
  return form === undefined ? unit : { ...unit, form }
}

/** Who speaks after this mark: named right after the closing one, or the last one who did anything. */
function speakerOf(units: readonly Unit[], open: number, last: string): string {
  for (let at = open + 1; at < units.length; at++) {
    if (units[at]?.form !== '"') continue
    const [next = '', after = ''] = [units[at + 1]?.form, units[at + 2]?.form]
    if (/^(?:P|i)$/.test(next) && /^(?:said|says|told|asked|replied|wrote|texted)$/.test(after)) return next
    break
  }
  return last
}

const turnedByPartner: Record<string, string | undefined> = {
  i: 'P',
  me: 'M',
  my: 'Q',
  myself: 'Q',
  you: 'Y',
  your: 'my',
  yourself: 'Y',
  P: 'X',
  Q: 'x',
}
const turnedByWriter: Record<string, string | undefined> = { you: 'P', your: 'Q' }

const finite =
  /^(?:left|went|told|said|took|came|got|began|ran|drove|sent|wrote|put|threw|had|has|was|is|does|did|do|will|would|wants|says|keeps|kept|refuses|broke|met|saw|slept|spent|made|gave|found|felt|knew|thought|became|let|hit|blew|lost|told|chose|cut|quit|swore|stood|fell|hung|rang|spoke|begged|can|could|tells|asks|ignores|blames|calls|texts|never|just|stays|sleeps|lives|fought|grew|bought|paid|read|brought|caught|held|split|shut|leaves|goes|comes|gets|\p{L}{2,}ed)$/u
const joins = /^(?:and|but|then|or|,)$/
const adverb = /^(?:then|just|also|even|finally|eventually|immediately|never|still|only|now|\p{L}+ly)$/u

/** Puts a left-out subject in again, without width, before a verb that follows "and", "but", "then" or a comma. */
function withSubjects(units: readonly Unit[], before: string): { units: Unit[]; subject: string } {
  const out: Unit[] = []
  let subject = ''
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit
    out.push(unit)
    if (isSubject(units, at)) subject = unit.form
    if (at === 0 && subject === '') {
      const first = firstSubject(units, before)
      if (first) {
        out.splice(-1, 0, { ...unit, form: first, end: unit.start })
        subject = first
      }
    }
    if (subject === '' || !joins.test(unit.form)) continue
    let verb = at + 1
    while (adverb.test(units[verb]?.form ?? '') && !finite.test(units[verb]?.form ?? '')) verb++
    const next = units[at + 1]
    if (
      next &&
      finite.test(units[verb]?.form ?? '') &&
      !(unit.form === ',' && /^(?:is|was|has|do|did|does|will|would|can)$/.test(next.form))
    )
      out.push({ ...next, form: subject, end: next.start })
  }
  return { units: out, subject: subject || before }
}

/** "Got dumped", "been ghosted": of the writer. */
const undergone = /^(?:dumped|ghosted|blocked|served|cheated|left|broken|ditched|rejected|played)$/

/** A sentence that begins with its verb: "Told him I hated it", "Said she needs space". */
function firstSubject(units: readonly Unit[], before: string): string | undefined {
  const [first = '', second = ''] = [units[0]?.form, units[1]?.form]
  if (/^(?:got|was|been|just)$/.test(first) && undergone.test(second)) return 'i'
  if (
    !finite.test(first) ||
    /^(?:is|was|do|did|does|will|would|can|could|has|had|just|never|let|put|read|get)$/.test(first)
  ) {
    return /^(?:been|have|just|trying|feeling|am)$/.test(first) && !/^(?:you|P|X|i)$/.test(second)
      ? 'i'
      : undefined
  }
  if (/^(?:me|Y)$/.test(second)) return 'P'
  if (/^(?:Q|P)$/.test(second) && !/^(?:said|says|thinks|thought|swears|swore|decided)$/.test(first))
    return 'i'
  return before || undefined
}

function isSubject(units: readonly Unit[], at: number): boolean {
  const form = units[at]?.form ?? ''
  if (form === 'i' || form === 'B') return true
  if (!/^[PXK]$/.test(form)) return false
  const width = (units[at]?.end ?? 0) - (units[at]?.start ?? 0)
  const before = units[at - 1]?.form ?? ','
  return (
    width <= 4 ||
    /^(?:[,;:()"—–-]|and|but|so|that|because|when|while|since|after|before|if|then|now|as|until|where|how|why|what|though|although|which|or|because|\d+)$/.test(
      before,
    )
  )
}

/** The text with its people marked. */
export function markPeople(text: string, sentences: readonly Sentence[]): Told {
  const nouns = nounsIn(sentences)
  const names = namesIn(sentences, nouns)
  const gender = genderOf(nouns, sentences)
  const current = [...nouns].filter(([noun]) => noun !== 'ex').reduce((sum, [, count]) => sum + count, 0)
  const how = {
    gender,
    names,
    loose: nouns.size === 0,
    ex: (nouns.get('ex') ?? 0) > current * 0.7 || current === 0,
  }
  let speaker = 'P'
  let subject = ''
  const told = sentences.map((one) => {
    const turned = quotesTurned(marked(one.units, how), speaker)
    speaker = turned.speaker
    const whole = withSubjects(turned.units, subject)
    subject = whole.subject
    return sentence(whole.units, one.question, one.fresh)
  })
  const partnered = nouns.size > 0 || names.size > 0 || told.some(({ line }) => / [PQ] /.test(line))
  return { text, sentences: told, nouns, named: names.size > 0, partnered }
}
