/**
 * Does this text sound as if somebody may be thinking of ending their life, or of hurting themselves?
 *
 * The answer only opens a calm panel that blocks nothing, so the rule leans one way: to open once too often is
 * a small thing, to stay shut is not. It is no diagnosis and gives nobody a score. English only.
 *
 * How it reads, in three steps:
 * 1. `wordsOf` writes the text as bare lower-case words with one space between them, spelling mended, and a
 *    lone ` . ` where a sentence ends. Every word remembers where it stood.
 * 2. Idioms that borrow the words of death ("this traffic is killing me") are blanked out.
 * 3. What is left is held against two kinds of table. A row of `plain` opens the panel by itself. A row of
 *    `signs` means something only in company: each kind of sign has a weight of 1 or 2, and kinds that come to 3
 *    within some forty words open it too. Two people never say it in one sentence; most say it in pieces.
 *
 * In the tables a space is the space between two words, `<name>` stands for a class in `classes`, and `~n` for
 * up to n words of any kind inside the sentence. Nothing else repeats, so no row can run away on a long text.
 */

/** Where in the text it was heard: UTF-16 offsets, `end` not included. */
export type Heard = { start: number; end: number }

// ── 1. The words as they were meant ───────────────────────────────────────────────────────────────────────

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
  wanna: 'wana',
  want: 'wnt wants',
  dont: 'dnt',
  im: 'iam',
  cant: 'cannot cnt couldnt',
  kill: 'kil kll unalive unlive delete',
  killing: 'killin unaliving unliving',
  'kill myself': 'kms',
  die: 'dye dei',
  dying: 'dieing dyin',
  living: 'livin',
  'i dont know': 'idk',
  'dont know': 'dunno',
  myself: 'meself mself miself myslf mysel',
  mum: 'mom mam mama mammy mummy amma',
  dad: 'da papa daddy appa',
  kids: 'children boys girls weans kiddos',
  pills: 'tablets pill tablet meds medication paracetamol tylenol ibuprofen codeine valium prescriptions xanax',
  goodbye: 'goodbyes bye',
  anymore: 'nomore',
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
  'i had': 'id',
  'i d': 'id',
  'going to': 'gonna',
  'want to': 'wanna',
  'any more': 'anymore',
  'no more': 'anymore',
  'any longer': 'anymore',
  'no longer': 'anymore',
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
const mended = ['suicide', 'suicidal', 'myself', 'overdose', 'goodbye', 'anymore', 'tonight', 'funeral', 'without']

/** One letter missing, added, changed, or two changed round. The first letter is always there. */
function oneSlip(typed: string, word: string): boolean {
  if (typed[0] !== word[0] || Math.abs(typed.length - word.length) > 1) return false
  let from = 1
  while (from < word.length && typed[from] === word[from]) from++
  const after = (a: number, b: number) => typed.slice(from + a) === word.slice(from + b)
  const turned = typed[from] === word[from + 1] && typed[from + 1] === word[from]
  return after(1, 1) || after(1, 0) || after(0, 1) || (turned && after(2, 2))
}

const digitsForLetters: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '!': 'i' }

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

type Words = { line: string; starts: number[]; ends: number[] }

/** Past this a run of letters is no word; the rest of it is skipped, so that no one word costs much. */
const longestWord = 24

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
/** Straight, curly, the accent used for one, and what stands for a letter in "k*ll": part of the word, not written. */
const insideWord = "'’‘ʼ`´*\u00ad\u200b\u200c\u200d\ufeff"
const sentenceEnds = '.!?\n;…'

/** The text as ` word word . word `, each with where it stood. One pass; never longer than a few times the text. */
function wordsOf(text: string): Words {
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
      for (const word of mend(typed.toLowerCase()).split(' ')) add(word, start, at)
    } else {
      if (sentenceEnds.includes(text.charAt(at)) && words.at(-1) !== '.') add('.', at, at + 1)
      at++
    }
  }
  return { line: ` ${words.join(' ')} `, starts, ends }
}

// ── 2. The tables ─────────────────────────────────────────────────────────────────────────────────────────

