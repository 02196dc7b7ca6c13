import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { payee } from '~db/schema'
import { mustBeMended, troublesOfPackage } from '~/domain/learning/giving'
import { dateIn } from '~/domain/time'
import { adoptBy, countedRound, meet, meetingDay, setMoneyOnStage } from '../../tests/money-stage'
import { textOfPdf } from '../../tests/pdf-text'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

test.use({ viewport: { width: 320, height: 640 } })

const home = '/p/netherton'
const ideaHref = `${home}/rounds/spring/proposals/01`
const said = 'It rained, and everybody came to the hall.'

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click()
/** Fit for everyone, and on a small phone nothing stands out to the side. */
async function looksRight(page: Page) {
  await expectAccessible(page)
  if (test.info().project.use.javaScriptEnabled === false) return
  const wide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth
  expect(await page.evaluate(wide), `${page.url()} is wider than the phone`).toBe(false)
}

/** A round was counted, met on and adopted: Nadia's idea was given £200, and a group is paid for it. */
async function decided(app: AppUnderTest) {
  const { stage } = app
  await setMoneyOnStage(stage)
  await stage.holds('builder', 'kofi')
  await countedRound(stage, 'spring')
  await stage.write((db) => db.update(payee).set({ kind: 'group' }).where(eq(payee.proposalId, 'spring/01')))
  await app.moveClockTo(meetingDay)
  await meet(stage, 'spring')
  await adoptBy(stage, 'spring')
  await app.moveClockTo(day(60))
}

test('an award becomes a story, a ripple, a page and sheets for the funder, and open data that anyone may check @learning', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await decided(app)

  await test.step('the award stands on the page of the idea', async () => {
    await page.goto(ideaHref)
    await expect(page.locator('main')).toContainText(/Awarded\s*£200/)
    await looksRight(page)
  })

  await test.step('she whose idea it was tells how it went, in a sentence', async () => {
    await app.signInAs('nadia', context)
    await page.goto(`${ideaHref}/story`)
    await looksRight(page)
    await follow(page, 'What happened')
    await page.getByLabel('What happened?').fill(said)
    await looksRight(page)
    await press(page, 'Save and go on')
    await page.goto(`${ideaHref}/story`)
    await press(page, 'Send my story')
    await expect(page.getByText('Thank you. Your story has been sent')).toBeVisible()
    await looksRight(page)
  })

  await test.step('the builder looks at it, and it is public', async () => {
    await app.signInAs('kofi', context)
    await page.goto(`${home}/stories`)
    await follow(page, 'Stories to look at')
    await looksRight(page)
    await follow(page, 'Idea 01')
    await looksRight(page)
    await press(page, 'Publish the story')
    await expect(page.getByText('Everyone can read it now.')).toBeVisible()
  })

  await test.step('she tells what it led to, and the builder publishes that as well', async () => {
    await app.signInAs('nadia', context)
    await page.goto(`${home}/ripples`)
    await follow(page, 'Tell what led to what')
    await looksRight(page)
    const project = page.getByLabel('Is it one of these?').first().locator('option', { hasText: 'Idea 01' })
    await page
      .getByLabel('Is it one of these?')
      .first()
      .selectOption((await project.getAttribute('value')) ?? '')
    await press(page, 'Continue')
    await page.getByLabel('If it is new: what is it, in a line?').fill('A choir in the hall')
    await page.getByLabel('A group', { exact: true }).check()
    await page.getByLabel('Year').fill('2026')
    await looksRight(page)
    await press(page, 'Send it to the community builders')
    await expect(page.getByText('Thank you for telling us')).toBeVisible()
    await app.signInAs('kofi', context)
    await page.goto(`${home}/manage/ripples`)
    await looksRight(page)
    await press(page, 'Publish it')
    await expect(page.getByText('The ripples are up to date')).toBeVisible()
  })

  await test.step('the funder’s report has written itself with all of it', async () => {
    await app.signInAs('rose', context)
    await page.goto(`${home}/manage/reports/new`)
    await looksRight(page)
    await page.getByLabel('Its title').fill('To our funder')
    await page.getByLabel('Which months is it of?').selectOption('2026')
    await press(page, 'Start the report')
    await expect(page.getByText(said)).toBeVisible()
    await expect(page.getByText('A choir in the hall').first()).toBeVisible()
    await expect(page.locator('#awards-table').getByRole('row', { name: /^Idea 01/ })).toContainText('£200.00')
    await looksRight(page)
    await press(page, 'Freeze it as it is now')
    await press(page, 'Put it on our public site')
    await expect(page.getByText('Everyone can read it since')).toBeVisible()
    await looksRight(page)
  })

  await app.signOut(context)
  await test.step('everyone reads it on the public pages and on paper', async () => {
    await page.goto(home)
    await looksRight(page)
    await follow(page, 'Reports for funders')
    await follow(page, 'To our funder')
    await expect(page.getByText(said)).toBeVisible()
    await looksRight(page)
    const sheets = await page.request.get(`${home}/reports/1/print.pdf`)
    expect(sheets.headers()['content-type']).toBe('application/pdf')
    const paper = textOfPdf(await sheets.body()).join(' ')
    for (const words of ['It rained', 'A choir in the hall', '£200.00']) expect(paper).toContain(words)
    for (const [path, words] of [
      ['stories', said],
      ['ripples', 'A choir in the hall'],
      ['money', '£'],
    ] as const) {
      await page.goto(`${home}/${path}`)
      await expect(page.locator('main')).toContainText(words)
      await looksRight(page)
    }
  })

  await test.step('and takes it away as open data, which may be published as it is', async () => {
    await page.goto(`${home}/open-data`)
    await looksRight(page)
    const coming = page.waitForEvent('download')
    await page.locator('a[href$="grants-to-organisations.json"]').click()
    const file = readFileSync(await (await coming).path(), 'utf8')
    expect([...troublesOfPackage(JSON.parse(file), dateIn('Europe/London', day(60)))].filter(mustBeMended)).toEqual([])
    const { grants } = JSON.parse(file) as { grants: { title: string; amountAwarded: number }[] }
    expect(grants).toEqual([expect.objectContaining({ title: 'Idea 01', amountAwarded: 200 })])
    const lists = await Promise.all(
      ['stories', 'ripples'].map(async (name) => (await page.request.get(`${home}/api/v1/${name}`)).text()),
    )
    expect(lists[0]).toContain(said)
    expect(lists[1]).toContain('A choir in the hall')
    for (const words of [...lists, file]) expect(words).not.toContain('Nadia')
  })
})
