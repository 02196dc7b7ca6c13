import type { Page } from '@playwright/test'
import { askByLetter } from '~/commands/learning/ask-how-it-went.server'
import { awardedHere, fundIdea, idea } from '../../tests/commands/learning/story-stage'
import { photo } from '../../tests/pictures'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const round = '/p/netherton/rounds/spring'
const own = `${round}/proposals/SPR-01/story`

test.use({ viewport: { width: 320, height: 640 } })

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first().click()
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
/** Nothing stands out to the side. */
const fits = async (page: Page) =>
  test.info().project.use.javaScriptEnabled === false ||
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)

async function funded(app: AppUnderTest, given: number) {
  await fundIdea(app.stage, { given })
  await app.moveClockTo(day(60))
}

/** A photo is added and made ready, and its page asks what it shows. */
async function addsPhoto(page: Page) {
  await page.getByLabel('Choose a photo, or take one').setInputFiles({ name: 'p.jpg', mimeType: 'image/jpeg', buffer: await photo() }) // prettier-ignore
  await press(page, 'Add this photo')
  await expect(async () => {
    await page.reload()
    await expect(page.getByText('Can anybody be recognised in it?')).toBeVisible({ timeout: 500 })
  }).toPass()
}

test('a neighbour tells how it went on a small phone, an officer looks at it, and everyone reads it until somebody in it changes her mind @learning', async ({
  app,
  page,
  context,
  browser,
}) => {
  await funded(app, 300_00)
  await app.signInAs('nadia', context)

  await test.step('a page at a time, saved as she goes', async () => {
    await page.goto(own)
    await expect(heading(page)).toHaveText('How did it go?')
    await expectAccessible(page)
    await fits(page)
    await follow(page, 'What happened')
    await press(page, 'Save and go on')
    await expect(page.getByRole('link', { name: 'Say what happened.' })).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('What happened?').fill('Len sang, and his grandchild Ermintrude danced.')
    await page.getByLabel('No, it went differently').check()
    await page.getByLabel('What did you learn? (if you like)').fill('Bring two umbrellas.')
    await press(page, 'Save and go on')
    await page.getByLabel('Who came together').fill('Two streets that had never met.')
    await press(page, 'Save and go on')
    await page.getByLabel('What might come next?').fill('A choir.')
    await press(page, 'Save and go on')
    await page.getByLabel('About how many people took part?').fill('about forty')
    await press(page, 'Save and go on')
    await expect(page.getByLabel('About how many people took part?')).toHaveValue('about forty')
    await page.getByLabel('About how many people took part?').fill('40')
    await press(page, 'Save and go on')
  })

  await test.step('whoever is in it is named for her alone, with a yes; of a child a parent’s', async () => {
    await expect(heading(page)).toHaveText('Who is in it, and have they said yes?')
    for (const [name, age] of [
      ['Len', 'An adult'],
      ['Ermintrude', 'Under 18'],
    ] as const) {
      await page.getByLabel('Their name').fill(name)
      await page.getByLabel(age).check()
      await page.getByLabel('My words tell of them').check()
      await press(page, 'Add them')
    }
    await expectAccessible(page)
    await fits(page)
    await press(page, 'Record the yes of Len')
    await expect(page.getByRole('link', { name: 'Say how they said yes.' })).toBeVisible()
    const len = page.getByRole('region', { name: 'Len' })
    await len.getByLabel('in person').check()
    await press(page, 'Record the yes of Len')
    await expect(len.getByText('Said yes', { exact: true })).toBeVisible()
    const child = page.getByRole('region', { name: 'Ermintrude' })
    await child.getByLabel('by phone').check()
    await press(page, 'Record the yes of Ermintrude')
    await expect(page.getByRole('alert')).toContainText('Say which parent said yes.')
    await child.getByLabel('by phone').check()
    await child.getByLabel('Which parent said yes?').fill('Mrs Clay')
    await press(page, 'Record the yes of Ermintrude')
    await expect(child.getByText('Said yes', { exact: true })).toBeVisible()
  })

  await test.step('a photo says who can be recognised in it', async () => {
    await page.goto(`${own}/pictures`)
    await addsPhoto(page)
    await press(page, 'Save')
    await expect(page.getByRole('link', { name: 'Say whether anybody can be recognised in it.' })).toBeVisible()
    await page.getByLabel('What does your photo show?').fill('Somebody singing under an umbrella')
    await page.getByLabel('Yes', { exact: true }).check()
    await page.getByLabel('Len').check()
    await expectAccessible(page)
    await fits(page)
    await press(page, 'Save')
    await expect(page.getByText('In it: Len.')).toBeVisible()
  })

  await test.step('a child’s name keeps it from being sent', async () => {
    await page.goto(own)
    await expect(page.getByText('A child is named.')).toBeVisible()
    await follow(page, 'What happened')
    await page.getByLabel('What happened?').fill('Len sang, and one of the children danced.')
    await press(page, 'Save and go on')
    await page.goto(own)
    await press(page, 'Send my story')
    await expect(page.getByText('Thank you. Your story has been sent')).toBeVisible()
    await expectAccessible(page)
    await page.goto('/p/netherton/stories')
    await expect(page.getByText('The first story is still being lived')).toBeVisible()
  })

  let consent = ''
  await test.step('the builder looks at it, and everyone reads it', async () => {
    await page.goto(`${own}/people`)
    consent = (await page.getByRole('region', { name: 'Len' }).locator('.story-link a').getAttribute('href')) ?? ''
    await app.signInAs('kofi', context)
    await page.goto('/p/netherton/stories')
    await follow(page, 'Stories to look at')
    await expectAccessible(page)
    await follow(page, 'A seed swap')
    await expect(page.getByText('Said by Mrs Clay, for the child.')).toBeVisible()
    await expectAccessible(page)
    await fits(page)
    await press(page, 'Publish the story')
    await expect(page.getByText('Everyone can read it now.')).toBeVisible()
  })

  await test.step('the treasurer says that the books need its photo', async () => {
    await awardedHere(app.stage)
    await app.signInAs('winston', context)
    await page.goto('/p/netherton/books/awards/a/photos')
    await expectAccessible(page)
    await press(page, /^The books need this one/)
    await expect(page.getByText('Kept for the books')).toBeVisible()
    await expectAccessible(page)
    await fits(page)
  })

  const anyone = await browser.newContext({ javaScriptEnabled: false, baseURL: new URL(page.url()).origin })
  const reader = await anyone.newPage()
  await test.step('with its numbers and its photo, and nobody’s name but what the words say', async () => {
    await reader.goto('/p/netherton/stories')
    await follow(reader, 'A seed swap')
    await expect(reader.getByText('Bring two umbrellas.')).toBeVisible()
    await expect(reader.getByText('It went differently from the plan')).toBeVisible()
    await expect(reader.getByRole('img', { name: 'Somebody singing under an umbrella' })).toBeVisible()
    expect(await reader.content()).not.toMatch(/Ermintrude|Mrs Clay/)
    await reader.goto(`${round}/proposals/SPR-01`)
    await expect(reader.getByText('Two streets that had never met.')).toBeVisible()
  })

  await test.step('until Len changes his mind, by his own link', async () => {
    await reader.goto('/p/netherton/stories')
    await follow(reader, 'A seed swap')
    const story = reader.url()
    const file = (await reader.getByRole('img', { name: 'Somebody singing' }).getAttribute('src')) ?? ''
    expect((await reader.request.get(file)).status()).toBe(200)
    await reader.goto(new URL(consent).pathname)
    await expect(heading(reader)).toHaveText('Is it all right with you, Len?')
    await press(reader, 'I do not want this any more')
    await expect(reader.getByText('it has gone from our pages')).toBeVisible()
    expect((await reader.request.get(file)).status()).toBe(404)
    expect((await reader.goto(story))?.status()).toBe(410)
    await expect(reader.getByText('This story has been taken back')).toBeVisible()
    await reader.goto(`${round}/proposals/SPR-01`)
    await expect(reader.getByText('Two streets that had never met.')).toHaveCount(0)
  })
  await test.step('and the books still have it, for the treasurer alone, as long as they need it', async () => {
    const href = '/p/netherton/books/awards/a/photos'
    await page.goto(href)
    const kept = page.getByRole('img', { name: 'Somebody singing under an umbrella' })
    const file = (await kept.getAttribute('src')) ?? ''
    expect((await page.request.get(file)).status()).toBe(200)
    expect((await reader.request.get(file, { maxRedirects: 0 })).status()).not.toBe(200)
    await expect(page.getByText('only you see it here')).toBeVisible()
    await press(page, /^The books do not need this one/)
    await expect(page.getByText('No photos yet')).toBeVisible()
    expect((await page.request.get(file)).status()).toBe(404)
  })
  await anyone.close()
})

