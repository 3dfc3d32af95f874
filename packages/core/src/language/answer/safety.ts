/**
 * The pages where safety leads. None of them speaks of chances, of being missed or of anyone's return, and none but the
 * page of an ask or an order repeats the person's words: someone else may see the screen. [AN3]
 */
import { piece as p } from './piece.ts'

const safety = { rests: 'safety' } as const
const call = { rests: 'safety', act: 'call' } as const

export const crisis = {
  lead: [
    p(
      'crisis.words',
      'harm:words',
      'You first. It sounds as if you may be thinking of ending your life. Please talk to someone now: {crisis}. If you might act on it today, call {emergency}. All the rest can wait until you have.',
      call,
    ),
    p(
      'crisis.asked',
      '',
      'You first. You told Bide you have thought of hurting yourself. Please talk to someone now: {crisis}. If you might act on it today, call {emergency}. All the rest can wait until you have.',
      call,
    ),
  ],
  ask: [
    p(
      'crisis.ask',
      '',
      'Two plain questions, because the answers matter. Have you thought of how? Is what you would use where you can reach it? If yes to either, don’t be alone with it. Have someone come now, and ask them to take it away. If there is no one who can be there soon, call {emergency}.',
      safety,
    ),
  ],
  keeps: [
    p(
      'crisis.sons',
      'kids:grown & d:kids-hold',
      'You told who keeps you here: {kids}. Then let one of them know. “I’m not all right. I’m afraid of my own thoughts. Can you come today?” It won’t be a burden to them. A call like that is the one they would want above any other, and they are hurting over this too.',
      safety,
    ),
    p(
      'crisis.small',
      'kids & d:kids-hold',
      'You told what holds you back: {kids}, and what it would do to them. That is a strong thing to hold to, and you need more than one. Let a grown person know today. “I’ve had thoughts of ending my life. I don’t want to be alone with them.”',
      safety,
    ),
    p(
      'crisis.grown',
      'kids:grown',
      'Let one of {kids} know today. “I’m not all right. I’m afraid of my own thoughts. Can you come today?” It won’t be a burden to them. A call like that is the one they would want above any other.',
      safety,
    ),
    p(
      'crisis.ally',
      'ally',
      'Let {ally} know today, in these words or your own: “I’ve had thoughts of ending my life. I don’t want to be alone with them. Can you come?”',
      safety,
    ),
    p(
      'crisis.one',
      '',
      'Let one person know today, in these words or your own: “I’ve had thoughts of ending my life. I don’t want to be alone with them. Can you come?” It can be a neighbour. It can be the one who answers the line.',
      safety,
    ),
  ],
  doctor: [
    p(
      'crisis.doctor.mornings',
      'd:mornings',
      'And ring a doctor for a time today or tomorrow. Say it as you said it here. To wake into it morning after morning can be part of an illness that doctors know and can treat.',
      safety,
    ),
    p(
      'crisis.doctor',
      '',
      'And ring a doctor for a time today or tomorrow. Say it as you said it here. Thoughts like these can come with an illness that doctors know and can treat.',
      safety,
    ),
  ],
  heard: [
    p(
      'crisis.eases',
      'q:eases',
      'You want to hear that the pain eases. For most people it does. Most people’s distress fell markedly in the two years after separating. It takes longer than anyone would wish, and it goes back and forth. But this morning is not what every morning will be.',
      { rests: 'research', src: ['5'] },
    ),
    p(
      'crisis.cruel',
      'p:coercion',
      'To be cut down day after day, in your own home, wears a person to the bone. Feeling trapped is what that does. It is not a flaw in you, and there are people who help with the way out, money and all: {abuse}.',
      safety,
    ),
    p(
      'crisis.left',
      'left | by:partner',
      'What happened to you would knock anyone down. It takes the floor away, and then the sleep, and then the reasons. One person’s going does not make you less than you were.',
      { rests: 'plain' },
    ),
    p(
      'crisis.asked.heard',
      'harm:asked & !harm:words',
      'You gave a true answer to a hard question. That counts, and it is enough to start from.',
      { rests: 'plain' },
    ),
    p(
      'crisis.any',
      '',
      'What you told is a lot for one person to carry. You wrote it down, and you are still here reading. That counts.',
      { rests: 'plain' },
    ),
  ],
  worse: [
    p(
      'crisis.surplus',
      'd:surplus & years',
      '{Years}, and then to be handed no reason: the mind goes round and round the last good days, and can’t make them fit. Both can have been so. {Their} going doesn’t prove that those years were false. And it doesn’t make you someone left over: one person’s choice can’t measure that.',
      { rests: 'plain' },
    ),
    p(
      'crisis.funeral',
      'd:like-death',
      'You said that a burial would have hurt less. After a death there is a day for it, and a pot of soup on the step. Here there was only a door. You may grieve it as you would a death.',
      { rests: 'plain' },
    ),
    p(
      'crisis.afraid',
      'afraid & !p:coercion',
      'You also told of being hurt or frightened. When you can, talk that over too: {abuse}.',
      safety,
    ),
    p('crisis.frightens', 'frightens | stop', 'Let the one you call be someone other than {them}.', safety),
  ],
  today: [
    p('crisis.t1', '', 'Call, or have one person come and sit with you.', call),
    p(
      'crisis.t2',
      '',
      'Go to another room than the one where it is worst. Put what could hurt you out of reach. No drink tonight.',
      safety,
    ),
    p(
      'crisis.t3',
      '',
      'Then one small thing: something warm, a light on, a voice on the radio. For the morning, plan only the getting up: whom you ring, what you drink, which door you go out of.',
      safety,
    ),
  ],
  end: [
    p(
      'crisis.law',
      'law | st:wants_out | st:filed',
      'Nothing about {them}, the house or the money has to be settled now, and nothing has to be answered. This page is watched by no one, so nobody comes because of it. You only have to get to tonight, with someone.',
      safety,
    ),
    p(
      'crisis.end',
      '',
      'Nothing about {them} has to be settled or answered now. This page is watched by no one, so nobody comes because of it. You only have to get to tonight, with someone.',
      safety,
    ),
  ],
}

