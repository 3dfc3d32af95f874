import type { CardId, CardMoment, Unknown } from '@bide/core/guidance'
import type { Partner } from '@bide/core/settings'
import { subject } from './grammar.ts'

const wrote = { they: 'They wrote', he: 'He wrote', she: 'She wrote' }

/** What a card says, what it rests on in a few words, and how strong that is. */
type CardWords = {
  readonly says: string
  readonly more?: string
  readonly rests: string
  readonly strong: string
}

const herOwn = {
  rests: 'The author’s own experience',
  strong: 'One person’s story. No study found has tested it.',
} as const

const cards: Record<CardId, CardWords> = {
  craving: {
    says: 'Smokers asked to predict a craving expected it to climb. It\u00a0did\u00a0not.',
    more: 'Your urge to write may be different: Bide lets you find out.',
    rests: 'A study of smokers, 2005',
    strong: 'Weak here. It is another habit, and other people.',
  },
  pause: {
    says: '81 couples played a game in which each could blast noise at the other. Forced breaks of five seconds or more made it milder.',
    more: 'A night is longer than five seconds.',
    rests: 'A test with couples, 2024',
    strong: 'Fair for a heated game. Nobody has tried it with messages.',
  },
  plan: {
    says: 'A plan in the form “if X, then I will Y” helps people act as they meant to. That held across 642 tests.',
    more: 'It has not been tested on texting an ex.',
    rests: '642 tests put together, 2024',
    strong: 'Strong for plans of all kinds. Weak here.',
  },
  grasp: {
    says: 'Of holding on to what you fear to lose: “if you grasp it too tightly, you will break that fragile bit that remains.”',
    ...herOwn,
  },
  asked: {
    says: 'People who are asked find it harder to say no than the asker thinks.',
    rests: 'Studies of asking, 2019',
    strong: 'Fair. It was read of at second hand.',
  },
  heard: {
    says: 'Messages read differently from how we hear them in our heads.',
    more: 'Those who wrote them were too sure that the tone would come across.',
    rests: 'Tests with e-mails, 2005',
    strong: 'Fair: a few tests with students.',
  },
  harder: {
    says: 'In studies of couples, asking harder while the other pulls away goes with being less content. It goes with more distance too.',
    more: 'Which causes which is not settled.',
    rests: 'Studies of couples, 2008 and 2014',
    strong: 'Strong that the two go together. Open what causes what.',
  },
  heated: {
    says: 'People who regret a post often say they wrote it in a heated moment.',
    rests: 'Two surveys, 2011 and 2019',
    strong: 'Weak: people who looked back and told.',
  },
  'right-words': {
    says: 'Of finding the right words: “all this thinking got me was a husband who wanted to get far away from me.”',
    more: 'She had thought so too, she says.',
    ...herOwn,
  },
  together: {
    says: 'In one study of people who had just parted, those without children who met more were slower to recover. That was seen two months later.',
    more: 'For parents it was not so. At the time itself, it made no difference.',
    rests: 'A study of 122 adults, 2020',
    strong: 'Fair: one study. Another found it hurt only those who could not accept the parting.',
  },
  deliberate: {
    says: '“Take some time to be deliberate with your response.”',
    more: 'You need not answer today. A reply can cool here like any message.',
    ...herOwn,
  },
  face: {
    says: 'Of turning up: “no pain is greater than seeing the rejection written on his face.”',
    more: 'She put real distance between the two of them, and was glad of it.',
    ...herOwn,
  },
  distance: {
    says: 'To be followed or spied on is a sign of danger. In one study, women who were had over twice the risk of being killed, or nearly.',
    more: 'Stay away from where they live and work, whatever you mean by going. A line for people who frighten others can help tonight.',
    rests: 'A study of women who had been hurt, 2002',
    strong: 'Fair: it looked back at what had been done.',
  },
  watching: {
    says: 'People who kept looking at an ex’s page were more distressed.',
    more: 'It is not known which came first.',
    rests: 'A study of 464 people, 2012',
    strong: 'Weak: they were asked once.',
  },
  guess: {
    says: 'Students asked how bad a break-up would be guessed it would be worse than it was.',
    more: 'It was less bad than they thought. It did not pass faster than they thought.',
    rests: 'A study of students, 2008',
    strong: 'Fair for students. They were dating, not married.',
  },
  'long-term': {
    says: 'Her one request: “think more about the long term and less about the short term.”',
    ...herOwn,
  },
  slip: {
    says: 'One slip is one slip. It resets nothing here.',
    more: 'In quitting smoking, losing faith in yourself went before the next lapse. Blaming yourself did not.',
    rests: 'A study of 203 smokers, 2012',
    strong: 'Weak here. It is another habit, and other people.',
  },
  twice: {
    says: 'Two contacts that someone does not want can be an offence, even when each is kind.',
    more: 'That can be so when they go through someone else. A lawyer can say what holds where you live.',
    rests: 'The law in two countries',
    strong: 'This is law, not a study. It differs by place.',
  },
  kind: {
    says: 'People who had parted, and spoke of it with more kindness to themselves, had fewer thoughts that forced their way in. That held for up to nine months.',
    rests: 'A study of 109 adults, 2012',
    strong: 'Fair: one study. It cannot say which caused which.',
  },
  recovery: {
    says: 'Most people’s distress fell a great deal in the two years after they parted.',
    more: 'Some, 10 to 15 in 100, had a hard time for long.',
    rests: 'A study of 303 people, 2013',
    strong: 'Fair: they were followed for two years.',
  },
  real: {
    says: 'People who could accept that the parting was real tended to be doing better.',
    more: 'To accept that it is real today is not the same as to agree with it.',
    rests: 'A study of 137 people, 2012',
    strong: 'Fair: one study. It cannot say which caused which.',
  },
  steam: {
    says: 'Across 154 studies, calming down made people less angry. Blowing off steam did not.',
    rests: '154 studies put together, 2024',
    strong: 'Strong for anger.',
  },
  time: {
    says: 'Some married people think about divorce. A year later about a third of them no longer did.',
    more: 'They still lived together. Where couples had parted in law, most ended in divorce.',
    rests: 'Two surveys from the United States',
    strong: 'Fair: both are large, and of one country.',
  },
  odds: {
    says: 'From 5 to 44 in 100 tried to get back together, by whom and how a survey asked.',
    more: 'Nobody can give you your number.',
    rests: 'Surveys from the United States',
    strong: 'Weak for any one person. They do not agree.',
  },
  both: {
    says: 'If both of you are unsure, there is a kind of help called discernment counselling. It helps two people choose which way to go.',
    more: 'It takes two. It is not for asking about again.',
    rests: 'A report on 100 couples, 2016',
    strong: 'Weak: they had chosen it, and had no others set beside them.',
  },
  always: {
    says: '“I would certainly never tell you that this will always work.”',
    more: 'She tells of one marriage, her own.',
    ...herOwn,
  },
  'only-you': {
    says: 'Of letting go: “only you can decide when you are ready to do this.”',
    more: 'What you feel and what you sign is yours. Their leaving is theirs, and dates at law go on.',
    rests: 'The author’s own belief',
    strong: 'A view, and in part wrong in law.',
  },
  writing: {
    says: 'Writing out deep feelings helps many people after hard events. But parted people who searched for meaning did worse with it.',
    more: 'Stop if it makes you feel worse. Plain words about what was done are enough.',
    rests: 'A study of 90 adults, 2013',
    strong: 'Fair: one study. Another found the opposite in students.',
  },
  onlooker: {
    says: 'To tell what happened as an onlooker would takes a little of the heat out.',
    more: 'The effect is small. It works better in whole sentences.',
    rests: 'Two sets of tests, 2022',
    strong: 'Fair that it helps, and that it is small. Some of the tests are poor.',
  },
}

