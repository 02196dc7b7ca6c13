import { and, eq, isNull, lte, notExists, or, sql, type SQLWrapper } from 'drizzle-orm'
import * as tables from '~db/schema'
import { erasureDueAt } from '~/domain/people'
import type { Db } from '~/platform/world.server'
import { idsOf, type KeptPlace } from './place.server'

const t = tables

/**
 * Where somebody would have left a trace that others rest on, or is at home here: whoever stands in one of these did
 * come back, or matters to what was decided.
 */
const traces: readonly (readonly [typeof t.role, SQLWrapper])[] = [
  [t.role, t.role.personId],
  [t.administrator, t.administrator.personId],
  [t.roleChange, t.roleChange.personId],
  [t.residency, t.residency.personId],
  [t.residencyRequest, t.residencyRequest.personId],
  [t.proposal, t.proposal.applicantId],
  [t.share, t.share.personId],
  [t.payee, t.payee.personId],
  [t.roll, t.roll.personId],
  [t.picture, t.picture.addedBy],
  [t.story, t.story.toldBy],
  [t.session, t.session.personId],
  [t.passkey, t.passkey.personId],
  [t.paperCode, t.paperCode.personId],
  [t.recovery, t.recovery.personId],
  [t.vouch, t.vouch.voucherId],
  [t.auditEntry, t.auditEntry.actor],
  [t.erasure, t.erasure.personId],
] as unknown as readonly (readonly [typeof t.role, SQLWrapper])[]

/** People who signed in once, long ago, and of whom there is nothing else. */
export const strangers: readonly KeptPlace[] = [
  {
    kind: 'never-back',
    due: async (db, { upTo, most }) => {
      const { id, createdAt, seenAt } = t.person
      const found = await db
        .select({ id })
        .from(t.person)
        .where(
          and(
            or(lte(seenAt, upTo), and(isNull(seenAt), lte(createdAt, upTo))),
            ...traces.map(([table, column]) => notExists(traceOf(db, table, column))),
          ),
        )
        .limit(most)
      return idsOf(found)
    },
    /** They are erased as if they had asked, and have the same week to say no; should they sign in, their page says so. */
    letGo: async (db, ids, on) => {
      const asked = { askedAt: on.at, dueAt: erasureDueAt(on.at), leaveStories: false }
      await db
        .insert(t.erasure)
        .values(ids.map((personId) => ({ personId, ...asked })))
        .onConflictDoNothing()
    },
  },
]

const traceOf = (db: Db, table: typeof t.role, column: SQLWrapper) =>
  db
    .select({ one: sql`1` })
    .from(table)
    .where(eq(column, t.person.id))
