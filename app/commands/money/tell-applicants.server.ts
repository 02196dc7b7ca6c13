import { inArray } from 'drizzle-orm'
import { contact, proposal } from '~db/schema'
import type { Decision } from '~/domain/panel'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { partnershipOf } from '~/records/money/budget.server'
import { post, type Sentence } from '~/records/outbox.server'
import type { Round } from '~/records/round/course.server'

/** Tells everyone who asked what was decided, why, and what next. Those without an address are told by a neighbour. */
export async function tellApplicants(db: Db, on: Occasion, round: Round, { id, items }: Decision): Promise<void> {
  if (items.length === 0) return
  const proposals = await db
    .select()
    .from(proposal)
    .where(
      inArray(
        proposal.id,
        items.map((item) => item.proposalId),
      ),
    )
  const applicantIds = proposals.flatMap(({ applicantId }) => applicantId ?? [])
  const addresses = new Map(
    applicantIds.length === 0
      ? []
      : (await db.select().from(contact).where(inArray(contact.personId, applicantIds))).flatMap(
          ({ personId, email }) => (email === null ? [] : [[personId, email] as const]),
        ),
  )
  const { slug, languages, timeZone } = await partnershipOf(db, round.partnershipId)
  const roundPath = `/p/${slug}/rounds/${round.slug}`
  for (const { proposalId, outcome, amountPence, askedPence, because } of items) {
    const of = proposals.find((one) => one.id === proposalId)
    const to = of?.applicantId && addresses.get(of.applicantId)
    if (!of || !to) continue
    const values = { title: of.title, round: round.title, amountPence, askedPence, because }
    const why: Sentence =
      because === '' ? { key: `money.letter.why.${outcome}`, values } : { key: 'money.letter.why.said', values }
    const award = `${roundPath}/proposals/${of.reference}/award`
    const next: Sentence =
      amountPence > 0
        ? { key: 'money.letter.next.accept', path: award }
        : { key: `money.letter.next.${outcome}`, path: `${roundPath}/decision` }
    await post(db, on, `decision:${id}:${proposalId}`, {
      to,
      language: languages[0] ?? 'en',
      timeZone,
      subject: { key: `money.letter.subject.${outcome}`, values },
      text: [{ key: `money.letter.text.${outcome}`, values }, why, next],
    })
  }
}
