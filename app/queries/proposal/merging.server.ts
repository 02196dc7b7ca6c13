import { cameIn, firstName, isPublic } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { namesOf } from '~/records/people/names.server'
import { joinedWith, mergingsOf, otherIn, sideOf } from '~/records/proposal/merging.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { proposalToCheck } from './checking.server'

/** One of two ideas as both may read it: what was sent in, in the words that are public. */
export async function sideShown(db: Db, of: Proposal, round: Round, now: Instant) {
  // What was taken back to be changed is nobody else's to read.
  if (!cameIn(of.standing) && of.standing !== 'joined')
    return { reference: of.reference, title: of.reference, summary: '', answers: [], costPence: null }
  const { reference, title, summary, answers, costPence } = await proposalToCheck(db, of, round, now)
  return { reference, title, summary, answers, costPence }
}

/** What was suggested about one's own idea last: both ideas, who asks, what was said, and whether it waits for her. */
export async function ownMerging(db: Db, of: Proposal, round: Round, now: Instant) {
  const [newest] = await mergingsOf(db, of.id, round, now)
  if (!newest) return null
  const side = sideOf(newest, of.id)
  const other = otherIn(newest, of.id)
  const names = await namesOf(db, [newest.askedBy, ...newest.said.map(({ by }) => by)])
  const named = (id: string) => firstName(names.get(id) ?? '')
  return {
    side,
    standing: newest.standing,
    until: newest.until,
    words: newest.words,
    askedBy: named(newest.askedBy),
    mine: newest.said.find((one) => one.side === side)?.answer ?? null,
    said: newest.said.map(({ side: of, answer, words, by }) => ({ side: of, answer, words, name: named(by) })),
    own: await sideShown(db, of, round, now),
    other: await sideShown(db, other, round, now),
  }
}

export type OwnMerging = NonNullable<Awaited<ReturnType<typeof ownMerging>>>

/** The same for those who check it: with which idea, how far it has come, and who has said what. */
export async function mergingsToCheck(db: Db, of: Proposal, round: Round, now: Instant) {
  return (await mergingsOf(db, of.id, round, now)).map((one) => {
    const other = otherIn(one, of.id)
    return {
      id: one.id,
      side: sideOf(one, of.id),
      other: { reference: other.reference, title: one.standing === 'gone' ? '' : other.title },
      standing: one.standing,
      until: one.until,
      said: one.said.map(({ side, answer, words }) => ({ side, answer, words })),
    }
  })
}

export type MergingToCheck = Awaited<ReturnType<typeof mergingsToCheck>>[number]

/** Where an idea that has joined another goes on: nothing for one that everyone can read itself, or that nobody can. */
export async function whereItGoesOn(db: Db, of: Proposal, round: Round, now: Instant) {
  const staying = await joinedWith(db, of, round, now)
  return staying && isPublic(staying.standing) ? { reference: staying.reference, title: staying.title } : null
}
