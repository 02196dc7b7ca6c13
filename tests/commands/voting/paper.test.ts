import { and, desc, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerVotingChange } from '~/commands/voting/answer-voting-change.server'
import { tryCode } from '~/commands/people/try-code.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { closeVoting } from '~/commands/voting/close-voting.server'
import { actAtDesk, type AtDesk } from '~/commands/voting/paper/act-at-desk.server'
import { keyInPaper } from '~/commands/voting/paper/key-in-paper.server'
import { closeDesk, openDesk } from '~/commands/voting/paper/keep-desk.server'
import { lookAtEnvelope } from '~/commands/voting/paper/look-in-the-box.server'
import { addBatch, finishPaper } from '~/commands/voting/paper/open-envelopes.server'
import { askDeskCode, signOnBeside, signOnByCode } from '~/commands/voting/paper/sign-on-at-desk.server'
import { answerTakingOut, askToTakeOut } from '~/commands/voting/paper/take-out-paper.server'
import { postSlips, printBallots, printSlips } from '~/commands/voting/paper/print-paper.server'
import { ok, type Outcome } from '~/domain/refusal'
import type { RoundRules } from '~/domain/round'
import { hours, later, minutes, type Instant } from '~/domain/time'
import { mayCount } from '~/domain/voting/may-count'
import { publishedTotals, type PaperSays, type TakingOutAnswer } from '~/domain/voting/paper'
import { wrongWithVote } from '~/queries/voting/whole-vote.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'
import { paperTotalsOf } from '~/records/voting/paper-totals.server'
import {
  auditEntry,
  ballot,
  ballotAside,
  contact,
  outbox,
  paperBallot,
  paperReading,
  paperSlip,
  role,
  roll,
  roundEvent,
  votingChange,
  votingDesk,
} from '~db/schema'
import type { CastMember } from '../../cast'
import { day, secrets, stage, type Stage } from '../../stage'

let here: Stage
let dice: number
beforeEach(async () => {
  here = await stage()
  dice = 7
})
afterEach(() => here.close())

const residents = ['nadia', 'len', 'joy', 'edna'] as const
async function voting(rules: Partial<RoundRules> = {}) {
  await here.livesHere(...residents, 'rose')
  await here.holds('panel', 'rose', 'winston', 'mei')
  await here.holds('chair', 'sheila')
  await here.holds('builder', 'gareth')
  await here.round('spring', { events: ['published', 'checked'], rules })
  for (const reference of ['SPR-01', 'SPR-02', 'SPR-03', 'SPR-04']) await here.proposal('spring', reference)
  // Somebody's vote online opens the voting.
  await cast('rose', ['SPR-01'])
}
const reachable = (...people: CastMember[]) =>
  here.write((db) =>
    db.insert(contact).values(people.map((personId) => ({ personId, email: `${personId}@example.org` }))),
  )
/** Dice that show something else at each throw, and the same in each run. */
const roll23 = (below: number) => (dice = (dice * 48_271) % 2_147_483_647) % below
const on = (by: CastMember, at = day(22)) => here.on(by, at, roll23)
const cast = (by: CastMember, named: string[], at = day(22)) =>
  here.write((db) => castBallot(db, on(by, at), secrets, 'spring', named))
const must = <Answer extends object>(outcome: Outcome<Answer>): Answer => {
  if (!outcome.ok) throw new Error(outcome.because)
  return outcome
}
/** A desk that is open, with Mei beside whoever opened it: as she signs on from her own phone. */
async function desk(by: CastMember = 'gareth') {
  const { id } = must(await openedDesk(by))
  must(await here.write((db) => signOnBeside(db, on('mei'), 'spring', id)))
  return id
}
const openedDesk = (by: CastMember = 'gareth') =>
  here.write((db) => openDesk(db, on(by), 'spring', { place: 'The library', besideId: 'mei' }))
const slips = async (copies: number) =>
  must(await here.write((db) => printSlips(db, on('gareth'), secrets, 'spring', copies))).marks
const ballotsPrinted = async (copies: number) =>
  must(await here.write((db) => printBallots(db, on('gareth'), secrets, 'spring', copies))).marks

const letter = ({ instead }: { readonly instead: boolean }) => ({ subject: instead ? 'in its place' : 'in', text: '-' })
let acts = 0
const act = (
  deskId: string,
  kind: AtDesk['kind'],
  typed: string,
  { personId = null, at = day(22), by = 'gareth', ...more }: Partial<AtDesk> & { at?: Instant; by?: CastMember } = {},
) => {
  const whole = { deskId, kind, typed, personId, keptMs: 0, happened: false, once: `act-${(acts += 1)}`, ...more }
  return here.write((db) => actAtDesk(db, on(by, at), { secrets, letter }, 'spring', whole))
}
const key = (by: CastMember, typed: string, named: string[], says: PaperSays = 'choices', batch = 1) =>
  here.write((db) => keyInPaper(db, on(by, day(31)), secrets, 'spring', { typed, batch, says, choices: { named } }))
const pile = (papers: number, number = 1, at = day(31)) =>
  here.write((db) => addBatch(db, on('gareth', at), 'spring', { number, papers }))
const finish = (because = '', by: CastMember = 'sheila') =>
  here.write((db) => finishPaper(db, on(by, day(31)), 'spring', because))
const channelOf = async (personId: string) =>
  (
    await here.read((db) =>
      db
        .select()
        .from(roll)
        .where(and(eq(roll.roundId, 'spring'), eq(roll.personId, personId))),
    )
  )[0]?.channel
const ballots = () => here.read((db) => db.select().from(ballot))
const totals = () => here.read((db) => paperTotalsOf(db, 'spring'))
const breaches = () =>
  here.read(async (db) => {
    const round = await roundById(db, 'spring')
    return round ? wrongWithVote(db, round) : []
  })

