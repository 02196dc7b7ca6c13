import type { CountingRule } from '../round'
import { atScale, readDecimal, writeDecimal } from './decimal'
import { columnOf, type FundingLimits } from './funding-limits'
import type { HeldTo, TallyRecord } from './tally-record'

/**
 * How a file of ours says that it is counted: by one of our rules, with the lots in the order of its projects, and held
 * to what the round held it to. Limits that the format has no place for stand here; a project's neighbourhood or theme
 * stands in its column.
 */
export const howCounted = (
  { rule, held, unit }: Pick<TallyRecord, 'rule' | 'held' | 'unit'>,
  turnout?: TurnoutSaid,
): string =>
  [
    `Recount: rule=${rule.startsWith('greedy') ? 'greedy' : rule} ties=as-listed`,
    ...(held ? limitsSaid(held, BigInt(unit)) : []),
    ...(turnout ? [`quorum=${turnout.needed}`, `blank=${turnout.blank}`] : []),
  ].join(' ')

/** So many had to vote for the vote to decide, and so many left their ballots blank: those are not listed. */
export interface TurnoutSaid {
  readonly needed: number
  readonly blank: number
}

function limitsSaid({ to, amounts }: HeldTo, unit: bigint): string[] {
  const { share, exclusions, smallest, reserve } = to
  const sums = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .map(([id, amount]) => `${id}:${writeDecimal(BigInt(amount), unit)}`)
      .join()
  return [
    ...(share ? [`share=${share.kind}:${share.percent}:${columnOf(share)}`] : []),
    ...(exclusions.length > 0 ? [`apart=${exclusions.map((set) => set.join('+')).join()}`] : []),
    ...(Object.keys(smallest).length > 0 ? [`least=${sums(smallest)}`] : []),
    `reserve=${reserve}`,
    `given=${sums(amounts)}`,
  ]
}

const rules: readonly string[] = ['greedy', 'equal-shares', 'phragmen'] satisfies CountingRule[]
const remark = /Recount: rule=(\S+) ties=as-listed((?: [a-z]+=\S*)*)/

/** The rule of ours that a file is counted by; nothing where it is not one of our files. */
export function countingIn(meta: ReadonlyMap<string, string>): CountingRule | null {
  const named = remark.exec(meta.get('comment') ?? '')?.[1]
  return named !== undefined && rules.includes(named) ? (named as CountingRule) : null
}

/** What a file of ours says it was held to, and what it says each was given, in words of money. */
export interface LimitsRead {
  readonly to: FundingLimits
  readonly given: ReadonlyMap<string, string>
}

/**
 * The limits that a file says it is held to; nothing where it names none.
 * @param projects with the columns of the file.
 * @param scale so many decimals has the election's smallest unit.
 */
export function limitsIn(
  meta: ReadonlyMap<string, string>,
  projects: readonly { readonly id: string; readonly columns: Readonly<Record<string, string>> }[],
  scale: number,
): LimitsRead | null {
  const parts = termsIn(meta)
  if (!parts.has('reserve')) return null
  const list = (name: string) => (parts.get(name) ?? '').split(',').filter((one) => one !== '')
  const [kind, percent, column = ''] = (parts.get('share') ?? '').split(':')
  const share: FundingLimits['share'] =
    kind === 'at-most' || kind === 'set-aside'
      ? { by: column === 'category' ? 'theme' : 'neighbourhood', kind, percent: Number(percent) || 0 }
      : undefined
  const smallest = list('least').flatMap((one) => {
    const [id, sum] = halves(one, ':')
    const amount = readDecimal(sum)
    return amount && amount.decimals <= scale ? [[id, Number(atScale(amount, scale))] as const] : []
  })
  const groups = share ? projects.map(({ id, columns }) => [id, columns[columnOf(share)] ?? ''] as const) : []
  return {
    to: {
      ...(share && { share }),
      groups: Object.fromEntries(groups.filter(([, name]) => name !== '')),
      exclusions: list('apart').map((set) => set.split('+')),
      smallest: Object.fromEntries(smallest),
      reserve: Number(parts.get('reserve')) || 0,
    },
    given: new Map(list('given').map((one) => halves(one, ':'))),
  }
}

/** By how much fewer voted than a file says had to, blank ballots with them; nothing where enough did, or none had to. */
export function adviceIn(meta: ReadonlyMap<string, string>, listed: number) {
  const parts = termsIn(meta)
  const needed = Number(parts.get('quorum') ?? 0)
  const voters = listed + Number(parts.get('blank') ?? 0)
  return voters < needed ? { voters, needed } : null
}

function termsIn(meta: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [, , said = ''] = remark.exec(meta.get('comment') ?? '') ?? []
  return new Map(said.split(' ').flatMap((part) => (part.includes('=') ? [halves(part, '=')] : [])))
}

/** Before and after the last time that it comes. */
function halves(text: string, sign: string): [string, string] {
  const at = text.lastIndexOf(sign)
  return [text.slice(0, at), text.slice(at + 1)]
}
