import { givenNames, notSurnames } from './given-names'
import { isThing, things, under, type Thing } from './shape'
import { trouble, type Trouble } from './trouble'

/**
 * What would tell who somebody is who was given a grant as an individual: a name, a home, a way to reach them. Source:
 * https://standard.threesixtygiving.org/en/latest/individuals/publisher-guidance/ (a generic name and title, no
 * postcode, no area smaller than a ward), and beside it what must never be published of anybody.
 */
export function* tellsOnIndividual(grant: Thing, at: string): Generator<Trouble> {
  const { recipientIndividual: individual, recipientOrganization: organisations } = grant
  yield* individualAsGroup(organisations, under(at, 'recipientOrganization'))
  if (individual === undefined) return
  if (isThing(individual)) yield* ofPerson(individual, under(at, 'recipientIndividual'))
  yield* ofIdentifier(grant.id, under(at, 'id'))
  yield* ofPlaces(grant, at)
  yield* inWords(grant, at)
  if (!isThing(grant.toIndividualsDetails)) yield trouble('no-reason-code', under(at, 'toIndividualsDetails'))
}

/** What a person may be called here: nothing that is anybody’s. */
const generic = new Set(
  `a adult adults an anonymous anonymised applicant artist beneficiary carer child children community confidential family
  grant grantee household individual individuals local named not of one parent person people recipient recipients resident
  residents student the to unnamed withheld young`.split(/\s+/),
)

function* ofPerson(person: Thing, at: string): Generator<Trouble> {
  const { name } = person
  if (typeof name === 'string') {
    const words = name.toLowerCase().match(/\p{L}+/gu) ?? []
    if (words.length === 0 || !words.every((word) => generic.has(word)))
      yield trouble('individual-named', under(at, 'name'))
  }
  yield* ofIdentifier(person.id, under(at, 'id'))
  for (const field of Object.keys(person)) {
    if (field !== 'id' && field !== 'name') yield trouble('individual-more', under(at, field))
  }
}

/** An identifier made of somebody’s name. Its second part is the publisher’s own, who may well be called after one. */
function* ofIdentifier(id: unknown, at: string): Generator<Trouble> {
  if (typeof id !== 'string') return
  const parts = id.split('-')
  const own = parts[0]?.toUpperCase() === '360G' ? parts.slice(2) : parts
  const words =
    own
      .join('-')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.some((word) => givenNames.has(word))) yield trouble('individual-id', at)
}

/** Output areas, super output areas, data zones, intermediate zones and workplace zones: too small to hide in. */
const smallArea = /^([ewsn]0[0-2]|n2[01]|e33|w35|95[a-z]{2})\d/i
const smallAreaType = /^(oa|lsoa|msoa|dz|iz|wz|pc|pcd|pcds|post ?code)$/i

function* ofPlaces(grant: Thing, at: string): Generator<Trouble> {
  for (const [place, where] of things(grant.beneficiaryLocation, under(at, 'beneficiaryLocation'))) {
    const { geoCode, geoCodeType, latitude, longitude } = place
    if (typeof geoCode === 'string' && smallArea.test(geoCode))
      yield trouble('individual-small-area', under(where, 'geoCode'))
    else if (typeof geoCodeType === 'string' && smallAreaType.test(geoCodeType.trim()))
      yield trouble('individual-small-area', under(where, 'geoCodeType'))
    if (typeof latitude === 'number') yield trouble('individual-point', under(where, 'latitude'))
    if (typeof longitude === 'number') yield trouble('individual-point', under(where, 'longitude'))
  }
}

