import type { Page } from '@playwright/test'
import { emailOf, expect, expectAccessible, test, type AppUnderTest } from '../fixtures'

async function askForCode(page: Page, email: string) {
  await page.getByLabel('Your email address').fill(email)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await expect(page.getByRole('heading', { name: 'Check your inbox' })).toBeVisible()
}

async function codeFrom(app: AppUnderTest, email: string): Promise<string> {
  const { text } = await app.inbox.newestTo(email)
  return /\d{6}/.exec(text)?.[0] ?? ''
}

test('a resident signs in with a code from her inbox, and goes on to where she was going @people', async ({
  app,
  page,
}) => {
  await page.goto('/p/netherton')
  await page.getByRole('link', { name: 'Sign in' }).click()
  await expectAccessible(page)
  await askForCode(page, emailOf('nadia'))
  await expect(page.getByText(emailOf('nadia'))).toBeVisible()
  await expectAccessible(page)
  const code = await codeFrom(app, emailOf('nadia'))
  const field = page.getByLabel('Your 6-digit code')
  await expect(field).toHaveAttribute('autocomplete', 'one-time-code')
  await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/p\/netherton$/)

  await page.getByRole('link', { name: 'Nadia Hussain' }).click()
  await expect(page.getByRole('heading', { name: 'Hello, Nadia Hussain' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible()
  await page.goto('/you')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fyou$/)
})

test('a neighbour who is new gives her name, and is welcome @people @engine', async ({ app, page }) => {
  await page.goto('/sign-in?next=%2Fp%2Fnetherton')
  await askForCode(page, 'Dilys@Example.org')
  await page.getByLabel('Your 6-digit code').fill(await codeFrom(app, 'dilys@example.org'))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Welcome! What is your name?' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await expectAccessible(page)
  await page.getByLabel('Your name').fill('Dilys Owen')
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await expect(page).toHaveURL(/\/p\/netherton$/)
  await expect(page.getByRole('link', { name: 'Dilys Owen' })).toBeVisible()
})

test('a mistyped code says how many tries are left, and the right one still works @people', async ({ app, page }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByRole('alert').getByRole('link', { name: 'Enter your email address.' })).toBeVisible()
  await expectAccessible(page)
  await askForCode(page, emailOf('len'))
  const code = await codeFrom(app, emailOf('len'))
  await page.getByLabel('Your 6-digit code').fill('12345')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toContainText('Enter 6 digits')
  await page.getByLabel('Your 6-digit code').fill(code === '000000' ? '000001' : '000000')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toContainText('you have 4 more tries')
  await expectAccessible(page)
  await page.getByLabel('Your 6-digit code').fill(code)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Hello, Len Whitby' })).toBeVisible()
})

test('a code that was asked for on her phone does not work on the library’s computer @people', async ({
  app,
  page,
  browser,
}) => {
  await page.goto('/sign-in')
  await askForCode(page, emailOf('joy'))
  const elsewhere = await browser.newContext({ baseURL: app.url })
  const library = await elsewhere.newPage()
  await library.goto('/sign-in/code')
  await expect(library.getByRole('heading', { name: 'Ask for a code first' })).toBeVisible()
  await elsewhere.close()
})

test('signing out everywhere signs out the phone that was lost @people', async ({ app, page, browser }) => {
  const phone = await browser.newContext({ baseURL: app.url })
  await app.signInAs('nadia', phone)
  await app.signInAs('nadia', page.context())
  await page.goto('/you')
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible()
  await expectAccessible(page)
  const lost = await phone.newPage()
  await lost.goto('/you')
  await expect(lost).toHaveURL(/\/sign-in\?next/)
  await phone.close()
})

test('a chair who leaves her desk is signed out after half an hour; a resident is not @people', async ({
  app,
  page,
  browser,
}) => {
  await app.stage.holds('chair', 'rose')
  const chair = await browser.newContext({ baseURL: app.url })
  const signIn = async (who: Page, email: string) => {
    await who.goto('/sign-in')
    await askForCode(who, email)
    await who.getByLabel('Your 6-digit code').fill(await codeFrom(app, email))
    await who.getByRole('button', { name: 'Sign in' }).click()
    await expect(who.getByRole('heading', { name: /^Hello/ })).toBeVisible()
  }
  const rose = await chair.newPage()
  await signIn(rose, emailOf('rose'))
  await signIn(page, emailOf('nadia'))
  app.passTime(29 * 60_000)
  await rose.reload()
  await expect(rose.getByRole('heading', { name: /^Hello/ })).toBeVisible()
  app.passTime(30 * 60_000)
  for (const who of [rose, page]) await who.goto('/you')
  await expect(rose).toHaveURL(/\/sign-in\?next/)
  await expect(page.getByRole('heading', { name: /^Hello/ })).toBeVisible()
  await chair.close()
})

test('a neighbour sees where she is signed in, and signs out on the phone she gave away @people', async ({
  app,
  page,
  browser,
}) => {
  const phone = await browser.newContext({ baseURL: app.url })
  await app.signInAs('nadia', phone)
  app.passTime(60_000)
  await app.signInAs('nadia', page.context())
  await page.goto('/you')
  await page.getByRole('link', { name: 'Where you are signed in' }).click()
  await expect(page.getByText('This one')).toBeVisible()
  await expectAccessible(page)
  const other = page.getByRole('row').filter({ hasText: 'Another device' }).filter({ hasNotText: 'This one' })
  await other.getByRole('button', { name: /^Sign out there/ }).click()
  await expect(page.getByText('You are signed out there')).toBeVisible()
  const given = await phone.newPage()
  await given.goto('/you')
  await expect(given).toHaveURL(/\/sign-in\?next/)
  await phone.close()
  await page.getByRole('button', { name: /^Sign out there/ }).click()
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible()
})
