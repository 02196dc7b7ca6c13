import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import type { AddressInfo } from 'node:net'

export interface Received {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** A real mail server on loopback that keeps what it is given. */
export interface Inbox {
  readonly url: string
  readonly letters: readonly Received[]
  /** The newest letter to an address; waits for it up to ten seconds. */
  newestTo(address: string): Promise<Received>
  close(): Promise<void>
}

export async function openInbox(): Promise<Inbox> {
  const letters: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, taken) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(parts)).then(
          ({ subject = '', text = '' }) => {
            for (const { address } of session.envelope.rcptTo) letters.push({ to: address, subject, text })
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
