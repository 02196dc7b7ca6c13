import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { archive, auditEntry } from '~db/schema'
import { answerArchive, archiveIsMade, askForArchive, takeArchive } from '~/commands/learning/archive.server'
import { hours, later, type Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { letGoShortLived } from '~/jobs/let-go.server'
import { fileArrives, takeDueFiles } from '~/records/unnamed-files.server'
import type { CastMember } from '../../cast'
import { sparksOn } from '../../sparks'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
  await here.holds('treasurer', 'winston')
})
afterEach(() => here.close())

const proved = (who: CastMember, at = day(1)) => ({ ...here.on(who, at), provedAt: at })
const asks = (who: CastMember, id: string, kind: 'whole' | 'public' = 'whole') =>
  here.write((db) => askForArchive(db, here.on(who, day(1)), 'netherton', { id, kind }))
const answers = (
  who: CastMember,
  id: string,
  answer: 'agreed' | 'declined' | 'taken-back',
  on: Occasion = proved(who),
) => here.write((db) => answerArchive(db, on, 'netherton', id, answer))
const row = async (id: string) => (await here.read((db) => db.select().from(archive).where(eq(archive.id, id))))[0]
const acts = async () =>
  (await here.read((db) => db.select({ act: auditEntry.act }).from(auditEntry).orderBy(auditEntry.sequence)))
    .map(({ act }) => act)
    .filter((act) => act.startsWith('archive.'))

describe('an archive', () => {
  it('takes two officers, and the second shows that it is she', async () => {
    expect(await asks('nadia', 'a')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await asks('rose', 'a')).toEqual({ ok: true })
    expect(await answers('rose', 'a', 'agreed')).toMatchObject({ because: 'archive-takes-two' })
    const unproved: Occasion = { ...here.on('winston', day(1)), provedAt: null }
    expect(await answers('winston', 'a', 'agreed', unproved)).toMatchObject({ because: 'step-up-first' })
    expect((await row('a'))?.answer).toBeNull()
    expect(await answers('winston', 'a', 'agreed')).toEqual({ ok: true })
    expect(await answers('winston', 'a', 'agreed')).toEqual({ ok: true })
    expect(await answers('winston', 'a', 'declined')).toMatchObject({ because: 'no-such-archive' })
    expect(await acts()).toEqual(['archive.ask', 'archive.agree'])
  })

  it('is asked for once at a time, and again when one was declined or taken back', async () => {
    await asks('rose', 'a')
    expect(await asks('rose', 'a', 'public')).toEqual({ ok: true })
    expect((await row('a'))?.kind).toBe('whole')
    expect(await asks('winston', 'b')).toMatchObject({ because: 'archive-asked-already' })
    expect(await answers('winston', 'a', 'taken-back')).toMatchObject({ because: 'archive-takes-two' })
    expect(await answers('winston', 'a', 'declined')).toEqual({ ok: true })
    expect(await asks('winston', 'b')).toEqual({ ok: true })
    expect(await answers('winston', 'b', 'taken-back')).toEqual({ ok: true })
    expect(await asks('rose', 'c')).toEqual({ ok: true })
  })

  it('is taken away by officers alone, each time on record, for a week and not a moment longer', async () => {
    const sparks = sparksOn(here.world)
    await asks('rose', 'a')
    await answers('winston', 'a', 'agreed')
    const takes = (who: CastMember) => here.write((db) => takeArchive(db, proved(who), 'netherton', 'a'))
    expect(await takes('rose')).toMatchObject({ because: 'archive-not-there' })
    const file = { hash: 'f'.repeat(64), size: 7 }
    await here.write((db) => fileArrives(db, file.hash, day(1)))
    expect(await here.write((db) => archiveIsMade(db, here.on(null, day(1)), 'a', file))).toBe(true)
    expect(await takes('nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await takes('rose')).toMatchObject({ ok: true, hash: file.hash, size: 7 })
    expect((await acts()).at(-1)).toBe('archive.take')
    const dueAt = async (moment: Instant) => {
      sparks.moveTo(moment)
      await letGoShortLived(sparks)
      return here.write((db) => takeDueFiles(db, moment, 10))
    }
    expect(await dueAt(later(day(1), hours(168) - 1))).toEqual([])
    expect(await dueAt(later(day(1), hours(168)))).toEqual([file.hash])
    expect(await row('a')).toMatchObject({ hash: null, goneAt: later(day(1), hours(168)), answer: 'agreed' })
    expect(await takes('rose')).toMatchObject({ because: 'archive-not-there' })
  })
})
