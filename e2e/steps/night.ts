import type { BrowserContext, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { pitchNight } from '~db/schema'
import { expect, type AppUnderTest } from '../fixtures'

/** What stands on the big screen for phones to join by. */
export async function codeOf({ stage }: AppUnderTest): Promise<string> {
  const [row] = await stage.read((db) => db.select().from(pitchNight).where(eq(pitchNight.roundId, 'spring')))
  return row?.code ?? ''
}

/** A phone joins the hall by the code, as if it had scanned the screen. */
export async function joins(app: AppUnderTest, context: BrowserContext): Promise<Page> {
  const phone = await context.newPage()
  await phone.goto(`${app.url}/n/${await codeOf(app)}`)
  await phone.getByRole('button', { name: 'Join the hall', exact: true }).click()
  await expect(nowUp(phone)).toHaveText('You are in')
  return phone
}

/** The heading of a page of the night that is seen: the others wait beneath it. */
export const nowUp = (page: Page) => page.getByRole('heading', { level: 1 }).locator('visible=true')

export const gives = (phone: Page, mark: number) => phone.getByRole('button', { name: String(mark) }).click()