const classes: Record<string, string> = {
  self: 'myself|me|herself|himself|themselves|themself|ourselves',
  want: 'want|wanna|wanted|wanting|wish|wished|wishing|hope|hoped|hoping|rather|sooner|ready|longing|praying|pray|prayed',
  soon: 'tonight|tomorrow|morning|soon|now|anymore|longer|again|ever|forever|weekend|christmas|friday|saturday|sunday|monday|today',
  no: 'no|not|dont|doesnt|didnt|isnt|aint|wasnt|cant|wont|never|nothing|any|little|without|lost|hardly',
  amount: 'all|every|everything|too many|whole|bunch|bottle|bottles|box|packet|pack|handful|lot|loads|rest|enough|more|extra|many',
  pills: 'pills|poison|overdose|sleeping pills|opioids|insulin|painkillers',
  means: 'pills|painkillers|rope|noose|gun|shotgun|pistol|rifle|blade|blades|razor|knife|poison|belt|petrol|kerosene|bleach|barrel|bullet|bullets',
  place: 'bridge|roof|rooftop|ledge|cliff|balcony|terrace|tracks|railway|track|overpass|headland|river|sea|lake|water|canal|train|trains|traffic|motorway|platform|edge|window|building|well',
  vehicle: 'bus|car|truck|lorry|train|tram|van',
  them: 'the kids|my kids|our kids|kids|him|her|them|everyone|everybody|mum|dad|my mum|my dad|the family|my family|people|my brother|my sister|they|your mum',
}

/** Borrowed words: things that are said every day and are about nothing of the kind. */
const idioms = [
  '(?:dying|die|killing|kill|dead|killed) (?:for a|for an|for some|of laughing|of laughter|laughing|of embarrassment|of shame|of boredom|of cringe|of heat|of cold|of thirst|of hunger|inside laughing)',
  'dying (?:to (?!be|get away)|for|of curiosity)',
  '(?:is|are|was|be|its|been|keeps|were|r) ~2 (?:killing|killin|killed) (?:me|you|us|my (?:back|feet|knees|head|vibe))',
  'wouldnt kill you|kill (?:time|switch|two birds|the (?:mood|vibe|lights|engine|grass|weeds))',
  '(?:cut|cutting|hurt|burn|burnt|burned) (?:myself|me|himself|herself|my (?:hand|finger|arm|leg|thumb)) ~2 (?:shaving|cooking|chopping|opening|gardening|playing|falling|on the|on a|at football|at work|off|some slack|a slice|on my|while|ironing)',
  'suicide (?:squad|squeeze|bomber|bombing|vest|note in the film|prevention (?:training|course|talk|volunteer)|watch on the)',
  '(?:end|ending) it (?:with|between|all between)',
  '(?:live|survive|function) without (?:coffee|caffeine|chocolate|my phone|wifi|netflix|tea)',
  'dead (?:right|set|chuffed|on|good|easy|nice|battery|phone|leg|line|tired|man walking)|dead and buried',
  '(?:battery|phone|laptop|car|wifi|plant|plants|boiler|fridge|engine) ~3 (?:die|dying|died|dead|dies)',
]

