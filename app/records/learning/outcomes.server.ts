import { and, asc, eq } from 'drizzle-orm'
import { outcomeFramework, storyFigure, storyTag } from '~db/schema'
import { whatCounts, type Framework, type OutcomesSaid } from '~/domain/learning'
import type { Db } from '~/platform/world.server'

/** All that a partnership ever settled to look for in its stories, the first first; the last one stands. */
export async function frameworksOf(db: Db, partnershipId: string): Promise<Framework[]> {
  return (await frameworkVersions(db, partnershipId)).map(({ framework }) => framework)
}

/** The same, with when each was settled. */
export const frameworkVersions = (db: Db, partnershipId: string) =>
  db
    .select({ number: outcomeFramework.number, framework: outcomeFramework.framework, at: outcomeFramework.at })
    .from(outcomeFramework)
    .where(eq(outcomeFramework.partnershipId, partnershipId))
    .orderBy(asc(outcomeFramework.number))

/** Keeps with a version of a story what it says of outcomes, as far as it was ever asked here. */
export async function keepSaid(
  db: Db,
  partnershipId: string,
  version: { readonly storyId: string; readonly number: number },
  said: OutcomesSaid | null,
): Promise<void> {
  if (said === null) return
  const { about, figures } = whatCounts(await frameworksOf(db, partnershipId), said)
  const told = Object.entries(figures)
  if (about.length > 0) await db.insert(storyTag).values(about.map((outcome) => ({ ...version, outcome })))
  if (told.length > 0)
    await db.insert(storyFigure).values(told.map(([indicator, value]) => ({ ...version, indicator, value })))
}

/** What a version of a story says of outcomes. */
export async function saidInVersion(db: Db, storyId: string, number: number): Promise<OutcomesSaid> {
  const tags = await db
    .select({ outcome: storyTag.outcome })
    .from(storyTag)
    .where(and(eq(storyTag.storyId, storyId), eq(storyTag.number, number)))
  const figures = await db
    .select({ indicator: storyFigure.indicator, value: storyFigure.value })
    .from(storyFigure)
    .where(and(eq(storyFigure.storyId, storyId), eq(storyFigure.number, number)))
  return {
    about: tags.map(({ outcome }) => outcome),
    figures: Object.fromEntries(figures.map(({ indicator, value }) => [indicator, value])),
  }
}
