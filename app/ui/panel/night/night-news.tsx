import type { Phase } from '~/domain/round'
import { useMessages } from '../../messages'
import { Notice } from '../../notice'

interface NightNewsProps {
  /** The round's address. */
  href: string
  /** Of the round. */
  phase: Phase
  is: 'planned' | 'on' | 'over'
  whenAndWhere: string
}

/** On a round's page: that a pitch night is coming, is on now, or was held. A plan that came to nothing is not told. */
export function NightNews({ href, phase, is, whenAndWhere }: NightNewsProps) {
  const { t } = useMessages()
  const night = `${href}/night`
  if (is === 'over')
    return (
      <p>
        {t('night.news.over')}: <a href={night}>{t('night.results.see')}</a>
      </p>
    )
  if (phase === 'cancelled' || (is === 'planned' && !(before as readonly Phase[]).includes(phase))) return null
  return (
    <Notice kind={is === 'on' ? 'good' : 'note'} title={t(`night.news.${is}`)}>
      <p>{is === 'on' ? t('night.news.on.body') : t('night.news.planned.body', { whenAndWhere })}</p>
      <p>
        <a href={night}>{t(`night.news.${is}.more`)}</a>
      </p>
    </Notice>
  )
}

/** While its doors can still be opened. */
const before = ['plan', 'open', 'check', 'score', 'vote-soon', 'vote', 'vote-closed', 'decide'] as const
