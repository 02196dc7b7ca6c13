import { factsFrom, type FunderReportFacts } from '~/domain/learning'
import { periodOfMonths } from '~/domain/money'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import {
  frozenText,
  funderReportByNumber,
  funderReportsOf,
  wordsOfFunderReport,
  type FunderReportOnRecord,
} from '~/records/learning/funder-report.server'
import { storiesNamed, type StoryTold } from '~/records/learning/stories-named.server'
import { fundsOf } from '~/records/money/budget.server'
import type { PartnershipRow } from '~/records/people/actor.server'
import type { FunderReportPart } from '~/domain/learning'
import { periodsToChoose } from '../money/reports/report.server'
import { funderReportFacts } from './funder-report-facts.server'
import { publishedRipples, type RippleLinkShown, type RippleNodeShown } from './ripples.server'

type Of = Pick<PartnershipRow, 'id' | 'name' | 'timeZone' | 'money'>

/** A report as it is read: what it says, and the stories and ripples it names as far as they may be told now. */
export interface FunderReportShown {
  readonly report: FunderReportOnRecord
  readonly facts: FunderReportFacts
  readonly stories: readonly StoryTold[]
  readonly ripples: readonly {
    readonly link: RippleLinkShown
    readonly from: RippleNodeShown
    readonly to: RippleNodeShown
  }[]
  /** So many ripples that it names have been taken away. */
  readonly ripplesGone: number
}

/** A report as it stands: live from the books, or as it was frozen. Nothing when there is none with this number. */
export async function funderReportShown(
  db: Db,
  of: Of,
  number: number,
  now: Instant,
): Promise<FunderReportShown | null> {
  const report = await funderReportByNumber(db, of.id, number)
  return report ? shown(db, of, report, now) : null
}

/** The same, where everyone may read it. */
export async function publicFunderReport(
  db: Db,
  of: Of,
  number: number,
  now: Instant,
): Promise<FunderReportShown | null> {
  const report = await funderReportByNumber(db, of.id, number)
  return report?.publishedAt != null ? shown(db, of, report, now) : null
}

async function shown(db: Db, of: Of, report: FunderReportOnRecord, now: Instant): Promise<FunderReportShown> {
  const frozen = await frozenText(db, report.id)
  const facts = frozen === undefined ? await funderReportFacts(db, of, report, now) : factsFrom(frozen)
  const { nodes, links } = await publishedRipples(db, of.id)
  const [nodeOf, linkOf] = [new Map(nodes.map((one) => [one.id, one])), new Map(links.map((one) => [one.id, one]))]
  const ripples = facts.ripples.flatMap((id) => {
    const link = linkOf.get(id)
    const [from, to] = [nodeOf.get(link?.fromId ?? ''), nodeOf.get(link?.toId ?? '')]
    return link && from && to ? [{ link, from, to }] : []
  })
  return {
    ...{ report, facts, ripples, ripplesGone: facts.ripples.length - ripples.length },
    stories: await storiesNamed(db, facts.stories),
  }
}

/** All reports of a partnership for those who write them, and those that everyone may read. */
export const funderReports = funderReportsOf
export const publicFunderReports = async (db: Db, partnershipId: string) =>
  (await funderReportsOf(db, partnershipId)).filter(({ publishedAt }) => publishedAt !== null)

/** A report in a list: what it is of, and how it stands. */
export const listedReport = (
  { number, title, from, to, fund, frozenAt, publishedAt }: FunderReportOnRecord,
  yearStartsInMonth: number,
) => ({
  ...{ number, title, frozenAt, publishedAt },
  about: { period: periodOfMonths({ from, to }, yearStartsInMonth), fund: fund?.name ?? null },
})

/** The words around one part: what stands, the versions before, and what version somebody begins from. */
export async function funderReportWords(db: Db, partnershipId: string, number: number, part: FunderReportPart) {
  const report = await funderReportByNumber(db, partnershipId, number)
  if (!report) return null
  const versions = (await wordsOfFunderReport(db, report.id)).get(part) ?? []
  const last = versions.at(-1)
  return {
    ...{ title: report.title, frozenAt: report.frozenAt, part },
    ...{ after: last?.number ?? 0, words: last?.words ?? '' },
    earlier: versions
      .slice(0, -1)
      .toReversed()
      .map(({ number: version, words, at }) => ({ number: version, words, at })),
  }
}

/** What a new report can be of. */
export async function funderReportChoices(db: Db, of: Of, now: Instant) {
  const { years, months } = await periodsToChoose(db, of, now)
  const funds = (await fundsOf(db, of.id)).map(({ id, name }) => ({ id, name }))
  return { years, months, funds, yearStartsInMonth: of.money.yearStartsInMonth }
}
