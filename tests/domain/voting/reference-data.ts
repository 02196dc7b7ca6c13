import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The reference elections, which are not ours to ship: a folder `shared/data/pabulib` beside the repository, or beside
 * a folder that holds it. Undefined where there is none.
 */
export function referenceFolder(): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const candidate = join(folder, 'shared', 'data', 'pabulib')
    if (existsSync(join(candidate, 'outcomes'))) return candidate
    const parent = dirname(folder)
    if (parent === folder) return undefined
    folder = parent
  }
}

/** One outcome as the reference files give it. */
export interface ReferenceOutcome {
  readonly selected: string[]
  readonly order?: string[]
  readonly total_cost?: string
}

export interface ReferenceElection {
  readonly file: string
  readonly voters: number
  readonly projects: number
  readonly rules: Record<string, Record<string, ReferenceOutcome>>
  readonly city?: {
    readonly rule: string
    readonly selected: string[]
    readonly reproduced_by_declared_rule: boolean | null
  }
}
