import { days, type Instant } from '../time'
import { plainWords } from './people-list-words'

/**
 * What somebody on the panel, or in an office, keeps in her register of interests. Those of groups are for everyone to
 * see; those of people, and of land, are for officers.
 */
export const keptKinds = ['organisation', 'employment', 'loyalty', 'family', 'friend', 'land'] as const
export type KeptKind = (typeof keptKinds)[number]

const publicKinds = ['organisation', 'employment', 'loyalty'] as const satisfies KeptKind[]
export const isPublicInterest = (kind: KeptKind): boolean => publicKinds.some((one) => one === kind)

export interface KeptInterest {
  readonly kind: KeptKind
  /** The group's or the person's name, or the piece of land. */
  readonly what: string
  readonly endedAt: Instant | null
}

/** A register is looked through once a year. */
export const registerLasts = days(365)

/** Whether a register is to be looked through: it never was, or not for a year. */
export const registerIsDue = (confirmedAt: Instant | null, now: Instant): boolean =>
  confirmedAt === null || now - confirmedAt >= registerLasts

/** What is known of a person, for telling where she may have an interest. */
export interface PersonConcerned {
  readonly personId: string
  readonly name: string
  readonly postcode: string | null
  readonly kept: readonly KeptInterest[]
}

/** One of those whose idea it is: who asks, and who writes on it with her. */
export interface AskerConcerned {
  readonly personId: string
  readonly name: string
  readonly postcode: string | null
  /** The groups in her own register that anyone may see. */
  readonly groups: readonly string[]
}

/** What is known of a proposal. */
export interface ProposalConcerned {
  readonly askers: readonly AskerConcerned[]
  readonly payeeId: string | null
  readonly payeeName: string
  /** Everything the applicant wrote that could name a group or a neighbour. */
  readonly words: readonly string[]
}

export type ConflictBecause =
  | 'own-proposal'
  | 'paid-for-it'
  | 'same-postcode'
  | 'named-in-it'
  | 'payee-kept'
  | 'applicant-kept'
  | 'same-group'
  | 'named-kept'

/** Why somebody may have an interest: for her to answer, never an accusation. `what` is of her own register. */
export interface LikelyConflict {
  readonly because: ConflictBecause
  readonly what: string
}

/**
 * Where a person is likely to have an interest in a proposal: it is hers, she is paid, she is named in it, somebody at her
 * postcode asks, somebody who asks is in the same group, or something she keeps in her register is named by it. Whoever
 * writes on it with the one whose it is asks too. Names are compared as whole words, whatever their accents, capitals and
 * marks; a name of fewer than three letters is no name.
 */
export function likelyConflicts(person: PersonConcerned, proposal: ProposalConcerned): LikelyConflict[] {
  const found: LikelyConflict[] = []
  const add = (because: ConflictBecause, what = '') => found.push({ because, what })
  const text = plainPhrase(proposal.words.join(' . '))
  const others = proposal.askers.filter(({ personId }) => personId !== person.personId)
  if (others.length < proposal.askers.length) add('own-proposal')
  if (proposal.payeeId === person.personId || sameName(proposal.payeeName, person.name)) add('paid-for-it')
  if (names(text, person.name)) add('named-in-it')
  const { postcode } = person
  if (postcode !== null && others.some((asker) => samePostcode(postcode, asker.postcode))) add('same-postcode')
  for (const { kind, what, endedAt } of person.kept) {
    if (endedAt !== null) continue
    const shares = isPublicInterest(kind) && others.some(({ groups }) => groups.some((group) => sameName(group, what)))
    if (names(plainPhrase(proposal.payeeName), what)) add('payee-kept', what)
    else if (others.some(({ name }) => sameName(name, what))) add('applicant-kept', what)
    else if (shares) add('same-group', what)
    else if (names(text, what)) add('named-kept', what)
  }
  return found
}

const plainPhrase = (words: string) => ` ${plainWords(words)} `

/** Without an article in front, which one writes and another leaves out. */
const core = (name: string) => plainWords(name).replace(/^(the|y|yr) /, '')

const names = (text: string, name: string): boolean => {
  const plain = core(name)
  return plain.length >= 3 && text.includes(` ${plain} `)
}

const sameName = (one: string, other: string) => core(one).length >= 3 && core(one) === core(other)

const samePostcode = (one: string, other: string | null) =>
  other !== null && one.replace(/\s/g, '').toUpperCase() === other.replace(/\s/g, '').toUpperCase()
