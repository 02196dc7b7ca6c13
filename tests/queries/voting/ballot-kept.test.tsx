import { eq } from 'drizzle-orm'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import type { BallotRule } from '~/domain/round'
import { keepMarkup } from '~/http/kept-markup.server'
import { ballotList, ballotListOf, type BallotList } from '~/queries/voting/ballot-paper.server'
import { addProposalEvent, proposalByReference } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'
import { KeeperProvider, type Keeper } from '~/ui/kept'
import { MessagesProvider } from '~/ui/messages'
import { BallotPage } from '~/ui/voting/ballot-page'
import { proposal, round, theme } from '~db/schema'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring', { events: ['published', 'checked', 'voting-opened'] })
  for (const idea of ['SPR-01', 'SPR-02', 'SPR-03']) await here.proposal('spring', idea)
  await here.write(async (db) => {
    await db
      .insert(theme)
      .values({ id: 'food', partnershipId: 'netherton', name: 'Food', about: '', hue: 0, position: 0 })
  })
})
afterEach(() => here.close())

const springNow = async () => {
  const found = await here.read((db) => roundById(db, 'spring'))
  if (!found) throw new Error('no round')
  return found
}
const kept = async () => ballotListOf(here.world, await springNow())
const plain = async () => {
  const now = await springNow()
  return here.read((db) => ballotList(db, now))
}
const titles = async () => (await kept()).ideas.map(({ title }) => title)

describe('what stands on a ballot, kept for all voters', () => {
  it('is what a reading finds, first and again', async () => {
    expect(await kept()).toEqual(await plain())
    expect(await kept()).toEqual(await plain())
    expect((await kept()).ideas).toHaveLength(3)
  })

  it('loses an idea the moment it is withdrawn, in the middle of the vote', async () => {
    await kept()
    await here.write(async (db) => {
      const idea = await proposalByReference(db, 'spring', 'SPR-02')
      if (!idea) throw new Error('no such idea')
      await addProposalEvent(db, { at: day(3), by: null, newId: () => 'gone' } as never, idea, 'withdrawn')
    })
    expect((await kept()).ideas.map(({ reference }) => reference)).toEqual(['SPR-01', 'SPR-03'])
    expect(await kept()).toEqual(await plain())
  })

  it('has other words, and another theme to look through, the moment they are changed', async () => {
    await kept()
    await here.write((db) => db.update(proposal).set({ title: 'A bench' }).where(eq(proposal.reference, 'SPR-01')))
    expect(await titles()).toContain('A bench')
    expect((await kept()).themes).toEqual([])
    await here.write((db) => db.update(proposal).set({ themeId: 'food' }).where(eq(proposal.reference, 'SPR-01')))
    expect((await kept()).themes).toEqual([{ id: 'food', name: 'Food' }])
    expect(await kept()).toEqual(await plain())
  })

  it('goes by the round as it is now, though it was asked for with the round as it was', async () => {
    const before = await springNow()
    await here.write((db) =>
      db.update(round).set({ rules: { ...before.rules, steps: { ...before.rules.steps, check: false } } }),
    )
    await here.proposal('spring', 'SPR-04', { events: ['submitted'] })
    await ballotListOf(here.world, before)
    expect(await kept()).toEqual(await plain())
    expect((await kept()).ideas).toHaveLength(4)
  })

  it('is read each time as long as voting has not been opened', async () => {
    await here.round('autumn', { events: ['published', 'checked'] })
    await here.proposal('autumn', 'AUT-01')
    const autumn = await here.read((db) => roundById(db, 'autumn'))
    if (!autumn) throw new Error('no round')
    await ballotListOf(here.world, autumn)
    await here.world.write((db) => db.update(proposal).set({ title: 'Unseen' }), { unseen: true })
    expect((await ballotListOf(here.world, autumn)).ideas.map(({ title }) => title)).toEqual(['Unseen'])
  })
})

const rules: BallotRule[] = [
  { kind: 'approval', most: 2, order: 'alphabetical' },
  { kind: 'choose-one', order: 'alphabetical' },
  { kind: 'cumulative', points: 10, order: 'alphabetical' },
  { kind: 'scores', order: 'alphabetical' },
] as unknown as BallotRule[]

describe('the voting page made from kept parts', () => {
  const pageOf = (list: BallotList, rule: BallotRule, keeper: Keeper | null, answers = {}) =>
    renderToStaticMarkup(
      <KeeperProvider value={keeper}>
        <MessagesProvider language="en" now={day(1)}>
          <BallotPage
            {...list}
            ideas={list.ideas}
            round="Spring"
            rule={rule}
            potPence={pence(100_00)}
            voters="residents"
            closesAt={day(20)}
            steppedOut={[]}
            undeclared={0}
            interestsHref="/interests"
            exclusions={[]}
            voted={false}
            ideaHref={(reference) => `/ideas/${reference}`}
            checking={false}
            helper={null}
            reply={{ answers, errors: {} }}
          />
        </MessagesProvider>
      </KeeperProvider>,
    )

  it.each(rules)('is the very same, byte for byte, as one made anew: $kind', async (rule) => {
    const list = await kept()
    const keeper = keepMarkup()
    const marked = { chosen: ['SPR-02'], 'mark-SPR-02': '3' }
    for (const answers of [{}, marked, {}]) {
      const fresh = pageOf(list, rule, null, answers)
      expect(fresh).toContain('SPR-03')
      expect(pageOf(list, rule, keeper, answers)).toBe(fresh)
      expect(pageOf(list, rule, keeper, answers)).toBe(fresh)
    }
  })

  it('keeps nothing that says what anybody ticked', async () => {
    const list = await kept()
    const asked: string[] = []
    // What is made for her alone is never kept (tests/http/kept-markup).
    const keeper: Keeper = ({ props, ownOnly }) => {
      if (!ownOnly) asked.push(JSON.stringify(props))
      return ''
    }
    pageOf(list, rules[0] as BallotRule, keeper, { chosen: ['SPR-02'] })
    expect(asked).toHaveLength(2)
    expect(asked.join()).not.toContain('"ticked":true')
    expect(asked.join()).not.toContain('SPR-02')
  })
})