describe('votes on paper', () => {
  it('are handed out against the roll, put in the box, keyed in by two people and counted with all others', async () => {
    await voting()
    const at = await desk()
    const [one = '', other = ''] = await slips(3)
    const [paper = '', second = ''] = await ballotsPrinted(5)
    expect(await act(at, 'hand-out', one, { personId: 'nadia' })).toEqual({ ok: true, said: 'out' })
    expect(await act(at, 'hand-out', other, { personId: 'len' })).toEqual({ ok: true, said: 'out' })
    expect(await channelOf('nadia')).toBeNull()
    expect(await act(at, 'take-in', one)).toEqual({ ok: true, said: 'in-box' })
    expect(await act(at, 'take-in', other)).toEqual({ ok: true, said: 'in-box' })
    expect(await channelOf('nadia')).toBe('paper')
    expect(await cast('nadia', ['SPR-02'])).toMatchObject({ because: 'voted-on-paper' })
    expect(await pile(2)).toMatchObject({ because: 'paper-desk-open' })
    await here.write((db) => closeDesk(db, on('gareth'), 'spring', at))
    expect(await pile(2, 1, day(29))).toMatchObject({ because: 'paper-before-close' })
    expect(await pile(2)).toEqual({ ok: true })
    expect(await pile(2), 'the form sent twice').toMatchObject({ because: 'paper-batch-there' })

    expect(await key('rose', paper, ['SPR-03'])).toEqual({ ok: true, stands: 'once' })
    expect(await key('rose', paper, ['SPR-03'])).toMatchObject({ because: 'paper-read-by-you' })
    expect(await finish()).toMatchObject({ because: 'paper-not-reconciled' })
    expect(await ballots(), 'nothing of it counts yet').toHaveLength(1)
    expect(await key('winston', paper, ['SPR-03'])).toEqual({ ok: true, stands: 'counted' })
    expect(await ballots()).toHaveLength(2)
    expect(await key('mei', paper, ['SPR-01'])).toMatchObject({ because: 'paper-settled-already' })

    expect(await key('rose', second, ['SPR-01'])).toEqual({ ok: true, stands: 'once' })
    expect(await key('winston', second, ['SPR-02'])).toEqual({ ok: true, stands: 'differs' })
    expect(await key('mei', second, ['SPR-02'])).toEqual({ ok: true, stands: 'counted' })
    expect(await breaches()).toEqual([])

    await here.write((db) => closeVoting(db, on('rose', day(31)), 'spring'))
    const round = await here.read((db) => roundById(db, 'spring'))
    expect(round && mayCount(round)).toMatchObject({ because: 'paper-awaited' })
    expect(await finish('', 'gareth')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await finish()).toEqual({ ok: true })
    const after = await here.read((db) => roundById(db, 'spring'))
    expect(after && mayCount(after)).toEqual({ ok: true })
    expect(await key('tom', second, [])).toMatchObject({ ok: false })
  })

  it('count spoiled, doubtful and duplicate ballots as such, and let the count go on with the reason where numbers differ', async () => {
    await voting()
    const at = await desk()
    const given = await slips(4)
    const papers = await ballotsPrinted(4)
    for (const [place, who] of residents.entries()) {
      await act(at, 'hand-out', given[place] ?? '', { personId: who })
      await act(at, 'take-in', given[place] ?? '')
    }
    await here.write((db) => closeDesk(db, on('gareth'), 'spring', at))
    await pile(3)
    for (const by of ['rose', 'winston'] as const) {
      await key(by, papers[0] ?? '', [], 'spoiled')
      await key(by, papers[1] ?? '', [], 'doubtful')
      await key(by, papers[2] ?? '', [], 'duplicate')
    }
    expect(await ballots()).toHaveLength(1)
    const { batches, came, marked } = await totals()
    expect(batches[0]).toMatchObject({ papers: 3, settled: { counted: 0, spoiled: 1, doubtful: 1, duplicate: 1 } })
    expect([came['in-box'], marked]).toEqual([4, 4])
    expect(await finish()).toMatchObject({ because: 'paper-not-reconciled', values: { differences: 1 } })
    expect(await finish('One envelope was empty.'), 'that is for two to say').toEqual({ ok: true, asked: true })
    const [asked] = await here.read((db) => db.select().from(votingChange))
    const agree = (by: CastMember) =>
      here.write(
        (db) =>
        answerVotingChange(db, on(by, day(31)), secrets, 'spring', { changeId: asked?.id ?? '', answer: 'agreed' }, { letter: () => ({ subject: 'Paper', text: 'Paper' }), giveBack: () => Promise.resolve(ok), tellIdeas: () => Promise.resolve() }), // prettier-ignore
      )
    expect(await agree('sheila')).toMatchObject({ because: 'voting-change-takes-a-second' })
    const finished = async () =>
      (await here.read((db) => db.select().from(roundEvent))).find(({ kind }) => kind === 'paper-finished')
    expect(await finished()).toBeUndefined()
    await here.holds('treasurer', 'winston')
    expect(await agree('winston')).toEqual({ ok: true })
    const why = { because: 'One envelope was empty.', askedBy: 'sheila' }
    expect((await finished())?.detail).toMatchObject({ differences: 1, ...why })
    expect(await breaches()).toEqual([])
  })

  it('refuse what cannot be a ballot of this round, or more marks than the rule allows', async () => {
    await voting()
    const [slip = ''] = await slips(1)
    const [paper = ''] = await ballotsPrinted(1)
    await here.write((db) => openDesk(db, on('gareth'), 'spring', { place: 'Here', besideId: 'mei' }))
    await here.write(async (db) => {
      const { votingDesk } = await import('~db/schema')
      const [open] = await db.select().from(votingDesk)
      await closeDesk(db, on('gareth'), 'spring', open?.id ?? '')
    })
    await pile(1)
    expect(await key('rose', slip, [])).toMatchObject({ because: 'paper-mark-is-slip' })
    expect(await key('rose', `A${paper.slice(1)}`, [])).toMatchObject({ ok: false })
    expect(await key('rose', paper, ['SPR-01', 'SPR-02', 'SPR-03', 'SPR-04'])).toMatchObject({
      because: 'too-many-choices',
    })
    expect(await key('rose', paper, ['SPR-99'])).toMatchObject({ because: 'no-such-proposal' })
    expect(await key('rose', paper, [], 'choices', 2)).toMatchObject({ because: 'paper-batch-unknown' })
    expect(await key('nadia', paper, [])).toMatchObject({ because: 'not-yours-to-do' })
  })

  it('take the place of a vote online only where the round says so and it is handed in in person', async () => {
    await voting({ paperOverWeb: true })
    const at = await desk()
    const [one = '', other = ''] = await slips(2)
    await cast('nadia', ['SPR-02'])
    const post = () => here.write((db) => postSlips(db, on('gareth'), secrets, 'spring', ['len']))
    const { letters } = must(await post())
    await cast('len', ['SPR-02'])
    expect(await post(), 'he has voted').toMatchObject({ because: 'paper-for-nobody' })
    expect(await act(at, 'hand-out', one, { personId: 'nadia' })).toEqual({ ok: true, said: 'out' })
    expect(await act(at, 'take-in', one)).toEqual({ ok: true, said: 'in-box' })
    expect(await ballots(), 'hers online is gone').toHaveLength(2)
    expect(await act(at, 'take-in-post', letters[0]?.mark ?? '')).toEqual({ ok: true, said: 'voted-already' })
    expect(await channelOf('len')).toBe('web')
    expect(await act(at, 'take-in', other), 'in nobody’s name').toEqual({ ok: true, said: 'nobody-yet' })
  })

  it('are sent by post with a slip of one’s own; a second letter makes the first count no more', async () => {
    await voting()
    const at = await desk()
    const send = () => here.write((db) => postSlips(db, on('gareth'), secrets, 'spring', ['edna', 'callum', 'edna']))
    const first = must(await send()).letters
    expect(
      first.map(({ name }) => name),
      'Callum does not live here',
    ).toEqual(['Edna Harrison'])
    const second = must(await send()).letters
    expect([first[0]?.again, second[0]?.again], 'the second says so').toEqual([false, true])
    expect(await act(at, 'take-in-post', first[0]?.mark ?? '')).toEqual({ ok: true, said: 'paper-slip-void' })
    expect(await act(at, 'take-in-post', second[0]?.mark ?? '')).toEqual({ ok: true, said: 'in-box' })
    expect(await channelOf('edna')).toBe('paper')
  })
})

