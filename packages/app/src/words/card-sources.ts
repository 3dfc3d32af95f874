import type { CardId } from '@bide/core/guidance'

/**
 * What a card of research rests on: who, when, where it came out, and the page it was read on, as an address to be copied.
 * It is not part of a language: a source is called the same in each.
 */
type Source = { readonly cite: string; readonly page: string | undefined }

const article: readonly Source[] = [
  {
    cite: 'Leslie Cane, “My Husband Wants For Me To Let Him Go. But I Don’t Know If I Can”',
    page: undefined,
  },
]
const ohara = {
  cite: 'O’Hara, Grinberg, Tackman, Mehl and Sbarra 2020, Clinical Psychological Science 8:450',
  page: 'pmc.ncbi.nlm.nih.gov/articles/PMC7709927',
}
const mason = {
  cite: 'Mason, Sbarra, Bryan and Lee 2012, Journal of Social and Clinical Psychology 31:488',
  page: 'pmc.ncbi.nlm.nih.gov/articles/PMC4495913',
}
const tumin = {
  cite: 'Tumin and Qian, Ohio State University, a press account',
  page: 'world.edu/tag/martital-separations',
}

/** By card, in the order in which its sentences lean on them. */
export const cardSources: Record<CardId, readonly Source[]> = {
  craving: [
    {
      cite: 'Sayette and others 2005, on time and the urge to smoke',
      page: 'pmc.ncbi.nlm.nih.gov/articles/PMC2640932',
    },
  ],
  pause: [
    {
      cite: 'McCurry, May and Donaldson 2024, Communications Psychology',
      page: 'nature.com/articles/s44271-024-00122-4',
    },
  ],
  plan: [
    {
      cite: 'Sheeran, Listrom and Gollwitzer 2024, 642 tests of if-then plans',
      page: 'bohrium.dp.tech/paper/arxiv/e7eb9beae6cb7fcd7e3da7b7258a0dfc65c6ae62afb229490e4405f91c814513',
    },
  ],
  grasp: article,
  asked: [
    {
      cite: 'Bohns and DeVincent 2019, told of by the Harvard social connection blog',
      page: 'blogs.harvard.edu/socialconnection/2021/04/01/perspective-taking-in-romantic-relationships',
    },
  ],
  heard: [
    {
      cite: 'Kruger, Epley, Parker and Ng 2005, Journal of Personality and Social Psychology 89:925',
      page: 'researchgate.net/publication/7378566',
    },
  ],
  harder: [
    {
      cite: 'Schrodt, Witt and Shimkowski 2014, Communication Monographs 81:28, a press account',
      page: 'magazine.tcu.edu/winter-2016/understanding-the-silent-treatment',
    },
    {
      cite: 'Starr and Davila 2008, Journal of Abnormal Psychology 117:762',
      page: 'paperexplained.cn/articles/paper/detail/a49510edf32c7bd1064157d49b9861aa9538bfb4',
    },
  ],
  heated: [
    {
      cite: 'Wang and others 2011, Symposium on Usable Privacy and Security',
      page: 'paperexplained.cn/articles/paper/detail/6e00d618e6086ad58630f28c111da19cfe9a819c',
    },
    { cite: 'Rash and Gainsbury 2019, on regrets about posts', page: 'zendy.io/title/10.1002/hbe2.165' },
  ],
  'right-words': article,
  together: [ohara, mason],
  deliberate: article,
  face: article,
  distance: [
    {
      cite: 'McFarlane, Campbell and Watson 2002, on stalking and the killing of women by partners',
      page: 'safetylit.org',
    },
  ],
  watching: [
    {
      cite: 'Marshall 2012, on watching a former partner’s page',
      page: 'researchgate.net/publication/230796028',
    },
  ],
  guess: [
    {
      cite: 'Eastwick, Finkel, Krishnamurti and Loewenstein 2008, Journal of Experimental Social Psychology 44:800',
      page: 'docslib.org/doc/4886154',
    },
  ],
  'long-term': article,
  slip: [
    {
      cite: 'Kirchner, Shiffman and Wileyto 2012, 1,001 lapses',
      page: 'nyuscholars.nyu.edu/en/publications/relapse-dynamics-during-smoking-cessation-recurrent-abstinence-vi',
    },
  ],
  twice: [
    {
      cite: 'England and Wales: two or more occasions. Buckinghamshire Council',
      page: 'buckinghamshire.gov.uk/community-and-safety/safety-and-crime-in-your-community/stalking-and-harassment',
    },
    {
      cite: 'United States: two or more acts, the federal wording. Stonehill College',
      page: 'stonehill.edu/offices-services/health-wellness/share-sexual-harassment-assaul/what-is-stalking',
    },
  ],
  kind: [{ cite: 'Sbarra, Smith and Mehl 2012', page: 'pubmed.ncbi.nlm.nih.gov/22282874' }],
  recovery: [
    {
      cite: 'Halford and Sweeper 2013, Family Process 52:228',
      page: 'espace.library.uq.edu.au/view/UQ:326685',
    },
    {
      cite: 'Sbarra, Hasselmo and Bourassa 2015, a review',
      page: 'pmc.ncbi.nlm.nih.gov/articles/PMC4397145',
    },
  ],
  real: [mason],
  steam: [
    {
      cite: 'Kjaervik and Bushman 2024, Clinical Psychology Review 109:102414',
      page: 'sciencedirect.com/science/article/pii/S0272735824000357',
    },
  ],
  time: [
    { cite: 'Hawkins and others 2017, Family Process 56:852', page: 'plu.mx/plum/a/?doi=10.1111/famp.12299' },
    tumin,
  ],
  odds: [
    tumin,
    {
      cite: 'Wineberg, from a survey of 1987 and 1988',
      page: 'acnpsearch.tweb-dev.unibo.it/singlejournalindex/19062785',
    },
    {
      cite: 'Tumin, Han and Qian 2015, Journal of Marriage and Family',
      page: 'researchgate.net/publication/270911459',
    },
  ],
  both: [
    {
      cite: 'Doherty, Harris and Wilde 2016, Journal of Marital and Family Therapy',
      page: 'researchgate.net/publication/280220710',
    },
  ],
  always: article,
  'only-you': article,
  writing: [
    {
      cite: 'Sbarra, Boals, Mason, Larson and Mehl 2013, Clinical Psychological Science 1:120',
      page: 'pmc.ncbi.nlm.nih.gov/articles/PMC4297672',
    },
    {
      cite: 'Sloan, Marx, Epstein and Dobbs 2008, Emotion 8:302',
      page: 'm.moam.info/expressive-writing-buffers-against-maladaptive_5c512f32097c47155b8b46c7.html',
    },
  ],
  onlooker: [
    { cite: 'Guo 2022, Cognition and Emotion 36:1531', page: 'api.philpapers.org/rec/GUOROE' },
    { cite: 'Self-distanced and immersed: 25 experiments, 2022, Stress and Health', page: 'PubMed 36166459' },
  ],
}
