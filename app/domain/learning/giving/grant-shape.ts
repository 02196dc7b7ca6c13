import {
  countries,
  currencies,
  individualsPurposes,
  individualsReasons,
  locationScopes,
  regrantTypes,
} from './codelists'
import type { Fields, Shape } from './shape'

/**
 * A grant as the 360Giving standard 1.4 has it.
 * Source: https://standard.threesixtygiving.org/en/latest/technical/reference/ and the schema 1.4 named there.
 */
export const standardVersion = '1.4'

const text: Shape = { is: 'text' }
const textOrNull: Shape = { is: 'text', orNull: true }
const number: Shape = { is: 'number' }
const date: Shape = { is: 'date' }
const time: Shape = { is: 'time' }
const moment: Shape = { is: 'moment' }
const link: Shape = { is: 'link' }
const linkOrNull: Shape = { is: 'link', orNull: true }
const currency: Shape = { is: 'text', from: currencies }

const listOf = (fields: Fields, more: { needs?: readonly string[]; least?: number } = {}): Shape => ({
  is: 'list',
  of: { is: 'thing', fields, needs: more.needs },
  least: more.least,
})

const location: Fields = {
  id: text,
  name: textOrNull,
  countryCode: { is: 'text', from: countries },
  latitude: { is: 'number', orNull: true },
  longitude: { is: 'number', orNull: true },
  description: textOrNull,
  geoCode: textOrNull,
  geoCodeType: textOrNull,
  dateModified: moment,
}

const organisation: Fields = {
  id: text,
  name: text,
  department: text,
  contactName: text,
  charityNumber: text,
  companyNumber: text,
  streetAddress: text,
  addressLocality: text,
  addressRegion: text,
  addressCountry: text,
  postalCode: text,
  telephone: text,
  alternateName: text,
  email: text,
  description: text,
  organisationType: textOrNull,
  url: link,
  location: listOf(location),
  dateModified: moment,
}

const event: Fields = {
  title: text,
  startDate: time,
  endDate: time,
  duration: { is: 'duration' },
  description: text,
  dateModified: moment,
}

const transaction: Fields = {
  id: text,
  transactionDate: date,
  currency,
  value: number,
  valueDate: date,
  description: textOrNull,
  provider: textOrNull,
  recipient: textOrNull,
  dateModified: moment,
}

const classification: Fields = {
  vocabulary: text,
  code: text,
  title: textOrNull,
  description: textOrNull,
  url: linkOrNull,
  dateModified: moment,
}

const programme: Fields = {
  code: text,
  title: textOrNull,
  description: textOrNull,
  url: linkOrNull,
  dateModified: moment,
}

const document: Fields = {
  id: text,
  title: textOrNull,
  url: linkOrNull,
  description: textOrNull,
  documentType: textOrNull,
  dateModified: moment,
}

const organisations: Shape = listOf(organisation, { needs: ['id', 'name'], least: 1 })

/** A grant; that it has one recipient, an organisation or an individual, is asked beside it. */
export const grantShape: Shape = {
  is: 'thing',
  needs: ['id', 'title', 'description', 'currency', 'amountAwarded', 'awardDate', 'fundingOrganization'],
  fields: {
    id: text,
    title: text,
    description: text,
    currency,
    amountAppliedFor: number,
    amountAwarded: number,
    amountDisbursed: number,
    awardDate: date,
    url: link,
    plannedDates: listOf(event),
    actualDates: listOf(event),
    recipientIndividual: { is: 'thing', fields: { id: text, name: text }, needs: ['id', 'name'] },
    toIndividualsDetails: {
      is: 'thing',
      fields: {
        primaryGrantReason: { is: 'text', from: individualsReasons },
        secondaryGrantReason: { is: 'text', from: individualsReasons },
        grantPurpose: { is: 'list', of: { is: 'text', from: individualsPurposes } },
      },
    },
    recipientOrganization: organisations,
    beneficiaryLocation: listOf(location),
    fundingOrganization: organisations,
    grantProgramme: listOf(programme),
    fromOpenCall: { is: 'yes-or-no' },
    fundingType: listOf(classification),
    classifications: listOf(classification),
    relatedDocument: listOf(document),
    applicationTransaction: listOf(transaction),
    commitmentTransaction: listOf(transaction),
    disbursementTransaction: listOf(transaction),
    relatedActivity: { is: 'list', of: text },
    dateModified: moment,
    dataSource: linkOrNull,
    regrantType: { is: 'text', from: regrantTypes },
    locationScope: { is: 'text', from: locationScopes },
  },
}

/** A package of grants, but for the grants. */
export const packageShape: Shape = {
  is: 'thing',
  needs: ['grants'],
  fields: {
    version: { is: 'version' },
    extensions: { is: 'list', of: text, distinct: true },
    title: text,
    description: text,
    issued: date,
    modified: date,
    identifier: text,
    publisher: {
      is: 'thing',
      needs: ['name'],
      fields: { identifier: text, name: text, website: link, logo: link },
    },
    downloadURL: link,
    accessURL: link,
    license: link,
  },
}
