import type { Entry } from '~/domain/money'

/** The cost that an entry pays, from its key; nothing for one that pays none of ours. */
export const costIdOf = ({ key, event }: Pick<Entry, 'key' | 'event'>): string | undefined =>
  event === 'cost-paid' && key.startsWith('cost-paid:') ? key.slice('cost-paid:'.length) : undefined

/**
 * Why an entry was made, in a person's words. A cost and a payment for time name themselves there and not what they are
 * for (that may be somebody's name): of a cost it is read where it is kept, of time nowhere.
 */
export function whyOf(entry: Pick<Entry, 'key' | 'event' | 'reason'>, costs: ReadonlyMap<string, string>): string {
  const cost = costs.get(costIdOf(entry) ?? '')
  if (cost !== undefined) return cost
  return entry.reason && !/^(cost|thanks):/.test(entry.reason) ? entry.reason : ''
}
