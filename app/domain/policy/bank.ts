import { officers, type PolicyRow } from './who'

/** The partnership's own accounts, and what the bank says of them. */
export const bank = {
  /** The partnership's own accounts, and what the bank says of them: names of people stand in it. */
  'bank.read': { who: [...officers, 'examiner'] },
  'bank.open': { who: ['treasurer'] },
  'bank.bring-in': { who: ['treasurer', 'authoriser'] },
  /** One officer asks, and another agrees; the command knows that nothing of it is signed. */
  'bank.take-back': { who: officers },
  'bank.settle': { who: ['treasurer', 'authoriser'] },
  /** Money of an award that was not needed and came back: never by who was paid, which the command knows. */
  'unspent.write-down': { who: ['treasurer', 'authoriser'], unlessInterest: true },
  'statement.prepare': { who: ['treasurer', 'authoriser'] },
  /** By another than who prepared it, which the command knows. */
  'statement.sign': { who: officers, stepUp: true },
} as const satisfies Record<string, PolicyRow>
