/**
 * Fact sheets of invented people, one for each corner of the answer, for the tests. Every name and every life in them
 * is made up. What is told is found in the story by its words.
 */
import { anywhere, type Facts, readFacts } from './facts.ts'

type Brief = {
  readonly story: string
  /** Noun, pronoun and, where there is one, name: "husband he Tom". */
  readonly who?: string
  readonly s?: Readonly<Record<string, unknown>>
  /** Type, actor, the words, days ago, give or take. */
  readonly ev?: readonly (readonly [string, string, string, number?, number?])[]
  readonly pu?: readonly (readonly [string, string, string?])[] | 'unknown'
  readonly safety?: readonly (readonly [string, string])[]
  readonly ask?: Readonly<Record<string, unknown>>
  readonly more?: Readonly<Record<string, unknown>>
}

const today = '2026-11-24'
const daysAgo = (days: number) =>
  new Date(new Date(`${today}T00:00:00Z`).getTime() - days * 86_400_000).toISOString().slice(0, 10)

function sheet(brief: Brief): Facts {
  const { story, who = 'husband he', s = {}, ev = [], pu = [], safety = [], ask = {}, more = {} } = brief
  const [noun, pronoun, name] = who.split(' ')
  const span = (text: string) => {
    const start = story.indexOf(text)
    if (start < 0) throw new Error(`These words are not in the story: ${text}`)
    return { start, end: start + text.length, text }
  }
  const facts = readFacts({
    story,
    today,
    partner: { noun, pronoun, name },
    situation: {
      relationship: 'married',
      whoLeft: 'partner',
      livingApart: null,
      stage: 'asked_space',
      children: null,
      thirdParty: null,
      writerWants: 'reconcile',
      ...s,
    },
    events: ev.map(([type, actor, text, days, wide = 1]) => ({
      type,
      actor,
      span: span(text),
      when:
        days === undefined
          ? null
          : { earliest: daysAgo(days + wide), latest: daysAgo(Math.max(0, days - wide)) },
    })),
    pushes:
      pu === 'unknown'
        ? null
        : pu.map(([kind, text, next]) => ({ kind, span: span(text), next: next ? span(next) : undefined })),
    safety: safety.map(([flag, by]) => ({ flag, by })),
    ask: { kind: 'none', ...ask },
    help: anywhere,
    ...more,
  })
  if (facts === 'not-facts') throw new Error('This is no fact sheet')
  return facts
}