/** Rows that open the panel alone, by what they say. */
const plain = {
  /** The act, named. Also of somebody else: a life is named, and the panel asks quietly. */
  named: [
    'suicide|suicidal|suicides|suicidality|selfharm|selfharming|selfharmed|overdose|overdosed|overdosing',
    '(?:kill|killing|killed|kills|hang|hanging|hanged|hung|shoot|shooting|stab|drown|drowning|gas|poison|starve|top|topping|off|offing|finish|finishing|end|ending|delete) ~1 (?:myself|herself|himself|themselves|themself)',
    '(?:hurt|hurting|harm|harming|harmed|cut|cutting|burn|burning|injure|damage|punish|punishing|destroy) (?:myself|themselves|me myself)',
    '(?:wanna|gonna|said|says|threatened|threatening|trying|tried) ~3 (?:hurt|harm|cut) (?:herself|himself)',
    '(?:slit|slitting|cut|cutting|slash|slashed|hurt|hurting|burn) my (?:wrist|wrists|throat|arms|arm|legs|thighs|thigh)',
    'i ~1 cut again|started cutting|cutting again|ill cut|gonna cut|relapsed ~3 (?:arms|legs|cut|cutting)',
    '(?:gonna|to|will|ill) od|od on|oded',
    '(?:end|ending|ended|take|taking|took|finish|finishing|lose) ~1 (?:my|her|his|own|this) ~1 life',
    '(?:end|ending|finish) (?:it all|everything|it tonight|it for good|it now|it here|things for good)',
    '(?:thinking|think|thought|thoughts|stop thinking) (?:about|of) (?:ending|end) it|im ending it|ill end it|wanna end it|to end it',
    '(?:something|anything|things) ~3 to (?:myself|me myself)|do (?:anything|something|what|ill do) ~3 to myself|do to myself',
  ],
  /** Wanting not to live. */
  wanting: [
    '<want> ~3 (?:die|be dead|was dead|were dead|to be dead|end my life|cease|stop existing|not exist|not be alive|not wake|never wake|disappear forever|disappear for good|be gone forever)',
    '<want> ~4 (?:died|hit by a <vehicle>|never been born|never born|not woken|not wake|dont wake|never wake|take me in my sleep|takes me)',
    '(?:better|easier|relief) ~2 (?:i die|i died|if i died|if i die|im dead|i was dead|dead|off dead)',
    '(?:ill|i might|i may|i could|i should|im gonna|i just|let me|going to) ~1 (?:die|be dead)',
    '(?:dont|never|not|didnt) ~2 (?:wanna|want|wish|desire|like|care) ~2 (?:live|living|be alive|exist|existing|be here|being here|wake up|carry on|go on|be around|be on this)',
    '(?:hope|care|if|prefer|when) ~2 i (?:dont|never|didnt|do not|cant) wake up|never wake up|not wake up|wont wake up|not get up again|never get up|not woken up',
    '<no> ~3 (?:reason|point|meaning|purpose|will|sense|use|strength|wish|desire|value|interest|energy) ~3 (?:live|living|life|alive|going on|go on|carry on|carrying on|being here|keep going|continue|existing|exist|hanging around|stay alive|sticking around|staying)',
    '(?:tired|sick|weary|done|finished|fed up|had enough|quite enough|exhausted|bored) (?:of|with) ~1 (?:living|life|being alive|existing|being here|breathing|this world)',
    '(?:life|living|alive|existence) ~3 (?:isnt|aint|not|wasnt|no|never) ~2 (?:worth|living|bearable|point)|not worth living|worth living',
    '(?:cant|not|dont know how to) ~2 (?:live|living|go on living|stay alive|be alive|exist) ~2 (?:anymore|longer|like this|this life|another|with this|in this)',
    'nothing ~1 (?:to|worth) live for|nothing left for me|nothing left to (?:live|stay|hold)|what ~3 to live for|hate (?:being alive|living|my life)|not exist|stop existing|stopped being here|stop being here',
    '(?:sleep|sleeping) ~1 (?:forever|and never|and not|for good|for always)|close my eyes (?:forever|and never)',
    '(?:want|wanna|need|make|wish) ~3 (?:pain|hurting|noise|it all|everything|this|life) ~2 (?:stop|end|over|finished)',
    '(?:god|lord|jesus|allah|universe) ~3 (?:take me|take my life|call me home|let me go)|meet my maker',
    '(?:be|join|with) ~2 (?:mum|dad|nan|gran|him|her|god|jesus|angels) (?:in heaven|up there|in the sky|again in)',
  ],
  /** Others without me. */
  burden: [
    'better (?:off|without) ~2 (?:without me|dead|in the ground|if i|with me gone|im not|not having me|me gone|when im)',
    '(?:be|are|is|do|your|youll|theyll|kids|everyone|world) ~3 (?:better|happier|easier|lighter|freer|fine|ok|right|grand) ~3 (?:without me|me gone|me dead|if i (?:was|were|wasnt|werent|die|died|disappear))',
    '(?:im|i feel|being|only|just|such|i was) ~2 (?:a burden|burden|dead weight|a waste of space)',
    '(?:insurance|policy) ~6 (?:kids|without me|pay|pays|more)',
    'miss me (?:if|when) ~2 gone|notice if i ~2 (?:gone|died|disappeared|stopped|wasnt)|nobody would (?:miss|notice|care) ~2 (?:me|if)',
  ],
  /** Not being there any more. */
  absence: [
    '(?:wont|not|never|might not|may not|cant) ~2 (?:be|gonna be|being|around) ~1 (?:here|around|alive|there) ~3 (?:<soon>|when|to see|for|by|long|after)',
    '(?:surprised|shocked) ~2 if i(?:m|ll)? ~2 (?:not here|wont be here|gone|dead)',
    '(?:here|around|me|alive) ~2 (?:much|any|for much|for) longer|not long left for me',
    '(?:when|once|after|if|until|til) (?:im|i am) (?:gone|dead|not here|not around|in the ground|no longer|anymore here|buried|under)',
    '(?:wont|dont|not|never|anymore) ~2 (?:have|need|having) ~3 (?:worry|bother|trouble|deal|put up|problem) ~2 (?:about me|with me|me) ~2 (?:<soon>|much|after)',
    'never see me (?:alive|in this|breathing)|out of (?:everyones|your|the) way ~1 (?:for good|forever|soon|permanently)',
    'part of me ~3 (?:die|dead|gone|end)|future with(?:out)? me in it|wont see (?:christmas|the spring|the summer|new year|the year|another|the end|morning|tomorrow)',
    'dead (?:by|before|in the morning|tonight|tomorrow)|my dead body|dead body|see my body|find my body|identify (?:me|my|the)|the morgue',
    '(?:bury|burying|buried|cremate) (?:me|us)|my (?:funeral|grave|coffin|burial|obituary|headstone|eulogy)',
  ],
  /** A goodbye that means all of it. */
  farewell: [
    'tell ~4 (?:i|their dad|their mum|mum|dad|her dad|his dad|his mum|her mum) ~1 (?:loved|tried|always loved)',
    'goodbye (?:world|forever|everyone|all of you|cruel)|see you on the other side|in the next life|this is it for me',
    '(?:written|wrote|left|leaving|writing|write) ~3 (?:note|letter|letters|notes) ~4 (?:for after|when im|for when|after im|for the kids|to the kids|for mum)|(?:goodbye|suicide) (?:note|letter|letters)|left a note',
    '(?:affairs|everything|paperwork) in order',
  ],
  /** The means at hand. */
  means: [
    '(?:take|taking|took|taken|swallow|swallowed|swallowing|drink|drank|down|downed|had) ~4 (?:<amount>) ~4 (?:<pills>)',
    'how many (?:pills|it takes|would it take|to take)|(?:count|counted|counting|lined|lining|line|saving|saved|hoarding|stash|stashed|stockpiling) ~3 (?:pills|them|painkillers) (?:up|out|all)|(?:count|counted|counting|stashed|saving|hoarding|saved) ~3 (?:sleeping|pills|painkillers)|(?:pills|painkillers) ~3 (?:lined up|in front of|in my hand|ready|staring at me)',
    '(?:looking|staring|looked|stare|stared|look|holding|held) ~3 (?:<means>|bridge|tracks|cliff)',
    '(?:got|have|ive|bought|buy|buying|get|found|took|hold|keep|had|hid) ~3 (?:rope|noose|poison|razor blade|razor blades|kerosene) ~1 (?:ready|now|here|in|out|\\.)',
    '(?:drink|drank|take|took|taken|eat|ate|consume) ~2 (?:poison|bleach|kerosene|pesticide|acid)',
    '(?:jump|jumping|jumped|throw myself|throwing myself|step|walk|walking|wade|drive|driving|steer|swerve) ~2 (?:off|in front|into|under|onto|from) ~3 (?:<place>|<vehicle>|tree|wall|oncoming|lamppost|pylon|barrier|headland)',
    '(?:feel like|wanna|could|might|gonna|ready to|ill|about to) ~1 jump',
    '(?:im|sat|sitting|standing|stood|stand|sit|here|parked|going) ~3 (?:on|at|by|off|near|over) ~2 (?:edge|roof|bridge|ledge|cliff|balcony|terrace|tracks|railway|rooftop|headland|overpass|multi storey)',
    '(?:gun|barrel|knife|blade|pistol|shotgun|razor) ~3 (?:mouth|head|throat|wrist|wrists|temple|chest|myself|heart)',
    '(?:drunk|drank|taken|took|swallowed) something|rope in my hands',
  ],
  /** My safety, given into your hands, or told to you. */
  safety: [
    '(?:blood|death|life) (?:on|is on|will be on|is in|in) (?:your|you) (?:hands|conscience|head)',
    '(?:not|cant|dont|never) ~4 safe ~3 (?:tonight|alone|myself|own|house|right now|anymore|from myself)|im not safe|isnt safe to be alone',
    '(?:dont|cant|not) ~1 trust myself|scared of (?:myself|what i)|afraid of (?:myself|what i)|frightened of (?:myself|what i)|what i(?:ll| might| could| will| am gonna)? do to myself|dont know what ill do',
    '(?:only|one) ~2 (?:thing|reason|person) ~4 (?:keeping|keeps|stopping|stops|between|im (?:still )?(?:here|alive)|i am alive|im breathing)',
    '(?:keeping|keeps|kept|keep) me (?:alive|here|going|breathing)|between me and the',
    '(?:will|would|youll|gonna|cant) ~2 find me (?:dead|hanging|cold|gone|in the)|whod find me|who finds me|when you find me',
    '(?:dark|bad|scary|intrusive|horrible|ugly|awful) thoughts|darkness ~3 (?:me|back)|thoughts (?:of|about) (?:not|death|dying|hurting|harming|ending|being)',
    'crisis (?:line|team|text|unit|number|house)|samaritans|lifeline|suicide hotline|psych (?:ward|unit|team)|section me|sectioned',
    '(?:cant|dont wanna|wont|not|dont think i can|if i can|no strength to) ~2 (?:go on|carry on|keep going|keep on going|keep living|continue) ~1 (?:without|anymore|\\.|living|like|with|much|tbh|longer|another|im|if|now|and|but)',
    '(?:give|giving|given|gave) up on (?:life|living|everything|myself)|(?:no|only|one) way out|nothing matters|no future',
    '(?:worked out|planned|planning|plan|thought about|decided|know|knew) ~2 (?:how|where|when) (?:id|to|ill|i would|i will) do it|i have a plan|had a plan|ive a plan',
    '(?:wanna|to|could|just|gonna|might|ill) ~1 (?:disappear|vanish) ~1 (?:forever|for good|\\.|completely|from)',
  ],
}

