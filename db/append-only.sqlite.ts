import { appendOnly, partsOfDecision, refusals } from './append-only'

const adopted = '(SELECT adopted_at FROM decision WHERE id = %.decision_id) IS NOT NULL'
const fixedOnceAdopted = [
  { table: 'decision', condition: 'OLD.adopted_at IS NOT NULL' },
  ...partsOfDecision.map((table) => ({ table, condition: adopted.replace('%', 'OLD') })),
]

/** SQLite's triggers for what does not change. The SQL may be run again and again. */
export function appendOnlyTriggers(): string {
  const refusal = (table: string) => `SELECT RAISE(ABORT, '${table} ${refusals.onlyAdded}')`
  const always = appendOnly.flatMap((table) =>
    ['UPDATE', 'DELETE'].map(
      (verb) =>
        `CREATE TRIGGER IF NOT EXISTS ${table}_never_${verb.toLowerCase()} BEFORE ${verb} ON ${table} BEGIN ${refusal(table)}; END;`,
    ),
  )
  const onceAdopted = fixedOnceAdopted.flatMap(({ table, condition }) =>
    ['UPDATE', 'DELETE'].map(
      (verb) =>
        `CREATE TRIGGER IF NOT EXISTS ${table}_fixed_${verb.toLowerCase()} BEFORE ${verb} ON ${table} WHEN ${condition} BEGIN SELECT RAISE(ABORT, '${refusals.adopted}'); END;`,
    ),
  )
  const noLateItems = partsOfDecision.map(
    (table) =>
      `CREATE TRIGGER IF NOT EXISTS ${table}_fixed_insert BEFORE INSERT ON ${table} WHEN ${adopted.replace('%', 'NEW')} BEGIN SELECT RAISE(ABORT, '${refusals.adopted}'); END;`,
  )
  return [...always, ...onceAdopted, ...noLateItems].join('\n')
}
