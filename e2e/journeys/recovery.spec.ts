import type { Page } from '@playwright/test'
import { passkey } from '~db/schema'
import { days, later } from '~/domain/time'
import { emailOf, expect, expectAccessible, test, type AppUnderTest } from '../fixtures'
import { passkeyDevice } from '../steps/passkey-device'

async function signInByLetter(app: AppUnderTest, page: Page) {
  await page.getByLabel('Your email address').fill(emailOf('rose'))
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await expect(async () => expect((await app.inbox.newestTo(emailOf('rose'))).subject).toMatch(/^\d{6}/)).toPass()
  const { subject } = await app.inbox.newestTo(emailOf('rose'))
  await page.getByLabel('Your 6-digit code').fill(/\d{6}/.exec(subject)?.[0] ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('a chair who lost her phone is let back in by two others and a day of waiting @people', async ({
  app,
  page,
  browser,
  javaScriptEnabled,
}) => {
  await app.stage.holds('chair', 'rose')
  await app.stage.holds('treasurer', 'winston')
  await app.stage.holds('authoriser', 'mei')
  // The passkey that she has no more.
  await app.stage.write((db) =>
    db.insert(passkey).values({
      id: 'lost',
      personId: 'rose',
      name: 'My phone',
      publicKey: 'a key',
      counted: 0,
      transports: [],
      createdAt: app.sparks.clock.now(),
    }),
  )
  await page.goto('/sign-in?next=/you/passkeys')
  await signInByLetter(app, page)
  await page.getByText('I have lost all my passkeys').click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ask the other officers' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have lost your passkeys')
  await expect(page.getByText('Two others must say that it is')).toBeVisible()
  await expectAccessible(page)

  // The others are told at once, and find it where everything waits for them.
  const others = await browser.newContext({ baseURL: app.url, javaScriptEnabled })
  const theirs = await others.newPage()
  for (const who of ['winston', 'mei'] as const) {
    await expect(async () =>
      expect((await app.inbox.newestTo(emailOf(who))).subject).toContain('Rose Delaney has lost'),
    ).toPass()
    await app.signInAs(who, others)
    await theirs.goto('/you')
    await theirs.getByRole('link', { name: /^Rose Delaney has lost/ }).click()
    await expectAccessible(theirs)
    await theirs.getByRole('button', { name: /^I have spoken to Rose Delaney/ }).click()
    const said = theirs.getByRole('region', { name: 'Who says that it is' })
    await expect(said.getByText(who === 'mei' ? 'Mei' : 'Winston')).toBeVisible()
  }
  await expect(theirs.getByText('Now a day must pass')).toBeVisible()
  await theirs.goto('/you')
  await expect(theirs.getByRole('link', { name: /^Rose Delaney has lost/ })).toBeHidden()
  await others.close()

  await page.goto('/you/passkeys')
  await page.getByRole('link', { name: 'See how it stands, or stop it' }).click()
  await expect(page.getByText('Rose Delaney can make a new passkey from Monday 2 March')).toBeVisible()
  await expectAccessible(page)
  await app.moveClockTo(later(app.sparks.clock.now(), days(1)))
  await page.goto(page.url())
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Sign in with a new code, and make a passkey' }).click()
  await signInByLetter(app, page)
  await expect(page.getByRole('heading', { name: 'Make another passkey' })).toBeVisible()
  // Without scripts there is no passkey to make: the page says what it takes.
  if (!javaScriptEnabled) return
  await passkeyDevice(page)
  await page.getByLabel('What to call it').fill('My new phone')
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await expect(page.getByText('Your passkey is ready')).toBeVisible()
  await expect(page.getByRole('link', { name: 'My new phone' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'My phone', exact: true })).toBeHidden()
  await expect(async () =>
    expect((await app.inbox.newestTo(emailOf('winston'))).subject).toBe('Rose Delaney has a new passkey'),
  ).toPass()
})
