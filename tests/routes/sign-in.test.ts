import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { later, minutes } from '~/domain/time'
import type { Env } from '~/platform/env.server'
import { action as askForCode } from '~/routes/_site.sign-in._index'
import { action as typeCode } from '~/routes/_site.sign-in.code'
import { action as giveName } from '~/routes/_site.sign-in.name'
import { action as signOut } from '~/routes/_site.sign-out'
import { contact, outbox, session } from '~db/schema'
import type { Letter } from '~/records/outbox.server'
import { contextOf, sparksOn, type MovableSparks } from '../sparks'
import { dayOne, stage, type Stage } from '../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.write((db) => db.insert(contact).values({ personId: 'nadia', email: 'nadia@example.org' }))
})
afterEach(() => here.close())

/** A mail server that is not there: letters wait in the outbox, where the tests read them. */
const nowhere = 'smtp://127.0.0.1:9'

/** A browser with a cookie jar and no page: posts to a route's action and keeps what it is told to. */
class Browser {
  readonly jar = new Map<string, string>()
  /** What was set last, attributes and all, by cookie name. */
  readonly told = new Map<string, string>()
  readonly sparks: MovableSparks

  constructor(settings: Partial<Omit<Env, 'secret'>> = {}) {
    this.sparks = sparksOn(here.world, { smtpUrl: nowhere, ...settings })
  }

