import { keepingRules } from '~/domain/keeping'
import type { Actor } from '~/domain/people'
import { couldEver } from '~/domain/policy'
import { hours, later } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { archivesOf } from '~/records/learning/archive.server'
import { namesOf } from '~/records/people/names.server'

/** Archives that were asked for, the newest first, and what whoever looks may do about each. */
export async function archivesPage(db: Db, partnershipId: string, actor: Actor | null) {
  const rows = await archivesOf(db, partnershipId)
  const names = await namesOf(
    db,
    rows.flatMap(({ askedBy, answeredBy }) => [askedBy, ...(answeredBy === null ? [] : [answeredBy])]),
  )
  return rows.map((one) => {
    const waits = one.answer === null
    const own = one.askedBy === actor?.personId
    return {
      ...{ id: one.id, kind: one.kind, askedAt: one.askedAt, askedBy: names.get(one.askedBy) ?? '' },
      answer: one.answer && { answer: one.answer, at: one.answeredAt ?? one.askedAt, by: names.get(one.answeredBy ?? '') ?? '' }, // prettier-ignore
      file:
        one.hash === null || one.madeAt === null
          ? null
          : { hash: one.hash, size: one.size ?? 0, until: later(one.madeAt, hours(keepingRules.archives.usual)) },
      gone: one.goneAt !== null,
      mayAgree: waits && !own && couldEver(actor, 'archive.agree'),
      mayDecline: waits && !own && couldEver(actor, 'archive.answer'),
      mayTakeBack: waits && own,
    }
  })
}

export type ArchiveShown = Awaited<ReturnType<typeof archivesPage>>[number]
