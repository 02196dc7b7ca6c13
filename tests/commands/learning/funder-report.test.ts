import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { beginFunderReport, freezeFunderReport, publishFunderReport, saveFunderReportWords } from '~/commands/learning/keep-funder-report.server' // prettier-ignore
import { namePerson, noteYes } from '~/commands/learning/name-people.server'
import { asHerself } from '~/commands/learning/own-story.server'
import { publishStory } from '~/commands/learning/publish-story.server'
import { saveStory } from '~/commands/learning/save-story.server'
import { sendStory } from '~/commands/learning/send-story.server'
import { withdrawYesByLink } from '~/commands/learning/withdraw.server'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { sha256 } from '~/platform/secrets.server'
import { printedPage } from '~/platform/printed-page.server'
import { funderReportFacts } from '~/queries/learning/funder-report-facts.server'
import { funderReportShown, publicFunderReport, publicFunderReports } from '~/queries/learning/funder-report.server'
import { everythingPublic } from '~/queries/learning/finding/sources.server'
import { frozenText, funderReportByNumber } from '~/records/learning/funder-report.server'
import { consentToken } from '~/records/learning/story-link.server'
import { storyOfProposal } from '~/records/learning/story.server'
import { awardOfProposal } from '~/records/money/award.server'
import { partnershipBySlug, type PartnershipRow } from '~/records/people/actor.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { funderReportOnPaper } from '~/ui/learning/funder-report-on-paper'
import { translator } from '~/ui/messages/translator'
import { auditEntry, payee } from '~db/schema'
import { acceptAward } from '../../accepting'
import type { CastMember } from '../../cast'
import { adoptBy, allowed, countedRound, meet, meetingDay, plainLetter, setMoneyOnStage } from '../../money-stage'
import { textOfPdf } from '../../pdf-text'
import { day, secrets, stage, type Stage } from '../../stage'
import { letter } from './story-stage'

let here: Stage
let of: PartnershipRow
const now = day(70)
const year = { title: 'To the council', from: '2026-04', to: '2027-03', fundId: null as string | null }

beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await here.holds('builder', 'kofi')
  await countedRound(here, 'spring')
  // One of the two funded ideas is a group's.
  await here.write((db) => db.update(payee).set({ kind: 'group' }).where(eq(payee.proposalId, 'spring/01')))
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  const found = await here.read((db) => partnershipBySlug(db, 'netherton'))
  if (!found) throw new Error('no partnership')
  of = found
})
afterEach(() => here.close())

async function pays(proposalId: string) {
  const awardId = (await here.read((db) => awardOfProposal(db, proposalId)))?.id ?? ''
  allowed(await here.write((db) => acceptAward(db, here.on('nadia', meetingDay), awardId)))
  const { paymentId } = allowed(await here.write((db) => preparePayment(db, here.on('winston', day(36)), awardId, 1)))
  const found = await here.read((db) => paymentById(db, paymentId))
  if (!found) throw new Error('no payment')
  allowed(await here.write((db) => authorisePayment(db, here.on('mei', day(36)), paymentId, sealOf(found))))
  allowed(await here.write((db) => markPaymentSent(db, here.on('winston', day(36)), paymentId, 'NETH-1', plainLetter)))
}

/** Nadia tells how it went, and the builder publishes it; Len, whom it tells of, has said yes. */
async function story(proposalId: string): Promise<string> {
  const on = here.on('nadia', day(60))
  const words = { whatHappened: 'Len sang, and it rained.', learnt: 'Bring a tent.', asPlanned: false, peopleTakingPart: 40 } // prettier-ignore
  allowed(await here.write((db) => saveStory(db, on, proposalId, asHerself, words)))
  const named = allowed(await here.write((db) => namePerson(db, on, proposalId, asHerself, { name: 'Len', isChild: false, inWords: true }))) // prettier-ignore
  await here.write((db) => noteYes(db, on, proposalId, asHerself, named.id, { way: 'in-person', fromParent: '' }))
  allowed(await here.write((db) => sendStory(db, here.on('nadia', day(61)), proposalId, asHerself, { looked: true })))
  const told = await here.read((db) => storyOfProposal(db, proposalId))
  const version = told?.standing.waiting ?? 0
  allowed(await here.write((db) => publishStory(db, here.on('kofi', day(62)), told?.id ?? '', { version, looked: true }, letter))) // prettier-ignore
  return named.id
}

