import { existsSync, readFileSync } from 'node:fs'
import formats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Trouble, troublesOfPackage } from '~/domain/learning/giving'

/** The standard’s own schema and packages are not ours to ship: they lie beside the repository, or beside what holds it. */
const folder = ['../shared', '../../shared']
  .map((shared) => `${shared}/data/360giving`)
  .find((path) => existsSync(path))
if (!folder) process.stderr.write('Skipped: no 360Giving schema (shared/data/360giving) beside this repository.\n')

describe.skipIf(!folder)('beside the standard’s own schema', () => {
  type Json = { [key: string]: unknown }
  const read = (path: string) => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8')) as Json

  /** A function, however its package is loaded. */
  const addFormats = formats as unknown as (ajv: Ajv2020) => void

  const official = () => {
    const ajv = new Ajv2020({ strict: false, allErrors: false })
    addFormats(ajv)
    // Its dialect is named by an address of its own, which no validator knows.
    const bare = (schema: Json): Json => ({ ...schema, $schema: undefined })
    const [grant, grants] = ['360-giving-schema', '360-giving-package-schema'].map((name) =>
      bare(read(`schema/${name}.json`)),
    ) as [Json, Json]
    // The package asks for the grants’ schema by the name of an earlier version.
    const { items } = (grants.properties as { grants: { items: { $ref: string } } }).grants
    ajv.addSchema({ ...grant, $id: items.$ref })
    return ajv.compile(grants)
  }

  const laterThanShape =
    /^(no-such-day|too-early|in-future|ends-|money-|part-of|beyond|paid-above|individual-|group-named)/
  const worthALook = /^(awarded-nothing|no-prefix|no-reason|contact|home|sums|made-in)/
  /** Lists that the schema leaves to the checker. */
  const listed = /(toIndividualsDetails\/|regrantType$|locationScope$)/
  const ofShape = ({ code, at }: Trouble) =>
    !laterThanShape.test(code) &&
    !worthALook.test(code) &&
    !(code === 'not-on-list' && listed.test(at)) &&
    code !== 'same-id'

  it('finds the same packages well and ill', () => {
    const valid = official()
    const verdicts = ['valid-package', 'invalid-amount-string', 'invalid-both-recipients', 'invalid-no-recipient']
      .concat('invalid-uk-date', 'schema-valid-but-privacy-error-postcode-individual')
      .map((name) => {
        const file = read(`packages/${name}.json`)
        return [name, valid(file), ![...troublesOfPackage(file, '2026-11-23')].some(ofShape)]
      })
    expect(verdicts.map(([, theirs]) => theirs)).toEqual([true, false, false, false, false, true])
    for (const [name, theirs, ours] of verdicts) expect([name, ours]).toEqual([name, theirs])
  })

  it('says the same of whatever is put in the place of any field', () => {
    const valid = official()
    const base = JSON.stringify(full(read('packages/valid-package.json')))
    expect(valid(JSON.parse(base)), JSON.stringify(valid.errors)).toBe(true)
    const odd = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        true,
        0,
        -1,
        1.5,
        '',
        'Yes',
        'no',
        'GB',
        'GBP',
        'gbp',
        'WD',
        '2026',
        '2026-13',
        '2026-02',
        '2026-02-30',
        '2026-03-12',
        '12/03/2026',
        '2026-03-12T09:00:00Z',
        '2026-03-12T25:00:00Z',
        '2026-02-30T09:00:00Z',
        '2026-03-12T09:00:00',
        '2026-03-12T09:00:00+01:00',
        'https://example.org/a?b=c#d',
        'example.org',
        'http://a b',
        'https://example.org/%zz',
        'mailto:a@example.org',
        '1.4',
        '1.4.1',
        [],
        {},
        [{}],
        [null],
        ['a', 'a'],
        [1],
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('replace', 'remove', 'wrap', 'add'), odd, (n, how, value) => {
        const file = JSON.parse(base) as Json
        const places = [...spots(file)]
        const spot = places[n % places.length]
        if (!spot) return
        const { holder, key } = spot
        if (how === 'remove' && !Array.isArray(holder)) delete holder[key as string]
        else if (how === 'wrap') put(holder, key, [at(holder, key)])
        else if (how === 'add' && !Array.isArray(holder)) holder.somethingElse = value
        else put(holder, key, value)
        const ours = ![...troublesOfPackage(file, '2026-11-23')].some(ofShape)
        if (valid(file) !== ours) {
          const troubles = [...troublesOfPackage(file, '2026-11-23')].filter(ofShape)
          throw new Error(
            `the schema says ${!ours}, we ${JSON.stringify(troubles)}, of ${how} ${key} ${JSON.stringify(value)}`,
          )
        }
      }),
      { numRuns: 3000 },
    )
  })

  type Holder = Json | unknown[]
  const at = (holder: Holder, key: string | number) => (holder as Json)[key]
  const put = (holder: Holder, key: string | number, value: unknown) => ((holder as Json)[key] = value)

  function* spots(value: unknown): Generator<{ holder: Holder; key: string | number }> {
    if (typeof value !== 'object' || value === null) return
    for (const key of Object.keys(value)) {
      yield { holder: value as Holder, key }
      yield* spots((value as Json)[key])
    }
  }

  /** The package with every field of the standard in its first grant, so that each is tried. */
  function full(file: Json): Json {
    const [first, ...others] = file.grants as Json[]
    const date = { dateModified: '2026-04-01T09:00:00Z' }
    const link = { url: 'https://example.org/a' }
    const words = { title: 'a', description: 'b' }
    const transaction = {
      id: 't',
      transactionDate: '2026-03-13',
      currency: 'GBP',
      value: 200,
      valueDate: '2026-03-14',
      ...date,
    }
    return {
      ...file,
      extensions: ['a'],
      downloadURL: 'https://example.org/a.json',
      accessURL: 'https://example.org',
      grants: [
        {
          ...first,
          ...link,
          actualDates: [{ title: 'a', startDate: '2026-04-01', endDate: '2026-05', duration: 1, ...date }],
          fundingType: [{ vocabulary: 'a', code: 'b', ...words, ...link, ...date }],
          classifications: [{ vocabulary: 'a', code: 'b', ...words, url: null }],
          relatedDocument: [{ id: 'd', documentType: 'a', ...words, ...link, ...date }],
          relatedActivity: ['a'],
          applicationTransaction: [transaction],
          commitmentTransaction: [{ ...transaction, description: 'a', provider: 'b', recipient: null }],
          disbursementTransaction: [transaction],
          regrantType: 'FRG010',
          recipientOrganization: [
            {
              id: '360G-A-1',
              name: 'Growers',
              department: 'a',
              contactName: 'b',
              charityNumber: '1',
              companyNumber: '2',
              streetAddress: 'a',
              addressLocality: 'a',
              addressRegion: 'a',
              addressCountry: 'a',
              postalCode: 'a',
              telephone: 'a',
              alternateName: 'a',
              email: 'a',
              description: 'a',
              organisationType: null,
              ...link,
              ...date,
              location: [{ id: 'l', name: null, countryCode: 'GB', latitude: 1, longitude: null, geoCode: 'a' }],
            },
          ],
        },
        ...others,
      ],
    }
  }
})