test('a letter asks how it went; its link needs no password, and of a small sum one sentence is enough @learning', async ({
  app,
  page,
}) => {
  await funded(app, 120_00)
  const asked = { proposalId: idea, personId: 'nadia', number: 1, secret: 'zz-a-secret' }
  const letter = { to: 'nadia@example.org', subject: 'How did it go?', text: 'See.' }
  await app.stage.write((db) => askByLetter(db, app.stage.on(null, day(59)), asked, letter))
  await page.goto('/p/netherton/story/zz-a-secret')
  await expect(page.getByText('One sentence and a photo are all we ask.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'What might come next' })).toHaveCount(0)
  await expectAccessible(page)
  await fits(page)
  await follow(page, 'What happened')
  await page.getByLabel('What happened?').fill('It rained, and everybody came.')
  await press(page, 'Save and go on')
  await page.goto('/p/netherton/story/zz-a-secret/pictures')
  await addsPhoto(page)
  await page.getByLabel('What does your photo show?').fill('Wet chairs')
  await page.getByLabel('No, nobody').check()
  await press(page, 'Save')
  await page.goto('/p/netherton/story/zz-a-secret')
  await press(page, 'Send my story')
  await expect(page.getByText('Thank you. Your story has been sent')).toBeVisible()
  expect((await page.goto('/p/netherton/story/another'))?.status()).toBe(404)
})
