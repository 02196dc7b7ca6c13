import type { Page } from '@playwright/test'
import qr from 'qrcode'
import sharp from 'sharp'
import { minutes } from '~/domain/time'
import { declares } from '../../tests/commands/panel/scored'
import { readCode } from '../../tests/pdf-codes'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'
import { codeOf, gives, joins, nowUp as heading } from '../steps/night'

const night = '/p/netherton/rounds/spring/night'
const titles = ['Herb planters', 'Night football', 'Street piano']

/** A round being scored by Rose, who chairs, Winston and Mei; Winston runs the planters. */
async function readyForTheNight(app: AppUnderTest) {
  const { stage } = app
  await stage.livesHere('rose', 'winston', 'mei')
  await stage.holds('panel', 'rose', 'winston', 'mei')
  await stage.holds('chair', 'rose')
  await stage.round('spring', { events: ['published', 'checked'] })
  await stage.criteria('spring')
  for (const [at, title] of titles.entries()) await stage.proposal('spring', `SPR-0${at + 1}`, { title })
  await declares(stage, 'winston', { 'SPR-01': 'loyalty', 'SPR-02': 'none', 'SPR-03': 'none' })
  await declares(stage, 'mei', { 'SPR-01': 'none', 'SPR-02': 'none', 'SPR-03': 'none' })
  await app.moveClockTo(day(12))
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function setUp(host: Page) {
  await host.goto('/p/netherton/rounds/spring/manage')
  await host.getByRole('link', { name: 'Set up a pitch night' }).click()
  await press(host, 'Save how it goes')
  await expect(host.getByRole('alert')).toContainText('Say when and where it is.')
  await expectAccessible(host)
  await host.getByLabel('When and where is it?').fill('Friday at 7pm, in the Scout hall')
  await host.getByLabel('Each member gives one mark of 1 to 5').check()
  await host.getByLabel('A people’s choice').check()
  await press(host, 'Save how it goes')
  await expect(host.getByText('Saved. Now look at the running order.')).toBeVisible()
  await host.getByRole('button', { name: /Up.*Street piano/ }).click()
  await expect(host.locator('.night-arrange li').nth(1)).toContainText('Street piano')
}

test('six phones, a big screen, and a hall whose internet drops for one of them @panel', async ({
  app,
  page: host,
  context,
  browser,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'what is kept on a phone is kept by a script')
  await readyForTheNight(app)
  await app.signInAs('rose', context)
  await setUp(host)
  await expectAccessible(host)
  const small = { viewport: { width: 390, height: 844 }, baseURL: app.url }
  const hall = await Promise.all(Array.from({ length: 6 }, () => browser.newContext(small)))
  const wall = await browser.newContext({ viewport: { width: 1920, height: 1080 }, baseURL: app.url })
  const screen = await wall.newPage()
  await screen.goto(`${night}/screen`)
  await expect(heading(screen)).toHaveText('Pitch night')
  await expectAccessible(screen)

  await host.getByRole('link', { name: 'Host the night' }).click()
  await expectAccessible(host)
  await press(host, 'Open the doors')
  await expect(heading(screen), 'the screen follows by itself').toHaveText('Welcome!')
  const [one, two, three, four] = await Promise.all(hall.slice(0, 4).map((context) => joins(app, context)))
  const [ofMei, ofWinston] = [hall[4]!, hall[5]!]
  await app.signInAs('mei', ofMei)
  await app.signInAs('winston', ofWinston)
  const [mei, winston] = [await ofMei.newPage(), await ofWinston.newPage()]
  for (const member of [mei, winston]) await member.goto(`${night}/phone`)
  await expect(screen.getByText('4 phones here')).toBeVisible()
  await expectAccessible(screen)

  await press(host, 'Call up: Herb planters')
  for (const phone of [one!, two!, three!, four!, mei, winston, screen])
    await expect(heading(phone)).toHaveText('Herb planters')
  await expectAccessible(one!)
  await expect(winston.getByText('You have stepped out of this one.')).toBeVisible()
  await expect(winston.getByRole('button')).toHaveCount(0)
  await expectAccessible(winston)
  await press(host, 'Start the clock')
  await gives(one!, 5)
  await gives(two!, 4)
  await gives(three!, 4)
  await gives(mei, 3)
  await expect(one!.getByText('Thank you, it counts.')).toBeVisible()
  await expect(screen.locator('.night-counts')).toContainText(/Marks in\s*3/)
  await expect(screen.locator('.night-counts')).toContainText(/Panel\s*1/)
  await expectAccessible(screen)
  await expectAccessible(host)

  await hall[3]!.setOffline(true)
  await gives(four!, 5)
  await expect(four!.getByText('Kept on your phone. We will send it when the internet is back.')).toBeVisible()
  await expectAccessible(four!)
  await press(host, 'Close this pitch')
  await expect(screen.locator('.night-mean').first()).toContainText('4.33')
  await expectAccessible(screen)
  await hall[3]!.setOffline(false)
  await expect(four!.getByText('It was pressed in time, and counts.')).toBeVisible()
  await expect(screen.locator('.night-mean').first()).toContainText('4.50')

  await press(host, 'Call up: Street piano')
  await expect(heading(one!)).toHaveText('Street piano')
  await expect(one!.locator('[aria-pressed=true]')).toHaveCount(0)
  await press(host, 'Not here: put later')
  await host.getByText('End the night now').click()
  await press(host, 'End the night')
  await expect(heading(screen)).toHaveText('Results so far')
  await expectAccessible(screen)
  await expect(heading(one!)).toHaveText('Thank you, everyone!')

  await host.getByRole('link', { name: 'Paper slips' }).click()
  await host.getByLabel('Herb planters').fill('7')
  await press(host, 'Save this slip')
  await expect(host.getByRole('alert')).toContainText('Enter 1, 2, 3, 4 or 5')
  await expectAccessible(host)
  await host.getByLabel('Herb planters').fill('2')
  await press(host, 'Save this slip')
  await expect(host.getByText('Slip 1 is in')).toBeVisible()
  await host.getByLabel('Number on the slip').fill('1')
  await host.getByLabel('Herb planters').fill('2')
  await press(host, 'Save this slip')
  await expect(host.getByRole('alert')).toContainText('Slip 1 has been typed in already.')
  await mei.goto(`${night}/slips`)
  await mei.getByLabel('Number on the slip').fill('1')
  await mei.getByLabel('Herb planters').fill('2')
  await mei.getByLabel('Yes, it was typed in before').check()
  await press(mei, 'Save this slip')
  await expect(mei.getByText('Checked, counts')).toBeVisible()
  await expectAccessible(mei)
  await expect(screen.locator('.night-final li').first()).toContainText('4.00')

  await host.goto(`${night}/host`)
  await press(host, 'Publish the results')
  await expect(host.getByRole('alert')).toContainText('Phones may still send what was pressed in time')
  app.passTime(minutes(3))
  await press(host, 'Publish the results')
  await expect(heading(host)).toHaveText('Results of the pitch night')
  await expect(
    host.getByText('The hall liked “Herb planters” best, with a mean of 4.00 out of 5 from 5 marks.'),
  ).toBeVisible()
  await expect(host.getByText('4 phones and 1 paper slip were counted.')).toBeVisible()
  await expectAccessible(host)
  await Promise.all([...hall, wall].map((one) => one.close()))
})

test('the hall chooses its favourites, page by page @panel', async ({
  app,
  page: host,
  context,
  browser,
  javaScriptEnabled,
}) => {
  await readyForTheNight(app)
  await app.signInAs('rose', context)
  await host.goto(`${night}/plan`)
  await host.getByLabel('When and where is it?').fill('Friday, in the hall')
  await host.getByRole('group', { name: 'What does the panel do?' }).getByLabel('It listens').check()
  await host.getByLabel('It chooses favourites at the end').check()
  await host.getByLabel('How many favourites does each choose?').fill('1')
  await press(host, 'Save how it goes')
  await host.getByRole('link', { name: 'Host the night' }).click()
  await press(host, 'Open the doors')
  const small = { viewport: { width: 390, height: 844 }, baseURL: app.url, javaScriptEnabled }
  const hall = await browser.newContext(small)
  const phone = await joins(app, hall)
  for (const title of titles.slice(0, 2)) {
    await press(host, `Call up: ${title}`)
    await press(host, 'Close this pitch')
  }
  await press(host, 'Let the hall choose its favourites')
  await phone.goto(`${night}/phone`)
  await expectAccessible(phone)
  await press(phone, 'Send my choice')
  await expect(phone.getByText('You have chosen 0. Choose exactly 1.')).toBeVisible()
  await phone.getByLabel('Night football').check()
  await press(phone, 'Send my choice')
  await expect(phone.getByText('Thank you, it counts.')).toBeVisible()
  await phone.goto(`${night}/screen`)
  await expect(heading(phone)).toHaveText('Choose your favourite')
  await expectAccessible(phone)
  await host.goto(`${night}/host`)
  await expect(host.getByText('1 have chosen.')).toBeVisible()
  await expectAccessible(host)
  await press(host, 'Close the choosing')
  await host.getByRole('button', { name: 'End the night', exact: true }).click()
  app.passTime(minutes(3))
  await press(host, 'Publish the results')
  await expect(host.getByText('The hall chose “Night football” most often: 1 person did.')).toBeVisible()
  await phone.goto(night)
  await expect(heading(phone)).toHaveText('Results of the pitch night')
  await expectAccessible(phone)
  await hall.close()
})

/** Whether the code on the screen is, dot by dot, the one that says `text`. */
async function screenSays(screen: Page, text: string): Promise<boolean> {
  const { modules } = qr.create(text, { errorCorrectionLevel: 'M' })
  const drawn = await screen.locator('svg.night-qr path').evaluate((path: SVGGeometryElement, size) => {
    const isDark = (x: number, y: number) => path.isPointInFill(new DOMPoint(x + 0.5, y + 0.5))
    return Array.from({ length: size * size }, (_, at) => isDark(at % size, Math.floor(at / size)))
  }, modules.size)
  return drawn.every((dark, at) => dark === Boolean(modules.data[at]))
}

/** What a phone that is held up to the screen reads. */
async function phoneReads(screen: Page): Promise<string | null> {
  const { data, info } = await sharp(await screen.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return readCode({ data: new Uint8ClampedArray(data), width: info.width, height: info.height })
}

test('the server is gone for a while: the big screen says so, keeps what it shows, and comes back by itself @panel', async ({
  app,
  page: host,
  context,
  browser,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, 'without scripts the browser asks again, and shows its own page meanwhile')
  test.slow()
  await readyForTheNight(app)
  await app.signInAs('rose', context)
  await setUp(host)
  await host.getByRole('link', { name: 'Host the night' }).click()
  await press(host, 'Open the doors')
  const wall = await browser.newContext({ viewport: { width: 1920, height: 1080 }, baseURL: app.url })
  const screen = await wall.newPage()
  await screen.goto(`${night}/screen`)
  await expect(heading(screen)).toHaveText('Welcome!')
  const away = screen.getByText('No connection. This is how it stood')
  await expect(away).toHaveCount(0)
  await app.outage(async () => {
    await expect(away).toBeVisible()
    await expect(heading(screen), 'what it showed stays').toHaveText('Welcome!')
    await expectAccessible(screen)
  })
  await press(host, 'Call up: Herb planters')
  await expect(heading(screen), 'by itself').toHaveText('Herb planters')
  await expect(away).toHaveCount(0)

  // The hall's own internet is gone, and the night goes on without it.
  await wall.setOffline(true)
  await expect(away).toBeVisible()
  await press(host, 'Close this pitch')
  await wall.setOffline(false)
  await expect(away).toHaveCount(0)
  await expect(screen.getByRole('heading', { name: 'Herb planters' }).locator('visible=true').first()).toBeVisible()
  await expect(screen.locator('.night-counts'), 'the pitch is over').toHaveCount(0)
  await wall.close()
})

test('without scripts the screen and a phone follow by themselves, and the code on the screen leads a phone in @panel', async ({
  app,
  page: host,
  context,
  browser,
}) => {
  await readyForTheNight(app)
  await app.signInAs('rose', context)
  await setUp(host)
  await host.getByRole('link', { name: 'Host the night' }).click()
  await press(host, 'Open the doors')
  const plain = { baseURL: app.url, javaScriptEnabled: false }
  const wall = await browser.newContext({ ...plain, viewport: { width: 1920, height: 1080 } })
  const pocket = await browser.newContext({ ...plain, viewport: { width: 390, height: 844 } })
  const screen = await wall.newPage()
  await screen.goto(`${night}/screen`)
  const code = await codeOf(app)
  expect(await screenSays(screen, `${app.url}/n/${code}`), 'it says where phones join').toBe(true)
  expect(await screenSays(screen, `${app.url}/n/${code}x`), 'and nothing else').toBe(false)
  expect(await phoneReads(screen), 'as a phone reads it').toBe(`${app.url}/n/${code}`)

  const phone = await joins(app, pocket)
  await phone.goto(`${night}/phone`)
  await expect(screen.locator('meta[http-equiv=refresh]')).toHaveAttribute('content', '5')
  await expect(phone.locator('meta[http-equiv=refresh]')).toHaveAttribute('content', '10')
  await press(host, 'Call up: Herb planters')
  // Neither page is gone to again: each comes anew on its own.
  await expect(heading(screen)).toHaveText('Herb planters', { timeout: 12_000 })
  await expect(heading(phone)).toHaveText('Herb planters', { timeout: 20_000 })
  await Promise.all([wall, pocket].map((one) => one.close()))
})
