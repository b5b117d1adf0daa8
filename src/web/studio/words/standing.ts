/** Words of the studio's pages about standing and decisions. */
export const standingWords = {
  'nav.standing': 'Standing',
  'standing.title': 'Your standing',
  'standing.lead': 'How {seller} is doing in the program, and what would improve it.',
  'standing.decisions': 'Decisions about you',
  'standing.decisions.none': 'Nothing was ever decided about you.',
  'standing.transparency': 'How the program decides about everybody',
  'decision.title': 'A decision about you',
  'decision.appeal': 'Appeal it',
  'decision.appeal.help':
    'Say what is wrong with the decision. Somebody who had no part in it reads this and decides; you can appeal once.',
  'decision.appeal.words': 'In your own words',
  'decision.appeal.problem': 'Say in a sentence or two what is wrong (at least 20 characters).',
  'decision.appeal.send': 'Send the appeal',
  'decision.appeal.sent': 'Your appeal is sent. You are told as soon as it is decided.',
} as const;
