import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contact, outbox, paperCode, readBack, residency } from '~db/schema'
import { usePaperCode } from '~/commands/people/use-paper-code.server'
import { addPicture, type Arrived } from '~/commands/proposal/add-picture.server'
import { handOverProposal } from '~/commands/proposal/hand-over-proposal.server'
import { readBackProposal } from '~/commands/proposal/read-back-proposal.server'
import { saveAnswer } from '~/commands/proposal/save-answer.server'
import { startProposal } from '~/commands/proposal/start-proposal.server'
import { mostOf, scanOfForm } from '~/domain/proposal'
import { checkersPictures, ownPictures, pictureFileIn, picturesShown } from '~/queries/proposal/pictures.server'
import { draftOf } from '~/records/proposal/draft.server'
import { lastReadBack } from '~/records/proposal/read-back.server'
import { proposalByReference } from '~/records/proposal/proposal.server'
import { shareIn } from '~/records/proposal/together.server'
import { hasInterestIn } from '~/records/panel/interest.server'
import { fileArrives } from '~/records/unnamed-files.server'
import type { CastMember } from '../../cast'
import { day, secrets, stage, type Stage } from '../../stage'

let here: Stage
const open = day(2)
/** With Gareth, who builds community here, at the keyboard. */
let thrown = 0
const dice = (below: number) => (thrown += 1) % below
const helped = (by: CastMember = 'edna', helper: CastMember | null = 'gareth') => ({
  ...here.on(by, open, dice),
  helper,
})

beforeEach(async () => {
  here = await stage()
  await here.holds('builder', 'gareth')
  await here.livesHere('edna')
  await here.round('spring')
  await here.write((db) => startProposal(db, helped(), 'spring'))
})
afterEach(() => here.close())

const idea = async () => {
  const found = await here.read((db) => proposalByReference(db, 'spring', 'SPR-01'))
  if (!found) throw new Error('not there')
  return found
}

describe('an idea that is read back', () => {
  const reads = async (on = helped(), version?: number) => {
    const one = await idea()
    return here.write((db) => readBackProposal(db, on, one.id, version ?? one.version))
  }
  const last = async () => {
    const one = await idea()
    return here.read((db) => lastReadBack(db, one))
  }

  it('is on record once, with who read it and when', async () => {
    expect(await reads()).toEqual({ ok: true })
    expect(await reads()).toEqual({ ok: true })
    expect(await here.read((db) => db.select().from(readBack))).toMatchObject([{ readBy: 'gareth', at: open }])
    expect(await last()).toEqual({ name: 'Gareth Pugh', at: open, isCurrent: true })
  })

  it('is no longer read back as it is once something was saved', async () => {
    await reads()
    const one = await idea()
    await here.write((db) => saveAnswer(db, helped(), one.id, 'when', { when: 'May.' }, one.version))
    expect(await last()).toMatchObject({ isCurrent: false })
    expect(await reads(helped(), one.version)).toMatchObject({ because: 'read-back-changed' })
    expect(await reads()).toEqual({ ok: true })
    expect(await last()).toMatchObject({ isCurrent: true })
  })

  it('is read by another than the one whose it is', async () => {
    expect(await reads(helped('edna', null))).toMatchObject({ because: 'read-back-by-another' })
    expect(await reads(helped('rose', null))).toMatchObject({ because: 'not-yours-to-do' })
  })
})

