import { forAnother, panelPaper, type NotHerVoice, type NotTheirVoice } from '~/domain/panel'
import { pence } from '~/domain/pence'
import type { NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import { checkBallot, type BallotTrouble } from '~/domain/voting/ballots'
import type { Choices } from '~/domain/voting/choices'
import { ruleOnPaper, voicesOf } from '~/domain/voting/panel-ballot'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { putInBox } from '~/records/panel/box.server'
import { keepHands, keepVoice } from '~/records/panel/voice.server'
import { panelBallotInHand, type PanelBallotInHand } from './panel-ballot-in-hand.server'
import type { NoMeeting } from './vote-in-hand.server'

type NotCastable =
  | NotAllowed
  | NoMeeting
  | BallotTrouble
  | 'no-panel-vote'
  | 'panel-vote-closed'
  | 'no-such-proposal'
  | 'choice-with-interest'

export type NotPanelBallot = NotCastable | NotHerVoice
export type NotTheirPanelBallot = NotCastable | NotTheirVoice | 'panel-vote-secret' | 'voted-herself'

/**
 * A member votes with one ballot on all the ideas that are open together, without those she stepped out of. By name she may
 * change it until the close. In secret it goes into the box of each idea as a slip of its own, a second one changes
 * nothing, and no record of acts is made.
 */
export async function castPanelBallot(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  choices: Choices,
): Promise<Outcome<{ readonly inAlready: boolean }, NotPanelBallot>> {
  const found = await panelBallotInHand(db, on, 'panel-vote.cast', roundId)
  if (!found.ok) return found
  const personId = on.by ?? ''
  const paper = paperOf(found, personId)
  if (!paper.ok) return paper
  const fits = fitting(found, choices, paper)
  if (!fits.ok) return fits
  const { secret } = paper.votes[0]?.vote ?? { secret: false }
  const voted = paper.votes.some(({ voices }) => voices.some((voice) => voice.personId === personId))
  if (secret && voted) return { ok: true, inAlready: true }
  for (const { vote, reference } of paper.votes) {
    const slip = fits.voices.get(reference)
    if (!slip) continue
    if (secret) {
      await keepHands(db, vote.id, [personId], null)
      await putInBox(db, on, secrets, vote.id, [slip])
    } else await keepVoice(db, { voteId: vote.id, personId, ...slip, keyedBy: null })
  }
  if (!secret) {
    await recordAct(db, on, found.round.partnershipId, 'panel-vote.cast', `panel-ballot:${found.terms.ballotId}`)
  }
  return { ok: true, inAlready: false }
}

/**
 * An officer writes down the ballot of a member without a phone, by name; the record names both. What she sent from her own
 * screen nobody else changes. In secret she borrows a phone instead: whoever types a whole ballot in would know it.
 */
export async function keyInPanelBallot(
  db: Db,
  on: Occasion,
  roundId: string,
  personId: string,
  choices: Choices,
): Promise<Outcome<object, NotTheirPanelBallot>> {
  const found = await panelBallotInHand(db, on, 'panel-vote.key-in', roundId)
  if (!found.ok) return found
  const paper = paperOf(found, personId)
  if (!paper.ok) return forAnother(paper)
  if (paper.votes.some(({ vote }) => vote.secret)) return refuse('panel-vote-secret')
  const before = paper.votes.flatMap(({ voices }) => voices.filter((voice) => voice.personId === personId))
  if (before.some(({ keyedBy }) => keyedBy === null)) return refuse('voted-herself')
  const fits = fitting(found, choices, paper)
  if (!fits.ok) return fits
  for (const { vote, reference } of paper.votes) {
    const slip = fits.voices.get(reference)
    if (slip) await keepVoice(db, { voteId: vote.id, personId, ...slip, keyedBy: on.by })
  }
  const subject = `panel-ballot:${found.terms.ballotId}`
  await recordAct(db, on, found.round.partnershipId, 'panel-vote.key-in', subject, { for: personId })
  return { ok: true }
}

interface Paper {
  /** What she votes on. */
  readonly votes: PanelBallotInHand['open']
  /** References of ideas that she stepped out of. */
  readonly out: ReadonlySet<string>
}

/** Her ballot paper, with the votes that are on it. */
function paperOf({ open, meeting }: PanelBallotInHand, personId: string): Outcome<Paper, NotHerVoice> {
  const ids = open.map(({ vote }) => vote.proposalId)
  const paper = panelPaper(meeting, ids, personId)
  if (!paper.ok) return paper
  const out = new Set(open.flatMap(({ vote, reference }) => (paper.out.includes(vote.proposalId) ? reference : [])))
  return { ok: true, votes: open.filter(({ vote }) => paper.votesOn.includes(vote.proposalId)), out }
}

function fitting({ terms, decision }: PanelBallotInHand, choices: Choices, { votes, out }: Paper) {
  const own = choices.named.find((reference) => out.has(reference))
  if (own !== undefined) return refuse('choice-with-interest', { reference: own })
  const known = new Map(votes.map(({ reference, vote }) => [reference, vote.proposalId]))
  const stranger = choices.named.find((reference) => !known.has(reference))
  if (stranger !== undefined) return refuse('no-such-proposal', { reference: stranger })
  const asked = new Map(decision.items.map(({ proposalId, askedPence }) => [proposalId, askedPence]))
  const costs = new Map([...known].map(([reference, id]) => [reference, asked.get(id) ?? pence(0)]))
  const fits = checkBallot(choices, ruleOnPaper(terms.rule, votes.length), { potPence: decision.potPence, costs })
  if (!fits.ok) return fits
  return { ok: true as const, voices: voicesOf(fits.choices, terms, [...known.keys()]) }
}
