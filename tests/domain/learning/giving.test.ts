import { describe, expect, it } from 'vitest'
import { mustBeMended, type TroubleCode, troubleCodes, troublesOfPackage } from '~/domain/learning/giving'
import { givenNames, notSurnames } from '~/domain/learning/giving/given-names'
import { translator } from '~/ui/messages'
import { instant } from '~/domain/time'

const toGroup = {
  id: '360G-ExampleFund-1',
  title: 'Seed swap table',
  description: 'Tools for a monthly seed swap.',
  currency: 'GBP',
  amountAwarded: 200,
  awardDate: '2026-03-12',
  recipientOrganization: [{ id: '360G-ExampleFund-ORG-7', name: 'Example Street Growers' }],
  fundingOrganization: [{ id: 'GB-CHC-1234567', name: 'Example Neighbourhood Partnership' }],
}
const without = (grant: object, field: string) =>
  Object.fromEntries(Object.entries(grant).filter(([name]) => name !== field))
const toIndividual = {
  ...without(toGroup, 'recipientOrganization'),
  id: '360G-ExampleFund-2',
  title: 'Grant to an individual',
  description: 'A small grant to a resident.',
  recipientIndividual: { id: '360G-ExampleFund-IND-1', name: 'Individual Recipient' },
  toIndividualsDetails: { primaryGrantReason: 'GTIR120', grantPurpose: ['GTIP160'] },
}

const found = (grant: object, more: object = {}) =>
  [...troublesOfPackage({ grants: [grant], ...more }, '2026-11-23')].map(({ code, at }) => `${code} ${at}`)
const ofGroup = (more: object) => found({ ...toGroup, ...more })
const ofIndividual = (more: object) => found({ ...toIndividual, ...more })
const at = (code: TroubleCode, field: string) => [`${code} /grants/0/${field}`]

describe('a file of grants', () => {
  it('may be published when all is well', () => {
    expect(found(toGroup)).toEqual([])
    expect(found(toIndividual)).toEqual([])
  })

  it('must be an object with a list of grants', () => {
    const of = (file: unknown) => [...troublesOfPackage(file, '2026-11-23')].map(({ code }) => code)
    expect([null, [], 'grants', 7].map(of)).toEqual(Array(4).fill(['not-a-package']))
    expect(of({})).toEqual(['missing'])
    expect(of({ grants: {} })).toEqual(['not-list'])
    expect(of({ grants: [] })).toEqual(['no-grants'])
    expect(of({ grants: [7] })).toEqual(['not-thing'])
  })

  it('gives each grant an id of its own', () => {
    const troubles = [...troublesOfPackage({ grants: [toGroup, toGroup] }, '2026-11-23')]
    expect(troubles).toEqual([{ code: 'same-id', at: '/grants/1/id', found: '360G-ExampleFund-1' }])
  })

  it('says which of the ten things every grant needs is missing', () => {
    for (const field of [
      'id',
      'title',
      'description',
      'currency',
      'amountAwarded',
      'awardDate',
      'fundingOrganization',
    ]) {
      expect(found(without(toGroup, field))).toEqual(at('missing', field))
    }
    expect(ofGroup({ recipientOrganization: [] })).toEqual(at('empty-list', 'recipientOrganization'))
    expect(ofGroup({ fundingOrganization: [{ id: 'GB-CHC-1' }] })).toEqual(at('missing', 'fundingOrganization/0/name'))
  })

  it('holds codes to their closed lists', () => {
    expect(ofGroup({ locationScope: 'GLS061' })).toEqual(at('not-on-list', 'locationScope'))
    expect(ofGroup({ regrantType: 'FRG999' })).toEqual(at('not-on-list', 'regrantType'))
    expect(ofGroup({ currency: '£' })).toEqual(at('not-on-list', 'currency'))
    expect(
      ofIndividual({ toIndividualsDetails: { primaryGrantReason: 'hardship', grantPurpose: ['GTIP999'] } }),
    ).toEqual([
      'not-on-list /grants/0/toIndividualsDetails/primaryGrantReason',
      'not-on-list /grants/0/toIndividualsDetails/grantPurpose/0',
    ])
  })

  it('has words for each thing that can be wrong, and says where without saying what is private', () => {
    const { t } = translator('en', { now: instant(0) })
    for (const code of troubleCodes) expect(t(`giving.${code}`, { found: 'this' })).not.toBe('')
    const [trouble] = troublesOfPackage(
      { grants: [{ ...toIndividual, recipientIndividual: { id: '360G-A-IND-1', name: 'Jane Example' } }] },
      '2026-11-23',
    )
    expect(JSON.stringify(trouble)).not.toContain('Jane')
    const misplaced = { id: '360G-A-IND-1', name: ['Jane Example'] }
    const troubles = [
      ...troublesOfPackage({ grants: [{ ...toIndividual, recipientIndividual: misplaced }] }, '2026-11-23'),
    ]
    expect(troubles.map(({ code }) => code)).toContain('not-text')
    expect(JSON.stringify(troubles)).not.toContain('Jane')
  })
})

