import type { Pence } from '~/domain/pence'
import { datesOf, happened, type NextDate, type RoundCourse } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { roundsOf } from '~/records/round/course.server'
import { fundedIn } from '../round/funded.server'
import { documentsInForce } from './documents.server'
import { meetingsOf } from './meetings.server'
import { publishedStories } from './published-stories.server'

/** So many pieces of news are in a feed. */
export const mostNews = 50

interface Piece {
  /** Stays the same for the same thing. */
  readonly name: string
  readonly path: string
  readonly title: string
  readonly at: Instant
}
export type News =
  | (Piece & { readonly kind: 'round' | 'story' | 'document'; readonly says: string })
  | (Piece & {
      readonly kind: 'result'
      readonly why: string
      readonly funded: number
      readonly fundedPence: Pence
      readonly currency: string
    })

/** What is new in a partnership and anyone may read, the newest first: rounds, what was decided, stories, documents. */
export async function newsOf(db: Db, partnershipId: string): Promise<News[]> {
  const rounds = (await roundsOf(db, partnershipId)).filter((round) => happened(round, 'published'))
  const ofSlug = new Map(rounds.map((round) => [round.slug, round]))
  const { meetings } = await meetingsOf(db, partnershipId, 1, mostNews)
  const funded = await fundedIn(
    db,
    meetings.flatMap(({ round }) => ofSlug.get(round)?.id ?? []),
  )
  const stories = await publishedStories(db, partnershipId)
  const all: News[] = [
    ...rounds.map((round) => ({
      ...{ kind: 'round' as const, name: round.id, path: `/rounds/${round.slug}`, title: round.title },
      says: round.about,
      at: publishedAt(round) ?? round.createdAt,
    })),
    ...meetings.map((one) => {
      const round = ofSlug.get(one.round)
      const given = funded.get(round?.id ?? '')
      return {
        ...{ kind: 'result' as const, name: one.id, title: one.title, at: one.adoptedAt, why: one.why },
        path: `/rounds/${one.round}/decision${one.number > 1 ? `?number=${one.number}` : ''}`,
        funded: given?.count ?? 0,
        fundedPence: given?.amountPence ?? (0 as Pence),
        currency: round?.currency ?? 'GBP',
      }
    }),
    ...stories.map((one) => ({
      ...{ kind: 'story' as const, name: one.id, title: one.title, at: one.publishedAt },
      path: `/stories/${one.id}`,
      says: one.whatHappened,
    })),
    ...(await documentsInForce(db, partnershipId)).map((one) => ({
      ...{ kind: 'document' as const, name: one.slug, title: one.title, at: one.at, says: '' },
      path: `/policies/${one.slug}`,
    })),
  ]
  return all.sort((one, other) => other.at - one.at).slice(0, mostNews)
}

const publishedAt = ({ events }: RoundCourse) => events.find(({ kind }) => kind === 'published')?.at

export interface DateOfRound {
  readonly round: { readonly slug: string; readonly title: string; readonly about: string }
  readonly what: NextDate['what']
  readonly at: Instant
  /** How often the dates of its round have been changed. */
  readonly changes: number
  readonly changedAt: Instant
  readonly cancelled: boolean
}

/** Every date of a partnership's published rounds; those of a round that was called off too, said to be so. */
export async function datesOfRounds(db: Db, partnershipId: string): Promise<DateOfRound[]> {
  const rounds = (await roundsOf(db, partnershipId)).filter(
    (round) => happened(round, 'published') && !happened(round, 'imported'),
  )
  return rounds.flatMap((round) => {
    const cancelled = happened(round, 'cancelled')
    const events = round.events.filter(({ kind }) => kind === 'dates-changed' || kind === 'cancelled' || kind === 'voting-extended') // prettier-ignore
    const changedAt = events.at(-1)?.at ?? publishedAt(round) ?? round.createdAt
    const standing = { ...round, events: round.events.filter(({ kind }) => kind !== 'cancelled') }
    return datesOf(standing).map((date) => ({
      ...date,
      round: { slug: round.slug, title: round.title, about: round.about },
      changes: events.length,
      changedAt,
      cancelled,
    }))
  })
}
