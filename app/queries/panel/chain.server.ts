import { inArray } from 'drizzle-orm'
import { proposal } from '~db/schema'
import { changesBy, currentItems, departs, type DecisionItem } from '~/domain/panel'
import type { Db } from '~/platform/world.server'
import { potOf } from '~/records/money/totals.server'
import { heldIn } from '~/records/money/held.server'
import { lineOf, wholeLineOf } from '~/records/panel/line.server'
import type { Round } from '~/records/round/course.server'

const said = ({ outcome, amountPence }: DecisionItem) => ({ outcome, amountPence })

async function named(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { reference: string; title: string }>()
  const rows = await db
    .select({ id: proposal.id, reference: proposal.reference, title: proposal.title })
    .from(proposal)
    .where(inArray(proposal.id, [...ids]))
  return new Map(rows.map(({ id, ...idea }) => [id, idea]))
}

/** The adopted decisions of a round that changed some of its first one: when, why, and what each changed. */
export async function chainOf(db: Db, round: Pick<Round, 'id'>) {
  const line = await lineOf(db, round.id)
  const later = line.filter(({ number, adoptedAt }) => number > 1 && adoptedAt !== null)
  const names = await named(
    db,
    later.flatMap(({ items }) => items.map(({ proposalId }) => proposalId)),
  )
  return later.map(({ number, adoptedAt, why = '' }) => ({
    number,
    adoptedAt,
    why,
    changes: changesBy(line, number).map(({ before, after }) => ({
      reference: names.get(after.proposalId)?.reference ?? '',
      title: names.get(after.proposalId)?.title ?? '',
      before: said(before),
      after: said(after),
      because: departs(after) || after.because !== '' ? after.because : '',
    })),
  }))
}

/** Decisions of a round that were begun and dropped: when, and why. What was to change is told of none. */
export async function droppedOf(db: Db, round: Pick<Round, 'id'>) {
  return (await wholeLineOf(db, round.id)).flatMap(({ number, droppedAt, log }) =>
    droppedAt === null ? [] : [{ number, droppedAt, because: log.at(-1)?.words ?? '' }],
  )
}

export type Chain = Awaited<ReturnType<typeof chainOf>>

/** What a later decision can be about: every idea as it stands, what is free in the pot, and who is next in reserve. */
export async function changeable(db: Db, round: Pick<Round, 'id'>) {
  const line = await lineOf(db, round.id)
  const last = line.at(-1)
  if (!last || last.adoptedAt === null) return null
  const items = [...currentItems(line).values()]
  const names = await named(
    db,
    items.map(({ proposalId }) => proposalId),
  )
  const held = await heldIn(db, round.id)
  const freePence = await potOf(db, round.id)
  const next = items.find((item) => item.outcome === 'reserve' && item.askedPence > 0 && item.askedPence <= freePence)
  return {
    number: (await wholeLineOf(db, round.id)).length + 1,
    freePence,
    items: items.map((item) => ({
      id: item.proposalId,
      reference: names.get(item.proposalId)?.reference ?? '',
      title: names.get(item.proposalId)?.title ?? '',
      ...said(item),
      askedPence: item.askedPence,
      isPaid: held.get(item.proposalId)?.isPaid ?? false,
      isHandedBack: held.get(item.proposalId)?.withdrawn != null,
      isNext: item === next,
    })),
  }
}

export type Changeable = NonNullable<Awaited<ReturnType<typeof changeable>>>

/** What is free in the pot of a decided round, and the title of who is next in reserve and fits; nothing while a change is under way. */
export async function whatIsFree(db: Db, round: Pick<Round, 'id'>) {
  const found = await changeable(db, round)
  return found && { freePence: found.freePence, next: found.items.find(({ isNext }) => isNext)?.title ?? null }
}