describe('a voting desk', () => {
  it('takes two helpers, and is one at a time for whoever keeps it', async () => {
    await voting()
    const open = (by: CastMember, besideId: string) =>
      here.write((db) => openDesk(db, on(by), 'spring', { place: 'The library', besideId }))
    expect(await open('gareth', 'gareth')).toMatchObject({ because: 'desk-takes-two' })
    expect(await open('gareth', 'nadia')).toMatchObject({ because: 'desk-takes-two' })
    expect(await open('nadia', 'mei')).toMatchObject({ because: 'not-yours-to-do' })
    expect((await open('gareth', 'mei')).ok).toBe(true)
    expect(await open('gareth', 'mei')).toMatchObject({ because: 'desk-open-already' })
  })

  it('hands out nothing until the second helper has signed on herself, and says of each hand-out which two gave it', async () => {
    await voting()
    const { id } = must(await openedDesk())
    const [one = '', other = ''] = await slips(2)
    const give = (typed: string, more: Partial<AtDesk> = {}) =>
      act(id, 'hand-out', typed, { personId: 'nadia', ...more })
    expect(await give(one)).toMatchObject({ because: 'desk-waits-for-second' })
    expect(await give(one, { happened: true }), 'nor is a tablet believed').toMatchObject({
      because: 'desk-waits-for-second',
    })
    const signOn = (by: CastMember) => here.write((db) => signOnBeside(db, on(by), 'spring', id))
    expect(await signOn('gareth'), 'he is the first').toMatchObject({ because: 'desk-second-is-another' })
    expect(await signOn('winston')).toMatchObject({ because: 'desk-second-is-another' })
    expect(await signOn('nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await signOn('mei')).toEqual({ ok: true })
    expect(await signOn('mei'), 'twice is once').toEqual({ ok: true })
    expect(await give(one)).toEqual({ ok: true, said: 'out' })
    const [slip] = await here.read((db) => db.select().from(paperSlip).where(eq(paperSlip.personId, 'nadia')))
    expect(slip).toMatchObject({ givenBy: 'gareth', givenBesideId: 'mei' })
    const record = await here.read((db) => db.select().from(auditEntry))
    const ofDesk = record.filter(({ subject }) => subject === `desk:${id}`).map(({ act }) => act)
    expect(ofDesk.filter((each) => each === 'desk.sign-on')).toHaveLength(1)

    // Her part ends: from then on it is one helper's desk again, and what was done before is a fact.
    await here.write((db) =>
      db
        .update(role)
        .set({ endsAt: day(22) })
        .where(eq(role.personId, 'mei')),
    )
    expect(await give(other, { personId: 'len' })).toMatchObject({ because: 'desk-waits-for-second' })
    expect(await give(other, { personId: 'len', happened: true })).toEqual({ ok: true, said: 'out' })
  })

  it('lets the second helper sign on with her own code on the tablet, which lets nobody in anywhere else', async () => {
    await voting()
    await reachable('mei')
    const { id } = must(await openedDesk())
    const tablet = { deskId: id, browser: 'session of the tablet' }
    const ask = () =>
      here.write((db) =>
        askDeskCode(db, on('gareth'), secrets, 'spring', tablet, (code) => ({ subject: code, text: '' })),
      )
    const { code } = must(await ask())
    const type = (typed: string, more: Partial<typeof tablet> = {}, at = day(22)) =>
      here.write((db) => signOnByCode(db, on('gareth', at), secrets, 'spring', { ...tablet, ...more, code: typed }))
    const wrong = code === '000000' ? '000001' : '000000'
    expect(await type(wrong)).toMatchObject({ ok: false })
    expect(await type(code, { browser: 'another screen' })).toMatchObject({ because: 'code-not-asked-here' })
    const signIn = await here.write((db) =>
      tryCode(db, on('gareth'), secrets, { email: 'mei@example.org', browser: tablet.browser, code }),
    )
    expect(signIn, 'it signs nobody in').toMatchObject({ because: 'code-not-asked-here' })
    expect(await type(code, {}, later(day(22), minutes(11)))).toMatchObject({ ok: false })
    const again = must(await ask())
    expect(await type(again.code)).toEqual({ ok: true })
    const [{ besideSignedOnAt } = { besideSignedOnAt: null }] = await here.read((db) => db.select().from(votingDesk))
    expect(besideSignedOnAt).toBe(day(22))
    expect(await type(again.code), 'it worked once').toMatchObject({ ok: false })
    await here.write((db) => closeDesk(db, on('gareth'), 'spring', id))
    expect(await ask()).toMatchObject({ because: 'desk-closed' })
  })

  it('says how a second helper without an email signs on', async () => {
    await voting()
    const { id } = must(await openedDesk())
    const at = { deskId: id, browser: 'the tablet' }
    const asked = await here.write((db) =>
      askDeskCode(db, on('gareth'), secrets, 'spring', at, () => ({ subject: '', text: '' })),
    )
    expect(asked).toMatchObject({ because: 'desk-second-no-email' })
  })

  it('gives no paper to somebody who voted or may not, as long as it is connected', async () => {
    await voting()
    const at = await desk()
    const [one = ''] = await slips(1)
    await cast('nadia', ['SPR-02'])
    expect(await act(at, 'hand-out', one, { personId: 'nadia' })).toMatchObject({ because: 'paper-voted-already' })
    expect(await act(at, 'hand-out', one, { personId: 'callum' })).toMatchObject({ because: 'not-on-the-roll' })
    expect(await act(at, 'hand-out', one, { personId: 'winston' }), 'he votes with the panel').toMatchObject({
      because: 'not-on-the-roll',
    })
    expect(await totals()).toMatchObject({ unused: 1, out: 0 })
  })

  it('that was without a connection is told afterwards who had voted, and whose envelope is to be set aside', async () => {
    await voting()
    const at = await desk()
    const [one = '', other = ''] = await slips(2)
    const kept = (kind: AtDesk['kind'], mark: string, personId: string, keptMs: number) =>
      act(at, kind, mark, { personId, keptMs, happened: true, at: later(day(22), hours(1)) })
    await cast('nadia', ['SPR-02'], later(day(22), minutes(30)))
    expect(await kept('hand-out', one, 'nadia', minutes(40))).toEqual({ ok: true, said: 'out-voted' })
    expect(await kept('take-in', one, 'nadia', minutes(35))).toEqual({ ok: true, said: 'voted-already' })
    expect(await kept('hand-out', other, 'len', minutes(20))).toEqual({ ok: true, said: 'out' })
    expect(await kept('hand-out', other, 'joy', minutes(18))).toEqual({ ok: true, said: 'paper-slip-with-another' })
    expect([await channelOf('nadia'), await channelOf('len')]).toEqual(['web', null])
    expect(await totals()).toMatchObject({ out: 1, came: { 'voted-already': 1, 'in-box': 0 } })
  })

  it('counts what was handed in before the close and told after it, and nothing handed in later', async () => {
    await voting()
    const at = await desk()
    const [one = '', other = ''] = await slips(2)
    await act(at, 'hand-out', one, { personId: 'nadia' })
    await act(at, 'hand-out', other, { personId: 'len' })
    const late = { happened: true, at: later(day(30), minutes(20)) }
    expect(await act(at, 'take-in', one, { ...late, keptMs: minutes(21) })).toEqual({ ok: true, said: 'in-box' })
    expect(await act(at, 'take-in', other, { ...late, keptMs: minutes(19) })).toEqual({ ok: true, said: 'too-late' })
    await here.write((db) => closeDesk(db, on('gareth', later(day(30), minutes(1))), 'spring', at))
    expect(await act(at, 'lost', one, { at: day(31) })).toMatchObject({ because: 'desk-closed' })
  })

  it('does what is sent twice once, and answers alike', async () => {
    await voting()
    const at = await desk()
    const [one = ''] = await slips(1)
    const out = () => act(at, 'hand-out', one, { personId: 'nadia', once: 'a' })
    const back = () => act(at, 'take-in', one, { once: 'b' })
    expect([await out(), await out()]).toEqual([
      { ok: true, said: 'out' },
      { ok: true, said: 'out' },
    ])
    expect([await back(), await back(), await out()].map((each) => each.ok && each.said)).toEqual([
      ...['in-box', 'in-box', 'out'],
    ])
    const again = await act(at, 'take-in', one, { once: 'c' })
    expect(again, 'another envelope with the same slip').toEqual({ ok: true, said: 'paper-slip-over' })
    // The same form, gone back to, with another code on it.
    const [other = ''] = await slips(1)
    expect(await act(at, 'hand-out', other, { personId: 'len', once: 'a' })).toEqual({ ok: true, said: 'out' })
    expect(await totals()).toMatchObject({ out: 1 })
    expect(await totals()).toMatchObject({ marked: 1, came: { 'in-box': 1 } })
  })

  it('takes an envelope that is told of before its slip was, and counts it once it is known whose it is', async () => {
    await voting({ paperOverWeb: true })
    const at = await desk()
    const other = await desk('sheila')
    const [one = '', two = '', three = '', four = ''] = await slips(5)
    expect(await act(other, 'take-in', one)).toEqual({ ok: true, said: 'nobody-yet' })
    expect(await act(other, 'take-in', one), 'looked at again').toEqual({ ok: true, said: 'nobody-yet' })
    expect(await channelOf('nadia')).toBeNull()
    expect(await act(at, 'hand-out', one, { personId: 'nadia', happened: true })).toEqual({ ok: true, said: 'in-box' })
    expect([await channelOf('nadia'), await totals()]).toMatchObject(['paper', { marked: 1, came: { 'in-box': 1 } }])

    // She voted online in between: what came in by her own hand takes its place, and what came by post does not.
    await cast('len', ['SPR-02'])
    expect(await act(other, 'take-in-post', two)).toEqual({ ok: true, said: 'nobody-yet-post' })
    expect(await act(at, 'hand-out', two, { personId: 'len' })).toEqual({ ok: true, said: 'voted-already' })
    await cast('joy', ['SPR-02'])
    await act(other, 'take-in', three)
    expect(await act(at, 'hand-out', three, { personId: 'joy' })).toEqual({ ok: true, said: 'in-box' })
    expect([await channelOf('len'), await channelOf('joy')]).toEqual(['web', 'paper'])

    // In time when it came; whose it is may be told after the close.
    await act(other, 'take-in', four)
    const late = { personId: 'edna', happened: true, at: later(day(30), hours(1)), keptMs: hours(2) }
    expect(await act(at, 'hand-out', four, late)).toEqual({ ok: true, said: 'in-box' })
    expect(await totals()).toMatchObject({ marked: 3, came: { 'in-box': 3, 'voted-already': 1, 'nobody-yet': 0 } })
    expect(await breaches()).toEqual([])
  })

  it('puts nobody’s envelope in the box by a name alone: it waits for the hand-out, whatever the helper says', async () => {
    await voting({ paperOverWeb: true })
    const at = await desk()
    const [one = '', two = '', three = ''] = await slips(3)
    await cast('nadia', ['SPR-02'])
    for (const happened of [false, true]) {
      expect(await act(at, 'take-in', one, { personId: 'nadia', happened })).toEqual({ ok: true, said: 'nobody-yet' })
      expect(await act(at, 'take-in-post', two, { personId: 'len', happened })).toEqual({ ok: true, said: 'nobody-yet-post' }) // prettier-ignore
    }
    expect([await channelOf('nadia'), await channelOf('len')]).toEqual(['web', null])
    expect(await ballots(), 'hers online is there').toHaveLength(2)
    expect(await totals()).toMatchObject({ marked: 0, came: { 'in-box': 0, 'nobody-yet': 1, 'nobody-yet-post': 1 } })
    // Another tablet tells later that it gave her this slip, which settles it; and nobody else's name does.
    const told = { happened: true, at: later(day(22), hours(2)) }
    expect(await act(at, 'hand-out', one, { ...told, personId: 'nadia' })).toEqual({ ok: true, said: 'in-box' })
    expect([await channelOf('nadia'), (await ballots()).length]).toEqual(['paper', 1])
    await act(at, 'take-in', three, { personId: 'joy' })
    expect(await act(at, 'hand-out', three, { ...told, personId: 'edna' })).toEqual({ ok: true, said: 'in-box' })
    expect([await channelOf('joy'), await channelOf('edna')]).toEqual([null, 'paper'])
    expect(await breaches()).toEqual([])
  })

  it('writes down what was done at it before it heard that it was closed elsewhere; but no question after that', async () => {
    await voting()
    const at = await desk()
    const [one = '', two = ''] = await slips(2)
    await here.write((db) => closeDesk(db, on('sheila', later(day(22), minutes(5))), 'spring', at))
    const fact = { happened: true, at: later(day(22), hours(2)) }
    expect(await act(at, 'hand-out', one, { ...fact, personId: 'nadia' })).toEqual({ ok: true, said: 'out' })
    expect(await act(at, 'take-in', one, fact)).toEqual({ ok: true, said: 'in-box' })
    expect(await act(at, 'hand-out', two, { personId: 'len' })).toMatchObject({ because: 'desk-closed' })
    expect(await channelOf('nadia')).toBe('paper')
  })

  it('sends on what another helper kept, whose part has ended; the record says who sent it', async () => {
    await voting()
    const at = await desk()
    const [one = ''] = await slips(1)
    const { role } = await import('~db/schema')
    await here.write((db) =>
      db
        .update(role)
        .set({ endsAt: day(22) })
        .where(eq(role.personId, 'gareth')),
    )
    const kept = { personId: 'nadia', happened: true, at: later(day(22), hours(1)), once: 'kept-1' }
    expect(await act(at, 'hand-out', one, kept)).toMatchObject({ because: 'not-yours-to-do' })
    expect(await act(at, 'hand-out', one, { ...kept, by: 'sheila' })).toEqual({ ok: true, said: 'out' })
    const [entry] = await here.read((db) => db.select().from(auditEntry).where(eq(auditEntry.act, 'desk.keep')).orderBy(desc(auditEntry.sequence))) // prettier-ignore
    expect(entry).toMatchObject({ actor: 'sheila', detail: { act: 'hand-out', said: 'out' } })
  })

  it('reckons by our clock where a tablet’s own was wrong and was put right before it sent', async () => {
    await voting()
    const at = await desk()
    const [one = '', two = ''] = await slips(2)
    await act(at, 'hand-out', one, { personId: 'nadia' })
    await act(at, 'hand-out', two, { personId: 'len' })
    const sent = { happened: true, at: later(day(30), minutes(20)) }
    // Three hours fast, put right since: by its own clock it has kept this for less than no time.
    const before = { ...sent, keptMs: -hours(3), doneAtMs: later(day(30), -minutes(1)) }
    expect(await act(at, 'take-in', one, before)).toEqual({ ok: true, said: 'in-box' })
    // Three hours slow, put right since: by its own clock it was long before the close.
    const after = { ...sent, keptMs: hours(3), doneAtMs: later(day(30), minutes(1)) }
    expect(await act(at, 'take-in', two, after)).toEqual({ ok: true, said: 'too-late' })
  })

  it('tells whoever’s envelope is in the box, and says so where it takes the place of her vote online', async () => {
    await voting({ paperOverWeb: true })
    const at = await desk()
    await reachable('nadia', 'len')
    const [one = '', two = ''] = await slips(2)
    await cast('nadia', ['SPR-02'])
    for (const [slip, who] of [
      [one, 'nadia'],
      [two, 'len'],
    ] as const) {
      await act(at, 'hand-out', slip, { personId: who })
      await act(at, 'take-in', slip, { once: `in-${who}` })
      await act(at, 'take-in', slip, { once: `in-${who}` })
    }
    const posted = await here.read((db) => db.select().from(outbox).where(eq(outbox.kind, 'paper-vote')))
    expect(posted.map(({ personId, payload }) => [personId, (payload as { subject: string }).subject]).sort()).toEqual([
      ['len', 'in'],
      ['nadia', 'in its place'],
    ])
  })

  it('are never opened where nobody was given paper', async () => {
    await voting()
    const [paper = ''] = await ballotsPrinted(1)
    expect(await pile(1)).toMatchObject({ because: 'paper-none' })
    expect(await key('rose', paper, ['SPR-03'])).toMatchObject({ because: 'paper-none' })
  })

  it('leaves nothing that says who chose what: no ballot with a person, no person with a choice, no reading in the clear', async () => {
    await voting()
    const at = await desk()
    const [one = ''] = await slips(1)
    const [paper = ''] = await ballotsPrinted(1)
    await act(at, 'hand-out', one, { personId: 'nadia' })
    await act(at, 'take-in', one)
    await here.write((db) => closeDesk(db, on('gareth'), 'spring', at))
    await pile(1)
    await key('rose', paper, ['SPR-03'])
    const { slip, papers, readings, audit } = await here.read(async (db) => ({
      slip: await db.select().from(paperSlip),
      papers: await db.select().from(paperBallot),
      readings: await db.select().from(paperReading),
      audit: await db.select().from(auditEntry),
    }))
    expect(JSON.stringify([papers, readings])).not.toMatch(/nadia|SPR-/)
    expect(JSON.stringify(slip)).not.toMatch(/SPR-/)
    expect(JSON.stringify([slip, papers, readings, audit]), 'nor a code that is on paper').not.toMatch(
      new RegExp(`${one}|${paper}`),
    )
    expect(JSON.stringify(audit.filter(({ act: of }) => of === 'desk.keep'))).not.toContain('nadia')
  })
})

describe('the box, before any envelope is opened', () => {
  const look = (typed: string, personId: string | null = null, by: CastMember = 'gareth') =>
    here.write((db) => lookAtEnvelope(db, on(by, day(31)), { secrets, letter }, 'spring', { typed, personId }))

  it('gives back what a lost tablet never told: each envelope in it counts, unless its voter has voted otherwise', async () => {
    await voting()
    const at = await desk()
    const [told = '', out = '', untold = '', voted = '', strange = ''] = await slips(6)
    await act(at, 'hand-out', told, { personId: 'nadia' })
    await act(at, 'take-in', told)
    await act(at, 'hand-out', out, { personId: 'len' })
    await act(at, 'hand-out', voted, { personId: 'joy' })
    await cast('joy', ['SPR-02'])
    expect(await look(told), 'a desk is open').toMatchObject({ because: 'paper-desk-open' })
    await here.write((db) => closeDesk(db, on('gareth'), 'spring', at))
    expect(await look(told)).toEqual({ ok: true, said: 'in-box' })
    expect(await look(out)).toEqual({ ok: true, said: 'in-box' })
    expect(await look(out), 'looked at twice').toEqual({ ok: true, said: 'in-box' })
    expect(await look(untold)).toEqual({ ok: true, said: 'nobody-yet' })
    expect(await look(untold, 'edna'), 'by the name on the slip').toEqual({ ok: true, said: 'named-once' })
    expect(await look(untold, 'edna', 'sheila'), 'as two read it').toEqual({ ok: true, said: 'in-box' })
    expect(await look(voted)).toEqual({ ok: true, said: 'voted-already' })
    expect(await look(strange)).toEqual({ ok: true, said: 'nobody-yet' })
    expect(await totals()).toMatchObject({ marked: 3, came: { 'in-box': 3, 'voted-already': 1, 'nobody-yet': 1 } })
    expect(await totals(), 'told apart').toMatchObject({ named: 1 })
    // The tablet is found after all: what it kept changes nothing any more.
    const found = { happened: true, at: day(31), personId: 'edna' }
    expect(await act(at, 'hand-out', untold, found)).toEqual({ ok: true, said: 'in-box' })
    expect(await act(at, 'take-in', untold, found)).toEqual({ ok: true, said: 'paper-slip-over' })
    expect(await totals()).toMatchObject({ marked: 3, came: { 'in-box': 3 } })
    await pile(3)
    expect(await look(strange, 'len')).toMatchObject({ because: 'paper-piles-begun' })
    expect(await breaches()).toEqual([])
  })

  it('takes a name for a slip from two people who read alike, and never in place of a vote online', async () => {
    await voting({ paperOverWeb: true })
    await reachable('edna')
    await cast('nadia', ['SPR-02'])
    const at = await desk()
    const [online = '', never = '', unlike = '', later1 = ''] = await slips(4)
    await here.write((db) => postSlips(db, on('gareth'), secrets, 'spring', ['joy']))
    await here.write((db) => closeDesk(db, on('gareth'), 'spring', at))

    // One alone, with slips that he printed himself, makes nobody's vote and takes nobody's away, as often as he tries.
    for (const slip of [online, never]) {
      const who = slip === online ? 'nadia' : 'edna'
      for (const time of ['first', 'again', 'once more'])
        expect(await look(slip, who), time).toEqual({ ok: true, said: 'named-once' })
    }
    expect([await channelOf('nadia'), await channelOf('edna')]).toEqual(['web', null])
    expect(await ballots()).toHaveLength(2)
    expect(await totals()).toMatchObject({ named: 0, marked: 0, came: { 'in-box': 0, 'nobody-yet': 2 } })

    // Another has given the same name: a vote of somebody who has none, and none of somebody who voted online.
    expect(await look(online, 'nadia', 'sheila')).toEqual({ ok: true, said: 'voted-already' })
    expect(await look(never, 'edna', 'sheila')).toEqual({ ok: true, said: 'in-box' })
    expect([await channelOf('nadia'), await channelOf('edna')]).toEqual(['web', 'paper'])
    expect(await ballots(), 'hers online is there').toHaveLength(2)

    // Where two read it otherwise a third time is needed, by somebody else than the last.
    expect(await look(unlike, 'len')).toEqual({ ok: true, said: 'named-once' })
    expect(await look(unlike, 'joy', 'sheila')).toEqual({ ok: true, said: 'named-otherwise' })
    expect(await look(unlike, 'joy', 'sheila')).toEqual({ ok: true, said: 'named-once' })
    expect(await look(unlike), 'without a name nothing changes').toEqual({ ok: true, said: 'nobody-yet' })
    expect(await look(unlike, 'joy')).toEqual({ ok: true, said: 'in-box' })
    expect(await look(later1, 'callum')).toMatchObject({ because: 'not-on-the-roll' })
    expect(await look(later1, 'no-such-person')).toMatchObject({ because: 'not-on-the-roll' })
    expect(await totals()).toMatchObject({ named: 2, marked: 2, came: { 'in-box': 2, 'voted-already': 1 } })
    expect(await breaches()).toEqual([])

    // Whose it was stands in the record, for whoever has the key; and she is told.
    const entries = (await here.read((db) => db.select().from(auditEntry))).filter(({ act: of }) => of === 'paper.open')
    const whose = (personId: string) => secrets.hash('paper-code', `named:spring:${personId}`)
    expect(entries.map(({ actor, detail }) => ({ actor, ...(detail as object) }))).toEqual(
      expect.arrayContaining([
        { actor: 'gareth', envelope: 'named-once', whose: whose('edna') },
        { actor: 'sheila', envelope: 'in-box', whose: whose('edna') },
        { actor: 'sheila', envelope: 'named-otherwise', whose: whose('joy') },
      ]),
    )
    expect(JSON.stringify(entries)).not.toMatch(/edna|nadia|joy/)
    const posted = await here.read((db) => db.select().from(outbox).where(eq(outbox.kind, 'paper-vote')))
    expect(posted.map(({ personId }) => personId)).toEqual(['edna'])
  })

  it('puts an envelope in place of a vote online where a desk gave its slip out while voting was on, and only then', async () => {
    await voting({ paperOverWeb: true })
    const at = await desk()
    const [given = '', late = ''] = await slips(2)
    await act(at, 'hand-out', given, { personId: 'nadia' })
    await cast('nadia', ['SPR-02'])
    await cast('len', ['SPR-02'])
    const after = later(day(30), minutes(5))
    expect(await act(at, 'hand-out', late, { personId: 'len', at: after }), 'asked').toMatchObject({
      because: 'paper-over',
    })
    const told = { personId: 'len', happened: true, at: after }
    expect(await act(at, 'hand-out', late, told), 'told').toEqual({ ok: true, said: 'too-late' })
    await here.write((db) => closeDesk(db, on('gareth', after), 'spring', at))
    expect(await look(given)).toEqual({ ok: true, said: 'in-box' })
    expect(await look(late)).toEqual({ ok: true, said: 'nobody-yet' })
    expect(await act(at, 'hand-out', late, { ...told, at: day(31) })).toEqual({ ok: true, said: 'nobody-yet' })
    expect([await channelOf('nadia'), await channelOf('len')]).toEqual(['paper', 'web'])
    expect(await breaches()).toEqual([])
  })
})

let asked = 0
/** Sheila asks, and another officer agrees. */
const askOut = async (typed: string, by: CastMember = 'sheila', at = day(23)) => {
  const id = `taking-out-${(asked += 1)}`
  const wanted = { id, typed, because: 'It was given to the other Nadia.' }
  return { id, outcome: await here.write((db) => askToTakeOut(db, on(by, at), secrets, 'spring', wanted)) }
}
const answerOut = (id: string, by: CastMember = 'winston', answer: TakingOutAnswer = 'agreed', at = day(23)) =>
  here.write((db) =>
    answerTakingOut(
      db,
      on(by, at),
      secrets,
      ({ because, now }) => ({ subject: `out: ${now}`, text: because }),
      'spring',
      { id, answer },
    ),
  )
const takeOut = async (typed: string, at = day(23)) => {
  const { id, outcome } = await askOut(typed, 'sheila', at)
  return outcome.ok ? answerOut(id, 'winston', 'agreed', at) : outcome
}
const aside = () => here.read((db) => db.select().from(ballotAside))
const takenOutEvents = async () =>
  (await here.read((db) => db.select().from(roundEvent))).filter(({ kind }) => kind === 'paper-taken-out')
const outLetters = async () =>
  (await here.read((db) => db.select().from(outbox).where(eq(outbox.kind, 'paper-vote'))))
    .map(({ payload }) => (payload as { subject: string }).subject)
    .filter((subject) => subject.startsWith('out'))

describe('paper that was written down for the wrong person', () => {
  const withOfficers = async (rules: Partial<RoundRules> = {}) => {
    await voting(rules)
    await here.holds('treasurer', 'winston')
    await reachable('nadia')
  }

  it('takes two officers to take out; she is told, can vote anew, and the record says so without saying whose it was', async () => {
    await withOfficers()
    const at = await desk()
    const [one = ''] = await slips(1)
    expect((await askOut(one)).outcome, 'it lies in the pile').toMatchObject({ because: 'paper-not-in-box' })
    await act(at, 'hand-out', one, { personId: 'nadia' })
    await act(at, 'take-in', one)
    expect(await cast('nadia', ['SPR-01'])).toMatchObject({ because: 'voted-on-paper' })
    expect((await askOut(one, 'gareth')).outcome).toMatchObject({ because: 'not-yours-to-do' })
    const { id, outcome } = await askOut(one)
    expect(outcome).toEqual({ ok: true })
    expect((await askOut(one, 'winston')).outcome, 'one question at a time').toMatchObject({
      because: 'paper-out-waiting',
    })
    expect(await channelOf('nadia'), 'nothing has changed yet').toBe('paper')
    expect(await answerOut(id, 'sheila')).toMatchObject({ because: 'paper-out-takes-a-second' })
    expect(await answerOut(id, 'gareth')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await answerOut(id, 'winston', 'taken-back')).toMatchObject({ because: 'paper-out-not-yours' })
    const unproved = { ...on('winston', day(23)), provedAt: null }
    const without = await here.write((db) =>
      answerTakingOut(db, unproved, secrets, () => ({ subject: '', text: '' }), 'spring', { id, answer: 'agreed' }),
    )
    expect(without).toMatchObject({ because: 'step-up-first' })
    expect(await answerOut(id)).toEqual({ ok: true })
    expect(await answerOut(id), 'sent twice').toMatchObject({ because: 'paper-out-answered' })
    expect(await act(at, 'take-in', one)).toEqual({ ok: true, said: 'taken-out' })
    expect(await cast('nadia', ['SPR-01'])).toEqual({ ok: true })
    expect(await totals()).toMatchObject({ marked: 0, came: { 'in-box': 0, 'taken-out': 1 } })
    expect(publishedTotals(await totals())).toMatchObject({ takenOut: 1, setAside: 0, envelopes: 0, marked: 0 })
    const [event, ...more] = await takenOutEvents()
    expect(more).toEqual([])
    expect(event?.detail).toEqual({
      ...{ from: 'in-box', because: 'It was given to the other Nadia.', askedBy: 'sheila' },
    })
    expect(await outLetters()).toEqual(['out: can-vote'])
    expect(await breaches()).toEqual([])
  })

  it('puts the vote online whose place it took back in the box, sealed as it was, on the channel it came by', async () => {
    await withOfficers({ paperOverWeb: true })
    const at = await desk()
    const [one = '', other = ''] = await slips(2)
    await cast('nadia', ['SPR-02'])
    await here.write((db) => castBallot(db, { ...on('len'), helper: 'gareth' }, secrets, 'spring', ['SPR-03']))
    const before = await ballots()
    for (const [slip, who] of [
      [one, 'nadia'],
      [other, 'len'],
    ] as const) {
      await act(at, 'hand-out', slip, { personId: who })
      expect(await act(at, 'take-in', slip)).toEqual({ ok: true, said: 'in-box' })
    }
    expect(await ballots()).toHaveLength(1)
    expect(await aside()).toHaveLength(2)
    const pseudonyms = new Set(before.map(({ pseudonym }) => pseudonym))
    for (const row of await aside()) expect(pseudonyms.has(row.aside), 'nothing says which it was').toBe(false)
    expect(await takeOut(one)).toEqual({ ok: true })
    expect(await takeOut(other)).toEqual({ ok: true })
    const sorted = (rows: { pseudonym: string }[]) => rows.toSorted((a, b) => a.pseudonym.localeCompare(b.pseudonym))
    expect(sorted(await ballots())).toEqual(sorted(before))
    expect([await channelOf('nadia'), await channelOf('len')]).toEqual(['web', 'assisted'])
    expect(await aside()).toEqual([])
    expect(await outLetters()).toEqual(['out: online'])
    expect(await breaches()).toEqual([])
  })

  it('takes out a hand-out too: no envelope with that slip counts, and nobody lost or gained a vote', async () => {
    await withOfficers()
    const at = await desk()
    const [one = '', right = ''] = await slips(2)
    await act(at, 'hand-out', one, { personId: 'nadia' })
    await cast('nadia', ['SPR-01'])
    expect(await takeOut(one)).toEqual({ ok: true })
    expect(await channelOf('nadia'), 'what she did online stays').toBe('web')
    expect(await act(at, 'take-in', one)).toEqual({ ok: true, said: 'taken-out' })
    expect(await act(at, 'hand-out', right, { personId: 'len' })).toEqual({ ok: true, said: 'out' })
    expect(await act(at, 'take-in', right)).toEqual({ ok: true, said: 'in-box' })
    expect((await takenOutEvents())[0]?.detail).toMatchObject({ from: 'out' })
    expect(await breaches()).toEqual([])
  })

  it('can be taken out after the close, until ballots lie in piles; then it is refused, and nothing is kept aside', async () => {
    await withOfficers({ paperOverWeb: true })
    const at = await desk()
    const [one = '', other = '', third = ''] = await slips(3)
    await cast('len', ['SPR-02'])
    for (const [slip, who] of [
      [one, 'nadia'],
      [other, 'len'],
      [third, 'joy'],
    ] as const) {
      await act(at, 'hand-out', slip, { personId: who })
      await act(at, 'take-in', slip)
    }
    await here.write((db) => closeDesk(db, on('gareth'), 'spring', at))
    await here.write((db) => closeVoting(db, on('rose', day(31)), 'spring'))
    expect(await takeOut(one, day(31))).toEqual({ ok: true })
    expect(await channelOf('nadia')).toBeNull()
    expect(await outLetters()).toEqual(['out: none'])
    const late = await askOut(other, 'sheila', day(31))
    expect(await aside()).toHaveLength(1)
    await pile(2)
    expect(await aside(), 'nothing that could be opened stays').toEqual([])
    expect(await answerOut(late.id, 'winston', 'agreed', day(31))).toMatchObject({ because: 'paper-piles-begun' })
    expect((await askOut(third, 'sheila', day(31))).outcome).toMatchObject({ because: 'paper-piles-begun' })
    expect(await finish('We could not read two.')).toEqual({ ok: true, asked: true })
    await here.write(async (db) => {
      const round = await roundById(db, 'spring')
      if (round) await addRoundEvent(db, on('rose', day(31)), round, 'counted')
    })
    expect((await askOut(third, 'sheila', day(31))).outcome).toMatchObject({ because: 'paper-out-counted' })
    expect([await channelOf('len'), await channelOf('joy')]).toEqual(['paper', 'paper'])
  })

  it('is turned down, taken back, and not for whoever it is about, nor for an asker who has no part any more', async () => {
    await withOfficers()
    await here.livesHere('winston')
    await here.holds('authoriser', 'tom')
    const at = await desk()
    const [one = '', other = ''] = await slips(2)
    await act(at, 'hand-out', one, { personId: 'nadia' })
    const first = await askOut(one)
    expect(await answerOut(first.id, 'winston', 'refused')).toEqual({ ok: true })
    const second = await askOut(one)
    expect(await answerOut(second.id, 'sheila', 'taken-back')).toEqual({ ok: true })
    const third = await askOut(one, 'tom')
    await here.write((db) =>
      db
        .update(role)
        .set({ endsAt: day(23) })
        .where(eq(role.personId, 'tom')),
    )
    expect(await answerOut(third.id)).toMatchObject({ because: 'paper-out-asker-out' })
    expect(await takenOutEvents()).toEqual([])
    await act(at, 'hand-out', other, { personId: 'rose' })
    expect((await askOut(other, 'rose')).outcome).toMatchObject({ because: 'not-yours-to-do' })
    expect(await answerOut('nothing')).toMatchObject({ because: 'paper-out-unknown' })
  })

  it('whatever envelopes come and are taken out beside votes online, nobody has two votes and none is lost', async () => {
    await withOfficers({ paperOverWeb: true })
    const at = await desk()
    const people = ['nadia', 'len', 'joy'] as const
    const moves = fc.array(fc.record({ do: fc.constantFrom('web', 'in', 'out'), who: fc.nat(2) }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(moves, async (all) => {
        await here.write(async (db) => {
          await db.delete(ballotAside)
          await db.delete(ballot)
          await db.update(roll).set({ channel: null }).where(eq(roll.roundId, 'spring'))
          await db.update(paperSlip).set({ came: 'lost' })
        })
        // How each stands: what came before an envelope is what she has again after it.
        const stands = new Map<string, { online: boolean; slip: string | null }>()
        for (const one of all) {
          const who = people[one.who] ?? 'nadia'
          const her = stands.get(who) ?? { online: false, slip: null }
          if (one.do === 'web') {
            expect((await cast(who, ['SPR-01'])).ok).toBe(her.slip === null)
            if (her.slip === null) her.online = true
          } else if (one.do === 'in' && her.slip === null) {
            const [slip = ''] = await slips(1)
            await act(at, 'hand-out', slip, { personId: who })
            expect(await act(at, 'take-in', slip)).toEqual({ ok: true, said: 'in-box' })
            her.slip = slip
          } else if (one.do === 'out' && her.slip !== null) {
            expect(await takeOut(her.slip)).toEqual({ ok: true })
            her.slip = null
          }
          stands.set(who, her)
          for (const [id, { online, slip }] of stands)
            expect(await channelOf(id)).toBe(slip !== null ? 'paper' : online ? 'web' : null)
        }
        const online = [...stands.values()].filter((her) => her.slip === null && her.online)
        expect(await ballots()).toHaveLength(online.length)
        expect(await breaches()).toEqual([])
      }),
      { numRuns: 12 },
    )
  }, 60_000)
})

/** What two desks and the web can do, in any order; after each the books agree. */
type Move =
  | { readonly do: 'web'; readonly who: number; readonly named: string[] }
  | { readonly do: 'out' | 'in' | 'post' | 'lost'; readonly who: number; readonly slip: number; readonly fact: boolean; readonly named: boolean } // prettier-ignore
const moves = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('web' as const), who: fc.nat(2), named: fc.subarray(['SPR-01', 'SPR-02']) }),
    fc.record({
      do: fc.constantFrom('out' as const, 'in' as const, 'post' as const, 'lost' as const),
      ...{ who: fc.nat(2), slip: fc.nat(3), fact: fc.boolean(), named: fc.boolean() },
    }),
  ),
  { minLength: 3, maxLength: 14 },
)