/** Kinds of sign that mean it only in company, with their weight. */
const signs: readonly [weight: 1 | 2, rows: string[]][] = [
  // What hangs on your answer.
  [1, ['(?:if|unless|til|until|when|day|should|or) ~1 (?:you|your)', 'your choice|up to you|your move|its on you|pick up|last chance']],
  // A threat left open.
  [2, ['(?:ill|gonna|swear|will|going to|might|could|could just|just) ~2 do (?:it|something)', '(?:do|did|doing) something (?:stupid|silly|bad|drastic|crazy|awful|terrible|ill regret|dangerous)', 'nothing ~1 stopping me|stop me|step from which']],
  // What you will feel when it is too late.
  [2, ['too late|be sorry|live with (?:that|it|being|yourself)|then you(?:ll)? ~1 (?:know|see|understand)|remember me|read about me|hear about (?:me|my)|in the paper', 'widow|widower|without a (?:mum|dad|mother|father)|wont have a (?:dad|mum)|explain (?:it )?to (?:the kids|them|everyone)']],
  // No more of me.
  [2, ['(?:wont|never|not|dont|anymore|last) ~3 (?:see|hear|bother|trouble|problem|worry|around|in your way) ~2 (?:me|from me|again|you|anymore|about me)', 'ill be gone|im gone|be gone|gone for good|disappear|vanish|never (?:again|come back|coming back)|not (?:be )?(?:around|here)|wont be here|wont be around']],
  // Finality.
  [1, ['last (?:message|text|time|night|words|letter|thing|call|day)|forever|for good|goodbye|permanent|permanently|final|the end', 'im (?:so )?done|ive decided|i decided|have decided|made my mind up|made up my mind|over for me|finished']],
  // Putting things in order.
  [1, ['tell ~3 i love|look after|take care of|forgive me|my will|the will|insurance|passwords|paperwork|sorted ~3 (?:papers|everything)|letter to|letters|a note']],
  // Things and places.
  [2, ['<means>', '(?:on|at|to|from|near|into|over|by) ~2 <place>', 'garage ~4 (?:running|closed|door|engine)|running car|drive into|loaded']],
  // The hour.
  [1, ['tonight|by morning|in the morning|before morning|by (?:nine|ten|midnight)|10 pm|soon']],
  // Death, without a who.
  [2, ['die|dead|death|dying|died|funeral|alive|heaven|body|poison|bury|grave|wake up|the hospital|bleeding|blood|living']],
  // Worn out.
  [2, ['cant (?:do|take|cope|bear|stand|face|live|breathe) ~2 (?:this|it|anymore|another|with)|cant cope|no hope|hopeless|worthless|pointless|empty|numb|no point|nothing left|give up|giving up|given up|dont care anymore|im nothing|lost everything|hate myself|dark place|rock bottom|end of (?:my )?(?:tether|rope)|cant go on|dont see the point|whats the point']],
  // Help already named.
  [1, ['the doctor|my gp|therapist|counsellor|the hospital|dr \\w{2,15}|999|911|988|ambulance|with me tonight|ashamed|scares me|telling you|tell (?:my|anyone)|somebody|someone']],
]

