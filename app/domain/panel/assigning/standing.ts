import type { Given } from '.'

export const assignmentActs = ['given', 'taken'] as const
export type AssignmentAct = (typeof assignmentActs)[number]

/** One line of the record of who was given what, in the order it came about. */
export interface AssignmentLine extends Given {
  readonly act: AssignmentAct
  /** The officer who said so; nobody where the rule did it. */
  readonly by: string | null
}

export interface AssignmentNow {
  readonly standing: readonly Given[]
  /** Of these, what an officer gave. */
  readonly byHand: readonly Given[]
  /** What an officer took, and nobody gave back. */
  readonly takenByHand: readonly Given[]
}

/** Who has what now: the last line about each person and proposal holds. */
export function assignmentNow(lines: readonly AssignmentLine[]): AssignmentNow {
  const last = new Map<string, Map<string, AssignmentLine>>()
  for (const line of lines) {
    last.set(line.proposalId, (last.get(line.proposalId) ?? new Map<string, AssignmentLine>()).set(line.personId, line))
  }
  const now = [...last.values()].flatMap((ofProposal) => [...ofProposal.values()])
  const pairs = (fits: (line: AssignmentLine) => boolean) =>
    now.filter(fits).map(({ proposalId, personId }) => ({ proposalId, personId }))
  return {
    standing: pairs(({ act }) => act === 'given'),
    byHand: pairs(({ act, by }) => act === 'given' && by !== null),
    takenByHand: pairs(({ act, by }) => act === 'taken' && by !== null),
  }
}
