import { eq } from 'drizzle-orm'
import { paperCode, partnership, round as roundTable } from '~db/schema'
import { mayUsePaperCode, type NotThisPaperCode } from '~/domain/people'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { endPaperCode, paperCodesWorkUntil } from '~/records/people/paper-code.server'
import { roundById } from '~/records/round/course.server'
import { startSession, type NewSession } from './start-session.server'

export interface LetIn {
  readonly endsAt: Instant
  /** Whose round it is, for where to go on to. */
  readonly partnership: string
  readonly round: string
}

/** Signs in whoever the code was made for, once, for its round alone. Unknown and used are told alike. */
export async function usePaperCode(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  code: string,
  session: Pick<NewSession, 'token' | 'device' | 'insteadOf'>,
): Promise<Outcome<LetIn, NotThisPaperCode>> {
  const [found] = await db
    .select({ code: paperCode, slug: partnership.slug })
    .from(paperCode)
    .innerJoin(roundTable, eq(roundTable.id, paperCode.roundId))
    .innerJoin(partnership, eq(partnership.id, roundTable.partnershipId))
    .where(eq(paperCode.codeHash, secrets.hash('paper-code', code)))
  const round = found && (await roundById(db, found.code.roundId))
  const known = round && { endedAt: found.code.endedAt, worksUntil: paperCodesWorkUntil(round) }
  const may = mayUsePaperCode(known, on.at)
  if (!may.ok) return may
  if (!round) return refuse('paper-code-unknown')
  await endPaperCode(db, on, found.code.id, 'used')
  const { personId, roundId } = found.code
  const endsAt = await startSession(db, on, personId, { ...session, stay: false, means: 'paper-code', roundId })
  return { ok: true, endsAt, partnership: found.slug, round: round.slug }
}
