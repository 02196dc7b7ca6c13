import { is, Table } from 'drizzle-orm'
import type { Page } from '@playwright/test'
import { recordAct } from '~/records/audit.server'
import { post } from '~/records/outbox.server'
import * as tables from '~db/schema'
import { hours, later } from '~/domain/time'
import { day, dayOne } from '../../tests/stage'
import { emailOf, expect, expectAccessible, test, type AppUnderTest } from '../fixtures'
import { follow, heading, press, signedIn } from '../steps/neighbours'

/** The newest letter to an address whose subject has these words. */
async function letterTo(app: AppUnderTest, address: string, subject: RegExp) {
  const found = () => app.inbox.letters.findLast((letter) => letter.to === address && subject.test(letter.subject))
  await expect.poll(() => found()?.subject ?? '', { message: `a letter to ${address}` }).toMatch(subject)
  return found()
}

async function codeFor(app: AppUnderTest, address: string): Promise<string> {
  const letter = await letterTo(app, address, /is the code for your new address/)
  return /\d{6}/.exec(letter?.text ?? '')?.[0] ?? ''
}

async function asksForAddress(page: Page, email: string) {
  await page.getByLabel('Your new email address').fill(email)
  await press(page, 'Send me a code')
}

/** All that stands in the database, as text. */
const everything = (app: AppUnderTest): Promise<string> =>
  app.stage.read(async (db) => {
    const all: unknown[] = []
    for (const one of Object.values(tables)) if (is(one, Table)) all.push(await db.select().from(one as never))
    return JSON.stringify(all)
  })

test('Nadia sees what we hold, puts it right, takes a copy, and is erased: then nobody finds her @people', async ({
  app,
  page: visitor,
  browser,
}) => {
  const { stage } = app
  await stage.livesHere('nadia', 'len')
  await stage.holds('panel', 'nadia')
  await stage.round('spring')
  await stage.proposal('spring', '01', { title: 'Benches by the green' })
  const elsewhere = await browser.newContext({ baseURL: app.url })
  await app.signInAs('nadia', elsewhere)

  const page = await signedIn(app, browser, 'nadia')
  await follow(page, 'Nadia Hussain')
  await follow(page, 'What we hold about you')
  await expect(heading(page)).toHaveText('What we hold about you')
  await expectAccessible(page)

  for (const kind of ['How to reach you', 'Where you live', 'Your ideas'])
    await page.locator('summary', { hasText: kind }).click()
  await expect(page.getByText('01, Benches by the green')).toBeVisible()
  await expect(page.getByText('To sign you in, and to write to you about your ideas.')).toBeVisible()
  await expectAccessible(page)

  // Her name.
  await follow(page, 'Change Your name')
  await page.getByLabel('Your name').fill(' ')
  await press(page, 'Save my name')
  await expect(page.getByRole('alert')).toContainText('Enter your name')
  await expectAccessible(page)
  await page.getByLabel('Your name').fill('Nadia Hussein')
  await press(page, 'Save my name')
  await expect(page.getByRole('status')).toContainText('From now on you are Nadia Hussein on every page.')
  await expect(page.getByRole('link', { name: 'Nadia Hussein' })).toBeVisible()
  await expectAccessible(page)
  await visitor.goto('/p/netherton/people')
  await expect(visitor.getByText('Nadia Hussein')).toBeVisible()

  // Her address: first one that is a neighbour's, of which she learns nothing, then her own new one.
  await follow(page, 'Change Your email address')
  await expect(page.getByText('We write to you at nadia@example.org')).toBeVisible()
  await asksForAddress(page, 'not an address')
  await expect(page.getByRole('alert')).toContainText('Enter an email address, like name@example.org')
  await expectAccessible(page)
  await asksForAddress(page, emailOf('nadia'))
  await expect(page.getByRole('alert')).toContainText('That is the address we have already')
  await asksForAddress(page, emailOf('len'))
  await expect(page.getByText('We sent a letter to len@example.org.')).toBeVisible()
  const told = await letterTo(app, emailOf('len'), /^You sign in with this address already$/)
  expect(told?.text).not.toMatch(/\d{6}|Nadia/)
  await follow(page, 'Change your email address')
  const fresh = 'nadia.hussein@example.com'
  await asksForAddress(page, fresh)
  await expect(page.getByText(`We sent a letter to ${fresh}.`)).toBeVisible()
  await expectAccessible(page)
  const code = await codeFor(app, fresh)
  await page.getByLabel('Your 6-digit code').fill(code === '000000' ? '000001' : '000000')
  await press(page, 'Use this address')
  await expect(page.getByRole('alert')).toContainText('you have 4 more tries')
  await expectAccessible(page)
  await page.getByLabel('Your 6-digit code').fill(code)
  await press(page, 'Use this address')
  await expect(page.getByRole('status')).toContainText(`From now on we write to ${fresh}`)
  const left = await letterTo(app, emailOf('nadia'), /^We will write to your new address from now on$/)
  expect(left?.text).toContain('Whom to tell at Netherton Sparks')
  const phone = await elsewhere.newPage()
  await phone.goto('/you')
  await expect(phone).toHaveURL(/\/sign-in\?next/)
  await elsewhere.close()

  // Her copy.
  const [copy] = await Promise.all([page.waitForEvent('download'), follow(page, 'Take a copy (JSON)')])
  const parts: Buffer[] = []
  for await (const part of await copy.createReadStream()) parts.push(part as Buffer)
  const held = JSON.parse(Buffer.concat(parts).toString()) as { held: { table: string; rows: object[] }[] }
  expect(held.held.find(({ table }) => table === 'contact')?.rows).toMatchObject([{ email: fresh }])
  expect(held.held.find(({ table }) => table === 'person')?.rows).toMatchObject([{ name: 'Nadia Hussein' }])

  // Being erased: asked, taken back, asked again.
  await follow(page, 'Ask to be erased')
  await expectAccessible(page)
  await press(page, 'Erase me in a week')
  await expect(heading(page)).toHaveText(/^You will be erased/)
  await expectAccessible(page)
  await letterTo(app, fresh, /^You asked to be erased$/)
  await press(page, 'Do not erase me')
  await expect(page.getByText('You have asked to be erased')).toHaveCount(0)
  await follow(page, 'Ask to be erased')
  await press(page, 'Erase me in a week')
  await page.goto('/you/held')
  await expect(page.getByText('You have asked to be erased')).toBeVisible()
  await expectAccessible(page)

  await app.moveClockTo(day(9))
  await page.goto('/you')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fyou$/)
  expect(await everything(app)).not.toMatch(/Huss[ae]in|nadia@example|nadia\.hussein/i)
  for (const path of ['', '/people', '/rounds/spring', '/rounds/spring/proposals/01']) {
    await visitor.goto(`/p/netherton${path}`)
    await expect(heading(visitor)).toBeVisible()
    expect(await visitor.content()).not.toMatch(/Huss[ae]in/)
  }
  await expect(heading(visitor)).toHaveText('Benches by the green')
  await expectAccessible(visitor)
})

