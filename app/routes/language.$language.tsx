import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { enter, notFound } from '~/http/entrance.server'
import { languageCookie } from '~/http/language.server'
import { safeNext } from '~/http/next'
import { isLanguage } from '~/ui/messages'

/** A plain link, so that it works everywhere; it remembers a wish and changes nothing else. */
export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'language.choose')
  const { language } = args.params
  if (!isLanguage(language)) throw notFound()
  return redirect(safeNext(args.request), { headers: { 'Set-Cookie': await languageCookie.serialize(language) } })
}
