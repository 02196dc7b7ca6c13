import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { openBankAccount } from '~/commands/money/bank/open-account.server'
import { acceptAward } from '../accepting'
import { askForFloat } from '~/commands/money/cash-float.server'
import { askDrawDown } from '~/commands/money/draw-down.server'
import { setGiftFund } from '~/commands/money/gift/open-gift-fund.server'
import { startGift } from '~/commands/money/gift/start-gift.server'
import { askToMoveBudget } from '~/commands/money/move-budget.server'
import { prepareCost } from '~/commands/money/pay-cost.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { chooseMembers, makeProgramme } from '~/commands/people/manage-programme.server'
import { proposeRoleChange } from '~/commands/people/propose-role-change.server'
import { partnershipRoles } from '~/domain/people'
import { pence } from '~/domain/pence'
import { hours, later, type Instant } from '~/domain/time'
import { countBy, roundElection } from '~/domain/voting/round-count'
import { sessionCookie } from '~/http/session.server'
import type { Db } from '~/platform/world.server'
import { openWorld } from '~/platform/open-world.server'
import { sha256 } from '~/platform/secrets.server'
import { awardOfProposal } from '~/records/money/award.server'
import { addPublishedBallots } from '~/records/voting/published-ballots.server'
import { administrator, bankRow, challenge, challengeAnswer, contact, fund, journalEntry, neighbourhood, partnership, person, programme, residency, role, round, session, tally, theme } from '~db/schema' // prettier-ignore
import { freshDatabase } from '../fresh-world'
import { adoptBy, allowed, countedRound, meet, setMoneyOnStage } from '../money-stage'
import { sparksOn } from '../sparks'
import { day, dayOne, Stage, stageOn } from '../stage'

/** Words that only some may read: a stranger who sees one of them has seen too much. */
export const privateWords = ['zzprivate', 'Netherton Hall']
/** Words of the partnership next door: on no page of this one. */
export const beside = 'Zzbeside'

/** After the meeting of the round in winter, while the round in spring takes ideas and the one in summer is a plan. */
export const now: Instant = later(day(34), hours(1))
/** Whose ideas they are. */
export const applicant = 'nadia'
export const rounds = ['spring', 'winter', 'summer'] as const

export interface Someone {
  readonly name: string
  readonly personId: string | null
  readonly cookie: string | null
}

export interface MatrixStage {
  /** What is named in addresses: the same everywhere, and by round. */
  readonly values: Record<string, string>
  readonly byRound: Record<string, Record<string, string>>
  readonly people: readonly Someone[]
  /** A stage of its own for one door, as everything stood at first. */
  afresh(): Promise<{ stage: Stage; close: () => Promise<void> }>
  remove(): Promise<void>
}

/** What is named in the addresses of invitations, residents and roles. */
const ofPeople = {
  invitation: 'an-invitation',
  list: 'a-list',
  secret: 'a-secret',
  request: 'a-request',
  person: 'winston',
}

export async function setMatrixStage(): Promise<MatrixStage> {
  const database = await freshDatabase()
  const stage = await stageOn(openWorld(database.address))
  await setMoneyOnStage(stage)
  const values = await moneyUnderWay(stage)
  await otherRounds(stage)
  await challengeAnswered(stage)
  await roleChangeWaiting(stage)
  await partnershipBeside(stage)
  const people = await everyone(stage)
  await stage.close()
  const folder = mkdtempSync(join(tmpdir(), 'sparks-matrix-'))
  let copies = 0
  return {
    values: {
      partnership: 'netherton',
      change: 'a-role-change',
      page: 'vision',
      strength: 'new',
      ripple: 'a-ripple',
      sitting: 'new',
      pair: 'a-pair',
      introduction: 'an-introduction',
      ask: 'new',
      programme: 'big-local',
      language: 'cy',
      token: 'a-token',
      passkey: 'a-passkey',
      recovery: 'a-recovery',
      picture: 'a-picture',
      comment: 'a-comment',
      document: 'a-document',
      resource: 'ideas',
      file: '0'.repeat(64),
      story: 'a-story',
      share: 'a-share',
      code: 'BCDFG',
      challenge: '1',
      run: 'a-run',
      ...ofPeople,
      ...values,
    },
    byRound: {
      spring: { round: 'spring', proposal: 'SPR-01', question: 'idea' },
      winter: { round: 'winter', proposal: '01', question: 'idea' },
      summer: { round: 'summer', proposal: 'SUM-01', question: 'idea' },
    },
    people,
    afresh() {
      const file = join(folder, `${(copies += 1)}.db`)
      copyFileSync(database.address, file)
      const copy = new Stage(openWorld(file))
      return Promise.resolve({
        stage: copy,
        close: async () => {
          await copy.close()
          rmSync(file, { force: true })
        },
      })
    },
    async remove() {
      rmSync(folder, { recursive: true, force: true })
      await database.remove()
    },
  }
}

