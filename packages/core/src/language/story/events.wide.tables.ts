/**
 * The same happenings as in events.tables.ts, told by classes of words and in other Englishes. They were thought out
 * from how such things are told; stories kept aside say what they are worth (docs/accuracy.md).
 */
import type { EventType } from './findings.ts'

type Rows = readonly (readonly ['s' | 'v' | 'p' | 'w' | 'b' | 'o', string])[]

const say =
  '(?:said|says|saying|say|told|tells|telling|texted|texts|wrote|writes|messaged|emailed|replied|replies|answered|shouted|screamed|yelled|whispered|announced|announces|declared|goes|repeated|repeats|admitted|explained|begged|warned|insisted|insists)'
/** What may not be done any more, after "stop" or "not to". */
const reaching =
  '(?:contact|contacting|call|calling|calls|text|texting|texts|message|messaging|messages|ring|ringing|write|writing|email|emailing|phone|phoning|come|coming|visit|visiting|turn up|turning up|show up|showing up|drop by|reach out|reaching out|wait|waiting|beg|begging|ask|asking|chase|chasing|push|pushing|pester|pestering|bother|bothering|follow|following|send|sending|talk|talking|speak|speaking|bring it up|bringing it up|make P|making P|make M)'
const days = '(?:day|days|week|weeks|month|months|while|weekend|year|summer|bit)'
const apart =
  '(?:apart|alone|away|off|on (?:Q|x|my|P) own|by (?:Q|x|myself|himself|herself|themselves)|to (?:think|breathe|heal|figure|sort|decide|clear|reflect|process|miss|get|find|work|be|himself|herself|Q|myself|x)|without (?:{me}|Q|P)|with no contact|with (?:no|zero) (?:calls|texts|contact|talking)|before P|until P|for (?:himself|herself|Q|x|myself))'
const softly =
  '(?:just |only |really |please |some |a |an |the |more |little |bit |of |lot |lots |few |couple |two |three |four |five |six |own |Q |his |her |x |my |our |short |long |proper |trial |temporary |good |bit more |about )*'
const place =
  '(?:house|home|flat|apartment|place|condo|studio|bedsit|rental|complex|townhouse|cottage|caravan|trailer|camper|motel|hotel|airbnb|room|unit|lodge|hostel|barracks|dorm|houseboat|bungalow|duplex|granny flat|basement|garage|attic|loft|office|couch|sofa|settee|lounge)'

