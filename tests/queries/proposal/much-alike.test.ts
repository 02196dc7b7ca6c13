import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { payee, proposal } from '~db/schema'
import { muchAlikeTo } from '~/queries/proposal/much-alike.server'
import { keepTerms } from '~/records/proposal/idea-terms.server'
import { emptyDraft } from '~/records/proposal/empty-draft.server'
import { proposalById } from '~/records/proposal/proposal.server'
import type { CastMember } from '../../cast'
import { stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
})
afterEach(() => here.close())

const read = async (id: string) => {
  const one = await here.read((db) => proposalById(db, id))
  if (!one) throw new Error('no such proposal')
  return one
}
const sentIn = async (number: number, title: string, by: CastMember, paid = `Shop ${number}`) => {
  const id = await here.proposal('spring', `SPR-0${number}`, { by, title, events: ['submitted'] })
  await here.write(async (db) => {
    await db
      .update(proposal)
      .set({ summary: title, answers: { idea: title } })
      .where(eq(proposal.id, id))
    await db.insert(payee).values({ proposalId: id, name: paid, personId: null })
  })
  const one = await read(id)
  await here.write((db) => keepTerms(db, one))
  return id
}
const alikeTo = async (id: string) => {
  const one = await read(id)
  return here.read((db) => muchAlikeTo(db, one))
}

describe('ideas that are much alike', () => {
  it('are found by their words, whatever the endings, and say which words', async () => {
    const one = await sentIn(1, 'Herb planters for Marian Square', 'nadia')
    await sentIn(2, 'Marian Square: planter boxes with herbs', 'len')
    await sentIn(3, 'Night football', 'joy')
    expect(await alikeTo(one)).toMatchObject([
      { reference: 'SPR-02', words: ['herb', 'planters', 'marian', 'square'], sameApplicant: false, samePayee: false },
    ])
  })

  it('are found by who asks and who would be paid, without saying who that is', async () => {
    const one = await sentIn(1, 'Herb planters', 'nadia', 'Bloom Garden Shop')
    await sentIn(2, 'Night football', 'nadia')
    await sentIn(3, 'Lantern walk', 'joy', 'bloom garden shop')
    await sentIn(4, 'Choir', 'len')
    const found = await alikeTo(one)
    expect(found.map(({ reference, sameApplicant, samePayee }) => [reference, sameApplicant, samePayee])).toEqual(
      expect.arrayContaining([
        ['SPR-02', true, false],
        ['SPR-03', false, true],
      ]),
    )
    expect(found).toHaveLength(2)
    expect(JSON.stringify(found)).not.toMatch(/nadia|bloom/i)
  })

  it('are none of what was withdrawn, nor of what was emptied', async () => {
    const one = await sentIn(1, 'Herb planters', 'nadia')
    const two = await sentIn(2, 'Herb planters', 'len')
    await here.write((db) => emptyDraft(db, two))
    expect(await alikeTo(one)).toEqual([])
  })
})
