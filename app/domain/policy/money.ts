import { officers, type PolicyRow } from './who'

/** Plan, budget, costs, draw-downs, and thanks for the panel. */
export const money = {
  /** Her own time; everybody's together is public. */
  'time.log': { who: ['panel'] },
  'thanks.read': { who: officers },
  'thanks.choose': { who: ['chair'] },
  'thanks.prepare': { who: ['treasurer'] },
  /** Of a payment that another prepared, and never of her own: the command knows both. */
  'thanks.authorise': { who: ['authoriser'], stepUp: true },
  'thanks.pay': { who: ['treasurer'] },
  'thanks.cancel': { who: ['treasurer', 'authoriser'] },

  'books.read': { who: [...officers, 'observer', 'examiner'] },
  'fund.receive': { who: ['treasurer'] },
  'budget.set': { who: ['treasurer'] },
  'budget.move': { who: ['treasurer', 'chair'] },
  'budget.agree-move': { who: officers },
  'budget.allocate': { who: ['treasurer', 'chair'] },
  /** Funds and budget lines; what is on a line is set apart. */
  'plan.change': { who: ['treasurer'] },
  /** At the end of a year: asked by one officer, agreed by another. */
  'plan.carry': { who: ['treasurer', 'chair'] },
  'plan.agree-carry': { who: officers },
  /** The books closed up to a day: asked by one officer, agreed by another, which the command knows. */
  'period.ask-to-close': { who: ['treasurer', 'chair'] },
  'period.close': { who: officers, stepUp: true },
  'period.decline': { who: officers },
  /** Whoever examines the books reads the whole trail, and names in it; never a number of an account, nor an address. */
  'examination.read': { who: [...officers, 'examiner'] },
  'examination.ask': { who: ['examiner'] },
  'examination.answer': { who: ['treasurer', 'chair'] },
  'examination.sign-off': { who: ['examiner'] },
  'account-code.set': { who: ['treasurer'] },

  /** Running costs, and a trusted organisation's contribution. Never by who is paid: the command knows. */
  'cost.prepare': { who: ['treasurer'] },
  'cost.authorise': { who: ['authoriser'], stepUp: true },
  'cost.authorise-second': { who: ['authoriser', 'chair'], stepUp: true },
  'cost.pay': { who: ['treasurer'] },
  'cost.cancel': { who: ['treasurer', 'authoriser'] },
  /** Who was paid by a cost, and what for. */
  'cost.read-payee': { who: [...officers, 'examiner'] },

  /** Cash in somebody's hands: asked for by one officer, agreed by another who does not hold it, counted by two. */
  'float.ask': { who: ['treasurer', 'chair'] },
  'float.agree': { who: officers, stepUp: true },
  'float.draw': { who: ['treasurer'] },
  'float.count': { who: officers },
  'float.agree-count': { who: officers, stepUp: true },

  'draw-down.ask': { who: ['treasurer'] },
  /** Of a request that another asked: the command knows. */
  'draw-down.agree': { who: officers, stepUp: true },
  'draw-down.withdraw': { who: ['treasurer', 'chair'] },
} as const satisfies Record<string, PolicyRow>
