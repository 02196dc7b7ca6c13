import { and, count, eq, inArray, ne } from 'drizzle-orm'
import { moneyTotal, roll, storyFigure, storyTag } from '~db/schema'
import {
  allBeside,
  everAsked,
  mostStoriesTold,
  numbersAsked,
  suppressed,
  type FigureOfStories,
  type FunderReportFacts,
  type OutcomeOfStories,
  type RoundTold,
} from '~/domain/learning'
import { periodOfMonths, type ReportPeriod } from '~/domain/money'
import { dateIn, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { wordsOfFunderReport, type FunderReportOnRecord } from '~/records/learning/funder-report.server'
import { frameworksOf } from '~/records/learning/outcomes.server'
import type { PartnershipRow } from '~/records/people/actor.server'
import { decidedRounds, sharesOf } from './fair-shares.server'
import { isWithin, moneyOfReport, type AwardFound } from './funder-report-money.server'
import { leverageOf } from './leverage.server'
import { mostStories, publishedStories, type PublishedStory } from './published-stories.server'
import { publishedRipples } from './ripples.server'

type Of = Pick<PartnershipRow, 'id' | 'name' | 'timeZone' | 'money'>

/** Everything that a report says, read from the books and the stories as they are now. */
export async function funderReportFacts(
  db: Db,
  of: Of,
  report: FunderReportOnRecord,
  now: Instant,
): Promise<FunderReportFacts> {
  const period = periodOfMonths(report, of.money.yearStartsInMonth)
  const { money, awards, lineIds } = await moneyOfReport({ db, of, period, fundId: report.fund?.id ?? null })
  const ideas = report.fund ? new Set(awards.map(({ proposalId }) => proposalId)) : null
  const stories = await storiesIn(db, of, period, ideas)
  const told = stories.slice(0, mostStoriesTold)
  const versions = await wordsOfFunderReport(db, report.id)
  const words = Object.fromEntries(
    [...versions].flatMap(([part, all]) => {
      const last = all.at(-1)?.words ?? ''
      return last === '' ? [] : [[part, last]]
    }),
  )
  return {
    ...{ partnership: of.name, number: report.number, title: report.title, period, fund: report.fund?.name ?? null },
    ...{ words, money, awards: awards.map((one) => one.told) },
    rounds: await roundsIn(db, of, period, now, report.fund ? lineIds : null),
    stories: told.map(({ id, version, photos }) => ({ id, version, pictures: photos.map((photo) => photo.id) })),
    moreStories: stories.length - told.length,
    numbers: numbersOf(told),
    outcomes: await outcomesOf(db, of.id, told),
    ripples: await ripplesIn(db, of, period, ideas === null ? null : awards),
    beside: await besideIn(db, of.id, awards),
  }
}

/** Stories published that were told in these months; of these ideas alone, where they are given. */
async function storiesIn(db: Db, of: Of, period: ReportPeriod, ideas: ReadonlySet<string> | null) {
  const found: PublishedStory[] = []
  for (let offset = 0; ; offset += mostStories) {
    const some = await publishedStories(db, of.id, { limit: mostStories, offset })
    found.push(...some)
    if (some.length < mostStories) break
  }
  return found.filter(
    ({ toldAt, proposalId }) =>
      isWithin(dateIn(of.timeZone, toldAt), period) && (ideas === null || ideas.has(proposalId)),
  )
}

/** Rounds decided in these months; with a fund, those that its money went into. */
async function roundsIn(
  db: Db,
  of: Of,
  period: ReportPeriod,
  now: Instant,
  lineIds: ReadonlySet<string> | null,
): Promise<RoundTold[]> {
  const decided = (await decidedRounds(db, of.id, now)).filter(({ dates }) =>
    isWithin(dateIn(of.timeZone, dates.decidesAt), period),
  )
  const told: RoundTold[] = []
  for (const one of decided.toReversed()) {
    if (lineIds !== null && !(await drawsOn(db, one.id, lineIds))) continue
    const { all, voters, applicants } = await sharesOf(db, of.id, one, [])
    const [{ many } = { many: 0 }] = await db.select({ many: count() }).from(roll).where(eq(roll.roundId, one.id))
    // Who did not vote is as much a secret as who did.
    const both = suppressed([
      { id: 'voted', people: voters.total ?? 0 },
      { id: 'not', people: Math.max(0, Number(many) - (voters.total ?? 0)) },
    ])
    const first = applicants.parts.find(({ id }) => id === 'first')
    told.push({
      ...{ slug: one.slug, title: one.title, ideas: all.ideas, funded: all.funded, grantedPence: all.pence },
      voters: voters.total,
      onRoll: voters.total !== null && both.parts.every(({ shown }) => shown) ? Number(many) : null,
      firstTime: first?.shown ? first.people : null,
    })
  }
  return told
}

async function drawsOn(db: Db, roundId: string, lineIds: ReadonlySet<string>): Promise<boolean> {
  const rows = await db
    .select({ lineId: moneyTotal.lineId })
    .from(moneyTotal)
    .where(and(eq(moneyTotal.scope, 'round'), eq(moneyTotal.subjectId, roundId), ne(moneyTotal.lineId, '')))
  return rows.some(({ lineId }) => lineIds.has(lineId))
}

/** What these stories add up to of what every story may tell: never what nobody told. */
function numbersOf(stories: readonly PublishedStory[]): FigureOfStories[] {
  return numbersAsked.flatMap((key) => {
    const told = stories.flatMap((one) => one[key] ?? [])
    const sum = told.reduce((so, one) => so + one, 0)
    return told.length === 0 ? [] : [{ key, kind: 'number' as const, words: '', sum, toldBy: told.length }]
  })
}

/** What these stories say of what the partnership hopes for. */
async function outcomesOf(
  db: Db,
  partnershipId: string,
  stories: readonly PublishedStory[],
): Promise<OutcomeOfStories[]> {
  if (stories.length === 0) return []
  const versionOf = new Map(stories.map(({ id, version }) => [id, version]))
  const ids = [...versionOf.keys()]
  const shown = (row: { storyId: string; number: number }) => versionOf.get(row.storyId) === row.number
  const tags = (await db.select().from(storyTag).where(inArray(storyTag.storyId, ids))).filter(shown)
  const figures = (await db.select().from(storyFigure).where(inArray(storyFigure.storyId, ids))).filter(shown)
  return everAsked(await frameworksOf(db, partnershipId)).flatMap(({ key, words, indicators }) => {
    const about = tags.filter(({ outcome }) => outcome === key).length
    if (about === 0) return []
    const told = indicators.flatMap((one): FigureOfStories[] => {
      const values = figures.filter(({ indicator }) => indicator === one.key).map(({ value }) => value)
      const sum = values.reduce((so, value) => so + value, 0)
      return values.length === 0 ? [] : [{ key: one.key, kind: one.kind, words: one.words, sum, toldBy: values.length }]
    })
    return [{ key, words, stories: about, figures: told }]
  })
}

/** Published ripples told in these months; with a fund, those that go from or to a project it paid for. */
async function ripplesIn(
  db: Db,
  of: Of,
  period: ReportPeriod,
  awards: readonly AwardFound[] | null,
): Promise<string[]> {
  const { nodes, links } = await publishedRipples(db, of.id)
  const paidFor = awards && new Set(awards.map(({ told }) => `${told.round.slug} ${told.reference ?? ''}`))
  const fits = new Set(
    nodes.flatMap(({ id, project }) =>
      paidFor === null || (project && paidFor.has(`${project.round} ${project.reference}`)) ? [id] : [],
    ),
  )
  return links
    .filter(
      ({ toldAt, fromId, toId }) =>
        isWithin(dateIn(of.timeZone, toldAt), period) && (fits.has(fromId) || fits.has(toId)),
    )
    .map(({ id }) => id)
}

/** What stands beside the pounds of the awards that were granted in these months. */
async function besideIn(
  db: Db,
  partnershipId: string,
  awards: readonly AwardFound[],
): Promise<FunderReportFacts['beside']> {
  const { hourPence, ideas, proxies } = await leverageOf(db, partnershipId)
  const granted = new Set(awards.filter(({ told }) => told.grantedPence > 0).map(({ awardId }) => awardId))
  return {
    hourPence,
    all: allBeside(ideas.filter(({ awardId }) => granted.has(awardId))),
    proxies: proxies.map(({ name, pence, source }) => ({ name, pence, source })),
  }
}
