import { and, count, eq } from 'drizzle-orm'
import { proposal } from '~db/schema'
import { readyMade, readyMadeNames } from '~/domain/proposal'
import { mayNow } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { formOfRound } from '~/records/proposal/application-form.server'
import { asksOf, choicesIn } from '~/records/proposal/draft.server'
import type { Round } from '~/records/round/course.server'

/** What a round asks, for those who settle it: the form, how many write on it, and whether it can still be changed. */
export async function formInUse(db: Db, round: Round, now: Instant) {
  const { version, form } = await formOfRound(db, round.id)
  const [written] = await db
    .select({ drafts: count() })
    .from(proposal)
    .where(and(eq(proposal.roundId, round.id)))
  const open = mayNow(round, 'open', now)
  const madeOf = (pages: unknown) => JSON.stringify(pages)
  return {
    version,
    form,
    begun: written?.drafts ?? 0,
    closed: open.ok || open.because === 'round-not-open-yet' ? null : open,
    /** The ready-made form that this one still is, if it is. */
    readyMade: readyMadeNames.find((name) => madeOf(readyMade[name].pages) === madeOf(form.pages)) ?? null,
  }
}

/** What a round asks now, and of which version that is. */
export const whatIsAsked = (db: Db, { id }: Pick<Round, 'id'>) => formOfRound(db, id)

/** The same with what its questions choose from. */
export async function formToShow(db: Db, round: Round) {
  const choices = await choicesIn(db, round.partnershipId)
  const { form } = await formOfRound(db, round.id)
  return { choices, asks: asksOf(round, choices, form) }
}