export const afraid = {
  lead: [
    p(
      'afraid.both',
      'p:violence & m:violence',
      'Before anything about the two of you comes this: that nobody is hurt again. There is help for each side of it: {abuse}, and {frighten}. In danger now: {emergency}.',
      call,
    ),
    p(
      'afraid.order',
      'p:order',
      'Your safety comes first, and you have begun to see to it. If {they} {v:comes|come} near you or {v:breaks|break} an order, call {emergency}. For all that comes next, people who know this will talk it through with you: {abuse}.',
      call,
    ),
    p(
      'afraid.threat',
      'p:threat & !p:violence',
      'A threat counts, also when it was only words. You know {them}, and you were afraid; that is reason enough to act on it. In danger now: {emergency}. To think it through today with people who know this: {abuse}.',
      call,
    ),
    p(
      'afraid.violence',
      'p:violence',
      'What was done to you was violence, and your safety comes before any question about the two of you. People who know this will talk it through, whatever you decide: {abuse}. In danger now: {emergency}.',
      call,
    ),
    p(
      'afraid.stalking',
      'p:stalking',
      'Being called and called, followed or watched is not a thing you have to soothe. You don’t owe an answer to make it stop. People who know this can say what helps: {abuse}. In danger now: {emergency}.',
      call,
    ),
    p(
      'afraid.fear',
      'm:fear | afraid:asked',
      'You are afraid, and that comes before everything else here. You don’t have to be sure what to call it, or carry it alone. People who know this will talk it through: {abuse}. In danger now: {emergency}.',
      call,
    ),
    p(
      'afraid.coercion',
      'p:coercion',
      'Some of what you told is about being controlled or run down. You don’t have to be sure what to call it to talk it over with people who know it well: {abuse}. In danger now: {emergency}.',
      call,
    ),
    p(
      'afraid.wish',
      '',
      'You want to be safe, and that comes before everything else here. You don’t have to be sure what to call it, or do it alone: {abuse}. In danger now: {emergency}.',
      call,
    ),
  ],
  stop: [
    p(
      'afraid.stop.order',
      'stop:order',
      'There is an order that binds you too. Keep to it wholly, and let a lawyer speak where words are needed.',
      safety,
    ),
    p(
      'afraid.stop',
      'stop',
      'You told of being asked not to be in touch. Keep to that wholly: it suits your safety too. Let a lawyer speak where words are needed.',
      safety,
    ),
  ],
  believe: [
    p(
      'afraid.weight',
      'd:weight & by:writer',
      'First you were told to be thinner, and then you were blamed for being thin. There is no size at which that would have stopped. You went, and it took strength to go. You can love someone and be right not to live with that. Bide takes what you told as you told it.',
      { rests: 'plain' },
    ),
    p(
      'afraid.years',
      'by:writer & i:left & years & !p:order',
      'After {years}, you went. It took strength, and it still does. Doubting it now, or longing for {them}, doesn’t mean you were wrong. You can love someone who hurt you. Bide takes what you told as you told it.',
      { rests: 'plain' },
    ),
    p(
      'afraid.saidno',
      'by:writer & !i:left & p:stalking & !p:order',
      'You have said no, and you have said why. It is hard to say it to someone you love, again and again. That you feel for {them} doesn’t make the no wrong. Bide takes what you told as you told it.',
      { rests: 'plain' },
    ),
    p(
      'afraid.left',
      'by:writer & !p:order',
      'You went, and it took strength to go. Doubting it now, or longing for {them}, doesn’t mean you were wrong. You can love someone who hurt you. Bide takes what you told as you told it.',
      { rests: 'plain' },
    ),
    p(
      'afraid.order.heard',
      'p:order',
      'You did it, and you did it by the proper road: you told someone, and you let the law come between you. It may feel like a betrayal. It was protection. Bide takes what you told as you told it.',
      { rests: 'plain' },
    ),
    p(
      'afraid.both.heard',
      'p:violence & m:violence',
      'It took honesty to write that you both hit. It isn’t a verdict on either of you. It is a sign that the fights have got bigger than the two of you can hold. Wanting it healthy is a good wish, and the way there begins apart from each other when it heats up.',
      { rests: 'plain' },
    ),
    p(
      'afraid.kept',
      'p:violence & !apart',
      'You did what you had to do to get through it. Staying was not the same as agreeing to it. Bide takes what you told as you told it.',
      { rests: 'plain' },
    ),
    p(
      'afraid.yes',
      'm:fear & (i:ended | w:end) & d:kept-sweet',
      'You said yes to be safe, and it got you through that hour. A yes like that is no promise. You don’t owe anyone the keeping of it. Bide takes what you told as you told it.',
      { rests: 'plain' },
    ),
    p(
      'afraid.own',
      'affair:writer & p:coercion',
      'You did something that hurt {them}, and you say so. That doesn’t make it right to be watched or ruled for it. Both can be so. One doesn’t pay for the other.',
      { rests: 'plain' },
    ),
    p(
      'afraid.fearboth',
      'd:fear-both',
      'To be as frightened of going as of staying is no weakness. It is what both of them are like from where you stand, and it is what a plan is for. You needn’t be braver than you are. Bide takes what you told as you told it.',
      { rests: 'plain' },
    ),
    p(
      'afraid.courage',
      'd:courage',
      'You found the courage to go, and then people told you to stay. They don’t live in it. You do. Bide takes what you told as you told it, and you haven’t made it bigger than it is.',
      { rests: 'plain' },
    ),
    p(
      'afraid.kids',
      'kids & m:fear & (p:threat | p:violence)',
      'You were afraid for {kids} as well as for yourself. Trust that. It doesn’t have to have left a mark to be real. Bide takes what you told as you told it.',
      { rests: 'plain' },
    ),
    p(
      'afraid.told',
      '',
      'It isn’t small, and you are not making too much of it. Bide takes what you told as you told it. Someone can be good to everyone else and still wear you down at home.',
      { rests: 'plain' },
    ),
  ],
  /** Their question, as far as it can be answered here. */
  answers: [
    p(
      'afraid.q.out',
      'q:get-out',
      'With help, and quietly. The people on that line do this every day: a place to go, money for the road, what to take, an order if you need one. Ring when {they} {v:is|are} out, from a phone {they} can’t look at. Don’t say that you are going, and don’t look for a last talk. What {they} {v:says|say} about who would be believed is said to keep you. It isn’t the law, and a lawyer hears it every week.',
      safety,
    ),
    p(
      'afraid.q.trust',
      '(ask:closer | warm | they:pleaded | they:sorry) & (q:trust | q:take-back | q:believe | (w:reconcile & by:writer))',
      'Soft words often come when someone has gone. They say what {they} {v:wants|want}. They don’t say that {they} {v:sees|see} what {they} did. What change looks like is slow and dull. {They} {v:names|name} it, without a “but”. {They} {v:gets|get} help with it unasked, and {v:stays|stay} in it. {They} {v:takes|take} a no, or a not yet, without anger or tears. And {they} {v:leaves|leave} your money and your friends to you. You can watch for that from another address. It takes a year, or more. If it feels safe, say one small no, by message: no talk of us until spring. What {they} {v:does|do} with a no will tell you more than anything {they} {v:says|say}.',
      { rests: 'plain' },
    ),
    p(
      'afraid.q.trust.plain',
      'q:trust | q:take-back | q:believe | (w:reconcile & by:writer)',
      'What change looks like is slow and dull. {They} {v:names|name} what {they} did, without a “but”. {They} {v:gets|get} help with it unasked, and {v:stays|stay} in it. {They} {v:takes|take} a no, or a not yet, without anger or tears. And {they} {v:leaves|leave} your money and your friends to you. You can watch for that from another address. It takes a year, or more. If it feels safe, say one small no, by message: no talk of us until spring. What {they} {v:does|do} with a no will tell you more than anything {they} {v:says|say}.',
      { rests: 'plain' },
    ),
    p(
      'afraid.q.takechildren',
      'q:take-children',
      'That is a question for a lawyer in your own state or country, today if you can, because the rules differ and the order in which things are done matters. Often a parent may take children to safety where no court has said otherwise. It can still be used against you if it is done the wrong way round. The line can find you a lawyer at no cost, and can say how fast an order can be had. Going to a safe place for some nights is another thing from moving away for good: ask about both.',
      safety,
    ),
    p(
      'afraid.q.children',
      'q:children & kids:one',
      'Tell {kids} the truth, in few words, and nothing to carry. For a small child: “{They} did something that was not safe. Grown-ups are making sure we are safe. It is not your fault. You may still love {them}.” Leave out the police and the rest. {Kids} may be sad or angry, and may ask for days; the same words will do each time. Tell the school, so that someone there is kind.',
      { rests: 'plain' },
    ),
    p(
      'afraid.q.end.refuses',
      '(w:end | q:say-over) & married & (ask:closer | d:wont-divorce)',
      'You can end a marriage without {their} leave, and without {them} ever saying that there was anything wrong. In most places one person’s wish is enough; a lawyer can say how it goes where you live. A calm talk that ends in a yes is not owed to you by {them}, it seems, and it isn’t owed by you either. You may stop looking for it.',
      safety,
    ),
    p(
      'afraid.q.end',
      'w:end | q:say-over | q:firm',
      'You don’t have to get a yes to leave. The talk in which you both agree is not going to come, and it isn’t safe to look for it. So don’t do it alone, in {their} place, or in a car. Do it by a message or a call, from somewhere {they} {v:isn’t|aren’t}, with someone beside you who knows. Say it in one line. After that you need not answer. Anything of yours that is still there can be fetched by other people.',
      safety,
    ),
    p(
      'afraid.q.why',
      'q:why',
      'People ask that for years. A person can want to be rid of you and still want to rule who you speak to. Even a true reason, with a name from a doctor, would not make it all right to be treated so. You don’t need to understand it to be allowed to want it to stop.',
      { rests: 'plain' },
    ),
    p(
      'afraid.q.pleading',
      'p:stalking & w:cope',
      'You don’t have to give in to make it stop. When the fortieth call gets picked up, forty calls is what it takes. So say it once more, in writing: “I won’t be answering. Please don’t call.” Then don’t. Keep what comes in, without reading it at night. Guilt is what you feel because you are kind. It isn’t a debt.',
      safety,
    ),
    p(
      'afraid.q.both',
      'p:violence & m:violence',
      'Not all of it is yours, and not all of it is {theirs}. But hitting has to stop before anything else can be mended. When it heats up, the one who feels it first says “I’m going out”, and goes, for an hour, without the last word. That is not losing. Agree on it on a quiet day. What is under the fights belongs with someone who can help you look at it, each of you alone at first.',
      safety,
    ),
    p(
      'afraid.q.order',
      'p:order & d:court',
      'The days before a hearing are long. Keep all your papers in one place, with someone else as well. Note each time {they} {v:comes|come} near or {v:writes|write}: the day, the hour, what happened. Don’t answer. Being believed is not something you have to win by being calm. If your voice shakes in court, it shakes.',
      safety,
    ),
    p(
      'afraid.q.order.plain',
      'p:order',
      'For now it is small steps, and others can carry half of them. Keep all your papers in one place, with someone else as well. Note each time {they} {v:comes|come} near or {v:writes|write}: the day, the hour, what happened. Don’t answer. You don’t have to be calm to be believed.',
      safety,
    ),
    p(
      'afraid.q.comeback',
      '(w:reconcile | w:unsure) & by:partner',
      'You want it whole again. You can want that, and first find out if it can be a home where nobody is watched and nobody is afraid. Writing again now, to be forgiven, puts your safety and your days in {their} hands. Leave it, for your own sake. A counsellor of your own can help you to look at both: what you did, and how you were held to account for it.',
      { rests: 'plain' },
    ),
    p(
      'afraid.q.debt',
      '(w:reconcile | q:give-up) & p:coercion & d:owe',
      'You feel that you owe {them}, for what {they} gave. Help doesn’t buy the right to run you down, and thanks don’t have to be paid in days. It may be true that {they} {v:is|are} good to others, and it is still true what {they} {v:is|are} to you. Ask what each week of this costs, and if you are more yourself than two years ago, or less. What you have built since then, you built on your own.',
      { rests: 'plain' },
    ),
    p(
      'afraid.q.tonight',
      'p:threat',
      'For tonight: you may go to where you feel safe, and nobody has to agree to it. If you stay, sleep near a door, with your phone. Don’t take up the fight again, not even to put it right. Tomorrow, by day, from another phone, make the call.',
      safety,
    ),
    p(
      'afraid.q.any',
      '',
      'Whatever else you wanted to know, this comes first: not whether {they} {v:means|mean} it, and not whose fault it was, but whether you can sleep. What would have to be so for you to feel safe tonight? Say that to the person on the line. It is a good place to begin.',
      { rests: 'plain' },
    ),
  ],
  word: [
    p(
      'afraid.word',
      'd:therapist-says',
      'You don’t have to settle what the right word for {them} is. What was done to you over these years has a weight whatever it is called. Your own therapist knows you: ask what makes them say it.',
      { rests: 'plain' },
    ),
  ],
  danger: [
    p(
      'afraid.danger',
      '',
      'Were you ever choked, forced, or tracked? Was there a weapon, or a threat to kill? Then call today, also if it was long ago. It is a sign that the danger is greater than it looks.',
      safety,
    ),
  ],
  when: [
    p(
      'afraid.leaving',
      '!apart | (by:none & !i:left)',
      'The time around leaving can be the most dangerous, above all with a controlling partner. So plan it with the helpline, and don’t announce it.',
      { rests: 'research', src: ['57'] },
    ),
    p(
      'afraid.gone',
      'apart',
      'The time after leaving can be dangerous too, above all with a controlling partner. That holds also when {they} {v:seems|seem} loving. Don’t meet alone. Let someone know where you are.',
      { rests: 'research', src: ['57'] },
    ),
  ],
  device: [
    p(
      'afraid.device',
      '',
      'If {they} may look at this phone, call from another. Don’t change all passwords at once without advice: a sudden change can be dangerous.',
      safety,
    ),
  ],
  together: [
    p(
      'afraid.couples',
      '(counsel | d:counsel-together) & (p:violence | p:coercion) & !(p:violence & m:violence)',
      'About counselling together: the US domestic violence hotline advises against it where there is abuse. What you say in that room can be turned on you at home, and so you can’t say all of it. You may ask to go alone, and you may stop.',
      safety,
    ),
  ],
  week: [
    p('afraid.w.call', '', 'Call the helpline once, even with only one question.', call),
    p(
      'afraid.w.court',
      'p:order',
      'Go to each hearing with someone beside you. Ask the court or the line for a person who comes along.',
      safety,
    ),
    p(
      'afraid.w.kids',
      'kids & !apart',
      'Ask a lawyer or the line before you move {kids}, and put their papers where you can reach them.',
      safety,
    ),
    p(
      'afraid.w.bag',
      '!apart & !(p:violence & m:violence) & (afraid:strong | w:safety | w:end)',
      'Put papers, some money, keys and a charger where you can reach them and {they} can’t.',
      safety,
    ),
    p(
      'afraid.w.both',
      'p:violence & m:violence',
      'Choose now where you go when it heats up, and put shoes and keys by the door.',
      safety,
    ),
    p(
      'afraid.w.note',
      'p:stalking | p:order',
      'Keep what {they} {v:sends|send}. Don’t answer. Note the day and the hour.',
      safety,
    ),
    p(
      'afraid.w.money',
      'married',
      'Have one account in your name alone. Ask a lawyer about the rest, before you say yes to a thing.',
      safety,
    ),
    p(
      'afraid.w.body',
      'd:body | d:weight',
      'See a doctor about how you eat and sleep. Go alone, and say what was asked of you.',
      safety,
    ),
    p(
      'afraid.w.person',
      'ally',
      'Tell {ally} all of it, and agree on a word that means: call the police for me.',
      safety,
    ),
    p(
      'afraid.w.one',
      '',
      'Choose one person, tell them all of it, and agree on a word that means: call the police for me.',
      safety,
    ),
  ],
  end: [
    p(
      'afraid.end.frightens',
      'frightens & !m:violence',
      'You told of your own part too, and there is help with that: {frighten}. You don’t have to settle anything about the two of you today. If it gets too much: {crisis}.',
      safety,
    ),
    p(
      'afraid.end',
      '',
      'You don’t have to settle anything about the two of you today, and you owe {them} no answer. If it gets too much to carry: {crisis}. Are you safe where you are now? If not, that is the next call.',
      safety,
    ),
  ],
}

