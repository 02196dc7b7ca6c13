import type { TallyRecord } from '~/domain/voting/tally-record'
import { Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Details } from '../details'
import { T, useMessages } from '../messages'
import { SummaryList } from '../summary-list'

export interface HowToCheckProps {
  /** Where the ballots can be had as a Pabulib file and as a table, and the name the file is saved under. */
  fileHref: string
  tableHref: string
  fileName: string
  /** The election came from elsewhere, and its papers name the rule. */
  declared: boolean
  /** SHA-256 of the file; nothing until it has been made. */
  fileHash: string | null
  /** Where the count stands in the partnership's record of acts. */
  head: { sequence: number; hash: string } | null
  deciding: TallyRecord
  lots: readonly string[]
  titleOf: (reference: string) => string
}

/** The script that stands alone: a plain file of the site. */
const scriptHref = '/recount.mjs'

/** The ballots to take away, how to count them again, what to hold the result against, and the lots. */
export function HowToCheck(props: HowToCheckProps) {
  const { fileHref, tableHref, fileName, declared, fileHash, head, lots, titleOf } = props
  const { t } = useMessages()
  const link = (href: string) => <a href={href} rel="noreferrer" />
  return (
    <Stack as="section">
      <h2>{t('voting.check-it.title')}</h2>
      <p>{t('voting.check-it.file')}</p>
      <ButtonRow>
        <ButtonLink href={fileHref} kind="quiet" download>
          {t('voting.check-it.download')}
        </ButtonLink>
        <ButtonLink href={tableHref} kind="quiet" download>
          {t('voting.check-it.table')}
        </ButtonLink>
      </ButtonRow>
      <p>
        <T k="voting.check-it.script" tags={{ link: <a href={scriptHref} download /> }} />
      </p>
      <pre className="command" tabIndex={0}>
        <code>{`node recount.mjs ${fileName}`}</code>
      </pre>
      <p>{t('voting.check-it.command')}</p>
      <pre className="command" tabIndex={0}>
        <code>{`npm run -s sparks -- recount ${fileName}`}</code>
      </pre>
      {(fileHash !== null || head !== null) && (
        <SummaryList
          rows={[
            ...(fileHash === null
              ? []
              : [{ label: t('voting.check-it.print'), value: <code className="print">{fileHash}</code> }]),
            ...(head === null
              ? []
              : [
                  {
                    label: t('voting.check-it.head'),
                    value: (
                      <>
                        {t('voting.check-it.head-number', { number: head.sequence })}{' '}
                        <code className="print">{head.hash}</code>
                      </>
                    ),
                  },
                ]),
          ]}
        />
      )}
      <Details summary={t('voting.check-it.others')}>
        <p>
          <T
            k="voting.check-it.tools"
            tags={{
              pabulib: link('https://pabulib.org'),
              pabutools: link('https://pypi.org/project/pabutools/'),
              shares: link('https://equalshares.net/tools/compute/'),
            }}
          />
        </p>
        <p>{t(declared ? 'voting.check-it.differ-declared' : 'voting.check-it.differ')}</p>
      </Details>
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
