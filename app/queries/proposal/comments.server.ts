import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { comment, commentEvent, proposal, round } from '~db/schema'
import { may } from '~/domain/policy'
import type { Actor } from '~/domain/people'
import {
  canBeTalkedAbout,
  canSupport,
  commentsOnAPage,
  firstName,
  isPublic,
  supportNow,
  type ReportGround,
  writes,
} from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { interestsAmong } from '~/records/panel/interest.server'
import { namesOf } from '~/records/people/names.server'
import { talkSettled } from '~/records/people/talk.server'
import { commentById, countComments, withEvents, type Comment } from '~/records/proposal/comment.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import { countSupport, supports } from '~/records/proposal/support.server'
import { shareIn } from '~/records/proposal/together.server'
import type { Round } from '~/records/round/course.server'

/** A comment as anyone reads it. What was hidden or taken back is not in it. */
export interface CommentSeen {
  readonly id: string
  /** The first name of who said it. */
  readonly name: string
  readonly at: Instant
  readonly shows: 'words' | 'hidden' | 'taken-back'
  /** Empty for what is not shown, and for what is gone. */
  readonly words: string
  /** Of one that is hidden: by whom, and why. */
  readonly hidden: { readonly by: string; readonly ground: ReportGround | null; readonly because: string } | null
  readonly isHers: boolean
}

interface Reader {
  readonly actor: Actor | null
  readonly now: Instant
}

/** What was said about an idea, a page at a time, the first first; and whether the reader may say something. */
export async function commentsOn(db: Db, of: Proposal, at: Round, asked: number | null, { actor }: Reader) {
  const inAll = await countComments(db, of.id)
  const pages = Math.max(1, Math.ceil(inAll / commentsOnAPage))
  const page = Math.min(pages, Math.max(1, asked ?? 1))
  const rows = await db
    .select()
    .from(comment)
    .where(eq(comment.proposalId, of.id))
    .orderBy(asc(comment.sequence))
    .limit(commentsOnAPage)
    .offset((page - 1) * commentsOnAPage)
  const open = (await talkSettled(db, at.partnershipId)).comments && isPublic(of.standing) && canBeTalkedAbout(at).ok
  return { comments: await seen(db, await withEvents(db, rows), actor), inAll, page, pages, open }
}

export type CommentsSeen = Awaited<ReturnType<typeof commentsOn>>

/** One comment on an idea that can still be read, for who wants to report it or take it back. */
export async function commentOn(db: Db, of: Proposal, id: string, actor: Actor | null) {
  const found = await commentById(db, id)
  if (!found || found.proposalId !== of.id) return undefined
  const [one] = await seen(db, [found], actor)
  return one
}

async function seen(db: Db, comments: readonly Comment[], actor: Actor | null): Promise<CommentSeen[]> {
  const hiding = (one: Comment) => one.events.findLast(({ kind }) => kind === 'hidden')
  const names = await namesOf(
    db,
    comments.flatMap((one) => [one.by, hiding(one)?.by ?? one.by]),
  )
  const named = (id: string) => firstName(names.get(id) ?? '')
  return comments.map((one) => {
    const { shows } = one.standing
    const why = shows === 'hidden' ? hiding(one) : undefined
    return {
      // Where the words are gone, so is whose they were.
      ...{ id: one.id, name: one.words === '' ? '' : named(one.by), at: one.at, shows },
      words: shows === 'words' ? one.words : '',
      hidden: why ? { by: named(why.by), ground: why.ground, because: why.because } : null,
      isHers: actor !== null && one.by === actor.personId,
    }
  })
}

/**
 * How many support an idea, as far as that is shown now; whether the reader does, and whether she may. Nothing where nobody
 * ever could.
 */
export async function supportOf(db: Db, of: Proposal, at: Round, { actor, now }: Reader) {
  const on = (await talkSettled(db, at.partnershipId)).support
  const known = supportNow(at, now)
  const people = known === 'unseen' ? null : await countSupport(db, of.id)
  const open = on && known === 'open' && isPublic(of.standing)
  if (!open && !people && !(on && known === 'unseen')) return null
  const isApplicant = writes(await shareIn(db, of, actor?.personId ?? null))
  const hers = canSupport({ isApplicant, votingMember: actor?.votingMember === true })
  const allowed = hers.ok ? may(actor, 'support.give', { round: at, now }) : hers
  return {
    people,
    open,
    isHers: await supports(db, of.id, actor?.personId ?? null),
    /** Why the reader cannot, while others can. */
    whyNot: open && !allowed.ok ? allowed.because : null,
  }
}

