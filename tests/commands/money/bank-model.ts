/**
 * The treasurer's tin, bank and slips as a child would keep them on one sheet of paper: what is spent straight from a line,
 * held as cash, asked for, shown by the bank, and closed. It knows nothing of entries, seals or sums kept for speed.
 */
export const people = ['winston', 'mei', 'rose', 'tom', 'nadia'] as const
export type Who = (typeof people)[number]
export const lines = ['green', 'together'] as const
export type Line = (typeof lines)[number]

const officers: readonly Who[] = ['winston', 'mei', 'rose']
const settlers: readonly Who[] = ['winston', 'mei']
const keepers: readonly Who[] = ['winston', 'rose']

interface Cost {
  readonly line: Line
  readonly pence: number
  state: string
  by: Who
  /** Of `moves`, the one that paid it from the bank; or the tin it was paid from. */
  move?: number
  tin?: number
}
interface Tin {
  readonly pence: number
  readonly asked: Who
  state: string
  by: Who
  held: number
  counts: { readonly counted: number; readonly expected: number; readonly by: Who; agreed: boolean }[]
}
interface Request {
  readonly asked: ReadonlyMap<number, number>
  readonly askedBy: Who
  state: string
  by: Who
}
/** What went in or out of the bank by the books, and whether lines showed it. */
interface Move {
  readonly pence: number
  shown: boolean
}
interface Row {
  readonly pence: number
  readonly day: number
  match?: number
}
interface Match {
  /** The line, or the two that the bank made of one amount. */
  readonly rows: readonly number[]
  readonly move: number
  undone: boolean
}

const sumOf = (amounts: Iterable<number>) => [...amounts].reduce((sum, more) => sum + more, 0)

export class Sheet {
  bank = 10_000_00
  readonly free: Record<Line, number> = { green: 2_000_00, together: 2_000_00 }
  readonly costs: Cost[] = []
  readonly tins: Tin[] = []
  readonly requests: Request[] = []
  readonly moves: Move[] = [{ pence: 10_000_00, shown: false }]
  readonly rows: Row[] = [{ pence: 10_000_00, day: 0 }]
  readonly matches: Match[] = []
  /** How many days are signed; the first of them is the last of March, with all before it. */
  signed = 0
  closed = false

  private move(pence: number): number {
    this.bank += pence
    return this.moves.push({ pence, shown: false }) - 1
  }
  get cash(): number {
    return sumOf(this.tins.map(({ held }) => held))
  }

  prepareCost(by: Who, line: Line, pence: number): boolean {
    if (by !== 'winston' || pence > this.free[line] || pence > this.bank + this.cash) return false
    this.costs.push({ line, pence, state: 'prepared', by })
    return true
  }

  authoriseCost(by: Who, which: number): boolean {
    const cost = this.costs[which]
    if (!cost || by !== 'mei') return false
    if (cost.state === 'authorised' && cost.by === by) return true
    if (cost.state !== 'prepared' || cost.pence > this.free[cost.line] || cost.pence > this.bank + this.cash)
      return false
    return this.step(cost, 'authorised', by)
  }

  /** @param tin the tin it is paid from; from the bank when there is none. */
  payCost(by: Who, which: number, tin: number | undefined): boolean {
    const cost = this.costs[which]
    if (!cost || by !== 'winston') return false
    if (cost.state === 'paid' && cost.by === by) return true
    if (cost.state !== 'authorised' || cost.pence > this.free[cost.line]) return false
    const from = tin === undefined ? undefined : this.tins[tin]
    if (tin === undefined) {
      if (cost.pence > this.bank) return false
      cost.move = this.move(0 - cost.pence)
    } else {
      if (from?.state !== 'drawn' || cost.pence > from.held) return false
      from.held -= cost.pence
      cost.tin = tin
    }
    this.free[cost.line] -= cost.pence
    return this.step(cost, 'paid', by)
  }

  costCameBack(by: Who, which: number): boolean {
    const cost = this.costs[which]
    if (!cost || by !== 'winston') return false
    if (cost.state === 'came-back' && cost.by === by) return true
    if (cost.state !== 'paid') return false
    const tin = cost.tin === undefined ? undefined : this.tins[cost.tin]
    if (cost.tin !== undefined && tin?.state !== 'drawn') return false
    const match = this.matches.find(({ move, undone }) => move === cost.move && !undone)
    const out = match && this.rows[match.rows[0] ?? -1]
    const back = (row: Row) => row.match === undefined && row.pence === cost.pence && row.day >= (out?.day ?? 0)
    // The bank shows that it went, and nothing that it is here again.
    if (out && !this.rows.some(back)) return false
    if (tin) tin.held += cost.pence
    else this.move(cost.pence)
    this.free[cost.line] += cost.pence
    return this.step(cost, 'came-back', by)
  }

  private step(one: { state: string; by: Who }, state: string, by: Who): boolean {
    Object.assign(one, { state, by })
    return true
  }

  askTin(by: Who, pence: number): boolean {
    if (!keepers.includes(by) || pence <= 0 || pence > 1_000_00) return false
    this.tins.push({ pence, asked: by, state: 'asked', by, held: 0, counts: [] })
    return true
  }

