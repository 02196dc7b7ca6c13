import { instantFromIso } from '~/domain/time'
import { roundBySlug } from '~/records/round/course.server'
import { expect, test } from '../fixtures'
import {
  amountsIn,
  fiveFigures,
  openEmptyBooks,
  pays,
  plansLine,
  seesItArrive,
  writesDownMoneyIn,
} from '../steps/books'
import { accepts, answersTheRest, checksIdeas, publishesStory, sendsIdea, startsIdea, tellsStory } from '../steps/ideas'
import { follow, heading, livesHere, press, signedIn } from '../steps/neighbours'
import { declaresAndScores, locksScores, opensMeeting, partFunds, votesFor } from '../steps/panel'
import { plansRound, publishes } from '../steps/round'
import { lawsBroken } from '../steps/whole-books'

const round = '/p/netherton/rounds/spring-sparks'
const at = (moment: string) => instantFromIso(`${moment}:00Z`)

// A step that finds nothing to press says so soon, and not after the whole journey's time. Nine browsers' traces would
// take as long as the journey itself.
test.use({ actionTimeout: 15_000, trace: 'off' })

test('nine people see a round through from the plan to the story, and every pound is where it should be @round', async ({
  app,
  browser,
}) => {
  test.setTimeout(240_000)
  await openEmptyBooks(app)
  await app.stage.livesHere('rose', 'tom', 'amina')
  await app.stage.holds('panel', 'rose', 'tom', 'amina')
  await app.stage.holds('chair', 'rose')
  await app.stage.holds('treasurer', 'winston')
  await app.stage.holds('authoriser', 'mei')
  const [rose, winston, mei, tom, amina, nadia, len, joy, callum] = await Promise.all([
    signedIn(app, browser, 'rose'),
    signedIn(app, browser, 'winston'),
    signedIn(app, browser, 'mei'),
    signedIn(app, browser, 'tom'),
    signedIn(app, browser, 'amina'),
    signedIn(app, browser, 'nadia'),
    signedIn(app, browser, 'len'),
    signedIn(app, browser, 'joy'),
    signedIn(app, browser, 'callum'),
  ])

  await test.step('the treasurer puts money on two lines; the co-ordinator plans a round and publishes it', async () => {
    await writesDownMoneyIn(winston, '6,000')
    await plansLine(winston, 'Together', '2,500')
    await plansLine(winston, 'Green spaces', '900')
    const plan = { title: 'Spring sparks', pot: '1,000', mostToAskFor: '500', quorum: '2', fewestScores: '2' }
    await plansRound(rose, plan)
    await expect(rose.getByText('£2,500 free of £2,500, from Big Local award')).toBeVisible()
    await expect(rose.getByText(/£100 too little for this pot/)).toBeVisible()
    await publishes(rose, /^Together/)
  })

  await test.step('neighbours say that they live here, and four of them apply, one in two sittings', async () => {
    await app.moveClockTo(at('2026-03-16T10:00'))
    await Promise.all([nadia, len, joy, callum].map(livesHere))
    await startsIdea(nadia, round, 'Herb planters')
    await answersTheRest(nadia, '240')
    await sendsIdea(nadia)

    await startsIdea(len, round, 'Night football')
    await press(len, 'Save and come back later')
    await startsIdea(joy, round, 'Street piano')
    await answersTheRest(joy, '380')
    await sendsIdea(joy)
    await startsIdea(callum, round, 'Big fireworks')
    await answersTheRest(callum, '200')
    await sendsIdea(callum)

    await len.goto(`${round}/apply`)
    await follow(len, 'Night football')
    await follow(len, 'Who it is good for')
    await answersTheRest(len, '450')
    await follow(len, 'Change How much')
    await len.getByLabel('How much do you need?', { exact: true }).fill('400')
    await press(len, 'Save and continue')
    await sendsIdea(len)
  })

  await test.step('the co-ordinator checks them; the panel declares, scores and locks', async () => {
    await app.moveClockTo(at('2026-04-13T10:00'))
    await checksIdeas(rose, round, { 'Big fireworks': 'The council does not allow them here.' }, 4)
    await declaresAndScores(rose, round, {}, 4)
    await declaresAndScores(tom, round, { 'Night football': 'Yes: a group I belong to' }, 3)
    await declaresAndScores(amina, round, {}, 5)
    await locksScores(rose, round)
  })

  await test.step('panel and residents vote: the piano gets five votes, the planters four, the football three', async () => {
    await app.moveClockTo(at('2026-04-24T10:00'))
    const [piano, planters, football] = ['Street piano', 'Herb planters', 'Night football'] as const
    await Promise.all([
      votesFor(rose, round, piano, planters),
      votesFor(tom, round, piano, planters),
      votesFor(amina, round, piano, football),
      votesFor(nadia, round, piano, planters),
      votesFor(len, round, football),
      votesFor(joy, round, piano, football),
      votesFor(callum, round, planters),
    ])
    // £380 and £240 fit into £1,000 and leave £380; the football asks for £400.
    await app.moveClockTo(at('2026-05-04T10:00'))
    await callum.goto(`${round}/results`)
    for (const [title, votes, outcome] of [
      [piano, '5', 'Chosen by the vote'],
      [planters, '4', 'Chosen by the vote'],
      [football, '3', 'It was short by £20.'],
    ] as const) {
      const row = callum.getByRole('row', { name: title }).first()
      await expect(row).toContainText(votes)
      await expect(row).toContainText(outcome)
    }
  })

  await test.step('the meeting gives the football £300 all the same, says why, and two adopt the list', async () => {
    await app.moveClockTo(at('2026-05-10T18:00'))
    await opensMeeting(rose, round, 'Rose Delaney', 'Tom Ashworth', 'Amina Yusuf')
    await partFunds(rose, 'Night football', '300', 'Half a season is a start.')
    await press(rose, /^Say yes to version/)
    await tom.goto(`${round}/decision`)
    await expect(tom.getByText('Your yes will count for every idea but'), 'he plays there').toBeVisible()
    await amina.goto(`${round}/decision`)
    await press(amina, /^Say yes, and adopt/)
    await expect(amina.getByText('The list is adopted')).toBeVisible()
  })

  await test.step('the three accept; two are paid by two people each, one payment arrives, and a story is told', async () => {
    await accepts(nadia, `${round}/proposals/SPR-01`, '£240')
    await accepts(len, `${round}/proposals/SPR-02`, '£300')
    await accepts(joy, `${round}/proposals/SPR-03`, '£380')
    await pays(winston, mei, 'Street piano', '£380', 'SPARKS-1')
    await pays(winston, mei, 'Herb planters', '£240', 'SPARKS-2')
    await seesItArrive(winston, { day: '10', month: '5', year: '2026' })
    await app.moveClockTo(at('2026-06-20T10:00'))
    await tellsStory(nadia, `${round}/proposals/SPR-01`)
    await publishesStory(rose, 'Herb planters')
  })

  await test.step('and every pound is where a sum done by hand says it is', async () => {
    const figures = {
      Budget: '£3,400', // 2,500 + 900
      'Allocated to rounds': '£1,000',
      'Committed, not yet paid': '£300', // the football
      'Paid, less money returned': '£620', // 380 + 240
      Remaining: '£2,480', // 3,400 − 300 − 620
    }
    await winston.goto('/p/netherton/books')
    expect(await fiveFigures(winston)).toEqual(figures)
    const lines = /Budget lines/
    expect(await amountsIn(winston, lines, /^Together/)).toEqual(['£2,500', '£1,000', '£300', '£620', '£1,580'])
    expect(await amountsIn(winston, lines, /^Green/)).toEqual(['£900', '£0', '£0', '£0', '£900'])
    expect(await amountsIn(winston, lines, /^Total/)).toEqual(Object.values(figures))
    // Of the pot of 1,000, 380 + 240 + 300 = 920 went to ideas.
    expect(await amountsIn(winston, /^Rounds/, /Spring sparks/)).toEqual(['£1,000', '£300', '£620', '£80'])
    expect(await amountsIn(winston, /Funds/, /Big Local/)).toEqual(['£5,380']) // 6,000 − 620

    await callum.goto('/p/netherton/money')
    expect(await fiveFigures(callum)).toEqual(figures)
    expect(await amountsIn(callum, /round/, /Spring sparks/)).toEqual(['£1,000', '£300', '£620', '£80'])
    expect(await amountsIn(callum, /still to be paid/, /Night football/)).toContain('£300')
    expect(await amountsIn(callum, /latest payments/, /Street piano/)).toContain('£380')
    expect(await amountsIn(callum, /latest payments/, /Herb planters/)).toContain('£240')

    await callum.goto(round)
    await expect(heading(callum)).toHaveText('3 ideas are going ahead.')
    await expect(callum.getByText('£920 of £1,000 went to ideas.')).toBeVisible()
    await callum.goto(`${round}/decision`)
    await expect(callum.getByText('Half a season is a start.').first()).toBeVisible()
    await expect(
      callum.getByText(/^Adopted by (Rose Delaney and Amina Yusuf|Amina Yusuf and Rose Delaney)/),
    ).toBeVisible()
    await callum.goto('/p/netherton/stories')
    await expect(callum.getByText('It rained, and everybody came.')).toBeVisible()

    const found = await app.stage.read((db) => roundBySlug(db, 'netherton', 'spring-sparks'))
    expect(await lawsBroken(app, found?.id ?? '')).toEqual([])
  })
})
