/** What a paper is that somebody signed by hand: an agreement, or for cash or vouchers that were handed over. */
export type AwardPaperOf = 'agreement' | 'cash'

/** So many photos have room with one award: an agreement has several sheets at most, a payment one slip. */
export const mostPapers = 12
