/**
 * The same signs as in signs.tables.ts, told by classes of words: any verb of a kind with any object of a kind,
 * active and passive, done by the partner, by the writer or threatened. They were thought out from how such things
 * are told, and scored on sentences kept aside (own/danger.jsonl).
 */
import type { SafetyFlag } from './findings.ts'

type Rows = readonly (readonly ['s' | 'p' | 'w' | 'b' | 'o', string])[]

const will = "(?:will|'ll|would|'d|is going to|was going to|going to|could|can|might)"
const say =
  '(?:said|says|saying|say|told|tells|telling|texted|texts|screamed|screams|yelled|yells|shouted|shouts|warned|warns|swore|swears|promised|promises|messaged|wrote|writes|joked|jokes|joking|hinted|hissed|whispered|posted|sent|announced|goes|threatened)'
const hurt =
  '(?:kill|hurt|harm|stab|shoot|strangle|choke|beat|bury|ruin|destroy|finish|hunt|expose|crush|punish|poison|drown|cut|attack|batter|hit|slap|punch)'
const whom = '(?:{me}|M|K|Q|x|X|my|our|the dog|the cat|everyone|anyone)'
const weapon = '(?:knife|knives|gun|rifle|shotgun|pistol|hammer|bat|axe|machete|crowbar|screwdriver|scissors)'
/** What is held over somebody, after "will" or "would". */
const ruin =
  '(?:(?:burn|smash|torch|wreck|trash|blow) (?:[^ ]+ ){0,3}(?:house|home|car|place|flat|it down|up|things|everything)|break (?:{me}|every|my|Q|both)|put {me} in (?:the|a) (?:ground|hospital|wheelchair|grave)|put a bullet|make (?:{me}|Q|P) (?:pay|suffer|disappear|sorry)|make (?:my|your|Q|our|this) (?:\\w+ )?(?:life|divorce) (?:a |as )?(?:\\w+ )?(?:hell|misery|miserable)|make sure (?:that )?(?:i|Y|P|nobody|no one)|drag (?:my|Q) (?:\\w+ )?name|(?:post|share|leak|send|show|publish) (?:[^ ]+ ){0,3}(?:pictures|photos|pics|nudes|videos|video|screenshots)|(?:empty|drain|freeze) (?:[^ ]+ ){0,3}(?:accounts?|savings)|leave (?:{me}|Q) (?:with nothing|penniless|homeless|on the streets?|without a)|(?:get|have) (?:{me}|Q) (?:fired|sacked|deported|arrested|locked up|sectioned|committed|killed|beaten|struck off|evicted)|report {me} (?:to|for)|accuse {me}|out {me} to|tell (?:my|everyone|everybody|X|the) (?:[^ ]+ ){0,4}(?:lies|secret|that i)|come for {me}|come after {me}|find (?:{me}|K)(?! (?:a|an|some|someone|another|attractive))|hunt {me}|see {me} (?:dead|on the street|in hell|beg)|take K (?:away|from|off|abroad|out of|back to|and|so|if|where|to (?!school|the|see|church|a|dinner|football|swimming))|(?:move|run|leave|go|disappear) (?:away |off |abroad )?with K|never let {me} (?:see|near|leave)|take (?:everything|K)(?= $| ,| if| ;| \\.))'
/** What one does to oneself, after "will" or "would". */
const own =
  '(?:(?:kill|hurt|harm|hang|shoot|drown|starve|cut) (?:Q|x|myself)|end (?:Q|my|x|P) life|take (?:Q|my|x) (?:own )?life|jump (?:off|out|in front|from)|slit (?:Q|my)|swallow|overdose|take (?:all|a bottle|the pills|an overdose)|drive (?:Q car |my car |the car |it )?(?:into|off)|crash (?:Q|my|the) car|do something (?:stupid|to (?:Q|myself)))'
const leaving = '(?:if|unless|until|when|because) (?:i|P|Y|B)'
const scared = '(?:scared|afraid|frightened|terrified|petrified|fearful|worried|frightened|nervous)'
const struck =
  '(?:hit|hits|hitting|slapped|slaps|punched|punches|pushed|pushes|shoved|shoves|beaten|beat|beats|choked|chokes|strangled|kicked|kicks|grabbed|grabs|attacked|assaulted|raped|thrown|dragged|drags|bitten|scratched|pinned|smacked|shaken|burned|burnt|stabbed|headbutted|squeezed|squeezes|twisted|yanked|shook|shakes|rammed|barged|stamped|whipped|clawed|throttled|crushed|bent|slammed|slams)'
const limb =
  '(?:arms?|wrists?|face|head|hair|neck|throat|shoulders?|jaw|legs?|back|hands?|fingers?|ears?|ribs?|chest|stomach|foot|cheek|mouth|eye|nose)'
const thing =
  '(?:phone|door|doors|window|windows|tv|telly|television|mirror|wall|walls|laptop|computer|tablet|plates?|dishes|glass|glasses|furniture|chair|table|cup|mug|bottle|lamp|vase|windscreen|windshield|headlights?|guitar)'
const asleep = '(?:asleep|sleeping|drunk|passed out|unconscious|crying|ill|drugged)'
const no =
  "(?:(?:had |has |have |'ve |'d |was |am |is )?(?:said (?:no|not to|to stop|P was done|it was over)|told (?:{me}|Q|P|not) (?:(?:\\w+ ){0,3})?(?:not|stop|stay|leave|never|to)|asked (?:{me}|Q|P) (?:\\w+ )?(?:not|to stop|to leave|to stay|never)|blocked (?:{me}|Q|P)|begged (?:{me}|Q) to (?:stop|leave)))"
const reach =
  '(?:call|calls|called|calling|text|texts|texted|texting|message|messages|messaged|messaging|ring|rings|rang|ringing|phone|phoned|phoning|write|writes|wrote|writing|written|email|emails|emailed|send|sends|sent|sending|turn up|turns up|turned up|turning up|show up|shows up|showed up|showing up|came|comes|coming|come|visit|visited|went|go|contact|contacts|contacted|contacting|follow|follows|followed|knocking|knocked)'
const belongings =
  '(?:phone|messages|texts|emails?|money|clothes|outfits?|mileage|friends|food|contacts|calls|wages|salary|pay|bank|cards?|keys|passport|accounts?|whereabouts|location|receipts?|spending|bag|handbag|post|diary|make - up|makeup|weight|friendships|movements|browser|history|laptop|medication|passwords?|social media)'
const belittling =
  '(?:useless|worthless|pathetic|stupid|ugly|fat|disgusting|crazy|thick|dumb|an idiot|a whore|a slut|a bitch|a failure|nothing|a waste|mad|lazy|unlovable|a bad (?:mother|father))'

