import { expect, expectAccessible, test } from '../fixtures'

test('anyone reads a partnership without signing in, in either language @round', async ({ page }) => {
  await page.goto('/p/netherton')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Cymraeg' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy')
  await expect(page).toHaveURL(/\/p\/netherton$/)
})

test('an address that leads nowhere says so, and offers a way on @round', async ({ page }) => {
  const answer = await page.goto('/p/netherton/rounds/never')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
  await expectAccessible(page)
})