  stepTin(by: Who, which: number, to: 'agreed' | 'drawn' | 'paid-back' | 'withdrawn'): boolean {
    const tin = this.tins[which]
    const may = { agreed: officers, drawn: ['winston'], 'paid-back': ['winston'], withdrawn: keepers }[to]
    if (!tin || !(may as readonly Who[]).includes(by)) return false
    if (tin.state === to && tin.by === by) return true
    switch (to) {
      case 'agreed':
        if (tin.state !== 'asked' || tin.asked === by || tin.pence > this.bank) return false
        break
      case 'drawn':
        if (tin.state !== 'agreed' || tin.pence > this.bank) return false
        this.move(0 - tin.pence)
        tin.held = tin.pence
        break
      case 'paid-back': {
        const last = tin.counts.at(-1)
        if (tin.state !== 'drawn' || !last?.agreed || last.counted !== tin.held) return false
        if (tin.held > 0) this.move(tin.held)
        tin.held = 0
        break
      }
      case 'withdrawn':
        if (tin.state !== 'asked' && tin.state !== 'agreed') return false
    }
    return this.step(tin, to, by)
  }

  count(by: Who, which: number, counted: number): boolean {
    const tin = this.tins[which]
    if (!tin || !officers.includes(by) || tin.state !== 'drawn' || tin.counts.at(-1)?.agreed === false) return false
    tin.counts.push({ counted, expected: tin.held, by, agreed: false })
    return true
  }

  /** What is missing is borne by the green line; what is over is simply there. */
  agreeCount(by: Who, which: number): boolean {
    const tin = this.tins[which]
    const count = tin?.counts.at(-1)
    if (!tin || !count || !officers.includes(by)) return false
    if (count.agreed) return true
    const short = count.expected - count.counted
    if (count.by === by || count.expected !== tin.held || short > this.free.green) return false
    count.agreed = true
    tin.held = count.counted
    if (short > 0) this.free.green -= short
    return true
  }

  /** What a request made now would ask for each cost: what it needs less what was asked. */
  toAsk(): Map<number, number> {
    const live = this.requests.filter(({ state }) => state !== 'withdrawn')
    const open = this.costs.map((cost, at): [number, number] => {
      const need = cost.state === 'came-back' ? 0 : cost.pence
      return [at, need - sumOf(live.map(({ asked }) => asked.get(at) ?? 0))]
    })
    return new Map(open.filter(([, pence]) => pence !== 0))
  }

  ask(by: Who): boolean {
    const asked = this.toAsk()
    if (by !== 'winston' || sumOf(asked.values()) <= 0) return false
    this.requests.push({ asked, askedBy: by, state: 'asked', by })
    return true
  }

  stepRequest(by: Who, which: number, to: 'agreed' | 'received' | 'withdrawn'): boolean {
    const request = this.requests[which]
    const may = { agreed: officers, received: ['winston'], withdrawn: keepers }[to]
    if (!request || !(may as readonly Who[]).includes(by)) return false
    if (request.state === to && request.by === by) return true
    const from = { agreed: ['asked'], received: ['agreed'], withdrawn: ['asked', 'agreed'] }[to]
    if (!from.includes(request.state) || (to === 'agreed' && request.askedBy === by)) return false
    if (to === 'received') this.move(sumOf(request.asked.values()))
    return this.step(request, to, by)
  }

  /** @param after how many days after the next one that is to be signed. */
  bring(pence: number, after = 0): void {
    this.rows.push({ pence, day: Math.min(this.signed + after, 9) })
  }

  openRows = () => this.rows.flatMap((row, at) => (row.match === undefined ? [at] : []))
  openMoves = () => this.moves.flatMap((move, at) => (move.shown ? [] : [at]))

  settle(by: Who, rows: readonly number[], move: number | undefined): boolean {
    const [shown, moved] = [rows.flatMap((row) => this.rows[row] ?? []), this.moves[move ?? -1]]
    if (!settlers.includes(by) || shown.length === 0 || move === undefined || !moved) return false
    if (shown.some(({ match }) => match !== undefined) || moved.shown) return false
    if (sumOf(shown.map(({ pence }) => pence)) !== moved.pence) return false
    moved.shown = true
    const match = this.matches.push({ rows, move, undone: false }) - 1
    for (const row of shown) row.match = match
    return true
  }

  undo(by: Who, which: number): boolean {
    const match = this.matches[which]
    const move = match && this.moves[match.move]
    if (!match || !move || !settlers.includes(by)) return false
    if (match.undone) return true
    const rows = match.rows.flatMap((row) => this.rows[row] ?? [])
    if (rows.some(({ day }) => day < this.signed)) return false
    match.undone = true
    for (const row of rows) delete row.match
    move.shown = false
    return true
  }

  /** The statement of the next day: every line up to it has to be settled, whatever comes after. */
  sign(by: Who, other: Who): boolean {
    if (!settlers.includes(by) || !officers.includes(other) || by === other) return false
    if (this.signed > 8 || this.rows.some(({ match, day }) => match === undefined && day <= this.signed)) return false
    this.signed += 1
    return true
  }

  /** March, once the bank is signed to its end; never a second time. */
  close(by: Who, other: Who): boolean {
    if (!keepers.includes(by) || !officers.includes(other) || by === other) return false
    if (this.closed || this.signed < 1) return false
    this.closed = true
    return true
  }
}
