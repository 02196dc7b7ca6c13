import type { Pence } from '../pence'
import type { Instant } from '../time'

/** How officers change an award: less, more, another day by which it is done, or what is left of it taken back. */
export const awardChangeKinds = ['reduced', 'topped-up', 'extended', 'withdrawn'] as const
export type AwardChangeKind = (typeof awardChangeKinds)[number]

/** What one officer asks and another agrees to. */
export interface AskedChange {
  readonly id: string
  readonly awardId: string
  readonly kind: AwardChangeKind
  /** Of what is reduced or topped up. */
  readonly amountPence: Pence | null
  /** Of what is extended: the new day, `YYYY-MM-DD`. */
  readonly doneBy: string | null
  readonly reason: string
  readonly askedBy: string
  readonly askedAt: Instant
  readonly answer: 'agreed' | 'declined' | null
  readonly answeredBy: string | null
  readonly answeredAt: Instant | null
}

/** What the rows of the register begin with that a top-up sets aside: so that each leads to who asked and who agreed. */
export const topUpKey = (changeId: string, lineId: string): string => `topped-up:${changeId}:${lineId}`

/** The id of the change that set this aside, if one did. */
export const toppedUpBy = (key: string): string | undefined => /^topped-up:([^:]+):/.exec(key)?.[1]
