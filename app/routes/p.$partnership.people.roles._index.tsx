import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { rolesPage } from '~/queries/people/roles-page.server'
import { RolesPage } from '~/ui/people/roles-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'roles.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now, actor } = await enterPartnership(args, 'role.read')
  return {
    people: `/p/${partnership.slug}/people`,
    mayPropose: couldEver(actor, 'role.propose'),
    holdsOne: actor?.roles.some((kind) => kind !== 'administrator') ?? false,
    ...(await sparks.world.read((db) => rolesPage(db, partnership.id, now))),
  }
}

export default function Roles() {
  return <RolesPage {...useLoaderData<typeof loader>()} />
}
