import * as t from '~db/schema'
import { act, type HeldIn } from './held-in.server'

/** Of the register: who gave by card, and who dealt with it. */
export const heldOfGiving: readonly HeldIn[] = [
  {
    table: t.giftWords,
    kind: 'money',
    hers: ['personId'],
    shows: ['name', 'email', 'title', 'forename', 'surname', 'house', 'postcode', 'declaredAt'],
    erased: 'words',
    blank: { name: '', email: '', title: '', forename: '', surname: '', house: '', postcode: '', personId: null },
  },
  act(t.giftFund, 'openedBy'),
  act(t.giftRefund, 'preparedBy', 'authorisedBy'),
  act(t.giftAidClaim, 'madeBy'),
]
