import { count, id, index, instant, json, key, table, text, word } from '../columns'
import type { RequestEnding, RequestWay, ResidencyMethod } from '~/domain/people'
import { neighbourhood, partnership } from './partnership'
import { person } from './people'
import { residency } from './residency'

/** Which ways of knowing where someone lives a partnership accepts. */
export const residencyWays = table('residency_ways', {
  partnershipId: id()
    .primaryKey()
    .references(() => partnership.id),
  ways: json<readonly ResidencyMethod[]>().notNull(),
  changedAt: instant().notNull(),
  changedBy: id()
    .notNull()
    .references(() => person.id),
})

/**
 * Somebody asks to be known as living here, by a way that takes somebody else. The address for a posted code is private,
 * and emptied when the request is over; the secret of the link and the code are kept as hashes.
 */
export const residencyRequest = table(
  'residency_request',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    neighbourhoodId: id()
      .notNull()
      .references(() => neighbourhood.id),
    way: word<RequestWay>().notNull(),
    askedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    address: text(),
    secretHash: text().notNull().unique(),
    codeHash: text(),
    tries: count().notNull(),
    printedAt: instant(),
    printedBy: id().references(() => person.id),
    endedAt: instant(),
    endedBecause: word<RequestEnding>(),
    residencyId: id().references(() => residency.id),
  },
  (row) => [
    index('residency_request_by_person').on(row.personId, row.partnershipId, row.endedAt),
    index('residency_request_by_partnership').on(row.partnershipId, row.endedAt, row.askedAt),
    index('residency_request_by_residency').on(row.residencyId),
    index('residency_request_by_expiry').on(row.endedAt, row.expiresAt),
  ],
)

/** One neighbour's word that another lives here. Only ever added to. */
export const vouch = table(
  'vouch',
  {
    requestId: id()
      .notNull()
      .references(() => residencyRequest.id),
    voucherId: id()
      .notNull()
      .references(() => person.id),
    at: instant().notNull(),
  },
  (row) => [key({ columns: [row.requestId, row.voucherId] }), index('vouch_by_voucher').on(row.voucherId, row.at)],
)
