import { emailOf, expect, expectAccessible, test, type AppUnderTest } from '../fixtures'
import type { BrowserContext, Page } from '@playwright/test'
import { formVersion, keptWords, theme } from '~db/schema'
import { envelope, type Page as FormPage } from '~/domain/proposal'
import { hours } from '~/domain/time'
import type { CastMember } from '../../tests/cast'
import { day } from '../../tests/stage'

const apply = '/p/netherton/rounds/spring/apply'
const own = `${apply}/SPR-01`

test.use({ viewport: { width: 390, height: 844 } })

/** 3,000 characters, of several scripts, with lines and marks that a page could stumble over. */
const long = Array.from(
  { length: 40 },
  (_, line) => `${line}. Planters 🌱👩‍🌾 by the shops, "free" & <open>. حديقة صغيرة للجميع في الحي.`,
)
  .join('\n')
  .padEnd(3_000, '. And more herbs')
  .slice(0, 3_000)

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const wordsOf = (page: Page) => page.getByLabel('What do you want to do?')
const keptRows = async (app: AppUnderTest) => (await app.stage.read((db) => db.select().from(keptWords))).length

/** The idea may be told at length. */
const roomy = (page: FormPage): FormPage => ({
  ...page,
  asks: page.asks.map((ask) => (ask.id === 'idea' ? { ...ask, most: 5_000 } : ask)),
})

/** Nadia has begun an idea, and has its first page open. */
async function writing(app: AppUnderTest, page: Page) {
  await app.stage.round('spring')
  const form = { ...envelope, pages: envelope.pages.map(roomy) }
  await app.stage.write(async (db) => {
    await db
      .insert(theme)
      .values({ id: 'food', partnershipId: 'netherton', name: 'Food', about: '', hue: 120, position: 1 })
    await db.insert(formVersion).values({ roundId: 'spring', version: 1, form, createdAt: day(0), createdBy: 'rose' })
  })
  await app.moveClockTo(day(2))
  await app.signInAs('nadia', page.context())
  await page.goto(`${apply}/begin`)
  await press(page, 'Start my idea')
  await page.goto(`${own}/idea`)
}

const loseSession = (where: BrowserContext) => where.clearCookies()

async function signInByCode(app: AppUnderTest, page: Page, who: CastMember) {
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  const before = app.inbox.letters.length
  await page.getByLabel('Your email address').fill(emailOf(who))
  await press(page, 'Send me a code')
  await expect(page.getByRole('heading', { name: 'Check your inbox' })).toBeVisible()
  await expect.poll(() => app.inbox.letters.length).toBeGreaterThan(before)
  const { text } = await app.inbox.newestTo(emailOf(who))
  await page.getByLabel('Your 6-digit code').fill(/\d{6}/.exec(text)?.[0] ?? '')
  await press(page, 'Sign in')
}

test('a long answer is there after signing in again in mid-form, and is saved @proposal @engine', async ({
  app,
  page,
}) => {
  await writing(app, page)
  await page.getByLabel('Give it a name').fill('Herb planters')
  await wordsOf(page).fill(long)
  await page.getByLabel('Say it in one sentence').fill('Six planters, free to pick.')
  await loseSession(page.context())
  await press(page, 'Save and continue')
  await signInByCode(app, page, 'nadia')

  await expect(page).toHaveURL(new RegExp(`${own}/idea$`))
  await expect(page.getByText('You were signed out')).toBeVisible()
  await expect(page.getByText('What you typed is here.')).toBeVisible()
  await expect(wordsOf(page)).toHaveValue(long)
  await expect(page.getByLabel('Say it in one sentence')).toHaveValue('Six planters, free to pick.')
  await expectAccessible(page)
  expect(await keptRows(app), 'given back once').toBe(0)
  await press(page, 'Save and continue')
  await expect(page).not.toHaveURL(/\/idea$/)

  await page.goto(`${own}/idea`)
  await expect(page.getByText('You were signed out')).toHaveCount(0)
  await expect(wordsOf(page), 'it is saved').toHaveValue(long)
})

test('two tabs lose their session, and neither loses what was typed in it @proposal', async ({ app, page }) => {
  await writing(app, page)
  const other = await page.context().newPage()
  await other.goto(`${own}/who-benefits`)
  await page.getByLabel('Give it a name').fill('Herb planters')
  await wordsOf(page).fill('We build six planters.')
  await other.getByLabel('Who, and about how many?').fill('Everyone who passes the shops.')
  await loseSession(page.context())
  await press(page, 'Save and come back later')
  await press(other, 'Save and come back later')
  await signInByCode(app, page, 'nadia')
  await expect(wordsOf(page)).toHaveValue('We build six planters.')

  await other.reload()
  await expect(other).toHaveURL(new RegExp(`${own}/who-benefits$`))
  await expect(other.getByLabel('Who, and about how many?')).toHaveValue('Everyone who passes the shops.')
  await press(other, 'Save and come back later')
  await press(page, 'Save and come back later')
  await page.goto(`${own}/idea`)
  await expect(wordsOf(page)).toHaveValue('We build six planters.')
  await page.goto(`${own}/who-benefits`)
  await expect(page.getByLabel('Who, and about how many?')).toHaveValue('Everyone who passes the shops.')
})

test('somebody else who signs in is turned away by the page, and the words wait for whose they are @proposal', async ({
  app,
  page,
}) => {
  await writing(app, page)
  await wordsOf(page).fill('We build six planters.')
  await loseSession(page.context())
  await press(page, 'Save and come back later')
  await signInByCode(app, page, 'len')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('body')).not.toContainText('six planters')
  await expect(page.getByText('You were signed out')).toHaveCount(0)
  expect(await keptRows(app)).toBe(1)

  await app.signOut(page.context())
  await app.signInAs('nadia', page.context())
  await page.goto(`${own}/idea`)
  await expect(wordsOf(page)).toHaveValue('We build six planters.')
})

test('what was typed is given back for an hour, and is gone then @proposal', async ({ app, page }) => {
  await writing(app, page)
  await wordsOf(page).fill('We build six planters.')
  await loseSession(page.context())
  await press(page, 'Save and come back later')
  app.passTime(hours(1))
  await app.signInAs('nadia', page.context())
  await page.goto(`${own}/idea`)
  await expect(page.getByText('You were signed out')).toHaveCount(0)
  await expect(wordsOf(page)).toHaveValue('')
})

test('what is too long to be kept comes straight back, to be sent again @proposal', async ({ app, page }) => {
  const pasted = long.repeat(25)
  await writing(app, page)
  await wordsOf(page).fill(pasted)
  await loseSession(page.context())
  await press(page, 'Save and come back later')
  await expect(page.getByRole('heading', { name: 'You were signed out' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Sign in on another page' })).toBeVisible()
  await app.signInAs('nadia', page.context())
  await press(page, 'Send it again')
  await expect(wordsOf(page), 'it is for the page to say that it is too long').toHaveValue(pasted)
})
