import { condition, count, flag, id, index, instant, json, key, table, text, uniqueIndex, word } from '../columns'
import type { Landing, Listed, PartnershipRole, RowInTrouble } from '~/domain/people'
import { neighbourhood, partnership } from './partnership'
import type { SharePart } from '~/domain/proposal'
import { person } from './people'
import { proposal } from './proposal'
import { round } from './round'

/** A list of people to invite, read and judged, kept until it has gone out or an hour has passed. */
export const invitationList = table(
  'invitation_list',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    createdBy: id()
      .notNull()
      .references(() => person.id),
    createdAt: instant().notNull(),
    landing: word<Landing>().notNull(),
    roundId: id().references(() => round.id),
    /** Our own address as the inviter reached it, for the letters, which are written when nobody is asking. */
    origin: text().notNull(),
    /** Rows that can go, and those that cannot; of those that went, how many were left out because they had come by then. */
    people: count().notNull(),
    invited: count().notNull(),
    leftOut: count().notNull(),
    troubles: json<readonly RowInTrouble[]>().notNull(),
    confirmedAt: instant(),
    doneAt: instant(),
  },
  (row) => [
    index('invitation_list_by_partnership').on(row.partnershipId, row.createdAt),
    index('invitation_list_by_state').on(row.doneAt, row.confirmedAt),
  ],
)

/** Some of its people at a time, so that each step of sending is short. A part is gone when it has been sent. */
export const invitationListPart = table(
  'invitation_list_part',
  {
    listId: id()
      .notNull()
      .references(() => invitationList.id),
    position: count().notNull(),
    people: json<readonly Listed[]>().notNull(),
  },
  (row) => [key({ columns: [row.listId, row.position] })],
)

/**
 * Somebody asked to take part. Private: her name and address are seen by those who invite, and the address is emptied
 * when she has come. The secret of the link and the code of a printed letter are kept as hashes.
 */
export const invitation = table(
  'invitation',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    name: text().notNull(),
    /** Nothing for somebody without one, who gets a printed letter, and once she has come. */
    email: text(),
    neighbourhoodId: id().references(() => neighbourhood.id),
    /** A wish, until she has come and a second officer has agreed. */
    wantedRole: word<PartnershipRole>(),
    voting: flag().notNull(),
    landing: word<Landing>().notNull(),
    roundId: id().references(() => round.id),
    secretHash: text().notNull(),
    /** Only for a printed letter. */
    codeHash: text(),
    invitedBy: id()
      .notNull()
      .references(() => person.id),
    invitedAt: instant().notNull(),
    sentAt: instant().notNull(),
    timesSent: count().notNull(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    acceptedBy: id().references(() => person.id),
    withdrawnAt: instant(),
    withdrawnBy: id().references(() => person.id),
    listId: id().references(() => invitationList.id),
    /** To share in one idea: by the one whose it is, and no business of those who invite to the partnership. */
    proposalId: id().references(() => proposal.id),
    part: word<SharePart>(),
  },
  (row) => [
    uniqueIndex('invitation_by_secret').on(row.secretHash),
    uniqueIndex('invitation_by_code').on(row.codeHash),
    index('invitation_by_email').on(row.partnershipId, row.email),
    index('invitation_by_partnership').on(row.partnershipId, row.invitedAt),
    index('invitation_by_expiry')
      .on(row.expiresAt)
      .where(condition`email IS NOT NULL`),
    index('invitation_by_guest').on(row.acceptedBy),
    index('invitation_by_proposal').on(row.proposalId),
    index('invitation_by_address').on(row.email),
    index('invitation_by_inviter').on(row.invitedBy, row.invitedAt),
  ],
)
