import type { TallyRecord } from '~/domain/voting/tally-record'
import { Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Details } from '../details'
import { useMessages } from '../messages'

export interface HowToCheckProps {
  /** Where the ballots can be had, and the name they are saved under. */
  fileHref: string
  fileName: string
  /** The election came from elsewhere, and its papers name the rule. */
  declared: boolean
  deciding: TallyRecord
  lots: readonly string[]
  titleOf: (reference: string) => string
}

/** The ballots to take away, the command that counts them again, and the lots. */
export function HowToCheck({ fileHref, fileName, declared, deciding, lots, titleOf }: HowToCheckProps) {
  const { t } = useMessages()
  const rule = declared ? 'declared' : deciding.rule
  return (
    <Stack as="section">
      <h2>{t('voting.check-it.title')}</h2>
      <p>{t('voting.check-it.file')}</p>
      <ButtonRow>
        <ButtonLink href={fileHref} kind="quiet" download>
          {t('voting.check-it.download')}
        </ButtonLink>
      </ButtonRow>
      <p>{t('voting.check-it.command')}</p>
      <pre className="command" tabIndex={0}>
        <code>{`npm run -s sparks -- tally ${fileName} --rule ${rule}${lots.length > 0 ? ' --ties as-listed' : ''}`}</code>
      </pre>
      <p>{t('voting.check-it.tools')}</p>
      {lots.length > 0 && (
        <Details summary={t('voting.lots')}>
          <p>{t('voting.lots.how')}</p>
          <ol className="plain-list numbered">
            {lots.map((reference) => (
              <li key={reference}>{titleOf(reference)}</li>
            ))}
          </ol>
        </Details>
      )}
    </Stack>
  )
}
