import type { HelpKind } from './help'
import { helpIn, type Help } from './help'
import { bagOfIdea, likeness, muchAlike, plainWords, sharedWords } from './likeness'
import type { Answer } from './question'

/** One help that somebody wants and another offers. */
export interface HelpMet {
  readonly kind: HelpKind
  readonly wanted: string
  readonly offered: string
  /** The words that both used. */
  readonly words: readonly string[]
}

/** Its words that say something, without the `s` of several: `vans` is what `van` is, though both are too short to be alike. */
export const wordsOfHelp = (words: string): string[] =>
  plainWords(words).map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word))

/** Where what is wanted is offered: the same kind of help, and a word in common, give or take an ending. */
export const helpMet = (wanted: readonly Help[], offered: readonly Help[]): HelpMet[] =>
  wanted.flatMap((one) =>
    offered
      .filter(({ kind }) => kind === one.kind)
      .map((other) => ({
        kind: one.kind,
        wanted: one.words,
        offered: other.words,
        words: sharedWords(wordsOfHelp(one.words).join(' '), wordsOfHelp(other.words).join(' ')),
      }))
      .filter(({ words }) => words.length > 0),
  )

/** What is looked at of an idea, to see with whom its applicant should meet. */
export interface IdeaToMeet {
  readonly title: string
  readonly summary: string
  readonly idea: string
  readonly helpWanted: Answer
  readonly helpOffered: Answer
}

/** Why the people behind two ideas should meet. */
export interface WhyMeet {
  /** From 0 to 1; told only when they are much alike. */
  readonly likeness: number
  readonly alike: boolean
  /** The words that make them alike. */
  readonly words: readonly string[]
  /** What the first wants and the second offers, and the other way. */
  readonly firstWants: readonly HelpMet[]
  readonly secondWants: readonly HelpMet[]
}

/** Why they should; nothing when there is no reason. The same whichever comes first, with the two sides changed about. */
export function whyMeet(one: IdeaToMeet, other: IdeaToMeet): WhyMeet | null {
  const alikeness = likeness(bagOfIdea(one), bagOfIdea(other))
  const alike = alikeness >= muchAlike
  const firstWants = helpMet(helpIn(one.helpWanted), helpIn(other.helpOffered))
  const secondWants = helpMet(helpIn(other.helpWanted), helpIn(one.helpOffered))
  if (!alike && firstWants.length + secondWants.length === 0) return null
  const words = alike ? sharedWords(`${one.title} ${one.summary}`, `${other.title} ${other.summary}`) : []
  return { likeness: alikeness, alike, words, firstWants, secondWants }
}

/** How much it would be worth: help that is waiting counts before a likeness. */
export const worthMeeting = ({ likeness: alikeness, firstWants, secondWants }: WhyMeet): number =>
  firstWants.length + secondWants.length + alikeness

/** What is known of somebody, for telling whether she needs to be introduced to another. */
export interface Neighbour {
  readonly personId: string
  readonly name: string
  readonly email: string | null
  readonly postcode: string | null
}

/** Whether two are one, or likely to share a door: the same address to write to, or a postcode and a last name. */
export function sameHousehold(one: Neighbour, other: Neighbour): boolean {
  if (one.personId === other.personId) return true
  if (one.email !== null && one.email === other.email) return true
  const postcode = (of: Neighbour) => (of.postcode ?? '').replace(/\s/g, '').toUpperCase()
  const lastName = (of: Neighbour) => plainWords(of.name).at(-1) ?? ''
  return postcode(one) !== '' && postcode(one) === postcode(other) && lastName(one) === lastName(other)
}

/** A pair is the same pair whichever is named first: always in this order. */
export const inOrder = <One extends { readonly personId: string }>(one: One, other: One): readonly [One, One] =>
  one.personId < other.personId ? [one, other] : [other, one]

/** What became of a pair that should meet: written to, introduced by word of mouth, or not now. */
export const introductionStates = ['made', 'in-person', 'aside'] as const
export type IntroductionState = (typeof introductionStates)[number]

/** An address is passed on only when both have said yes. */
export const bothSaidYes = (answers: readonly { readonly yesAt: number | null }[]): boolean =>
  answers.length === 2 && answers.every(({ yesAt }) => yesAt !== null)

/** As many ideas as somebody may offer her help to in a day. */
export const mostOffersADay = 5
