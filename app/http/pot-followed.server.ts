import { followPot } from '~/commands/panel/redraw-list.server'
import { refuse, type Refusal } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { topics } from '~/platform/topics.server'

/**
 * Before the meeting settles or adopts: the rule is asked again where the pot has changed. Says so where that made another
 * list, which is then to be read first.
 */
export async function potFollowed(
  { world }: Pick<Sparks, 'world'>,
  on: Occasion,
  roundId: string,
): Promise<Refusal | null> {
  const { moved } = await world.write((db) => followPot(db, on, roundId), { topics: [topics.meeting(roundId)] })
  return moved && refuse('pot-has-changed', { ...moved })
}
