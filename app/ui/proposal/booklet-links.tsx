import { useMessages } from '../messages'

/** The form on paper, beneath the address of what it is the form of: in print as books have it, and in large print. */
export function BookletLinks({ href }: { href: string }) {
  const { t } = useMessages()
  return (
    <p>
      <a href={`${href}/booklet.pdf`}>{t('booklet.print')}</a> ·{' '}
      <a href={`${href}/booklet.pdf?size=large`}>{t('booklet.print-large')}</a>
    </p>
  )
}
