import { and, eq } from 'drizzle-orm'
import { neighbourhood, strength } from '~db/schema'
import { answersToRead, strengthsIn, type Answered, type ApplicationForm, type Draft } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'
import { strengthsNamed } from '~/records/people/strengths.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'

/**
 * What a proposal answers as far as everyone may read it, in the order and the words it was asked: places by name, and of
 * strengths those that everyone may see.
 */
export const publicAnswers = (db: Db, proposal: Proposal, form: ApplicationForm): Promise<Answered[]> =>
  withNames(db, proposal, answersToRead(form, proposal.answers, proposal.costPence, 'public'))

/** The rest of what it answers, for those who check it; never who is to be paid. */
export const privateAnswersTo = (
  db: Db,
  proposal: Proposal,
  form: ApplicationForm,
  hidden: Partial<Draft>,
): Promise<Answered[]> => withNames(db, proposal, answersToRead(form, hidden, proposal.costPence, 'private'))

async function withNames(db: Db, of: Proposal, given: readonly Answered[]): Promise<Answered[]> {
  const named: Answered[] = []
  for (const one of given) {
    if (one.ask.kind === 'place') named.push(await withName(db, one))
    else if (one.ask.kind === 'strengths') named.push(...(await withStrengths(db, of, one)))
    else named.push(one)
  }
  return named
}

async function withName(db: Db, { ask, answer }: Answered): Promise<Answered> {
  const id = typeof answer === 'string' ? answer : ''
  const [found] = await db.select({ name: neighbourhood.name }).from(neighbourhood).where(eq(neighbourhood.id, id))
  const name = found?.name ?? (await placeNamed(db, id))
  return name === null ? { ask, answer } : { ask: { ...ask, kind: 'line' }, answer: name }
}

/** The name of a place of the area's own list, whether it is still on it or not; nothing when it never was. */
export async function placeNamed(db: Db, id: string | undefined): Promise<string | null> {
  if (id === undefined) return null
  const [found] = await db
    .select({ name: strength.name })
    .from(strength)
    .where(and(eq(strength.id, id), eq(strength.kind, 'place'), eq(strength.shared, true)))
  return found?.name ?? null
}

/** One a line, each with whose it is; nothing when there is none that everyone may see. */
async function withStrengths(db: Db, { roundId }: Proposal, { ask, answer }: Answered): Promise<Answered[]> {
  const round = await roundById(db, roundId)
  const found = await strengthsNamed(db, round?.partnershipId ?? '', strengthsIn(answer).ids)
  const lines = found.map(({ name, firstName }) => (firstName === '' ? name : `${name} (${firstName})`))
  return lines.length === 0 ? [] : [{ ask: { ...ask, kind: 'text' }, answer: lines.join('\n') }]
}
