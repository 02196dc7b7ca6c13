import type { RoundRules } from '../round'

/**
 * What a round holds the giving out of its pot to, whatever its counting rule: plain data, that goes with the election
 * and is kept with its count. Projects are named by their ids; amounts are in the election's smallest unit.
 */
export interface FundingLimits {
  /** What the ideas of each neighbourhood or theme may get at most, or have set aside for them, in percent of the pot. */
  readonly share?: {
    readonly by: 'neighbourhood' | 'theme'
    readonly kind: 'at-most' | 'set-aside'
    readonly percent: number
  }
  /** The name of each project's neighbourhood or theme, where it has one and a share is held to. */
  readonly groups: Readonly<Record<string, string>>
  /** Sets of projects of which at most one is given money. */
  readonly exclusions: readonly (readonly string[])[]
  /** The sum that would still be of use to a project, where parts may be given and it named one. */
  readonly smallest: Readonly<Record<string, number>>
  /** So many of those that are given nothing wait in reserve. */
  readonly reserve: number
}

/** What of an idea its limits look at. */
export interface LimitedIdea {
  readonly reference: string
  readonly neighbourhood: string | null
  readonly theme: string | null
  readonly smallestPence: number | null
}

/**
 * The limits that a round's rules, its ideas and what its chair has said cannot be had together make; nothing where there
 * is none, and then its counting rule alone says what is funded. Sets keep only what stands on the ballot.
 */
export function fundingLimitsOf(
  { deciding }: Pick<RoundRules, 'deciding'>,
  ideas: readonly LimitedIdea[],
  together: readonly (readonly string[])[],
): FundingLimits | undefined {
  const { share, partFunding = false, reserve = 0 } = deciding ?? {}
  const known = new Set(ideas.map(({ reference }) => reference))
  const exclusions = together
    .map((set) => set.filter((reference) => known.has(reference)))
    .filter((set) => set.length > 1)
  if (!share && !partFunding && reserve === 0 && exclusions.length === 0) return undefined
  const named = (of: (idea: LimitedIdea) => string | number | null) =>
    ideas.flatMap((idea) => {
      const said = of(idea)
      return said === null ? [] : [[idea.reference, said] as const]
    })
  const groupOf = (idea: LimitedIdea) => {
    const name = share && asCell(share.by === 'theme' ? idea.theme : idea.neighbourhood)
    return name ? name : null
  }
  return {
    ...(share && { share: { by: share.by, kind: share.kind, percent: share.percent } }),
    groups: Object.fromEntries(named(groupOf)) as Record<string, string>,
    exclusions,
    smallest: partFunding
      ? (Object.fromEntries(named(({ smallestPence }) => (smallestPence ? smallestPence : null))) as Record<
          string,
          number
        >)
      : {},
    reserve,
  }
}

/** A name as it stands in a cell of the published file, which has no line breaks and no spaces around. */
const asCell = (name: string | null): string => (name ?? '').replace(/\s*[\r\n]+\s*/g, ' ').trim()

/** The column of the published file in which a project's neighbourhood or theme stands. */
export const columnOf = ({ by }: NonNullable<FundingLimits['share']>): 'neighborhood' | 'category' =>
  by === 'theme' ? 'category' : 'neighborhood'
