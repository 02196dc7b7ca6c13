import type { NightView } from '~/domain/panel/night'
import { PageHeading, Stack } from '../../arrange'
import { ButtonLink, ButtonRow } from '../../button'
import { BackLink } from '../../layout'
import { useMessages } from '../../messages'
import { Inset } from '../../notice'
import { NightInWords, NightResults } from './results'

interface NightPageProps {
  /** The round's address. */
  href: string
  round: { title: string }
  view: NightView
  mayHost: boolean
  mayPlan: boolean
  mayType: boolean
}

/** A night as anyone may read it: before, while it goes on, and its results for good. */
export function NightPage({ href, round, view, ...may }: NightPageProps) {
  const { t } = useMessages()
  const { phase, plan, ahead, up, pitches } = view
  const over = phase === 'ended' || phase === 'published'
  const idea = (reference: string) => `${href}/proposals/${encodeURIComponent(reference)}`
  return (
    <Stack room="loose">
      <BackLink href={href}>{round.title}</BackLink>
      <PageHeading
        eyebrow={plan.whenAndWhere}
        title={t(phase === 'published' ? 'night.results' : 'night.name')}
        lead={over ? undefined : t('night.about')}
      />
      {phase !== 'planned' && !over && (
        <ButtonRow>
          <ButtonLink href={`${href}/night/phone`}>{t('night.phone.open')}</ButtonLink>
          <ButtonLink href={`${href}/night/screen`} kind="quiet">
            {t('night.screen.open')}
          </ButtonLink>
        </ButtonRow>
      )}
      {pitches.some(({ closed }) => closed) && (
        <Stack as="section">
          {phase !== 'published' && <h2>{t('night.results.so-far')}</h2>}
          {over && <NightInWords view={view} />}
          <NightResults view={view} sorted={over} ideaHref={idea} />
        </Stack>
      )}
      {!over && (ahead.length > 0 || up) && (
        <Stack as="section">
          <h2>{t('night.order')}</h2>
          <ol>
            {up && (
              <li>
                <a href={idea(up.reference)}>{up.title}</a> <b>({t('night.host.up')})</b>
              </li>
            )}
            {ahead.map(({ reference, title }) => (
              <li key={reference}>
                <a href={idea(reference)}>{title}</a>
              </li>
            ))}
          </ol>
        </Stack>
      )}
      <Stack as="section">
        <h2>{t('night.how')}</h2>
        <ul>
          <li>{t('night.how.time', { pitch: plan.pitchSeconds, questions: plan.questionSeconds })}</li>
          {plan.panel !== 'none' && <li>{t(`night.how.panel.${plan.panel}`)}</li>}
          {plan.audience === 'marks' && <li>{t('night.how.audience.marks')}</li>}
          {plan.audience === 'favourites' && <li>{t('night.how.audience.favourites', { count: plan.favourites })}</li>}
          {plan.audience !== 'none' && <li>{t(`night.how.aim.${plan.aim}`)}</li>}
          {plan.audience !== 'none' && <li>{t('night.how.late')}</li>}
        </ul>
        <Inset>
          <p>{t('night.not-the-vote.plain')}</p>
        </Inset>
      </Stack>
      {(may.mayHost || may.mayType) && phase !== 'published' && (
        <ButtonRow>
          {may.mayHost && <ButtonLink href={`${href}/night/host`}>{t('night.host')}</ButtonLink>}
          {may.mayPlan && phase === 'planned' && (
            <ButtonLink href={`${href}/night/plan`} kind="quiet">
              {t('night.plan.change')}
            </ButtonLink>
          )}
          {(phase === 'planned' ? may.mayPlan : may.mayType) && plan.audience !== 'none' && (
            <ButtonLink href={`${href}/night/slips`} kind="quiet">
              {t(phase === 'planned' ? 'night.print' : 'night.slips')}
            </ButtonLink>
          )}
        </ButtonRow>
      )}
    </Stack>
  )
}
