/**
 * What somebody may tell of herself, if she likes, when she has sent an idea in: a few questions, each with few answers. An
 * answer is added to a sum the moment it is given, and never kept by itself.
 */
export const equalityQuestions = {
  age: ['under-25', '25-44', '45-64', '65-up'],
  gender: ['woman', 'man', 'another'],
  disability: ['yes', 'no'],
  ethnicity: ['asian', 'black', 'mixed', 'white', 'another'],
} as const

export type EqualityQuestion = keyof typeof equalityQuestions
export const equalityNames = Object.keys(equalityQuestions) as EqualityQuestion[]

/** Whether a question has such an answer. */
export const isEqualityAnswer = (question: EqualityQuestion, answer: string): boolean =>
  (equalityQuestions[question] as readonly string[]).includes(answer)

/** What is told of which question; a question that was left alone is not there. */
export type EqualityTold = Partial<Readonly<Record<EqualityQuestion, string>>>
