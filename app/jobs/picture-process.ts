import { makeSizes } from '~/platform/pictures/make-sizes.server'

/*
 * A process that makes one photo ready, tells what it made, and ends. Built as a file of its own, beside `sparks`. What
 * is wrong with a photo, or with what decodes it, ends this process and nothing else.
 */
const [photo = '', folder = ''] = process.argv.slice(2)
// Those who stop the server, with all that belongs to it, mean whoever asked: and with her this ends too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
// Whoever asked has gone: nobody would take what is made.
process.once('disconnect', () => process.exit(1))
const made = await makeSizes(photo, folder)
process.send?.(made, () => process.disconnect())
