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
  /** The highest number any part ever had. */
  last: number
  /** Goes up with every change; and the one the recipient said yes to. */
  version: number
  agreed: number
  doneBy: string
}
export const kindsOfChange = ['reduced', 'topped-up', 'extended', 'withdrawn'] as const
export interface Change {
  readonly award: number
  readonly kind: (typeof kindsOfChange)[number]
  readonly pence: number
  readonly by: Who
  answer?: { readonly by: Who; readonly yes: boolean }
}
/** The one other day that anybody asks for. */
export const otherDay = '2031-05-06'
export interface Payment {
  readonly award: number
  readonly part: Part
  readonly version: number
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
const isOut = (state: string) => ['sent', 'in-doubt', 'cleared', 'astray', 'giving-up'].includes(state)
const isLive = (state: string) => isOut(state) || ['prepared', 'authorised'].includes(state)
const next: Record<string, readonly string[]> = {
  sent: ['cleared', 'failed', 'returned', 'in-doubt', 'astray'],
  'in-doubt': ['cleared', 'failed'],
  cleared: ['returned', 'astray'],
  astray: ['cleared', 'returned'],
  'giving-up': ['returned', 'astray'],
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
  readonly lost: Record<Line, number> = { green: 0, together: 0 }
  readonly yes: Record<Round, Who[]> = { spring: [], summer: [] }
  readonly awards: Award[] = []
  readonly payments: Payment[] = []
  readonly moves: Move[] = []
  readonly changes: Change[] = []

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
  private free = (line: Line) => this.budget[line] - this.allocated(line) - this.lost[line]
  private left = (round: Round, line: Line) =>
    this.pots[round][line] - sumOf(this.parts(round, line).map(({ pence }) => pence))

  /** Budget, allocated, committed, paid, remaining: of the whole, of a line, or of a round. */
  figures(of: { line?: Line; round?: Round } = {}): number[] {
    const [its, over] = [of.line ? [of.line] : lines, of.round ? [of.round] : rounds]
    const allocated = sumOf(over.flatMap((round) => its.map((line) => this.pots[round][line])))
    const budget = of.round ? allocated : sumOf(its.map((line) => this.budget[line]))
    const paid = sumOf(over.flatMap((round) => this.out(round, of.line)).map(({ part }) => part.pence))
    const awarded = sumOf(over.flatMap((round) => this.parts(round, of.line)).map(({ pence }) => pence))
    // What was lost is of its line, and of no round.
    const lost = of.round ? 0 : sumOf(its.map((line) => this.lost[line]))
    return [budget, allocated, awarded - paid, paid + lost, budget - awarded - lost]
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
      this.awards.push({ round, idea, state: 'offered', parts, last: parts.length, version: 1, agreed: 0, doneBy: '' })
    }
    return true
  }

  accept(by: Who, which: number): Allowed {
    const award = this.awards[which]
    if (!award || by !== 'nadia' || award.state === 'withdrawn') return false
    award.state = 'accepted'
    award.agreed = award.version
    return true
  }

  withdraw(by: Who, which: number): Allowed {
    const award = this.awards[which]
    if (!award || by !== 'nadia') return false
    return this.change(which, 'withdrawn', 0)
  }

  askChange(by: Who, which: number, kind: Change['kind'], pence: number): Allowed {
    const award = this.awards[which]
    if (!award || !keepers.includes(by)) return false
    if (this.changes.some((change) => change.award === which && !change.answer)) return false
    if (!this.mayChange(which, kind, pence)) return false
    this.changes.push({ award: which, kind, pence, by })
    return true
  }

  answerChange(by: Who, which: number, yes: boolean): Allowed {
    const change = this.changes[which]
    if (!change || !officers.includes(by)) return false
    if (change.answer) return change.answer.by === by && change.answer.yes === yes
    if (yes && (change.by === by || !this.change(change.award, change.kind, change.pence))) return false
    change.answer = { by, yes }
    return true
  }

  private openOf(which: number) {
    const parts = this.awards[which]?.parts ?? []
    const own = this.payments.filter((payment) => payment.award === which)
    const stateOf = (part: Part) => own.findLast(({ part: { number } }) => number === part.number)?.state ?? ''
    const open = parts.filter((part) => stateOf(part) !== 'cleared')
    return { open, busy: open.some((part) => isLive(stateOf(part))) }
  }

