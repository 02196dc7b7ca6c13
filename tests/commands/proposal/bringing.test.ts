import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { auditEntry, contact, outbox, person, proposal, proposalEvent, theme } from '~db/schema'
import { bringNextIdeas } from '~/commands/proposal/bring-next-ideas.server'
import { checkProposal } from '~/commands/proposal/check-proposal.server'
import { confirmIdeaList } from '~/commands/proposal/confirm-idea-list.server'
import { keepIdeaList } from '~/commands/proposal/keep-idea-list.server'
import { pence } from '~/domain/pence'
import { envelope, putPage, rowsOfIdeas, type Ask, type WhichIdeas } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { rowReader } from '~/forms/idea-row'
import { judgeIdeas } from '~/http/judge-ideas.server'
import { tableFile } from '~/http/table-file.server'
import { tableIn } from '~/platform/table-file.server'
import { columns, ideasAsTable, ownColumns } from '~/queries/proposal/ideas-as-table.server'
import { ideaListStanding } from '~/queries/proposal/idea-list.server'
import { roundIdeas } from '~/queries/round/round-ideas.server'
import { addFormVersion, formOfRound } from '~/records/proposal/application-form.server'
import { roundById, type Round } from '~/records/round/course.server'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
  await here.holds('chair', 'rose')
  await here.write((db) =>
    db.insert(theme).values({ id: 'food', partnershipId: 'netherton', name: 'Food', about: '', hue: 0, position: 1 }),
  )
})
afterEach(() => here.close())

async function round(id = 'spring'): Promise<Round> {
  const found = await here.read((db) => roundById(db, id))
  if (!found) throw new Error('no round')
  return found
}

async function judged(csv: string, roundId = 'spring') {
  const table = await tableIn(csv)
  if (!table.ok) throw new Error(table.because)
  const { form } = await here.read((db) => formOfRound(db, roundId))
  const rows = rowsOfIdeas(table.lines, form)
  if (!rows.ok) throw new Error(rows.because)
  return judgeIdeas(here.world, await round(roundId), rows)
}

/** Brings a table all the way in. */
async function bring(csv: string, which: WhichIdeas = 'all', { roundId = 'spring', at = day(2) } = {}) {
  const on = here.on('rose', at)
  const table = await judged(csv, roundId)
  const kept = await here.write((db) => keepIdeaList(db, on, roundId, table))
  if (!kept.ok) throw new Error(kept.because)
  const confirmed = await here.write((db) => confirmIdeaList(db, on, roundId, kept.id, which))
  if (confirmed.ok) while (!(await here.write((db) => bringNextIdeas(db, here.on(null, at), kept.id, rowReader))));
  return { table, confirmed, list: await here.read((db) => ideaListStanding(db, roundId, kept.id)) }
}
const verdicts = async (csv: string) =>
  (await judged(csv)).shown.map(({ verdict }) => (verdict.kind === 'cannot' ? verdict.because : verdict.kind))
const ideas = () =>
  here.read((db) => db.select().from(proposal).where(eq(proposal.roundId, 'spring')).orderBy(proposal.reference))

/** The round's ideas as the file that anyone can take. */
async function asFile(roundId = 'spring'): Promise<string> {
  const of = await round(roundId)
  const own = await here.read((db) => ownColumns(db, of, 'en'))
  const { rows } = await here.read((db) => ideasAsTable(db, of, own, ''))
  async function* parts() {
    yield await Promise.resolve([[...columns, ...own.columns.map(({ name }) => name)], ...rows])
  }
  return new TextDecoder().decode(await tableFile('ideas', parts()).arrayBuffer())
}

const two = `reference,title,amount_asked,idea,theme
SPR-01,Herb planters,£120,We build planters.,Food
SPR-02,Walking football,250.00,We walk and play.,`

