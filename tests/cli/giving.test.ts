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

  it('reads past a byte-order mark, names each place, and fails', async () => {
    const { said, failed } = await check('\uFEFF{"grants":[{"id":"360G-A-1"}]}')
    expect(failed).toContain('must not be published yet')
    expect(said).toContain('/grants/0/awardDate: This is missing')
  })
})
