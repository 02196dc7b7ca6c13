import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { readJoinCode } from '~/domain/panel/night'
import { enter, notFound } from '~/http/entrance.server'
import { whereNightIs } from '~/queries/panel/night/where-night-is.server'

/** The short address on the big screen: leads to the phone's page of that night. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks } = await enter(args, 'night.read')
  const code = readJoinCode(args.params.code ?? '')
  const where = code === null ? undefined : await sparks.world.read((db) => whereNightIs(db, code))
  if (!where) throw notFound()
  return redirect(`/p/${where.partnership}/rounds/${where.round}/night/phone?code=${code}`)
}