test('Len is told when his letters come back, and gives us an address that works @people', async ({
  app,
  page,
  browser,
}) => {
  await app.stage.livesHere('len')
  await app.stage.holds('chair', 'rose')
  const len = await signedIn(app, browser, 'len')
  app.inbox.refuse(emailOf('len'), { code: 550, says: '5.1.1 No such user' })
  await app.stage.write((db) =>
    post(db, app.stage.on('rose'), 'decision:len', {
      ...{ to: emailOf('len'), personId: 'len', partnershipId: 'netherton' },
      ...{ subject: 'Your idea is funded', text: 'The panel said yes.' },
    }),
  )
  await app.moveClockTo(day(2))

  await app.signInAs('rose', page.context())
  await page.goto('/you')
  await follow(page, /did not arrive/)
  await expect(page.getByRole('row', { name: /Len Whitby/ })).toContainText('There is no such address')
  await expectAccessible(page)
  await press(page, /^Try again/)
  await expect(page.getByRole('row', { name: /Len Whitby/ })).toHaveCount(0)
  // It has been to the mail server again, and came back again.
  await app.moveClockTo(day(3))
  await page.reload()
  await press(page, /^The address is wrong/)
  await expect(page.getByText('Every letter has arrived, as far as we know.')).toBeVisible()
  await expect(page.getByText('Len Whitby, since')).toBeVisible()
  await expectAccessible(page)

  await len.goto('/you/held')
  await expect(len.getByText('Letters to len@example.org come back to us.')).toBeVisible()
  await expectAccessible(len)
  await follow(len, 'Change Your email address')
  await asksForAddress(len, 'len@example.net')
  await expect(heading(len)).toHaveText('Check your inbox')
  await len.getByLabel('Your 6-digit code').fill(await codeFor(app, 'len@example.net'))
  await press(len, 'Use this address')
  await expect(len.getByRole('status')).toContainText('len@example.net')
  await expect(len.getByText('come back to us')).toHaveCount(0)
  await page.reload()
  await expect(page.getByText('Len Whitby, since')).toHaveCount(0)
  await expectAccessible(page)
})

test('Rose stops the news: by her mail program’s one click, and by the page of its link @people', async ({
  app,
  page,
  browser,
  playwright,
}) => {
  await app.stage.holds('chair', 'rose')
  await app.moveClockTo(day(1))
  await app.stage.write((db) =>
    recordAct(db, app.stage.on('nadia', later(dayOne, hours(1))), 'netherton', 'proposal.submit', 'proposal:one'),
  )
  await app.moveClockTo(day(2))
  const news = await letterTo(app, emailOf('rose'), /^News from Netherton Sparks$/)
  expect(news?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
  const href = /^<(.+)>$/.exec(news?.headers['list-unsubscribe'] ?? '')?.[1] ?? ''
  const { pathname } = new URL(href)

  // A mail program, or a guard before it, that only opens the link stops nothing.
  await page.goto(pathname)
  await expect(heading(page)).toHaveText('Stop our letters?')
  await expectAccessible(page)
  const program = await playwright.request.newContext({ baseURL: app.url })
  const answer = await program.post(pathname, { form: { 'List-Unsubscribe': 'One-Click' }, maxRedirects: 0 })
  expect(answer.status()).toBe(200)
  await program.dispose()
  await page.reload()
  await expect(heading(page)).toHaveText('We have stopped them')
  await expectAccessible(page)

  const { javaScriptEnabled } = test.info().project.use
  const hers = await browser.newContext({ baseURL: app.url, javaScriptEnabled })
  await app.signInAs('rose', hers)
  const rose = await hers.newPage()
  await rose.goto('/you/letters')
  await expect(rose.getByLabel('Never')).toBeChecked()
  await rose.getByLabel('Once a day').check()
  await press(rose, 'Save')
  await expect(rose.getByRole('status')).toContainText('Saved')
  await expectAccessible(rose)
  await page.goto(pathname)
  await press(page, 'Stop these letters')
  await expect(heading(page)).toHaveText('We have stopped them')
  await rose.reload()
  await expect(rose.getByLabel('Never')).toBeChecked()

  await page.goto('/letters/stop/nobodys')
  await expect(heading(page)).toHaveText('There is nothing to stop')
  await expectAccessible(page)
  await hers.close()
})
