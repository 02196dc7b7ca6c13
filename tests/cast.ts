/**
 * The people of the tests and the demo: a dozen on the panel and the neighbours around them. A name here means the same
 * person everywhere.
 */
export const cast = {
  rose: 'Rose Delaney',
  winston: 'Winston Clarke',
  mei: 'Mei Chen',
  tom: 'Tom Ashworth',
  amina: 'Amina Yusuf',
  gareth: 'Gareth Pugh',
  sheila: 'Sheila Murphy',
  kofi: 'Kofi Mensah',
  edna: 'Edna Harrison',
  ravi: 'Ravi Patel',
  bronagh: 'Bronagh Kelly',
  olek: 'Olek Nowak',
  nadia: 'Nadia Hussain',
  len: 'Len Whitby',
  joy: 'Joy Adeyemi',
  callum: 'Callum Fraser',
} as const

export type CastMember = keyof typeof cast
