import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { couldEver } from '~/domain/policy'
import { enterPartnership } from '~/http/entrance.server'
import { titled } from '~/http/title'
import { publicRegister } from '~/queries/people/register.server'
import { RegisterPage } from '~/ui/people/register-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'register.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, actor } = await enterPartnership(args, 'public.read')
  const readsAll = couldEver(actor, 'register.read-all')
  const people = await sparks.world.read((db) => publicRegister(db, partnership.id, readsAll))
  return { home: `/p/${partnership.slug}`, people, readsAll, keeps: couldEver(actor, 'register.keep') }
}

export default function Register() {
  return <RegisterPage {...useLoaderData<typeof loader>()} />
}