export const wideRows: readonly (readonly [SafetyFlag, Rows])[] = [
  [
    'threat',
    [
      [
        'p',
        "P (?:will|'ll|'m going to|is going to|'s going to) (?:\\w+ )?(?:(?:kill|destroy|ruin|finish|bury|end) (?:{me}|M|Y|K|X|Q|x|my)|burn (?:the|my|it|Y)|make sure (?:i|Y|P) never|take K (?:away|from|and))",
      ],
      [
        'p',
        "Y (?:will|'ll|wo) ?(?:not|n't)? (?:never (?:see|get) (?:K|x|Q|the|my)|regret|be sorry|pay for|see (?:K|x) again|live|wish Y)",
      ],
      [
        'p',
        `(?:P|Q) (?:[^ ]+ ){0,3}${say} (?:[^ ]+ ){0,10}(?:i|Y) (?:will|would|wo|'ll|'d) ?(?:n't|not|never) (?:make it|live|survive|get out|find (?:K|x)|leave (?:here )?alive|see (?:K|another|christmas|tomorrow|the end))`,
      ],
      [
        'p',
        `(?:P|Q) (?:[^ ]+ ){0,3}${say} (?:[^ ]+ ){0,10}(?:acid|petrol|die if|fight (?:me|Y) for |blood (?:would|will|is) (?:be )?on|fight {me} for K|do time for|go to (?:prison|jail) for|dead or alive|out of (?:it|here|the house) dead|see what (?:P|i) (?:do|does)|what P (?:is|'s) capable of|take K|take x and|never find (?:x|K|Q))(?= )(?! (?:to (?:school|the|see|his|her|x|Q|church)|on|for|out|every|at|this|next|home|with|in|swimming|while|until))`,
      ],
      [
        'p',
        "P (?:has|had|'s)? ?(?:\\w+ )?(?:sends?|sent|sending) {me} (?:photos?|pictures?|videos?|pics) of (?:a |the |Q )?(?:noose|knife|gun|pills|rope|wrists|cuts|blade|bridge)",
      ],
      ['p', "P (?:ca|can|could) n't (?:promise|say|be sure) what P (?:will|'ll|would|might|'d) do"],
      ['p', '(?:better|had best) (?:run|watch|sleep|hide|pray)(?= )(?<=P .*)'],
      [
        's',
        `(?<s>P|i) {aux} ${say} (?:(?!(?:wonder|hope|wish|scared|afraid|frightened|terrified|worried) )[^ ]+ ){0,14}${will} (?:\\w+ ){0,2}(?:${hurt} ${whom}|${ruin})`,
      ],
      ['s', `(?<s>X|R) {aux} ${say} (?:[^ ]+ ){0,10}${will} (?:\\w+ ){0,2}(?:${hurt} {me}|${ruin})`],
      ['s', `(?<s>P|i) {aux} ${say} (?:[^ ]+ ){0,10}${leaving} (?:[^ ]+ ){0,10}${will} (?:\\w+ ){0,2}${own}`],
      ['s', `(?<s>P|i) {aux} ${say} (?:[^ ]+ ){0,10}${will} (?:\\w+ ){0,2}${own} (?:[^ ]+ ){0,6}${leaving}`],
      ['s', `${leaving} (?:[^ ]+ ){0,8}(?<s>P) ${will} (?:\\w+ ){0,2}(?:${own}|${hurt} ${whom}|${ruin})`],
      [
        's',
        `(?<s>P) (?:is|was|'s) coming (?:for|after|to get) {me}(?= )(?! (?:at|from|on|in|tomorrow|later|after))`,
      ],
      ['s', `(?<s>P) ${will} (?:\\w+ ){0,2}(?:${ruin}) (?:[^ ]+ ){0,5}${leaving}`],
      ['p', `" (?:[^ ]+ ){0,4}(?:and|or) P (?:will|'ll) (?:\\w+ )?(?:${own}|${hurt} ${whom}|${ruin})`],
      [
        's',
        `(?<s>P|i) {aux} ${say} (?:[^ ]+ ){0,8}(?:i|Y|P|Q) (?:will|'ll|would|'d) (?:\\w+ )?(?:be (?:sorry|finished|dead|next)|regret|pay for|live to regret|suffer|leave (?:here )?in a|never (?:see K|work|be safe))`,
      ],
      [
        'p',
        `(?:P|Q) (?:[^ ]+ ){0,3}${say} (?:[^ ]+ ){0,14}(?:bullet|coffin|in a box|body bag|six feet|house alive|here alive|time is coming|watch (?:my|Q|your) back|one eye open|bury {me}|{me} dead|people who can|knows people|what would happen if i|what happens to|no (?:judge|court) will)`,
      ],
      [
        'p',
        "P (?:can n't|cannot|could n't) have {me} ,? ?(?:then )?(?:nobody|no one|no other)|(?:nobody|no one) else (?:will|would|gets|can) (?:\\w+ )?have {me}",
      ],
      [
        'p',
        'threats(?= )(?! (?:to (?:leave|divorce|go|end|move)|of (?:divorce|leaving|court|a)|about (?:leaving|court)))',
      ],
      ['p', 'i {aux} threatened (?:by|with) (?!(?:divorce|court|a lawyer))'],
      ['p', 'threatened my life|threatening (?:messages|texts|emails|calls|voicemails|letters|me)'],
      [
        's',
        `(?<s>P|i) {aux} (?:got|took|takes|picked up|picks up|grabbed|grabs|fetched|laid|held|holds|loaded|came at {me} with|pulled|waved|pointed|showed {me}) (?:[^ ]+ ){0,3}${weapon}(?= )`,
      ],
      ['s', '(?<s>P|i) {aux} (?:raised|raises|lifted|shook|clenched) (?:Q|my|a|x) fists?'],
      ['p', "next time P (?:would|will|wo|might|'d) (?:not|n't)"],
      [
        'p',
        "(?:what|look what) (?:i|Y) (?:'re|are|'m|am|was|were|is) (?:making|doing|made) (?:M|Q|P)(?= )(?<=(?:pills|knife|blade|rope|bridge) .*)",
      ],
    ],
  ],
  [
    'self_harm',
    [
      [
        'w',
        "only (?:reason|thing) (?:that )?(?:i (?:am|'m)|keeping me|keeps me) (?:\\w+ )?(?:here|alive|going on)(?= )|(?:keeps|keep|kept|keeping) me alive|(?:under|in front of) a (?:train|bus|lorry|truck)|(?:walk|walking|walked|step|stepping) (?:out )?into (?:the )?(?:sea|river|traffic|water)|point (?:of|to|in) (?:living|being alive|my life)|thoughts? (?:of|about) (?:ending (?:my|everything)|death|dying|killing|harming|hurting (?:myself|Q))|called the samaritans",
      ],
      [
        'p',
        '(?:Q|my|an?|second|first|x) (?:\\w+ )?attempt(?= )(?! (?:to|at|of|by|with|was|failed|on the|is|- ))(?<=(?:P|i|after|since|survived|hospital) .*)',
      ],
      [
        'w',
        "(?:thought|thoughts|idea|relief|comfort|thinking) of (?:not being (?:here|alive)|being (?:dead|gone)|no longer being|never waking)|(?:dark|bad|intrusive|ugly) thoughts about (?:ending|dying|death|hurting|doing)|stopped caring (?:if|whether) i (?:live|die|wake|make)|(?:do|did|would) n't care (?:if|whether) i (?:live|lived|die|died|wake|woke)|(?:do|did) n't want to survive|should n't be alive|(?:see|picture|imagine) myself (?:being )?(?:dead|alive|in the (?:river|sea|ground|coffin))(?= )",
      ],
      [
        's',
        "(?<s>P|i) (?:[^ .;:]+ ){0,4}(?:does|do|did|can|could) n't see (?:the|any|a) (?:point|reason|use) (?:of|in|to|for) (?:being alive|living|life|going on|carrying on|go on|being here|live)(?= )(?! (?:together|with|in|apart))",
      ],
      [
        's',
        "(?<s>P|i) (?:[^ .;:]+ ){0,4}(?:will|would|'ll|'d|wo|might) (?:not|n't) be (?:here|around|alive) (?:in|by|for|next|at|much longer|any ?more|tomorrow|when)(?= )(?! (?:the (?:weekend|afternoon|morning|office)))",
      ],
      [
        'p',
        '(?:psychiatric|psych|72 hour|mental health) (?:hold|ward|unit|hospital)|suicide (?:hotline|helpline|line)|talked (?:Q|me|x) down from|goodbye (?:text|message|note|letter|video)(?= )',
      ],
      [
        'w',
        "(?:can|could|ca) n't (?:promise|guarantee) (?:that )?i (?:'ll|will|would|can|'d) (?:stay|be|keep) (?:safe|alive|here)|keep (?:myself )?safe tonight|(?:ask|asked|beg|begged|pray|prayed|want|wanted|wish) (?:for )?(?:god|jesus|allah|the lord) (?:to |would |will )?(?:just )?(?:take me|let me die|end)|motorway bridge|almost jumped|nearly jumped|about to jump|ready to jump",
      ],
      [
        's',
        '(?<s>i) (?:[^ .;:]+ ){0,4}(?:hit|hits|hitting|bang|bangs|banging|banged|punch|punched|punching|scratch|scratched|bite|bit|burn|starve|starving) (?:my|myself|Q) ?(?:\\w+ )?(?:(?:head )?(?:on|against) (?:the|a) (?:wall|floor|door)|(?:until|till|so that) (?:i|P|they|it|x) (?:\\w+ )?(?:bleed|bleeds|bled|see|bruise|hurt))',
      ],
      [
        'p',
        'P (?:[^ .;:]+ ){0,8}(?:(?:be|go|going) (?:\\w+ )?(?:in|to) heaven|walked into the (?:sea|river|water|road)|into the (?:sea|river) with|with a (?:rope|noose|razor)|scars on (?:Q|x) (?:arms?|wrists?|legs?|thighs?))',
      ],
      [
        's',
        '(?<s>P|i) (?:[^ .;:]+ ){0,4}(?:googled|searched|looked up|researched|researching|reading about) (?:[^ ]+ ){0,3}(?:how many (?:tablets|pills)|suicide|methods|painless|to die)',
      ],
      [
        's',
        '(?<s>P|i) (?:[^ .;:]+ ){0,4}(?:tried|attempted) (?:(?:once|twice|again|before|three times|several times) )?(?:to )?(?:end (?:Q|my|x) (?:own )?life|kill (?:myself|Q)|die|it again|suicide|take (?:Q|my) (?:own )?life)',
      ],
      [
        'w',
        '(?:reading|thinking|thought|think) (?:[^ ]+ ){0,2}(?:doing something (?:to myself|stupid)|harming|not going on|giving up on life)|(?:given up|give up|giving up) on (?:life|living)|(?:tired|sick) of (?:being alive|living|life)(?= )(?! (?:with|like|in|together|alone|here|apart|under|out))|(?:had|have) enough of (?:life|living)(?= )(?! (?:with|like|in))',
      ],
      [
        'w',
        "i (?:wo|will|do|ca|can|could|would) n't (?:want to )?(?:go on|carry on|keep going|make it|survive)(?= )(?! (?:like|with|holiday|pretending|a|the|vacation|waiting|dates|to|and on|living (?:with|like)|being|any|this|holding))",
      ],
      [
        's',
        '(?<s>P) (?:(?!(?:i|X|K) )[^ .;:]+ ){0,9}(?:kill|killing|killed|hang|hanging|hanged|drown|drowning|shoot|shooting|starving|cutting|harming|hurting) (?:Q|himself|herself|themselves|x)(?= (?:$|[,;:)"]|and|but|since|when|after|before|again|if|because|so|every|last|this|in|on|unless|over|with|while|or|that|at|over) ?)',
      ],
      [
        's',
        '(?<s>P) {aux} (?:cut|cuts|cutting|slit|slits|slashed|burns?|burnt|burned|burning) (?:Q|x|his|her) (?:\\w+ )?(?:arms?|wrists?|legs?|thighs?|skin)',
      ],
      [
        's',
        '(?<s>i) (?:[^ .;:]+ ){0,4}(?:cut|cutting|slit|slashed|burn|burnt|burned|burning|scratching) my (?:\\w+ )?(?:arms?|wrists?|legs?|thighs?|skin)(?= )(?! (?:on the|off))',
      ],
      [
        'w',
        '(?:started|begun|began|been|keep|back to) cutting(?= )(?! (?:down|back|me|off|out|ties|P|Q|the|up|it))',
      ],
      ['p', 'Q (?:cut|bleeding|slit) wrists?'],
      ['p', 'P (?:[^ .;:]+ ){0,6}self (?:- )?harm\\w*'],
      ['w', '(?<!P (?:[^ ]+ ){0,6})(?:self (?:- )?harm\\w*|selfharm\\w*)'],
      [
        's',
        '(?<s>P|i) {aux} (?:took|swallowed|taken|drank|downed|swallowing|necked) (?:[^ ]+ ){0,4}(?:overdose|bleach|antifreeze|poison|whole (?:bottle|box|packet|strip|lot)|(?:too many|all|a (?:load|handful|bottle|lot|box) of) (?:[^ ]+ ){0,3}(?:pills|tablets|meds|paracetamol)|paracetamol|pills|tablets|everything in)(?= )(?! for)',
      ],
      [
        's',
        "(?<s>P) (?:(?!(?:i|X|K) )[^ .;:]+ ){0,6}(?:do|does|did|would) (?:n't|not) (?:really |even |ever )?want to (?:live|be alive|be here|wake up|exist|go on living|carry on living)(?= )(?! (?:with|like|in|together|next|here|there|near|at|when|apart|alone|under|for))",
      ],
      [
        's',
        "(?<s>P|i) (?:(?!(?:X|K) )[^ .;:]+ ){0,5}(?:wants?|wanted|wish|wishes|wished|pray|prays|prayed|hope|hopes|hoped|hoping|praying|rather|ready|think about|thinks about|thinking about|thinking of|thought about|talk about|talks about|talked about|talking about|speaks of) (?:(?:to|of|that|P|i|was|were|could|would|'d|just|not|be|n't|never|go|sleep|and|am|is) ){0,6}(?:die|dies|died|dying|dead|exist|stop existing|disappear forever|never wake up|not wake up)(?= )(?! (?:together|for|with|alone|of laughter|to know|inside))",
      ],
      [
        's',
        "(?<s>P) (?:[^ ]+ ){0,6}(?:everyone|everybody|K|B|the world|they|the family|i|X|Y) (?:[^ ]+ ){0,3}better off (?:without Q|if P (?:was|were) (?:dead|gone|n't|not))(?<=P (?:said|says|thinks|thought|feels|felt|told {me}|kept|keeps|believes|believed|texted|wrote|is sure|was sure) .*)",
      ],
      ['w', '(?:better|better off|easier|best) (?:[^ ]+ ){0,3}with me (?:dead|gone)'],
      ['w', "sleep and (?:not|never|n't) (?:\\w+ )?(?:come|wake|get|woke)"],
      [
        'w',
        '(?:angry|disappointed|sorry|sad|upset|gutted|cry|cried) (?:that|because|when) i (?:\\w+ )?(?:woke|wake|survived)',
      ],
      [
        'w',
        "(?:if |hoping |hope |wish |wished )(?:that )?(?:a|the|some) (?:bus|car|truck|train|lorry) (?:would |will |'d |could |just |had ){0,2}(?:hit|hits|take|took|ran|run|flattened)",
      ],
      [
        's',
        '(?<s>P|i) (?:[^ .;:]+ ){0,5}(?:looked|look|stood|standing|stand|sat|found|leaned|think|thinking|thought|dream|climbed|walked|talked down|went) (?:[^ ]+ ){0,3}(?:over the edge|(?:on|off|onto|to) the (?:bridge|ledge|roof|edge|tracks|railway|cliff)|train tracks|jumping|railway line)',
      ],
      [
        'w',
        '(?:written|wrote|writing|write) (?:the|my|goodbye|suicide) notes?(?= )(?! (?:of|for|to self|from))|suicide (?:note|notes|letter|plan)|goodbye (?:note|notes|letter|letters|messages) (?:to|for|and|in|on|$)',
      ],
      [
        'w',
        'i (?:[^ ]+ ){0,5}(?:counting|counted|count|staring at|looking at|look at|holding|bought|hold|with|have|hoarding|hid) (?:[^ ]+ ){0,2}(?:the pills|pills|tablets|razor|razors|razor blade|blade|rope|noose)(?= )(?! for)',
      ],
      [
        's',
        '(?<s>P|i) {aux} sectioned|(?:P|i) {aux} (?:admitted|hospitalised|hospitalized) (?:[^ ]+ ){0,4}(?:attempt|overdos\\w*|suicid\\w*|live)',
      ],
      [
        'p',
        '(?:P|Q) (?:[^ .;:]+ ){0,5}(?:after|since|because of) (?:an|his|her|Q|another) attempt(?= )(?! (?:to|at))',
      ],
      [
        'w',
        '(?:feel|feeling|felt) like ending (?:everything|it|my)|(?:nearly|almost) ended (?:it|everything|my)(?= )(?! (?:with|between|because|over))',
      ],
      [
        'w',
        '(?:reason|point) (?:to|in|for) (?:keep |keeping |carry on |carrying on |be |being )?(?:living|live|alive|existing)(?= )(?! (?:with|in|together|here|apart|like))',
      ],
      [
        'w',
        "(?:life|living) (?:is|was|does|did|feels) ?(?:n't|not|no longer) (?:\\w+ )?worth|not worth living|might as well be dead|should (?:just )?be dead|(?:not|n't) sure (?:if |that |whether )?i want to (?:be alive|live(?= $)|be here|go on|exist|carry on)",
      ],
      [
        'w',
        'i (?:[^ ]+ ){0,4}(?:thinking|think|thought|googled|looked up|planned|planning) (?:about |of )?(?:the )?(?:ways?|how) to (?:go|die|do it|end it|kill)',
      ],
      ['p', 'P (?:[^ ]+ ){0,3}(?:planned|plans|had planned|has a plan) how (?:to do it|P would)'],
      ['w', 'i {aux} (?:have|had|made) a plan and (?:i )?(?:know|have|a|the)'],
      [
        'p',
        "P (?:has|had|have|'s got) nothing (?:left )?to live for|P (?:said|says|feels|felt|thought|thinks) (?:[^ ]+ ){0,4}(?:not worth living|no reason to live|rather be dead|better off dead|be dead)",
      ],
    ],
  ],
  [
    'coercion',
    [
      [
        'p',
        'P {aux} (?:decides?|decided|dictates?|dictated|controls?|chose|chooses) (?:when|what|where|who|whether|how much|if|everything) (?:the \\w+ (?:is|goes|are|comes)|B|i|K|my|our|gets)(?= )(?! (?:house|kids))',
      ],
      [
        'p',
        'P (?:[^ ]+ ){0,3}(?:rings|calls|phones|texts|facetimes|messages|rang|called|phoned) {me} (?:[^ ]+ ){0,5}(?:every (?:hour|half hour|ten minutes|few minutes|\\d+ minutes|thirty minutes)|to check (?:where|that i|if i|who|on me|up on)|constantly to)(?= )(?! (?:was|all right))',
      ],
      [
        'p',
        "P (?:wo|will|would|does|did) n't (?:have|let|allow|permit|give|lend) (?:my|{me}|any of my) (?:family|friends|mother|mum|mom|sister|parents|X|(?:the |my |any |a |own |Q )?(?:\\w+ )?(?:money|keys|card|key|phone|passport|sleep|rest|privacy|job|bank))(?= )|P (?:wo|will|would|does|did) n't (?:have|let|allow) X (?:in|near|into|over|visit|come|at)",
      ],
      [
        'p',
        'P {aux} (?:puts?|put) (?:all )?(?:the|Q) (?:bills|debts?|loans?) in my name|i (?:have|had) no (?:card|money|account|bank|cash|key|phone|say|bank card|money of my own)(?= )|(?:pocket money|a week to live on|twenty a week|my own money was|hand (?:Q |over )(?:my|all my) (?:wages|pay|salary))|hand Q my|i (?:have|need|had|needed) Q (?:permission|okay|ok|approval|say - so)',
      ],
      [
        'p',
        "(?:cameras?|camera) in (?:every|our|the|my) (?:room|bedroom|house|rooms|kitchen)|P (?:sold|took apart|sells|threw away|destroyed|cut up) (?:all )?(?:my|the car)(?: \\w+){0,3} (?:so|to stop)|so (?:that )?i (?:could|would|'d|can) (?:n't|have to stay|not) (?:leave|drive|go|work|call|stay)",
      ],
      [
        'p',
        '(?:makes|made|makes me|making) {me} feel (?:[^ ]+ ){0,2}(?:dirt|nothing|worthless|stupid|crazy|small) (?:[^ ]+ ){0,2}(?:every|all the|each|constantly|daily|day)|nothing i (?:do|did|say|ever do) (?:is|was) (?:ever )?(?:right|good enough)|treated (?:{me} )?(?:like|as) (?:a |an |Q )?(?:servant|slave|dog|child|prisoner|maid|dirt)|(?:sworn at|belittled|humiliated|insulted|screamed at|mocked|degraded|put down)(?: \\w+)? (?:daily|every day|for years|constantly|by (?:P|Q)|in front)',
      ],
      [
        's',
        '(?<s>i|P) (?:\\w+ ){0,2}(?:put|puts|ran|run|tore|tears|cut) (?:Q|P|{me}) down(?= )(?! (?:on|the|to|for a|gently))|(?<s2>i) {aux} (?:belittled|humiliated|insulted|degraded|mocked|isolated|manipulated|bullied) (?:Q|P)',
      ],
      [
        'p',
        "i (?:was|am|'m) (?:n't|not) to (?:have|see|speak|talk|go|wear|leave|work|ring|call)(?= )|i (?:ca|can|could) n't (?:go|leave|see|speak|talk|buy|wear|do anything|spend|have friends|work) (?:[^ ]+ ){0,5}without (?:P|Q|asking|permission|being (?:accused|questioned|checked))",
      ],
      [
        'p',
        "(?:where|who|what) i (?:am|'m|was) (?:with )?(?:every|at every|at all times|each) ?(?:minute|moment|hour|second)?|(?:lucky|grateful) (?:that )?(?:anyone|anybody|P|someone) (?:would|will|wants|'d|even)|nobody else (?:would|will) (?:want|put up)|do as i (?:am|'m|was) told|until i (?:say|said|give|gave|agree|agreed|apologise|apologised) (?:sorry|in|with|that)",
      ],
      [
        'p',
        "(?:quit|left|gave up|stopped) (?:my|the) (?:job|work|studies|course|college|degree) (?:because P|for Q|as P|when P)(?: \\w+){0,3} (?:wanted|told|said|did n't|made|demanded|insisted)|it was abuse|P {aux} (?:jealous|suspicious) of (?:everyone|my friends|my family|any|every)",
      ],
      [
        's',
        `(?<s>P) {aux} (?:reads?|deletes?|deleted|looks through|looked through|times|timed|picks|chooses|polices|inspects?|inspected|searches|searched|rations|counts|counted|weighs|weighed|demands?|demanded|manages|managed|decides|follows|watches|checks|checked|controls?|controlled|monitors|monitored|tracks|took|takes|hid|hides|keeps|has) (?:(?:all|every|of|off|who|into|on) ){0,3}my (?:\\w+ )?${belongings}(?= )(?! (?:to (?:the|a|call|help|get)|for me|number|safe))`,
      ],
      ['p', 'P {aux} (?:took|takes|grabbed) my (?:phone|keys|car keys|purse|cards?) (?:off|from|away)'],
      [
        'p',
        "(?:gives?|gave|giving|put|puts) {me} (?:on )?(?:an|a|my) (?:\\w+ )?allowance|(?:wants?|wanted|demands?|demanded|checks|asks for|keeps) (?:[^ ]+ ){0,2}receipts?|(?:no|not have|n't have|any|without) access to (?:our|the|any|my|Q) (?:\\w+ )?(?:money|accounts?|bank|cards?|savings)|my (?:wages|salary|pay|money|benefits) (?:goes?|went|is paid|are paid|was paid|has to go) (?:straight )?(?:in)?to (?:Q|P|his|her)|(?:all )?(?:the|our) money (?:is |was )?in Q name|beg (?:Q |P )?for (?:money|petrol|gas|food|cash)|every (?:penny|cent|euro|pound|dollar|purchase|minute|thing) (?:that )?i (?:spend|spent|buy|bought|was|am|do|did)",
      ],
      [
        'p',
        "i (?:am|'m|was|were|'ve|have|is)(?: been)? (?:n't|not|never|hardly) (?:even |ever |really )?(?:been )?(?:allowed|permitted)(?= )(?! (?:near|within|to (?:contact|go near|see (?:P|Q|K|my K)|come|call|speak to (?:P|Q)|be near|text)|at the|in the (?:house|home)|back))",
      ],
      [
        's',
        '(?<s>P) {aux} (?:makes?|made|making|forces?|forced) {me} (?:to )?(?:ask|sleep (?:on|in)|beg|delete|quit|sign|wear|kneel|show|send|account|hand over|strip|explain|prove|apologise (?:for|to)|leave my job|block|choose between|eat|justify|give up|drop|stop (?:seeing|talking|working|wearing))',
      ],
      [
        'p',
        'i (?:(?:always|also|still|then) )?(?:have|had|need|needed|has|got) to (?:send|ask|show|account|report|text|tell|call|explain|justify) (?:to )?(?:(?:Q|P|for) )?(?:[^ ]+ ){0,3}(?:photos?|pictures?|proof|permission|receipts?|where i|every|before i|whenever i|when i (?:go|left|leave|arrive|get)|what i spen\\w+)',
      ],
      ['s', '(?<s>P) {aux} (?:locks?|locked|locking) {me} (?:out|in|up)(?= )'],
      [
        's',
        "(?<s>i) (?:(?:used to|would|always|also|had|'d|often|even|then|have) ){0,3}(?:tell|told|telling|decided|dictated|chose) (?:Q |P )?(?:who|what|where|when) (?:Q|P|to (?:wear|see|eat|go|talk))(?= )(?! (?:was|is|had|did|meant|means|to do|'s))",
      ],
      [
        's',
        "(?<s>i|P) (?:would|did|do|does|will) (?:n't|not|never) (?:ever |even )?(?:let|allow) (?:Q|P|{me}) (?:to )?(?:go (?:out|to|anywhere|alone|with|near)|see (?:Q |my |X|any)|have (?:friends|any|a|money)|work|leave|out|speak|talk to|wear|drive|use|spend|eat|sleep)(?= )(?! (?:without saying|it|this))",
      ],
      [
        'p',
        '(?:turned|turns|set|poisoned) (?:(?:all|most|half) )?(?:of )?(?:X|K|everyone|my friends|my family|everybody)(?: and X)? against {me}|(?:stopped|stops|stopping|kept|keeps|prevents?|prevented|banned|discouraged) {me} (?:from )?(?:seeing|going|working|leaving|talking|having|visiting|speaking|meeting|studying|driving)|cut {me} off from|(?:i )?(?:lost|gave up|dropped|stopped seeing) (?:[^ ]+ ){0,3}(?:friends|hobbies) (?:because|for) (?:of )?(?:P|Q)',
      ],
      [
        'p',
        "P (?:does|did|would|do) (?:n't|not|never) (?:really )?like (?:it when i|me|my) (?:going|go|went|seeing|see|saw|having|talking|working|friends|family|wearing|to)|P (?:[^ ]+ ){0,3}(?:angry|upset|furious|jealous|mad|sulks|sulked|raged|moody) (?:if|when|whenever|every time|each time) i (?:spent|spend|went|go|saw|see|spoke|speak|talked|talk|wore|wear|was out|am out|met|meet|had|visit|visited)(?= )(?! (?:home|to (?:Q|P)|away|wrong))",
      ],
      [
        's',
        `(?<s>P|X) (?:[^ ]+ ){0,6}(?:{me}|P) (?:that )?i (?:'m|am|was) (?:(?:a|an|so|just|too|such|always|that) ){0,2}(?:\\w+ )?${belittling}(?= )`,
      ],
      [
        's',
        `(?<s>P) {aux} (?:calls|called|calling|call) {me} (?:(?:a|an|so|just) )?(?:\\w+ )?${belittling}(?= )`,
      ],
      [
        'p',
        '(?<s>P) {aux} (?:puts?|putting) {me} down|P {aux} a (?:\\w+ )?(?:bully|tyrant|control freak)|P {aux} (?:possessive|domineering)(?= )|controlling (?:relationship|marriage|man|woman|husband|wife|partner|ways|person)',
      ],
      [
        's',
        '(?<s>P) {aux} (?:controls?|controlled|controlling|control) (?:{me}|everything|my|K|what|who|how|all|our)(?= )',
      ],
      [
        's',
        '(?<s>i) {aux} (?:controlled|controlling|control) (?:Q|P|everything)(?= )(?! (?:anger|temper))|(?<s2>i) {aux} a (?:very |really )?controlling',
      ],
      [
        'p',
        'P (?:[^ ]+ ){0,4}(?:all my passwords?|passwords? (?:to|for|of) (?:all|everything|my))|(?:demanded|wants|wanted|insisted on|asked for|has) (?:having )?(?:all )?my passwords?',
      ],
      [
        'p',
        "P (?:said|says|told {me}|insists?|insisted|ordered|decided) (?:that )?(?:i|{me}) (?:was|am|'m|were|is|could|can|may|must|to) ?(?:not|n't|never) (?:to )?(?:leave the|go (?:out|anywhere)|see my|speak to|talk to|have (?:friends|any)|work|wear|drive)",
      ],
      [
        'p',
        '(?:emotional|emotionally|verbal|verbally|mental|mentally|psychological|financial|financially)(?: and (?:\\w+))? (?:abuse|abusive|abused|abuser|torture)(?= )',
      ],
    ],
  ],
  [
    'violence',
    [
      [
        's',
        `i (?:was|got|'ve been|have been|had been|am|being|been) (?:\\w+ ){0,2}${struck} (?:[^ ]+ ){0,5}by (?<s>P|Q)(?= )`,
      ],
      ['s', `P (?:was|got|has been|'s been) (?:\\w+ ){0,2}${struck} by me`],
      [
        's',
        `(?<s>P|R) {aux} ${struck} (?:(?:{me}|K|X|at) )?(?:(?:by|on|in|across|round|around) )?my (?:\\w+ )?${limb}(?= )`,
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:shoved|pushed|dragged|threw|throws|hauled|yanked|pulled|knocked|knocks|slammed|slung|flung|backed|cornered|wrestled|pressed|pins|pinned|held) (?:{me}|Q|P) (?:(?:right|back|up) )?(?:across|down|over|onto|against|to the (?:floor|ground|wall)|through|on the|on to|into (?:the|a|my)|out of (?:bed|the (?:way|door|car|window|shower|chair)|my chair)|by (?:the|my|Q))(?= )(?! (?:coals|time|phone|years|hand|hot|edge|limit))',
      ],
      [
        's',
        '(?<s>P|i) (?:[^ ]+ ){0,4}hands? (?:tight |tightly |closed )?(?:round|around|on|at|over) (?:my|Q) (?:neck|throat|mouth)',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:lunged|lunges|charged|swung|swings|flew|flies|went for) (?:at )?(?:{me}|Q)(?= )',
      ],
      [
        's',
        `(?<s>P|i) {aux} (?:threw|throws?|throwing|thrown|hurls?|hurled|hurling|flung|flings|chucked|chucks|launched|lobbed) (?!(?:Q|x|myself|insults|words|it|everything|money|questions|accusations) )(?:[^ ]+ ){1,5}(?:at|towards?) (?:{me}|Q|P|my|the wall|K|B)(?= )`,
      ],
      [
        'p',
        '(?:throws?|throwing|threw) (?:things|stuff|plates|objects|mugs|whatever \\w+) (?:at|around|about|across)',
      ],
      [
        's',
        `(?<s>P|i) {aux} (?:smash|smashed|smashes|smashing|wrecked|kicked|kicks|kicking|punched|punches|punching|ripped|trashed|shattered|threw|put (?:Q|my|a) (?:fist|foot|head) through) (?:[^ ]+ ){0,3}${thing}(?= )(?! (?:party|away|out|open))`,
      ],
      [
        's',
        `(?<s>P|i) {aux} (?:broke|breaks|broken) (?:my|Q|the|a|our) (?:\\w+ )?(?:phone|door|windows?|tv|mirror|laptop|plates?|dishes|glasses|furniture|chair|table)(?= )`,
      ],
      [
        's',
        `(?<s>P) {aux} (?:broke|fractured|cracked|dislocated|split|broken|sprained) (?:(?:one|two|three|some|several) )?(?:of )?my (?:\\w+ )?(?:ribs?|arm|nose|jaw|wrist|fingers?|collarbone|tooth|teeth|leg|hand|shoulder|lip|eye socket)`,
      ],
      [
        'p',
        '(?:hospital|a & e|casualty|the er) with (?:a |my |two |three )?(?:broken|fractured|cracked|concussion|bruised|black|stitches|dislocated)',
      ],
      [
        'p',
        '(?:left|had|have|covered (?:me )?in|gave me) (?:\\w+ )?(?:bruises|marks on my|scratches|a black eye|finger marks)(?= )',
      ],
      [
        'p',
        `(?:had sex with|touched|entered) {me} (?:while|when) i (?:was |were )?${asleep}|P {aux} (?:will|would|wo|did|does) n't take no for an answer (?:in bed|about sex)|(?:made|makes|making|forces|forced|forcing|pressured|coerced) {me} (?:to |into )?(?:have |having )?(?:sex|sexual)|sex (?:when|even though|although|after) i (?:said no|did n't want|had said no|do n't want)|without my consent|sexually assaulted`,
      ],
      [
        'b',
        '(?:it|things|that|this|fights?|arguments?|rows?|B|which) (?:\\w+ ){0,2}(?:got|gets|get|turned|turns|turn|became|become|been|went|was|were|is) (?:\\w+ ){0,2}(?:physical|violent)(?= )(?! (?:therapy|and emotional distance|contact|intimacy|again with))',
      ],
      [
        'b',
        '(?:physical (?:stuff|fights?|altercations?|violence|force|attacks?|side of the fights)|domestics)(?= )|violence (?:from|by|in (?:our|the|my)|at home|started|began|towards)',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:block|blocks|blocked|blocking|bars|barred) (?:(?:my|{me}|Q|the|our) )(?:\\w+ )?(?:exit|door|doorway|way|path|stairs|car|from (?:leaving|going|getting out))(?= )',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:stood|stands|standing|sat|planted) (?:Q |myself )?(?:in|against|before|in front of) the (?:\\w+ )?(?:door|doorway|exit|gate)(?= )(?= (?:so|and|to|until|for|,))',
      ],
      [
        's',
        '(?<s>i|P) {aux} (?:slap|slaps|slapped|punch|punches|punched|shove|shoved|shoves|choke|choked|kick|kicked|bite|bit|bites|pinch|pinched|strike|struck|headbutt|headbutted) (?:Q|P|K|{me})(?= )(?! (?:out|off|as|on the back|life|lip|tongue|into gear))',
      ],
    ],
  ],
  [
    'fear',
    [
      [
        'w',
        '(?:scared|afraid|frightened|terrified|intimidated) (?:of|by) Q(?= (?:$|,|and|when|because|but|if|at|or|now|that|again) ?)',
      ],
      [
        'p',
        '(?:scared|afraid|frightened|terrified|intimidated) (?:of|by) me(?= (?:$|,|and|when|because|but|if|at|or|now|that|again) ?)',
      ],
      [
        'p',
        'fear (?:in|on|behind) (?:Q|my|x|K) (?:eyes|face|voice)|(?:out of|living in|with) fear(?= )(?! (?:of (?:losing|being|rejection|the|loneliness|missing|change|my|getting|commitment)))',
      ],
      [
        'w',
        'P {aux} (?:a |quite |really |can be |gets |get )*(?:frightening|intimidating|menacing|terrifying)(?= )|P {aux} (?:intimidates|intimidated|frightens|terrorises|terrorised|terrorizes|terrorized) (?:{me}|K)',
      ],
      [
        'w',
        '(?:that|so|too|really|very|always|often) (?:scared|frightened|afraid|terrified)(?= )(?= (?:$|,) ?)(?<=(?:P|Q) .*)',
      ],
      [
        'w',
        "(?:scared|afraid|frightened|terrified) (?:at home|in my (?:own )?(?:home|house|bed)|every (?:day|night|time P)|when(?:ever)? P|whenever|all the time|of saying the wrong|of the wrong|what P|around (?:Q|P)|in (?:Q|P)|of (?:Q|P) |of upsetting|of doing (?:something|anything) wrong|P (?:'ll|will|would|'d) (?:go too far|do|really))",
      ],
      [
        'w',
        '(?:hide|hid|hiding|hides) (?:in|under|behind) the (?:bedroom|bathroom|wardrobe|closet|car|loft|shed|attic|bed|kids|garden)(?: \\w+)? (?:until|when|till|because|so|from|while|and wait)',
      ],
      [
        'p',
        "P (?:[^ ]+ ){0,6}(?:scared|afraid|frightened|terrified) (?:that )?(?:i|P) (?:'d|'ll|will|would|might|may|could|was going to) (?:\\w+ )?(?:hit|hurt|kill|shout|explode|lash|lose (?:it|my)|attack|snap|do something|throw|get angry)",
      ],
      [
        'w',
        '(?:nightmares|dreams|panic) (?:that|where|in which|about) P (?:finds|found|comes|came|hurts|kills|hits|chases|breaks|killing|finding|hurting)|what (?:P|Q) (?:may|might|will|could|would) do (?:to (?:me|us|K|herself|himself|Q)|if|when|next)(?<=(?:scared|afraid|frightened|terrified|fear|worried|fearful) (?:of |about )?what .*)',
      ],
      [
        'w',
        `${scared} to (?:make (?:Q|P) (?:\\w+ )?(?:angry|mad|upset)|say (?:no|anything)|go (?:home|back|to sleep|outside)|be (?:alone|near|around|in the)(?: \\w+){0,2} (?:with )?(?:Q|P|me)|leave (?:Q|P|because|the house)|sleep|come home|disagree|upset (?:Q|P)|refuse|tell (?:Q|P) (?:no|that i (?:want|am|'m)|i (?:want|am|'m))|speak (?:up|in)|anger (?:Q|P)|answer (?:Q|the door)|stand up to|set (?:Q|P) off)`,
      ],
      [
        'w',
        `(?:${scared}|fear|feared|fears|worry|worries|afraid) (?:that |of the day |about what happens when )?P (?:will|'ll|'d|would|might|could|may|is going to|was going to|'s going to) (?:\\w+ )?(?:hurt|kill|hit|come (?:to|after|back and|here|for)|find (?:out|me|where|us)|break|take it out|lash|harm|do something|snap|explode|lose (?:it|Q temper)|get (?:angry|violent|physical)|turn (?:violent|nasty|on)|follow|attack|beat|burn|take K|punish|go crazy|go mad|retaliate|react)`,
      ],
      [
        'w',
        `${scared} of (?:setting (?:Q|P) off|making (?:Q|P) (?:angry|mad)|upsetting|Q (?:anger|temper|rages?|moods?|reactions?|outbursts?|fists?)|what (?:P|Q|comes|happens if i)|my (?:own )?(?:husband|wife)|P(?= (?:$|when|and|still|,|because|now|again|but|if|at|or)))`,
      ],
      [
        'w',
        'i (?:(?:also|still|really|always|honestly|do|now|often|just) ){0,2}(?:fear|dread|feared|dreaded|fearing|dreading) (?:Q(?= (?:$|,|and|when|anger|temper|moods?|coming|rages?|reaction|car|key|return|because|more))|P(?= (?:$|,|and|when|coming|because|more))|what (?:P|Q)|how P|that P will (?:hurt|kill|hit))',
      ],
      [
        'w',
        "(?:never|do n't|did n't) know (?:if|when|whether) P (?:will|would|'ll|is going to|might) (?:lash|explode|hit|snap|kick off|turn|hurt|lose)",
      ],
      [
        'w',
        '(?:P|it|Q (?:\\w+)) {aux} (?:makes?|made|making) {me} (?:feel )?(?:unsafe|afraid|scared|frightened|fearful|terrified|fear)(?= )(?! (?:to love|that i))',
      ],
      [
        's',
        "(?<s>P|i|K) (?:(?:no longer|never|does n't|did n't|do n't|is n't|not) )(?:really |ever )?feels? safe",
      ],
      ['s', '(?<s>P|i|K) {aux} (?:feel|feels|felt|feeling) unsafe'],
      ['w', "i (?:am|'m|was|do) (?:not|n't) (?:feel )?safe (?:with|at|in|around|here)"],
      [
        'p',
        `(?:K|X|P|our \\w+|the dog) {aux} (?:\\w+ ){0,2}${scared} (?:of|to be (?:alone |near )?(?:with|around)) (?:Q|P|{me}|my)(?= )`,
      ],
      ['p', 'as if P (?:was|were|is) (?:\\w+ )?(?:afraid|scared|frightened|terrified) of'],
      [
        'p',
        `P (?:(?!i )[^ ]+ ){0,4}(?:frightened|scared|afraid|terrified|fearful) of (?:me|my (?:anger|temper|moods?|reactions?|rages?|shouting))(?= )`,
      ],
      [
        'p',
        '(?:P|Q) (?:[^ ]+ ){0,6}(?:that )?(?:i|Q) (?:scare|scares|scared|frighten|frightens|frightened|terrify|terrifies|terrified) (?:Q|P)(?= )(?! (?:off|away))|" (?:i|Y) (?:scare|frighten|terrify) (?:M|me|Q|P)',
      ],
      [
        'w',
        '(?:i|K) {aux} (?:flinch|flinched|flinches|cower|cowered|cowers)|K (?:[^ ]+ ){0,2}(?:hides?|hid|hide) (?:when|whenever|from|if|under|in)|i (?:shake|shook|tremble|freeze|panic) (?:when|whenever|every time|if) (?:i (?:see|hear) (?:Q|P)|P)',
      ],
      [
        'w',
        '(?:chair|something|drawers|furniture|wardrobe) (?:against|under|in front of) (?:the|my) (?:\\w+ )?(?:door|handle)|barricad\\w+|knife under my|phone under (?:my|the) pillow|in case (?:i need the police|P (?:comes|came|gets|turns|kicks|hurts))|(?:sleep|slept|sleeping) with (?:the|my) (?:\\w+ )?door locked',
      ],
      [
        'w',
        'i {aux} (?:live|lived|living) in (?:\\w+ )?(?:fear|terror)|(?:fear|afraid|scared|fearing) for (?:my|our|K)',
      ],
    ],
  ],
  [
    'stalking',
    [
      [
        's',
        '(?<s>P|i) (?:[^ ]+ ){0,3}(?:drove|drive|driven|driving|walked|walk|cycled|sat|parked|waited|go|went) (?:[^ ]+ ){0,2}(?:past|by|outside|opposite|near) the \\w+ (?:where (?:P|i) (?:works?|lives?|stays?|goes|is|was|am)|P (?:works?|lives?) |(?:twice|every|most|some|three|four) (?:a |times|night|day|morning|evening))',
      ],
      [
        's',
        '(?<s>P) {aux} (?:turns?|turned|turning|shows?|showed|showing|pops?|popped|appears?|appeared) (?:up )?(?:wherever|everywhere) (?:i|B)?',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:parked|park|parks|sat|sit|sits|waited|wait|waits|stood|stand|hung about) (?:round|around|at|on|near|down|up|just off|across) (?:the corner|Q (?:street|road|corner|bus stop|house|work)|the (?:end|bottom|top) of (?:Q|my)|my (?:street|road|bus stop|house|work|gate|stop))',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:rings?|rang|calls?|called|texts?|texted|messages?|messaged|contacts?|contacted|phones?|phoned|emails?|emailed) (?:(?:me|Q|P) )?(?:from|through|via|on|using|with) (?:X|x|Q|games?|other|someone|somebody|people|friends|different|new|another|strange|random|fake|a game|my work|her work|his work)(?= )(?! (?:work|home|own|phone|mobile|break|lunch|way|holiday|birthday|new|flat|hotel))',
      ],
      [
        's',
        "(?<s>P|i) {aux} (?:messages?|messaged|rings?|rang|calls?|called|texts?|texted|contacts?|contacted|asks?|asked|pesters?|bothers?) (?:my|Q|all my|all Q|X)(?: \\w+)? (?:[^ ]+ ){0,2}(?:to )?(?:find out|know|see|ask) where (?:i|P) (?:am|'m|is|was|live|lives|went|go|goes|works|work)",
      ],
      [
        'w',
        '(?:had|have|got|get|asked|ask|use|used|using) (?:a |my |X|Q )?(?:\\w+ )?(?:friend|X|sister|mate|cousin|account|profile) ?(?:to )?(?:add|follow|friend|check|look at|watch|see|screenshot|send me) (?:(?:on|at|up) )?(?:P|Q|what P)',
      ],
      [
        's',
        "(?<s>P|i) (?:[^ ]+ ){0,8}(?:so (?:that )?(?:i|P) (?:can|could|would|'d|will|know|knew|see|saw) (?:\\w+ )?(?:know|see|tell|find out|watch|follow|track)? ?where (?:P|i) (?:is|am|was|goes|go|went|live|lives|drives)|P (?:does|did) n't know (?:that )?i can (?:see|read|still)|without (?:Q|my) knowing|without me knowing)",
      ],
      [
        's',
        "(?<s>P|i) (?:[^ ]+ ){0,8}(?:sends?|sent|posts?|posted|writes?|mails?|came|comes|turned up|found) (?:[^ ]+ ){0,6}(?:and |though |although )?i (?:never|had n't|did n't|have n't|had never) (?:gave|give|given|tell|told) (?:it to |Q )?(?:Q|P|it|my|where)",
      ],
      [
        's',
        '(?<s>i|P) (?:[^ ]+ ){0,3}(?:begged|stood|sat|waited|shouted|cried|camped|slept|knocked|hammered|banged|under|parked|was) (?:[^ ]+ ){0,3}(?:outside|under|at|on|in front of|beneath) (?:Q|my) (?:\\w+ )?(?:building|window|house|flat|door|gate|work|place|doorstep|office|porch)(?= )(?= (?:again|even|all night|all day|every|for (?:hours|\\w+ hours|days|the third)|until (?:the|X|somebody|three|two|P)|although|though|after|night|and P (?:called|rang)) ?)',
      ],
      [
        's',
        'P (?:said|told me to|asked me to|begged me to|says)(?: to)? (?:[^ ]+ ){0,3}(?:leave (?:me|Q|M|P) alone|stay away|stop|go away|not to come)(?: \\w+)? ,? ?(?:[^ ]+ ){0,2}(?:and|but) (?<s>i) (?:\\w+ )?(?:went|kept|carried|drove|came|turned|showed|called|texted|sent|wrote|stood|rang)',
      ],
      [
        's',
        "(?<s>P|i) (?:has|have|had|'s|'ve) (?:been|come|turned up|come round|driven|gone) (?:to|at|past|by|round) (?:my|Q) (?:\\w+ )?(?:[^ ]+ ){0,3}(?:times|again) (?:[^ ]+ ){0,2}since",
      ],
      [
        's',
        "(?<s>P|i) {aux} (?:knew|knows|know) (?:things|what i|where i|details|everything) (?:[^ ]+ ){0,8}(?:only have|could n't|never told|had been that|had n't told)|call(?:ed|s|ing)? (?:me|Q) (?:thirty|forty|fifty|sixty|a hundred|\\d{2,}) times (?:[^ ]+ ){0,5}(?:and|then) (?:then )?(?:stood|went|drove|waited)",
      ],
      [
        'p',
        '(?:X|security|police|manager|my boss) (?:has|have|had) (?:\\w+ )?(?:told|asked|warned) (?:Q|me) (?:to (?:leave|stay|stop|go)|not to)',
      ],
      [
        's',
        `(?<s>P|i) (?:(?!(?:P|i) )[^ ]+ ){0,6}${reach} (?:[^ ]+ ){0,12}(?:after|although|though|even though|since|despite|when) (?:P|i|Q) ${no}(?= )`,
      ],
      [
        's',
        `(?:P|i) ${no} (?:[^ ]+ ){0,6}(?:and|but|yet|still) (?<s>P|i) (?:(?:just|then|have|has|had|'ve) ){0,2}(?:still|keep|keeps|kept|sent|sends|send|written|texted|texts|called|calls|messaged|messages|wrote|writes|emails|emailed|rang|rings|turns|turned|shows|showed|came|comes)(?= )`,
      ],
      [
        's',
        '(?:blocked (?:me|Q)|me blocked|Q blocked)(?: \\w+){0,4} ,? ?(?:so|and|but|because|now) (?<s>i|P) (?:\\w+ )?(?:write|writes|made|make|makes|use|uses|used|wrote|got|email|emails|emailed|send|sends|sent|call|calls|called|text|texts|texted|message|messages|messaged|created|found|started|borrowed|rang|ring)(?= )',
      ],
      [
        's',
        "(?<s>i|P) (?:[^ ]+ ){0,6}(?:one place|only place|only way|app|apps|bank|paypal|venmo|spotify|linkedin) (?:\\w+ ){0,3}(?:P|i) (?:has|have|had|did|'s) (?:n't|not) blocked",
      ],
      [
        'w',
        "i (?:keep|kept|still|often|sometimes|always|have been|'ve been) (?:on )?(?:go|going|drive|driving|walk|walking|sit|sitting|turn|turning|show|showing|park|parking|cycle|cycling|hang|hanging) (?:[^ ]+ ){0,6}(?:where (?:P|Q)|outside|opposite|past|Q (?:house|flat|work|gym|street|café|cafe|office|place))",
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:walk|walks|drive|drives|drove|walked|cycle|ride|go|goes) (?:past|by) (?:Q|my|P) (?:\\w+ )?(?:house|flat|home|place|work|office|street|window|building|apartment)',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:watch|watches|watched|watching|spy|spies|spied|spying) (?:on )?(?:Q|my|the) (?:\\w+ )?(?:house|flat|home|door|windows?|building|apartment|comings)(?= )',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:logged|log|logs|logging|hacked|hacks|broke|breaks|got|get) (?:back )?(?:in|into)(?: to)? (?:Q|my) (?:\\w+ )?(?:email|emails|accounts?|phone|facebook|instagram|icloud|messages|whatsapp|gmail|cloud|snapchat)',
      ],
      [
        's',
        '(?<s>i) (?:know|knew|have|had|guessed|guess|worked out) Q (?:\\w+ )?(?:password|passwords|passcode|pin|login)(?= )',
      ],
      [
        's',
        '(?<s>i) {aux} (?:(?:track|tracked|tracking) Q (?:\\w+ )?(?:phone|location|car|movements)|(?:check|checked|checking|monitor|monitoring|follow|following) (?:Q (?:\\w+ )?(?:location|car|movements|whereabouts)|where P (?:is|was|goes|went)))(?= )',
      ],
      ['s', '(?<s>P) {aux} (?:tracks?|tracked|tracking) (?:my|{me})(?= )'],
      [
        's',
        '(?<s>P|i) (?:[^ ]+ ){0,6}(?:(?:app|tracker|spyware|airtag|camera|gps|device|bug) (?:on|in|under|to|inside) (?:Q|my|the) (?:\\w+ )?(?:phone|car|bag|coat|van|house|laptop)|airtag|spyware|hidden cameras?|gps)(?= )',
      ],
      [
        's',
        "(?<s>P|i) (?:[^ ]+ ){0,5}(?:at|to|outside) (?:my|Q|the|X)(?: 's)? ?(?:\\w+ )?(?:door|house|work|flat|window|place|job|home|office|gym|parents) (?:again |uninvited )?(?:every (?:day|week|night|evening)|day and night|night after night|(?:three|four|five|six|several|many|\\d+) (?:times|evenings|nights|days))",
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:turned|turns|turning|showed|shows|showing|appeared|appears) (?:up )?at (?:[^ ]+ ){1,4}, (?:and )?at (?:my|the|Q)',
      ],
      ['p', "P (?:wo|will|would|does|did) n't leave {me} (?:alone|be|in peace)"],
      [
        's',
        '(?<s>P) {aux} (?:called|rang|texted|messaged|phoned|calls|rings|texts|calling|ringing|emailed) {me} (?:(?:over|about|like|more than|almost|at least|up to) )?(?:[3-9]\\d|\\d{3,}|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|dozens|a hundred|a dozen|a thousand) (?:of )?times',
      ],
      [
        's',
        '(?<s>P|i) (?:[^ ]+ ){0,4}(?:hides?|hid|hiding|crouched|lurks?|lurking|lurked) (?:in|behind|near|outside|by) (?:Q|my|the|a) (?:\\w+ )?(?:hedge|bush|bushes|car|tree|trees|garden|house|fence|bins|corner|van)',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:ask|asks|asked|sent|sends|had|have|has|pay|pays|paid|get|gets|got) (?:X|Q|K|someone|somebody|a (?:private )?(?:detective|investigator)) (?:\\w+ )?(?:to )?(?:watch|follow|following|watching|tell {me} where|spy|spying|report back|keep an eye)',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:looked up|found out|found|tracked down|got hold of) (?:where (?:P|i|Q) (?:lives?|lived|moved|was|were|is|am)|Q (?:new )?address|my (?:new )?(?:address|number|place|flat|job)) (?:[^ ]+ ){0,5}(?:and|,) (?:P |i )*(?:went|stood|drove|turned|came|sat|rang|called|waited|showed)',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:came|comes|stood|stands|standing|knocked|knocks|tapped) (?:[^ ]+ ){0,2}(?:my|Q) (?:bedroom |kitchen )?window',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:sit|sits|sat|park|parks|parked|wait|waits|waited|stand|stands|stood|been) (?:[^ ]+ ){0,5}(?:outside|opposite|in front of|across from|down the road from|at the end of) (?:Q|my)(?= )',
      ],
      [
        's',
        '(?<s>P|i) (?:[^ ]+ ){0,5}(?:from|on|with|through|using|keeps making|keep making|makes|made|make|making) (?:(?:a|an|another|some|several|all) )?(?:withheld|private|hidden|fake|new|different|unknown|second|anonymous) (?:numbers?|addresses|accounts?|emails?|profiles?)(?= )(?! for (?:work|K))',
      ],
      ['p', '(?:could|would|can|guess) (?:[^ ]+ ){0,3}call it stalking'],
    ],
  ],
  [
    'order',
    [
      [
        'p',
        '(?:court|judge|police|magistrate) (?:[^ ]+ ){0,4}(?:stay|keep) (?:at least )?(?:\\d+ \\w+ )?away|(?:stay|keep|remain) (?:at least )?\\d+ (?:m|metres|meters|feet|yards|miles) (?:away|from)|court order (?:to|that says) (?:\\w+ )?(?:keep|stay|leave)',
      ],
      [
        's',
        '(?<s>P|i) (?:[^ ]+ ){0,6}(?:nights?|weekend|days|hours) in (?:a |the |police )?(?:cells?|jail|custody|county|prison)',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:cautioned|convicted|sentenced|handcuffed|remanded|found guilty|prosecuted|bailed)(?= )|(?<s2>P|i) {aux} (?:on (?:probation|remand|parole|trial)|awaiting (?:trial|sentence|sentencing)|pleaded guilty|accepted a caution|given a (?:caution|warning))',
      ],
      [
        'p',
        '(?:in|into) (?:handcuffs|cuffs)|handcuffed|police (?:caution|bail)|warning notice|harassment warning',
      ],
      [
        's',
        '(?<s>P|i|X) {aux} (?:press|pressed|pressing|presses|drop|dropped|dropping|wants to drop|laid|bring|brought) (?:the )?charges|(?:assault|battery|harassment|domestic|criminal) charges?(?= )|facing charges|charges (?:against (?:me|Q|P)|were (?:dropped|filed|brought))',
      ],
      [
        'p',
        '(?:police|cops|officers|they) (?:[^ ]+ ){0,2}(?:took|removed|dragged|led|carted|escorted) (?:Q|P|me) (?:away|out|off|from)|(?:removed|taken away|escorted out) by the police',
      ],
      [
        'p',
        'i {aux} had (?:Q|P) arrested|(?:P|i) {aux} (?:broke|breached|breaks|violated|violates) (?:the|his|her|Q|my|bail|a) ?(?:\\w+ )?(?:order|conditions|bail)',
      ],
    ],
  ],
  [
    'threat',
    [
      [
        'p',
        `(?:P|Q) (?:[^ ]+ ){0,4}${say} (?:[^ ]+ ){0,16}(?:take|taking|get) (?:K|x|them|the (?:kids|children|baby|boys|girls)) (?:off|away from|from) {me}`,
      ],
      [
        'p',
        `(?:P|Q) (?:[^ ]+ ){0,4}${say} (?:[^ ]+ ){0,20}(?:i|Y) (?:will|'ll|would|'d|wo) ?(?:not|n't|never) (?:be )?(?:\\w+ )?(?:see|seeing|get) (?:K|x|the (?:kids|children|baby)|my K)`,
      ],
      [
        'p',
        `P (?:[^ ]+ ){0,3}${say} (?:[^ ]+ ){0,8}(?:or else|i 'd be sorry|i would be sorry|to watch my back|P knows where (?:i|my|X)|what P (?:would|will|'d) do (?:to {me}|if i)|nobody else (?:will|would|can) have|(?:if|when) P (?:ca|could|can) n't have {me}|call (?:X|immigration|social services|cps) on {me})`,
      ],
    ],
  ],
  [
    'fear',
    [
      [
        's',
        '(?<s>P) {aux} (?:got|gets|is|was|looked|looks|seemed|seems|became) (?:\\w+ )?(?:scared|afraid|frightened|terrified)(?= (?:$|of (?:me|my|what i)|when i|because i|and (?:ran|left|called|locked|told)))',
      ],
      [
        'p',
        "(?:(?:someone|somebody|a man|the man|a person|a woman) (?:Q|x|P|X|my K|K)? ?(?:\\w+ )?(?:is|was|are|were)|P (?:is|was|does|did)) n't (?:have to be )?(?:afraid|scared|frightened) of(?= (?:$|me))",
      ],
      [
        'w',
        'i (?:\\w+ ){0,2}(?:flinch|flinched|freeze|froze|tense up|tensed|shake|shook|cower|cowered|hide|hid) (?:[^ ]+ ){0,4}(?:when|if|every time|whenever|because|from|at) (?:[^ ]+ ){0,3}(?:P|Q)',
      ],
      [
        'w',
        '(?:sleep|slept|sleeping) with (?:[^ ]+ ){0,5}(?:against the door|under my pillow|locked|wedged|by my bed)|(?:lock|locked|locking) (?:myself|{me}|K and me|me and K) in (?:the|my|a) (?:bathroom|bedroom|room|toilet|car)|(?:stomach|heart|blood|body|chest) (?:\\w+ ){0,3}(?:when|every time|whenever) i (?:hear|see) (?:Q|P) (?:key|keys|car|truck|van|footsteps|voice|name)',
      ],
      [
        'w',
        "(?:what|when|how) P (?:might|may|could|will|would|'ll|'d|is capable of) ?(?:do)? (?:to (?:me|us|K)|next|if i (?:leave|left|go|tell|told|just|take|say))(?<=(?:scared|afraid|frightened|terrified|fear|worried) .*)",
      ],
    ],
  ],
  [
    'self_harm',
    [
      [
        'w',
        "(?:better|best|easier|simpler) (?:for (?:\\w+ ){1,2})?(?:if|that) i (?:just )?(?:die|died|'m dead|(?:were|was|am|be) (?:dead|gone|n't (?:here|alive|around))|disappeared|did n't (?:exist|wake)|never woke)",
      ],
      [
        'w',
        "(?:everyone|everybody|K|they|X|x|the (?:kids|children|boys|girls)|my \\w+) (?:'d|would|will|'ll|might|are|'re) (?:all |both |probably )?(?:be )?better off (?:without me|with the (?:insurance|money)|if i (?:were|was) (?:gone|dead|n't))",
      ],
      [
        'w',
        "(?:insurance money|life insurance|insurance would pay)(?<=(?:better off|worth more|dead|gone|without me) .*)|worth more dead|(?:no|any|see a|find a) (?:reason|point) (?:to|in|for) (?:live|living|carry on living|being alive|staying alive|waking up|to wake up)|(?:do n't|not|n't) want to (?:be here|exist|be alive|live|wake up) (?:any ?more|without (?:Q|P))|n't (?:care|mind) if i (?:live|die|never|did n't|wake)|(?:wish|wished|hoping|pray|praying|hope) (?:that )?i (?:would |will |could |'d )?(?:not|n't|never|just not) (?:wake|woken|been born|wake up)",
      ],
    ],
  ],
  [
    'coercion',
    [
      [
        's',
        '(?<s>P) {aux} (?:picked|picks|pick|decides?|decided|chose|chooses|dictates?|dictated|controls?|controlled|approves?|approved|rules?) (?:who|what|where|when|how|whether) (?:\\w+ )?i (?:can|could|may|am|was|wear|wore|eat|ate|see|saw|talk|talked|speak|go|went|spend|spent|do|did|look)',
      ],
      [
        's',
        '(?<s>P) {aux} (?:hides?|hid|took|takes|keeps?|kept|confiscated|holds?) my (?:\\w+ )?(?:keys|passport|cards?|id|documents|papers|phone|wallet|purse|medication|wages|salary|shoes)(?= )(?! (?:safe|for me|charged))',
      ],
      [
        'w',
        "i (?:have|had|'ve) to (?:\\w+ )?(?:ask|send|show|account|report|hand|text|tell) (?:[^ ]+ ){0,4}(?:permission|photo|a picture|where i|receipts?|every (?:penny|minute|hour)|my (?:wages|location|phone|salary))",
      ],
    ],
  ],
  [
    'stalking',
    [
      [
        'p',
        '(?:trackers?|air ?tags?|gps|tracking (?:device|app)|spyware|spy app|hidden camera|cameras?|listening device|life360) (?:\\w+ )?(?:on|in|under|inside|to) (?:my|our K|the car)(?<=(?:P|Q|found|put|hid|there) .*)',
      ],
    ],
  ],
  [
    'violence',
    [
      [
        's',
        '(?<s>P|i) {aux} (?:put|puts|threw|throws|slammed|flung|hurled|launched|smashed|kicked|punched|drove) (?:the|a|my|Q|x|his|her) (?:\\w+ ){1,2}(?:through|into|against|across|at) (?:the|my|a|Q|our) (?:\\w+ )?(?:window|wall|door|room|kitchen|floor|head|fridge|tv|glass)',
      ],
    ],
  ],
  [
    'fear',
    [
      [
        'w',
        'i (?:can |could )?(?:know|knew|tell|hear) (?:[^ ]+ ){0,8}(?:from|by) (?:how|the way) (?:P|Q) (?:[^ ]+ ){1,6}(?:what (?:kind|sort|mood)|how (?:the|bad)|whether|which)',
      ],
      [
        'w',
        '(?:keep|keeping|kept|leave|leaving|hide|hiding|hid) (?:[^ ]+ ){0,4}(?:keys|shoes|boots|bag|phone|coat|passport) (?:[^ ]+ ){0,3}(?:by|near|beside|at) the (?:\\w+ )?(?:door|window)',
      ],
    ],
  ],
  [
    'self_harm',
    [
      [
        'w',
        '(?:think|thinking|thought|thoughts) (?:[^ ]+ ){0,4}(?:life )?insurance (?:money|would|will|policy|pays)|(?:took|taken|hid|gave|locked) (?:\\w+ )?(?:my|away my) (?:guns?|pills|tablets|medication|knives)(?= )',
      ],
    ],
  ],
  [
    'coercion',
    [
      [
        's',
        '(?<s>P) (?:likes|wants|makes|made|needs|expects|insists) (?:{me} to |{me} |i )?(?:leave|keep|have|share|send|turn|leaving|keeping) (?:\\w+ )?my (?:location|phone|tracker|find my)',
      ],
      [
        's',
        '(?<s>P) {aux} (?:gets|takes|holds|keeps|manages|controls|has) my (?:pay|wages|salary|paycheck|money|bank card|cards|tips)(?= )',
      ],
      [
        's',
        '(?<s>i) {aux} (?:took|hid|grabbed|kept|confiscated) Q (?:\\w+ )?(?:keys|phone|purse|passport|wallet|bag)(?= )',
      ],
      [
        's',
        '(?<s>i) {aux} (?:kept|held|made) (?:Q|P) (?:there|inside|hostage|stay (?:up|there)|in the (?:room|car|house))(?= )',
      ],
      [
        's',
        '(?<s>i) {aux} (?:shut off|cut off|cancelled|canceled|froze|blocked|stopped|turned off) Q (?:\\w+ )?(?:cards?|accounts?|phone|money|allowance|access)(?= )',
      ],
    ],
  ],
  [
    'threat',
    [
      [
        's',
        "(?<s>i) {aux} (?:told|warned|texted|said to|messaged) (?:Q|P) (?:[^ ]+ ){0,12}P (?:will|wo|would|'ll|'d|can|is going to) ?(?:n't|never|not) (?:\\w+ )?(?:see|get|have|take) (?:K|those K|the kids|x|a (?:penny|dime|cent))",
      ],
      [
        'p',
        "Y (?:know|knows) what (?:that|it|P) (?:would|will|'d|'ll|could) do(?= )|Y would n't do that to M",
      ],
    ],
  ],
]
