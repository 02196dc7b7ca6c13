import type { envelopes as english } from '../en/envelopes'
import type { PartTranslation } from '../translation'

/** What stands on a ballot and a slip, and in the letter to whoever's envelope is in; what helpers read is in English. */
export const envelopes: PartTranslation<typeof english> = {
  'envelopes.ballot.title': 'ووٹ کا پرچہ: {round}',
  'envelopes.ballot.mark': 'جو خیال آپ چنیں، اس کے ساتھ والے خانے میں کراس کا نشان لگائیں۔',
  'envelopes.ballot.number': 'جو خیال آپ چنیں، اس کے ساتھ والے خانے میں نمبر لکھیں۔',
  'envelopes.ballot.no-name': 'اس پرچے پر اپنا نام یا کچھ اور نہ لکھیں۔',
  'envelopes.ballot.envelope':
    'اسے تہہ کریں، لفافے میں ڈالیں اور لفافہ بند کر دیں۔ اپنی پرچی لفافے کے باہر لگائیں۔ ووٹنگ ختم ہونے تک اسے کوئی نہیں کھولتا۔',
  'envelopes.ballot.until': 'یہ ہمیں {closesAt} سے پہلے مل جانا چاہیے۔',
  'envelopes.ballot.secret':
    'آپ کا نام پرچی پر ہے، ووٹ کے پرچے پر کبھی نہیں۔ پہلے پرچیاں اتاری جاتی ہیں، پھر سب لفافے ایک ساتھ کھولے جاتے ہیں۔',
  'envelopes.ballot.foot': 'پرچے کا کوڈ {code} · صفحہ {page, number}',
  'envelopes.ballot.code': 'پرچے کا کوڈ',
  'envelopes.slip.title': 'پرچی: {round}',
  'envelopes.slip.says': 'اسے اپنے لفافے کے باہر لگائیں۔ ووٹ کا پرچہ اندر رکھیں اور لفافہ بند کر دیں۔',
  'envelopes.slip.code': 'پرچی کا کوڈ',
  'envelopes.slip.name': 'نام (مددگار لکھتا ہے)',
}
