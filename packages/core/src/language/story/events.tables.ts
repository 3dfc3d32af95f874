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
      ['o', 'R {aux} (?:hit|attacked) {me}'],
      [
        's',
        '{S} {aux} (?:hitting|slapping|punching|pushing|shoving|grabbing|choking|beating|kicking) (?:{me}|P|Q|K)(?= )(?! (?:out|away|for|to|into|on|up to))',
      ],
      ['s', '{S} {aux} pushed past (?:P|Q|{me})'],
      [
        's',
        '{S} {aux} (?:hit|hits|punched|slapped|slaps|choked|strangled|shoved|pushed|grabbed|kicked|beat|beats|bit|headbutted|struck|attacked|assaulted|restrained|pinned|dragged|raped|spat at|spat on|burned|burnt|throttled|manhandled|smacked|whacked) (?:{me}|P|Q|my (?:arm|wrist|face|head|hair|neck|throat)|Q (?:arm|wrist|face|hair))(?= )(?! (?:stuff|things|bag|bags|keys|phone|coat|jacket|clothes|up|with|out|away|off|aside|back))',
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
      ['s', '{S} {aux} (?:locked|bolted) (?:the|my) ~1 door'],
      ['o', '(?:one of them|R|X|he|she) {aux} (?:grabbed|groped|hit|attacked) {me}'],
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
      ['o', '(?:neighbou?rs?|my \\w+|someone) (?:called|rang|phoned) (?:the )?(?:X|police|cops|999|911)'],
      ['o', '(?<s>X) {aux} (?:called|rang|phoned) (?:X|999|911)'],
      ['p', 'P {aux} had me arrested'],
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
      ['p', 'P {aux} {say} (?:[^ ]+ ){0,12}to leave (?:P|Q) (?:alone|be)'],
      ['p', 'P {aux} {say} (?:[^ ]+ ){0,6}to leave (?:it|things|this)(?: now| alone| be)?'],
      [
        'p',
        'P {aux} (?:{say}|replied|sent) (?:only |just |" )*(?:please )?(?:just )?(?:move on|forget {me}|forget M|go on with)',
      ],
      [
        'p',
        '(?:let M go|leave M (?:alone|be|in peace)|(?:keep|stay|get|keep right|stay right) (?:\\w+ ){0,2}away from M)',
      ],
      [
        'p',
        '(?:do n\'t|never|stop|quit|no more) (?:\\w+ ){0,2}(?:contact|contacting|call|calling|text|texting|message|messaging|write|writing|come|coming|phone|phoning|ring|ringing|wait|waiting|chase|chasing|reach out|come near)(?= (?:M|again|any ?more|round|here|near|"|,|please|for M|back))',
      ],
      [
        'p',
        'P {aux} (?:asked|asks|begged|told|tells|wants|wanted|need|needs|says|said|asking|telling) (?:to )?(?:{me} )?(?:to )?(?:please )?(?:just )?(?:let (?:P|Q) (?:go|be)|leave (?:P|Q) (?:alone|be|in peace))',
      ],
      [
        'p',
        'P {aux} (?:says|said|told {me}|wants|wishes|needs) ~3 (?:left alone|to be left alone|to be left in peace|let go)',
      ],
      [
        'p',
        '(?:say|saying|said|told|tell|telling|sigh|texted|wrote|asked|asking) (?:that )?(?:{me} )?i (?:should|have to|need to|must|had to|needed to|got to|ought to) (?:\\w+ )?(?:let (?:P|Q) go|leave (?:P|Q) (?:alone|be)|stop|move on|give up)',
      ],
      [
        'p',
        "P {aux} (?:told|asked|tells|asks|begged|said|says|wants|wrote|texted|warned|ordered|emailed|replied|saying)(?: (?:that|{me}|to|i|should|must|please|just|we|B|wants|wanted|P))* (?:not to|do n't|to stop|stop|to never|never to|never|not|stopped|to quit) (?:\\w+ ){0,2}(?:contact|contacting|call|calling|text|texting|texts|message|messaging|messages|ring|ringing|write|writing|come|coming|chasing|chase|bother|bothering|reach|reaching|show|showing|see|visit|visiting|phone|phoning|calls|waiting|wait|asking)",
      ],
      [
        'p',
        '(?:P|{say}|{ask}) ~~4 (?:no more (?:calls|texts|contact|visits|messages|phone calls|letters)|no contact(?= )(?! order)|zero contact|go no contact)',
      ],
      ['p', '(?:P|{say}|{ask}) ~~4 (?:keep|stay|get|go)(?: right| well)? away from (?:P|Q)'],
      [
        'p',
        "P (?:did|do|does) n't want (?:me to (?:contact|call|text|come|message|visit|wait)|to (?:hear from|see|speak to|talk to|have anything to do with) {me}|any (?:more )?contact)",
      ],
      [
        'p',
        'P {aux} (?:told|asked|tells|says|telling|said) {me} (?:to |that i (?:need|needed|have|had|must|should) (?:to )?|i (?:need|needed|have|had|must|should) (?:to )?)(?:just )?(?:move on|give up|forget (?:about )?(?:P|Q|us|it)|get on with my life|go away|find (?:someone|somebody) else|get over (?:it|Q))',
      ],
      [
        'p',
        'P {aux} (?:told|tells|asked) {me} to (?:get lost|leave Q alone|f off|fuck off|go to hell|respect Q (?:wishes|decision|space|boundaries))',
      ],
    ],
  ],
  [
    'filed',
    [
      ['p', 'i {aux} (?:got|received|opened) ~3 (?:divorce |legal )?papers(?: from (?:P|Q))?'],
      ['s', '{S} {aux} (?:started|begun|began) (?:the |a )?divorce(?: process| proceedings)?'],
      ['p', 'P {aux} had me served'],
      ['p', '(?:i|B) (?:was|got|have been) served'],
      [
        's',
        '{S} {aux} (?:filed|filing|files|applied)(?= )(?! (?:a (?:complaint|report|case|police)|\\d|dowry|for (?:a (?:job|restraining|protective|protection)|the restraining|jobs|custody)))(?: for)?(?: (?:a|the|my|his|Q|legal))*(?: (?:divorce|separation|papers|paperwork|dissolution|nullity|annulment))?',
      ],
      ['s', '{S} {aux} (?:served|serving|serves) (?:{me}|Q|P|with|L)'],
      ['v', '{S} {aux} (?:was|were|got|been) served'],
      [
        's',
        '{S} {aux} (?:hired|retained|engaged|seen|saw|sees|seeing|contacted|spoke to|spoken to|consulted|visited|met with|met|talked to|talking to|got|has|instructed|went to|gone to|found|called|rang) (?:L|a divorce L)',
      ],
      ['s', '{S} {aux} lawyered up'],
      [
        'b',
        '(?:i|B|P) {aux} (?:going through|in the middle of|getting|in the process of|going thru) ~2 (?:divorced?|divorcing|divorce proceedings)',
      ],
      ['p', '(?:divorce |the |legal )?papers (?:arrived|came|were served|landed|turned up|through)'],
      [
        's',
        '{S} {aux} (?:sent|gave|handed|given|send|emailed|signed|drew up|drawn up|submitted|lodged|brought|bring|brings|delivered|got|received) ~3 (?:the |divorce |separation |legal )*(?:papers|paperwork|petition|legal notice|divorce application|divorce)',
      ],
      [
        'p',
        "(?:Q|P|x|L)(?: 's)? ?(?:L )?(?:sent|wrote|called|contacted|emailed) (?:{me}|that|a letter|a legal)(?<= L .*)",
      ],
      [
        'b',
        'divorce (?:is|was|has been|became|came|went) (?:now )?(?:filed|final|finali[sz]ed|under way|underway|in process|through)',
      ],
      ['b', 'B {aux} (?:divorcing|divorced)'],
    ],
  ],
  [
    'moved_back',
    [
      [
        'b',
        'B {aux} (?:decided|agreed|going|trying) to (?:work on|save|fix|rebuild) (?:our|the|this|things|it|us)(?: \\w+)?',
      ],
      ['p', '(?<= update : |^ )P came home'],
      [
        's',
        '{S} {aux} (?:moved|moves|moving|came|comes|come|returned|went) (?:(?<!went )back in(?! with (?:X|x|Q|my|R|K))|back home|back to (?:{me}|our)|back together|home again|home to {me})(?: with {me})?',
      ],
      [
        's',
        '{S} {aux} (?:came|come) (?:back|home)(?= (?:to (?:{me}|us|K|our)|and (?:we|B|apolog\\w+|stayed)|,|after (?:a|two|three|\\d)|a (?:week|month)|the next|last|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|for good|because|yesterday|this|$))',
      ],
      [
        'b',
        'P {aux} back (?:for|since|now|\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|eighteen|home)(?: (?:days|weeks|months|years|now))?',
      ],
      ['b', '(?:B|i|P) {aux} (?:got|get|gotten|getting|are|were) back together'],
      [
        'b',
        '(?:decided|agreed|chose) (?:that B (?:would|will|should) |to )(?:get back together|try again|give (?:it|us|things|our marriage|the marriage|our relationship) (?:another|one more|a) (?:go|try|chance|shot)|stay together|start over|start again|reconcile)',
      ],
      [
        'b',
        '(?:B|i|P) {aux} (?:reconciled|reconciling|trying again|giving (?:it|us|things) another (?:go|try|chance|shot))',
      ],
      [
        'b',
        '(?:i|P) (?:said|agreed|told Q|told {me}) (?:that )?B (?:could|would|can|should) (?:try|give it)',
      ],
      ['s', '{S} {aux} (?:took|taken) (?:{me}|Q|P) back(?: in| home)?'],
      [
        'v',
        '{S} {aux} let (?:{me}|Q|P) (?:come back|come home|move back|move home|move in again|back in|home)(?: in| home)?',
      ],
      ['p', 'P (?:said yes|agreed to come (?:back|home))'],
      [
        'b',
        '{S} {aux} agreed to (?:come back|come home|move back|stay(?: together| with {me})?|try|give (?:it|us) )(?= )(?! (?:in|at|until|here|on|to))',
      ],
    ],
  ],
  [
    'broke_up',
    [
      ['s', '{S} {aux} (?:ended|ending) (?:our|the|my|a) (?:[^ ]+ ){0,5}relationship'],
      [
        'b',
        'B {aux} (?:mutually |both )*(?:decided|agreed|chose) (?:\\w+ )?(?:to )?(?:end (?:things|it)|break up|part ways|split up|call it)',
      ],
      ['b', 'wants?(?:ed)? to break up , and B did'],
      [
        's',
        "{S} {aux} (?:told|tell) (?:{me}|Q|P) (?:that )?(?:B|we|it) (?:are|'re|were|was|is|'s) (?:done|over|finished|through)",
      ],
      [
        'p',
        "i (?:was|got|been|am|have been|'ve been|just got|had been) (?:dumped|broken up with|left|jilted)(?: by (?:P|Q))(?= )",
      ],
      ['p', "i (?:was|got|been|am|have been|'ve been|just got|had been) (?:dumped|broken up with)"],
      ['s', '{S} {aux} (?:broke|broken) (?:the|our) engagement(?: off)?'],
      ['b', 'B {aux} decided to (?:go our separate ways|end things|end it|call it)'],
      ['s', '{S} {aux} made the decision to (?:end|leave|break)'],
      ['b', "B are no longer together|B 're no longer together|B are n't together any ?more"],
      [
        's',
        '{S} {aux} (?:broke|break|broken|breaking|breaks) (?:up|it off|things off|off|off (?:the|our|an) engagement|off with)(?: with (?:{me}|Q|P|x|M))?',
      ],
      [
        's',
        '{S} {aux} (?:ended|ending|finished|called off|called time on|terminated) (?:things|it|us|our relationship|the relationship|my relationship|a relationship|everything|the engagement|the wedding|our wedding|our engagement|my \\w+ \\w+ relationship|it all|all|with {me})(?= )(?! with (?:R|X|Q (?:ex|friend)))(?: with (?:{me}|Q))?',
      ],
      [
        's',
        '{S} {aux} (?:called it (?:quits|a day|off)|called things off|cut (?:it|things) off|cut me off|pulled the plug)',
      ],
      ['s', '{S} {aux} (?:dumped|dumps|ditched|chucked|binned|jilted) (?:{me}|P|Q)'],
      [
        'b',
        'B {aux} (?:split|split up|broke up|broken up|breakup|parted|parted ways|gone our separate ways|went our separate ways|called it quits|decided to (?:end|part|split|break up))(?: up)?',
      ],
      [
        'p',
        "{say} (?:B|that B|were|we|we 're|that we) ?(?:are|'re|were)? (?:done|finished|over|through)(?= )",
      ],
      ['p', 'the (?:break up|breakup|break - up|split) (?:was|happened|came)'],
      ['b', 'B {aux} (?:talk|talked|had a talk) ~~6 and (?:B )?broke up'],
      ['p', 'P (?:left|walked out on|leaves) {me}(?= (?:for (?:R|X|good)|by (?:text|email|phone)))'],
    ],
  ],
  [
    'asked_end',
    [
      ['s', '{S} {aux} (?:asked|asks) (?:{me}|Q|P) (?:for )(?:a |the )?divorce'],
      [
        'p',
        "it (?:'s|is|was|would be) (?:best|better|time) (?:for us )?to (?:end|part|split|divorce|break up)",
      ],
      ['p', 'P {aux} (?:sees|saw|see) no future'],
      ['p', 'P {aux} wants? to divorce'],
      [
        'p',
        'P {aux} (?:announced|says|said|told {me})(?: {me})? (?:that )?P wants? an? " (?:\\w+ ){0,2}divorce',
      ],
      [
        's',
        '{S} {aux} (?:told|tell|informed) (?:{me}|Q|P) (?:[^ ]+ ){0,5}(?:that )?(?:i|P) (?:want|wants|wanted) (?:a |to )(?:divorce|leave|end|break up|separate|split)',
      ],
      ['p', 'X {aux} (?:sent|told|called|wrote) (?:[^ ]+ ){0,6}(?:divorce|divorcing)'],
      [
        'p',
        'P {aux} {say} (?:[^ ]+ ){0,8}B should (?:stop|just stop) (?:talking|seeing|this|contact|meeting)',
      ],
      [
        'p',
        "P {aux} {say} (?:{me} )?(?:that )?P (?:can|could) n't (?:do|take) (?:this|it|us|the relationship|the marriage) any ?more",
      ],
      ['s', '{S} {aux} threatened (?:{me} with |to )(?:divorce|leave|end)'],
      ['p', 'P {aux} {say} (?:{me} )?(?:that )?P (?:{aux})?(?:fell|fallen|falling) out of love'],
      [
        's',
        '{S} {aux} (?:wants|wanted|want|asked for|asks for|asking for|asked {me} for|asked Q for|demanded|demanding|requested|mentioned|brought up|announced|mentions|seeking|suggested|raised|threatened) (?:a |the |to |get |getting |us to |B to |an? immediate )*(?:divorce|divorced|legal separation|permanent separation|out of (?:the|this|our) (?:marriage|relationship)|end (?:it|things|the|our)|break up|breakup|split up|split|end)(?: (?:the|our|it|things)(?: \\w+)?)?',
      ],
      [
        's',
        '{S} {aux} (?:wants|wanted) (?:out|it (?:to end|over|all over)|to (?:end|leave|break up|split|divorce|get divorced|be (?:single|divorced|free)|part ways|call it|go back to being friends|be (?:just )?friends))(?= )(?! (?:of the (?:house|car)|more))',
      ],
      [
        'p',
        "P {aux} {say} (?:{me} )?(?:that )?(?:(?:it|this|everything|we|things|B|the (?:marriage|relationship)|our (?:marriage|relationship)) )(?:{aux})? ?(?:was|is|'s|are|were|'re) (?:\\w+ )?(?:over|done|finished|the end|through|dead|ended)",
      ],
      [
        'p',
        'P {aux} (?:done|finished|through) with (?:me|us|the (?:marriage|relationship)|this (?:marriage|relationship)|our (?:marriage|relationship)|it all)',
      ],
      [
        'p',
        "P {aux} {say} (?:{me} )?(?:that )?P (?:{aux})? ?(?:is|was|'s|would be|will be) (?:\\w+ )?(?:leaving(?: {me})?|moving on|done|filing|divorcing)(?= )(?! (?:for|to) work)",
      ],
      [
        'p',
        'P {aux} {say} (?:{me} )?(?:that )?(?:P )?(?:wants|wanted|want) (?:a |to )?(?:divorce|end|split|break up|leave|separate permanently|out)',
      ],
      [
        'p',
        "{say} ~~3 P (?:does|did|do) n't (?:want|wanna) (?:to )?(?:be (?:with {me}|in (?:this|the|a) (?:relationship|marriage)|married|together)|this (?:any ?more|marriage|relationship)|{me}(?! to)|the (?:marriage|relationship)|continue|carry on|go on|work on)",
      ],
      [
        'p',
        "P (?:no longer|does n't|did n't) (?:wants?|wanted) (?:{me}(?! to)|to be (?:with {me}|married|in (?:this|the|a) (?:relationship|marriage))|this (?:relationship|marriage))(?: any ?more)?",
      ],
      [
        's',
        '{S} {aux} (?:told|asked|tell|tells|ordered) (?:{me}|Q|P) (?:that )?(?:to |i (?:need|needed|have|had) to |P (?:needs|needed|has|had) to )(?:leave|go(?! to|,? and)|get out|pack|move out|find somewhere|have all (?:Q|my) (?:shit|stuff|things) out)',
      ],
      [
        'p',
        "P {aux} (?:said|says|told {me}|thinks|thought|felt|feels|decided)(?: {me})? (?:that )?(?:it 's|it was|it is|it would be|B (?:should|need(?:ed)? to|would be|'re|were|are|must)) (?:best |better |for the best )?(?:if B |to )?(?:off |just )?(?:break up|split|split up|part|part ways|end|divorce|apart|call it|go our separate|friends|be friends)",
      ],
      ['p', 'better if B (?:part|split|break|end|separate|go)'],
      ['p', '(?:felt|feels|thinks|thought) (?:like |that )*a divorce'],
      [
        'b',
        'B {aux} (?:, )?(?:yet again )?(?:, )?(?:talked|talking|discussed|spoke|spoken|discussing) (?:about )?(?:a |getting )?(?:divorce|divorcing|separating|ending|splitting up|breaking up)',
      ],
      [
        's',
        '{S} {aux} (?:told|tell) (?:{me}|Q|P) ~~10 (?:B|i|P) (?:needed to|need to|should|were|would be|wanted to|want to) (?:break up|be breaking up|split up|be separating|divorce)',
      ],
      [
        's',
        '{S} {aux} (?:decided|told {me} P decided|made up (?:Q|my) mind) (?:\\w+ )?to (?:end|leave|divorce|break up|call off)',
      ],
      ['p', 'P {aux} (?:announced|declared|informed {me}) ~4 (?:leaving|over|divorce|end|done)'],
      ['p', "P (?:is|'s) (?:leaving|divorcing) {me}"],
      ['p', '(?:the )?papers are going in'],
      ['p', 'P {aux} (?:thinking|been thinking) ~~9 (?:separation|make it) (?:legal|permanent)'],
      ['w', 'it was me who said the word divorce'],
      [
        'p',
        "P {aux} {say} (?:{me} )?(?:that )?P (?:is|was|'s|will|would|wo)? ?(?:n't|never|not)(?: (?:going to|ever|be))? (?:coming|come|moving|returning|live with)(?: back| home| me)?",
      ],
      ['p', "(?:several times|again) (?:now )?P (?:has |'s )?said P (?:will|wo) n't"],
      [
        'p',
        "P (?:{aux})? ?(?:n't|not) sure P (?:wants|want|wanted) to (?:carry on|continue|be with {me}|stay|be in this)",
      ],
      [
        'p',
        "too late(?= )(?<=(?:says?|says it 's|said it 's|said it was|told me it 's|says is|say is|told me it was) too late)",
      ],
    ],
  ],
  [
    'asked_space',
    [
      [
        's',
        '{S} {aux} (?:asked|suggested|thinks|thought|said) (?:{me} )?(?:if |that )?B (?:could|should|might|needed to) (?:spend|have|take) (?:some )?(?:time )?apart',
      ],
      ['s', '{S} {aux} (?:needs?|needed|wants?|wanted) (?:to )?(?:find out|discover|rediscover|know) who P'],
      [
        's',
        '{S} {aux} (?:needs?|needed|wants?|wanted) (?:a |some |a few |a couple of |the )*(?:days|weeks|months|while) (?:to|alone|apart|off)',
      ],
      [
        's',
        '{S} {aux} (?:needs?|needed|wants?|wanted) to (?:see what (?:life|it)|cool (?:off|down)|miss {me}|be single for)',
      ],
      [
        'p',
        'P {aux} {say} (?:that )?(?:{me} )?(?:that )?i (?:should|need to|must|have to|ought to) give (?:P|Q) (?:\\w+ ){0,2}(?:space|time|room)',
      ],
      ['p', '{say} P (?:needs?|needed|wants?|wanted) (?:\\w+ ){0,3}headspace'],
      [
        's',
        '{S} {aux} (?:asked|asks|asking|requested|begged|suggested|proposed|mentioned|insisted on|demanded|requesting)(?: {me}| Q)? (?:again )?(?:for |if B could (?:take|have) |that B (?:take|have|took|had) |B (?:take|have|took|go on) |to (?:have|take|go on|get) |taking |we take )?(?:some |a little |a bit of |more |a |an |his |her |Q |Q own |a short |a trial |a temporary |a communication |a few days of |about |another |a long )*(?:{space}|break|separation|pause|trial separation|communication break|time out|apart|separate|space)',
      ],
      [
        's',
        '{S} {aux} asked (?:{me} )?(?:if B could|to|that B) (?:talk less|slow down|cool (?:it|things|off)|back off|step back|take it slow|pause|not talk|give (?:Q|P) (?:some )?(?:space|time))',
      ],
      [
        's',
        '{S} {aux} (?:needs?|needed|wants?|wanted|requires?|got to have|needing|wanting|could use|craves|insists on|need) (?:to (?:have|get|take) )?(?:some |a little |a bit of |more |a |an |another |his |her |Q |Q own |an unknown amount of |my |a short |a trial |a temporary |room and |lots of |all the |just |own |a few (?:days|weeks|months) |x )*(?:{space}|break|separation|pause|trial separation|time (?:to|for|by|on|with|before|and|in|out)|distance|space)',
      ],
      [
        's',
        '{S} {aux} (?:needs?|needed|wants?|wanted|wishes|has got|had|need)(?: to)? (?:have )?(?:to )?(?:be |live |spend time |go |get |stay )?(?:alone|on (?:Q|my|x|P) own|by (?:Q|my|him|her)self|by (?:Q|himself|herself|x|my \\w+)|apart|away (?:from (?:me|us|Q|everything)|for a (?:while|bit))|(?:find|figure out|sort out|work on|work out|focus on) (?:Q|things|out|it|what|who|x|himself|herself)|figure (?:things|out|it|x|Q)|sort (?:things|Q|himself|herself)|think(?: things)?(?: through| about (?:it|us|things|what)| alone)?|pause|rest|breathe|step back|clear (?:Q|his|her) head)(?= )(?! (?:about|of) (?:the (?:house|kids)))',
      ],
      [
        's',
        '{S} {aux} (?:wants?|wanted|asked|asks|needs?|needed|decided)(?: {me}| Q| us)? (?:to |for )(?:separate|a separation|separating|take (?:a break|things slow|some time|time|it slow)|go on a break|have a break|slow (?:things )?down|take a step back|take steps back|step back|pause|sleep in (?:the|another|a|Q) (?:spare|guest|other|separate|different) (?:room|bed|bedroom))',
      ],
      [
        's',
        '{S} {aux} (?:decided|told|said|thinks|thought|felt|suggested|says|agreed|proposed) ~3 (?:{me} |Q )?(?:that )?(?:B|we|i) (?:needed|need|should|could|would|had|ought|have|must|are|were|might)(?: to)? ~3 (?:break|space|time apart|separate|separated|separating|separation|pause|slow down|apart|distance|rest a while)',
      ],
      ['p', '(?:maybe|perhaps) B should (?:rest|pause|take|have|slow|cool|step)'],
      [
        'b',
        'B {aux} (?:agreed|decided|took|take|taking|gave ourselves|went|go|going|had|are|were|on)(?: (?:to|on|that|take|have|go|not|a|some|B|each|other|it|was|best|would|should|talk|speak))* (?:a break|some space|break|space|time apart|a pause|a week|weeks|talk until|talking for|no contact|apart for)',
      ],
      [
        'p',
        '{say} (?:{me} )?(?:to )?(?:just )?(?:give|giving) (?:P|Q|M|B) (?:some |a little |a bit of |more |Q |the )?(?:space|time|room)',
      ],
      [
        'p',
        '(?:asked|wants|wanted|begged|needs|told|respect) (?:{me} )?(?:to )?(?:give|giving|respect) (?:P|Q|M) (?:some |need for |a little |a bit of |more |Q |the )*(?:space|time|room)',
      ],
      ['p', '(?:please )?give M (?:some |the |a little |a bit of |more )?(?:space|time|room)'],
      ['p', 'let M (?:think|breathe|be alone|have)'],
      [
        'p',
        '(?:go on|went on|going on|take|taking|took) a (?:\\w+ )?break(?= )(?! (?:from|at) (?:work|school|college|uni))',
      ],
      [
        'p',
        'P (?:needs?|needed|wants?|wanted) (?:{me} )?to ~3 (?:go|move|stay) ~3 (?:away|elsewhere|out|somewhere else)',
      ],
      ['p', "make sure (?:Y|you) (?:are|'re) n't (?:in|at) the house"],
      ['p', "P {aux} (?:n't|not) ready (?:to|for) (?:talk|see|be in|commit|a relationship)"],
    ],
  ],
  [
    'affair',
    [
      ['s', '{S} {aux} (?:fell|fallen|falling|is|was) in love with R'],
      [
        's',
        '{S} {aux} (?:seeing|dating|sleeping with|talking to) (?:X|someone|somebody)(?= (?:already|now|behind|else|new|$|,))',
      ],
      ['s', '{S} {aux} already (?:seeing|dating|with) (?:X|R|someone|somebody)'],
      ['p', 'P {aux} left (?:[^ ]+ ){1,9}for R'],
      ['s', '(?<s>P|i) {aux} on (?:tinder|bumble|hinge|grindr)'],
      ['p', "i (?:was|got|been|am|have been|'ve been|just got|had been) cheated on"],
      [
        's',
        '{S} {aux} (?:likes|loves|fell for|falling for|has feelings for|had feelings for|in love with|crush on|has a crush on|engaged to|moved on with) R',
      ],
      [
        's',
        '{S} {aux} (?:on|using|joined|joining) (?:a )?(?:dating|sugar daddy|hookup) (?:sites?|apps?)|(?:P|i) (?:is|was|am) on (?:tinder|bumble|hinge|grindr)',
      ],
      ['s', '{S} {aux} (?:cheated|cheating|cheats)(?: on (?:{me}|Q|P))?'],
      [
        's',
        '{S} {aux} (?:had|have|having|has|started|began|admitted(?: to)?|confessed(?: to)?|carrying on|in)(?: having)? (?:an? |the |multiple |several |another |a brief |a physical |an emotional |emotional |a secret |long |to |since had )*(?:affairs?|fling|one night stand|emotional affair|rebound relationship|rebound)',
      ],
      [
        's',
        '{S} {aux} (?:slept|sleeping|sleeps|hooked up|hooking up|fucking|fucked|shagging|screwing|made out|making out) with (?!{me}|P|B)\\w+',
      ],
      ['s', '{S} {aux} (?:fucking|fucked|shagging|screwing) (?!{me}|P|B|up|idiot|over)\\w+'],
      ['s', '{S} {aux} (?:kissed|kissing|kiss) (?:R|X|some|a)'],
      [
        's',
        '{S} {aux} (?:met|found|dating|seeing|moved in with|living with|lives with|with|in love with|in a relationship with|left {me} for|leaving {me} for|involved with|going out with|dated|dates|dating|got|has|have|had|took up with|gone off with|went off with|run off with|gone off to|went off to|back with|fell for|falling for|chose|texting|talking to|messaging|sexting|engaged to|living back with) ~1 (?:R|other (?:women|men|people))',
      ],
      ['s', '{S} {aux} dated (?:\\w+ ){1,3}(?:men|women|guys|girls|people)'],
      [
        'p',
        '(?:found out|discovered|learned|learnt|caught|find out|finding out|discover) (?:\\w+ ){0,6}(?:that )?(?:P|Q) {aux} (?:cheating|cheated|affair|with|sleeping|seeing|texting|sexting|messaging|having)',
      ],
      [
        'p',
        'i {aux} (?:found|saw|discovered|read|came across) ~1 (?:messages?|texts|emails|sexts|photos|pictures|nudes|dating)(?= )(?! from Q)',
      ],
      ['p', 'X (?:told {me}|says) (?:that )?P {aux} (?:R|cheating|having|seeing)'],
      ['s', '{S} {aux} (?:casually )?(?:dated?|dating) (?:R|other people|people|two|three|X)'],
      ['s', '{S} {aux} (?:unfaithful|been unfaithful|strayed|two - timing|two - timed|remarried)'],
      ['p', 'doing more than just flirting'],
      ['p', 'Q (?:affair|affairs|infidelity|infidelities|cheating)(?= )'],
      ['w', 'my (?:affair|infidelity|infidelities|cheating)(?= )'],
      ['p', 'R is pregnant (?:for|by|with) (?:P|Q)'],
    ],
  ],
  [
    'moved_out',
    [
      ['s', '{S} {aux} (?:moved|moves|moving) back in with (?:Q|my|X|x|K)(?: \\w+)?'],
      ['s', '{S} (?:ended up |finally |just )?leaving (?:the|our) (?:house|home|flat|apartment)'],
      ['b', 'B no longer (?:live|living) together'],
      ['b', '(?:after|being|been) being separated|after (?:a|the|our) separation'],
      [
        's',
        '{S} {aux} left for (?!work|the (?:gym|shop|store|weekend|day)|a )\\w+(?= (?:in|with|last|on|two|to))',
      ],
      ['s', '{S} {aux} (?:sofa surfing|couch surfing|living out of)'],
      ['p', 'i came (?:back|home) to an empty (?:house|flat|apartment|home)'],
      ['s', '{S} {aux} gone to live (?:in|at|with)'],
      ['p', '(?:all )?(?:of )?Q (?:stuff|things|clothes|belongings) (?:was|were|is|are) (?:all )?gone'],
      [
        's',
        '{S} {aux} (?:moved|took|packed|taken) (?:all |out )?(?:of )?(?:Q|my) (?:stuff|things|clothes|belongings)(?: out)?',
      ],
      [
        's',
        "{S} (?:had|have had|'ve had|was forced|decided) to (?:move|leave)(?: (?:out|home|back))?(?: in)?(?: with \\w+)?(?= )(?! (?:on|for work|work|the country|early|school|in together))",
      ],
      ['s', '{S} {aux} (?:lives|living) in another (?:state|city|country|town)'],
      ['b', 'B {aux} (?:called it|decided on|having|had) a (?:trial )?separation'],
      [
        's',
        '{S} {aux} (?:moved|moves|moving|walked|walks|stormed|walking) out(?: of)?(?= )(?! with (?:R|X) (?:to|for) (?:lunch|dinner))',
      ],
      [
        's',
        '{S} {aux} (?:left|leaves) (?:home|the (?:house|home|flat|apartment|family|marital|marriage)|our (?:house|home|flat|apartment|marriage)|{me}|us|Q(?= (?:$|,|and|in|on|for|after|last|because|when|a|two|three|\\d|at|with|once|again|but|this|over|about))|P|for {home}|for good)(?= )(?! (?:alone|be|feeling|wondering|hanging|on read|on seen|a (?:message|note|voicemail|comment|letter)|with (?:all|debt|nothing|no)|no choice|speechless|heartbroken|devastated|so|messages?|texts?|voicemails?|confused|in (?:tears|pieces|shock|the dark)))',
      ],
      [
        's',
        '{S} {aux} left(?= (?:,|about|\\d|two|three|four|five|six|seven|eight|just|shortly|right|after|before|when|since|and|but|then|last|this|early|late|suddenly|again|one|to (?:stay|live|go|be)|that|because|without|in (?:the (?:spring|summer|autumn|fall|winter|middle)|january|february|march|april|may|june|july|august|september|october|november|december|20|a)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|\\w+ \\d)|at (?:christmas|easter|new|the)|over (?:a|the|christmas)|around|yesterday|today|straight|immediately|for (?:her|his|my|x|Q|good|a)|with (?:the|our|my|K|Q|a bag)|$))',
      ],
      [
        's',
        '{S} (?:just )?(?:went|gone|goes) (?:in|on|with a bag|with the)(?= (?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|and|K))',
      ],
      [
        's',
        "{S} {aux} (?:moved|moving|gone|went|gone back|went back|flew|drove|travelled|traveled|took K|run|relocated|going) (?:back )?(?:in )?(?:home |off |away |out |over )?(?:to|with|into|at|in with)(?: live| stay)?(?: with| at| to| in)? (?:(?:Q|my|X|x|P|a|the|K|P 's|his|her|their|our)(?: 's)? )?(?:\\w+ )?(?:parents|mum|mom|mother|dad|father|sister|brother|friends|mates?|place|flat|apartment|rental|hotel|motel|X|x|R|the spare room|spare room|guest room|own place|other room|basement|couch|sofa|family|K|daughter|son|nan|nan 's|village|native place|country|abuja|house for)(?: 's)?(?= )(?! (?:for (?:dinner|lunch|coffee|a (?:party|visit|meal|wedding))|to (?:see|meet|talk|ask|visit)|at work|doctor))",
      ],
      [
        's',
        "{S} {aux} (?:staying|stayed|living|lives|sleeping|sleeps|slept|stays|moved in|crashing|crashes|camping|camped)(?: back)? (?:at|with|in|on|out of|into) (?:(?:Q|my|X|x|P|a|the|an|K|his|her|their)(?: 's)? )?(?:\\w+ ){0,2}(?:parents|mum|mom|mother|dad|father|sister|brother|friends|place|flat|apartment|rental|hotel|motel|airbnb|X|x|spare room|box room|guest room|spare bedroom|living room|other room|basement|couch|sofa|shop|car|office|bedsit|studio|extended stay|refuge|shelter|nan 's)(?: 's)?(?= )(?! (?:and|who) (?:i|B) (?:talk|laugh))",
      ],
      [
        's',
        "{S} {aux} (?:at|back at|back with|back in with|in) (?:(?:Q|my|X|x|P|a)(?: 's)? )?(?:\\w+ )?(?:parents|mum|mum 's|mom|mom 's|mother|mother 's|dad|dad 's|sister|sister 's|brother|brother 's|friend 's|mate 's|X|x|hotel|motel|refuge|shelter|extended stay|nan 's)(?= )(?! (?:house )?(?:for (?:dinner|lunch)|when|party|wedding))",
      ],
      [
        's',
        '{S} {aux} (?:rented|rents|renting|renting round|signed|took|leased|getting|signing|got|found|has|have|have got) ~1 (?:a|an|the|Q own|my own|Q|x|own|another|new) ~2 (?:apartment|flat|lease|room|studio|unit|bedsit|sublet|place of|place)(?= )(?! (?:together|with {me}|for us|in (?:my|Q) (?:heart|life)))',
      ],
      [
        's',
        '{S} {aux} (?:packed|packing|packs) (?:up )?(?:a|Q|my|x|some|his|her|all|everything|and|the|things|K)(?: (?:bags?|things|stuff|clothes|suitcase|case))?',
      ],
      [
        'v',
        '{S} {aux} (?:kicked|kicks|threw|put|chucked|booted|turfed|throwing|kicking|locked|asked|told) (?:{me}|Q|P) (?:out|to leave|to move out|to get out|to go(?= )(?! (?:to|and (?:see|get|talk)|for|with|on|back|out)))',
      ],
      [
        'w',
        '(?:i|B) {aux} (?:sent away|kicked out|thrown out|chucked out|put out|asked to leave|locked out|made to leave)',
      ],
      [
        'p',
        'P {aux} (?:gone(?= (?:$|,|and|but|since|for|to|by|with|now|again|when|from|too|;|he|she))|disappeared|vanished|abandoned (?:me|us|our|the|K))(?= )(?! (?:to (?:work|bed|the|a|see|get)|back to|through|out|for a (?:walk|run|drink)|cold|quiet|silent|from being|on (?:about|a)|mad|crazy|wrong|so far))',
      ],
      [
        'b',
        '(?:B|i|P) {aux} (?:separated|separating|apart|living apart|living separately|living separate|split|living in (?:separate|different|two))(?= )(?! (?:the|my|for work|from my (?:family|friends)))(?: from (?:P|Q|{me}))?',
      ],
      ['b', '(?:my separation|our separation|separation from P)(?= (?:was|started|began|happened|has been))'],
      ['b', "B {aux} (?:n't|not) (?:been )?(?:living|lived|live) together"],
      [
        'b',
        'B {aux} (?:mutually )?(?:agreed|decided|chose)(?: \\w+)? to (?:separate|live apart|split|live separately)',
      ],
      ['s', '{S} {aux} (?:walked out|walk out) (?:on (?:me|us|P|Q)|of (?:the|our) (?:house|home|marriage))'],
      ['p', "P {aux} (?:n't|not) (?:been |come )?(?:home|back)(?= (?:since|for|in|yet))"],
      ['p', "P (?:took|has taken|'s taken) (?:K|our \\w+|the \\w+) (?:and (?:left|went|moved)|to (?:Q|X|x))"],
    ],
  ],
  [
    'pleaded',
    [
      [
        's',
        '{S} {aux} (?:asked|asking|asks|begged) (?:Q |P |{me} )?for (?:another|a second|one more|a last|one last) (?:chance|try|go)',
      ],
      ['s', '{S} {aux} told (?:Q|P|{me}) (?:that )?(?:i|P) (?:would|will) do anything'],
      [
        's',
        '{S} {aux} (?:flat out |outright |straight )?(?:asked|asks|ask) (?:[^ ]+ ){0,8}(?:get back together|getting back together|coming (?:home|back)|come (?:home|back)|was P leaving|leaving me|still (?:love|loved)|loved? {me}|love Q|take (?:P|Q|{me}|X) back|in love with|R)(?= )',
      ],
      ['s', '(?:courage|nerve) to ask ~~2 (?:B|P|i)'],
      [
        's',
        '{S} {aux} (?:tried|did|done) (?:everything|all) (?:[^ ]+ ){0,6}(?:talk|save|keep|make|get|win) (?:P|Q|us|our|this|the)',
      ],
      [
        's',
        '{S} {aux} (?:confronted (?:P|Q)|cried in front of (?:P|Q)|got (?:down )?on (?:my|one|Q|x) knees?)',
      ],
      ['s', '{S} {aux} told (?:P|Q) (?:that )?i need(?:ed)? an answer'],
      ['s', '{S} {aux} (?:says|said|say) to (?:Q|P) (?:[^ ]+ ){0,3}(?:fight for|stay|come back)'],
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
        '{S} {aux} (?:asked|ask|asks|asking) (?:P|Q|{me})?(?: (?:to|if|whether|for|again|B|P|i|could|would|can|we|might|please|not|just|about|and))* (?:come back|come home|stay|reconsider|not leave|get back together|give (?:it|us|me|our)|try again|another chance|second chance|work (?:it|things) out|moving back|coming home|coming back|reconcil\\w+|being together|work on)',
      ],
      [
        's',
        "{S} {aux} (?:told|tell|telling|said to|tells) (?:P|Q|{me}) ~~6 (?:love Q|love (?:me|Y)|want (?:this|our|us|P|the) (?:marriage|relationship|to)|will change|'ll change|would change|do anything|did n't want|want to work|by Q side|fight for)",
      ],
      [
        's',
        "{S} {aux} (?:promised|promising|promises|swore|vowed)(?: (?:P|Q|{me}|that|i|would|'d|to|P|B))* (?:change|changed|do better|be better|work on|stop|get help|never|do anything)",
      ],
      ['s', '{S} {aux} (?:wore (?:Q|P|me) down|fought for|fighting for) (?:us|our|the|this|my)?'],
      [
        's',
        '{S} {aux} (?:crying|cried|sobbed|sobbing|broke down) ~3 (?:and asked|and begged|asking|begging|for|to (?:Q|P|me))',
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
      ['s', '{S} {aux} (?:offered|offers|proposed) (?:to go to )?(?:\\w+ )?(?:counselling|therapy)'],
      [
        's',
        "{S} {aux} (?:going|went|go|goes|gone|agreed|start|starts|starting|started|attended|attending|attend|seeing|see|sees|saw|seen|tried|doing|do|in|having|had|did|booked|signed up|suggested|asked|asks|refused|refuses|begun|began|receiving|been|seeking|wants?|wanted|found|getting|get|enrolled|undergoing|done|with|needs?)(?: (?:to|for|up|into|in|a|an|my|our|Q|x|the|some|few|couple|of|one|two|three|four|five|six|seven|eight|nine|ten|times|alone|sessions?|individual|personal|marriage|marital|couples?|couple|'s|relationship|family|joint|christian|seeing|going|go|see|try|do|attend|with|P|i|B|X|it|come|together|and|not|good|new|more|any|on|own|regular|weekly|{me}|Q|P))* (?:counselling|therapy|T|mediation|rehab|anger management|anger classes|aa)",
      ],
      [
        'b',
        '(?:a|our|first|last|next|third|second) (?:\\w+ )?(?:therapy|counselling) (?:session|appointment)',
      ],
      ['w', 'with a T(?= )|my T(?= (?:says|said|thinks|calls|told))'],
    ],
  ],
  [
    'visit',
    [
      ['s', '(?<s>P) {aux} (?:come by|came by|comes by|been by) (?:only |just )?to'],
      [
        's',
        '(?<s>P) {aux} (?:came|come|comes) to (?:my|our) (?:house|place|door|work|apartment|flat|room|office|home)',
      ],
      [
        's',
        '{S} {aux} (?:showed up|turned up|shown up|showing up|turning up|shows up|turns up|rocked up|pitched up|dropped by|dropped in|dropping by|stopped by|stopped in|stopping by|swung by|popped (?:in|over|round|by)|came by|came round|came over|came around|comes by|coming by|passed by|passes by|called round|called in|knocked on|parked outside|waited outside|sat outside|drove by|drove past|driven past|driven by|driving past|driving by|drive past|drive by|gone past|went past|went by|hung around|round there|over there|been round)(?= )',
      ],
      [
        's',
        "{S} {aux} (?:went|drove|driven|travelled|traveled|flew|walked|gone|going|took the train|took the bus|cycled|biked|came)(?: (?:over|round|around|by|past|up|down|all|the|way|back|there|straight|out|across))* (?:to|past|by|at) (?:see (?:Q|P|K)|meet (?:Q|P)|Q|where P|P(?: 's)?)(?= )(?: (?:\\w+ )?(?:house|place|home|flat|apartment|work|workplace|office|job|door|street|parents|hotel|gym|church|school|town|city))?",
      ],
      ['s', '{S} {aux} (?:went|drove|gone|flew|travelled) (?:\\w+ ){0,4}to (?:meet|see) (?:Q|P)'],
      ['s', '{S} {aux} (?:visited|visit|visits)(?= )(?: (?:Q|P|{me}))?'],
      ['s', '{S} {aux} (?:went|drove|came|turned up) ~3 (?:unannounced|uninvited)'],
      ['p', 'P {aux} brought K (?:over|round|back|home)'],
      ['s', '{S} {aux} (?:sat|parked|waiting|been sat) outside'],
    ],
  ],
  [
    'unresponsive',
    [
      [
        'p',
        "P {aux} (?:n't|not|barely|hardly|never) (?:said|spoken|say|uttered) (?:a |one |a single |more than )?(?:\\w+ )?(?:word|words|anything)(?: to {me})?",
      ],
      [
        'p',
        'without (?:speaking|talking|saying (?:a word|anything)|a word|looking at|answering)(?: to)?(?: {me})?',
      ],
      ['w', 'i {aux} (?:done|doing|gone|in) no contact'],
      [
        'p',
        "i (?:was|got|been|am|have been|'ve been|just got|had been) (?:blocked|ghosted|ignored|unfriended)(?= (?:by|on|from|everywhere|and|,|$))",
      ],
      [
        'p',
        'P {aux} (?:threw|throws|ripped|tore|sent|returned) (?:it|them|my \\w+) (?:away|up|out|back|unopened)',
      ],
      [
        'p',
        'P {aux} (?:slept|sleeps|sleeping) with Q back to {me}|(?:answers?|answered|answering|replies|replied) (?:me )?(?:in|with) one word',
      ],
      ['p', 'P {aux} (?:cancel\\w+|makes excuses|making excuses|comes home late|staying out)'],
      ['p', 'P {aux} not (?:picking|answering|replying|talking|speaking|responding)'],
      [
        'p',
        'P (?:never|rarely|hardly ever|barely|seldom) (?:calls|texts|initiates|replies|answers|messages|responds|reaches|talks|rings)(?: {me})?',
      ],
      ['p', 'P takes (?:\\w+ ){0,2}(?:hours|days|forever|ages) to (?:reply|respond|answer|text)'],
      ['p', 'P {aux} (?:walled|closed|shut) (?:{me} )?(?:off|down|out|up)'],
      [
        's',
        '{S} {aux} (?:ignored|ignores|ignoring|ignore|blocked|blocks|unfriended|unfollowed|erased|deleted|ghosted|ghosting|ghosts|stonewalled|stonewalls|stonewalling|avoided|avoids|avoiding|shut|shuts|screened|screening|shunned)(?= (?:{me}|Q|P|my|off|every|all of|us|completely|out))(?: {me})?',
      ],
      [
        'p',
        "P (?:(?:has|have|had|'s|'ve|'d|did|does|do|will|would|can|could|is|was|still|just|also|simply|even|now|really|either|P) ){0,4}(?:n't|not|never|no longer|hardly|barely|rarely|seldom|scarcely|refuses to|refused to|refusing to|stopped|stops|quit|hardly ever)(?: (?:even|really|so|much|as|ever|once|be|been|to|want|wants|bother|bothered|bothers|contact|in|either|me|one|single|time|also|nearly|properly|about))* (?:answer|answers|answered|answering|reply|replied|replies|replying|respond|responds|responded|responding|pick|picks|picked|talk|talks|talked|talking|speak|speaks|spoken|spoke|speaking|call|called|calling|text|texted|texting|message|messaged|messaging|communicate|communicates|communicating|contacted|contact|rung|ring|phone|phoned|rang|written|write|discuss|discusses|acknowledge|in touch)(?= )(?:(?: (?:up|back|to|with|at|about|from))* (?:{me}|my (?:calls|texts|messages|phone)|us|Q|P|anything|the phone|it))?",
      ],
      [
        'p',
        "P (?:(?:has|have|had|'s|'ve|'d|did|does|do|will|would|can|could|is|was|still|just|even|now|really) ){0,4}(?:n't|not|never|no longer|hardly|barely|refuses to|refused to|stopped|rarely)(?: (?:even|really|so|much|as|ever|be|been|want|to|nearly))* (?:see|seen|seeing|touch|touched|touching|hold|holding|hug|hugged|kiss|kissed|look at|sleep with|welcome|let {me} in|take|taken|taking|return|returned|open|come to|make) (?:{me}|my (?:hand|calls|texts|messages)|us|or (?:kiss|hug|speak|spoken)|the door|Q available|himself available|herself available)",
      ],
      [
        'w',
        "i (?:have|'ve|had) (?:n't|not|never) (?:spoken|talked|contacted|messaged|texted|called|rung|reached)(?: \\w+){0,2} (?:to|with|out)? ?(?:Q|P)?(?: (?:since|in|for))?",
      ],
      [
        'w',
        "(?:i {aux} (?:blocked|ignored|ignoring|unfollowed|deleted) (?:Q|P|all))|first day of no contact|i 've gone quiet",
      ],
      [
        'p',
        'P {aux} (?:went|gone|goes|going|been|being|is|was|got|become|became|acting|acted|getting|grew|gets|grown|seemed|seems|turned|keeps) (?:all |very |so |really |more |quite |a bit |completely |totally |super |increasingly |pretty |extremely |totally )*(?:cold|distant|silent|quiet|withdrawn|weird|off|distanced|aloof|radio silent|no contact|dark|unresponsive|icy|short with|detached|unavailable)(?: (?:and|,) (?:\\w+))?(?: (?:on|towards|toward|to|with) (?:{me}))?',
      ],
      [
        'p',
        'P {aux} (?:pulled|pulling|pulls|backed|backing|slipping|drifted|drifting|pushed {me}|pushing {me}|distanced|distancing|withdrew|withdrawing|withdrawn|retreated|shut down|shutting down|checked out|pushes {me}|distances|extending)(?= (?:away|off|back|himself|herself|Q|themselves|from|into|right|down|out|the|completely|,|emotionally))(?: (?:away|off|back|himself|herself|Q|from {me}))?',
      ],
      ['p', 'Q {aux} (?:slipping|drifting|pulling) away'],
      [
        'b',
        "(?:there (?:has |have |'s |is |was |had )?(?:been )?|B {aux} (?:had|having|have|in) |zero )(?:no|zero|little|very little|minimal|hardly any|almost no) (?:contact|communication|talking)",
      ],
      [
        'p',
        '(?:texts?|messages?|calls?|emails?|letters?|voicemails?) ~2 (?:unanswered|ignored|left on read|went unanswered|go unanswered|sat unanswered)',
      ],
      ['p', 'P {aux} (?:left|leaves|leaving|leave) (?:me|my messages?) on (?:read|seen|delivered)'],
      [
        'p',
        '(?:got no|never got a|never received a|not one|no|without a) (?:reply|response|answer)(?: (?:from|back))?(?= )',
      ],
      ['p', 'nothing (?:written )?(?:back|from (?:Q|P)|at all since|since)'],
      ['p', "n't heard (?:anything |a word |a thing |back )*from (?:Q|P)"],
      ['p', '(?:switched|switches|turned) off (?:Q|his|her|x) phone'],
      [
        'p',
        "(?:Q|P) (?:phone|mobile|number) (?:is|was|goes|went|has been|'s been) (?:now |just |straight )?(?:(?:off|switched off)(?= (?:now|since|all|and|,|$))|to voicemail|dead|disconnected|unreachable)",
      ],
      [
        'p',
        'P never (?:turns|turned|showed|shows) up|P will not speak|P (?:hangs?|hung) up on {me}|P (?:walks|walked|goes|went|leaves|left) (?:out of )?the room',
      ],
      [
        's',
        'P {aux} (?:give|gives|gave|giving|given) (?:me |Q )(?:the )?(?:silent treatment|cold shoulder|one word)',
      ],
      ['p', 'silent treatment'],
      ['p', "P (?:wo|will|would|wo) n't (?:\\w+ )?(?:listen|come to the door|tell {me}|have it|talk)"],
    ],
  ],
  [
    'fight',
    [
      ['p', 'P {aux} (?:got|gets) (?:angry|mad|furious|upset) (?:and|at|with)'],
      ['b', '(?:the|a|our) (?:quarrel|row|fight|argument) was'],
      ['s', '{S} {aux} hung up(?: on {me})?'],
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
        '{S} {aux} (?:yelled|yells|yelling|screamed|screams|screaming|shouted|shouts|shouting|blew up|flipped out|swore at|swearing at|cursed|lost it|lose it|snapped|lashed out|flew off|went off|exploded|lost my temper|lost (?:Q|his|her) temper|raged)(?= )(?: (?:at|on) (?:{me}|Q|P))?',
      ],
      ['s', '{S} {aux} threatened (?:{me}|Q|to)'],
      [
        's',
        '{S} {aux} (?:accused|accuses|accusing|insulted|insults|called (?:me|Q) (?:a |an |every |the |all |names))(?= )',
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
        '(?:i|P) {aux} (?:seeing|seen|met|met up with|saw|hung out with|slept with|see|meet|met with|meeting|hang out with) (?:Q|P|{me})(?= )(?! (?:phone|messages|texts|post|posts|profile|car|story|face|name|side|point|as|through|out|trying|online|when|at (?:school|work|a|college|uni|university|church)|in (?:school|high|college|19|20)|do|go|cry|happy|leave|with|off))',
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
      ['s', '(?<s>P) {aux} (?:asked|asks) {me} to (?:dinner|lunch|coffee|meet)'],
      ['p', 'P {aux} (?:asked|asks) if i (?:was|am) (?:ok|okay|alright|all right)'],
      ['w', 'i {aux} (?:called|rang|phoned|texted|messaged)(?= ,)'],
      [
        's',
        '{S} {aux} sent (?:{me}|Q|P) (?:\\w+ ){0,3}(?:request|invite|meme|picture|photo|video|link|link)',
      ],
      ['s', '{S} {aux} (?:texting|asking) if i'],
      [
        's',
        '(?<s>P) {aux} (?:texted|called|rang|messaged|phoned) (?:asking|to ask|to say|and asked|saying|if)',
      ],
      ['w', 'i {aux} sent X (?:to|and|with)'],
      ['s', '(?<s>P) {aux} (?:calls|called|rings|rang|texts) (?:my (?:job|work|office|boss)|X|K)'],
      [
        'p',
        'P {aux} (?:replied|replies|responded|responds|answered)(?= (?:{me}|back|with|to|a|angrily|,|after|but))(?: (?:back|{me}))?',
      ],
      ['s', '{S} (?:keeps|kept|keep) (?:on )?(?:calling|ringing|texting|messaging|phoning|emailing|writing)'],
      [
        's',
        '{S} {aux} (?:messaged|texted|called|wrote) (?:a lot|loads|constantly|so much|at first|most days)',
      ],
      ['s', '{S} {aux} (?:tried again|gave (?:Q|P) a call|shot (?:Q|P) a|dropped (?:Q|P) a)'],
      [
        's',
        '{S} {aux} (?:called|calls|calling|call|texted|texts|texting|text|messaged|messages|messaging|message|emailed|emails|emailing|phoned|phones|phone|rang|rings|ringing|ring|rung|phoning|wrote|writes|written|facetimed|facetime|dmed|pinged|skyped|facebooked)(?: to)? (?:{me}|Q|P|and|back|B|up|all|every|him|her|over|again|constantly|like|sundays|sunday|maybe|that|to say|about|saying)(?= )(?! (?:(?:a|an|the|my|every|all|most|some|such|vile|horrible) )*(?:my|names?|liar|cheater|quits|off|husband|wife|idiot|bitch|crazy|kinds|classic|abuser|sorts|disgusting|vile))',
      ],
      [
        's',
        '{S} {aux} (?:reached out|reach out|reaching out|reaches out|contacted|contacts|contacting|got in touch|gets in touch|getting in touch|made contact|tried (?:calling|texting|to call|to contact|to reach|again|ringing)|initiated|initiate|initiates|checked in|checking in|checks in|blew up my|blowing up my|tried to (?:call|contact|reach))(?= )(?: (?:to|with|on|back to|phone))?(?: (?:{me}|Q|P))?',
      ],
      [
        's',
        "{S} {aux} (?:sent|sends|sending|send|left|leaves|dropped|drop|mailed|posted|bought|buys|brought|gave|put|giving|leaving|written|wrote|replied to) (?:(?:{me}|Q|P) )?(?:\\w+ |\\w+ 't know how |, ){0,8}(?:text|texts|message|messages|email|emails|letter|letters|card|cards|voicemail|voicemails|flowers|gift|gifts|present|presents|note|notes|voice note|voice notes|roses|basket|parcel|package|chocolates|paragraph|paragraphs|songs?|screenshots|story|poem)(?= )",
      ],
      [
        's',
        '{S} {aux} (?:asked|asks) (?:if|whether) (?:B|P|i|we) (?:could|can|might|wanted|would)(?: (?:to|like))? (?:talk|meet|meet up|see|chat|catch up|have (?:dinner|coffee|lunch|a)|come over|call|hang out|speak)',
      ],
      [
        's',
        '{S} {aux} (?:asked|requested|suggested|asking|invited|invites) (?:{me} |Q |P |that B )?(?:to )?(?:meet|talk|see (?:Q|{me})|hang out|a meeting|meet up|catch up|lunch|dinner|over|out|for (?:a )?(?:coffee|drink|dinner|talk|chat))',
      ],
      ['w', 'i asked (?:if|how) P (?:was|were|is) (?:ok|okay|alright|doing|all right)'],
      [
        'b',
        'B {aux} (?:text|speak|texted|message|chat|texting|talking|chatting)(?: all)? (?:every|all|daily|most|on|a lot|each|day|regularly|throughout)',
      ],
      [
        'b',
        '(?:i|B) {aux} (?:spoke|spoken|talked|talking|speaking) (?:to|with) (?:Q|P) (?:on|over|by) the (?:phone|telephone)',
      ],
      [
        's',
        '{S} {aux} (?:liked|likes|viewed|views|watches|watched|commented) ~4 (?:story|stories|posts?|photos?|photo of|pictures?|status)',
      ],
    ],
  ],
  [
    'changed_view',
    [
      ['w', 'i {aux} (?:now |can now |finally )?(?:see|understand|realise) (?:now |how|that i|why|what i)'],
      [
        'w',
        'i {aux} (?:realised|realise|calmed down|cooled down|understood|learned|learnt|accepted|changed my mind|come to (?:terms|accept|realise)|came to (?:terms|accept|realise|see)|started to (?:see|realise|accept|understand)|begun to (?:see|realise|accept)|woke up to|stopped (?:drinking|chasing)|regretted|lost (?:feelings|interest)|given up(?! my)|gave up on|gotten over|know now|see now|can see now|knocked|knew it was a mistake|fell out of love|moved on|done (?:a lot of|some) (?:thinking|soul)|recognised|recognise|reflected|quit drinking|got (?:sober|clean|my shit together)|sobered|deleted everything|get it now|see i)',
      ],
      ['w', '(?:it|that|this) (?:hit|dawned on|occurred to|woke) {me}'],
      ['w', 'i knew (?:it was|that i|i (?:had|was))'],
      [
        'w',
        'i {aux} (?:got hope|have hope|began to feel|feel better|feel hopeful|feeling better|feel relieved)',
      ],
      ['w', '(?:now )?i (?:no longer) (?:love|want|feel|trust|miss) '],
      ['w', "i 've lost feelings"],
      ['w', "it turned out to be|i 've got hope"],
    ],
  ],
  [
    'began',
    [
      [
        'b',
        '(?<= (?:split|broke|broken|left|ended|dumped|over|leaving|apart|divorcing|separated|divorce|break) (?:[^ ]+ ){0,8})after (?:about |almost |nearly |over |around |roughly |just |only |close to |well over |not even |barely )*(?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty)(?: - \\w+)?(?: and a half)? (?:years?|months?)(?: (?:together|of marriage))?',
      ],
      [
        'b',
        '(?:married|together|engaged|dating) (?:for )?(?:about |almost |nearly |over |around |roughly |just |only |close to |well over |not even |barely )*(?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty)(?: - \\w+)?(?: and a half)?(?: years?| months?)?(?= (?:,|and|with|years|months|this|together|$))',
      ],
      [
        'b',
        '(?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty)(?: - \\w+)?(?: and a half)? (?:years?|months?) (?:together|with (?:P|Q))',
      ],
      [
        'b',
        'B {aux} (?:kept company|long distance|on and off|off and on|(?:\\w+ )?(?:strong|great|happy|good|inseparable)) (?:for |since |the last |the past )',
      ],
      ['b', '(?:B|P and i|P) on and off since'],
      [
        'b',
        'will (?:mark|be) (?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty)(?: - \\w+)?(?: and a half)? years of ~6 together',
      ],
      [
        'b',
        'B would (?:have|be) (?:been )?(?:together|married) (?:for )?(?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty)(?: - \\w+)?(?: and a half)? (?:years|months)',
      ],
      ['b', '(?:was|were|been|am) married to (?:P|R|X|a )'],
      ['b', '(?:been|was) in a relationship (?:for|with)'],
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
        '(?:B|i|P) {aux} (?:met(?= (?:in|at|on|through|when|online|each|P|Q|{me}|\\d|during|as|about|over|back|while|,|$))(?! (?:at work|in (?:public|person|secret)|for))|dated|started (?:dating|seeing|going|talking)|began (?:dating|seeing|going)|fell in love|got engaged|moved in together|moved in with (?:Q|P|{me})|proposed|bought (?:a|our) (?:house|home|flat|place)|got together|hooked up|became (?:a couple|official|exclusive|bf|boyfriend|girlfriend|engaged|friends)|courted|welcomed|eloped|hit it off|matched)(?= )(?! (?:up|with a|someone|another|T|with (?:X|the))(?= ))',
      ],
      [
        'b',
        '(?:B|i|P) {aux} (?:had|having|gave birth|welcomed|expecting)(?: (?:to|a|an|our|two|three|the|my|first|second|third|beautiful|baby|little|just|one|four|five|six))* (?:K|kids?|children|baby|son|daughter|twins)(?= (?:\\w+ ){0,3}(?:ago|last|in|this))',
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
      ['p', 'saying (?:that )?P'],
      ['s', '{S} {aux} {say}'],
      ['p', '{say} {me} (?:that )?P'],
      [
        'p',
        '(?:the reason P (?:gave|gives)|Q (?:reason|line|story|excuse|reasons|explanation|reply|response|answer) (?:is|was|were))',
      ],
      ['p', 'according to (?:Q|P)'],
      ['p', "P (?:does|did) n't (?:love|think B|feel|know (?:if|what|whether))"],
      ['p', 'P (?:agreed|insisted|hopes|promised|owned up)'],
      ['p', 'P (?:wants|wanted) {me} to (?:wait|prove|change|be|know)'],
    ],
  ],
]

/** What makes a remark weighty: feelings, the two of them, what is to come. */
export const weighty =
  / (?:love|loves|loved|loving|in love|feelings?|feels?|felt|happy|happier|unhappy|unsure|sure|future|hope|hopes|hopeful|chance|marry|miss|misses|missed|regrets?|friends|attracted|attraction|come back|coming back|back together|come home|coming home|trust|change|changed|changing|wait|confused|mistake|forgive|better off|deserve|deserves|us|relationship|marriage|together|spark|never loved|tired|stressed|overwhelmed|lost|depressed|pressure|pressured|ready|commitment|commit|work on|work it out|work things out|needs?|moving on|moved on|happened|resent|resents|respect|important|ruined|hates?|hated|blames?|fault|selfish|smothered|suffocated|trapped|alone|older|find someone|died|numb|connection|roommates?|sister|care|cares|cared|agree|agreed|never|fixed|giving up|gave up|done|numb|time|thinking|guilty|scared|afraid|wants?|wanted|promise|possible|family) /
