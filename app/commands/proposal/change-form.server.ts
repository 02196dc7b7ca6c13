import { may, type NotAllowed } from '~/domain/policy'
import { formTrouble, type ApplicationForm, type FormTrouble } from '~/domain/proposal'
import { mayNow } from '~/domain/round'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { addFormVersion, formOfRound } from '~/records/proposal/application-form.server'
import { roundById } from '~/records/round/course.server'

export type NotChanged = NotAllowed | FormTrouble | 'form-changed-meanwhile'

/** A change to a form as it stands, or why it cannot be made. `next` is a number no question of this round has had. */
export type FormEdit<Why extends string> = (
  form: ApplicationForm,
  next: number,
) => Outcome<{ form: ApplicationForm }, Why>

/**
 * Changes what a round asks of those who begin from now on, until ideas close. Whoever has begun stays on the version
 * she began on. `seen` is the version the page was made from: when another officer has changed the form since, nothing
 * is written, so that whoever comes second can be shown what is there now.
 */
export async function changeForm<Why extends string>(
  db: Db,
  on: Occasion,
  roundId: string,
  seen: number,
  edit: FormEdit<Why>,
): Promise<Outcome<object, NotChanged | Why>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a form for a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'form.change', { now: on.at })
  if (!allowed.ok) return allowed
  const open = mayNow(round, 'open', on.at)
  if (!open.ok && open.because !== 'round-not-open-yet') return open

  const { version, form } = await formOfRound(db, roundId)
  const edited = edit(form, version + 1)
  if (!edited.ok) return edited
  const trouble = formTrouble(edited.form)
  if (trouble) return trouble
  // The same again, as from a button pressed twice, is no clash and nothing new.
  if (JSON.stringify(edited.form) === JSON.stringify(form)) return ok
  if (version !== seen) return refuse('form-changed-meanwhile')
  const made = await addFormVersion(db, on, roundId, edited.form)
  await recordAct(db, on, round.partnershipId, 'form.change', `round:${roundId}`, { version: made })
  return ok
}
