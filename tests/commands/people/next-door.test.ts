import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askResidency } from '~/commands/people/ask-residency.server'
import { chooseResidencyWays } from '~/commands/people/choose-residency-ways.server'
import { confirmInvitationList } from '~/commands/people/confirm-invitation-list.server'
import { keepInvitationList } from '~/commands/people/keep-invitation-list.server'
import { printPostedCode } from '~/commands/people/print-posted-code.server'
import { journalPage } from '~/queries/money/journal.server'
import { invitationListStanding } from '~/queries/people/invitation-list.server'
import { invitationList, partnership, residencyRequest, role } from '~db/schema'
import { secrets, stage, type Stage } from '../../stage'
import { setMoneyOnStage } from '../../money-stage'

/** Olek chairs the partnership beside, and knows the ids of this one. */
let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await here.holds('builder', 'kofi')
  await here.write(async (db) => {
    const [netherton] = await db.select().from(partnership)
    if (!netherton) throw new Error('the stage has no partnership')
    await db.insert(partnership).values({ ...netherton, id: 'beside', slug: 'beside', name: 'Beside Sparks' })
    const [chair] = await db.select().from(role).where(eq(role.kind, 'chair'))
    if (!chair) throw new Error('nobody chairs')
    await db.insert(role).values({ ...chair, id: 'beside-chair', partnershipId: 'beside', personId: 'olek' })
    await db
      .insert(role)
      .values({ ...chair, id: 'beside-builder', partnershipId: 'beside', personId: 'olek', kind: 'builder' })
  })
})
afterEach(() => here.close())

describe('an officer of the partnership next door, with an id of ours', () => {
  it('neither reads nor lets go a list of people to invite', async () => {
    const listed = { line: 2, name: 'Dilys Owen', email: 'dilys@example.org', role: null, voting: false }
    const kept = await here.write((db) =>
      keepInvitationList(db, here.on('rose'), 'netherton', {
        people: [{ ...listed, neighbourhoodId: null }],
        troubles: [],
        destination: { landing: 'join', roundId: null },
        origin: 'https://sparks.example.org',
      }),
    )
    if (!kept.ok) throw new Error(kept.because)
    const standing = (of: string) => here.read((db) => invitationListStanding(db, of, kept.id))
    expect(await standing('netherton')).toMatchObject({ people: 1 })
    expect(await standing('beside')).toBeUndefined()
    const confirmed = await here.write((db) => confirmInvitationList(db, here.on('olek'), 'beside', kept.id))
    expect(confirmed).toMatchObject({ because: 'list-gone' })
    expect(await here.read((db) => db.select().from(invitationList))).toMatchObject([{ confirmedAt: null }])
  })

  it('prints no letter with the address of a resident, and leaves no mark on it', async () => {
    await here.write((db) => chooseResidencyWays(db, here.on('rose'), 'netherton', ['posted-code']))
    const home = { way: 'posted-code', postcode: 'L30 4TH', address: '12 Marian Square' } as const
    const asked = await here.write((db) => askResidency(db, here.on('nadia'), secrets, 'netherton', home))
    if (!asked.ok) throw new Error(asked.because)
    const printed = await here.write((db) => printPostedCode(db, here.on('olek'), secrets, 'beside', asked.id))
    expect(printed).toMatchObject({ because: 'residency-request-over' })
    expect(await here.read((db) => db.select().from(residencyRequest))).toMatchObject([{ printedAt: null }])
  })

  it('finds nothing of our journal in theirs', async () => {
    const entries = async (of: string) => (await here.read((db) => journalPage(db, of, 1))).entries.length
    expect(await entries('netherton')).toBeGreaterThan(0)
    expect(await entries('beside')).toBe(0)
  })
})
