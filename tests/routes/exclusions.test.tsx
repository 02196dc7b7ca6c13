import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { proposal, roundEvent, scoreSheet, session } from '~db/schema'
import { allowTogether, excludeIdeas } from '~/commands/proposal/exclude-ideas.server'
import { hours, later } from '~/domain/time'
import { sessionCookie } from '~/http/session.server'
import { newToken, sha256 } from '~/platform/secrets.server'
import { exclusionsShown } from '~/queries/proposal/exclusions-page.server'
import { action, loader } from '~/routes/p.$partnership.rounds.$round.manage.exclusions'
import { roundById } from '~/records/round/course.server'
import { ExclusionsPage } from '~/ui/proposal/exclusions-page'
import type { CastMember } from '../cast'
import { contextOf, sparksOn } from '../sparks'
import { day, dayOne, stage, type Stage } from '../stage'
import { render } from '../ui/render'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.livesHere('rose', 'nadia')
  await here.holds('chair', 'rose')
  await here.round('spring', { events: ['published'] })
  for (const reference of ['SPR-01', 'SPR-02', 'SPR-03']) await here.proposal('spring', reference)
})
afterEach(() => here.close())

async function request(who: CastMember, fields?: [string, string][]) {
  const sparks = sparksOn(here.world)
  const token = newToken()
  const times = { createdAt: dayOne, seenAt: dayOne, expiresAt: later(dayOne, hours(1)) }
  await here.write((db) => db.insert(session).values({ id: sha256(token), personId: who, ...times }))
  const Cookie = (await sessionCookie(sparks).serialize(token)).split(';')[0] ?? ''
  const asked = new Request('http://localhost/p/netherton/rounds/spring/manage/exclusions', {
    headers: { Cookie },
    ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
  })
  return { request: asked, params: { partnership: 'netherton', round: 'spring' }, context: contextOf(sparks) }
}
const press = async (fields: [string, string][], who: CastMember = 'rose'): Promise<unknown> =>
  action(await request(who, fields))

describe('the page of ideas that cannot both be funded', () => {
  it('keeps what was typed where one idea alone is ticked, or no reason given', async () => {
    expect(
      await press([
        ['step', 'exclude'],
        ['ideas', 'SPR-01'],
        ['because', 'One plot.'],
      ]),
    ).toMatchObject({
      data: { faults: { ideas: { because: 'exclusion-ideas-missing' } }, typed: { because: 'One plot.' } },
      init: { status: 422 },
    })
    expect(
      await press([
        ['step', 'exclude'],
        ['ideas', 'SPR-01'],
        ['ideas', 'SPR-02'],
        ['because', ''],
      ]),
    ).toMatchObject({
      data: { faults: { because: { because: 'exclusion-because-missing' } }, typed: { ideas: ['SPR-01', 'SPR-02'] } },
    })
  })

  it('shows what was said, with a way to take it back as long as it may be', async () => {
    const done = await press([
      ['step', 'exclude'],
      ['ideas', 'SPR-01'],
      ['ideas', 'SPR-02'],
      ['because', 'One plot.'],
    ])
    expect(done).toMatchObject({ status: 302 })
    const page = await loader(await request('rose'))
    expect(page).toMatchObject({ open: true, exclusions: [{ references: ['SPR-01', 'SPR-02'] }] })
    const reply = { answers: {}, errors: {} }
    const html = render(<ExclusionsPage {...page} reply={reply} />)
    expect(html).toContain('One plot.')
    expect(html).toContain('value="together"')
    expect(render(<ExclusionsPage {...page} open={false} reply={reply} />, 'cy')).not.toContain('value="together"')
    await press([
      ['step', 'together'],
      ['exclusion', page.exclusions[0]?.id ?? ''],
    ])
    expect(await loader(await request('rose'))).toMatchObject({ exclusions: [] })
  })

  it('is told beside a ballot that has both, and nowhere where one is not on it', async () => {
    const said = await here.write((db) =>
      excludeIdeas(db, here.on('rose', day(5)), 'spring', ['SPR-01', 'SPR-02'], 'One plot.'),
    )
    expect(said).toEqual({ ok: true })
    const shown = (among?: string[]) =>
      here.read(async (db) => {
        const round = await roundById(db, 'spring')
        return round ? exclusionsShown(db, round, among) : []
      })
    expect(await shown()).toHaveLength(1)
    expect(await shown(['SPR-01', 'SPR-02'])).toHaveLength(1)
    expect(await shown(['SPR-01', 'SPR-03'])).toEqual([])
  })
})

describe('who and when', () => {
  const say = (references: string[], at = day(5)) =>
    here.write((db) => excludeIdeas(db, here.on('rose', at), 'spring', references, 'One plot.'))
  const takeBack = async () => {
    const [one] = (await loader(await request('rose'))).exclusions
    return here.write((db) => allowTogether(db, here.on('rose', day(5)), 'spring', one?.id ?? ''))
  }
  const reply = { answers: {}, errors: {} }

  it('is not after the first score, and the page says so', async () => {
    expect(await say(['SPR-01', 'SPR-02'])).toEqual({ ok: true })
    const before = await loader(await request('rose'))
    expect(render(<ExclusionsPage {...before} reply={reply} />)).toContain('first score')
    const [idea] = await here.read((db) => db.select().from(proposal).where(eq(proposal.reference, 'SPR-01')))
    const sheet = {
      proposalId: idea?.id ?? '',
      personId: 'nadia',
      points: {},
      noteForPanel: '',
      feedback: '',
      savedAt: day(5),
    }
    await here.write((db) => db.insert(scoreSheet).values({ ...sheet, handedInAt: null }))
    expect(await say(['SPR-02', 'SPR-03'])).toMatchObject({ because: 'exclusions-scored' })
    expect(await takeBack()).toMatchObject({ because: 'exclusions-scored' })
    const page = await loader(await request('rose'))
    expect(page).toMatchObject({ open: false, exclusions: [{ references: ['SPR-01', 'SPR-02'] }] })
    expect(render(<ExclusionsPage {...page} reply={reply} />)).not.toContain('<form')
  })

  it('is not once the scores are locked, though none was given', async () => {
    await here.write(
      (db) =>
      db.insert(roundEvent).values({ id: 'locked', roundId: 'spring', sequence: 90, kind: 'scores-locked', at: day(4), by: 'rose', detail: {} }), // prettier-ignore
    )
    expect(await say(['SPR-01', 'SPR-02'])).toMatchObject({ because: 'exclusions-scored' })
    expect(await loader(await request('rose'))).toMatchObject({ open: false })
  })

  it('is nobody with an interest in one of the ideas, neither to say it nor to take it back', async () => {
    expect(await say(['SPR-01', 'SPR-02'])).toEqual({ ok: true })
    await here.write((db) => db.update(proposal).set({ applicantId: 'rose' }).where(eq(proposal.reference, 'SPR-01')))
    expect(await say(['SPR-01', 'SPR-03'])).toMatchObject({ because: 'you-have-an-interest' })
    expect(await takeBack()).toMatchObject({ because: 'you-have-an-interest' })
    expect(await say(['SPR-02', 'SPR-03'])).toEqual({ ok: true })
    const page = await loader(await request('rose'))
    const html = render(<ExclusionsPage {...page} reply={reply} />)
    expect(html, 'she cannot tick it').not.toContain('value="SPR-01"')
    expect(html).toContain('You have an interest in')
    expect(html.match(/value="together"/g), 'of the other set').toHaveLength(1)
  })
})
