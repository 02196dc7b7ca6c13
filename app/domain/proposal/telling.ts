/** How someone is told what became of an idea where no letter can go: to her face, by phone, or on paper. */
export const waysToTell = ['in-person', 'by-phone', 'on-paper', 'not-reached'] as const
/**
 * `letter`: we wrote to her address. `not-reached`: it was tried, and she cannot be found; what was tried stands beside
 * it, and it holds nothing up any more.
 */
export type WayOfTelling = 'letter' | (typeof waysToTell)[number]

/** What there is to hear of an idea whose round was called off. */
export const calledOff = 'called-off'

/** Somebody who is to hear what became of an idea: who asked, or wrote it with her. */
export interface AnswerDue {
  readonly proposalId: string
  readonly personId: string
  /** What there is to hear: what the checkers found (`checked`), that its round is called off (`called-off`), or a decision, by its id. */
  readonly about: string
}

/** Somebody was told. */
export interface AnswerGiven extends AnswerDue {
  readonly way: WayOfTelling
  /** It was a letter, and it came back. */
  readonly cameBack: boolean
}

const isOf = (one: AnswerDue, other: AnswerDue) =>
  one.proposalId === other.proposalId && one.personId === other.personId && one.about === other.about

/** Those who have not heard: nobody told them, or only by a letter that came back. In the order they are due. */
export const withoutAnswer = <Due extends AnswerDue>(due: readonly Due[], given: readonly AnswerGiven[]): Due[] =>
  due.filter((one) => !given.some((each) => isOf(each, one) && !each.cameBack))
