import { and, asc, count, desc, eq, inArray, isNotNull, sql, type SQL } from 'drizzle-orm'
import { proposal, round, story, storyFigure, storyTag, storyVersion } from '~db/schema'
import { everAsked, numbersAsked, type HopedOutcome, type Indicator, type IndicatorKind } from '~/domain/learning'
import type { Db } from '~/platform/world.server'
import { frameworksOf, frameworkVersions, saidInVersion } from '~/records/learning/outcomes.server'
import { isPublished } from '~/records/learning/published.server'

/** A figure that stories tell: their sum, and how many told it. There is none that nobody told, and never an average. */
export interface FigureTold {
  readonly key: string
  readonly kind: IndicatorKind
  /** Nothing, of one whose words we have in every language. */
  readonly words: string
  /** Of a question of yes or no: how many said yes. */
  readonly sum: number
  readonly toldBy: number
}

/** An outcome, how many stories say something about it, and the figures that they tell. */
export interface OutcomeShown {
  readonly key: string
  readonly words: string
  readonly stories: number
  readonly figures: readonly FigureTold[]
}

const versionShown = and(eq(storyVersion.storyId, story.id), eq(storyVersion.number, story.shown))
const here = (db: Db, partnershipId: string): SQL => and(eq(round.partnershipId, partnershipId), isPublished(db)) as SQL

/** What a partnership looks for, and what its published stories say of it: asked anew at each reading. */
export async function outcomesShown(db: Db, partnershipId: string) {
  const versions = await frameworkVersions(db, partnershipId)
  const standing = versions.at(-1)
  const tags = await tagsCounted(db, partnershipId)
  const figures = await figuresSummed(db, partnershipId)
  const asked = new Set(standing?.framework.outcomes.flatMap(keysOf) ?? [])
  const shown = everAsked(versions.map(({ framework }) => framework)).map((outcome) =>
    outcomeShown(outcome, tags, figures),
  )
  return {
    choice: standing?.framework.choice ?? null,
    since: standing?.at ?? null,
    hopedFor: (standing?.framework.outcomes ?? []).flatMap(({ key }) => shown.filter((one) => one.key === key)),
    /** What is not asked any more, where a story told of it. */
    earlier: shown.filter(({ key, stories }) => !asked.has(key) && stories > 0),
    numbers: await numbersSummed(db, partnershipId),
  }
}

const keysOf = ({ key, indicators }: HopedOutcome) => [key, ...indicators.map((one) => one.key)]

type Summed = Map<string, { readonly sum: number; readonly toldBy: number }>

const outcomeShown = (
  { key, words, indicators }: HopedOutcome,
  tags: Map<string, number>,
  figures: Summed,
): OutcomeShown => ({
  key,
  words,
  stories: tags.get(key) ?? 0,
  figures: indicators.flatMap((indicator) => figureTold(indicator, figures)),
})

function figureTold({ key, kind, words }: Indicator, figures: Summed): FigureTold[] {
  const found = figures.get(key)
  return found ? [{ key, kind, words, ...found }] : []
}

