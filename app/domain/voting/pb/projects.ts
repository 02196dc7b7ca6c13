import { type Decimal, readDecimal } from '../decimal'
import { type PbFaults } from './fault'
import { isMissing, type Row } from './rows'

/** One row of PROJECTS: what the count needs, and the other columns as they were written. */
export interface PbProject {
  readonly id: string
  readonly name?: string
  /** Every column but `project_id` and `cost`, by its name; missing cells are left out. */
  readonly columns: Readonly<Record<string, string>>
}

export interface ProjectRows {
  readonly rows: PbProject[]
  readonly costs: Decimal[]
  readonly lines: number[]
  readonly indexOf: Map<string, number>
}

const nothing: Decimal = { digits: 0n, decimals: 0 }

export const noProjects = (): ProjectRows => ({ rows: [], costs: [], lines: [], indexOf: new Map() })

/** Takes one row of PROJECTS. A row with a fault is kept all the same, so that votes for it are not faults too. */
export function readProjectRow(row: Row, header: readonly string[], into: ProjectRows, faults: PbFaults): void {
  const id = row.cells[0] ?? ''
  if (id === '') return faults.fault(row.line, 'project-blank')
  const before = into.indexOf.get(id)
  if (before !== undefined) return faults.fault(row.line, 'project-twice', { id, before: into.lines[before] ?? 0 })
  if (id.includes(',')) faults.fault(row.line, 'project-id-has-comma', { id })
  if (row.cells.length > header.length && row.cells.slice(header.length).some((cell) => cell !== ''))
    faults.warn(row.line, 'row-too-long', { section: 'PROJECTS' })

  const columns: Record<string, string> = {}
  let cost: string | undefined
  header.forEach((column, at) => {
    const cell = row.cells[at]
    if (at === 0 || cell === undefined || isMissing(cell)) return
    if (column === 'cost') cost = cell
    else columns[column] = cell
  })
  into.indexOf.set(id, into.rows.length)
  into.rows.push({ id, name: columns['name'], columns })
  into.lines.push(row.line)
  into.costs.push(readCost(id, cost, row.line, faults))
}

function readCost(id: string, cell: string | undefined, line: number, faults: PbFaults): Decimal {
  const key = 'cost'
  if (cell === undefined) {
    faults.fault(line, 'value-blank', { key, id })
    return nothing
  }
  const cost = readDecimal(cell)
  if (!cost) {
    faults.fault(line, 'not-a-number', { key, value: cell, id })
    return nothing
  }
  if (cell.includes(',')) faults.warn(line, 'comma-for-point', { key, value: cell, id })
  if (cost.digits < 0n) faults.fault(line, 'negative', { key, value: cell, id })
  if (cost.digits === 0n) faults.warn(line, 'cost-zero', { id })
  return cost
}