/** Words of the small library. */
export const guidance = {
  title: 'Guidance',
  menuNote: 'small cards, and what nobody knows',
  restsOn: 'Rests on',
  strong: 'How strong',
  when: 'When it helps',
  whatItRestsOn: 'What it rests on',
  where: (page: string) => `Seen at ${page}`,
  noLink: 'Bide opens no page by itself. The address is here to be copied.',
  cards,
  moments: ({ pronoun }: Partner): Record<CardMoment, string> => ({
    slip: 'A slip',
    're-reading': 'Before you re-read',
    'they-wrote': wrote[pronoun],
    visit: 'Going there',
    looking: 'Looking them up',
    'put-down': 'After you put it down',
    night: 'Night',
    'hard-day': 'A hard day',
    'looking-again': 'Is waiting good?',
    writing: 'Writing about it',
  }),
  sameMoment: 'For the same moment',
  others: 'Other moments',
  nobody: 'What nobody knows',
  unknowns: ({ pronoun }: Partner): Record<Unknown, string> => ({
    return: `Whether ${subject[pronoun]} will come back. From 5 to 44 in 100 tried to get back together, by whom and how a survey asked. Nobody can give you your number.`,
    method:
      'Whether backing off works. No study found has tested the whole of it: back off, wait, climb back.',
    missing: 'Whether time makes anyone miss you. That is hope, not evidence.',
    urge: 'How long an urge to write lasts. No study found gives a figure.',
    yours: 'How long it will hurt. Studies tell of many people, and of nobody in particular.',
  }),
  who: 'The cards quote the author of one article. “By no means am I an expert,” she says, and: “I have been through this myself.” The rest is research, read mostly in short form.',
}
