/**
 * The money of one partnership as a child would keep it, on one sheet of paper: pence in boxes. It knows who may do what
 * and what there has to be, and nothing of registers, entries or seals.
 */
export const people = ['winston', 'mei', 'rose', 'tom', 'nadia'] as const
export type Who = (typeof people)[number]
export const lines = ['green', 'together'] as const
export type Line = (typeof lines)[number]
export const rounds = ['spring', 'summer'] as const
export type Round = (typeof rounds)[number]

const officers: readonly Who[] = ['winston', 'mei', 'rose']
const keepers: readonly Who[] = ['winston', 'rose']
const payers: readonly Who[] = ['winston', 'mei']
const voters: readonly Who[] = ['rose', 'tom']

interface Part {
  readonly number: number
  readonly line: Line
  readonly pence: number
}
export interface Award {
  readonly round: Round
  readonly idea: string
  state: 'offered' | 'accepted' | 'withdrawn'
  parts: Part[]
}
export interface Payment {
  readonly award: number
  readonly part: Part
  state: string
  /** Who took the last step. */
  by: Who
}
interface Move {
  readonly from: Line
  readonly to: Line
  readonly pence: number
  readonly by: Who
  answer?: { readonly by: Who; readonly yes: boolean }
}

/** Whether it is allowed; what is allowed may still change nothing, when it has been done already. */
export type Allowed = boolean
const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, more) => sum + more, 0)
const isOut = (state: string) => ['sent', 'in-doubt', 'cleared'].includes(state)
const isLive = (state: string) => isOut(state) || ['prepared', 'authorised'].includes(state)
const next: Record<string, readonly string[]> = {
  sent: ['cleared', 'failed', 'returned', 'in-doubt'],
  'in-doubt': ['cleared', 'failed'],
  cleared: ['returned'],
}

/** What the meeting's list gives in each round. */
export const list = [
  { idea: '01', pence: 200_00 },
  { idea: '02', pence: 300_00 },
] as const

export class Paper {
  bank = 10_000_00
  readonly budget: Record<Line, number> = { green: 2_000_00, together: 2_000_00 }
  readonly pots: Record<Round, Record<Line, number>> = {
    spring: { green: 0, together: 500_00 },
    summer: { green: 0, together: 500_00 },
  }
  readonly yes: Record<Round, Who[]> = { spring: [], summer: [] }
  readonly awards: Award[] = []
  readonly payments: Payment[] = []
  readonly moves: Move[] = []

  private parts = (round: Round, line?: Line) =>
    this.awards
      .filter((award) => award.round === round)
      .flatMap((award) => award.parts)
      .filter((part) => line === undefined || part.line === line)
  private out = (round: Round, line?: Line) =>
    this.payments.filter(
      ({ award, part, state }) =>
        this.awards[award]?.round === round && (line === undefined || part.line === line) && isOut(state),
    )
  private allocated = (line: Line) => sumOf(rounds.map((round) => this.pots[round][line]))
  private free = (line: Line) => this.budget[line] - this.allocated(line)
  private left = (round: Round, line: Line) =>
    this.pots[round][line] - sumOf(this.parts(round, line).map(({ pence }) => pence))

  /** Budget, allocated, committed, paid, remaining: of the whole, of a line, or of a round. */
  figures(of: { line?: Line; round?: Round } = {}): number[] {
    const [its, over] = [of.line ? [of.line] : lines, of.round ? [of.round] : rounds]
    const allocated = sumOf(over.flatMap((round) => its.map((line) => this.pots[round][line])))
    const budget = of.round ? allocated : sumOf(its.map((line) => this.budget[line]))
    const paid = sumOf(over.flatMap((round) => this.out(round, of.line)).map(({ part }) => part.pence))
    const awarded = sumOf(over.flatMap((round) => this.parts(round, of.line)).map(({ pence }) => pence))
    return [budget, allocated, awarded - paid, paid, budget - awarded]
  }

  receive(by: Who, pence: number): Allowed {
    if (by !== 'winston') return false
    this.bank += pence
    return true
  }

  setBudget(by: Who, line: Line, pence: number): Allowed {
    if (by !== 'winston' || this.free(line) + Math.min(pence, 0) < 0) return false
    this.budget[line] += pence
    return true
  }

  askToMove(by: Who, from: Line, to: Line, pence: number): Allowed {
    if (!keepers.includes(by) || from === to || this.free(from) < pence) return false
    const same = this.moves.some((move) => !move.answer && move.from === from && move.to === to && move.pence === pence)
    if (same) return false
    this.moves.push({ from, to, pence, by })
    return true
  }

