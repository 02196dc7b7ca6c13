import type { Refusal } from '../../refusal'
import type { Instant } from '../../time'
import type { NightPlan } from './plan'
import type { SlipIs } from './slips'
import type { NightPhase } from './state'

export interface Pitch {
  readonly reference: string
  readonly title: string
}

export interface PitchShown extends Pitch {
  readonly closed: boolean
  /** Of phones and slips together. */
  readonly marks: number
  readonly onPaper: number
  /** To two places; nothing while it is open, or with fewer than three. */
  readonly mean: number | null
  /** How many gave a 1 … a 5; empty while it is open, or with fewer than three. */
  readonly spread: readonly number[]
  readonly panelMarks: number
  readonly panelMean: number | null
  readonly sheets: number
  readonly chosen: number
  readonly first: boolean
  readonly panelFirst: boolean
}

/** What anyone may see of a night now. Nothing in it says who gave what, nor how a pitch stands that still takes marks. */
export interface NightView {
  readonly plan: NightPlan
  /** By which phones join: for the big screen and the host, once the doors are open. */
  readonly code: string | null
  readonly phase: NightPhase
  readonly steps: number
  readonly up:
    (Pitch & { readonly of: 'pitch' | 'questions'; readonly running: boolean; readonly leftMs: number }) | null
  readonly ahead: readonly Pitch[]
  readonly pitches: readonly PitchShown[]
  readonly phones: number
  readonly slips: number
  readonly slipsLeftOut: number
  readonly choosers: number
  readonly favouritesAsked: number
  readonly favouritesChosen: boolean
  /** Until when late marks may still change what is shown. */
  readonly settlesAt: Instant | null
  /** Panel members with a vote who have no interest in the pitch that is up. */
  readonly members: number
}

/** What phones are told as it changes. */
export interface NightNow {
  readonly phase: NightPhase
  readonly steps: number
  readonly pitch: Pitch | null
}

/** What a phone has given for the pitch that is up, and which of its presses that was. */
export interface Given {
  readonly mark: number | null
  readonly press: number
}

export interface PhoneView {
  /** `member`: signed in, on the panel, with a vote; `hall`: a phone that has joined; else it may join. */
  readonly as: 'member' | 'hall' | 'nobody'
  readonly given: Given
  /** Favourites chosen so far, by reference. */
  readonly chosen: readonly string[]
  readonly chosenPress: number
  /** For a member: why she cannot mark the pitch that is up. */
  readonly barred: Refusal | null
  /** For a member who scores by the round's criteria: what is asked, and what she has given. */
  readonly criteria: readonly {
    readonly id: string
    readonly name: string
    readonly weight: number
    readonly rubric: Readonly<Record<'0' | '3' | '5', string>>
    readonly given: number | null
  }[]
  readonly handedIn: boolean
}

/** The paper slips of a night, as far as they are typed in. */
export interface SlipPage {
  readonly plan: NightPlan
  readonly phase: NightPhase
  /** What a slip can be about: the pitches that were made. */
  readonly pitches: readonly Pitch[]
  readonly asked: number
  readonly slips: readonly {
    readonly number: number
    readonly is: SlipIs
    readonly typedBy: readonly string[]
  }[]
  readonly counted: number
  readonly nextNumber: number
  /** What the slips add up to by pitch, to hold against the pile. */
  readonly totals: readonly (Pitch & { readonly slips: number; readonly sum: number })[]
}
