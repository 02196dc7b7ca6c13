import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { chooseMembers, makeProgramme } from '~/commands/people/manage-programme.server'
import { proposeRoleChange } from '~/commands/people/propose-role-change.server'
import { resignRole } from '~/commands/people/resign-role.server'
import type { Outcome } from '~/domain/refusal'
import { administratorsForm } from '~/forms/administrators'
import { read } from '~/forms/read'
import { enter } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { unprocessable } from '~/http/reply.server'
import { refusedOrAgain } from '~/http/step-up.server'
import { titled } from '~/http/title'
import { administratorsNow } from '~/queries/people/administrators.server'
import { installation } from '~/queries/people/programme.server'
import { changesOf } from '~/queries/people/roles-page.server'
import { AdministratorsPage } from '~/ui/people/administrators-page'

export const meta: MetaFunction = ({ matches }) => titled(matches, 'setup.admin.title')

export async function loader(args: LoaderFunctionArgs) {
  const { sparks, now, on, person } = await enter(args, 'programme.manage')
  return sparks.world.read(async (db) => {
    const changes = await changesOf(db, null, now)
    const administrators = (await administratorsNow(db, now)).map(({ personId, name, since }) => ({
      personId,
      name,
      since,
      self: personId === person?.personId,
    }))
    return {
      administrators,
      waiting: changes.filter(({ ending }) => ending === null),
      settled: changes.filter(({ ending }) => ending !== null),
      once: on.newId(),
      ...(await installation(db)),
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  const { sparks, on } = await enter(args, 'programme.manage')
  const reading = read(administratorsForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers } = reading
  const change = { kind: 'administrator', voting: false, endsAt: null } as const
  const done = await sparks.world.write(async (db): Promise<Outcome<object>> => {
    switch (answers.step) {
      case 'give': {
        const { name, email, because, once } = answers
        return proposeRoleChange(db, on, null, { ...change, act: 'give', whom: { name, email }, because, id: once })
      }
      case 'end': {
        const { person: personId, because, once } = answers
        return proposeRoleChange(db, on, null, { ...change, act: 'end', whom: { personId }, because, id: once })
      }
      case 'resign':
        return resignRole(db, on, null, { kind: 'administrator', because: '' })
      case 'programme':
        return makeProgramme(db, on, { ...answers, name: answers['programme-name'] })
      case 'members':
        return chooseMembers(db, on, answers.programme, answers.members)
    }
  })
  if (!done.ok) return refusedOrAgain(sparks, args.request, done, reading.typed)
  return redirect(answers.step === 'resign' ? '/you' : '/administrators')
}

export default function Administrators() {
  return <AdministratorsPage {...useLoaderData<typeof loader>()} reply={useReply()} />
}
