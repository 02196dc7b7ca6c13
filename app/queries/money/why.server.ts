import { contribution, running, type Entry } from '~/domain/money'

type Paying = Pick<Entry, 'key' | 'event' | 'postings'>

/**
 * The cost that an entry pays, from its key; nothing for one that pays none of ours, such as a bank's fee or somebody's
 * time, which are posted alike and have no page among the costs.
 */
export const costIdOf = ({ key, event, postings }: Paying): string | undefined =>
  event === 'cost-paid' &&
  key.startsWith('cost-paid:') &&
  postings.some(({ to }) => to === running || to === contribution)
    ? key.slice('cost-paid:'.length)
    : undefined

/**
 * Why an entry was made, in a person's words. A cost and a payment for time name themselves there and not what they are
 * for (that may be somebody's name): of a cost it is read where it is kept, of time nowhere.
 */
export function whyOf(entry: Paying & Pick<Entry, 'reason'>, costs: ReadonlyMap<string, string>): string {
  const cost = costs.get(costIdOf(entry) ?? '')
  if (cost !== undefined) return cost
  return entry.reason && !/^(cost|thanks):/.test(entry.reason) ? entry.reason : ''
}
