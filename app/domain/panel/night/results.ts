import { compareMeans, mean, type Mean } from '../mean'
import { mostMark, type NightPlan } from './plan'
import type { SlipOnRecord } from './slips'
import type { NightState } from './state'

/** Of fewer marks than these no mean is shown: it would show what one person gave. */
export const fewestToShow = 3

/** What a night is counted from. Marks of phones that left, and of members with an interest, are not among them. */
export interface NightMarks {
  readonly phones: readonly { readonly proposalId: string; readonly mark: number }[]
  /** Each phone's favourites, once it has chosen. */
  readonly favourites: readonly (readonly string[])[]
  readonly slips: readonly SlipOnRecord[]
  /** Members' own marks, where they give one. */
  readonly panel: readonly { readonly proposalId: string; readonly mark: number }[]
  /** How many members have handed in their sheet for a pitch, where they score by the round's criteria. */
  readonly sheets: Readonly<Record<string, number>>
}

/** Marks of one pitch by one body. */
export interface Marked {
  readonly marks: number
  /** Nothing with fewer than three. */
  readonly mean: Mean | null
  /** How many gave a 1, a 2 … a 5; empty with fewer than three. */
  readonly spread: readonly number[]
}

export interface PitchResult {
  readonly proposalId: string
  readonly closed: boolean
  readonly hall: Marked & { readonly onPaper: number }
  readonly panel: Marked
  readonly sheets: number
  /** How many chose it as a favourite. */
  readonly chosen: number
}

export interface NightResult {
  /** In the order they were pitched; the one that is up last. */
  readonly pitches: readonly PitchResult[]
  /** The hall's first: by mean, or by how many chose it. Several when they are equal; nobody while nothing is known. */
  readonly first: readonly string[]
  /** The panel's first by its own marks, where it gives them. */
  readonly panelFirst: readonly string[]
  /** How many have chosen their favourites, on phones and on paper. */
  readonly choosers: number
  readonly phones: number
  readonly slips: number
  readonly slipsLeftOut: number
}

const markedBy = (given: readonly number[]): Marked => {
  if (given.length < fewestToShow) return { marks: given.length, mean: null, spread: [] }
  const sum = given.reduce((total, one) => total + one, 0)
  const spread = Array.from({ length: mostMark }, (_, at) => given.filter((one) => one === at + 1).length)
  return { marks: given.length, mean: mean(sum, given.length), spread }
}

/** Counts a night. The order in which marks came never matters. */
export function nightResult(state: NightState, plan: NightPlan, marks: NightMarks, phones: number): NightResult {
  const closed = state.closed.map(({ proposalId }) => proposalId)
  const shown = [...closed, ...(state.up ? [state.up.proposalId] : [])]
  const counted = marks.slips.filter(({ slip }) => slip !== null)
  const of = (rows: readonly { proposalId: string; mark: number }[], id: string) =>
    rows.filter(({ proposalId }) => proposalId === id).map(({ mark }) => mark)
  const pitches = shown.map((proposalId): PitchResult => {
    const paper = counted.flatMap(({ slip }) => slip?.marks[proposalId] ?? [])
    const chose = (choice: readonly string[]) => choice.includes(proposalId)
    return {
      proposalId,
      closed: closed.includes(proposalId),
      hall: { ...markedBy([...of(marks.phones, proposalId), ...paper]), onPaper: paper.length },
      panel: markedBy(of(marks.panel, proposalId)),
      sheets: marks.sheets[proposalId] ?? 0,
      chosen:
        marks.favourites.filter(chose).length + counted.filter(({ slip }) => chose(slip?.favourites ?? [])).length,
    }
  })
  const done = pitches.filter((one) => one.closed)
  return {
    pitches,
    first:
      plan.audience === 'favourites'
        ? mostChosen(done)
        : plan.audience === 'marks'
          ? bestOf(done, ({ hall }) => hall.mean)
          : [],
    panelFirst: plan.panel === 'one-mark' ? bestOf(done, ({ panel }) => panel.mean) : [],
    choosers: marks.favourites.length + (plan.audience === 'favourites' ? counted.length : 0),
    phones,
    slips: counted.length,
    slipsLeftOut: marks.slips.length - counted.length,
  }
}

/**
 * What of it everybody may see now. While a pitch takes marks only their number is shown, and while favourites are
 * chosen only how many have chosen: nobody is swayed by how it stands. Who is first is told when the hall is over.
 */
export function shownNow(result: NightResult, { phase, favouritesClosedAt }: NightState): NightResult {
  const over = phase === 'ended' || phase === 'published'
  const chosenKnown = over || (favouritesClosedAt !== null && phase !== 'favourites')
  return {
    ...result,
    pitches: result.pitches.map((one) => ({
      ...one,
      chosen: chosenKnown ? one.chosen : 0,
      hall: one.closed ? one.hall : { ...one.hall, mean: null, spread: [] },
      panel: one.closed ? one.panel : { ...one.panel, mean: null, spread: [] },
    })),
    first: over ? result.first : [],
    panelFirst: over ? result.panelFirst : [],
  }
}

function bestOf(pitches: readonly PitchResult[], of: (one: PitchResult) => Mean | null): string[] {
  const known = pitches.flatMap((one) => {
    const own = of(one)
    return own ? [{ id: one.proposalId, own }] : []
  })
  const best = known.reduce<Mean | null>((top, { own }) => (top && compareMeans(top, own) >= 0 ? top : own), null)
  return known.filter(({ own }) => best !== null && compareMeans(own, best) === 0).map(({ id }) => id)
}

function mostChosen(pitches: readonly PitchResult[]): string[] {
  const most = Math.max(0, ...pitches.map(({ chosen }) => chosen))
  return most === 0 ? [] : pitches.filter(({ chosen }) => chosen === most).map(({ proposalId }) => proposalId)
}