/** Something private that was said of the vote in winter, and answered. */
async function challengeAnswered(stage: Stage): Promise<void> {
  const said = { about: 'conduct' as const, isPublic: false, words: 'zzprivate challenge', receipt: null, by: null }
  await stage.write(async (db) => {
    await db
      .insert(challenge)
      .values({ id: 'a-challenge', roundId: 'winter', number: 1, secretHash: sha256('zz'), at: dayOne, ...said })
    await db
      .insert(challengeAnswer)
      .values({ challengeId: 'a-challenge', words: 'zzprivate answer', showsWords: false, at: dayOne, by: 'rose' })
  })
}

/** A change of a role that an officer has proposed, and a programme with this partnership in it. */
async function roleChangeWaiting(stage: Stage): Promise<void> {
  await stage.administers('callum')
  const wanted = { act: 'give', kind: 'builder', voting: false, endsAt: null, because: 'zzprivate' } as const
  await stage.write(async (db) => {
    const whom = { personId: 'len' }
    allowed(await proposeRoleChange(db, stage.on('rose', now), 'netherton', { ...wanted, id: 'a-role-change', whom }))
    allowed(await makeProgramme(db, stage.on('callum', now), { slug: 'big-local', name: 'Big Local', about: '' }))
    const [made] = await db.select({ id: programme.id }).from(programme)
    allowed(await chooseMembers(db, stage.on('callum', now), made?.id ?? '', ['netherton']))
  })
}

/** A round decided, an award accepted, a payment prepared, a move of budget waiting. */
/** Somebody gave by card, and declared; who she is, officers know. */
async function giftGiven(stage: Stage, db: Db): Promise<string> {
  const takes = { fundId: 'big-local', takes: true, giftAid: true }
  allowed(await setGiftFund(db, stage.on('winston', now), 'netherton', takes))
  const declaration = { title: '', forename: 'zzprivate', surname: 'zzprivate', house: 'zzprivate', postcode: 'X' }
  const wanted = {
    ...{ id: 'a-gift', fundId: 'big-local', roundId: null, kind: 'gift' as const, amountPence: pence(20_00) },
    ...{
      name: 'zzprivate',
      email: 'zzprivate@example.org',
      declaration,
      language: 'en',
      home: 'http://localhost/p/netherton',
    },
  }
  allowed(await startGift(db, stage.on(null, now), 'netherton', wanted))
  return 'a-gift'
}

async function moneyUnderWay(stage: Stage): Promise<Record<string, string>> {
  await countedRound(stage, 'winter')
  const candidates = [200_00, 300_00, 250_00].map((cost, index) => {
    const reference = `0${index + 1}`
    return { reference, title: reference, costPence: pence(cost), withdrawn: false }
  })
  const counting = 'equal-shares'
  const ballots = [['01', '02'], ['02'], ['01']].map((named) => ({ named }))
  const election = roundElection({
    potPence: pence(500_00),
    counting,
    fewestVotes: 0,
    mostChoices: 3,
    candidates,
    ballots,
  })
  const published = ballots.map((choices, at) => ({ number: at + 1, choices }))
  await stage.write(async (db) => {
    await db.update(tally).set({ result: countBy(election, counting) })
    await addPublishedBallots(db, 'winter', published)
  })
  await meet(stage, 'winter')
  await adoptBy(stage, 'winter')
  return stage.write(async (db) => {
    const award = (await awardOfProposal(db, 'winter/01'))?.id ?? ''
    allowed(await acceptAward(db, stage.on(applicant, now), award))
    const { paymentId } = allowed(await preparePayment(db, stage.on('winston', now), award, 1))
    const lines = { fromLineId: 'together', toLineId: 'green', amountPence: pence(10_00), reason: 'More seeds.' }
    allowed(await askToMoveBudget(db, stage.on('winston', now), 'netherton', { id: 'a-move', ...lines }))
    const bank = { name: 'zzprivate account', number: '20123412345678', openedOn: '2026-03-01' }
    const wanted = { ...bank, openingPence: pence(10_000_00), fundIds: ['big-local'] }
    const { id: account } = allowed(await openBankAccount(db, stage.on('winston', now), 'netherton', wanted))
    const [line] = await db.select({ id: bankRow.id }).from(bankRow)
    const [entry] = await db.select({ id: journalEntry.id }).from(journalEntry).limit(1)
    return {
      award,
      payment: paymentId,
      move: 'a-move',
      entry: entry?.id ?? '',
      line: 'together',
      figure: 'received',
      account,
      row: line?.id ?? '',
      imported: 'a-file',
      statement: 'a-statement',
      gift: await giftGiven(stage, db),
      claim: 'a-claim',
      ...(await planUnderWay(stage, db)),
    }
  })
}