const begins = (by: CastMember | null = 'rose', wanted: Partial<typeof year> = {}) =>
  here.write((db) => beginFunderReport(db, here.on(by, now), 'netherton', { ...year, ...wanted }))
const says = (by: CastMember, words: string, after: number) =>
  here.write((db) =>
    saveFunderReportWords(db, here.on(by, now), 'netherton', 1, { part: 'introduction', words, after }),
  )
const freezes = (by: CastMember = 'winston') =>
  here.write((db) =>
    freezeFunderReport(db, here.on(by, now), 'netherton', 1, (own, report) => funderReportFacts(own, of, report, now)),
  )
const publishes = (by: CastMember, kind: 'published' | 'taken-down' = 'published') =>
  here.write((db) => publishFunderReport(db, here.on(by, now), 'netherton', 1, kind))
const shown = async (number = 1) => {
  const found = await here.read((db) => funderReportShown(db, of, number, now))
  if (!found) throw new Error('no report')
  return found
}
const paper = async () => {
  const report = await shown()
  const words = translator('en', { now, timeZone: 'Europe/London' })
  const { frozenAt, seal } = report.report
  const page = funderReportOnPaper(words, report, { language: 'en', madeAt: frozenAt ?? now, frozenAt, seal, photos: new Map() }) // prettier-ignore
  return printedPage(page)
}