// ── 3. Listening ──────────────────────────────────────────────────────────────────────────────────────────

/** A row of the tables as a regular expression: words stand between single spaces, gaps are bounded. */
function compile(rows: readonly string[]): RegExp {
  const source = rows
    .join('|')
    .replace(/<(\w+)>/g, (_, name: string) => `(?:${classes[name]})`)
    .replace(/~(\d) ?/g, '(?:[a-z0-9]+ ){0,$1}')
  return new RegExp(` (?:${source})(?= )`, 'g')
}

const idiom = compile(idioms)
const plainly = Object.values(plain).map(compile)
const kinds = signs.map(([weight, rows]) => ({ weight, said: compile(rows) }))

/** How far apart, in characters of plain words, signs may stand and still speak of one thing: some forty words. */
const together = 220
const enough = 3

type Stretch = { from: number; to: number }

/** [C1] The first words that make this text sound like it, or `undefined`. */
export function soundsLikeCrisis(text: string): Heard | undefined {
  const { line, starts, ends } = wordsOf(text)
  const read = line.replace(idiom, (said) => said.replace(/[a-z0-9]/g, '_'))
  const stretch = firstPlain(read) ?? firstTogether(read)
  if (!stretch) return undefined
  const first = spacesBefore(line, stretch.from)
  const last = spacesBefore(line, stretch.to) - 1
  return { start: starts[first] ?? 0, end: ends[last] ?? text.length }
}

const spacesBefore = (line: string, end: number) => {
  let count = 0
  for (let at = line.indexOf(' '); at !== -1 && at < end; at = line.indexOf(' ', at + 1)) count++
  return count
}

function firstPlain(line: string): Stretch | undefined {
  let first: Stretch | undefined
  for (const said of plainly) {
    said.lastIndex = 0
    const found = said.exec(line)
    if (found && (!first || found.index < first.from)) {
      first = { from: found.index, to: found.index + found[0].length }
    }
  }
  return first
}

function firstTogether(line: string): Stretch | undefined {
  const heard = kinds.flatMap(({ weight, said }, kind) =>
    [...line.matchAll(said)].map((m) => ({ kind, weight, from: m.index, to: m.index + m[0].length })),
  )
  heard.sort((a, b) => a.to - b.to)
  const latest = new Map<number, Stretch>()
  for (const { kind, from, to } of heard) {
    latest.set(kind, { from, to })
    let sum = 0
    let begin = from
    for (const [other, at] of latest) {
      if (at.from < to - together) latest.delete(other)
      else {
        sum += kinds[other]?.weight ?? 0
        begin = Math.min(begin, at.from)
      }
    }
    if (sum >= enough) return { from: begin, to }
  }
  return undefined
}