describe('a table of ideas', () => {
  it('comes in as ideas that are sent in, found and public; nobody is written to; the act is on record', async () => {
    const { list } = await bring(two)
    expect(list).toMatchObject({ state: 'done', added: 2, altered: 0, left: 0 })
    const [first] = await ideas()
    expect(first).toMatchObject({ reference: 'SPR-01', costPence: 120_00, themeId: 'food', applicantId: null })
    expect(first?.summary).toBe('We build planters.')
    const found = await here.read((db) => roundIdeas(db, 'spring', { page: 1, words: 'plantres' }))
    expect(found.ideas.map(({ reference }) => reference)).toEqual(['SPR-01'])
    expect(await here.read((db) => db.select().from(outbox))).toEqual([])
    const acts = await here.read((db) => db.select().from(auditEntry).where(eq(auditEntry.act, 'ideas.bring-in')))
    expect(acts).toMatchObject([{ actor: 'rose', detail: { new: 2, changed: 0, which: 'all' } }])
  })

  it('brought again changes nothing; with a changed cell, that idea alone', async () => {
    await bring(two)
    const before = await ideas()
    expect((await judged(two)).counts).toEqual({ new: 0, changed: 0, same: 2, cannot: 0 })
    const { list } = await bring(two.replace('250.00', '200'))
    expect(list).toMatchObject({ added: 0, altered: 1 })
    const after = await ideas()
    expect(after[0]).toEqual(before[0])
    expect(after[1]).toMatchObject({ costPence: 200_00, title: 'Walking football' })
    const events = await here.read((db) => db.select().from(proposalEvent))
    expect(events.filter(({ proposalId }) => proposalId === after[1]?.id).map(({ kind, by }) => [kind, by])).toEqual([
      ['submitted', 'rose'],
      ['submitted', 'rose'],
    ])
  })

  it('without references is known again by its titles', async () => {
    const csv = 'Teitl;Swm;Syniad\nGardd;100;Plannu\nCôr;150;Canu'
    await bring(csv)
    expect((await ideas()).map(({ reference }) => reference)).toEqual(['SPR-01', 'SPR-02'])
    expect((await judged(csv)).counts).toMatchObject({ new: 0, same: 2 })
  })

  it('can come in by chosen rows, or only those that are new', async () => {
    await bring(two, [3])
    expect((await ideas()).map(({ reference }) => reference)).toEqual(['SPR-02'])
    await bring(two.replace('250.00', '300'), 'new')
    expect((await ideas()).map(({ reference, costPence }) => [reference, costPence])).toEqual([
      ['SPR-01', 120_00],
      ['SPR-02', 250_00],
    ])
    expect((await bring(two.replace('250.00', '300'), [])).confirmed).toMatchObject({ because: 'ideas-nothing-chosen' })
  })

  it('says of every row why it cannot come in', async () => {
    const rows = [
      ['reference', 'title', 'amount', 'summary', 'theme', 'neighbourhood', 'currency', 'name', 'email'],
      ['A-1', '', '100', 'x', '', '', '', '', ''],
      ['A-2', 'T', '', 'x', '', '', '', '', ''],
      ['A-3', 'T', '100', '', '', '', '', '', ''],
      ['A/4', 'T', '100', 'x', '', '', '', '', ''],
      ['A-5', 'T', 'a hundred', 'x', '', '', '', '', ''],
      ['A-6', 'T', '9000', 'x', '', '', '', '', ''],
      ['A-7', 'T', '100', 'x', 'Space', '', '', '', ''],
      ['A-8', 'T', '100', 'x', '', 'Mars', '', '', ''],
      ['A-9', 'T', '100', 'x', '', '', 'EUR', '', ''],
      ['A-10', 'T', '100', 'x', '', '', '', 'Ann', 'nobody'],
      ['A-11', 'T', '100', 'x', '', '', '', '', 'ann@example.org'],
      ['A-12', 'T'.repeat(90), '100', 'x', '', '', '', '', ''],
      ['A-13', 'T', '100', 'x', 'food', 'Marian square', 'gbp', '', ''],
      ['A-13', 'T', '100', 'x', '', 'all', '', '', ''],
    ]
    expect(await verdicts(rows.map((row) => row.join(',')).join('\n'))).toEqual([
      'row-title-missing',
      'row-amount-missing',
      'row-summary-missing',
      'row-reference-unclear',
      'form.money-unclear',
      'form.cost-too-large',
      'row-theme-unknown',
      'row-neighbourhood-unknown',
      'row-currency-other',
      'row-email-unclear',
      'row-name-missing',
      'form.too-long',
      'new',
      'row-reference-twice',
    ])
  })

  it('names the columns it makes nothing of', async () => {
    const { unread } = await judged('title,amount,summary,Shoe size,outcome,own_money,Empty\nT,100,x,9,funded,5,')
    expect(unread).toEqual(['Shoe size', 'outcome', 'own_money'])
  })

  it('never changes what a neighbour wrote, what was checked, or what somebody has changed here; a draft tells nothing', async () => {
    await here.proposal('spring', 'SPR-01', { title: 'Written here', events: ['submitted'] })
    await here.proposal('spring', 'SPR-02', { title: 'A draft', events: [] })
    const csv = (title: string, reference = 'SPR-01') =>
      `reference,title,amount,summary\n${reference},${title},200,A good idea.`
    expect(await verdicts(csv('Mine now'))).toEqual(['row-written-here'])
    expect((await judged(csv('Written here'))).counts.same).toBe(1)
    expect(await verdicts(csv('A draft', 'SPR-02'))).toEqual(['row-not-there'])
    await bring(csv('Brought', 'B-1'))
    await bring(csv('Brought too', 'B-2'))
    const [one, other] = (await ideas()).filter(({ reference }) => reference.startsWith('B-'))
    await here.write((db) =>
      db
        .update(proposal)
        .set({ version: 9 })
        .where(eq(proposal.id, other?.id ?? '')),
    )
    expect(await verdicts(csv('Again', 'B-2'))).toEqual(['row-changed-here'])
    await here.round('autumn', { dates: { closesAt: day(1) } })
    await here.write((db) =>
      db
        .update(proposal)
        .set({ roundId: 'autumn' })
        .where(eq(proposal.id, one?.id ?? '')),
    )
    const eligible = { eligible: true, ground: null, because: '' }
    const found = await here.write((db) => checkProposal(db, here.on('rose', day(2)), one?.id ?? '', eligible))
    expect(found.ok).toBe(true)
    const { shown } = await judged(csv('Again', 'B-1'), 'autumn')
    expect(shown[0]?.verdict).toMatchObject({ because: 'row-checked-already' })
  })

  it('makes whoever it names, or finds her, and tells nobody', async () => {
    await here.write((db) => db.insert(contact).values({ personId: 'nadia', email: 'nadia@example.org' }))
    await bring(
      'reference,title,amount,summary,name,email\nA-1,One,100,x,N.,Nadia@Example.org\nA-2,Two,100,x,Ann,ann@example.org',
    )
    const [one, two] = await ideas()
    expect(one?.applicantId).toBe('nadia')
    const [ann] = await here.read((db) =>
      db
        .select()
        .from(person)
        .where(eq(person.id, two?.applicantId ?? '')),
    )
    expect(ann?.name).toBe('Ann')
    expect(await here.read((db) => db.select().from(outbox))).toEqual([])
  })

  it('is the business of chairs and builders, from when ideas are asked for until they have been checked', async () => {
    const table = await judged(two)
    const keep = (by: 'rose' | 'nadia', at: Instant) =>
      here.write((db) => keepIdeaList(db, here.on(by, at), 'spring', table))
    expect(await keep('nadia', day(2))).toMatchObject({ because: 'not-yours-to-do' })
    expect((await keep('rose', day(15))).ok).toBe(true)
    await here.round('over', { events: ['published', 'checked'] })
    expect(await here.write((db) => keepIdeaList(db, here.on('rose', day(15)), 'over', table))).toMatchObject({
      ok: false,
    })
  })
})