  private mayChange(which: number, kind: Change['kind'], pence: number): boolean {
    const award = this.awards[which]
    if (!award) return false
    const { open, busy } = this.openOf(which)
    if (award.state === 'withdrawn' && kind !== 'withdrawn') return false
    switch (kind) {
      case 'withdrawn':
        return open.length > 0 && !busy
      case 'extended':
        return award.doneBy !== otherDay
      case 'topped-up':
        return pence <= sumOf(lines.map((line) => this.left(award.round, line)))
      case 'reduced':
        return (
          !busy && pence <= sumOf(open.map((part) => part.pence)) && pence < sumOf(award.parts.map((one) => one.pence))
        )
    }
  }

  private change(which: number, kind: Change['kind'], pence: number): boolean {
    const award = this.awards[which]
    if (!award || !this.mayChange(which, kind, pence)) return false
    const { open } = this.openOf(which)
    award.version += 1
    if (kind === 'extended') award.doneBy = otherDay
    if (kind === 'withdrawn') {
      award.state = 'withdrawn'
      award.parts = award.parts.filter((part) => !open.includes(part))
    }
    let left = pence
    if (kind === 'reduced') {
      award.parts = award.parts.toReversed().flatMap((part) => {
        const taken = open.includes(part) ? Math.min(left, part.pence) : 0
        left -= taken
        if (taken === 0) return [part]
        return taken < part.pence ? [{ ...part, pence: part.pence - taken }] : []
      })
      award.parts.reverse()
    }
    if (kind === 'topped-up') {
      const room = new Map(lines.map((line) => [line, this.left(award.round, line)]))
      for (const line of lines) {
        const drawn = Math.min(left, room.get(line) ?? 0)
        if (drawn <= 0) continue
        left -= drawn
        award.last += 1
        award.parts = [...award.parts, { number: award.last, line, pence: drawn }]
      }
    }
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
    if (award.state !== 'accepted' || award.agreed !== award.version || !part || live) return false
    this.payments.push({ award: which, part, version: award.version, state: 'prepared', by })
    return true
  }

  authorise(by: Who, which: number): Allowed {
    const payment = this.payments[which]
    if (!payment || by !== 'mei') return false
    if (payment.state === 'authorised') return true
    return this.step(payment, by, payment.state === 'prepared' && this.isAsAwarded(payment), 'authorised')
  }

  send(by: Who, which: number): Allowed {
    const payment = this.payments[which]
    if (!payment || by !== 'winston') return false
    if (payment.state === 'sent') return true
    if (!this.step(payment, by, payment.state === 'authorised' && this.isAsAwarded(payment), 'sent')) return false
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

  giveUp(by: Who, which: number): Allowed {
    const payment = this.payments[which]
    if (!payment || !payers.includes(by)) return false
    if (payment.state === 'giving-up' && payment.by === by) return true
    return this.step(payment, by, payment.state === 'astray' && this.free(payment.part.line) >= payment.part.pence, 'giving-up') // prettier-ignore
  }

  answerLoss(by: Who, which: number, isLost: boolean): Allowed {
    const payment = this.payments[which]
    if (!payment || !officers.includes(by)) return false
    const to = isLost ? 'lost' : 'astray'
    if (payment.state === to) return payment.by === by
    if (payment.state !== 'giving-up') return false
    const { line, pence } = payment.part
    if (!this.step(payment, by, !isLost || (payment.by !== by && this.free(line) >= pence), to)) return false
    if (isLost) this.lost[line] += pence
    return true
  }

  cancel(by: Who, which: number): Allowed {
    const payment = this.payments[which]
    if (!payment || !payers.includes(by)) return false
    if (payment.state === 'cancelled' && payment.by === by) return true
    return this.step(payment, by, ['prepared', 'authorised'].includes(payment.state), 'cancelled')
  }

  /** The award is what it was when this was prepared, and there is the money. */
  private isAsAwarded({ award, version, part }: Payment): boolean {
    return this.awards[award]?.version === version && part.pence <= this.bank
  }

  private step(payment: Payment, by: Who, may: boolean, to: string): boolean {
    if (may) Object.assign(payment, { state: to, by })
    return may
  }
}
