import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveAnswer } from '~/commands/proposal/save-answer.server'
import { sendBackProposal } from '~/commands/proposal/send-back-proposal.server'
import { splitProposal } from '~/commands/proposal/split-proposal.server'
import { submitProposal } from '~/commands/proposal/submit-proposal.server'
import { payee, proposal } from '~db/schema'
import { hours, later, type Instant } from '~/domain/time'
import { draftOf } from '~/records/proposal/draft.server'
import { proposalByReference } from '~/records/proposal/proposal.server'
import type { CastMember } from '../../cast'
import { day, stage, type Stage } from '../../stage'

const id = 'spring/SPR-01'
let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
  await here.holds('chair', 'rose')
})
afterEach(() => here.close())

const begun = async (events: ('submitted' | 'taken-back')[]) => {
  await here.proposal('spring', 'SPR-01', { by: 'nadia', title: 'A garden and a party', events })
  const answers = { idea: 'We dig, then dance.', whoBenefits: 'All.', whoHelps: 'Us.', spentOn: 'Soil.', when: 'May.' }
  await here.write(async (db) => {
    await db.update(proposal).set({ answers, neighbourhoodId: 'marian-square' }).where(eq(proposal.id, id))
    await db.insert(payee).values({ proposalId: id, name: 'Nadia Hussain', personId: 'nadia' })
  })
}
const split = (by: CastMember | null = 'nadia', at: Instant = day(2)) =>
  here.write((db) => splitProposal(db, here.on(by, at), id))
const part = async (reference: string) => {
  const found = await here.read((db) => proposalByReference(db, 'spring', reference))
  if (!found) throw new Error(`no ${reference}`)
  return found
}
const letter = { subject: 'sent', text: 'It is in.' }
const send = (which: string, at: Instant) => here.write((db) => submitProposal(db, here.on('nadia', at), which, letter))

describe('two ideas out of one', () => {
  it('have the same answers to begin with, and each its own reference; pressed twice there are two', async () => {
    await begun([])
    expect(await split()).toEqual({ ok: true, reference: 'SPR-02' })
    expect(await split(), 'pressed again').toEqual({ ok: true, reference: 'SPR-02' })
    const second = await part('SPR-02')
    expect(second).toMatchObject({ applicantId: 'nadia', standing: 'draft', title: 'A garden and a party' })
    expect(await here.read((db) => draftOf(db, second))).toMatchObject({ idea: 'We dig, then dance.' })
    expect(await send(second.id, day(3))).toEqual({ ok: true })
    expect(await send(id, day(3)), 'and the other too').toEqual({ ok: true })
  })

  it('are for the one whose idea it is, while it can be changed', async () => {
    await begun(['submitted'])
    expect(await split('len')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await split(null)).toMatchObject({ because: 'sign-in-first' })
    expect(await split()).toMatchObject({ because: 'already-sent-in' })
  })

  it('come of one that was sent back, though ideas have closed, until the day that was given', async () => {
    await begun(['submitted'])
    const checking = day(11)
    const until = later(checking, hours(48))
    const letters = { toApplicant: letter, toBuilder: letter }
    const back = { words: 'It is two ideas.', until }
    const sentBack = await here.write((db) => sendBackProposal(db, here.on('rose', checking), id, back, letters))
    expect(sentBack).toEqual({ ok: true })
    expect(await split('nadia', later(checking, hours(1)))).toEqual({ ok: true, reference: 'SPR-02' })
    const second = await part('SPR-02')
    const rename = (at: Instant) =>
      here.write((db) => saveAnswer(db, here.on('nadia', at), second.id, 'when', { when: 'June.' }, second.version))
    expect(await rename(later(until, 1))).toMatchObject({ because: 'changes-time-over' })
    expect(await rename(later(checking, hours(2)))).toEqual({ ok: true })
    expect(await send(second.id, later(until, 1))).toMatchObject({ because: 'changes-time-over' })
    expect(await send(second.id, later(checking, hours(3)))).toEqual({ ok: true })
    expect((await part('SPR-02')).standing).toBe('submitted')
  })
})
