import { mayDeclareNow, reminderDue } from '~/domain/panel'
import type { Actor } from '~/domain/people'
import { couldEver, may } from '~/domain/policy'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { Place } from '~/records/people/places.server'
import { interestsToHear } from '~/records/panel/told-interest.server'
import type { Round } from '~/records/round/course.server'
import { membersToTell } from './members-to-tell.server'
import { listToScore, ownScoring } from './own-scoring.server'

/**
 * What of a round's scoring waits for somebody: her own scores, what an officer wrote down for her, and, for those who see
 * to the panel, members whom no letter reaches: it is as good as a letter to whoever has no address.
 */
export async function scoringWaiting(db: Db, place: Place, round: Round, actor: Actor, now: Instant) {
  const href = `/p/${place.slug}/rounds/${round.slug}/scoring`
  const there = { partnership: place.name, title: round.title }
  return [
    ...(await scoresToGive(db, round, actor, now)).map((left) => ({
      ...{ ...there, kind: 'score' as const, href, left, byAt: round.dates.scoringClosesAt },
    })),
    ...(await writtenDown(db, round, actor, now)).map((title) => ({
      ...{ ...there, kind: 'written' as const, href: `${href}/interests`, title, byAt: null },
    })),
    ...(await toTell(db, round, actor, now)).map((people) => ({
      ...{ ...there, kind: 'members' as const, href: `${href}/progress#in-person`, people, byAt: null },
    })),
  ]
}

async function scoresToGive(db: Db, round: Round, actor: Actor, now: Instant): Promise<number[]> {
  if (!may(actor, 'score.save', { round, now }).ok) return []
  const { items } = await ownScoring(db, await listToScore(db, round), round, actor.personId)
  const left = items.filter(({ state }) => state === 'to-declare' || state === 'to-score' || state === 'begun').length
  return left === 0 ? [] : [left]
}

async function writtenDown(db: Db, round: Round, actor: Actor, now: Instant): Promise<string[]> {
  if (!couldEver(actor, 'interest.acknowledge') || !mayDeclareNow(round, now).ok) return []
  return (await interestsToHear(db, round.id, actor.personId)).map(({ title }) => title)
}

/** Who is told of an interest at once, and of scores to give when others are reminded. */
async function toTell(db: Db, round: Round, actor: Actor, now: Instant): Promise<number[]> {
  if (!couldEver(actor, 'interest.tell') || !mayDeclareNow(round, now).ok) return []
  const isTime = reminderDue(round, now) !== null
  const members = await membersToTell(db, round, now)
  const people = members.filter(({ personId, written, left, toDeclare }) => {
    if (personId === actor.personId) return false
    return written.length > 0 || (isTime && (left > 0 || toDeclare > 0))
  }).length
  return people === 0 ? [] : [people]
}
