import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSignIn } from '~/commands/people/start-sign-in.server'
import { stopNews } from '~/commands/people/stop-news.server'
import type { LetterName } from '~/domain/people'
import { days, later, minutes } from '~/domain/time'
import { deliverMail } from '~/jobs/deliver-mail.server'
import type { World } from '~/platform/world.server'
import { post, type Letter } from '~/records/outbox.server'
import { letterChoiceOf, rememberStopToken } from '~/records/people/letter-choice.server'
import { inWords } from '~/ui/letter/words'
import { translator } from '~/ui/messages'
import { signInLetter } from '~/ui/people/sign-in-letter'
import { outbox, postSetting } from '~db/schema'
import { openInbox, type Inbox, type Received } from '../../e2e/inbox'
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
    expect(await letters()).toMatchObject([{ tries: 1, doneAt: null, lastTrouble: 'server-away' }])
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

describe('any letter', () => {
  const posts = (letter: Partial<Letter> = {}, once: LetterName = 'decision:one') =>
    here.write((db) =>
      post(db, here.on('rose'), once, {
        to: 'nadia@example.org',
        partnershipId: 'netherton',
        personId: 'nadia',
        ...inWords('en', 'Good news', [
          { says: 'Your <b>idea</b> is funded.\nWell done.' },
          { list: ['One', 'Two'] },
          { facts: [['Amount', '£200']] },
          { says: 'Accept it here:', button: 'Accept', href: 'https://sparks.example.org/award' },
        ]),
        ...letter,
      }),
    )

  it('comes as text and as a page that say the same, in the partnership’s name', async () => {
    await posts()
    await deliverMail(sparks)
    const [letter] = inbox.letters
    for (const said of ['Well done.', 'Two', '£200', 'https://sparks.example.org/award', 'Netherton Sparks']) {
      expect(letter?.text).toContain(said)
      expect(letter?.html).toContain(said)
    }
    expect(letter?.html).toContain('Your &lt;b&gt;idea&lt;/b&gt; is funded.<br/>Well done.')
    expect(letter?.html).toMatch(/<html lang="en"/)
    expect(letter?.html).not.toMatch(/<img|<script|<link|url\(/)
    expect(letter?.headers.from).toBe('Netherton Sparks <sparks@localhost>')
  })

  it('says what it is in its headers: written by a program, and when; a service letter cannot be stopped', async () => {
    await posts()
    await deliverMail(sparks)
    const { headers } = inbox.letters[0] as Received
    expect(headers['auto-submitted']).toBe('auto-generated')
    expect(new Date(headers.date ?? '').getTime()).toBe(dayOne)
    expect(headers['message-id']).toMatch(/^<.+@localhost>$/)
    expect(headers).not.toHaveProperty('list-unsubscribe')
    expect(headers).not.toHaveProperty('reply-to')
  })

  it('is answered at the partnership’s own address, where it has one', async () => {
    const replyTo = 'hello@netherton.example'
    await here.write((db) => db.insert(postSetting).values({ partnershipId: 'netherton', replyTo, digestHour: 8 }))
    await posts()
    await deliverMail(sparks)
    expect(inbox.letters[0]?.headers['reply-to']).toBe('Netherton Sparks <hello@netherton.example>')
  })

  it('can be stopped with one click when it is news, by a link that says nothing of her', async () => {
    await here.write((db) => rememberStopToken(db, secrets, 'nadia'))
    await posts({}, 'digest:one')
    await deliverMail(sparks)
    const { headers, text, html } = inbox.letters[0] as Received
    expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
    expect(headers['list-id']).toBe('<netherton.localhost>')
    const href = /^<(.+)>$/.exec(headers['list-unsubscribe'] ?? '')?.[1] ?? ''
    expect(text).toContain(href)
    expect(html).toContain(href)
    expect(href).not.toMatch(/nadia/i)
    const token = href.split('/').at(-1) ?? ''
    expect(await here.write((db) => stopNews(db, here.on(null), token))).toBe(true)
    expect(await here.read((db) => letterChoiceOf(db, 'nadia'))).toMatchObject({ news: 'none' })
    expect(await here.write((db) => stopNews(db, here.on(null), 'somebody-else'))).toBe(false)
  })

  it('that the server refuses for good waits for an officer, and is tried once only', async () => {
    await posts()
    inbox.refuse('nadia@example.org', { code: 550, says: '5.1.1 No such user' })
    await deliverMail(sparks)
    sparks.moveTo(later(dayOne, days(1)))
    await deliverMail(sparks)
    expect(await letters()).toMatchObject([
      { tries: 1, doneAt: null, givenUpAt: dayOne, lastTrouble: 'no-such-address' },
    ])
  })

  it('that the server puts off is tried again, and holds up none of the others', async () => {
    await posts()
    await posts({ to: 'joy@example.org', personId: 'joy' }, 'decision:two')
    inbox.refuse('nadia@example.org', { code: 450, says: '4.2.1 Later' })
    await deliverMail(sparks)
    expect(inbox.letters.map(({ to }) => to)).toEqual(['joy@example.org'])
    inbox.refuse('nadia@example.org', null)
    sparks.moveTo(later(dayOne, minutes(1)))
    await deliverMail(sparks)
    expect(inbox.letters.map(({ to }) => to)).toEqual(['joy@example.org', 'nadia@example.org'])
  })

  it('uses up no tries of the others when the server is away', async () => {
    await posts()
    await posts({ to: 'joy@example.org' }, 'decision:two')
    await inbox.close()
    await deliverMail(sparks)
    expect((await letters()).map(({ tries }) => tries).sort()).toEqual([0, 1])
    inbox = await openInbox()
  })

  it('is the same message when we die between sending it and writing that down', async () => {
    await posts()
    const dying: World = {
      ...here.world,
      write: (command, options) => {
        if (inbox.letters.length > 0) throw new Error('killed')
        return here.world.write(command, options)
      },
    }
    await expect(deliverMail({ ...sparks, world: dying })).rejects.toThrow('killed')
    sparks.moveTo(later(dayOne, minutes(4)))
    await deliverMail(sparks)
    expect(inbox.letters).toHaveLength(1)
    sparks.moveTo(later(dayOne, minutes(5)))
    await deliverMail(sparks)
    await deliverMail(sparks)
    const [first, second, ...more] = inbox.letters
    expect(more).toEqual([])
    expect(second?.headers['message-id']).toBe(first?.headers['message-id'])
    expect(second?.headers.date).toBe(first?.headers.date)
  })
})
