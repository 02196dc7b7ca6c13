import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkProposal } from '~/commands/proposal/check-proposal.server'
import { finishChecking } from '~/commands/proposal/finish-checking.server'
import type { Instant } from '~/domain/time'
import { publicProposal } from '~/queries/proposal/public-proposal.server'
import { proposalByReference } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'
import { contact, payee } from '~db/schema'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
  await here.holds('chair', 'rose')
  await here.proposal('spring', 'SPR-01', { by: 'nadia', events: ['submitted'] })
  await here.write(async (db) => {
    await db.insert(contact).values({ personId: 'nadia', email: 'nadia@example.org', postcode: 'L30 4AB' })
    await db.insert(payee).values({ proposalId: 'spring/SPR-01', name: 'Bloom and Son', personId: null })
  })
})
afterEach(() => here.close())

const shown = (now: Instant) =>
  here.read(async (db) => {
    const round = await roundById(db, 'spring')
    const found = await proposalByReference(db, 'spring', 'SPR-01')
    if (!round || !found) throw new Error('not there')
    return publicProposal(db, found, round, now)
  })

describe('what anyone may read of a proposal', () => {
  it('names nobody, and says nothing of who is paid or how to reach anyone', async () => {
    const text = JSON.stringify(await shown(day(11)))
    for (const hidden of ['nadia', 'Nadia', 'example.org', 'L30', 'Bloom']) expect(text).not.toContain(hidden)
  })

  it('tells why it does not fit only once the checkers have finished', async () => {
    const no = { eligible: false, because: 'It was bought last month.' }
    await here.write((db) => checkProposal(db, here.on('rose', day(11)), 'spring/SPR-01', no))
    expect(await shown(day(11))).toMatchObject({ whereabouts: 'being-checked', notEligibleBecause: null })
    await here.write((db) =>
      finishChecking(db, here.on('rose', day(11)), 'spring', () => ({ subject: 'About it', text: 'Why' })),
    )
    expect(await shown(day(12))).toMatchObject({ whereabouts: 'not-eligible', notEligibleBecause: no.because })
  })
})
