import { columnOfKnown, isKnown } from '~/domain/proposal'
import { isMessageKey, type Translator } from '../messages'

/** What a changed answer is called: a known question by its short name, the partnership's own as such. */
export function columnWords(id: string, { t }: Pick<Translator, 't'>): string {
  const key = `bringing.asked.${id}`
  if (isKnown(id) && id in columnOfKnown && isMessageKey(key)) return t(key)
  return t('bringing.asked.own')
}
