import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** Where a refund that is asked for is lost: the asking, or the answer. */
export type Cut = 'asking' | 'answer'

/** A wire between us and another process that can be cut under a refund: real sockets, closed without a word. */
export class Wire {
  /** What befalls refunds that are asked for, until it is mended: Stripe’s library asks again at once when a wire breaks. */
  cut: Cut | null = null
  /** Refunds that were asked for through it. */
  asked = 0
  private readonly open = new Set<Socket>()

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async to(address: string): Promise<Wire> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const wire = new Wire(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    const port = Number(new URL(address).port)
    server.on('connection', (near) => wire.carry(near, connect(port, '127.0.0.1')))
    return wire
  }

  private carry(near: Socket, far: Socket): void {
    let isCut = false
    const end = () => {
      near.destroy()
      far.destroy()
    }
    for (const socket of [near, far]) {
      this.open.add(socket)
      socket.on('error', end).on('close', () => {
        this.open.delete(socket)
        end()
      })
    }
    near.on('data', (part) => {
      if (part.toString('latin1').startsWith('POST /v1/refunds')) {
        this.asked += 1
        if (this.cut === 'asking') return end()
        isCut = this.cut === 'answer'
      }
      far.write(part)
    })
    // The other process has done it and says so; nobody hears it.
    far.on('data', (part) => (isCut ? end() : near.write(part)))
  }

  close(): Promise<void> {
    for (const socket of this.open) socket.destroy()
    return new Promise((resolve) => void this.server.close(() => resolve()))
  }
}
