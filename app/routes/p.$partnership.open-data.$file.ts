import type { LoaderFunctionArgs } from '@remix-run/node'
import type { RecipientKind } from '~/domain/learning/giving'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { jsonFile } from '~/http/json-file.server'
import { tableFile } from '~/http/table-file.server'
import { originOf } from '~/platform/env.server'
import { checkedGrants, grantsAsJson, grantsAsRows } from '~/queries/learning/grants-file.server'
import { giverOf } from '~/queries/learning/grants.server'

const files: Record<string, { recipients: RecipientKind; as: 'json' | 'csv' }> = {
  'grants-to-organisations.json': { recipients: 'organisations', as: 'json' },
  'grants-to-organisations.csv': { recipients: 'organisations', as: 'csv' },
  'grants-to-individuals.json': { recipients: 'individuals', as: 'json' },
  'grants-to-individuals.csv': { recipients: 'individuals', as: 'csv' },
}

/** The grants of a partnership as open data: to groups and to individuals, each as JSON and as a table. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now } = await enterPartnership(args, 'public.read')
  const file = files[args.params.file ?? '']
  if (!file) throw notFound()
  const { world } = sparks
  const giver = await world.read((db) => giverOf(db, partnership, originOf(sparks.env)))
  const grants = checkedGrants(world, partnership, giver, now)
  const { recipients, as } = file
  const name = `${partnership.slug}-grants-to-${recipients}`
  const answer =
    as === 'json'
      ? await jsonFile(name, grantsAsJson(grants, giver, recipients, now))
      : tableFile(name, grantsAsRows(grants, recipients))
  if (!answer) throw notFound()
  return answer
}
