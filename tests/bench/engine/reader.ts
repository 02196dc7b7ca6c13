/* Reads a file for two seconds and prints how often, as JSON: a process of its own beside a writer. */
import { person } from '~db/schema'
import { openWorld } from '~/platform/open-world.server'
import { pace } from './rates'

const seconds = 2
const world = openWorld(process.argv[2] ?? '')
const before = process.cpuUsage()
const { perSecond } = await pace(4, seconds, () => world.read(async (db) => db.select().from(person).limit(50)))
const { user, system } = process.cpuUsage(before)
process.stdout.write(`${JSON.stringify({ perSecond, perOwnSecond: (perSecond * seconds * 1e6) / (user + system) })}\n`)
