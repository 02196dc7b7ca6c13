import type { Page } from '@playwright/test'
import { fundIdea } from '../../tests/commands/learning/story-stage'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test } from '../fixtures'

const own = '/p/netherton/rounds/spring/proposals/SPR-01/story'

test.use({ viewport: { width: 320, height: 640 } })

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const fits = async (page: Page) =>
  test.info().project.use.javaScriptEnabled === false ||
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)

test('a chair says what they hope for, a neighbour what her story says about it, and every figure leads to its stories and back @learning', async ({
  app,
  page,
  context,
}) => {
  await fundIdea(app.stage, { given: 300_00 })
  await app.moveClockTo(day(60))

  await test.step('nothing is asked before anything is hoped for', async () => {
    await page.goto('/p/netherton/outcomes')
    await expect(page.getByText('We have not said yet what we hope for')).toBeVisible()
    await expectAccessible(page)
    await app.signInAs('nadia', context)
    await page.goto(own)
    await expect(page.getByRole('link', { name: 'What it says something about' })).toHaveCount(0)
  })

  await test.step('the chair chooses their own, and what is wrong is said with nothing lost', async () => {
    await app.signInAs('rose', context)
    await page.goto('/p/netherton/outcomes')
    await page.getByRole('link', { name: 'Say what we look for in stories' }).click()
    await expectAccessible(page)
    await fits(page)
    await press(page, 'Save and continue')
    await expect(page.getByRole('link', { name: 'Choose what you look for.' })).toBeVisible()
    await page.getByRole('radio', { name: 'Our own' }).check()
    const first = page.locator('#outcome-0-numbers')
    await first.fill('How many cups of tea?\nHow many songs?')
    await press(page, 'Save and continue')
    await expect(page.getByRole('link', { name: 'Say which outcome these questions are about.' })).toBeVisible()
    await expect(first).toHaveValue('How many cups of tea?\nHow many songs?')
    await expectAccessible(page)
    await page.locator('#outcome-0-words').fill('People have somewhere to sing')
    await page.locator('#outcome-0-yes-no').fill('Will it go on?')
    await page.locator('#outcome-1-words').fill('The green is looked after')
    await press(page, 'Save and continue')
    await expect(page.getByText('Saved. Stories are asked this from now on')).toBeVisible()
  })

  await test.step('the teller ticks one, and is asked numbers about that alone', async () => {
    await app.signInAs('nadia', context)
    await page.goto(`${own}/happened`)
    await page.getByLabel('What happened?').fill('It rained, and we sang.')
    await press(page, 'Save and go on')
    await page.goto(`${own}/figures`)
    await expect(page.getByText('There is nothing to fill in here')).toBeVisible()
    await page.getByRole('link', { name: 'Say which' }).click()
    await expectAccessible(page)
    await fits(page)
    await page.getByLabel('People have somewhere to sing').check()
    await press(page, 'Save and go on')
    await expect(heading(page)).toHaveText('Numbers about that')
    await page.getByLabel('How many cups of tea?').fill('a few')
    await page.getByRole('radio', { name: 'Yes', exact: true }).check()
    await press(page, 'Save and go on')
    await expect(page.getByLabel('How many cups of tea?')).toHaveValue('a few')
    await expect(page.getByRole('radio', { name: 'Yes', exact: true })).toBeChecked()
    await expectAccessible(page)
    await fits(page)
    await page.getByLabel('How many cups of tea?').fill('44')
    await press(page, 'Save and go on')
    await page.goto(own)
    await press(page, 'Send my story')
    await page.goto('/p/netherton/outcomes')
    await expect(page.getByText('No story has said anything about this yet.')).toHaveCount(2)
  })

  await test.step('it counts once somebody has looked, and not before', async () => {
    await app.signInAs('kofi', context)
    await page.goto('/p/netherton/manage/stories')
    await page.getByRole('link', { name: 'A seed swap' }).click()
    await expect(page.getByText('People have somewhere to sing')).toBeVisible()
    await press(page, 'Publish the story')
    await page.goto('/p/netherton/outcomes')
    await expect(page.getByText('1 story says something about this')).toBeVisible()
    await expectAccessible(page)
    await fits(page)
    await expect(page.getByText('How many songs?')).toHaveCount(0)
    await expect(page.getByRole('link', { name: '1 of 1 story that answered says yes' })).toBeVisible()
  })

  await test.step('from a figure one click to its stories, from a story one click to its figures', async () => {
    await page.getByRole('link', { name: '44, told by 1 story' }).click()
    await expect(heading(page)).toHaveText('How many cups of tea?')
    await expect(page.getByRole('cell', { name: '44' })).toBeVisible()
    await expectAccessible(page)
    await fits(page)
    await page.getByRole('link', { name: 'A seed swap' }).click()
    await expect(page.getByText('What this story says something about')).toBeVisible()
    await expectAccessible(page)
    await fits(page)
    await page.getByRole('link', { name: 'How many cups of tea?' }).click()
    await expect(heading(page)).toHaveText('How many cups of tea?')
  })

  await test.step('another framework takes its place from now on, and what was told stays told', async () => {
    await app.signInAs('rose', context)
    await page.goto('/p/netherton/set-up/outcomes')
    await page.getByRole('radio', { name: 'The three outcomes used in Leeds' }).check()
    await press(page, 'Save and continue')
    await page.goto('/p/netherton/outcomes')
    await expect(page.getByText('People have good friends')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'What we asked before' })).toBeVisible()
    await expect(page.getByRole('link', { name: '44, told by 1 story' })).toBeVisible()
    await expect(page.getByText('The green is looked after')).toHaveCount(0)
    await expectAccessible(page)
  })

  await test.step('a story that is taken back takes its figures with it at once', async () => {
    await app.signInAs('nadia', context)
    await page.goto(own)
    await page.getByText('Take the story back').click()
    await press(page, 'Take it back')
    await page.goto('/p/netherton/outcomes')
    await expect(page.getByText('What we asked before')).toHaveCount(0)
    await expect(page.getByText('cups of tea')).toHaveCount(0)
  })
})
