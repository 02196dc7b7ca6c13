import { and, desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { paperSlip, paperTakingOut, paperTakingOutAnswer, person } from '~db/schema'
import { mayTakeOut } from '~/domain/voting/paper'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { paperTotalsOf } from '~/records/voting/paper-totals.server'

/** For officers: what paper was asked to be taken out, what came of it, and why no more can be. */
export async function takingsOut(db: Db, round: Round, readerId: string) {
  const [asker, answerer] = [alias(person, 'asker'), alias(person, 'answerer')]
  const all = await db
    .select({
      ...{ id: paperTakingOut.id, because: paperTakingOut.because, at: paperTakingOut.at, by: paperTakingOut.by },
      ...{ name: person.name, personId: paperTakingOut.personId, askedBy: asker.name, came: paperSlip.came },
      ...{ answer: paperTakingOutAnswer.answer, answeredBy: answerer.name },
    })
    .from(paperTakingOut)
    .innerJoin(person, eq(person.id, paperTakingOut.personId))
    .innerJoin(asker, eq(asker.id, paperTakingOut.by))
    .innerJoin(
      paperSlip,
      and(eq(paperSlip.roundId, paperTakingOut.roundId), eq(paperSlip.codeHash, paperTakingOut.codeHash)),
    )
    .leftJoin(paperTakingOutAnswer, eq(paperTakingOutAnswer.takingOutId, paperTakingOut.id))
    .leftJoin(answerer, eq(answerer.id, paperTakingOutAnswer.by))
    .where(eq(paperTakingOut.roundId, round.id))
    .orderBy(desc(paperTakingOut.at), desc(paperTakingOut.id))
    .limit(200)
  const { batches } = await paperTotalsOf(db, round.id)
  const now = mayTakeOut(round, { pilesBegun: batches.length > 0 })
  return {
    shut: now.ok ? null : now.because,
    takings: all.map(({ by, personId, came, ...one }) => ({
      ...one,
      inBox: came === 'in-box',
      asker: by === readerId,
      own: personId === readerId,
    })),
  }
}
