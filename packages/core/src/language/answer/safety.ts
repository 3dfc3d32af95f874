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
      'crisis.words.kids',
      'harm:words & d:kids-hold & kids & kids:grown & !kids:one',
      'You told me you think of ending your life, and that {kids} hold you here. I believe you, and I’m glad you said it. Before anything else, ring one of them, or {crisis}. If you might act on it today, call {emergency}. Everything else can wait.',
      call,
    ),
    p(
      'crisis.words',
      'harm:words',
      'You wrote of dying, or of not wanting to live. I believe you, and I’m glad you said it. Before anything else, talk to someone now: {crisis}. If you might act on it today, call {emergency}. Everything else can wait.',
      call,
    ),
    p(
      'crisis.asked',
      '',
      'You told me you have thought of hurting yourself. I believe you, and I’m glad you said it. Before anything else, talk to someone now: {crisis}. If you might act on it today, call {emergency}. Everything else can wait.',
      call,
    ),
  ],
  ask: [
    p(
      'crisis.ask',
      '',
      'Two plain questions. Have you thought of how? Is what you would use where you can reach it? If yes to either, don’t be alone with it. Have someone come now, and ask them to take it away. If nobody can be there soon, call {emergency}.',
      safety,
    ),
  ],
  keeps: [
    p(
      'crisis.sons',
      'kids:grown & d:kids-hold',
      'If it helps to have the words: “I’m not all right. I’m afraid of my own thoughts. Can you come today?” You won’t be a burden to them. They would rather have this call than any other.',
      safety,
    ),
    p(
      'crisis.small',
      'kids & d:kids-hold',
      'You wrote that {kids} hold you here. You need someone with you as well. Tell one person today: “I’ve had thoughts of ending my life. I don’t want to be alone with them.”',
      safety,
    ),
    p(
      'crisis.grown',
      'kids:grown',
      'Let one of {kids} know today: “I’m not all right. I’m afraid of my own thoughts. Can you come today?” You won’t be a burden to them. They would rather have this call than any other.',
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
      'Let one person know today, in these words or your own: “I’ve had thoughts of ending my life. I don’t want to be alone with them. Can you come?” It can be a neighbour, or the person who answers the line.',
      safety,
    ),
  ],
  doctor: [
    p(
      'crisis.doctor.mornings',
      'd:mornings',
      'And ring a doctor for a time today or tomorrow. Tell them what you wrote here. Waking up like this morning after morning can be part of an illness that doctors can treat.',
      safety,
    ),
    p(
      'crisis.doctor',
      '',
      'And ring a doctor for a time today or tomorrow. Tell them what you wrote here. Thoughts like these can come with an illness that doctors can treat.',
      safety,
    ),
  ],
  heard: [
    p(
      'crisis.eases',
      'q:eases',
      'For most people this pain does ease. I can’t give you the date. In the two years after a parting, most people’s distress falls a great deal. It goes up and down on the way. This morning is not what every morning will be.',
      { rests: 'research', src: ['5'] },
    ),
    p(
      'crisis.cruel',
      'p:coercion',
      'Being cut down day after day, in your own home, wears anyone down. It isn’t a flaw in you that you feel trapped. There are people who help with the way out, money and all: {abuse}.',
      safety,
    ),
    p(
      'crisis.left',
      'left | by:partner',
      'What happened would knock anyone down. It can take your sleep, and then your reasons to get up. {Their} going doesn’t make you worth any less.',
      { rests: 'plain' },
    ),
    p(
      'crisis.asked.heard',
      'harm:asked & !harm:words',
      'You gave a true answer to a hard question. That is enough to start from.',
      { rests: 'plain' },
    ),
    p(
      'crisis.any',
      '',
      'This is a lot for one person to carry. You wrote it down, and you are still here reading. That counts.',
      { rests: 'plain' },
    ),
  ],
  worse: [
    p(
      'crisis.surplus',
      'd:surplus & years',
      'After {years}, you were given no reason that makes sense of it. Of course your mind goes round and round the last good days. They can have been real, and {they} can still have gone. One person’s choice doesn’t make you someone left over.',
      { rests: 'plain' },
    ),
    p(
      'crisis.funeral',
      'd:like-death',
      'You said that a burial would have hurt less. After a death, people come, and bring food. You may grieve this as you would a death, and ask for the same help.',
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
      'Leave the room where it is worst. Put what could hurt you out of reach. No drink tonight.',
      safety,
    ),
    p(
      'crisis.t3',
      '',
      'Then one small thing: something warm to eat, a light on, a voice on the radio. For the morning, plan only getting up, and who you will ring.',
      safety,
    ),
  ],
  end: [
    p(
      'crisis.law',
      'law | st:wants_out | st:filed',
      'Nothing about {them}, the house or the money has to be settled now. They may not see how bad this is, so let one person know now. They would want to come. You only have to get to tonight, with someone.',
      safety,
    ),
    p(
      'crisis.end',
      '',
      'Nothing about {them} has to be settled now. They may not see how bad this is, so let one person know now. They would want to come. You only have to get to tonight, with someone.',
      safety,
    ),
  ],
}

