import { eq } from 'drizzle-orm'
import {
  bankAccount, bankRow, nightSeat, pitchNight, pitchNightEvent, award, awardEvent, awardPayee, bankDetails, bankLink, checkingMessage, comment, commentEvent, contact, decision, erasure, interest, introduction, introductionAnswer, invitation, keptInterest, outbox, paperCode,
  passkey, payee, person, privateAnswers, proposal, recovery, residency, residencyRequest, role, roundEvent, sentVersion, story, storyPerson, support,
} from '~db/schema' // prettier-ignore
import type { KeepingKind } from '~/domain/keeping'
import { usualPlan } from '~/domain/panel/night'
import { pence } from '~/domain/pence'
import { dateIn, days, later, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { Stage } from '../stage'

/** A thing of one kind whose time runs from a moment, and whether it is still there. */
interface KeptThing {
  readonly make: (here: Stage, id: string, at: Instant) => Promise<void>
  readonly isThere: (db: Db, id: string) => Promise<boolean>
}

/** A round that closed for ideas, and was decided, at a moment. */
async function roundOver(here: Stage, id: string, at: Instant): Promise<void> {
  await here.round(id, { dates: { closesAt: at }, events: ['published'] })
  await here.write(async (db) => {
    const adopted = { id: `${id}-adopted`, roundId: id, sequence: 2, kind: 'adopted' as const, at, by: 'rose' }
    await db.insert(roundEvent).values({ ...adopted, detail: {} })
  })
}
const idea = (here: Stage, id: string, events?: 'submitted'[]) => here.proposal(id, '01', { events })
const somebody = (db: Db, id: string, at: Instant) => db.insert(person).values({ id, name: `N ${id}`, createdAt: at })

/** Everything that goes at night, by kind. */
export const keptThings: Partial<Record<KeepingKind, KeptThing>> = {
  'passkeys-ended': {
    make: (here, id, at) =>
      here.write(async (db) => {
        const key = { id, personId: 'rose', name: 'Phone', publicKey: 'k', counted: 0, transports: [] }
        await db.insert(passkey).values({ ...key, createdAt: at, endedAt: at, endedBecause: 'removed' })
      }),
    isThere: async (db, id) => (await db.select().from(passkey).where(eq(passkey.id, id))).length > 0,
  },
  recoveries: {
    make: (here, id, at) =>
      here.write(async (db) => void (await db.insert(recovery).values({ id, personId: 'rose', askedAt: at }))),
    isThere: async (db, id) => (await db.select().from(recovery).where(eq(recovery.id, id))).length > 0,
  },
  'never-back': {
    make: (here, id, at) =>
      here.write(async (db) => {
        await somebody(db, id, later(at, -days(1)))
        await db.update(person).set({ seenAt: at }).where(eq(person.id, id))
        await db.insert(contact).values({ personId: id, email: `${id}@example.org` })
      }),
    isThere: async (db, id) => (await db.select().from(erasure).where(eq(erasure.personId, id))).length === 0,
  },
  drafts: {
    async make(here, id, at) {
      await roundOver(here, id, at)
      await idea(here, id, [])
      await here.write(async (db) => db.update(proposal).set({ savedAt: at }).where(eq(proposal.roundId, id)))
    },
    isThere: async (db, id) => (await db.select().from(proposal).where(eq(proposal.roundId, id)))[0]?.title !== '',
  },
  'not-funded': {
    async make(here, id, at) {
      await roundOver(here, id, at)
      const proposalId = await idea(here, id)
      await here.write(async (db) => {
        await db.insert(payee).values({ proposalId, name: 'Netherton Hall' })
        await db.insert(privateAnswers).values({ proposalId, answers: { 'own-1': 'Zz' } })
        await db.insert(sentVersion).values({ proposalId, sequence: 1, at, words: '{}' })
        await db
          .insert(checkingMessage)
          .values({ id: `${id}-said`, proposalId, sequence: 1, kind: 'question', at, by: 'rose', words: 'Zz' })
      })
    },
    isThere: async (db, id) => {
      const named = await db
        .select()
        .from(payee)
        .where(eq(payee.proposalId, `${id}/01`))
      const told = await db
        .select()
        .from(privateAnswers)
        .where(eq(privateAnswers.proposalId, `${id}/01`))
      const said = await db
        .select({ words: checkingMessage.words })
        .from(checkingMessage)
        .where(eq(checkingMessage.proposalId, `${id}/01`))
      const sent = await db
        .select({ words: sentVersion.words })
        .from(sentVersion)
        .where(eq(sentVersion.proposalId, `${id}/01`))
      const left = [...said, ...sent].filter(({ words }) => words !== '')
      if (named.length !== told.length || left.length !== 2 * told.length) throw new Error('one of them went alone')
      return named.length > 0
    },
  },
  funded: {
    async make(here, id, at) {
      await roundOver(here, id, later(at, -days(90)))
      const proposalId = await idea(here, id)
      await here.write(async (db) => {
        await db.insert(payee).values({ proposalId, name: 'Netherton Hall' })
        const met = { roundId: id, version: 1, startedAt: at, startedBy: 'rose', potPence: pence(0) }
        await db.insert(decision).values({ id, ...met })
        const made = { partnershipId: 'netherton', roundId: id, proposalId, decisionId: id, instalments: [] }
        await db.insert(award).values({ id, ...made, madeAt: later(at, -days(80)) })
        await db.insert(awardPayee).values({ awardId: id, version: 1, name: 'Netherton Hall', personIds: ['nadia'] })
        const over = { kind: 'withdrawn' as const, state: 'withdrawn' as const, version: 1, instalments: [] }
        await db.insert(awardEvent).values({ awardId: id, sequence: 1, ...over, at, by: 'rose' })
      })
    },
    isThere: async (db, id) => (await db.select().from(awardPayee).where(eq(awardPayee.awardId, id)))[0]?.name !== '',
  },
  'bank-details': {
    async make(here, id, at) {
      await roundOver(here, id, later(at, -days(90)))
      const proposalId = await idea(here, id)
      await here.write(async (db) => {
        const met = { roundId: id, version: 1, startedAt: at, startedBy: 'rose', potPence: pence(0) }
        await db.insert(decision).values({ id, ...met })
        const made = { partnershipId: 'netherton', roundId: id, proposalId, decisionId: id, instalments: [] }
        await db.insert(award).values({ id, ...made, madeAt: later(at, -days(80)) })
        const over = { kind: 'withdrawn' as const, state: 'withdrawn' as const, version: 1, instalments: [] }
        await db.insert(awardEvent).values({ awardId: id, sequence: 1, ...over, at, by: 'rose' })
        const given = { partnershipId: 'netherton', awardId: id, sequence: 1, replaces: false, givenAt: at }
        await db
          .insert(bankDetails)
          .values({ id, ...given, goesBy: 'bank', locked: 'zz', ends: '678', contact: 'zz@example.org' })
        const asked = { awardId: id, secretHash: id, contact: 'zz@example.org', askedAt: at, until: at }
        await db.insert(bankLink).values({ id, ...asked })
      })
    },
    isThere: async (db, id) => {
      const [given] = await db.select().from(bankDetails).where(eq(bankDetails.id, id))
      const [asked] = await db.select().from(bankLink).where(eq(bankLink.id, id))
      const left = [given?.locked, given?.ends, given?.contact, asked?.contact].filter((words) => words !== '')
      if (left.length !== 0 && left.length !== 4) throw new Error('some of it went alone')
      return left.length > 0
    },
  },
  'hidden-comments': {
    async make(here, id, at) {
      await here.round(id)
      const proposalId = await idea(here, id, ['submitted'])
      await here.write(async (db) => {
        await db.insert(comment).values({ id, proposalId, sequence: 1, by: 'nadia', at, words: 'Zz' })
        const hidden = { commentId: id, sequence: 1, kind: 'hidden' as const, at, by: 'rose', because: '' }
        await db.insert(commentEvent).values({ id: `${id}-hidden`, ...hidden })
      })
    },
    isThere: async (db, id) => (await db.select().from(comment).where(eq(comment.id, id)))[0]?.words !== '',
  },
  'stories-untold': {
    async make(here, id, at) {
      await here.round(id)
      const proposalId = await idea(here, id)
      await here.write(async (db) => {
        await db.insert(story).values({ id, proposalId, whatHappened: 'Zz', toldBy: 'nadia', toldAt: at })
        const named = { name: 'Zz', isChild: false, inWords: true, yesFromParent: '', addedAt: at }
        await db.insert(storyPerson).values({ id, storyId: id, ...named })
      })
    },
    async isThere(db, id) {
      const words = (await db.select().from(story).where(eq(story.id, id)))[0]?.whatHappened !== ''
      const named = (await db.select().from(storyPerson).where(eq(storyPerson.id, id))).length > 0
      if (words !== named) throw new Error('some of it went alone')
      return words
    },
  },
  supporters: {
    async make(here, id, at) {
      await roundOver(here, id, at)
      const proposalId = await idea(here, id)
      await here.write(async (db) => void (await db.insert(support).values({ id, proposalId, personId: 'edna', at })))
    },
    isThere: async (db, id) => (await db.select().from(support).where(eq(support.id, id)))[0]?.personId !== null,
  },
  letters: {
    make: (here, id, at) =>
      here.write(async (db) => {
        const sent = { kind: 'decision' as const, once: id, partnershipId: 'netherton', tries: 0, doneAt: at }
        await db.insert(outbox).values({ id, ...sent, postedAt: at, dueAt: at })
      }),
    isThere: async (db, id) => (await db.select().from(outbox).where(eq(outbox.id, id))).length > 0,
  },
  undelivered: {
    make: (here, id, at) =>
      here.write(async (db) => {
        const letter = { kind: 'decision' as const, once: id, partnershipId: 'netherton', tries: 9, givenUpAt: at }
        await db.insert(outbox).values({ id, ...letter, payload: { to: 'a@example.org' }, postedAt: at, dueAt: at })
      }),
    isThere: async (db, id) => (await db.select().from(outbox).where(eq(outbox.id, id)))[0]?.doneAt === null,
  },
  invitations: {
    make: (here, id, at) =>
      here.write(async (db) => {
        const asked = { name: 'Zz', email: `${id}@example.org`, voting: false, landing: 'join' as const, timesSent: 1 }
        const sent = { invitedBy: 'rose', invitedAt: at, sentAt: at, expiresAt: at, secretHash: id }
        await db.insert(invitation).values({ id, partnershipId: 'netherton', ...asked, ...sent })
      }),
    isThere: async (db, id) => (await db.select().from(invitation).where(eq(invitation.id, id)))[0]?.name !== '',
  },
  introductions: {
    make: (here, id, at) =>
      here.write(async (db) => {
        await somebody(db, id, at)
        const pair = { firstPersonId: 'nadia', secondPersonId: id, firstProposalId: null, secondProposalId: null }
        const made = { state: 'made' as const, words: 'Zz', at, by: 'rose', passedAt: null }
        await db.insert(introduction).values({ id, partnershipId: 'netherton', ...pair, ...made })
        await db.insert(introductionAnswer).values({ introductionId: id, personId: 'nadia', words: 'Zz', at })
      }),
    isThere: async (db, id) => (await db.select().from(introduction).where(eq(introduction.id, id))).length > 0,
  },
  'night-marks': {
    async make(here, id, at) {
      await here.round(id)
      await here.write(async (db) => {
        await db
          .insert(pitchNight)
          .values({ id, roundId: id, code: id, plan: usualPlan, createdAt: at, createdBy: 'rose' })
        const opened = { kind: 'opened' as const, proposalId: null, at, by: 'rose', result: null }
        await db.insert(pitchNightEvent).values({ id, nightId: id, sequence: 1, ...opened })
        await db.insert(nightSeat).values({ id, nightId: id, takenAt: at })
      })
    },
    isThere: async (db, id) => (await db.select().from(nightSeat).where(eq(nightSeat.id, id))).length > 0,
  },
  'paper-codes': {
    async make(here, id, at) {
      await roundOver(here, id, at)
      const code = { roundId: id, personId: 'edna', codeHash: id, issuedAt: at, issuedBy: 'rose' }
      await here.write(async (db) => void (await db.insert(paperCode).values({ id, ...code })))
    },
    isThere: async (db, id) => (await db.select().from(paperCode).where(eq(paperCode.id, id))).length > 0,
  },
  'residency-requests': {
    make: (here, id, at) =>
      here.write(async (db) => {
        const asked = { partnershipId: 'netherton', personId: 'edna', neighbourhoodId: 'marian-square', way: 'posted-code' as const } // prettier-ignore
        const over = { askedAt: at, expiresAt: at, tries: 0, secretHash: id, endedAt: at, endedBecause: 'ran-out' as const } // prettier-ignore
        await db.insert(residencyRequest).values({ id, ...asked, ...over })
      }),
    isThere: async (db, id) => (await db.select().from(residencyRequest).where(eq(residencyRequest.id, id))).length > 0,
  },
  'residency-reasons': {
    make: (here, id, at) =>
      here.write(async (db) => {
        const home = { partnershipId: 'netherton', personId: 'edna', neighbourhoodId: 'marian-square', method: 'in-person' as const } // prettier-ignore
        const withdrawn = { verifiedAt: at, verifiedBy: 'rose', withdrawnAt: at, withdrawnBecause: 'Moved away.' }
        await db.insert(residency).values({ id, ...home, ...withdrawn })
      }),
    isThere: async (db, id) =>
      (await db.select().from(residency).where(eq(residency.id, id)))[0]?.withdrawnBecause !== '',
  },
  'bank-words': {
    make: (here, id, at) =>
      here.write(async (db) => {
        const own = { partnershipId: 'netherton', createdBy: 'rose', createdAt: at, headings: null, mapping: null }
        const bookedOn = dateIn('Europe/London', at)
        await db
          .insert(bankAccount)
          .values({ id, ...own, name: id, number: id, openedOn: bookedOn, openingPence: pence(0) })
        const line = { bookedOn, amountPence: pence(-5_00), words: { payee: 'Zz', reference: '' }, matchId: null }
        const known = { fileId: null, position: 1, identity: id, occurrence: 1 }
        await db.insert(bankRow).values({ id, partnershipId: 'netherton', accountId: id, ...known, ...line })
      }),
    isThere: async (db, id) => {
      const [line] = await db.select().from(bankRow).where(eq(bankRow.id, id))
      if (line?.amountPence !== -5_00) throw new Error('the books themselves went')
      return line.words !== null
    },
  },
  register: {
    async make(here, id, at) {
      await roundOver(here, id, later(at, -days(90)))
      const proposalId = await idea(here, id)
      const before = later(at, -days(90))
      await here.write(async (db) => {
        await somebody(db, id, before)
        const seat = { partnershipId: 'netherton', personId: id, kind: 'panel' as const, voting: true }
        await db.insert(role).values({ id, ...seat, startsAt: before, endsAt: at })
        const words = { kind: 'friend' as const, at: before }
        await db.insert(keptInterest).values({ id, partnershipId: 'netherton', personId: id, ...words, words: 'Zz' })
        const declared = { kind: 'indirect' as const, note: 'Zz', at: before, declaredBy: id }
        await db.insert(interest).values({ id, proposalId, personId: id, sequence: 1, ...declared })
      })
    },
    isThere: async (db, id) => {
      const [kept] = await db.select().from(keptInterest).where(eq(keptInterest.id, id))
      const [declared] = await db.select().from(interest).where(eq(interest.id, id))
      if ((kept?.words === '') !== (declared?.note === '')) throw new Error('one of two went')
      return kept?.words !== ''
    },
  },
}
