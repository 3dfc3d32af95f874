/** Words of violence, threat, fear, self-harm, control, pursuit and orders, as rows over the marked line. */
import type { SafetyFlag } from './findings.ts'

type Rows = readonly (readonly ['s' | 'p' | 'w' | 'b' | 'o', string])[]

export const signRows: readonly (readonly [SafetyFlag, Rows])[] = [
  [
    'violence',
    [
      [
        's',
        '{S} {aux} (?:hit|hits|hitting|punched|punches|slapped|slaps|choked|chokes|strangled|shoved|shoves|pushed|pushes|grabbed|grabs|kicked|kicks|beat|beats|beating|bit|headbutted|struck|attacked|assaulted|restrained|pinned|dragged|raped|spat (?:at|on)|burned|burnt|manhandled|smacked|elbowed|tackled|groped|grope)(?: up| down)? (?:{me}|P|Q|each other|my (?:arm|wrist|face|head|hair|neck|throat|shoulders?)|Q (?:arm|wrist|face|hair|neck|throat)|K)(?= )(?! (?:out|away|to the curb|off|back from|buttons))',
      ],
      [
        's',
        '{S} {aux} (?:put|puts|laid|lays|raised|raises|lifted) (?:Q|my|his|her|a|x|the) (?:hands?|fists?) (?:on|to|at|around|against) (?:{me}|P|Q|my|K)',
      ],
      [
        's',
        '{S} {aux} (?:threw|throws|throwing|hurled|flung|chucked) ~5 (?:at|against|towards) (?:{me}|P|Q|the wall|my)',
      ],
      [
        's',
        '{S} {aux} (?:got|gets|became|become|turned|turns|was|been|is|getting|becomes) (?:\\w+ )?(?:physical(?! therap)|physically (?:violent|abusive|aggressive)|violent|aggressive with)(?= )',
      ],
      ['s', '{S} {aux} (?:locked|bolted) (?:the|my|our|every) ~2 doors?'],
      [
        's',
        '{S} {aux} (?:blocked|blocking|blocks|barred|stood in) (?:the|my|our) (?:\\w+ )?(?:door|doorway|way out|way|exit|path|car)(?= )',
      ],
      [
        's',
        "{S} {aux} (?:held {me} down|pinned {me}|forced (?:himself|herself|Q) on|forced {me} (?:to have sex|into sex|onto|against)|would n't let {me} (?:leave|go|out))",
      ],
      ['s', '{S} {aux} came (?:after|at) {me}'],
      [
        's',
        '{S} {aux} (?:smashed|broke|punched|kicked|smashes|smashing|trashed|wrecked|put (?:Q|his|her) fist through) (?:a hole|holes|(?:\\w+ )?(?:door|wall|walls|tv|window|mirror|plates|dishes|phone|laptop|furniture|things|stuff)|my (?:\\w+ )?(?:phone|laptop|things|car|stuff))',
      ],
      [
        'p',
        '(?:physical|sexual|physically|sexually)(?:,| and| or| /)* (?:and |or )?(?:\\w+ )?(?:abuse|abused|abusive|violence|assault|assaulted)',
      ],
      ['p', 'abus(?:ed|ive|e|ing) ~6 (?:physically|sexually)'],
      ['p', 'on ~2 occasions? physically'],
      ['p', '(?:domestic (?:violence|abuse)|dv)(?= )'],
      ['p', '(?:bruises?|bruised|black eye|split lip|broken (?:rib|nose|arm|wrist))'],
      ['p', 'P raped {me}'],
      ['p', 'marital rape|actually rape'],
      ['s', '{S} (?:beats?|hits?|slaps?|kicks?|chokes?|hitting|beating) (?:{me}|Q|P)'],
      ['b', 'B (?:\\w+ ){0,3}(?:hit|hitting|push|slap|shove|hurt) each other'],
      [
        'w',
        '(?:i|when i) (?:\\w+ ){0,2}(?:lost my temper|lost it|snapped) and (?:i )?(?:\\w+ )?(?:hit|pushed|shoved|slapped|grabbed|threw)',
      ],
    ],
  ],
  [
    'threat',
    [
      [
        's',
        '{S} {aux} (?:threatened|threatens|threatening|threaten|threats)(?= )(?! (?:to (?:leave|divorce|break up|go to court|end (?:it|things|the)|move out|separate|call (?:my|the) (?:mum|mom|boss))|divorce|{me} with (?:court|divorce|leaving|a lawyer)|with (?:divorce|court)))',
      ],
      [
        's',
        "{S} {aux} (?:said|says|told {me}|texted|screamed|yelled|warned {me}|swore|promised) ~~4 (?:would|will|'ll|'d|going to|gonna|could) ~2 (?:kill|hurt|destroy|ruin|harm|stab|shoot|burn|take (?:the|my|our) (?:kids|K)|take K|regret it|pay for|make (?:my|your) life|bury|end) ",
      ],
      [
        's',
        '{S} {aux} (?:said|says|told {me}|swears) ~~4 (?:never see (?:K|the|my|our)|take K (?:away|from))',
      ],
      ['p', 'death threats?'],
      ['p', "(?:'ll|will|would|going to) kill (?:{me}|himself|herself|Q|P|us) if"],
      ['s', '{S} {aux} (?:pulled|held|pointed|waved|brandished) (?:a|the|his|her|Q|x) (?:knife|gun) '],
    ],
  ],
  [
    'fear',
    [
      [
        'w',
        "i (?:'m|am|was|feel|felt|have been|'ve been|live|lived|get|got|became|being|still|also|just|really|so|very|genuinely|too|honestly|truly|always|constantly| )* ?(?:scared|afraid|frightened|terrified|fearful|petrified|in fear)(?= )(?! (?:of (?:losing|being (?:alone|without|single|hurt|left)|what (?:the future|life|people|everyone|my)|the future|commitment|dying alone|never|change|making|another|how|rejection|leaving|divorce|starting|life|saying|pushing|messing|going back|falling|screwing|admitting|letting)|that (?:i|B|P (?:will|would|'ll|is|might|has|does|wo)(?: not| n't)? (?:leave|find|never|going|move|forget|lose|met|come|meet|want|love|moved|seeing))|i (?:will|'ll|might|would|am|'m|lost|have|ca)|to (?:lose|tell|be alone|ask|text|call|commit|love|start|say|go back|let|push|hope|trust|talk|bring|ruin|reach|contact|open|admit|make|message|live without)|P (?:will|would|'ll|is going to|'s going to|might|wo)(?: not| n't)? (?:leave|find|never|move|forget|not|lose|meet|want|come|make|think)|because i|B |we|it (?:will|'s|is|might|would)|the (?:worst|future|marriage|relationship|same)|for (?:the|our|my) (?:future|marriage)))",
      ],
      [
        'w',
        '(?:P|Q words|Q temper|Q anger|Q|it) {aux} (?:scares|scared|frightens|frightened|terrifies|terrified) {me}(?= )(?! (?:that i|to lose|because i))',
      ],
      [
        'w',
        '(?:words|temper|anger|behaviou?r|messages|texts) (?:really )?(?:scare|scares|scared|frighten|frightens|frightened|terrify|terrified) {me}',
      ],
      [
        'w',
        '(?:afraid|scared|fear|fearing|feared|fearful|frightened) for (?:my|our|K|the) ?(?:life|safety|children|kids|K)?',
      ],
      ['w', '(?:walking|walk|walked|tread|treading) on (?:eggshells|egg shells)'],
      ['w', '(?:keep|kept|keeping) (?:myself|{me}|K and me) safe'],
      [
        'w',
        "(?:i|K) (?:do n't|did n't|never|no longer) (?:really )?(?:feel|felt) safe(?= )(?: (?:with|around|at|in|near))?",
      ],
      [
        'w',
        "afraid of (?:Q|P|what P (?:will|would|might|'ll|may|is)|how P|going home|being (?:in the house|home|alone with (?:Q|P)))",
      ],
      ['w', '(?:scared|frightened|terrified) of (?:Q|P|what P|how P|staying|going home)'],
      [
        'p',
        "P (?:is|was|'s|says P is|said P was|says P 's|feels|felt|told {me} P was|told {me} P is|has been) (?:\\w+ ){0,2}(?:scared|afraid|frightened|terrified) of (?:{me}|my)",
      ],
      ['p', 'i (?:scare|scared|frighten|frightened|terrify|terrified) (?:P|Q)(?= )(?! (?:off|away))'],
      ['p', "P (?:does|did) n't feel safe (?:with|around|near) (?:{me})"],
      ['w', 'hid(?:ing)? from (?:Q|P)|lock (?:myself|the (?:bedroom|bathroom) door)|locked myself in'],
    ],
  ],
  [
    'self_harm',
    [
      [
        'w',
        "(?:i|me) (?:\\w+ |'\\w+ |n't |, ){0,6}(?:suicidal|suicide|kill myself|killing myself|end my (?:own )?life|ending my life|take my (?:own )?life|taking my (?:own )?life|ending it all|end it all|end myself|hurt myself|hurting myself|harm myself|self - harm|self harm|cut myself|cutting myself|top myself|hang myself|overdose|overdosed)(?= )",
      ],
      [
        'w',
        "(?:want|wanted|wants|wish|wished|wishing|rather|feel like|thinking about|thought about|thoughts of|think about|thoughts about|ready to|plan to|planned to|wanting) (?:to |i (?:was|were|could|would|'d|had) (?:just )?)?(?:be |just |not |never |, )*(?:die|dying|dead|death|be dead|not be (?:here|alive)|never wake up|not wake up|n't wake up|disappear forever|ceased to exist|stop existing|not exist|be gone forever|suicide)(?= )(?! (?:together|with (?:Q|P)|inside))",
      ],
      [
        'w',
        "(?:i )?(?:do n't|did n't|no longer|not) (?:really )?(?:want|wanted|wish|see the point|care) (?:to |in |of |if i )?(?:be alive|live(?! (?:like|this|with|in|together|here|without|alone|apart|a))|living any ?more|being alive|be here any ?more|exist|wake up|go on living|living|carry on living)(?= )(?! (?:with|in|together|like|this way|apart))",
      ],
      ['w', "(?:i )?(?:would|'d) rather (?:be dead|die|not (?:wake|be here|be alive)|never wake)"],
      [
        'w',
        'no (?:reason|point)(?: (?:to|in|for me|left))* (?:live|living|going on|be alive|carry on|being here|being alive|to live)',
      ],
      [
        'w',
        "disappointed (?:to find )?(?:that )?i (?:am|'m|was) (?:still )?(?:alive|here|awake)|disappointed (?:when|that|to) ~3 (?:wake|woke)",
      ],
      [
        'w',
        '(?:better off|easier) (?:if i (?:was|were) (?:dead|gone|not here)|without me (?:here|alive|around|in (?:it|this world))|dead)',
      ],
      [
        'w',
        "(?:suicidal thoughts|suicidal ideation|suicidal|suicide attempt|thoughts of suicide|suicide)(?= )(?<!(?:her|his|Q|P|X|father|mother|brother|'s|who|friend|uncle|committed|P attempted|x) (?:\\w+ ){0,3}(?:suicidal thoughts|suicidal ideation|suicidal|suicide attempt|thoughts of suicide|suicide))",
      ],
      [
        'w',
        "i (?:\\w+ |'d |n't )*?(?:jump|jumping|walk|step|drive|driving|crash|crashing|swerve|stand)(?:ing|ed)? ~3 (?:off|under|in front of|into (?:a|the) (?:tree|wall|traffic|river|sea)|on the bridge)",
      ],
      [
        'w',
        "i (?:have|had|'ve|counted|collected|saved|stockpiled|bought|am|'m|was)(?: \\w+){0,3} (?:pills|tablets) (?:\\w+ ){0,3}(?:ready|saved|counted|enough|in the|by)",
      ],
      [
        'p',
        'P {aux} (?:suicidal|attempted suicide|tried to (?:kill|hang|hurt|end)|threatened (?:to (?:kill|hurt|harm|end)|suicide|self)|overdosed|took an overdose|self - harms?|self harms?|cuts? (?:himself|herself|Q)|talked about suicide|threatens (?:to (?:kill|hurt|harm|end)|suicide)|(?:wants?|wanted) to die)',
      ],
      [
        'p',
        "P (?:\\w+ |'\\w+ |n't |, ){0,5}(?:kill (?:himself|herself|Q|themselves)|end (?:Q|his|her) (?:own )?life|take (?:Q|his|her) (?:own )?life|hurt (?:himself|herself|Q)|harm (?:himself|herself|Q)|suicidal|suicide)(?= )",
      ],
      ['p', 'Q (?:suicide attempt|suicidal|overdose|self - harm)'],
    ],
  ],
  [
    'coercion',
    [
      [
        'p',
        '(?:abus(?:e|ed|ive|es|ing|er)|gaslight\\w*|gaslit)(?= )(?<!(?:substance|drug|alcohol|childhood|child|parents|mother|father|step\\w+|ex|previous|X|x|K|physical|sexual|uncle|dad|mom|mum|former|past|family) (?:\\w+ ){0,2}(?:abus\\w+))(?! (?:alcohol|drugs|substances|childhood|by (?:my|X|a)|home|as a child|father|mother|parents|ex|past|upbringing))',
      ],
      [
        's',
        "{S} {aux} (?:controls?|controlled|controlling|monitors?|monitored|tracks?|tracked|restricts?|restricted|isolates?|isolated|withholds?|withheld|cut off|cuts off|took away|takes|takes away|took|checks?|checked|checking|goes through|went through|hides?|hid) (?:me|my|all (?:the|my|our)|the|what|who|everything|where|when|how|every|{me}) ?(?:(?:from )?(?:money|phone|bank|bank cards?|cards?|salary|wages|finances|passport|keys|car keys|accounts?|friends|family|calls|messages|texts|emails|location|i (?:see|wear|spend|eat|talk|go|do)|i 'm|move|movements|X|social media|car|papers|documents)|(?= ))",
      ],
      ['s', '{S} {aux} (?:very |so |extremely |really |quite |too |more |a bit )*controlling(?= )'],
      [
        's',
        "{S} (?:does|did|would|wo|will|do|never) ?(?:n't|not)? (?:let|lets|allow|allows|allowed|letting|permit|permits) {me} (?:to )?(?:see|talk|speak|go|have|leave|work|use|wear|out|visit|drive|sleep|meet|my|any|near|a)(?<=(?:n't|not|never) .{3,26})",
      ],
      [
        's',
        '{S} {aux} (?:forbids|forbade|forbidden|banned|bans|forces?|forced|forcing|makes|made) {me} (?:from|to|quit|give|stop|beg|sleep|ask|hand|delete|account|report|wear|lose|sign|have)(?= )(?! (?:feel|realise|happy|laugh|smile|a))',
      ],
      [
        's',
        "{S} {aux} (?:degrades?|degraded|humiliates?|humiliated|belittles?|belittled|belittling|demeans?|insults|mocks|calls {me} (?:vile |horrible |awful |disgusting |every |all |stupid |fat |worthless |useless |a (?:whore|slut|bitch)|names|the most|all sorts)|called {me} (?:a |every |all |the most )(?:whore|slut|bitch|name|kinds|disgusting|sorts)|cuts {me} down|puts {me} down|ill - treats|ill treats|mistreats|mistreated|tells {me} (?:i (?:am|'m) (?:worthless|useless|stupid|nothing|crazy|fat|ugly)))(?= )",
      ],
      [
        's',
        '{S} {aux} (?:gave|gives|given|set) (?:{me}|Q) an ultimatum (?:that )?(?:i|P|either|to|about|lose|if)',
      ],
      [
        'p',
        '(?:control|controls|controlling|controlled) (?:, )?(?:who|what|where|how|when|over|all|every|my|the|freak|behaviou?r)',
      ],
      ['p', '(?:has|have|need|needed|had|got) to (?:ask|get) (?:Q |P )?(?:permission|for money|for every)'],
      [
        's',
        '{S} {aux} (?:trapped|detained|imprisoned|detain|detaining|confined|kept) {me} (?:in|inside|from leaving|at home|there)',
      ],
      ['p', '(?:attempting|trying|tried) to (?:detain|trap|isolate|control) {me}'],
      [
        'p',
        '(?:narcissistic|emotional|financial|verbal|psychological|mental|emotionally|financially|verbally|mentally|psychologically) (?:and \\w+ )?(?:abus\\w+)',
      ],
      [
        'w',
        'i {aux} (?:controlling|turned controlling|became controlling|controlled (?:Q|P)|checked (?:Q|P) phone|went through (?:Q|P) phone|emotionally abusive|verbally abusive|abusive|abused (?:Q|P))',
      ],
      [
        'p',
        '(?:keeps|holds|kept|held|has) (?:my|all my|the|our) (?:bank card|passport|money|wages|salary|documents|papers|certificates|phone|car keys)',
      ],
    ],
  ],
  [
    'stalking',
    [
      [
        's',
        '(?<s>P|i) {aux} (?:stalked|stalking|stalks|following|follows|followed) (?:{me}|Q|P)(?= )(?! (?:back|on|around the|advice))',
      ],
      ['p', "(?<!(?:not|n't|potential) )(?:stalking|stalked)(?= )(?! (?:her|him|them|Q|P))"],
      [
        's',
        '(?<s>P|i) {aux} (?:drove|driven|drive|drives|driving|gone|go|went|walk|walked|walking|cycled|sat|parked|park|wait|waited|waiting|hang|hung|hide|hid|stood) ~3 (?:past|by|outside|in front of|near|across from|opposite|down|round) (?:Q|P|my|where (?:P|i)) ?(?:(?:\\w+ )?(?:house|place|home|flat|apartment|street|work|office|job|gym|building|school|road|window))?',
      ],
      [
        's',
        "(?<s>P|i) {aux} (?:made|make|making|set up|using|used|use|created|opened|uses|got) (?:a |an |another |several |multiple |many |my |some |different |new |other |X |x |various )*(?:fake|other|different|second|new|burner|anonymous|multiple|X|x|another)?(?: \\w+)? (?:accounts?|profiles?|numbers?|phones?)(?<=(?:fake|other|different|second|new|burner|anonymous|friend 's|multiple|X|x|another) (?:\\w+ ){0,2}(?:accounts?|profiles?|numbers?|phones?))",
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:track|tracked|tracking|tracks|put|placed|installed|hid|found) ~3 (?:tracker|gps|airtag|location|spyware|phone to|Q phone|my phone)',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:turns up|turned up|showed up|shows up|turning up|showing up|keeps coming|kept coming|kept turning|came) ~3 (?:at my (?:work|job|house|door|office|flat|gym|school|class)|at Q (?:work|job|house|door|office|flat|gym|school|class)|again and again|everywhere)',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:blowing up my phone|blows up my phone|blew up my phone|harass\\w*|bombard\\w*)(?= )',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:keep|keeps|kept) (?:on )?(?:calling|texting|messaging|apologising|apologizing|writing|emailing|contacting|ringing|sending|turning|showing|coming)(?= )',
      ],
    ],
  ],
  [
    'order',
    [
      [
        'p',
        '(?:restraining|protective|protection|no - contact|no contact|non - molestation|intervention|molestation|barring|safety|peace|court) orders?(?= )(?! (?:for (?:child|custody|maintenance)|about custody))',
      ],
      ['p', '(?:order of protection|injunction|avo|dvo|advo|ivo|non - mol)(?= )'],
      [
        's',
        '{S} {aux} (?:was|were|got|been|is|being|getting)? ?(?:arrested|jailed|charged with|locked up|in jail|in custody|in prison|bail|on bail|put in jail)(?= )',
      ],
      ['s', '(?:called|rang|phoned) (?:the )?(?:cops|police|X) (?:on (?<s>Q|{me}|P)|and P)'],
      ['s', '(?:the )?(?:police|cops) {aux} (?:arrested|took|removed|charged) (?<s>Q|P|me)'],
      [
        'w',
        '(?:against|on|to) me (?:was|is|and|for|until|so)?(?<=(?:order|injunction|avo|ivo) (?:\\w+ ){0,4}(?:against|on|to) me(?: \\w+)?)',
      ],
      [
        'w',
        '(?:P|Q) {aux} (?:got|took out|has|filed|obtained|put|taken out|had|applied for|filing) ~3 (?:order|injunction|avo|ivo|dvo|ro)(?= )',
      ],
      [
        'w',
        'i {aux} (?:served with|got served|given|under|got) ~3 (?:restraining|protective|protection|no - contact|non - molestation|intervention|barring) order',
      ],
    ],
  ],
]