describe('a report for a funder', () => {
  it('is begun by officers and the builder, of months in their order', async () => {
    expect(await begins('kofi')).toEqual({ ok: true, number: 1 })
    expect(await begins('rose')).toEqual({ ok: true, number: 2 })
    expect(await begins('tom')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await begins(null)).toMatchObject({ because: 'sign-in-first' })
    expect(await begins('rose', { from: '2027-03', to: '2026-04' })).toMatchObject({ because: 'funder-report-months' })
    expect(await begins('rose', { fundId: 'elsewhere' })).toMatchObject({ because: 'no-such-fund' })
  })

  it('writes itself from the books: each figure once, and the same from every side', async () => {
    await pays('spring/01')
    await begins()
    const { facts } = await shown()
    expect(facts.period.year).toBe(2026)
    const { all, lines } = facts.money
    expect(all).toMatchObject({ grantedPence: 500_00, paidPence: 200_00, returnedPence: 0, committedPence: 300_00 })
    // Of £4,000 planned on two lines, £500 is promised or paid.
    expect(all.leftPence).toBe(3_500_00)
    expect(lines.map(({ name, grantedPence }) => [name, grantedPence])).toEqual([['Green spaces', 0], ['Together', 500_00]]) // prettier-ignore
    expect(facts.awards.map(({ title, to, grantedPence, paidPence }) => [title, to, grantedPence, paidPence])).toEqual([
      ['Idea 01', 'group', 200_00, 200_00],
      [null, 'individual', 300_00, 0],
    ])
    expect(facts.rounds).toMatchObject([{ slug: 'spring', ideas: 3, funded: 2, grantedPence: 500_00, voters: null, onRoll: null }]) // prettier-ignore
    expect(facts.money.cash).toHaveLength(3)
  })

  it('is of its months and its fund alone', async () => {
    await pays('spring/01')
    await begins('rose', { from: '2027-04', to: '2028-03' })
    expect((await shown()).facts).toMatchObject({
      money: { all: { grantedPence: 0, paidPence: 0, committedPence: 300_00 } },
      rounds: [],
    })
    await begins('rose', { fundId: 'big-local' })
    expect((await shown(2)).facts).toMatchObject({ fund: 'Big Local award', money: { all: { paidPence: 200_00 } } })
  })

  it('keeps what each officer wrote, and tells the second of two what the first saved', async () => {
    await begins()
    expect(await says('rose', 'We began.', 0)).toEqual({ ok: true })
    expect(await says('winston', 'It began.', 0)).toMatchObject({ because: 'funder-report-words-changed' })
    expect((await shown()).facts.words).toEqual({ introduction: 'We began.' })
    expect(await says('winston', 'It began.', 1)).toEqual({ ok: true })
    expect(await says('winston', 'It began.', 1)).toEqual({ ok: true })
    expect((await shown()).facts.words).toEqual({ introduction: 'It began.' })
    expect(await says('tom', 'Me too.', 2)).toMatchObject({ because: 'not-yours-to-do' })
  })

  it('once frozen stays what it was, under its seal, whatever happens in the books', async () => {
    await story('spring/01')
    await begins()
    await says('rose', 'We began.', 0)
    expect(await freezes('kofi')).toMatchObject({ because: 'not-yours-to-do' })
    const frozen = allowed(await freezes())
    const before = await shown()
    const bytes = await paper()
    const text = (await here.read((db) => frozenText(db, before.report.id))) ?? ''
    expect(sha256(text)).toBe(frozen.seal)
    expect(text).not.toContain('Len sang')
    await pays('spring/01')
    expect(await says('rose', 'Changed.', 1)).toMatchObject({ because: 'funder-report-frozen' })
    expect(await freezes('mei')).toEqual({ ok: true, seal: frozen.seal })
    const after = await shown()
    expect(after).toEqual(before)
    expect(after.facts.money.all.paidPence).toBe(0)
    expect(Buffer.compare(Buffer.from(await paper()), Buffer.from(bytes))).toBe(0)
    const acts = await here.read((db) => db.select().from(auditEntry).where(eq(auditEntry.act, 'funder-report.freeze')))
    expect(acts).toHaveLength(1)
  })

  it('is published by the chair or the builder once it is frozen, listed and found, and taken down again', async () => {
    await begins()
    await says('rose', 'We began with marigolds.', 0)
    const open = () => here.read((db) => publicFunderReport(db, of, 1, now))
    expect(await publishes('rose')).toMatchObject({ because: 'funder-report-not-frozen' })
    await freezes()
    expect(await open()).toBeNull()
    expect(await publishes('winston')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await publishes('kofi')).toEqual({ ok: true })
    expect(await publishes('rose')).toEqual({ ok: true })
    expect((await open())?.facts.words.introduction).toContain('marigolds')
    expect(await here.read((db) => publicFunderReports(db, 'netherton'))).toMatchObject([{ number: 1 }])
    const found = await here.read((db) => everythingPublic(db, of, now, ['document']))
    expect(found).toMatchObject([{ path: '/reports/1', title: 'To the council', words: 'We began with marigolds.' }])
    expect(await publishes('rose', 'taken-down')).toEqual({ ok: true })
    expect(await open()).toBeNull()
    expect(await here.read((db) => everythingPublic(db, of, now, ['document']))).toEqual([])
  })

  it('loses a story from page and paper at once when somebody in it takes her yes back, and keeps the figures', async () => {
    const len = await story('spring/01')
    await begins()
    await freezes()
    await publishes('rose')
    const before = await shown()
    expect(before.stories).toMatchObject([{ whatHappened: 'Len sang, and it rained.', learnt: 'Bring a tent.' }])
    expect(textOfPdf(await paper()).join(' ')).toContain('Bring a tent.')
    expect(before.facts.numbers).toMatchObject([{ key: 'peopleTakingPart', sum: 40, toldBy: 1 }])
    await here.write((db) => withdrawYesByLink(db, here.on(null, day(80)), secrets, consentToken(secrets, len)))
    const after = await shown()
    expect(after.stories).toEqual([{ id: before.facts.stories[0]?.id, withdrawnAt: day(80) }])
    expect(after.facts).toEqual(before.facts)
    expect((await here.read((db) => publicFunderReport(db, of, 1, now)))?.stories).toEqual(after.stories)
    const print = textOfPdf(await paper()).join(' ')
    expect(print).not.toContain('Len')
    expect(print).not.toContain('Bring a tent.')
    expect(print).toContain('A story was withdrawn on')
    expect(print).toContain('40, told by 1 story')
    const kept = await here.read(async (db) =>
      frozenText(db, (await funderReportByNumber(db, 'netherton', 1))?.id ?? ''),
    )
    expect(kept).not.toContain('Bring a tent.')
  })
})
