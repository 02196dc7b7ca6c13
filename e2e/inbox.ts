import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerAddress } from 'smtp-server'
import type { AddressInfo } from 'node:net'

export interface Received {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** By name in small letters; the last of a name. */
  readonly headers: Readonly<Record<string, string>>
}

/** A real mail server on loopback that keeps what it is given. */
export interface Inbox {
  readonly url: string
  readonly letters: readonly Received[]
  /** What it answers to letters for an address from now on, such as `{ code: 550, says: '5.1.1 No such user' }`. */
  refuse(address: string, answer: { code: number; says: string } | null): void
  /** The newest letter to an address; waits for it up to ten seconds. */
  newestTo(address: string): Promise<Received>
  close(): Promise<void>
}

export async function openInbox(): Promise<Inbox> {
  const letters: Received[] = []
  const refusals = new Map<string, { code: number; says: string }>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }: SMTPServerAddress, _session, taken) {
      const refused = refusals.get(address)
      taken(refused ? Object.assign(new Error(refused.says), { responseCode: refused.code }) : undefined)
    },
    onData(stream, session, taken) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(parts)).then(
          ({ subject = '', text = '', html = '', headers: all }) => {
            const headers = Object.fromEntries(all.map(({ key, value }) => [key, value]))
            for (const { address } of session.envelope.rcptTo)
              letters.push({ to: address, subject, text, html, headers })
            taken()
          },
          (error: unknown) => taken(error instanceof Error ? error : new Error(String(error))),
        )
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    refuse: (address, answer) => void (answer ? refusals.set(address, answer) : refusals.delete(address)),
    async newestTo(address) {
      for (let waited = 0; waited < 10_000; waited += 50) {
        const found = letters.findLast((letter) => letter.to === address)
        if (found) return found
        await new Promise((again) => setTimeout(again, 50))
      }
      throw new Error(`no letter came for ${address}`)
    },
    close: () => new Promise((done) => server.close(() => done())),
  }
}
