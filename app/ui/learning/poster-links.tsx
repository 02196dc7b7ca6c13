import { useMessages } from '../messages'

/** A round's poster, in the sizes it is printed in. */
export function PosterLinks({ href }: { href: string }) {
  const { t } = useMessages()
  return (
    <p className="no-print">
      {t('open.poster.link')}: <a href={`${href}/poster.pdf`}>{t('open.poster.a4')}</a>,{' '}
      <a href={`${href}/poster.pdf?size=a3`}>{t('open.poster.a3')}</a>
    </p>
  )
}
