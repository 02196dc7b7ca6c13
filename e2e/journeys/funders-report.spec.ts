import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { payee } from '~db/schema'
import { asHerself } from '~/commands/learning/own-story.server'
import { namePerson, noteYes } from '~/commands/learning/name-people.server'
import { publishStory } from '~/commands/learning/publish-story.server'
import { saveStory } from '~/commands/learning/save-story.server'
import { sendStory } from '~/commands/learning/send-story.server'
import { withdrawYes } from '~/commands/learning/withdraw.server'
import { storyOfProposal } from '~/records/learning/story.server'
import { letter } from '../../tests/commands/learning/story-stage'
import { adoptBy, allowed, countedRound, meet, setMoneyOnStage } from '../../tests/money-stage'
import { textOfPdf } from '../../tests/pdf-text'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

test.use({ viewport: { width: 320, height: 640 } })

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const fits = async (page: Page) =>
  test.info().project.use.javaScriptEnabled === false ||
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)

/** A round that was decided, and a story of it in which Len sang, with his yes. */
async function decidedAndTold({ stage }: AppUnderTest) {
  await setMoneyOnStage(stage)
  await stage.holds('builder', 'kofi')
  await countedRound(stage, 'spring')
  await stage.write((db) => db.update(payee).set({ kind: 'group' }).where(eq(payee.proposalId, 'spring/01')))
  await meet(stage, 'spring')
  await adoptBy(stage, 'spring')
  const on = stage.on('nadia', day(60))
  const idea = 'spring/01'
  const words = { whatHappened: 'Len sang, and it rained.', learnt: 'Bring a tent.', asPlanned: false, peopleTakingPart: 40 } // prettier-ignore
  allowed(await stage.write((db) => saveStory(db, on, idea, asHerself, words)))
  const len = { name: 'Len', isChild: false, inWords: true }
  const named = allowed(await stage.write((db) => namePerson(db, on, idea, asHerself, len)))
  await stage.write((db) => noteYes(db, on, idea, asHerself, named.id, { way: 'in-person', fromParent: '' }))
  allowed(await stage.write((db) => sendStory(db, on, idea, asHerself, { looked: true })))
  const told = await stage.read((db) => storyOfProposal(db, idea))
  const second = { version: told?.standing.waiting ?? 0, looked: true }
  allowed(await stage.write((db) => publishStory(db, stage.on('kofi', day(62)), told?.id ?? '', second, letter)))
  return { storyId: told?.id ?? '', personId: named.id }
}

