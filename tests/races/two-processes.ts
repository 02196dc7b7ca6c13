import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Outcome } from '~/domain/refusal'
import type { Address, Report, Task } from './contestant'
import type { Deed } from './deeds'

/** Two real processes, each with connections of its own, that can be set off at the same moment. */
export class TwoProcesses {
  private constructor(private readonly both: readonly [ChildProcess, ChildProcess]) {}

  static async start(): Promise<TwoProcesses> {
    const both = [begin(), begin()] as const
    await Promise.all(both.map((child) => once(child, 'message')))
    return new TwoProcesses(both)
  }

  /** Each does its own deeds one after another, from the same moment on. Gives what each was told. */
  async race(
    address: Address,
    one: readonly Deed[],
    other: readonly Deed[],
  ): Promise<[Outcome<object>[], Outcome<object>[]]> {
    const atMs = Date.now() + 40
    const reports = await Promise.all([
      this.ask(0, { address, atMs, deeds: one }),
      this.ask(1, { address, atMs, deeds: other }),
    ])
    return reports.map((outcomes) => outcomes as Outcome<object>[]) as [Outcome<object>[], Outcome<object>[]]
  }

  /** Both start on the same database at the same moment, as the app does. Gives the secret each has. @throws Error */
  async begin(address: Address): Promise<readonly unknown[]> {
    const atMs = Date.now() + 40
    const ask = (which: 0 | 1) => this.ask(which, { address, atMs, start: true })
    return (await Promise.all([ask(0), ask(1)])).flat()
  }

  /** Both let go of a database, so that it can be taken away. */
  async leave(address: Address): Promise<void> {
    await Promise.all([this.ask(0, { address, atMs: 0, leave: true }), this.ask(1, { address, atMs: 0, leave: true })])
  }

  stop(): void {
    for (const child of this.both) child.disconnect()
  }

  private async ask(which: 0 | 1, task: Task): Promise<readonly unknown[]> {
    const child = this.both[which]
    child.send(task)
    const [report] = (await once(child, 'message')) as [Report]
    if ('trouble' in report) throw new Error(`process ${which + 1}: ${report.trouble}`)
    return report.outcomes
  }
}

function begin(): ChildProcess {
  const program = fileURLToPath(new URL('./contestant.ts', import.meta.url))
  return fork(program, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
}
