import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tellStory } from '~/commands/learning/tell-story.server'
import { pence } from '~/domain/pence'
import { storiesOf } from '~/queries/learning/stories.server'
import { decision, decisionItem } from '~db/schema'
import { eq } from 'drizzle-orm'
import type { CastMember } from '../../cast'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring', { events: ['published', 'checked', 'counted'] })
  await here.holds('builder', 'kofi')
  await here.proposal('spring', 'SPR-01', { by: 'nadia' })
  await here.proposal('spring', 'SPR-02', { by: 'len' })
})
afterEach(() => here.close())

const told = {
  whatHappened: 'Forty people came.',
  whoCameTogether: 'Two streets.',
  whatNext: 'A seed swap.',
  peopleTakingPart: 40,
  volunteerHours: null,
}
const tell = (reference: string, by: CastMember | null, words = told) =>
  here.write((db) => tellStory(db, here.on(by, day(60)), `spring/${reference}`, words))
const stories = () => here.read((db) => storiesOf(db, 'netherton', 1))

/** The first idea is funded and the second is not, on a list that is adopted unless told otherwise. */
async function decide({ adopted = true } = {}) {
  await here.write(async (db) => {
    await db.insert(decision).values({
      id: 'd',
      roundId: 'spring',
      version: 1,
      potPence: pence(1_000_00),
      startedAt: day(33),
      startedBy: 'rose',
    })
    for (const [place, outcome] of (['funded', 'not-funded'] as const).entries()) {
      const amountPence = pence(outcome === 'funded' ? 200_00 : 0)
      await db.insert(decisionItem).values({
        decisionId: 'd',
        proposalId: `spring/SPR-0${place + 1}`,
        position: place + 1,
        askedPence: pence(200_00),
        ruleSaid: outcome,
        rulePence: amountPence,
        outcome,
        amountPence,
        because: 'The meeting said so.',
      })
    }
    if (adopted)
      await db
        .update(decision)
        .set({ adoptedAt: day(33) })
        .where(eq(decision.id, 'd'))
  })
}

describe('telling a story', () => {
  it('is for the applicant and the builder of an idea that was funded', async () => {
    await decide()
    expect(await tell('SPR-01', 'nadia')).toEqual({ ok: true })
    expect(await tell('SPR-01', 'kofi')).toEqual({ ok: true })
    expect(await tell('SPR-01', 'len')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await tell('SPR-01', null)).toMatchObject({ because: 'sign-in-first' })
    expect(await tell('SPR-02', 'len')).toMatchObject({ because: 'not-funded' })
  })

  it('waits until the list is adopted', async () => {
    await decide({ adopted: false })
    expect(await tell('SPR-01', 'nadia')).toMatchObject({ because: 'not-funded' })
  })

  it('keeps one story an idea, the last telling, and adds up what is known', async () => {
    await decide()
    await tell('SPR-01', 'nadia')
    await tell('SPR-01', 'nadia', { ...told, whatHappened: 'Fifty came.', peopleTakingPart: 50 })
    expect(await stories()).toMatchObject({
      totals: { stories: 1, people: 50, hours: 0 },
      stories: [{ reference: 'SPR-01', whatHappened: 'Fifty came.' }],
    })
  })

  it('shows no stories before there are any', async () => {
    expect(await stories()).toEqual({ totals: { stories: 0, people: 0, hours: 0 }, stories: [] })
  })
})