describe('an idea that is handed over', () => {
  const letter = (helper: string) => ({ subject: 'Yours', text: helper })
  const handOver = async (stays: boolean, on = helped()) => {
    const { id } = await idea()
    return here.write((db) => handOverProposal(db, on, secrets, id, { stays, letter }))
  }

  it('is hers by a code on paper, which lets her in to that round', async () => {
    const handed = await handOver(false)
    if (!handed.ok || !handed.code) throw new Error('no code')
    expect(handed.code.name).toBe('Edna Harrison')
    const { code } = handed.code
    expect(
      await here.write((db) => usePaperCode(db, here.on(null, open), secrets, code, { token: 'ednas' })),
    ).toMatchObject({ ok: true, round: 'spring' })
    const one = await idea()
    expect(await here.read((db) => shareIn(db, one, 'gareth'))).toBeNull()
    expect(await here.read((db) => hasInterestIn(db, one, 'gareth'))).toBe(false)
  })

  it('keeps the helper on when she wishes, and lets her go when she does not', async () => {
    await handOver(true)
    const one = await idea()
    expect(await here.read((db) => shareIn(db, one, 'gareth'))).toBe('edit')
    expect(await here.read((db) => shareIn(db, one, 'edna'))).toBe('own')
    expect(await here.read((db) => hasInterestIn(db, one, 'gareth'))).toBe(true)
    await handOver(false)
    expect(await here.read((db) => shareIn(db, one, 'gareth'))).toBeNull()
    expect(await here.read((db) => hasInterestIn(db, one, 'gareth')), 'she had a hand in it').toBe(true)
  })

  it('is told by a letter to a neighbour who has an address, and no code is made', async () => {
    await here.write((db) => db.insert(contact).values({ personId: 'edna', email: 'edna@example.org' }))
    expect(await handOver(false)).toEqual({ ok: true, code: null })
    expect(await here.read((db) => db.select().from(paperCode))).toEqual([])
    expect(await here.read((db) => db.select().from(outbox))).toMatchObject([
      { kind: 'helped', personId: 'edna', payload: { to: 'edna@example.org', text: 'Gareth Pugh' } },
    ])
  })

  it('takes a helper who may make codes; by herself she has it already', async () => {
    expect(await handOver(false, helped('edna', null))).toMatchObject({ because: 'hand-over-with-helper' })
    expect(await handOver(false, helped('edna', 'rose'))).toMatchObject({ because: 'not-yours-to-do' })
    await here.write((db) => db.delete(residency))
    expect(await handOver(true)).toMatchObject({ because: 'paper-code-for-nobody' })
  })
})

describe('the scan of her form on paper', () => {
  const hash = 'ab'.repeat(32)
  const scan = { kind: 'paper', forAsk: scanOfForm, words: 'Her form, scanned', hash, size: 1_200_000 } as const
  const adds = async (on = helped(), what: Arrived = scan) => {
    const { id } = await idea()
    return here.write(async (db) => {
      await fileArrives(db, what.hash, open)
      return addPicture(db, on, id, what)
    })
  }
  const seen = async () => {
    const { id } = await idea()
    return here.read(async (db) => ({
      byWriter: (await ownPictures(db, id)).pictures.map(({ words }) => words),
      byChecker: (await checkersPictures(db, id, true)).pictures.map(({ words }) => words),
      byWhoHasAnInterest: (await checkersPictures(db, id, false)).pictures,
      byAll: (await picturesShown(db, id)).papers,
      file: await pictureFileIn(db, id, hash),
    }))
  }

  it('is for those who write and who check, and never public', async () => {
    expect(await adds()).toMatchObject({ ok: true })
    expect(await seen()).toMatchObject({
      ...{ byWriter: ['Her form, scanned'], byChecker: ['Her form, scanned'] },
      ...{ byWhoHasAnInterest: [], byAll: [] },
      file: { private: true, hidden: true },
    })
  })

  it('is added by a helper alone, and is a paper', async () => {
    expect(await adds(helped('edna', null))).toMatchObject({ because: 'scan-with-helper' })
    expect(await adds(helped(), { ...scan, kind: 'photo' })).toMatchObject({ because: 'not-asked' })
    expect((await seen()).byWriter).toEqual([])
  })

  it('stands in the place of the one before, takes no room from her papers, and is no answer', async () => {
    await adds()
    await adds(helped(), { ...scan, hash: 'cd'.repeat(32) })
    const one = await idea()
    const { pictures, removed, room } = await here.read((db) => ownPictures(db, one.id))
    expect([pictures.length, removed.length, room.paper]).toEqual([1, 1, mostOf.paper])
    expect(Object.keys(await here.read((db) => draftOf(db, one)))).not.toContain(scanOfForm)
  })
})
