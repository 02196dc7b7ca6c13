import type { Page } from '@playwright/test'
import { and, eq, ne } from 'drizzle-orm'
import { interest } from '~db/schema'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'
import { group, heading, press } from '../steps/neighbours'

const interests = '/p/netherton/rounds/spring/scoring/interests'
const many = 300

test.use({ viewport: { width: 320, height: 740 }, actionTimeout: 15_000 })

async function longList({ stage }: AppUnderTest) {
  await stage.livesHere('rose', 'winston', 'mei')
  await stage.holds('panel', 'rose', 'winston', 'mei')
  await stage.holds('chair', 'rose')
  await stage.round('spring', { events: ['published', 'checked'] })
  await stage.criteria('spring')
  for (let at = 1; at <= many; at += 1)
    await stage.proposal('spring', `SPR-${String(at).padStart(3, '0')}`, {
      title: at === 287 ? 'Herb planters for Tŷ Bach' : `Idea number ${at}`,
    })
}
const said = ({ stage }: AppUnderTest, only?: 'interested') =>
  stage.read((db) =>
    db
      .select()
      .from(interest)
      .where(and(eq(interest.personId, 'winston'), only && ne(interest.kind, 'none'))),
  )

async function expectInWidth(page: Page, width: number) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth).catch(() => width)
  expect(wide, `nothing wider than ${width}`).toBeLessThanOrEqual(width)
}

test('a member declares her interests in three hundred ideas by pages and words, and loses nothing @panel', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await longList(app)
  await app.moveClockTo(day(12))
  await app.signInAs('winston', context)
  await page.goto(interests)
  await expect(page.getByText('There are 300 ideas, and 300 are still open.')).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(25 * 4)
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await expectInWidth(page, width)
    await expectAccessible(page)
  }

  // What is marked is kept by the button that shows the next.
  await group(page, /^Idea number 2$/)
    .getByLabel('No interest')
    .check()
  await press(page, 'Keep these, and show the next')
  await expect(page.getByText('Kept, so far')).toBeVisible()
  await expect(page.getByText('There are 300 ideas, and 299 are still open.')).toBeVisible()
  await expect(page.getByText('Page 2 of 12')).toBeVisible()

  await page.getByLabel('With these words').fill('ty bach')
  await press(page, 'Show these')
  await group(page, 'Herb planters for Tŷ Bach').getByLabel('Yes: a group I belong to').check()
  await expect(page.getByRole('radio')).toHaveCount(4)
  await expectAccessible(page)
  await page.getByLabel('Which ideas?').selectOption({ label: 'All of them (300)' })
  await page.getByLabel('With these words').fill('nothing at all')
  await press(page, 'Show these')
  await expect(page.getByText('No ideas like that.')).toBeVisible()
  expect(await said(app, 'interested'), 'kept when she looked for others').toHaveLength(1)

  await page.getByLabel('With these words').fill('')
  await press(page, 'Show these')
  await page.getByLabel('I mark only the ideas I have an interest in.').check()
  await press(page, 'Declare and go on')
  await expect(heading(page)).toHaveText('Score the ideas')
  await expect(page.getByText('0 of 299 scored')).toBeVisible()
  expect(await said(app)).toHaveLength(many)
  expect((await said(app, 'interested')).map(({ proposalId, kind }) => [proposalId, kind])).toEqual([
    ['spring/SPR-287', 'loyalty'],
  ])
})
