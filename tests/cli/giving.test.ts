import { eq } from 'drizzle-orm'
import type { Command } from 'commander'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'csv-parse/sync'
import { checkCommand } from '~/cli/check'
import { exportCommand } from '~/cli/export'
import { troublesOfPackage } from '~/domain/learning/giving'
import { openWorld } from '~/platform/open-world.server'
import { givingSetting, neighbourhood, payee, person, proposal } from '~db/schema'
import { freshDatabase, type FreshDatabase } from '../fresh-world'
import { adoptBy, countedRound, meet, setMoneyOnStage } from '../money-stage'
import { ownFolder } from '../played'
import { stageOn, type Stage } from '../stage'

vi.setConfig({ testTimeout: 60_000 })

let database: FreshDatabase
let here: Stage
const folder = ownFolder('giving')
beforeEach(async () => {
  database = await freshDatabase()
  here = await stageOn(openWorld(database.address))
  vi.stubEnv('DATABASE_URL', database.address.includes('://') ? database.address : `file:${database.address}`)
  vi.stubEnv('SPARKS_SECRET', 'a secret for the tests, long enough to be one')
  vi.stubEnv('PUBLIC_ORIGIN', 'https://sparks.example.org')
  await setMoneyOnStage(here)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await here.close()
  await database.remove()
})
afterAll(() => folder.remove())

