import { and, desc, eq } from 'drizzle-orm'
import { formVersion } from '~db/schema'
import { envelope, type ApplicationForm } from '~/domain/proposal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'

export interface FormVersion {
  readonly version: number
  readonly form: ApplicationForm
}

/** What a round asks now; version 0, the lightest form, as long as nobody has chosen or written on one. */
export async function formOfRound(db: Db, roundId: string): Promise<FormVersion> {
  const [newest] = await db
    .select({ version: formVersion.version, form: formVersion.form })
    .from(formVersion)
    .where(eq(formVersion.roundId, roundId))
    .orderBy(desc(formVersion.version))
    .limit(1)
  return newest ?? { version: 0, form: envelope }
}

/** The form a proposal is written on, whatever its round asks since. */
export async function formOfProposal(
  db: Db,
  { roundId, formVersion: version }: { readonly roundId: string; readonly formVersion: number | null },
): Promise<ApplicationForm> {
  if (version === null) return envelope
  const [found] = await db
    .select({ form: formVersion.form })
    .from(formVersion)
    .where(and(eq(formVersion.roundId, roundId), eq(formVersion.version, version)))
  if (!found) throw new Error(`version ${version} of the form of round ${roundId} is not there`)
  return found.form
}

/** Puts a new version of a round's form beside the earlier ones. */
export async function addFormVersion(
  db: Db,
  on: Pick<Occasion, 'at' | 'by'>,
  roundId: string,
  form: ApplicationForm,
): Promise<number> {
  const version = (await formOfRound(db, roundId)).version + 1
  await db.insert(formVersion).values({ roundId, version, form, createdAt: on.at, createdBy: on.by })
  return version
}

/** The version that a proposal begun now is written on. A round that has none gets the lightest as its first. */
export async function versionToWriteOn(db: Db, on: Pick<Occasion, 'at'>, roundId: string): Promise<number> {
  const { version, form } = await formOfRound(db, roundId)
  return version === 0 ? addFormVersion(db, { at: on.at, by: null }, roundId, form) : version
}
