import { eq } from 'drizzle-orm'
import { story } from '~db/schema'
import { everAsked, nothingSaid, type OutcomesSaid } from '~/domain/learning'
import { ok, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { frameworksOf } from '~/records/learning/outcomes.server'
import { storyToWrite, type NotToTell, type StoryDoor } from './own-story.server'

/** What one page of a story says of outcomes: which, or the numbers (nothing for one she took out). */
export type OutcomesPart =
  { readonly about: readonly string[] } | { readonly figures: Readonly<Record<string, number | null>> }

/**
 * Saves which outcomes a story says something about, or the numbers it tells of them. A number of an outcome that she unticks
 * waits here, in case she ticks it again; it does not count.
 */
export async function tellOutcomes(
  db: Db,
  on: Occasion,
  proposalId: string,
  door: StoryDoor,
  part: OutcomesPart,
): Promise<Outcome<object, NotToTell>> {
  const own = await storyToWrite(db, on, proposalId, door)
  if (!own.ok) return own
  const known = everAsked(await frameworksOf(db, own.round.partnershipId))
  const before = own.story.outcomes ?? nothingSaid
  const outcomes: OutcomesSaid =
    'about' in part
      ? { ...before, about: known.map(({ key }) => key).filter((key) => part.about.includes(key)) }
      : { ...before, figures: withFigures(before, part.figures, known) }
  await db
    .update(story)
    .set({ outcomes, way: own.story.way, toldBy: own.tellerId, toldAt: on.at })
    .where(eq(story.id, own.story.id))
  return ok
}

/** The figures that were told, with those of this page: what the page did not ask stays as it was. */
function withFigures(
  { figures }: OutcomesSaid,
  told: Readonly<Record<string, number | null>>,
  known: ReturnType<typeof everAsked>,
): OutcomesSaid['figures'] {
  const asked = new Set(known.flatMap(({ indicators }) => indicators.map(({ key }) => key)))
  const all = Object.entries({ ...figures, ...told }).filter((one): one is [string, number] => one[1] !== null)
  return Object.fromEntries(all.filter(([key]) => asked.has(key)))
}
