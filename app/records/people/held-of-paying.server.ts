import * as t from '~db/schema'
import { act, type HeldIn } from './held-in.server'

/** Of the register: the accounts that are paid into, and who made and sent payments. */
export const heldOfPaying: readonly HeldIn[] = [
  act(t.agreement, 'by'),
  act(t.milestoneEvent, 'by'),
  act(t.awardChange, 'askedBy', 'answeredBy'),
  {
    table: t.bankDetails,
    kind: 'money',
    hers: ['givenBy'],
    shows: ['ends', 'contact', 'givenAt'],
    erased: 'words',
    blank: { locked: '', ends: '', contact: '' },
  },
  act(t.bankDetailsEvent, 'by'),
  act(t.bankLink, 'askedBy'),
  act(t.paymentReceipt, 'by'),
  {
    table: t.spentReceipt,
    kind: 'money',
    hers: ['givenBy'],
    shows: ['amountPence', 'spentOn', 'what', 'givenAt'],
    erased: 'words',
    blank: { what: '' },
  },
  {
    table: t.unspentTold,
    kind: 'money',
    hers: ['toldBy'],
    shows: ['amountPence', 'reason', 'toldAt'],
    erased: 'words',
    blank: { reason: '' },
  },
  act(t.unspentCash, 'takenBy', 'answeredBy'),
  act(t.awardPaper, 'addedBy'),
  act(t.paymentRun, 'madeBy'),
  act(t.paymentRunEvent, 'by'),
  act(t.payingAccount, 'setBy'),
]
