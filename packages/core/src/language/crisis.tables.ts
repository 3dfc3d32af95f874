/**
 * What is listened for. In these tables a space is the space between two words, `<name>` stands for a class in
 * `classes`, `~n` for up to n words of any kind inside the sentence, and `(a|b) & (c|d)` for both, either way
 * round, within eight words. Nothing else repeats, so no row can run away on a long text.
 */

export const classes: Record<string, string> = {
  i: 'i|im|ill|ive|id|me|myself',
  self: 'myself|herself|himself|themselves|themself',
  no: 'no|not|dont|hadnt|havent|shouldnt|arent|shant|doesnt|didnt|isnt|aint|wasnt|cant|wont|wouldnt|never|nothing|anymore|without|lost|stopped|hardly|stop',
  weary:
    'tired|sick|weary|done|finished|fed up|enough|quite enough|my fill|exhausted|hate|hating|scared|end|ending|doing|through|give up|given up|giving up',
  death:
    'die|dies|dead|death|dying|corpse|coffin|grave|graveside|morgue|funeral|buried|widow|poison|noose|rope|gun|guns|shotgun|pistol|rifle',
  living:
    'live|living|alive|exist|existing|existence|existed|breathing|breathe|be here|being here|wake|waking|woken|woke|go on|going on|carry on|carrying on|keep going|keep on|continue|stay alive|this life|of life|this world|this earth',
  want: 'want|wanna|wanted|wanting|wish|wishing|wished|hope|hoping|hoped|rather|sooner|ready|need|pray|praying|prayed|why couldnt it',
  pills:
    'pills|painkillers|insulin|sniper|sleepers|overdose|poison|bleach|kerosene|pesticide|insulin|potassium|a packet|second packet|whole bottle',
  blade:
    'blade|blades|razor|razors|knife|knives|scissors|wrist|wrists|thigh|thighs|arms|veins|vein|glass|lighter',
  gun: 'gun|guns|shotgun|pistol|rifle|barrel|bullet|rope|noose|poison|pills|painkillers|blades|hosepipe|for the rats|belt round|bleed out|medicine cabinet|bowl of pills|(gun|guns) safe|handed in the|my (insulin|tongue is)',
  take: 'take|taking|took|taken|swallow|swallowed|swallowing|drink|drank|drunk|down|downed|had|necked|eat|bought|buy|got|counted|counting|count|saving|saved|keeping|kept|hoarding|lined|hold|hid|hide',
  lots: 'all|all of|every|too many|whole|bunch|bottle|bottles|packet|packets|box|handful|the lot|loads|rest|enough|lined|back|more|many|extra|second|left|everything',
  spot: 'bridge|roof|rooftop|ledge|cliff|cliffs|balcony|tracks|train line|railing|railings|river|reservoir|multistorey|beam|platform|beachy head',
  height:
    'bridge|roof|rooftop|ledge|cliff|cliffs|balcony|terrace|tracks|track|railway|train line|railing|railings|river|sea|lake|water|canal|reservoir|platform|multistorey|edge|beachy head|the lee|window|building|walls|tree|barrier|motorway|overpass|headland|lorry|train|bus|traffic|truck|oncoming',
  day: 'morning|tomorrow|christmas|summer|spring|easter|weekend|wkend|year|graduation|birthday|tonight|sunday|friday|week|autumn|winter|new year|wedding|end of',
}