export const wideEventRows: readonly (readonly [EventType, Rows])[] = [
  [
    'asked_let_go',
    [
      [
        'p',
        '" (?:please )?(?:do n\'t|stop|quit|never) (?:\\w+ ){0,2}(?:come|call|text|contact|message|write|ring|turn up|show up)(?: \\w+){0,2}(?<=(?:P|Q) (?:[^ ]+ ){0,5}(?:said|says|texted|replied|wrote|was|read|reads|back|answered|say) .*)',
      ],
      [
        'p',
        `P {aux} ${say} (?:{me} |to {me} )?(?:, )?" (?:[^ "]+ ){0,12}(?:stop|quit|do n't|never|not) (?:\\w+ ){0,2}(?:${reaching}|this|it|that|doing)`,
      ],
      [
        'p',
        `P {aux} (?:${say}|asked|asks) (?:{me} )?(?:[^ ]+ ){0,4}(?:stop|quit|to stop|not to|never to|please do n't|but do n't|i must n't|i should n't|i ca n't|i 'm not to|i was not to) (?:just )?(?:${reaching})`,
      ],
      [
        'p',
        '(?:would|could|will|can) i (?:please |just )*(?:let (?:P|Q) (?:go|be)|leave (?:P|Q) (?:alone|be))',
      ],
      ['p', "i (?:am|'m|was) not to (?:call|text|come|contact|write|message|ring|visit|go near)"],
      [
        'w',
        `i {aux} (?:asked|told|begged|texted|wrote|messaged|emailed|warned|replied) (?:to )?(?:Q|P|X|x)? ?(?:[^ ]+ ){0,4}(?:to stop|not to (?:${reaching})|to leave (?:me|us|K) (?:alone|be)|to let me go|do n't (?:${reaching})|(?:did|do) n't want (?:any )?(?:more )?(?:contact|to (?:hear|see|speak|talk))|to stay away|never to)`,
      ],
      [
        'p',
        `P (?:does|did|do) n't want (?:to )?(?:hear from|any (?:more )?(?:contact|calls|messages|visits)|contact)`,
      ],
      ['p', `P {aux} (?:sent|has sent|wrote) (?:a )?(?:cease and desist)`],
    ],
  ],
  [
    'filed',
    [
      [
        'b',
        '(?:joint|sole) application|B {aux} (?:sent|signed|filled|submitted|lodged) (?:in |off )?(?:the |our )(?:forms?|application|papers|divorce)',
      ],
      [
        'p',
        '(?:Q |x |P |the |a )?L {aux} (?:served|sent|filed|wrote|called|contacted|emailed|delivered)(?= )',
      ],
      [
        'b',
        '(?:it|divorce|papers|paperwork|petition|everything|case) (?:got|was|were|is|are|has been|have been|been|being) (?:now |already |finally |officially )?(?:filed|lodged|submitted|served)',
      ],
      [
        'w',
        'i {aux} (?:phoned|rang|called|saw|hired|retained|consulted|emailed|instructed|booked|got (?:advice|a letter) from|paid) (?:a |an |my )?(?:\\w+ )?(?:L|solicitor|lawyer|attorney)',
      ],
      [
        's',
        '{S} {aux} (?:petitioned|petitioning|applying|applied|files|filing|lodged|started|starting|initiated|begun|began|put in|putting in|going ahead with|proceeding with|pushing ahead with) (?:for |with )?(?:the |a |our |his |her |Q |x |my |online |legal )*(?:divorce|separation|dissolution|annulment|khula|talaq)',
      ],
      [
        'p',
        'i {aux} (?:received|got|opened|found|handed|given) (?:the |a |an |my )?(?:divorce |legal |court |official )*(?:summons|petition|papers|letter from (?:Q|P|x|X|the|a) (?:L|lawyer|solicitor|attorney))',
      ],
    ],
  ],
  [
    'moved_back',
    [
      [
        's',
        '(?<s>P|i) {aux} (?:moved|moves) back(?= (?:$|,|and|on|last|this|two|three|a|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|autumn|fall|new))|\\d|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|home|after|about|around|for))',
      ],
      [
        'p',
        'P {aux} (?:been|is) (?:back )?home (?:for )?(?:\\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|about|almost|nearly|since) (?:days?|weeks?|months?|years?)?',
      ],
      [
        'b',
        '(?:B|i|P) {aux} (?:agreed|decided|chose|said B would|promised) (?:that B (?:would|will|should|could) |to )(?:give (?:it|us|this|things|our \\w+) (?:a|another|one more|one last) (?:go|try|chance|shot|start)|start (?:again|over|afresh|fresh)|try (?:again|once more|to make it work)|work (?:on (?:it|us|things|our)|at it|it out|things out))',
      ],
      [
        'b',
        'B {aux} (?:back on|working on (?:it|things|us|our (?:marriage|relationship))|rebuilding|reunited|patched (?:it|things) up|made up and|dating again|seeing each other again|a couple again)(?= )',
      ],
    ],
  ],
  [
    'broke_up',
    [
      [
        's',
        '{S} {aux} (?:finished|finishing|finishes) (?:with (?:{me}|Q|P)|it(?! (?:off|all|in|up))|things)',
      ],
      [
        'b',
        "B {aux} (?:both )?(?:said|knew|agreed|decided|felt) (?:[^ ]+ ){0,10}(?:run (?:its|their) course|it was over|n't working|not working|to end)",
      ],
      ['w', "i (?:'m|am|was) the one (?:who|that) (?:ended|broke|called)(?= )"],
      ['b', 'B {aux} (?:[^ ]+ ){0,2}(?:to )?(?:call|called|calling) it (?:a day|quits|off)'],
      ['b', '(?:judge|court|registrar) (?:signed|granted|finali[sz]ed|stamped|made)(?= )'],
      [
        'b',
        '(?:divorce|it|decree|everything) (?:was|is|became|got|went|has been|came) (?:finally |just |now |officially |all )?(?:finali[sz]ed|granted|final|through|absolute)',
      ],
      [
        's',
        '{S} {aux} (?:cut ties|called time|walked away|broke things off|broke it off|ended our|parted ways|put an end|brought it to an end|ended what|broke my heart and (?:left|ended))(?= )(?! (?:from (?:the|my) (?:table|car|job)))',
      ],
      [
        'p',
        "P (?:is|'s) (?:no longer|n't|not) (?:my|with {me})(?= (?:\\w+ ){0,1}(?:boyfriend|girlfriend|partner|any ?more|now))",
      ],
      [
        'p',
        'i (?:got|was|been|have been|had been) (?:\\w+ )?(?:dumped|broken up with|binned|finished with|left)(?= (?:by|over|last|on|in|a|two|three|\\d|yesterday|after|and|via|through))',
      ],
      [
        'b',
        "B {aux} (?:parting|ended it|ended things|ended our|are over|were over|finished|no more|exes|not a couple|n't a couple)(?= )(?! (?:eating|with (?:dinner|work|the)|dinner|the))",
      ],
    ],
  ],
  [
    'asked_end',
    [
      ['p', 'let us (?:both )?(?:just )?(?:be free|part|end|separate|move on|go our)'],
      [
        's',
        "{S} (?:(?:would|'d) (?:like|prefer|rather have)|{aux}(?:is |'s |was )?(?:after|set on|determined to (?:get|have)|pushing for|insisting on|insists on|adamant about|adamant P wants)) (?:a |an |the |to |get )*(?:divorce|divorced|end (?:it|things|the|our)|separate lives|legal separation|be (?:single|free)|break up|split up|part)",
      ],
      [
        'p',
        `P {aux} (?:${say}|decided|thinks) (?:[^ ]+ ){0,5}P (?:can|could|ca) n't (?:keep |go on |carry on |continue )?(?:do|doing|take|go on with|be with {me}|be in)(?: (?:this|it|us|that|the|a))+(?: (?:any ?more|any longer|relationship|marriage))*`,
      ],
      [
        'p',
        `P {aux} ${say} (?:[^ ]+ ){0,6}(?:(?:marriage|relationship|it|this|B|we|things) (?:{aux})?(?:is|was|'s|has|had|are|were|'re|'d)? ?(?:\\w+ )?(?:run (?:its|their) course|not working|n't working|does n't work|n't work(?:ing)? any ?more|dead|beyond|broken|no future|nothing left|going nowhere|a mistake|doomed|toxic))`,
      ],
      [
        'p',
        "P (?:is|'s|was) (?:just |completely |so |simply |finally |truly |emotionally |totally |quite |100 % )*(?:done|finished|out)(?= (?:$|,|;|with (?:me|us|this|B|it|Q|the (?:marriage|relationship))|trying|fighting|and (?:wants|that|there|it|i|does)|for good))",
      ],
      [
        'p',
        '(?:P|X|x|they) {aux} (?:wants?|wanted|asking for|demanding) (?:a )?(?:mutual )?(?:consent )?divorce',
      ],
      [
        'p',
        "P (?:is|'s|was) (?:not|n't|no longer) interested in (?:{me}|marriage|the marriage|this|continuing|the relationship|us)",
      ],
      [
        'p',
        'P {aux} (?:wants?|wanted|asked|decided) (?:us )?to (?:separate|split|part) (?:for good|permanently|for ever|forever)',
      ],
      ['p', 'P wants? (?:me|us) (?:gone|out|to go(?= (?:$|,|by|and|before))|to leave|out of)'],
      [
        'p',
        `P {aux} (?:${say}|thinks|feels|decided) (?:[^ ]+ ){0,5}(?:better off (?:apart|without|alone|as friends|single|on (?:Q|x) own)|want different things|not (?:right|meant|good) for each other|n't (?:right|meant|good) for each other|(?:B|we) (?:should|could|can) (?:just )?(?:be|stay|go back to being) (?:just )?friends|n't see (?:a |any |it |us |this )*(?:future|going|working|lasting)|moving on without)`,
      ],
      [
        'p',
        "P {aux} (?:decided|chosen|chose|resolved|determined) (?:\\w+ ){0,2}(?:to (?:end|leave|divorce|break up|go|walk away|call it)|that it (?:is|was|'s) over|on (?:a )?divorce|P wants out)",
      ],
      [
        'w',
        "i {aux} (?:told|said to|informed|texted|wrote) (?:to )?(?:Q|P|x|X|{me}) (?:[^ ]+ ){0,3}(?:that )?(?:i (?:do|did) n't want (?:to be (?:with (?:Q|P)|in|together|married)|this|(?:Q|P) any ?more)|it (?:'s|is|was) over|i (?:want|wanted|'m|am|was) (?:out|done|leaving|a divorce|finished)|B (?:are|were|'re) (?:done|over|finished)|to (?:leave|get out|pack|go)(?= (?:$|,|and|or)))",
      ],
      [
        'p',
        "P (?:(?:wo|will|would|does|did) n't|refuses to|is n't going to|'s not going to|will never|never) (?:ever )?(?:change Q mind|reconsider|come back to {me}|take me back|give (?:me|us|it) (?:a|another))",
      ],
    ],
  ],
  [
    'asked_space',
    [
      [
        'p',
        '(?:asked|asks|told|wants|wanted|begged) {me} to give (?:K|Q|P|M|us|them|everyone) (?:some |a little |a bit of )*(?:peace|quiet|space|time|room)',
      ],
      [
        's',
        `{S} {aux} (?:needs?|needed|wants?|wanted|asked for|asking for|requires|would like|'d like|demanded|craves) ${softly}(?:${days}|time|space) ${apart}`,
      ],
      [
        's',
        `{S} {aux} (?:asked|suggested|suggests|proposed|said|says|told {me}|thinks|decided|agreed|wrote|texted)(?: {me})? (?:[^ ]+ ){0,3}(?:that |if |for )?(?:B|we) (?:do n't|did n't|not|should n't|should not|could not|ca n't|can n't|stop|stopped|should stop|could stop|might|should|could|would|must|need to|needed to|have to|had to|take|took|postpone|pause|live|try) (?:\\w+ )?(?:not )?(?:talk|touch|speak|meet|see each other|contact|live apart|live separately|spend|take|have|be apart|live|pause|slow|separate|postpone|cool|rest|a break|being apart|some time|a pause)(?: \\w+){0,3}`,
      ],
      ['p', `P (?:[^ ]+ ){0,9}(?:trial separation|separation trial)`],
      ['p', '(?:give|giving|gave|take|taking) each other (?:\\w+ ){0,3}(?:space|time|room|distance|a break)'],
      [
        's',
        '(?<s>P) {aux} (?:put|putting|puts|wants? to put|wanted to put|hit|press|pressed) (?:us|it|things|everything|this|our \\w+|the \\w+|pause) (?:on (?:hold|pause|ice|the back burner)|for)',
      ],
      [
        'p',
        `P {aux} (?:${say}|thinks|thought|felt|feels|suggested) (?:[^ ]+ ){0,6}(?:good|better|best|healthy|right|nice|helpful|wise) (?:for (?:us|B|both|everyone) )?(?:[^ ]+ ){0,3}(?:apart|a break|some space|space|separate|separately|distance|time away|slow)`,
      ],
      [
        's',
        '{S} {aux} (?:needs?|needed|wants?|wanted|craving|craves) (?:to )?(?:\\w+ ){0,2}(?:headspace|head space|me time|alone time|time - out|breathing space|breathing room|cooling off|cool off|independence|freedom|solitude|quiet|clarity)',
      ],
      [
        'p',
        "P {aux} (?:stays?|staying|is|'s|stayed|going) (?:away|elsewhere|there|with X|at (?:Q|X|x)) (?:for (?:a|now|the|two|three|\\w+ weeks)|until)",
      ],
    ],
  ],
  [
    'moved_out',
    [
      [
        'w',
        "i (?:'m|am|was) the one (?:who|that) (?:left|walked out|walked|packed|moved out|went|moved)(?= )",
      ],
      [
        's',
        `(?<s>P|i) {aux} (?:moved|moves|moving|relocated) (?:back )?(?:in ?to|to|across|away to|over to) (?:a|an|another|Q own|his|her|my own|X|x|Q) (?:\\w+ ){0,3}${place}(?= )(?! (?:together|with {me}|to be with|for us))`,
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:moved|moves) (?:away|to (?!{me}|B|be|my|our|next|a new (?:job|role|school))\\w+)(?= (?:in|at|last|two|three|a|and|with K|with (?:the|our|Q) (?:kids|children|son|daughter|youngest|boys|girls)|after|when|for|on|without|$|,))(?! (?:in together|for (?:work|us|a job|me)))',
      ],
      [
        's',
        `(?<s>P|i) {aux} (?:on|in) (?:the|my|our|Q) (?:\\w+ )?(?:couch|sofa|settee|spare room|guest room|spare bed|box room|basement|other room|back room)(?= )`,
      ],
      [
        's',
        '(?<s>P) {aux} (?:took|taken|packed) (?:K|our \\w+|the (?:kids|children|boys|girls|baby|dog|car)|Q (?:clothes|things|stuff|bag|bags|case)) (?:and|to|with)(?= (?:left|went|moved|gone|X|x|Q|a|stay|her|his|the))',
      ],
      [
        's',
        '(?<s>P|i) {aux} left(?= (?:on|in|at) (?:the )?\\d+|(?: \\d+ \\w+)|(?: (?:our|the) (?:home|house|bed|bedroom)))',
      ],
      [
        's',
        "(?<s>P|i) {aux} (?:gone|went|going|goes|go) (?:back )?(?:to|home to|over to|off to) (?:Q|x|X|my|his|her|a|P)(?: 's)? ?(?:\\w+ ){0,2}(?:parents|mother|mum|mom|mam|dad|father|family|folks|brother|sister|friend|friends|mate|aunt|uncle|cousin|house|place|flat|village|hometown|home town|native|home|refuge|hotel|nan|gran|'s)(?= )(?! (?:for (?:dinner|lunch|tea|coffee|a (?:party|visit|meal|wedding))|to (?:see|meet|talk|ask|visit|say|give|drop|speak)|with (?:a|flowers|my|the)|and (?:asked|begged|talked|spoke|knocked|he|she|P|his|her|waited|sat|told)|yesterday|on (?:saturday|sunday|friday|monday|tuesday|wednesday|thursday)))",
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:rents?|rented|renting|leased|leases|bought|buying|has|got|gets|found|took|taken|taking) (?:a |an |Q |x |my |his |her |own |little |small |tiny |one |two |bedroom |bed |furnished |new |- )*(?:apartment|flat|studio|bedsit|sublet|condo|rental|lease|granny flat)(?= )(?! (?:together|with {me}|for us))',
      ],
      [
        'p',
        'i (?:asked|told|made|got) (?:Q|P) (?:\\w+ )?(?:to )?(?:leave|move out|get out|pack|go)(?= (?:and P|, P|$|,|and))',
      ],
    ],
  ],
  [
    'pleaded',
    [
      ['s', '(?<s>P|i) {aux} (?:requested|requesting|urged|implored|pressed|coaxed|beseeched) (?:Q|P|{me})'],
      [
        's',
        '(?<s>P|i) {aux} (?:asking|asked|asks|ask) (?:Q |P |{me} )?(?:again )?(?:for|to give|if B could have|to have) (?:{me} |us |it |our \\w+ )?(?:another|a second|one more|one last|a last|a) (?:chance|try|go|shot)',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:asked|asking|asks) (?:Q|P|{me}) to (?:give (?:us|me|it)|wait|think (?:again|about it)|stay|rethink|reconsider|forgive|try|work on|fight for|remember|change Q mind|not (?:go|leave|do this|end|give up))(?: \\w+)*',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:got down on|went down on|down on|fell to|on|sank to|dropped to) (?:my|both|Q|one|x|his|her)(?: \\w+)? knees?',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:cried|crying|sobbed|wept|sobbing) (?:down the phone|in front of (?:Q|P|{me})|on the phone|to (?:Q|P|{me})|at Q feet)',
      ],
      [
        's',
        "(?<s>P|i) {aux} (?:said|told (?:Q|P|{me})|swore|promised|vowed) (?:[^ ]+ ){0,4}(?:would|'d|will|'ll|could) (?:\\w+ )?(?:change|do anything|do whatever|be better|do better|quit|get help|go to (?:counselling|therapy)|give up|never do it|fight for|try harder|fix|make it (?:up|right|work))",
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:held on to|clung to|hung on to|grabbed|holding on to|clinging to|clutched) (?:Q|P|{me}|my)(?: (?:leg|legs|arm|sleeve|coat|hand|feet))(?= )(?! (?:and (?:pulled|twisted|dragged)|so hard))',
      ],
    ],
  ],
  [
    'apology',
    [
      [
        's',
        "(?<s>P|i) {aux} (?:called|rang|texted|wrote|messaged|went|came|emailed|sent|tried|phoned|wanted) (?:\\w+ ){0,4}(?:to apologi[sz]e|to say (?:i was |i 'm |P was |that i was )?(?:so |very )?sorry)",
      ],
      [
        's',
        "(?<s>P|i) {aux} (?:knelt|said|told {me}|texted|wrote|sent) (?:[^ ]+ ){0,3}(?:an apology|sorry for|forgive (?:M|me|Q|P)|P (?:was|is|'s) (?:so |very |really |truly )*sorry)",
      ],
    ],
  ],
  [
    'counselling',
    [
      [
        's',
        "{S} {aux} (?:in|joined|joining|attend|attending|attended|started|starting|began|completed|finished|did|doing|done|enrolled (?:in|on)|signed up (?:for|to)|booked|go|goes|going|went)(?: (?:to|on|onto|for|with|into|the|a|an|my|our|Q|his|her|grief|support|men 's|women 's|anger|anger management|al|parenting|dv|perpetrator|batterer|abuse|twelve|weekly|online|group))* (?:group|groups|support group|classes|al - anon|programme|program|course|retreat|marriage retreat|session|sessions)(?= )(?! (?:chat|project|of (?:friends|people)))",
      ],
      [
        's',
        '{S} {aux} (?:went|go|going|spoke|saw|see|met|meet|talked) (?:with (?:Q|P|{me}) )?(?:to|with) (?:the |our |a |my )?(?:dominee|pastor|priest|imam|rabbi|vicar|minister|marriage counsellor|mediator)(?= )',
      ],
      [
        'p',
        "P {aux} (?:n't|not|refuses to|refused to|wo n't|will not)(?: (?:even|want|to|go|come|do|try|consider|hear|of|for|agree))* (?:counselling|therapy|T)",
      ],
    ],
  ],
  [
    'visit',
    [
      [
        's',
        '{S} {aux} (?:waited|waiting|stood|standing|sat|sitting|parked|hung around|camped|loitered|was stood|was sat|lingered) (?:\\w+ ){0,3}(?:outside|near|in (?:the|Q|a) (?:\\w+ )?(?:parking|car park|lot|lobby|street|drive|driveway|hall|corridor|garden|yard|porch|doorstep|garage)|by (?:Q|the)|at (?:Q|the)|across|opposite|in front of|beside|around) (?:[^ ]+ ){0,4}(?:Q|P|house|work|office|gym|hostel|flat|place|school|job|building|home|door|car|apartment)?',
      ],
      [
        's',
        '{S} {aux} (?:went|drove|cycled|walked|flew|travelled|traveled|took (?:a|the) (?:bus|train|flight|cab|taxi|uber)|got (?:a|the) (?:bus|train|flight|taxi)|rode|ran|came|gone|driven)(?: (?:over|round|around|all|the|way|back|straight|up|down|out|there|across|every|sunday|saturday|day|night|weekend|hours|\\d+|two|three|four|five|six))* (?:to|there to) (?:where P|see (?:Q|P|K|if P)|Q (?:house|place|flat|apartment|work|workplace|office|job|halls|dorm|school|gym|door))',
      ],
      [
        's',
        '{S} {aux} (?:came|comes|turned up|appeared|arrived|showed up|rolled up|rocked up|landed|pulled up) (?:[^ ]+ ){0,3}(?:at|on|to|in) (?:my|our|Q|the|P|x|his|her) (?:\\w+ )?(?:house|door|doorstep|work|office|flat|place|apartment|job|school|gym|porch|workplace|shop|driveway|hotel|parents|mum|mom)',
      ],
      [
        's',
        "{S} {aux} (?:rang|knocked on|banged on|hammered on|pounded on|buzzed|knocking on) (?:Q|my|the|P|his|her|our)(?: 's)? (?:\\w+ )?(?:bell|doorbell|door|window|buzzer|intercom|gate)",
      ],
    ],
  ],
  [
    'unresponsive',
    [
      [
        'p',
        "P (?:(?:has|have|had|'s|'d|did|does|do|will|would|can|could|is|was|still|just|even|now|also|then) ){0,3}(?:n't|not|never|no longer|stopped|stops|quit|refuses to|refused to|avoids|barely|hardly)(?: (?:even|really|so|much|as|ever|once|been|to|want|bother))* (?:(?:picking|attending|taking|receiving|lifting|attend|take|receive|lift|accept|accepting|opening|open|reading|read|returning) (?:up )?(?:(?:my|the|any|of|Q) ){0,2}(?:calls?|phone|messages?|texts?|letters?|emails?)|greet(?:ing)? (?:me|us)|acknowledg(?:e|ed|ing) (?:me|it|my)|eat with|sit with|coming near|let {me} (?:in|near|speak|see|greet|talk))",
      ],
      [
        'p',
        'P {aux} (?:slammed the (?:door|phone)|put the phone down|cut the (?:call|phone)|rejects? my|rejected my|declines? my|declined my|walked away|turned away|turned Q back|left the room|walks out of|drove off|walked past|looked (?:straight )?through)(?= )',
      ],
      [
        'p',
        'i {aux} (?:get|got|getting|received|hear|heard) (?:(?:no|not a|not one) (?:\\w+ )?(?:reply|replies|response|answer|answers|word)|nothing(?: (?:back|since|from))?|one word|one - word|silence|blue ticks|two blue)(?= )',
      ],
      [
        'p',
        'P {aux} (?:blocked|removed|unfollowed|muted|deleted|unfriended|unmatched|ghosted) (?:{me}|my (?:number|contact)|all (?:our|my) (?:photos|pictures)|our (?:photos|pictures|chat))',
      ],
      [
        'p',
        'P {aux} (?:in|on) (?:and|,)? ?(?:another|Q own) world|P {aux} (?:goes|go|comes|came|went) (?:straight )?to (?:bed|Q room|the (?:spare|other) room) (?:before|without|as soon|early|every)',
      ],
      [
        'w',
        "i {aux} (?:n't|not|never) (?:reply|replied|replying|answer|answered|answering|respond|responded|responding|pick up|picked up|open(?:ed)? it)(?= )",
      ],
      [
        'p',
        'P {aux} (?:acting|acts|behaving|being|been|seems?|seemed|got|gotten|become|turned|gone) (?:\\w+ ){0,2}(?:strange|strangely|weird|different|funny|off|cold|colder|distant|like a (?:stranger|lodger|roommate|flatmate)|cool|coldly|moody|closed|secretive|snappy|indifferent|not (?:herself|himself|Q))(?= )',
      ],
    ],
  ],
  [
    'fight',
    [
      [
        'b',
        '(?:B|i|P|it|there) {aux} (?:had|have|having|got into|was|were|been|got|started)(?: (?:a|an|the|our|massive|huge|big|silly|stupid|blazing|almighty|proper|little|small|terrible|awful|ugly|nasty|screaming|real|such|another|one|last|drunken|bad))* (?:blue|barney|set - to|ding - dong|slanging match|shouting match|screaming match|scene|altercation|confrontation|ding dong|standoff|tiff|quarrelling|shouting|words(?= (?:about|over|with|and|last)))(?= )',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:shouted|screamed|yelled|hissed|roared|raised my voice|raised Q voice|said (?:some |a lot of )?(?:\\w+ )?(?:awful|horrible|terrible|hurtful|nasty|cruel|unforgivable|vile|stupid|mean) (?:things|stuff|words))(?= )',
      ],
      [
        'b',
        '(?:a|the|our|big|huge|massive|stupid|silly|terrible|one) (?:row|argument|fight|quarrel|fights) (?:about|over|on|last|in|that|because|when|started|broke out)',
      ],
    ],
  ],
  [
    'contact',
    [
      [
        'p',
        'P {aux} (?:had|has had|got|gets|has|asked|asks|sent|sends|used) (?:X|K|Q \\w+|x) (?:\\w+ )?(?:to )?(?:call|text|message|ring|contact|write|speak to|talk to|tell) (?:{me}|my)',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:sent|passed|gave) (?:[^ ]+ ){0,3}(?:message|messages|letter|note|word|word)(?: (?:through|via|by|with) (?:X|my|Q|K|a|the))?',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:couriered|delivered|posted|mailed|shipped|dropped off|dropped|baked|made|ordered|bought|sent|brought|left) (?:{me}|Q|P|a|an|some|her|him) (?:[^ ]+ ){0,4}(?:cake|cakes|saree|dress|chocolates?|food|dinner|soup|basket|package|parcel|book|jumper|ring|teddy|bouquet|flowers|perfume|plant|playlist|photo|photos|album|gift|gifts|present|card|letter)(?= )',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:called|rang|phoned|texted|messaged|emailed|facetimed|dmed|skyped)(?= (?:once|twice|again|last|yesterday|on|at|from|every|in|to|my|the|K|X|x|that|about|after|asking|saying|three|two|four|five|ten|\\d|, ?|$))(?! (?:in sick|a taxi|the police|for help))',
      ],
      [
        'b',
        'B {aux} (?:spoken|texted|messaged|emailed|communicated|spoke|chatted)(?= (?:once|twice|a few|every|only|on|by|since|last|yesterday|for|three|two|again))',
      ],
      [
        's',
        '(?<s>P|i) {aux} (?:asked|invited|invites|asks) (?:Q|P|{me}) (?:[^ ]+ ){0,5}(?:to (?:get |have |go for |come for |come to |go to )?(?:dinner|lunch|coffee|a drink|a walk|meet|tea|brunch|talk|see)|for (?:a )?(?:coffee|dinner|lunch|drink|walk)|out(?= (?:$|,|for|on))|over|round)',
      ],
    ],
  ],
  [
    'changed_view',
    [
      [
        'w',
        "i {aux} (?:n't|not|no longer) (?:feel anything|feel the same|love (?:Q|P) any ?more|want this any ?more)(?= )",
      ],
      [
        'w',
        'i {aux} (?:stopped(?= (?:$|,|and|calling|texting|chasing|begging|writing|asking|fighting|trying|drinking|after|then))|made (?:up my mind|peace|my decision)|came to a decision|turned a corner|backed off|pulled back|let go|decided(?= (?:to (?:stop|let|give|wait|back|leave (?:Q|P) alone|respect|accept|work on|focus)|that i)))',
      ],
      ['w', "i 'm (?:disgusted|ashamed|ready|done|at peace|over it)(?= )"],
    ],
  ],
  [
    'together',
    [
      [
        'b',
        'B {aux} (?:walked|danced|cooked|ate|watched|drove|cuddled|laughed|sat|hugged|kissed|held hands|slept|celebrated|took K|took the|played|cried)(?= (?:together|up|for|every|on|in|and|by|until|a|the|all|round|along|K|to|out|,|with))',
      ],
      [
        'b',
        'P {aux} (?:held my hand|hugged {me}|kissed {me}|sat (?:right |down |down right )?(?:next to|beside|with) {me}|stayed (?:the night|over|for (?:dinner|tea|coffee))|came (?:for|to) (?:dinner|lunch|tea|coffee|breakfast|christmas|the (?:concert|party|game|match)))(?= )',
      ],
      [
        'b',
        '(?:P|i) {aux} (?:come|came|comes|invited|let (?:Q|P) come) (?:over |round )?(?:to|for) (?:dinner|lunch|tea|coffee|breakfast|supper)',
      ],
    ],
  ],
  [
    'affair',
    [
      [
        'p',
        "(?:there 's|there is|there was|P 's got|P has got|P has|P got|has) (?:now )?(?:a |an |some |another |this )(?:new )?(?:fella|man|woman|girl|guy|bloke|lad|lady|girlfriend|boyfriend)(?= )(?! (?:inside|who (?:talks|once)))",
      ],
      [
        's',
        '{S} {aux} (?:sexting|texting|messaging|flirting with|emailing|talking to|chatting (?:to|with)|sleeping with|seeing|dating|kissing|in bed with|sleeps with|dm ?ing|meeting up with|carrying on with|messing around with|fooling around with) (?:R|another|other (?:men|women|people|guys|girls)|someone|somebody|multiple|his ex|her ex|Q ex|x ex)',
      ],
      [
        'p',
        '(?:i )?(?:found|discovered|learned|learnt|caught|saw|read) (?:out )?(?:[^ ]+ ){0,6}(?:having an affair|cheating|was with (?:R|another|someone)|on (?:tinder|bumble|hinge|grindr)|a second phone|hotel (?:receipts?|booking)|condoms|with R)',
      ],
      [
        's',
        "{S} {aux} (?:met|met up with|fallen for|in love with|moved in with|living with|with|left {me} for|seeing|dating) (?:[^ ]+ ){0,3}(?:someone|somebody|R)(?= )(?! (?:who (?:can|will)|to talk|else 's))(?= (?:$|,|from|at|who|new|else|already|and|in|on|online|through))",
      ],
    ],
  ],
  [
    'said',
    [
      ['p', `(?<s>P) {aux} ${say} (?:{me} |to {me} )?(?:, )?"`],
      ['p', `P {aux} (?:been )?(?:saying|telling {me}|hinting|implying|talking (?:about|as if|like))(?= )`],
    ],
  ],
]
