import type { learning as english } from '../en/learning'
import type { Translation } from '../translation'

export const learning: Translation<typeof english> = {
  'learning.stories': 'Straeon',
}
