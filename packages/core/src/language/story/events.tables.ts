/**
 * What people do and say in such stories, as rows over the marked line (see people.ts and patterns.ts). The first
 * column says whose act it is: `s` whoever the row caught as {S}, `v` the other one of the two (who was put out, who
 * was left), `p` the partner, `w` the writer, `b` both, `o` someone else.
 *
 * The order of the types is their precedence where two hold of the same words.
 */
import type { EventType } from './findings.ts'

type Rows = readonly (readonly ['s' | 'v' | 'p' | 'w' | 'b' | 'o', string])[]

export const eventRows: readonly (readonly [EventType, Rows])[] = [
  [
    'violence',
    [
      [
        's',
        '{S} {aux} (?:hit|hits|punched|slapped|slaps|choked|strangled|shoved|pushed|grabbed|kicked|beat|beats|bit|headbutted|struck|attacked|assaulted|restrained|pinned|dragged|raped|spat at|spat on|burned|burnt|throttled|manhandled|smacked|whacked) (?:{me}|P|Q|my (?:arm|wrist|face|head|hair|neck|throat)|Q (?:arm|wrist|face|hair))',
      ],
      [
        's',
        '{S} {aux} (?:put|puts|laid|lays|raised|raises) (?:Q|my|his|her|a|x) (?:hands?|fist) (?:on|to|at|around) (?:{me}|P|Q)',
      ],
      ['s', '{S} {aux} (?:threw|throws|throwing|hurled|flung|chucked) ~4 at (?:{me}|P|Q|the wall)'],
      [
        's',
        '{S} {aux} (?:got|gets|became|become|turned|was|been|is) (?:physical|physically (?:violent|abusive|aggressive)|violent|aggressive)(?: with (?:{me}|Q))?',
      ],
      [
        's',
        '{S} {aux} (?:locked (?:the|my|x) ~1 doors?|blocked (?:the|my) (?:door|doorway|way|exit|path)|held {me} down|forced (?:himself|herself|Q) on)',
      ],
      ['s', '{S} {aux} came (?:after|at) {me}'],
      [
        's',
        '{S} {aux} (?:smashed|broke|punched|kicked) (?:a hole|holes|the (?:door|wall|tv|window)|my (?:phone|laptop|things|car)|up the)',
      ],
      ['p', '(?:physical and sexual|sexual and physical|physical|physically) abuse'],
      ['p', 'physically (?:abused|hurt|attacked|assaulted) {me}'],
      ['p', 'abused {me} ~5 physically'],
    ],
  ],
  [
    'crisis',
    [
      [
        's',
        '{S} {aux} (?:tried|attempted|threatened) (?:to )?(?:kill|hurt|end) ~1 (?:myself|himself|herself|Q|life)',
      ],
      ['s', '{S} {aux} (?:attempted suicide|overdosed|took an overdose|cut (?:myself|Q)|self - harmed)'],
      [
        's',
        '{S} {aux} (?:called|rang|phoned|calling) (?:the )?(?:cops|police|999|911|000|an ambulance|X)(?= )(?! (?:and|to) (?:talk|ask|tell))',
      ],
      [
        's',
        '{S} {aux} (?:was|were|got|been) {aux} (?:arrested|hospitali[sz]ed|sectioned|charged|admitted|jailed)',
      ],
      [
        'o',
        '(?:restraining|protective|protection|no - contact|non - molestation|intervention) order (?:was|is|in place|against)',
      ],
      [
        's',
        '{S} {aux} (?:filed|applied|got|took out|have|has|obtained|filing|granted) ~3 (?:restraining order|protective order|protection order|order of protection|injunction|non - molestation order|avo|intervention order|court date for ~1 (?:restraining|protection|protective) order)',
      ],
      ['o', '(?:the )?(?:police|cops) (?:came|were called|turned up|showed up|arrived|got involved)'],
      ['s', '{S} {aux} (?:ended up|was|landed) in (?:the )?(?:hospital|a&e|er|psych|emergency)'],
    ],
  ],
  [
    'asked_let_go',
    [
      [
        'p',
        '(?:asked|asks|begged|told|tells|asking|telling|wants|begging|have got|have|got|needs|need) (?:{me} )?(?:to )?(?:please )?(?:just )?(?:let|leave) (?:P|Q|him|her|go)(?: (?:go|alone|be|in peace))?',
      ],
      ['p', '(?:please )?(?:just )?(?:let (?:P|Q) go|leave (?:P|Q) (?:alone|be|in peace))'],
      [
        'p',
        "(?:(?:told|asked|tells|asks|telling|asking|begged|said|says|wants|wrote) (?:that )?(?:{me} )?(?:to )?)(?:not to|do n't|to stop|stop|to never|never to|never|not) ~1 (?:contact|contacting|call|calling|text|texting|message|messaging|ring|ringing|write|writing|come|coming|try|trying|chasing|chase|speak|bother|bothering|reach|reaching|show|showing|see|visit|visiting|phone|phoning)",
      ],
      [
        'p',
        "(?:do n't|never|stop) (?:ever )?(?:contact|contacting|call|calling|text|texting|message|messaging|come near|bother|phoning) (?:P|Q)",
      ],
      ['p', '(?:keep|stay|get) (?:right |well |the hell )?away from (?:P|Q)'],
      [
        'p',
        'P {aux} (?:said|told {me}|says|wants|wanted|asked for|asked|requested|needs) (?:that )?(?:P )?(?:wants |wanted |needs )?(?:to go )?(?:total |complete |full |absolutely )?no (?:more )?contact',
      ],
      [
        'p',
        "P (?:did|do|does) n't want (?:me to|to hear from me|any contact|anymore contact|{me} ~1 (?:contact|call|text|come|coming|there))",
      ],
      [
        'p',
        '(?:told|asked|tells|says|telling|said) {me} (?:to|i (?:need|needed|have|had|must|should) (?:to )?) ?(?:just )?(?:move on|give up|forget (?:about )?(?:P|Q)|get on with my life|go away|find someone else|get over (?:it|Q))',
      ],
    ],
  ],
  [
    'filed',
    [
      [
        's',
        '{S} {aux} (?:filed|filing|files) (?:for )?(?:a |the |legal )?(?:divorce|separation|papers|paperwork|custody|dissolution|it|at court)?',
      ],
      ['s', '{S} {aux} (?:served|serving|serves) (?:{me}|Q|P|with)'],
      ['v', '{S} {aux} (?:was|were|got|been) served'],
      [
        's',
        '{S} {aux} (?:hired|retained|engaged|seen|saw|contacted|spoke to|spoken to|consulted|visited|met with|talked to|got|lawyered|instructed|went to|gone to|seeing) ~2 (?:lawyers?|attorneys?|solicitors?|X|divorce lawyer)(?= )(?! (?:and|who|about my (?:job|work)))',
      ],
      [
        'b',
        '(?:i|B|P) {aux} (?:going through|in the middle of|getting|in the process of|going thru) ~2 (?:divorced?|divorcing|divorce proceedings)',
      ],
      ['p', '(?:divorce )?papers (?:arrived|came|were|landed|turned up|through)'],
      [
        's',
        '{S} {aux} (?:sent|gave|handed|given|send|emailed|signed|drew up|drawn up|submitted|lodged) ~3 (?:divorce |separation |the )?(?:papers|paperwork|petition|divorce application)',
      ],
      ['p', "(?:P|Q)(?: 's)? (?:lawyer|attorney|solicitor) (?:sent|wrote|called|contacted|emailed)"],
      [
        'b',
        'divorce (?:is|was|has been|became) (?:now )?(?:filed|final|finali[sz]ed|under way|underway|in process)',
      ],
      ['b', 'B {aux} (?:divorcing|divorced)'],
    ],
  ],
  [
    'moved_back',
    [
      [
        's',
        '{S} {aux} (?:moved|moves|moving|came|comes|come|returned|went) (?:back in|back home|back to (?:{home}|{me})|back together|home again|home to {me})(?: with {me})?',
      ],
      [
        's',
        '{S} {aux} (?:came|come) (?:back|home)(?= (?:to|and|,|after|a|the|last|in|on|for|because|yesterday|this|but))(?! (?:from|late|drunk|at|to find))',
      ],
      ['b', '(?:B|i|P) {aux} (?:got|get|gotten|getting|are|were|been) back together'],
      [
        'b',
        '(?:decided|agreed) (?:that B (?:would|will|should) |to )(?:get back together|try again|give (?:it|us|things|our marriage|the marriage) another (?:go|try|chance|shot)|work on (?:it|us|things|our (?:marriage|relationship)|the (?:marriage|relationship))|work things out|work it out|stay together|make it work|start over|start again|reconcile)',
      ],
      [
        'b',
        '(?:B|i|P) {aux} (?:reconciled|reconciling|trying again|working on (?:our|the) (?:marriage|relationship)|working on (?:it|things|us) (?:together|again)|giving (?:it|us|things) another (?:go|try|chance|shot))',
      ],
      [
        's',
        '{S} {aux} (?:took|take|taken|let|taking) (?:{me}|Q|P) (?:back|come back|back in|move back)(?: in| home)?',
      ],
      ['p', 'P (?:said|agreed|says) (?:yes|to come (?:back|home))'],
      ['s', '{S} {aux} agreed to (?:come back|come home|move back|stay(?: together)?|try|give (?:it|us) )'],
    ],
  ],
  [
    'broke_up',
    [
      [
        's',
        '{S} {aux} (?:broke|break|broken|breaking|breaks) (?:up|it off|things off|off|off (?:the|our|an) engagement|off with)(?: with (?:{me}|Q|P|x))?',
      ],
      [
        's',
        '{S} {aux} (?:ended|end|ending|finished|called off|called it (?:quits|a day|off)|called time on|terminated|cut off) (?:things|it|us|our relationship|the relationship|my relationship|a relationship|everything|the engagement|the wedding|our engagement|my \\w+ \\w+ relationship|it all|all)?(?: with (?:{me}|Q))?',
      ],
      ['s', '{S} {aux} (?:dumped|dumps|ditched|chucked|binned|jilted) (?:{me}|P|Q)'],
      [
        'b',
        'B {aux} (?:split|split up|broke up|broken up|parted|parted ways|gone our separate ways|went our separate ways|called it quits|decided to (?:end|part|split|break up|separate))(?: up)?',
      ],
      ['p', "P 's (?:now )?ended (?:it|things)"],
      ['b', 'P and i split'],
      ['p', 'the (?:break up|breakup|break - up|split) (?:was|happened|came)'],
    ],
  ],
  [
    'asked_end',
    [
      [
        's',
        '{S} {aux} (?:wants|wanted|want|asked for|asks for|asking for|asked {me} for|asked Q for|demanded|demanding|requested|said|mentioned|brought up|threatened|announced|mentions|filed|seeking|suggested|raised) ~3 (?:a |the |to )?(?:divorce|divorced|legal separation|permanent separation|out of (?:the|this|our) (?:marriage|relationship)|end (?:it|things|the|our)|break up|split up|split)',
      ],
      [
        's',
        '{S} {aux} (?:wants|wanted) (?:out|it (?:to end|over|all over)|to (?:end|leave|break up|split|divorce|get divorced|be (?:single|divorced|free)|part ways|call it))',
      ],
      [
        'p',
        "{say} ~~3 (?:it|this|B|P|everything|we|things|the (?:marriage|relationship)|our (?:marriage|relationship))(?: {aux})? (?:was|is|'s|are|were|'re|it) {aux} (?:over|done|finished|the end|through|dead|ended)",
      ],
      [
        'p',
        'P {aux} (?:done|finished|through)(?: with (?:me|us|the (?:marriage|relationship)|this (?:marriage|relationship)|our (?:marriage|relationship)|it all))?(?= )(?! (?:with (?:work|school|his|her|Q|the)|the|Q|a|my))',
      ],
      [
        'p',
        "{say} ~~3 P (?:is|was|'s|would be|will be) (?:leaving|moving out|moving on|done|gone|off)(?: {me})?",
      ],
      [
        'p',
        "{say} ~~3 P (?:does|did|do) n't (?:want|wanna) (?:to )?(?:be (?:with {me}|in (?:this|the|a) (?:relationship|marriage)|married|together)|this (?:any ?more|marriage|relationship)|{me}|us|the (?:marriage|relationship)|to (?:continue|be|carry on|go on|work|stay))",
      ],
      [
        'p',
        "P (?:no longer|does n't|did n't|do n't) (?:wants?|wanted) (?:{me}(?! to)|to be (?:with {me}|married|in (?:this|the|a) (?:relationship|marriage))|this (?:relationship|marriage))(?: any ?more)?",
      ],
      [
        's',
        '{S} {aux} (?:told|asked|tell|ordered) (?:{me}|Q|P) (?:that )?(?:to |i (?:need|needed|had|have) to |P (?:needs|needed|has|had) to )(?:leave|go|get out|pack|move out|find somewhere)',
      ],
      [
        'p',
        "P (?:said|says|told {me}|thinks|thought|felt|feels|decided) (?:that )?(?:B|we|it) (?:should|need(?:ed)? to|would be better|'s better|is better|was better|are better|were better|must|has to) ~3 (?:break up|split|split up|part|part ways|separate|end|divorce|apart|off apart|if B part|call it|move on|go our separate|just be friends)",
      ],
      ['p', "(?:it 's|it is|it was|that it 's|be) better if B (?:part|split|break|end|separate|go)"],
      [
        'b',
        'B {aux} (?:talked|talking|discussed|spoke|spoken|discussing) (?:about )?(?:a |getting )?(?:divorce|divorcing|separating|ending|splitting up|breaking up)',
      ],
      [
        's',
        '{S} {aux} (?:told|tell) (?:{me}|Q|P) (?:that )?(?:B|i|P) (?:needed to|need to|should|were|would be|wanted to|was|want to) ~2 (?:break up|breaking up|broke up|split up|splitting up|separating|divorcing|leaving|over)',
      ],
      ['p', 'P {aux} (?:announced|declared) ~4 (?:leaving|over|divorce|end)'],
      ['p', "P (?:is|'s) (?:leaving {me}|divorcing {me})"],
      ['p', 'papers are going in'],
      ['p', 'P {aux} thinking ~6 separation (?:legal|permanent)'],
      ['w', 'it was me who said the word divorce'],
      [
        'p',
        "P (?:said|says|told {me}) ~4 (?:never|not|no|n't) (?:coming|come|going to come|ever coming|moving) (?:back|home)",
      ],
      [
        'p',
        "P (?:says|said) P (?:will|would|'s|is|was)(?: n't| not) (?:be )?(?:coming|come|going) (?:back|home)",
      ],
      ['p', '(?:divorce|a divorce) (?:is|was) (?:what P|on the (?:horizon|table|cards))'],
    ],
  ],
  [
    'asked_space',
    [
      [
        's',
        '{S} {aux} (?:asked|asks|asking|requested|begged|suggested|proposed|mentioned|insisted on|demanded)(?: {me}| Q)? (?:for |if B could (?:take|have) |that B (?:take|have|took|had) |B (?:take|have|took|go on) |to (?:have|take|go on|get) |taking |we take )?(?:some |a little |a bit of |more |a |an |his |her |Q |Q own |a short |a trial |a temporary |a communication )*(?:{space}|break|separation|pause|trial separation|communication break|time out|apart|separate|space)',
      ],
      [
        's',
        '{S} {aux} (?:needs?|needed|wants?|wanted|requires?|got to have|needing|wanting|could use|craves) (?:to (?:have|get|take) )?(?:some |a little |a bit of |more |a |an |his |her |Q |Q own |an unknown amount of |my |a short |a trial |a temporary |room and |lots of |all the )*(?:{space}|break|separation|pause|trial separation|time (?:to|for|by|on|with|before|and|in)|distance|space)',
      ],
      [
        's',
        '{S} {aux} (?:needs?|needed|wants?|wanted|has|had)(?: to)? (?:be |live |spend time |go |get )?(?:alone|on (?:Q|my|x) own|by (?:Q|my|him|her)self|by (?:Q|himself|herself)|apart|away (?:from (?:me|us|Q|everything)|for a (?:while|bit))|(?:find|figure out|sort out|work on|work out|focus on|heal|think about) (?:Q|myself|things|out|it|what|who|some|her|his|x)|figure (?:things|out|it|x|Q)|sort (?:things|Q|himself|herself)|think(?: things)?(?: through| about (?:it|us|things|what))?)',
      ],
      [
        's',
        '{S} {aux} (?:wants?|wanted|asked|needs?|needed|decided)(?: {me}| Q)? (?:to |for )(?:separate|a separation|separating|take (?:a break|things slow|some time|time)|go on a break|have a break|slow (?:things )?down|take a step back|take steps back|step back|sleep in (?:the|another|a) (?:spare|guest|other|separate|different) (?:room|bed|bedroom))',
      ],
      [
        's',
        '{S} {aux} (?:decided|told|said|thinks|thought|felt|suggested|says|agreed|proposed) (?:{me} |Q )?(?:that )?(?:B|we|i|P) (?:needed|need|should|could|would|had|has|ought|have|must|needs|are|were|was)(?: to)? ~3 (?:break|space|time apart|time|separate|separated|separating|separation|pause|slow down|apart|distance)',
      ],
      [
        'b',
        'B {aux} (?:agreed|decided|took|take|taking|gave ourselves|went|go|going|had|are|were|on)(?: (?:to|on|that|take|have|go|not|a|some|B|each|other|it|was|best|would|should|talk|speak))* (?:a break|some space|break|space|time apart|a pause|separation|separate|a week|weeks|talk until|talking for|no contact|apart for)',
      ],
      [
        'p',
        '(?:give|giving) (?:P|Q) (?:some |a little |a bit of |more |Q )?(?:space|time|room)(?= )(?<=(?:asked|told|said|wants|wanted|need|needs|begged) (?:me |us |that |i |to |i need |needed ){0,4}(?:give|giving) (?:P|Q) (?:some |a little |a bit of |more |Q )?(?:space|time|room))',
      ],
      [
        'p',
        '(?:go on|went on|going on|take|taking|took|on) a (?:\\w+ )?break(?= )(?! (?:from|at) (?:work|school|college|uni))',
      ],
      [
        'p',
        'P (?:needs?|needed|wants?|wanted) (?:{me} )?to ~3 (?:go|move|stay) ~3 (?:away|elsewhere|out|somewhere else|with my)',
      ],
      ['p', "make sure (?:Y|you) (?:are|'re) n't (?:in|at) the house"],
      ['p', "(?:not|n't) (?:ready|able) (?:to|for) (?:talk|see|be in|commit|a relationship)"],
    ],
  ],
  [
    'affair',
    [
      ['s', '{S} {aux} (?:cheated|cheating|cheats)(?: on (?:{me}|Q|P))?'],
      [
        's',
        '{S} {aux} (?:had|have|having|has|started|began|admitted(?: to)?|confessed(?: to)?|carrying on|in|ended)(?: having)? (?:an? |the |multiple |several |another |a brief |a physical |an emotional |emotional |a secret |long |to )*(?:affairs?|fling|one night stand|emotional affair|rebound relationship|infidelity)',
      ],
      [
        's',
        '{S} {aux} (?:slept|sleeping|sleeps|hooked up|hooking up|fucking|fucked|shagging|screwing|having sex|had sex|kissed|made out) (?:with )?(?:X|someone|somebody|another|other|Q (?:ex|boss|coworker|colleague|friend)|a|x|the|andrew|\\d+)',
      ],
      [
        's',
        '{S} {aux} (?:met|found|dating|seeing|moved in with|living with|lives with|with|in love with|left {me} for|leaving {me} for|involved with|going out with|dated|talking to|got) (?:X |a |an |the |some )?(?:someone (?:else|new)|somebody (?:else|new)|someone|another (?:man|woman|guy|girl|person|lady|one)|other (?:man|woman|guy|girl)|other (?:men|women)|new (?:man|woman|guy|girl|girlfriend|boyfriend|partner)|(?:other|younger|married|different) (?:man|woman|men|women|guy|girl)|X(?= (?:from|at) (?:work|Q|the|his|her|uni|church|gym)))',
      ],
      [
        's',
        '{S} {aux} (?:has|have|had|got|with|seeing|dating|living with|back with)(?: got)? (?:X|a new (?:X|girlfriend|boyfriend|partner|man|woman|girl|guy)|a (?:girlfriend|boyfriend)|x ex|Q ex|the new girl)(?= )(?! (?:who|that|for|and a) )(?<=girlfriend|boyfriend|new \\w+|ex|girl)',
      ],
      [
        'p',
        '(?:found out|discovered|learned|caught|find out|finding out|discover|suspect) (?:about )?(?:that )?(?:P|Q) (?:{aux} )?(?:cheating|affair|with|sleeping|seeing|texting|sexting|messaging|was)',
      ],
      [
        'p',
        '(?:found|saw|discovered|read) ~3 (?:messages|texts|emails|sexts|photos|pictures|nudes) (?:from|to|between|with|of) (?:X|another|other|a|some|Q)',
      ],
      [
        'p',
        '(?:P|Q) (?:moved in|gone|went off|ran off|off|run off) (?:with|to) (?:another|X|a|the other|some other) ?(?:woman|man|girl|guy)?',
      ],
      ['s', '{S} {aux} (?:casually )?(?:dated?|dating) (?:someone|other people|people|two|three|a|another)'],
      ['s', '{S} {aux} (?:unfaithful|been unfaithful|strayed|two - timing|two - timed)'],
      ['p', 'another guy|other guy who'],
      ['p', 'Q (?:affair|affairs|infidelity|infidelities|cheating)(?= )'],
      ['w', 'my (?:affair|infidelity|infidelities|cheating)(?= )'],
    ],
  ],
  [
    'moved_out',
    [
      ['s', '{S} {aux} (?:moved|moves|moving|move|walked|walks|stormed|walking|walk) out(?: of)?'],
      [
        's',
        '{S} {aux} (?:left|leaves|leave|leaving) (?:home|the (?:house|home|flat|apartment|family|marital)|our (?:house|home|flat|apartment)|{me}|us|Q|P|for (?:{home}|good|a)|to (?:stay|live|go)|with (?:the|our|my|K|Q)|without|on|in|at|because|yesterday|last)(?= )(?! (?:alone|be|for work|work|feeling|wondering|hanging|on read|a (?:message|note|voicemail|comment|letter)|with (?:all|debt|nothing|no)|a while|my (?:phone|keys)))',
      ],
      ['s', '{S} {aux} (?:left)(?= (?:,|about|\\d|two|three|four|five|six|seven|eight|a |.$))'],
      [
        's',
        "{S} {aux} (?:moved|moving|gone|went|move|going|gone back|went back|flew|drove) (?:back )?(?:in )?(?:to|with|into|at|in with|home to|off to) (?:live |stay )?(?:with |at |to )?(?:(?:Q|my|X|x|P|a|the|K|P 's|his|her|their)(?: 's)? )?(?:\\w+ )?(?:parents|parent 's|mum|mom|mother|mother 's|dad|dad 's|father|sister|sister 's|brother|brother 's|friend 's|friends|place|flat|apartment|rental|hotel|motel|X|X 's|the spare room|spare room|guest room|own place|other room|basement|couch|sofa|city|family)(?: 's)?(?= )",
      ],
      [
        's',
        "{S} {aux} (?:staying|stayed|living|lives|sleeping|sleeps|slept|stays|moved in|crashing|live|camping|camped)(?: back)? (?:at|with|in|on|out of|into) (?:(?:Q|my|X|x|P|a|the|an|K|his|her|their)(?: 's)? )?(?:\\w+ )?(?:parents|mum|mom|mother|dad|father|sister|brother|friend|friends|place|flat|apartment|rental|hotel|motel|airbnb|X|x|spare room|guest room|spare bedroom|other room|basement|couch|sofa|shop|car|office|house|room|bedsit|studio)(?: 's)?",
      ],
      [
        's',
        '{S} {aux} (?:rented|rents|renting|got|found|signed|took|leased|bought|has|have|getting|signing) ~1 (?:a|an|the|Q own|my own|Q|x|his own|her own|own|another|new) ~2 (?:apartment|flat|place|lease|room|studio|house|unit|bedsit)(?= )(?! (?:together|with me|for us))',
      ],
      [
        's',
        '{S} {aux} (?:packed|packing|packs) (?:up )?(?:a|Q|my|x|some|his|her|all|everything|and|the|things|K)',
      ],
      [
        'v',
        '{S} {aux} (?:kicked|kicks|threw|put|chucked|booted|turfed|throwing|kicking|sent|locked) (?:{me}|Q|P) (?:out|away|off|packing)',
      ],
      [
        'w',
        '(?:i|B) (?:got|was|am|been|have been) (?:sent away|kicked out|thrown out|chucked out|put out|asked to leave|locked out|made to leave)',
      ],
      [
        'p',
        'P {aux} (?:gone|has gone|been gone|disappeared|vanished|abandoned (?:me|us|our|the|K))(?= )(?! (?:to (?:work|bed|the|a|see)|back to|through|out|for a|cold|quiet|silent|from|on))',
      ],
      [
        'b',
        '(?:B|i|P) {aux} (?:separated|separating|apart|living apart|living separately|living separate|split|living in (?:separate|different|two))(?= )(?! (?:the|my|for work|from my (?:family|friends)))(?: from (?:P|Q|{me}))?',
      ],
      [
        'b',
        '(?:my separation|our separation|the separation|separation from P)(?= (?:was|started|began|happened|has been))',
      ],
      ['b', "B {aux} (?:n't|not) (?:been )?(?:living|lived|live) together"],
      [
        's',
        '{S} {aux} (?:sleeping|slept|sleeps|moved|moved in|living) (?:in|into|to) (?:the |a |separate |different |another |our )?(?:spare|guest|other|separate|different|couch|basement|second|downstairs|upstairs)',
      ],
      ['s', '{S} {aux} (?:walked out|left|walk out) (?:on (?:me|us)|of (?:the|our) (?:house|home|marriage))'],
      ['v', '{S} {aux} (?:asked|told|made|ordered|forced) (?:{me}|Q|P) (?:to )?(?:leave|move out|go)'],
    ],
  ],
  [
    'pleaded',
    [
      [
        's',
        '{S} {aux} (?:begged|begs|begging|beg|pleaded|pleads|pleading|plead|implored|grovelled|groveled|entreated|pled)',
      ],
      [
        's',
        '{S} {aux} (?:tried|trying|tries|attempted|try) ~4 (?:to )?(?:talk (?:Q|him|her|P) (?:out|into|round|around)|convince|persuade|change (?:Q|P) mind|win (?:Q|P|me)|reason with|get (?:P|Q|{me}) (?:to (?:stay|come|change|reconsider|give|talk)|back)|make (?:P|Q) (?:stay|see|change))',
      ],
      ['s', "{S} could (?:never|n't) (?:convince|persuade|talk) (?:P|Q)"],
      [
        's',
        '{S} {aux} (?:asked|ask|asks|asking) (?:P|Q|{me})?(?: (?:to|if|whether|for|again|B|P|i|could|would|can|we|might|please|not|just|about|and))* (?:come back|come home|stay|reconsider|not leave|get back together|give (?:it|us|me|our)|try again|another chance|second chance|work (?:it|things) out|moving back|coming home|coming back|reconcil\\w+|go|leave|being together|work on)',
      ],
      [
        's',
        "{S} {aux} (?:told|tell|telling|said to|tells) (?:P|Q|{me}) ~6 (?:love Q|love (?:me|Y)|want (?:this|our|us|P|the) (?:marriage|relationship|to)|will change|'ll change|would change|do anything|did n't want|want to work|by Q side|fight for)",
      ],
      [
        's',
        "{S} {aux} (?:promised|promising|promises|swore|vowed)(?: (?:P|Q|{me}|that|i|would|'d|to|P|B))* (?:change|changed|do better|be better|work on|stop|get help|never|do anything)",
      ],
      ['s', '{S} {aux} (?:wore (?:Q|P|me) down|fought for|fighting for) (?:us|our|the|this|my)?'],
      [
        's',
        '{S} {aux} (?:crying|cried|sobbed|sobbing|broke down) ~3 (?:and|asking|begging|for|to (?:Q|P|me))',
      ],
    ],
  ],
  [
    'apology',
    [
      ['s', '{S} {aux} (?:apologised|apologising|apologises|apologise)'],
      [
        's',
        "{S} {aux} (?:said|says|told (?:{me}|Q|P)|texted|messaged) (?:that )?(?:sorry|(?:P|i|B) (?:is|am|'m|was|were|'s) (?:so |very |really |truly |deeply )*sorry)",
      ],
      ['s', '{S} {aux} (?:wrote|sent|gave|written) ~4 (?:apology|sorry)'],
    ],
  ],
  [
    'counselling',
    [
      [
        's',
        "{S} {aux} (?:going|went|go|goes|gone|agreed|start|starting|attended|attending|attend|seeing|see|saw|seen|tried|doing|do|in|having|had|did|booked|signed up|suggested|asked|refused|refuses|begun|began|started|receiving|wants?|wanted|found|getting|get|enrolled|undergoing)(?: (?:to|for|up|into|in|a|an|my|our|Q|x|the|some|few|couple|of|one|two|three|four|five|six|seven|eight|sessions?|session|of|individual|personal|marriage|marital|couples?|couple|'s|relationship|family|joint|christian|seeing|going|go|see|try|do|attend|with|P|i|B|X|it|come|together|and|not|good|new|more|any|on|own|regular|weekly))* (?:counselling|therapy|therapist|therapists|counsellor|counsellors|psychologist|psychiatrist|mediation|couples therapy|marriage counsellor|counselling sessions|rehab|anger management)",
      ],
      [
        's',
        '{S} {aux} (?:see|sees|saw|seeing|seen|visit|visiting|talked to|speaking to|begun seeing|went to|going to|go to|with) (?:a |my |our |Q |X ?)?(?:\\w+ )?(?:X)(?= )(?<=(?:counsellor|therapist|psych\\w+)\\b.*)',
      ],
      [
        'b',
        "(?:marriage|marital|couples?|couple 's|relationship) (?:counselling|therapy)(?= )(?<=(?:been|went|going|gone|attended|tried|start\\w*|in|did|attending|to) (?:to )?(?:\\w+ )?(?:counselling|therapy))",
      ],
      ['b', '(?:a|our|first|last|next) (?:\\w+ )?(?:therapy|counselling) (?:session|appointment)'],
    ],
  ],
  [
    'visit',
    [
      [
        's',
        '{S} {aux} (?:showed up|turned up|shown up|showing up|turning up|shows up|turns up|rocked up|pitched up|dropped by|dropped in|dropping by|stopped by|stopped in|stopping by|swung by|popped (?:in|over|round|by)|came by|came round|came over|came around|comes by|coming by|passed by|passes by|called round|called in|knocked on|parked outside|waited outside|sat outside|drove by|drove past|driven past|driving past|driving by|gone past|went past|went by|hung around)(?= )',
      ],
      [
        's',
        "{S} {aux} (?:went|drove|driven|travelled|traveled|flew|walked|gone|going|took the train|took the bus|cycled|biked)(?: (?:over|round|around|by|past|up|down|all|the|way|back|there|straight|out|across))* (?:to|past|by|at) (?:see (?:Q|P)|Q|where P|P(?: 's)?)(?= )(?: (?:new |rented |mum 's |mother 's |parents |friend 's |parents )?(?:house|place|flat|apartment|work|workplace|office|job|home|door|street|parents|hotel|gym|church|school|town|city))?",
      ],
      ['s', '{S} {aux} (?:visited|visit) (?:Q|P|{me})'],
      ['s', '{S} {aux} (?:went|drove|came|turned up) ~3 (?:unannounced|uninvited)'],
      ['s', '{S} when i came by'],
    ],
  ],
  [
    'unresponsive',
    [
      [
        's',
        '{S} {aux} (?:ignored|ignores|ignoring|ignore|blocked|blocks|unfriended|unfollowed|erased|deleted|ghosted|ghosting|ghosts|stonewalled|stonewalls|stonewalling|avoided|avoids|avoiding|shut|shuts|cut|froze|screened|screening|shunned)(?= (?:{me}|Q|P|my|off|every|all|all of|it|them|us|X|K|completely|out))',
      ],
      [
        's',
        "{S} (?:(?:has|have|had|'s|'ve|'d|did|does|do|will|would|can|could|is|was|still|just|also|simply|even|now|really|either|barely|P) ){0,4}(?:n't|not|never|no longer|hardly|barely|rarely|seldom|scarcely|refuses to|refused to|refusing to|stopped|stops|quit|wo n't|hardly ever)(?: (?:even|really|so|much|as|ever|once|be|been|to|want|wants|let|make|made|bother|bothered|bothers|contact|in|either|me|one|single|time|also|anything|her|his|nearly))* (?:answer|answers|answered|answering|reply|replied|replies|replying|respond|responds|responded|responding|pick|picks|picked|talk|talks|talked|talking|speak|speaks|spoken|spoke|speaking|call|called|calling|text|texted|texting|take|taken|taking|see|seen|seeing|return|returned|returning|message|messaged|messaging|touch|touching|hold|communicate|communicates|communicating|contacted|contact|look|looked|available|checked|heard|open|initiate|initiated|engage|rung|ring|written|discuss|discusses|hug|kiss|acknowledge|welcome)(?= )(?:(?: (?:up|back|to|with|at|about|from))* (?:{me}|my (?:calls|texts|messages|phone)|us|Q|P|anything|the phone|it))?",
      ],
      [
        's',
        '{S} {aux} (?:went|gone|goes|going|been|being|is|was|got|become|became|acting|acted|getting|grew|gets|grown|seemed|seems) (?:all |very |so |really |more |quite |a bit |completely |totally |super |increasingly |pretty |extremely |totally )*(?:cold|distant|silent|quiet|withdrawn|weird|off|distanced|aloof|radio silent|no contact|no - contact|dark|unresponsive|cold and distant|icy|short with|detached|unavailable)(?: (?:on|towards|toward|to|with) (?:{me}))?',
      ],
      [
        's',
        '{S} {aux} (?:pulled|pulling|pulls|backed|backing|slipping|drifted|drifting|pushed|pushing|distanced|distancing|withdrew|withdrawing|withdrawn|retreated|shut down|shutting down|checked out|pushes|distances) (?:{me} )?(?:away|off|back|himself|herself|Q|themselves|from|into|right|down|out)?',
      ],
      [
        'b',
        "(?:there (?:has|have|'s|is|was|had) (?:been )?|B {aux} (?:had|having|have|in) |zero |absolutely )(?:no|zero|little|very little|minimal|hardly any|almost no) (?:contact|communication|talking)",
      ],
      [
        'b',
        "B {aux} (?:n't|not|hardly|barely|rarely|never) (?:\\w+ ){0,3}(?:spoken|spoke|talked|talk|speak|seen|communicate|communicated|talking|speaking)",
      ],
      [
        'p',
        '(?:texts?|messages?|calls?|emails?|letters?|voicemails?) ~2 (?:unanswered|ignored|left on read|went unanswered|go unanswered|sat unanswered)',
      ],
      ['p', '(?:left|leaves|leaving|leave) (?:me|my messages?) on (?:read|seen|delivered)'],
      [
        'p',
        '(?:no|without|not a|never got a|never received a|not one|got no) (?:reply|response|answer|word)(?: (?:from|back))?(?= )',
      ],
      ['p', 'nothing (?:written )?(?:back|from (?:Q|P))'],
      ['p', 'not hearing (?:anything )?from Q'],
      ['p', "n't heard (?:anything |a word |a thing |back )*from (?:Q|P)"],
      ['p', '(?:switched|switches|turned) off (?:Q|his|her|x) phone'],
      ['p', '(?:Q|P) (?:phone|mobile|number) (?:is|was|goes|went) (?:off|straight|switched)'],
      ['p', 'P never (?:turns|turned|showed|shows) up'],
      [
        's',
        '{S} {aux} (?:give|gives|gave|giving|given) (?:me |Q )(?:the )?(?:silent treatment|cold shoulder|one word)',
      ],
      ['p', 'silent treatment'],
    ],
  ],
  [
    'fight',
    [
      [
        'b',
        '(?:B|i|P) {aux} (?:fight|fights|fought|fighting|argue|argued|arguing|argues|bicker|bickered|bickering|quarrelled|quarreled|quarrel|quarrelling|rowed|rowing|clashed|arguin)(?= )(?! for (?:us|our|my|this|the))',
      ],
      [
        'b',
        "(?:B|i|P|it|there) {aux} (?:had|have|got in|got into|gotten into|having|into|have had|became|'ve had|'d had|has) (?:a |an |another |one |our |the |many |some |lots of |a lot of |constant |so many |huge |big |massive |small |bad |terrible |major |stupid |silly |last |first |heated |few |blazing |petty |nasty |ugly |really |minor |few |couple |of |several |horrible |worst )*(?:fight|fights|argument|arguments|row|rows|quarrel|quarrels|blow up|blowout|falling out|disagreement|disagreements|spat|bust up|barney|misunderstanding|blow - out)(?= )",
      ],
      [
        's',
        '{S} {aux} (?:yelled|yells|yelling|screamed|screams|screaming|shouted|shouts|shouting|blew up|flipped out|swore|swearing|cursed|lost it|lose it|snapped|lashed out|flew off|went off|exploded|lost my temper|lost (?:Q|his|her) temper|raged)(?= )(?: (?:at|on) (?:{me}|Q|P))?',
      ],
      ['s', '{S} {aux} threatened (?:{me}|Q|to)'],
      [
        's',
        '{S} {aux} (?:accused|accuses|accusing|blamed|blames|blaming|insulted|insults|called (?:me|Q) (?:a |an |every |the |all |names))(?= )',
      ],
      ['s', '{S} {aux} (?:turned on|took it out on|gets absurdly jealous|gets jealous) ?(?:{me}|Q|P)?'],
      ['b', '(?:after|following) (?:a|an|our|the|yet another|another) ~2 (?:fight|argument|row|quarrel)'],
      [
        'b',
        "there (?:was|were|has been|'s been) (?:a lot of |lots of |so much |constant |too much )?(?:arguing|fighting|arguments|fights|rows|shouting)",
      ],
      ['b', '(?:fighting|arguing) (?:all the time|a lot|non ?stop|constantly|every|about)'],
    ],
  ],
  [
    'together',
    [
      [
        'b',
        '(?:B|i|P) {aux} (?:had|have|having|ate|went out|went|go|gone|grabbed|met|meet|met up|share|shared)(?: (?:for|to|out|a|an|some|few|couple|of|the|our|nice|lovely|great|good|coffee|up|romantic|really|wonderful|amazing|couple|together|several|and))* (?:dinner|dinners|lunch|coffee|drinks|breakfast|date|dates|meal|meals|supper|movie|movies|walk|walks|weekend|sex|night|evening|day|time|laughs|holiday|vacation|trip|concert|brunch|tea)(?= )(?! (?:off|apart|alone))',
      ],
      [
        'b',
        "(?:B|i|P) {aux} (?:spent|spend|spending|spends) (?:the |a |an |some |all |last |most |every |two |three |four |whole |few |couple |of |time |nice |lovely |great |our |that |christmas |good |most |romantic |\\w+ )*(?:day|days|night|nights|evening|evenings|weekend|weekends|week|time|afternoon|months|christmas|holiday|together|hours|new year 's)(?: (?:together|with (?:Q|P|{me})|at (?:Q|my)))?(?= )(?! (?:alone|apart|on my own|crying))",
      ],
      [
        'b',
        'B {aux} (?:slept together|hung out|hang out|hanging out|met up|met|saw each other|see each other|seeing each other|kissed|kiss|cuddled|hooked up|made love|laughed|been intimate|still sleep together|caught up|talked for hours|went away|meet up)(?= )',
      ],
      [
        'b',
        '(?:i|P) {aux} (?:seeing|seen|met|met up with|saw|hung out with|slept with|see|meet|met with|meeting|hang out with) (?:Q|P|{me})(?= )(?! (?:as|through|out|trying|online|when|at (?:school|work|a|college|uni|university|church)|in (?:school|high|college|19|20)|do|go|cry|happy|leave|with|off))',
      ],
      [
        'b',
        'B {aux} (?:talked|chatted|had a (?:long |good |nice |great |calm )*(?:talk|chat|conversation)|speak|talk) (?:on the phone |last night |yesterday |the next day |about |for |all |and |every |it |everything |things )',
      ],
      [
        'b',
        'P {aux} (?:comes|came|come|coming) (?:over|round|around|here|by)(?: \\w+)? (?:to|for|and|most|every|regularly|on)',
      ],
      ['b', '(?:B|i) {aux} (?:went|gone|go|going) (?:to|on|out|for) ~6 (?:together|with (?:Q|P))'],
    ],
  ],
  [
    'contact',
    [
      [
        's',
        "{S} {aux} (?:called|calls|calling|call|texted|texts|texting|text|messaged|messages|messaging|message|emailed|emails|emailing|phoned|phones|rang|rings|ringing|rung|phoning|wrote|writes|written|facetimed|facetime|dm 'd|dmed|pinged|skyped|snapped|buzzed|facebooked)(?: to)? (?:{me}|Q|P|and|a|back|B|up|all|every|him|her|long|over|again|constantly|several|saying|asking|X)(?= )(?! (?:a |an |every |all )?(?:names|liar|cheater|quits|it|off|the cops|the police))",
      ],
      [
        's',
        '{S} {aux} (?:reached out|reach out|reaching out|reaches out|contacted|contacts|contacting|contact|got in touch|gets in touch|getting in touch|been in touch|made contact|replied|replies|responded|responds|answered|tried (?:calling|texting|to call|to contact|to reach|to talk|talking|again|ringing)|initiated|initiate|initiates|checked in|checking in|checks in|blew up|blowing up)(?= )(?: (?:to|with|on|back to|my phone))?(?: (?:{me}|Q|P|my phone|Q phone))?',
      ],
      [
        's',
        '{S} {aux} (?:sent|sends|sending|send|left|leaves|dropped|drop|mailed|posted|bought|buying|buys|brought|gave|put|giving|leaving|written|wrote) (?:(?:{me}|Q|P|X) )?(?:a|an|some|flowers|gifts?|presents?|texts?|messages?|emails?|letters?|cards?|voicemails?|Q|my|the|long|several|many|countless|two|three|dozens|hundreds|lots|so many|multiple|daily|loving|chocolates|roses|money)(?: (?:\\w+ ){0,4}(?:text|texts|message|messages|email|emails|letter|letters|card|cards|voicemail|voicemails|flowers|gift|gifts|present|presents|note|notes|voice note|voice notes|roses|basket|parcel|package|ring|chocolates|pages))?(?<=(?:text|texts|message|messages|email|emails|letter|letters|card|cards|voicemail|voicemails|flowers|gifts?|presents?|notes?|roses|basket|parcel|package|chocolates|pages))',
      ],
      [
        's',
        '{S} {aux} (?:asked|asks) (?:if|whether) (?:B|P|i|we) (?:could|can|might|wanted|would)(?: (?:to|like))? (?:talk|meet|meet up|see|chat|catch up|get together|have (?:dinner|coffee|lunch|a)|come over|call|hang out)',
      ],
      [
        's',
        '{S} {aux} (?:asked|requested|suggested|asking|invited|invites) (?:{me} |Q |P |that B )?(?:to )?(?:meet|talk|see (?:Q|{me})|hang out|a meeting|meet up|catch up|lunch|dinner|over|out|for (?:a )?(?:coffee|drink|dinner|talk|chat))',
      ],
      [
        'b',
        'B {aux} (?:text|talk|speak|texted|message|chat|texting|talking|chatting)(?: all)? (?:every|all|daily|most|on|a lot|each|day|regularly|throughout)',
      ],
      [
        's',
        '{S} {aux} (?:spoke|spoken|talked|talking|speaking) (?:to|with) (?:Q|P|{me})(?= )(?: (?:on|over) the (?:phone|telephone))?',
      ],
      [
        's',
        '{S} {aux} (?:liked|likes|liking|viewed|views|watches|watched|follows|commented) ~2 (?:story|stories|posts?|photos?|pictures?|status|instagram|facebook)',
      ],
    ],
  ],
  [
    'changed_view',
    [
      [
        'w',
        'i {aux} (?:realised|realise|calmed down|cooled down|decided|understood|learned|learnt|accepted|accepting|changed my mind|come to (?:terms|accept|realise|the)|came to (?:terms|accept|realise|the|see)|started to (?:see|realise|accept|feel|understand)|begun to|woke up|stopped (?:drinking|chasing|trying|calling|texting|begging)|regretted|regret|lost (?:feelings|interest)|given up|gave up|gotten over|resolved|know now|see now|can see now|ready to (?:fix|move on|let)|knew it was a mistake|fell out of love|moved on|done (?:a lot of|some) (?:thinking|soul)|recognised|recognise|reflected|grown|quit drinking|got (?:sober|clean|my shit together)|sobered)',
      ],
      ['w', '(?:it )?(?:hit|dawned on|occurred to) {me} (?:that|how|what|last)'],
      ['w', 'i knew (?:it was|that|i (?:had|was)|then)'],
      [
        'w',
        'i {aux} (?:got|have|feel|felt|began to feel|feeling) (?:some |more |a bit of |new |little |hope )*(?:hope|hopeful|better|stronger|relief|relieved|at peace)(?= )(?: (?:again|now|about|than|for))?',
      ],
      ['w', "i (?:no longer|do n't) (?:love|want|feel|trust|miss) (?:P|Q|that|the|to)(?: any ?more)?"],
      ['w', "i 've lost feelings"],
      ['w', 'it turned out to be'],
    ],
  ],
  [
    'began',
    [
      [
        'b',
        "(?:B|i|P) {aux} (?:married|got married|wed|tied the knot|getting married|marry)(?= )(?! (?:and|or) (?:have|had) )(?: (?:to )?(?:Q|P|{me}))?(?<!(?:not|n't|never|get|be|a|is|was|want to get|to|are|still|legally|technically) married)",
      ],
      [
        'b',
        "(?:B|i|P) (?:have |'ve |had |'d |has |were |are |was |'s |been |only |now |just |P |and |i |both )*(?:married|together|dating|a couple|engaged|in a relationship|an item|going out|seeing each other|known each other|with (?:P|Q|{me})|seeing (?:P|Q|each other)|friends|involved|courting|official|in love)(?= (?:for|since|about|almost|over|nearly|around|just|only|now|going|\\d|a |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|on and off|off and on|the past|the last|past|last|in|again for|not even|barely|close|some|my whole|ever))",
      ],
      [
        'b',
        '(?:B|i|P) {aux} (?:met|dated|started (?:dating|seeing|going|talking)|began (?:dating|seeing|going)|fell in love|got engaged|moved in together|moved in with (?:Q|P|{me})|proposed|bought (?:a|our) (?:house|home|flat|place)|got together|hooked up|became (?:a couple|official|exclusive|bf|boyfriend|girlfriend|engaged|friends)|courted|welcomed|eloped|hit it off|matched)(?= )(?! (?:up|with a|someone|another|with (?:X|the))(?= ))',
      ],
      [
        'b',
        '(?:B|i|P) {aux} (?:had|have|having|gave birth|welcomed|expecting)(?: (?:to|a|an|our|two|three|the|my|first|second|third|beautiful|baby|little|just|one|four|five|six))* (?:K|kids?|children|baby|son|daughter|twins)(?= (?:\\w+ )?(?:ago|last|in|this|together|and|,|months|years|\\d|two|three|four|five|six|seven|eight|nine|a))',
      ],
      [
        'b',
        'P (?:and i )?(?:of|for) (?:about |almost |nearly |over |around |roughly |just |only |the last |the past |more than )*(?:\\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|twenty - \\w+|thirty - \\w+)(?:\\.\\d)? (?:and a half )?(?:years?|months?)',
      ],
      [
        'b',
        '(?:after|in|of) (?:\\w+ ){0,2}(?:years?|months?)(?: (?:and a half|together|of (?:\\w+ )?(?:marriage|being (?:together|married)|dating|what|a relationship)|married))(?= )',
      ],
      [
        'b',
        '(?:my|our|a) (?:about |almost |nearly |over )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: -)? (?:year|month)s?(?: -)?(?: (?:long|old))? (?:relationship|marriage)',
      ],
      ['b', '(?:relationship|marriage) of (?:about |almost |nearly |over )?(?:\\w+ )(?:years?|months?)'],
      [
        'b',
        'i {aux} (?:moved|relocated|emigrated|came) (?:\\w+ ){0,4}(?:to (?:be|live|move in) (?:with (?:Q|P)|together)|in with (?:Q|P))',
      ],
      ['b', '(?:P|Q) {aux} (?:moved|moving) in with {me}'],
    ],
  ],
  [
    'said',
    [
      ['s', '{S} {aux} {say} '],
      [
        'p',
        '(?:Q|his|her) (?:reason|line|story|answer|excuse|reasons|explanation|reply|response) (?:is|was|were)',
      ],
      ['p', 'according to (?:Q|P)'],
      ['p', 'the reason P (?:gave|gives|told)'],
    ],
  ],
]

/** What makes a remark weighty: feelings, the two of them, what is to come. */
export const weighty =
  / (?:love|loves|loved|loving|in love|feelings?|feels?|felt|happy|happier|unhappy|unsure|sure|future|hope|hopes|hopeful|chance|marry|miss|misses|missed|regrets?|friends|attracted|attraction|come back|coming back|back together|come home|coming home|trust|change|changed|changing|wait|confused|mistake|forgive|better off|deserve|deserves|us|relationship|marriage|together|spark|never loved|tired|stressed|overwhelmed|lost|depressed|pressure|pressured|ready|commitment|commit|work on|work it out|work things out|needs?|moving on|moved on|happened|resent|resents|respect|important|ruined|hates?|hated|blames?|fault|selfish|smothered|suffocated|trapped|alone|older|find someone|died|numb|connection|roommates?|sister|care|cares|cared|agree|agreed|never|fixed|giving up|gave up|done|numb|time|thinking|guilty|scared|afraid|wants?|wanted|promise|possible|family) /
