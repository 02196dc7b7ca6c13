import { pence, sum, type Pence } from '../pence'
import { refuse, type Outcome } from '../refusal'
import type { Draw } from './register'

/** Who is paid: not always who asked. A group with no bank account names somebody who is paid for it. */
export interface Payee {
  readonly name: string
  /** The people who receive the money or act for the group that does: none of them may handle the payment. */
  readonly personIds: readonly string[]
}

/** A part of an award that is paid in one payment, from one budget line and so from one fund. */
export interface Instalment {
  /** 1, 2, 3 …, each once in an award. */
  readonly number: number
  readonly lineId: string
  readonly fundId: string
  readonly amountPence: Pence
  /** The earliest day it is paid, `YYYY-MM-DD`, or what has to happen first, in words. */
  readonly dueOn?: string
  readonly after?: string
}

export type AwardState = 'offered' | 'accepted' | 'withdrawn'

/** Money for a proposal, from an adopted decision. Its amount is the sum of its instalments and is kept nowhere else. */
export interface Award {
  readonly id: string
  readonly book: string
  readonly roundId: string
  readonly proposalId: string
  readonly decisionId: string
  readonly state: AwardState
  /** Rises whenever payee or instalments change, so that nobody authorises what they have not seen. */
  readonly version: number
  readonly payee: Payee
  readonly instalments: readonly Instalment[]
  /** The day by which it is to be done, `YYYY-MM-DD`. */
  readonly doneBy?: string | undefined
}

export const awardedPence = (award: Pick<Award, 'instalments'>): Pence =>
  sum(award.instalments.map((each) => each.amountPence))

/** @throws Error when an instalment is not above nothing or a number comes twice: mistakes of ours, never a person's. */
export function offer(facts: Omit<Award, 'state' | 'version'>): Award {
  checkInstalments(facts.instalments)
  return { ...facts, state: 'offered', version: 1 }
}

function checkInstalments(instalments: readonly Instalment[]): void {
  if (instalments.length === 0) throw new Error('an award without an instalment')
  if (new Set(instalments.map((each) => each.number)).size < instalments.length) throw new Error('a number came twice')
  for (const each of instalments) if (each.amountPence <= 0) throw new Error(`instalment of ${each.amountPence}`)
}

export type AwardChange =
  | { readonly to: 'accepted' }
  | { readonly to: 'withdrawn'; readonly reason: string }
  | { readonly to: 'reduced'; readonly byPence: Pence; readonly reason: string }
  | { readonly to: 'topped-up'; readonly instalments: readonly Instalment[]; readonly reason: string }
  | { readonly to: 'extended'; readonly doneBy: string; readonly reason: string }
  | { readonly to: 'instalments-set'; readonly instalments: readonly Instalment[]; readonly reason: string }
  | { readonly to: 'payee-changed'; readonly payee: Payee; readonly reason: string }

export type AwardRefusal =
  | 'award-withdrawn'
  | 'award-accepted-already'
  | 'award-needs-reason'
  | 'award-payment-under-way'
  | 'award-paid-too-much'
  | 'award-paid-already'
  | 'award-instalments-differ'
  | 'award-same-day'

/** How instalments stand, from `instalmentsOf(payments)`: paid ones are history, ones under way wait for their outcome. */
export interface InstalmentStanding {
  readonly paid: ReadonlySet<number>
  readonly underWay: ReadonlySet<number>
}

export interface ChangedAward {
  readonly award: Award
  /** What the encumbrance register lets go, and, when the award was accepted, the journal owes less. */
  readonly released: readonly Draw[]
  /** What has to be set aside first (`mayCommit`), and, when the award was accepted, the journal owes more. */
  readonly added: readonly Draw[]
}

/**
 * An award changes by events, each with a reason; this is what it becomes, and what the registers have to follow. Who
 * may is the policy's business. What is paid is never changed, and what is under way blocks a change of it.
 */