export type SupportSeen = NonNullable<Awaited<ReturnType<typeof supportOf>>>

/** As many as one officer looks through in one go. */
const mostReported = 100

/** Comments of a partnership that were reported and wait for an officer, the longest first; not those she must leave to others. */
export async function reportedComments(db: Db, partnershipId: string, personId: string) {
  const rows = await db
    .select({ id: comment.id, since: commentEvent.at })
    .from(commentEvent)
    .innerJoin(comment, eq(comment.id, commentEvent.commentId))
    .innerJoin(proposal, eq(proposal.id, comment.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(
      and(
        eq(round.partnershipId, partnershipId),
        eq(commentEvent.kind, 'reported'),
        sql`not exists (select 1 from ${commentEvent} as after_it where after_it.comment_id = ${comment.id}
          and after_it.sequence > ${commentEvent.sequence} and after_it.kind <> 'reported')`,
      ),
    )
    .orderBy(asc(commentEvent.at), asc(commentEvent.id))
    .limit(mostReported)
  const ids = [...new Set(rows.map(({ id }) => id))]
  if (ids.length === 0) return []
  const found = await withEvents(db, await db.select().from(comment).where(inArray(comment.id, ids)))
  const about = await ideasOf(db, found)
  const interests = await interestsAmong(db, [...about.values()], personId)
  const names = await namesOf(
    db,
    found.map(({ by }) => by),
  )
  return ids.flatMap((id) => {
    const one = found.find((each) => each.id === id)
    const idea = one && about.get(one.proposalId)
    if (!one || !idea || interests.has(idea.id) || one.by === personId) return []
    const { reference, title, round: roundSlug } = idea
    const grounds = new Set(one.events.flatMap(({ kind, ground }) => (kind === 'reported' && ground ? [ground] : [])))
    return [
      {
        ...{ id, at: one.at, words: one.words, name: firstName(names.get(one.by) ?? '') },
        ...{ reference, title, roundSlug },
        reports: one.standing.reports,
        grounds: [...grounds],
      },
    ]
  })
}

export type ReportedComment = Awaited<ReturnType<typeof reportedComments>>[number]

async function ideasOf(db: Db, comments: readonly Comment[]) {
  const { id, reference, title } = proposal
  const rows = await db
    .select({ id, reference, title, round: round.slug })
    .from(proposal)
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(
      inArray(
        proposal.id,
        comments.map(({ proposalId }) => proposalId),
      ),
    )
  return new Map(rows.map((row) => [row.id, row]))
}

/** One comment for an officer who judges it: her words even when they are hidden, as long as we keep them. */
export async function commentToJudge(db: Db, partnershipId: string, id: string, personId: string) {
  const one = await commentById(db, id)
  if (!one) return undefined
  const idea = (await ideasOf(db, [one])).get(one.proposalId)
  const [within] = await db
    .select({ id: round.id })
    .from(proposal)
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(and(eq(proposal.id, one.proposalId), eq(round.partnershipId, partnershipId)))
  if (!idea || !within) return undefined
  const names = await namesOf(db, [one.by, ...one.events.map(({ by }) => by)])
  const named = (who: string) => firstName(names.get(who) ?? '')
  return {
    ...{ id, at: one.at, words: one.words, name: named(one.by), shows: one.standing.shows },
    ...{ reference: idea.reference, title: idea.title, roundSlug: idea.round },
    reports: one.standing.reports,
    /** What happened to it; who reported it is told to nobody. */
    history: one.events.map(({ kind, at, by, ground, because }) => ({
      ...{ kind, at, ground, because },
      by: kind === 'reported' || kind === 'taken-back' ? null : named(by),
    })),
    hasInterest: (await interestsAmong(db, [idea], personId)).has(idea.id),
    isHers: one.by === personId,
  }
}
