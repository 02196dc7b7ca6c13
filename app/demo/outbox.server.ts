import { desc, eq, isNotNull } from 'drizzle-orm'
import { outbox } from '~db/schema'
import { desksOf, messageOf, type MailMessage } from '~/jobs/mail-message.server'
import type { Sparks } from '~/platform/sparks.server'
import type { WaitingLetter } from '~/records/outbox.server'

const mostShown = 50

export interface ShownLetter {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly postedAt: number
}

/** The letters of the demonstration, which sends none: the newest first. */
export async function lettersShown({ world }: Sparks): Promise<ShownLetter[]> {
  const rows = await world.read((db) =>
    db.select().from(outbox).where(isNotNull(outbox.payload)).orderBy(desc(outbox.postedAt)).limit(mostShown),
  )
  return rows.map(({ id, payload, postedAt }) => {
    const { to, subject } = payload as WaitingLetter
    return { id, to, subject, postedAt }
  })
}

/** One of them as it would go through the post: text, page and headers. */
export async function letterShown(sparks: Sparks, id: string): Promise<MailMessage | undefined> {
  const found = await sparks.world.read(async (db) => {
    const [row] = await db.select().from(outbox).where(eq(outbox.id, id))
    return row?.payload ? { row, desks: await desksOf(db, [row]) } : undefined
  })
  if (!found) return undefined
  const { row, desks } = found
  return messageOf(sparks, row, row.payload as WaitingLetter, desks.get(row.partnershipId ?? ''))
}
