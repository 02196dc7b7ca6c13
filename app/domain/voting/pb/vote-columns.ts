import { type BallotBox } from '../ballot'

/** Ballots as they are read, in columns that grow. */
export class VoteColumns {
  choices: Uint32Array
  points: Float64Array | null
  starts: Uint32Array
  /** How many choices are filled in, and how many ballots. */
  used = 0
  ballots = 0
  /** Points are kept as whole numbers of 10^-`decimals`. */
  decimals = 0
  largestPoints = 0

  constructor(expectedBallots: number, withPoints: boolean) {
    this.starts = new Uint32Array(Math.max(16, expectedBallots + 1))
    this.choices = new Uint32Array(Math.max(64, expectedBallots * 4))
    this.points = withPoints ? new Float64Array(this.choices.length) : null
  }

  growChoices(): Uint32Array {
    const wider = new Uint32Array(this.choices.length * 2)
    wider.set(this.choices)
    this.choices = wider
    if (!this.points) return wider
    const points = new Float64Array(wider.length)
    points.set(this.points)
    this.points = points
    return wider
  }

  /** Ends a ballot whose choices reach up to `used`. */
  close(used: number): void {
    this.used = used
    this.ballots++
    if (this.ballots === this.starts.length) {
      const wider = new Uint32Array(this.starts.length * 2)
      wider.set(this.starts)
      this.starts = wider
    }
    this.starts[this.ballots] = used
  }

  /** Makes room for points with more decimals than any before: those already read are scaled up. */
  scaleTo(decimals: number): void {
    const factor = 10 ** (decimals - this.decimals)
    for (let at = 0; at < this.used; at++) this.points![at]! *= factor
    this.largestPoints *= factor
    this.decimals = decimals
  }

  box(): BallotBox {
    return {
      size: this.ballots,
      starts: this.starts.slice(0, this.ballots + 1),
      choices: this.choices.slice(0, this.used),
      points: this.points && this.points.slice(0, this.used),
      copies: null,
    }
  }
}
