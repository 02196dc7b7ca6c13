import type { Pence } from '~/domain/pence'
import type { PicturePuzzle, PictureState } from '~/domain/proposal'
import { noonOf } from '~/domain/time'
import { Stack } from '../arrange'
import { T, useMessages } from '../messages'
import type { PhotoShown } from '../proposal/photo'
import { DataTable } from '../table'
import { Money } from '../values'

export interface ReceiptShown {
  id: string
  amountPence: Pence
  spentOn: string
  what: string
  /** It counts: there is a photo of it, or was until its time was over. */
  isShown: boolean
  state: PictureState | null
  puzzle: PicturePuzzle | null
  photo: PhotoShown | null
}

export interface ReceiptsShown {
  isAsked: boolean
  fromPence: Pence
  givenPence: Pence
  missingPence: Pence
  paidPence: Pence
  receipts: readonly ReceiptShown[]
}

const unseen = { unseen: <span className="unseen" /> }

/** The receipts of an award as its officers see them: what they come to, and what is missing. */
export function ReceiptsOnDesk(props: ReceiptsShown & { filesHref: string }) {
  const { isAsked, fromPence, givenPence, missingPence, paidPence, receipts, filesHref } = props
  const { t, format } = useMessages()
  return (
    <Stack as="section" id="receipts">
      <h2>{t('spent.title')}</h2>
      <p>
        {t(isAsked ? 'spent.desk.asked' : 'spent.desk.optional', { fromPence })}{' '}
        {missingPence > 0 && isAsked && <b>{t('spent.desk.missing', { missingPence, paidPence })}</b>}
        {missingPence === 0 && givenPence > 0 && t('spent.desk.all')} {receipts.length === 0 && t('spent.desk.none')}
      </p>
      {receipts.length > 0 && (
        <DataTable
          caption={t('spent.title')}
          captionUnseen
          rows={receipts}
          rowKey={({ id }) => id}
          columns={[
            { label: t('spent.desk.on'), header: true, cell: ({ spentOn }) => format.day(noonOf(spentOn)) },
            { label: t('spent.desk.what'), cell: ({ what }) => what || t('spent.no-words') },
            { label: t('spent.desk.photo'), cell: (one) => <PhotoLink {...one} filesHref={filesHref} /> },
            { label: t('money.amount'), numeric: true, cell: ({ amountPence }) => <Money amount={amountPence} /> },
          ]}
        />
      )}
    </Stack>
  )
}

function PhotoLink({ state, photo, isShown, amountPence, what, filesHref }: ReceiptShown & { filesHref: string }) {
  const { t } = useMessages()
  const file = photo?.plain ?? photo?.sizes.at(-1)
  if (file)
    return (
      <a href={`${filesHref}/${file.hash}`}>
        <T k="spent.photo.see" values={{ amountPence, what }} tags={unseen} />
      </a>
    )
  if (state === 'waiting') return <>{t('spent.desk.waiting')}</>
  return <>{t(isShown ? 'spent.photo.gone' : 'spent.desk.no-photo')}</>
}