/** What a command says, and why it failed, if it did. */
async function run(command: Command, ...words: string[]): Promise<{ said: string; failed: string | null }> {
  let said = ''
  const take = (more: unknown) => ((said += String(more)), true)
  const spies = [process.stdout, process.stderr].map((out) => vi.spyOn(out, 'write').mockImplementation(take))
  try {
    await command.parseAsync(words, { from: 'user' })
    return { said, failed: null }
  } catch (trouble) {
    return { said, failed: (trouble as Error).message }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

const idea = async (reference: string) => {
  const [row] = await here.read((db) => db.select().from(proposal).where(eq(proposal.reference, reference)))
  if (!row) throw new Error(`no idea ${reference}`)
  return row
}
const pay = async (reference: string, to: Partial<typeof payee.$inferInsert>) => {
  const { id } = await idea(reference)
  await here.write((db) => db.update(payee).set(to).where(eq(payee.proposalId, id)))
}

/** A round decided on: 01 is paid to a group, 02 to Nadia herself. */
async function decided(): Promise<void> {
  await countedRound(here, 'spring')
  await here.write((db) => db.update(person).set({ name: 'Nadia Example' }).where(eq(person.id, 'nadia')))
  await pay('01', { kind: 'group' })
  await pay('02', { kind: 'applicant', name: 'Nadia Example', personId: 'nadia' })
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
}

const out = (name: string) => join(folder.path(name))
const exported = (name: string, slug = 'netherton') =>
  run(exportCommand(), '360giving', '--partnership', slug, '--out', out(name))
type File = { publisher: object; grants: Record<string, unknown>[] }
const read = (name: string, kind: string) => JSON.parse(readFileSync(join(out(name), `${kind}.json`), 'utf8')) as File
const today = new Date().toISOString().slice(0, 10)

describe('sparks export 360giving', () => {
  it('writes groups and individuals apart, as JSON and as a table, each such as may be published', async () => {
    await decided()
    const { said, failed } = await exported('both')
    expect(failed).toBeNull()
    expect(said.match(/1 grant\n/g)).toHaveLength(4)
    for (const kind of ['grants-to-organisations', 'grants-to-individuals']) {
      expect([...troublesOfPackage(read('both', kind), today)].map(({ code, at }) => `${code} ${at}`)).toEqual([])
      const checked = await run(checkCommand(), '360giving', join(out('both'), `${kind}.json`))
      expect(checked).toEqual({ said: '1 grant: this may be published.\n', failed: null })
    }
    const [grant] = read('both', 'grants-to-organisations').grants
    expect(grant).toMatchObject({
      id: '360G-netherton-spring-01',
      amountAppliedFor: 200,
      amountAwarded: 200,
      amountDisbursed: 0,
      url: 'https://sparks.example.org/p/netherton/rounds/spring/proposals/01',
      recipientOrganization: [{ name: 'Netherton Hall' }],
    })
    const table = readFileSync(join(out('both'), 'grants-to-organisations.csv'), 'utf8')
    const [row] = parse<Record<string, string>>(table, { columns: true })
    expect(row).toMatchObject({ Identifier: '360G-netherton-spring-01', 'Amount Awarded': '200', Currency: 'GBP' })
  })

  it('tells nothing of an individual: no name, no title or words of the idea, no reference to find it by', async () => {
    await decided()
    await here.write((db) => db.update(neighbourhood).set({ ward: 'E05000026' }))
    await exported('private')
    const file = readFileSync(join(out('private'), 'grants-to-individuals.json'), 'utf8')
    const { id, title, summary } = await idea('02')
    for (const private_ of ['Nadia', id, title, summary || 'nothing said', 'spring-02'])
      expect(file).not.toContain(private_)
    const [grant] = (JSON.parse(file) as File).grants
    expect(grant).toMatchObject({ recipientIndividual: { name: 'Individual Recipient' }, amountAwarded: 300 })
    expect(grant?.['url']).toBeUndefined()
  })

  it('is the same each time, and goes by the partnership’s own number and prefix once it has them', async () => {
    await decided()
    await exported('first')
    await exported('second')
    expect(read('second', 'grants-to-individuals').grants).toEqual(read('first', 'grants-to-individuals').grants)
    const named = { partnershipId: 'netherton', organisation: 'GB-CHC-1234567', prefix: '360G-Sparks' }
    await here.write((db) => db.insert(givingSetting).values(named))
    await exported('named')
    const [grant] = read('named', 'grants-to-organisations').grants
    expect(grant).toMatchObject({ id: '360G-Sparks-spring-01', fundingOrganization: [{ id: 'GB-CHC-1234567' }] })
  })

  it('leaves out a grant that must not be published, and says which and why', async () => {
    await decided()
    await pay('02', { kind: 'group' })
    const { said, failed } = await exported('left-out')
    expect(failed).toBeNull()
    expect(said).toContain('Left out: spring 02.')
    expect(said).not.toContain('Nadia')
    expect(read('left-out', 'grants-to-organisations').grants).toHaveLength(1)
    expect(existsSync(join(out('left-out'), 'grants-to-individuals.json'))).toBe(false)
  })

  it('writes nothing before a decision, and takes away a file of before of which nothing is left', async () => {
    await countedRound(here, 'spring')
    expect((await exported('none')).said).toContain('There is no grant to publish yet.')
    writeFileSync(join(out('none'), 'grants-to-individuals.csv'), 'old')
    await exported('none')
    expect(existsSync(join(out('none'), 'grants-to-individuals.csv'))).toBe(false)
  })

  it('says when there is no such partnership, or no way to write', async () => {
    expect((await exported('x', 'nowhere')).failed).toBe('There is no partnership nowhere here.')
    writeFileSync(out('a-file'), '')
    expect((await exported('a-file')).failed).toContain('cannot be written')
  })
})

describe('sparks check 360giving', () => {
  const check = (text: string | Buffer) => {
    writeFileSync(out('file.json'), text)
    return run(checkCommand(), '360giving', out('file.json'))
  }

  it('says what cannot be read', async () => {
    expect((await run(checkCommand(), '360giving', out('not-there'))).failed).toContain('there is no such file')
    expect((await check('{')).failed).toContain('it is not JSON')
    expect((await check(Buffer.from([0x7b, 0xff]))).failed).toContain('it is not UTF-8 text')
  })

  const grant = {
    id: '360G-A-1',
    title: 'Seed swap',
    description: 'Seeds.',
    currency: 'GBP',
    amountAwarded: 200,
    awardDate: '2026-03-12',
    recipientOrganization: [{ id: '360G-A-ORG-1', name: 'Growers' }],
    fundingOrganization: [{ id: 'GB-CHC-1234567', name: 'Partnership' }],
  }
  const { recipientOrganization, ...ofNobody } = grant
  const recipientIndividual = { id: '360G-A-IND-1', name: 'Individual Recipient' }
  const toOne = { ...ofNobody, recipientIndividual, toIndividualsDetails: { primaryGrantReason: 'GTIR120' } }
  const fileOf = (...grants: object[]) => JSON.stringify({ version: '1.4', grants })
  const place = (more: object) => ({ ...toOne, beneficiaryLocation: [more] })

  it.each<[string, string | Buffer]>([
    ['it looks like a table', 'Identifier,Title,Amount Awarded\n360G-A-1,Seeds for Jane,200\n'],
    ['there is nothing in it', ' \r\n'],
    ['it ends before it is whole', '{"grants":[{"id":'],
    ['a piece of it makes no sense', fileOf(grant).replace('"Seeds."', 'Jane')],
    ['it is not UTF-8 text', Buffer.from(fileOf(grant), 'utf16le')],
    ['it is not UTF-8 text', Buffer.from(fileOf({ ...grant, title: 'Café' }), 'latin1')],
  ])('refuses what is no JSON (%s), and repeats nothing of it', async (words, text) => {
    const { said, failed } = await check(text)
    expect(failed?.replace('is not JSON but looks', 'looks')).toMatch(
      words.startsWith('a piece') ? /makes no sense|stops making sense/ : words,
    )
    expect(`${said}${failed}`).not.toContain('Jane')
  })

  it.each<[string, string]>([
    ['byte-order mark', `\uFEFF${fileOf(grant)}`],
    ['CRLF', JSON.stringify(JSON.parse(fileOf(grant)), null, 2).replaceAll('\n', '\r\n')],
    ['no version', JSON.stringify({ grants: [grant] })],
  ])('takes a good file with %s', async (_, text) => {
    expect(await check(text)).toEqual({ said: '1 grant: this may be published.\n', failed: null })
  })

  it.each<[string, object, string]>([
    ['a day there never was', { ...grant, awardDate: '2026-02-30' }, '/grants/1/awardDate'],
    ['a day as it is spoken', { ...grant, awardDate: '12/03/2026' }, '/grants/1/awardDate'],
    ['a day as a number', { ...grant, awardDate: 20260312 }, '/grants/1/awardDate'],
    [
      'an end before its start',
      { ...grant, plannedDates: [{ startDate: '2026-09', endDate: '2026-04' }] },
      '/grants/1/plannedDates/0/endDate',
    ],
    ['less than nothing', { ...grant, amountAwarded: -200 }, '/grants/1/amountAwarded'],
    ['an amount in words', { ...grant, amountAwarded: '1,200.00' }, '/grants/1/amountAwarded'],
    ['an amount that is no number', { ...grant, amountAwarded: null }, '/grants/1/amountAwarded'],
    ['more paid than awarded', { ...grant, amountDisbursed: 900 }, '/grants/1/amountDisbursed'],
    ['a currency that is none', { ...grant, currency: 'gbp' }, '/grants/1/currency'],
    [
      'a country that is none',
      { ...grant, beneficiaryLocation: [{ countryCode: 'UK' }] },
      '/grants/1/beneficiaryLocation/0/countryCode',
    ],
    ['an answer in its own way', { ...grant, fromOpenCall: true }, '/grants/1/fromOpenCall'],
    ['a scope off the list', { ...grant, locationScope: 'GLS999' }, '/grants/1/locationScope'],
    [
      'a recipient that is no list',
      { ...grant, recipientOrganization: grant.recipientOrganization[0] },
      '/grants/1/recipientOrganization',
    ],
    ['an id of the grant before', { ...grant, id: '360G-A-0' }, '/grants/1/id'],
    ['nobody that it is to', ofNobody, '/grants/1'],
    ['two that it is to', { ...toOne, recipientOrganization }, '/grants/1'],
    [
      'an individual by her name',
      { ...toOne, recipientIndividual: { ...recipientIndividual, name: 'Jane Smith' } },
      '/grants/1/recipientIndividual/name',
    ],
    [
      'an individual by initials',
      { ...toOne, recipientIndividual: { ...recipientIndividual, name: 'J.S.' } },
      '/grants/1/recipientIndividual/name',
    ],
    ['a title that tells', { ...toOne, title: 'Grant to Jane Smith' }, '/grants/1/title'],
    [
      'a payment that tells',
      { ...toOne, disbursementTransaction: [{ recipient: 'Jane Smith', value: 1 }] },
      '/grants/1/disbursementTransaction/0/recipient',
    ],
    [
      'a postcode as the place',
      place({ geoCode: 'S70 2DR', geoCodeType: 'WD' }),
      '/grants/1/beneficiaryLocation/0/geoCode',
    ],
    [
      'a postcode by its kind',
      place({ geoCode: 'x', geoCodeType: 'PCDS' }),
      '/grants/1/beneficiaryLocation/0/geoCodeType',
    ],
    ['a point on the map', place({ latitude: 53.5, longitude: -1.4 }), '/grants/1/beneficiaryLocation/0/latitude'],
    [
      'a postcode among the classes',
      { ...toOne, classifications: [{ vocabulary: 'ours', title: 'S70 2DR' }] },
      '/grants/1/classifications/0/title',
    ],
  ])('stops a file with %s, and says of which grant', async (_, wrong, at) => {
    const { said, failed } = await check(fileOf({ ...grant, id: '360G-A-0' }, wrong))
    expect(failed).toContain('must not be published yet')
    expect(said).toContain(`${at}: `)
    const named = said.split('\n').some((line) => line.startsWith(`${at}: `) && line.includes('(360G-A-'))
    expect(named).toBe(!('recipientIndividual' in wrong))
    expect(said).not.toMatch(/Jane|J\.S\.|S70/)
  })

  it('does not go down into what is nested without end, and looks at the others', async () => {
    const deep = (open: string, close: string) => `${open.repeat(20_000)}1${close.repeat(20_000)}`
    for (const inner of [deep('[', ']'), deep('{"a":', '}')]) {
      const other = JSON.stringify({ ...grant, id: '360G-A-2', currency: '£' })
      const { said, failed } = await check(`{"grants":[{"id":"360G-A-1","x":${inner}},${other}]}`)
      expect(failed).toContain('must not be published yet')
      expect(said).toContain('/grants/0: Lists stand within lists')
      expect(said).toContain('/grants/1/currency: ')
    }
    expect((await check(`{"x":${deep('[', ']')},"grants":[]}`)).said).toContain('the file: Lists stand within lists')
  })

  it('says that a file is of another version, or has no prefix, and lets it pass', async () => {
    const { said, failed } = await check(JSON.stringify({ version: '1.1', grants: [{ ...grant, id: 'A-1' }] }))
    expect(failed).toBeNull()
    expect(said).toContain('Worth a look, /version: The file says it is of version 1.1')
    expect(said).toContain('Worth a look, /grants/0/id: ')
  })

  it('looks through thirty thousand grants in seconds', async () => {
    const many = Array.from({ length: 30_000 }, (_, at) => ({ ...grant, id: `360G-A-${at}` }))
    const began = performance.now()
    expect((await check(fileOf(...many))).said).toBe('30,000 grants: this may be published.\n')
    expect(performance.now() - began).toBeLessThan(20_000)
  })

  it('reads past a byte-order mark, names each place, and fails', async () => {
    const { said, failed } = await check('\uFEFF{"grants":[{"id":"360G-A-1"}]}')
    expect(failed).toContain('must not be published yet')
    expect(said).toContain('/grants/0/awardDate: This is missing')
  })
})
