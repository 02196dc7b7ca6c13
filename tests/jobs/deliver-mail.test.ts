import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSignIn } from '~/commands/people/start-sign-in.server'
import { later, minutes } from '~/domain/time'
import { deliverMail } from '~/jobs/deliver-mail.server'
import { translator } from '~/ui/messages'
import { signInLetter } from '~/ui/people/sign-in-letter'
import { outbox } from '~db/schema'
import { openInbox, type Inbox } from '../../e2e/inbox'
import { sparksOn, type MovableSparks } from '../sparks'
import { dayOne, secrets, stage, type Stage } from '../stage'

let here: Stage
let inbox: Inbox
let sparks: MovableSparks
beforeEach(async () => {
  ;[here, inbox] = await Promise.all([stage(), openInbox()])
  sparks = sparksOn(here.world, { smtpUrl: inbox.url })
})
afterEach(async () => {
  await here.close()
  await inbox.close()
})

const asks = (language: 'en' | 'cy' = 'en') =>
  here.write((db) =>
    startSignIn(
      db,
      here.on(null, dayOne, () => 7_040),
      secrets,
      { email: 'nadia@example.org', browser: 'phone' },
      signInLetter(translator(language, { now: dayOne })),
    ),
  )
const letters = () => here.read((db) => db.select().from(outbox))

describe('a letter with a code', () => {
  it('goes to the mail server, and says the code, how long it works, and what to do if it was not asked for', async () => {
    await asks()
    await deliverMail(sparks)
    expect(inbox.letters).toHaveLength(1)
    const [letter] = inbox.letters
    expect(letter).toMatchObject({ to: 'nadia@example.org', subject: '007040 is your code for Small Sparks' })
    expect(letter?.text).toMatch(/Your code is 007040/)
    expect(letter?.text).toMatch(/10 minutes/)
    expect(letter?.text).toMatch(/Did you not ask for a code\?/)
  })

  it('is written in the reader’s language', async () => {
    await asks('cy')
    await deliverMail(sparks)
    expect(inbox.letters[0]?.text).toMatch(/Eich cod yw 007040/)
  })

  it('goes once, however many deliver at the same moment, and nothing of it is kept', async () => {
    await asks()
    await Promise.all([deliverMail(sparks), deliverMail(sparks), deliverMail(sparks)])
    await deliverMail(sparks)
    expect(inbox.letters).toHaveLength(1)
    expect((await letters()).map(({ payload, doneAt }) => ({ payload, doneAt }))).toEqual([
      { payload: null, doneAt: dayOne },
    ])
  })

  it('is tried again when the mail server was away, and dropped once the code is over', async () => {
    await asks()
    await inbox.close()
    await deliverMail(sparks)
    expect(await letters()).toMatchObject([{ tries: 1, doneAt: null, lastTrouble: 'ESOCKET' }])
    inbox = await openInbox()
    const again = sparksOn(here.world, { smtpUrl: inbox.url })
    again.moveTo(later(dayOne, minutes(1)))
    await deliverMail(again)
    expect(inbox.letters).toHaveLength(1)

    await asks()
    again.moveTo(later(dayOne, minutes(10)))
    await deliverMail(again)
    expect(inbox.letters).toHaveLength(1)
    expect((await letters()).every(({ payload, doneAt }) => payload === null && doneAt !== null)).toBe(true)
  })
})
