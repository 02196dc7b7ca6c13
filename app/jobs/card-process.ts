import { makeCard } from '~/platform/pictures/make-card.server'

/* A process that makes one card, and ends. Built as a file of its own, beside `sparks`. */
const [folder = ''] = process.argv.slice(2)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
process.once('disconnect', () => process.exit(1))
await makeCard(folder)
process.disconnect()
process.exit(0)
