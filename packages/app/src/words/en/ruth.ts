/** What stands around the weeks of Ruth, who is invented. Her own words are in her story, as a person's own are. */
export const ruth = {
  strip: 'Invented: Ruth. Nothing here is yours.',
  leave: 'Leave',
  week: (n: number, all: number) => `Week ${n} of ${all}`,
  earlier: 'A week earlier',
  later: 'A week later',
  own: 'Begin my own',
  real: 'These two are real. They leave Ruth.',
  only: 'This is only to look at. In your own, it would be done.',
  notHere: 'That page is not part of this walk.',
  /** One line for each of her weeks, in their order. */
  weeks: [
    'He asked for space today. She put a message down, and it waits.',
    'One was not read again. It folds itself away, and nothing is owed.',
    'It is morning. Now she can read it again.',
    'What was practical went out. The day after, Bide asks how that was.',
    'Some days there is nothing to do.',
    'A letter waits until the morning.',
    'She means to go to his door. A visit waits for three days.',
    'She went before the three days were over, and he asked to be let go. At night she sent a message, and was sorry.',
    'Since then, what she writes at night has stayed here.',
    'Last night the urge was 8. By day she can read it again.',
    'Here her weeks end. Nothing is decided, and most of it is too early to tell.',
  ],
}
