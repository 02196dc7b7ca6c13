import type { LetterName } from '~/domain/people'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { post, type Letter } from '../outbox.server'
import { emailOf } from '../people/actor.server'
import { coApplicantsToTell } from './together.server'

interface Whose {
  readonly id: string
  readonly applicantId: string | null
}

/**
 * Writes to those whose idea it is: its applicant and who writes it with her, each who has an address. `once` names the
 * occasion: nobody is told of the same one twice.
 */
export async function writeToWhoseIdea(
  db: Db,
  on: Occasion,
  once: LetterName,
  of: Whose,
  letter: Omit<Letter, 'to'>,
): Promise<void> {
  for (const her of await whoseToTell(db, of)) await post(db, on, `${once}:${her.personId}`, { ...letter, ...her })
}

/** The same, but for the one who does what it tells of: she knows. */
export async function tellWhoseIdea(
  db: Db,
  on: Occasion,
  once: LetterName,
  of: Whose,
  letter: Omit<Letter, 'to'>,
): Promise<void> {
  for (const her of await whoseToTell(db, of))
    if (her.personId !== on.by) await post(db, on, `${once}:${her.personId}`, { ...letter, ...her })
}

async function whoseToTell(db: Db, { id, applicantId }: Whose) {
  const to = applicantId === null ? null : await emailOf(db, applicantId)
  const hers = to !== null && applicantId !== null ? [{ personId: applicantId, to }] : []
  return [...hers, ...(await coApplicantsToTell(db, id))]
}
