/**
 * Who is paid for an idea: whoever asks, her group, a larger one that holds money for it, a shop, the organisation that
 * holds the partnership's money and buys for those who have no account, or somebody else.
 */
export const payees = ['applicant', 'group', 'holder', 'shop', 'trusted', 'other'] as const
export type PayTo = (typeof payees)[number]

/** Whether whoever is paid has to be named; the others are known. */
export const namesPayee = (payTo: PayTo | null): boolean =>
  payTo !== null && payTo !== 'applicant' && payTo !== 'trusted'

/** Whether two ideas paid to the same name come from the same hand: many buy at one shop, and one holds money for many. */
export const tellsWhoAsks = (payTo: PayTo): boolean => payTo === 'applicant' || payTo === 'group' || payTo === 'other'