describe('dates', () => {
  it('must be days that there were', () => {
    expect(ofGroup({ awardDate: '2026-02-30' })).toEqual(at('no-such-day', 'awardDate'))
    expect(ofGroup({ awardDate: '2025-02-29' })).toEqual(at('no-such-day', 'awardDate'))
    expect(ofGroup({ awardDate: '2024-02-29' })).toEqual([])
    expect(ofGroup({ awardDate: '12/03/2026' })).toEqual(at('not-date', 'awardDate'))
    expect(ofGroup({ awardDate: '0026-03-12' })).toEqual(at('too-early', 'awardDate'))
  })

  it('of what has happened must not be still to come', () => {
    expect(ofGroup({ awardDate: '2026-11-24' })).toEqual(at('in-future', 'awardDate'))
    expect(ofGroup({ awardDate: '2026-11-23' })).toEqual([])
    expect(ofGroup({ dateModified: '2027-01-01T00:00:00Z' })).toEqual(at('in-future', 'dateModified'))
    expect(ofGroup({ actualDates: [{ startDate: '2027' }] })).toEqual(at('in-future', 'actualDates/0/startDate'))
    expect(ofGroup({ actualDates: [{ startDate: '2026-11' }] })).toEqual([])
    expect(ofGroup({ plannedDates: [{ startDate: '2027-01-01', endDate: '2027-06' }] })).toEqual([])
  })

  it('go by the day the file was made where the clock that reads it is slow', () => {
    const file = { grants: [toGroup], issued: '2026-04-01' }
    expect([...troublesOfPackage(file, '2026-01-01')].filter(mustBeMended)).toEqual([])
  })

  it('end after they start, as far as both are told', () => {
    const planned = (startDate: string, endDate: string) => ofGroup({ plannedDates: [{ startDate, endDate }] })
    expect(planned('2026-04-02', '2026-04-01')).toEqual(at('ends-before-start', 'plannedDates/0/endDate'))
    expect(planned('2026-04-02', '2026-04')).toEqual([])
    expect(planned('2026', '2025-12-31')).toEqual(at('ends-before-start', 'plannedDates/0/endDate'))
  })
})

describe('amounts', () => {
  it('are never less than nothing, nor finer than a penny, nor past belief', () => {
    expect(ofGroup({ amountAwarded: -1 })).toEqual(at('money-below-nothing', 'amountAwarded'))
    expect(ofGroup({ amountAppliedFor: 12.345 })).toEqual(at('part-of-penny', 'amountAppliedFor'))
    expect(ofGroup({ amountAwarded: 99_999_999_999 })).toEqual(at('beyond-belief', 'amountAwarded'))
    for (let pennies = 0; pennies < 2000; pennies += 7) expect(ofGroup({ amountAppliedFor: pennies / 100 })).toEqual([])
  })

  it('that were paid are within what was awarded', () => {
    expect(ofGroup({ amountDisbursed: 201 })).toEqual(at('paid-above-awarded', 'amountDisbursed'))
    expect(ofGroup({ amountDisbursed: 200 })).toEqual([])
  })

  it('of nothing are worth a look, and do not stop the file', () => {
    expect(ofGroup({ amountAwarded: 0 })).toEqual(at('awarded-nothing', 'amountAwarded'))
    const [trouble] = troublesOfPackage({ grants: [{ ...toGroup, amountAwarded: 0 }] }, '2026-11-23')
    expect(trouble && mustBeMended(trouble)).toBe(false)
  })
})

