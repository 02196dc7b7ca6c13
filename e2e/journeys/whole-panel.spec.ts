import type { Browser, BrowserContext, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { contact, payee } from '~db/schema'
import { allocateToRound } from '~/commands/money/allocate-to-round.server'
import { castVoice } from '~/commands/panel/cast-voice.server'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import { handInScore } from '~/commands/panel/hand-in-score.server'
import { planNight } from '~/commands/panel/night/plan-night.server'
import { usualPlan } from '~/domain/panel/night'
import { pence } from '~/domain/pence'
import { minutes } from '~/domain/time'
import type { CastMember } from '../../tests/cast'
import { allowed, meetingDay, setMoneyOnStage } from '../../tests/money-stage'
import { textOfPdf } from '../../tests/pdf-text'
import { day, dayOne } from '../../tests/stage'
import { expect, expectAccessible, test, type AppUnderTest } from '../fixtures'
import { follow, group, heading, press } from '../steps/neighbours'
import { gives, joins, nowUp } from '../steps/night'
import { locksScores } from '../steps/panel'
import { lawsBroken } from '../steps/whole-books'

const round = '/p/netherton/rounds/spring'

/** Seven members, all of whom live here. Rose is the chair; Tom plays football with those who ask for floodlights. */
const panel = ['rose', 'tom', 'amina', 'gareth', 'sheila', 'kofi', 'edna'] as const
type Member = (typeof panel)[number]

/** What each asks for of a pot of £1,000, and whose it is. */
const ideas = {
  '01': { title: 'Herb planters', by: 'nadia', cost: 240_00 },
  '02': { title: 'Night football', by: 'len', cost: 400_00 },
  '03': { title: 'Street piano', by: 'joy', cost: 380_00 },
  '04': { title: 'Repair café', by: 'callum', cost: 300_00 },
  '05': { title: 'Big fireworks', by: 'ravi', cost: 500_00 },
} as const
type Reference = keyof typeof ideas
const references = Object.keys(ideas) as Reference[]

const [together, worth] = ['Brings people together', 'Worth the money']

/** Points for the two questions, of which the first counts double. */
const usual: Record<Reference, readonly [number, number]> = {
  '01': [4, 5], // 13/3: a mean of 4.33 by seven
  '02': [4, 4], // 4, and Sheila’s 3: 23/6, a mean of 3.83 by six
  '03': [4, 3], // 11/3, and Edna’s 5: 27/7, a mean of 3.86; without Edna 3.67
  '04': [3, 3],
  '05': [1, 1],
}
const points = (who: Member, of: Reference) =>
  who === 'sheila' && of === '02' ? [3, 3] : who === 'edna' && of === '03' ? [5, 5] : usual[of]

/** A checked round that waits for its panel, with its pot; its rule: the best scored first, and one in reserve. */
async function setsTheScene(app: AppUnderTest) {
  const { stage } = app
  await setMoneyOnStage(stage)
  await stage.livesHere('kofi', 'edna')
  await stage.holds('panel', 'kofi', 'edna')
  const steps = { check: true, score: true, vote: false }
  await stage.round('spring', {
    rules: { steps, quorum: 4, deciding: { kind: 'scores', reserve: 1 } },
    dates: { votingOpensAt: null, votingClosesAt: null },
    events: ['published', 'checked'],
  })
  await stage.criteria('spring', { [together]: 2, [worth]: 1 })
  for (const reference of references) await stage.proposal('spring', reference, ideas[reference])
  await stage.write(async (db) => {
    for (const reference of references)
      await db.insert(payee).values({ proposalId: `spring/${reference}`, name: 'Netherton Hall', personId: null })
    await db.delete(contact).where(eq(contact.personId, 'len'))
    for (const line of ['together', 'green'])
      allowed(await allocateToRound(db, stage.on('rose', dayOne), 'spring', line, pence(500_00)))
  })
  await app.moveClockTo(day(12))
}

/** A member declares that she has no interest in anything, and scores it all. */
async function scores({ stage }: AppUnderTest, who: Member) {
  const on = stage.on(who, day(12))
  const none = references.map((reference) => ({ reference, kind: 'none' as const, note: '' }))
  await stage.write(async (db) => {
    allowed(await declareInterest(db, on, 'spring', who, none))
    for (const reference of references) {
      const [first = 0, second = 0] = points(who, reference)
      const feedback = who === 'gareth' && reference === '05' ? 'Too loud by half!' : ''
      const sheet = { points: { [together]: first, [worth]: second }, noteForPanel: '', feedback, abstained: false }
      allowed(await handInScore(db, on, `spring/${reference}`, sheet))
    }
  })
}

async function as(app: AppUnderTest, browser: Browser, who: CastMember | null): Promise<Page> {
  const { javaScriptEnabled } = test.info().project.use
  const own = await browser.newContext({ baseURL: app.url, javaScriptEnabled })
  if (who) await app.signInAs(who, own)
  return own.newPage()
}

const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title }).first()