describe('whatever is done at desks and online, in whatever order', () => {
  it('nobody ever has more than one vote, and marks, envelopes and ballots agree', async () => {
    await voting()
    const at = await desk()
    const overWeb = async (over: boolean) => {
      const { round } = await import('~db/schema')
      await here.write(async (db) => {
        const [found] = await db.select().from(round).where(eq(round.id, 'spring'))
        if (found) await db.update(round).set({ rules: { ...found.rules, paperOverWeb: over } })
      })
    }
    const kinds = { out: 'hand-out', in: 'take-in', post: 'take-in-post', lost: 'lost' } as const
    await fc.assert(
      fc.asyncProperty(fc.boolean(), moves, async (over, played: Move[]) => {
        await here.write(async (db) => {
          await db.delete(ballotAside)
          await db.delete(ballot)
          await db.update(roll).set({ channel: null })
          await db.delete(paperSlip)
        })
        await overWeb(over)
        const marks = await slips(4)
        for (const move of played) {
          const who = residents[move.who] ?? 'nadia'
          if (move.do === 'web') await cast(who, move.named)
          else
            await act(at, kinds[move.do], marks[move.slip] ?? '', {
              ...{ personId: move.do === 'out' || move.named ? who : null, happened: move.fact },
            })
        }
        const { voters, envelopes, live } = await here.read(async (db) => ({
          voters: await db.select().from(roll),
          envelopes: await db.select().from(paperSlip).where(eq(paperSlip.came, 'in-box')),
          live: await db.select().from(ballot),
        }))
        const onPaper = voters.filter(({ channel }) => channel === 'paper').map(({ personId }) => personId)
        expect(envelopes.map(({ personId }) => personId).sort()).toEqual(onPaper.sort())
        expect(live).toHaveLength(voters.filter(({ channel }) => channel === 'web').length)
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})
