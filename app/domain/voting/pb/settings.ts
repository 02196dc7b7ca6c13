import { type BallotKind } from '../election'
import { type Decimal, readDecimal } from '../decimal'
import { type PbFaults } from './fault'
import { isMissing, type Row } from './rows'

/** The META section: each key with its value and where it stands. */
export type Meta = Map<string, { readonly value: string; readonly line: number }>

/** What the count takes from META. */
export interface Settings {
  readonly kind: BallotKind
  readonly budget: Decimal
  readonly projects: number
  readonly votes: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minSumCost?: Decimal
  readonly maxSumCost?: Decimal
  readonly minSumPoints?: Decimal
  readonly maxSumPoints?: Decimal
  readonly minPoints?: Decimal
  readonly maxPoints?: Decimal
  readonly defaultScore?: Decimal
  readonly threshold?: Decimal
  readonly rule?: string
}

const kinds: readonly string[] = ['approval', 'choose-1', 'cumulative', 'ordinal', 'scoring'] satisfies BallotKind[]
/** Pabulib asks for these too; a count can do without them, so their want is a warning. */
const alsoAskedFor = ['description', 'country', 'unit', 'instance', 'rule', 'date_begin', 'date_end']
const zero: Decimal = { digits: 0n, decimals: 0 }

/** Takes one row of META. */
export function readMetaRow(row: Row, meta: Meta, faults: PbFaults): void {
  const [key = '', value = ''] = row.cells
  if (key === '') return faults.fault(row.line, 'key-blank')
  const before = meta.get(key)
  if (before) return faults.fault(row.line, 'key-twice', { key, before: before.line })
  if (row.cells.length > 2 && row.cells.slice(2).some((cell) => cell !== ''))
    faults.warn(row.line, 'row-too-long', { section: 'META' })
  meta.set(key, { value, line: row.line })
}

/** Reads what the count needs out of META. `metaLine` is where the section begins: the place to name what is missing. */
export function readSettings(meta: Meta, metaLine: number, faults: PbFaults): Settings {
  const required = (key: string) => {
    const entry = meta.get(key)
    if (!entry) faults.fault(metaLine, 'key-missing', { key })
    else if (isMissing(entry.value)) faults.fault(entry.line, 'value-blank', { key })
    else return entry
    return undefined
  }
  const number = (key: string, entry = meta.get(key)): Decimal | undefined => {
    if (!entry || isMissing(entry.value)) return undefined
    const { value, line } = entry
    const read = readDecimal(value)
    if (!read) faults.fault(line, 'not-a-number', { key, value })
    else if (value.includes(',')) faults.warn(line, 'comma-for-point', { key, value })
    return read
  }
  const notNegative = (key: string, entry = meta.get(key)) => {
    const read = number(key, entry)
    if (read && entry && read.digits < 0n) faults.fault(entry.line, 'negative', { key, value: entry.value })
    return read
  }
  const whole = (key: string, entry = meta.get(key)): number | undefined => {
    const read = notNegative(key, entry)
    if (!read || !entry) return undefined
    if (read.decimals === 0) return Number(read.digits)
    faults.fault(entry.line, 'not-whole', { key, value: entry.value })
    return undefined
  }

  for (const key of alsoAskedFor) {
    const entry = meta.get(key)
    if (!entry) faults.warn(metaLine, 'key-missing', { key })
    else if (isMissing(entry.value)) faults.warn(entry.line, 'value-blank', { key })
  }
  const projects = required('num_projects')
  const votes = required('num_votes')
  const budget = required('budget')
  const kind = required('vote_type')
  if (kind && !kinds.includes(kind.value)) {
    faults.fault(kind.line, 'value-unknown', { key: 'vote_type', value: kind.value, known: kinds.join(', ') })
  }
  if (kind?.value === 'cumulative' && isMissing(meta.get('max_sum_points')?.value))
    faults.warn(metaLine, 'key-missing', { key: 'max_sum_points' })
  const rule = meta.get('rule')?.value
  return {
    kind: (kind?.value ?? 'approval') as BallotKind,
    budget: (budget && notNegative('budget', budget)) ?? zero,
    projects: (projects && whole('num_projects', projects)) ?? -1,
    votes: (votes && whole('num_votes', votes)) ?? -1,
    minLength: whole('min_length'),
    maxLength: whole('max_length'),
    minSumCost: notNegative('min_sum_cost'),
    maxSumCost: notNegative('max_sum_cost'),
    minSumPoints: notNegative('min_sum_points'),
    maxSumPoints: notNegative('max_sum_points'),
    minPoints: number('min_points'),
    maxPoints: number('max_points'),
    defaultScore: number('default_score'),
    threshold: number('min_project_score_threshold'),
    rule: isMissing(rule) ? undefined : rule,
  }
}
