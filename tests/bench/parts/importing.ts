import { mkdtempSync, rmSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { confirmInvitationList } from '~/commands/people/confirm-invitation-list.server'
import { keepInvitationList } from '~/commands/people/keep-invitation-list.server'
import { longestList, readPeopleList, rowsOfList } from '~/domain/people'
import { inviteListed } from '~/jobs/invite-listed.server'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'
import { tableIn, textOf } from '~/platform/table-file.server'
import { invitationListStanding, listSurroundings } from '~/queries/people/invitation-list.server'
import { sparksOn } from '../../sparks'
import { dayOne, stageOn } from '../../stage'
import { within, type Measure } from '../measure'

/** A list as Excel saves it: ten thousand people, their names with commas and accents. */
const file = Buffer.from(
  '\uFEFF' + ['Name;Email;Neighbourhood', ...Array.from({ length: longestList }, (_, at) => row(at))].join('\r\n'),
  'utf16le',
)
function row(at: number): string {
  return `"Siân, neighbour ${at}";neighbour${at}@example.org;Marian Square`
}

/** Inviting ten thousand people from a file: from the bytes to the last invitation, with what others wait for meanwhile. */
export async function measureImporting(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-people-'))
  const database = join(folder, 'people.db')
  await migrate(database)
  const world = openWorld(database)
  try {
    const stage = await stageOn(world)
    await stage.holds('chair', 'rose')
    const sparks = sparksOn(world)
    const waits = monitorEventLoopDelay({ resolution: 5 })
    waits.enable()
    const started = performance.now()

    const table = await tableIn(textOf(file))
    if (!table.ok) throw new Error(table.because)
    const list = rowsOfList(table.lines)
    if (!list.ok) throw new Error(list.because)
    const around = await world.read((db) => listSurroundings(db, 'netherton', list.rows, dayOne))
    const judged = readPeopleList(list.rows, { ...around, mayWishRoles: true })
    const told = { ...judged, destination: { landing: 'join', roundId: null }, origin: 'https://example.org' } as const
    const kept = await world.write((db) => keepInvitationList(db, stage.on('rose'), 'netherton', told))
    if (!kept.ok) throw new Error(kept.because)
    const looked = performance.now() - started
    await world.write((db) => confirmInvitationList(db, stage.on('rose'), 'netherton', kept.id))
    await inviteListed(sparks)

    const seconds = (performance.now() - started) / 1000
    waits.disable()
    const standing = await world.read((db) => invitationListStanding(db, 'netherton', kept.id))
    if (standing?.invited !== longestList) throw new Error(`only ${standing?.invited ?? 0} were invited`)
    const measure = (name: string, figure: number, unit: string) => ({ name, part: 'people', figure, unit }) as const
    return [
      within(measure('inviting 10,000 people from a file', seconds, 's'), 10),
      within(measure('of that, until the list can be looked at', looked / 1000, 's'), 5),
      within(measure('the longest that anybody else waits meanwhile', waits.max / 1e6, 'ms'), 250),
      within(measure('what 99 in 100 wait at most meanwhile', waits.percentile(99) / 1e6, 'ms'), 100),
    ]
  } finally {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
