import { talkSetting } from '~db/schema'
import { expect, expectAccessible, test } from '../fixtures'
import { day } from '../../tests/stage'

const idea = '/p/netherton/rounds/spring/proposals/SPR-01'
const spade = 'I can lend a spade.\nAnd a barrow.'

test('a neighbour supports an idea and says something about it, another reports it, an officer hides it @proposal', async ({
  app,
  page,
  context,
}) => {
  await app.stage.round('spring')
  await app.stage.holds('chair', 'rose')
  await app.stage.livesHere('len')
  await app.stage.proposal('spring', 'SPR-01', { by: 'nadia', title: 'Herb planters', events: ['submitted'] })
  await app.moveClockTo(day(2))
  await page.goto(idea)
  await expect(page.getByText('What neighbours say'), 'off until it is wanted').toHaveCount(0)
  await app.signInAs('rose', context)
  await page.goto('/p/netherton/set-up/comments')
  await expectAccessible(page)
  await page.getByLabel('Say something about them').check()
  await page.getByLabel('Say that they support them').check()
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByText('Neighbours can comment on ideas and support them.')).toBeVisible()
  await app.signOut(context)

  await page.goto(idea)
  await expect(page.getByText('Nobody supports it yet')).toBeVisible()
  await expectAccessible(page)
  await app.signInAs('len', context)
  await page.goto(idea)
  await page.getByRole('button', { name: 'I support this' }).click()
  await expect(page.getByText('1 neighbour supports it')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take my support back' })).toBeVisible()
  await page.getByRole('button', { name: 'Say it' }).click()
  await expect(page.getByRole('alert')).toContainText('Write what you want to say')
  await expectAccessible(page)
  await page.getByLabel('Say something about this idea').fill('x'.repeat(601))
  await page.getByRole('button', { name: 'Say it' }).click()
  await expect(page.getByRole('alert')).toContainText('600 characters at most')
  await expect(page.getByLabel('Say something about this idea'), 'what was typed stays').toHaveValue(/^x{601}$/)
  await page.getByLabel('Say something about this idea').fill(spade)
  await page.getByRole('button', { name: 'Say it' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'I can lend a spade.' })).toContainText('Len')
  await expectAccessible(page)

  await app.signOut(context)
  await app.signInAs('edna', context)
  await page.goto(idea)
  await expect(page.getByText('People who live in Netherton can support it.')).toBeVisible()
  await page.getByRole('link', { name: 'Report what Len said' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Report it' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose what is wrong with it')
  await page.getByLabel('It sells something').check()
  await page.getByRole('button', { name: 'Report it' }).click()
  await expect(page.getByText('One of us will look at it.')).toBeVisible()
  await expect(page.getByText('I can lend a spade.'), 'it stays until somebody has looked').toBeVisible()

  await app.signOut(context)
  await app.signInAs('rose', context)
  await page.goto('/you')
  await page.getByRole('link', { name: 'A comment was reported: look and decide' }).click()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Look at it and decide' }).click()
  await expectAccessible(page)
  await page.getByLabel('Hide it').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose why you hide it')
  await page.getByLabel('It is not about the idea').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('It is hidden, with your reason in its place')).toBeVisible()
  await expect(page.getByText('Nothing is waiting')).toBeVisible()
  await expectAccessible(page)
  await page.goto(idea)
  await expect(page.getByText('Hidden by Rose. It was not about the idea.')).toBeVisible()
  await expect(page.getByText('I can lend a spade.')).toHaveCount(0)
  await expectAccessible(page)
})

test('a comment is taken back by the one who wrote it, and too many keep what was typed @proposal', async ({
  app,
  page,
  context,
}) => {
  await app.stage.round('spring')
  await app.stage.proposal('spring', 'SPR-01', { by: 'nadia', title: 'Herb planters', events: ['submitted'] })
  await app.stage.write((db) =>
    db.insert(talkSetting).values({ partnershipId: 'netherton', comments: true, support: false }),
  )
  await app.moveClockTo(day(2))
  await app.signInAs('len', context)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(idea)
  for (const count of ['one', 'two', 'three', 'four', 'five']) {
    await page.getByLabel('Say something about this idea').fill(`Number ${count}.`)
    await page.getByRole('button', { name: 'Say it' }).click()
    await expect(page.getByText(`Number ${count}.`)).toBeVisible()
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 320)
  expect(wide, 'nothing wider than the page').toBeLessThanOrEqual(320)
  await page.getByLabel('Say something about this idea').fill('Number six.')
  await page.getByRole('button', { name: 'Say it' }).click()
  await expect(page.getByRole('alert')).toContainText('You have said a lot in a short time.')
  await expect(page.getByLabel('Say something about this idea')).toHaveValue('Number six.')
  await expectAccessible(page)

  await page.goto(idea)
  await page.getByRole('link', { name: 'Take it back' }).first().click()
  await expect(page.getByText('Number one.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByText('Your comment is gone')).toBeVisible()
  await expect(page.getByText('Taken back by the neighbour who wrote it.')).toBeVisible()
  await expect(page.getByText('Number one.')).toHaveCount(0)
  await expectAccessible(page)
})
