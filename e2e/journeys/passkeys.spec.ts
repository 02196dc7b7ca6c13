import type { Page } from '@playwright/test'
import { minutes } from '~/domain/time'
import { emailOf, expect, expectAccessible, test, type AppUnderTest } from '../fixtures'
import { passkeyDevice } from '../steps/passkey-device'

async function signInByLetter(app: AppUnderTest, page: Page, email: string) {
  await page.getByLabel('Your email address').fill(email)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  const { text } = await app.inbox.newestTo(email)
  await page.getByLabel('Your 6-digit code').fill(/\d{6}/.exec(text)?.[0] ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function makePasskey(page: Page, name: string) {
  await page.getByLabel('What to call it').fill(name)
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await expect(page.getByText('Your passkey is ready')).toBeVisible()
}

test('a chair makes a passkey, signs in with it, and shows once more that it is she @people @script-only', async ({
  app,
  page,
}) => {
  await app.stage.holds('chair', 'rose')
  await app.stage.holds('treasurer', 'winston')
  const phone = await passkeyDevice(page)
  await page.goto('/sign-in?next=/you/passkeys')
  await signInByLetter(app, page, emailOf('rose'))
  await expect(page.getByText('You have none yet.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await expect(page.getByRole('alert')).toContainText('Give your passkey a name')
  await expectAccessible(page)
  await makePasskey(page, 'My phone')
  await expectAccessible(page)
  expect((await app.inbox.newestTo(emailOf('winston'))).subject).toBe('Rose Delaney has made a passkey')

  // The same device twice would be no second one.
  await page.getByLabel('What to call it').fill('My phone again')
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await expect(page.getByText('This device has a passkey for you already')).toBeVisible()
  await phone.takeAway()
  const laptop = await passkeyDevice(page)
  await makePasskey(page, 'My laptop')
  await page.getByRole('link', { name: 'My laptop' }).click()
  await expectAccessible(page)
  await page.getByLabel('What to call it').fill('The red laptop')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await expect(page.getByRole('link', { name: 'The red laptop' })).toBeVisible()

  await page.goto('/sign-out')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.goto('/sign-in?next=%2Fyou%2Fpasskeys')
  await page.getByRole('link', { name: 'Sign in with your passkey' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Use my passkey' }).click()
  await expect(page).toHaveURL(/\/you\/passkeys$/)

  app.passTime(minutes(6))
  await page.getByRole('link', { name: 'My phone' }).click()
  await page.getByRole('button', { name: 'Take “My phone” off the list' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Show once more that it is you')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Use my passkey' }).click()
  await expect(page.getByText('Thank you, that was you')).toBeVisible()
  await page.getByRole('button', { name: 'Take “My phone” off the list' }).click()
  await expect(page.getByText('Your list is changed')).toBeVisible()
  await page.getByRole('link', { name: 'The red laptop' }).click()
  await page.getByRole('button', { name: 'Take “The red laptop” off the list' }).click()
  await expect(page.getByRole('alert')).toContainText('This is your only passkey')
  await expectAccessible(page)

  await laptop.takeAway()
  await page.goto('/sign-out')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await passkeyDevice(page)
  await page.goto('/sign-in/passkey')
  await page.getByRole('button', { name: 'Use my passkey' }).click()
  await expect(page.getByText('Nothing has happened yet')).toBeVisible()
})

test('a browser without scripts says what a passkey takes, and how to go on @people', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Sign in with your passkey' }).click()
  await expectAccessible(page)
  const needs = page.getByText('This browser cannot use a passkey')
  const button = page.getByRole('button', { name: 'Use my passkey' })
  if (javaScriptEnabled) {
    await expect(button).toBeVisible()
    await expect(needs).toBeHidden()
    return
  }
  await expect(needs).toBeVisible()
  await expect(button).toBeHidden()
  await page.getByRole('link', { name: 'sign in with a code by email' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in with your email')
})
