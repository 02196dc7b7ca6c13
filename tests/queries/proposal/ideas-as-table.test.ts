import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, describe, it } from 'vitest'
import { proposal } from '~db/schema'
import { pence } from '~/domain/pence'
import { envelope, putPage, readyMade, type Ask, type BudgetLine } from '~/domain/proposal'
import { tableFile } from '~/http/table-file.server'
import { columns, ideasAsTable, ownColumns, rowsAtOnce } from '~/queries/proposal/ideas-as-table.server'
import { addFormVersion } from '~/records/proposal/application-form.server'
import { roundById } from '~/records/round/course.server'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
})
afterEach(() => here.close())

const own = (id: string, isPublic: boolean): Ask => ({
  ...{ id, kind: 'money', required: false, isPublic, fromPence: pence(0) },
  label: { en: `What of ${id}?` },
})
async function table(after = '') {
  return here.read(async (db) => {
    const round = await roundById(db, 'spring')
    if (!round) throw new Error('no round')
    const asked = await ownColumns(db, round, 'en')
    return { asked, ...(await ideasAsTable(db, round, asked, after)) }
  })
}

describe('the ideas of a round as a table', () => {
  it('holds what anyone may read, question by question, and nothing that not everyone may', async () => {
    const page = { id: 'more', asks: [own('own-a', true), own('own-b', false)] }
    await here.write((db) => addFormVersion(db, here.on('rose', day(2)), 'spring', putPage(envelope, page)))
    await here.proposal('spring', 'SPR-01', { by: 'nadia', title: 'Herb planters', events: ['submitted'] })
    await here.proposal('spring', 'SPR-02', { by: 'len', title: 'A draft', events: [] })
    await here.write((db) =>
      db
        .update(proposal)
        .set({ formVersion: 1, answers: { idea: 'We build.', 'own-a': 12_50, 'own-b': 99 } })
        .where(eq(proposal.reference, 'SPR-01')),
    )
    const { asked, rows, last } = await table()
    expect(asked.columns.map(({ name }) => name)).toEqual(['What of own-a?'])
    expect(rows.map((row) => row[0])).toEqual(['SPR-01'])
    expect(rows[0]).toHaveLength(columns.length + 1)
    expect(rows[0]?.at(-1)).toBe('12.50')
    expect(JSON.stringify(rows)).not.toContain('Nadia')
    expect(last).toBeNull()
  })

  it('says what others bring beside what is asked for, and what could be done with less', async () => {
    await here.write((db) => addFormVersion(db, here.on('rose', day(2)), 'spring', readyMade['larger-grant']))
    await here.proposal('spring', 'SPR-01', { by: 'nadia', events: ['submitted'] })
    await here.proposal('spring', 'SPR-02', { by: 'len', events: ['submitted'] })
    const budget: BudgetLine[] = [
      { what: 'Wood', from: 'fund', pence: pence(180_00) },
      { what: 'Soil', from: 'fund', pence: pence(120_00) },
      { what: 'Herbs', from: 'gift', pence: pence(60_00) },
      { what: 'A van', from: 'in-kind', pence: pence(25_50) },
      { what: 'We dig', from: 'hours', hours: 24.5, hourPence: pence(12_00) },
    ]
    const answers = { budget, half: 'Three planters.', smallestPence: pence(120_00) }
    await here.write((db) =>
      db
        .update(proposal)
        .set({ formVersion: 1, costPence: pence(300_00), answers })
        .where(eq(proposal.reference, 'SPR-01')),
    )
    const { rows } = await table()
    const row = (at: number) => Object.fromEntries(columns.map((name, place) => [name, rows[at]?.[place]]))
    expect(row(0)).toMatchObject({
      ...{ spent_on: '', cost_lines: 'Wood 180.00; Soil 120.00', own_money: '0.00', gifts: '60.00', in_kind: '25.50' },
      ...{
        volunteer_hours: '24.5',
        volunteer_value: '294.00',
        with_half: 'Three planters.',
        smallest_useful: '120.00',
      },
    })
    expect(row(1)).toMatchObject({ own_money: '', volunteer_hours: '', smallest_useful: '' })
  })

  it('comes part by part, each idea once', async () => {
    const count = rowsAtOnce + 3
    for (let number = 1; number <= count; number++) {
      const reference = `SPR-${String(number).padStart(4, '0')}`
      await here.proposal('spring', reference, { events: ['submitted'] })
    }
    const first = await table()
    const second = await table(first.last ?? 'ZZZ')
    const seen = [...first.rows, ...second.rows].map((row) => row[0])
    expect(new Set(seen).size).toBe(count)
    expect([first.rows.length, second.rows.length, second.last]).toEqual([rowsAtOnce, 3, null])
  })
})

describe('a table as a file', () => {
  it('quotes what needs it, and lets no cell be taken for a formula but a sum below nothing for a number', async () => {
    async function* parts() {
      yield await Promise.resolve([['a "b"', '=1+1', 'one\ntwo', '-3', '-3+1', 'é, ł']])
    }
    const answer = tableFile('ideas', parts())
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="ideas.csv"')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toBe(`"a ""b""",'=1+1,"one\ntwo",-3,'-3+1,"é, ł"\r\n`)
  })
})
