import { inArray } from 'drizzle-orm'
import type { SendMailOptions } from 'nodemailer'
import { type outbox, partnership, postSetting } from '~db/schema'
import { isNews, partsOfText, type Hex } from '~/domain/people'
import { originOf } from '~/platform/env.server'
import type { Sparks } from '~/platform/sparks.server'
import type { Db } from '~/platform/world.server'
import { stopToken } from '~/records/people/letter-choice.server'
import type { WaitingLetter } from '~/records/outbox.server'
import { languageOf, translator } from '~/ui/messages'
import { footText, type Dress } from '~/ui/letter/dress'
import { LetterPage } from '~/ui/letter/letter-page'

export type OutboxRow = typeof outbox.$inferSelect

/** Who a partnership is, as its letters say it. */
export interface Desk {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly area: string
  readonly accent: string
  readonly timeZone: string
  readonly replyTo: string | null
}

/** The desks that these letters are written at, by the partnership's id. */
export async function desksOf(
  db: Db,
  rows: readonly Pick<OutboxRow, 'partnershipId'>[],
): Promise<ReadonlyMap<string, Desk>> {
  const ids = [...new Set(rows.flatMap(({ partnershipId }) => partnershipId ?? []))]
  if (ids.length === 0) return new Map()
  const { id, slug, name, area, accent, timeZone } = partnership
  const found = await db.select({ id, slug, name, area, accent, timeZone }).from(partnership).where(inArray(id, ids))
  const settings = await db.select().from(postSetting).where(inArray(postSetting.partnershipId, ids))
  const replyTo = new Map(settings.map((one) => [one.partnershipId, one.replyTo]))
  return new Map(found.map((one) => [one.id, { ...one, replyTo: replyTo.get(one.id) ?? null }]))
}

export type MailMessage = Omit<SendMailOptions, 'headers'> & {
  messageId: string
  text: string
  html: string
  headers: Record<string, string>
}

/**
 * A letter as it goes through the post: its words as text and as a page, and the headers by which mail programs know
 * what it is. It is the same message (RFC 5322 `Message-ID`, `Date`) however often it is sent.
 */
export async function messageOf(
  { env, secrets }: Pick<Sparks, 'env' | 'secrets'>,
  row: Pick<OutboxRow, 'id' | 'kind' | 'personId' | 'postedAt'>,
  { to, subject, text, parts = partsOfText(text), language }: WaitingLetter,
  desk: Desk | undefined,
): Promise<MailMessage> {
  const from = sender(env.mailFrom)
  const domain = from.address.split('@')[1] ?? 'localhost'
  const news = isNews(row.kind)
  const stopHref =
    news && row.personId ? `${originOf(env)}/letters/stop/${stopToken(secrets, row.personId)}` : undefined
  const dress: Dress = {
    sender: desk ? { name: desk.name, area: desk.area, accent: desk.accent as Hex } : null,
    stopHref,
  }
  const speaker = translator(languageOf(language, undefined), { now: row.postedAt, timeZone: desk?.timeZone })
  return {
    from: desk ? { name: desk.name, address: from.address } : from,
    to: { name: '', address: to },
    ...(desk?.replyTo ? { replyTo: { name: desk.name, address: desk.replyTo } } : {}),
    subject,
    messageId: `<${row.id}@${domain}>`,
    date: new Date(row.postedAt),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': speaker.language,
      ...(desk && news ? { 'List-Id': `<${desk.slug}.${listDomain(env)}>` } : {}),
      ...(stopHref
        ? { 'List-Unsubscribe': `<${stopHref}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
        : {}),
    },
    text: `${text}\n\n${footText(speaker, dress)}\n`,
    html: await asPage(<LetterPage letter={{ subject, parts }} dress={dress} speaker={speaker} />),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** Loaded with the first letter, so that starting does not wait for it. */
async function asPage(page: React.ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(page)}`
}

const listDomain = (env: Sparks['env']) => new URL(originOf(env)).hostname

/** `Small Sparks <sparks@example.org>`, or the address alone. */
function sender(mailFrom: string): { name: string; address: string } {
  const named = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(mailFrom)
  return named ? { name: named[1] ?? '', address: named[2] ?? '' } : { name: '', address: mailFrom.trim() }
}
