import { calledOff } from '~/domain/proposal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import type { Letter } from '~/records/outbox.server'
import { answerByLetter, whoseIdeas } from '~/records/proposal/answers.server'
import { ideasCalledOff } from '~/records/proposal/called-off.server'

/** What somebody is told whose idea was in a round that is called off. */
export interface CalledOffTold {
  readonly reference: string
  readonly title: string
  readonly because: string
}

interface CalledOffRound {
  readonly roundId: string
  readonly partnershipId: string
  readonly because: string
}

/**
 * Writes to those whose ideas were in a round that is called off, and who write them with them, why it was; and writes
 * down that they were told. Who has no address stays on the list of those still to tell. `letterFor` words it.
 */
export const tellOfCallingOff =
  (letterFor: (told: CalledOffTold) => Omit<Letter, 'to' | 'partnershipId'>) =>
  async (db: Db, on: Occasion, { roundId, partnershipId, because }: CalledOffRound): Promise<void> => {
    const ideas = await ideasCalledOff(db, roundId)
    const whose = await whoseIdeas(
      db,
      ideas.map(({ id }) => id),
    )
    for (const { id, reference, title } of ideas) {
      const told = { roundId, about: calledOff, once: `round-called-off:${id}` as const }
      const hers = whose.filter(({ proposalId }) => proposalId === id)
      const letter = { ...letterFor({ reference, title, because }), partnershipId }
      await answerByLetter(db, on, told, hers, () => letter)
    }
  }
