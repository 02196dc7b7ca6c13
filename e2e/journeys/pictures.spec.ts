import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { pence } from '~/domain/pence'
import { envelope, putPage } from '~/domain/proposal'
import { addFormVersion } from '~/records/proposal/application-form.server'
import { addProposalEvent, proposalById } from '~/records/proposal/proposal.server'
import { proposal } from '~db/schema'
import { heic, paper, photo } from '../../tests/pictures'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test } from '../fixtures'

const round = '/p/netherton/rounds/spring'
const own = `${round}/apply/SPR-01`

test.use({ viewport: { width: 390, height: 844 } })

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const send = async (page: Page, kind: 'photo' | 'paper', name: string, buffer: Buffer) => {
  await page.getByLabel(kind === 'photo' ? 'Choose a photo, or take one' : 'Choose a paper').setInputFiles({ name, mimeType: 'image/jpeg', buffer }) // prettier-ignore
  await press(page, `Add this ${kind}`)
}
/** Still what it was, and larger than a megabyte. */
const padded = (file: Buffer) => Buffer.concat([file, Buffer.alloc(1_200_000, '\n')])

test('a neighbour adds photos from her phone and a paper, and everyone sees them once her idea is sent in @proposal', async ({
  app,
  page,
  context,
  browser,
}) => {
  await app.stage.round('spring')
  await app.moveClockTo(day(2))
  await app.stage.proposal('spring', 'SPR-01', { by: 'nadia', title: 'Herb planters', events: [] })
  await app.signInAs('nadia', context)

  await test.step('she finds the page among her tasks, and there is nothing there yet', async () => {
    await page.goto(own)
    await page.getByRole('link', { name: 'Pictures and papers, if you have any' }).click()
    await expect(heading(page)).toHaveText('Pictures and papers, if you have any')
    await expectAccessible(page)
  })

  await test.step('what cannot be shown is refused with the reason, and the page stays', async () => {
    await send(page, 'photo', 'IMG_0001.jpg', heic)
    await expect(page.getByRole('link', { name: /format called HEIC/ })).toBeVisible()
    await expectAccessible(page)
    await press(page, 'Add this photo')
    await expect(page.getByRole('link', { name: 'Choose a file first.' })).toBeVisible()
    await send(page, 'photo', 'huge.jpg', Buffer.concat([await photo(), Buffer.alloc(16_000_000, 1)]))
    await expect(page.getByRole('link', { name: /larger than 15 MB/ })).toBeVisible()
    await send(page, 'photo', 'half.jpg', (await photo()).subarray(0, 40_000))
    await expect(heading(page)).toHaveText('We cannot use this photo')
    await expect(page.getByText('Only a part of it arrived.')).toBeVisible()
    await page.getByRole('link', { name: 'Choose another' }).click()
    await press(page, /^Take out/)
  })

  await test.step('a photo is made ready by itself, and she says what it shows', async () => {
    await send(page, 'photo', 'IMG_0002.jpg', await photo())
    await expect(heading(page)).toHaveText('What does your photo show?')
    await expectAccessible(page)
    await page.getByLabel('What does your photo show?').fill('Six empty planters by the shops')
    await press(page, 'Save')
    await expect(page.getByRole('img', { name: 'Six empty planters by the shops' })).toBeVisible()
  })

  await test.step('another comes first, and one that was taken out is put back', async () => {
    await send(page, 'photo', 'IMG_0003.png', await photo({ type: 'png' }, 200))
    await page.getByLabel('What does your photo show?').fill('The walking group')
    await press(page, 'Save')
    await press(page, 'Move up The walking group')
    await expect(page.getByRole('img').first()).toHaveAttribute('alt', 'The walking group')
    await press(page, 'Take out Six empty planters by the shops')
    await expect(page.getByRole('img', { name: 'Six empty planters by the shops' })).toHaveCount(0)
    await press(page, 'Put back Six empty planters by the shops')
    await expect(page.getByRole('img', { name: 'Six empty planters by the shops' })).toBeVisible()
  })

  await test.step('a paper is there at once', async () => {
    await send(page, 'paper', 'quote.pdf', paper)
    await page.getByLabel('What is this paper?').fill('What the wood costs')
    await press(page, 'Save')
    await expect(page.getByRole('link', { name: /What the wood costs \(PDF/ })).toBeVisible()
    await expectAccessible(page)
  })

  const source = (await page.getByRole('img').first().getAttribute('src')) ?? ''
  const stranger = await browser.newContext()
  await test.step('nobody else sees any of it while it is a draft', async () => {
    expect((await page.request.get(source)).status()).toBe(200)
    expect((await stranger.request.get(app.url + source)).status()).toBe(404)
    await page.goto(`${own}/check`)
    await expect(page.getByRole('img', { name: 'The walking group' })).toBeVisible()
  })

  await test.step('sent in, it is seen by everyone: on its page, and among the others', async () => {
    await app.stage.write(async (db) => {
      const hers = await proposalById(db, 'spring/SPR-01')
      if (hers) await addProposalEvent(db, app.stage.on('nadia', day(2)), hers, 'submitted')
    })
    const answer = await stranger.request.get(app.url + source)
    const headers = answer.headers()
    expect([answer.status(), headers['content-type'], headers['x-content-type-options']]).toEqual([200, 'image/jpeg', 'nosniff']) // prettier-ignore
    expect(headers['content-security-policy']).toContain('sandbox')
    expect(headers['cache-control']).toContain('immutable')
    await page.goto(`${round}/proposals/SPR-01`)
    await expect(page.getByRole('img', { name: 'Six empty planters by the shops' })).toBeVisible()
    await expectAccessible(page)
    await page.goto(round)
    await expect(page.locator('.card-picture img')).toHaveAttribute('alt', 'The walking group')
    const shown = await page.locator('.card-picture img').evaluate(async (image: HTMLImageElement) => {
      await image.decode()
      return image.naturalWidth
    })
    expect(shown).toBeGreaterThan(0)
  })

  await test.step('an officer hides one, and says why', async () => {
    await app.stage.holds('chair', 'rose')
    await app.moveClockTo(day(11))
    await app.signInAs('rose', context)
    await page.goto(`${round}/checking/SPR-01`)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Hide The walking group' }).click()
    await page.getByLabel('Why do you hide it?').fill('We have no leave from one of them')
    await expectAccessible(page)
    await press(page, 'Hide it')
    await expect(page.getByText('Hidden from the public: We have no leave from one of them')).toBeVisible()
    expect((await stranger.request.get(app.url + source)).status()).toBe(404)
  })
  await stranger.close()
})

test('a form asks for a document and a photo, each on a page of its own @proposal', async ({
  app,
  page,
  context,
  browser,
}) => {
  await app.stage.round('spring')
  await app.moveClockTo(day(2))
  await app.stage.proposal('spring', 'SPR-01', { by: 'nadia', title: 'Herb planters', events: [] })
  const ask = (id: `own-${string}`, kind: 'photo' | 'document', en: string) => ({
    id: `${id}-page`,
    asks: [{ id, kind, label: { en }, required: kind === 'document', isPublic: kind === 'photo', fromPence: pence(0) }],
  })
  const form = putPage(
    putPage(envelope, ask('own-rules', 'document', 'Your group’s rules')),
    ask('own-now', 'photo', 'The place as it is now'),
  )
  await app.stage.write(async (db) => {
    const formVersion = await addFormVersion(db, app.stage.on('rose', day(2)), 'spring', form)
    await db.update(proposal).set({ formVersion }).where(eq(proposal.id, 'spring/SPR-01'))
  })
  await app.signInAs('nadia', context)
  await page.goto(own)
  await page.getByRole('link', { name: 'Your group’s rules' }).click()
  await expect(heading(page)).toHaveText('Your group’s rules')
  await expectAccessible(page)
  await send(page, 'paper', 'rules.jpg', await photo())
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
  // Larger than any form in words: these are files as scanners and phones make them.
  await send(page, 'paper', 'rules.pdf', padded(paper))

  await expect(heading(page)).toHaveText('The place as it is now (if you like)')
  await send(page, 'photo', 'now.jpg', heic)
  await expect(page.getByRole('link', { name: /format called HEIC/ })).toBeVisible()
  await expect(heading(page), 'the question stays').toHaveText('The place as it is now (if you like)')
  await expectAccessible(page)
  await send(page, 'photo', 'now.jpg', padded(await photo()))
  await page.getByLabel('What does your photo show?').fill('Nettles behind the hall')
  await press(page, 'Save')
  await expect(page).not.toHaveURL(/pictures/)
  await page.goto(`${own}/own-now-page`)
  await expect(page.getByRole('img', { name: 'Nettles behind the hall' })).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${own}/own-rules-page`)
  await expect(page.getByText('those who check the ideas see this')).toBeVisible()
  const rules = (await page.getByRole('link', { name: /Your group’s rules \(PDF/ }).getAttribute('href')) ?? ''
  await app.stage.holds('chair', 'rose')
  await app.stage.holds('treasurer', 'winston')
  for (const [who, status] of [
    ['rose', 200],
    ['winston', 404],
  ] as const) {
    // prettier-ignore
    const theirs = await browser.newContext()
    await app.signInAs(who, theirs)
    expect((await theirs.request.get(app.url + rules)).status(), who).toBe(status)
    await theirs.close()
  }
  await page.goto(own)
  await expect(page.getByRole('listitem').filter({ hasText: 'Your group’s rules' })).toContainText('Completed')
})
