import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { proposeRoleChange, type Whom } from '~/commands/people/propose-role-change.server'
import { read } from '~/forms/read'
import { newcomerForm, proposeRoleForm, roleChoice } from '~/forms/roles'
import { enterPartnership, notFound } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { peopleKnownAs, personKnown, roleOptions } from '~/queries/people/role-options.server'
import { useMessages } from '~/ui/messages'
import { FindPersonPage, ProposeRolePage } from '~/ui/people/propose-role-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'roles.propose.title')

/** Somebody whom nobody knows here yet: no role so far, and no home. */
const newcomer = { personId: '', name: '', resident: false }

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, partnership, now, on } = await enterPartnership(args, 'role.propose')
  const roles = `/p/${partnership.slug}/people/roles`
  const asked = new URL(args.request.url).searchParams
  const [personId, typed] = [asked.get('person'), asked.get('q') ?? '']
  return sparks.world.read(async (db) => {
    if (personId === null && !asked.has('new')) {
      return { step: 'find', roles, typed, found: await peopleKnownAs(db, partnership.id, typed) } as const
    }
    const person = personId === null ? newcomer : await personKnown(db, partnership.id, personId)
    if (!person) throw notFound()
    const { possible, stands } = await roleOptions(db, partnership.id, person, now)
    const options = possible.map((option) => ({ ...option, value: roleChoice(option) }))
    const of = personId === null ? null : { name: person.name }
    return { step: 'propose', roles, person: of, options, stands, once: on.newId() } as const
  })
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on, partnership } = await enterPartnership(args, 'role.propose')
  const posted = await args.request.formData()
  const personId = new URL(args.request.url).searchParams.get('person')
  const reading = read(proposeRoleForm(partnership.timeZone), posted)
  const who = personId === null ? read(newcomerForm, posted) : undefined
  if (!reading.ok || (who && !who.ok)) {
    const faults = { ...(who && !who.ok ? who.faults : {}), ...(reading.ok ? {} : reading.faults) }
    return unprocessable({ typed: reading.typed, faults })
  }
  if (personId !== null && !(await sparks.world.read((db) => personKnown(db, partnership.id, personId))))
    throw notFound()
  const whom: Whom = who?.answers ?? { personId: personId ?? '' }
  const { change, last, because, once } = reading.answers
  const wanted = { ...change, id: once, whom, endsAt: change.act === 'give' ? last : null, because }
  const proposed = await sparks.world.write((db) => proposeRoleChange(db, on, partnership.id, wanted))
  return proposed.ok
    ? redirect(`/p/${partnership.slug}/people/roles/changes/${proposed.id}`)
    : refusedOrAgain(sparks, args.request, proposed, reading.typed)
}

export default function ProposeRole() {
  const page = useLoaderData<typeof loader>()
  const reply = useReply()
  const { say } = useMessages()
  if (page.step === 'find') return <FindPersonPage {...page} />
  const stands = page.stands.map(({ kind, refusal }) => ({ kind, why: say(refusal) }))
  return <ProposeRolePage {...page} stands={stands} reply={reply} />
}