  answerMove(by: Who, which: number, yes: boolean): Allowed {
    const move = this.moves[which]
    if (!move || !officers.includes(by)) return false
    if (move.answer) return move.answer.by === by && move.answer.yes === yes
    if (yes && (move.by === by || this.free(move.from) < move.pence)) return false
    move.answer = { by, yes }
    if (yes) {
      this.budget[move.from] -= move.pence
      this.budget[move.to] += move.pence
    }
    return true
  }

  allocate(by: Who, round: Round, line: Line, pence: number): Allowed {
    if (!keepers.includes(by) || this.free(line) < pence) return false
    this.pots[round][line] += pence
    return true
  }

  release(by: Who, round: Round, line: Line, pence: number): Allowed {
    if (!keepers.includes(by) || this.left(round, line) < pence) return false
    this.pots[round][line] -= pence
    return true
  }

  adopt(by: Who, round: Round): Allowed {
    const yes = this.yes[round]
    if (yes.includes(by)) return true
    const total = sumOf(list.map(({ pence }) => pence))
    if (!voters.includes(by) || yes.length >= 2 || sumOf(lines.map((line) => this.left(round, line))) < total)
      return false
    if (yes.push(by) < 2) return true
    for (const { idea, pence } of list) {
      let wanted: number = pence
      const parts: Part[] = []
      for (const line of lines) {
        const drawn = Math.min(wanted, this.left(round, line) - 0)
        if (drawn <= 0) continue
        parts.push({ number: parts.length + 1, line, pence: drawn })
        wanted -= drawn
      }
      this.awards.push({ round, idea, state: 'offered', parts })
    }
    return true
  }

  accept(by: Who, which: number): Allowed {
    const award = this.awards[which]
    if (!award || by !== 'nadia' || award.state === 'withdrawn') return false
    award.state = 'accepted'
    return true
  }

  withdraw(by: Who, which: number): Allowed {
    const award = this.awards[which]
    if (!award || !['nadia', 'winston'].includes(by)) return false
    const own = this.payments.filter((payment) => payment.award === which)
    const stateOf = (part: Part) => own.findLast(({ part: { number } }) => number === part.number)?.state ?? ''
    const open = award.parts.filter((part) => stateOf(part) !== 'cleared')
    if (open.length === 0) return false
    if (open.some((part) => isLive(stateOf(part)))) return false
    award.state = 'withdrawn'
    award.parts = award.parts.filter((part) => !open.includes(part))
    return true
  }

  prepare(by: Who, which: number, number: number): Allowed {
    const award = this.awards[which]
    const part = award?.parts.find((each) => each.number === number)
    if (by !== 'winston' || award === undefined) return false
    const live = this.payments.find(
      (payment) => payment.award === which && payment.part.number === number && isLive(payment.state),
    )
    if (live?.state === 'prepared') return true
    if (award.state !== 'accepted' || !part || live) return false
    this.payments.push({ award: which, part, state: 'prepared', by })
    return true
  }

  authorise(by: Who, which: number): Allowed {
    const payment = this.payments[which]
    if (!payment || by !== 'mei') return false
    if (payment.state === 'authorised') return true
    return this.step(payment, by, payment.state === 'prepared' && payment.part.pence <= this.bank, 'authorised')
  }

  send(by: Who, which: number): Allowed {
    const payment = this.payments[which]
    if (!payment || by !== 'winston') return false
    if (payment.state === 'sent') return true
    if (!this.step(payment, by, payment.state === 'authorised' && payment.part.pence <= this.bank, 'sent')) return false
    this.bank -= payment.part.pence
    return true
  }

  follow(by: Who, which: number, to: string): Allowed {
    const payment = this.payments[which]
    if (!payment || !payers.includes(by)) return false
    if (payment.state === to && payment.by === by) return true
    const was = payment.state
    if (!this.step(payment, by, (next[was] ?? []).includes(to), to)) return false
    if (isOut(was) && !isOut(to)) this.bank += payment.part.pence
    return true
  }

  cancel(by: Who, which: number): Allowed {
    const payment = this.payments[which]
    if (!payment || !payers.includes(by)) return false
    if (payment.state === 'cancelled' && payment.by === by) return true
    return this.step(payment, by, ['prepared', 'authorised'].includes(payment.state), 'cancelled')
  }

  private step(payment: Payment, by: Who, may: boolean, to: string): boolean {
    if (may) Object.assign(payment, { state: to, by })
    return may
  }
}
