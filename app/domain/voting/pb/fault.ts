/** What can be wrong in a `.pb` file. Each is a sentence in words elsewhere; here it has a name. */
export type PbFaultCode =
  | 'not-utf8'
  | 'unclosed-quote'
  | 'text-before-meta'
  | 'section-missing'
  | 'section-twice'
  | 'section-out-of-order'
  | 'header-missing'
  | 'header-wrong'
  | 'column-twice'
  | 'column-missing'
  | 'key-missing'
  | 'key-blank'
  | 'key-twice'
  | 'value-blank'
  | 'value-unknown'
  | 'not-a-number'
  | 'not-whole'
  | 'negative'
  | 'count-differs'
  | 'project-blank'
  | 'project-twice'
  | 'project-id-has-comma'
  | 'project-unknown'
  | 'voter-blank'
  | 'voter-twice'
  | 'vote-blank'
  | 'choice-twice'
  | 'choice-missing'
  | 'one-choice-only'
  | 'points-missing'
  | 'points-differ'
  | 'points-too-large'
  // The rest are tolerated: the file is read, and the reader is told.
  | 'blank-line'
  | 'spaces-around'
  | 'row-too-long'
  | 'comma-for-point'
  | 'cost-zero'
  | 'cost-over-budget'
  | 'vote-too-short'
  | 'vote-too-long'
  | 'vote-costs-too-much'
  | 'vote-costs-too-little'
  | 'too-many-points'
  | 'tally-differs'

/** A fault, and where it is: `line` counts from 1 as an editor shows it. */
export interface PbFault {
  readonly line: number
  readonly code: PbFaultCode
  readonly values: Readonly<Record<string, string | number>>
}

/** Gathers the first faults and the first warnings, and counts the rest, so that a hopeless file cannot fill memory. */
export class PbFaults {
  readonly faults: PbFault[] = []
  readonly warnings: PbFault[] = []
  faultCount = 0
  warningCount = 0

  constructor(private readonly most = 50) {}

  fault(line: number, code: PbFaultCode, values: PbFault['values'] = {}): void {
    this.faultCount++
    if (this.faults.length < this.most) this.faults.push({ line, code, values })
  }

  warn(line: number, code: PbFaultCode, values: PbFault['values'] = {}): void {
    this.warningCount++
    if (this.warnings.length < this.most) this.warnings.push({ line, code, values })
  }
}