export const frightens = {
  lead: [
    p(
      'fright.violence',
      'm:violence',
      'What you told of is violence. You wrote it down, and that took honesty. Now the one thing that is wholly in your hands is to leave {them} alone, and to get help with your part: {frighten}.',
      call,
    ),
    p(
      'fright.stalking',
      'm:stalking',
      'You may mean it as love. To someone who has asked for quiet, or doesn’t answer, calls, messages and turning up can be frightening. So the first thing is the hard one: stop all of it, today. People who help with just this: {frighten}.',
      call,
    ),
    p(
      'fright.threat',
      'm:threat',
      'You told of a threat. There may be pain behind it, and it still frightens. Say and send nothing more. People who help with just this, and have heard worse: {frighten}.',
      call,
    ),
    p(
      'fright.fear',
      'p:fear | !m:coercion',
      '{They} {v:has|have} been afraid of you. You may not have meant it; the fear is real to {them}. So keep away, ask nothing, and call people who help with just this: {frighten}.',
      call,
    ),
    p(
      'fright.coercion.own',
      'm:coercion & (d:own-clingy | d:own-harsh)',
      'You wrote it yourself: that {they} had to live with your temper, or with being ruled. That took honesty. What is in your hands is to stop it, and to get help that is made for it: {frighten}.',
      call,
    ),
    p(
      'fright.coercion',
      '',
      'Some of what you told is about control: what {they} may do, where {they} {v:is|are}, what {they} {v:spends|spend}. You may have meant it as care. It doesn’t feel so from inside. What is in your hands is to stop it, and to get help that is made for it: {frighten}.',
      call,
    ),
  ],
  met: [
    p(
      'fright.regret',
      'm:violence & (d:own-therapist | counsel)',
      'You are sorry to the bone, and you went for help at once. That was right, and it is the part to hold on to. It doesn’t undo what happened, and {they} {v:doesn’t|don’t} have to see it.',
      { rests: 'told' },
    ),
    p(
      'fright.lonely',
      'm:stalking & !m:violence & silent',
      'It is a long time to talk to someone who doesn’t answer. You are not a bad person for loving {them}. But what you do with it has to change today.',
      { rests: 'plain' },
    ),
    p(
      'fright.loving',
      'm:stalking & !m:violence',
      'You are not a bad person for loving {them}, or for being afraid to lose {them}. But what you do with it has to change today.',
      { rests: 'plain' },
    ),
    p(
      'fright.honest',
      'm:coercion & (d:own-clingy | d:own-harsh)',
      'You didn’t dress it up, and you might have. That is the one place from which this can get better, for you.',
      { rests: 'plain' },
    ),
  ],
  answers: [
    p(
      'fright.q.others',
      'q:through-others',
      'No. To write to someone close to {them} is to write to {them}, and an order mostly covers that too. What you want to say may even be true. It can go to a lawyer, a counsellor, a friend of your own. It can’t go there.',
      safety,
    ),
    p(
      'fright.q.answered',
      '(ask:no-contact | asked:letgo) & silent & (q:give-up | q:fix | q:what-do)',
      'You asked if there is still something to be done about the two of you. {They} {v:has|have} answered. Being told to keep away, and then silence: that is a whole answer, and {they} {v:owes|owe} you no other. Every sorry that is sent after it goes past {their} no once more. I’m sorry, said to someone who asked for quiet, is not heard as sorry.',
      { rests: 'ask' },
    ),
    p(
      'fright.q.fled',
      'm:stalking & d:fled & q:talk',
      'You asked how to get {them} to talk. You don’t. {They} {v:has|have} not answered one message in all this time, and left when {they} saw you. Nobody says no more clearly than that without words. Being friends would need the same yes, and it isn’t there. That is a hard thing to read. It is also an end to the waiting by the phone.',
      { rests: 'told' },
    ),
    p(
      'fright.q.silent',
      'm:stalking & silent & q:talk',
      'You asked how to get {them} to talk. You don’t. {They} {v:has|have} not answered. Nobody says no more clearly than that without words. Anything else, being friends too, would need a yes, and it isn’t there. That is a hard thing to read. It is also an end to the waiting by the phone.',
      { rests: 'told' },
    ),
    p(
      'fright.q.told',
      'ask:no-contact | asked:letgo',
      '{They} {v:has|have} told you to stay away. That is a whole answer, and {they} {v:owes|owe} you no other. Every word that is sent after it, a kind one too, goes past {their} no once more.',
      { rests: 'ask' },
    ),
    p(
      'fright.q.home',
      'm:coercion & home & !m:violence & !m:stalking & !m:threat',
      'You want it saved. That is not yours to bring about, and each try would be one more time that what you want comes first. If {they} {v:wants|want} to go, let {them} go freely: no asking where, no asking with whom, no keeping {them} up to talk. As long as you share a roof, let it be a house in which nobody has to watch your face.',
      { rests: 'safety' },
    ),
    p(
      'fright.q.any',
      'w:reconcile | w:unsure',
      'You want it mended, and you can’t mend it by reaching out. What {they} {v:needs|need} from you is to be sure that you won’t. That is all there is to do for {them} now, and it has to be done every day.',
      { rests: 'safety' },
    ),
    p(
      'fright.q.plain',
      '',
      'What you would like to say to {them} may be true, and may be kind. It can’t go to {them}. It can go to a lawyer, a counsellor, a friend of your own. What {they} {v:needs|need} from you is to be sure that nothing comes, and that has to be done every day.',
      { rests: 'safety' },
    ),
  ],
  full: [
    p(
      'fright.full.soft',
      'm:coercion & !m:violence & !m:threat & !m:stalking & !p:fear & !stop',
      'So: no checking where {they} {v:is|are} or what {they} {v:spends|spend}. No sorry that wants an answer. When you feel it rise, leave the room, and the house if it takes that, before you speak.',
      safety,
    ),
    p(
      'fright.full.home',
      'home & (m:violence | p:fear | m:threat)',
      'You live under one roof. Sleep somewhere else from tonight, so that {they} can breathe. Practical things go through someone both of you trust.',
      safety,
    ),
    p(
      'fright.full',
      '',
      'So: no message, no call, no letter, no gift. No last sorry, and no note to say that you are stopping. No driving past, and no asking how {they} {v:is|are} through others. Don’t look at {their} pages. If you see {them} somewhere, you are the one who leaves. Take {their} number off your phone, and keep what was sent, in case a lawyer needs it.',
      safety,
    ),
  ],
  law: [
    p(
      'fright.order',
      'stop:order',
      'There is an order. It rules what may happen towards {them}, and kind words don’t change that. A single breach of it can be an offence. See a lawyer about what it allows, and go to every hearing.',
      { rests: 'safety', act: 'law-date' },
    ),
    p(
      'fright.papers',
      'd:court | m:order | m:violence',
      'If papers come, read each line and keep to it to the letter. See a lawyer now, before they come, and bring everything you sent. It may be an order or a charge. A single kind message can break an order.',
      safety,
    ),
    p(
      'fright.law',
      'm:stalking | push:contact | push:letter_gift | push:visit',
      'In England and Wales, and in US federal law, a pattern can begin with the second unwanted contact. Further contact can be an offence even when each message is kind.',
      { rests: 'research', src: ['60', '61'] },
    ),
  ],
  work: [
    p(
      'fright.work.kids',
      'm:violence & kids',
      'Then the work that is yours. Nobody picks what they feel. What the hands do with it can be learned, at any age, with someone trained to teach it. Tell someone trained for it all of it, each time, and ask about a group for people who have hurt a partner. If {kids} saw or heard any of it, tell them this: it was wrong, it was your doing alone, and someone is teaching you to do otherwise. Do it whether or not {they} ever {v:hears|hear} of it.',
      { rests: 'plain' },
    ),
    p(
      'fright.work.violence',
      'm:violence',
      'Then the work that is yours. Nobody picks what they feel. What the hands do with it can be learned, at any age, with someone trained to teach it. Tell someone trained for it exactly what happened, each time. Ask about a group for people who have hurt a partner. Do it whether or not {they} ever {v:hears|hear} of it.',
      { rests: 'plain' },
    ),
    p(
      'fright.work.coercion',
      'm:coercion',
      'Then the work that is yours. Under control there is mostly fear, and it comes out at the one who is nearest. That can be learned anew, with help made for it, at any age. Not as a thing to show {them}. So that no one has to live under it, whoever that is.',
      { rests: 'plain' },
    ),
    p(
      'fright.work',
      '',
      'Then there is you. You have been living with your face to someone else’s door. What you feel is grief, and it needs somewhere to go: a counsellor, a group, one friend who hears all of it, also the parts you leave out. You may never know why. People come through that.',
      { rests: 'plain' },
    ),
  ],
  week: [
    p('fright.w.call', '', 'Call that line once, and say it as plainly as you wrote it.', call),
    p(
      'fright.w.road',
      'm:stalking | push:visit | push:monitor',
      'Take another road than {theirs}. Take off whatever lets you look: the apps, the numbers, the pages.',
      safety,
    ),
    p(
      'fright.w.law',
      '(m:violence | d:court | m:order) & !stop:order',
      'See a lawyer now, before the papers come.',
      safety,
    ),
    p(
      'fright.w.urge',
      '',
      'When the pull comes: write it here, where nothing is sent, or ring the friend who will say no. It most often passes within the hour.',
      safety,
    ),
    p(
      'fright.w.outside',
      'home',
      'Tell one person the whole of it, and let them say how it looks from outside.',
      safety,
    ),
    p('fright.w.person', '', 'Tell one person the whole of it, and ask them to help you keep away.', safety),
  ],
  end: [
    p(
      'fright.end',
      '',
      'This page says nothing of what {they} may feel one day, on purpose. Someone who has frightened another can become someone who doesn’t. It begins today, and with nothing sent. If the shame gets too dark to bear: {crisis}.',
      safety,
    ),
  ],
}

