/**
 * Words that do the same work in a message share a class, so that what was learned of one is known of all: "nan", "his
 * mum" and "khala" are kin. Hand lists; a word stands in one class, the first that names it. A class is written in
 * capitals so that it is never taken for a word.
 */
export const wordClasses: Record<string, string> = {
  // Who is spoken of
  KID: 'kid kids child children childs son sons daughter daughters boy boys girl girls baby bub bubs twins toddler little junior grandkids grandchildren grandbabies lads bairn bairns wean weans babies newborn stepson stepdaughter nipper bump kiddies littlies',
  PET: 'dog dogs cat cats puppy kitten hamster rabbit rabbits pet pets horse mare pup vet pony fish guinea hens chickens tortoise parrot budgie goldfish kennels',
  KIN: 'mum mums dad dads mother mothers father fathers parent parents sister sisters brother brothers aunt auntie aunty uncle nan nana gran grandma grandpa grandad granny cousin cousins niece nephew family families folks inlaws bhabhi nani dadi ammi amma abbu khala bua masi mausi chacha didi bhaiya kinsmen relatives siblings sis bro stepmum stepdad elders abuela tia',
  CLERGY:
    'pastor priest imam rabbi bishop vicar rector canon church mass temple prophet fellowship god gods lord jesus christ allah prayer prayers praying pray prayed parish altar pandit panditji fasting fasted congregation deacon reverend minister mosque synagogue gurdwara blessing vows',
  FRIEND:
    'friend friends mate mates bestie boss manager colleague colleagues coworker coworkers neighbour neighbours neighbor neighbors flatmate roommate housemate flatmates roommates classmates team everyone everybody anyone lads pal pals crew whole people',
  HELPER:
    'therapist counsellor counselor mediator doctor gp nurse psychiatrist psychologist counselling counseling therapy mediation relate coach',
  LAW: 'solicitor solicitors lawyer lawyers attorney advocate court courts judge papers petition order hearing barrister custody divorce divorced file filed filing sign signed decree affidavit clerk legal deposition settlement magistrate',
  WORKPLACE: 'work office job shift shifts company client workplace desk reception lobby warehouse ward',
  HUSBAND: 'husband wife hubby missus spouse partner fiance fiancee ex',
  // When
  WEEKDAY:
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun weekend weekends',
  MONTH:
    'january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec',
  NOWISH: 'today tonight now immediately straightaway asap',
  SOON: 'tomorrow soon later next',
  PAST: 'yesterday last ago earlier already',
  TIMEWORD:
    'morning evening afternoon midnight noon night nights week weeks month months year years day days hour hours minute minutes mins hrs second seconds spring summer autumn winter decade half',
  FEAST:
    'easter christmas xmas diwali eid thanksgiving ramadan lent holi birthday birthdays anniversary valentines wedding party funeral graduation new holiday holidays',
  // Practical matters
  SCHOOL:
    'school nursery teacher homework class pta reading exam exams test uniform practice camp recital swimming football ballet tuition playgroup daycare kindergarten creche swim training assembly pe scouts brownies trip excursion rugby netball gymnastics piano violin report sports inset halfterm pickup dropoff handover lunchbox packed',
  ADMIN:
    'bill bills form forms invoice receipt deposit mortgage lease rent fee fees tax insurance policy account accounts bank statement statements refund premium passport visa certificate permit licence license mot rego warranty paperwork documents document quote valuation survey loan pension direct debit payment payments balance instalment subscription contract closing council utility meter reading attached copy email forwarded scanned',
  MONEY:
    'paid pay pays half split money cash cost costs owe owes owed bill dollars dollar quid pounds pound rupees naira grand price transfer transferred venmo zelle cheque check gbp euro euros afford joint savings maintenance',
  HOME: 'boiler landlord plumber electrician bins bin gutters roof fence sofa couch boxes box loft garage shed kitchen parcel post mail wifi router broadband electricity gas water heating washing dryer fridge freezer dishwasher furniture bed bunk carpet elevator porch attic letterbox bathroom garden lawn mower sink leak ladder tools',
  KEYS: 'key keys door doors gate lock locks latch bell buzzer spare',
  HEALTH:
    'tablets inhaler prescription dose vaccine jabs dentist orthodontist scan appointment hospital clinic temperature fever rash calpol panadol epipen allergy surgery operation meds medicine xray antibiotics nits tonsils plaster cast stitches bloods insulin',
  TRAVEL:
    'car cars van bus train flight traffic parking lift drive driving station airport truck ute lorry bike tyre tires taxi uber road petrol ferry plane',
  FOOD: 'dinner coffee lunch drink drinks pint curry tea soup cake pizza breakfast brunch meal food takeaway biryani jollof roast',
  THING:
    'stuff things hoodie jumper mug sock socks earring scarf book books glasses charger shirt coat belongings jacket umbrella watch guitar record records toothbrush hat gloves cardigan tupperware',
  // Being looked at, and looking
  SOCIAL:
    'insta instagram whatsapp snap snapchat facebook fb twitter tiktok story stories profile bio pfp dp posts liked likes followed following unfollowed reel reels tinder hinge bumble bereal linkedin strava spotify tagged online active lastseen ticks tick comment comments feed',
  TRACK:
    'location gps tracker camera history timeline logged logs login password passwords checked checking scrolling watched watching followed findmy airtag dashcam records itemised mileage reg plate',
  SAW: 'saw see seen spotted noticed looked looking look clocked',
  // Talking
  TALK: 'talk talked talking speak speaking spoke conversation chat say said saying tell told telling listen hear heard',
  PHONE:
    'phone call calls called calling ring rang ringing text texts texted texting message messages messaged messaging email emails voicemail voicenote letter letters write writing wrote number inbox note notes dm dms',
  ANSWER:
    'reply replied replying replies respond responded response answer answered answering answers pick acknowledge',
  SILENT:
    'ignore ignored ignoring ghost ghosted ghosting silence silent airing aired blanking blanked crickets unread unanswered read stonewalling stonewall',
  BLOCKED: 'block blocked blocking unblock unblocked muted mute unfriended deleted',
  // Asking and pressing
  BEG: 'beg begged please plead pleading implore beseech kindly abeg mercy knees grovel desperate desperately',
  LAST: 'once final finally ultimatum deadline otherwise else either',
  DECIDE: 'decide decided decision choose choice chose pick choosing decisions',
  CHANCE: 'chance chances shot try trial go attempt tries trying',
  CHANGE:
    'change changed changes changing quit stop stopped rehab sober drinking promise promised swear vow improve fix better different meetings sponsor counsellor',
  GIFT: 'gift gifts present presents flowers roses ring tattoo tickets booked surprise playlist song songs poem poems painting bouquet chocolates balloon balloons necklace bracelet hamper delivered delivery teddy serenade billboard',
  VISIT:
    'outside downstairs coming drop dropping knock knocking waiting wait parked doorstep house flat place round over upstairs corner street bench porch driveway doorbell',
  COMEBACK: 'back home return again together reconcile reunite us',
  WANT: 'want wants wanted need needs needed deserve deserves deserved expect demand insist require entitled',
  MUST: 'must should have has need ought got gotta owe',
  SPACE:
    'space distance boundary boundaries time room break contact quiet alone pause apart limits respect respecting',
  KNOW: 'know knew think thought believe realise realize understand reckon guess sure',
  DEEP: 'deep really truly actually honestly secretly heart inside underneath truth',
  WHY: 'why reason reasons explain explained explanation closure owe wondering understand',
  REPEAT: 'again still another resending twice third fourth followup checking wondering nudge bump chasing',
  // Feeling
  LOVE: 'love loved loves loving adore adored soulmate darling babe sweetheart honey dear hearts forever always eternity beloved jaan habibi moonlight world everything universe',
  MISS: 'miss missed misses missing longing yearn ache aching',
  HURT: 'cry cried crying tears sob sobbing broken heartbroken devastated hurt hurting hurts pain painful suffer suffering ill sick stress stressed panic anxiety depressed lonely empty misery miserable mess shattered destroyed wrecked ruined sleepless gutted numb shaking vomiting starving agony torture',
  SLEEPEAT: 'sleep slept sleeping eat eaten ate eating weight awake asleep appetite',
  ANGER: 'angry cross furious hate hated hates rage livid fuming raging sick',
  SORRY:
    'sorry apologise apologize apology ashamed forgive forgiven forgiveness fault blame regret guilty wrong mistake mistakes',
  THANKS: 'thanks thank grateful appreciate appreciated cheers ta',
  INSULT:
    'coward liar cheat cheater narcissist narcissistic selfish pathetic useless worthless toxic fake snake trash disgusting evil monster bitch bastard psycho heartless cruel wicked shameless ungrateful lazy spineless gutless fool idiot loser joke fraud disgrace gobshite waster cow pig rat cold stingy bitter greedy vile nasty stupid crazy insane manipulative abusive childish immature hypocrite scum slag whore tramp twat prick dickhead arsehole asshole nothing',
  THREAT:
    'regret ruin expose burn bury police hr screenshots photos pictures nudes videos secret secrets revenge lose watch careful sorry pay consequences custody accuse report tell everyone smash slash key deport immigration visa cancel cut drain empty clean',
  FORCE:
    'hit hits beat beaten slapped punched choked strangled shoved pushed kicked grabbed bruises bruise bruised throat smashed threw pinned scalded headbutted dragged fist fists wall belt spat locked swung',
  AFRAID: 'afraid scared frightened frighten terrified fear feared flinch flinched unsafe scare scares',
  // Dying
  DIE: 'die dying dead death died dies grave funeral coffin buried heaven ashes casket',
  KILL: 'kill killing suicide suicidal hang hanged overdose jump jumping drown selfharm cut cutting cuts bleed bleeding blood slit',
  MEANS:
    'pills tablets rope gun bridge cliff river razor blade blades knife rail tracks platform roof ledge beam hosepipe shotgun paracetamol belt quarry weir balcony',
  ENDING: 'end ended ending over finished done gone disappear vanish exist goodbye farewell bye',
  BURDEN: 'burden worry bother trouble worth point reason purpose without better off',
  LIVE: 'live living alive life breathe breathing wake waking carry going survive',
  // Other people, and rivalry
  WHO: 'who whos whose whom',
  OTHER:
    'someone somebody him her he she hes shes man woman guy bloke lad fella dude boyfriend girlfriend affair cheating dating date dates slept sleeping shagging replaced replacement moved moving name names',
  // How it is asked
  FINE: 'fine ok okay good great happy glad well alright lovely perfect works suits grand',
  NONEED: 'no need neednt whichever whatever whenever prefer rush hurry pressure obligation worries problem',
  MAYBE: 'maybe perhaps could would might possibly wonder if',
  INFORM: 'fyi update heads letting know confirm confirmed confirming reminder remind sent dropped left',
  NEGATION:
    'not no never nothing none dont didnt doesnt wont cannot isnt arent wasnt werent havent hasnt couldnt wouldnt shouldnt neither nor aint cant',
}
