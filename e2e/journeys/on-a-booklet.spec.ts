import type { Page } from '@playwright/test'
import { textOfPdf } from '../../tests/pdf-text'
import { photo, paper } from '../../tests/pictures'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test } from '../fixtures'
import { answersTheRest, sendsIdea } from '../steps/ideas'
import { follow, heading, press } from '../steps/neighbours'

test.use({ viewport: { width: 320, height: 740 } })

const round = '/p/netherton/rounds/spring'
/** As a scanner makes it: larger than any form in words. */
const scan = Buffer.concat([paper, Buffer.alloc(1_200_000, '\n')])

/** Nothing that axe finds, and nothing to scroll sideways for on a narrow phone. */
const expectWhole = async (page: Page) => {
  await expectAccessible(page)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 320)
  expect(wide, `nothing wider than the page at ${page.url()}`).toBeLessThanOrEqual(320)
}

test('Gareth prints Edna’s idea as a booklet, finds it again by its code, keys it in with its scan, and sends it @proposal', async ({
  app,
  page,
  context,
  browser,
  javaScriptEnabled,
}) => {
  const { stage } = app
  await stage.livesHere('edna')
  await stage.holds('builder', 'gareth')
  await stage.holds('chair', 'rose')
  await stage.holds('treasurer', 'winston')
  await stage.round('spring')
  await app.moveClockTo(day(2))
  await app.signInAs('gareth', context)

  const printed = await test.step('they begin together, and she takes it home on paper', async () => {
    await page.goto('/p/netherton/helping?find=edna&round=spring')
    await press(page, 'Begin helping Edna Harrison')
    await page.goto(`${round}/apply/begin`)
    await press(page, 'Start my idea')
    await follow(page, 'The idea')
    await page.getByLabel('Give it a name').fill('Bench by the pond')
    await press(page, 'Save and come back later')
    await expectWhole(page)
    const words = []
    for (const name of ['Print it to write on paper', 'In large print']) {
      const address = (await page.getByRole('link', { name }).getAttribute('href')) ?? ''
      const answer = await page.request.get(address)
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
      words.push(textOfPdf(await answer.body()))
    }
    const [plain = [], large = []] = words
    for (const sheets of [plain, large]) {
      expect(sheets.join(' ')).toContain('What do you want to do?')
      expect(sheets.join(' ')).toContain('Bench by the pond')
    }
    expect(large.length).toBeGreaterThan(plain.length)
    await press(page, 'I have finished helping Edna Harrison')
    return plain.join(' ')
  })
  const code = /Its code is ([A-Z]{3}-\d+)/.exec(printed)?.[1] ?? ''

  await test.step('a week later it comes back: its code finds whose it is, and a slip in it is told in plain words', async () => {
    await app.moveClockTo(day(7))
    await page.goto('/p/netherton/helping')
    await page.getByLabel('The code on their booklet').fill('SPR-77')
    await press(page, 'Find whose it is')
    await expect(page.getByText('has the code “SPR-77”')).toBeVisible()
    await expect(page.getByLabel('The code on their booklet'), 'keeps what was typed').toHaveValue('SPR-77')
    await expectWhole(page)
    await page.getByLabel('The code on their booklet').fill(code.toLowerCase().replace('-', ' '))
    await press(page, 'Find whose it is')
    await expect(page.getByText(new RegExp(`^${code} · `))).toBeVisible()
    await expectWhole(page)
    // So does the picture on it, held before a phone, where he may have to sign in first.
    const picture = `${round}/apply/${code}/paper`
    const phone = await browser.newContext()
    const answer = await phone.request.get(app.url + picture, { maxRedirects: 0 })
    expect(answer.headers()['location']).toBe(`/sign-in?next=${encodeURIComponent(picture)}`)
    await phone.close()
    await page.goto(picture)
    await expect(heading(page)).toHaveText('Help a neighbour in person')
    await press(page, 'Begin helping Edna Harrison')
    await expect(heading(page)).toHaveText('Bench by the pond')
  })

  await test.step('he keys it in', async () => {
    await follow(page, 'The idea')
    await page.getByLabel('What do you want to do?').fill('A bench, to sit by the ducks.')
    await page.getByLabel('Say it in one sentence').fill('A bench for everyone.')
    await press(page, 'Save and continue')
    await answersTheRest(page, '300')
  })

  await test.step('he attaches the scan', async () => {
    await page.goto(`${round}/apply/${code}`)
    await follow(page, 'The paper form, scanned')
    await expectWhole(page)
    await press(page, 'Add this scan')
    await expect(page.getByRole('link', { name: 'Choose a file first.' })).toBeVisible()
    await page.getByLabel('Choose the scan').setInputFiles({ name: 'scan.jpg', mimeType: 'image/jpeg', buffer: await photo() }) // prettier-ignore
    await press(page, 'Add this scan')
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(heading(page)).toHaveText('The paper form, scanned')
    await expectWhole(page)
    await page.getByLabel('Choose the scan').setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: scan }) // prettier-ignore
    await press(page, 'Add this scan')
    await expect(page.getByText('those who check the ideas see this')).toBeVisible()
    await expectWhole(page)
  })
  const file = (await page.getByRole('link', { name: /^The form on paper, scanned/ }).getAttribute('href')) ?? ''

  await test.step('he reads it back to her, and she has him send it', async () => {
    await follow(page, 'Back to my idea')
    await expect(page.getByRole('listitem').filter({ hasText: 'The paper form, scanned' })).toContainText('Completed')
    await follow(page, 'Read it out to Edna Harrison')
    await page.getByLabel('I have read it all out, and Edna Harrison agrees with it').check()
    await press(page, 'Write that down')
    await expect(page.getByText(/^Gareth Pugh read it out on .*, and it was agreed$/)).toBeVisible()
    await page.goto(`${round}/apply/${code}/check`)
    await expectWhole(page)
    await sendsIdea(page)
    expect((await page.request.get(file)).status(), 'the helper, beside her').toBe(200)
    await page.goto(`${round}/apply/${code}`)
    await press(page, 'I have finished helping Edna Harrison')
  })

  await test.step('the scan is there for her and for those who check, and for nobody else', async () => {
    for (const [who, status] of [
      ['edna', 200],
      ['rose', 200],
      ['gareth', 200],
      ['winston', 404],
      ['nadia', 404],
    ] as const) {
      const theirs = await browser.newContext({ javaScriptEnabled })
      await app.signInAs(who, theirs)
      expect((await theirs.request.get(app.url + file)).status(), who).toBe(status)
      await theirs.close()
    }
    const nobody = await browser.newContext()
    expect((await nobody.request.get(app.url + file)).status()).toBe(404)
    await nobody.close()
    await page.goto(`${round}/proposals/${code}`)
    await expect(page.getByText('A bench, to sit by the ducks.')).toBeVisible()
    await expect(page.getByText(/scanned/)).toHaveCount(0)
    await app.moveClockTo(day(11))
    await app.signInAs('rose', context)
    await page.goto(`${round}/checking/${code}`)
    await expect(page.getByRole('link', { name: /^The form on paper, scanned/ })).toBeVisible()
    await expectWhole(page)
  })
})

test('she who is not helped is not offered a scan, and is told who adds one @proposal', async ({
  app,
  page,
  context,
}) => {
  await app.stage.round('spring')
  await app.moveClockTo(day(2))
  await app.stage.proposal('spring', 'SPR-01', { by: 'nadia', title: 'Herb planters', events: [] })
  await app.signInAs('nadia', context)
  await page.goto(`${round}/apply/SPR-01`)
  await expect(page.getByRole('link', { name: 'The paper form, scanned' })).toHaveCount(0)
  await page.goto(`${round}/apply/SPR-01/scan`)
  await expect(page.getByText('is added by the helper who types it in with you')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add this scan' })).toHaveCount(0)
  await expectWhole(page)
  await page.goto(`${round}/apply/SPR-01/paper`)
  await expect(page, 'her own booklet’s picture leads to her idea').toHaveURL(/\/apply\/SPR-01$/)
})