  async post(action: typeof askForCode | typeof typeCode, address: string, fields: Record<string, string>) {
    const request = new Request(`http://localhost${address}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { Cookie: [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    const answer = (await action({ request, params: {}, context: contextOf(this.sparks) })) as unknown
    if (answer instanceof Response) for (const cookie of answer.headers.getSetCookie()) this.keep(cookie)
    const { data, init } = answer as { data?: unknown; init?: ResponseInit }
    return answer instanceof Response
      ? { status: answer.status, location: answer.headers.get('Location'), reply: undefined }
      : { status: init?.status, location: null, reply: data as { faults: object; refusal?: { because: string } } }
  }

  private keep(cookie: string) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    this.told.set(name, cookie)
    if (/Max-Age=0/.test(cookie)) this.jar.delete(name)
    else this.jar.set(name, value)
  }
}

async function newestCode(): Promise<string> {
  const letters = await here.read((db) => db.select().from(outbox))
  const [code = ''] = /\d{6}/.exec((letters.at(-1)?.payload as Letter).subject) ?? []
  return code
}
const sessions = () => here.read((db) => db.select().from(session))

async function signedIn(browser: Browser, { next = '', ...fields }: Record<string, string> = {}) {
  await browser.post(askForCode, `/sign-in${next}`, { email: 'nadia@example.org', ...fields })
  return browser.post(typeCode, `/sign-in/code${next}`, { code: await newestCode() })
}

describe('the cookies of a sign-in', () => {
  it('ask for https, and belong to this host alone, when people reach us by https', async () => {
    const browser = new Browser({ publicOrigin: 'https://sparks.example.org' })
    await signedIn(browser)
    expect([...browser.told.keys()].sort()).toEqual(['__Host-sparks', '__Host-sparks-sign-in'])
    for (const cookie of browser.told.values()) {
      expect(cookie).toMatch(/; HttpOnly/)
      expect(cookie).toMatch(/; Secure/)
      expect(cookie).toMatch(/; SameSite=Lax/)
      expect(cookie).toMatch(/; Path=\/(;|$)/)
      expect(cookie).not.toMatch(/Domain=/)
    }
  })

  it('are kept from scripts and other sites on a plain address too, where Secure could not be sent', async () => {
    const browser = new Browser()
    await signedIn(browser)
    expect([...browser.told.keys()].sort()).toEqual(['sparks', 'sparks-sign-in'])
    for (const cookie of browser.told.values()) expect(cookie).toMatch(/; HttpOnly; SameSite=Lax/)
  })

  it('last twelve hours, or thirty days when asked for', async () => {
    const [one, other] = [new Browser(), new Browser()]
    await signedIn(one)
    await signedIn(other, { stay: 'yes' })
    expect(one.told.get('sparks')).toMatch(/Max-Age=43200;/)
    expect(other.told.get('sparks')).toMatch(/Max-Age=2592000;/)
  })

  it('hold a new secret at each sign-in, and the session before it ends', async () => {
    const browser = new Browser()
    await signedIn(browser)
    const first = browser.jar.get('sparks')
    const planted = await sessions()
    browser.sparks.moveTo(later(dayOne, minutes(20)))
    await signedIn(browser)
    expect(browser.jar.get('sparks')).not.toBe(first)
    expect(await sessions()).toHaveLength(1)
    expect((await sessions())[0]?.id).not.toBe(planted[0]?.id)
  })

  it('forget the attempt once it is done, and the session once signed out', async () => {
    const browser = new Browser()
    await signedIn(browser)
    expect([...browser.jar.keys()]).toEqual(['sparks'])
    await browser.post(signOut, '/sign-out', { where: 'here' })
    expect([...browser.jar.keys()]).toEqual([])
    expect(await sessions()).toEqual([])
  })
})

describe('signing in', () => {
  it('takes a code with spaces and dashes, as it may be pasted', async () => {
    const browser = new Browser()
    await browser.post(askForCode, '/sign-in', { email: ' Nadia@Example.org' })
    const code = await newestCode()
    const spaced = ` ${code.slice(0, 3)} ${code.slice(3, 5)}–${code.slice(5)} `
    expect(await browser.post(typeCode, '/sign-in/code', { code: spaced })).toMatchObject({ status: 302 })
  })

  it('goes on to where the reader was going, and never to another site', async () => {
    const next = `?next=${encodeURIComponent('/p/netherton/rounds/spring?page=2')}`
    expect(await signedIn(new Browser(), { next })).toMatchObject({ location: '/p/netherton/rounds/spring?page=2' })
    const away = `?next=${encodeURIComponent('//evil.example')}`
    expect(await signedIn(new Browser(), { next: away })).toMatchObject({ location: '/you' })
  })

  it('carries where she was going through the first time, name and all', async () => {
    const browser = new Browser()
    const next = '?next=%2Fp%2Fnetherton'
    const asked = await browser.post(askForCode, `/sign-in${next}`, { email: 'new@example.org' })
    expect(asked.location).toBe(`/sign-in/code${next}`)
    const typed = await browser.post(typeCode, `/sign-in/code${next}`, { code: await newestCode() })
    expect(typed.location).toBe(`/sign-in/name${next}`)
    const named = await browser.post(giveName, `/sign-in/name${next}`, { name: 'Dilys Owen' })
    expect(named.location).toBe('/p/netherton')
    expect(browser.jar.has('sparks')).toBe(true)
  })

  it('answers the same for an address that is known and one that is not', async () => {
    const [known, unknown] = [new Browser(), new Browser()]
    const answers = [
      await known.post(askForCode, '/sign-in', { email: 'nadia@example.org' }),
      await unknown.post(askForCode, '/sign-in', { email: 'nobody@example.org' }),
    ]
    expect(answers[0]).toEqual(answers[1])
    const wrong = [
      await known.post(typeCode, '/sign-in/code', { code: '000000' }),
      await unknown.post(typeCode, '/sign-in/code', { code: '000000' }),
    ]
    expect(wrong[0]).toEqual(wrong[1])
    expect(wrong[0]?.reply?.refusal?.because).toBe('code-wrong')
  })

  it('keeps a try that was refused: the sixth finds the code ended, right as it may be', async () => {
    const browser = new Browser()
    await browser.post(askForCode, '/sign-in', { email: 'nadia@example.org' })
    const code = await newestCode()
    for (let wrong = 0; wrong < 5; wrong += 1)
      await browser.post(typeCode, '/sign-in/code', { code: code === '000000' ? '999999' : '000000' })
    const right = await browser.post(typeCode, '/sign-in/code', { code })
    expect(right).toMatchObject({ status: 409, reply: { refusal: { because: 'code-tried-too-often' } } })
    expect(browser.jar.has('sparks')).toBe(false)
  })

  it('refuses the right code in another browser', async () => {
    const [phone, laptop] = [new Browser(), new Browser()]
    await phone.post(askForCode, '/sign-in', { email: 'nadia@example.org' })
    const answer = await laptop.post(typeCode, '/sign-in/code', { code: await newestCode() })
    expect(answer).toMatchObject({ status: 409, reply: { refusal: { because: 'code-not-asked-here' } } })
  })

  it('says so when letters cannot be sent, and makes no code', async () => {
    const browser = new Browser({ smtpUrl: undefined })
    const answer = await browser.post(askForCode, '/sign-in', { email: 'nadia@example.org' })
    expect(answer).toMatchObject({ status: 409, reply: { refusal: { because: 'no-letters-from-here' } } })
    expect(browser.jar.size).toBe(0)
  })

  it('never tells the browser the code, unless this is the demo', async () => {
    const browser = new Browser()
    await browser.post(askForCode, '/sign-in', { email: 'nadia@example.org' })
    const kept = Buffer.from(decodeURIComponent(browser.jar.get('sparks-sign-in') ?? ''), 'base64').toString()
    expect(JSON.parse(kept)).toEqual({ browser: expect.any(String) as string, email: 'nadia@example.org', stay: false })
    expect(kept).not.toContain(await newestCode())
  })
})