test('an officer has a report write itself, says a few words around it, freezes and publishes it, and a story that is taken back leaves it at once @learning', async ({
  app,
  page,
  context,
  browser,
}) => {
  test.slow()
  const len = await decidedAndTold(app)
  await app.moveClockTo(day(70))
  await app.signInAs('rose', context)
  const open = await browser.newContext({ baseURL: app.url, viewport: { width: 320, height: 640 } })
  const everyone = await open.newPage()

  await test.step('nothing is there yet, for her or for everyone', async () => {
    await everyone.goto('/p/netherton')
    await everyone.getByRole('link', { name: 'Reports for funders' }).click()
    await expect(everyone.getByText('No reports yet')).toBeVisible()
    await expectAccessible(everyone)
    await page.goto('/p/netherton/reports')
    await page.getByRole('link', { name: 'Write reports for funders' }).click()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Start a report' }).click()
  })

  await test.step('what is missing is said, and nothing typed is lost', async () => {
    await expectAccessible(page)
    await fits(page)
    await page.getByLabel('Which months is it of?').selectOption({ label: 'Other months, chosen below' })
    await press(page, 'Start the report')
    await expect(page.getByRole('link', { name: 'Give the report a title.' })).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('Its title').fill('To the council')
    await page.getByLabel('From the beginning of').selectOption({ label: 'June 2026' })
    await page.getByLabel('To the end of').selectOption({ label: 'April 2026' })
    await press(page, 'Start the report')
    await expect(page.getByText('The last month lies before the first')).toBeVisible()
    await expect(page.getByLabel('Its title')).toHaveValue('To the council')
    await page.getByLabel('Which months is it of?').selectOption('2026')
    await press(page, 'Start the report')
    await expect(heading(page)).toHaveText('To the council')
  })

  await test.step('the report has written itself, and each number leads to what it is made of', async () => {
    await expect(page.getByText('This report is live')).toBeVisible()
    await expectAccessible(page)
    await fits(page)
    const granted = page.locator('.fact', { hasText: 'Granted' }).getByRole('link')
    await expect(granted).toHaveText('£500.00')
    await expect(granted).toHaveAttribute('href', '#awards-table')
    const awards = page.locator('#awards-table')
    await expect(awards.getByRole('row', { name: /^Idea 01/ })).toContainText('£200.00')
    await expect(awards.getByRole('row', { name: /^Small grant to an individual/ })).toContainText('£300.00')
    await expect(awards.getByRole('row', { name: /^Total/ })).toContainText('£500.00')
    await expect(page.getByText('Len sang, and it rained.')).toBeVisible()
    await expect(page.getByText('1 project went differently from its plan')).toBeVisible()
    await expect(page.getByText('Bring a tent.')).toBeVisible()
    for (const link of await awards.getByRole('link').all()) {
      const answer = await page.request.get((await link.getAttribute('href')) ?? '')
      expect(answer.status()).toBe(200)
    }
  })

  await test.step('two officers write at once: the second is told, and keeps her words', async () => {
    const other = await browser.newContext({ baseURL: app.url })
    await app.signInAs('winston', other)
    const his = await other.newPage()
    for (const each of [page, his]) await each.goto('/p/netherton/manage/reports/1/words/introduction')
    await expectAccessible(page)
    await fits(page)
    await his.getByLabel('Our words').fill('Winston began.')
    await press(his, 'Save')
    await expect(his.getByText('Winston began.')).toBeVisible()
    await page.getByLabel('Our words').fill('We began small.\n\nThen it grew.')
    await press(page, 'Save')
    await expect(page.getByText('Somebody else saved other words')).toBeVisible()
    await expect(page.getByText('Winston began.')).toBeVisible()
    await expect(page.getByLabel('Our words')).toHaveValue('We began small.\n\nThen it grew.')
    await expectAccessible(page)
    await press(page, 'Save')
    await expect(page.getByText('Then it grew.')).toBeVisible()
    await his.goto('/p/netherton/manage/reports/1/words/introduction')
    await his.getByText('Earlier versions').click()
    await expect(his.getByText('Winston began.')).toBeVisible()
    await other.close()
  })

  await test.step('it is frozen, published, and read by everyone on page and paper', async () => {
    await press(page, 'Freeze it as it is now')
    await expect(page.getByText(/^Frozen on/)).toBeVisible()
    await expect(page.getByRole('link', { name: /Change our words/ })).toHaveCount(0)
    expect((await everyone.request.get('/p/netherton/reports/1')).status()).toBe(404)
    await press(page, 'Put it on our public site')
    await expect(page.getByText('Everyone can read it since')).toBeVisible()
    await expectAccessible(page)
    await everyone.goto('/p/netherton/reports')
    await everyone.getByRole('link', { name: 'To the council' }).click()
    await expect(everyone.getByText('Len sang, and it rained.')).toBeVisible()
    await expect(everyone.getByText('Then it grew.')).toBeVisible()
    await expectAccessible(everyone)
    await fits(everyone)
    const sheets = [await everyone.request.get('/p/netherton/reports/1/print.pdf'), await everyone.request.get('/p/netherton/reports/1/print.pdf')] // prettier-ignore
    expect(sheets[0]?.headers()['content-type']).toBe('application/pdf')
    const [one, two] = await Promise.all(sheets.map((sheet) => sheet.body()))
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true)
    expect(textOfPdf(one ?? Buffer.alloc(0)).join(' ')).toContain('Len sang')
  })

  await test.step('Len takes his yes back: the story is gone from page and paper, and the figures stay', async () => {
    const on = app.stage.on('kofi', day(71))
    await app.stage.write((db) => withdrawYes(db, on, len.storyId, len.personId, asHerself))
    await everyone.reload()
    await expect(everyone.getByText('A story was withdrawn on')).toBeVisible()
    await expect(everyone.getByText('Len sang')).toHaveCount(0)
    await expect(everyone.getByText('Bring a tent.')).toHaveCount(0)
    await expect(everyone.locator('.fact', { hasText: 'Granted' })).toContainText('£500.00')
    await expectAccessible(everyone)
    const sheets = textOfPdf(await (await everyone.request.get('/p/netherton/reports/1/print.pdf')).body()).join(' ')
    expect(sheets).toContain('A story was withdrawn on')
    expect(sheets).not.toContain('Len')
  })

  await test.step('she takes it off the public site again', async () => {
    await page.reload()
    await press(page, 'Take it off our public site')
    await expect(page.getByRole('button', { name: 'Put it on our public site' })).toBeVisible()
    expect((await everyone.request.get('/p/netherton/reports/1')).status()).toBe(404)
    await open.close()
  })
})
