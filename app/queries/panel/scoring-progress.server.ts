import type { Instant } from '~/domain/time'
import { scorersEachOf } from '~/domain/round'
import type { Db } from '~/platform/world.server'
import { assignedIn, remindedAt } from '~/records/panel/assignment.server'
import { interestsIn } from '~/records/panel/interest.server'
import { scorersIn, sheetsOn } from '~/records/panel/score-sheet.server'
import { seatsOf } from '~/records/panel/seats.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { isIn, stateOf } from './scoring-list.server'

/**
 * How far a round's scoring is, member by member and idea by idea: how many scores are in, of how many. Not a single
 * point, and nothing of what anybody wrote. Who has left the panel is told with the scores that she left. Who scores an
 * idea is not told to a `reader` with an interest in it, who could lobby them; the numbers are.
 */
export async function scoringProgress(db: Db, round: Round, now: Instant, reader: string | null = null) {
  const proposals = await standingProposals(db, round)
  const ids = proposals.map(({ id }) => id)
  const seats = (await seatsOf(db, round.partnershipId, now)).filter(({ voting }) => voting)
  const interests = await interestsIn(db, ids)
  const isAssigned = (await assignedIn(db, round)) ?? (() => true)
  const wants = scorersEachOf(round.rules)
  const sheets = new Map(
    (await sheetsOn(db, ids)).map((sheet) => [`${sheet.personId} ${sheet.proposalId}`, sheet] as const),
  )
  const left = (await scorersIn(db, round.id)).filter(({ personId }) => seats.every((one) => one.personId !== personId))
  const cells = proposals.map(({ id }) => ({
    id,
    scorers: [...seats, ...left].flatMap(({ personId, name }, place) => {
      const sheet = sheets.get(`${personId} ${id}`)
      const hasLeft = place >= seats.length
      if (hasLeft ? sheet?.handedInAt == null : !isAssigned(personId, id)) return []
      const state = stateOf(
        hasLeft ? (interests.kindOf(personId, id) ?? 'none') : interests.kindOf(personId, id),
        sheet,
      )
      return state === 'stepped-out' ? [] : [{ personId, name, state, hasLeft }]
    }),
  }))
  const all = cells.flatMap(({ scorers }) => scorers)
  const members = [...seats, ...left].map(({ personId, name }, place) => {
    const hers = all.filter((one) => one.personId === personId)
    const hasLeft = place >= seats.length
    return {
      ...{ personId, name, hasLeft },
      of: hers.length,
      in: hers.filter(({ state }) => isIn(state)).length,
      begun: hers.filter(({ state }) => state === 'begun').length,
      toDeclare: hasLeft ? 0 : ids.filter((id) => interests.kindOf(personId, id) === undefined).length,
      steppedOut: hasLeft ? 0 : ids.filter((id) => interests.isInterested(personId, id)).length,
    }
  })
  return {
    members,
    ideas: proposals.map(({ id, reference, title }, place) => {
      const scorers = cells[place]?.scorers ?? []
      return {
        ...{ reference, title },
        scorers: reader !== null && interests.isInterested(reader, id) ? [] : scorers,
        of: scorers.length,
        in: scorers.filter(({ state }) => isIn(state)).length,
        /** How many scorers it lacks of as many as the round asks for. */
        lacks: wants === null ? 0 : Math.max(0, wants - scorers.length),
      }
    }),
    wants,
    in: all.filter(({ state }) => isIn(state)).length,
    of: all.length,
    remindedAt: await remindedAt(db, round.id),
  }
}

export type ScoringProgress = Awaited<ReturnType<typeof scoringProgress>>

/** Who has scores to give, or interests to declare, and how many. */
export const withScoresLeft = ({ members }: Pick<ScoringProgress, 'members'>) =>
  members
    .filter(({ hasLeft }) => !hasLeft)
    .map(({ personId, of, in: done }) => ({ personId, left: of - done }))
    .filter(({ left }) => left > 0)