const postcode = /(?<![a-z\d])[a-z]{1,2}\d[a-z\d]? *\d[abd-hjlnp-uw-z]{2}(?![a-z\d])/i
const spacedPostcode = /(?<![a-z\d])[a-z]{1,2}\d[a-z\d]? +\d[abd-hjlnp-uw-z]{2}(?![a-z\d])/i
const email = /[\w.+-]+@[\w-]+\.[\w.-]+/
const telephone = /(?<![\w-])(\+\d{2,3}[ -]?(\(0\))?|\(?0)\d([ ()-]{0,2}\d){8,9}(?![\w-])/
const flat = /(?<!\w)([Ff]lat|[Aa]partment) *\d/
const house =
  /(?<!\w)\d{1,4}[a-z]?,? +(([A-Z][\p{L}'’]*\.? +){1,3}(Street|Road|Rd|Avenue|Ave|Lane|Close|Drive|Crescent|Terrace|Court|Grove|Mews|Gardens|Way|St)|\p{Ll}+ +(street|road|avenue|lane|crescent|terrace))(?!\p{L})/u
/** What a text may tell of somebody that is not everybody’s business. */
export type PrivateKind = 'name' | 'postcode' | 'email' | 'telephone' | 'address'

/** What of that a text tells: for whoever publishes it to look at again. */
export const privateIn = (text: string): PrivateKind[] =>
  (
    [
      ['name', namesSomebody(text)],
      ['postcode', postcode.test(text)],
      ['email', email.test(text)],
      ['telephone', telephone.test(text)],
      ['address', flat.test(text) || house.test(text)],
    ] as const
  ).flatMap(([kind, is]) => (is ? [kind] : []))

/** Fields whose text is a code: letters and digits side by side are no postcode there. */
const isCode = /\/(id|code|identifier|dateModified)$/
/** Those that tell of the funder and its programme, not of whoever is given the money. */
const ofTheFunder = /\/(fundingOrganization|grantProgramme|dataSource|classifications|fundingType|url)(\/|$)/
/** Of these, those in which a funder’s own words may yet hold a home. */
const wordsOfTheFunder = /\/(grantProgramme|classifications|fundingType)\/\d+\/(title|description)$/

function* inWords(grant: Thing, at: string): Generator<Trouble> {
  for (const [text, place] of texts(grant, at)) {
    const within = place.slice(at.length)
    if (wordsOfTheFunder.test(within) && spacedPostcode.test(text)) yield trouble('individual-postcode', place)
    if (ofTheFunder.test(within)) continue
    const code = isCode.test(place)
    if ((code ? spacedPostcode : postcode).test(text)) yield trouble('individual-postcode', place)
    if (email.test(text)) yield trouble('individual-email', place)
    if (code) continue
    if (telephone.test(text)) yield trouble('individual-telephone', place)
    if (flat.test(text) || house.test(text)) yield trouble('individual-address', place)
    if (!place.startsWith(under(at, 'recipientIndividual')) && namesSomebody(text))
      yield trouble('individual-name-in-words', place)
  }
}

function* texts(value: unknown, at: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [value, at]
  else if (Array.isArray(value)) for (const [n, one] of value.entries()) yield* texts(one, under(at, n))
  else if (isThing(value)) for (const [key, one] of Object.entries(value)) yield* texts(one, under(at, key))
}

const titled = /(?<!\p{L})(Mr|Mrs|Ms|Miss|Mx|Dr|Rev)\.? +\p{Lu}\p{L}+/u
const beforeName = new Set(['for', 'to', 'by', 'named', 'called', 'helping', 'helps', 'help', 'supports', 'supporting'])

/** Whether a text names a person: with a title, by both names, or by a first name where somebody is spoken of. */
export function namesSomebody(text: string): boolean {
  if (titled.test(text)) return true
  const words = text.match(/[\p{L}'’]+/gu) ?? []
  return words.some((word, n) => {
    if (!isCapital(word) || !givenNames.has(plain(word))) return false
    const [before = '', next = '', third = ''] = [words[n - 1], words[n + 1], words[n + 2]]
    if (notSurnames.has(plain(next)) || plain(before) === 'st') return false
    const both = isCapital(next) && !next.endsWith('ing') && !notSurnames.has(plain(third))
    return both || beforeName.has(before.toLowerCase()) || /['’]s$/.test(word)
  })
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word)
const plain = (word: string) => word.toLowerCase().replace(/['’]s$/, '')

/** Somebody given a grant as an individual, written down as an organisation. */
function* individualAsGroup(organisations: unknown, at: string): Generator<Trouble> {
  for (const [one, place] of things(organisations, at)) {
    const { id, name, charityNumber, companyNumber } = one
    if (typeof id === 'string' && /^360g-.*-ind-/i.test(id)) yield trouble('individual-as-group', under(place, 'id'))
    const registered = charityNumber ?? companyNumber ?? (typeof id === 'string' && !/^360g-/i.test(id))
    if (!registered && typeof name === 'string' && isOnlyAName(name))
      yield trouble('group-named-as-person', under(place, 'name'))
  }
}

function isOnlyAName(name: string): boolean {
  const words = name.trim().split(/\s+/)
  return words.length <= 3 && (titled.test(name) || (words.length >= 2 && namesSomebody(name)))
}

/** What a group’s grant tells of a person who acts for it: it may be published, and someone should have asked them. */
export function* tellsOnContact(grant: Thing, at: string): Generator<Trouble> {
  for (const [one, place] of things(grant.recipientOrganization, under(at, 'recipientOrganization'))) {
    for (const field of ['contactName', 'email', 'telephone']) {
      if (typeof one[field] === 'string' && one[field] !== '') yield trouble('contact-of-group', under(place, field))
    }
    // A group that is in no register often meets in somebody’s home.
    const unregistered = typeof one.id === 'string' && /^360g-/i.test(one.id)
    for (const field of ['streetAddress', 'postalCode']) {
      if (unregistered && typeof one[field] === 'string') yield trouble('home-of-group', under(place, field))
    }
  }
}