export function changeAward(
  award: Award,
  change: AwardChange,
  standing: InstalmentStanding,
): Outcome<ChangedAward, AwardRefusal> {
  if (change.to !== 'accepted' && change.reason.trim() === '') return refuse('award-needs-reason')
  const open = award.instalments.filter(({ number }) => !standing.paid.has(number))
  const busy = open.find(({ number }) => standing.underWay.has(number))
  // A payment that comes back after the withdrawal is let go by withdrawing again; nothing else happens any more.
  if (award.state === 'withdrawn' && (change.to !== 'withdrawn' || open.length === 0)) return refuse('award-withdrawn')
  if (busy && change.to !== 'accepted' && change.to !== 'topped-up' && change.to !== 'extended') {
    return refuse('award-payment-under-way', { instalment: busy.number })
  }
  const changed = (facts: Partial<Award>, released: Draw[] = [], adding: Draw[] = []) =>
    ({ ok: true, award: { ...award, version: award.version + 1, ...facts }, released, added: adding }) as const
  const draw = ({ lineId, amountPence }: Instalment): Draw => ({ awardId: award.id, lineId, amountPence })

  switch (change.to) {
    case 'accepted':
      if (award.state === 'accepted') return refuse('award-accepted-already')
      return changed({ state: 'accepted', version: award.version })
    case 'withdrawn':
      if (open.length === 0) return refuse('award-paid-already')
      return changed(
        { state: 'withdrawn', instalments: award.instalments.filter((each) => !open.includes(each)) },
        open.map(draw),
      )
    case 'reduced': {
      const openPence = sum(open.map((each) => each.amountPence))
      if (change.byPence <= 0) throw new Error(`reduced by ${change.byPence}`)
      if (change.byPence > openPence || change.byPence >= awardedPence(award)) {
        return refuse('award-paid-too-much', { openPence, wantedPence: change.byPence })
      }
      const { kept, released } = takenFromTheEnd(award.instalments, open, change.byPence)
      return changed({ instalments: kept }, released.map(draw))
    }
    case 'topped-up': {
      const instalments = [...award.instalments, ...change.instalments]
      checkInstalments(instalments)
      return changed({ instalments }, [], change.instalments.map(draw))
    }
    case 'instalments-set': {
      const kept = award.instalments.filter((each) => !open.includes(each))
      const instalments = [...kept, ...change.instalments]
      checkInstalments(instalments)
      if (!sameByLine(open, change.instalments)) {
        return refuse('award-instalments-differ', { openPence: sum(open.map((each) => each.amountPence)) })
      }
      return changed({ instalments })
    }
    case 'extended':
      if (change.doneBy === award.doneBy) return refuse('award-same-day')
      return changed({ doneBy: change.doneBy })
    case 'payee-changed':
      return changed({ payee: change.payee })
  }
}

/** Takes an amount off the last open instalments first; an instalment that comes to nothing goes. */
function takenFromTheEnd(all: readonly Instalment[], open: readonly Instalment[], byPence: Pence) {
  let left: number = byPence
  const released: Instalment[] = []
  const kept = all.toReversed().flatMap((each) => {
    const taken = open.includes(each) ? Math.min(left, each.amountPence) : 0
    left -= taken
    if (taken > 0) released.push({ ...each, amountPence: pence(taken) })
    return taken < each.amountPence ? [{ ...each, amountPence: pence(each.amountPence - taken) }] : []
  })
  return { kept: kept.toReversed(), released }
}

function sameByLine(some: readonly Instalment[], others: readonly Instalment[]): boolean {
  const byLine = new Map<string, number>()
  const add = ({ lineId, fundId, amountPence }: Instalment, sign: number) => {
    const key = JSON.stringify([lineId, fundId])
    byLine.set(key, (byLine.get(key) ?? 0) + sign * amountPence)
  }
  for (const each of some) add(each, 1)
  for (const each of others) add(each, -1)
  return [...byLine.values()].every((difference) => difference === 0)
}
