import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { award, decision, neighbourhood, payee, proposal, round, theme } from '~db/schema'
import {
  type Giver,
  type Grant,
  type GrantFacts,
  grantOf,
  mustBeMended,
  recipientOf,
  type RecipientKind,
  type Trouble,
  troublesOfGrant,
} from '~/domain/learning/giving'
import { pence } from '~/domain/pence'
import { dateIn, type Instant } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { awardsByIds, type AwardOnRecord } from '~/records/money/award.server'
import { totalsByIds } from '~/records/money/totals.server'
import type { PartnershipRow } from '~/records/people/actor.server'
import { givingSettled } from '~/records/people/giving.server'
import { isPublicDecision } from '~/records/round/announced.server'

type Partnership = Pick<PartnershipRow, 'id' | 'name' | 'slug' | 'timeZone'>

/** How a partnership is named in open data. `origin` is this installation’s address, with no slash at the end. */
export async function giverOf(db: Db, { id, name, slug }: Partnership, origin: string): Promise<Giver> {
  return { name, slug, ...(await givingSettled(db, id)), home: `${origin}/p/${slug}` }
}

/** A grant as it would be published, and what must be mended before it is. */
export interface GrantChecked {
  readonly recipients: RecipientKind
  readonly grant: Grant
  /** Of which idea it is, for officers to find it by. */
  readonly idea: { readonly round: string; readonly reference: string; readonly title: string }
  /** Places are within the grant: `/title`. */
  readonly troubles: readonly Trouble[]
}

const atOnce = 500

/**
 * The grants of a partnership whose decisions are public, checked, in the order of their awards: at most 500 that come
 * after the award `after`. `last` is where to go on from, and null when there are no more.
 */
export async function grantsAfter(db: Db, partnership: Partnership, giver: Giver, after: string, now: Instant) {
  const rows = await rowsAfter(db, partnership.id, after)
  const facts = await factsOf(db, rows, partnership.timeZone)
  const today = dateIn(partnership.timeZone, now)
  const grants = facts.map((one): GrantChecked => {
    const grant = grantOf(giver, one)
    return {
      grant,
      recipients: recipientOf(one),
      idea: { round: one.round.slug, reference: one.idea.reference, title: one.idea.title },
      troubles: [...troublesOfGrant(grant, '', today)].filter(mustBeMended),
    }
  })
  return { grants, last: rows.length < atOnce ? null : (rows.at(-1)?.awardId ?? null) }
}

type Row = Awaited<ReturnType<typeof rowsAfter>>[number]

async function rowsAfter(db: Db, partnershipId: string, after: string) {
  return db
    .select({
      awardId: award.id,
      proposalId: proposal.id,
      adoptedAt: decision.adoptedAt,
      idea: { title: proposal.title, summary: proposal.summary, reference: proposal.reference },
      askedPence: proposal.costPence,
      round: { slug: round.slug, title: round.title },
      theme: { id: theme.id, name: theme.name },
      place: { name: neighbourhood.name, ward: neighbourhood.ward },
    })
    .from(award)
    .innerJoin(proposal, eq(proposal.id, award.proposalId))
    .innerJoin(round, eq(round.id, award.roundId))
    .innerJoin(decision, eq(decision.id, award.decisionId))
    .leftJoin(theme, eq(theme.id, proposal.themeId))
    .leftJoin(neighbourhood, eq(neighbourhood.id, proposal.neighbourhoodId))
    .where(and(eq(award.partnershipId, partnershipId), gt(award.id, after), isPublicDecision(db)))
    .orderBy(asc(award.id))
    .limit(atOnce)
}

async function factsOf(db: Db, rows: readonly Row[], timeZone: string): Promise<GrantFacts[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ awardId }) => awardId)
  const awards = new Map((await awardsByIds(db, ids)).map((one) => [one.id, one]))
  const totals = await totalsByIds(db, 'award', ids)
  const payees = await db
    .select()
    .from(payee)
    .where(
      inArray(
        payee.proposalId,
        rows.map(({ proposalId }) => proposalId),
      ),
    )
  const named = new Map(payees.map((one) => [one.proposalId, one]))
  return rows.flatMap(({ awardId, proposalId, adoptedAt, ...rest }): GrantFacts[] => {
    const on = awards.get(awardId)
    if (!on || adoptedAt === null) return []
    const { name } = on.payee
    // Once somebody else is paid than was asked for, nobody said what they are.
    const kind = named.get(proposalId)?.name === name ? (named.get(proposalId)?.kind ?? null) : null
    const paid = totals.get(awardId)
    return [
      {
        ...rest,
        award: on,
        print: printOf(`award ${awardId}`),
        day: dateIn(timeZone, adoptedAt),
        changed: changedAt(on),
        paidPence: pence(paid ? paid.paidOnAwardsPence - paid.returnedPence : 0),
        payee: { kind, name, print: printOf(`payee ${name.trim().toLowerCase()}`) },
      },
    ]
  })
}

/** Figures that stay the same for the same thing and tell nothing of it. */
const printOf = (text: string) => String(parseInt(sha256(text).slice(0, 12), 16)).padStart(15, '0')

const changedAt = ({ madeAt, events }: Pick<AwardOnRecord, 'madeAt' | 'events'>): string =>
  new Date(Math.max(madeAt, ...events.map(({ at }) => at))).toISOString()