/** Borrowed words: said every day, about nothing of the kind. Blanked before the rest is read. */
export const idioms = [
  '(dying|die|killing|kill|dead|killed|murder) (for|of|laughing|from laughing|on me|on his feet|right|set|chuffed|on|easy|nice|battery|leg|line|phone|in the water|good|to me|to you)',
  '(omg|lol|literally|actually|im) dead (lol|he|she|they|\\.)|(scared|bored|tired|sick|worried|frightened) (me )?to death|dead (end|keen|tired)|(end|ending|ended) it (with|between)|better off dead came on|buried in|out of the window to|die laughing|dying to (?!be|get away|end)|slept like the dead|dead and buried|do or die|my battery|(til|till|until|day) ~3 (i|we|death|one of us) ~3 (die|part|dead|death)|nearly (died|killed|ended)|over my dead body',
  '(is|are|was|be|its|been|keeps|were|r|finals|that|this|film|absolutely) ~2 (killing|killin|killed|buried) (me|you|us|my|u)|wouldnt kill|kill (you to|time|switch|two birds|the|ya|this)|the death of',
  '(cut|cutting|hurt|burn|burnt|burned|hit|scratched) (myself|my (hand|finger|arm|leg|thumb|head)) ~2 (shaving|cooking|chopping|opening|gardening|playing|falling|a bit|on (?!purpose)|off|at)|stairs and hurt myself|cut ~1 some slack',
  'now or never',
  '(he|she|they|husband|wife|partner|boyfriend|girlfriend|fiance) ~2 (wanna|wanting to) end it(?! (all|now|tonight|here))',
  'suicide (squad|squeeze|bomber|bombing|vest|prevention|runs|means)|(nerf|glue|heat|water|staple) gun|tow rope|hole punch',
  '(battery|phone|laptop|car|wifi|plant|plants|boiler|fridge|engine|garage|opener|goldfish|hamster|fish|project) ~4 (die|dying|died|dead|dies)|(mother|father|mum|dad|nan|grandma|grandad|uncle|aunt|brother|friend|bell)s? ~2 (funeral|death|grave)',
  '(live|survive|function|go on|living) (without (coffee|caffeine|chocolate|that|my phone|wifi|tea)|with this|out of)',
  '(film|movie|book|song|episode|season|series|romeo|play|story|show|novel|game|training|leaflet|talk|talk on|assembly) ~9 (suicide|kills|killed|kill|died|dies|dead|poison|jumps|hangs|selfharm|overdose|himself|herself|off)',
]