describe('a grant to an individual', () => {
  const person = (more: object) =>
    ofIndividual({ recipientIndividual: { id: '360G-A-IND-1', name: 'Individual Recipient', ...more } })

  it('names nobody', () => {
    for (const name of ['Jane Example', 'Jane', 'J. Example', '', 'Ms Example', 'Aoife'])
      expect(person({ name })).toEqual(at('individual-named', 'recipientIndividual/name'))
    for (const name of [
      'Individual Recipient',
      'individual',
      'Anonymous',
      'Individual recipient 12',
      'Family Recipient',
    ])
      expect(person({ name })).toEqual([])
  })

  it('holds nothing else of a person', () => {
    expect(person({ telephone: 'x' })).toEqual(at('individual-more', 'recipientIndividual/telephone'))
    expect(person({ id: '360G-A-IND-jane-example' })).toEqual(at('individual-id', 'recipientIndividual/id'))
    expect(ofIndividual({ id: '360G-Fund-Mohammed2026' })).toEqual(at('individual-id', 'id'))
    expect(ofIndividual({ id: '360G-HenrySmith-1' })).toEqual([])
  })

  it('tells of no place smaller than a ward', () => {
    const place = (more: object) => ofIndividual({ beneficiaryLocation: [more] })
    const where = 'beneficiaryLocation/0/'
    expect(place({ geoCode: 'E05000026', geoCodeType: 'WD', name: 'Example Ward' })).toEqual([])
    for (const geoCode of ['E01000001', 'E02000001', 'E00000001', 'W01000001', 'S01000001'])
      expect(place({ geoCode })).toEqual(at('individual-small-area', `${where}geoCode`))
    expect(place({ geoCode: 'A1', geoCodeType: 'LSOA' })).toEqual(at('individual-small-area', `${where}geoCodeType`))
    expect(place({ latitude: 53.5 })).toEqual(at('individual-point', `${where}latitude`))
    for (const postcode of ['S70 2DR', 's702dr', 'EC1A 1BB', 'M1 1AE'])
      expect(place({ name: postcode })).toEqual(at('individual-postcode', `${where}name`))
  })

  it.each<[TroubleCode, string]>([
    ['individual-postcode', 'A bicycle for a resident of L30 4AB'],
    ['individual-email', 'Write to someone@example.org about it'],
    ['individual-telephone', 'Ring 0151 496 0000 about it'],
    ['individual-telephone', 'Ring +44 7700 900123 about it'],
    ['individual-address', 'For the family at 12 Example Street'],
    ['individual-address', 'For the family at Flat 3'],
    ['individual-name-in-words', 'A bicycle for Jane Example'],
    ['individual-name-in-words', 'Mrs Example is given a bicycle'],
    ['individual-name-in-words', 'To help Aisha get to work'],
    ['individual-name-in-words', 'Aisha’s bicycle'],
  ])('is found out (%s) in: %s', (code, title) => {
    expect(ofIndividual({ title })).toEqual(at(code, 'title'))
  })

  it.each([
    'Grant to individual for community project',
    'A trip to St James Park for young people',
    'From the Henry Smith Charity fund',
    'Tools for 12 weeks of gardening in the lane',
    'Materials for 10 workshops, 30 places, by 5pm',
    'A course at Thomas Street Community Centre',
  ])('is left in peace in: %s', (title) => {
    expect(ofIndividual({ title })).toEqual([])
  })

  it('is not hidden among the organisations', () => {
    const group = (one: object) => ofGroup({ recipientOrganization: [one] })
    expect(group({ id: '360G-A-IND-4', name: 'Growers' })).toEqual(
      at('individual-as-group', 'recipientOrganization/0/id'),
    )
    expect(group({ id: '360G-A-4', name: 'Jane Example' })).toEqual(
      at('group-named-as-person', 'recipientOrganization/0/name'),
    )
    expect(group({ id: 'GB-CHC-230102', name: 'Henry Smith' })).toEqual([])
  })
})

describe('the list of given names', () => {
  it('holds each once, in small letters, and none that is a word for a place', () => {
    expect([...givenNames].filter((name) => name !== name.toLowerCase() || notSurnames.has(name))).toEqual([])
  })
})