/** A cost prepared, a request for money asked. */
async function planUnderWay(stage: Stage, db: Db): Promise<Record<string, string>> {
  const what = { payee: 'zzprivate hall', what: 'zzprivate hire', payeeId: null, drawDownId: null }
  const of = { id: 'a-cost', kind: 'running', lineId: 'green', amountPence: pence(60_00) } as const
  allowed(await prepareCost(db, stage.on('winston', now), 'netherton', { ...of, ...what }))
  const asked = { id: 'a-draw-down', fundId: 'big-local', subjects: ['cost:a-cost'], seenPence: pence(60_00) }
  allowed(await askDrawDown(db, stage.on('winston', now), 'netherton', asked))
  const float = { id: 'a-float', fundId: 'big-local', holderId: 'winston', amountPence: pence(20_00), purpose: 'Milk' }
  allowed(await askForFloat(db, stage.on('winston', now), 'netherton', float))
  return {
    cost: 'a-cost',
    drawDown: 'a-draw-down',
    float: 'a-float',
    carrying: 'a-carrying',
    report: 'commitments',
    part: 'introduction',
    closing: 'a-closing',
    archive: 'an-archive',
    year: '2025',
  }
}

async function otherRounds(stage: Stage): Promise<void> {
  const dates = {
    opensAt: day(30),
    closesAt: day(45),
    scoringClosesAt: day(50),
    votingOpensAt: day(51),
    votingClosesAt: day(60),
    decidesAt: day(63),
  }
  await stage.round('spring', { dates })
  await stage.proposal('spring', 'SPR-01', { title: 'zzprivate draft', events: [] })
  await stage.round('summer', { dates, events: [] })
  await stage.write(async (db) => db.update(round).set({ about: 'zzprivate plan' }).where(eq(round.id, 'summer')))
  await stage.proposal('summer', 'SUM-01', { title: 'zzprivate draft', events: [] })
}

async function partnershipBeside(stage: Stage): Promise<void> {
  const own = { id: 'beside', partnershipId: 'beside', name: `${beside} End`, position: 1 }
  await stage.write(async (db) => {
    const [here] = await db.select().from(partnership)
    const [spring] = await db.select().from(round).where(eq(round.id, 'spring'))
    if (!here || !spring) throw new Error('the stage has no partnership, or no round')
    await db
      .insert(partnership)
      .values({ ...here, id: 'beside', slug: 'beside', name: `${beside} Sparks`, area: beside })
    await db.insert(neighbourhood).values({ ...own, postcodes: ['L31'], population: 900 })
    await db.insert(theme).values({ ...own, about: beside, hue: 10 })
    await db.insert(fund).values({ ...own, purpose: beside, restricted: true })
    const words = { title: `${beside} round`, about: beside }
    await db.insert(round).values({ ...spring, id: 'beside', partnershipId: 'beside', ...words })
  })
  await stage.proposal('beside', 'SPR-09', { by: 'olek', title: `${beside} idea` })
}

/** Each kind of role twice: held here, and held in the partnership beside. And those who hold none. */
async function everyone(stage: Stage): Promise<Someone[]> {
  const wanted = [
    ...partnershipRoles.flatMap((kind) => [
      { kind, voting: true, at: 'netherton' },
      { kind, voting: true, at: 'beside' },
    ]),
    { kind: 'panel', voting: false, at: 'netherton' } as const,
  ]
  const names = new Map<string, string>()
  await stage.write(async (db) => {
    const add = async (id: string, name: string) => {
      names.set(id, name)
      await db.insert(person).values({ id, name, createdAt: dayOne })
      await db.insert(contact).values({ personId: id, email: `zzprivate-${id}@example.org`, postcode: 'L304ZZ' })
    }
    for (const [index, { kind, voting, at }] of wanted.entries()) {
      const id = `holder-${index}`
      await add(id, `a ${kind}${voting ? '' : ' without a vote'} ${at === 'beside' ? 'next door' : 'here'}`)
      const office = { partnershipId: at, personId: id, kind, voting: kind === 'panel' && voting }
      await db.insert(role).values({ id, ...office, startsAt: dayOne, endsAt: null, givenBy: null })
    }
    for (const at of ['netherton', 'beside']) {
      const id = `resident-${at}`
      await add(id, at === 'beside' ? 'a resident next door' : 'a resident here')
      const neighbourhoodId = at === 'beside' ? 'beside' : 'marian-square'
      const known = { method: 'in-person' as const, verifiedAt: dayOne, verifiedBy: 'rose' }
      await db.insert(residency).values({ id, partnershipId: at, personId: id, neighbourhoodId, ...known })
    }
    await add('administers', 'an administrator')
    await db.insert(administrator).values({ id: 'administers', personId: 'administers', startsAt: dayOne })
    await add('stranger', 'someone signed in')
    names.set(applicant, 'the applicant')
  })
  const people: Someone[] = [{ name: 'nobody', personId: null, cookie: null }]
  for (const [personId, name] of names) people.push({ name, personId, cookie: await signedIn(stage, personId) })
  return people
}

async function signedIn(stage: Stage, personId: string): Promise<string> {
  const token = `a token for ${personId}`
  const times = { createdAt: now, seenAt: now, expiresAt: later(now, hours(12)) }
  await stage.write((db) => db.insert(session).values({ id: sha256(token), personId, ...times }))
  const cookie = await sessionCookie(sparksOn(stage.world)).serialize(token)
  return cookie.split(';')[0] ?? ''
}
