import { leastMark, mostMark } from '~/domain/panel/night'
import { useMessages } from '../../messages'

const marks = Array.from({ length: mostMark - leastMark + 1 }, (_, at) => leastMark + at)

/** A mark of 1 to 5 in one press. Each is a button of its own, so that there is nothing to choose first and send then. */
export function MarkButtons({ given }: { given: number | null }) {
  const { t } = useMessages()
  return (
    <div className="night-marks" role="group" aria-label={t('night.phone.how-much')}>
      {marks.map((mark) => (
        <button
          key={mark}
          type="submit"
          name="mark"
          value={mark}
          aria-pressed={given === mark}
          className="night-mark-button"
        >
          <b>{mark}</b>
          <span>{t(`night.mark.${mark as 1 | 2 | 3 | 4 | 5}`)}</span>
        </button>
      ))}
    </div>
  )
}
