/**
 * A JSON file, sent piece by piece: however long it is, a piece is held at a time. Nothing when there is no piece, so that
 * what is empty is said to be missing and not sent as a file that no reader accepts.
 */
export async function jsonFile(name: string, pieces: AsyncGenerator<string, void>): Promise<Response | null> {
  const encoder = new TextEncoder()
  const first = await pieces.next()
  if (first.done) return null
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(first.value)),
    async pull(controller) {
      const next = await pieces.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    cancel: async () => void (await pieces.return()),
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.json"`,
      // Open data is there to be read by other sites’ pages too.
      'Access-Control-Allow-Origin': '*',
    },
  })
}
