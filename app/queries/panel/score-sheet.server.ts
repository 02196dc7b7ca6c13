import { cellOf, mayTakePart, rounded, type Criterion, type PanelAct } from '~/domain/panel'
import { scoresLockedAt } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { ideaToRead } from '~/queries/proposal/idea-to-read.server'
import { assignedIn } from '~/records/panel/assignment.server'
import { criteriaOf } from '~/records/panel/criterion.server'
import { interestsIn } from '~/records/panel/interest.server'
import { seatsOf, type NamedSeat } from '~/records/panel/seats.server'
import { sheetsOn, type SheetRow } from '~/records/panel/score-sheet.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/**
 * One idea as one member scores it. What others gave is there only when she may see it: her own is in or the scores
 * are locked, and she has no interest in it. Whoever has stepped out is given nothing to score by either.
 */
export async function scoringSheet(db: Db, round: Round, proposal: Proposal, personId: string, now: Instant) {
  const interests = await interestsIn(db, [proposal.id])
  const seats = await seatsOf(db, round.partnershipId, now)
  const sheets = await sheetsOn(db, [proposal.id])
  const criteria = await criteriaToScore(db, round.id)
  const own = sheets.find((sheet) => sheet.personId === personId)
  const locked = scoresLockedAt(round, now) !== null
  const isAssigned = await assignedIn(db, round, { proposalId: proposal.id })
  const mayDo = (act: PanelAct) =>
    mayTakePart(act, {
      seat: seats.find((seat) => seat.personId === personId),
      interest: interests.kindOf(personId, proposal.id),
      hasScored: own?.handedInAt != null && !own.abstained,
      locked,
      isAssigned: isAssigned?.(personId, proposal.id),
    })
  const mayScore = mayDo('score')
  const idea = await ideaToRead(db, proposal)
  // What it says is scored is read once she has declared.
  const toDeclare = !mayScore.ok && mayScore.because === 'declare-first'
  const isInterested = (seat: NamedSeat) => interests.isInterested(seat.personId, proposal.id)
  const wasAsked = (seat: NamedSeat) => isAssigned?.(seat.personId, proposal.id) ?? true
  const others = seats.filter(
    (seat) => seat.voting && seat.personId !== personId && (wasAsked(seat) || isInterested(seat)),
  )
  return {
    idea: toDeclare ? { ...idea, answers: [] } : idea,
    criteria,
    mayScore: mayScore.ok ? null : mayScore,
    locked,
    own: own && mayScore.ok ? sheetToShow(own) : null,
    others: mayDo('see-scores').ok ? others.map((seat) => seen(seat, sheets, criteria, isInterested(seat))) : null,
  }
}

/** What a sheet asks. */
export async function criteriaToScore(db: Db, roundId: string) {
  const criteria = await criteriaOf(db, roundId)
  return criteria.map(({ id, name, weight, rubric }) => ({ id, name, weight, rubric }))
}

function sheetToShow({ points, noteForPanel, feedback, savedAt, handedInAt, abstained }: SheetRow) {
  return { points, noteForPanel, feedback, savedAt, handedIn: handedInAt !== null, abstained }
}

/** What another member gave, or why there is nothing to see. What she has not handed in stays hers. */
function seen(seat: NamedSeat, sheets: readonly SheetRow[], criteria: readonly Criterion[], isInterested: boolean) {
  const sheet = sheets.find(({ personId }) => personId === seat.personId)
  const cell = cellOf(sheet, criteria, isInterested)
  return {
    name: seat.name,
    kind: cell.kind,
    points: cell.kind === 'scored' ? (sheet?.points ?? {}) : {},
    mean: cell.kind === 'scored' ? rounded(cell.weighted) : null,
    note: cell.kind === 'scored' || cell.kind === 'abstained' ? (sheet?.noteForPanel ?? '') : '',
  }
}

export type ScoringSheet = Awaited<ReturnType<typeof scoringSheet>>
