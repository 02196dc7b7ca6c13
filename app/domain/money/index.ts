/**
 * What the other rooms may use of the money.
 *
 * Two registers: the journal (`journal.ts`, double entry) says what moved; the encumbrance register (`register.ts`) says
 * what is set aside. `figures.ts` makes the five figures of both. `encumbrance.ts`, `award.ts` and `paying.ts` say yes
 * or no before anything is recorded; `invariants.ts` checks it all again afterwards.
 *
 * What happens, as entries of the journal: one function for each row of the treasurer's table.
 *
 * | event                     | from            | to              |
 * |---------------------------|-----------------|-----------------|
 * | fund received             | income          | bank            |
 * | card gift                 | income          | clearing, fees  |
 * | Stripe's payout           | clearing        | bank            |
 * | award accepted, topped up | award payable   | round grants    |
 * | award reduced             | round grants    | award payable   |
 * | award withdrawn           | its entry reversed when nothing else happened to it, or reduced by what is owed |
 * | instalment paid           | bank, clearing  | award payable   |
 * | payment failed, came back | its entry reversed                |
 * | payment lost              | award payable   | costs: lost     |
 * | unspent money returned    | round grants    | bank, clearing (by way of `returned:<award>`) |
 * | panel thanked, cost paid  | bank            | the cost        |
 *
 * An award becomes a cost and a debt when it is accepted; until then it is only set aside in the encumbrance register.
 */
export * from './account'
export * from './account-code'
export * from './agreement'
export * from './award'
export * from './award-paper'
export * from './award-change'
export * from './bank-line'
export * from './carry'
export * from './closing'
export * from './bank-details'
export * from './condition'
export * from './cost'
export * from './draw-down'
export * from './gift'
export * from './gift-aid'
export * from './encumbrance'
export * from './figures'
export * from './cash-entries'
export * from './cash-float'
export { breach, laws } from './books'
export type {
  AuditedRow,
  Books,
  Breach,
  DirectPayment,
  DecisionFact,
  InterestFact,
  Law,
  Reconciliation,
  SealedFact,
} from './books'
export { checkBooks } from './invariants'
export * from './journal'
export * from './matching'
export { couldName } from './names-in-lines'
export * from './settling-lines'
export { foldedTotals, scopesOf, totalKey } from './laws-of-what-is-kept'
export * from './milestone'
export * from './money-in'
export * from './months'
export * from './money-out'
export * from './paying'
export * from './payment'
export * from './payment-run'
export * from './pain-001'
export * from './period'
export * from './reconciling'
export * from './report'
export * from './spent-receipt'
export * from './unspent'
export * from './register'
export * from './statement-cells'
export * from './statement-table'
export * from './sums-of-lines'
