import type { Award } from '~/domain/money'
import { sum, type Pence } from '~/domain/pence'
import type { PayTo } from '~/domain/proposal'

/** How a partnership’s grants are named in open data. */
export interface Giver {
  readonly name: string
  readonly slug: string
  /** As an organisation, `GB-CHC-1234567`; nothing where it has no number. */
  readonly organisation: string | null
  /** Given by 360Giving; nothing where it has none of its own. */
  readonly prefix: string | null
  /** Where its pages are, with no slash at the end: `https://sparks.example.org/p/netherton`. */
  readonly home: string
}

/** All that an award says in open data. */
export interface GrantFacts {
  readonly award: Pick<Award, 'state' | 'instalments'>
  /** Tells this award from all others and says nothing of it: a print of its id. */
  readonly print: string
  /** The day of the decision, `YYYY-MM-DD`, by the partnership’s clock. */
  readonly day: string
  /** ISO 8601: the last moment at which anything of the award changed. */
  readonly changed: string
  readonly idea: { readonly title: string; readonly summary: string; readonly reference: string }
  readonly askedPence: Pence | null
  /** Paid, less what came back. */
  readonly paidPence: Pence
  readonly round: { readonly slug: string; readonly title: string }
  readonly theme: { readonly id: string; readonly name: string } | null
  readonly place: { readonly name: string; readonly ward: string | null } | null
  /** Who is paid, and the print of that name. */
  readonly payee: { readonly kind: PayTo | null; readonly name: string; readonly print: string }
}

export type RecipientKind = 'organisations' | 'individuals'

/**
 * Whom a grant is to: a group that is paid itself, or an organisation that holds its money; all else (the resident
 * herself, a shop, somebody buying for her, nobody knows) is an individual’s, and tells nothing of her.
 */
export const recipientOf = ({ payee: { kind } }: Pick<GrantFacts, 'payee'>): RecipientKind =>
  kind === 'group' || kind === 'holder' ? 'organisations' : 'individuals'

/** What its grants’ ids begin with: its own prefix, or its address here until it has one. */
export const prefixOf = ({ prefix, slug }: Pick<Giver, 'prefix' | 'slug'>): string =>
  prefix ?? `360G-${slug.replaceAll('-', '')}`

/** A grant in the shape of the 360Giving standard 1.4. Of an individual it says the round, the ward, and the money. */
export function grantOf(giver: Giver, facts: GrantFacts) {
  const prefix = prefixOf(giver)
  const group = recipientOf(facts) === 'organisations'
  const { award, idea, askedPence, round, theme, place, payee } = facts
  const back = award.state === 'withdrawn' ? ' The award was handed back.' : ''
  return {
    id: group ? `${prefix}-${round.slug}-${idea.reference}` : `${prefix}-${facts.print}`,
    title: group ? idea.title : 'Small grant to an individual',
    description:
      (group
        ? idea.summary || idea.title
        : 'A small grant to a resident for something good in the neighbourhood, chosen by residents together.') + back,
    currency: 'GBP',
    ...(askedPence !== null && { amountAppliedFor: askedPence / 100 }),
    amountAwarded: sum(award.instalments.map(({ amountPence }) => amountPence)) / 100,
    amountDisbursed: facts.paidPence / 100,
    awardDate: facts.day,
    ...(group
      ? {
          url: `${giver.home}/rounds/${round.slug}/proposals/${idea.reference}`,
          recipientOrganization: [{ id: `${prefix}-ORG-${payee.print}`, name: payee.name }],
        }
      : {
          recipientIndividual: { id: `${prefix}-IND-${facts.print}`, name: 'Individual Recipient' },
          // Social action; community projects.
          toIndividualsDetails: { primaryGrantReason: 'GTIR120', grantPurpose: ['GTIP160'] },
        }),
    ...beneficiaryLocation(group, place),
    fundingOrganization: [{ id: giver.organisation ?? prefix, name: giver.name }],
    grantProgramme: [{ code: round.slug, title: round.title }],
    fromOpenCall: 'Yes',
    ...(theme && { classifications: [{ vocabulary: `${giver.name}: themes`, code: theme.id, title: theme.name }] }),
    locationScope: 'GLS060',
    dateModified: facts.changed,
    dataSource: giver.home,
  }
}

/** For a group its neighbourhood, by name and ward; for an individual the ward alone. */
function beneficiaryLocation(group: boolean, place: GrantFacts['place']) {
  if (!place || (!group && place.ward === null)) return {}
  const ward = place.ward === null ? {} : { geoCode: place.ward, geoCodeType: 'WD' }
  return { beneficiaryLocation: [{ ...(group && { name: place.name }), countryCode: 'GB', ...ward }] }
}

export type Grant = ReturnType<typeof grantOf>

/** What stands around the grants of a file. */
export function packageOf(giver: Giver, recipients: RecipientKind, made: string) {
  return {
    version: '1.4',
    title: `${giver.name}: small grants to ${recipients}`,
    description: `Every grant to ${recipients} that residents decided on together at ${giver.name}.`,
    issued: made.slice(0, 10),
    modified: made,
    identifier: `${prefixOf(giver)}-grants-to-${recipients}`,
    publisher: { identifier: giver.organisation ?? prefixOf(giver), name: giver.name, website: giver.home },
    license: 'https://creativecommons.org/licenses/by/4.0/',
  }
}

/** The standard’s headings for a table of grants, each with where it stands in a grant. */
export const columns: readonly (readonly [heading: string, path: string])[] = [
  ['Identifier', 'id'],
  ['Title', 'title'],
  ['Description', 'description'],
  ['Currency', 'currency'],
  ['Amount Applied For', 'amountAppliedFor'],
  ['Amount Awarded', 'amountAwarded'],
  ['Amount Disbursed', 'amountDisbursed'],
  ['Award Date', 'awardDate'],
  ['URL', 'url'],
  ['Recipient Org:Identifier', 'recipientOrganization.0.id'],
  ['Recipient Org:Name', 'recipientOrganization.0.name'],
  ['Recipient Ind:Identifier', 'recipientIndividual.id'],
  ['Recipient Ind:Name', 'recipientIndividual.name'],
  ['To Individuals Details:Primary Grant Reason', 'toIndividualsDetails.primaryGrantReason'],
  ['To Individuals Details:Grant Purpose', 'toIndividualsDetails.grantPurpose.0'],
  ['Funding Org:Identifier', 'fundingOrganization.0.id'],
  ['Funding Org:Name', 'fundingOrganization.0.name'],
  ['Grant Programme:Code', 'grantProgramme.0.code'],
  ['Grant Programme:Title', 'grantProgramme.0.title'],
  ['From An Open Call?', 'fromOpenCall'],
  ['Location Scope', 'locationScope'],
  ['Beneficiary Location:Name', 'beneficiaryLocation.0.name'],
  ['Beneficiary Location:Country Code', 'beneficiaryLocation.0.countryCode'],
  ['Beneficiary Location:Geographic Code', 'beneficiaryLocation.0.geoCode'],
  ['Beneficiary Location:Geographic Code Type', 'beneficiaryLocation.0.geoCodeType'],
  ['Classifications:Vocabulary', 'classifications.0.vocabulary'],
  ['Classifications:Code', 'classifications.0.code'],
  ['Classifications:Title', 'classifications.0.title'],
  ['Last Modified', 'dateModified'],
  ['Data Source', 'dataSource'],
]

/** A grant as a row under those headings; empty where it has nothing to say. */
export function rowOf(grant: Grant): string[] {
  return columns.map(([, path]) => {
    const value = path
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], grant)
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  })
}
