import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { contact, interest, scoreSheet } from '~db/schema'
import { acceptAward } from '../../tests/accepting'
import { awardsOfRound } from '~/records/money/award.server'
import {
  adoptBy,
  allowed,
  countedRound,
  meet,
  meetingDay,
  noInterest,
  officers,
  setMoneyOnStage,
} from '../../tests/money-stage'
import { day } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

const round = '/p/netherton/rounds/spring'
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** A meeting whose list one person has said yes to. One idea is by Len, who has no address; Sheila stepped out of 02. */
async function nearlyAdopted(app: AppUnderTest) {
  await setMoneyOnStage(app.stage)
  await app.stage.holds('builder', 'bronagh')
  await countedRound(app.stage, 'spring', { votes: { '01': 3, '02': 2, '03': 1 } })
  const idea = await app.stage.proposal('spring', '04', { by: 'len', cost: 100_00 })
  await noInterest(app.stage, 'spring', ...officers.panel)
  await app.stage.write(async (db) => {
    await db.delete(contact).where(eq(contact.personId, 'len'))
    await db.insert(interest).values({
      ...{ id: 'sheila-02', proposalId: 'spring/02', personId: 'sheila', sequence: 1, kind: 'loyalty' },
      ...{ note: 'She sings there', at: day(12), declaredBy: 'sheila' },
    })
    for (const [personId, feedback] of [
      ['tom', 'Far too dear for what it is!'],
      ['gareth', 'A kind idea, and the school would help.'],
    ] as const)
      await db.insert(scoreSheet).values({
        ...{ proposalId: 'spring/03', personId, points: {}, noteForPanel: 'Not convinced', feedback, abstained: false },
        ...{ savedAt: day(19), handedInAt: day(19) },
      })
  })
  await meet(app.stage, 'spring', ['rose', 'tom', 'amina', 'gareth', 'sheila'])
  await adoptBy(app.stage, 'spring', 2, ['amina'])
  await app.moveClockTo(meetingDay)
  return idea
}

test('the meeting leaves the telling for later: each letter is read and softened, then everyone hears @panel', async ({
  app,
  page,
  context,
}) => {
  // Many pages, and axe on each.
  test.slow()
  await nearlyAdopted(app)
  await app.signInAs('rose', context)
  await page.goto(`${round}/decision`)
  await page.getByRole('radio', { name: 'Later' }).check()
  await expectAccessible(page)
  await button(page, 'Say yes, and adopt version 2').click()
  await expect(page.getByText('The money is set aside. Nobody has been told yet.')).toBeVisible()
  await expectAccessible(page)
  expect(app.inbox.letters).toEqual([])

  const anyone = await context.browser()!.newContext({ baseURL: app.url })
  const theirs = await anyone.newPage()
  await theirs.goto(`${round}/decision`)
  await expect(heading(theirs)).toHaveText('The panel has decided')
  await expectAccessible(theirs)
  expect((await theirs.request.get(`${round}/decision/minutes.pdf`)).status()).toBe(404)
  await theirs.goto(`${round}/proposals/01`)
  await expect(theirs.getByText(/funded/i)).toHaveCount(0)
  await theirs.goto(round)
  await expect(heading(theirs)).toHaveText('The panel has decided. Those who asked hear first.')
  await app.signInAs('nadia', anyone)
  expect((await theirs.request.get(`${round}/proposals/01/award`)).status(), 'her own award').toBe(404)

  await page.getByRole('link', { name: 'Read the letters, and tell everyone' }).click()
  await expect(heading(page)).toHaveText('Tell everyone')
  await expect(page.getByRole('row').filter({ hasText: 'Idea 04' })).toContainText('Len Whitby (no address')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Read the letter about Idea 03' }).click()
  await expect(page.getByText('“Idea 03” was not funded this time')).toBeVisible()
  await expect(page.getByText('Far too dear for what it is!').first()).toBeVisible()
  await expect(page.getByText('Not convinced')).toHaveCount(0)
  await expectAccessible(page)
  await page
    .getByRole('textbox', { name: 'What is sent' })
    .fill('A kind idea, and the school would help.\n\nA smaller hall would cost less.')
  await button(page, 'Save these words').click()
  await expect(page.getByText('Saved. This is what will be sent.')).toBeVisible()
  await page.getByText('What the panel’s members wrote', { exact: true }).click()
  await expect(page.getByText('Far too dear for what it is!')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Tell everyone', exact: true }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Idea 03' })).toContainText('Worded by an officer')
  await button(page, 'Tell everyone now').click()
  await expect(page.getByText('Everyone is being told')).toBeVisible()
  await expect.poll(() => app.inbox.letters.length).toBe(3)
  const letter = app.inbox.letters.find(({ subject }) => subject.includes('Idea 03'))
  expect(letter?.text).toContain('A smaller hall would cost less.')
  expect(letter?.text).not.toContain('Far too dear')
  expect(letter?.text).toContain('ask for Bronagh Kelly')

  // Len has no address: somebody takes him the letter, and writes it down.
  await expect(page.getByText('Len Whitby, about Idea 04').first()).toBeVisible()
  await expectAccessible(page)
  const printed = await page.request.get(`${round}/telling/04/letter.pdf`)
  expect(printed.headers()['content-type']).toBe('application/pdf')
  await button(page, 'Write it down').click()
  await expect(page).toHaveTitle(/^Error: /)
  await expectAccessible(page)
  await page.getByLabel('Who has been told?').selectOption({ label: 'Len Whitby, about Idea 04' })
  await page.getByRole('radio', { name: 'They cannot be found' }).check()
  await button(page, 'Write it down').click()
  await expect(page.getByText('Say what you tried').first()).toBeVisible()
  await page.getByRole('radio', { name: 'I gave or posted them the letter' }).check()

  // With every award accepted, he alone holds the round open.
  for (const { id } of await app.stage.read((db) => awardsOfRound(db, 'spring')))
    allowed(await app.stage.write((db) => acceptAward(db, app.stage.on('nadia', meetingDay), id)))
  await theirs.goto('/p/netherton/rounds')
  await expect(theirs.getByText('Decided', { exact: true })).toBeVisible()
  await button(page, 'Write it down').click()
  await expect(page.getByText('Nobody: everyone has an address that works, or has been told.')).toBeVisible()
  await expect(page.getByText(/Len Whitby, about Idea 04: a letter on paper, by Rose Delaney/)).toBeVisible()
  await expectAccessible(page)
  await theirs.goto('/p/netherton/rounds')
  await expect(theirs.getByText('Decided, money going out')).toBeVisible()
  await anyone.close()
})

