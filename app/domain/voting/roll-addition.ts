import { ok, refuse, type Outcome } from '../refusal'

export type AdditionAnswer = 'agreed' | 'refused'

/** Somebody whom an officer would have on the roll, as it stands. */
export interface Addition {
  readonly proposedBy: string
  readonly personId: string
  readonly answer: AdditionAnswer | null
}

export type NotAdded = 'roll-addition-own' | 'roll-addition-answered' | 'roll-addition-takes-a-second'

/** Whether an officer may ask for somebody to be added: anybody but herself. */
export const mayAskToAdd = (by: string, personId: string): Outcome<object, 'roll-addition-own'> =>
  by === personId ? refuse('roll-addition-own') : ok

/** Whether an officer may answer: a second one, who is not the person herself, and nobody did before. */
export function mayAnswerAddition(by: string, { proposedBy, personId, answer }: Addition): Outcome<object, NotAdded> {
  if (answer !== null) return refuse('roll-addition-answered')
  if (by === personId) return refuse('roll-addition-own')
  return by === proposedBy ? refuse('roll-addition-takes-a-second') : ok
}
