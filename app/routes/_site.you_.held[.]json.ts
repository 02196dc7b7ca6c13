import type { LoaderFunctionArgs } from '@remix-run/node'
import { enter } from '~/http/entrance.server'
import { copyFor } from '~/queries/people/held.server'

/** Everything held about whoever asks, a table at a time, so that nothing large is held in memory. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, person, now } = await enter(args, 'held.read')
  const tables = copyFor((query) => sparks.world.read(query), person?.personId ?? '')
  const encoder = new TextEncoder()
  let started = false
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const step = await tables.next()
      if (!started) controller.enqueue(encoder.encode(`{"copiedAt":${JSON.stringify(new Date(now))},"held":[\n`))
      if (step.done) {
        controller.enqueue(encoder.encode('\n]}\n'))
        controller.close()
        return
      }
      controller.enqueue(encoder.encode(`${started ? ',\n' : ''}${JSON.stringify(step.value)}`))
      started = true
    },
    async cancel() {
      await tables.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="what-we-hold-about-you.json"',
      'Cache-Control': 'no-store',
    },
  })
}
