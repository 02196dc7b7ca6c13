import type { LoaderFunctionArgs } from '@remix-run/node'
import { enterPartnership } from '~/http/entrance.server'
import { publicText } from '~/http/kept-public.server'
import { openApiDescription } from '~/http/open-json/description'
import { originOf } from '~/platform/env.server'

/** The description of all that is public as JSON, for programs (OpenAPI 3.1). */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership } = await enterPartnership(args, 'public.read')
  const home = `${originOf(sparks.env)}/p/${partnership.slug}`
  return publicText(`${JSON.stringify(openApiDescription(home, partnership.name), null, 2)}\n`, {
    type: 'application/json; charset=utf-8',
  })
}