async function tagsCounted(db: Db, partnershipId: string): Promise<Map<string, number>> {
  const rows = await db
    .select({ outcome: storyTag.outcome, stories: count() })
    .from(storyTag)
    .innerJoin(story, and(eq(story.id, storyTag.storyId), eq(story.shown, storyTag.number)))
    .innerJoin(proposal, eq(proposal.id, story.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(here(db, partnershipId))
    .groupBy(storyTag.outcome)
  return new Map(rows.map(({ outcome, stories }) => [outcome, stories]))
}

async function figuresSummed(db: Db, partnershipId: string): Promise<Summed> {
  const rows = await db
    .select({
      indicator: storyFigure.indicator,
      sum: sql`sum(${storyFigure.value})`.mapWith(Number),
      toldBy: count(),
    })
    .from(storyFigure)
    .innerJoin(story, and(eq(story.id, storyFigure.storyId), eq(story.shown, storyFigure.number)))
    .innerJoin(proposal, eq(proposal.id, story.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(here(db, partnershipId))
    .groupBy(storyFigure.indicator)
  return new Map(rows.map(({ indicator, ...found }) => [indicator, found]))
}

const isNumber = (key: string): key is (typeof numbersAsked)[number] =>
  (numbersAsked as readonly string[]).includes(key)

/** The numbers that every story may tell, whatever a partnership looks for. */
async function numbersSummed(db: Db, partnershipId: string): Promise<FigureTold[]> {
  const found: FigureTold[] = []
  for (const key of numbersAsked) {
    const [row] = await db
      .select({ sum: sql`coalesce(sum(${storyVersion[key]}), 0)`.mapWith(Number), toldBy: count(storyVersion[key]) })
      .from(story)
      .innerJoin(storyVersion, versionShown)
      .innerJoin(proposal, eq(proposal.id, story.proposalId))
      .innerJoin(round, eq(round.id, proposal.roundId))
      .where(here(db, partnershipId))
    if (row && row.toldBy > 0) found.push({ key, kind: 'number', words: '', ...row })
  }
  return found
}

/** A story behind a figure, and what it tells; nothing, where it is only about an outcome. */
export interface StoryBehind {
  readonly id: string
  readonly title: string
  readonly round: string
  readonly value: number | null
}

/** The stories behind one figure, or about one outcome, the latest first; nothing for what was never asked here. */
export async function storiesBehind(
  db: Db,
  partnershipId: string,
  key: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
) {
  const known = everAsked(await frameworksOf(db, partnershipId))
  const outcome = known.find((one) => one.key === key)
  const indicator = known.flatMap(({ indicators }) => indicators).find((one) => one.key === key)
  const about = outcome ?? known.find(({ indicators }) => indicators.some((one) => one.key === key))
  if (!outcome && !indicator && !isNumber(key)) return null
  const value = isNumber(key) ? storyVersion[key] : indicator ? storyFigure.value : sql<null>`cast(null as integer)`
  const told = {
    tag: outcome ? eq(storyTag.outcome, key) : sql`1 = 0`,
    figure: indicator ? eq(storyFigure.indicator, key) : sql`1 = 0`,
  }
  const behind = outcome
    ? isNotNull(storyTag.outcome)
    : indicator
      ? isNotNull(storyFigure.value)
      : isNumber(key)
        ? isNotNull(storyVersion[key])
        : undefined
  const from = <Shape extends Parameters<typeof db.select>[0]>(shape: Shape) =>
    db
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- the overload of nothing is taken without it
      .select(shape as NonNullable<Shape>)
      .from(story)
      .innerJoin(storyVersion, versionShown)
      .innerJoin(proposal, eq(proposal.id, story.proposalId))
      .innerJoin(round, eq(round.id, proposal.roundId))
      .leftJoin(storyTag, and(eq(storyTag.storyId, story.id), eq(storyTag.number, story.shown), told.tag))
      .leftJoin(storyFigure, and(eq(storyFigure.storyId, story.id), eq(storyFigure.number, story.shown), told.figure))
      .where(and(here(db, partnershipId), behind))
  const stories = await from({ id: story.id, title: proposal.title, round: round.title, value })
    .orderBy(desc(storyVersion.at), asc(story.id))
    .limit(limit)
    .offset(offset)
  const [all] = await from({ toldBy: count(), sum: sql`coalesce(sum(${value}), 0)`.mapWith(Number) })
  return {
    key,
    kind: outcome ? ('outcome' as const) : indicator ? indicator.kind : ('number' as const),
    words: (outcome ?? indicator)?.words ?? '',
    about: about && !outcome ? { key: about.key, words: about.words } : null,
    toldBy: Number(all?.toldBy ?? 0),
    sum: Number(all?.sum ?? 0),
    stories: stories as StoryBehind[],
  }
}

/** What a published story says of outcomes, each with where its figure stands. */
export async function outcomesOfStory(db: Db, partnershipId: string, storyId: string): Promise<OutcomeOfStory[]> {
  const [row] = await db
    .select({ shown: story.shown })
    .from(story)
    .where(and(inArray(story.id, [storyId]), isPublished(db)))
  if (!row || row.shown === null) return []
  return outcomesOfVersion(db, partnershipId, storyId, row.shown)
}

/** What a version of a story says of outcomes, published or not. */
export async function outcomesOfVersion(
  db: Db,
  partnershipId: string,
  storyId: string,
  number: number,
): Promise<OutcomeOfStory[]> {
  const { about, figures } = await saidInVersion(db, storyId, number)
  return everAsked(await frameworksOf(db, partnershipId))
    .filter(({ key }) => about.includes(key))
    .map(({ key, words, indicators }) => ({
      key,
      words,
      figures: indicators.flatMap((one) => {
        const value = figures[one.key]
        return value === undefined ? [] : [{ ...one, value }]
      }),
    }))
}

export interface OutcomeOfStory {
  readonly key: string
  readonly words: string
  readonly figures: readonly (Indicator & { readonly value: number })[]
}
