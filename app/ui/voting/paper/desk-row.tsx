import { getsPaper, type DeskStanding } from '~/domain/voting/paper'
import { Button } from '../../button'
import { T, useMessages } from '../../messages'

interface DeskRowProps {
  voter: { id: string; name: string; place: string; stands: DeskStanding }
  desk: string
  once: string
  helpHref: string | null
  /** Both helpers are there: paper may be given. */
  staffed: boolean
}

/** One person on the list of voters, how she stands, and what can be done for her here. A script fills in copies of it. */
export function DeskRow({ voter, desk, once, helpHref, staffed }: DeskRowProps) {
  const { t } = useMessages()
  const { id, name, place, stands } = voter
  const paper = staffed && getsPaper(stands)
  const field = `slip-${id}`
  return (
    <li data-voter={id}>
      <div>
        <strong data-name>{name}</strong>
        <p className="small soft">
          <span data-place>{place}</span> · <span data-stands>{t(`desk.stands.${stands}`)}</span>
        </p>
        <form method="post" className="stack tight" data-act hidden={!paper} noValidate>
          <input type="hidden" name="step" value="act" />
          <input type="hidden" name="desk" value={desk} />
          <input type="hidden" name="once" value={once} />
          <input type="hidden" name="kind" value="hand-out" />
          <input type="hidden" name="person" value={id} />
          <label className="label" htmlFor={field}>
            <T k="desk.slip-for" values={{ name }} tags={{ unseen: <span className="unseen" data-name-unseen /> }} />
          </label>
          <input className="input width-20" id={field} name="code" autoComplete="off" spellCheck={false} />
          <div>
            <Button>{t('desk.hand-out')}</Button>
          </div>
        </form>
        {helpHref !== null && (
          <form method="post" action={helpHref} data-here hidden={stands === 'paper'}>
            <input type="hidden" name="person" value={id} />
            <Button kind="quiet" name="step" value="known">
              {t('desk.vote-here')}
            </Button>
          </form>
        )}
      </div>
    </li>
  )
}
