import type { LoaderFunctionArgs } from '@remix-run/node'
import type { RecipientKind } from '~/domain/learning/giving'
import { dateIn } from '~/domain/time'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { keptPublic } from '~/http/kept-public.server'
import { jsonFile } from '~/http/json-file.server'
import { isStillRight } from '~/http/still-right'
import { tableFileIfAny } from '~/http/table-file.server'
import { sha256 } from '~/platform/secrets.server'
import { headOfRecord } from '~/queries/learning/head-of-record.server'
import { originOf } from '~/platform/env.server'
import { checkedGrants, grantsAsJson, grantsAsRows } from '~/queries/learning/grants-file.server'
import { giverOf } from '~/queries/learning/grants.server'

const files: Record<string, { recipients: RecipientKind; as: 'json' | 'csv' }> = {
  'grants-to-organisations.json': { recipients: 'organisations', as: 'json' },
  'grants-to-organisations.csv': { recipients: 'organisations', as: 'csv' },
  'grants-to-individuals.json': { recipients: 'individuals', as: 'json' },
  'grants-to-individuals.csv': { recipients: 'individuals', as: 'csv' },
}

/** Any site may read it, and whoever has it asks whether it is still right. */
const kept = {
  'Cache-Control': keptPublic,
  'Access-Control-Allow-Origin': '*',
  Link: '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
}

/** The grants of a partnership as open data: to groups and to individuals, each as JSON and as a table. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'public.read')
  const file = files[args.params.file ?? '']
  if (!file) throw notFound()
  const { world } = sparks
  const { giver, head } = await world.read(async (db) => ({
    giver: await giverOf(db, partnership, originOf(sparks.env)),
    head: await headOfRecord(db, partnership.id),
  }))
  // What may be published depends on the day besides. Weak, because the file says at which moment it was made.
  const today = dateIn(partnership.timeZone, now)
  const etag = `W/"${sha256(JSON.stringify([head, giver, today, args.params.file])).slice(0, 22)}"`
  const headers = new Headers({ ...kept, ETag: etag })
  if (isStillRight(args.request, [etag])) return new Response(null, { status: 304, headers })
  const grants = checkedGrants(world, partnership, giver, now)
  const { recipients, as } = file
  const name = `${partnership.slug}-grants-to-${recipients}`
  const answer =
    as === 'json'
      ? await jsonFile(name, grantsAsJson(grants, { giver, recipients, now }))
      : await tableFileIfAny(name, grantsAsRows(grants, recipients))
  if (!answer) throw notFound()
  headers.forEach((value, header) => answer.headers.set(header, value))
  return answer
}
