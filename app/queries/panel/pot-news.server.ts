import { inArray } from 'drizzle-orm'
import { proposal } from '~db/schema'
import type { DecisionOutcome, RuleSays } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import { rulingsOn } from '~/records/panel/ruling.server'

interface Said {
  readonly outcome: DecisionOutcome
  readonly amountPence: Pence
}

/** That the pot of a meeting's list is another than it was. */
export interface PotNews {
  readonly wasPence: Pence
  /** What the rule says otherwise of since it was asked again; nothing while it is still to be asked. */
  readonly changes:
    | readonly {
        readonly reference: string
        readonly title: string
        readonly before: Said
        readonly after: Said
        /** The meeting had settled it by then, and that stays. */
        readonly isSettled: boolean
      }[]
    | null
}

/**
 * Whether the pot is another than when the list was drawn up, and what the rule, asked again, made of it; nothing where
 * all is as it was.
 */
export async function potNews(
  db: Db,
  decisionId: string,
  potPence: Pence,
  settledIds: ReadonlySet<string>,
): Promise<PotNews | null> {
  const [last, before] = await rulingsOn(db, decisionId, 2)
  if (!last) return null
  if (last.potPence !== potPence) return { wasPence: last.potPence, changes: null }
  if (last.cause !== 'pot' || !before) return null
  const was = new Map(before.list.map((one) => [one.proposalId, one]))
  const news = last.list.flatMap((after) => {
    const then = was.get(after.proposalId)
    return then && !same(then, after) ? [{ after, before: then }] : []
  })
  const ids = news.map(({ after }) => after.proposalId)
  const rows =
    ids.length === 0
      ? []
      : await db
          .select({ id: proposal.id, reference: proposal.reference, title: proposal.title })
          .from(proposal)
          .where(inArray(proposal.id, ids))
  const changes = news.flatMap(({ after, before: then }) => {
    const idea = rows.find(({ id }) => id === after.proposalId)
    if (!idea) return []
    const { reference, title } = idea
    return [{ reference, title, before: said(then), after: said(after), isSettled: settledIds.has(after.proposalId) }]
  })
  return { wasPence: before.potPence, changes }
}

const said = ({ outcome, amountPence }: RuleSays): Said => ({ outcome, amountPence })
const same = (one: RuleSays, other: RuleSays) => one.outcome === other.outcome && one.amountPence === other.amountPence
