import { awardedPence, type AwardChange } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import type { AwardOnRecord } from '~/records/money/award.server'
import type { Letter } from '~/records/outbox.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { tellWhoseIdea } from '~/records/proposal/tell-whose-idea.server'
import { roundById } from '~/records/round/course.server'

/** What those whose idea it is are told when its award is another than it was. */
export interface AwardChanged {
  readonly kind: Extract<AwardChange['to'], 'instalments-set' | 'reduced' | 'topped-up' | 'extended'>
  readonly reference: string
  readonly title: string
  /** The round's name in addresses. */
  readonly round: string
  /** By how much it is more or less; nothing for the others. */
  readonly byPence: Pence
  readonly amountPence: Pence
  readonly doneBy: string | null
  readonly reason: string
}

export type ChangeLetter = (told: AwardChanged) => Omit<Letter, 'to'>

/** Writes to those whose idea it is that its award has changed, and why. */
export async function tellOfChange(
  db: Db,
  on: Occasion,
  after: Pick<AwardOnRecord, 'id' | 'version' | 'proposalId' | 'roundId' | 'instalments' | 'doneBy' | 'book'>,
  { kind, byPence, reason }: Pick<AwardChanged, 'kind' | 'byPence' | 'reason'>,
  letterFor: ChangeLetter,
): Promise<void> {
  const proposal = await proposalById(db, after.proposalId)
  const round = await roundById(db, after.roundId)
  if (!proposal || !round) throw new Error(`an award for no idea: ${after.id}`)
  const { reference, title } = proposal
  const amountPence = awardedPence(after)
  const letter = letterFor({
    ...{ kind, reference, title, round: round.slug, byPence, amountPence, reason },
    doneBy: after.doneBy ?? null,
  })
  const once = `award-changed:${after.id}:v${after.version}` as const
  await tellWhoseIdea(db, on, once, proposal, { ...letter, partnershipId: after.book })
}
