import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { session } from '~db/schema'
import { days, later } from '~/domain/time'
import { fundIdea } from '../../tests/commands/learning/story-stage'
import { day } from '../../tests/stage'
import { unpacked } from '../../tests/unpacked'
import { expect, expectAccessible, test } from '../fixtures'

const here = '/p/netherton/manage/archives'
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const fits = async (page: Page) =>
  test.info().project.use.javaScriptEnabled === false ||
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)

async function takes(page: Page) {
  const coming = page.waitForEvent('download')
  await press(page, /^Take the file/)
  const file = await coming
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test('an officer asks for all the partnership owns, another agrees, and for a week they can take it away @learning', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 700 })
  await fundIdea(app.stage, { given: 300_00 })
  await app.moveClockTo(day(60))

  await test.step('who is no officer does not come in', async () => {
    await app.signInAs('nadia', context)
    expect((await page.goto(here))?.status()).toBe(403)
  })

  await test.step('one asks; what is missing is said', async () => {
    await app.signInAs('rose', context)
    await page.goto('/p/netherton/set-up')
    await page.getByRole('link', { name: 'Take all we own with us' }).click()
    await expectAccessible(page)
    await fits(page)
    await press(page, 'Ask for an archive')
    await expect(page.getByRole('link', { name: 'Choose what should be in it.' })).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('Everything, with personal data').check()
    await press(page, 'Ask for an archive')
    await expect(page.getByText('Waits for another officer')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Agree, and have it made' })).toHaveCount(0)
    await page.getByLabel('Only what is public').check()
    await press(page, 'Ask for an archive')
    await expect(page.getByText('An archive has been asked for already.')).toBeVisible()
    await expect(page.getByLabel('Only what is public')).toBeChecked()
    await expectAccessible(page)
  })

  await test.step('another agrees, and it is made', async () => {
    await app.signInAs('winston', context)
    await page.goto(here)
    await press(page, 'Agree, and have it made')
    await expect(page.getByText('Being made', { exact: true })).toBeVisible()
    await expectAccessible(page)
    await app.moveClockTo(later(day(60), 60_000))
    await page.reload()
    await expect(page.getByText('Ready', { exact: true })).toBeVisible()
    await expectAccessible(page)
    await fits(page)
  })

  await test.step('she takes it away, whole and marked as what it is', async () => {
    const { name, bytes } = await takes(page)
    expect(name).toMatch(/^netherton-\d{4}-\d\d-\d\d-WITH-PERSONAL-DATA\.zip$/)
    await expect(page.locator('code')).toHaveText(createHash('sha256').update(bytes).digest('hex'))
    const files = unpacked(bytes)
    expect(files.get('README.txt')?.toString()).toContain('THIS ARCHIVE HOLDS PERSONAL DATA')
    expect(files.get('lists/people/contact.csv')?.toString()).toContain('nadia@example.org')
    expect(files.get('lists/rounds-and-ideas/proposal.csv')?.toString()).toContain('A seed swap')
    const acts = files.get('lists/partnership/audit-entry.csv')?.toString() ?? ''
    expect(acts).toContain('archive.agree')
    await page.goto('data:text/html,')
    await page.setContent(files.get('index.html')?.toString() ?? '')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('archive')
    await expectAccessible(page)
    await fits(page)
  })

  await test.step('whoever has not shown for a while that it is she shows it first', async () => {
    await app.stage.write((db) => db.update(session).set({ provedAt: null }))
    await page.goto(here)
    await press(page, /^Take the file/)
    await expect(page).toHaveURL(/\/sign-in\/again\?next=/)
  })

  await test.step('after a week the file is gone, and that it was there stays', async () => {
    await app.moveClockTo(later(day(60), days(7) + 120_000))
    await page.goto(here)
    await expect(page.getByText('No longer kept')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Take the file/ })).toHaveCount(0)
    await expectAccessible(page)
  })

  await test.step('the public one has nobody in it', async () => {
    await page.getByLabel('Only what is public').check()
    await press(page, 'Ask for an archive')
    await app.signInAs('rose', context)
    await page.goto(here)
    await press(page, 'Agree, and have it made')
    await app.moveClockTo(later(day(68), 0))
    await page.reload()
    const { name, bytes } = await takes(page)
    expect(name).toMatch(/-public\.zip$/)
    const words = [...unpacked(bytes).values()].map((file) => file.toString('utf8')).join('\n')
    expect(words).toContain('A seed swap')
    for (const one of ['nadia@example.org', 'Nadia', 'Winston']) expect(words).not.toContain(one)
  })
})
