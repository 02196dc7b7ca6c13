import type { Page } from '@playwright/test'
import { expect } from '../fixtures'
import { follow, group, heading, press } from './neighbours'

/** A member declares her interests, steps out where she has one, and scores all the others. */
export async function declaresAndScores(page: Page, round: string, interests: Record<string, string>, points: number) {
  await page.goto(`${round}/scoring`)
  for (const [title, kind] of Object.entries(interests)) await group(page, title).getByLabel(kind).check()
  await page.getByLabel('I have read the whole list').check()
  await press(page, 'Declare and go on')
  await follow(page, 'Start scoring')
  for (let title = await heading(page).textContent(); title !== 'Score the ideas';) {
    for (const radio of await page.getByRole('radio', { name: String(points), exact: true }).all()) await radio.check()
    await press(page, 'Hand in and go on')
    await expect(heading(page)).not.toHaveText(title ?? '')
    title = await heading(page).textContent()
  }
  await expect(page.getByText('All your scores are in')).toBeVisible()
}

export async function locksScores(page: Page, round: string) {
  await page.goto(`${round}/scoring/lock`)
  await press(page, 'Lock the scores now')
  await expect(heading(page)).toHaveText('What the scores say')
}

export async function votesFor(page: Page, round: string, ...titles: string[]) {
  await page.goto(`${round}/vote`)
  for (const title of titles) await page.getByRole('checkbox', { name: title }).check()
  await press(page, 'Check your vote')
  await press(page, 'Cast my vote')
  await expect(heading(page)).toHaveText('Your vote is in')
}

/** The chair opens the meeting and marks who has come. */
export async function opensMeeting(page: Page, round: string, ...present: string[]) {
  await page.goto(`${round}/decision`)
  await press(page, 'Open the meeting')
  for (const name of present) await page.getByRole('checkbox', { name }).check()
  await press(page, 'Save who is here')
  await expect(page.getByText('Saved who is here')).toBeVisible()
}

/** And writes down that the meeting gives less than the whole, and why; the rest is settled as listed. */
export async function partFunds(page: Page, title: string, pounds: string, because: string) {
  await follow(page, `Change ${title}`)
  await page.getByRole('radio', { name: 'Part funded' }).check()
  await page.getByLabel('How much, if part funded').fill(pounds)
  await page.getByRole('textbox', { name: 'Why?' }).fill(because)
  await press(page, /^The meeting agrees$/)
  await page.getByText('Settle the rest as listed').click()
  await press(page, 'Settle the rest')
  await expect(page.getByText('Settled as listed')).toBeVisible()
}
