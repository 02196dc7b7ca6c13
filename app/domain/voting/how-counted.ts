import type { CountingRule } from '../round'
import type { TallyRecord } from './tally-record'

/** How a file of ours says that it is counted: by one of our rules, with the lots in the order of its projects. */
export const howCounted = ({ rule }: Pick<TallyRecord, 'rule'>): string =>
  `Recount: rule=${rule.startsWith('greedy') ? 'greedy' : rule} ties=as-listed`

const rules: readonly string[] = ['greedy', 'equal-shares', 'phragmen'] satisfies CountingRule[]

/** The rule of ours that a file is counted by; nothing where it is not one of our files. */
export function countingIn(meta: ReadonlyMap<string, string>): CountingRule | null {
  const named = /Recount: rule=(\S+) ties=as-listed/.exec(meta.get('comment') ?? '')?.[1]
  return named !== undefined && rules.includes(named) ? (named as CountingRule) : null
}
