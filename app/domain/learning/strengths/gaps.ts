import { strengthKinds, type StrengthKind } from '../../people'
import { helpIn, helpMet, type Help } from '../../proposal'

/** An idea that anyone may read, as far as help goes. */
export interface IdeaWithHelp {
  readonly id: string
  readonly helpWanted: readonly string[]
  readonly helpOffered: readonly string[]
  /** Somebody has offered to help with it, or its people were introduced to somebody. */
  readonly answered: boolean
}

export interface HelpAsked extends Help {
  readonly ideaId: string
}

/** What ideas asked for and nobody has offered yet, in the order of the ideas. An idea that somebody answered asks no more. */
export function askedAndNotOffered(ideas: readonly IdeaWithHelp[]): HelpAsked[] {
  const offers = ideas.map(({ id, helpOffered }) => ({ id, help: helpIn(helpOffered) }))
  return ideas
    .filter(({ answered }) => !answered)
    .flatMap(({ id, helpWanted }) => {
      const others = offers.filter((offer) => offer.id !== id).flatMap(({ help }) => help)
      return helpIn(helpWanted)
        .filter((one) => helpMet([one], others).length === 0)
        .map((one) => ({ ...one, ideaId: id }))
    })
}

/** Of which kinds nothing is on the list yet. */
export const kindsToCome = (counts: Readonly<Record<StrengthKind, number>>): StrengthKind[] =>
  strengthKinds.filter((kind) => counts[kind] === 0)
