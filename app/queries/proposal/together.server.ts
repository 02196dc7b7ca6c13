import { eq } from 'drizzle-orm'
import { person } from '~db/schema'
import { mostSharing, type SharePart } from '~/domain/proposal'
import { invitationState, mayResend } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { invitationCode, invitationToIdea } from '~/records/people/invitation.server'
import { namesOf } from '~/records/people/names.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import { lastReadBack } from '~/records/proposal/read-back.server'
import { askedToShare, sharingNow } from '~/records/proposal/together.server'

type Of = Pick<Proposal, 'id' | 'applicantId'>

export interface Sharer {
  readonly id: string
  readonly name: string
  readonly part: SharePart
  readonly since: Instant
  readonly isReader: boolean
}

/** The name of the one whose idea it is; nothing of one that is nobody's. */
export async function applicantOf(db: Db, { applicantId }: Of): Promise<string | null> {
  if (applicantId === null) return null
  const [found] = await db.select({ name: person.name }).from(person).where(eq(person.id, applicantId))
  return found?.name ?? null
}

/** Who is in on an idea: whose it is, who shares in it, and how many have been asked. */
export async function sharersOf(db: Db, of: Of, readerId: string | null, now: Instant) {
  const rows = await sharingNow(db, of.id)
  const names = await namesOf(db, [
    ...(of.applicantId === null ? [] : [of.applicantId]),
    ...rows.map((row) => row.personId),
  ])
  const people = rows.map(({ id, personId, part, since }): Sharer => ({
    ...{ id, part, since },
    name: names.get(personId) ?? '',
    isReader: personId === readerId,
  }))
  const asked = (await askedToShare(db, of.id, now)).length
  const applicant = { name: names.get(of.applicantId ?? '') ?? '', isReader: of.applicantId === readerId }
  return { applicant, people, asked, full: people.length + asked >= mostSharing }
}

/** When it was last read out to the one whose it is. */
export const readBackOf = (db: Db, of: Pick<Proposal, 'id' | 'version'>) => lastReadBack(db, of)

/** Whether somebody writes on it beside the one whose it is. */
export const staysOn = async (db: Db, { id }: Of, personId: string): Promise<boolean> =>
  (await sharingNow(db, id)).some((one) => one.personId === personId && one.part === 'edit')

/** Those who were asked to share and have not come, for the one whose idea it is: she alone sees where they are reached. */
export async function askedInto(db: Db, { id }: Of, now: Instant) {
  return (await askedToShare(db, id, now)).map((one) => ({
    id: one.id,
    name: one.name,
    email: one.email,
    part: one.part ?? 'read',
    expiresAt: one.expiresAt,
  }))
}

/** One of them; with the code to hand over, when there is no address. */
export async function invitationInto(
  db: Db,
  secrets: Secrets,
  partnershipId: string,
  proposalId: string,
  id: string,
  now: Instant,
) {
  const found = await invitationToIdea(db, partnershipId, proposalId, id)
  if (!found || invitationState(found, now) !== 'waiting') return undefined
  const { name, email, part, sentAt, timesSent, expiresAt, codeHash } = found
  const again = mayResend(found, now)
  return {
    ...{ id, name, email, sentAt, timesSent, expiresAt },
    part: part ?? 'read',
    code: codeHash === null ? null : invitationCode(secrets, id),
    notAgain: again.ok ? null : again,
  }
}