export const afraid = {
  lead: [
    p(
      'afraid.both.one',
      'p:violence & m:violence & help:one',
      'Before anything about the two of you: nobody gets hurt again. Ring {abuse}. They talk with people who have been hurt, and with people who have hurt a partner. In danger now: {emergency}.',
      call,
    ),
    p(
      'afraid.both',
      'p:violence & m:violence',
      'Before anything about the two of you: nobody gets hurt again. If you have been hurt: {abuse}. For your own part in it: {frighten}. In danger now: {emergency}.',
      call,
    ),
    p(
      'afraid.order',
      'p:order',
      'Your safety comes first, and you have begun to see to it. If {they} {v:comes|come} near you or {v:breaks|break} an order, call {emergency}. For everything else, you can talk it through with people who know this: {abuse}.',
      call,
    ),
    p(
      'afraid.threat',
      'p:threat & !p:violence',
      'A threat counts, even if it was only words. You know {them}, and you were afraid; that is reason enough to act. In danger now: {emergency}. To think it through today with people who know this: {abuse}.',
      call,
    ),
    p(
      'afraid.held',
      'd:held-in & !m:violence',
      'You were kept from leaving. That was no quarrel, and it counts as much as a blow. Your safety comes before any question about the two of you. You can talk it through with people who know this, whatever you decide: {abuse}. In danger now: {emergency}.',
      call,
    ),
    p(
      'afraid.violence',
      'p:violence',
      '{They} {v:has|have} hurt you, and your safety comes before any question about the two of you. You can talk it through with people who know this, whatever you decide: {abuse}. In danger now: {emergency}.',
      call,
    ),
    p(
      'afraid.stalking',
      'p:stalking',
      'You don’t have to calm someone who calls and calls, follows you or watches you. You owe no answer. People who know this can say what helps: {abuse}. In danger now: {emergency}.',
      call,
    ),
    p(
      'afraid.fear',
      'm:fear | afraid:asked',
      'You are afraid, and that comes before everything else. You don’t have to be sure what to call it. People who know this will talk it through with you: {abuse}. In danger now: {emergency}.',
      call,
    ),
    p(
      'afraid.coercion',
      'p:coercion',
      'Some of what you wrote is about being controlled or run down. You don’t have to be sure what to call it to talk with people who know it well: {abuse}. In danger now: {emergency}.',
      call,
    ),
    p(
      'afraid.wish',
      '',
      'You want to be safe, and that comes before everything else. You don’t have to be sure what to call it, or do it alone: {abuse}. In danger now: {emergency}.',
      call,
    ),
  ],
  /** Before anything else that is said of safety: the next time they are in one room. */
  comes: [
    p(
      'afraid.comes',
      'd:comes-here & !p:order & !(p:violence & m:violence)',
      'You wrote that {they} {v:means|mean} to come to you. Don’t be alone with {them} then. You can put it off in a few dull words: “I’m not well, I can’t do that today.” You owe no reason. Be at somebody’s, or have somebody with you, and leave the door shut. If {they} {v:comes|come} all the same and won’t go, call the police.',
      safety,
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
      'You wrote that you were asked not to be in touch. Keep to that wholly: it is safer for you too. Let a lawyer speak where words are needed.',
      safety,
    ),
  ],
  believe: [
    p(
      'afraid.weight',
      'd:weight & by:writer',
      'First you were told to be thinner, and then you were blamed for being thin. No size would have been right. You left, and that took strength. You can love someone and be right not to live with that. I believe you.',
      { rests: 'plain' },
    ),
    p(
      'afraid.years',
      'by:writer & i:left & years & !p:order',
      'After {years}, you left. It took strength, and it still does. Doubting it now, or missing {them}, doesn’t mean you were wrong. You can love someone who hurt you. I believe you.',
      { rests: 'plain' },
    ),
    p(
      'afraid.saidno',
      'by:writer & !i:left & p:stalking & !p:order',
      'You have said no, and you have said why. It is hard to say it again and again to someone you love. Your feelings for {them} don’t make the no wrong. I believe you.',
      { rests: 'plain' },
    ),
    p(
      'afraid.left',
      'by:writer & !p:order',
      'You left, and that took strength. Doubting it now, or missing {them}, doesn’t mean you were wrong. You can love someone who hurt you. I believe you.',
      { rests: 'plain' },
    ),
    p(
      'afraid.order.heard',
      'p:order',
      'You told someone, and you let the law step in. It may feel like a betrayal. It was protection. I believe you.',
      { rests: 'plain' },
    ),
    p(
      'afraid.both.heard',
      'p:violence & m:violence',
      'It took honesty to write that you both hit. The fights have got too big for the two of you. Wanting it to be healthy is a good wish, and it begins with being apart when things heat up.',
      { rests: 'plain' },
    ),
    p(
      'afraid.kept',
      'p:violence & !apart',
      'You did what you had to do to get through it. Staying is not the same as agreeing to it. I believe you.',
      { rests: 'plain' },
    ),
    p(
      'afraid.yes',
      'm:fear & (i:ended | w:end) & d:kept-sweet',
      'You said yes to be safe, and it got you through that hour. A yes like that is not a promise. You don’t have to keep it. I believe you.',
      { rests: 'plain' },
    ),
    p(
      'afraid.own',
      'affair:writer & p:coercion',
      'You did something that hurt {them}, and you say so. That doesn’t make it right to watch you or control you. Both things are true.',
      { rests: 'plain' },
    ),
    p(
      'afraid.fearboth',
      'd:fear-both',
      'Being as frightened of leaving as of staying isn’t weakness. It is what a plan is for, and people can help you make one. I believe you.',
      { rests: 'plain' },
    ),
    p(
      'afraid.courage',
      'd:courage',
      'You found the courage to leave, and then people told you to stay. They don’t have to live in it. You do. I believe you.',
      { rests: 'plain' },
    ),
    p(
      'afraid.kids',
      'kids & m:fear & (p:threat | p:violence)',
      'You were afraid for {kids} as well as for yourself. Trust that. It doesn’t have to leave a mark to be real. I believe you.',
      { rests: 'plain' },
    ),
    p(
      'afraid.told',
      '',
      'You are not making too much of this. Someone can be good to everyone else and still wear you down at home. I believe you.',
      { rests: 'plain' },
    ),
  ],
  /** Their question, as far as it can be answered here. */
  answers: [
    p(
      'afraid.q.out',
      'q:get-out',
      'With help, and quietly. The helpline does this every day: a place to go, money for the journey, what to take, an order if you need one. Ring when {they} {v:is|are} out, from a phone {they} can’t look at. Don’t say that you are going, and don’t look for a last talk. What {they} {v:says|say} about who would be believed is said to keep you there.',
      safety,
    ),
    p(
      'afraid.q.trust',
      '(ask:closer | warm | they:pleaded | they:sorry) & (q:trust | q:take-back | q:believe | (w:reconcile & by:writer))',
      'Not on words. Some people do change. It is uncommon, takes a year or more, and mostly needs a programme for people who abuse a partner. Anger management is not that, and couples counselling is not that. Look for this, from another address: {they} {v:names|name} what {they} did without a “but”, {v:stays|stay} in the programme unasked, {v:takes|take} a no without anger or tears, and {v:leaves|leave} your money and your friends to you.',
      { rests: 'plain' },
    ),
    p(
      'afraid.q.trust.plain',
      'q:trust | q:take-back | q:believe | (w:reconcile & by:writer)',
      'Not yet, and not on words. Some people do change. It is uncommon, takes a year or more, and mostly needs a programme for people who abuse a partner. Anger management is not that, and couples counselling is not that. Look for this, from another address: {they} {v:names|name} what {they} did without a “but”, {v:takes|take} a no without anger or tears, and {v:leaves|leave} your money and your friends to you.',
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
      'You can end a marriage without {them} agreeing to it, and without {them} ever saying that anything was wrong. In most places one person’s wish is enough; a lawyer can say how it works where you live. You don’t need a calm talk that ends in a yes.',
      safety,
    ),
    p(
      'afraid.q.end',
      'w:end | q:say-over | q:firm',
      'You don’t need a yes to leave, and it isn’t safe to look for one. So don’t say it alone, at {their} place or in a car. Say it by message or on a call, from somewhere {they} {v:isn’t|aren’t}, with someone beside you who knows. Say it in one line. After that you don’t have to answer. Other people can fetch your things.',
      safety,
    ),
    p(
      'afraid.q.why',
      'q:why',
      'You may never find out. A person can want to be rid of you and still want to control who you speak to. Even a true reason wouldn’t make it all right to treat you like this. You don’t have to understand it to want it to stop.',
      { rests: 'plain' },
    ),
    p(
      'afraid.q.pleading',
      'p:stalking & w:cope',
      'You don’t have to give in to make it stop. If you pick up the fortieth call, forty calls is what it takes. If it is safe, say it once more, in writing: “I won’t be answering. Please don’t call.” Then don’t answer. Keep what comes in, and don’t read it at night.',
      safety,
    ),
    p(
      'afraid.q.both',
      'p:violence & m:violence',
      'It isn’t all yours, and it isn’t all {theirs}. But the hitting has to stop before anything else can get better. When it heats up, the one who notices first says “I’m going out”, and goes, for an hour, without a last word. Agree on that on a quiet day. Each of you needs someone to talk to, alone at first.',
      safety,
    ),
    p(
      'afraid.q.order',
      'p:order & d:court',
      'The days before a hearing are long. Keep all your papers in one place, and a copy with someone else. Note each time {they} {v:comes|come} near or {v:writes|write}: the day, the hour, what happened. Don’t answer. You don’t have to be calm to be believed.',
      safety,
    ),
    p(
      'afraid.q.order.plain',
      'p:order',
      'One small step at a time, and others can carry some of them. Keep all your papers in one place, and a copy with someone else. Note each time {they} {v:comes|come} near or {v:writes|write}: the day, the hour, what happened. Don’t answer. You don’t have to be calm to be believed.',
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
      'Before any other answer: are you safe tonight, and can you sleep? Tell the person on the helpline what would have to be different for you to feel safe. You can begin with that.',
      { rests: 'plain' },
    ),
  ],
  word: [
    p(
      'afraid.word',
      'd:therapist-says',
      'You don’t have to settle the right word for {them}. What was done to you over these years matters, whatever it is called. Ask your therapist what makes them say it.',
      { rests: 'plain' },
    ),
  ],
  danger: [
    p(
      'afraid.danger',
      '',
      'Were you ever choked, forced, or tracked? Was there a weapon, or a threat to kill? Then call today, even if it was long ago. It means the danger may be greater than it looks.',
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
      'If {they} may look at this phone, call from another. Get advice before you change passwords or settings: a sudden change can alert {them}.',
      safety,
    ),
  ],
  together: [
    p(
      'afraid.couples',
      '(counsel | d:counsel-together) & (p:violence | p:coercion) & !(p:violence & m:violence)',
      'About counselling together: the US domestic violence hotline advises against it where there is abuse. What is said there can be used against you later. You may ask to go alone, and you may stop.',
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
      'Have one account in your name alone. Ask a lawyer before you agree to anything else.',
      safety,
    ),
    p(
      'afraid.w.body',
      'd:body | d:weight',
      'See a doctor about how you eat and sleep. Go alone, and tell them what has been said to you.',
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
      'You hurt {them}. You wrote it down, and that took honesty. Now leave {them} alone, and get help with your part: {frighten}. They also talk with people who have hurt a partner.',
      call,
    ),
    p(
      'fright.stalking',
      'm:stalking',
      'You may mean it as love. To someone who has asked for quiet, or doesn’t answer, calls, messages and turning up can be frightening. So stop all of it, today. You can ring {frighten}. They also talk with people who have frightened a partner.',
      call,
    ),
    p(
      'fright.threat',
      'm:threat',
      'You wrote about a threat. There may be pain behind it, and it still frightens. Say and send nothing more. You can ring {frighten}. They also talk with people who have frightened a partner.',
      call,
    ),
    p(
      'fright.fear',
      'p:fear | !m:coercion',
      '{They} {v:has|have} been afraid of you. You may not have meant it; the fear is real to {them}. Keep away, ask nothing, and ring {frighten}. They also talk with people who have frightened a partner.',
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
      'You are deeply sorry, and you went for help at once. That was right. It doesn’t undo what happened, and {they} {v:doesn’t|don’t} have to see it.',
      { rests: 'told' },
    ),
    p(
      'fright.lonely',
      'm:stalking & !m:violence & silent',
      'It is a long time to talk to someone who doesn’t answer. You are not a bad person for loving {them}. But what you do about it has to change today.',
      { rests: 'plain' },
    ),
    p(
      'fright.loving',
      'm:stalking & !m:violence',
      'You are not a bad person for loving {them}, or for being afraid to lose {them}. But what you do about it has to change today.',
      { rests: 'plain' },
    ),
    p(
      'fright.honest',
      'm:coercion & (d:own-clingy | d:own-harsh)',
      'You were honest about it, and you didn’t have to be. That is where getting better starts.',
      { rests: 'plain' },
    ),
  ],
  answers: [
    p(
      'fright.q.others',
      'q:through-others',
      'No. Writing to someone close to {them} is writing to {them}, and an order mostly covers that too. What you want to say may be true. Say it to a lawyer, a counsellor or a friend of your own.',
      safety,
    ),
    p(
      'fright.q.answered',
      '(ask:no-contact | asked:letgo) & silent & (q:give-up | q:fix | q:what-do)',
      'You asked if there is still something to be done about the two of you. No: {they} {v:has|have} answered. Being told to keep away, and then silence, is a whole answer. Every sorry sent after it goes past {their} no once more.',
      { rests: 'ask' },
    ),
    p(
      'fright.q.fled',
      'm:stalking & d:fled & q:talk',
      'You don’t. {They} {v:has|have} not answered one message in all this time, and left when {they} saw you. That is a no. Being friends would need a yes, and there isn’t one. That is hard to read. It also means you can stop waiting by the phone.',
      { rests: 'told' },
    ),
    p(
      'fright.q.silent',
      'm:stalking & silent & q:talk',
      'You don’t. {They} {v:has|have} not answered, and that is a no. Being friends would need a yes, and there isn’t one. That is hard to read. It also means you can stop waiting by the phone.',
      { rests: 'told' },
    ),
    p(
      'fright.q.told',
      'ask:no-contact | asked:letgo',
      '{They} {v:has|have} told you to stay away. That is a whole answer, and {they} {v:owes|owe} you no other. Every message after it, even a kind one, goes past {their} no once more.',
      { rests: 'ask' },
    ),
    p(
      'fright.q.home',
      'm:coercion & home & !m:violence & !m:stalking & !m:threat',
      'You want to save it, and you can’t do that by trying harder. If {they} {v:wants|want} to go, let {them} go freely: don’t ask where or with whom, and don’t keep {them} up to talk. While you share a home, make sure nobody has to be careful of your moods.',
      { rests: 'safety' },
    ),
    p(
      'fright.q.any',
      'w:reconcile | w:unsure',
      'You can’t mend it by reaching out. What {they} {v:needs|need} from you is to be sure that you won’t. That is all there is to do for {them} now, every day.',
      { rests: 'safety' },
    ),
    p(
      'fright.q.plain',
      '',
      'What you would like to say may be true and kind. It can’t go to {them}. Say it to a lawyer, a counsellor or a friend of your own. {They} {v:needs|need} to be sure that nothing comes.',
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
      'Nobody chooses what they feel. You can learn, at any age, to keep from hurting someone when you feel it. Find someone trained in this, tell them everything, each time, and ask about a group for people who have hurt a partner. If {kids} saw or heard any of it, tell them: it was wrong, it was my doing, and I am getting help. Do it whether or not {they} ever {v:hears|hear} of it.',
      { rests: 'plain' },
    ),
    p(
      'fright.work.violence',
      'm:violence',
      'Nobody chooses what they feel. You can learn, at any age, to keep from hurting someone when you feel it. Find someone trained in this, and tell them exactly what happened, each time. Ask about a group for people who have hurt a partner. Do it whether or not {they} ever {v:hears|hear} of it.',
      { rests: 'plain' },
    ),
    p(
      'fright.work.coercion',
      'm:coercion',
      'Under the need to control there is mostly fear, and it comes out at whoever is nearest. You can learn to do otherwise, at any age, with help made for it. Don’t do it to show {them}. Do it so that nobody has to live with it.',
      { rests: 'plain' },
    ),
    p(
      'fright.work',
      '',
      'What you feel is grief, and it needs somewhere to go: a counsellor, a group, one friend who hears all of it. You may never know why it ended. People do come through that.',
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
      'When you want to reach out, write it here, where nothing is sent, or ring the friend who will say no. It most often passes within the hour.',
      safety,
    ),
    p('fright.w.outside', 'home', 'Tell one person the whole of it, and ask how it looks to them.', safety),
    p('fright.w.person', '', 'Tell one person the whole of it, and ask them to help you keep away.', safety),
  ],
  end: [
    p(
      'fright.end',
      '',
      'What {they} may feel one day is not for tonight. Someone who has frightened another person can become someone who doesn’t. It begins today, with nothing sent. If the shame gets too much to bear: {crisis}.',
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
    p('stop.quote', 'askq & ask:theirs', '“{Ask}.” That is a clear no.', {
      rests: 'ask',
    }),
  ],
  answers: [
    p(
      'stop.q.believe',
      'd:never-loved',
      'Believe what {they} {v:wants|want} now: that it ends. About the years together you don’t have to take {their} word. You were there. You may never know why {they} {v:says|say} it.',
      { rests: 'told' },
    ),
    p(
      'stop.q.accept',
      'w:cope & d:accept',
      'You wrote that you have to accept it. You don’t have to do it all at once. Accepting that it is so doesn’t mean saying it is right. For now it means keeping away.',
      { rests: 'plain' },
    ),
    p(
      'stop.q.any',
      '',
      'Towards {them}, nothing, from today. That is very hard. What you can still look after is your own: your days, your people, and good advice on whatever you share.',
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
      'Write what you would say as a letter that is never sent. It stays here, and can’t be sent.',
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
      'What {they} may feel one day is not for tonight. How and when you let go inside is up to you. Tonight: nothing sent, and something to eat. If it gets too dark: {crisis}.',
      safety,
    ),
  ],
}

export const nothing = {
  lead: [
    p(
      'nothing.empty',
      'nostory',
      'There is nothing to answer yet, because I don’t know what happened. It can stay that way: everything else here works without a story. If you want an answer, begin with any of these.',
    ),
    p(
      'nothing.told',
      '',
      'There is nothing here to answer yet. What you wrote doesn’t read as your own story about you and a partner, and I won’t guess at one. Nothing is lost, and there are other ways in.',
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
      'If you wrote for a friend or a child of yours, the story is theirs to tell. If you wrote about someone who has died, this is the wrong help. Someone close, or a grief line, can do more.',
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
    'If {they} {v:says|say} {they} will end {their} life because of you, call {emergency} and say where {they} {v:is|are}. Take it seriously, and let others go. You don’t have to stay to keep {them} alive.',
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
    'If it gets dark again, call at any hour: {crisis}. You can say it as you wrote it here.',
    call,
  ),
]
