import { inArray } from 'drizzle-orm'
import { neighbourhood, proposal, theme } from '~db/schema'
import { fellBack, type RuleBasis, type RuleSays, type RuleWhy } from '~/domain/panel'
import type { RoundRules } from '~/domain/round'
import type { Db } from '~/platform/world.server'
import { rulingsOn } from '~/records/panel/ruling.server'

/** Why the rule says what it says of one idea, with the names to say it with. */
export interface RuleTold {
  readonly basis: RuleBasis
  readonly why: RuleWhy
  readonly group: string | null
  /** The idea it cannot be had together with, where that is why. */
  readonly shutOutBy: string | null
  readonly reservePlace: number | null
  readonly lots: { readonly lot: number; readonly other: string; readonly againstLot: number } | null
  /** The mean it was put in order by, where hard and soft marking was taken out of it. */
  readonly normalised: number | null
  /** What the panel's own vote gave it, out of the most it could, where that has a count of its own. */
  readonly panel: { readonly given: number; readonly possible: number } | null
  /** Scores and votes together, of 100; nothing where they are not weighed. */
  readonly sum: number | null
}

/** What the rule said of each idea on a meeting's list when it was last asked, by proposal; none where it was not. */
export async function ruleTold(db: Db, decisionId: string): Promise<ReadonlyMap<string, RuleTold>> {
  const [last] = await rulingsOn(db, decisionId, 1)
  if (!last) return new Map()
  const groups = await groupNames(db, last.list)
  const others = last.list.flatMap(({ lots, why }) => [lots?.against ?? [], 'byId' in why ? why.byId : []].flat())
  const rows =
    others.length === 0
      ? []
      : await db.select({ id: proposal.id, title: proposal.title }).from(proposal).where(inArray(proposal.id, others))
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  return new Map(
    last.list.map(({ proposalId, why, lots, reservePlace, backing }) => [
      proposalId,
      {
        ...{ basis: last.basis, why, reservePlace, sum: backing.sum, normalised: backing.normalised ?? null },
        panel: backing.panel ?? null,
        group: 'groupId' in why ? (groups.get(why.groupId) ?? null) : null,
        shutOutBy: 'byId' in why ? (titles.get(why.byId) ?? '') : null,
        lots: lots && { lot: lots.lot, other: titles.get(lots.against) ?? '', againstLot: lots.againstLot },
      },
    ]),
  )
}

/** Whether the rule asks for a mean that could not be worked out when it was last asked, and went by the other. */
export async function ruleFellBack(db: Db, { deciding }: RoundRules, decisionId: string): Promise<boolean> {
  const [last] = await rulingsOn(db, decisionId, 1)
  return last !== undefined && fellBack(deciding, last)
}

/** The names of the neighbourhoods and themes that reasons speak of. */
async function groupNames(db: Db, list: readonly RuleSays[]): Promise<Map<string, string>> {
  const ids = list.flatMap(({ why }) => ('groupId' in why ? [why.groupId] : []))
  if (ids.length === 0) return new Map()
  const places = await db.select().from(neighbourhood).where(inArray(neighbourhood.id, ids))
  const themes = await db.select().from(theme).where(inArray(theme.id, ids))
  return new Map([...places, ...themes].map(({ id, name }) => [id, name]))
}
