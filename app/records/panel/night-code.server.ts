import { newJoinCode } from '~/domain/panel/night'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { nightByCode } from './night.server'

/** A code that no night has. */
export async function unusedCode(db: Db, on: Occasion): Promise<string> {
  for (let tries = 0; tries < 50; tries++) {
    const code = newJoinCode((below) => on.randomBelow(below))
    if (!(await nightByCode(db, code))) return code
  }
  throw new Error('no code was free in fifty draws')
}
