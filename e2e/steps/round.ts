import type { Page } from '@playwright/test'
import { expect } from '../fixtures'
import { group, heading, press } from './neighbours'

/** Fills in the boxes of a moment: `2026-03-15 9am`. */
export async function fillMoment(page: Page, legend: string, moment: string) {
  const [date = '', time = ''] = moment.split(' ')
  const [year = '', month = '', day = ''] = date.split('-')
  const boxes = group(page, legend)
  for (const [label, text] of Object.entries({ Day: day, Month: month, Year: year, Time: time }))
    await boxes.getByLabel(label).fill(text)
}

export interface Plan {
  title: string
  pot: string
  mostToAskFor: string
  quorum: string
  fewestScores: string
}

/** The co-ordinator plans a round by the rules many places start from, with a few of her own. */
export async function plansRound(page: Page, plan: Plan) {
  await page.goto('/p/netherton/rounds/new')
  await page.getByLabel('Name of the round').fill(plan.title)
  await page.getByLabel('About it, in a sentence or two').fill('Small sums for what neighbours want to start.')
  await page.getByLabel('Money in the pot').fill(plan.pot)
  await page.getByLabel('The most someone can ask for').fill(plan.mostToAskFor)
  await page.getByLabel('Most votes').check()
  await page.getByLabel('The fewest scores an idea needs').fill(plan.fewestScores)
  await page.getByLabel('How many voting members must be there?').fill(plan.quorum)
  await press(page, 'Save and check')
  await expect(heading(page)).toHaveText('Check the plan, then publish it')
}

/** She says which budget line the pot comes from, and publishes. */
export async function publishes(page: Page, line: RegExp) {
  await page.getByRole('radio', { name: line }).check()
  await press(page, 'Publish this round')
  await expect(page).toHaveURL(/\/rounds\/[^/]+$/)
}
