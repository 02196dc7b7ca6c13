import { redirect } from '@remix-run/node'

declare global {
  /** One row, durable when it returns; put there by the server of the peer. */
  var insertOneRow: (words: string) => void
}

export async function action({ request }: { request: Request }) {
  const form = await request.formData()
  globalThis.insertOneRow(new URLSearchParams(form as never).toString())
  return redirect('/page')
}
