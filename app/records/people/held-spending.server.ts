import * as t from '~db/schema'
import { act, type HeldIn } from './held-in.server'

/** What the plan, costs and requests for money hold of a person: a part of the register of all that is held. */
export const spendingHeld: readonly HeldIn[] = [
  act(t.carrying, 'askedBy', 'answeredBy'),
  act(t.accountCode, 'setBy'),
  act(t.closing, 'askedBy'),
  act(t.archive, 'askedBy', 'answeredBy'),
  act(t.closingAnswer, 'by'),
  act(t.closedPeriod, 'askedBy', 'agreedBy'),
  act(t.examinerQuestion, 'askedBy'),
  act(t.examinerAnswer, 'by'),
  act(t.examinerSignOff, 'by'),
  act(t.drawDownStep, 'by'),
  act(t.costStep, 'by'),
  act(t.cashFloat, 'holderId'),
  act(t.cashFloatStep, 'by'),
  act(t.cashCount, 'by'),
  act(t.cashCountAgreed, 'by'),
  {
    table: t.costWords,
    kind: 'money',
    hers: ['personId'],
    shows: ['payee', 'what'],
    erased: 'words',
    blank: { payee: '', what: '' },
  },
  { table: t.cost, kind: 'money', hers: ['payeeId'], shows: ['amountPence', 'at'], erased: 'kept' },
]