export const stop = {
  lead: [
    p(
      'stop.order',
      'stop:order',
      'There is an order. It rules what may happen towards {them}, and kind words don’t change that. Keep to it wholly, from today, and ask a lawyer what it allows. A single breach of it can be an offence.',
      { rests: 'safety', act: 'law-date' },
    ),
    p(
      'stop.asked',
      'ask:no-contact & ask:words',
      'You were asked not to be in touch. It is a hard thing to be told by someone you love, and it is the answer for now. Keep to it wholly, from today. Further contact can be an offence even when each message is kind.',
      safety,
    ),
    p(
      'stop.told',
      '',
      'You have been told to stop. That is hard to hear, and it is the answer for now. Keep to it wholly, from today. Further contact can be an offence even when each message is kind.',
      safety,
    ),
  ],
  quote: [
    p('stop.quote', 'askq & ask:theirs', '“{Ask}.” There is nothing in that to read between.', {
      rests: 'ask',
    }),
  ],
  answers: [
    p(
      'stop.q.believe',
      'd:never-loved',
      'You don’t know what to believe. Believe what {they} {v:wants|want} now: that it ends. About the years you needn’t take {their} word. You were there. People who leave sometimes tell the past over again, so that it fits with going. You won’t find out, and you don’t have to.',
      { rests: 'told' },
    ),
    p(
      'stop.q.accept',
      'w:cope & d:accept',
      'You wrote that you have to accept it. Not all at once. To accept that it is so is not the same as saying that it is right. It means only that you stop holding up the door.',
      { rests: 'plain' },
    ),
    p(
      'stop.q.any',
      '',
      'You wanted to know what you can do. Towards {them}: nothing, and all of it today. That sounds like the hardest part, and it has one mercy in it. There are no more words to find. What is left is yours: your days, your people, and good advice on whatever you share.',
      { rests: 'plain' },
    ),
  ],
  full: [
    p(
      'stop.kids',
      'kids',
      'So: no message, no call, no visit, no gift, nobody carrying word. {Kids} are the one thing that can’t wait, and a lawyer can make a way for that: set days, through a person or an app. Ask for it soon. Your place with them does not depend on {their} wish to hear from you.',
      safety,
    ),
    p(
      'stop.full',
      '',
      'So: no message, no call, no visit, no letter or gift. No new number, and nobody carrying word for you: that is contact too. No looking {them} up. None of it is a punishment. If you share a home or money, only in the way a lawyer or an order allows.',
      safety,
    ),
  ],
  week: [
    p(
      'stop.w.law',
      'married | kids | law | stop:order',
      'See a lawyer this week, about what is allowed and about all you share. Answer each paper by its date.',
      { rests: 'safety', act: 'law-date' },
    ),
    p(
      'stop.w.letter',
      '',
      'What you would say, write as a letter that is never sent. Bide keeps it, and can’t send it.',
      { rests: 'safety', act: 'hold' },
    ),
    p('stop.w.person', 'ally', 'Tell {ally} all of it, and ask if you may ring late.', safety),
    p(
      'stop.w.one',
      '',
      'Tell one person all of it, and ask if you may ring late. If you are far from home, let it be a voice from there.',
      safety,
    ),
    p('stop.w.hour', '', 'Find the hour that is hardest, and put a person or a walk in it.', {
      rests: 'plain',
    }),
  ],
  end: [
    p(
      'stop.end',
      '',
      'This page says nothing of what {they} may feel one day, on purpose. How and when you let go inside is yours, and has no date. Tonight only this: nothing sent, and something to eat. If it gets too dark: {crisis}.',
      safety,
    ),
  ],
}

