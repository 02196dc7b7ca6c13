import { Button, ButtonLink } from '../button'
import { Enhance } from '../enhance'
import { Form } from '../form'
import { useMessages } from '../messages'

export interface SupportShown {
  /** Nothing while it is shown to nobody. */
  people: number | null
  open: boolean
  isHers: boolean
  whyNot: string | null
}

interface SupportProps {
  of: SupportShown | null
  /** Where the button sends it. */
  href: string
  /** Where somebody says that she lives here. */
  joinHref: string
  area: string
}

/** How many neighbours support an idea, and the button to be one of them. It says that it is no vote. */
export function Support({ of, href, joinHref, area }: SupportProps) {
  const { t } = useMessages()
  if (!of) return null
  const { people, open, isHers, whyNot } = of
  return (
    <section className="support" id="support" aria-label={t('comment.support.title')}>
      {people === null ? (
        <p>{t('comment.support.unseen')}</p>
      ) : (
        <p className="figure">{t('comment.support.people', { people })}</p>
      )}
      {open && whyNot === null && (
        <Form action={href} once>
          <input type="hidden" name="support" value={isHers ? 'no' : 'yes'} />
          <div>
            <Button kind="quiet">{t(isHers ? 'comment.support.take-back' : 'comment.support.give')}</Button>
          </div>
        </Form>
      )}
      {whyNot === 'sign-in-first' && (
        <ButtonLink kind="quiet" href={`/sign-in?next=${encodeURIComponent(href)}`}>
          {t('comment.support.sign-in')}
        </ButtonLink>
      )}
      {whyNot === 'not-yours-to-do' && (
        <p>
          {t('comment.support.for-residents', { area })} <a href={joinHref}>{t('comment.support.join')}</a>
        </p>
      )}
      {whyNot === 'support-own-idea' && <p className="small soft">{t('comment.support.own')}</p>}
      {whyNot === 'panel-does-not-support' && <p className="small soft">{t('comment.support.panel')}</p>}
      {(open || people === null) && <p className="small soft">{t('comment.support.no-vote')}</p>}
      {open && whyNot === null && <Enhance script="forms" />}
    </section>
  )
}
