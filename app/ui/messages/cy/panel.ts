import type { panel as english } from '../en/panel'
import type { Translation } from '../translation'

export const panel: Translation<typeof english> = {
  'panel.progress': '{done, number} o {total, number}',
}