test('anyone prints the minutes once people have been told; why somebody stepped out is the panel’s own @panel', async ({
  app,
  page,
  context,
}) => {
  await nearlyAdopted(app)
  await adoptBy(app.stage, 'spring', 2, ['tom'])
  await page.goto(`${round}/decision`)
  await expect(page.getByText('Head of the record')).toBeVisible()
  await expect(page.getByRole('link', { name: /own copy/ })).toHaveCount(0)
  await expectAccessible(page)
  const href = (await page.getByRole('link', { name: /Print the minutes/ }).getAttribute('href')) ?? ''
  const [one, other] = [await page.request.get(href), await page.request.get(href)]
  expect(one.headers()['content-type']).toBe('application/pdf')
  expect((await one.body()).equals(await other.body()), 'the same minutes, the same file').toBe(true)
  expect((await page.request.get(`${href}?copy=panel`, { maxRedirects: 0 })).status()).toBe(302)

  await app.signInAs('tom', context)
  await page.goto(`${round}/decision`)
  const own = (await page.getByRole('link', { name: /own copy/ }).getAttribute('href')) ?? ''
  expect((await page.request.get(own)).headers()['content-type']).toBe('application/pdf')
})

test('a member writes down her time; what she is paid for it goes through two pairs of hands @panel', async ({
  app,
  page,
  context,
}) => {
  test.slow()
  await nearlyAdopted(app)
  await adoptBy(app.stage, 'spring', 2, ['tom'])
  await app.signInAs('tom', context)
  await page.goto(`${round}/time`)
  await expect(page.getByText('The time of the meeting is filled in')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Reading and scoring ideas').fill('two')
  await button(page, 'Save my time').click()
  await expect(page).toHaveTitle(/^Error: /)
  await page.getByLabel('Reading and scoring ideas').fill('2.5')
  await button(page, 'Save my time').click()
  await expect(page.getByText('Thank you for your time')).toBeVisible()
  await expect(page.getByText('The panel gave 3 hours to this round. Thank you.')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${round}/decision`)
  await expect(page.getByText('The panel gave 3 hours to this round.')).toBeVisible()

  const thanks = '/p/netherton/books/thanks'
  await app.signInAs('rose', context)
  await page.goto(thanks)
  await expect(page.getByText('The panel is not paid for its time.')).toBeVisible()
  await page.getByRole('radio', { name: 'Yes, for each hour' }).check()
  await page.getByLabel('How much').fill('12')
  await button(page, 'Save how the panel is thanked').click()
  await expect(page.getByText('Members of the panel are paid £12 for each hour.')).toBeVisible()
  await expectAccessible(page)

  await app.signInAs('winston', context)
  await page.goto(thanks)
  await page.getByLabel('Who, and for what').selectOption({ index: 4 })
  await button(page, 'Prepare this payment').click()
  await expect(page.getByRole('row').filter({ hasText: 'Tom Ashworth' })).toContainText('To authorise')
  await expectAccessible(page)
  await app.signInAs('mei', context)
  await page.goto(thanks)
  await button(page, 'Authorise Tom Ashworth').click()
  await expect(page.getByRole('row').filter({ hasText: 'Tom Ashworth' })).toContainText('To pay')
  await app.signInAs('winston', context)
  await page.goto(thanks)
  await button(page, 'I have paid it Tom Ashworth').click()
  await expect(page.getByRole('row').filter({ hasText: 'Tom Ashworth' })).toContainText('Paid by Winston Clarke')
  await expectAccessible(page)
})
