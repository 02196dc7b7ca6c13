import { officers, writers, type PolicyRow } from './who'

/** Awards, their payments, runs of payments, and where they are paid to. */
export const paying = {
  'award.read': { who: [...writers, ...officers, 'observer', 'examiner'] },
  'award.accept': { who: ['applicant'] },
  /** It names who is paid. */
  'agreement.read': { who: ['applicant', 'treasurer', 'authoriser'] },
  /** A sheet that the recipient signed: never by who is paid, which the command knows. */
  'agreement.record-paper': { who: ['treasurer', 'authoriser'], unlessInterest: true },
  /** She needs it no more. */
  'award.withdraw': { who: ['applicant'] },
  /** Less, more, another day, or taken back: asked by one officer, agreed to by another, none of them paid by it. */
  'award.ask-change': { who: ['treasurer', 'chair'], unlessInterest: true },
  'award.agree-change': { who: officers, unlessInterest: true, stepUp: true },
  /** That what an award was given on is so, or is so no longer: never by who is paid, which the command knows. */
  'condition.tick': { who: [...officers], unlessInterest: true },
  /** That what a part of an award waits for has happened. */
  'milestone.mark': { who: [...officers], unlessInterest: true },
  /** In which parts an award is paid, by date or by what has to happen first. */
  'award.set-instalments': { who: ['treasurer'], unlessInterest: true },
  /** What was bought of an award, with a photo of each receipt: by who asked for the money. */
  'receipt.give': { who: [...writers] },
  /** Those photos, and what stands with them. */
  'receipt.read': { who: [...writers, ...officers, 'examiner'] },
  /** That money of it is left: by who asked for it, or by an officer whom she told. */
  'unspent.tell': { who: [...writers] },
  'unspent.note': { who: [...officers] },
  /** Cash that was left: taken by one, and seen by another; neither paid by it, which the command knows. */
  'unspent.take-cash': { who: ['treasurer', 'authoriser'], unlessInterest: true },
  'unspent.witness-cash': { who: officers, unlessInterest: true, stepUp: true },
  /** A photo of what was signed by hand: never by who is paid, which the command knows. */
  'award-paper.add': { who: ['treasurer', 'authoriser'], unlessInterest: true },
  'award-paper.read': { who: ['applicant', ...officers, 'examiner'] },
  'payment.prepare': { who: ['treasurer'], unlessInterest: true },
  'payment.authorise': { who: ['authoriser'], unlessInterest: true, stepUp: true },
  /** Of a payment so large that two have to: another than the first, and than who prepared it. */
  'payment.authorise-second': { who: ['authoriser', 'chair'], unlessInterest: true, stepUp: true },
  'payment.mark-sent': { who: ['treasurer'], unlessInterest: true },
  'payment.follow': { who: ['treasurer', 'authoriser'] },
  /** Money that went to somebody else and does not come back: given up by one, and agreed to by another. */
  'payment.give-up': { who: ['treasurer', 'authoriser'], unlessInterest: true },
  'payment.agree-loss': { who: officers, unlessInterest: true, stepUp: true },
  'payment.cancel': { who: ['treasurer', 'authoriser'] },

  /** Payments that go to the bank in one file. */
  'run.read': { who: ['treasurer', 'authoriser'] },
  'run.make': { who: ['treasurer'] },
  /** The file names every account that is paid into: of nobody with an interest in one of them, which the command knows. */
  'run.download': { who: ['treasurer', 'authoriser'], stepUp: true },
  'run.send': { who: ['treasurer'] },
  'run.take-apart': { who: ['treasurer'], stepUp: true },
  'paying-account.set': { who: ['treasurer'], stepUp: true },

  /** The account that an award is paid to. Whoever is paid gives it herself, signed in or by a link in a letter. */
  'bank-details.ask': { who: ['applicant', 'treasurer'] },
  'bank-details.give': { who: ['applicant'] },
  'bank-details.give-by-link': { who: ['anyone'] },
  /** From where the old ones came, that others are right, or are not: by the link in a letter. */
  'bank-details.answer': { who: ['anyone'] },
  'bank-details.follow': { who: ['treasurer', 'authoriser'] },
  'bank-details.read': { who: ['treasurer', 'authoriser'], unlessInterest: true, stepUp: true },
  'bank-details.settle': { who: ['treasurer', 'authoriser'], unlessInterest: true, stepUp: true },
} as const satisfies Record<string, PolicyRow>
