import { pence, sum, type Pence } from '../pence'

/**
 * Asking the organisation that holds the money for what is needed next. What is asked is kept by what it is for, and a
 * request asks for the difference between what is wanted and what all requests before it asked: so nothing is asked
 * twice, and what was asked and is needed no more is taken off the next one.
 */
export interface Need {
  /** `award:ID:LINE`, `cost:ID` or `thanks:ID`. */
  readonly subject: string
  readonly lineId: string
  readonly wantedPence: Pence
}

/** A row of a request; below nothing where an earlier one asked for more than is wanted now. */
export interface Asking {
  readonly subject: string
  readonly lineId: string
  readonly amountPence: Pence
}

export const awardSubject = (awardId: string, lineId: string): string => `award:${awardId}:${lineId}`
export const costSubject = (costId: string): string => `cost:${costId}`
export const thanksSubject = (paymentId: string): string => `thanks:${paymentId}`

/** What is still to ask, of what is wanted and what was asked before (by subject): what comes to nothing is left out. */
export function stillToAsk(needs: readonly Need[], asked: ReadonlyMap<string, Asking>): Asking[] {
  const wanted = new Map(needs.map((need) => [need.subject, need]))
  const subjects = [...new Set([...wanted.keys(), ...asked.keys()])]
  return subjects.flatMap((subject) => {
    const need = wanted.get(subject)
    const before = asked.get(subject)
    const amountPence = pence((need?.wantedPence ?? 0) - (before?.amountPence ?? 0))
    const lineId = need?.lineId ?? before?.lineId ?? ''
    return Number(amountPence) === 0 ? [] : [{ subject, lineId, amountPence }]
  })
}

/** All that requests asked so far, by subject. */
export function askedSoFar(askings: Iterable<Asking>): Map<string, Asking> {
  const all = new Map<string, Asking>()
  for (const one of askings) {
    const before = all.get(one.subject)
    all.set(one.subject, { ...one, amountPence: pence(one.amountPence + (before?.amountPence ?? 0)) })
  }
  return all
}

/** A contribution is a share of what is drawn down, in hundredths of a per cent: 500 is 5 %. Cut at half a penny, up. */
export function contributionOn(amountPence: Pence, rate: number): Pence {
  return pence(Math.max(0, Math.floor((amountPence * rate + 5_000) / 10_000)))
}

/** The sum of a request, without its contribution. */
export const askedPence = (askings: readonly Asking[]): Pence => sum(askings.map((one) => one.amountPence))

/**
 * What a request counts as having asked, and the contribution on it: all of it, until the money is here; then what came.
 * What came is split as the request is; what did not is left off what stands last in it, so that it can be asked again.
 * More than was asked is no more asked for.
 */
export function whatCounts({
  askings,
  rate,
  contributionPence,
  receivedPence,
}: Pick<DrawDownFact, 'askings' | 'rate' | 'contributionPence' | 'receivedPence'>): {
  askings: readonly Asking[]
  contributionPence: Pence
} {
  const amountPence = askedPence(askings)
  if (receivedPence === null || receivedPence >= amountPence + contributionPence) return { askings, contributionPence }
  const whole = 10_000 + rate
  const sharePence = Math.min(contributionPence, Math.floor((receivedPence * rate + Math.floor(whole / 2)) / whole))
  let missing = amountPence - (receivedPence - sharePence)
  const left = askings.toReversed().map((one) => {
    const off = Math.min(missing, Math.max(0, one.amountPence))
    missing -= off
    return { ...one, amountPence: pence(one.amountPence - off) }
  })
  return { askings: left.toReversed(), contributionPence: pence(sharePence) }
}

/** Where a request has got to. */
export const drawDownStates = ['asked', 'agreed', 'received', 'withdrawn'] as const
export type DrawDownState = (typeof drawDownStates)[number]

export const nextOfDrawDown: Readonly<Record<DrawDownState, readonly DrawDownState[]>> = {
  asked: ['agreed', 'withdrawn'],
  agreed: ['received', 'withdrawn'],
  received: [],
  withdrawn: [],
}

export interface DrawDownStep {
  readonly to: DrawDownState
  readonly by: string
}

/** As much of a request as its law has to know. */
export interface DrawDownFact {
  readonly id: string
  readonly book: string
  readonly fundId: string
  readonly rate: number
  readonly contributionPence: Pence
  readonly receivedPence: Pence | null
  readonly askings: readonly Asking[]
  readonly steps: readonly DrawDownStep[]
}
