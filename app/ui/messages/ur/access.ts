import type { access as english } from '../en/access'
import type { PartTranslation } from '../translation'

export const access: PartTranslation<typeof english> = {
  'access.passkey.way': 'کیا آپ نے پاس کی بنائی ہے؟ <link>اپنی پاس کی سے سائن ان کریں</link>۔',
  'access.passkey.title': 'اپنی پاس کی سے سائن ان کریں',
  'access.passkey.lead':
    'آپ کا فون، کمپیوٹر یا حفاظتی چابی ہمیں بتاتی ہے کہ یہ آپ ہیں: انگلی، چہرے یا پن سے۔ ہم ان میں سے کچھ نہیں دیکھتے۔',
  'access.passkey.use': 'میری پاس کی استعمال کریں',
  'access.passkey.needs': 'یہ براؤزر پاس کی استعمال نہیں کر سکتا',
  'access.passkey.without':
    'اس کے لیے جاوا اسکرپٹ اور پچھلے چند سال کا براؤزر چاہیے۔ آپ اس کی جگہ <link>ای میل کے کوڈ سے سائن ان</link> کر سکتے ہیں۔ پھر آپ وہ سب کر سکتے ہیں جو ایک رہائشی کر سکتا ہے۔ جو کام صرف عہدے دار کرتے ہیں وہ پاس کی تک رکے رہیں گے۔',
  'access.passkey.lost':
    'کیا آپ کی پاس کی کھو گئی ہے، یا ہے ہی نہیں؟ <link>اپنے ای میل سے سائن ان کریں</link>، اور اپنے صفحے سے پاس کی کی فہرست پر جائیں۔',
  'access.passkey.nothing':
    'ابھی کچھ نہیں ہوا: پاس کی استعمال نہیں ہوئی، یا بہت دیر لگی۔ دوبارہ کوشش کے لیے بٹن دبائیں۔',
}
