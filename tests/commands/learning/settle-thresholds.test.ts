import { afterEach, beforeEach, expect, it } from 'vitest'
import { asHerself } from '~/commands/learning/own-story.server'
import { saveStory } from '~/commands/learning/save-story.server'
import { sendStory } from '~/commands/learning/send-story.server'
import { settleThresholds } from '~/commands/learning/settle-thresholds.server'
import { pence } from '~/domain/pence'
import { waitingForMe } from '~/queries/waiting-for-me.server'
import { storyThresholds } from '~/records/learning/thresholds.server'
import type { CastMember } from '../../cast'
import { day, type Stage } from '../../stage'
import { fundedStage, idea } from './story-stage'

let here: Stage
beforeEach(async () => {
  here = await fundedStage({ given: 300_00 })
})
afterEach(() => here.close())

const settles = (who: CastMember, questions: number, all: number) => {
  const wanted = { questionsFromPence: pence(questions), allFromPence: pence(all) }
  return here.write((db) => settleThresholds(db, here.on(who, day(59)), 'netherton', wanted))
}
const sends = () => here.write((db) => sendStory(db, here.on('nadia', day(60)), idea, asHerself, { looked: true }))
const tells = () =>
  here.write((db) => saveStory(db, here.on('nadia', day(60)), idea, asHerself, { whatHappened: 'It rained.' }))

it('an officer settles from which sum every question is needed, and who tells a story is held to it', async () => {
  await tells()
  expect(await settles('rose', 100_00, 300_00)).toEqual({ ok: true })
  expect(await sends()).toMatchObject({ because: 'story-not-whole' })
  expect(await settles('rose', 100_00, 301_00)).toEqual({ ok: true })
  expect(await sends()).toEqual({ ok: true })
})

it('is refused to others, and where the one sum stands before the other', async () => {
  expect(await settles('nadia', 1_00, 2_00)).toMatchObject({ ok: false })
  expect(await settles('rose', 500_00, 499_99)).toMatchObject({ because: 'story-thresholds-crossed' })
  expect(await here.read((db) => storyThresholds(db, 'netherton'))).toEqual({
    questionsFromPence: 250_00,
    allFromPence: 1_000_00,
  })
})

it('a story that was sent waits for those who look at stories, and for nobody else', async () => {
  const waits = async (who: string) =>
    (await here.read((db) => waitingForMe(db, who, day(61)))).filter(({ kind }) => kind === 'stories')
  await tells()
  expect(await waits('kofi')).toEqual([])
  await sends()
  expect(await waits('kofi')).toMatchObject([{ count: 1, href: '/p/netherton/manage/stories' }])
  expect(await waits('rose')).toMatchObject([{ count: 1 }])
  expect(await waits('winston')).toEqual([])
  expect(await waits('nadia')).toEqual([])
})