const briefs: Record<string, Brief> = {
  'nothing at all': {
    story: '',
    who: 'partner they',
    s: { relationship: 'unclear', whoLeft: 'unclear', stage: 'none', writerWants: 'other' },
  },
  'somebody else’s story': {
    story: 'My neighbour’s son has been left by his wife and I would like to know what to say to him.',
    who: 'partner they',
    s: { relationship: 'unclear', whoLeft: 'unclear', stage: 'none', writerWants: 'other' },
  },
  'nothing, and a yes to the quiet question': {
    story: '',
    who: 'partner they',
    s: { relationship: 'unclear', whoLeft: 'unclear', stage: 'none', writerWants: 'other' },
    more: { quiet: { selfHarm: 'yes' } },
  },
  'only the ask': { story: '', ask: { kind: 'space' } },
  'let me go, after months apart': {
    story:
      'In April my husband took a flat across town. I rang most days. In October he said it had better be made final and I begged him to wait, and he said all right. I went to his flat on Sunday without asking and he stood in the door and said, “Please, let me go.” We used to fight about silly things, and I see that now. I am not ready.',
    s: { livingApart: true, stage: 'wants_out' },
    ev: [
      ['moved_out', 'partner', 'my husband took a flat across town', 220, 15],
      ['asked_end', 'partner', 'it had better be made final', 40, 10],
      ['asked_let_go', 'partner', 'Please, let me go', 2, 0],
      ['changed_view', 'writer', 'I see that now'],
      ['fight', 'both', 'We used to fight about silly things'],
    ],
    pu: [
      ['contact', 'I rang most days'],
      ['plead', 'I begged him to wait', 'he said all right'],
      ['visit', 'I went to his flat on Sunday without asking', 'Please, let me go'],
    ],
    ask: { kind: 'let-go', words: 'Please, let me go', theirs: true },
  },
  'leave me alone for a while': {
    story:
      'She moved to her sister’s three weeks ago. She said she would check in and never did. I called, and called again. On Friday I stopped by and she said, “I just need you to leave me alone for a while.” I turned and ran. How do I save this if we don’t even talk?',
    who: 'wife she',
    s: { livingApart: true, stage: 'trial_separation' },
    ev: [
      ['moved_out', 'partner', 'She moved to her sister’s three weeks ago', 21, 4],
      ['asked_let_go', 'partner', 'I just need you to leave me alone for a while', 4],
      ['unresponsive', 'partner', 'never did'],
    ],
    pu: [
      ['contact', 'I called, and called again'],
      ['visit', 'I stopped by'],
    ],
    ask: { kind: 'space', words: 'I just need you to leave me alone for a while', theirs: true },
    more: { people: ['Ruth'] },
  },
  'space by text, days old': {
    story: 'He texted on Saturday that he needs some space. Everything was fine. I can’t sleep or eat.',
    who: 'boyfriend he',
    s: { relationship: 'dating', livingApart: true },
    ev: [['asked_space', 'partner', 'he needs some space', 3]],
    ask: { kind: 'space', words: 'he needs some space' },
  },
  'broken up tonight': {
    story:
      'She ended it tonight, in the car. We want to stay best friends. I told all my friends it was going well.',
    who: 'girlfriend she',
    s: { relationship: 'dating', stage: 'broken_up', writerWants: 'cope' },
    ev: [['broke_up', 'partner', 'She ended it tonight', 0, 0]],
    ask: { kind: 'let-go' },
  },
  'gradually, no promises': {
    story:
      'We have lived apart since August. He comes over for dinner with our daughter and we talk for hours after. I asked if he would come home and he said maybe one day, slowly, he can’t promise. Should I believe him?',
    s: { livingApart: true, stage: 'trial_separation', children: true },
    ev: [
      ['moved_out', 'both', 'We have lived apart since August', 100, 15],
      ['together', 'both', 'He comes over for dinner with our daughter'],
      ['said', 'partner', 'maybe one day, slowly, he can’t promise'],
    ],
    pu: [['pressure', 'I asked if he would come home']],
    ask: { kind: 'slow', words: 'maybe one day, slowly, he can’t promise' },
    more: { channels: { open: ['meetings', 'children'], closed: ['visits'] } },
  },
  'coffee once a week': {
    story:
      'After a row I told him to move out and he did, the same day. Now he wants to start again as friends, with a coffee once a week. I shouldn’t have told him to go. Do we still have a chance?',
    who: 'boyfriend he',
    s: { relationship: 'dating', livingApart: true, stage: 'broken_up' },
    ev: [
      ['moved_out', 'partner', 'he did, the same day', 4],
      ['fight', 'both', 'After a row'],
    ],
    ask: { kind: 'limited', words: 'he wants to start again as friends, with a coffee once a week' },
    more: { channels: { open: ['meetings', 'practical'], closed: ['calls', 'visits', 'talks'] } },
  },
  'papers served': {
    story:
      'He had me served at work on the third. We have two boys. I keep thinking that if I could get him to counselling one more time it would turn. Do I try talking to him again?',
    s: { livingApart: true, stage: 'filed', children: true },
    ev: [['filed', 'partner', 'He had me served at work on the third', 21]],
    pu: [['contact', 'I keep thinking']],
    ask: { kind: 'let-go' },
  },
  'under one roof, papers coming': {
    story:
      'The last 24 hours have been nothing but tears. She has seen lawyers. She has been thinking about divorce for six months. I joined a dating site, which she found, though I never met anyone. I’ve been begging her to give counselling a try and she won’t listen. We have a boy of two and a girl of five.',
    who: 'wife she',
    s: { livingApart: false, whoLeft: 'none', stage: 'wants_out', children: true },
    ev: [['asked_end', 'partner', 'She has seen lawyers', 1]],
    pu: [['plead', 'I’ve been begging her to give counselling a try', 'she won’t listen']],
    ask: { kind: 'let-go' },
  },
  'a wish for tactics under one roof': {
    story:
      'He told me two weeks ago that he wants a separation. I have tried everything to talk him out of it. Part of me says be tough, and part of me wants to lay on the guilt. Which is the better way to act?',
    s: { livingApart: false, whoLeft: 'none' },
    ev: [['asked_space', 'partner', 'he wants a separation', 14]],
    pu: [['plead', 'I have tried everything to talk him out of it']],
    ask: { kind: 'space', words: 'he wants a separation' },
  },
  'agreed until a day': {
    story:
      'We agreed not to talk until the first of December and then meet and see. He says he loves me still. How long is time supposed to be?',
    who: 'boyfriend he',
    s: { relationship: 'dating', livingApart: true, writerWants: 'understand' },
    ev: [['asked_space', 'both', 'We agreed not to talk until the first of December', 10, 2]],
    ask: { kind: 'space', agreed: true, words: 'not to talk until the first of December' },
    more: { warm: true },
  },
  'she goes to counselling and is lost': {
    story:
      'She moved out three weeks ago. We have been to counselling together five times and go on. She breaks down when she says she has lost herself. I asked if there is anything I can do and she doesn’t know.',
    who: 'wife she',
    s: { livingApart: true, stage: 'trial_separation' },
    ev: [
      ['moved_out', 'partner', 'She moved out three weeks ago', 21, 3],
      ['counselling', 'both', 'We have been to counselling together five times'],
    ],
    pu: [['pressure', 'I asked if there is anything I can do', 'she doesn’t know']],
    ask: { kind: 'limited' },
    more: { channels: { open: ['counselling', 'messages'], closed: ['visits'] } },
  },
  'a card pushed aside': {
    story:
      'My wife wants time to herself. I sleep at my shop since Sunday. I left a card on the counter with two pages, and found the card and the pages pushed over to one side. When do I call? I’ve nobody to talk to.',
    who: 'wife she',
    s: { livingApart: true },
    ev: [['asked_space', 'partner', 'My wife wants time to herself', 2]],
    pu: [
      [
        'letter_gift',
        'I left a card on the counter with two pages',
        'the card and the pages pushed over to one side',
      ],
    ],
    ask: { kind: 'space', words: 'time to herself' },
  },
  'he is coming home, he says': {
    story:
      'There was a note one evening: he had left. He says he is coming home but he never turns up. Our daughter keeps asking about Daddy and I don’t have an answer. I hope and hope.',
    who: 'husband he Neil',
    s: { livingApart: true, stage: 'trial_separation', children: true, writerWants: 'unsure' },
    ev: [
      ['moved_out', 'partner', 'There was a note one evening: he had left', 35, 5],
      ['said', 'partner', 'he is coming home'],
    ],
    ask: { kind: 'slow', words: 'he is coming home' },
  },
  'years of one day': {
    story:
      'It is three years now that he lives with another woman. He says he will be home one day. I wait and I hope for him. Our children grow up without him.',
    s: { livingApart: true, stage: 'trial_separation', children: true, thirdParty: true },
    ev: [
      ['moved_out', 'partner', 'It is three years now', 1095, 60],
      ['affair', 'partner', 'he lives with another woman'],
      ['said', 'partner', 'he will be home one day'],
    ],
    ask: { kind: 'slow', words: 'he will be home one day' },
  },
  'gone for years, and the papers are the writer’s': {
    story:
      'My husband has lived with her for two years and comes by when he likes. In September I filed for divorce. I have our two kids. What hurts is that he acts as if nothing happened.',
    s: { livingApart: true, stage: 'filed', children: true, thirdParty: true, writerWants: 'cope' },
    ev: [
      ['affair', 'partner', 'lived with her for two years', 730, 60],
      ['filed', 'writer', 'I filed for divorce', 65, 15],
    ],
  },
  'replaced after thirteen years': {
    story:
      'After thirteen years he went to another woman. He won’t speak to me. What hurts is being replaced. I have a therapist and the children and my job, and none of it helps.',
    who: 'partner he',
    s: {
      relationship: 'dating',
      livingApart: true,
      stage: 'broken_up',
      children: true,
      thirdParty: true,
      writerWants: 'cope',
    },
    ev: [
      ['affair', 'partner', 'he went to another woman', 200, 30],
      ['unresponsive', 'partner', 'He won’t speak to me'],
    ],
  },
  'nobody will want me': {
    story:
      'We are getting divorced. He cheated, and when it came out he told me nobody will want me at my age. Is it true?',
    s: { stage: 'filed', thirdParty: true, writerWants: 'cope', children: false },
    ev: [
      ['affair', 'partner', 'He cheated', 30, 10],
      ['filed', 'both', 'We are getting divorced'],
    ],
  },
  'blocked everywhere': {
    story:
      'She blocked me everywhere without a word. I have run out of ideas. I did nothing wrong that I know of. I drove by once to see if she was all right.',
    who: 'girlfriend she',
    s: { relationship: 'dating', livingApart: true, stage: 'broken_up' },
    ev: [
      ['broke_up', 'partner', 'She blocked me everywhere', 20, 5],
      ['unresponsive', 'partner', 'without a word'],
    ],
    pu: [['visit', 'I drove by once']],
  },
  'she never loved me': {
    story: 'She says she never loved me, nine years. I don’t know what to believe. She filed in the summer.',
    who: 'wife she',
    s: { livingApart: true, stage: 'filed', writerWants: 'understand' },
    ev: [['filed', 'partner', 'She filed in the summer', 120, 30]],
    ask: { kind: 'let-go' },
  },
  'a flight planned': {
    story:
      'She needs time to think, we talk again next week. We have been together for seven years. I am planning to fly there and surprise her. Is this an over reaction?',
    who: 'girlfriend she',
    s: { relationship: 'dating', livingApart: true },
    ev: [['asked_space', 'partner', 'She needs time to think', 6]],
    ask: { kind: 'space', words: 'She needs time to think' },
  },
  'working in one office': {
    story:
      'We broke up in October and we work together. My confidence is gone. How do I cope with seeing him every day?',
    who: 'boyfriend he',
    s: { relationship: 'dating', stage: 'broken_up', writerWants: 'cope' },
    ev: [['broke_up', 'partner', 'We broke up in October', 40, 15]],
  },
  'he drinks, he is low': {
    story:
      'My husband has been depressed for a year. He has taken a room two hours from here to get his thoughts in order. I’m by myself in this house. Please pray for us.',
    s: { livingApart: true, stage: 'trial_separation', writerWants: 'cope', children: false },
    ev: [['moved_out', 'partner', 'He has taken a room two hours from here', 5]],
    ask: { kind: 'space', words: 'to get his thoughts in order' },
  },
  'a wedding called off': {
    story:
      'We were getting married in June. The invitations were out. Sam moved into a flat and says the wedding is off for now.',
    who: 'fiancé they Sam',
    s: { relationship: 'engaged', livingApart: true, stage: 'trial_separation' },
    ev: [['moved_out', 'partner', 'Sam moved into a flat', 40, 10]],
    ask: { kind: 'space', words: 'the wedding is off for now' },
  },
  'unsure, both ways': {
    story:
      'He asked for space in September and rings every night. One minute he misses me, the next he wants to be alone. I don’t know what I want any more.',
    s: { livingApart: true, stage: 'trial_separation', writerWants: 'unsure' },
    ev: [
      ['asked_space', 'partner', 'He asked for space in September', 70, 15],
      ['contact', 'partner', 'rings every night'],
    ],
    ask: { kind: 'space', words: 'he wants to be alone' },
    more: { channels: { open: ['calls'], closed: ['visits'] } },
  },
  'the writer left and wants back': {
    story: 'I walked out in August. It was a mistake. He says he needs time and I keep turning up with food.',
    s: { whoLeft: 'writer', livingApart: true, stage: 'trial_separation' },
    ev: [
      ['moved_out', 'writer', 'I walked out in August', 100, 15],
      ['changed_view', 'writer', 'It was a mistake'],
    ],
    pu: [['visit', 'I keep turning up with food']],
    ask: { kind: 'space', words: 'he needs time' },
  },
  'an affair of one’s own': {
    story:
      'He found out about the man at work. He is at his mother’s. I have begged him, and sent his father to speak to him.',
    s: { livingApart: true, stage: 'trial_separation', thirdParty: true },
    ev: [
      ['affair', 'writer', 'the man at work', 12, 3],
      ['moved_out', 'partner', 'He is at his mother’s', 10, 3],
    ],
    pu: [
      ['plead', 'I have begged him'],
      ['via_others', 'sent his father to speak to him'],
    ],
    ask: { kind: 'space' },
  },
  'only suspected': {
    story: 'He wants space, two weeks now. I went through his phone while he slept.',
    s: { livingApart: false, whoLeft: 'none', thirdParty: 'suspected' },
    ev: [['asked_space', 'partner', 'He wants space', 14, 3]],
    pu: [['monitor', 'I went through his phone while he slept']],
    ask: { kind: 'space', words: 'He wants space' },
  },
  'his mother against it': {
    story:
      'Her mother found out about us and was crying, and my girlfriend blames herself. She says she wants a break. I said I would give it.',
    who: 'girlfriend she',
    s: { relationship: 'dating', livingApart: true, writerWants: 'understand' },
    ev: [['asked_space', 'partner', 'She says she wants a break', 3]],
    ask: { kind: 'space', words: 'she wants a break' },
  },
  'almost seventy': {
    story:
      'I am almost 70 and for sixteen years I was married to her. We do still meet, and the days following are terrible. My confidence is gone. My dog misses her too. She has said she won’t return.',
    who: 'wife she',
    s: { livingApart: true, stage: 'wants_out' },
    ev: [
      ['moved_out', 'partner', 'She has said she won’t return', 330, 10],
      ['together', 'both', 'We do still meet'],
    ],
    ask: { kind: 'let-go', words: 'she won’t return' },
  },
  'only the children and the money': {
    story:
      'My wife wants a divorce and won’t talk about anything but the kids and money. I did kiss another woman once. How do I get through to her?',
    who: 'wife she',
    s: { livingApart: true, stage: 'wants_out', children: true, thirdParty: true },
    ev: [
      ['asked_end', 'partner', 'My wife wants a divorce', 60, 20],
      ['affair', 'writer', 'I did kiss another woman once'],
    ],
    ask: { kind: 'let-go' },
    more: { channels: { open: ['children', 'money', 'law'], closed: ['calls', 'messages', 'visits'] } },
  },
  'by agreement': {
    story: 'In September we sat down and agreed to live apart until spring.',
    who: 'wife she',
    s: { whoLeft: 'mutual', livingApart: true, stage: 'trial_separation', writerWants: 'unsure' },
    ev: [['asked_space', 'both', 'agreed to live apart until spring', 70, 10]],
    ask: { kind: 'space', agreed: true, words: 'to live apart until spring' },
  },
  'expecting with someone new': {
    story:
      'My wife and I are separated. I have met someone and we are expecting a baby. Is this something I should mention to my wife?',
    who: 'wife she',
    s: {
      whoLeft: 'mutual',
      livingApart: true,
      stage: 'trial_separation',
      children: true,
      thirdParty: true,
      writerWants: 'unsure',
    },
    ev: [['affair', 'writer', 'I have met someone', 200, 60]],
  },
  'the divorce is final': {
    story: 'It came through in March. I still think it was a mistake.',
    s: { livingApart: true, stage: 'broken_up' },
    ev: [['filed', 'both', 'It came through in March', 250, 15]],
    ask: { kind: 'let-go' },
  },
  'swearing throughout': {
    story: 'He fucking left. I said some shit I regret. He told me to get the fuck out of his life.',
    s: { livingApart: true, stage: 'wants_out' },
    ev: [['moved_out', 'partner', 'He fucking left', 6]],
    pu: [['pressure', 'I said some shit I regret']],
    ask: { kind: 'let-go', words: 'get the fuck out of his life' },
  },
  'two men, one abroad': {
    story:
      'David moved to Lisbon and says the marriage stayed behind. I have flown there twice without telling him.',
    who: 'husband he David',
    s: { livingApart: true, stage: 'wants_out', children: false },
    ev: [['moved_out', 'partner', 'David moved to Lisbon', 200, 20]],
    pu: [['visit', 'I have flown there twice without telling him']],
    ask: { kind: 'let-go', words: 'the marriage stayed behind' },
    more: { people: ['Marta'] },
  },
  'he is not out': {
    story:
      'I’m a gay man. He isn’t sure he is gay and has gone to his family at the other end of the country. He hardly writes. Should I just move on, or do something?',
    who: 'boyfriend he',
    s: { relationship: 'dating', livingApart: true, writerWants: 'unsure' },
    ev: [
      ['moved_out', 'partner', 'has gone to his family', 30, 10],
      ['unresponsive', 'partner', 'He hardly writes'],
    ],
  },
  'a question of their own': {
    story: 'She left on the first and I have her mother’s ring.',
    who: 'wife she',
    s: { livingApart: true, stage: 'trial_separation' },
    ev: [['moved_out', 'partner', 'She left on the first', 23]],
    more: { question: 'Do I give the ring back?', hurts: 'I have her mother’s ring' },
  },
  'nobody looked for pushes': {
    story: 'He left in May and I wait.',
    s: { livingApart: true, stage: 'trial_separation' },
    ev: [['moved_out', 'partner', 'He left in May', 190, 10]],
    pu: 'unknown',
  },
  'wants to end it, has not said so': {
    story:
      'My husband wants to move back in with me and I don’t want that. I’m scared to tell him. How do I tell him?',
    s: { whoLeft: 'writer', livingApart: true, stage: 'trial_separation', writerWants: 'end' },
    ev: [['moved_out', 'writer', 'move back in with me', 700, 90]],
    ask: { kind: 'closer', words: 'wants to move back in with me' },
  },
  'wants him out of the flat': {
    story:
      'He has stayed with me since he lost his job. I ask him to leave and he always counters and I give in. How do I stand my ground?',
    who: 'boyfriend he',
    s: {
      relationship: 'dating',
      whoLeft: 'none',
      livingApart: false,
      stage: 'wants_out',
      writerWants: 'end',
    },
  },
  'ended an engagement, moving away': {
    story:
      'I broke off our engagement in March. I have taken a job at the other end of the country. She still hopes. Should I tell her in person? Things get so volatile.',
    who: 'fiancée she',
    s: {
      relationship: 'engaged',
      whoLeft: 'writer',
      livingApart: true,
      stage: 'broken_up',
      writerWants: 'other',
    },
    ev: [['broke_up', 'writer', 'I broke off our engagement in March', 240, 10]],
  },
  'cheated on, same club': {
    story:
      'He cheated and has moved out. We are in the same club and neither will leave. How do I deal with seeing him?',
    who: 'boyfriend he',
    s: {
      relationship: 'dating',
      whoLeft: 'writer',
      livingApart: true,
      stage: 'broken_up',
      thirdParty: true,
      writerWants: 'cope',
    },
    ev: [
      ['affair', 'partner', 'He cheated', 15, 5],
      ['moved_out', 'partner', 'has moved out', 8, 3],
    ],
  },
  'left, and does not know': {
    story:
      'I moved to a friend’s on the eighth. She cries on the phone and asks what she did. I don’t know if I want to go back.',
    who: 'wife she',
    s: { whoLeft: 'writer', livingApart: true, stage: 'trial_separation', writerWants: 'unsure' },
    ev: [
      ['moved_out', 'writer', 'I moved to a friend’s on the eighth', 16],
      ['pleaded', 'partner', 'She cries on the phone'],
    ],
    ask: { kind: 'closer' },
  },
  'left, and it is well': {
    story:
      'I asked for a separation and got my own place. It has been worth it. We share the children and they are doing very well.',
    s: { whoLeft: 'writer', livingApart: true, stage: 'wants_out', children: true, writerWants: 'other' },
    ev: [
      ['asked_end', 'writer', 'I asked for a separation', 400, 60],
      ['changed_view', 'writer', 'It has been worth it'],
    ],
  },
  'angry, and out': {
    story:
      'She told me she wants a divorce while she was seeing a friend of mine. I told her to have her things out by Sunday.',
    who: 'wife she Mel',
    s: { whoLeft: 'none', livingApart: false, stage: 'wants_out', thirdParty: true, writerWants: 'end' },
    ev: [
      ['affair', 'partner', 'she was seeing a friend of mine', 20, 10],
      ['asked_end', 'partner', 'she wants a divorce', 0],
      ['asked_end', 'writer', 'I told her to have her things out by Sunday', 0],
    ],
    ask: { kind: 'closer' },
  },
  'nobody has left': {
    story:
      'We say we love each other and he is far away. A few months back we split for a short time. I don’t know where I stand.',
    who: 'boyfriend he',
    s: {
      relationship: 'dating',
      whoLeft: 'none',
      livingApart: true,
      stage: 'none',
      writerWants: 'understand',
    },
  },
  'leaving was said once': {
    story: 'My wife said last week she thinks about leaving. Nothing has happened since.',
    who: 'wife she',
    s: { whoLeft: 'none', livingApart: false, stage: 'contemplating', children: true },
    ev: [['said', 'partner', 'she thinks about leaving', 8, 3]],
  },
  'home again, and fighting': {
    story:
      'He came home last week after three months. I wore him down. Last night I ended up in tears at the kitchen table. Is this all there is?',
    s: { whoLeft: 'none', livingApart: false, stage: 'reconciling', writerWants: 'unsure' },
    ev: [
      ['moved_back', 'partner', 'He came home last week', 7],
      ['fight', 'both', 'in tears at the kitchen table', 1],
    ],
  },
  'trying again from two homes': {
    story:
      'We broke up for a month and decided to get back together, each with our parents now. Any advice to make it last?',
    who: 'boyfriend he',
    s: { relationship: 'dating', whoLeft: 'none', livingApart: true, stage: 'reconciling' },
    ev: [['moved_back', 'both', 'decided to get back together', 30, 10]],
  },
  'home again, and good': {
    story: 'He moved back in on the first. Some people don’t agree with it. For us it is right.',
    s: { whoLeft: 'none', livingApart: false, stage: 'reconciling' },
    ev: [['moved_back', 'partner', 'He moved back in on the first', 23]],
  },
  'did not want to wake': {
    story:
      'After twenty-five years he told me in the kitchen and drove off. But for my sons I would end my life. Tell me this pain eases.',
    s: { livingApart: true, stage: 'wants_out', children: true, writerWants: 'cope' },
    ev: [['asked_end', 'partner', 'he told me in the kitchen', 20, 5]],
    safety: [['self_harm', 'writer']],
    ask: { kind: 'let-go' },
  },
  'the same, seen': {
    story:
      'After twenty-five years he told me in the kitchen and drove off. But for my sons I would end my life.',
    s: { livingApart: true, stage: 'wants_out', children: true, writerWants: 'cope' },
    ev: [['asked_end', 'partner', 'he told me in the kitchen', 20, 5]],
    safety: [['self_harm', 'writer']],
    ask: { kind: 'let-go' },
    more: { crisisSeen: true },
  },
  'yes to the quiet question': {
    story: 'He filed in October.',
    s: { livingApart: true, stage: 'filed', children: true },
    ev: [['filed', 'partner', 'He filed in October', 40, 10]],
    ask: { kind: 'let-go' },
    more: { quiet: { selfHarm: 'yes' } },
  },
  'run down at home, and dark': {
    story: 'My wife calls me names in front of the kids. I thought about suicide.',
    who: 'wife she',
    s: { whoLeft: 'none', livingApart: false, stage: 'contemplating', children: true, writerWants: 'end' },
    safety: [
      ['coercion', 'partner'],
      ['self_harm', 'writer'],
    ],
  },
  'left after violence': {
    story:
      'In thirty years he hit me three times. I left six weeks ago. He can’t tell me often enough that he loves me. We have begun seeing a marriage counsellor. How am I to trust him?',
    s: { whoLeft: 'writer', livingApart: true, stage: 'trial_separation' },
    ev: [
      ['moved_out', 'writer', 'I left six weeks ago', 42, 5],
      ['violence', 'partner', 'he hit me three times'],
      ['counselling', 'both', 'seeing a marriage counsellor'],
    ],
    safety: [
      ['violence', 'partner'],
      ['coercion', 'partner'],
    ],
    ask: { kind: 'closer' },
  },
  'threatened last night': {
    story:
      'Last night he threatened me. I have a sister who would take us in. Can I legally take the children and leave the state?',
    s: { whoLeft: 'none', livingApart: false, stage: 'contemplating', children: true, writerWants: 'safety' },
    safety: [
      ['threat', 'partner'],
      ['fear', 'writer'],
    ],
  },
  'he will not let her go': {
    story:
      'He won’t give me a divorce. I found the courage to go and all tell me to stay. I’m frightened of staying and of going.',
    s: { whoLeft: 'none', livingApart: false, stage: 'wants_out', children: true, writerWants: 'end' },
    safety: [
      ['coercion', 'partner'],
      ['fear', 'writer'],
    ],
    ask: { kind: 'closer' },
  },
  'an order that protects': {
    story: 'I got a protective order in October and he is out of the house. How do I tell my son?',
    s: { whoLeft: 'writer', livingApart: true, stage: 'wants_out', children: true, writerWants: 'other' },
    ev: [['crisis', 'writer', 'I got a protective order in October', 40, 15]],
    safety: [
      ['order', 'partner'],
      ['violence', 'partner'],
    ],
    more: { quiet: { stop: 'yes', fear: 'no' } },
  },
  'both hit': {
    story: 'We fight all the time and we hit each other. What am I doing wrong?',
    who: 'wife she',
    s: { whoLeft: 'none', stage: 'contemplating' },
    safety: [['violence', 'both']],
  },
  'afraid by the quiet question': {
    story: 'He left in September and says he needs to think. I have called him every day.',
    s: { livingApart: true, stage: 'trial_separation' },
    ev: [['moved_out', 'partner', 'He left in September', 70, 10]],
    pu: [['contact', 'I have called him every day']],
    ask: { kind: 'space' },
    more: { quiet: { fear: 'yes' } },
  },
  'she calls all day': {
    story: 'She left, and now she blows up my phone. I can’t go back to that.',
    who: 'ex she',
    s: {
      relationship: 'dating',
      whoLeft: 'writer',
      livingApart: true,
      stage: 'broken_up',
      writerWants: 'cope',
    },
    safety: [['stalking', 'partner']],
  },
  'if you go I will end it': {
    story: 'I told him I want to separate. He said if I go he will end it.',
    s: { whoLeft: 'writer', livingApart: true, stage: 'wants_out', writerWants: 'end' },
    safety: [
      ['threat', 'partner'],
      ['self_harm', 'partner'],
    ],
  },
  'she wants to die, and asked for room': {
    story: 'My wife told me she does not want to be alive. She asked for time alone at her sister’s.',
    who: 'wife she',
    s: { livingApart: true },
    ev: [['asked_space', 'partner', 'She asked for time alone at her sister’s', 4, 2]],
    safety: [['self_harm', 'partner']],
    ask: { kind: 'space', words: 'time alone' },
  },
  'put hands on him': {
    story:
      'Out of jealousy I put my hands on him, more than once. He wrote: keep right away from me. I keep sending sorry. Do I give up?',
    who: 'boyfriend he',
    s: { relationship: 'dating', stage: 'broken_up', children: true },
    ev: [
      ['asked_let_go', 'partner', 'keep right away from me', 60, 5],
      ['unresponsive', 'partner', 'I keep sending sorry'],
    ],
    pu: [['contact', 'I keep sending sorry']],
    safety: [
      ['violence', 'writer'],
      ['stalking', 'writer'],
    ],
    ask: { kind: 'no-contact', words: 'keep right away from me', theirs: true },
    more: { quiet: { stop: 'yes' } },
  },
  'texts for a year': {
    story:
      'It is a year and she has not answered one text. I go past her place in the car. How do I get her to talk to me?',
    who: 'girlfriend she',
    s: { relationship: 'dating', livingApart: true, stage: 'broken_up' },
    ev: [
      ['broke_up', 'partner', 'It is a year', 360, 10],
      ['unresponsive', 'partner', 'she has not answered one text'],
    ],
    pu: [
      ['contact', 'one text'],
      ['monitor', 'I go past her place in the car'],
    ],
    safety: [['stalking', 'writer']],
  },
  'controlling, under one roof': {
    story: 'She told me she is leaving. I was insecure and turned controlling. Can I still save this?',
    who: 'wife she',
    s: { whoLeft: 'none', livingApart: false, stage: 'wants_out' },
    safety: [['coercion', 'writer']],
    ask: { kind: 'let-go' },
  },
  'a threat sent': {
    story: 'When she said she was leaving I told her she would be sorry. She is scared of me now.',
    who: 'wife she',
    s: { livingApart: true, stage: 'wants_out' },
    pu: [['threat', 'I told her she would be sorry']],
    safety: [
      ['threat', 'writer'],
      ['fear', 'partner'],
    ],
    ask: { kind: 'let-go' },
  },
  'she is afraid, by the question': {
    story: 'She moved out in June and won’t meet me alone.',
    who: 'wife she',
    s: { livingApart: true, stage: 'trial_separation' },
    ev: [['moved_out', 'partner', 'She moved out in June', 150, 10]],
    ask: { kind: 'space' },
    more: { quiet: { feared: 'yes' } },
  },
  'told never to write': {
    story: '',
    who: 'wife she',
    ask: { kind: 'no-contact', words: 'Do not write to me again. I mean it.', theirs: true },
  },
  'an order': {
    story: 'The judge gave her an order last Thursday. I may not go near the house. We have two sons.',
    who: 'wife she',
    s: { livingApart: true, stage: 'trial_separation', children: true },
    ev: [['crisis', 'other', 'The judge gave her an order last Thursday', 5]],
    safety: [['order', 'writer']],
    ask: { kind: 'legal-order', words: 'I may not go near the house' },
    more: { quiet: { stop: 'yes' } },
  },
  'stop, and she wants to die': {
    story: 'She told her sister she wants to die. She has told me never to call.',
    who: 'wife she',
    s: { livingApart: true, stage: 'wants_out' },
    safety: [['self_harm', 'partner']],
    ask: { kind: 'no-contact', words: 'never to call' },
  },
  'stop, and dark': {
    story: 'She blocked me. I cannot see a way to go on.',
    who: 'girlfriend she',
    s: { relationship: 'dating', stage: 'broken_up' },
    safety: [['self_harm', 'writer']],
    ask: { kind: 'no-contact' },
    more: { quiet: { stop: 'yes' } },
  },
  'held behind a door, and a visit tonight': {
    story:
      'I told my boyfriend it was over. He locked the front door and wouldn’t let me leave until I said we could go on. He says he is coming over later with food. Why won’t he let me go?',
    who: 'boyfriend he',
    s: { relationship: 'dating', stage: 'wants_out', whoLeft: 'none', livingApart: true, writerWants: 'end' },
    safety: [['coercion', 'partner']],
  },
  'afraid, and told to stop': {
    story: 'He told me never to contact him, and I am scared of what he will do with the photos.',
    who: 'boyfriend he',
    s: { relationship: 'dating', stage: 'broken_up', livingApart: true, writerWants: 'safety' },
    safety: [
      ['fear', 'writer'],
      ['threat', 'partner'],
    ],
    ask: { kind: 'no-contact', words: 'never to contact him' },
    more: { quiet: { stop: 'yes', fear: 'yes' } },
  },
  'a very long name and a very long ask': {
    story: 'x',
    who: 'husband he Bartholomew-Alexander',
    s: { livingApart: true, stage: 'wants_out' },
    ask: {
      kind: 'let-go',
      words:
        'I have thought about this for a very long time and I want you to hear that it is not about anything you did last week, it is about the last ten years, and I need you to stop calling, stop writing and let me go.',
      theirs: true,
    },
  },
}

export const sheets: Readonly<Record<string, Facts>> = Object.fromEntries(
  Object.entries(briefs).map(([name, brief]) => [name, sheet(brief)]),
)
