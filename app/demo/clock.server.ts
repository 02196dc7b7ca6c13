import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { instant, type Instant } from '~/domain/time'
import type { Clock } from '~/platform/clock.server'

/** The demonstration's clock: the real one, moved ahead by as much as its visitors have asked for. Never back. */
export interface DemoClock extends Clock {
  aheadBy(): number
  moveTo(moment: Instant): void
}

/** How far it is ahead is kept beside the database, so that a demonstration goes on where it was left. */
export function openDemoClock(file: string, real: () => number = Date.now): DemoClock {
  let ahead = existsSync(file) ? Number(readFileSync(file, 'utf8')) || 0 : 0
  const now = () => instant(real() + ahead)
  return {
    now,
    aheadBy: () => ahead,
    moveTo(moment) {
      if (moment <= now()) return
      ahead = moment - real()
      writeFileSync(file, String(ahead))
    },
  }
}
