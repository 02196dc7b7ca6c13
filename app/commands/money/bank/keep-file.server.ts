import { and, eq } from 'drizzle-orm'
import { bankAccount, bankFile, bankFilePart } from '~db/schema'
import type { BankLine, StatementKind, StatementMapping, TableRow } from '~/domain/money'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import type { JudgedFile } from '~/records/money/judged-file.server'
import { actorIn } from '~/records/people/actor.server'

/** So many lines a part. */
const linesAPart = 1_000

export interface FileToKeep {
  readonly kind: StatementKind
  /** Its lines as they were read; of a table, its cells, so that its columns can be named anew. */
  readonly lines: readonly (TableRow | BankLine)[]
  readonly headings: readonly string[] | null
  readonly mapping: StatementMapping | null
  readonly judged: JudgedFile
}

/** Keeps a file that has been read, to be looked at; nothing has come in yet. */
export async function keepBankFile(
  db: Db,
  on: Occasion,
  partnershipId: string,
  accountId: string,
  { kind, lines, headings, mapping, judged }: FileToKeep,
): Promise<Outcome<{ id: string }, NotAllowed>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'bank.bring-in', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const id = on.newId()
  await db.insert(bankFile).values({
    ...{ id, partnershipId, accountId, kind, createdBy: actor.personId, createdAt: on.at, headings, mapping },
    ...judged.facts,
    ...{ confirmedAt: null, added: 0, doneAt: null },
  })
  for (let from = 0; from < lines.length; from += linesAPart) {
    const some = lines.slice(from, from + linesAPart)
    await db.insert(bankFilePart).values({ fileId: id, position: from / linesAPart, lines: some })
  }
  return { ok: true, id }
}

/** A file of this partnership that nobody has let in yet. */
async function fileToConfirm(db: Db, partnershipId: string, fileId: string) {
  const [file] = await db
    .select()
    .from(bankFile)
    .where(and(eq(bankFile.id, fileId), eq(bankFile.partnershipId, partnershipId)))
  return file
}

/** Takes the columns of a table to hold something else than they were taken to, and judges it anew (`judged`). */
export async function nameColumns(
  db: Db,
  on: Occasion,
  partnershipId: string,
  fileId: string,
  mapping: StatementMapping,
  judged: JudgedFile,
): Promise<Outcome<object, NotAllowed | 'bank-file-gone' | 'bank-file-in'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'bank.bring-in', { now: on.at })
  if (!allowed.ok) return allowed
  const file = await fileToConfirm(db, partnershipId, fileId)
  if (!file) return refuse('bank-file-gone')
  if (file.confirmedAt !== null) return refuse('bank-file-in')
  await db
    .update(bankFile)
    .set({ mapping, ...judged.facts })
    .where(eq(bankFile.id, fileId))
  return ok
}

/** Lets the lines of a file come in: they follow some at a time. Pressed twice it happens once. */
export async function confirmBankFile(
  db: Db,
  on: Occasion,
  partnershipId: string,
  fileId: string,
): Promise<Outcome<object, NotAllowed | 'bank-file-gone' | 'bank-file-not-right' | 'bank-nothing-new'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'bank.bring-in', { now: on.at })
  if (!allowed.ok) return allowed
  const file = await fileToConfirm(db, partnershipId, fileId)
  if (!file) return refuse('bank-file-gone')
  if (file.confirmedAt !== null) return ok
  if (file.refusal !== null) return refuse('bank-file-not-right')
  if (file.fresh === 0) return refuse('bank-nothing-new')
  await db.update(bankFile).set({ confirmedAt: on.at }).where(eq(bankFile.id, fileId))
  if (file.kind === 'csv') {
    // As it was read this time it is read next time.
    const { headings, mapping } = file
    await db.update(bankAccount).set({ headings, mapping }).where(eq(bankAccount.id, file.accountId))
  }
  const detail = { account: file.accountId, kind: file.kind, fresh: file.fresh, from: file.firstOn, to: file.lastOn }
  await recordAct(db, on, partnershipId, 'bank.bring-in', `bank-file:${fileId}`, detail)
  return ok
}
