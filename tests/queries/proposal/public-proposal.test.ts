import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { checkProposal } from '~/commands/proposal/check-proposal.server'
import { finishChecking } from '~/commands/proposal/finish-checking.server'
import { envelope, knownAsk, replaceAsk } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { publicProposal } from '~/queries/proposal/public-proposal.server'
import { proposalByReference } from '~/records/proposal/proposal.server'
import { addFormVersion } from '~/records/proposal/application-form.server'
import { roundById } from '~/records/round/course.server'
import { contact, payee, proposal } from '~db/schema'
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

  it('puts each answer under the question as it was asked, whatever is asked since', async () => {
    const when = (en: string) => replaceAsk(envelope, knownAsk('when', { label: { en } }))
    await here.write(async (db) => {
      await addFormVersion(db, here.on('rose', day(2)), 'spring', when('Which weekend?'))
      await addFormVersion(db, here.on('rose', day(3)), 'spring', when('Which month?'))
      const said = { formVersion: 1, answers: { when: 'The last of May.', idea: 'Herbs.' } }
      await db.update(proposal).set(said).where(eq(proposal.id, 'spring/SPR-01'))
    })
    const { answers } = await shown(day(11))
    expect(answers.map(({ ask, answer }) => [ask.id, ask.label?.en, answer])).toEqual([
      ['idea', undefined, 'Herbs.'],
      ['when', 'Which weekend?', 'The last of May.'],
    ])
  })

  it('tells why it does not fit only once the checkers have finished', async () => {
    const why = { ground: 'already-spent', because: 'It was bought last month.' } as const
    await here.write((db) => checkProposal(db, here.on('rose', day(11)), 'spring/SPR-01', { eligible: false, ...why }))
    expect(await shown(day(11))).toMatchObject({ whereabouts: 'being-checked', notEligibleBecause: null })
    await here.write((db) =>
      finishChecking(db, here.on('rose', day(11)), 'spring', () => ({ subject: 'About it', text: 'Why' })),
    )
    expect(await shown(day(12))).toMatchObject({ whereabouts: 'not-eligible', notEligibleBecause: why })
  })
})
