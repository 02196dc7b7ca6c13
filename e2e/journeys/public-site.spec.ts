import { adoptBy, countedRound, meet, meetingDay, setMoneyOnStage } from '../../tests/money-stage'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const home = '/p/netherton'

/** A round decided in winter, and one that takes ideas. */
async function decided(app: AppUnderTest) {
  await setMoneyOnStage(app.stage)
  await countedRound(app.stage, 'winter')
  await app.moveClockTo(meetingDay)
  await meet(app.stage, 'winter')
  await adoptBy(app.stage, 'winter')
  const dates = { opensAt: day(30), closesAt: day(50), scoringClosesAt: day(60), votingOpensAt: day(61), votingClosesAt: day(70), decidesAt: day(75) } // prettier-ignore
  await app.stage.round('spring', { dates })
  await app.stage.proposal('spring', 'SPR-01', { title: 'A garden on Marian Square' })
  await app.moveClockTo(meetingDay)
}

test('a stranger sees what is on, what was decided and why, and finds her way to everything @learning', async ({
  app,
  page,
}) => {
  await decided(app)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(home)
  await expect(page.getByRole('heading', { name: 'Dates to know' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Last chance to send in an idea: The spring round' })).toBeVisible()
  await expectAccessible(page)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 320)
  expect(overflow).toBeLessThanOrEqual(320)

  await page.getByRole('contentinfo').getByRole('link', { name: 'Minutes' }).click()
  await expect(page.getByRole('link', { name: 'The winter round', exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'The winter round', exact: true }).click()
  await expect(page).toHaveURL(/rounds\/winter\/decision$/)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Our plan' }).click()
  await expect(page.getByText('A place where neighbours start things.')).toBeVisible()
  await expectAccessible(page)
  for (const name of ['Accessibility', 'Privacy', 'Dates and news feeds', 'Policies and documents', 'Open data']) {
    await page.getByRole('contentinfo').getByRole('link', { name }).click()
    await expect(page).toHaveURL(new RegExp(`${home}/`))
    await expectAccessible(page)
  }
})

test('an officer publishes a document, and everyone finds it, in its place and by its words @learning', async ({
  app,
  page,
}) => {
  await decided(app)
  await app.signInAs('rose', page.context())
  await page.goto(`${home}/policies`)
  await page.getByRole('link', { name: 'Publish a document' }).click()
  await page.getByLabel('How people are chosen').check()
  await page.getByLabel('What it says').fill('## Each June\n\nBy lot among <b>all</b> residents.\n\n- twelve seats')
  await page.getByRole('button', { name: 'Publish it' }).click()
  await expect(page.getByRole('alert')).toContainText('Give the document a title.')
  await expect(page.getByLabel('What it says')).toHaveValue(/twelve seats/)
  await expectAccessible(page)
  await page.getByLabel('Its title').fill('How we choose')
  await page.getByRole('button', { name: 'Publish it' }).click()
  await expect(page.getByRole('heading', { name: 'Each June' })).toBeVisible()
  await expect(page.getByText('<b>all</b>')).toBeVisible()

  // Somebody else publishes while she writes: she is told, and her words are still there.
  await page.getByRole('link', { name: 'Publish a new version' }).click()
  await page.getByLabel('What it says').fill('By vote.')
  const other = await page.context().newPage()
  await other.goto(`${home}/policies/how-we-choose/edit`)
  await other.getByLabel('What it says').fill('By age.')
  await other.getByRole('button', { name: 'Publish it' }).click()
  await other.close()
  await page.getByRole('button', { name: 'Publish it' }).click()
  await expect(page.getByRole('alert')).toContainText('Somebody else published a new version')
  await expect(page.getByLabel('What it says')).toHaveValue('By vote.')

  await app.signOut(page.context())
  await page.goto(`${home}/people`)
  await expect(page.getByRole('link', { name: 'How we choose' })).toBeVisible()
  await page.goto(`${home}/policies/how-we-choose?version=1`)
  await expect(page.getByText('This is an earlier version')).toBeVisible()
  await expectAccessible(page)

  await app.moveClockTo(meetingDay)
  await page.goto(`${home}/search`)
  await page.getByLabel('What are you looking for?').fill('gardens marian')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('link', { name: 'A garden on Marian Square' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('What are you looking for?').fill('age')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('link', { name: 'How we choose' })).toBeVisible()
  await page.getByLabel('What are you looking for?').fill('zebra')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByText('Nothing was found')).toBeVisible()
  await expectAccessible(page)
})

test('what is followed elsewhere says the same: calendar, feed, widget, poster @learning', async ({ app, page }) => {
  await decided(app)
  const calendar = await page.request.get(`${home}/calendar.ics?language=cy`)
  expect(calendar.headers()['content-type']).toContain('text/calendar')
  expect(await calendar.text()).toContain('UID:netherton-spring-closes@small-sparks')
  const feed = await page.request.get(`${home}/news.atom`)
  expect(await feed.text()).toContain('<title>Decided: The winter round</title>')
  const poster = await page.request.get(`${home}/rounds/spring/poster.pdf?size=a3`)
  expect([poster.status(), poster.headers()['content-type']]).toEqual([200, 'application/pdf'])
  for (const path of ['/card.png', '/rounds/spring/card.png']) {
    const card = await page.request.get(home + path)
    expect([card.status(), card.headers()['content-type']]).toEqual([200, 'image/png'])
  }

  const widget = await page.request.get(`${home}/widget`)
  const headers = widget.headers()
  expect(headers['content-security-policy']).toContain('frame-ancestors *')
  expect(headers['x-frame-options']).toBeUndefined()
  expect(headers['set-cookie']).toBeUndefined()
  const front = await page.request.get(home)
  expect(front.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
  await page.goto(`${home}/widget`)
  await expect(page.getByRole('heading', { name: 'Latest sparks of Netherton Sparks' })).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${home}/follow`)
  await expect(page.getByText('<iframe src=')).toBeVisible()
})
