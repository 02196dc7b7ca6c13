import type { Browser, Page } from '@playwright/test'
import { cast, type CastMember } from '../../tests/cast'
import { emailOf, expect, test, type AppUnderTest } from '../fixtures'

export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
export const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).click()
export const heading = (page: Page) => page.getByRole('heading', { level: 1 })
export const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name })

/** A browser of somebody's own, who has signed in there with the code from her inbox. */
export async function signedIn(app: AppUnderTest, browser: Browser, who: CastMember): Promise<Page> {
  const { javaScriptEnabled } = test.info().project.use
  const page = await (await browser.newContext({ baseURL: app.url, javaScriptEnabled })).newPage()
  await page.goto('/sign-in?next=/p/netherton')
  await page.getByLabel('Your email address').fill(emailOf(who))
  await press(page, 'Send me a code')
  await expect(heading(page)).toHaveText('Check your inbox')
  const { text } = await app.inbox.newestTo(emailOf(who))
  await page.getByLabel('Your 6-digit code').fill(/\d{6}/.exec(text)?.[0] ?? '')
  await press(page, 'Sign in')
  await expect(page.getByRole('link', { name: cast[who] })).toBeVisible()
  return page
}

/** Says that she lives here, at a postcode of the area. */
export async function livesHere(page: Page) {
  await page.goto('/p/netherton/join')
  await page.getByLabel('Your postcode').fill('L30 4TH')
  await page.getByLabel(/I live at this postcode/).check()
  await press(page, 'Tell us I live here')
  await expect(heading(page)).toHaveText('You live here, in Marian Square')
}
