import type { open as english } from '../en/open'
import type { PartTranslation } from '../translation'

/** A round's poster. */
export const open: PartTranslation<typeof english> = {
  'open.poster.scan': 'اپنے فون کا کیمرہ اس مربع پر رکھیں، یا یہاں جائیں',
  'open.poster.open': 'کیا آپ کے پاس {area} کے لیے کوئی خیال ہے؟',
  'open.poster.open-body': '{largestAskPence} تک مانگیں۔ فیصلہ رہائشی کرتے ہیں۔',
  'open.poster.vote': '{area} میں کون سے خیالات پورے ہونے چاہییں؟',
  'open.poster.vote-body': 'اپنی رائے دیں: دو منٹ لگتے ہیں، اور یہ خفیہ ہے۔',
  'open.poster.over': 'دیکھیں {area} نے کیا فیصلہ کیا',
  'open.poster.over-body': 'کن خیالات کو رقم ملی، کتنی، اور کیوں۔',
  'open.poster.between': '{area} میں پڑوسی کیا کرنا چاہتے ہیں',
  'open.poster.between-body': 'ان کے خیالات پڑھیں، اور دیکھیں ان کا کیا ہوتا ہے۔',
}