describe('a round’s own table', () => {
  const own = (id: string, over: Partial<Ask>): Ask => ({
    ...{
      id: `own-${id}`,
      kind: 'line',
      required: false,
      isPublic: true,
      fromPence: pence(0),
      label: { en: `What ${id}?` },
    },
    ...over,
  })
  const options = [
    { id: 'a', label: { en: 'Tea; and cake', cy: 'Te' } },
    { id: 'b', label: { en: 'Tea' } },
  ]
  const page = {
    id: 'more',
    asks: [
      own('line', {}),
      own('sum', { kind: 'money' }),
      own('count', { kind: 'number' }),
      own('one', { kind: 'choice', options }),
      own('some', { kind: 'choices', options }),
      own('yes', { kind: 'yes-no' }),
      own('day', { kind: 'date' }),
      own('days', { kind: 'dates' }),
      own('title', { label: { en: 'Title' } }),
    ],
  }
  const plainRecord = <Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
    fc.record(shape, { noNullPrototype: true })
  const words = fc.stringMatching(/^['=+\-@"a-zé,; ]{0,12}[a-z]$/).map((one) => one.trim())
  const text = fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
  const idea = plainRecord({
    title: words,
    summary: words,
    costPence: fc.integer({ min: 50_00, max: 500_00 }).map(pence),
    themeId: fc.constantFrom(null, 'food'),
    neighbourhoodId: fc.constantFrom(null, 'marian-square'),
    answers: plainRecord({
      idea: text,
      spentOn: text,
      'own-line': words,
      'own-sum': fc.nat({ max: 99_999 }),
      'own-count': fc.nat({ max: 99_999 }),
      'own-one': fc.constantFrom('a', 'b'),
      'own-some': fc.subarray(['a', 'b'], { minLength: 1 }),
      'own-yes': fc.constantFrom('yes', 'no'),
      'own-day': fc.constantFrom('2027-03-04'),
      'own-days': fc.constantFrom(['2027-03-04'], ['2027-03-04', '2027-04-05']),
      'own-title': words,
    }),
  })

  it('always comes in again as it went out: the same here, and as new ideas in another round', async () => {
    let number = 0
    await fc.assert(
      fc.asyncProperty(fc.array(idea, { minLength: 1, maxLength: 4 }), async (all) => {
        number += 1
        const [from, to] = [`from-${number}`, `to-${number}`]
        for (const id of [from, to]) {
          await here.round(id)
          await here.write((db) => addFormVersion(db, here.on('rose', day(1)), id, putPage(envelope, page)))
        }
        for (const [place, one] of all.entries()) {
          const id = await here.proposal(from, `SPR-${place + 1}`, { events: ['submitted'] })
          await here.write((db) =>
            db
              .update(proposal)
              .set({ ...one, formVersion: 1 })
              .where(eq(proposal.id, id)),
          )
        }
        const file = await asFile(from)
        const same = await judged(file, from)
        expect(same.counts).toEqual({ new: 0, changed: 0, same: all.length, cannot: 0 })
        expect(same.unread).toEqual([])
        const { list } = await bring(file, 'all', { roundId: to })
        expect(list).toMatchObject({ added: all.length, left: 0 })
        expect(await asFile(to)).toBe(file)
      }),
      { numRuns: 12 },
    )
  })
})
