/** Words of violence, threat, fear, self-harm, control, pursuit and orders, as rows over the marked line. */
import type { SafetyFlag } from './findings.ts'

type Rows = readonly (readonly ['s' | 'p' | 'w' | 'b' | 'o', string])[]

/** Parts of a body that somebody else may seize. */
const body = 'my (?:arm|arms|wrist|wrists|face|head|hair|neck|throat|shoulders?|jaw|leg|back)'
const blows =
  'hit|hits|hitting|slapping|punching|shoving|choking|grabbing|punched|punches|slapped|slaps|choked|chokes|strangled|strangles|shoved|shoves|pushed|pushes|grabbed|grabs|kicked|kicks|beat|beats|beating|bit|headbutted|struck|attacked|assaulted|restrained|pinned|dragged|raped|spat at|spat on|burned|burnt|manhandled|smacked|elbowed|tackled|groped|throttled|whacked|belted|thumped|cornered'
const notOut =
  '(?= )(?! (?:out|away|to the curb|off|back from|buttons|aside|myself|with (?:divorce|papers|the (?:news|papers|truth)|a (?:bill|question|divorce))|to (?:talk|go|see|get|tell|take|do|make|apply)))'

export const signRows: readonly (readonly [SafetyFlag, Rows])[] = [
  [
    'violence',
    [
      [
        's',
        '(?<s>P|i) {aux} (?:punches|kicks|breaks|slams|smashes|throws|hits) (?:the |my |our |a )?(?:walls?|doors?|things|stuff|phone|furniture|dishes|plates)',
      ],
      [
        's',
        "(?<s>P|i) (?:\\w+ ){0,2}(?:used to|would|'d|tried to|tries to|trying to|likes to) (?:\\w+ )?(?:hit|beat|slap|punch|choke|strangle|kick|push|shove|grab|bite|spit on|throw things at) (?:{me}|Q|P)",
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:pulled|dragged|yanked|grabbed|twisted|pulls|twists) (?:(?:{me}|Q) by (?:the|my|Q)|my (?:hair|arm|arms|wrist)|Q (?:hair|arm|wrist))',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:spits|spit|spat|scratched|stabbed|scratches|bites|pinches) (?:on |at )?(?:{me}|Q|P|my face)',
      ],
      ['w', 'i pushed past (?:P|Q)'],
      ['s', `(?<s>P|X|R) {aux} (?:${blows})(?: up| down)? (?:{me}|K|${body})${notOut}`],
      [
        's',
        `(?<s>i) {aux} (?:${blows})(?: up| down)? (?:P|Q|Q (?:arm|wrist|face|hair|neck|throat))${notOut}`,
      ],
      ['b', `B (?:\\w+ ){0,3}(?:${blows}|push|slap|shove|hurt) each other`],
      ['o', `(?:one of (?:them|x)|R|X) {aux} (?:${blows}) {me}`],
      [
        's',
        '(?<s>P|i) {aux} (?:put|puts|laid|lays|raised|raises|lifted) (?:Q|my|his|her|a|x|the) (?:hands?|fists?) (?:on|to|at|around|against) (?:{me}|P|Q|my|K)',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:threw|throws|throwing|hurled|flung|chucked) (?!up)\\w+ (?:[^ ]+ ){0,5}(?:at|against|towards) (?:{me}|P|Q|the wall|my)',
      ],
      [
        's',
        '(?<s>P|i|B) {aux} (?:got|gets|became|become|turned|turns|was|been|is|getting|becomes) (?:\\w+ )?(?:physical(?! (?:therap|contact|again with))|physically (?:violent|abusive|aggressive)|violent|aggressive)(?= )',
      ],
      ['s', '(?<s>P|i) {aux} (?:locked|bolted) (?:the|my|our|every) ~2 doors?'],
      [
        's',
        '(?<s>P|i) {aux} (?:blocked|blocking|blocks|barred|stood in) (?:the|my|our) (?:\\w+ )?(?:door|doorway|way out|way|exit|path|car)(?= )',
      ],
      ['s', '(?<s>P|i) {aux} stood in front of the (?:car|door)'],
      ['s', "P (?:would|did|does|will) n't let {me} (?:leave|go|out)"],
      [
        's',
        '(?<s>P|i) {aux} (?:held {me} down|pinned {me}|forced (?:himself|herself|Q) on|forced {me} (?:to have sex|into sex|onto|against|to sleep))',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:came|come|went|goes|comes) (?:after|at|for) (?:{me}|Q)(?= )(?! (?:for|to (?:dinner|church)))',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:smashed|broke|punched|kicked|smashes|smashing|trashed|wrecked|ripped|put (?:Q|my) fist through) (?:a hole|holes|(?:\\w+ )?(?:door|doors|wall|walls|tv|window|mirror|plates|dishes|phone|laptop|furniture|stuff|glass)|(?:my|Q) (?:\\w+ )?(?:phone|laptop|things|car|stuff|glasses))',
      ],
      [
        'p',
        '(?:physical|sexual|physically|sexually)(?:,| and| or| /)* (?:and |or )?(?:\\w+ )?(?:abuse|abused|abusive|violence|assault|assaulted)',
      ],
      ['p', 'abus(?:ed|ive|e|ing) ~9 (?:physically|sexually)|abused {me} (?:[^ ]+ ){0,9}physically'],
      ['p', '(?:domestic (?:violence|abuse)|a dv )(?= )'],
      [
        'p',
        '(?:bruises?|bruised|black eye|split lip|broke my (?:arm|nose|wrist|rib|jaw|finger))(?= )(?! (?:ego|heart))',
      ],
      ['p', 'marital rape|actually rape|forced sex'],
    ],
  ],
  [
    'threat',
    [
      ['p', '{say} (?:[^ ]+ ){0,14}never see (?:K|my K|the \\w+|x)(?= )'],
      ['p', "P (?:will|'ll|would|is going to|'s going to) (?:kill|hurt|find and|come after) (?:{me}|K|my)"],
      ['p', "P (?:'s |has |have )?(?:got|has|have|bought) (?:\\w+ ){0,3}(?:gun|knife|rope)(?= )"],
      [
        's',
        '(?<s>P|i|X|R) {aux} (?:threatened|threatens|threatening|threaten)(?= )(?! (?:to (?:leave|divorce|break up|go to court|end (?:it|things|the)|move out|separate|call (?:my|the) (?:mum|mom|boss)|stop|quit)|divorce|{me} with (?:court|divorce|leaving|a lawyer|lawyers)|with (?:divorce|court)|by (?:the|my|how|it)))',
      ],
      [
        's',
        "(?<s>P|i) {aux} (?:said|says|told (?:{me}|X|Q|K)|texted|screamed|yelled|warned {me}|swore|promised|messaged|saying|shouted) (?:[^ ]+ ){0,8}(?:would|will|'ll|'d|going to|could) (?:[^ ]+ ){0,2}(?:kill|hurt|destroy|ruin|harm|stab|shoot|burn|take K(?! (?:on|for|to|out|every|at|this|next|home|with|in|swimming|camping))|regret|pay for|make (?:my|your) life|bury|end me)",
      ],
      [
        'p',
        "{say} (?:[^ ]+ ){0,12}(?:i|Y|P)(?: 'll| will| would| 'd) never (?:\\w+ )?(?:see|get) (?:K|my K|the \\w+|x)",
      ],
      ['p', "P (?:will|would|'ll|'d) (?:take K|make sure i never|ruin {me}|destroy {me}|finish {me})"],
      ['p', 'death threats?|threats (?:against|to) (?:{me}|K|my)|making threats'],
      ['p', "(?<!X (?:[^ ]+ ){0,4})(?:'ll|will|would|going to) kill (?:{me}|himself|herself|Q|P|us) if"],
      ['s', '(?<s>P|i) {aux} (?:pulled|held|pointed|waved|brandished) (?:a|the|his|her|Q|x) (?:knife|gun) '],
    ],
  ],
  [
    'fear',
    [
      [
        'w',
        "i (?:(?:'m|am|was|feel|felt|have|been|'ve|live|lived|living|get|got|became|being|still|also|just|really|so|very|genuinely|too|honestly|truly|always|constantly|actually|honest|bit|a|now) ){0,5}(?:scared|afraid|frightened|terrified|fearful|petrified|in fear)(?= )(?! (?:of (?:losing|being |what (?:the future|life|people|everyone|my)|the |commitment|dying alone|never|change|making|another|how (?:i|B|the)|rejection|leaving|divorce|starting|life|saying|pushing|messing|falling|screwing|admitting|letting|having|getting|doing|a|my own|asking)|that (?:i|B|it|the|we)|(?:that )?P (?:has|had|'s|is) (?:\\w+ )?(?:met|found|moved|forgotten|seeing|gone|over|done|with|happy|happier|stopped|lost)|that P (?:will|would|'ll|is|might|has|does|wo)(?: not| n't)? (?:leave|find (?:R|X|someone|another)|never|going|move|forget|lose|met|come|meet|want|love|moved|seeing)|i (?:will|'ll|might|would|am|'m|lost|have|ca)|what (?:will|'ll|would) happen (?:to (?:us|B|K|me)|next)|to (?:lose|hurt (?:Q|P)|tell|be alone|ask|text|call|commit|love|start|say|let|push|hope|trust|talk|bring|ruin|reach|contact|open|admit|make|message|live without|even|move on|try|get|do)|P (?:will|would|'ll|is going to|'s going to|might|wo)(?: not| n't)? (?:leave|find (?:R|X|someone|another)|never|move|forget|lose|meet|want|come|make|think|not)|because i|B |we|it (?:will|'s|is|might|would)|the (?:worst|future|marriage|relationship|same)|for (?:the|our|my) (?:future|marriage)|about (?:the|my|our|being|what)|and (?:alone|confused|lonely)|too$))",
      ],
      [
        'w',
        '(?:P|Q (?:words|temper|anger|eyes|rages?|moods?|shouting)) {aux} (?:scares|scared|frightens|frightened|terrifies|terrified) {me}(?= )(?! (?:that i|to lose|because i|off))',
      ],
      [
        'w',
        'i (?:[^ ]+ ){0,4}(?:afraid|scared|fear|fearing|feared|fearful|frightened|terrified) for (?:my|our|K|the) ?(?:life|safety|children|kids|K)?',
      ],
      ['w', '(?:keep|kept|keeping) (?:myself|{me}|K and me) safe'],
      [
        'w',
        "(?:i|K) (?:do|did) n't (?:really )?(?:feel|felt) safe|(?:i|K) (?:never|no longer) (?:feel|felt) safe",
      ],
      [
        'w',
        "(?:afraid|scared|frightened|terrified|fear) of (?:Q(?! (?:reaction|answer|leaving|not|decision|rejection))|P(?! (?:leaving|not|finding|moving))|what P (?:will|would|might|'ll|may|is|could)|how P|going home|staying)",
      ],
      [
        'p',
        "P (?:is|was|'s|says P is|said P was|says P 's|feels|felt|told {me} P was|told {me} P is|has been) (?:\\w+ ){0,2}(?:scared|afraid|frightened|terrified) of (?:{me}|my)",
      ],
      ['p', 'i (?:scare|scared|frighten|frightened|terrify|terrified) (?:P|Q)(?= )(?! (?:off|away))'],
      ['p', "P (?:does|did) n't feel safe"],
      [
        'w',
        '(?:hid|hiding|hide) from (?:Q|P)|lock (?:myself|the (?:bedroom|bathroom) door)|locked myself in',
      ],
    ],
  ],
  [
    'self_harm',
    [
      [
        'w',
        "(?:everyone|everybody|they|K|X|the world|people|my \\w+|P) (?:would|'d|will|is|are|might) (?:all |probably )?be better off without me",
      ],
      [
        'w',
        'i {aux} (?:took|swallowed|taken) (?:a |an |the |all |whole )*(?:\\w+ )?(?:of )?(?:my |the )?(?:pills|tablets|overdose)',
      ],
      [
        'w',
        "(?:never|not|n't) wake up(?: again| tomorrow)?(?<=(?:wish|want|hope|pray|wished|hoping|praying|wanted|sleep) (?:[^ ]+ ){0,9}wake up(?: again| tomorrow)?)",
      ],
      [
        'p',
        "P (?:[^ ]+ ){0,3}(?:can|could|ca) n't live without {me}(?= )(?<=n't live without (?:me|us|Y))(?=.* (?:gun|knife|pills|rope|bridge|end it|die))",
      ],
      [
        'w',
        '(?:i|me) (?:(?!P |X |R |Q )[^ .;:]+ ){0,6}(?:suicidal|suicide|kill myself|killing myself|end my (?:own )?life|ending my (?:own )?life|take my (?:own )?life|taking my (?:own )?life|took an overdose|ending it all|end it all|end myself|hurt myself|hurting myself|harm myself|harming myself|self - harm|self harm|cut myself|cutting myself|top myself|hang myself|off myself|overdose|overdosed|kms|unalive)(?= )',
      ],
      [
        'w',
        "(?:want|wanted|wish|wished|wishing|feel like|thinking about|thought about|thoughts of|think about|thoughts about|ready to|plan to|planned to|wanting|pray|prayed|hoping|hope) (?:to |i (?:was|were|could|would|'d|had|do|did) (?:just )?)?(?:(?:be|just|not|n't|never|,|,|of|go|to sleep|sleep|and) ){0,4}(?:die|dying|dead|death|be dead|never wake up|wake up(?! (?:next|beside))|waking up|disappear forever|ceased to exist|stop existing|exist|be gone forever)(?= )(?<!(?:to|just) (?:wake|waking) up)(?! (?:together|with (?:Q|P)|inside|next to|beside|in the same|and (?:see|find) (?:P|Q)))",
      ],
      [
        'w',
        "(?:do|did) n't (?:really |even )?(?:want|wish|care|see) (?:to |in |of |if i |the point (?:of|in) )?(?:be alive|live(?! (?:like|this|with|in|together|here|without|alone|apart|a|at|near))|living(?! (?:with|in|together|like|this|apart|here|without|alone|at))|being alive|be here any ?more|exist|wake up(?! (?:next|beside|with|alone|in|to|without|and))|go on living|carry on living)(?= )",
      ],
      [
        'w',
        "i (?:do|did) (?:not|n't) (?:really |even )?(?:want|wish) to (?:be alive|live any ?more|be here any ?more|exist|wake up(?! (?:next|beside|with|alone|in|to|without|and))|go on living|be on this earth)",
      ],
      ['w', "(?:i )?(?:would|'d) rather (?:be dead|die|not (?:wake|be here|be alive)|never wake)"],
      [
        'w',
        'no (?:reason|point|will|desire)(?: (?:to|in|for me|left))* (?:live|living|going on|be alive|being here|being alive|to live)|(?:lost|losing) (?:the|my) will to live|nothing (?:left )?to live for',
      ],
      ['w', 'disappointed (?:to find |to |that |when )?(?:[^ ]+ ){0,3}(?:alive|still here|awake|wake|woke)'],
      [
        'w',
        "(?:better|better off|easier|best) (?:[^ ]+ ){0,4}(?:if i (?:was|were) (?:n't|not) (?:here|around|alive)|if i (?:was|were) (?:dead|gone)|without me (?:here|alive|around|in (?:it|this world))|dead)",
      ],
      [
        'w',
        "(?<!(?:her|his|Q|P|X|x|R|K|father|mother|brother|'s|who|friend|uncle|committed|he|she|they) (?:[^ ]+ ){0,3})(?:suicidal thoughts|suicidal ideation|suicidal|suicide attempt|thoughts of suicide|suicide)(?= )",
      ],
      [
        'w',
        'i (?:[^ ]+ ){0,4}(?:jump(?:ing|ed)? (?:off|in front|from)|drive (?:off|into a|into the)|driving (?:off|into a|into the)|step in front|walk(?:ing)? in front|crash(?:ing)? (?:my|the) car)',
      ],
      [
        'w',
        'i (?:[^ ]+ ){0,4}(?:counted|collected|saved(?: up)?|stockpiled|lined up) ~2 (?:pills|tablets|meds)',
      ],
      [
        'w',
        'i {aux} had a plan(?= )(?! (?:to|for|that|with))|slit my wrists|cut my wrists|suicide watch|i tried to kill',
      ],
      [
        'p',
        'P {aux} (?:suicidal|attempted suicide|tried to (?:kill|hang) (?:himself|herself|Q)|threatened (?:suicide|self)|overdosed|took an overdose|self - harms?|self harms?|cuts? (?:himself|herself|Q)|talked about suicide|threatens suicide|wants to die|wanted to die)',
      ],
      [
        'p',
        'P (?:(?!i |X |me )[^ .;:]+ ){0,6}(?:kill (?:himself|herself|Q|themselves)|end (?:Q|his|her) (?:own )?life|take (?:Q|his|her) (?:own )?life|hurt (?:himself|herself)|harm (?:himself|herself)|suicidal|suicide)(?= )',
      ],
      ['p', 'Q (?:suicide attempt|suicidal|overdose|self - harm)'],
    ],
  ],
  [
    'coercion',
    [
      [
        'w',
        '(?<!P (?:[^ ]+ ){0,3})(?:checking|going through|went through|tracking) Q (?:phone|messages|location|texts)',
      ],
      ['s', '(?<s>P|X) {aux} (?:controls|controlled|dictates|monitors) everything'],
      [
        'p',
        'P {aux} (?:took|takes|hid|hides|taken|confiscated) my (?:car keys|keys|phone|passport|bank cards?|id|documents|papers|wallet|purse)(?! (?:back|to the|for me|home))',
      ],
      ['p', 'P {aux} (?:isolated|isolates|isolating|alienated) {me}'],
      [
        'p',
        '(?:telling|tells|told|tell) {me} (?:who|what|where|when) i (?:could|can|was allowed|may) (?:see|wear|go|talk|eat|spend)',
      ],
      ['p', '(?:P|X) (?:[^ ]+ ){0,4}(?:checking|checked|checks) my (?:phone|messages|emails|location)'],
      [
        'p',
        '(?:abus(?:e|ed|ive|es|ing|er)|gaslight\\w*|gaslit|narcissistic abuse)(?= )(?<!(?:substance|drug|alcohol|childhood|child|parents|mother|father|step\\w+|ex|previous|X|x|K|physical|sexual|uncle|dad|mom|mum|former|past|family|butt|all of my family .{0,40}) (?:[^ ]+ ){0,3}(?:abus\\w+))(?! (?:alcohol|drugs|substances|childhood|by (?:my|X|a)|home|as a child|as K|father|mother|parents|ex|past|upbringing|, ignored))',
      ],
      [
        's',
        "(?<s>P|i|X) {aux} (?!(?:takes|keeps|holds|hides|hid) (?:Q|x|own|pills|medication|money|food) )(?:controls?|controlled|controlling|monitors?|monitored|tracks?|tracked|restricts?|restricted|isolates?|isolated|withholds?|withheld|took away|takes away|checks?|checked|checking|goes through|went through|going through|hides?|hid|keeps|holds|takes|decides|dictates) (?:all (?:the |of )?)?(?:(?:my|our|P 's|Q|every|me from|{me} from) )?(?:own )?(?:money|phone|bank|cards?|salary|wages|finances|passport|car keys|location|messages|emails|movements|documents|medication|pills|friends|family|every move|penny|food|(?:what|who|where|when|how) (?:i|much|long))",
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:isolated|isolates|cut {me} off|cuts {me} off|kept {me} away) (?:{me} )?(?:from)',
      ],
      [
        's',
        '(?<s>P|i|X) {aux} (?:very |so |extremely |really |quite |too |more |a bit )*controlling(?= )(?<!(?:i|that i) (?:\\S+ )?(?:being )?controlling)|(?<s2>P|i) (?:turned|became|got) controlling',
      ],
      [
        's',
        "(?<s>P|i|X) (?:does|did|would|will|do|has) (?:n't|not|never) (?:even |ever )?(?:let|allow|allowed|permit) (?:{me}|Q) (?:to )?(?!(?:in|know|help|explain|talk|try|down|touch|come|near|hold|back|forget|apologise|finish|love|be|kiss|fix|show|move|into|get|say|make|stay|give|return|past|see (?:K|Q|the|our)|go(?! (?:out|to|anywhere|alone|home|with|shopping|back)))(?![a-z]))\\w+",
      ],
      [
        's',
        '(?<s>P|i) (?:never|rarely) (?:lets|let|allows|allowed) {me} (?:to )?(?:see|go|have|spend|use|leave|talk|work)',
      ],
      [
        's',
        '(?<s>P|i|X) {aux} (?:forbids|forbade|forbidden|banned|bans|forces?|forced|forcing|makes|made) (?:{me}|Q) (?:from|quit|give up|stop (?:seeing|talking|working)|beg|ask (?:for|permission)|hand over|delete|share|account|report|wear|to (?!leave|go)\\w+|sign)',
      ],
      [
        's',
        '(?<s>P|i|X) {aux} (?:degrades?|degraded|degrading|humiliates?|humiliated|belittles?|belittled|belittling|demeans?|insults|mocks|cuts (?:{me}|Q) down|puts (?:{me}|Q) down|put {me} down|ill - treats|ill treats|mistreats|mistreated|bullies|bullied)(?= )',
      ],
      [
        's',
        '(?<s>P|i|X) (?:\\w+ )?(?:calls|calling|would call) (?:{me}|Q) (?:vile|horrible|awful|disgusting|every (?:\\w+ )?name|all (?:kinds|sorts)|stupid|fat|worthless|useless|names|a (?:whore|slut|bitch|waste)|the most|terrible|nasty)',
      ],
      [
        's',
        "(?<s>P|X) (?:\\w+ )?(?:tells|telling|told) {me} (?:every day |constantly |always |that )*i (?:am|'m|was) (?:worthless|useless|stupid|nothing|fat|ugly|a waste|crazy)",
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:gave|gives|given) (?:{me}|Q) an ultimatum (?:that )?(?:i|to (?:lose|quit|stop|give))',
      ],
      [
        'p',
        '(?:control|controls|controlling|controlled) (?:, )?(?:who|what|where|how|when|over|all|every|my|the|freak|behaviou?r)(?! i can)',
      ],
      ['p', '(?:has|have|need|needed|had|got) to (?:ask|get) (?:Q |P )?(?:permission|for money|for every)'],
      [
        's',
        '(?<s>P|X) {aux} (?:trapped|detained|imprisoned|confined|locked) {me} (?:in|inside|from leaving|at home)',
      ],
      ['p', '(?:attempting|trying|tried) to (?:detain|trap|isolate|control) {me}'],
      ['p', 'locked (?:the|my) ~1 door and (?:P )?(?:would|said|did)'],
      [
        'w',
        "i {aux} (?:went through (?:Q|P) phone|went through (?:Q|P(?: 's)?) phone|emotionally abusive|verbally abusive|abusive|abused (?:Q|P)|made Q share)",
      ],
    ],
  ],
  [
    'stalking',
    [
      [
        'w',
        'i {aux} (?:(?:keep|kept) on (?:calling|texting|messaging|apologising|writing|emailing)|kept (?:turning|showing) up)',
      ],
      [
        'p',
        "P (?:wo|will|would|does|did) n't stop (?:calling|texting|contacting|messaging|coming|following|harassing|showing)",
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:sits|sitting|waits|parks|lurks|stands|hangs around) (?:\\w+ )?(?:outside|near|in front of)(?! the (?:school|gates|shop))',
      ],
      [
        'w',
        'i (?:[^ ]+ ){0,6}from (?:a |an )?(?:different|other|another|fake|blocked|unknown|random) (?:numbers?|phones?|accounts?)',
      ],
      ['w', 'i keep (?:driving|walking|going|cycling) (?:past|by) (?:Q|P)'],
      [
        'w',
        '(?:from|with|through|using|on) (?:x|X|another|a (?:new|different|fake)) (?:\\w+ )?(?:phone|number|account|sim)(?= )(?<!from (?:X|x) (?:\\w+ )?number)',
      ],
      [
        'p',
        'P {aux} (?:calls|rings|turns up at|shows up at|waits (?:at|outside)|follows {me} to) my (?:job|work|workplace|office|boss)',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:stalked|stalking|stalks|following|follows|followed) (?:{me}|Q|P)(?= )(?! (?:back|on|around the|advice|out|into|to the))',
      ],
      ['p', "(?<!(?:n't|not|potential|please|stop) )(?:stalking|stalked)(?= )(?! (?:her|him|them|Q|P))"],
      [
        's',
        "(?<s>P|i) {aux} (?:drove|driven|drive|drives|driving|gone|go|went|walk|walked|walking|cycled|sat|parked|park|wait|waited|waiting|hang|hung|hide|hid|stood) (?:\\w+ ){0,3}(?:past|by|outside|in front of|near|across from|opposite) (?:Q|P|my|where (?:P|i)|the school(?! for)|work|K)(?: 's)?(?: (?:\\w+ )?(?:house|place|home|flat|apartment|street|work|office|job|gym|building|school|road|window))?",
      ],
      ['s', '(?<s>P|i) {aux} (?:sat|parked|waiting|waited|been sat) outside(?! (?:the school|for|with))'],
      [
        's',
        '(?<s>P|i) {aux} (?:made|make|making|set up|using|used|use|created|opened|uses|got|borrowed|texted|messaged|called) (?!a new (?:phone|number)(?! (?:so|to) ))(?:\\w+ ){0,3}(?:fake|another|other|different|second|new|burner|anonymous|multiple|X|x) (?:\\w+ ){0,2}(?:accounts?|profiles?|numbers?|phones?|instagram|facebook|insta|email)',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:track|tracked|tracking|tracks|put|placed|installed|hid|found) (?:\\w+ ){0,3}(?:tracker|gps|airtag|location|spyware)',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:turns up|turned up|showed up|shows up|turning up|showing up|keeps coming|kept coming|kept turning) (?:\\w+ ){0,2}(?:at my \\w+|at Q (?:work|job|office|gym|school|class)|again and again|everywhere)',
      ],
      ['s', '(?<s>P|i) {aux} (?:harass\\w*|bombard\\w*)(?= )'],
      ['p', '(?:blowing|blows|blew|blown) up my phone'],
      [
        's',
        '(?<s>P) {aux} (?:keep|keeps|kept)(?: on)? (?:calling|texting|messaging|apologising|writing|emailing|contacting|ringing|turning up|showing up|coming (?:round|to|back))(?= )(?! {me} (?:Q|x|X|a|names|the|by|an))',
      ],
    ],
  ],
  [
    'order',
    [
      ['w', 'P {aux} had me arrested|bailed with conditions|not allowed within'],
      ['w', '(?:order|injunction|avo|ivo|dvo|ro) (?:[^ ]+ ){0,3}(?:against|on) me(?= )'],
      [
        'w',
        '(?:P|Q|X) {aux} (?:got|took out|has|filed|obtained|put|taken out|had|applied for|filing|granted|given) ~3 (?:(?:restraining|protective|protection|non - molestation|intervention|no contact|no - contact) order|injunction|avo|ivo|dvo|ro)(?= )',
      ],
      [
        'w',
        'i {aux} (?:arrested|charged|jailed|locked up|in jail|in custody|on bail|given bail|bailed|served with ~2 order|under ~2 order|not allowed (?:near|within))',
      ],
      ['w', "i (?:gave|got|was given|am on|'m on|took) ~1 bail"],
      ['w', '(?:police|cops) {aux} (?:arrested|took|removed|charged) me|X {aux} (?:arrested|charged) me'],
      ['p', 'order (?:[^ ]+ ){0,3}against (?:Q|P)(?= )'],
      [
        'p',
        'i {aux} (?:got|took out|have|filed|obtained|put|taken out|had|applied for|filing|granted|given|getting) ~3 (?:(?:restraining|protective|protection|non - molestation|intervention|no contact|no - contact) order|injunction|avo|ivo|dvo|ro)(?= )',
      ],
      [
        's',
        '(?<s>P|R) {aux} (?:arrested|jailed|charged with(?! (?:looking|running|the|making|planning|finding))|locked up|in jail|in custody|in prison|on bail|released on)(?= )',
      ],
      [
        'p',
        '(?:police|cops) {aux} (?:arrested|took|removed|charged) (?:Q|P)|X {aux} (?:arrested|charged) (?:Q|P)',
      ],
      [
        'p',
        '(?:restraining|protective|protection|no - contact|no contact|non - molestation|intervention|barring|safety|peace) orders?(?= )(?! (?:for (?:child|custody|maintenance)|about custody))',
      ],
      ['p', '(?:order of protection|injunction|avo|advo|non - mol)(?= )'],
    ],
  ],
]
