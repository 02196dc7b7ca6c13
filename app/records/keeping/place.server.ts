import { and, eq, exists, inArray, isNull, lte, type SQL, type SQLWrapper } from 'drizzle-orm'
import { outbox, roundEvent } from '~db/schema'
import type { KeepingKind } from '~/domain/keeping'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'

/** What is asked of a place: whose things, and which of them have had their time. */
export interface Asked {
  /** The partnership whose things they are; nothing for the installation's own. Of no matter to what goes each turn. */
  readonly partnershipId: string | null
  /** Whatever began then or earlier has had its time (`lastToGo`). */
  readonly upTo: Instant
  /** As many as are told at most. */
  readonly most: number
}

/**
 * One place in the database from which things go when they have had their time. What `letGo` has been given is not due
 * any more after it, so that doing it again does nothing. Nothing here touches what is recorded for good, nor a round
 * that is not over.
 */
export interface KeptPlace {
  readonly kind: KeepingKind
  /** Ids of what is due, in no order that matters. */
  readonly due: (db: Db, asked: Asked) => Promise<string[]>
  readonly letGo: (db: Db, ids: readonly string[], on: Occasion) => Promise<void>
}

export const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

/** A round that was decided, or called off, by then. */
export const overBy = (db: Db, roundId: SQLWrapper, upTo: Instant): SQL =>
  exists(
    db
      .select({ id: roundEvent.id })
      .from(roundEvent)
      .where(
        and(
          eq(roundEvent.roundId, roundId),
          inArray(roundEvent.kind, ['adopted', 'cancelled']),
          lte(roundEvent.at, upTo),
        ),
      ),
  )

/** Letters of a partnership, or the installation's own. */
export const lettersFrom = (partnershipId: string | null): SQL =>
  partnershipId === null ? isNull(outbox.partnershipId) : eq(outbox.partnershipId, partnershipId)
