import type { Page } from '@playwright/test'
import { expect } from '../fixtures'
import { follow, heading, press } from './neighbours'

const next = (page: Page) => press(page, 'Save and continue')

/** Starts an idea and gives it its name; the rest can wait. */
export async function startsIdea(page: Page, round: string, title: string) {
  await page.goto(`${round}/apply/begin`)
  await press(page, 'Start my idea')
  await follow(page, 'The idea')
  await page.getByLabel('Give it a name').fill(title)
  await page.getByLabel('What do you want to do?').fill(`We want to try it out together: ${title}.`)
  await page.getByLabel('Say it in one sentence').fill(`${title}, for everyone.`)
  await next(page)
}

/** Answers everything after the idea itself, one page after another. */
export async function answersTheRest(page: Page, pounds: string) {
  await page.getByLabel('Who, and about how many?').fill('Everyone round here.')
  await page.getByLabel('Marian Square').check()
  await next(page)
  await page.getByLabel('Who is helping?').fill('Three neighbours.')
  await next(page)
  await page.getByLabel('How much do you need?', { exact: true }).fill(pounds)
  await page.getByLabel('What will you spend it on?').fill('What it takes.')
  await next(page)
  await page.getByLabel('When will it happen?').fill('In June.')
  await next(page)
  await page.getByLabel('Me', { exact: true }).check()
  await next(page)
  await expect(heading(page)).toHaveText('Check your answers')
}

export async function sendsIdea(page: Page) {
  await press(page, 'Send my idea')
  await expect(heading(page)).toHaveText('Your idea is in')
}

/** The co-ordinator looks at each idea: it fits, unless a reason is given why it does not. */
export async function checksIdeas(page: Page, round: string, unfit: Record<string, string>, count: number) {
  await page.goto(`${round}/checking`)
  await page.getByRole('table').getByRole('link').first().click()
  for (let checked = 0; checked < count; checked++) {
    const title = (await heading(page).textContent()) ?? ''
    const why = unfit[title]
    await page.getByLabel(why === undefined ? 'Yes, it fits' : 'No, it does not fit').check()
    if (why !== undefined) {
      await page.getByLabel('Something else').check()
      await page.getByLabel('In your own words').fill(why)
    }
    await press(page, 'Save and go on')
    await expect(heading(page)).not.toHaveText(title)
  }
  await press(page, 'Finish checking and tell everyone')
  await expect(page.getByText('Checking is finished')).toBeVisible()
}

/** An award is accepted by whoever asked for it. */
export async function accepts(page: Page, idea: string, pounds: string) {
  await page.goto(`${idea}/award`)
  await press(page, `Accept ${pounds}`)
  await expect(heading(page)).toHaveText(`You have accepted ${pounds}`)
}

export async function tellsStory(page: Page, idea: string) {
  const go = () => press(page, 'Save and go on')
  await page.goto(`${idea}/story`)
  await follow(page, 'What happened')
  await page.getByLabel('What happened?').fill('It rained, and everybody came.')
  await go()
  // Of a small sum no more is asked.
  await page.goto(`${idea}/story`)
  await press(page, 'Send my story')
  await expect(page.getByText('Thank you. Your story has been sent')).toBeVisible()
}

/** Somebody who did not tell it looks at the one story that waits, and everyone reads it. */
export async function publishesStory(page: Page, title: string) {
  await page.goto('/p/netherton/manage/stories')
  await follow(page, title)
  await press(page, 'Publish the story')
  await expect(page.getByText('Everyone can read it now.')).toBeVisible()
}
