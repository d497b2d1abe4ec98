/**
 * What each mark (see marks.ts) adds to a clause's score: fitted by logistic regression on clauses annotated for this project, articles
 * left out in turn, with a mark of judgement held above zero and a mark of fact below. `base` is the score of a clause without any mark.
 */
export const WEIGHTS: Readonly<Record<string, number>> & { readonly base: number } = {
  base: -1.3,
  // A demand judges by definition; too few were seen to fit more than 0.7.
  demand: 1.2,
  need: 0.3,
  prediction: 0.4,
  would: 0.9,
  possibility: 0.6,
  surmise: 1,
  assurance: 0.5,
  value: 0.8,
  "loaded ending": 0.8,
  attitude: 1.05,
  degree: 0.2,
  comparison: 0.2,
  question: 1.2,
  exclamation: 0.4,
  call: 0.5,
  conclusion: 0.75,
  turn: 0.8,
  "verdict noun": 1,
  you: 0.3,
  if: 0.9,
  denial: 0.3,
  timeless: 0.6,
  number: -0.4,
  time: -0.2,
  passive: -0.6,
  event: -0.6,
  "has done": -0.7,
  role: -0.3,
};

/** How a clause's own score and the habit of its article's other clauses (the logit of their mean chance) make one. */
export const ARTICLE = { base: 1.1, clause: 0.75, habit: 2 } as const;

/** What is taken for the habit of an article of which little is known: this share, as though of so many clauses. */
export const STANDING = { share: 0.3, clauses: 4 } as const;

/** From this chance on a clause is called judged; chosen where articles left out came out best over both voices together. */
export const JUDGED_FROM = 0.37;
