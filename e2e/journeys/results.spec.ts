import { castBallot } from '~/commands/voting/cast-ballot.server'
import { readPb } from '~/domain/voting'
import { countBy } from '~/domain/voting/round-count'
import { occasion } from '~/platform/occasion.server'
import { cast, type CastMember } from '../../tests/cast'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test } from '../fixtures'

const results = '/p/netherton/rounds/spring/results'

test('nobody sees how a vote stands until it is over; then everybody sees the outcome and why @vote', async ({
  app,
  page,
  request,
}) => {
  const { stage, sparks } = app
  const votes: Partial<Record<CastMember, string[]>> = {
    nadia: ['SPR-01', 'SPR-02'],
    len: ['SPR-01'],
    joy: ['SPR-02', 'SPR-03'],
    rose: ['SPR-03'],
    winston: [],
  }
  await stage.livesHere('nadia', 'len', 'joy', 'rose', 'winston')
  await stage.holds('panel', 'rose', 'winston')
  await stage.round('spring', { events: ['published', 'checked'] })
  for (const [at, title] of ['Herb planters', 'Night football', 'Community <b>fridge</b>', 'Street piano'].entries())
    await stage.proposal('spring', `SPR-0${at + 1}`, { title, cost: 200_00 + at * 150_00 })
  await app.moveClockTo(day(22))
  for (const [who, named] of Object.entries(votes))
    await stage.write((db) => castBallot(db, occasion(sparks.clock, who), sparks.secrets, 'spring', named))

  await page.goto(results)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There are no results yet')
  await expect(page.getByRole('table')).toHaveCount(0)
  await expectAccessible(page)
  expect((await request.get('/p/netherton/rounds/spring/ballots.pb')).status()).toBe(404)

  // She waits for the count; where scripts run, the page shows it by itself.
  app.passTime(day(30) - day(22))
  await page.goto(results)
  await expect(page.getByText('The votes are being counted')).toBeVisible()
  await expectAccessible(page)
  await app.moveClockTo(day(30))
  if (test.info().project.use.javaScriptEnabled === false)
    await page.getByRole('link', { name: 'Look again now' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was chosen, and why')
  await expect(page.getByRole('row', { name: /Herb planters/ }).first()).toContainText('Chosen by the vote')
  await expect(page.getByRole('row', { name: /Street piano/ }).first()).toContainText('Nobody chose it')
  await expect(page.getByRole('link', { name: 'Community <b>fridge</b>' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'By most votes' })).toBeVisible()
  await expect(page.getByText('We do not split this by group')).toBeVisible()
  await expectAccessible(page)

  const file = await request.get('/p/netherton/rounds/spring/ballots.pb')
  expect(file.headers()['content-disposition']).toContain('netherton-spring.pb')
  const reading = readPb(await file.body())
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  const again = countBy(reading.election, 'equal-shares')
  for (const reference of again.order) {
    const title = reading.election.projects.find(({ id }) => id === reference)?.name ?? ''
    await expect(page.getByRole('row', { name: title }).first()).toContainText('Chosen by the vote')
  }
  expect(again.order).not.toEqual([])
  await expect(page.getByRole('cell', { name: 'Chosen by the vote', exact: true })).toHaveCount(again.order.length)
  for (const who of Object.values(cast)) expect(await file.text()).not.toContain(who)
})