/** Rows that open the panel by themselves, by what they say. */
export const plain: Record<string, string[]> = {
  // The act. Also somebody else's: a life is named, and the panel asks quietly.
  act: [
    '(suicid|selfharm|overdos|killmyself|unaliv)\\w*',
    '(kill|kills|killing|killed|hang|hanging|hung|shoot|stab|drown|gas|poison|starve|top|neck|off|finish|end|ending|set|throw|lose|dont trust|cant trust|do away with|did away with|hanged|kill|hurt|punish|harm|hate) ~1 (myself)|(kill|kills|killing|killed|hang|hanged|shoot|drown|poison) ~1 <self>|(gonna|wanna|might|to|would) ~2 (hurt|kill|harm|do anything to) yourself|not wanting to be here|(hit|hitting|bang|banging) ~2 my head',
    '(hurt|hurting|harm|harming|harmed|cut|cutting|burn|burning|burned|injure|punish|punishing|safe with|not trust) ~1 myself|(hurting|harming|cutting|burning|starving) ~1 <self>|(ill|gonna|to|will|might|could|just|wanna) od|(hurt|cut|harm) (herself|himself) (again|tonight|if|last|badly|on purpose)',
    '(end|ending|ended|take|taking|took|finish|lose) ~1 (my|her|his|own) ~1 (life|lfe)|(end|ending|ends|finish) (it all|everything|it tonight|it for good|it now|it here|it if|it \\.)|(gonna|wanna|will|of|about|to|im|shell|hell) (end|ending) it',
    '(anything|something|what|things|stuff|it|danger|lay a hand) ~4 to myself|<i> ~2 (gonna|wanna|just|could) ~1 od|(relapse) & (clean|sh|arms|months|cut|again)|relapsed',
    '(cut|cutting|slit|slash|scratched|carving|hurt|went for|burn|bleeding) ~2 <blade>|i ~1 cut again|ill cut|cutting again|cut too deep|on my (thigh|thighs|wrist|wrists)|my wrists',
    '(my|own) ~2 (funeral|burying|casket|grave|coffin|death|body|corpse|obituary|ashes|burial|headstone)|dead body|bury me|burying me|see my body|identify me|find me (dead|hanging|cold|in)|tried (to end|to take my|again on)|pumped my stomach|death certificate',
  ],
  // Death and I in one sentence; wanting it; not wanting the other.
  wanting: [
    '<i> ~8 (die|dead|death|dying|corpse|morgue|noose)|(die|dead|death|dying) ~5 (i|im|ill|id|me)',
    '<want> ~5 (die|dead|gone forever|disappear|vanish|exist|never have been|not be|not wake|never wake|it to stop|it all to stop|it over|everything to stop|pain to stop|to stop \\.|all to be over|hit by|out for good|cancer|sleep forever|crash|take me|peace \\.|out \\.|the pain to|hurt \\.|be punished|rest forever|hit something|gets me|be with my (baby|son|daughter|dead)|dad back|end to it)|(never|not) ~3 (born|existed)|been me (instead|in|not)|tired of waking|be (deleted|nothing|a blank|put down)|(cut|hurt) so bad|be done \\.|(wouldnt|not) step back|looking both ways|drink ~4 (death|dont wake)|reason (to stay \\.|i should still)|nothing ~2 keeping me|let go of the wheel|(half|already) (dead|died)|dead (inside|anyway|yet)|no me|not ~3 a me|more me|should have (gone with|died)|(why|coward|disappointed|angry|sorry|gutted) ~5 (still (alive|here|being)|woke|i did|i had)|still (breathing|alive)',
    '(<no>|<weary>) ~4 (living|alive|exist|existing|breathing|be here|being here|go on|carry on|carrying on|keep going|this life|of life|being a person|a person|with life|wake up|woken|waking up|be around|be alive|live anymore|live like|wanna live|want to live)',
    '(reason|point|meaning|purpose|will|sense|use|strength|worth|wish|energy|value|left|interest) ~4 (live|living|life|alive|go on|going on|being here|carry on|carrying on|keep going|continue|exist|existing|hanging around|stay|staying|sticking around|of me)|(live|living|life|hanging around|carry on|going on) & (no point|pointless|aint worth|isnt worth|not worth)',
    '(life|my life) ~3 (over|finished|ended|no meaning|has no|means nothing|unbearable)|(fed up|finished|done|tired|sick) ~2 (life|with it all|of it all)|death ~3 (relief|better|welcome|kinder)|be done with (it|everything|all)|(be|being|feel|am|well) dead|(end|stop) ~2 (all|this|the|my) ~1 (pain|suffering|misery)|ways (to|of|i) ~1 (do it|doing it|could|end)|dont mean (?!to|it|that|any|what|you|harm|this)|(sleep|sleeping|asleep) & (forever|never|not wake|for good|for ever)|(tonight|every night|if) ~4 (dont|never|not) wake|morning did not|(god|lord|jesus|allah|universe) ~4 (take me|takes me|took me|take my|call me home|forgive me|me only)|take me god|home to (god|jesus)|meet my maker',
    '(be|join|with|waiting) ~3 (my baby|mum|dad|nan|god|jesus|angels) ~6 (heaven|up there|waiting|again|gone|wont be long|now \\.)|waiting for me \\. it wont be long',
    '(the|those|my|these|dark|bad|wrong|having) (thoughts|feelings|urges) ~2 (again|back|coming|came|ones|\\.)|black dogs|black dog has|(easiest|quick|quickest|easy|painless) ~1 way ~1 (go|out|to)|only way ~4 (stop|stops|end|ends)|(courage|guts|nerve) ~6 (done it|do it)|(thoughts|thinking|think|thought|thinkin|images|pictures|head) ~3 (of|about|telling|keeps|like|in) ~3 (ending|not being|not going on|death|dying|dark|wrong|harm|bridge|jumping|jump|it all|wrists|how easy|doing it|crashing|stopping|not existing|sea|walking into)|(dark thoughts|bad thoughts|wrong thoughts|scary thoughts|intrusive thoughts|horrible thoughts|having thoughts|awful thoughts) & (i|im|ive|my|me)',
  ],
  // Others without me; the world without me.
  without: [
    '(better|happier|easier|calmer|lighter|freer|nicer|fine|ok|relieved|nice|right|good|do) ~5 (without me|me gone|if i (died|was|wasnt|werent|disappear)|with me gone|im gone|without dad|once im|not having me|in the ground|dead|than with me)',
    '(without|less of|rid of|free of|no) me (around|messing|dragging|anymore|by|at all|forever|for good)|christmas without me|one less (of us|mouth|problem|person)|(a|such a|just a|nothing but a) burden|im a waste|worth more|(notice|notices|cry|miss me|care) ~3 if i ~3 (gone|died|disappeared|stopped|wasnt|went|vanished)|(baby|kids|girls|they|everyone|you) ~3 (be|do|is|are) better ~2 (with|off) ~2 (anyone|without|dead)|better off',
    '(insurance|life cover|policy) ~8 (kids|without|pay|pays|more|than)|less of me|a me to|remember me',
  ],
  // Not being there any more, said as a fact.
  absence: [
    '(wont|not|never|might not|may not|cant) ~2 (be|gonna be|being|around) ~1 (here|around|alive) ~3 (tomorrow|morning|much|anymore|longer|when|to see|for anyone|after|soon|any|by|to bother|to wear|forever|tonight)|(surprised|shocked) ~2 (if|when) ~2 (not|wont|gone|dead)',
    '(around|here|me|last|long) ~2 (much longer|for much|not long|long left)|not long (left|for me)|(wont|dont|not|never|anymore) ~4 (worry|bother|trouble|deal|guilty|problem|put up|feel bad|burden) ~3 (about me|with me|me|of me|from me|anyone|anybody|anymore|for you) ~3 (tonight|tomorrow|soon|now|longer|much|after|at all|ever|anymore|week|wkend|weekend)',
    '(when|once|after|if|until|til) (im|i am) (dead|not here|not around|no longer|buried|under|gone) ~1 (\\.|you|youll|ill|maybe|the|they|then|and|for|who|them|kids|it)|where im going|somewhere ~4 hurt me|on the other side \\.|never see me (alive|in this)|out of (everyones|the) way ~1 (for good|forever|\\.)|out of your way (for good|forever)|(anything|something) happens to me|in case i dont (see|make|wake|get to)|im checking out|i want out|6ft|six feet|6 feet|old bones|long for this world',
    '<i> ~2 (wont|cant|dont|not|never) ~3 (see|expect|make|making|reach|picture|imagine|last|live|get) ~4 <day>|(future|year|years|tomorrow) ~4 (nothing there|no me|me in it|not in it|without me)|(last|final) (night|day|evening|sunrise|sunset) ~2 (for me|alive|on earth)|tonight is ~1 last|last words|last time you hear|(what|when) ~3 (hear tomorrow)|read (about me|the note)|where you need not|gone where',
  ],
  // A goodbye, and a house put in order.
  farewell: [
    'tell ~4 (i|their dad|their mum|mum|dad|her dad|his dad|papa|mother|her papa) ~1 (loved|tried|wasnt a)|tell (him|her|them) ~3 (loved|tried|nobodys fault|not their fault|wasnt their fault)|nobodys fault|(kiss|hug) ~4 for me ~2 (every|always|one last)|goodbye (world|forever|everyone|all|cruel|my love|then)|(real|proper) one this time|(forgive|sorry) ~4 (about to do|gonna do|have to do|not stronger|wasnt stronger|not strong)|i wasnt stronger',
    '(written|wrote|left|leaving|writing|write|my|goes at) ~2 (note|letter|letters|notes) ~6 (for after|when im|for each|to each|for the|to the|sound like|explains|goodbye|tonight|and none)|there is a (letter|note) for|they will need them|(youll|you will) understand when|get the letter|read the note|the girls letters|(suicide|goodbye) (note|letter)|left a note (last|for you|on)|(affairs|everything|things) in order|made my peace|its time \\.|when the time comes',
    'this is goodbye|picked (a|the) (day|date)|(writing|written) to the kids|not your fault ok|just know i loved|if you hear anything|change the locks after|last person i will|meet our ancestors|(take care of|look after|mind) ~4 for me|(forgive|sorry) ~3 (for leaving|leaving) (you|them|the kids|like)|be happy ok|be happy without|ur free now|free now|you can be free|thank you for everything \\.|gave (away|the bike|my)|wont be needing (it|my|the|anything)|wont need (it|my|the) ~2 (half|anymore|after|things)|none of this will be',
  ],
  // What it would be done with, and where.
  means: [
    '<take> ~6 <lots> ~4 <pills>|<take> ~3 <pills> ~5 <lots>|(how many|which) ~2 (pills|it takes|would it|to take)|<pills> ~4 (lined up|in front|in my hand|ready|floaty|staring|vodka|wine|whiskey|rum)|(vodka|wine|whiskey|rum|gin|scotch) ~5 <pills>|taken (them|it) (all|\\.)|(drank|drunk|drink|take|took|taken|swallow|swallowed) ~2 (poison|bleach|kerosene|sniper)|(drunk|drank|taken|swallowed) something|swallowed ~3 <pills>|(flushed|stopped taking) ~2 <pills>|sleeping pills back|<pills> ~6 so i (wouldnt|dont|cant)|left in the packet|(taking|take|took|taken|swallowed) the lot|(hide|lock|lock up|take) ~2 (knives|guns|pills) (when|before|from|away|please)|(got|get|have|took|take) ~2 pills out|(took|taken) something|ive taken (them|something|all|too)|take them all (and|\\.)|(drank|drinking|drunk) ~6 <pills>|(lined|line) them ~1 up|means to hand|hosepipe|for the rats|belt round|bleed out|medicine cabinet|bowl of pills|(gun|guns) safe|handed in the|my (insulin|tongue is)',
    '(looking|staring|looked|stare|stared|look|holding|held|hold|got|have|had|with|bought|get|buy|loaded|out|hide|hid|take|keep) ~5 (gun|guns|shotgun|pistol|rope|noose|blades|barrel|bullet|bullets|razor blades|cliff|tracks)|(gun|barrel|knife|blade|pistol|shotgun|razor|rope|noose|blades) ~6 (mouth|head|throat|wrist|wrists|chest|me)|(my|dads|fathers|the|brothers|service) ~1 (shotgun|pistol|rifle|revolver)|(sitting|sat|floor|bed|hand|holding|look|looking) ~6 (razor|blade|blades)|(looking|staring|look) ~3 (water|edge|drop|tracks|pills|knives|pill|rope|knife|bridge|water below)|loaded',
    'drive off the|driving off the|drove off the|(jump|jumping|jumped|throw myself|step|stepping|walk|walking|wade|drive|driving|drove|drift|swerve|go|driven|crash) ~3 (off|in front|into|under|onto|over|from|the) ~4 <height>|(wanna|could|might|gonna|im|about to|feel like|just|id) ~1 (jump|jumping) (\\.|off|from|if|now|idc|some|in front|into|and|or)|one step|as far as ~4 <spot>|(trains|train) ~6 counting',
    '(im|sat|sitting|standing|stood|stand|sit|parked|been|am) ~1 (on|at|by|off|near|over|on top of|outside on) ~3 (edge|roof|bridge|ledge|cliff|balcony|terrace|tracks|railway|rooftop|headland|overpass|multistorey|railing|railings|beachy head|train line|river)(?! clearing| fixing| side| walk| bank)|(garage) & (engine|closed|hose|exhaust)|(burn|burned|burnt|cut|hit|hurt|harm|crash|crashing|bang) ~5 on purpose|hit by ~1 <vehicle>|(he|she|they|says|said|hell|shell|theyll|ill) ~2 (jump|jumping) (if|off|in front|tonight|from|\\.)|medicine (cupboard|cabinet)|(carved|carve|dug) ~5 (arm|leg|skin|bled)|cigarette out on my|(til|until) ~1 (it|i) (bled|bleeds|bleed)|stop bleeding|i cut my (leg|arm|thigh|wrist)|every time ~4 i cut|one cut|hit myself|pull me out of|wrong side of the',
  ],
  // My safety in your hands, or told to you.
  safety: [
    '(blood|death|life) ~3 (on|in) (you|your (hands|conscience|head))|(not|cant|dont|never|isnt|keep|keeping|be|feel) ~5 (myself safe|safe ~3 (tonight|alone|myself|own|anymore|company|week))|im not safe|keep me safe|dont trust me|(scared|afraid|frightened) of (myself|what i)',
    'what ~2 ill do|what ill do|what happens to me|(only|one) ~3 (thing|reason|person) ~4 (keeping|keeps|stopping|stops|im here|im still|i am alive|im alive)|(keeping|keeps|kept|keep) me (alive|here|breathing)|only (keep|kept) breathing|between me and (the|a)|only for the (dog|kids|cat)|stay on this earth',
    'crisis (team|text|unit|house)|(rang|called|texted|ring|call) ~2 (crisis line|crisis number|lifeline)|samaritans|(suicide|gave me a) hotline|psych (ward|unit|team)|on the ward|crisis team|safety plan|do it again|(want|need) ~1 (real )?help|frightened myself|trusted with me|scared to be ~3 (with these|with myself)|sectioned|look in on me',
    '(worked out|planned|planning|plan|decided|know|knew|choose|easy) ~3 (how id|where id|when id|how to do|how ill|my own day|it would be|to do it|n everything|and everything)|i have a plan|had a plan|ive a plan|whether it hurts|all worked out|(swear|swear to god|swear down) ~2 do it|ill do it ~1 ill|(dont|not) ~1 wanna do it but|nothing ~2 stopping me|nothing ~2 stopping me',
    '((cant|not|dont|wont) ~4 (go on|going on|carry on|keep going|keep doing this|be here|do this living|make it)) ~2 (anymore|living|\\.|without|like|much|tbh|longer|another|if|life)|no way out|nothing matters|no future|already died|something (stupid|silly)|wont be responsible|(dont|not|nobody|who) ~3 (care|cares|mind) ~2 (if|whether|what) ~2 (i (live|die|wake|make|am)|happens to me)|dont make me do|if i (was|were|wasnt|werent) ~1 (gone|dead|here|alive|around)|(nothing|reason) to stay for|(search|look) for me \\.|live without you ~6 (mean it|literally|literaly|serious)|toe tag|me dead|(nothing|none|never|anymore|wont|no) ~5 (after tonight|tomorrow \\.|after today|by tomorrow)|(it|this|all) ends (tonight|here|now)|ends it tonight|tonights the night|tonight the night|last chapter|my story|chapter is closed|closing the book|how it ends for|(lived|stayed) ~1 long enough|as long as i could|cant hold on|tried so hard to stay|will to live|(dont|wont|cant|not) ~4 (survive|get through (this|tonight|another))|place for me in|out of my misery|(nearly|almost|close to) (did|doing|done) it|cant (undo|take back)|(frightened|scared|afraid) ill|alone with my thoughts|(breathing|living|life|existing) i mean|raising them alone|already a ghost|im gonna find|your gonna find|what im gonna do|heart ~2 (stops|stop|gives up|stopped)|(coffin|coroner|mortuary|undertaker|garland|casket|hearse)|my ashes|scatter me|come looking|get over me|(finished|over|end) \\. me|out of the (equation|picture)|whats stopping me|(hurt|hurts|like) ~2 to (die|drown|hang)|deserve to (be dead|die|live|suffer|hurt)|(dont|not|never) deserve to ~1 (live|be here|be alive)|(nothing|no|anymore) ~2 (for me here|here for me|fight left|left to do|left in me|left for me|live for|worth living|way (forward|past|through|out))|(only|one) way out|cant see ~2 way|no point ~2 (anything|any of it|it all|me|\\.)|(giving|give|given) up on (everything|all|life|me|myself|living|it all)|on all of it|cant do life|life isnt for|danger to myself|(dont let|who|whod|whos|when|not|make sure|before) ~5 (find|finds|found) me|(not|never) strong enough|widow|(wont|not) have a (dad|mum|father|mother|wife|husband)|(point|whats the point) of (me|anything|it all|living)',
  ],
}