export const nothing = {
  lead: [
    p(
      'nothing.empty',
      'nostory',
      'There is nothing to answer yet, because Bide knows nothing of what happened. It can stay that way: every other part of Bide works without a story. If you want this page, begin with any of these.',
    ),
    p(
      'nothing.told',
      '',
      'There is nothing here for Bide to answer yet. What you put in doesn’t read as your own story about you and a partner, and Bide won’t guess at one. Nothing is lost, and there are other ways in.',
    ),
  ],
  ways: [
    p('nothing.tell', '', 'Write two or three lines about what happened to you, in your own words.', {
      act: 'story',
    }),
    p('nothing.ask', '', 'Or skip the story, and put in only what your husband, wife or partner asked for.', {
      act: 'ask',
    }),
    p(
      'nothing.hold',
      '',
      'Or put down a message you don’t want to send tonight. That needs no story at all.',
      { act: 'hold' },
    ),
  ],
  people: [
    p(
      'nothing.other',
      '!nostory',
      'If you wrote for a friend or a child of yours, the story is theirs to tell. If you wrote about someone who has died, a page like this is the wrong help. Someone close, or a grief line, can do more.',
    ),
  ],
}

/** If the other may hurt themself, on every page but those where the person comes first. */
export const theirDanger = [
  p(
    'danger.stop',
    'harm:partner & (stop | frightens)',
    'If {they} {v:talks|talk} of ending {their} life, call {emergency} and say where {they} {v:is|are}. Let others go to {them}. Don’t go yourself.',
    safety,
  ),
  p(
    'danger.leverage',
    'harm:partner & afraid',
    'If {they} {v:says|say} {they} will end {their} life because of you, call {emergency} and say where {they} {v:is|are}. Take it seriously, and let others go. Your staying is not what keeps {them} alive.',
    safety,
  ),
  p(
    'danger.left',
    'harm:partner',
    'If {they} {v:talks|talk} of ending {their} life, take it seriously. If it is now, call {emergency}. To ask how to help: {crisis}. Getting help to {them} is not pushing.',
    safety,
  ),
]

/** After the crisis page was seen. */
export const seenCrisis = [
  p(
    'seen.crisis',
    'harm:seen',
    'If the dark returns: {crisis}, at any hour. You can say it as you said it here.',
    call,
  ),
]
