import type { refusal as english } from '../en/refusal'
import type { Translation } from '../translation'

export const refusal: Translation<typeof english> = {
  'refusal.unexplained': 'Ni allwch wneud hynny ar hyn o bryd. Gofynnwch i’r cydlynydd am help.',
  'refusal.accent-not-a-colour': 'Rhowch liw fel chwe llythyren neu rif ar ôl #, fel #a8361a.',
  'refusal.accent-too-pale': 'Dewiswch liw tywyllach. Mae geiriau yn hwn yn rhy olau i’w darllen ar ein tudalennau.',
}