test.use({ actionTimeout: 15_000, navigationTimeout: 20_000 })

test('a panel of seven scores, hears pitches, votes, meets, departs once from its rule, and tells everyone why @panel', async ({
  app,
  browser,
  page: rose,
  context,
}) => {
  const follows = test.info().project.use.javaScriptEnabled !== false
  await setsTheScene(app)
  await app.signInAs('rose', context)
  const tom = await as(app, browser, 'tom')

  await test.step('one steps out of an idea and scores the others; the other six have scored', async () => {
    for (const who of panel) if (who !== 'tom') await scores(app, who)
    await tom.goto(`${round}/scoring`)
    await group(tom, 'Night football').getByLabel('Yes: a group I belong to').check()
    await tom.getByLabel('I have read the whole list').check()
    await press(tom, 'Declare and go on')
    await follow(tom, 'Start scoring')
    for (const reference of ['01', '03', '04', '05'] as const) {
      const [first, second] = usual[reference]
      await expect(heading(tom)).toHaveText(ideas[reference].title)
      await group(tom, together).getByLabel(String(first), { exact: true }).check()
      await group(tom, worth).getByLabel(String(second), { exact: true }).check()
      await press(tom, 'Hand in and go on')
    }
    await expect(tom.getByText('All your scores are in')).toBeVisible()
    await rose.goto(`${round}/scoring/progress`)
    await expect(rose.getByText('34 of 34 scores are in.').first(), 'seven times five, less his one').toBeVisible()
  })

  await test.step('two pitch in a live night: four phones of the hall, two of members, and one slip of paper', async () => {
    await app.stage.write(async (db) => {
      const plan = { ...usualPlan, whenAndWhere: 'Friday at 7pm', panel: 'one-mark' as const }
      allowed(await planNight(db, app.stage.on('rose', day(12)), 'spring', plan, ['01', '02']))
    })
    await rose.goto(round)
    await follow(rose, 'How the night goes, and who pitches')
    await follow(rose, 'Host the night')
    await press(rose, 'Open the doors')
    const small = { viewport: { width: 390, height: 844 }, baseURL: app.url, javaScriptEnabled: follows }
    const hall = await Promise.all(Array.from({ length: 4 }, () => browser.newContext(small)))
    const phones = await Promise.all(hall.map((own: BrowserContext) => joins(app, own)))
    const amina = await as(app, browser, 'amina')
    const marks = {
      'Herb planters': { hall: [5, 4, 4, 5], members: [tom, amina] },
      'Night football': { hall: [3, 4, 3], members: [amina] },
    }
    for (const [title, given] of Object.entries(marks)) {
      await press(rose, `Call up: ${title}`)
      await Promise.all(
        [...phones, tom, amina].map(async (phone) => {
          if (!follows || phone === tom || phone === amina) await phone.goto(`${round}/night/phone`)
          await expect(nowUp(phone)).toHaveText(title)
        }),
      )
      await Promise.all(given.hall.map((mark, at) => gives(phones[at]!, mark)))
      for (const member of given.members) await gives(member, 4)
      await Promise.all(
        [...phones.slice(0, given.hall.length), ...given.members].map((phone) =>
          expect(phone.getByText('Thank you, it counts.')).toBeVisible(),
        ),
      )
      if (title === 'Night football') await expect(tom.getByText('You have stepped out of this one.')).toBeVisible()
      await press(rose, 'Close this pitch')
    }
    await press(rose, 'End the night')
    await follow(rose, 'Paper slips')
    await rose.getByLabel('Herb planters').fill('2')
    await rose.getByLabel('Night football').fill('5')
    await press(rose, 'Save this slip')
    await expect(rose.getByText('Slip 1 is in')).toBeVisible()
    app.passTime(minutes(3))
    await rose.goto(`${round}/night/host`)
    await press(rose, 'Publish the results')
    // 5 + 4 + 4 + 5 and the slip’s 2 are 20 by five; 3 + 4 + 3 and 5 are 15 by four.
    await expect(
      rose.getByText('The hall liked “Herb planters” best, with a mean of 4.00 out of 5 from 5 marks.'),
    ).toBeVisible()
    await expect(row(rose, 'Night football')).toContainText('3.75')
    await expect(rose.getByText('4 phones and 1 paper slip were counted.')).toBeVisible()
    await Promise.all([...hall, amina.context()].map((own) => own.close()))
  })

  await test.step('after the lock an interest comes to light: both results are shown, and the rule says another list', async () => {
    await locksScores(rose, round)
    const numbers = rose.getByRole('table', { name: 'The numbers' })
    for (const [place, [title, mean]] of [
      ['Herb planters', '4.33'],
      ['Street piano', '3.86'],
      ['Night football', '3.83'],
      ['Repair café', '3.00'],
      ['Big fireworks', '1.00'],
    ].entries()) {
      await expect(numbers.getByRole('row').nth(place + 1)).toContainText(title!)
      await expect(numbers.getByRole('row').nth(place + 1)).toContainText(mean!)
    }
    app.passTime(minutes(1))
    await rose.goto(`${round}/scoring/interests/for`)
    await rose.getByLabel('Who is it about?').selectOption('Edna Harrison')
    await rose.getByLabel('Which idea?').selectOption('Street piano')
    await rose.getByLabel('Family or close friends would gain').check()
    await rose.getByLabel('How do you know?').fill('Her sister would tune it, she told me.')
    await press(rose, 'Record it')
    await expect(rose, 'who may not score any more is shown what the scores say').toHaveURL(/ranking$/)
    const aside = rose.getByRole('table', { name: 'Before and after' })
    await expect(aside.getByRole('row', { name: 'Street piano' })).toContainText(/Rank 2, mean 3.86.*Rank 3, mean 3.67/)
    await expect(aside.getByRole('row', { name: 'Night football' })).toContainText(
      /Rank 3, mean 3.83.*Rank 2, mean 3.83/,
    )
    await expectAccessible(rose)
  })

  await test.step('the panel meets; it votes on the piano by name, and one goes home half way', async () => {
    await app.moveClockTo(meetingDay)
    await rose.goto(`${round}/decision`)
    await press(rose, 'Open the meeting')
    for (const name of panelNames) await rose.getByRole('checkbox', { name }).check()
    await press(rose, 'Save who is here')
    await expect(rose.getByText('7 voting members are here. It takes 4 to decide.')).toBeVisible()
    // £240, £400 and £300 fit into £1,000 and leave £60; the piano asks for £380.
    for (const [title, said] of Object.entries({
      'Herb planters': 'Funded',
      'Night football': 'Funded',
      'Street piano': 'In reserve',
      'Repair café': 'Funded',
      'Big fireworks': 'Not funded',
    }))
      await expect(row(rose, title)).toContainText(said)
    await rose.goto(`${round}/decision/01`)
    await expect(rose.getByText('7 voting members decide on this one. It takes 4.')).toBeVisible()
    await press(rose, /^The meeting agrees$/)
    await expect(rose.getByText('4 ideas are still to be settled.').first()).toBeVisible()

    await rose.goto(`${round}/panel-votes/03`)
    await press(rose, 'Open this vote')
    await expect(rose.getByText('Stepped out: Edna Harrison.')).toBeVisible()
    const said = { amina: 'yes', gareth: 'no', sheila: 'abstain', kofi: 'yes' } as const
    for (const who of ['amina', 'gareth', 'sheila', 'kofi'] as const) {
      const on = app.stage.on(who, meetingDay)
      allowed(await app.stage.write((db) => castVoice(db, on, app.sparks.secrets, 'spring', 'spring/03', said[who])))
    }
    // Pages that follow the meeting look again by themselves, and one that is left just then would race this journey.
    for (const member of [tom, rose]) {
      await rose.goto('about:blank')
      await member.goto(`${round}/panel-votes`)
      await member.getByRole('article').getByRole('button', { name: 'Yes', exact: true }).click()
      await expect(member.getByText('You said yes')).toBeVisible()
      await member.goto('about:blank')
    }
    await rose.goto(`${round}/decision`)
    await rose.getByText('Change who is here').click()
    await rose.getByRole('checkbox', { name: 'Kofi Mensah' }).uncheck()
    await press(rose, 'Save who is here')
    await expect(rose.getByText('6 voting members are here. It takes 4 to decide.')).toBeVisible()
    await rose.goto(`${round}/panel-votes/03`)
    await press(rose, 'Close it and count')
    await expect(rose.getByText('4 yes, 1 no, 1 abstained')).toBeVisible()
    await expect(rose.getByText('Carried', { exact: true })).toBeVisible()
  })

  await test.step('it gives the piano what is left, and says why; two adopt the list, and nobody is told yet', async () => {
    await rose.goto(`${round}/decision/03`)
    await expect(
      rose.getByText('5 voting members decide on this one. It takes 4.'),
      'Kofi and Edna do not',
    ).toBeVisible()
    await rose.getByRole('radio', { name: 'Part funded' }).check()
    await rose.getByLabel('How much, if part funded').fill('60')
    await rose.getByRole('textbox', { name: 'Why?' }).fill('It pays for the tuning, and the piano is a gift.')
    await press(rose, /^The meeting agrees$/)
    await expect(rose.getByText('3 ideas are still to be settled.').first()).toBeVisible()
    await rose.getByText('Settle the rest as listed').click()
    await press(rose, 'Settle the rest')
    await expect(rose.getByText('This version gives money to 4 ideas: £1,000 in all')).toBeVisible()
    await expect(rose.getByText('The whole pot is given.')).toBeVisible()
    await rose.goto('about:blank')
    await tom.goto(`${round}/decision`)
    await expect(tom.getByText('Your yes will count for every idea but'), 'he has an interest in one').toBeVisible()
    await tom.goto('about:blank')
    const amina = await as(app, browser, 'amina')
    await amina.goto(`${round}/decision`)
    await press(amina, /^Say yes to version/)
    await expect(amina.getByText('You have said yes to this version')).toBeVisible()
    await rose.goto(`${round}/decision`)
    await rose.getByRole('radio', { name: 'Later' }).check()
    await press(rose, /^Say yes, and adopt version/)
    await expect(rose.getByText('The money is set aside. Nobody has been told yet.')).toBeVisible()
    await amina.context().close()
  })

  await test.step('letters are read first, one is softened, and all are sent; Len hears face to face', async () => {
    await follow(rose, 'Read the letters, and tell everyone')
    await follow(rose, 'Read the letter about Big fireworks')
    await rose.getByRole('textbox', { name: 'What is sent' }).fill('A lovely thought. Ask us about lanterns.')
    await press(rose, 'Save these words')
    await expect(rose.getByText('Saved. This is what will be sent.')).toBeVisible()
    await rose.goto(`${round}/telling`)
    await expect(row(rose, 'Night football')).toContainText('Len Whitby (no address')
    await press(rose, 'Tell everyone now')
    await expect(rose.getByText('Everyone is being told')).toBeVisible()
    const subjects = {
      nadia: 'Good news: “Herb planters” is funded',
      joy: 'Good news: “Street piano” is part funded',
      callum: 'Good news: “Repair café” is funded',
      ravi: '“Big fireworks” was not funded this time',
    }
    const letterTo = (who: string) =>
      app.inbox.letters.find(
        ({ to, subject }) => to === `${who}@example.org` && Object.values(subjects).includes(subject),
      )
    for (const [who, subject] of Object.entries(subjects)) await expect.poll(() => letterTo(who)?.subject).toBe(subject)
    expect(letterTo('joy')?.text).toContain('£60')
    expect(letterTo('joy')?.text).toContain('It pays for the tuning, and the piano is a gift.')
    expect(letterTo('ravi')?.text).toContain('Ask us about lanterns.')
    expect(letterTo('ravi')?.text).not.toContain('Too loud')
    await rose.getByLabel('Who has been told?').selectOption({ label: 'Len Whitby, about Night football' })
    await rose.getByRole('radio', { name: 'I told them face to face' }).check()
    await press(rose, 'Write it down')
    await expect(rose.getByText('Nobody: everyone has an address that works, or has been told.')).toBeVisible()
    await expect(rose.getByText(/Len Whitby, about Night football: face to face, by Rose Delaney/)).toBeVisible()
  })

  await test.step('anyone reads the minutes, as a page and as a PDF, and every pound is where it should be', async () => {
    const anyone = await as(app, browser, null)
    await anyone.goto(`${round}/decision`)
    await expect(heading(anyone)).toHaveText('What was decided')
    await expect(anyone.getByText('The rule: In reserve. The meeting: Part funded, £60.')).toBeVisible()
    await expect(anyone.getByText('It pays for the tuning, and the piano is a gift.').first()).toBeVisible()
    await expect(anyone.getByText(/^Adopted by Amina Yusuf and Rose Delaney on /)).toBeVisible()
    for (const [title, amount] of Object.entries({
      'Herb planters': '£240',
      'Night football': '£400',
      'Street piano': '£60',
      'Repair café': '£300',
      'Big fireworks': 'Not funded',
    }))
      await expect(row(anyone, title)).toContainText(amount)
    await expectAccessible(anyone)

    const href = (await anyone.getByRole('link', { name: /Print the minutes/ }).getAttribute('href')) ?? ''
    const printed = textOfPdf(await (await anyone.request.get(href)).body()).join(' ')
    for (const words of [
      '4 of 5 ideas got money: £1,000 in all.',
      'Night football: Tom Ashworth stepped out, and did not talk it over or decide on it.',
      'Street piano: Edna Harrison stepped out',
      'Street piano: 4 for, 1 against, 1 abstaining. Carried.',
      'Part funded, £60. It pays for the tuning, and the piano is a gift.',
      'Kofi Mensah',
    ])
      expect(printed).toContain(words)
    expect(printed, 'why is the panel’s own').not.toContain('Her sister would tune it')
    await anyone.goto(`${round}/scoring/ranking`)
    await expect(anyone.getByText('One member’s scores of “Street piano” were set aside.')).toBeVisible()
    expect(await lawsBroken(app, 'spring')).toEqual([])
    await Promise.all([anyone, tom].map((page) => page.context().close()))
  })
})

const panelNames = [
  'Rose Delaney',
  'Tom Ashworth',
  'Amina Yusuf',
  'Gareth Pugh',
  'Sheila Murphy',
  'Kofi Mensah',
  'Edna Harrison',
]
