import type { Browser, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { contact, payee, proposal, proposalEvent } from '~db/schema'
import { pence } from '~/domain/pence'
import { later, minutes } from '~/domain/time'
import { emailOf, expect, expectAccessible, test, type AppUnderTest } from '../fixtures'
import { day } from '../../tests/stage'

const own = '/p/netherton/rounds/spring/apply/SPR-01'

/** A draft in which everything has been answered. */
async function whole(app: AppUnderTest): Promise<void> {
  await app.stage.proposal('spring', 'SPR-01', { by: 'nadia', title: 'Herb planters', events: [] })
  await app.stage.write(async (db) => {
    const answers = {
      idea: 'Herbs by every door.',
      whoBenefits: 'Forty homes.',
      whoHelps: 'Two dads from the estate.',
      spentOn: 'Soil and planters',
      when: 'Every Friday in May.',
    }
    const place = { neighbourhoodId: 'marian-square', costPence: pence(240_00) }
    await db
      .update(proposal)
      .set({ answers, ...place })
      .where(eq(proposal.id, 'spring/SPR-01'))
    await db.insert(payee).values({ proposalId: 'spring/SPR-01', name: 'Bloom Garden Shop', personId: null })
  })
}

/** A browser of somebody's own, on a narrow phone. */
async function phoneOf(app: AppUnderTest, browser: Browser): Promise<Page> {
  const phone = await browser.newContext({
    baseURL: app.url,
    javaScriptEnabled: test.info().project.use.javaScriptEnabled,
    viewport: { width: 320, height: 640 },
  })
  return phone.newPage()
}

test('two neighbours write an idea together, lose no words, and send it in once @proposal', async ({
  app,
  page,
  browser,
}) => {
  await app.stage.round('spring')
  await app.moveClockTo(day(2))
  await whole(app)
  await app.signInAs('nadia', page.context())
  await page.goto(own)
  await page.getByRole('link', { name: 'Who is writing this with you' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ask them in' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose what they can do')
  await expectAccessible(page)
  await page.getByLabel('Their name').fill('Len')
  await page.getByLabel('Their email address').fill(emailOf('len'))
  await page.getByLabel('Writes on it').check()
  await page.getByRole('button', { name: 'Ask them in' }).click()
  await expect(page.getByText('We have written to Len')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'See what Len was sent' }).click()
  await expectAccessible(page)

  // Len, on his phone. The link alone does not put him in.
  const len = await phoneOf(app, browser)
  const { text } = await app.inbox.newestTo(emailOf('len'))
  expect(text).not.toContain('Herb planters')
  const link = /https?:\/\/\S+\/invited\/\S+/.exec(text)?.[0] ?? ''
  await len.goto(link)
  await expect(len.getByRole('heading', { level: 1 })).toHaveText('Nadia Hussain asks you in on an idea')
  await expectAccessible(len)
  await app.signInAs('len', len.context())
  await len.goto(link)
  await expect(len.getByText('you have a hand in this idea')).toBeVisible()
  await expectAccessible(len)
  await len.getByRole('button', { name: 'Yes, I am in' }).click()
  await expect(len).toHaveURL(new RegExp(`${own}$`))
  await expect(len.getByRole('heading', { level: 1 })).toHaveText('Herb planters')
  await expect(len.getByText('Bloom Garden Shop')).toHaveCount(0)
  await expect(len.getByRole('link', { name: 'Who we should pay' })).toHaveCount(0)
  await expectAccessible(len)

  // Both have one page open; both save it.
  await page.goto(`${own}/when`)
  await len.goto(`${own}/when`)
  await expect(len.getByText('Nadia Hussain opened this page just now.')).toBeVisible()
  await expectAccessible(len)
  await len.getByLabel('When will it happen?').fill('Every Friday in June.')
  await len.getByRole('button', { name: 'Save and continue' }).click()
  await app.moveClockTo(later(app.sparks.clock.now(), minutes(3)))
  await page.getByLabel('When will it happen?').fill('Every Saturday in May.')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await expect(page.getByText('What Len Whitby saved meanwhile')).toBeVisible()
  await expect(page.getByText('Len Whitby saved this 3 minutes ago.')).toBeVisible()
  await expect(page.getByText('Every Friday in June.')).toBeVisible()
  await expect(page.getByLabel('When will it happen?')).toHaveValue('Every Saturday in May.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save and continue' }).click()

  await page.goto(`${own}/money`)
  await page.getByLabel('Leave a note for the others').fill('Shall we ask the school for soil?')
  await page.getByRole('button', { name: 'Leave the note' }).click()
  await expect(page.getByText('Shall we ask the school for soil?')).toBeVisible()
  await expectAccessible(page)
  await len.goto(own)
  await expect(len.getByText('1 note to look at.')).toBeVisible()
  await expectAccessible(len)
  await len.getByRole('link', { name: 'How much, and on what' }).click()
  await len.getByRole('button', { name: 'Mark as settled what Nadia Hussain noted' }).click()
  await expect(len.getByText(/, settled$/)).toBeVisible()

  // Both press the button.
  await page.goto(`${own}/check`)
  await len.goto(`${own}/check`)
  await expectAccessible(len)
  await len.getByRole('button', { name: 'Send my idea' }).click()
  await expect(len.getByRole('heading', { level: 1 })).toHaveText('Your idea is in')
  await page.getByRole('button', { name: 'Send my idea' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your idea is in')
  await expect(page.getByText('Len Whitby sent it in')).toBeVisible()
  await expectAccessible(page)
  expect(await app.stage.read((db) => db.select({ kind: proposalEvent.kind }).from(proposalEvent))).toEqual([
    { kind: 'submitted' },
  ])

  // He takes it back, and is taken out.
  await len.goto(own)
  await expect(len.getByRole('link', { name: 'Withdraw it' })).toHaveCount(0)
  await expectAccessible(len)
  await page.goto(`${own}/together`)
  await page.getByRole('link', { name: 'Change what Len Whitby can do' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Take Len Whitby out' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is writing this with you')
  await expect(page.getByText('Len Whitby')).toHaveCount(0)
  await len.goto(`${own}/together`)
  await expect(len.getByText('Who is writing this with you')).toHaveCount(0)
})

test('a neighbour without email comes in by a code, leaves a note, and changes nothing @proposal', async ({
  app,
  page,
  browser,
}) => {
  await app.stage.round('spring')
  await app.moveClockTo(day(2))
  await whole(app)
  await app.signInAs('nadia', page.context())
  await page.goto(`${own}/together`)
  await page.getByLabel('Their name').fill('Gwen')
  await page.getByLabel('Comments').check()
  await page.getByRole('button', { name: 'Ask them in' }).click()
  await expect(page.getByRole('heading', { name: 'The code for Gwen' })).toBeVisible()
  const code = (await page.locator('.code').textContent()) ?? ''
  await expectAccessible(page)

  const gwen = await phoneOf(app, browser)
  await gwen.goto('/c')
  await gwen.getByLabel('The code from your letter').fill(code)
  await gwen.getByRole('button', { name: 'Go on' }).click()
  await expect(gwen.getByRole('heading', { level: 1 })).toHaveText('Nadia Hussain asks you in on an idea')
  await expectAccessible(gwen)
  await gwen.getByRole('button', { name: 'Yes, I am in' }).click()
  await expect(gwen.getByRole('heading', { level: 1 })).toHaveText('Herb planters')
  await expect(gwen.getByText('Herbs by every door.')).toBeVisible()
  await expect(gwen.getByText('Bloom Garden Shop')).toHaveCount(0)
  await expectAccessible(gwen)
  await gwen.goto(`${own}/when`)
  await expect(gwen.getByRole('button', { name: 'Save and continue' })).toHaveCount(0)
  await gwen.getByRole('button', { name: 'Leave the note' }).click()
  await expect(gwen.getByRole('alert')).toContainText('Write your note')
  await expectAccessible(gwen)
  await gwen.getByLabel('Leave a note for the others').fill('Fridays are bin days.')
  await gwen.getByRole('button', { name: 'Leave the note' }).click()
  await expect(gwen.getByText('Fridays are bin days.')).toBeVisible()
  await expectAccessible(gwen)

  await gwen.goto(`${own}/together/leave`)
  await expectAccessible(gwen)
  await gwen.getByRole('button', { name: 'Leave it' }).click()
  await expect(gwen.getByText('You have left the idea')).toBeVisible()
  await gwen.goto(own)
  await expect(gwen.getByText('Herbs by every door.')).toHaveCount(0)
})

test('a community builder starts one for a neighbour without email, reads it out, and hands it over @proposal', async ({
  app,
  page,
  browser,
}) => {
  await app.stage.holds('builder', 'gareth')
  await app.stage.livesHere('edna')
  await app.stage.write((db) => db.update(contact).set({ email: null }).where(eq(contact.personId, 'edna')))
  await app.stage.round('spring')
  await app.moveClockTo(day(2))
  await app.signInAs('gareth', page.context())
  await page.goto('/p/netherton/rounds/spring/apply')
  await page.getByRole('link', { name: 'Start one for a neighbour' }).click()
  await page.getByLabel('Part of their name').fill('edna')
  await page.getByRole('button', { name: 'Look for them' }).click()
  await page.getByRole('button', { name: 'Begin helping Edna Harrison' }).click()
  await expect(page, 'where ideas begin').toHaveURL(/\/rounds\/spring\/apply$/)
  await page.getByRole('link', { name: 'Start now' }).click()
  await page
    .getByRole('group', { name: /good for people who live in/ })
    .getByLabel('Yes')
    .check()
  await page
    .getByRole('group', { name: /Is the money for any of these/ })
    .getByLabel('No')
    .check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.goto(`${own}/idea`)
  await page.getByLabel('Give it a name').fill('Bench by the pond')
  await page.getByRole('button', { name: 'Save and come back later' }).click()
  await expect(page.getByRole('heading', { name: 'With Edna Harrison' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Read it out to Edna Harrison' }).click()
  await expect(page.getByText('Bench by the pond')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Write that down' }).click()
  await expect(page.getByRole('alert')).toContainText('Tick the box')
  await expectAccessible(page)
  await page.getByLabel('I have read it all out, and Edna Harrison agrees with it').check()
  await page.getByRole('button', { name: 'Write that down' }).click()
  await expect(page.getByText(/^Gareth Pugh read it out on .*, and it was agreed$/)).toBeVisible()

  await page.getByRole('link', { name: 'Hand it over to Edna Harrison' }).click()
  await expectAccessible(page)
  await page.getByLabel('I go on writing it with Edna Harrison').check()
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Get the letter (PDF)' }).click()
  expect((await file).suggestedFilename()).toBe('spring-letters.pdf')
  await page.getByRole('main').getByRole('button', { name: 'I have finished helping Edna Harrison' }).click()
  await expect(page.getByText('You have finished helping')).toBeVisible()

  // He stayed on, as himself; and it is hers.
  await page.goto(own)
  await expect(page.getByText('It is Edna Harrison’s idea, and you write on it too.')).toBeVisible()
  await expectAccessible(page)
  const edna = await phoneOf(app, browser)
  await app.signInAs('edna', edna.context())
  await edna.goto(`${own}/together`)
  await expect(edna.getByRole('link', { name: 'Change what Gareth Pugh can do' })).toBeVisible()
  await expectAccessible(edna)
})
