import { Stack } from '../arrange'
import { Details } from '../details'
import { useMessages } from '../messages'
import type { ScoresToShow } from './scores-page'

/** The gist in a few sentences. */
export function ScoresInShort({ scorers, ideas, agreement, line, normalising, someHidden }: ScoresToShow) {
  const { t } = useMessages()
  const { parts, moved, above, below, by, asked } = normalising
  // What the other mean would do: taking hard and soft marking out, or leaving it in where the rule takes it out.
  const of = by === 'weighted' ? 'scores.short' : 'scores.short.other'
  const crosses = line !== null && above.length + below.length > 0
  return (
    <Stack as="section">
      <h2>{t('scores.short')}</h2>
      <ul>
        <li>
          {t('scores.short.who', { scorers, ideas })} {t(`scores.short.agree.${agreement}`)}
        </li>
        {line && (
          <li>
            {t('scores.short.line', { potPence: line.potPence, above: line.above })}{' '}
            {line.sometimes > 0 && t('scores.short.always', { always: line.always })}{' '}
            {t('scores.short.sometimes', { sometimes: line.sometimes })}
          </li>
        )}
        {asked === 'normalised' && <li>{t(by === asked ? 'scores.by.normalised' : 'scores.by.fell-back')}</li>}
        {parts > 1 ? (
          <li>{t('scores.short.apart', { parts })}</li>
        ) : crosses ? (
          <li>
            {t(`${of}.crosses`)} {above.map(({ title }) => t('scores.short.up', { title })).join(' ')}{' '}
            {below.map(({ title }) => t('scores.short.down', { title })).join(' ')}
          </li>
        ) : (
          <li>{moved === 0 ? t(`${of}.same`) : t(line ? `${of}.moved` : `${of}.moved-only`, { moved })}</li>
        )}
        {someHidden && <li>{t('scores.some-hidden')}</li>}
      </ul>
    </Stack>
  )
}

/** How each number is made, for whoever wants to know. */
export function HowToReadScores({ criteria, normalising, fewestScores, line }: ScoresToShow) {
  const { t } = useMessages()
  const weighed = criteria.map(({ name, weight }) => t('scores.how.criterion', { name, weight })).join(', ')
  return (
    <Details summary={t('scores.how')}>
      <p>
        {t('scores.how.weighted', { criteria: weighed })} {t('scores.how.raw')}
      </p>
      <p>
        {t(`scores.how.${normalising.how}`)} {t('scores.how.which')}
      </p>
      <p>{t('scores.how.missing')}</p>
      <p>{t('scores.how.fewest', { fewest: fewestScores })}</p>
      <p>{t('scores.how.alpha')}</p>
      {line && <p>{t('scores.how.firm', { resamples: line.resamples })}</p>}
    </Details>
  )
}
