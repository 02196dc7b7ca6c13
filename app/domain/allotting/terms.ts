import type { Pence } from '../pence'

/** Something that asks for money out of a pot. Amounts are whole, of the smallest unit of money there is. */
export interface Claim {
  readonly id: string
  readonly askedPence: Pence
  /** The sum below which money would be of no use to it; nothing where it did not say, and then it is all or nothing. */
  readonly smallestPence: Pence | null
  /** The neighbourhood or theme whose share it draws on; nothing where it has none. */
  readonly groupId: string | null
}

/** A claim in its turn. */
export interface Turn<Asked extends Claim = Claim> {
  readonly claim: Asked
  /** Claims one after the other with the same number are level: only their lots put one before the other. */
  readonly level: number
  /** From 1, as drawn. */
  readonly lot: number
}

/** What is held to, whatever put the claims in their order. Each is left out where there is no such constraint. */
export interface AllotTerms {
  readonly potPence: Pence
  /** What each neighbourhood or theme may get at most, or has set aside for it, in percent of the pot. */
  readonly share?: { readonly kind: 'at-most' | 'set-aside'; readonly percent: number }
  /** Money that is left may go to a claim as a part, down to the sum that would still be of use. */
  readonly partFunding?: boolean
  /** Sets of claims that cannot be had together: at most one of each set is given money. */
  readonly exclusions?: readonly (readonly string[])[]
  /** So many wait in reserve, in order. */
  readonly reserve?: number
}

/** Why a claim was given what it was. Numbers are for reading. */
export type AllotWhy =
  /** `place`: how many had been funded by then, with it. */
  | { readonly kind: 'funded'; readonly place: number; readonly leftPence: Pence }
  /** From what is set aside for its neighbourhood or theme. */
  | { readonly kind: 'funded-from-share'; readonly groupId: string; readonly leftPence: Pence }
  | {
      readonly kind: 'part-funded'
      readonly amountPence: Pence
      readonly shortPence: Pence
      readonly smallestPence: Pence
    }
  /** Its turn came, and there was not enough left. */
  | { readonly kind: 'no-money-left'; readonly leftPence: Pence; readonly shortPence: Pence }
  /** There was money, but not within what its neighbourhood or theme may get. */
  | {
      readonly kind: 'share-spent'
      readonly groupId: string
      readonly leftPence: Pence
      readonly shortPence: Pence
    }
  /** It cannot be had together with one that came before it. */
  | { readonly kind: 'excluded'; readonly byId: string }

/** Two that were level, and the lots said which came first. 1 was drawn first. */
export interface LevelByLots {
  readonly lot: number
  readonly againstId: string
  readonly againstLot: number
}

/** What one claim is given. */
export interface Allotted<Asked extends Claim = Claim> {
  readonly claim: Asked
  readonly amountPence: Pence
  /** From 1, of those in reserve; nothing for the others. */
  readonly reservePlace: number | null
  readonly why: AllotWhy
  readonly lots: LevelByLots | null
}