/** Kinds of sign that mean it only in company, with their weight. */
export const signs: readonly [weight: 1 | 2, row: string][] = [
  // What hangs on your answer.
  [1, '(if|unless|til|until|or) ~1 (you|your)|your choice|up to you|your move|its on you'],
  // A threat left open.
  [
    2,
    '(swear|will|might|could) ~2 do something|(do|did|doing) something (stupid|silly|bad|drastic|crazy|awful|terrible|dangerous)|stop me|step from which|ill be gone|(ill|gonna|will|just) do it|see how you like it',
  ],
  // What you will feel when it is too late.
  [
    2,
    'too late|live with that|be sorry|then you(ll)? ~2 (know|see|understand)|hear about|in the paper|without a (mum|dad|mother|father)|explain (it )?to (the|them|my|everyone)|(youll|gonna) regret',
  ],
  // No more of me.
  [
    2,
    '(wont|never|not|dont|anymore) ~3 (see|hear|bother|trouble|problem|around|in your way|need) ~2 (me|from me|again|you|anymore|anyone)|im gone|be gone|gone for good|disappear|vanish|wont be (here|around|there)|not be here',
  ],
  // Finality, and having decided.
  [
    1,
    'last (message|text|time|night|words|thing|call)|forever|for good|goodbye|permanent|ever again|ive decided|i have decided|im done|over for me|im finished|made up my mind',
  ],
  // Things put in order, things said at an end.
  [
    1,
    'i love|look after|take care of|forgive|insurance|passwords|paperwork|letters|a note|a letter|sorry for everything|keys are|promise me',
  ],
  // Things and places.
  [
    2,
    '<gun>|<blade>|(on|at|by|off|near|from|over) ~2 <spot>|running car|the engine|chemist|whole prescription|stash|garage',
  ],
  // The hour.
  [1, 'tonight|by morning|in the morning|midnight|soon|this week|after sunday|before long'],
  // Death, without a who.
  [2, 'die|dead|death|dying|funeral|alive|heaven|body|grave|hospital|bleeding|blood|living|resus|ambulance'],
  // Worn out, or empty.
  [
    2,
    'cant (do|take|cope|bear|stand|face|breathe) ~2 (this|it|anymore|another)|cant cope|no hope|hopeless|worthless|pointless|empty|numb|no point|nothing left|give up|giving up|given up|im nothing|lost everything|dark place|darkness|rock bottom|end of ~1 (tether|rope)|whats the point|so tired|never right|calm|quiet|want out|anymore i',
  ],
  // Help already named.
  [
    1,
    'the doctor|my gp|counsellor|therapist|ashamed|scares me|with me tonight|need to tell|tell somebody|stay on|nobody knows|feel like this',
  ],
]
